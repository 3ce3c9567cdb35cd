"""Points at harsh or too-wide words in a reader's sentences, and offers other ways to say the same.

The rules are many, so they are imported at the first use: building a page and starting Python need none of them.
"""

from kindward.language.model import Hit, Kind
from kindward.language.safety import Danger, find_clear_dangers, find_dangers

__all__ = ["Danger", "Hit", "Kind", "find_clear_dangers", "find_dangers", "find_hits", "sentences"]


def find_hits(text: str) -> tuple[Hit, ...]:
    """All hits in `text`, in reading order, without overlap; kinds and limits as tests/data/self_talk/README.md has them."""
    from kindward.language.engine import find_hits

    return find_hits(text)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences in `text`, as (start, end)."""
    from kindward.language.text.reading import sentences

    return sentences(text)
