"""Finds labels: a verdict on the whole person."""

from collections.abc import Callable, Iterator

from kindward.language.kinds.labels.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All labels in a sentence, with those that are joined to them ("a slob and a bore")."""
    for rule, frame, first, last in RULES.matches(s):
        if CHECKS[rule.check](s, first, last) and not _held_open(s, frame, first):
            yield Find(Kind.LABEL, first, _with_repeats(s, last), rule.family, frame)
            yield from _joined(s, last)


# A fear or a maybe right before the clause leaves it open; "might as well be a failure" does not.
_FEARS = any_of("afraid scared worried worry fear terrified anxious wonder wondering")
_MAYBES = any_of("maybe perhaps may might assuming")


def _held_open(s: Sentence, frame: int, first: int) -> bool:
    """As in "I worry that I'm a bad mother", "Maybe I'm dull": a question to oneself, not a verdict."""
    if s.word(first + 1) == "as" or "as" in s.words[frame:first]:
        return False
    before = s.words[max(1, frame - 3) : frame]
    feared = any(
        word in _FEARS and before[n + 1 :] in ((), ("that",), ("if",), ("whether",)) for n, word in enumerate(before)
    )
    return (
        feared
        or before[-1:] in (("maybe",), ("perhaps",), ("whether",))
        or not _MAYBES.isdisjoint(s.words[frame + 1 : first])
    )


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
    "horrible": ("about", "for"), "baby": ("sister", "brother", "of"), "worst": ("case", "off", "at", "of"), "chicken": ("soup",
    "pox"),
    "dirty": ("from",), "waste": ("of",), "bitter": ("about",), "problem": ("solver", "solving", "set"),
    "lemon": ("tree", "cake", "juice"), "mouse": ("pad",), "drag": ("queen", "race"), "idle": ("today", "this", "for"),
    "crock": ("pot",), "boring": ("him", "her", "them", "people", "everyone"), "wreck": ("after", "today"), "fool": ("in",), "nobody": ("understands", "who", "ever", "cares", "likes", "knows"), "lightweight": ("when",), "crap": ("at", "today"),
}  # fmt: skip
_PERFORMANCE = any_of("at with")


def _person(s: Sentence, first: int, last: int) -> bool:
    """A label on the reader, not a feeling ("I feel awful"), nor a performance ("terrible at chess")."""
    if s.word(last + 1) in _HARMLESS.get(s.word(last), ()) or _is_feeling(s, first, last) or s.word(first - 1) == "if":
        return False
    if (s.word(last) in ("nobody", "nothing") and _has_verb_behind(s, last)) or _for_a_moment(s, last):
        return False
    if "never" in s.words[max(1, first - 4) : first]:  # "I have never been a nuisance"
        return False
    if s.word(last) == "amateur" and s.word(last + 1)[0].isalnum() and s.word(last + 1) not in _AFTER_LABEL:
        return False
    if s.words[first : last + 1] in _TRAITS or _said_by_helper(s, first):
        return False
    return _not_performance(s, first, last) and not _describes_thing(s, first, last)


_TRAITS = runs(
    "weak swimmer | slow swimmer | slow runner | slow reader | slow eater | slow walker | bad sleeper | bad dancer | "
    "terrible dancer | terrible singer | bad singer | slow cooker | poor sleeper | fat cat | heavy sleeper"
)


def _has_verb_behind(s: Sentence, last: int) -> bool:
    """As in "I feel like nobody understands": the nobody is others."""
    return s.word(last + 1).endswith("s") or s.word(last + 1) in any_of("will would can could i me my is was has")


def _for_a_moment(s: Sentence, last: int) -> bool:
    """As in "I felt stupid for a minute": a feeling that is over."""
    return s.words[last + 1 : last + 4] in runs("for a minute | for a moment | for a second | for a while | , and then")


def _said_by_helper(s: Sentence, first: int) -> bool:
    """As in "when you feel like a failure": said to somebody, with "feel" or a condition."""
    here = s.words[clause_start(s, first) : first]
    nearest = next((word for word in reversed(here) if word in ("i", "you", "me", "my")), "")
    if nearest != "you":
        return False
    here = here[max(0, len(here) - 6) :]
    softened = any_of("feel felt feeling seem if when may might think say that not call believe whether like can could")
    return not softened.isdisjoint(here) or _kind_to_you(s)


def _kind_to_you(s: Sentence) -> bool:
    """As in "You are too hard on yourself", "You were a silly kid, and you did your best"."""
    return any(s.has(n, "G") for n in range(1, len(s.words))) and "you" in s.words


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
    """As in "terrible at chess", "hopeless with money"; "selfish with her" is about the person."""
    behind = s.word(last + 2)
    at_people = s.word(last + 1) == "with" and behind in any_of("her him them you me")
    of_all = behind in ("times", "heart", "all", "the")
    return (
        not (s.has(last, "AB") and s.word(last + 1) in _PERFORMANCE) or of_all or (at_people and not s.has(last, "B"))
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
    to_be = s.word(last + 1) == "to" and s.word(last + 2) in any_of(
        "be do live have lead love work cope handle survive"
    )
    return s.is_mark(last + 1) or s.word(last + 1) in any_of("for and about when i with that in") or to_be


def _quality(s: Sentence, first: int, last: int) -> bool:
    """As in "not a real artist"; "not good enough" and "not good at" are verdicts, "not smart" alone is no label."""
    if s.word(last) in any_of(
        "enough at with for about in to that today and time day night sign idea thing fan morning big"
    ):
        return s.word(last - 1) in ("worthy", "lovable", "likable") and s.word(last) in ("today", "and", "to")
    return any(word in ("a", "an", "much", "the") for word in s.words[first:last]) or (
        s.is_mark(last + 1) and s.has(last, "P")
    )


_RELATIONS = any_of(
    """friend mother father mom mum dad parent husband wife partner daughter son sister brother person man woman human
    being boyfriend girlfriend teacher nurse doctor boss manager leader artist writer team role_model adult catch host
    student colleague neighbor uncle aunt grandmother grandfather example provider lover spouse mate"""
)


def _relation(s: Sentence, first: int, last: int) -> bool:
    """As in "not much of a friend": what one is to others, not a taste or a skill ("not much of a cook")."""
    return s.word(last) in _RELATIONS and s.word(last + 1) not in ("anymore", "now", "yet", "but")


def _adorned(s: Sentence, first: int, last: int) -> bool:
    """One word more before the name, as in "a bumbling fool"; not "a friend of a fool", "a bad bus driver"."""
    between = next(n for n in range(first - 1, 0, -1) if s.word(n) in any_of("am are was been become like"))
    joined = any_of("of who that with for to in on at and but about than from by not never is not no")
    return joined.isdisjoint(s.words[between:first]) and _person(s, first, last)


def _of_me(s: Sentence, first: int, last: int) -> bool:
    """As in "the world's worst daughter" about the reader."""
    return not s.has(last, "KUQ") and {"it", "that", "this", "he", "she", "they"}.isdisjoint(s.words[:first])


def _asked(s: Sentence, first: int, last: int) -> bool:
    """As in "What kind of mother forgets her child?"; not "What kind of doctor do I need?"."""
    following = s.word(last + 1)
    return (
        s.words[last + 1 : last + 3] == ("am", "i")
        or s.words[last + 1 : last + 3] in runs("does that | does this | would do | says that | does something")
        or (s.has(last + 1, "NnR") and following.endswith(("s", "ed", "t", "ot", "ew")))
    )


_GROWN = any_of(
    "adult grown_up grown-up person human real normal someone somebody something competent good smart grown doctor professional"
)


def _pretending(s: Sentence, first: int, last: int) -> bool:
    """As in "I'm just pretending to be an adult"."""
    return any(s.word(n) in _GROWN for n in range(last + 1, last + 4)) and "not" not in s.words[:first]


def _opening(s: Sentence, first: int, last: int) -> bool:
    return first == 1 or s.is_mark(first - 1)


def _performance(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in ("at", "with")


def _exclaimed(s: Sentence, first: int, last: int) -> bool:
    """Turns "What a fool." into about oneself, unless the sentence goes on about somebody else."""
    if s.word(last) in any_of("mess disaster joke waste baby") and s.word(last + 1) in any_of(
        "in on at this that of for"
    ):
        return False
    return not s.has(last + 1, "K") and not any(
        word in ("he", "she", "they", "driver") for word in s.words[last + 1 : last + 3]
    )


def _acting(s: Sentence, first: int, last: int) -> bool:
    """As in "I acted like a coward", not "he looked like an idiot"."""
    start = clause_start(s, first)
    if s.word(first - 1) in ("like", "as") and s.word(first - 2) == "that":
        return False
    if _said_by_helper(s, first) or not {"dressed", "play", "played", "cast"}.isdisjoint(s.words[:first]):
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
    being = next((n for n in range(first - 1, 0, -1) if s.word(n) == "being"), 0)
    if s.word(being - 1) == "me" or s.words[being - 2 : being] == ("not", "help"):  # "It's just me being an idiot"
        return _person(s, first, last)
    return (
        others.isdisjoint(before)
        and not {"i", "me", "my", "myself", "."}.isdisjoint(s.words[:first])
        and _person(s, first, last)
    )


def _address(s: Sentence, first: int, last: int) -> bool:
    """As in "You clown, …": the reader talking to the reader."""
    return (
        (s.word(first - 1) == "you" or s.has(first - 1, "m"))
        and not _somebody_else(s, first)
        and (s.is_mark(last + 1) or s.word(last + 1) in ("you", "how", "what", "why"))
    )


def _somebody_else(s: Sentence, first: int) -> bool:
    """As in "you and the idiot", "for you my little baby": no cry at oneself."""
    at = first - 1
    while s.has(at, "m") and s.word(at) not in ("my", "you"):
        if s.word(at) in any_of("but like the a an") or (s.word(at) == "and" and s.word(at - 1) in ("you", "my")):
            return True
        at -= 1
    return False


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
    at_oneself = s.words[1:3] == ("i", "am") and s.word(last) in any_of("pathetic useless worthless hopeless stupid")
    return (
        opens
        or at_oneself
        or s.has(last, "L")
        or s.word(start) in ("so", "such", "what")
        or (s.has(first, "AB") and last > first)
    )


def _short(s: Sentence, first: int, last: int) -> bool:
    """As in "A total failure at thirty." has no verb of its own, and no other person."""
    if not (s.is_mark(last + 1) or s.word(last + 1) in any_of("at in of for with to who that and as like on")):
        return False  # "A coward runs, and I stayed"
    return subject(s, len(s.words))[0] != "people" and not any(
        word in any_of("is was are were he she said came will who would can does has") for word in s.words
    )


def _always(s: Sentence, first: int, last: int) -> bool:
    return True


CHECKS: dict[str, Callable[[Sentence, int, int], bool]] = {
    "": _always, "person": _person, "noun": _noun, "too": _too, "quality": _quality, "performance": _performance,
    "exclaimed": _exclaimed,
    "acting": _acting, "mine": _mine, "own": _own, "address": _address, "bare": _bare, "short": _short,
    "relation": _relation, "adorned": _adorned, "of-me": _of_me, "asked": _asked, "pretending": _pretending,
    "opening": _opening, "mirror": lambda s, first, last: "mirror" in s.words, "noun-of-me": lambda s, first, last: s.has(last, "P") or s.word(last) == "one", "firm": lambda s, first, last: not s.has(last, "FH") and _person(s, first, last),
}  # fmt: skip
