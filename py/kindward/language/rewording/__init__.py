"""Offers other ways to write the sentence around a hit: two to four, each a whole sentence."""

import re
from collections.abc import Callable, Iterator

from kindward.language.edits import in_their_hand
from kindward.language.model import Find, Kind
from kindward.language.rewording import absolutes, clauses, labels, shoulds, verdicts
from kindward.language.text import Sentence

_MOST, _LEAST = 4, 2

Writer = Callable[[Sentence, Find], Iterator[str]]

_WRITERS: dict[Kind, Writer] = {
    Kind.ABSOLUTE: absolutes.write, Kind.LABEL: labels.write, Kind.VERDICT: verdicts.write, Kind.SHOULD: shoulds.write,
    Kind.MIND_READING: clauses.write_mind, Kind.FORTUNE_TELLING: clauses.write_future,
}  # fmt: skip


def rewordings(s: Sentence, found: Find) -> tuple[str, ...]:
    """Two to four different sentences, none of them the reader's own."""
    offered = list(dict.fromkeys(filter(None, in_their_hand(s, _WRITERS[found.kind](s, found)))))
    offered = [text for text in offered if text != s.text]
    if len(offered) < _LEAST:
        offered += _quoting(s)
    return tuple(offered[:_MOST])


def _quoting(s: Sentence) -> list[str]:
    """Where no replacement would be grammatical, the sentence is named as a thought. This fits any text."""
    thought = re.sub(r"[\"“”]", "'", s.text)
    return [f"Right now I tell myself: “{thought}”", f"Part of me says: “{thought}”"]
