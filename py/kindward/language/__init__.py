"""Points at harsh or too-wide words in a reader's sentences, and offers other ways to say the same.

The rules are many, so they are imported at the first use: building a page and starting Python need none of them.
"""

from kindward.language.model import Hit, Kind

__all__ = ["Hit", "Kind", "find_hits", "sentences", "speaks_of_self_harm"]


def find_hits(text: str) -> tuple[Hit, ...]:
    """All hits in `text`, in reading order, without overlap; kinds and limits as tests/data/self_talk/README.md has them."""
    from kindward.language.engine import find_hits

    return find_hits(text)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences in `text`, as (start, end)."""
    from kindward.language.text import sentences

    return sentences(text)


def speaks_of_self_harm(text: str) -> bool:
    """Whether a sentence of `text` speaks of dying by one's own hand or of hurting oneself: that needs help, not words."""
    from kindward.language import safety
    from kindward.language.text import sentences

    return any(safety.is_in(text[start:end]) for start, end in sentences(text))
