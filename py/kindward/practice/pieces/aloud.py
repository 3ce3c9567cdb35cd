"""The buttons that have words on the page read aloud by the device: a text, or the guided text of a step."""

from typing import Final

from htpy import Element, Node, button, div, p, span

from kindward.practice.drawn import drawn_once

NO_VOICE: Final = (
    "This device has no voice of its own. A voice from the network would be sent your words, so none is used."
)


def draw_read_aloud(of: str) -> Element:
    """A button that has the element with the id `of` read aloud, and the sentence for where no voice of the device can.

    overrides/assets/js/page/read_aloud.js does it. Which of the button's two names shows, and whether the sentence does,
    styles tell by what it writes on the section.
    """
    return div(".kw-aloud")[
        button(".kw-button", type="button", data_read_aloud=of)[_names("Read it to me")], p(".kw-aloud-none")[NO_VOICE]
    ]


@drawn_once
def draw_step_aloud() -> Element:
    """A button that has the guided text of its step read aloud, with pauses: in view only where the device has a voice of its own.

    What is the reader's own (THEIRS) is never read with it.
    """
    return div(".kw-listen")[button(".kw-quiet", type="button", data_read_aloud="")[_names("Read this step aloud")],]


def _names(begins: str) -> Node:
    """The two names of the button: the one that begins the reading, and the one that stops it."""
    return [span(".kw-aloud-begin")[begins], span(".kw-aloud-stop")["Stop reading"]]
