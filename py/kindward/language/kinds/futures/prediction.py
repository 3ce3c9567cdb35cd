"""A clause that tells the future: whose it is, how it is negated, and what it says will come."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kindward.language.kinds.futures.words import AGES, ENDINGS_FAR_OFF, GUESSED, OMENS, SURE
from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class Prediction:
    """Words `verb` to `end` of a sentence, with their subject, which begins at `first`; `start` is what is foretold."""

    s: Sentence
    who: str
    first: int
    verb: int
    start: int
    end: int

    @cached_property
    def content(self) -> tuple[str, ...]:
        return self.s.words[self.start : self.end + 1]

    @property
    def head(self) -> str:
        """The verb that comes true."""
        return self.content[0]

    @property
    def auxiliary(self) -> tuple[str, ...]:
        """As in "will never", "am not going to"."""
        return self.s.words[self.verb : self.start]

    @property
    def subject(self) -> tuple[str, ...]:
        return self.s.words[self.first : self.verb]

    @property
    def negation(self) -> str:
        """As in "never", "not ever" (which is a never) or "not"."""
        if "never" in self.auxiliary or {"not", "ever"} <= set(self.auxiliary):
            return "never"
        return "not" if "not" in self.auxiliary else ""

    def says(self, words: Iterable[str]) -> bool:
        return not set(words).isdisjoint(self.content)

    def begins(self, listed: Runs) -> bool:
        return any(self.content[:size] in listed for size in range(1, 6))

    def holds(self, listed: Runs) -> bool:
        """Whether one of the runs of two words stands anywhere in it."""
        return any(pair in listed for pair in itertools.pairwise(self.content))

    def has(self, tags: str, after: int = 0) -> bool:
        """Whether a word with one of the tags is foretold, `after` so many others."""
        return any(self.s.has(n, tags) for n in range(self.start + after, self.end + 1))

    @property
    def is_good(self) -> bool:
        return self.has("G")

    @property
    def has_an_end(self) -> bool:
        """What won't be so for ever, or always, or for long."""
        return not any_of("always forever long").isdisjoint(self.s.words[self.verb : self.end + 1])

    @property
    def is_planned(self) -> bool:
        """As in "tonight", "at six": a day or an hour is named."""
        hours = itertools.pairwise(self.content)
        if self.holds(_ON_A_DATE) and not _ORDINALS.isdisjoint(self.content):  # "on the fifth"
            return True
        return self.has("W") or any(
            before in ("at", "by", "until", "till") and (word.isdigit() or word in _HOURS) for before, word in hours
        )

    @property
    def is_for_life(self) -> bool:
        """As in "for the rest of my life", "until I'm old", "till I drop"."""
        words = self.s.words[self.start :]
        if _tells(words, ENDINGS_FAR_OFF):
            return True
        until = next((n for n, word in enumerate(words) if word in any_of("until till til")), len(words))
        far = words[until + 1 : until + 6]
        aged = far[1:2] in runs("am | turn | hit") and "".join(far[2:3]).isdigit()
        return aged or not AGES.isdisjoint(far)

    @property
    def is_sure(self) -> bool:
        """As in "I just know …", "I bet …"."""
        return not SURE.isdisjoint(itertools.pairwise(self.s.words[1 : self.start]))

    @property
    def is_guessed(self) -> bool:
        """A plain forecast that the reader "just knows", without a reason."""
        return self.is_sure and self.says(GUESSED)

    @property
    def is_sworn(self) -> bool:
        """As in "…, mark my words"; what is good, or planned, is no bad omen."""
        return _tells(self.s.words, OMENS) and not (self.has("GE") or self.is_planned)


def _tells(words: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    said = f"{' '.join(words)} "
    return any(f"{phrase} " in said for phrase in phrases)


_ON_A_DATE = runs("on the | by the | till the | until the")
_ORDINALS = any_of(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth thirtieth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th
    17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st"""
)
_HOURS = any_of("one two three four five six seven eight nine ten eleven twelve noon")
_BEFORE_CONTENT = any_of("never not ever even always all only to so too")


def prediction(s: Sentence, verb: int, last: int) -> Prediction | None:
    """What is foretold behind an auxiliary at words `verb` to `last`; none where nothing stands behind it."""
    who, first = subject(s, verb)
    start = last + 1
    while s.word(start) in _BEFORE_CONTENT or (s.word(start) == "," and s.word(start + 1) in ("ever", "not")):
        start += 1
    return None if s.is_mark(start) else Prediction(s, who, first, verb, start, clause_end(s, start))
