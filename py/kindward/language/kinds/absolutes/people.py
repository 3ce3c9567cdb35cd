"""Finds "everyone" and "nobody" where they generalize about the reader's life or compare the reader with all."""

from kindward.language.kinds.absolutes.clauses import ME, demands, is_about_me, is_harsh, is_kind
from kindward.language.text.grammar import clause_end, clause_start
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_KIND_TRUTHS = any_of(
    """mistakes mistake perfect sometimes occasionally struggles struggle needs help learns born human imperfect flawed
    own deserves faults weaknesses limits worries feelings"""
)
_NOW_AND_THEN = runs(
    "day like | days like | now and | a while | at times | some days | first try | first go | bad days | bad day | off days"
)
_ACQUAINTED = runs("i know | i met | i meet | i knew | i asked | i see")
# The reader is in the sentence, and it is not about her.
_BETWEEN = any_of(
    "ever always in my but me all i know at here there on the family work life class can could else around"
)
_TASTES = any_of("ordered ate drank wore voted slept brought likes liked loves loved saw")
"""What all the others did or like, and the reader doesn't, is a fact."""
_EXCEPTED = runs("except me | but me | than me | than i | than mine")


def everyone_or_nobody(s: Sentence, at: int) -> int:
    """The last word of the find, or 0: a generalization or a comparison, not a report of one evening."""
    last = at + (s.word(at) == "no")
    if last > at and s.word(last) != "one":
        return 0
    end = clause_end(s, last)
    is_subject = s.is_mark(at - 1) or s.word(at - 1) in _BEFORE_SUBJECTS or _opens_clause(s, at)
    return last if (_generalizes if is_subject else _is_swept_object)(s, at, last, end) else 0


_BEFORE_SUBJECTS = any_of("and but that because so while when if why now then as though where since does is")


def _opens_clause(s: Sentence, at: int) -> bool:
    """As in "feels like everyone is better"; in "run like everyone" the word likens."""
    return s.word(at - 2) in any_of("feel feels felt seem seems seemed looks sounds")


def _generalizes(s: Sentence, at: int, last: int, end: int) -> bool:
    nobody = s.word(at) in ("no", "nobody")
    verb = last + 1
    while s.word(verb) in _BETWEEN:
        verb += 1
    if "you" in s.words or s.words[last + 1 : last + 3] in runs("could have | is home | but i"):
        return False
    if s.words[at - 2 : at] == ("what", "if"):  # asked, and not claimed
        return False
    if not nobody and (s.word(last + 1) in _SAYING or s.words[last + 1 : last + 3] in _COMMON_SAYINGS):
        return False
    if nobody and s.word(clause_end(s, last)) != "me" and _is_like_somebody(s, last):
        return False
    excepted = [
        n
        for n in range(last + 1, len(s.words))
        if s.words[n : n + 2] in _EXCEPTED or s.words[n - 1 : n + 2] == ("except", "for", "me")
    ]
    unseen = nobody and s.word(verb) in any_of(
        "noticed saw notices sees remembers cares cared minds minded heard knew knows"
    )
    if any(s.word(n + 2) == "and" for n in excepted) or (unseen and (excepted or not is_about_me(s))):
        return (
            False  # "Nobody on the late shift but me and Luis", "Nobody noticed but me", "Nobody remembers a bad toast"
        )
    if excepted:
        return "because" not in s.words and s.word(verb) != "was" and _TASTES.isdisjoint(s.words[verb : end + 1])
    if not s.is_mark(at - 1) and s.word(at - 1) == "and" and s.is_mark(last + 2):  # "I can't do it all, and nobody can"
        return False
    compared = s.word(last + 1) == "else"
    if not nobody and s.words[last + 1 : last + 3] in _ACQUAINTED and not compared:
        return is_about_me(s, last + 3, end) or is_harsh(s, last + 3, end) or _tells_of_me(s, last + 3, end)
    slips = compared and s.has(verb, "Nn")
    is_there = s.word(last + 1) in any_of("in on at from")
    once = "once" in s.words and not nobody
    shared = s.word(verb) in ("feels", "felt", "gets") and (s.word(verb + 1) == "like" or "without" in s.words)
    truths = (
        once
        or (shared and not is_about_me(s, verb, end))
        or not _KIND_TRUTHS.isdisjoint(s.words[last:])
        or any(s.words[n : n + 2] in _NOW_AND_THEN for n in range(last, len(s.words)))
    )
    if slips or truths:
        return slips
    if nobody and not compared and _is_harmless(s, verb, end):
        return False
    kind = is_kind(s, verb, end) and not compared and not is_harsh(s, verb, end)
    if kind and not (nobody and is_about_me(s, verb, end)):
        return False
    if is_there and not _tells_of_me(s, last + 1, end):
        return False
    if any(_is_past(s, n) for n in range(verb, verb + 4 if is_there else verb + 1)):
        return compared and s.word(verb) in any_of("got finished passed managed knew seemed understood made")
    return compared or is_about_me(s) or is_harsh(s, last, end)


_SAYING = any_of("says tells")
_COMMON_SAYINGS = runs("is a | is right | is allowed | is entitled | is welcome")
"""Not "Everyone's a critic", "Everyone is right to miss somebody"."""


def _is_like_somebody(s: Sentence, last: int) -> bool:
    """Not "No one makes jam like my dad": the likened one is praised."""
    return any(s.word(n) == "like" and (s.has(n + 2, "P") or s.has(n + 1, "X")) for n in range(last + 1, len(s.words)))


def _is_harmless(s: Sentence, verb: int, end: int) -> bool:
    """As in "Nobody there hates me", "Nobody has said I'm useless", "Nobody can do this alone"."""
    said = any(
        s.word(n) in any_of("said says thinks told minds expects makes keeps died needs leaves")
        for n in (verb, verb + 1)
    )
    due = s.words[verb : verb + 2] in runs("has to | needs to | gets to | ought to | gets a")
    return said or due or s.has(verb, "DN") or "alone" in s.words[verb : end + 1]


def _tells_of_me(s: Sentence, first: int, end: int) -> bool:
    """As in "Everyone in my class gets it": a comparison or something done to the reader, not a fact of theirs."""
    ahead = any_of("gets understands manages copes ahead married finished sorted takes")
    return "me" in s.words[first : end + 5] or not ahead.isdisjoint(s.words[first : end + 1])


_PASTS = any_of(
    """was were got went came did had saw left said told knew made ate sang heard brought understood forgot took sat kept
    found seemed"""
)


def _is_past(s: Sentence, verb: int) -> bool:
    return s.word(verb) in _PASTS or (s.word(verb).endswith("ed") and s.word(verb - 1) != "is")


def _is_swept_object(s: Sentence, at: int, last: int, end: int) -> bool:
    """As in "I spoiled it for everyone", "a burden to everyone"; not "I told everyone about the party"."""
    start = clause_start(s, at)
    before = s.word(at - 1)
    nobody = s.word(at) in ("nobody", "no")
    if nobody and before in any_of("have got to for help trust"):
        turned = any_of("talk turn call tell ask trust help love go lean")
        if s.words[last + 1 : last + 3] == ("to", "blame"):  # "no one to blame but the oven"
            return s.is_mark(last + 3) or "myself" in s.words[last:] or "me" in s.words[last:]
        return s.word(last + 1) != "to" or s.word(last + 2) in turned
    harsh = any(s.has(n, "NRALJBtn") for n in range(start, at))
    compared = before in ("than", "from")
    mine = not ME.isdisjoint(s.words)
    if s.word(start) == "my" and s.has(start + 1, "P") and not any(s.word(n) in ("i", "me") for n in range(start, end)):
        return False  # "My mother lost everyone"
    return mine and (harsh or compared or demands(s, start, at))
