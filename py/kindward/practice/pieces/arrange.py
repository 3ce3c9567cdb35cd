"""Pieces that hold others: side by side, those that belong to a choice, and those for somebody who was here before."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from htpy import Node, blockquote, div, fragment, h4, p

from kindward.language import find_dangers
from kindward.practice.pieces.base import Answers, Piece, Sheet, picked
from kindward.practice.pieces.reply import reply_place
from kindward.practice.theirs import THEIRS
from kindward.records import Record
from kindward.wire.messages import Answer


class Holding(Piece):
    """A piece that holds others and asks nothing itself."""

    __slots__ = ()

    def within(self) -> tuple[Piece, ...]:
        """The pieces that it holds."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Piece]:
        return (leaf for piece in self.within() for leaf in piece.leaves())

    def names(self) -> tuple[str, ...]:
        return tuple(name for piece in self.within() for name in piece.names())

    def asks(self) -> dict[str, str]:
        return {name: ask for piece in self.within() for name, ask in piece.asks().items()}

    def owns(self, name: str) -> bool:
        return any(piece.owns(name) for piece in self.within())

    def keep(self, answers: Answers) -> dict[str, Any]:
        return {name: value for piece in self.within() for name, value in piece.keep(answers).items()}

    def fill(self, record: Record) -> dict[str, Answer]:
        return {name: value for piece in self.within() for name, value in piece.fill(record).items()}


@dataclass(frozen=True, slots=True, init=False)
class Beside(Holding):
    """Pieces side by side where there is room, else one under the other."""

    pieces: tuple[Piece, ...]

    def __init__(self, *pieces: Piece) -> None:
        object.__setattr__(self, "pieces", pieces)

    def within(self) -> tuple[Piece, ...]:
        return self.pieces

    def draw(self, sheet: Sheet) -> Node:
        return div(".kw-beside")[(piece.draw(sheet) for piece in self.pieces)]


@dataclass(frozen=True, slots=True)
class When(Holding):
    """What belongs to the option chosen in `field`; all of it under its headings before one is chosen, and on paper.

    While something of one option counts, the others are out of the way. An option to which nothing belongs has no heading.
    """

    field: str
    then: Mapping[str, tuple[Piece, ...]]

    def within(self) -> tuple[Piece, ...]:
        return tuple(piece for pieces in self.then.values() for piece in pieces)

    def draw(self, sheet: Sheet) -> Node:
        shown = {way: self.then[way] for way in picked(sheet.answers, self.field) if way in self.then} or self.then
        counts = sheet.running.name if sheet.running else ""
        return [
            div(".kw-way", hidden=bool(counts) and not any(getattr(piece, "name", "") == counts for piece in pieces))[
                h4[way[:1].upper() + way[1:]], (piece.draw(sheet) for piece in pieces)
            ]
            for way, pieces in shown.items()
            if pieces
        ]


@dataclass(frozen=True, slots=True, init=False)
class Again(Holding):
    """What is asked only of a reader who wrote something the last time: `of` gives it, and `say` leads to it.

    Words of danger are never shown again. Where there is nothing, nothing stands here, on paper either.
    """

    of: Callable[[Sheet], Iterable[str]]
    say: str
    pieces: tuple[Piece, ...]

    def __init__(self, of: Callable[[Sheet], Iterable[str]], say: str, *pieces: Piece) -> None:
        object.__setattr__(self, "of", of)
        object.__setattr__(self, "say", say)
        object.__setattr__(self, "pieces", pieces)

    def within(self) -> tuple[Piece, ...]:
        return self.pieces

    def draw(self, sheet: Sheet) -> Node:
        words = next((each for each in self.of(sheet) if each.strip() and not find_dangers(each)), "")
        if not words or sheet.help_first:
            return None
        return div(".kw-again")[p[self.say], blockquote(THEIRS)[words], (piece.draw(sheet) for piece in self.pieces)]


@dataclass(frozen=True, slots=True, init=False)
class Unless(Holding):
    """What is asked of everybody but those who chose one of `options` in `field`: they find the sentence `say` in its place."""

    field: str
    options: tuple[str, ...]
    say: str
    pieces: tuple[Piece, ...]

    def __init__(self, field: str, options: tuple[str, ...], say: str, *pieces: Piece) -> None:
        object.__setattr__(self, "field", field)
        object.__setattr__(self, "options", options)
        object.__setattr__(self, "say", say)
        object.__setattr__(self, "pieces", pieces)

    def within(self) -> tuple[Piece, ...]:
        return self.pieces

    def draw(self, sheet: Sheet) -> Node:
        drawn = [piece.draw(sheet) for piece in self.pieces]
        if not {*picked(sheet.answers, self.field)} & {*self.options}:
            return drawn
        # Regions stay where they are, empty: one that comes back together with its words is often not said.
        regions = str(fragment[drawn]).count('role="status"')
        return [p[self.say], (reply_place("") for _ in range(regions))]
