"""What can be asked of scripts/mutants, and what it prints."""

from pathlib import Path

import pytest

from kindward_site.tools.mutants.choosing import faults, modules_in
from kindward_site.tools.mutants.command_line import ROOT, held, main, parsed
from kindward_site.tools.mutants.packages import PACKAGES
from support.small_project import small_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path / "project")


def test_the_same_seed_gives_the_same_faults(project: Path) -> None:
    paths = modules_in(["py", "overrides"], project)
    assert {path.name for path in paths} == {"ages.py", "ages.js", "names.js"}
    assert faults(paths, project, 8, 3) == faults(paths, project, 8, 3)
    assert faults(paths, project, 8, 3) != faults(paths, project, 8, 4)
    every = faults(paths, project, 1000, 1)
    assert len(set(every)) == len(every)


def test_the_share_is_printed_and_tests_that_fail_anyway_end_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["overrides/assets/js/ages.js", "--tests", "tests/js/ages.test.mjs"]
    assert main([*asked, "--count", "3"], project) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    noticed = sum(line.startswith("noticed  overrides/assets/js/ages.js:") for line in lines)
    assert lines[-1] == f"noticed: {noticed} of 3 ({noticed / 3:.0%}), seed 1"
    (project / "tests/js/more.test.mjs").write_text('throw new Error("fails anyway");')
    assert main([*asked, "tests/js/more.test.mjs"], project) == 1
    said = capsys.readouterr().err
    assert "fails anyway" in said
    assert "fail without any fault" in said


def test_what_stands_behind_two_dashes_goes_to_pytest(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "tests/test_more.py").write_text("def test_fails():\n    assert False\n")
    assert main(["py/ages.py", "--tests", "tests", "--count", "1", "--", "-k", "ages"], project) == 0
    assert " of 1 " in capsys.readouterr().out


def test_two_faults_at_a_time_are_told_in_the_order_of_one_at_a_time(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["py", "overrides/assets/js/ages.js", "--tests", "tests/test_ages.py", "tests/js/ages.test.mjs"]
    said = []
    for jobs in ("1", "2"):
        assert main([*asked, "--count", "4", "--seed", "5", "--jobs", jobs], project) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert len(said[0].splitlines()) == 5
    assert main([*asked, "--count", "4", "--seed", "5", "--list"], project) == 0
    assert [line[9:] for line in said[0].splitlines()[:-1]] == capsys.readouterr().out.splitlines()


def test_a_fault_that_no_test_executes_is_told_by_itself(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "py/names.py").write_text("def unused(name):\n    return name + 1\n", encoding="utf-8")
    (project / "tests/test_ages.py").write_text(
        "import names\n\n\ndef test_names():\n    assert names\n", encoding="utf-8"
    )
    assert main(["py/names.py", "--tests", "tests/test_ages.py", "--count", "3"], project) == 0
    *lines, share = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("NOT RUN  py/names.py:2:") for line in lines)
    assert share == "noticed: 0 of 3 (0%), seed 1"


def test_listed_faults_are_not_tried(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["overrides/assets/js/ages.js", "--tests", "tests/nowhere.test.mjs", "--count", "4", "--list"]
    assert main(asked, project) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    assert all(line.startswith("overrides/assets/js/ages.js:") for line in lines)


def test_each_module_is_held_against_the_tests_of_its_package() -> None:
    found = held(["outbox", "drafts", "storage"], [], ROOT)
    assert found[Path("overrides/assets/js/practice/outbox.js")] == PACKAGES["outbox"].tests
    assert found[Path("overrides/assets/js/storage/drafts.js")] == PACKAGES["drafts"].tests
    assert found[Path("overrides/assets/js/storage/keys.js")] == PACKAGES["storage"].tests
    more = held(["outbox", "overrides/assets/js/page/folds.js"], ["tests/js/keys.test.mjs"], ROOT)
    assert more[Path("overrides/assets/js/page/folds.js")] == ("tests/js/keys.test.mjs",)


def test_what_is_asked_for_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    for package in PACKAGES.values():
        modules = modules_in(package.modules, ROOT, package.without)
        assert modules
        assert not {Path(name) for name in package.without}.intersection({*modules, *(path.parent for path in modules)})
        for test in package.tests:
            assert (ROOT / test).exists()
    with pytest.raises(FileNotFoundError, match="no module or folder py/nowhere"):
        modules_in(["py/nowhere"], ROOT)
    with pytest.raises(SystemExit):
        parsed(["py/kindward/wire/names.py"])
    assert "say which tests to run" in capsys.readouterr().err
