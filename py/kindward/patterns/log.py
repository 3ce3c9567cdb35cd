"""A reader's Moments as they are counted: what set each off, what was felt and done, and what came of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from kindward.language import find_dangers
from kindward.language.stems import content_words, stem
from kindward.records import Entry, Moment
from kindward.records.times import place_in_time
from kindward.vocabulary.feelings import FAMILIES
from kindward.vocabulary.responses import RESPONSES
from kindward.vocabulary.softer_lines import bare
from kindward.vocabulary.triggers import HARMED, TRIGGERS
from kindward.wording.dates import day_of
from kindward.wording.labels import words_of


class Side(StrEnum):
    """The sides of a hard moment that are counted."""

    TRIGGER = "trigger"
    WORD = "word"
    FEELING = "feeling"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, eq=False)
class LogEntry:
    """One Moment as it is counted; two are the same only where they are one, so that what depends on a log can be kept."""

    id: str
    when: str
    """Its place in time, in UTC: entries sort by it."""
    day: str
    """The reader's day, as 2026-11-22."""
    forms: Mapping[str, str]
    """How each thing was written, by its side and key with a space between: "word deadlin" is "deadlines"."""
    keys: tuple[str, ...]
    """The same sides and keys, and the sides by themselves of which something was said: what is counted in one pass."""
    after: str = ""
    is_harsh: bool = False
    """Whether there is a line of the critic's."""
    line: str = ""
    """The kinder line."""
    believed: int | None = None
    """How believable that was, 0 to 10, or None."""
    practices: tuple[str, ...] = ()

    def said(self, side: Side) -> dict[str, str]:
        """What was said of a side: each thing by its key, as it was written."""
        start = f"{side} "
        return {key.removeprefix(start): form for key, form in self.forms.items() if key.startswith(start)}


type Log = tuple[LogEntry, ...]
"""Entries, oldest first. Made anew for each change, and hashed by what they are, not by what they hold."""


def logged(moment: Moment, besides: Iterable[Entry] = ()) -> LogEntry | None:
    """A Moment as it is counted, or None where it is left out.

    Left out is what holds words of danger, in the Moment or in what practices asked `besides`: nothing about that is counted.
    So is harm that somebody did to the reader: it is no pattern of theirs.
    """
    if HARMED in moment.triggers or any(_is_danger(text) for record in (moment, *besides) for text in words_of(record)):
        return None
    said = _said(moment)
    return LogEntry(
        moment.id,
        place_in_time(moment.created),
        day_of(moment.created),
        forms := {f"{side} {key}": form for side, things in said.items() for key, form in things.items()},
        (*(side.value for side, things in said.items() if things), *forms),
        moment.after,
        bool(moment.critic_line.strip()),
        moment.kinder_line.strip(),
        moment.believability,
        moment.practices,
    )


def in_order(entries: Iterable[LogEntry | None]) -> Log:
    """Those that are not left out, as a log."""
    return tuple(sorted((entry for entry in entries if entry), key=lambda entry: (entry.when, entry.id)))


def _is_danger(text: str) -> bool:
    return text not in _quiet() and bool(find_dangers(bare(text)))


@cache
def _quiet() -> frozenset[str]:
    """What is tapped is ours, and need not be read: a test finds it quiet."""
    feelings = (feeling.word for family in FAMILIES for feeling in family.feelings)
    return frozenset((*TRIGGERS, *RESPONSES, *feelings))


def _said(moment: Moment) -> dict[Side, dict[str, str]]:
    own = [trigger for trigger in moment.triggers if trigger not in TRIGGERS]
    return {
        Side.TRIGGER: {trigger: trigger for trigger in moment.triggers if trigger in TRIGGERS},
        Side.WORD: dict(_words([*own, moment.situation])),
        Side.FEELING: {_key(felt.word): felt.word.strip() for felt in moment.feelings if felt.word.strip()},
        Side.RESPONSE: {kind: kind for kind in moment.response_kinds},
    }


def _words(texts: list[str]) -> Iterator[tuple[str, str]]:
    """The words of what set it off, each by its stem; a word for a feeling, or of a trigger to tap, is counted there."""
    return ((key, form) for text in texts for key, form in content_words(text) if key not in _counted_elsewhere())


@cache
def _counted_elsewhere() -> frozenset[str]:
    feelings = (feeling.word for family in FAMILIES for feeling in family.feelings)
    return frozenset(key for text in (*feelings, *TRIGGERS) for key, _ in content_words(text))


def _key(word: str) -> str:
    """What a feeling is known by: "ashamed" and "shame" are one; of several words, the words."""
    word = word.strip().casefold()
    return stem(word) if word.isalpha() else word


SIDES: Final = tuple(Side)
