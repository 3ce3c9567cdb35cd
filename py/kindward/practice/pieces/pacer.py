"""A count in seconds, in words and as a bar: the clock decides where it is, so a tab that slept comes back right."""

import math
from dataclasses import dataclass

from htpy import Node, button, div, p, span

from kindward.practice.pieces.base import Piece, Running, Sheet


@dataclass(frozen=True, slots=True)
class Beat:
    """One stretch of a count: the word for it, which of all it is, its length, and how much of it has passed, in seconds."""

    word: str
    index: int
    length: int
    passed: float


@dataclass(frozen=True, slots=True)
class Pacer(Piece):
    """Counts `beats` (word, seconds) for so many `rounds`, on request; `done` is said at the end.

    Where motion is unwelcome, the words and the count are all there is; not `counted`, the words alone. With `leads_on` the
    next step comes into view once the time is over: an end that is seen, too, and not only heard. `ticks` names a YesBox that is
    ticked then.
    """

    name: str
    start: str
    beats: tuple[tuple[str, int], ...]
    rounds: int = 1
    done: str = "The time is up."
    counted: bool = True
    leads_on: bool = False
    ticks: str = ""

    @property
    def seconds(self) -> int:
        """How long all of it takes."""
        return self.rounds * self._round

    @property
    def _round(self) -> int:
        return sum(length for _, length in self.beats)

    def at(self, passed: float) -> Beat:
        """The beat that is on after so many seconds, from 0 to below `seconds`."""
        before, rest = divmod(passed, self._round)
        for index, (word, length) in enumerate(self.beats):
            if rest < length:
                return Beat(word, int(before) * len(self.beats) + index, length, rest)
            rest -= length
        raise ValueError(f"{passed} s is no time of this pacer")  # rest is below the round, so a beat was found

    def draw(self, sheet: Sheet) -> Node:
        running = sheet.running
        if running is None or running.name != self.name:
            return div(".kw-count")[button(".kw-button", type="button", data_press=f"run:{self.name}")[self.start]]
        beat = self.at(running.passed)
        return div(".kw-count", data_awake=True)[
            span(
                ".kw-count-bar",
                id=sheet.id(f"{self.name}-{beat.index}"),
                data_word=beat.word.lower(),
                data_seconds=str(beat.length),
                data_late=f"{running.late:.2f}",
                aria_hidden="true",
            ),
            p(".kw-count-word")[
                f"{beat.word} " if self.counted else beat.word,
                self.counted and span(".kw-count-number")[_number(beat)],
            ],
            button(".kw-quiet", type="button", data_press=f"run:{self.name}")["Stop counting"],
        ]

    def begun(self, now: float) -> Running:
        """The count as it begins at `now`, in seconds since 1970."""
        return Running(self.name, now)

    def moved(self, running: Running, now: float) -> Running | None:
        """The count as it stands at `now`; None once it is over, or where the clock was set back before its beginning."""
        passed = now - running.since
        if not 0 <= passed < self.seconds:
            return None
        beat, before = self.at(passed), self.at(running.passed)
        late = running.late if beat.index == before.index else beat.passed
        return Running(self.name, running.since, passed, late)

    def wait(self, running: Running) -> int:
        """Milliseconds until the next second of it begins, by its own clock."""
        return math.ceil((math.floor(running.passed) + 1 - running.passed) * 1000)


def seconds(word: str, count: int, start: str, name: str = "") -> Pacer:
    """So many seconds under one word; `name` is the field's, the word in small letters where none is given."""
    return Pacer(name or word.lower(), start, ((word, count),), done=f"{count} seconds.")


def minutes(name: str, count: int, start: str, done: str) -> Pacer:
    """So many minutes, each with its word, and then the next step; no second is shown, for that is one more thing to watch."""
    beats = tuple((f"Minute {number}", 60) for number in range(1, count + 1))
    return Pacer(name, start, beats, done=done, counted=False, leads_on=True)


def _number(beat: Beat) -> str:
    return f"{int(beat.passed) + 1} of {beat.length}"
