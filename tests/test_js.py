"""The browser's plain modules, those that need no page, under Node's own test runner: tests/js/."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "tests" / "js").glob("*.test.mjs"))


def test_there_are_tests() -> None:
    assert len(FILES) >= 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_under_node(path: Path) -> None:
    command = ["node", "--test", "--test-reporter=tap", str(path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
