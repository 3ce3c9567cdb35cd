"""Faults in our JavaScript: what is changed, that it is one thing at a time, and that what comes of it is JavaScript."""

import json
import subprocess
from pathlib import Path
from typing import Final

import pytest

from kindward_site.tools.mutants.choosing import faults, modules_in
from kindward_site.tools.mutants.command_line import ROOT
from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.javascript import possible
from kindward_site.tools.mutants.packages import PACKAGES
from support.small_project import JAVASCRIPT, small_project

MODULE: Final = Path("overrides/assets/js/ages.js")
UNREADABLE: Final = """
import { parse } from "acorn";
const texts = JSON.parse(await new Response(process.stdin).text());
const fails = (text) => { try { parse(text, { ecmaVersion: "latest", sourceType: "module" }); return false; } catch { return true; } };
console.log(JSON.stringify(texts.filter(fails)));
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Fault]:
    return list(possible([MODULE], small_project(tmp_path_factory.mktemp("project"))))


def unreadable(texts: list[str]) -> list[str]:
    command = ["node", "--input-type=module", "--eval", UNREADABLE]
    run = subprocess.run(command, cwd=ROOT, input=json.dumps(texts), capture_output=True, text=True, check=True)
    said: list[str] = json.loads(run.stdout)
    return said


@pytest.mark.parametrize(
    ("slip", "old", "new"),
    [
        ("a comparison turned", "age < 0", "age <= 0"),
        ("a comparison turned", "(age + 1) !== 0", "(age + 1) === 0"),
        ("a comparison turned", "(age ?? 0) > 1000", "(age ?? 0) >= 1000"),
        ("a condition negated", "age < 0", "!(age < 0)"),
        ("a condition negated", "age >= least && (age + 1) !== 0", "!(age >= least && (age + 1) !== 0)"),
        ("and for or", "age >= least && (age + 1) !== 0", "age >= least || (age + 1) !== 0"),
        ("a number off", "18", "(19)"),
        ("a number off", "1000", "(100)"),
        ("plus for minus", "age - 1", "age + 1"),
        ("plus for minus", "count += 1", "count -= 1"),
        ("plus for minus", "-1", "1"),
        ("true for false", "false", "true"),
        ("a default dropped", "18", "undefined"),
        ("a default dropped", '""', '"x"'),
        ("a default dropped", "age ?? 0", "age"),
        ("a statement dropped", 'tell("said");', ";"),
        ("a statement dropped", "count += 1;", ";"),
        ("a statement dropped", "if (age > 99) tell(YOUNG);", ";"),
        ("an early return dropped", "if (age < 0) return false;", ";"),
        ("an early return dropped", "if (!age) continue;", ";"),
        ("an await dropped", 'await tell(`🙂 ${age}` + "!")', 'tell(`🙂 ${age}` + "!")'),
    ],
)
def test_a_slip_is_found(found: list[Fault], slip: str, old: str, new: str) -> None:
    assert (slip, old, new) in {(fault.slip, fault.old, fault.new) for fault in found}


def test_comments_imports_texts_and_what_goes_to_the_console_stay(found: list[Fault]) -> None:
    assert {fault.line for fault in found}.isdisjoint({1, 3, 5})
    for fault in found:
        assert "🙂" in fault.applied(JAVASCRIPT)
        assert fault.old not in ("2", "3", "age > 2", "age + 3", "age > 2 && age + 3")
        assert not (fault.slip == "plus for minus" and '"!"' in fault.old)


def test_every_fault_stands_where_it_says_and_changes_the_code(found: list[Fault]) -> None:
    assert len(set(found)) == len(found)
    for fault in found:
        assert JAVASCRIPT[fault.start : fault.end] == fault.old != fault.new
        assert JAVASCRIPT[: fault.start].count("\n") + 1 == fault.line


def test_what_a_fault_leaves_of_our_modules_is_still_javascript() -> None:
    modules = modules_in([name for package in PACKAGES.values() for name in package.modules], ROOT)
    scripts = [path for path in modules if path.suffix == ".js"]
    assert len(scripts) > 15
    every = faults(scripts, ROOT, 400, 1)
    assert len({fault.slip for fault in every}) == 10
    sources = {path: (ROOT / path).read_text(encoding="utf-8") for path in scripts}
    assert unreadable(["if ("]) == ["if ("]
    assert unreadable([fault.applied(sources[fault.module]) for fault in every]) == []


def test_what_is_no_javascript_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.js").write_text("if (")
    with pytest.raises(subprocess.CalledProcessError):
        list(possible([Path("broken.js")], tmp_path))
    assert "SyntaxError" in capfd.readouterr().err
