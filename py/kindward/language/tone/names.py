"""Whom a sentence calls: "Noor, you tried", "Oh, honey", "you did what you could, Noor."."""

from collections.abc import Iterator

from kindward.language.text import lexicon
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_DEAR = any_of(
    "honey sweetheart sweetie darling dear love buddy friend pal kiddo babe mate hon sweetpea dearest pet beta mija bud"
)
_NOT_NAMES = any_of(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas yesterday today tomorrow tonight however well yes no oh hey hi hello
    look listen okay ok right sure anyway besides sorry thanks please true god gosh wow nope yeah yep hmm hm ah aw
    aww so then first second third finally instead otherwise later afterwards afterward now again sometimes always never
    maybe perhaps meanwhile plus too english american french german spanish mom dad though although"""
)
_CALLS = any_of(
    "hey hi hello dear no look listen come on yes okay ok and but so well thanks thank you aw aww ah sorry ,"
)
"""What may stand before a name that is called."""


def called(s: Sentence) -> Iterator[int]:
    """The numbers of the words by which the sentence calls somebody."""
    return (at for at in range(1, len(s.words)) if _is_called(s, at))


def _is_called(s: Sentence, at: int) -> bool:
    dear = s.word(at) in _DEAR
    if not dear and not _is_name(s, at):
        return False
    if dear and s.word(at - 1) == "my":
        return s.is_mark(at + 1) and (s.is_mark(at - 2) or s.word(at - 2) in _CALLS)
    opens = _CALLS.issuperset(s.words[1:at])
    if s.word(at + 1) == "," and not s.has(at + 2, "X"):
        return opens
    if s.word(at + 1) not in (".", "!", "?", "…"):
        return False
    if s.word(at - 1) == ",":
        return not s.has(at - 2, "X")
    return at > 1 and opens


def _is_name(s: Sentence, at: int) -> bool:
    """A word with a capital that is no word of ours; at the head of a sentence nothing else could tell."""
    word = s.word(at)
    if not s.has(at, "xX") or word in _NOT_NAMES or word.endswith("ly"):
        return False
    return s.has(at, "X") or (word not in lexicon.tags() and not word.endswith(("ing", "ed")))
