"""A small win: what is said of a message, of sentences and of a question, the plan as one sentence, and wins of before."""

import re
from collections.abc import Iterator
from typing import Final

from htpy import Node

from kindward.practice.pieces.arrange import Again
from kindward.practice.pieces.base import Sheet, kept_before, text_of
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import around
from kindward.records import After
from kindward.records.times import place_in_time
from kindward.vocabulary import small_wins as words
from kindward.vocabulary.small_wins import FIVE, QUESTION, READY

KIND: Final = "kind"
CUE: Final = "cue"
LONG: Final = "long"
"""The fields for the kind of win, for when it is to be, and for how long it takes."""
WRITTEN: Final = {READY: "message", FIVE: "sentences", QUESTION: "question"}
"""The field in which each kind is written."""
_WORDS: Final = 60
"""A message of more words than this takes longer than the task is small."""
_ENOUGH: Final = 5
"""So many sentences are a whole win."""
_ABOUT: Final = 60
"""A task of more letters than this makes too long a sentence."""


def _last_win(sheet: Sheet) -> Iterator[str]:
    """The small win of the last visit, where it is not told yet how it went."""
    if sheet.earlier[:1] and not sheet.earlier[0].outcome.strip():
        yield from kept_before("next_step", visits=1)(sheet)


LAST: Final = Again(
    _last_win,
    "Last time, this was your small win:",
    Text("went", "What happened, in plain words?", "“Nothing” is an answer, too.", 2),
)
"""The small win of the last visit, and what came of it."""


def of_the_try(sheet: Sheet) -> Node:
    """What may be said of what was written, by the kind of win."""
    kind = _kind(sheet)
    said = sheet.text(WRITTEN[kind]) if kind else ""
    return {READY: _of_message, FIVE: _of_sentences, QUESTION: _of_question}[kind](said) if said else ""


def of_the_length(sheet: Sheet) -> str:
    """How a win that takes longer could be cut."""
    return words.CUT[_kind(sheet)] if words.LONGER in sheet.picked(LONG) else ""


def plans(sheet: Sheet) -> Iterator[str]:
    """For an Offers: when and what, as one sentence."""
    kind, cue = _kind(sheet), sheet.text(CUE).rstrip(".!?…")
    if not kind:
        return
    about = sheet.text("situation").rstrip(".!?…")
    act = f"{words.ACTS[kind]}, for “{about}”" if about and len(about) <= _ABOUT else words.ACTS[kind]
    yield f"{_opening(cue)} I will {act}" if cue else act[:1].upper() + act[1:]


def _opening(cue: str) -> str:
    """The cue as the beginning of a sentence: a clause after "when", a time before a comma, anything else before a colon."""
    if re.match(r"(?i)(?:i|we|the|my|he|she|they|it|everybody|everyone)(?:['’](?:ve|m|s|re))? ", cue):
        return f"When {cue if cue.startswith('I') else cue[:1].lower() + cue[1:]},"
    is_time = re.match(
        r"(?i)(?:when|once|as|if|after|before|at|on|in|during|while|to(?:day|night|morrow)|this|next|right|first|\w+day)\b",
        cue,
    )
    return f"{cue[:1].upper()}{cue[1:]}{',' if is_time else ':'}"


def noted(sheet: Sheet) -> Iterator[str]:
    """What happened at each earlier win, the newest first; what left the reader heavier is not brought up again."""
    told = [(each.created, each.outcome) for each in sheet.earlier if each.after != After.HEAVIER]
    told += [(each.created, text_of(each.answers, "went")) for each in sheet.entries]
    return (said for _, said in sorted(told, key=lambda each: place_in_time(each[0]), reverse=True))


def _kind(sheet: Sheet) -> str:
    return next((each for each in sheet.picked(KIND) if each in WRITTEN), "")


def _of_message(said: str) -> str:
    if _hard_to_take_back(said):
        return words.TO_TAKE_BACK
    sorry, count = len(re.findall(r"(?i)\b(?:sorry|apolog\w+|forgive me)\b", said)), len(said.split())
    if sorry > 1:
        return words.APOLOGIES.format(sorry)
    return words.LONG.format(count) if count > _WORDS else words.CAN_GO


def _hard_to_take_back(said: str) -> bool:
    """Whether it ends something, or was written in anger: by its words, or in capitals."""
    ends = r"\bi (?:quit|resign)\b|resignation|my notice|break(?:ing)? up\b|divorce|we(?:'re| are) (?:done|through|over)\b|never (?:speak|talk|call|write)\b"
    angry = r"how dare|sick of you|fed up|furious|disgusted|ashamed of you|\bidiots?\b|\bhate you|!!"
    shouts = sum(len(word) > 2 for word in re.findall(r"\b[A-Z]+\b", said))
    return 2 * shouts > max(4, len(said.split())) or bool(re.search(f"{ends}|{angry}", said.lower().replace("’", "'")))


def _of_sentences(said: str) -> str:
    from kindward.language import sentences

    count = len(sentences(said))
    if count < _ENOUGH:
        return words.SO_FAR.format(count)
    return words.FIVE_DONE if count == _ENOUGH else words.MORE.format(count)


def _of_question(said: str) -> Node:
    from kindward.language import Kind, find_hits

    judged = re.search(r"(?i)\b(?:stupid|dumb|silly|obvious|naive|ignorant)\b", said)
    found = judged and judged[0]
    if not found:  # the rules are many, and these few words are most of it
        hits = (hit for hit in find_hits(said) if hit.kind in (Kind.LABEL, Kind.VERDICT))
        found = next((said[hit.start : hit.end] for hit in hits), "")
    if found:
        return around(words.PUT_DOWN, f"“{found}”", ".")
    count = len(re.findall(r"\?+", said))
    if not count:
        return words.NO_QUESTION
    return words.TWO.format(count) if count > 1 else words.CAN_BE_ASKED
