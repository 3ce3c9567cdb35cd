"""Finds labels: a verdict on the whole person."""

from collections.abc import Iterator

from kindward.language.kinds.labels.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def find(s: Sentence) -> Iterator[Find]:
    """All labels in a sentence, with those that are joined to them ("a slob and a bore")."""
    for rule, frame, first, last in RULES.matches(s):
        if CHECKS[rule.check](s, first, last):
            yield Find(Kind.LABEL, first, _with_repeats(s, last), rule.family, frame)
            yield from _joined(s, last)


def _with_repeats(s: Sentence, last: int) -> int:
    """Turns "Stupid, stupid, stupid" into said once."""
    while s.word(last + 1) == s.word(last) or (s.word(last + 1) in (",", ".") and s.word(last + 2) == s.word(last)):
        last += 2 if s.is_mark(last + 1) else 1
    return last


_JOINTS = any_of("and or , nor but")
_SMALL = any_of("a an the so such total complete too always kind of bit and nothing more")


def _joined(s: Sentence, last: int) -> Iterator[Find]:
    """Further labels after "and" or a comma: each is a hit of its own."""
    at = last + 1
    while s.word(at) in _JOINTS:
        at += 1
        while s.word(at) in _SMALL:
            at += 1
        end = _label_end(s, at)
        if end < at or s.word(end) == s.word(last):
            return
        yield Find(Kind.LABEL, at, end, "joined", at)
        at = end + 1


def _label_end(s: Sentence, at: int) -> int:
    end = at
    while s.has(end, "AB"):
        end += 1
    if s.has(end, "LP") and (end > at or s.has(end, "L")):
        return end
    if end > at and not (s.is_mark(end) or s.word(end) in _AFTER_LABEL):
        return at - 1
    return end - 1


_AFTER_LABEL = any_of(
    """and or but because for when to again at with that who ever in tonight today as all me i like"""
)
# "crazy about her", "weak from the flu": the small word behind makes it something else.
_HARMLESS = {
    "crazy": ("about", "busy", "for"), "nuts": ("about",), "insane": ("amount",), "weak": ("from", "after", "with"),
    "broken": ("up",), "slow": ("today", "from"), "bad": ("for", "about", "off"), "mean": ("to", "it", "that", "i"),
    "nothing": ("if", "like", "but", "special", "new"), "awful": ("about", "for"), "terrible": ("about", "for"),
    "horrible": ("about", "for"), "baby": ("sister", "brother"), "worst": ("case", "off", "at"), "chicken": ("soup",
    "pox"),
    "dirty": ("from",), "waste": ("of",), "bitter": ("about",), "problem": ("solver", "solving", "set"),
}  # fmt: skip
_PERFORMANCE = any_of("at with")


def _person(s: Sentence, first: int, last: int) -> bool:
    """A label on the reader, not a feeling ("I feel awful"), nor a performance ("terrible at chess")."""
    if s.word(last + 1) in _HARMLESS.get(s.word(last), ()) or _is_feeling(s, first, last) or s.word(first - 1) == "if":
        return False
    return _not_performance(s, first, last) and not _describes_thing(s, first, last)


def _is_feeling(s: Sentence, first: int, last: int) -> bool:
    """As in "feel" (without "like") before a word that can be a feeling, even with "so" between."""
    before = s.words[max(0, first - 4) : first]
    return (
        first == last
        and s.has(last, "F")
        and ("feel" in before or "felt" in before or "feeling" in before)
        and "like" not in before
    )


def _not_performance(s: Sentence, first: int, last: int) -> bool:
    return not (
        s.has(last, "AB")
        and s.word(last + 1) in _PERFORMANCE
        and s.word(last + 2) not in ("times", "heart", "all", "the")
    )


def _describes_thing(s: Sentence, first: int, last: int) -> bool:
    """An adjective behind "a" that goes on to a noun: "I was a stupid kid" is another rule's."""
    after_article = s.word(first - 1) in any_of("a an the such this that") or s.word(first - 2) in (
        "a",
        "an",
        "such",
    )
    only_adjective = s.has(last, "AB") and not s.has(last, "LP") and s.word(last) != "one"
    return only_adjective and after_article and not (s.is_mark(last + 1) or s.word(last + 1) in _AFTER_LABEL)


def _noun(s: Sentence, first: int, last: int) -> bool:
    """As in "an awful swimmer": any noun, as the sentence says "I am a"; acts and things are not persons."""
    article = any(word in ("a", "an", "such", "the") for word in s.words[max(0, first - 3) : first])
    return (
        article
        and not s.is_mark(last)
        and not s.has(last, "KUFG")
        and s.word(last) not in _AFTER_LABEL
        and _person(s, first, last)
    )


def _too(s: Sentence, first: int, last: int) -> bool:
    """As in "too sensitive": of a person, unless it goes on to something else ("too much to do")."""
    return s.is_mark(last + 1) or s.word(last + 1) in any_of("for and about when i with that in")


def _quality(s: Sentence, first: int, last: int) -> bool:
    """As in "not a real artist"; "not good enough" and "not good at" are verdicts, "not smart" alone is no label."""
    if s.word(last) in any_of("enough at with for about in to that today and"):
        return s.word(last - 1) in ("worthy", "lovable", "likable") and s.word(last) in ("today", "and", "to")
    return any(word in ("a", "an", "much", "the") for word in s.words[first:last]) or (
        s.is_mark(last + 1) and s.has(last, "P")
    )


def _performance(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in ("at", "with")


def _exclaimed(s: Sentence, first: int, last: int) -> bool:
    """Turns "What a fool." into about oneself, unless the sentence goes on about somebody else."""
    return not s.has(last + 1, "K") and not any(
        word in ("he", "she", "they", "driver") for word in s.words[last + 1 : last + 3]
    )


def _acting(s: Sentence, first: int, last: int) -> bool:
    """As in "I acted like a coward", not "he looked like an idiot"."""
    start = clause_start(s, first)
    if s.word(first - 1) in ("like", "as") and s.word(first - 2) == "that":
        return False
    here = s.words[start:first]
    return (
        "i" in here
        or "me" in here
        or "my" in here
        or start >= first - 2
        or (s.is_mark(start - 1) and not _somebody(s, start))
    ) and s.word(last) not in any_of("garbage trash rubbish crap shit problem")


def _somebody(s: Sentence, start: int) -> bool:
    return s.word(start) in any_of("he she they it the this that")


def _mine(s: Sentence, first: int, last: int) -> bool:
    return "not" not in s.words[max(0, first - 6) : first] and _person(s, first, last)


def _own(s: Sentence, first: int, last: int) -> bool:
    """As in "for being such a coward": somebody's own being, unless another person is named right before."""
    before = s.words[max(0, first - 5) : first]
    others = any_of("he she they him them her his their is are not it")
    return (
        others.isdisjoint(before)
        and not {"i", "me", "my", "myself", "."}.isdisjoint(s.words[:first])
        and _person(s, first, last)
    )


def _address(s: Sentence, first: int, last: int) -> bool:
    """As in "You clown, …": the reader talking to the reader."""
    return s.word(first - 1) in any_of("you total complete absolute big little such utter stupid") and (
        s.is_mark(last + 1) or s.word(last + 1) in ("you", "how", "what", "why")
    )


def _bare(s: Sentence, first: int, last: int) -> bool:
    """A cry without "I am": the whole clause is the label."""
    if s.word(last) in any_of("nobody nothing zero baby bad sorry problem mess embarrassment mean") or s.word(
        last + 1
    ) in _HARMLESS.get(s.word(last), ("",)):
        return False
    if s.has(last, "o") or (s.has(last, "AB") and _is_feeling(s, first, last)):
        return False
    ends = s.is_mark(last + 1) or last + 1 >= len(s.words) or s.word(last + 1) in ("ever", "again", "me")
    return ends and _cried(s, first, last) and not s.has(last, "K")


def _cried(s: Sentence, first: int, last: int) -> bool:
    """After a comma only nouns and doubled words are cries: "it was long, dull" describes."""
    start = first
    while not s.is_mark(start - 1):
        start -= 1
    opens = start == 1 or s.word(start - 1) in any_of(". ! ; : ? — – …")
    return opens or s.has(last, "L") or s.word(start) in ("so", "such", "what") or (s.has(first, "AB") and last > first)


def _short(s: Sentence, first: int, last: int) -> bool:
    """As in "A total failure at thirty." has no verb of its own, and no other person."""
    return subject(s, len(s.words))[0] != "people" and not any(
        word in any_of("is was are were he she said came will who") for word in s.words
    )


def _always(s: Sentence, first: int, last: int) -> bool:
    return True


CHECKS = {
    "": _always, "person": _person, "noun": _noun, "too": _too, "quality": _quality, "performance": _performance,
    "exclaimed": _exclaimed,
    "acting": _acting, "mine": _mine, "own": _own, "address": _address, "bare": _bare, "short": _short,
}  # fmt: skip
