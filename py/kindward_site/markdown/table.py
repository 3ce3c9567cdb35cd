"""The blocks that authors may write, one row each: what it shows, what its argument names, its options, how it is drawn.

CONTRIBUTING.md holds the same table for people (`contributing_table`), and a test compares the two.
"""

import html
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from kindward.helplines import Topic
from kindward.practice.base import Place, html_of
from kindward.practices import PLACEABLE
from kindward.vocabulary.triggers import TRIGGERS
from kindward_site.build import Build
from kindward_site.content import evidence, helplines, pieces, scenes
from kindward_site.content.data_format import reference
from kindward_site.content.library import library
from kindward_site.content.lock_panel import lock_panel
from kindward_site.content.plan import plan
from kindward_site.errors import AuthorError, nearest
from kindward_site.markdown import on_this_page

type Options = Mapping[str, str]
type Draw = Callable[[Build, str, Options], str | Element]
"""Draws a block in a build from its argument and options: HTML, or an element whose text is Markdown."""

EVERY: Final = ""
"""What stands for every argument where options are asked for."""


def _no_options(argument: str) -> Options:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A kind of block.

    `argument` is what CONTRIBUTING calls the argument ("" where there is none), `kind` what a message calls it, `known`
    the names there are (None: any text). `options` gives, for an argument, the options with what each does; for EVERY
    those that do not depend on it. A block without `draw` is pymdownx's own.
    """

    says: str
    draw: Draw | None = None
    argument: str = ""
    kind: str = ""
    known: Callable[[], Iterable[str]] | None = None
    options: Callable[[str], Options] = field(default=_no_options)


# --- drawing ---------------------------------------------------------------------------------------------------------


def section(build: Build, name: str, id: str, options: Options | None = None) -> str:
    """The HTML of a practice as it stands in the page that is drawn, untouched and without scripts."""
    settings = {"root": build.page.root, **(options or {})}
    return _section(name, id, tuple(settings.items()), on_own_page=name == build.page.practice)


@cache
def _section(name: str, id: str, options: tuple[tuple[str, str], ...], *, on_own_page: bool) -> str:
    """The same practice stands on many pages alike; drawing it once keeps the build near plain Material's time."""
    practice, settings = PLACEABLE[name], dict(options)
    inside = html_of(practice.view(practice.start(Place(id, **settings))))
    alone = " kw-alone" if on_own_page else ""
    return (
        f'<section class="kw-practice{alone}" data-practice="{name}" data-state="static" id="{id}" '
        f'aria-labelledby="{id}-title" data-options="{html.escape(json.dumps(settings))}" data-search-exclude>'
        f'<div class="kw-notice" data-slot="notice" role="status" aria-live="polite"></div>'
        f'<form class="kw-form" autocomplete="off" novalidate>{inside}</form></section>'
    )


def _practice(build: Build, name: str, options: Options) -> str:
    own = {option: value for option, value in options.items() if option != "id"}
    return section(build, name, options.get("id", name), own)


def _practice_options(name: str) -> Options:
    id = {"id": "the section's id, where a page holds the practice twice"}
    return id if name == EVERY else {**id, **PLACEABLE[name].options}


def _evidence(build: Build, name: str, options: Options) -> Element:
    """What studies found, did not find, and how sure that is."""
    card = evidence.cards()[name]
    build.cards.add(name)
    box = Element("div", {"class": "admonition kw-evidence"})
    SubElement(box, "p", {"class": "admonition-title"}).text = "What studies found"
    for title, text in (("Found", card.found), ("Not found", card.not_found), ("How sure", card.sure)):
        _check_cited(name, text)
        SubElement(box, "p").text = f"**{title}.** {text}"
    return box


def _check_cited(card: str, text: str) -> None:
    for key in evidence.cited(text):
        if key not in evidence.studies():
            said = f"unknown study {key!r}{nearest(key, evidence.studies())}"
            raise AuthorError(f"evidence/cards/{card}.toml", 1, said)


def _drawn(draw: Callable[[], str]) -> Draw:
    """A block that looks the same wherever it stands."""
    return lambda build, argument, options: draw()


# --- the table -------------------------------------------------------------------------------------------------------

BLOCKS: Final[Mapping[str, Row]] = {
    "practice": Row(
        says="A practice, to be done where it stands; also `notebook` and `your-data`.",
        draw=_practice,
        argument="NAME",
        kind="practice",
        known=lambda: PLACEABLE,
        options=_practice_options,
    ),
    "in-short": Row(says="The three lines that open a guide: a list."),
    on_this_page.NAME: Row(
        says="Links to the page's `##` headings, for narrow windows and long pages: in wide ones they stand beside the page.",
        draw=lambda build, argument, options: on_this_page.empty_list(),
    ),
    "details": Row(
        says="Words that are folded until somebody opens them, such as a worked example.",
        argument="TITLE",
        options=lambda title: {"open": "`true` shows them from the start"},
    ),
    "evidence": Row(
        says="What studies found, did not find, and how sure that is: a card of content/data/evidence/cards/.",
        draw=_evidence,
        argument="CARD",
        kind="evidence card",
        known=evidence.cards,
    ),
    "references": Row(says="Every study that some page cites.", draw=_drawn(evidence.references)),
    "drawing": Row(
        says="One of our drawings with its words: an SVG and a TOML file in content/data/drawings/.",
        draw=lambda build, name, options: pieces.drawn(name),
        argument="NAME",
        kind="drawing",
        known=pieces.drawings,
    ),
    "path": Row(
        says="The steps of a path, out of content/data/paths.toml.",
        draw=lambda build, name, options: pieces.walked(name, build.page.root),
        argument="NAME",
        kind="path",
        known=pieces.paths,
    ),
    "library": Row(
        says="Every practice, by need, by time and by guide.",
        draw=lambda build, argument, options: library(build.page.root, guides=build.guides),
    ),
    "scenes": Row(
        says="The scenes of made-up people that something set off, out of content/data/scenes.toml.",
        draw=lambda build, trigger, options: scenes.shelf(trigger, build.page.root),
        argument="TRIGGER",
        kind="trigger",
        known=lambda: TRIGGERS,
    ),
    "scenes-by-feeling": Row(says="The way to each scene by the feelings in it.", draw=_drawn(scenes.by_feeling)),
    "country": Row(says="The choice of a country for all lines of the page.", draw=_drawn(helplines.choice)),
    "emergency": Row(says="The emergency number of each country.", draw=_drawn(helplines.emergencies)),
    "helplines": Row(
        says="The lines to call for a topic, by country.",
        draw=lambda build, topic, options: helplines.lines(Topic(topic)),
        argument="TOPIC",
        kind="topic",
        known=helplines.open_topics,
    ),
    "more-helplines": Row(says="The lines for all other topics, each topic folded.", draw=_drawn(helplines.folded)),
    "helplines-checked": Row(says="The day on which the lines were looked up.", draw=_drawn(helplines.checked)),
    "plan": Row(says="The plan for the next hours on Help, to fill in; it is stored nowhere.", draw=_drawn(plan)),
    "quick-exit": Row(says="A way off the page at once.", draw=_drawn(pieces.quick_exit)),
    "records": Row(says="Every kind of record, field by field, from the types.", draw=_drawn(reference)),
    "lock": Row(says="The panel that sets, opens, changes and removes the lock.", draw=_drawn(lock_panel)),
}
"""The blocks by the name that follows the slashes; another name is a misspelling."""


def contributing_table() -> str:
    """The table as CONTRIBUTING.md shows it, in Markdown."""
    rows = (f"| `{_written(name, row)}` | {' '.join((row.says, *_said(row)))} |" for name, row in BLOCKS.items())
    return "\n".join(("| block | what it shows |", "|---|---|", *rows)) + "\n"


def _written(name: str, row: Row) -> str:
    return f"/// {name} \\| {row.argument}" if row.argument else f"/// {name}"


def _said(row: Row) -> Iterator[str]:
    """The options with what each does: those that are always there, then those of one argument alone."""
    always = row.options(EVERY)
    for name, does in always.items():
        yield f"Option `{name}`: {does}."
    for argument in row.known() if row.known else ():
        for name, does in row.options(argument).items():
            if name not in always:
                yield f"Option `{name}` of `{argument}`: {does}."
