"""What the site says that studies found: each number is one of the study's, counts what the study counted, and is cited."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from kindward_site.content import evidence
from support.claims import SCALE, faults, limits, named, numbers, tells_finding
from support.passages import (
    ROOT,
    Passage,
    passages_of_cards,
    passages_of_code,
    passages_of_page,
    passages_of_text,
)

TECHNICAL: Final = {"accessibility", "data-format", "how-it-is-built", "privacy", "reliability"}
"""Pages about the software: their numbers are measured by its own tests and benches."""
PAGES: Final = [
    path
    for path in sorted((ROOT / "docs").rglob("*.md"))
    if "decisions" not in path.parts and path.stem not in TECHNICAL
]
MODULES: Final = sorted(
    path for part in ("practices", "vocabulary") for path in (ROOT / "py/kindward" / part).glob("*.py")
)


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("across 6,127 people in 26 samples", ["6127", "26"]),
        ("twenty-seven trials, and a hundred more", ["27", "100"]),
        ("five to seven days, or 5–7", ["5", "7", "5", "7"]),
        ("N=693, g = 0.57, r=-.54, and −.54", ["693", ".57", ".54", ".54"]),
        ("6.7 percent, 4%, and 4 in 100", ["6.7", "4", "4", "100"]),
        ("Neff described it in 2003, and the 4N pause passes through", []),
        ("[a guide](x.md#7-results) by [@neff2003] at https://doi.org/10.1016/5", []),
        ("One person, and another one", []),
        ("It ended at 101.", ["101"]),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(text: str, found: Sequence[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("sentence", "does"),
    [
        ("In a study of 135 US students, nothing happened.", True),
        ("In four experiments, it brought more motivation.", True),
        ("The link was .25.", True),
        ("Of those with an app, 6.7 percent got worse.", True),
        ("About 4 in 100 reported some harm.", True),
        ("There are nine other people on the bus.", False),
        ("You have driven for nineteen years, once with a goose on the back seat.", False),
        ("If it is at 8 out of 10, stopping is fine.", False),
    ],
)
def test_a_finding_is_told_from_a_story(sentence: str, does: bool) -> None:
    assert tells_finding(sentence) is does


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "In a trial with 136 students, nothing ([@susman2024]).",
            r"136 is no figure of .*\(susman2024: 135, 20, 45, 28",
        ),
        ("In 135 trials, nothing ([@susman2024]).", "135 counts student, and .* does not say so"),
        ("In four experiments, people did better.", "leads to none: cite it by its key"),
        ("Of the 45 who practiced, some gained ([@susman2024]).", "needs “both” beside it"),
        (
            "Self-compassion programs did no better ([@wilson2019]).",
            "“Self-compassion programs” is never said of wilson2019",
        ),
        ("It had a large effect ([@gollwitzer2006]).", r"“large effect” is not what gollwitzer2006 found \(medium\)"),
        ("It brought small to medium gains ([@lopez2018]).", r"is not what lopez2018 found \(no size\)"),
        ("| [@ferrari2019] | 27 trials: depression .57 | |", ".57 counts anxi, and .* does not say so"),
        (
            "Nineteen papers say so ([@wakelin2022]). It helped in 94 tests.",
            "94 is no figure of .*wakelin2022: 19, .51",
        ),
    ],
)
def test_a_fault_says_what_would_be_right(text: str, said: str) -> None:
    (found,) = faults(Passage("docs/guides/x.md:7", text))
    assert found.startswith("docs/guides/x.md:7: ")
    assert re.search(said, found)


@pytest.mark.parametrize(
    "text",
    [
        "In a study of 135 students, the touch did no better. Of the 45 in both arms who practiced, some gained ([@susman2024]).",
        "A *g* of .5 is medium, and .8 is large.",
        "Five sentences a weekday come to a hundred in four weeks.",
        "| [@ferrari2019] | twenty-seven trials: anxiety 0.57 | |",
    ],
)
def test_what_is_right_or_no_claim_has_no_fault(text: str) -> None:
    assert [*faults(Passage("docs/guides/x.md:7", text))] == []


def test_paragraphs_items_and_rows_are_read_by_themselves() -> None:
    text = "---\ntitle: 7 trials\n---\n\n# Nine studies\n\nOne line\nand another.\n\n/// practice | four-n\n    id: x\n///\n\n"
    text += "- An item\n  of two lines.\n- **Bold.** Text.\n\n| A | row |\n|---|---|\n"
    found = [(passage.where, passage.text) for passage in passages_of_text(text, "x.md")]
    assert found[:3] == [
        ("x.md:7", "One line and another."),
        ("x.md:14", "- An item of two lines."),
        ("x.md:16", "- **Bold.** Text."),
    ]
    assert ("x.md:18", "| A | row |") in found
    assert Passage("x", "- **Some.** Others do.").sentences == ["- **Some.", "Others do."]
    assert Passage("x", "| One. | Two. |").sentences == ["| One. | Two. |"]


def test_a_text_of_a_card_leads_to_the_studies_of_the_whole_card() -> None:
    text = "In the 22 trials there was no significant difference."
    assert [*faults(Passage("x", text))] != []
    assert [*faults(Passage("x", text, frozenset({"wilson2019"})))] == []


def test_no_number_beside_a_citation_changes_unseen() -> None:
    changed = 0
    for passage in [*passages_of_cards(), *(each for path in PAGES for each in passages_of_page(path))]:
        for sentence in filter(evidence.cited, passage.sentences):
            known = len([*faults(replace(passage, text=sentence))])
            bare = evidence.CITATION.sub(lambda found: "x" * len(found[0]), sentence)
            for number in re.finditer(r"\d*\.\d+|\d[\d,]*\d|\b\d\b|\b(?:two|three|four|five|six|seven|nine)\b", bare):
                other = sentence[: number.start()] + "98765" + sentence[number.end() :]
                assert len([*faults(replace(passage, text=other))]) > known or known, f"{passage.where}: {other}"
                changed += 1
    assert changed > 150


def test_each_study_has_its_figures() -> None:
    assert limits().keys() - {SCALE} == evidence.studies().keys()


@pytest.mark.parametrize("path", PAGES, ids=short)
def test_a_page_says_no_more_than_the_studies(path: Path) -> None:
    assert [fault for passage in passages_of_page(path) for fault in faults(passage)] == []


@pytest.mark.parametrize("name", evidence.cards())
def test_a_card_says_no_more_than_the_studies(name: str) -> None:
    passages = [passage for passage in passages_of_cards() if passage.where.startswith(f"evidence/cards/{name}.toml ")]
    assert [fault for passage in passages for fault in faults(passage)] == []


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_a_practice_says_no_more_than_the_studies_of_its_card(path: Path) -> None:
    passages = [*passages_of_code(path)]
    assert [fault for passage in passages for fault in faults(passage)] == []
    for passage in passages:
        for name, keys in named(passage.text):
            assert passage.around.intersection(keys), f"{passage.where}: {name} is no study of its card"
