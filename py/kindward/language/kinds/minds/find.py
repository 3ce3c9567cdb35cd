"""Finds mind reading: what others think or feel about the reader, stated as fact though nobody said it."""

from collections.abc import Iterator

from kindward.language.kinds.minds.checks import CHECKS
from kindward.language.kinds.minds.people import ME, is_denied, shares_subject, somebody
from kindward.language.kinds.minds.rules import RULES
from kindward.language.kinds.minds.voice import as_i
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, is_inverted, stands_back, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def find(s: Sentence) -> Iterator[Find]:
    """All mind reading in a sentence; the hedged and the asked is silent, so that it claims its words."""
    s = as_i(s)
    denied: list[Find] = []
    found = False
    for rule, _, first, last in RULES.matches(s):
        start = CHECKS[rule.check](s, first, last)
        who = subject(s, first)[1]
        if start and _is_of_all(s, start, last):
            continue
        if start:
            found = True
            yield _found(s, start, _end(s, last), rule.family, shared=shares_subject(s, start))
        elif (
            rule.check not in _PLAIN_CHECKS
            and somebody(s, first, last)
            and is_denied(s, who, last)
            and _is_relief(s, first, last)
        ):
            denied.append(Find(Kind.MIND_READING, who, _end(s, last), rule.family, who, silent=True))
    if not found:  # "nobody is judging me" is kind, and its "nobody" no absolute
        yield from denied


def _is_of_all(s: Sentence, start: int, last: int) -> bool:
    """Not "The coach was mad at all of us", "She's scared for you": it is not of the reader."""
    shared = any(s.words[n : n + 3] == ("all", "of", "us") for n in range(start, last + 2))
    feared = s.words[last - 1 : last + 1] == ("for", "you")
    return (shared and {"i", "me", "my"}.isdisjoint(s.words[start : last + 2])) or feared


def _is_relief(s: Sentence, first: int, last: int) -> bool:
    """Whether it is kind that they don't; not "Not one person was glad", nor "Real men don't need help", which is about no mind."""
    return not any(s.has(n, "G") for n in range(first, last + 1)) and not (ME | {"you"}).isdisjoint(s.words)


_PLAIN_CHECKS = any_of("nobody nobody-warm regard all-know noticed")
"""What these turn down is no kind denial but a plain deed, or something that is foretold."""


def _end(s: Sentence, last: int) -> int:
    """To the end of the clause; a "because" still belongs to what they are said to think."""
    end = clause_end(s, last)
    return clause_end(s, end + 1) if s.word(end + 1) == "because" else end


def _found(s: Sentence, start: int, end: int, family: str, *, shared: bool) -> Find:
    """`shared` says that the subject stands before another verb; the find has no frame, as it can't stand alone."""
    presumed = "why" in s.words[1:start] and is_inverted(s, start)  # "Why does she hate me?" takes it for granted
    asked = (s.is_question or is_inverted(s, start)) and not presumed
    open_ = is_hedged(s, start) or _may(s, start, end)
    silent = asked or s.word(start - 1) == "if" or open_ or stands_back(s, start, end)
    return Find(Kind.MIND_READING, start, end, family, -1 if shared else start, silent)


def _may(s: Sentence, start: int, end: int) -> bool:
    """Not "They might hate me", which leaves it open; "might as well" leaves nothing open."""
    return any(s.word(n) in ("may", "might") and s.word(n + 1) != "as" for n in range(start, min(end, start + 4)))
