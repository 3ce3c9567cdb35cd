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
            "tests/a.py": frozenset({("py/ages.py", 12)}),
        },
        frozenset({("py/ages.py", 3)}),
    )


def test_tests_that_execute_no_line_of_a_fault_are_left_out(suite: Suite) -> None:
    (run,) = suite.runs_for(MODULE, [8])
    assert run == Chosen(("tests/b.py::quick", "tests/a.py::snapshots"), ("tests/a.py::slow", "tests/c.py::other"), 3.5)
    assert run.files == ["tests/b.py", "tests/a.py"]
    assert suite.runs_for(MODULE, [99]) == []


def test_the_file_that_notices_most_is_a_run_before_the_others(suite: Suite) -> None:
    first, others = suite.runs_for(MODULE, [7, 8], begins="tests/a.py")
    assert first.first == ("tests/a.py::slow", "tests/a.py::snapshots")
    assert others.first == ("tests/b.py::quick",)
    assert {*first.first, *first.left_out} == {*others.first, *others.left_out} == set(suite.seconds)
    (run,) = suite.runs_for(MODULE, [7], begins="tests/a.py")
    assert run == first


def test_all_tests_run_where_all_depend_on_a_line(suite: Suite) -> None:
    (run,) = suite.runs_for(MODULE, [3])
    assert sorted(run.first) == sorted(suite.seconds)
    assert suite.runs_for(MODULE, [3, 8]) == [run]


def test_what_a_file_executes_when_it_is_collected_its_tests_execute(suite: Suite) -> None:
    (run,) = suite.runs_for(MODULE, [12])
    assert run.first == ("tests/a.py::slow", "tests/a.py::snapshots")


def test_what_noticed_most_comes_first(suite: Suite) -> None:
    suite.noticed.update(["tests/a.py::snapshots", "tests/c.py::other", "tests/c.py::other"])
    (run,) = suite.runs_for(MODULE, [3])
    assert run.first == ("tests/c.py::other", "tests/a.py::snapshots", "tests/b.py::quick", "tests/a.py::slow")


def test_a_suite_is_the_same_after_it_was_written_down(suite: Suite) -> None:
    assert Suite.of_record(suite.as_record()) == suite
    assert Suite.of_record(Suite().as_record()) == Suite()
