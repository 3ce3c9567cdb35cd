"""Rewords rules as wishes: "I wish I had …", "next time I'd like to …"."""

from collections.abc import Iterator

from kindward.language.model import Find
from kindward.language.text.edits import join, part, rest
from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.inflect import base_of
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_RULE_WORDS = any_of("""should must have need got had has to ought not never always even supposed allowed""")
_TRAILING = any_of("to not never always even")
# A tail that tells of that day does not fit "next time": "when I had the chance".
_THAT_DAY = any_of(
    """when before had was were did hit yesterday last went came got made left said night then since if"""
)
_WISHED = {
    "have": "had",
    "know": "knew",
    "feel": "felt",
    "want": "wanted",
    "love": "loved",
    "care": "cared",
    "need": "needed",
    "understand": "understood",
    "like": "liked",
    "trust": "trusted",
}


def write(s: Sentence, found: Find) -> Iterator[str]:
    """A wish or an aim in place of the rule; the rest of the sentence stays."""
    if found.family.startswith("past"):
        yield from _past(s, found)
    elif found.family == "allowed":
        yield from _framed(s, found, "I find it hard to let myself", "I rarely let myself")
    elif found.family in ("now-not", "must-not", "supposed-not"):
        yield from _forbidden(s, found)
    else:
        yield from _demanded(s, found)


def _zone(s: Sentence, found: Find) -> int:
    """Where the replaced part begins: at the subject, if it stands right before."""
    who, start = subject(s, found.first)
    return start if start < found.first and who in ("i", "we", "other", "my") else found.first


def _past(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I should have called" into "I wish I had called", "Next time I'd like to call"."""
    negative, me = found.family == "past-not", _who(s, found)
    start = _zone(s, found)
    before, after = s.text[: s.start(start)], rest(s, found.last)
    had = f"{me} hadn't" if negative else f"{me} had"
    yield join(before, f"I wish {had}", after)
    yield from _next_time(s, found, before, negative)
    yield join(before, f"it might have gone better if {had}", after)


def _who(s: Sentence, found: Find) -> str:
    return "we" if subject(s, found.first)[0] == "we" else "I"


def _next_time(s: Sentence, found: Find, before: str, negative: bool) -> Iterator[str]:
    """Only where the base of the verb is known: "gone" gives "go"."""
    at = found.last + 1
    adverb = s.word(at) in ("double", "never", "at", "also", "left") and base_of(s.word(at + 1)) != ""
    verb = at + 1 if adverb and s.word(at) == "double" else at
    base = base_of(s.word(verb))
    if base and not negative:
        yield join(
            before,
            f"I regret that {_who(s, found)} didn't {part(s, at, verb - 1)} {base}".replace("  ", " "),
            rest(s, verb),
        )
    tail = s.words[verb + 1 : clause_end(s, verb) + 1]
    if not _THAT_DAY.isdisjoint(tail) or any(word.endswith("ed") for word in tail):
        return
    if base and s.word(at) not in ("never", "been") and not (base == "lie" and s.word(verb) == "lay"):
        lead = part(s, at, verb - 1) + " " if verb > at else ""
        yield join(before, f"next time I'd {'rather not' if negative else 'like to'} {lead}{base}", rest(s, verb))


def _action(s: Sentence, found: Find) -> int:
    """The verb behind the rule: "be" in "must always be"."""
    at = found.first
    while s.word(at) in (_RULE_WORDS if at <= found.last else _TRAILING):
        at += 1
    return at


def _framed(s: Sentence, found: Find, *frames: str) -> Iterator[str]:
    """Each frame before the action: "I'd like to" + "be stronger …"."""
    action = _action(s, found)
    if action < len(s.words):
        before, after = s.text[: s.start(_zone(s, found))], s.text[s.start(action) :]
        yield from (join(before, f"{frame} {after}", "") for frame in frames)


def _demanded(s: Sentence, found: Find) -> Iterator[str]:
    yield from _framed(s, found, "I'd like to")
    yield from _wished(s, found, negative=False)
    if found.family == "supposed":
        yield from _framed(s, found, "I had hoped to")
    elif found.family == "must":
        yield from _framed(s, found, "I try to")
    yield from _framed(s, found, "it matters to me to")


def _forbidden(s: Sentence, found: Find) -> Iterator[str]:
    yield from _framed(s, found, "I'd rather not")
    yield from _wished(s, found, negative=True)
    yield from _framed(s, found, "I try not to")


def _wished(s: Sentence, found: Find, negative: bool) -> Iterator[str]:
    """Turns "I should be stronger" into "I wish I were stronger"; only for how one is, has, knows or feels."""
    action = _action(s, found)
    verb = s.word(action)
    if not verb[0].isalnum():
        return
    before, after = s.text[: s.start(_zone(s, found))], rest(s, action)
    if verb == "be":
        yield join(before, "I wish I weren't" if negative else "I wish I were", after)
    elif negative and found.family == "now-not":
        yield join(before, f"I wish I didn't {verb}", after)
    elif verb in _WISHED and not negative:
        yield join(before, f"I wish I {_WISHED[verb]}", after)
