"""What the parts of this page are drawn with: the part itself, what was told, a file's name, a second press."""

from htpy import Element, Node, div, p

from kindward.messages import Announce, Effects, Stamp
from kindward.practice import NOTHING
from kindward.yourdata.desk import Desk


def part(name: str, classes: str = ".kw-desk") -> Element:
    """The element of the part `name`."""
    return div(classes, data_part=name, data_live="true")


def told(state: Desk, where: str) -> Node:
    """What came of the last press, in the part where the reader pressed."""
    if state.told is None or state.told.part != where:
        return None
    return p(".kw-refused" if state.told.failed else ".kw-told")[state.told.text]


def saying(state: Desk) -> Effects:
    """What was told, for those who hear the page."""
    return (Announce(state.told.text),) if state.told else NOTHING


def file_name(stamp: Stamp, ending: str) -> str:
    """A name that says what it is and of which day: "kindward-2026-11-22.json"."""
    return f"kindward-{stamp.now[:10]}{ending}"
