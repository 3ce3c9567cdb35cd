"""Rewords verdicts: smaller words for what went wrong, a feeling for what hurts."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts.clauses import Writer, asks, held_open, instead, untagged
from kindward.language.kinds.verdicts.reword_acts import act, leaves_alone, went_wrong, work
from kindward.language.kinds.verdicts.reword_deeds import deed, failed, let_down, life, made_fool, nerve, struggled
from kindward.language.model import Find
from kindward.language.text.edits import join, lowered, part, rest, swap
from kindward.language.text.grammar import CONJUNCTIONS, clause_end, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

__all__ = ["asks", "leaves_alone", "untagged", "write"]


def write(s: Sentence, found: Find) -> Iterator[str]:
    """Replacements for the family of the verdict; nothing where any would be untrue or agree with the critic."""
    yield from (untagged(text) for text in _BY_FAMILY.get(found.family, _nothing)(s, found))


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    yield from ()


def _matter(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't matter to this team" into the wish behind it."""
    start = subject(s, found.first)[1]
    if s.word(start) == "i" and s.word(found.last) in ("matter", "belong", "in") and not asks(s):
        before = s.text[: s.start(start)]
        verb = {"matter": "matter", "belong": "belong", "in": "fit in"}[s.word(found.last)]
        if s.word(found.last + 1) not in ("anywhere", "anymore", "at"):
            yield join(before, f"I want to {verb}", rest(s, found.last))
    yield from held_open(s, found)


_BEFORE_ACTION = any_of("can could not never ever even seem to at all am was unable able for the life of me")


_LEADING_ON = {"do": "not", "did": "not", "be": "unable", "manage": "to", "managed": "to", "manages": "to"}


def _unable(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I can't hold my temper" into "I find it hard to hold my temper", and into the form of the articles."""
    action = found.first
    while s.word(action) in _BEFORE_ACTION or s.word(action + 1) == _LEADING_ON.get(s.word(action)):
        action += 1
    start = subject(s, found.first)[1]
    if s.word(action) in any_of("recall remember name think imagine") and not any_of("single one").isdisjoint(
        s.words[action:]
    ):
        return  # "I can't recall a single day when …" is no lack of skill
    trait = s.word(action) in ("capable", "incapable", "be", "being", "love")
    if trait or asks(s) or s.word(start) != "i":
        yield from held_open(s, found)
        return
    past = not {"could", "was", "managed"}.isdisjoint(s.words[found.first : action])
    before, after = s.text[: s.start(start)], s.text[s.start(action) :]
    yield join(before, f"I {'found' if past else 'find'} it hard to {after}", "")
    end = clause_end(s, action)
    if not past and s.is_mark(end + 1) and s.word(end + 1) != ",":
        yield join(before, f"I sometimes struggle to {part(s, action, end)}, and can learn", rest(s, end))
    yield join(before, f"I {'had' if past else 'have'} a hard time when I {'tried' if past else 'try'} to {after}", "")


def _know_how(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't know how to be a friend" into "I'm still learning how to be a friend"."""
    start = subject(s, found.first)[1]
    how = next(n for n in range(found.first, found.last) if s.word(n) == "how")
    if s.word(start) == "i" and not asks(s) and s.word(found.first) == "do":
        before = s.text[: s.start(start)]
        yield join(before, "I'm still learning how", rest(s, how))
        yield join(before, "I find it hard to know how", rest(s, how))


def _why(s: Sentence, found: Find) -> Iterator[str]:
    yield from instead(
        s,
        found,
        "I wish this had gone another way",
        "I'd like to understand what happened there",
        "this was hard for me",
    )


def _hate(s: Sentence, found: Find) -> Iterator[str]:
    """As in "I hate myself": anger at oneself is a feeling, and can be said as one."""
    mine = s.word(found.first - 1) == "i"
    if s.word(found.last) == "sick" and not s.is_mark(found.last + 1):
        return
    if mine and s.word(found.last) in ("myself", "yourself", "sick") and s.word(found.last + 1) != "for":
        yield swap(s, found.first - 1, found.last, "I'm angry with myself")
        yield swap(s, found.first - 1, found.last, "I'm disappointed in myself")
    elif mine and s.word(found.last) in ("myself", "yourself"):
        yield swap(s, found.first - 1, found.last, "I'm angry with myself")
        yield swap(s, found.first - 1, found.last, "I feel ashamed of myself")
    elif s.words[found.first : found.first + 3] == ("can", "not", "stand"):
        yield swap(s, found.first, found.first + 2, "have a hard time with")
        yield swap(s, found.first, found.first + 2, "find it hard to accept")
    elif mine and s.word(found.first) in ("hate", "loathe", "despise"):
        yield swap(s, found.first, found.first, "have a hard time with")
        yield swap(s, found.first, found.first, "am struggling with")


def _punish(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) == "i" and s.word(found.first).startswith("deserve"):
        yield swap(s, found.first - 1, found.first - 1, "I feel as if I")
        yield swap(s, found.first - 1, found.first - 1, "part of me thinks I")
    yield from instead(s, found, "I feel guilty about what happened")


def _worth(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't deserve her" into held open: "I'm not sure I deserve her"."""
    start = subject(s, found.first)[1]
    if s.word(start) == "i" and any(word.startswith("deserve") for word in s.words[found.first : found.last + 1]):
        before, after = s.text[: s.start(start)], rest(s, found.last)
        verb = "deserved" if s.word(found.last) == "deserved" else "deserve"
        yield join(before, f"I'm not sure I {verb}", after)
        yield join(before, f"right now I feel I {'didn' if s.word(found.first) == 'did' else 'don'}'t deserve", after)
        yield join(before, f"I find it hard to believe I {verb}", after)
    elif s.word(found.first) != "not":
        yield from held_open(s, found)
    elif s.word(start) == "i":
        yield swap(s, start, found.last, f"right now I don't feel {part(s, found.first + 1, found.last)}")
        yield swap(s, start, found.last, f"I'm not sure I'm {part(s, found.first + 1, found.last)}")


_OBJECTS = {"he": "him", "she": "her", "they": "them", "it": "it", "we": "us"}


def _better(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "My kids deserve better than …" into what the reader wants for them."""
    start = subject(s, found.first)[1]
    who = part(s, start, found.first - 1)
    if "who" in s.words[start : found.first]:  # "The one who comes next deserves better"
        return
    who = _OBJECTS.get(who.lower(), lowered(who))
    before = s.text[: s.start(start)]
    if s.words[found.first + 1 : found.first + 2] != ("better",):
        yield join(before, f"I want to do better by {who}", rest(s, clause_end(s, found.last)))
        yield join(before, f"I wish I could give {who} more", rest(s, clause_end(s, found.last)))
        return
    compared = s.word(found.last + 1) == "than"  # what they are to have is said, and what the reader is called is not
    after = rest(s, clause_end(s, found.last)) if compared else rest(s, found.last)
    yield join(before, f"I want to do better by {who}" if compared else f"I want to give {who} better", after)
    yield join(before, f"I want more for {who}", after)


def _can_not(s: Sentence, found: Find) -> Iterator[str]:
    tense = "found" if s.word(found.first) in ("could", "did") else "find"
    start = subject(s, found.first)[1]
    if s.word(start) != "i":
        yield from held_open(s, found)
        return
    before, after = s.text[: s.start(start)], rest(s, found.last)
    yield join(before, f"I {tense} some of this hard", after)
    yield join(before, "I haven't got the hang of this yet", after)
    yield join(before, "some things went wrong for me", after)


def _can(s: Sentence, found: Find) -> Iterator[str]:
    """As in "can't even VERB": "find it hard to VERB", "can't always VERB"."""
    action = found.first + 2 + (s.word(found.first + 2) == "even")
    past = s.word(found.first) == "could"
    before, after = s.text[: s.start(found.first)], s.text[s.start(action) :]
    if not s.is_mark(action):  # the verb may be still to come
        yield join(before, ("found" if past else "find") + " it hard to " + after, "")
        yield join(before, ("couldn't quite " if past else "can't always ") + after, "")
        yield join(before, ("had trouble when I tried to " if past else "have a hard time when I try to ") + after, "")


def _enough(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "not smart enough" into "not as smart as I'd like"; or it is held open."""
    quality = part(s, found.last - 1, found.last - 1)
    adjective = s.word(found.last - 1) not in any_of("not never be been do try hard work doing study near is there")
    start = subject(s, found.first)[1]
    if found.last - found.first == 2 and adjective and s.word(start) != "i" and s.word(found.first) == "not":
        yield swap(s, found.last - 1, found.last, f"as {quality} as I'd like")
    if s.word(start) in ("i", "it", "my"):
        clause = s.text[s.start(start) :]
        lower = clause if s.word(start) == "i" else clause[:1].lower() + clause[1:]
        yield join(s.text[: s.start(start)], f"I worry that {lower}", "")
        yield join(s.text[: s.start(start)], f"right now I feel that {lower}", "")


_NOT_LESS = any_of(
    """worth value character personality shame class charm taste talent talents brains clue skills guts redeeming"""
)
"""Of these one can't say "less than I'd like"."""


def _lack(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last) in _NOT_LESS:
        yield from held_open(s, found)
    elif s.word(found.first) in ("no", "zero"):
        if s.word(found.first - 1) not in any_of("have has had got with"):
            return
        what = part(s, found.first + 1, found.last)
        last = found.last + 2 * (s.words[found.last + 1 : found.last + 3] == ("at", "all"))
        yield swap(s, found.first, last, f"less {what} than I'd like")
        yield swap(s, found.first, last, f"little {what} right now")
    else:
        yield from instead(s, found, "this takes more than I have right now", "I found this hard today")


def _bad_at(s: Sentence, found: Find) -> Iterator[str]:
    at = found.first
    if s.word(found.last + 2) in ("everything", "anything", "nothing"):
        yield from instead(s, found, "I'm having a hard time with some things", "I'm still learning some things")
        return
    while s.word(at - 1) in any_of("so such the really too a totally completely always"):
        at -= 1
    if s.word(at - 1) in any_of("am was be been are") and s.word(found.last + 1) in ("at", "with"):
        yield swap(s, at, found.last, "not yet good")
        yield swap(s, at, found.last, "not as good as I'd like")
        yield swap(s, at, found.last + 1, "having a hard time with")
    else:
        yield from instead(s, found, "this is hard for me", "I'm not yet good at this")


def _beyond(s: Sentence, found: Find) -> Iterator[str]:
    if any_of("excuse waste").isdisjoint(s.words[found.first : found.last + 1]):
        yield from instead(s, found, "I can't see a way forward right now", "this feels too big to mend today")


def _not_made(s: Sentence, found: Find) -> Iterator[str]:
    start = subject(s, found.first)[1]
    if s.word(start) == "i" and (s.is_mark(start - 1) or s.word(start - 1) in CONJUNCTIONS):
        clause = s.text[s.start(start) :]
        yield join(s.text[: s.start(start)], f"I wonder if {clause}", "")
        yield join(s.text[: s.start(start)], f"on days like this I feel that {clause}", "")


_BY_FAMILY: dict[str, Writer] = {
    "why": _why, "hate": _hate, "punish": _punish, "worth": _worth, "better": _better, "can-not": _can_not,
    "can": _can, "enough": _enough,
    "not-made": _not_made, "lack": _lack, "bad-at": _bad_at, "made-fool": made_fool, "deed": deed,
    "let-down": let_down, "failed": failed,
    "act": act, "work": work, "beyond": _beyond,
    "good": held_open, "nothing": held_open, "compare": held_open, "worse": held_open, "matter": _matter,
    "unable": _unable, "know-how": _know_how, "struggled": struggled, "nerve": nerve, "deed-life": life,
    "went-wrong": went_wrong,
}  # fmt: skip
