"""What stops the build in a page's blocks and citations. pymdownx turns a block that it cannot validate silently into text;
so every block is checked here first, on its source lines."""

import re
from collections.abc import Sequence
from typing import Final

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from kindward_site.build import Build, Source
from kindward_site.content import evidence
from kindward_site.errors import AuthorError, nearest
from kindward_site.markdown import on_this_page
from kindward_site.markdown.source import Found, blocks_in, outside_fences
from kindward_site.markdown.table import BLOCKS, Row

_ID: Final = re.compile(r"^[a-z][a-z0-9-]*$")
_ANYWHERE: Final = "attrs"
"""The option that pymdownx gives every block."""


class Checks(Preprocessor):
    """Reads the blocks off the source before pymdownx sees them, and stops the build at the first mistake."""

    def __init__(self, md: Markdown, build: Build) -> None:
        super().__init__(md)
        self.build = build

    def run(self, lines: list[str]) -> list[str]:
        check(lines, self.build.page)
        return lines


def check(lines: Sequence[str], source: Source) -> None:
    """Raise AuthorError at the first block or citation of a page that cannot be drawn.

    Args:
        lines: the page's Markdown.
        source: where it comes from.
    """
    ids: dict[str, int] = {}
    for found in blocks_in(lines):
        if said := _wrong(found) or _wrong_id(found, ids) or _too_short(found, lines):
            raise AuthorError(source.file, source.skipped + found.line, said)
        ids.setdefault(_id(found), source.skipped + found.line)
    boxes = [found.argument for found in blocks_in(lines) if found.block == "evidence"]
    for number, line in enumerate(lines, 1):
        for key in evidence.cited(line):
            check_key(key, source, number)
            if said := _outside(key, boxes):
                raise AuthorError(source.file, source.skipped + number, said)


def check_key(key: str, source: Source, line: int) -> None:
    """Raise AuthorError if no study has the key that stands on this line of a page's Markdown (0: not known which)."""
    if key not in evidence.studies():
        said = f"unknown study {key!r}{nearest(key, evidence.studies())}"
        raise AuthorError(source.file, source.skipped + line, said)


def _outside(key: str, boxes: Sequence[str]) -> str:
    """What is wrong with a study that a page cites in its text and in none of its boxes of evidence; else ""."""
    if not boxes or any(key in evidence.cards()[name].cites for name in boxes):
        return ""
    return f"the study {key!r} is not in this page's box of evidence: cite it in evidence/cards/{boxes[-1]}.toml, too"


def _wrong(found: Found) -> str:
    """What is wrong with a block's name, argument or options; else ""."""
    row = BLOCKS.get(found.block)
    if row is None:
        return f"unknown block {found.block!r}{nearest(found.block, BLOCKS)}"
    return _wrong_argument(found, row) or _wrong_option(found, row)


def _wrong_argument(found: Found, row: Row) -> str:
    if not row.argument:
        return found.argument and f"the block {found.block!r} takes no {found.argument!r}: it stands alone"
    if row.known is not None and found.argument not in row.known():
        return f"unknown {row.kind} {found.argument!r}{nearest(found.argument, row.known())}"
    return ""


def _wrong_option(found: Found, row: Row) -> str:
    known = row.options(found.argument)
    for option in found.options.keys() - {*known, _ANYWHERE}:
        what = f"{row.kind} {found.argument!r}" if row.kind else f"the block {found.block!r}"
        return f"{what} has no option {option!r}{nearest(option, known)}"
    return ""


def _wrong_id(found: Found, ids: dict[str, int]) -> str:
    id = _id(found)
    if id and not _ID.match(id):
        return f"the id {id!r} is not lower-case letters, digits and hyphens, such as {found.argument!r}"
    if id and id in ids:
        return f"the id {id!r} stands on line {ids[id]} already; give this one its own `id:`"
    return ""


def _too_short(found: Found, lines: Sequence[str]) -> str:
    """What is wrong with a list of parts on a page that has hardly any; else ""."""
    if found.block != on_this_page.NAME:
        return ""
    parts = sum(line.startswith("## ") for _, line in outside_fences(lines))
    if parts >= on_this_page.FEWEST:
        return ""
    return f"{found.block!r} is for a page with at least {on_this_page.FEWEST} `##` headings; this one has {parts}"


def _id(found: Found) -> str:
    """The id of a block's section, for blocks that have one; else ""."""
    has_one = "id" in BLOCKS[found.block].options(found.argument)
    return found.options.get("id", found.argument) if has_one else ""
