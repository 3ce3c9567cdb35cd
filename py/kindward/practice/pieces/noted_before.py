"""What the reader noted at earlier visits, to be read again."""

from collections.abc import Callable, Iterable

from htpy import Node, li, p, ul

from kindward.language import find_dangers
from kindward.practice.pieces.base import Sheet
from kindward.practice.pieces.reply import Reply
from kindward.practice.theirs import THEIRS


def NotedBefore(say: str, of: Callable[[Sheet], Iterable[str]], most: int = 5) -> Reply:
    """A list of what `of` gives, the first `most` of it, under the line `say`; where there is none, nothing stands here.

    Words of danger are never shown again.
    """

    def noted(sheet: Sheet) -> Node:
        words = dict.fromkeys(word for each in of(sheet) if (word := each.strip()) and not find_dangers(word))
        return words and [p[say], ul[(li(THEIRS)[each] for each in [*words][:most])]]

    return Reply(noted)
