"""The skeleton of a practice builds and holds what the generic tests ask, as it comes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kindward_site.new_practice import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    for part in ("py/kindward", "docs/practices"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def test_the_skeleton_runs(clone: Path) -> None:
    assert main(["small-starts", "Small starts"], clone) == 0
    assert "      - practices/small-starts.md\n" in (clone / "mkdocs.yml").read_text()
    program = (
        "from kindward.practices import PRACTICES\n"
        "from kindward.practice import Place, html_of\n"
        "practice = PRACTICES['small-starts']\n"
        "print([len(html_of(practice.view(practice.after(each, Place('x'))))) > 500 for each in practice.examples])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(clone / "py")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout == "[True, True, True, True]\n", ran.stderr


def test_it_overwrites_nothing_and_says_so(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (clone / "py/kindward/practices/four_n.py").read_text()
    assert main(["four-n", "Again"], clone) == 1
    assert "there already" in capsys.readouterr().err
    assert (clone / "py/kindward/practices/four_n.py").read_text() == before


def test_a_slug_has_to_be_one(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["Small Starts", "x"], clone) == 1
    assert "such as small-starts" in capsys.readouterr().err
