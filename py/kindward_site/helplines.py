"""The helplines, from one data file, each with the day it was last checked; one that is stale stops the build."""

import datetime
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from htpy import Element, a, div, p, small, strong

FILE = Path(__file__).with_name("data") / "helplines.toml"
FRESH = datetime.timedelta(days=365)


class StaleHelpline(Exception):
    """A helpline was not checked for a year; it may be wrong when somebody needs it."""


@dataclass(frozen=True, slots=True)
class Helpline:
    """Whom to call in a country. `call` is a number as it is spoken, or "" where `link` leads on."""

    country: str
    emergency: str
    name: str
    note: str
    checked: datetime.date
    call: str = ""
    link: str = ""


@cache
def helplines() -> tuple[Helpline, ...]:
    """All helplines of the data file."""
    return tuple(Helpline(**row) for row in tomllib.loads(FILE.read_text(encoding="utf-8"))["line"])


def check_fresh(today: datetime.date) -> None:
    """Raise StaleHelpline if any helpline was last checked more than a year before `today`."""
    for line in helplines():
        if today - line.checked > FRESH:
            raise StaleHelpline(
                f"{FILE.name}: {line.name} ({line.country}) was last checked on {line.checked}; "
                "look the number up again and set its `checked` date"
            )


def table() -> str:
    """The helplines as HTML."""
    return str(div(".kw-helplines")[(_row(line) for line in helplines())])


def _row(line: Helpline) -> Element:
    return div(".kw-helpline")[
        p[strong[line.country], line.emergency and [" · in danger: ", _number(line.emergency)]],
        p[
            line.name,
            ": ",
            _number(line.call)
            if line.call
            else a(href=line.link, rel="noreferrer")[line.link.removeprefix("https://")],
        ],
        small[f"{line.note} Checked {line.checked:%B} {line.checked.day}, {line.checked.year}."],
    ]


def _number(digits: str) -> Element:
    return a(href=f"tel:{digits.replace(' ', '')}")[digits]
