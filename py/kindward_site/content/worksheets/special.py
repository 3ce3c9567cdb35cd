"""Steps, and one whole practice, that paper can carry only in a form of its own; by practice, and number of the step."""

from collections.abc import Callable, Mapping
from typing import Final

from htpy import Node, li, ul

from kindward.vocabulary.five_days import NUMBERS
from kindward.vocabulary.more_help import SIGNS, STEPS
from kindward_site.content.worksheets.marks import blank, boxes, grid, points, question


def _comes_back() -> Node:
    return grid(("What set it off", "Marks", "What I felt", "Marks", "What I did", "Marks"), [""] * 5)


def _together() -> Node:
    return question(
        "Which two or three of them come in the same entries?", "Or none. Chance brings some together.", rows=2
    )


def _over_time() -> Node:
    return [
        question("A harsh line from an early entry", "", rows=1),
        question("What you wrote to yourself in a late one", "", rows=1),
        question("How believable is the late one, right now?", "", points("not at all", "completely")),
    ]


def _what_helped() -> Node:
    return grid(("What I did", "Lighter", "The same", "Heavier"), [""] * 4)


def _one_plan() -> Node:
    return [blank("If"), blank("Then I")]


def _five_rows() -> Node:
    heads = ("Day", "One small act", "What happened, and what did you learn?")
    return grid(heads, [f"Day {number}" for number in NUMBERS])


SPECIAL: Final[Mapping[tuple[str, int], Callable[[], Node]]] = {
    ("patterns", 1): _comes_back,
    ("patterns", 2): _together,
    ("patterns", 3): _over_time,
    ("patterns", 4): _what_helped,
    ("patterns", 5): _one_plan,
    ("five-days", 6): _five_rows,
}
"""What stands in place of a step's pieces."""
SKIPPED: Final = frozenset((("patterns", 0), ("five-days", 5)))
"""Steps without a place of their own on paper: a row of another step has them."""


def more_help() -> list[tuple[str, str, Node]]:
    """The signs and what could come next, as steps: title, lead and content."""
    return [
        (
            "What do you notice?",
            "Any one of these is reason enough to ask. There is nothing to add up.",
            boxes([each.sign for each in SIGNS]),
        ),
        (
            "Three facts to take along",
            "They are plenty for a first call or visit.",
            [
                question(each, "", rows=2)
                for each in ("What has been happening?", "For how long?", "What has become hard?")
            ],
        ),
        (
            "Whom to ask",
            "A doctor, a therapist, or somebody you trust.",
            [blank("Name"), blank("Number, or when they are there")],
        ),
        (
            "One small thing now",
            "It is you who decides. Any of these would be a step.",
            ul(".kw-offered")[(li[each] for each in STEPS)],
        ),
    ]
