"""The kind line: chosen or written, rated, and softened while it is hard to believe."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from htpy import Node, div, fieldset, legend, p

from kindward.language import find_dangers
from kindward.practice.pieces.base import (
    FEELINGS,
    OWN,
    Answers,
    Piece,
    Sheet,
    as_answers,
    chip,
    chips,
    fill_button,
    number,
    picked,
    text_of,
)
from kindward.practice.pieces.choose import Scale
from kindward.practice.pieces.reply import reply_place
from kindward.practice.pieces.write import own_words
from kindward.records import After, Moment, Record
from kindward.vocabulary.softer_lines import ENOUGH, softer
from kindward.wire.messages import Answer

_OWN: Final = ("A line of your own", "Or a line of your own")
"""What the place for the reader's own asks, where there is nothing to choose from, and under choices."""
SHOWN: Final = 3
"""So many of the reader's own lines stand among the choices."""


@dataclass(frozen=True, slots=True)
class KindLine(Piece):
    """A kind line to choose or write, how believable it is, and softer wordings while it is below ENOUGH.

    `first` gives lines of the reader's that stand ahead of their newest (helped_before). `asks_first`: it is filed among the reader's kind lines only where they say so, for it may be a critic's sentence reworded.
    """

    name: str = "line"
    ask: str = "Is there a line here you can believe, at least a little?"
    offers: tuple[str, ...] = ()
    own: str = ""
    rows: int = 2
    asks_first: bool = False
    first: Callable[[Sheet], Iterable[str]] | None = None

    def draw(self, sheet: Sheet) -> Node:
        own = tuple(islice(self._own(sheet), SHOWN))
        offers = tuple(dict.fromkeys((*own, *self.offers)))
        return [
            fieldset(".kw-choice.kw-lines")[
                legend[self.ask],
                offers and chips(self.name, offers, picked(sheet.answers, self.name), theirs=own),
                own_words(sheet, self.name, self.own_ask(bool(offers)), rows=self.rows),
            ],
            self.believed.draw(sheet),
            self._rungs(sheet),
            self.asks_first
            and div(".kw-chips")[chip(self._file, "yes", _FILE, checked=self._is_wanted(sheet.answers), many=True)],
        ]

    def own_ask(self, is_choice: bool) -> str:
        """What the place for the reader's own line asks; `is_choice`: lines to choose from stand over it."""
        return self.own or _OWN[is_choice]

    def _own(self, sheet: Sheet) -> Iterator[str]:
        """The reader's lines in their order; words of danger make room for others."""
        first = self.first(sheet) if self.first else ()
        return (line for line in dict.fromkeys((*first, *sheet.lines)) if line.strip() and not find_dangers(line))

    @property
    def _file(self) -> str:
        return f"{self.name}.file"

    def _is_wanted(self, answers: Answers) -> bool:
        return "yes" in picked(answers, self._file)

    def is_filed(self, answers: Answers) -> bool:
        """Whether its line goes among the reader's kind lines, to be offered again."""
        return (not self.asks_first or self._is_wanted(answers)) and not find_dangers(self.line(answers))

    def line(self, answers: Answers) -> str:
        """The line as it stands: a chosen one, else the reader's own words; typing some takes the choice back."""
        return next((line for line in picked(answers, self.name) if line.strip()), text_of(answers, self.name + OWN))

    def typed(self, before: Answers, name: str, value: Answer) -> dict[str, Answer]:
        """Of a line chosen and a line written, the later one counts; another line is rated afresh."""
        rated_afresh: dict[str, Answer] = {self.believed.name: ""} if before.get(self.believed.name) else {}
        if name == self.name and value != before.get(name, ""):
            return rated_afresh
        if name == self.name + OWN and text_of({name: value}, name) and before.get(self.name):
            return {self.name: "", **rated_afresh}
        return {}

    @property
    def believed(self) -> Scale:
        """The scale on which the line is rated."""
        return Scale(f"{self.name}.believed", "How believable is it, right now?", "not at all", "completely")

    def _rungs(self, sheet: Sheet) -> Node:
        believed, line = self.believability(sheet.answers), self.line(sheet.answers)
        is_wanted = believed is not None and believed < ENOUGH and not find_dangers(line)
        rungs = softer(line)[:3] if is_wanted else ()
        return reply_place(rungs and p[_RUNGS], (fill_button(self.name + OWN, rung) for rung in rungs))

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN, self.believed.name, *((self._file,) if self.asks_first else ()))

    def believability(self, answers: Answers) -> int | None:
        """How believable the line is, 0 to 10, or None."""
        return number(answers, self.believed.name)

    def keep(self, answers: Answers) -> dict[str, Any]:
        line, believed = self.line(answers), self.believability(answers)
        return ({"kinder_line": line} | ({} if believed is None else {"believability": believed})) if line else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        line, believed = getattr(record, "kinder_line", ""), getattr(record, "believability", None)
        rated: dict[str, Answer] = {} if believed is None else {self.believed.name: str(believed)}
        return as_answers(self.name, (line,), self.offers, many=False) | rated if line else {}


def helped_before(sheet: Sheet) -> Iterator[str]:
    """Lines that left the reader lighter at earlier visits, or that they believed; those for the same feelings first."""
    return (moment.kinder_line for moment in _helped(sheet))


def _helped(sheet: Sheet) -> list[Moment]:
    named = {*sheet.chosen_many(FEELINGS)}
    helped = (each for each in sheet.earlier if each.kinder_line.strip() and _is_help(each))
    return sorted(helped, key=lambda each: named.isdisjoint(felt.word for felt in each.feelings))


def _is_help(moment: Moment) -> bool:
    is_believed = (moment.believability or 0) >= ENOUGH
    return moment.after == After.LIGHTER or (is_believed and moment.after != After.HEAVIER)


def why_first(sheet: Sheet) -> str:
    """For a Reply over a KindLine whose `first` are helped_before: why the first of the lines stands there."""
    helped = next((each for each in _helped(sheet) if not find_dangers(each.kinder_line)), None)
    if helped is None:
        return ""
    return _LIGHTER if helped.after == After.LIGHTER else _BELIEVED


_LIGHTER: Final = "When you took the first line before, you felt lighter afterward."
_BELIEVED: Final = "The first line is one that you believed when you were here before."
_RUNGS: Final = (
    "That is honest. A line that claims less may be easier to believe. You could take one of these and change it:"
)
_FILE: Final = "Keep it with my kind lines, to see it again"
