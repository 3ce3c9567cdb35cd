"""Faults in our Python: what is changed, and that it is one thing at a time."""

import ast
from pathlib import Path

import pytest

from kindward_site.tools.mutants.choosing import faults
from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.python import SLIPS
from support.small_project import PYTHON, small_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path / "project")


def all_faults(project: Path) -> list[Fault]:
    return faults([Path("py/ages.py")], project, 1000, 1)


def test_every_fault_changes_the_code_and_can_be_parsed(project: Path) -> None:
    for fault in all_faults(project):
        changed = ast.parse(fault.applied(PYTHON))
        assert ast.dump(changed) != ast.dump(ast.parse(PYTHON)), fault


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
