"""The notebook as a CSV file (RFC 4180): a row for each Moment, safe to open in a spreadsheet."""

from typing import Final

from kindward.notebook.telling import BESIDES, MOMENT_COLUMNS, PRACTICES, practices, rows
from kindward.records import Moment
from kindward.yourdata.holdings import Holdings

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is taken for a formula, and may then send what is in the sheet elsewhere (OWASP, CSV injection)."""
_BESIDES_COLUMN: Final = "What practices asked besides"
COLUMNS: Final = ("When", *MOMENT_COLUMNS, _BESIDES_COLUMN)


def as_csv(held: Holdings) -> str:
    """Every Moment, oldest first; the mark in front tells a spreadsheet that this is UTF-8."""
    lines = [_line(COLUMNS), *(_line(_cells(held, moment)) for moment in held.moments)]
    return "\ufeff" + "".join(lines)


def _cells(held: Holdings, moment: Moment) -> tuple[str, ...]:
    told = rows(moment, held.answers.get(moment.id, ()))
    besides = (f"{name.removeprefix(BESIDES)}: {text}" for name, text in told if name.startswith(BESIDES))
    cells = {"When": moment.created, PRACTICES: practices(moment), _BESIDES_COLUMN: "\n".join(besides)} | dict(told)
    return tuple(cells.get(column, "") for column in COLUMNS)


def _line(cells: tuple[str, ...]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(text: str) -> str:
    safe = f"'{text}" if text.startswith(_FORMULA) else text
    return '"' + safe.replace('"', '""') + '"'
