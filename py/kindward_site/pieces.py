"""Drawings and paths: what a page shows besides words and practices, each from a data file of its own."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from htpy import Element, Node, a, details, div, figcaption, figure, h2, li, ol, p, small, span, strong, summary, ul
from markupsafe import Markup

from kindward.catalog import CARDS, Card

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
    return li[link, " ", small[step.minutes], span(".kw-path-say")[step.say]]


TIMES = (("Under two minutes", 0, 2), ("Two to five minutes", 2, 5.5), ("Longer", 5.5, 600))
"""The library's shelves by time: what each is called, and from and below how many minutes."""

GUIDES: dict[str, list[tuple[str, str]]] = {}
"""For each practice the guides that hold it, as (title, address); the plugin fills it in before pages are drawn."""


def library(root: str) -> str:
    """Every practice by need, by time and by guide, as HTML: three lists with anchors, which need no scripts."""
    needs = {card.need: [each for each in CARDS.values() if each.need == card.need] for card in CARDS.values()}
    times = {name: [c for c in CARDS.values() if low <= c.minutes < high] for name, low, high in TIMES}
    jumps = (("by-need", "By need"), ("by-time", "By time"), ("by-guide", "By guide"))
    return str(
        div(".kw-library")[
            p(".kw-jumps")[([a(href=f"#{anchor}")[name], " "] for anchor, name in jumps)],
            h2(id="by-need")["By need"],
            (_shelf(name, cards, root) for name, cards in needs.items()),
            h2(id="by-time")["By time"],
            (_shelf(name, cards, root) for name, cards in times.items() if cards),
            h2(id="by-guide")["By guide"],
            ul[(_guides(card, root) for card in CARDS.values())],
        ]
    )


def _shelf(name: str, cards: list[Card], root: str) -> Element:
    rows = (li[_link(card, root), small[f" {card.time}"], span(".kw-path-say")[f"{card.when}."]] for card in cards)
    return div(".kw-shelf")[p[strong[name]], ul[rows]]


def _link(card: Card, root: str) -> Element:
    return a(href=f"{root}practices/{card.slug}/")[card.title]


def _guides(card: Card, root: str) -> Element:
    guides: list[Node] = [[a(href=f"{root}{url}")[title], ". "] for title, url in GUIDES.get(card.slug, [])]
    return li[_link(card, root), ", in: " if guides else None, guides]


EXIT = "https://www.wikipedia.org/"
"""Where the quick exit leads: a page that anybody may have open."""


def quick_exit() -> str:
    """A way off the page at once, with a plain word on what it does not do; as HTML."""
    said = "It erases nothing: this page stays in the browser’s history, and your words stay on this device."
    return str(
        div(".kw-exit")[a(href=EXIT, rel="noreferrer", data_exit=True)["Leave this site now"], small[f" {said}"]]
    )
