"""How long a practice takes is said in the catalog; a path, a page and a template agree with it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kindward.practice.catalog import CARDS, Card, length
from kindward_site.content import pieces

ROOT = Path(__file__).parents[3]
WORDS = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
NUMBERS = {word: max(1, at) for at, word in enumerate(WORDS)}
TIME = re.compile(rf"\b(\d+|{'|'.join(WORDS)})(?: to (\d+|{'|'.join(WORDS)}))? (minute|second)s?\b", re.IGNORECASE)
LINK = re.compile(r"practices/([\w-]+)(?:\.md|/)")


def seconds(text: str) -> list[int]:
    """Every span of time that a text names, in seconds; both ends of a range. A practice's title names none."""
    for card in CARDS.values():
        text = text.replace(f"[{card.title}]", "[]")
    found = [(n.lower(), unit) for first, last, unit in TIME.findall(text) for n in (first, last) if n]
    return [(NUMBERS.get(n) or int(n)) * (60 if unit == "minute" else 1) for n, unit in found]


def claims() -> Iterator[tuple[str, str, Card]]:
    """Every sentence, of a page or a template, that leads to a practice or names it, with that practice."""
    texts = [path for path in (ROOT / "docs").rglob("*.md") if "decisions" not in path.parts]
    for path in (*texts, *(ROOT / "overrides").glob("*.html")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for part in re.split(r"(?<=[.|])\s", line):
                for card in CARDS.values():
                    if card.slug in LINK.findall(part) or card.title.removeprefix("The ") in part:
                        yield f"{path.name}: {part.strip()}", part, card


def test_what_pages_say_agrees_with_the_catalog() -> None:
    """A minute and a half may be called "about a minute"; nothing else is rounded."""
    wrong = []
    for where, part, card in claims():
        fair = {round(card.minutes * 60), 60 * round(card.minutes - 0.1)}
        wrong += [where for said in seconds(part) if said not in fair]
    assert wrong == []


def test_times_in_words_and_digits_are_read() -> None:
    assert seconds("About a minute, 90 seconds, five to ten minutes. Ten-minute steps.") == [60, 90, 300, 600]


@pytest.mark.parametrize("path", pieces.paths().values(), ids=lambda path: path.name)
def test_a_path_s_own_page_says_the_sum_of_its_steps(path: pieces.Way) -> None:
    if path.time:
        return
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    said = re.search(rf"\(paths/{path.name}\.md\)  \n +(\d+ minutes?)\.", home)
    assert said
    assert said[1] == path.said
    text = (ROOT / f"docs/paths/{path.name}.md").read_text(encoding="utf-8")
    assert set(seconds(text)) <= {path.minutes * 60}
    assert seconds(re.findall(r"^description: .*$", text, re.MULTILINE)[0]) == [path.minutes * 60]


def test_a_step_to_a_practice_takes_its_time_from_the_catalog() -> None:
    for path in pieces.paths().values():
        html = pieces.walked(path.name, "../../")
        for step in path.steps:
            if step.practice:
                whole = length(step.practice.minutes)
                part = step.minutes * 60 if "seconds" in whole else step.minutes
                said = f"{part:g} of its {whole}" if step.minutes else whole
                assert f"<strong>{step.title}</strong></a> <small>{said}</small>" in html


def test_a_part_is_said_in_the_unit_of_the_whole() -> None:
    said = {step.title: step.said for step in pieces.paths()["too-much"].steps}
    assert said["Steady yourself"] == said["The 4N pause"] == "60 of its 90 seconds"


STEP = {"title": "Look", "link": "practices/setback/", "say": "You could look."}


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ({**STEP, "time": "3 minutes"}, "a practice's time comes from the catalog"),
        ({**STEP, "minutes": 7}, "the practice takes 7 minutes; take out `minutes`"),
        ({**STEP, "link": "help/"}, "it needs `minutes`, or `time` in words"),
        ({**STEP, "link": "help/", "minutes": 1, "time": "a while"}, "it needs `minutes`, or `time` in words"),
        ({**STEP, "minuts": 3}, "is not whole"),
    ],
)
def test_a_step_that_contradicts_the_catalog_stops_the_build(step: dict[str, object], said: str) -> None:
    row = {"name": "x", "title": "X", "step": [step]}
    with pytest.raises(pieces.PieceError, match=re.escape(said)):
        pieces.path_of(row)
    assert pieces.path_of({**row, "step": [{**STEP, "minutes": 3}]}).said == "3 minutes"


def test_a_path_that_still_gives_minutes_of_its_own_stops_the_build() -> None:
    with pytest.raises(pieces.PieceError, match="minutes"):
        pieces.path_of({"name": "x", "title": "X", "minutes": "7 minutes", "step": [STEP]})


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0.5, "30 seconds"), (1, "1 minute"), (1.5, "90 seconds"), (2, "2 minutes"), (5.4, "5 minutes")],
)
def test_a_span_of_time_in_words(minutes: float, said: str) -> None:
    assert length(minutes) == said
