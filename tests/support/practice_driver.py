"""A practice without a browser: what it is after messages, what stands in view, what storage tells it, what it keeps."""

import re
from html import unescape

from kindward.practice.base import NOTHING, Place, Practice
from kindward.records import Record, encode
from kindward.wire.messages import Batch, Effects, Message, Mounted, Records, Stamp
from kindward.wire.names import record_key


class PracticeDriver[S]:
    """One practice, to be told messages and looked at.

    Arguments:
        practice: what is told and drawn.
        stamp: when its page tells it that it is there, before anything else; without one the page tells it nothing.
    """

    def __init__(self, practice: Practice[S], stamp: Stamp | None = None) -> None:
        self._practice = practice
        self._stamp = stamp

    def after(self, *messages: Message, carry: str | None = None) -> S:
        """Its state after these messages; `carry` is the Moment that another practice handed on, as its page tells it."""
        first = () if self._stamp is None else (Mounted(carry=carry, stamp=self._stamp),)
        return run(self._practice, *first, *messages)[0]

    def live(self, state: S) -> str:
        """The HTML in view, with every character as it is read: a quotation mark for `&quot;`."""
        return unescape(in_view(self._practice, state))

    def offered(self, state: S, field: str) -> list[str]:
        """The words in view that a tap would put into a field."""
        return re.findall(rf'data-press="fill:{re.escape(field)}" value="([^"]+)"', self.live(state))


def run[S](practice: Practice[S], *messages: Message) -> tuple[S, Effects]:
    """The state after these messages, and what the last of them asked for."""
    state, effects = practice.start(Place("here")), NOTHING
    for message in messages:
        state, effects = practice.update(state, message)
    return state, effects


def in_view[S](practice: Practice[S], state: S) -> str:
    """The HTML in view."""
    return "".join(str(part.draw()) for part in practice.view(state) if part.live)


def told(*records: Record, partial: bool = False) -> Records:
    """Storage tells of these records, all of one type; they are all of that type that there are, unless `partial`."""
    texts = tuple((record_key(each.kind, each.id), encode(each)) for each in records)
    return Records(records[0].kind, texts, partial)


def batch_in(effects: Effects) -> Batch:
    """The one batch that is to be stored."""
    (batch,) = (each for each in effects if isinstance(each, Batch))
    return batch


def saved(effects: Effects) -> dict[str, str]:
    """What is to be stored, by key; nothing, where there is no batch."""
    return {key: text for effect in effects if isinstance(effect, Batch) for key, text in effect.saves}


def by_kind(batch: Batch) -> dict[str, str]:
    """What is to be stored, by the kind of record."""
    return {key.split(":")[1]: text for key, text in batch.saves}
