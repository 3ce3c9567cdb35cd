"""The tool that puts faults into our Python: what it changes, that it changes one thing at a time, and what it says."""

import ast
from pathlib import Path

import pytest

from kindward_site.tools import mutants
from kindward_site.tools.mutants import PACKAGES, ROOT, SLIPS, Copy, faults, main, modules_in

SOURCE = '''"""Ages."""

WORDS = "young old"


def is_grown(age: int) -> bool:
    """Whether so old a person is grown: "18"."""
    if age < 0:
        return False
    return age >= 18 and age + 1 != 0  # “at most”


def unused(age: int) -> int:
    return age - 1
'''
TESTS = """from ages import WORDS, is_grown


def test_ages():
    assert [is_grown(age) for age in (-1, 17, 18, 40)] == [False, False, True, True]
    assert WORDS.split() == ["young", "old"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in {"py/ages.py": SOURCE, "tests/test_ages.py": TESTS, "pyproject.toml": ""}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def all_faults(project: Path) -> list[mutants.Fault]:
    return faults([Path("py/ages.py")], project, 1000, 1)


def test_every_fault_changes_the_code_and_can_be_parsed(project: Path) -> None:
    for fault in all_faults(project):
        changed = ast.parse(fault.applied(SOURCE))
        assert ast.dump(changed) != ast.dump(ast.parse(SOURCE)), fault


def test_faults_are_slips_of_all_kinds_and_leave_what_explains_alone(project: Path) -> None:
    found = {(fault.slip, fault.old, fault.new) for fault in all_faults(project)}
    assert {slip for slip, _, _ in found} == set(SLIPS)
    assert ("a comparison turned", "age < 0", "(age <= 0)") in found
    assert ("a condition negated", "age < 0", "(not (age < 0))") in found
    assert ("and for or", "age >= 18 and age + 1 != 0", "(age >= 18 or age + 1 != 0)") in found
    assert ("a number one off", "18", "(18 - 1)") in found
    assert ("plus for minus", "age - 1", "(age + 1)") in found
    assert ("true for false", "False", "True") in found
    assert ("a word missing", '"young old"', "' old'") in found
    assert ("a statement dropped", "if age < 0:\n        return False", "pass") in found
    assert not [old for _, old, _ in found if "Ages" in old or "person" in old]


def test_the_same_seed_gives_the_same_faults(project: Path) -> None:
    paths = [Path("py/ages.py")]
    assert faults(paths, project, 8, 3) == faults(paths, project, 8, 3)
    assert faults(paths, project, 8, 3) != faults(paths, project, 8, 4)
    assert len(set(all_faults(project))) == len(all_faults(project))


def test_a_fault_is_noticed_or_not_and_is_gone_afterwards(project: Path, tmp_path: Path) -> None:
    place = tmp_path / "copy"
    place.mkdir()
    copy = Copy(project, place, ["tests"])
    assert copy.holds()
    by_words = {(fault.old, fault.new): fault for fault in all_faults(project)}
    assert copy.notices(by_words["age >= 18", "(age > 18)"], 60)
    assert not copy.notices(by_words["age - 1", "(age + 1)"], 60)
    assert copy.notices(by_words["age - 1", "(age + 1)"], 0.01)  # what hangs is noticed
    assert (place / "py/ages.py").read_text(encoding="utf-8") == SOURCE
    assert (project / "py/ages.py").read_text(encoding="utf-8") == SOURCE


def test_the_share_is_printed_and_tests_that_fail_anyway_end_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["py/ages.py", "--tests", "tests", "--count", "3"], project) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    noticed = sum(line.startswith("noticed  py/ages.py:") for line in lines)
    assert lines[-1] == f"noticed: {noticed} of 3 ({noticed / 3:.0%}), seed 1"
    (project / "tests/test_more.py").write_text("def test_fails():\n    assert False\n")
    assert main(["py/ages.py", "--tests", "tests"], project) == 1
    assert "fail without any fault" in capsys.readouterr().err
    assert main(["py/ages.py", "--tests", "tests", "--count", "1", "--", "-k", "ages"], project) == 0


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
        mutants.parsed(["py/kindward/wire/names.py"])
    assert "say which tests to run" in capsys.readouterr().err
