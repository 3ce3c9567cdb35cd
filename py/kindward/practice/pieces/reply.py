"""Words that Python writes in answer to the reader's, and the reader's own words offered again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from htpy import Element, Node, div, p
from markupsafe import Markup

from kindward.language import find_dangers
from kindward.practice.pieces.base import Piece, Sheet, fill_button, given_before
from kindward.wire.problems import tell


@dataclass(frozen=True, slots=True)
class Reply(Piece):
    """Words that Python writes in answer to the reader's; `say` gives None while there is nothing to say.

    A plain text that it gives is a paragraph of its own.

    While people to call come first, it is silent. Where `say` raises, a sentence takes its place, and the rest of the
    form stays; the next key tries it again.
    """

    say: "Callable[[Sheet], Node | SaidReply]"

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self.say)


def ReplyTo(field: str, option: str, say: str) -> Reply:
    """A sentence for whoever chose `option` in `field`; those who hear the page are told it."""
    return Reply(lambda sheet: SaidReply(say, None) if option in sheet.chosen(field) else None)


@dataclass(frozen=True, slots=True)
class Offers(Piece):
    """Buttons that put words of the reader's own into the field `field`; `of` gives them, and `most` are shown.

    Without `of` they are what the reader gave in that field at earlier visits (given_before). Words of danger are never offered back. Without any to offer, nothing stands here.
    """

    field: str
    say: str
    of: Callable[[Sheet], Iterable[str]] | None = None
    most: int = 3

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._offers)

    def _offers(self, sheet: Sheet) -> Node:
        of = self.of or given_before(self.field)
        words = dict.fromkeys(word for each in of(sheet) if (word := each.strip()) and not find_dangers(word))
        shown = [*words][: self.most]
        return shown and [p[self.say], (fill_button(self.field, each) for each in shown)]


def said_by_allies(sheet: Sheet) -> Iterator[str]:
    """For an Offers: the lines of the reader's allies, in a practice that `reads` people."""
    from kindward.records.person import Person  # a page pays for it where its practice names it

    return (line for person in sheet.own(Person) for line in person.line.splitlines())


def own_values(sheet: Sheet) -> Iterator[str]:
    """For an Offers: the reader's values, those that matter most now first, in a practice that `reads` values."""
    from kindward.records.value import Value

    return (value.text for value in sorted(sheet.own(Value), key=lambda value: not value.near))


@dataclass(frozen=True, slots=True)
class SaidReply:
    """A reply whose first sentence is said to those who hear the page when it comes; `then` they find under it.

    What is said stays the same while the reader types on, or it would be said at each key.
    """

    first: str
    then: Node


def answered(sheet: Sheet, say: Callable[[Sheet], Node | SaidReply]) -> Node:
    """What `say` says, in the place for replies; nothing while people to call come first.

    Its first sentence stands in a region that is always there: one that comes together with its words is often not said.
    """
    if sheet.help_first:
        return reply_place("")
    try:  # drawn here, for what a generator raises comes only while it is drawn
        said = say(sheet)
        reply = said if isinstance(said, SaidReply) else SaidReply("", p[said] if said and type(said) is str else said)
        return Markup(reply_place(reply.first and p[reply.first], reply.then))
    except Exception as problem:  # whatever it is: what the reader wrote must not take the form away
        tell(problem)
        return reply_place(p(".kw-stumbled")[_STUMBLED])


def reply_place(said: Node, then: Node = None) -> Element:
    """The place for a reply: `said` in the region that is heard, `then` under it."""
    return div(".kw-reply")[div(role="status")[said], then]


_STUMBLED: Final = "The software could not answer this time; your words are still here, and the rest of the page works."
