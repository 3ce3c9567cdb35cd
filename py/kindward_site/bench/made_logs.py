"""Made logs whose truth is known: how often patterns are found where they were planted, and where there are none.

A log is made of Moments as readers keep them. In one with a pattern, what sets a moment off often brings one feeling and one
response. The same log shuffled, each side by itself, has the same counts and no pattern: whatever is found in it is an error.
`python -m kindward_site.bench.made_logs` prints the shares.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Final

from kindward.patterns.log import in_order, logged
from kindward.patterns.themes import Themes, themes_of
from kindward.records import Felt, Moment
from kindward.vocabulary.feelings import COMMON
from kindward.vocabulary.responses import RESPONSES
from kindward.vocabulary.triggers import HARMED, TRIGGERS

LOGS: Final = 200
SEED: Final = 15
SIZES: Final = (9, 14, 20, 30, 45, 80)
"""How many entries the logs have, in turn."""
PLANTED: Final = ("a sharp word", "sad", "pulled back")
_OFTEN: Final = 0.35
"""How often what is planted sets a moment off."""
_FOLLOWS: Final = 0.85
"""How often what is planted follows where it does."""
_BEGAN: Final = datetime.fromisoformat("2026-01-05T08:30:00+01:00")
_SCENES: Final = (
    "The deadline moved up again, and I heard of it in the hallway.",
    "Deadlines on two sides, and my sister called in the middle of it.",
    "I forgot the milk and the keys.",
    "My boss read my report aloud in the meeting.",
    "The meeting ran late and the train was gone.",
    "I sent the email to the whole team.",
    "My daughter asked where I had been.",
    "Nobody answered in the group chat.",
    "I burned the rice and we ate late.",
    "The landlord wrote about the rent again.",
)


def made(random: Random, size: int, *, planted: bool) -> list[Moment]:
    """A log of `size` Moments, most of them with all sides; what is common is common in all logs."""
    return [_moment(random, number, planted=planted) for number in range(size)]


def _moment(random: Random, number: int, *, planted: bool) -> Moment:
    trigger, feeling, response = PLANTED
    is_it = planted and random.random() < _OFTEN
    triggers = {_one(random, [each for each in TRIGGERS if each != HARMED])} if not is_it else {trigger}
    feelings = {_one(random, COMMON) for _ in range(random.randint(1, 2))}
    responses = {_one(random, RESPONSES)} if random.random() < 0.85 or is_it else set()
    if is_it:
        feelings |= {feeling} if random.random() < _FOLLOWS else set()
        responses |= {response} if random.random() < _FOLLOWS else set()
    at = (_BEGAN + timedelta(days=2 * number, minutes=random.randint(0, 600))).isoformat()
    return Moment(
        f"{at[:19]}-{number:04}",
        at,
        at,
        situation=random.choice(_SCENES),
        triggers=tuple(sorted(triggers)),
        feelings=tuple(Felt(word, random.randint(2, 7)) for word in sorted(feelings)),
        response_kinds=tuple(sorted(responses)),
    )


def _one(random: Random, options: Sequence[str]) -> str:
    """One of them; the first are chosen far more often than the last, as in a life."""
    return options[min(int(random.expovariate(0.3)), len(options) - 1)]


def shuffled(random: Random, moments: Sequence[Moment]) -> list[Moment]:
    """The same Moments, each side dealt anew over them: every count stays, and what meets meets by chance."""
    dealt = [random.sample(moments, len(moments)) for _ in range(4)]
    return [
        replace(
            moment,
            situation=of_words.situation,
            triggers=of_triggers.triggers,
            feelings=of_feelings.feelings,
            response_kinds=of_responses.response_kinds,
        )
        for moment, of_words, of_triggers, of_feelings, of_responses in zip(moments, *dealt, strict=True)
    ]


def shown(moments: Sequence[Moment]) -> Themes:
    """What is found in a log."""
    return themes_of(in_order(map(logged, moments)))


def is_found(themes: Themes) -> bool:
    """Whether what was planted is found: two of its things, or all three, and the trigger among them or not."""
    return any(len({*PLANTED} & {thing.name for thing in theme.things}) >= 2 for theme in themes.themes)


def false_finds(count: int = LOGS, seed: int = SEED) -> int:
    """In how many of `count` shuffled logs something is found all the same."""
    random = Random(seed)
    logs = (shuffled(random, made(random, SIZES[turn % len(SIZES)], planted=True)) for turn in range(count))
    return sum(bool(shown(log).themes) for log in logs)


def true_finds(size: int, count: int = LOGS, seed: int = SEED) -> int:
    """In how many of `count` logs of `size` Moments the pattern that was planted is found."""
    random = Random(seed)
    return sum(is_found(shown(made(random, size, planted=True))) for _ in range(count))


if __name__ == "__main__":
    print(f"something found in {false_finds()} of {LOGS} shuffled logs")
    for entries in SIZES:
        print(f"{entries} entries: what was planted is found in {true_finds(entries)} of {LOGS} logs")
