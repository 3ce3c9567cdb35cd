"""Drawings and paths: what a page shows besides words and practices, each from a data file of its own."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from htpy import Element, a, details, div, figcaption, figure, li, ol, p, small, span, strong, summary
from markupsafe import Markup

DATA = Path(__file__).with_name("data")


class PieceError(Exception):
    """A drawing or a path is not whole; the message names the file and what it lacks."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG of ours with its title and its text equivalent."""

    svg: str
    title: str
    text: str


@cache
def drawings() -> dict[str, Drawing]:
    """Every drawing by its name."""
    return {path.stem: _drawing(path) for path in sorted((DATA / "drawings").glob("*.svg"))}


def _drawing(path: Path) -> Drawing:
    try:
        said = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
        return Drawing(path.read_text(encoding="utf-8").strip(), said["title"], " ".join(said["text"].split()))
    except (OSError, KeyError, tomllib.TOMLDecodeError) as problem:
        raise PieceError(f"drawings/{path.stem}.toml: a drawing needs its title and its text ({problem})") from problem


def drawn(name: str) -> str:
    """A drawing as HTML: the SVG, named for those who cannot see it, and its text folded below."""
    drawing = drawings()[name]
    title = drawing.title.replace('"', "&quot;")
    svg = re.sub(r"<svg\b", f'<svg role="img" aria-label="{title}"', drawing.svg, count=1)
    told = details(".kw-drawing-text")[summary["The drawing in words"], p[drawing.text]]
    return str(figure(".kw-figure")[Markup(svg), figcaption[drawing.title], told])


@dataclass(frozen=True, slots=True)
class Step:
    """A stop on a path. `link` is relative to the site's root."""

    title: str
    minutes: str
    link: str
    say: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way through guides and practices for one need."""

    name: str
    title: str
    minutes: str
    steps: tuple[Step, ...]


@cache
def paths() -> dict[str, Way]:
    """Every path by its name."""
    rows = tomllib.loads((DATA / "paths.toml").read_text(encoding="utf-8"))["path"]
    return {row["name"]: _path(row) for row in rows}


def _path(row: dict[str, Any]) -> Way:
    try:
        steps = tuple(Step(**step) for step in row["step"])
        return Way(row["name"], row["title"], row["minutes"], steps)
    except (TypeError, KeyError) as problem:
        raise PieceError(f"paths.toml: the path {row.get('name')!r} is not whole: {problem}") from problem


def walked(name: str, root: str) -> str:
    """A path as HTML: an ordered list, in which a browser with scripts marks where the reader is."""
    path = paths()[name]
    steps = (_stop(step, root) for step in path.steps)
    return str(div(".kw-path", data_path=path.name)[p(".kw-time")[f"About {path.minutes}."], ol[steps]])


def _stop(step: Step, root: str) -> Element:
    link = a(href=f"{root}{step.link}", data_path_step=True)[strong[step.title]]
    return li[link, " ", small[step.minutes], " ", span(".kw-path-say")[step.say]]


EXIT = "https://www.wikipedia.org/"
"""Where the quick exit leads: a page that anybody may have open."""


def quick_exit() -> str:
    """A way off the page at once, with a plain word on what it does not do (Help says the rest); as HTML."""
    leave = a(href=EXIT, rel="noreferrer", data_exit=True)["Leave this site now"]
    return str(div(".kw-exit")[leave, small[" It erases nothing."]])
