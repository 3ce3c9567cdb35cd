"""Finds the rules that hang on a modal: "should", "must", "have to", "ought to", "supposed to"."""

from collections.abc import Iterator

from kindward.language.kinds.shoulds.demands import (
    BEING,
    goes_on,
    is_compared,
    is_demand,
    is_done,
    is_final,
    is_ideal,
    is_ideal_near,
    is_kind,
    is_negative,
    is_overdue,
    is_planned,
    is_whip,
)
from kindward.language.kinds.shoulds.standards import held_up, is_kin
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def _hit(first: int, last: int, family: str) -> Iterator[Find]:
    yield Find(Kind.SHOULD, first, last, family, first)


def _modal_end(s: Sentence, at: int) -> int:
    """Over "not", "never", "always", "even", which belong to the rule."""
    while s.word(at + 1) in any_of("not never always even at least"):
        at += 1
    return at


def is_mine(s: Sentence, at: int, we: bool = False) -> bool:
    """Whether the rule word is about the reader, or about all of a sort that the reader is one of."""
    who, start = subject(s, at)
    if who in ("i", "we" if we else "i"):
        return s.word(at + 1) != "i"
    return who in ("other", "my") and bool(held_up(s, start, at))


def should(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I should have known", "I should be stronger", "You shouldn't be tired"."""
    end = _modal_end(s, at)
    if s.word(end + 1) in any_of("i we he she they you it") or s.word(end + 2) in ("could", "would"):
        return  # a question, or "Shoulda coulda woulda"
    past = s.word(end + 1) == "have" and is_done(s, end + 2)
    if past and (is_mine(s, at, we=True) or _told_off(s, at, end)):
        yield from _hit(at, end + 1, "past-not" if is_negative(s, at, end) else "past")
    elif not past and ((is_mine(s, at) and is_whip(s, at, end)) or _told_to_be(s, at, end)):
        yield from _hit(at, end, "now-not" if is_negative(s, at, end) else "now")


_TO_BE_SEEN = any_of("seen heard tasted called got gotten received come joined tried met")


def _told_off(s: Sentence, at: int, end: int) -> bool:
    """As in "You should have known", said to oneself; not "You should have seen the sunset", "You should have told me"."""
    others = any_of("me us it's").isdisjoint(s.words[end + 2 : clause_end(s, end) + 1])
    return subject(s, at)[0] == "you" and others and (s.word(end + 2) not in _TO_BE_SEEN or "coming" in s.words)


_WEAK = any_of(
    """tired crying struggling upset scared afraid nervous jealous lonely sad angry bothered shaking whining moping
    complaining surprised weak hurt"""
)
_OTHERS_MEAN = any_of("myself yourself to")


def _told_to_be(s: Sentence, at: int, end: int) -> bool:
    """As in "You shouldn't be tired", "You should know better", "At thirty-five you should own a flat"."""
    if subject(s, at)[0] != "you" or is_kind(s, end + 1, is_negative(s, at, end)):
        return False
    words = s.words[end + 1 : clause_end(s, end + 1) + 1]
    if is_negative(s, at, end):
        needs = words[:1] in runs("need | cry | complain") and words[1:2] != ("to",)
        return needs or (
            words[:1] == ("be",) and not _WEAK.isdisjoint(words[1 : 3 if words[1:2] in runs("so | this | that") else 2])
        )
    rest = range(end + 2, clause_end(s, end + 1) + 1)
    late = is_overdue(s, rest.stop) and words[1:2] != ("it",)
    return (
        (late and (words[:1] != ("be",) or is_ideal(s, end + 2, rest)))
        or words[:2] == ("know", "better")
        or words[:2] == ("be", "ashamed")
        or (words[:1] == ("be",) and is_compared(s, rest))
    )


_PLAIN_ERRANDS = any_of(
    "forget call leave park smoke drive feed lift carry climb run eat drink skip touch open book order"
)


def must(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I must be perfect", "I must never cry"; not "I must leave at six", "must be nice"."""
    end = _modal_end(s, at)
    verb = s.word(end + 1)
    if s.words[1:3] == ("must", "be") or (end == at and verb in ("have", "say", "admit", "confess")):
        return  # a guess, or a way to speak
    told = subject(s, at)[0] == "you" and verb != "be" and is_demand(s, end) and goes_on(s, end)
    if not (told or is_mine(s, at)):
        return
    if is_kind(s, end + 1, is_negative(s, at, end)):
        return
    if end > at:
        whip = verb not in _PLAIN_ERRANDS
    else:
        whip = is_ideal_near(s, end + 2) if verb == "be" else is_demand(s, end) or "already" in s.fillers
    if whip:
        yield from _hit(at, end, "must-not" if is_negative(s, at, end) else "must")


def have_to(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "have to", "need to", "got to" with a demand to be perfect, strong, all things to all people."""
    to = at + 1
    while s.word(to) in ("always", "never", "not"):
        to += 1
    before = s.word(at - 1)
    who = subject(s, at)[0]
    told = who == "you" and before not in ("do", "always")
    if (
        (who == "i" and s.word(at) in ("has", "needs"))
        or s.word(to) not in ("to", "2")
        or not (told or is_mine(s, at))
        or before in any_of("not might would if never")
    ):
        return
    end = _modal_end(s, to)
    if is_kind(s, end + 1, negative=False) or (s.word(at) == "had" and not _once_ideal(s, end)):
        return
    if s.word(end + 1) == "be":
        whip = (
            s.word(at) == "had" or is_ideal_near(s, end + 2) or is_compared(s, range(end + 2, clause_end(s, end) + 1))
        )
    else:
        whip = is_demand(s, end) or end > to
    measured = is_compared(s, range(end, clause_end(s, end) + 1)) or s.word(end + 1) in ("stop", "quit")
    if whip and (not told or measured or goes_on(s, end)):
        ideal = s.word(end + 1) == "be" and s.has(end + 2, "I")
        yield from _hit(at, end + 2 if ideal else end, "must-not" if is_negative(s, at, end) else "must")


def _once_ideal(s: Sentence, end: int) -> bool:
    """As in "Had to be top", "I had to be perfect for him"; not "I had to be early"."""
    top = s.words[end + 1 : end + 3] in runs("be top | be first | be best | be number") and s.is_mark(end + 3)
    return top or s.words[end + 1 : end + 3] in runs("be perfect | be flawless")


def ought(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I ought to be over it", "I ought to have known"."""
    end = _modal_end(s, at)
    to = end + (s.word(end + 1) == "to")
    end = _modal_end(s, to)
    mine = is_mine(s, at)
    if s.word(end + 1) == "have" and is_done(s, end + 2):
        if s.words[end + 2 : end + 4] == ("known", "you"):  # "I ought to have known you'd bring cake"
            return
        if mine or _told_off(s, at, end):
            yield from _hit(at, end + 1, "past-not" if is_negative(s, at, end) else "past")
    elif (mine and is_whip(s, at, end)) or _told_to_be(s, at, end):
        yield from _hit(at, end, "now-not" if is_negative(s, at, end) else "now")


_DUTIES = any_of(
    "watch bring call email meet pick send submit finish turn return write feed start arrive take work go come add eat drive lift sign"
)
_BEING_THERE = any_of("home back done ready here at in asleep out off early late open next")


def supposed(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I'm supposed to be over it"; "I was supposed to meet Dana at six" is plain duty."""
    if s.word(at + 1) not in ("to", "not") or s.word(at - 1) in ("what", "i"):
        return
    who, start = subject(s, at)
    end = _modal_end(s, at + 1 + (s.word(at + 1) == "not"))
    past = "was" in s.words[at - 2 : at] or "were" in s.words[at - 2 : at]
    negative = "not" in s.words[at - 2 : at + 2]
    phrase = held_up(s, start, at) if who in ("other", "my") else ()
    if who in ("i", "we") or phrase:
        whip = (is_kin(phrase) and s.word(end + 1) not in _DUTIES) or _is_supposed_to_be(s, end, negative)
    else:
        whip = who == "you" and not negative and _you_are_supposed_to_be(s, end, past)
    if whip:
        yield from _hit(at, end, "supposed-not" if negative else "supposed")


_NEEDS = any_of("need want mind worry matter hate like cry have")


def _is_supposed_to_be(s: Sentence, end: int, negative: bool) -> bool:
    verb = s.word(end + 1)
    last = clause_end(s, end + 1)
    rest = range(end + 2, last + 1)
    if is_final(s):
        return True
    if verb == "be":
        return s.word(end + 2) not in _BEING_THERE and not is_planned(s, rest)
    if is_planned(s, rest) or (verb in _DUTIES and s.word(end + 2) != "care"):
        return False
    return (
        (negative and verb in _NEEDS)
        or verb in BEING
        or is_overdue(s, last)
        or s.has(end + 1, "N")
        or verb in ("lead", "support", "set", "look", "take", "save")
        or not any_of("right properly together").isdisjoint(s.words[rest.start : rest.stop])
    )


def _you_are_supposed_to_be(s: Sentence, end: int, past: bool) -> bool:
    words = s.words[end + 1 : clause_end(s, end + 1) + 1]
    last = clause_end(s, end + 1)
    if is_overdue(s, last) or is_final(s) or (is_ideal_near(s, end + 2) and words[:1] == ("be",)):
        return True
    role = "are" in s.words[:end] and any(s.has(n, "P") for n in range(end))
    guarded = past and words[:1] in runs("keep | watch | protect | look | take | remember | stop | lock | check | know")
    return (role or guarded) and not is_planned(s, range(end, last + 1))


_FORBIDDEN = any_of(
    """fall_apart give_up feel be cry need get make fail complain rest want say fall stop have mess show slow struggle
    break take ask enjoy grieve relax lose sit"""
)


def allowed(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I'm not allowed to get tired"; not "I'm not allowed to park here"."""
    if s.word(at - 1) == "not" and s.word(at + 2) in _FORBIDDEN and subject(s, at)[0] in ("i", "we"):
        yield from _hit(at - 1, at + 1, "allowed")
