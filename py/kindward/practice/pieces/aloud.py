"""The button that has words on the page read aloud by the device."""

from typing import Final

from htpy import Element, button, div, p, span

NO_VOICE: Final = (
    "This device has no voice of its own. A voice from the network would be sent your words, so none is used."
)


def draw_read_aloud(of: str) -> Element:
    """A button that has the element with the id `of` read aloud, and the sentence for where no voice of the device can.

    overrides/assets/js/page/read_aloud.js does it. Which of the button's two names shows, and whether the sentence does,
    styles tell by what it writes on the section.
    """
    return div(".kw-aloud")[
        button(".kw-button", type="button", data_read_aloud=of)[
            span(".kw-aloud-begin")["Read it to me"], span(".kw-aloud-stop")["Stop reading"]
        ],
        p(".kw-aloud-none")[NO_VOICE],
    ]
