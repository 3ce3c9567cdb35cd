"""The skeleton of a practice: the site with it builds as strictly as ours, its test runs, and it says what is to do."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kindward_site.tools.new_practice import FILES, SKELETON, main, skeleton

ROOT = Path(__file__).parents[3]
COPIED = ("py", "docs", "overrides", "tests/kindward/practices", "tests/support")
FILES_COPIED = ("mkdocs.yml", "pyproject.toml", "package.json", "tests/conftest.py")
MADE = (
    "py/kindward/practices/quiet_hour.py",
    "docs/practices/quiet-hour.md",
    "py/kindward_site/content/data/evidence/cards/practices-quiet-hour.toml",
    "tests/kindward/practices/test_quiet_hour.py",
)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of what a build needs, with the packages of node_modules where they are."""
    for part in COPIED:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES_COPIED:
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


def run(clone: Path, *command: str) -> str:
    """What `python -m` says with these arguments in the copy; it has to succeed."""
    env = {**os.environ, "PYTHONPATH": str(clone / "py"), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=clone, env=env, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_the_site_with_the_skeleton_builds_and_its_own_test_runs(clone: Path) -> None:
    """Titles with quotes and a colon are ones that would break a string, or YAML."""
    title = 'Quiet hour: "toast"'
    assert main(["quiet-hour", title], clone) == 0
    for name in MADE:
        assert "TODO" in (clone / name).read_text(encoding="utf-8"), name
    run(clone, "ruff", "check", "--quiet", *(name for name in MADE if name.endswith(".py")))
    run(clone, "ruff", "format", "--quiet", "--check", "py/kindward/practice/catalog.py", MADE[0], MADE[3])
    assert "1 passed" in run(clone, "pytest", "-q", "-p", "no:xdist", MADE[3])
    run(clone, "mkdocs", "build", "--strict", "--site-dir", str(clone / "site"))
    page = (clone / "site/practices/quiet-hour/index.html").read_text(encoding="utf-8")
    parts = ['data-practice="quiet-hour"', "About 3 minutes,", "A worked example", 'id="why-it-may-help"']
    parts += ['class="admonition kw-evidence"', 'id="variations"', 'id="where-your-words-go"', "The 4N pause</a>"]
    assert [part for part in parts if part not in page] == []
    library = (clone / "site/practices/index.html").read_text(encoding="utf-8")
    assert "When TODO." in library
    assert re.search(r'<a href="quiet-hour/" class="md-nav__link', library)


def test_it_overwrites_nothing_and_says_so(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = {path: path.read_text(encoding="utf-8") for path in clone.glob("py/kindward/**/*.py")}
    menu = (clone / "mkdocs.yml").read_text(encoding="utf-8")
    assert main(["four-n", "Again"], clone) == 1
    assert "there already" in capsys.readouterr().err
    assert all(path.read_text(encoding="utf-8") == text for path, text in kept.items())
    assert (clone / "mkdocs.yml").read_text(encoding="utf-8") == menu


def test_a_slug_has_to_be_one(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["Small Starts", "x"], clone) == 1
    assert "such as quiet-hour" in capsys.readouterr().err


def test_a_row_without_a_place_stops_it_before_anything_is_written(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clone / "mkdocs.yml").write_text("nav: []\n", encoding="utf-8")
    assert main(["quiet-hour", "Quiet hour"], clone) == 1
    assert "mkdocs.yml: found no place for '- practices/quiet-hour.md'" in capsys.readouterr().err
    assert not any((clone / name).exists() for name in MADE)


def test_every_text_of_the_skeleton_becomes_a_file() -> None:
    assert {path.name for path in SKELETON.iterdir()} == set(FILES)


@pytest.mark.parametrize(
    "folder", ["docs", "py/kindward/practices", "py/kindward_site/content/data", "tests/kindward/practices"]
)
def test_nothing_that_is_published_waits_for_its_author(folder: str) -> None:
    """A skeleton builds; it must not be published as it is."""
    texts = [path for end in ("md", "py", "toml") for path in (ROOT / folder).rglob(f"*.{end}")]
    texts.append(ROOT / "py/kindward/practice/catalog.py")
    waiting = [path for path in texts if "decisions" not in path.parts and "TODO" in path.read_text(encoding="utf-8")]
    assert [str(path.relative_to(ROOT)) for path in waiting] == []


@pytest.mark.parametrize(("slug", "name"), [("quiet-hour", "QuietHour"), ("voices", "VoicesPractice")])
def test_a_class_is_not_called_as_a_piece_is(clone: Path, slug: str, name: str) -> None:
    made = skeleton(clone, slug, "A title")
    assert f"class {name}(Guided)" in made[clone / f"py/kindward/practices/{slug.replace('-', '_')}.py"]
