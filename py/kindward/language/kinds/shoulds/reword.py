"""Rewords rules as wishes, as what is felt now, or as a rule with room in it; never as a wish to be punished."""

import re
from collections.abc import Iterator

from kindward.language.kinds.shoulds.demands import is_final
from kindward.language.kinds.shoulds.standards import phrase_start
from kindward.language.kinds.verdicts.reword import asks, untagged
from kindward.language.model import Find
from kindward.language.text.edits import closed, join, part, rest
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.inflect import base_of, third
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_RULE_WORDS = any_of(
    "should do get better must have need got had has to ought not never always even supposed meant expected allowed"
)
_TRAILING = any_of("to not never always even")
# A tail that tells of that day does not fit "next time": "when I had the chance".
_THAT_DAY = any_of(
    """when before had was were did hit yesterday last went came got made left said night then since if sooner
    earlier already like today tonight this back years months ago as young younger kid child past house instead"""
)
_WISHED = {
    "have": "had",
    "know": "knew",
    "want": "wanted",
    "care": "cared",
    "understand": "understood",
    "trust": "trusted",
    "earn": "earned",
}
# How one feels, or what one needs: a rule against it is not turned into a wish against it.
_FELT = any_of(
    """upset sad angry hurt jealous lonely tired afraid scared anxious nervous worried ashamed embarrassed crying cry
    grieving grieve feel feeling need help rest struggle struggling want mind worry hurting exhausted stressed
    overwhelmed depressed disappointed bitter envious homesick bored moping mope sick miss love hate weak emotional
    moved affected bothered shaken weakness emotion emotions tears show sensitive complain complaining grumble ask
    relax enjoy still heartbroken find unhappy miserable annoyed frustrated furious mad"""
)
_PUNISHED = any_of("punished suffer punish pay punishment locked shot fired beaten hated blamed sacked jailed dead die")
_BODY = any_of(
    "thin thinner skinny skinnier weigh weight slim slimmer lean pretty prettier diet lighter smaller pounds kilos"
)
_TOUGH = any_of(
    "toughen man man_up grip grow snap suck over_it over myself ashamed crying baby moping act tongue mouth"
)
_OVER = any_of("over over_it done past through recovered healed used")


def write(s: Sentence, found: Find) -> Iterator[str]:
    """Other sentences in place of the rule; none where each would punish, fight a feeling, or agree with the critic."""
    formed = found.family in _BY_FAMILY or s.word(found.first) in _RULE_WORDS
    if formed and not asks(s) and not _speaks_to_you_elsewhere(s, found):
        yield from (untagged(text) for text in _BY_FAMILY.get(found.family, _demanded)(s, found))


def _speaks_to_you_elsewhere(s: Sentence, found: Find) -> bool:
    """As in "You're the mother, you're supposed to keep your cool": "I" in one half would leave "you" in the other."""
    zone = _zone(s, found)
    others = any(
        s.word(n) in ("you", "your", "yourself") and s.word(n + 1) != "of" for n in range(len(s.words)) if n != zone
    )
    return s.word(zone) == "you" and others


def leaves_alone(s: Sentence, found: Find) -> bool:
    """Whether silence is kinder than any offer: a punishment, or a rule about one's body."""
    words = s.words[found.first : clause_end(s, found.last) + 1]
    return not _PUNISHED.isdisjoint(words) or not _BODY.isdisjoint(words)


def _zone(s: Sentence, found: Find) -> int:
    """Where the replaced part begins: at the subject, if it stands right before."""
    who, start = subject(s, found.first)
    if who in ("other", "my"):
        return phrase_start(s, start, found.first)
    if start < found.first and who in ("i", "we", "you", "everyone"):
        return start
    return found.first - (s.word(found.first - 1) in ("was", "am"))  # "Was supposed to …"


def _own_first(s: Sentence, found: Find) -> bool:
    return s.word(_zone(s, found)) in ("i", "we", "you") or _zone(s, found) == found.first


def _past(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I should have called" into "I wish I had called", "Next time I'd like to call"."""
    called = s.word(found.last + 1) == "been" and _is_label(s, found.last + 2, found.last + 4)
    if called or "least" in s.words[: found.first]:
        return
    negative, me = found.family == "past-not", _who(s, found)
    start = _zone(s, found)
    before, after = s.text[: s.start(start)], rest(s, found.last)
    had = f"{me} hadn't" if negative else f"{me} had"
    yield join(before, f"I wish {had}", after)
    yield from _next_time(s, found, before, negative)
    if s.word(found.last + 1) != "been" or not any(s.has(n, "I") for n in (found.last + 2, found.last + 3)):
        yield join(before, f"it might have gone better if {had}", after)


def _is_label(s: Sentence, first: int, last: int) -> bool:
    """Whether a name for oneself stands there."""
    return any(s.has(n, "LA") for n in range(first, last + 1))


def _who(s: Sentence, found: Find) -> str:
    return "we" if subject(s, found.first)[0] == "we" else "I"


def _next_time(s: Sentence, found: Find, before: str, negative: bool) -> Iterator[str]:
    """Only where the base of the verb is known: "gone" gives "go"."""
    at = found.last + 1
    verb = at + (s.word(at) == "double")
    base = base_of(s.word(verb))
    if not base or base == "be":
        return
    lead = part(s, at, verb - 1) + " " if verb > at else ""
    if not negative:
        yield join(before, f"I regret that {_who(s, found)} didn't {lead}{base}", rest(s, verb))
    tail = s.words[verb + 1 : clause_end(s, verb) + 1]
    if not _THAT_DAY.isdisjoint(tail) or any(word.endswith("ed") for word in tail):
        return
    if s.word(at) != "known":
        yield join(before, f"next time I'd {'rather not' if negative else 'like to'} {lead}{base}", rest(s, verb))


def _action(s: Sentence, found: Find) -> int:
    """The verb behind the rule: "be" in "must always be"."""
    at = found.first
    while s.word(at) in (_RULE_WORDS if at <= found.last else _TRAILING):
        at += 1
    return at


def _framed(s: Sentence, found: Find, *frames: str) -> Iterator[str]:
    """Each frame before the action: "I'd like to" + "be stronger …"; a threat behind it ("or I'm a nobody") goes."""
    action = _action(s, found)
    end = clause_end(s, action)
    threat = s.word(end + 1) == "or" and s.word(end + 2) in any_of("i it they he she")
    before, after = s.text[: s.start(_zone(s, found))], s.text[s.start(action) :]
    after = closed(s, part(s, action, end)) if threat else after
    return (join(before, f"{frame} {after}", "") for frame in frames)


def _agrees(s: Sentence, found: Find) -> bool:
    """Whether the rest holds a label or an order, so that a wish would side with the critic."""
    action = _action(s, found)
    words = s.words[action : clause_end(s, action) + 1]
    if s.word(action) in ("stop", "quit") or is_final(s) or "too" in words[:2] or not _TOUGH.isdisjoint(words[:3]):
        return True
    return _is_label(s, action + 1, action + len(words) - 1)


def _demanded(s: Sentence, found: Find) -> Iterator[str]:
    action = _action(s, found)
    if s.word(action) == "be" and s.word(action + 1) in _OVER:
        yield from _not_over(s, found, action)
    elif _agrees(s, found):
        return
    elif found.family == "supposed" and s.word(found.first - 1) in ("was", "were"):
        yield from _framed(s, found, "I had hoped to")
    elif s.word(found.first) == "had":
        yield from _framed(s, found, "I wanted to")
    else:
        yield from _framed(s, found, "I'd like to")
        yield from _wished(s, found)
        if found.family == "supposed":
            yield from _framed(s, found, "I had hoped to")
        elif found.family == "must" and s.word(action) != "know":
            yield from _framed(s, found, "I try to")
        yield from _framed(s, found, "it matters to me to")


def _not_over(s: Sentence, found: Find, action: int) -> Iterator[str]:
    """Turns "I should be over it by now" into "I'm not over it yet": it lets what is there be there."""
    end = clause_end(s, action)
    late = end - 1 if s.words[end - 1 : end + 1] == ("by", "now") else end + 1
    before, what = s.text[: s.start(_zone(s, found))], part(s, action + 1, min(late - 1, end))
    yield join(before, f"I'm not {what} yet", rest(s, end))
    yield from _framed(s, found, "I had hoped to")


def _forbidden(s: Sentence, found: Find) -> Iterator[str]:
    """A rule against a feeling or a need lets it be; a rule against a deed becomes what one would rather do."""
    action = _action(s, found)
    verb = s.word(action)
    words = s.words[action : clause_end(s, action) + 1]
    if verb == "make" and not {"mistake", "mistakes"}.isdisjoint(words) and _own_first(s, found):
        before = s.text[: s.start(_zone(s, found))]
        yield join(before, "I sometimes make mistakes, and can learn from them", rest(s, clause_end(s, action)))
    elif verb == "let" and s.word(action + 3) == "me":
        yield from _gets_to_me(s, found, action)
    elif not _FELT.isdisjoint(words[:4]):
        yield from _let_be(s, found, action, present=found.family == "now-not")
    elif not _agrees(s, found):
        yield from _framed(s, found, "I'd rather not")
        yield from _framed(s, found, "I try not to")


def _gets_to_me(s: Sentence, found: Find, action: int) -> Iterator[str]:
    """Turns "I shouldn't let this bother me" into "This bothers me"."""
    who, verb = part(s, action + 1, action + 1), s.word(action + 2)
    before = s.text[: s.start(_zone(s, found))]
    who = {"him": "he", "her": "she", "them": "they"}.get(who.lower(), who)
    form = verb if who == "they" else third(verb)
    yield join(before, f"{who} {form} me", rest(s, action + 3))
    yield join(before, f"it's all right that {who} {form} me", rest(s, action + 3))


def _let_be(s: Sentence, found: Find, action: int, present: bool) -> Iterator[str]:
    """Turns "I shouldn't be upset" into "I'm upset" and "It's all right to be upset"."""
    end = clause_end(s, action)
    before, verb = s.text[: s.start(_zone(s, found))], s.word(action)
    if not {"their", "themselves"}.isdisjoint(
        s.words[action : end + 1]
    ):  # a rule for all: "adults shouldn't need their …"
        return
    if present and _own_first(s, found):
        still = "still " if "still" in s.fillers or s.word(end) == "anymore" else ""
        last = end - 1 if s.word(end) == "anymore" else end
        now = s.text[s.end(action) : s.end(last)] + rest(s, end)
        if verb == "be" and not any(s.has(n, "LAt") for n in range(action, end + 1)):
            yield join(before, f"I'm {still}".rstrip(), _unweighed(now))
        elif verb in any_of("feel need want miss love find"):
            yield join(before, f"I {still}{verb}", _unweighed(now))
    if (s.word(action + 1) != "this" and s.word(end) != "anymore") or verb == "feel":
        yield join(before, f"it's all right to {_unweighed(s.text[s.start(action) :])}", "")


def _unweighed(wanted: str) -> str:
    """What is wanted, without the grounds against it: "nice things, not with this credit score"."""
    return re.sub(r",? (?:not (?:with|when|while|after|on|at|in)|when|while)\b[^.!?…]*", "", wanted)


def _allowed(s: Sentence, found: Find) -> Iterator[str]:
    yield from _framed(s, found, "I find it hard to let myself", "I rarely let myself")


def _wished(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I should be stronger" into "I wish I were stronger"; only for how one is, has or knows."""
    action = _action(s, found)
    verb = s.word(action)
    before, after = s.text[: s.start(_zone(s, found))], rest(s, action)
    if verb == "be":
        yield join(before, "I wish I were", after)
    elif verb in _WISHED:
        yield join(before, f"I wish I {_WISHED[verb]}", after)


def _standard(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "Strong people don't cry" into "Strong people sometimes cry": the rule keeps its people, and gets room."""
    start, action = _zone(s, found), found.last + 1
    who = part(s, start, found.first - 1)
    before = s.text[: s.start(start)]
    one = s.word(found.first) == "does"
    verb = third(s.word(action)) if one else part(s, action, action)
    yield join(before, f"{who} sometimes {verb}", rest(s, action))
    if s.word(found.first) != "never" and s.word(action) not in ("have", "need"):
        end = clause_end(s, action)
        yield join(before, f"{who} can {part(s, action, end)} too", rest(s, end))


def _standard_would(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "A good mother would have known" into what the reader wishes: "I wish I had known"."""
    past = s.word(found.last) == "have"
    had = "hadn't" if "not" in s.words[found.first : found.last + 1] else "had"
    before, after = s.text[: s.start(_zone(s, found))], rest(s, found.last)
    if past:
        yield join(before, f"I wish I {had}", after)
        yield join(before, f"it might have gone better if I {had}", after)
    elif had == "had":
        yield join(before, "I'd like to", after)


def _by_age(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "By my age people own a house" into "By my age some people own a house"."""
    people = part(s, found.first, found.last)
    some = {"everyone": "some people", "everybody": "some people"}
    small = some.get(people.lower(), f"some {people[:1].lower()}{people[1:]}")
    yield join(s.text[: s.start(found.first)], small, rest(s, found.last))
    yield join(s.text[: s.start(found.first)], small.replace("some", "a few", 1), rest(s, found.last))


def _right(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I have no right to be sad" into "I'm sad" and "It's all right to be sad"."""
    who, start = subject(s, found.first - 1)
    action = found.last + 1 + (s.word(found.last + 1) == "for")
    if who != "i":
        return
    before, be = s.text[: s.start(start)], "I was" if s.word(found.first - 1) == "had" else "I'm"
    if s.word(action) == "to":
        if s.word(action + 1) == "be":
            yield join(before, be, _unweighed(rest(s, action + 1)))
        yield join(before, "it's all right", " " + _unweighed(s.text[s.start(action) :]))
    elif s.word(action) == "being":
        yield join(before, be, _unweighed(rest(s, action)))
        yield join(before, "it's all right to be", _unweighed(rest(s, action)))
    elif s.word(action) == "feeling":
        yield join(before, "it's all right to feel", _unweighed(rest(s, action)))


def _wanted(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "It was my duty to protect her" into "I wanted to protect her"."""
    owed = s.word(found.first) in ("owe", "owed")
    to = next((n for n in range(found.last + owed, clause_end(s, found.last) + 1) if s.word(n) == "to"), 0)
    if s.word(found.first) == "had" or s.word(to + 1) in ("never", "not", "always"):
        return
    begin = clause_start(s, found.first)
    before, after = s.text[: s.start(begin)], " " + s.text[s.start(to) :]
    past = "was" in s.words[begin : found.first] or s.word(found.first) == "owed"
    yield join(before, "I wanted" if past else "I'd like", after)
    if not past:
        yield join(before, "it matters to me", after)


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    """Where any other form of the sentence would keep the scolding."""
    return iter(())


def _afford(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I can't make mistakes" into the form of the articles: "I sometimes make mistakes, and can …"."""
    start = subject(s, found.first)[1]
    before = s.text[: s.start(start)]
    end = clause_end(s, found.last + 1)
    if "make" in s.words[found.first : found.last + 1]:
        yield join(before, "I sometimes make mistakes, and can learn from them", rest(s, end))
    action = next((n for n in range(found.first, end + 1) if s.word(n) in ("make", "have", "fail", "be", "show")), 0)
    if action and s.word(action) != "have":
        yield join(before, "I'm afraid to " + s.text[s.start(action) :].replace(" any ", " "), "")
        yield join(before, "I'd rather not " + s.text[s.start(action) :].replace(" any ", " "), "")


def _better_not(s: Sentence, found: Find) -> Iterator[str]:
    start = subject(s, found.first)[1]
    action = found.last + 1
    if s.word(action) == "cry":
        yield join(s.text[: s.start(start)], "it's all right to cry", rest(s, action))
    else:
        yield join(s.text[: s.start(start)], f"I hope I don't {s.text[s.start(action) :]}", "")
        yield join(s.text[: s.start(start)], f"I'd rather not {s.text[s.start(action) :]}", "")


def _it_should(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "This shouldn't be so hard for me" into "This is so hard for me", as it stands."""
    if "not" not in s.words[found.first : found.last + 1]:
        return
    action = found.last + 1
    verb = "is" if s.word(action) == "be" else third(s.word(action))
    before = s.text[: s.start(found.first)]
    late = s.word(clause_end(s, action)) == "anymore"
    end = clause_end(s, action)
    tail = part(s, action + 1, end - 1) if late else part(s, action + 1, end)
    yield join(before, f"still {verb} {tail}".rstrip() if late else f"{verb} {tail}".rstrip(), rest(s, end))


def _let_see(s: Sentence, found: Find) -> Iterator[str]:
    start = subject(s, found.first)[1]
    if s.word(found.first) == "can":
        before = s.text[: s.start(start)]
        after = s.text[s.start(found.first + 2) :]
        yield join(before, f"I find it hard to {after}", "")
        yield join(before, f"I'm afraid to {after}", "")


_BY_FAMILY = {
    "past": _past, "past-not": _past, "allowed": _allowed, "now-not": _forbidden, "must-not": _forbidden,
    "supposed-not": _forbidden, "standard": _standard, "standard-would": _standard_would, "by-age": _by_age,
    "right": _right, "afford": _afford, "better-not": _better_not, "it-should": _it_should, "let-see": _let_see, "duty": _wanted,
    "owe": _wanted,
    "standard-does": _nothing, "no-excuse": _nothing, "why": _nothing, "too-old": _nothing, "grip": _nothing,
}  # fmt: skip
