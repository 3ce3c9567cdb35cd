"""Practices whose words go on to somebody: by the device's own sheet for sharing, the clipboard, or a calendar file. Nothing is sent by us."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from htpy import Element, Node, button, div, p

from kindward.language import Danger, find_dangers
from kindward.practice.base import Place
from kindward.practice.guided.moving import Guided
from kindward.practice.guided.sheet import Sheet
from kindward.practice.pieces import Piece
from kindward.practice.pieces import Sheet as Shown
from kindward.wire.links import Link, Linked, Share
from kindward.wire.messages import Announce, Copy, Effects, Input, Message, Mounted, Press

if TYPE_CHECKING:
    from kindward.practice.calendar_file import Appointment


@dataclass(frozen=True, slots=True)
class HandingSheet(Sheet):
    """The sheet of a practice whose words can go on to somebody."""

    site: str = ""
    """The absolute address of the site's root; "" until the page has told it."""
    shares: bool = False
    """Whether the device has a sheet to share with."""
    handed: str = ""
    """What became of a message, in a sentence."""


class Handing[S: HandingSheet](Guided[S]):
    """A guided practice with a message to hand on, and maybe an appointment for the reader's calendar."""

    takes: tuple[str, ...] = ()
    """The fields of a link that the practice takes."""

    @staticmethod
    def appointment(sheet: Shown) -> "Appointment | None":
        """What the reader would like to have in their calendar; None while no day is chosen."""
        return None

    def message(self, state: S) -> str:
        """The message as it goes out."""
        return state.text("message")

    def start(self, place: Place) -> S:
        return cast("S", HandingSheet(place))

    def _fresh(self, state: S) -> S:
        return replace(super()._fresh(state), site=state.site, shares=state.shares)

    def update(self, state: S, message: Message) -> tuple[S, Effects]:
        match message:
            case Linked():
                return replace(state, site=message.site, shares=message.shares), ()
            case Mounted():
                state, effects = super().update(state, message)
                return state, (*effects, Link(self.takes))
            case Press("hand-on", way) if text := self.message(state):
                said = _HANDED[way == "share"]
                return replace(state, handed=said), (Share(text) if way == "share" else Copy(text), Announce(said))
            case Press("calendar") if appointment := self.appointment(state):
                from kindward.practice.calendar_file import download  # paid for by whoever wants one

                return state, (download(appointment, message.stamp), Announce(_SAVED))
            case Input():
                state = replace(state, handed="")
        return super().update(state, message)


_HANDED: Final = (
    "Copied. You can paste it into a message.",
    "You choose where it goes. This page sent nothing.",
)
_SAVED: Final = "The file is saved. Open it to add it to your calendar."


def draw_ways(state: HandingSheet) -> Node:
    """The ways to hand the message on, and what became of it."""
    ways = {"share": "Share it", "copy": "Copy it"} if state.shares else {"copy": "Copy it"}
    return [
        div(".kw-buttons")[(_way(way, said) for way, said in ways.items())],
        state.handed and p(".kw-told")[state.handed],
    ]


def _way(way: str, said: str) -> Element:
    return button(".kw-button", type="button", data_press="hand-on", value=way)[said]


class HandOn(Piece):
    """Ways for the text in the field `message` to go on to somebody, while it says nothing of hurting others.

    They are there beside people to call as well: whoever writes of their own danger to a friend is not to be kept from it.
    """

    __slots__ = ()

    def draw(self, sheet: Shown) -> Node:
        text = sheet.text("message")
        if not (text and isinstance(sheet, HandingSheet)) or Danger.OTHERS in find_dangers(text):
            return None
        return draw_ways(sheet)
