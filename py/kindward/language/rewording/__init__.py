"""Offers other ways to write the sentence around a hit: two to four, each a whole sentence."""

import re
from collections.abc import Callable, Iterator

from kindward.language.kinds.absolutes import reword as absolutes
from kindward.language.kinds.futures import reword as futures
from kindward.language.kinds.labels import reword as labels
from kindward.language.kinds.minds import reword as minds
from kindward.language.kinds.minds.voice import says_you
from kindward.language.kinds.shoulds import reword as shoulds
from kindward.language.kinds.verdicts import reword as verdicts
from kindward.language.model import Find, Kind
from kindward.language.text.edits import in_their_hand
from kindward.language.text.reading import Sentence

_MOST, _LEAST = 4, 2

Writer = Callable[[Sentence, Find], Iterator[str]]

_WRITERS: dict[Kind, Writer] = {
    Kind.ABSOLUTE: absolutes.write, Kind.LABEL: labels.write, Kind.VERDICT: verdicts.write, Kind.SHOULD: shoulds.write,
    Kind.MIND_READING: minds.write, Kind.FORTUNE_TELLING: futures.write,
}  # fmt: skip


def rewordings(s: Sentence, found: Find) -> tuple[str, ...]:
    """Two to four different sentences, none of them the reader's own; none at all where silence is kinder."""
    if found.kind is Kind.LABEL and labels.leaves_alone(s, found):
        return ()
    if found.kind is Kind.SHOULD and shoulds.leaves_alone(s, found):
        return ()
    if found.kind is Kind.VERDICT and verdicts.leaves_alone(s, found):
        return ()
    offered = list(dict.fromkeys(filter(None, in_their_hand(s, _WRITERS[found.kind](s, found)))))
    offered = [text for text in offered if text != s.text and not (says_you(s) and _speaks_as_both(text))]
    if len(offered) < _LEAST:
        offered += _quoting(s)
    return tuple(offered[:_MOST])


def _speaks_as_both(text: str) -> bool:
    """As in "I worry that you can't cope", of a sentence said to oneself: the reader would be "I" and "you" in one."""
    return bool(re.search(r"\bI\b", text) and re.search(r"(?i)\byou\b", text))


def _quoting(s: Sentence) -> list[str]:
    """Where no replacement would be grammatical, the sentence is named as a thought. This fits any text."""
    thought = re.sub(r"[\"“”]", "'", s.text)
    return [f"Right now I tell myself: “{thought}”", f"Part of me says: “{thought}”"]
