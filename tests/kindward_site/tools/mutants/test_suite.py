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
            "tests/b.py::quick": frozenset({("py/ages.py", 8), ("py/ages.py", 9)}),
            "tests/c.py::other": frozenset({("py/names.py", 8)}),
        },
        frozenset({("py/ages.py", 3)}),
    )


def test_tests_that_execute_no_line_of_a_fault_are_left_out(suite: Suite) -> None:
    assert suite.runs_for(MODULE, [8]) == [
        Chosen(("tests/a.py::snapshots",), False, 3.0),
        Chosen(("tests/b.py::quick",), False, 0.5, done=("tests/a.py::snapshots",)),
    ]
    assert suite.runs_for(MODULE, [9]) == [Chosen(("tests/b.py::quick",), False, 0.5)]
    assert suite.runs_for(MODULE, [99]) == []
    assert Suite().runs_for(MODULE, [8]) == []


def test_the_file_that_the_suite_begins_with_runs_first_and_in_it_the_quickest(suite: Suite) -> None:
    (run,) = suite.runs_for(MODULE, [7])
    assert run.first == ("tests/a.py::slow", "tests/a.py::snapshots")
    assert run.files == ["tests/a.py"]


def test_all_tests_run_where_all_depend_on_a_line_and_others_with_them(suite: Suite) -> None:
    first = ("tests/a.py::slow", "tests/a.py::snapshots")
    assert suite.runs_for(MODULE, [3]) == [
        Chosen(first, False, 5.0),
        Chosen(("tests/c.py::other", "tests/b.py::quick"), True, 0.75, done=first),
    ]
    assert suite.runs_for(MODULE, [3, 8]) == suite.runs_for(MODULE, [3])


def test_what_noticed_most_comes_first(suite: Suite) -> None:
    suite.noticed.update(["tests/a.py::snapshots", "tests/b.py::quick", "tests/b.py::quick"])
    first, others = suite.runs_for(MODULE, [3])
    assert first.first == ("tests/a.py::snapshots", "tests/a.py::slow")
    assert others.first == ("tests/b.py::quick", "tests/c.py::other")


def test_a_suite_is_the_same_after_it_was_written_down(suite: Suite) -> None:
    assert Suite.of_record(suite.as_record()) == suite
    assert Suite.of_record(Suite().as_record()) == Suite()
