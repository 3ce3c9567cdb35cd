"""A long notebook, made up: realistic records from a small grammar, the same for the same seed; for tests and measurements.

`python -m kindward_site.bench.sample_notebook 10000 > notebook.json` writes one as a file that can be imported.
"""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from kindward.practice.catalog import CARDS
from kindward.records import Entry, Felt, Line, Moment, Record, encode
from kindward.records.exchange import exported
from kindward.records.person import Person
from kindward.records.value import Value
from kindward.vocabulary.feelings import COMMON
from kindward.vocabulary.responses import RESPONSES
from kindward.wire.names import record_key

LAST: Final = datetime.fromisoformat("2026-11-21T22:40:00+01:00")
SEED: Final = 28
_AGAIN: Final = 40
"""Every so many Moments are looked at again on a later day."""
RARE: Final = "lighthouse"
"""A word that stands in one Moment alone, halfway down."""

_WHO: Final = [
    "Ana",
    "my sister",
    "the team",
    "my manager",
    "a client",
    "my neighbor",
    "the doctor",
    "my daughter",
    "an old friend",
    "Jonas",
]
_WHERE: Final = [
    "in the meeting",
    "on the phone",
    "at dinner",
    "on the train",
    "in the kitchen",
    "at the café",
    "in the corridor",
]
_DID: Final = [
    "I read out the wrong page",
    "I forgot what I had promised",
    "I said too much",
    "I said nothing at all",
    "I came twenty minutes late",
    "I snapped",
    "I sent the message to the wrong person",
    "I left before the end",
    "I lost my thread",
]
_THEN: Final = [
    "and it went quiet",
    "and nobody seemed to mind",
    "and I could not look up",
    "and I laughed it off",
    "and later I lay awake",
    "and my hands went cold",
    "and I apologized three times",
    "and I walked home the long way",
]
_CRITIC: Final = [
    "You always do this.",
    "Everybody saw it.",
    "You should have known.",
    "They must think you are useless.",
    "You never learn.",
    "What is wrong with you?",
    "You ruin every evening.",
    "A grown person would have managed.",
]
_KIND: Final = [
    "One wrong page is one wrong page.",
    "I can be on my own side and still want to do better.",
    "It was a long day.",
    "I was doing what I could with what I knew.",
    "I can call tomorrow.",
    "Other people get this wrong as well.",
]
_STEP: Final = [
    "Write two lines to say so.",
    "Ask one question.",
    "Go to bed first.",
    "Set a timer for ten minutes.",
    "Call back.",
]
_TRIGGERS: Final = [
    "a mistake of mine",
    "something I forgot",
    "criticism",
    "a sharp word",
    "pressure or hurry",
    "a comparison",
    "a no",
    "a change of plan",
]
_IMPACT: Final = ["I felt small for the rest of the day.", "It shook me more than I let on.", "Less than I had feared."]


def sample(count: int, seed: int = SEED) -> list[Record]:
    """`count` records: Moments over some years, the entries of their practices, kind lines, values and people."""
    made = _moments(Random(seed), max(count * 42 // 100, 1))
    records: list[Record] = [*_few(), *made]
    for number, moment in enumerate(made):
        records += _besides(moment, later=3 if number % _AGAIN == _AGAIN - 1 else 0)
    while len(records) < count:
        at = LAST - timedelta(days=len(records) / 3)
        records.append(
            Line(_id(at, len(records)), at.isoformat(), at.isoformat(), f"{_KIND[len(records) % 6]} ({at:%B})")
        )
    return records[:count]


def stored(records: list[Record]) -> dict[str, str]:
    """The records as they lie in local storage."""
    return {record_key(record.kind, record.id): encode(record) for record in records}


def _few() -> list[Record]:
    at = LAST.isoformat()
    values = [
        Value(f"v{n}", at, at, text, pinned=n < 2) for n, text in enumerate(["Honesty", "Patience", "Friendship"])
    ]
    people = [Person(f"p{n}", at, at, name, "listening", pinned=n < 1) for n, name in enumerate(_WHO[:4])]
    return [*values, *people]


def _id(at: datetime, number: int) -> str:
    return f"{at:%Y%m%dT%H%M%S}-{number:08x}"


def _moments(random: Random, count: int) -> list[Moment]:
    moments, at = [], LAST
    for number in range(count):
        moments.append(_moment(random, at, number, RARE if number == count // 2 else ""))
        at -= timedelta(minutes=random.randint(90, 1400))
    return moments


def _moment(random: Random, at: datetime, number: int, rare: str) -> Moment:
    pick = random.choice
    slugs = tuple(random.sample(list(CARDS), k=random.choice((1, 1, 2))))
    feelings = tuple(Felt(word, pick((None, 3, 5, 7, 8))) for word in random.sample(COMMON, k=random.randint(0, 3)))
    said: dict[str, Any] = {
        "situation": f"{pick(_DID)} {pick(_WHERE)} with {pick(_WHO)}, {pick(_THEN)}. {rare}".strip()
    }
    if random.random() < 0.5:
        said |= {
            "response": f"{pick(_DID)} once more, {pick(_THEN)}.",
            "outcome": f"{pick(_WHO).capitalize()} was kind.",
            "response_kinds": (RESPONSES[number % len(RESPONSES)],),
        }
    if random.random() < 0.35:
        said |= {"kinder_line": pick(_KIND), "believability": random.randint(2, 9), "next_step": pick(_STEP)}
    said |= {"critic_line": " ".join(random.sample(_CRITIC, 2)), "after": pick(("", "lighter", "same", "heavier"))}
    triggers = tuple(random.sample(_TRIGGERS, k=random.randint(0, 2)))
    stamp = at.isoformat(timespec="milliseconds")
    return Moment(_id(at, number), stamp, stamp, triggers=triggers, feelings=feelings, practices=slugs, **said)


def _besides(moment: Moment, later: int) -> Iterator[Record]:
    """What its practices kept of it besides, `later` days after."""
    now = (datetime.fromisoformat(moment.created) + timedelta(days=later)).isoformat(timespec="milliseconds")
    for slug in moment.practices:
        answers = {"impact": _IMPACT[len(moment.situation) % 3], "when": "tomorrow"} if slug == "setback" else {}
        yield Entry(
            f"{moment.id}-{slug}", now, now, slug, moment.id, answers or {"normal": ("It makes sense that this hurts",)}
        )
    if moment.kinder_line:
        yield Line(moment.id, now, now, moment.kinder_line, moment.believability, moment.practices[0], moment.id)


if __name__ == "__main__":
    sys.stdout.write(exported(stored(sample(int(sys.argv[1]))), LAST.isoformat()))
