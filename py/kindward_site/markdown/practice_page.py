"""The fixed parts of a practice's own page, written around what its author writes.

The page is docs/practices/SLUG.md. Its author writes what is the practice's own: a first sentence, whom it may not be for,
the practice, a worked example, why it may help, variations. From here come how long it takes, the evidence card
under "Why it may help", where the words go, and the guides that hold it; and, under the practice, the way to its worksheet. All of it is Markdown, so that contents, links
and search take it as they take the author's.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from kindward.practice.catalog import CARDS, Card
from kindward.practices import PRACTICES
from kindward.records import Moment, Record
from kindward_site.build import Build
from kindward_site.content import evidence, pieces
from kindward_site.content.facts import short_facts
from kindward_site.errors import AuthorError, nearest
from kindward_site.markdown.source import blocks_in, outside_fences

WHY: Final = "## Why it may help"
VARIATIONS: Final = "## Variations"
EXAMPLE: Final = "A worked example"
WORDS: Final = "## Where your words go"
GUIDES: Final = "## Guides with this practice"
READING: Final = "understand"
"""The path that leads through every guide in order."""

_TAKE_CARE: Final = (
    "For some people a practice is the wrong thing, at least for now: [Take care if …](../take-care.md) says for whom."
)
_STAY: Final = "They stay in this browser's storage, on this device."
_KEPT: Final = "They go into [My notebook](../notebook/index.md) only if you choose to keep them."
_NOT_KEPT: Final = "None of them go into [My notebook](../notebook/index.md)."
_NOTHING_STORED: Final = (
    "There is nothing to write here, and nothing that you do on this page is stored. The browser's own history has the page, as "
    "it has every page. What you copy stays on your device's clipboard until you copy something else."
)
_PAPER: Final = "[Print a worksheet](../worksheets/{}/index.html), one page to fill in by hand."
_SHARED: Final = "Someone who uses the same browser could read what is stored here."
_HEADING: Final = re.compile(r"^#{1,2} ")
_NO_SENTENCE: Final = re.compile(r"[#/>`|<*+-]|\d+\. ")


class FixedParts(Preprocessor):
    """Writes the fixed parts into a practice's own page, and leaves every other page as it is."""

    def __init__(self, md: Markdown, build: Build) -> None:
        super().__init__(md)
        self.build = build

    def run(self, lines: list[str]) -> list[str]:
        slug = self.build.page.practice
        return with_fixed_parts(lines, CARDS[slug], self.build) if slug else lines


def with_fixed_parts(lines: Sequence[str], card: Card, build: Build) -> list[str]:
    """A practice's page with its fixed parts.

    Args:
        lines: the Markdown that its author wrote.
        card: the practice's row in the catalog.
        build: the build, which knows where the lines come from and which guides hold the practice.

    Raises:
        AuthorError: the page lacks one of the parts that its author writes, or its evidence card, or it has a part that
            is written here.
    """
    _check(lines, card, build)
    first, practice, after_why = _first_sentence(lines), _practice(lines, card), _end_of_why(lines)
    assert first
    assert practice is not None
    under = _end_of_block(lines, practice)
    has_care = any("(../take-care.md" in line for line in lines[:practice])
    return [
        *(_titled(line, card) for line in lines[:first]),
        f"**{_facts(card)}** {lines[first]}",
        *lines[first + 1 : practice],
        *([] if has_care else [_TAKE_CARE, ""]),
        *lines[practice:under],
        *["", _PAPER.format(card.slug), ""],
        *lines[under:after_why],
        *["", f"/// evidence | {_evidence_name(card)}", "///", ""],
        *lines[after_why:],
        *["", WORDS, "", where_words_go(PRACTICES[card.slug]), ""],
        *_guides(card, build),
    ]


# --- what is written -------------------------------------------------------------------------------------------------


def _titled(line: str, card: Card) -> str:
    """The page's title with an id of its own: made of its words it may be the practice's, as in "Small starts"."""
    return f"{line} {{ #{card.slug}-page }}" if line.startswith("# ") and "{" not in line else line


def _facts(card: Card) -> str:
    """How long the practice takes, how hard it is and how often it may be done, and that nobody has to do all of it."""
    steps = " Every step can be skipped." if getattr(PRACTICES[card.slug], "steps", ()) else ""
    return f"{short_facts(card)}{steps}"


def where_words_go(practice: Any) -> str:
    """What becomes of the reader's words in a practice: whether they are kept, and where they can go from there."""
    if not practice.stores:
        return _NOTHING_STORED
    kept = _kept(practice)
    said = [_STAY, _KEPT if kept else _NOT_KEPT]
    links = " or ".join(f"[{CARDS[slug].title}]({slug}.md)" for slug in _nexts(practice))
    if links and Moment in kept:
        said.append(f"If you go on to {links}, your words can come with you, so that you need not type them again.")
    return " ".join((*said, _SHARED))


def _kept(practice: Any) -> Collection[type[Record]]:
    """The types of record that a practice keeps. One that says nothing of it keeps a Moment, which is carried on."""
    keeps = getattr(practice, "keeps", None)
    return (Moment,) if keeps is None else keeps.types


def _nexts(practice: Any) -> Iterable[str]:
    """The practices that one leads to, whatever its reader said."""
    return dict(practice.next)


def _guides(card: Card, build: Build) -> list[str]:
    """The guides that hold the practice, in reading order. The search leaves them out: a guide is found by its own words."""
    order = {step.link: at for at, step in enumerate(pieces.paths()[READING].steps)}
    found = sorted(build.guides.get(card.slug, ()), key=lambda guide: order.get(guide[1], len(order)))
    links = [f"- [{title}](../{address.rstrip('/')}.md)" for title, address in found]
    return [f"{GUIDES} {{ data-search-exclude }}", "", *links] if links else []


def _evidence_name(card: Card) -> str:
    return f"practices-{card.slug}"


# --- where it goes ---------------------------------------------------------------------------------------------------


def _first_sentence(lines: Sequence[str]) -> int:
    """The index of the first line under the title, if a paragraph begins there; else 0."""
    text = [(index, line) for index, line in outside_fences(lines) if line.strip()]
    titles = [at for at, (_, line) in enumerate(text) if line.startswith("# ")]
    if not titles or titles[0] + 1 == len(text):
        return 0
    index, line = text[titles[0] + 1]
    return 0 if _NO_SENTENCE.match(line) and not line.startswith("**") else index


def _practice(lines: Sequence[str], card: Card) -> int | None:
    found = (each for each in blocks_in(lines) if (each.block, each.argument) == ("practice", card.slug))
    return next((each.line - 1 for each in found), None)


def _end_of_block(lines: Sequence[str], at: int) -> int:
    """The index of the line after the block that opens on the line `at`."""
    return next((index + 1 for index in range(at + 1, len(lines)) if lines[index].startswith("///")), len(lines))


def _end_of_why(lines: Sequence[str]) -> int:
    """The index of the heading after "Why it may help"."""
    headings = [index for index, line in outside_fences(lines) if _HEADING.match(line)]
    return next((index for index in headings if index > _heading(lines, WHY)), len(lines))


def _heading(lines: Sequence[str], wanted: str) -> int:
    """The index of a heading; -1 where there is none. A heading may carry attributes."""
    return next((i for i, line in outside_fences(lines) if line.split(" {")[0].rstrip() == wanted), -1)


# --- what stops the build --------------------------------------------------------------------------------------------


def _check(lines: Sequence[str], card: Card, build: Build) -> None:
    for line, said in (*_missing(lines, card), *_written_twice(lines, card)):
        raise AuthorError(build.page.file, build.page.skipped + line, said)


def _missing(lines: Sequence[str], card: Card) -> Iterator[tuple[int, str]]:
    """What the page's author has yet to write, with the line that says where."""
    if not _first_sentence(lines):
        yield 1, "under the title of a practice's page stands a sentence, such as what a reader needs for it"
    if _practice(lines, card) is None:
        yield 1, f"a practice's own page holds it: add `/// practice | {card.slug}`"
    if not any((each.block, each.argument) == ("details", EXAMPLE) for each in blocks_in(lines)):
        yield 1, f"a practice's page has a worked example: add `/// details | {EXAMPLE}`"
    for heading in (WHY, VARIATIONS):
        if _heading(lines, heading) < 0:
            headings = [line for _, line in outside_fences(lines) if line.startswith("## ")]
            yield 1, f"a practice's page has the heading {heading!r}{nearest(heading, headings)}"
    if _evidence_name(card) not in evidence.cards():
        yield 1, f"this practice has no evidence card: write content/data/evidence/cards/{_evidence_name(card)}.toml"


def _written_twice(lines: Sequence[str], card: Card) -> Iterator[tuple[int, str]]:
    """What the page's author wrote and the build writes as well."""
    for heading in (WORDS, GUIDES):
        if (at := _heading(lines, heading)) >= 0:
            yield at + 1, f"the build writes {heading!r} itself: take it out here"
    for found in blocks_in(lines):
        if (found.block, found.argument) == ("evidence", _evidence_name(card)):
            yield found.line, "the build puts the evidence card under 'Why it may help' itself: take it out here"
