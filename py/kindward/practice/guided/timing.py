"""From step to step, on a press or by the clock, and counts in seconds."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kindward.practice.base import NOTHING
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.records.times import instant
from kindward.wire.messages import Announce, Effects, Focus, Stamp, Stop, Timer

if TYPE_CHECKING:
    from kindward.practice.pieces import Pacer

PACE = "pace"
"""The timer that leads from step to step."""
RUN = "run:"
"""What the timer of a pacer begins with; its name follows."""


def moved[S: Sheet](outline: Outline, sheet: S, at: int) -> tuple[S, Effects]:
    """The sheet at step `at`, or the nearest there is; the close ends pacing, and whatever counts ends."""
    sheet, stop = _stopped(sheet)
    sheet = replace(sheet, at=outline.within(at))
    focus = Focus(outline.part(sheet.at))
    if sheet.paced and sheet.at == outline.close:
        return replace(sheet, paced=False), (*stop, Stop(PACE), focus)
    return sheet, (*stop, focus, *waiting(outline, sheet))


def paced[S: Sheet](outline: Outline, sheet: S) -> tuple[S, Effects]:
    """Pacing begun, or ended where it was on."""
    if sheet.paced:
        return replace(sheet, paced=False), (Stop(PACE), Announce("At your own pace."))
    sheet = replace(sheet, paced=True)
    return sheet, (*waiting(outline, sheet), Announce(f"Each step stays for {outline.pace} seconds."))


def waiting(outline: Outline, sheet: Sheet) -> Effects:
    """The timer for the step in view, begun anew."""
    return (Timer(PACE, outline.pace * 1000),) if sheet.paced else NOTHING


def run[S: Sheet](outline: Outline, sheet: S, name: str, stamp: Stamp) -> tuple[S, Effects]:
    """A pacer begun, or ended where it was on; one at a time."""
    pacer, was = _pacer(outline, name), sheet.running
    sheet, stop = _stopped(sheet)
    if was and was.name == name:
        return sheet, (*stop, Announce("Stopped."))
    if pacer is None:
        return sheet, stop
    begun = pacer.begun(instant(stamp.now))
    return replace(sheet, running=begun), (*stop, _again(name, pacer.wait(begun)), Announce(pacer.at(0).word))


def ran[S: Sheet](outline: Outline, sheet: S, name: str, stamp: Stamp) -> tuple[S, Effects]:
    """A pacer where the clock says that it is by now: the next second of it, or its end."""
    pacer, was = _pacer(outline, name), sheet.running
    if pacer is None or was is None or was.name != name:
        return sheet, NOTHING
    at = instant(stamp.now)
    now = pacer.moved(was, at)
    if now is None:
        is_whole = at > was.since
        sheet = _ticked(replace(sheet, running=None), pacer) if is_whole else replace(sheet, running=None)
        return _over(outline, sheet, pacer, pacer.done if is_whole else "Stopped.")
    beat, before = pacer.at(now.passed), pacer.at(was.passed)
    said = (Announce(beat.word),) if beat.index != before.index else NOTHING
    return replace(sheet, running=now), (_again(name, pacer.wait(now)), *said)


def _ticked[S: Sheet](sheet: S, pacer: "Pacer") -> S:
    """The sheet with the box ticked that says that a count was gone through."""
    return replace(sheet, answers={**sheet.answers, pacer.ticks: ("yes",)}, kept="") if pacer.ticks else sheet


def _over[S: Sheet](outline: Outline, sheet: S, pacer: "Pacer", said: str) -> tuple[S, Effects]:
    """The sheet once a count is over: the next step where the count leads on, else the same."""
    sheet, effects = moved(outline, sheet, sheet.at + 1) if pacer.leads_on else (sheet, NOTHING)
    return sheet, (Announce(said), *effects)


def _again(name: str, ms: int) -> Timer:
    return Timer(RUN + name, ms)


def _stopped[S: Sheet](sheet: S) -> tuple[S, Effects]:
    if sheet.running is None:
        return sheet, NOTHING
    return replace(sheet, running=None), (Stop(RUN + sheet.running.name),)


def _pacer(outline: Outline, name: str) -> "Pacer | None":
    from kindward.practice.pieces import Pacer  # imported with the first practice that counts

    return next((piece for piece in outline.pieces if isinstance(piece, Pacer) and piece.name == name), None)
