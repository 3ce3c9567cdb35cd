"""Harsh words that came at an earlier visit, too, and what the reader answered them then."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from htpy import Node

from kindward.language import Kind, find_dangers, find_hits, sentences
from kindward.practice.pieces.base import OWN, Piece, Sheet, fill_button
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import around
from kindward.records import After

MOST: Final = 2
"""So many earlier answers are offered: the fairer version is looked for today."""
_TOO_COMMON: Final = frozenset((Kind.ABSOLUTE, Kind.SHOULD))
"""Words such as "always" stand in very different sentences: that they come again says little."""


@dataclass(frozen=True, slots=True)
class AnsweredBefore(Piece):
    """Which of the harsh words in the field `of` came before, and what answered them then, to be taken into `into`.

    Words are the same where a whole sentence is, or what was found in it. An answer that left the reader heavier is not
    offered, and the critic's line that it answered is not shown again. `into` is a KindLine, by its name.
    """

    of: str
    into: str

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._met)

    def _met(self, sheet: Sheet) -> Node:
        met = [*self._answers(sheet)]
        answers = [*dict.fromkeys(answer for _, answer in met)][:MOST]
        if not answers:
            return None
        said = around("You have met ", f"“{met[0][0]}”", " here before. This is what you answered:")
        return [said, (fill_button(self.into + OWN, answer) for answer in answers)]

    def _answers(self, sheet: Sheet) -> Iterator[tuple[str, str]]:
        """The words in common and the answer, the newest first."""
        said = sheet.text(self.of)
        for each in sheet.earlier if said else ():
            common = [word for word in _marks(said) if word in _marks(each.critic_line)]
            is_answer = each.kinder_line.strip() and each.after != After.HEAVIER and not find_dangers(each.kinder_line)
            if common and is_answer:
                yield common[0], each.kinder_line


@lru_cache(maxsize=32)
def _marks(text: str) -> tuple[str, ...]:
    """What a text is known by: its sentences, and the harsh words found in them, in small letters."""
    whole = (" ".join(text[start:end].lower().strip(" .!?…").split()) for start, end in sentences(text))
    found = (text[hit.start : hit.end].lower() for hit in find_hits(text) if hit.kind not in _TOO_COMMON)
    return tuple(dict.fromkeys(word for word in (*whole, *found) if word))
