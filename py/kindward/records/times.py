"""Stored times: what a stamp means, and stamps that only go forward."""

from datetime import UTC, datetime, timedelta
from typing import Final

_TO_THE_SECOND: Final = 19
_STEP: Final = timedelta(milliseconds=1)


def instant(stamp: str) -> float:
    """A stored time in seconds since 1970; 0 for what is no time of ours, so that it counts as old."""
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return 0.0
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()


def place_in_time(stamp: str) -> str:
    """Where a stored time stands among others, wherever they were written: the same in UTC, to the second, and so in order of time.

    Local times go back where clocks repeat an hour, and where somebody flew west. What is no time of ours keeps its letters, or is "".
    """
    try:
        at = datetime.fromisoformat(stamp)
        return (at.astimezone(UTC) if at.tzinfo else at).isoformat()[:_TO_THE_SECOND]
    except (OverflowError, ValueError):
        return stamp[:_TO_THE_SECOND] if stamp[:1].isdigit() else ""


def renewed(before: str, now: str) -> str:
    """When a record counts as changed that was last changed at `before`: now, or where the clock was set back, just after.

    Of two versions the later one counts, so a change must never look older than what it changes.
    """
    if instant(now) > instant(before):
        return now
    try:
        return (datetime.fromisoformat(before) + _STEP).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError):
        return now
