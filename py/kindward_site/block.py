"""The Markdown block `/// practice | NAME`: a practice's own view, written into the page.

A Markdown extension of its own, on pymdownx.blocks, so that it works under any Python-Markdown site builder:

    /// practice | four-n
        id: second-pause
    ///

pymdownx turns a block that it cannot validate silently into text; so every block is checked here first, on its source
lines, where the file and the line are still known.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_string

from kindward.helplines import Topic
from kindward.practice import Place, html_of
from kindward.practices import PLACEABLE
from kindward_site import evidence, helplines, pieces
from kindward_site.data_format import reference
from kindward_site.errors import AuthorError, nearest
from kindward_site.library import library
from kindward_site.lock_panel import lock_panel
from kindward_site.plan import plan

_HEADER = re.compile(r"^/{3,}[ \t]*(?P<block>[\w-]+)[ \t]*(?:\|[ \t]*(?P<argument>.*?))?[ \t]*$")
_OPTION = re.compile(r"^ {4,}(?P<name>[\w-]+)[ \t]*:[ \t]*(?P<value>.*?)[ \t]*$")
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_ID = re.compile(r"^[a-z][a-z0-9-]*$")

BLOCKS = {
    "practice",
    "in-short",
    "evidence",
    "references",
    "details",
    "country",
    "emergency",
    "helplines",
    "more-helplines",
    "helplines-checked",
    "plan",
    "drawing",
    "path",
    "library",
    "quick-exit",
    "records",
    "lock",
}
"""The blocks that pages may use; another name is a misspelling."""


NAMED: dict[str, tuple[str, Callable[[], Iterable[str]]]] = {
    "evidence": ("evidence card", evidence.cards),
    "drawing": ("drawing", pieces.drawings),
    "path": ("path", pieces.paths),
    "helplines": ("topic", helplines.open_topics),
}
"""Blocks whose argument names a row of a data file: what to call it, and the names there are."""


@dataclass(frozen=True, slots=True)
class Source:
    """The page being converted: its file, the lines cut off its top (front matter), the relative way to the root."""

    file: str = "<markdown>"
    skipped: int = 0
    root: str = "../../"


_UNKNOWN = Source()
SOURCE: ContextVar[Source] = ContextVar("kindward_source", default=_UNKNOWN)


@dataclass(frozen=True, slots=True)
class Found:
    """A block's opening line in the source, with its options."""

    line: int
    block: str
    argument: str
    options: dict[str, str]


class Checks(Preprocessor):
    """Reads the blocks off the source before pymdownx sees them, and stops the build at the first mistake."""

    def run(self, lines: list[str]) -> list[str]:
        ids: dict[str, int] = {}
        for found in blocks_in(lines):
            if found.block not in BLOCKS:
                raise _wrong(found, f"unknown block {found.block!r}{nearest(found.block, BLOCKS)}")
            if found.block == "practice":
                self._check(found, ids)
            if found.block in NAMED:
                kind, known = NAMED[found.block]
                if found.argument not in known():
                    raise _wrong(found, f"unknown {kind} {found.argument!r}{nearest(found.argument, known())}")
        for number, line in enumerate(lines, 1):
            for key in evidence.cited(line):
                _check_key(key, number)
        return lines

    def _check(self, found: Found, ids: dict[str, int]) -> None:
        name = found.argument
        if name not in PLACEABLE:
            raise _wrong(found, f"unknown practice {name!r}{nearest(name, PLACEABLE)}")
        known = {"id", *PLACEABLE[name].options}
        for option in found.options.keys() - known:
            raise _wrong(found, f"practice {name!r} has no option {option!r}{nearest(option, known)}")
        id = found.options.get("id", name)
        if not _ID.match(id):
            raise _wrong(found, f"the id {id!r} is not lower-case letters, digits and hyphens, such as {name!r}")
        if id in ids:
            raise _wrong(found, f"the id {id!r} stands on line {ids[id]} already; give this one its own `id:`")
        ids[id] = SOURCE.get().skipped + found.line


def blocks_in(lines: list[str]) -> Iterator[Found]:
    """The opening lines of blocks, outside fenced code; `line` counts from 1."""
    fence = ""
    for index, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and (header := _HEADER.match(line)):
            yield Found(index + 1, header["block"], header["argument"] or "", _options(lines[index + 1 :]))


def _options(lines: list[str]) -> dict[str, str]:
    options = {}
    for line in lines:
        option = _OPTION.match(line)
        if not option:
            break
        options[option["name"]] = option["value"].strip("\"'")
    return options


def _wrong(found: Found, said: str) -> AuthorError:
    source = SOURCE.get()
    return AuthorError(source.file, source.skipped + found.line, said)


def _check_key(key: str, line: int) -> None:
    if key not in evidence.studies():
        source = SOURCE.get()
        said = f"unknown study {key!r}{nearest(key, evidence.studies())}"
        raise AuthorError(source.file, source.skipped + line, said)


class Used:
    """What the pages of this build have cited and shown, for the check that nothing in the data is idle."""

    keys: ClassVar[set[str]] = set()
    cards: ClassVar[set[str]] = set()


class Citation(InlineProcessor):
    """`[@key]`: a link to the study, in parentheses of its own unless the sentence has opened some."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        key = m[1]
        _check_key(key, 0)
        Used.keys.add(key)
        before = data[: m.start(0)]
        inside = before.count("(") > before.count(")")
        link = f'<a class="kw-cite" href="{SOURCE.get().root}{evidence.PAGE}#{key}">{evidence.studies()[key].name}</a>'
        # Stored as HTML: MkDocs takes links in the tree for files' names.
        return self.md.htmlStash.store(link if inside else f"({link})"), m.start(0), m.end(0)


class EvidenceBlock(Block):
    """`/// evidence | CARD`: what studies found, did not find, and how sure that is."""

    NAME: ClassVar[str] = "evidence"
    ARGUMENT: ClassVar[bool | None] = True

    def on_create(self, parent: Element) -> Element:
        card = evidence.cards()[self.argument]
        Used.cards.add(self.argument)
        box = SubElement(parent, "div", {"class": "admonition kw-evidence"})
        SubElement(box, "p", {"class": "admonition-title"}).text = "What studies found"
        for name, text in (("Found", card.found), ("Not found", card.not_found), ("How sure", card.sure)):
            for key in evidence.cited(text):
                if key not in evidence.studies():
                    raise AuthorError(
                        f"evidence/cards/{self.argument}.toml",
                        1,
                        f"unknown study {key!r}{nearest(key, evidence.studies())}",
                    )
            SubElement(box, "p").text = f"**{name}.** {text}"
        return box


class DrawnBlock(Block):
    """A block whose HTML is drawn by a function of its argument."""

    def drawn(self) -> str:
        """The block's HTML."""
        raise NotImplementedError

    def on_create(self, parent: Element) -> Element:
        holder = SubElement(parent, "p")
        holder.text = self.md.htmlStash.store(self.drawn())
        return holder


class ReferencesBlock(DrawnBlock):
    """`/// references`: every study of the data file."""

    NAME: ClassVar[str] = "references"

    def drawn(self) -> str:
        return evidence.references()


class DrawingBlock(DrawnBlock):
    """`/// drawing | NAME`: one of our drawings, with its text equivalent."""

    NAME: ClassVar[str] = "drawing"
    ARGUMENT: ClassVar[bool | None] = True

    def drawn(self) -> str:
        return pieces.drawn(self.argument)


class PathBlock(DrawnBlock):
    """`/// path | NAME`: the steps of a path."""

    NAME: ClassVar[str] = "path"
    ARGUMENT: ClassVar[bool | None] = True

    def drawn(self) -> str:
        return pieces.walked(self.argument, SOURCE.get().root)


class PracticeBlock(Block):
    """`/// practice | NAME`, once it is known to be right."""

    NAME: ClassVar[str] = "practice"
    ARGUMENT: ClassVar[bool | None] = True
    OPTIONS: ClassVar[dict[str, Any]] = {
        "id": ["", type_string],
        **{name: ["", type_string] for placed in PLACEABLE.values() for name in placed.options},
    }

    def on_create(self, parent: Element) -> Element:
        options = {name: value for name, value in self.options.items() if value and name not in {"id", "attrs"}}
        markup = section(self.argument, self.options["id"] or self.argument, options)
        holder = SubElement(parent, "p")
        holder.text = self.md.htmlStash.store(markup)
        return holder

    def on_markdown(self) -> str:
        return "raw"


class LibraryBlock(DrawnBlock):
    """`/// library`: every practice by need, time and guide."""

    NAME: ClassVar[str] = "library"

    def drawn(self) -> str:
        return library(SOURCE.get().root)


class QuickExitBlock(DrawnBlock):
    """`/// quick-exit`: a way off the page at once."""

    NAME: ClassVar[str] = "quick-exit"

    def drawn(self) -> str:
        return pieces.quick_exit()


class RecordsBlock(DrawnBlock):
    """`/// records`: every kind of record, from the types themselves."""

    NAME: ClassVar[str] = "records"

    def drawn(self) -> str:
        return reference()


class LockBlock(DrawnBlock):
    """`/// lock`: the panel that sets, opens, changes and removes the lock of the notebook."""

    NAME: ClassVar[str] = "lock"

    def drawn(self) -> str:
        return lock_panel()


class CountryBlock(DrawnBlock):
    """`/// country`: the choice of a country for all helplines of the page."""

    NAME: ClassVar[str] = "country"

    def drawn(self) -> str:
        return helplines.choice()


class EmergencyBlock(DrawnBlock):
    """`/// emergency`: the emergency number of each country."""

    NAME: ClassVar[str] = "emergency"

    def drawn(self) -> str:
        return helplines.emergencies()


class HelplinesBlock(DrawnBlock):
    """`/// helplines | TOPIC`: the lines for a topic, by country."""

    NAME: ClassVar[str] = "helplines"
    ARGUMENT: ClassVar[bool | None] = True

    def drawn(self) -> str:
        return helplines.lines(Topic(self.argument))


class MoreHelplinesBlock(DrawnBlock):
    """`/// more-helplines`: the lines for all other topics, each topic folded."""

    NAME: ClassVar[str] = "more-helplines"

    def drawn(self) -> str:
        return helplines.folded()


class HelplinesCheckedBlock(DrawnBlock):
    """`/// helplines-checked`: the day on which the lines were checked."""

    NAME: ClassVar[str] = "helplines-checked"

    def drawn(self) -> str:
        return helplines.checked()


class PlanBlock(DrawnBlock):
    """`/// plan`: the plan for the next hours, to fill in."""

    NAME: ClassVar[str] = "plan"

    def drawn(self) -> str:
        return plan()


def section(name: str, id: str, options: dict[str, str] | None = None) -> str:
    """The HTML of a practice as it stands in a page, untouched and without scripts."""
    return _section(name, id, tuple({"root": SOURCE.get().root, **(options or {})}.items()))


@cache
def _section(name: str, id: str, options: tuple[tuple[str, str], ...]) -> str:
    """The same practice stands on many pages alike; drawing it once keeps the build near plain Material's time."""
    practice, settings = PLACEABLE[name], dict(options)
    inside = html_of(practice.view(practice.start(Place(id, **settings))))
    return (
        f'<section class="kw-practice" data-practice="{name}" data-state="static" id="{id}" '
        f'aria-labelledby="{id}-title" data-options="{html.escape(json.dumps(settings))}" data-search-exclude>'
        f'<form class="kw-form" autocomplete="off" novalidate>{inside}</form>'
        f'<div class="kw-notice" data-slot="notice" role="status" aria-live="polite"></div></section>'
    )


class KindwardExtension(BlocksExtension):
    """The Markdown extension: `kindward_site.block`."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        block_mgr.register(PracticeBlock, self.getConfigs())
        for block in (
            CountryBlock,
            EmergencyBlock,
            HelplinesBlock,
            MoreHelplinesBlock,
            HelplinesCheckedBlock,
            PlanBlock,
            EvidenceBlock,
            ReferencesBlock,
            DrawingBlock,
            PathBlock,
            LibraryBlock,
            QuickExitBlock,
            RecordsBlock,
            LockBlock,
        ):
            block_mgr.register(block, self.getConfigs())
        # Before links, which would take the brackets; after code, which may show a citation.
        md.inlinePatterns.register(Citation(evidence.CITATION.pattern, md), "kindward-citation", 175)
        md.preprocessors.register(Checks(md), "kindward-checks", 100)


def makeExtension(**settings: Any) -> KindwardExtension:
    """What Python-Markdown calls to make the extension."""
    return KindwardExtension(**settings)
