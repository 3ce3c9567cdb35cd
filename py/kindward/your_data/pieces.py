"""What the parts of this page are drawn with: the part itself, the notice of what came of a press, a file's name, a second press."""

from htpy import Element, Node, div, p

from kindward.practice.base import NOTHING
from kindward.wire.messages import Announce, Effects, Stamp
from kindward.your_data.state import YourDataState


def part(name: str, *, classes: str = ".kw-desk") -> Element:
    """The element of the part `name`."""
    return div(classes, data_part=name, data_live="true")


def notice(state: YourDataState, where: str) -> Node:
    """What came of the last press, in the part where the reader pressed."""
    if state.notice is None or state.notice.part != where:
        return None
    return p(".kw-refused" if state.notice.failed else ".kw-told")[state.notice.text]


def saying(state: YourDataState) -> Effects:
    """The notice, for those who hear the page."""
    return (Announce(state.notice.text),) if state.notice else NOTHING


def file_name(stamp: Stamp, ending: str) -> str:
    """A name that says what it is and of which day: "kindward-2026-11-22.json"."""
    return f"kindward-{stamp.now[:10]}{ending}"
