"""A date and a time of day to choose."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from htpy import Node, input

from kindward.practice.pieces.base import Answers, Form, Piece, text_of
from kindward.practice.pieces.write import hinted, labeled
from kindward.records import Record
from kindward.wire.messages import Answer


@dataclass(frozen=True, slots=True)
class Date(Piece):
    """A day to choose, in the browser's own calendar; the answer is its date, as 2026-11-26."""

    name: str
    ask: str
    hint: str = ""
    into: str = ""

    def draw(self, sheet: Form) -> Node:
        where = sheet.id(self.name)
        at = date_in(sheet.answers, self.name)
        field = input(hinted(sheet, self.name, self.hint), type="date", id=where, name=self.name, value=at)
        return labeled(where, self.ask, self.hint, field, sheet.under(self.name))

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def days(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        at = date_in(answers, self.name)
        return {self.into: at} if self.into and at else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        return {self.name: getattr(record, self.into, "")} if self.into else {}


def date_in(answers: Answers, name: str) -> str:
    """The date in field `name`, as 2026-11-26; "" where there is none, or what stands there is no date."""
    try:
        return date.fromisoformat(text_of(answers, name)).isoformat()
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class Time(Piece):
    """A time of day to choose; the answer is that time, as 18:30, and it goes into the practice's own entry."""

    name: str
    ask: str
    hint: str = ""

    def draw(self, sheet: Form) -> Node:
        where = sheet.id(self.name)
        at = time_in(sheet.answers, self.name)
        field = input(hinted(sheet, self.name, self.hint), type="time", id=where, name=self.name, value=at)
        return labeled(where, self.ask, self.hint, field, sheet.under(self.name))

    def names(self) -> tuple[str, ...]:
        return (self.name,)


def time_in(answers: Answers, name: str) -> str:
    """The time in field `name`, as 18:30; "" where there is none, or what stands there is no time."""
    try:
        return time.fromisoformat(text_of(answers, name)).isoformat("minutes")
    except ValueError:
        return ""
