"""Rewords absolutes by a narrower word in the same place, where the grammar stays right."""

import re
from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.text.edits import join, lowered, part, rest, swap, untagged
from kindward.language.text.grammar import clause_end
from kindward.language.text.inflect import base_of, is_third, plural_noun, plural_verb, stem
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

Writer = Callable[[Sentence, Find], Iterator[str]]

_DO = any_of("i we you they")


def write(s: Sentence, found: Find) -> Iterator[str]:
    """Narrower words for the family, then the same thought named as a feeling of this moment."""
    yield from _BY_FAMILY.get(found.family, _narrower)(s, found)


def _with(s: Sentence, found: Find, *words: str) -> Iterator[str]:
    """The words in the place of the find, and of what only adds force to it ("literally everything")."""
    before = re.sub(_FORCE, "", s.text[: s.start(found.first)])
    for word in words:
        yield join(before, word, rest(s, found.last))


_FORCE = r"(?i)\b(?:absolutely|literally|simply|completely|totally|basically) $"


def _narrower(s: Sentence, found: Find) -> Iterator[str]:
    yield from ()


def _always(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "forever" and not s.word(found.first + 1).endswith("ing"):
        return  # "I ruined it forever": no adverb of frequency fits
    if s.word(found.first - 2) in ("same", "always") or s.word(found.last + 2) == "always":
        return  # "same as always", "always, always me"
    if s.word(found.first - 1) in ("like", "as"):
        yield swap(s, found.first - 1, found.last, "like some other times")
        yield swap(s, found.first - 1, found.last, "as I sometimes do")
    elif s.word(found.first - 1) == "why" or s.is_question:
        yield from _with(s, found, "sometimes", "so often")
    else:
        yield from _with(s, found, "often", "sometimes")


_ANY = any_of("any anything anyone anybody anywhere ever either much at_all")


def _never(s: Sentence, found: Find) -> Iterator[str]:
    """As in "rarely" fits anywhere; "don't always" only before a plain present, and not with "anything" behind."""
    before, following = s.word(found.first - 1), s.word(found.first + 1)
    if following in ("should", "would", "must", "could"):
        return
    if following == "do" and s.is_mark(found.last + 2):  # "I never do."
        yield from _with(s, found, "rarely", "seldom")
        yield swap(s, found.first, found.last + 1, "don't always")
        return
    whatever = not _ANY.isdisjoint(s.words[found.last : clause_end(s, found.last) + 1])
    if before == "i" and base_of(following) and not is_third(following) and following not in _SAME_IN_THE_PAST:
        yield from _with_base(s, found, "often didn't", "sometimes didn't")
    if before in _DO and _is_base(following) and whatever:
        yield from _some_days(s, found)
    yield from _with(s, found, "rarely")
    if before in ("have", "can", "could", "am", "is", "are") and whatever:
        yield from _with(s, found, "seldom")
        return
    if before == "have" and "single" not in s.words:
        yield swap(s, found.first, found.last, "not yet")
    elif before in _DO and _is_base(following):
        yield from _with(s, found, "don't always", "sometimes don't") if not whatever else ()
    elif before == "it" and is_third(following):
        yield swap(s, found.first, found.last + 1, f"doesn't always {stem(following)}")
    elif before in ("am", "is", "are"):
        yield from _with(s, found, "not always", "not often")
    elif before in ("can", "could"):
        yield from _with(s, found, "not always") if "'" not in part(s, found.first - 1, found.first - 1) else ()
    yield from _with(s, found, "seldom")


_SAME_IN_THE_PAST = any_of("read put cut let set hit quit hurt shut cost bet have be do get go")


def _with_base(s: Sentence, found: Find, *words: str) -> Iterator[str]:
    """Turns "never called" into "often didn't call"."""
    for word in words:
        yield swap(s, found.first, found.last + 1, f"{word} {base_of(s.word(found.last + 1))}")


def _some_days(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I never get anything done" into "some days I don't get anything done"."""
    subject = found.first - 1
    if s.is_question or s.word(subject - 1) in ("that", "because", "if"):
        return
    who = part(s, subject, subject)
    yield swap(s, subject, found.last, f"some days {who} don't")


def _is_base(word: str) -> bool:
    """A present form after "I": no past, no -ing."""
    return not word.endswith(("ed", "ing")) and word not in _PAST and word[0].isalnum()


_PAST = any_of(
    """was were had did said told wrote gave came went got made knew thought felt took saw kept let left lost met paid
    spoke stood stuck understood showed learnt brought bought caught fit found heard held ran sat slept won ever
    really even been"""
)


def _every_time(s: Sentence, found: Find) -> Iterator[str]:
    following = s.word(found.last + 1)
    if s.word(found.first - 1) == "and":  # "each and every time"
        return
    if s.words[found.first : found.last + 1] == ("without", "fail"):
        yield from _with(s, found, "often", "sometimes")
    elif s.word(found.first) == "whenever":
        yield from _with(s, found, "sometimes when", "often when")
    elif following in any_of("i we he she they it my the someone somebody people you things"):
        yield from _with(s, found, "sometimes when", "often when", "some of the times")
    else:
        yield from _with(s, found, "many times", "some of the time", "more often than I'd like")


def _every(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "every ball" into "some balls", or "more than one ball" where a verb has to agree."""
    noun = part(s, found.last, found.last)
    if s.word(found.first - 1) == "and" and s.word(found.first - 2) == "each":
        return
    if noun.lower() in ("turn", "respect", "level", "corner", "bit", "inch", "part"):
        return
    if s.words[found.first : found.last + 1] == ("every", "one", "of"):
        yield from _some_of(s, found)
        return
    if s.word(found.first + 1) not in ("single", "last", "little", noun.lower()):
        return
    yield swap(s, found.first, found.last, f"more than one {noun}")
    if not _is_subject(s, found) and s.word(found.last + 1) not in (*_DO, "that", "who", "which"):
        yield swap(s, found.first, found.last, f"some {plural_noun(noun)}")


def _some_of(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "Every one of my friends has left" into "Some of my friends have left"."""
    verb = _verb_behind(s, found.last + 3)
    if verb and plural_verb(s.word(verb)) != s.word(verb) and s.start(verb) != s.start(verb - 1):
        between = part(s, found.last + 1, verb - 1)
        for word in ("some of", "a few of"):
            yield join(s.text[: s.start(found.first)], f"{word} {between} {plural_verb(s.word(verb))}", rest(s, verb))


def _verb_behind(s: Sentence, at: int) -> int:
    """The verb that agrees with "everyone": over "else", "in my class" and the like. 0 if none is near."""
    for verb in range(at, min(at + 6, len(s.words))):
        if s.is_mark(verb):
            return 0
        if is_third(s.word(verb)) or s.word(verb) in any_of("was can could will had did got knew seemed"):
            return verb
    return 0


def _is_subject(s: Sentence, found: Find) -> bool:
    return s.is_mark(found.first - 1) or s.word(found.first - 1) in any_of(
        "and but because while that when so as why now"
    )


def _is_owner(s: Sentence, found: Find) -> bool:
    """In "everyone's life is moving" the 's is no verb, as one follows."""
    joined = s.text[s.end(found.last) : s.end(found.last) + 1] in ("'", "’")
    return joined and any(
        is_third(s.word(n)) or s.word(n) in ("was", "were") for n in range(found.last + 3, found.last + 5)
    )


def _is_inverted(s: Sentence, found: Find) -> bool:
    """As in "Why does everyone leave me?": the verb in front would have to agree."""
    return s.word(found.first - 1) in any_of("does do did is has was will") and s.is_question


def _group(s: Sentence, found: Find, words: tuple[str, ...], drop: tuple[str, ...]) -> Iterator[str]:
    """A smaller group as the subject, with the verb in the plural."""
    after = found.last + 1
    while s.word(after) in drop:
        after += 1
    verb = _verb_behind(s, after)
    if "who" in s.words[after:verb] or s.word(after) in (
        "s",
        "but",
        "except",
    ):  # "everyone who meets me laughs": two verbs to agree
        return
    if not verb or s.start(verb) == s.start(min(verb + 1, len(s.words) - 1)) or s.word(verb) == "s":
        return
    between = part(s, after, verb - 1)
    agreed = (
        s.text[s.start(verb) : s.end(verb)] if plural_verb(s.word(verb)) == s.word(verb) else plural_verb(s.word(verb))
    )
    for word in words:
        yield join(s.text[: s.start(found.first)], f"{word} {between} {agreed}".replace("  ", " "), rest(s, verb))


def _everyone(s: Sentence, found: Find) -> Iterator[str]:
    if _is_inverted(s, found):
        return
    if _is_owner(s, found):
        yield swap(s, found.first, found.last + 1, "some people's")
    elif _is_subject(s, found):
        if s.word(found.last + 1) in ("but", "except"):
            yield from _feels(s, found)
        elif s.word(found.last + 1) == "else":
            yield from _group(s, found, ("some people", "many others"), ("else",))
        else:
            yield from _group(s, found, ("some people", "a few people"), ())
        yield from _feels(s, found)
    elif part(s, found.first, found.last).endswith(("’s", "'s")) or s.word(found.last + 1) == "s":
        yield swap(s, found.first, found.last + (s.word(found.last + 1) == "s"), "some people's")
    elif s.word(found.last + 1) == "else":
        yield swap(s, found.first, found.last + 1, "some other people")
        yield swap(s, found.first, found.last + 1, "a few others")
    elif not (s.word(found.last + 1) == "who" and is_third(s.word(found.last + 2))):
        yield from _with(s, found, "some people", "a few people")


def _nobody(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) == "am" or s.word(found.last + 1) == "is":
        return  # "I'm nobody's favorite"
    if s.word(found.first) == "no" and s.word(found.first + 1) != "one":
        yield from _few(s, found)
    elif s.word(found.first) in ("anyone", "anybody"):
        yield from _with(s, found, "everyone", "many people")
    elif _is_subject(s, found):
        yield from _group(s, found, ("not many people", "few people"), ("ever", "else"))
        yield from _feels(s, found)
    elif s.word(found.last + 1) not in ("to", "but") and not _is_inverted(s, found):
        yield from _with(s, found, "few people", "hardly anyone")


def _few(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "No employer ever calls me" into "Few employers ever call me"."""
    noun, verb = part(s, found.last, found.last), found.last + 2
    if s.word(found.last + 1) == "ever" and is_third(s.word(verb)):
        for word in ("few", "not many"):
            yield swap(s, found.first, verb, f"{word} {plural_noun(noun)} {plural_verb(s.word(verb))}")


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "anything":
        yield from _with(s, found, "much")
        return
    if _is_subject(s, found):
        after = found.last + (s.word(found.last + 1) == "ever")
        yield swap(s, found.first, after, "not much")
        yield from _some_do_not(s, found)
        yield from _feels(s, found)
    elif (
        not s.is_mark(found.last + 1) and s.word(found.last + 1) != "but" and s.word(found.first - 1) not in _NO_LITTLE
    ):
        yield from _with(s, found, "little", "only a little")


_NO_LITTLE = any_of("to for am does do did will is was get gets")


def _some_do_not(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "nothing ever works" into "some things don't work"."""
    verb = found.last + 1 + (s.word(found.last + 1) == "ever")
    if is_third(s.word(verb)):
        word = s.word(verb)
        negated = "aren't" if word == "is" else f"don't {stem(word)}"
        yield join(s.text[: s.start(found.first)], f"some things {negated}", rest(s, verb))


def _everything(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last + 1) == "i":
        yield from _with(s, found, "some of what", "part of what")
    elif _is_subject(s, found):
        yield from (
            _with(s, found, "some of this", "part of this") if s.word(found.last + 1) in ("is", "was", "has") else ()
        )
        yield from _feels(s, found)
    elif s.word(found.last + 1)[:1].isalnum() and s.word(found.last + 1) in any_of("we he she they you my"):
        yield from _with(s, found, "some of what", "part of what")
    elif not (s.word(found.last + 1) == "that" and is_third(s.word(found.last + 2))):
        yield from _with(s, found, "some things", "a few things")


def _feels(s: Sentence, found: Find) -> Iterator[str]:
    """The generalization as a feeling of now: this keeps all agreement as it is, so it can't carry a tag."""
    if untagged(s.text) != s.text:
        return
    if not (s.is_mark(found.first - 1) or s.word(found.first - 1) in ("and", "but")) or s.is_question:
        return
    if "will" in s.words[found.last :] or clause_end(s, found.first) - found.last < 2:
        return
    before = "" if found.first == 1 else s.text[: s.start(found.first)]
    clause = lowered(s.text[s.start(found.first) :])
    yield join(before, f"right now it feels as if {clause}", "")


def _all_i_do(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "All I do is nag" into "one thing I do is nag"."""
    if s.word(found.last) == "am" or part(s, found.last, found.last).startswith(("'", "’")):
        return
    verb = part(s, found.first + 1, found.last)
    yield swap(s, found.first, found.last, f"one thing {re.sub(r'\b(?:ever|seem to)\b ?', '', verb).strip()}")
    if re.search(r"\bdo$", verb):
        yield swap(s, found.first, found.last, "something I do too often")
        yield swap(s, found.first, found.last, "something I do on hard days")


def _all(s: Sentence, found: Find) -> Iterator[str]:
    """As in "for some of it", "some of my plants", "partly my fault"."""
    phrase, following = s.words[found.first : found.last + 1], s.word(found.last + 1)
    if phrase[-1] in ("it", "this", "that") and "of" in phrase:
        yield from _with(s, found, f"some of {phrase[-1]}", f"part of {phrase[-1]}")
    elif phrase[0] == "none":
        yield from _with(s, found, "not all")
    elif following == "of" and s.word(found.last + 2) in ("it", "this", "that"):
        yield from _with(s, found, "some", "part")
    elif following == "of" or (following == "my" and s.word(found.first - 1) not in _COPULAS):
        yield from _with(s, found, *_some(s, found, "" if following == "of" else " of"))
    elif phrase == ("all",) and following not in _CAUSES:
        yield from _with(s, found, "some")
    elif "i" not in phrase:
        yield from _with(s, found, "partly", "in part")


def _some(s: Sentence, found: Find, of: str) -> tuple[str, ...]:
    """Before a plural also "a few"."""
    plural = any(s.word(n).endswith("s") and not s.word(n).endswith("ss") for n in (found.last + 2, found.last + 3))
    return (f"some{of}", f"a few{of}") if plural and s.word(found.last + 2) != "is" else (f"some{of}",)


_CAUSES = any_of("my mine because on me down thanks for wrong responsible to")
_COPULAS = any_of("is s was are were be")


def _prefixed(s: Sentence, found: Find) -> Iterator[str]:
    """As in "some days, whatever I do, it goes wrong": the sentence stays, for less than always."""
    if s.is_question or not (found.first == 1 or s.is_mark(found.first - 1)):
        return
    clause = lowered(s.text[s.start(found.first) :])
    clause = clause[:1].lower() + clause[1:] if s.word(found.first) != "i" else clause
    for opening in ("some days, ", "at times, "):
        yield join(s.text[: s.start(found.first)], opening + clause, "")


def _ever(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "don't ever finish" into "don't always finish"; with "anything" behind, "don't often" fits."""
    whatever = not _ANY.isdisjoint(s.words[found.last + 1 : clause_end(s, found.last) + 1])
    yield from _with(s, found, "often", "usually") if whatever else _with(s, found, "always", "often")


def _through(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "in parts", "in places")


def _rarely(s: Sentence, found: Find) -> Iterator[str]:
    once = s.word(found.last) == "once"
    yield from _with(s, found, "rarely", "seldom" if once else "only at times")


def _over_and_over(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "more than once", "at times")


def _nowhere(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "anywhere":
        yield from _with(s, found, "everywhere") if "not" in s.words[: found.first] else ()
    elif s.word(found.first - 1) == "belong":
        yield from _with(s, found, "in few places", "in only a few places")


def _all_the_time(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "a lot of the time", "some of the time", "more often than I'd like")


def _totally(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last + 1) in ("nothing", "nobody") or (
        s.word(found.first - 1) == "i" and s.word(found.last + 1) != "am"
    ):
        return
    if s.words[found.first + 1 : found.first + 2] in runs("my | on | because | to | at | responsible"):
        yield from _with(s, found, "partly", "in part")
    else:
        yield swap(s, found.first, found.last, "")
        yield from _with(s, found, "in some ways")


def _the_only_one(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) in ("am", "was") and s.word(found.first - 2) == "i":
        verb = "feel like" if s.word(found.first - 1) == "am" else "felt like"
        yield swap(s, found.first - 2, found.last, f"I {verb} {part(s, found.first, found.last)}")
    relative = found.last + 2
    plural = s.word(found.last + 1) == "who" and s.word(relative) in any_of("can could will would did had never")
    if plural and s.word(found.last) in ("one", "person"):
        yield swap(s, found.first, found.last, "one of the people")
    elif s.is_mark(found.last + 1) and s.word(found.last) == "one":
        yield from _with(s, found, "one of a few")


def _not_a_single(s: Sentence, found: Find) -> Iterator[str]:
    if s.words[found.first : found.last + 1] == ("not", "a", "single"):
        if s.word(found.last + 1) == "one":
            yield swap(s, found.first, found.last + 1, "hardly one")
        else:
            yield from _with(s, found, "hardly a", "hardly one")
    elif s.words[found.first : found.last + 1] == ("not", "once"):
        yield from _with(s, found, "not often", "rarely")
    elif s.words[found.first : found.last + 1] == ("not", "one"):
        yield from _with(s, found, "hardly one")


def _only_ever(s: Sentence, found: Find) -> Iterator[str]:
    if s.words[found.first : found.last + 1] == ("only", "ever") and s.word(found.last + 1) != "me":
        yield from _with(s, found, "often", "sometimes")


def _constantly(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "often", "sometimes")


_BY_FAMILY: dict[str, Writer] = {
    "always": _always, "never": _never, "every-time": _every_time, "every": _every, "everyone": _everyone,
    "nobody": _nobody,
    "nothing": _nothing, "everything": _everything, "all-i-do": _all_i_do, "all": _all, "all-the-time": _all_the_time,
    "totally": _totally,
    "the-only-one": _the_only_one, "the-only-person": _the_only_one, "not-a-single": _not_a_single,
    "not-one": _not_a_single,
    "only-ever": _only_ever, "whatever": _prefixed, "ever": _ever, "through": _through, "rarely": _rarely, "over-and-over": _over_and_over,
    "anyone": lambda s, found: _with(s, found, "many people", "most people"), "nowhere": _nowhere, "not-once": _not_a_single,
}  # fmt: skip
