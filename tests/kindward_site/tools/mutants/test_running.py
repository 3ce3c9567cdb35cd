"""A copy in which a fault stands while tests run: noticed or not, it is gone afterwards, and what hangs is ended."""

import time
from pathlib import Path

import pytest

from kindward_site.tools.mutants.choosing import faults
from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.running import Copy
from support.small_project import JAVASCRIPT, PYTHON, small_project

MODULE = Path("overrides/assets/js/ages.js")
NODE_TESTS = "tests/js/ages.test.mjs"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path / "project")


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Copy:
    place = tmp_path / "copy"
    place.mkdir()
    return Copy(project, place)


def fault(project: Path, module: str, old: str, new: str) -> Fault:
    (found,) = [one for one in faults([Path(module)], project, 1000, 1) if (one.old, one.new) == (old, new)]
    return found


def test_a_fault_in_python_is_noticed_or_not_and_is_gone_afterwards(project: Path, copy: Copy) -> None:
    tests = ["tests/test_ages.py", NODE_TESTS]
    assert copy.notices(fault(project, "py/ages.py", "age >= 18", "(age > 18)"), tests)
    assert "test_ages" in copy.said
    unheard = fault(project, "py/ages.py", "age - 1", "(age + 1)")
    assert not copy.notices(unheard, tests)
    assert copy.notices(unheard, tests, 0.01)  # what hangs is noticed
    assert (copy.place / "py/ages.py").read_text(encoding="utf-8") == PYTHON
    assert (project / "py/ages.py").read_text(encoding="utf-8") == PYTHON


def test_a_fault_in_javascript_is_noticed_or_not_and_is_gone_afterwards(project: Path, copy: Copy) -> None:
    assert copy.holds([NODE_TESTS])
    assert copy.notices(fault(project, str(MODULE), "age < 0", "!(age < 0)"), [NODE_TESTS])
    assert not copy.notices(fault(project, str(MODULE), "age - 1", "age + 1"), [NODE_TESTS])
    for place in (copy.place, project):
        assert (place / MODULE).read_text(encoding="utf-8") == JAVASCRIPT


def test_tests_under_node_run_before_the_others_and_the_first_failure_is_the_last_run(
    project: Path, copy: Copy
) -> None:
    (copy.place / "tests/test_ages.py").write_text("def test_fails():\n    assert False\n")
    broken = fault(project, str(MODULE), "age < 0", "!(age < 0)")
    assert copy.notices(broken, ["tests/test_ages.py", NODE_TESTS])
    assert "AssertionError" in copy.said
    assert "test_fails" not in copy.said


def test_what_hangs_is_ended_with_all_that_it_started(project: Path, copy: Copy) -> None:
    beats = copy.place / "beats"
    (copy.place / NODE_TESTS).write_text(
        f"""import {{ spawn }} from "node:child_process";
        import "../../overrides/assets/js/ages.js";
        spawn("sh", ["-c", "while sleep 0.05; do echo >> {beats}; done"]);
        setInterval(() => {{}}, 1000);
        """
    )
    assert copy.notices(fault(project, str(MODULE), "age - 1", "age + 1"), [NODE_TESTS], 2)
    counted = beats.stat().st_size
    assert counted > 0
    time.sleep(0.3)
    assert beats.stat().st_size == counted
