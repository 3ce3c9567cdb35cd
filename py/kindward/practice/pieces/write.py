"""Places to write."""

from dataclasses import dataclass
from typing import Any

from htpy import Element, Node, VoidElement, div, input, label, small, textarea

from kindward.practice.pieces.base import OWN, Answers, Form, Piece, text_of
from kindward.practice.theirs import THEIRS
from kindward.records import Record
from kindward.wire.messages import Answer


@dataclass(frozen=True, slots=True)
class Text(Piece):
    """A place to write. `rows` of 1 is a single line; `hint` stands under the label. `is_passing`: it goes into no draft."""

    name: str
    ask: str
    hint: str = ""
    rows: int = 3
    into: str = ""
    is_passing: bool = False

    def draw(self, sheet: Form) -> Node:
        where, hint = sheet.id(self.name), hinted(sheet, self.name, self.hint)
        hint |= {"data-passing": ""} if self.is_passing else {}
        value = str(sheet.answers.get(self.name, ""))
        line = input(hint, THEIRS, type="text", id=where, name=self.name, value=value)
        area = textarea(hint, THEIRS, id=where, name=self.name, rows=self.rows)[in_area(value)]
        return labeled(where, self.ask, self.hint, line if self.rows == 1 else area, sheet.under(self.name))

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        said = text_of(answers, self.name)
        return {self.into: said} if self.into and said else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        return {self.name: getattr(record, self.into, "")} if self.into else {}


def hinted(sheet: Form, name: str, hint: str) -> dict[str, str]:
    """What ties a field to its hint, where it has one."""
    return {"aria-describedby": f"{sheet.id(name)}-hint"} if hint else {}


def labeled(where: str, ask: str, hint: str, field: Element | VoidElement, under: Node) -> Element:
    """A field under what it asks and its hint, and `under` it whatever belongs directly there."""
    shown = hint and small(".kw-hint", id=f"{where}-hint")[hint]
    return div(".kw-write")[label(for_=where)[ask], shown, field, under]


def own_words(sheet: Form, name: str, ask: str, rows: int = 1) -> Element:
    """A line, or `rows` lines, for what the choices of `name` leave out."""
    return div(".kw-own")[Text(name + OWN, ask, rows=rows).draw(sheet)]


def in_area(value: str) -> str:
    """Text for a textarea: HTML drops a newline that comes first, so a text that begins with one gets another."""
    return f"\n{value}" if value.startswith("\n") else value
