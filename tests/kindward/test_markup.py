"""The HTML of every practice x example: valid, as it was last looked at, and with a label on every control."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from kindward.practice.base import Example, Place, html_of
from kindward.practices import PLACEABLE

ROOT = Path(__file__).parents[2]
SNAPSHOTS = ROOT / "tests" / "snapshots"
CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]
IDS = [f"{name}-{example.name}".replace(" ", "-") for name, example in CASES]


def drawn(name: str, example: Example) -> str:
    practice = PLACEABLE[name]
    return html_of(practice.view(practice.after(example, Place(name))))


def page(name: str, inside: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><title>{name}</title></head>\n<body><h1>{name}</h1>\n'
        f'<section id="{name}" aria-labelledby="{name}-title"><form autocomplete="off" novalidate>{inside}</form>'
        "</section></body>\n</html>\n"
    )


@pytest.mark.parametrize(("name", "example"), CASES, ids=IDS)
def test_the_markup_is_the_one_last_looked_at(name: str, example: Example, request: pytest.FixtureRequest) -> None:
    path = SNAPSHOTS / f"{name}-{example.name.replace(' ', '-')}.html"
    # A line for each tag, so that a diff can be read.
    found = re.sub(r"(?=<(?!/))", "\n", drawn(name, example)).strip() + "\n"
    if request.config.getoption("--update-snapshots"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"


def test_no_snapshot_is_left_over() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.html")} == set(IDS)


def test_all_markup_is_valid(tmp_path: Path) -> None:
    for (name, example), id in zip(CASES, IDS, strict=True):
        (tmp_path / f"{id}.html").write_text(page(name, drawn(name, example)), encoding="utf-8")
    command = ["npx", "--no-install", "html-validate", "--config", str(ROOT / "tests/htmlvalidate.json"), "-f", "json"]
    done = subprocess.run([*command, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    found = [
        f"{Path(file['filePath']).name}:{said['line']}:{said['column']} {said['ruleId']}: {said['message']}"
        for file in json.loads(done.stdout)
        for said in file["messages"]
    ]
    assert found == []


@pytest.mark.parametrize(("name", "example"), CASES, ids=IDS)
def test_every_control_has_a_label(name: str, example: Example) -> None:
    html = drawn(name, example)
    labelled = set(re.findall(r'<label for="([^"]+)"', html))
    for control in re.findall(r"<(?:input|textarea|select)\b[^>]*>", html):
        inside_label = re.search(r"<label class=\"kw-chip\">" + re.escape(control), html)
        id = re.search(r' id="([^"]+)"', control)
        assert inside_label or (id and id[1] in labelled), control
    for button in re.findall(r"<button\b[^>]*>(.*?)</button>", html, re.DOTALL):
        assert re.sub(r"<[^>]+>", "", button).strip()


def test_aria_states_are_words() -> None:
    """htpy drops False and renders True bare, where ARIA wants "true" and "false"."""
    for name, example in CASES:
        for value in re.findall(r' aria-(?:expanded|checked|pressed|hidden|current)(="[^"]*")?', drawn(name, example)):
            assert value


def test_no_attribute_is_misspelt_with_an_underscore() -> None:
    """htpy turns keywords' underscores into hyphens, but not a mapping's keys."""
    for name, example in CASES:
        for tag in re.findall(r"<[a-z][^>]*>", drawn(name, example)):
            assert not re.search(r" [a-z]+_[a-z_]+=", re.sub(r'"[^"]*"', '""', tag)), tag


def test_steps_are_groups_with_a_name() -> None:
    html = drawn("four-n", Example("empty"))
    assert html.count('role="group" aria-labelledby="four-n-') == 5
