"""Finds rules used as a whip: "should have", "must never", "have to be perfect"."""

from collections.abc import Callable, Iterator

from kindward.language.kinds.shoulds import modals, standards
from kindward.language.kinds.shoulds.demands import is_demand, is_overdue, is_planned
from kindward.language.kinds.shoulds.rules import RULES
from kindward.language.kinds.shoulds.standards import held_up
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All rules about oneself in a sentence."""
    for rule, _, first, last in RULES.matches(s):
        yield from CHECKS[rule.check](s, rule, first, last)


def _as_it_is(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    yield Find(Kind.SHOULD, first, last, rule.family, first)


def _me(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """The reader says it about the reader."""
    if subject(s, first)[0] == "i":
        yield from _as_it_is(s, rule, first, last)


_FELT = any_of(
    """sad upset unhappy angry tired hurt lonely depressed anxious afraid scared jealous bitter exhausted miserable down
    feel feeling cry crying complain complaining grieve grieving struggling ashamed stressed low disappointed
    sorry help happy envious overwhelmed struggle asking"""
)


def _right(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "I have no right to be sad", "I had no business snapping"; not "I have no right to park there"."""
    held = first - 1 if s.word(first - 1) in any_of("have has had got") else 0
    who, start = subject(s, held)
    felt = not _FELT.isdisjoint(s.words[last + 1 : clause_end(s, last) + 1])
    if felt and s.words[last + 1 : last + 3] == ("for", "me"):
        yield from _as_it_is(s, rule, first, last)
    if not held or not (who in ("i", "you") or held_up(s, start, held)):
        return
    thing, following = s.word(first + 1), s.word(last + 1)
    if felt:
        yield from _as_it_is(s, rule, first, last)
    ends = s.is_mark(last + 1)
    deed = ends or following in ("for", "to") or following.endswith("ing")
    blamed = thing in ("excuse", "business") or (thing == "right" and (ends or s.word(held) == "had"))
    if deed and blamed and not felt:
        yield Find(Kind.SHOULD, first, last, "no-excuse", first)


_STILL_HARD = any_of("hard difficult hurt bother affect upset matter scare take")


def _it_should(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "This shouldn't be so hard for me", "It shouldn't bother me"; not "It shouldn't be hard to find"."""
    after = s.words[last + 1 : clause_end(s, last) + 1]
    pressed = {"me", "anymore", "so", "this", "that"} & set(after) or "still" in s.fillers
    if pressed and subject(s, first)[0] == "it" and not _STILL_HARD.isdisjoint(after):
        yield from _as_it_is(s, rule, first, last)


def _better(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "I better ace this exam"; not "I'd better call the plumber"."""
    if s.word(first - 1) in ("i", "would", "had") and subject(s, first)[0] == "i" and is_demand(s, first):
        yield from _as_it_is(s, rule, first, last)


def _easy(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "This should be easy by now"."""
    if is_overdue(s, clause_end(s, last)):
        yield from _as_it_is(s, rule, first, last)


def _no_option(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Failing is not an option"."""
    refused = any_of("failure failing losing quitting mistakes resting crying second stopping silver")
    if not refused.isdisjoint(s.words[:first]):
        yield from _as_it_is(s, rule, first, last)


_PROTECTED = any_of(
    "protect keep see notice know stop save hold watch catch prevent make care look be check remember hear"
)


def _duty(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "It was my duty to protect her", "It's on me to hold everyone together"; not "my job to lock up"."""
    past = "was" in s.words[max(0, first - 2) : first + 1]
    planned = is_planned(s, range(last, len(s.words)))
    guarded = past and (s.word(first) == "on" or s.word(last + 1) in _PROTECTED)
    if not planned and "not" not in s.words[:first] and (guarded or is_demand(s, last)):
        yield from _as_it_is(s, rule, first, last)


_OWED = any_of("never always not succeed be get make win pass become keep do finish earn come try stay")


def _owe(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "I owe it to my parents to succeed"; not "I owe it to myself to rest"."""
    to = next((n for n in range(last + 1, clause_end(s, last) + 1) if s.word(n) == "to"), 0)
    if to and "myself" not in s.words and (s.word(first) == "owed" or s.word(to + 1) in _OWED):
        yield from _me(s, rule, first, last)


def _grip(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Grow up and deal with it"; not "Get a grip on the handle"."""
    apart = any_of("on the in to at of")
    if len(s.words) > last + 2 and s.word(last + 1) not in apart:
        yield from _as_it_is(s, rule, first, last)


def _why(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Why couldn't you just have said thank you", "Others hold two jobs, so why can't I do one?"."""
    before = s.words[:first]
    measured = not any_of("other others people everyone everybody rest normal").isdisjoint(before)
    after = s.words[last + 1 :]
    rivals = not any_of("others everyone everybody rest").isdisjoint(after) and not {"when", "while"}.isdisjoint(after)
    wished = "just" in s.fillers or after[:1] in runs("ever | have")
    pressed = wished and (s.word(first + 1) == "could" or s.word(last) == "you")
    if pressed or rivals or (measured and s.word(last) == "i"):
        yield from _as_it_is(s, rule, first, last)


CHECKS: dict[str, Callable[[Sentence, Rule, int, int], Iterator[Find]]] = {
    "": _as_it_is, "me": _me, "right": _right, "it-should": _it_should, "easy": _easy, "better": _better, "no-option": _no_option,
    "duty": _duty, "owe": _owe, "grip": _grip, "why": _why,
    "should": modals.should, "must": modals.must, "have-to": modals.have_to, "ought": modals.ought,
    "supposed": modals.supposed, "allowed": modals.allowed,
    "does-not": standards.does_not, "would-have": standards.would_have, "would": standards.would,
    "does": standards.does, "compared": standards.compared,
    "not-what": standards.not_what, "age": standards.by_age,
}  # fmt: skip
"""The checks by the names that rules call them by."""
