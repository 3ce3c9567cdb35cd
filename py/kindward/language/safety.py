"""Knows the sentences that need help, not rewording: those that speak of dying by one's own hand, or of hurting oneself."""

from functools import lru_cache

from kindward.language.sets import any_of, runs
from kindward.language.text import Sentence, read

_WORDS = any_of("suicide suicidal kms unalive")
_RUNS = runs(
    "kill myself | killing myself | hurt myself | hurting myself | harm myself | harming myself | cut myself | cutting myself"
    " | end my life | ending my life | take my life | taking my life | my own life | end it all | ending it all | want to die"
    " | wanted to die | deserve to die | ought to die | should die | should be dead | was dead | were dead | wish i died"
    " | off dead | not want to live | not want to exist | not want to be alive | not want to be here | to be dead"
    " | never been born | never was born | not wake up | never wake up | should disappear | to disappear"
)
_LONGEST = max(map(len, _RUNS))


def speaks_of_self_harm(s: Sentence) -> bool:
    """Whether a sentence holds one of these words. It errs on the side of silence: no rule points at it then."""
    if not _WORDS.isdisjoint(s.vocabulary):
        return True
    spans = (s.words[at : at + size] for at in range(len(s.words)) for size in range(2, _LONGEST + 1))
    return not _HINTS.isdisjoint(s.vocabulary) and not _RUNS.isdisjoint(spans)


_HINTS = any_of("myself life die died dead all live exist alive here born up disappear")


@lru_cache(maxsize=512)
def is_in(sentence: str) -> bool:
    """The same for a sentence as text; cached, so that a key costs one sentence."""
    return speaks_of_self_harm(read(sentence))
