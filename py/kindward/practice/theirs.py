"""The reader's own words, marked as such on the page.

A browser that translates a page sends its text away. What is marked stays: HTML, 3.2.5.3, the `translate` attribute.
"""

import re
from typing import Final

from htpy import Element, Node, p, span

THEIRS: Final = {"translate": "no"}
"""Stands on every element that holds words of the reader's own."""
_QUOTED: Final = re.compile("(“[^”]*”)")


def naming(does: str, of: str) -> Node:
    """What stands on a button, and after it, for those who hear the page, which row of the reader's it is about."""
    return [does, span(".kw-announce", THEIRS)[f": {of}"]]


def around(before: str, theirs: str, after: str) -> Element:
    """A paragraph of ours with words of the reader's in it, between `before` and `after`."""
    return p[before, span(THEIRS)[theirs], after]


def quoting(text: str) -> Node:
    """A sentence of ours in which the reader's words stand in quotation marks."""
    return [span(THEIRS)[piece] if index % 2 else piece for index, piece in enumerate(_QUOTED.split(text))]
