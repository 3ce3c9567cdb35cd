"""Clauses of verdicts as a whole: one gives way to another, or is held open as a worry."""

import re
from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.text.edits import closed, join, lowered, rest
from kindward.language.text.grammar import CONJUNCTIONS, OPENERS, SUBJECTS, clause_end, clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

Writer = Callable[[Sentence, Find], Iterator[str]]


Forms = tuple[str, ...]


_TAG = (
    r",? (?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|must)(?:n['’]t)?"
    r" (?:i|I|it|they|he|she|we|you|this|that)(?: not)?\?(?=[\"”’')]*$)|,? (?:right|huh|eh|innit)\?(?=[\"”’')]*$)"
)


def asks(s: Sentence) -> bool:
    """Whether the sentence is a question; "I ruined it, didn't I?" only asks for a yes."""
    return s.is_question and not re.search(_TAG, s.text)


def untagged(text: str) -> str:
    """Without a question tag at the end: "…, didn't I?" asks for a yes that the new sentence no longer wants."""
    return re.sub(_TAG, ".", text)


def instead(s: Sentence, found: Find, *clauses: str) -> Iterator[str]:
    """The whole clause with the verdict gives way to another."""
    start, end = clause_start(s, found.first), max(found.last, clause_end(s, found.last))
    if judges_on(s, found):
        return
    before = s.text[: s.start(start)] if start > 1 else ""
    told = before.rstrip().endswith(",") and s.word(1) not in OPENERS | any_of("for after before in at on with by")
    joined = before + "and " if told else before
    for clause in clauses:
        yield closed(s, join(joined, clause, rest(s, end)))


_BOUND = any_of("that if whether because when until unless than as how what which who why where since while cause")


def held_open(s: Sentence, found: Find) -> Iterator[str]:
    """The clause as the reader wrote it, as a worry or as what is felt now: "I worry that my essay isn't any good"."""
    start = _whole_start(s, found)
    opens = s.is_mark(start - 1) or s.word(start - 1) in CONJUNCTIONS - _BOUND
    if asks(s) or not opens:
        return
    if start == found.first and s.word(start) not in any_of("nothing none there everything what the my"):
        return  # the "I" is left out, and a worry needs one
    before, clause = s.text[: s.start(start)], lowered(s.text[s.start(start) :])
    yield join(before, f"I worry that {clause}", "")
    yield join(before, f"right now I feel that {clause}", "")


def _whole_start(s: Sentence, found: Find) -> int:
    """Where the clause begins, a long subject included: "what I made wasn't …", "there's nothing special …"."""
    first = found.first
    if s.word(first) in ("nothing", "none"):
        if s.is_mark(first - 1) or s.word(first - 1) in any_of("and but because so that"):
            return first
        first -= 1
    while s.has(first - 1, "m"):
        first -= 1
    if s.word(first - 1) in ("am", "was"):
        first -= 1
    start = clause_start(s, first)
    return start if s.word(start) in any_of("the what everything this that there a") else subject(s, first)[1]


def judges_on(s: Sentence, found: Find) -> bool:
    """Whether the judgment goes on behind a comma ("so bad, like embarrassingly bad"): then no part can give way."""
    at = clause_end(s, found.last) + 2
    if s.word(at - 1) != "," or s.word(at) in CONJUNCTIONS | SUBJECTS - any_of("what that"):
        return False
    own = any(s.word(n) in SUBJECTS - {"that"} for n in range(at, len(s.words)))
    further = range(at, clause_end(s, at - 1) + 1 if own else len(s.words))
    return s.word(at) in ("what", "how", "that") or any(s.has(n, "JLAB") for n in further)
