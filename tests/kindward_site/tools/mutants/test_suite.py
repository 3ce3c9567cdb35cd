"""Which tests are chosen for a fault, and in what order."""

from pathlib import Path

import pytest

from kindward_site.tools.mutants.suite import Chosen, Suite

MODULE = Path("py/ages.py")


@pytest.fixture
def suite() -> Suite:
    return Suite(
        {"tests/a.py::snapshots": 3.0, "tests/a.py::slow": 2.0, "tests/b.py::quick": 0.5, "tests/c.py::other": 0.25},
        {
            "tests/a.py::snapshots": frozenset({("py/ages.py", 7), ("py/ages.py", 8)}),
            "tests/a.py::slow": frozenset({("py/ages.py", 7)}),
            "tests/b.py::quick": frozenset({("py/ages.py", 8)}),
            "tests/c.py::other": frozenset({("py/names.py", 8)}),
        },
        frozenset({("py/ages.py", 3)}),
    )


def test_tests_that_execute_no_line_of_a_fault_are_left_out_and_the_quickest_is_first(suite: Suite) -> None:
    assert suite.chosen_for(MODULE, [8]) == Chosen(("tests/b.py::quick", "tests/a.py::snapshots"), False, 3.5)
    assert suite.chosen_for(MODULE, [7, 8]).first == (
        "tests/b.py::quick",
        "tests/a.py::slow",
        "tests/a.py::snapshots",
    )
    assert suite.chosen_for(MODULE, [7]).files == ["tests/a.py"]
    assert suite.chosen_for(MODULE, [99]) == Chosen((), False, 0)


def test_all_tests_run_where_all_depend_on_a_line_and_keep_their_order(suite: Suite) -> None:
    assert suite.chosen_for(MODULE, [3]) == Chosen(tuple(suite.seconds), True, 5.75)
    assert suite.chosen_for(MODULE, [3, 8]) == suite.chosen_for(MODULE, [3])


def test_what_noticed_most_comes_first(suite: Suite) -> None:
    suite.noticed.update(["tests/a.py::snapshots", "tests/c.py::other", "tests/c.py::other"])
    assert suite.chosen_for(MODULE, [7, 8]).first[0] == "tests/a.py::snapshots"
    assert suite.chosen_for(MODULE, [3]).first == (
        "tests/c.py::other",
        "tests/a.py::snapshots",
        "tests/a.py::slow",
        "tests/b.py::quick",
    )


def test_a_suite_is_the_same_after_it_was_written_down(suite: Suite) -> None:
    assert Suite.of_record(suite.as_record()) == suite
    assert Suite.of_record(Suite().as_record()) == Suite()
