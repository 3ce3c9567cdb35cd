"""Which lines a fault is executed with: those of its statement, without those of the statements inside."""

from pathlib import Path

import pytest

from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.statements import executed_with

SOURCE = """\
WORDS = {
    "young": lambda age: age < 18,
    "old": lambda age: age > 80,
}


def told(
    age,
    least=18,
):
    if age < least and (
        age > 0
    ):
        age += 1
        return "young"
    elif age > 80:
        return "old"
    match age:
        case 40 | 50:
            return "round"
        case 41:
            return "new"
    return [
        name
        for name, holds in WORDS.items()
        if not holds(age)
    ]
"""


def fault(old: str) -> Fault:
    start = SOURCE.index(old)
    return Fault("a slip", Path("py/told.py"), start, start + len(old), 0, old, "x")


@pytest.mark.parametrize(
    ("old", "lines"),
    [
        ("age > 80,", {1, 2, 3, 4}),
        ("18,\n)", {7, 8, 9, 10}),
        ("age > 0", {11, 12, 13}),
        ("age += 1", {14}),
        ("80:", {16}),
        ("41", {18, 19, 21}),
        ("not holds(age)", {23, 24, 25, 26, 27}),
        (SOURCE[SOURCE.index("elif") : SOURCE.index("    match")].rstrip()[2:], {16}),
    ],
)
def test_a_fault_is_executed_with_its_statement(old: str, lines: set[int]) -> None:
    assert executed_with(fault(old), SOURCE) == lines
