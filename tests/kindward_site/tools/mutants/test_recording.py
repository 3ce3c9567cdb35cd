"""The run without a fault: which tests execute a line, and on which lines all depend; then only those run that could notice."""

import re
from pathlib import Path
from typing import Final

import pytest

from kindward_site.tools.mutants.choosing import faults
from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.running import Copy
from kindward_site.tools.mutants.statements import executed_with
from kindward_site.tools.mutants.suite import Chosen, Suite
from support.small_project import small_project

MODULE: Final = Path("py/seasons.py")
SOURCE: Final = '''\
"""Seasons."""

from functools import cache, cached_property

NAMES = "spring summer"
SPAN = "year"


class Year:
    first = 1

    @cached_property
    def names(self):
        return NAMES.split()


YEAR = Year()


@cache
def is_warm(month):
    return 4 < month < 10


def is_long(day):
    return day > 180


def days(months):
    return months * 30


def unused(month):
    return month + 12


def weeks(count):
    return count * 7


@cache
def lengths():
    return {name: len(name) for name in NAMES.split()}
'''
TESTS: Final = """\
import subprocess
import sys
from pathlib import Path

import pytest

import seasons

RAN = Path("ran.txt")


@pytest.fixture(autouse=True)
def ran(request):
    RAN.open("a").write(request.node.name + "\\n")


@pytest.fixture(scope="module")
def half():
    return seasons.days(6)


def test_names():
    assert seasons.YEAR.names == ["spring", "summer"]


def test_summer():
    assert seasons.is_warm(7)


def test_summer_again():
    assert seasons.is_warm(7)


def test_long():
    assert seasons.is_long(181)


def test_lengths():
    assert seasons.lengths()["spring"] == 6


def test_half(half):
    assert half == 180


def test_half_again(half):
    assert half < 200


def test_another_program():
    subprocess.run([sys.executable, "-c", ""], check=True)


def test_source():
    assert "NAMES" in Path(seasons.__file__).read_text(encoding="utf-8")


def test_later():
    import months

    assert months.MONTHS == 12
"""
SPANS: Final = """\
import pytest

import seasons


@pytest.mark.parametrize("span", [seasons.SPAN])
def test_span(span):
    assert not span.endswith("x")


@pytest.mark.parametrize("days", [seasons.weeks(2)])
def test_weeks(days):
    assert days == 14
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    project = small_project(tmp_path_factory.mktemp("project"))
    (project / MODULE).write_text(SOURCE, encoding="utf-8")
    (project / "py/months.py").write_text("import seasons\n\nMONTHS = seasons.unused(0)\n", encoding="utf-8")
    (project / "tests/test_seasons.py").write_text(TESTS, encoding="utf-8")
    (project / "tests/test_spans.py").write_text(SPANS, encoding="utf-8")
    return Copy(project, tmp_path_factory.mktemp("copy"))


@pytest.fixture(scope="module")
def suite(copy: Copy) -> Suite:
    found = copy.suite(["tests"], {MODULE.as_posix(): range(1, SOURCE.count("\n") + 1)})
    assert found, copy.said
    return found


def line_of(code: str) -> int:
    return SOURCE[: SOURCE.index(code)].count("\n") + 1


def executing(suite: Suite, code: str) -> list[str]:
    """The tests that execute a line; ["all"] where all depend on it."""
    place = (MODULE.as_posix(), line_of(code))
    if place in suite.by_all:
        return ["all"]
    found = [name.removeprefix("tests/") for name, lines in suite.by_test.items() if place in lines]
    return sorted(name.removeprefix("test_seasons.py::test_") for name in found)


def fault(copy: Copy, old: str, new: str) -> Fault:
    (found,) = [one for one in faults([MODULE], copy.place, 1000, 1) if (one.old, one.new) == (old, new)]
    return found


def runs_for(suite: Suite, broken: Fault) -> list[Chosen]:
    return suite.runs_for(MODULE, executed_with(broken, SOURCE))


def ran(copy: Copy) -> list[str]:
    """Which tests ran since this was last asked, in their order."""
    path = copy.place / "ran.txt"
    found = [name.removeprefix("test_") for name in path.read_text(encoding="utf-8").split()]
    path.unlink()
    return found


@pytest.mark.parametrize(
    ("code", "tests"),
    [
        ("return day > 180", ["another_program", "long", "source"]),
        ("return 4 < month", ["another_program", "source", "summer", "summer_again"]),  # though it is cached
        ("NAMES =", ["all"]),  # a module's own line
        ("first = 1", ["all"]),  # a class's
        ("return NAMES.split()", ["all"]),  # a cached property of what lives as long as the module
        ("return count * 7", ["another_program", "source", "test_spans.py"]),  # while tests are collected
        ("return {name", ["all"]),  # a cached function of nothing that changes
        ("return months * 30", ["all"]),  # for a fixture that two tests share
        ("return month + 12", ["all"]),  # while a module is imported
    ],
)
def test_each_line_has_the_tests_that_could_notice_a_fault_in_it(suite: Suite, code: str, tests: list[str]) -> None:
    assert executing(suite, code) == tests


def test_every_test_has_its_time_in_the_order_of_the_run(suite: Suite) -> None:
    names = re.findall(r"^def (test_\w+)", TESTS, re.MULTILINE)
    assert [test for test in suite.seconds if "seasons" in test] == [f"tests/test_seasons.py::{name}" for name in names]
    assert all(seconds > 0 for seconds in suite.seconds.values())


def test_tests_that_could_not_notice_are_left_out(copy: Copy, suite: Suite) -> None:
    (copy.place / "ran.txt").unlink(missing_ok=True)
    unheard = fault(copy, "180", "(180 - 1)")
    assert not copy.notices(unheard, ["tests/test_seasons.py"], runs=runs_for(suite, unheard))
    assert sorted(ran(copy)) == ["another_program", "long", "source"]
    assert copy.failed() == ""
    noticed = fault(copy, "180", "(180 + 1)")
    assert copy.notices(noticed, ["tests/test_seasons.py"], runs=runs_for(suite, noticed))
    assert copy.failed() == "tests/test_seasons.py::test_long"
    assert (copy.place / MODULE).read_text(encoding="utf-8") == SOURCE


def test_the_fault_of_a_constant_is_held_against_all_tests(copy: Copy, suite: Suite) -> None:
    (copy.place / "ran.txt").unlink(missing_ok=True)
    unheard = fault(copy, "1", "(1 + 1)")
    assert not copy.notices(unheard, ["tests/test_seasons.py"], runs=runs_for(suite, unheard))
    assert len(ran(copy)) == 10
    noticed = fault(copy, '"spring summer"', "' summer'")
    assert copy.notices(noticed, ["tests/test_seasons.py"], runs=runs_for(suite, noticed))
    assert copy.failed().endswith(("::test_names", "::test_lengths"))


def test_a_test_that_has_its_name_from_the_fault_runs_and_one_that_lost_it_is_no_failure(copy: Copy) -> None:
    misspelt = fault(copy, '"year"', "'yearx'")
    assert copy.notices(
        misspelt, ["tests/test_spans.py"], runs=[Chosen(("tests/test_spans.py::test_span[year]",), (), 0)]
    )
    assert copy.failed() == "tests/test_spans.py::test_span[yearx]"
    taken_away = Chosen(("tests/test_spans.py::test_span[year]",), ("tests/test_spans.py::test_span[yearx]",), 0)
    assert not copy.notices(misspelt, ["tests/test_spans.py"], runs=[taken_away])


def test_tests_under_node_run_for_python_too(copy: Copy, suite: Suite) -> None:
    (copy.place / "tests/js/more.test.mjs").write_text('throw new Error("fails anyway");')
    unheard = fault(copy, "180", "(180 - 1)")
    assert copy.notices(unheard, ["tests/js/more.test.mjs"], runs=[])
    assert "fails anyway" in copy.said
    assert copy.failed() == ""


def test_tests_that_fail_without_a_fault_give_no_suite(copy: Copy) -> None:
    (copy.place / "tests/test_fails.py").write_text("def test_fails():\n    assert False\n")
    assert copy.suite(["tests/test_fails.py"], {}) is None
    assert "test_fails" in copy.said
