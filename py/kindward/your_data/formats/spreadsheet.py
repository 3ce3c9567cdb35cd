"""The notebook as a CSV file (RFC 4180): a row for each Moment, safe to open in a spreadsheet."""

import re
from typing import Final

from kindward.records import Moment
from kindward.wording.answers import BESIDES, MOMENT_COLUMNS, PRACTICES, practices, rows
from kindward.your_data.stored import StoredTexts

_BREAKS: Final = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_FORMULA: Final = re.compile(r"""(^|[;\t\n])([ "\u00a0]*)(?=[=+\-@＝＋－＠\t])|(^|[;\t])(?=\n)""")
"""Where a cell, or a piece of one, begins as a formula does: a spreadsheet may then send what is in the sheet elsewhere (OWASP, CSV
injection). In countries with a decimal comma, spreadsheets split this file at `;`; others do at tabs, or at a line break within a cell."""
_BESIDES_COLUMN: Final = "What practices asked besides"
COLUMNS: Final = ("When", *MOMENT_COLUMNS, _BESIDES_COLUMN)


def as_csv(stored: StoredTexts) -> str:
    """Every Moment, oldest first; the mark in front tells a spreadsheet that this is UTF-8."""
    lines = [_line(COLUMNS), *(_line(_cells(stored, moment)) for moment in stored.moments)]
    return "\ufeff" + "".join(lines)


def _cells(stored: StoredTexts, moment: Moment) -> tuple[str, ...]:
    answers = rows(moment, stored.answers.get(moment.id, ()))
    besides = (f"{name.removeprefix(BESIDES)}: {text}" for name, text in answers if name.startswith(BESIDES))
    cells = {"When": moment.created, PRACTICES: practices(moment), _BESIDES_COLUMN: "\n".join(besides)} | dict(answers)
    return tuple(cells.get(column, "") for column in COLUMNS)


def _line(cells: tuple[str, ...]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(text: str) -> str:
    safe = _FORMULA.sub(r"\1\2\3'", _BREAKS.sub("\n", text))
    return '"' + safe.replace('"', '""') + '"'
