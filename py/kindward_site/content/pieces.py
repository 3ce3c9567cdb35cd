"""Drawings and paths: what a page shows besides words and practices, each from a data file of its own."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

from htpy import Element, a, details, div, figcaption, figure, li, ol, p, small, span, strong, summary
from markupsafe import Markup

from kindward.practice.catalog import CARDS, Card, length
from kindward_site.errors import BuildError

DATA = Path(__file__).with_name("data")


class PieceError(BuildError):
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
    in_words = details(".kw-drawing-text")[summary["The drawing in words"], p[drawing.text]]
    return str(figure(".kw-figure")[Markup(svg), figcaption[drawing.title], in_words])


@dataclass(frozen=True, slots=True)
class Step:
    """A stop on a path. `link` is relative to the site's root.

    How long it takes: `minutes`, or `time` in words where minutes would not fit. A practice says it itself, in the
    catalog; with `minutes`, the step asks for that much of it only.
    """

    title: str
    link: str
    say: str
    minutes: float = 0
    time: str = ""

    @property
    def practice(self) -> Card | None:
        """The practice that it leads to, if it leads to one."""
        folder, _, slug = self.link.strip("/").partition("/")
        return CARDS.get(slug) if folder == "practices" else None

    @property
    def counted(self) -> float:
        """The minutes that count for the whole path."""
        return self.minutes or (self.practice.minutes if self.practice else 0)

    @property
    def said(self) -> str:
        """How long it takes, in words."""
        whole = self.practice
        if whole and self.minutes:
            said = length(whole.minutes)
            # In the unit that follows: a minute of a pause of 90 seconds is "60 of its 90 seconds".
            part = self.minutes * 60 if said.endswith("seconds") else self.minutes
            return f"{part:g} of its {said}"
        return self.time or length(self.counted)

    def wrong(self) -> str:
        """What contradicts itself in how long it takes; else ""."""
        whole = self.practice
        if whole and self.time:
            return "a practice's time comes from the catalog; take out `time`, or give `minutes` for a part of it"
        if whole and self.minutes >= whole.minutes:
            return f"the practice takes {length(whole.minutes)}; take out `minutes`, or ask for less of it"
        if not whole and bool(self.time) == bool(self.minutes):
            return "it needs `minutes`, or `time` in words"
        return ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way through guides and practices for one need. `time` says how long it takes where a sum would not."""

    name: str
    title: str
    steps: tuple[Step, ...]
    time: str = ""

    @property
    def minutes(self) -> int:
        """What its steps take together; half a minute more or less is not said."""
        return ceil(sum(step.counted for step in self.steps) - 0.5)

    @property
    def said(self) -> str:
        """How long it takes, in words."""
        return self.time or length(self.minutes)


@cache
def paths() -> dict[str, Way]:
    """Every path by its name.

    Raises:
        PieceError: one is not whole, or contradicts the catalog.
    """
    rows = tomllib.loads((DATA / "paths.toml").read_text(encoding="utf-8"))["path"]
    return {row["name"]: path_of(row) for row in rows}


def path_of(row: Mapping[str, Any]) -> Way:
    """The path that a row of paths.toml describes; raises PieceError as `paths` does."""
    try:
        steps = tuple(Step(**step) for step in row["step"])
        path = Way(steps=steps, **{name: value for name, value in row.items() if name != "step"})
    except (TypeError, KeyError) as problem:
        raise PieceError(f"paths.toml: the path {row.get('name')!r} is not whole: {problem}") from problem
    for step in steps:
        if said := step.wrong():
            raise PieceError(f"paths.toml: the path {path.name!r}, {step.title!r}: {said}")
    return path


def walked(name: str, root: str) -> str:
    """A path as HTML: an ordered list, in which a browser with scripts marks where the reader is."""
    path = paths()[name]
    steps = (_stop(step, root) for step in path.steps)
    return str(div(".kw-path", data_path=path.name)[p(".kw-time")[f"About {path.said}."], ol[steps]])


def _stop(step: Step, root: str) -> Element:
    link = a(href=f"{root}{step.link}", data_path_step=True)[strong[step.title]]
    return li[link, " ", small[step.said], " ", span(".kw-path-say")[step.say]]


EXIT = "https://www.wikipedia.org/"
"""Where the quick exit leads: a page that anybody may have open."""


def quick_exit() -> str:
    """A way off the page at once, with a plain word on what it does not do (Help says the rest); as HTML."""
    leave = a(href=EXIT, rel="noreferrer", data_exit=True)["Leave this site now"]
    return str(div(".kw-exit")[leave, small[" It erases nothing."]])
