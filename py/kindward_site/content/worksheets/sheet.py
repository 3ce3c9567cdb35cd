"""One practice on one page: its title and facts, its steps with room to write, and where to find people to call."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Any, Final

from htpy import Element, Node, article, div, footer, h1, h2, header, li, p, section, span, strong, ul
from markupsafe import Markup

from kindward.helplines import COUNTRIES, LINES, Line, Topic, lines_for
from kindward.practice import base
from kindward.practice.catalog import CARDS
from kindward.practices import PRACTICES
from kindward_site.content.facts import facts
from kindward_site.content.worksheets.marks import MOST_ROWS, question
from kindward_site.content.worksheets.pieces import Place, draw
from kindward_site.content.worksheets.special import SKIPPED, SPECIAL, more_help
from kindward_site.content.worksheets.words import LEADS, worded

HIGH: Final = 229
"""From so many millimeters of steps on, by the rough count below, they stand in two columns."""
DENSE: Final = 222
"""From so many on in the higher of two columns, everything is smaller; and where one column has to do for more than HIGH."""
_IN_TWO: Final = {4: 3, 3: 2, 2: 1, 1: 1}
"""In how many columns boxes stand within one of two columns of steps (worksheet.css has the same)."""


@dataclass(frozen=True, slots=True)
class PaperStep:
    """A step as it stands on the sheet."""

    title: str
    lead: str
    content: Markup


@cache
def steps_of(slug: str) -> tuple[PaperStep, ...]:
    """The steps of a practice on paper, the question after them with them.

    Raises:
        BuildError: a piece of it has no form on paper.
    """
    practice: Any = PRACTICES[slug]
    if not hasattr(practice, "outline"):
        return tuple(PaperStep(title, lead, _as_markup(content)) for title, lead, content in more_help())
    place = Place(slug, practice.start(base.Place(slug)))
    found = [
        PaperStep(step.title, LEADS.get((slug, at), worded(step.lead)), _as_markup(_content(place, at, step.pieces)))
        for at, step in enumerate(practice.outline.steps)
        if (slug, at) not in SKIPPED
    ]
    if practice.outline.asks_after:
        found.append(PaperStep("Before you go", "", _as_markup(_afterward())))
    if not any("kw-ruled" in step.content for step in found):
        found.append(PaperStep("Room for notes", "", _as_markup(question("", "", rows=MOST_ROWS))))
    return tuple(found)


def _content(place: Place, at: int, pieces: tuple[Any, ...]) -> Node:
    special = SPECIAL.get((place.slug, at))
    return special() if special else [draw(piece, place) for piece in pieces]


def _as_markup(content: Node) -> Markup:
    return Markup(str(div(".kw-content")[content]))


def _afterward() -> Node:
    ask = "How do you feel now, compared with when you started?"
    options = ul(".kw-boxes.kw-in-a-row")[(li[each] for each in ("lighter", "about the same", "heavier"))]
    return question(ask, "", options)


def sheet(slug: str, url: str, *, title: Any = h1, part: Any = h2) -> Element:
    """The worksheet of a practice.

    Args:
        slug: the practice.
        url: the address of the published site, which stands on paper, too.
        title: the element for its title.
        part: the element for the titles of its steps.
    """
    card, steps = CARDS[slug], [*enumerate(steps_of(slug), 1)]
    at, high = _second_column(steps_of(slug))
    columns = [steps[:at], steps[at:]] if at else [steps]
    return article(".kw-sheet", id=f"sheet-{slug}")[
        header[
            title[card.title],
            p(".kw-facts")[facts(card)],
            p(".kw-when")[f"{card.when[0].upper()}{card.when[1:]}. You can skip any part, and stop at any point."],
        ],
        div(f".kw-sheet-steps.kw-columns-of-{len(columns)}{'.kw-dense' if high > (DENSE if at else HIGH) else ''}")[
            (div[(_step(number, step, part) for number, step in column)] for column in columns)
        ],
        _foot(slug, url),
    ]


def _step(number: int, step: PaperStep, part: Any) -> Element:
    rows = sum(map(int, _ROWS.findall(step.content)))
    grows = f".kw-grows-{min(rows, MOST_ROWS)}" if rows else ""
    return section(f".kw-sheet-step{grows}")[
        part[span(".kw-number")[f"{number}"], " ", step.title], step.lead and p(".kw-lead")[step.lead], step.content
    ]


# --- how steps are spread over the page -------------------------------------------------------------------------------


def _second_column(steps: tuple[PaperStep, ...]) -> tuple[int, float]:
    """How many steps stand in the first of two columns, so that both are about as high, and how high the page is then.

    Gives 0 where one column has room for all, or would be the lower one.
    """
    alone = sum(_height(step, in_two=False) for step in steps)
    heights = [_height(step, in_two=True) for step in steps]
    higher = {at: max(sum(heights[:at]), sum(heights[at:])) for at in range(1, len(steps))}
    best = min(higher, key=lambda at: higher[at])
    return (0, alone) if alone <= max(HIGH, higher[best]) else (best, higher[best])


def _height(step: PaperStep, *, in_two: bool) -> float:
    """A rough height, in millimeters."""
    letters = _LETTERS[in_two]
    rows = sum(_ROW * max(min(int(rows), 2), int(rows) - 4) for rows in _ROWS.findall(step.content))
    boxes = sum(_boxes(*each, in_two=in_two) for each in _BOXES.findall(step.content))
    ways = _WAYS.findall(step.content)
    said: float = sum(_lines_of(each, letters) for each in _TEXT.findall(_WAYS.sub("", _LISTS.sub("", step.content))))
    said += sum(_lines_of(each, _LETTERS[True]) / (1 if in_two else 2) for way in ways for each in _TEXT.findall(way))
    grids = 8 * step.content.count("<tr>")
    points, blanks = step.content.count("kw-zero-to-ten"), step.content.count("kw-blank")
    drawing = 38 * step.content.count("<svg")
    return 12 + rows + _LINE * (boxes + said) + 4 * points + 5 * blanks + grids + drawing


def _boxes(columns: str, many: str, ticks: str, *, in_two: bool) -> int:
    """In how many lines boxes stand."""
    words = _TEXT.findall(ticks)
    if not columns or (in_two and many):
        return _lines_of("".join(f"{word}....." for word in words), _LETTERS[in_two])
    return ceil(len(words) / (_IN_TWO[int(columns)] if in_two else int(columns)))


def _lines_of(said: str, letters: int) -> int:
    return ceil(len(Markup(said).striptags()) / letters)


_LETTERS: Final = {True: 58, False: 118}
"""How many letters a line has room for, by whether steps stand in two columns."""
_LINE: Final = 4.1
_ROW: Final = 7
"""The height of a line of print, and of one to write on, in millimeters."""
_ROWS: Final = re.compile(r"kw-rows-(\d+)")
_BOXES: Final = re.compile(r'<ul class="kw-boxes (?:kw-columns-(\d)( kw-many)?|kw-in-a-row)">(.*?)</ul>', re.DOTALL)
_LISTS: Final = re.compile(r'<ul class="kw-boxes.*?</ul>|<div class="kw-zero-to-ten.*?</ul>', re.DOTALL)
_TEXT: Final = re.compile(r"<(?:p|h3|li)\b[^>]*>.*?</(?:p|h3|li)>", re.DOTALL)
_WAYS: Final = re.compile(r'<div class="kw-ways">.*', re.DOTALL)


def _foot(slug: str, url: str) -> Element:
    return footer[
        p[
            strong["People to call, day and night. "],
            "; ".join(_called(line) for line in lines()),
            f". More at {_bare(url)}help/.",
        ],
        p[
            "Kindward is self-help, not treatment. For some people a practice is the wrong thing, at least for now: "
            f"{_bare(url)}take-care/ says for whom. This sheet is yours to keep, to show, or to tear up."
        ],
        p[f"{_bare(url)}practices/{slug}/"],
    ]


def lines() -> Iterator[Line]:
    """The first line for a crisis of each country, where it has a number to call."""
    firsts = (next(iter(lines_for(LINES, country, (Topic.CRISIS,))), None) for country in COUNTRIES)
    return (line for line in firsts if line and line.call)


def _called(line: Line) -> str:
    way = "call or text" if line.text == line.call else "call"
    return f"{line.country.name}: {way} {line.call}"


def _bare(url: str) -> str:
    """An address as people write it down."""
    return url.partition("//")[2] or url
