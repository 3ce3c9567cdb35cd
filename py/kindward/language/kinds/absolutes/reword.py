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
    if s.word(found.first - 2) in ("same", "always"):
        return  # "same as always", "always, always me"
    if s.word(found.first - 1) in ("like", "as"):
        yield swap(s, found.first - 1, found.last, "like some other times")
        yield swap(s, found.first - 1, found.last, "as I sometimes do")
    elif s.is_question:
        yield from _with(s, found, "sometimes", "so often")
    else:
        yield from _with(s, found, "often", "sometimes")


_ANY = any_of("any anything anyone anybody anywhere ever either much at_all")


def _never(s: Sentence, found: Find) -> Iterator[str]:
    """As in "rarely" fits anywhere; "don't always" only before a plain present, and not with "anything" behind."""
    before, following = s.word(found.first - 1), s.word(found.first + 1)
    once = base_of(following) not in ("", following) and s.word(clause_end(s, found.last) - 2) == "on"
    if following in any_of("should would must could can stop will") or once:  # "I never rang her on her ninetieth"
        return
    if following == "once":
        yield from (swap(s, found.first, found.last + 1, word) for word in ("rarely", "seldom"))
        return
    if following in ("do", "did") and s.is_mark(found.last + 2):  # "I never do."
        yield from _with(s, found, "rarely", "seldom")
        yield swap(s, found.first, found.last + 1, "don't always" if following == "do" else "didn't always")
        return
    whatever = not _ANY.isdisjoint(s.words[found.last : clause_end(s, found.last) + 1])
    if before == "i" and base_of(following) and following not in _SAME_IN_THE_PAST:
        yield from _with_base(s, found, "often didn't", "sometimes didn't")
    if before in _DO and _is_base(following) and whatever:
        yield from _some_days(s, found)
    yield from _with(s, found, "rarely")
    if before in ("have", "can", "could", "am", "is", "are") and whatever:
        yield from _with(s, found, "seldom")
        return
    if before == "have":
        yield swap(s, found.first, found.last, "not yet")
    elif before in _DO and _is_base(following):
        yield from _with(s, found, "don't always", "sometimes don't") if not whatever else ()
    elif before == "it" and is_third(following):
        yield swap(s, found.first, found.last + 1, f"doesn't always {stem(following)}")
    elif before in ("am", "is", "are"):
        yield from _with(s, found, "not always", "not often")
    elif before in ("can", "could"):
        yield swap(s, found.first - 1, found.last, "can't always" if before == "can" else "couldn't always")
    yield from _with(s, found, "seldom")


_SAME_IN_THE_PAST = any_of("read put let set")


def _with_base(s: Sentence, found: Find, *words: str) -> Iterator[str]:
    """Turns "never called" into "often didn't call"."""
    for word in words:
        yield swap(s, found.first, found.last + 1, f"{word} {base_of(s.word(found.last + 1))}")


def _some_days(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I never get anything done" into "some days I don't get anything done"."""
    subject = found.first - 1
    if s.is_question:
        return
    who = lowered(part(s, subject, subject))
    yield swap(s, subject, found.last, f"some days {who} don't")


def _is_base(word: str) -> bool:
    """A present form after "I": no past, no -ing."""
    past = base_of(word) not in ("", word)
    return not (past or word.endswith(("ed", "ing")) or word in _PAST) and word[0].isalnum()


_PAST = any_of(
    """was were had did said told wrote gave came went got made knew thought felt took saw kept let left lost met paid
    spoke stood stuck understood showed learnt brought bought caught fit found heard held ran sat slept won ever
    really even been"""
)


def _every_time(s: Sentence, found: Find) -> Iterator[str]:
    following = s.word(found.last + 1)
    if s.word(found.first - 1) == "and":  # "each and every time"
        return
    if s.word(found.first) == "without":
        if s.word(found.first - 1) == ",":
            return  # "I mess up constantly, without exception"
        yield from _with(s, found, "often", "sometimes")
    elif s.word(found.first) == "whenever":
        if ("every", "time") in zip(s.words, s.words[1:], strict=False):
            return  # "Whenever I'm trusted with something I drop it, every time"
        yield from _with(s, found, "sometimes when", "often when")
    elif following in any_of("i we he she they it my the someone somebody people you things"):
        yield from _with(s, found, "sometimes when", "often when", "some of the times")
    else:
        yield from _with(s, found, "many times", "some of the time", "more often than I'd like")


def _every(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "every ball" into "some balls", or "more than one ball" where a verb has to agree."""
    noun = part(s, found.last, found.last)
    if s.word(found.first - 1) == "and":  # "each and every dinner"
        return
    if noun.lower() in ("turn", "respect", "level", "corner", "bit", "inch", "part"):
        return
    if s.words[found.first : found.last + 1] == ("every", "one", "of"):
        yield from _some_of(s, found)
        return
    if s.word(found.first + 1) not in ("single", "last", "little", noun.lower()):
        return
    if not (s.is_mark(found.last + 1) or s.word(found.last + 1) in _BEHIND_NOUNS or is_third(s.word(found.last + 1))):
        return  # "every family dinner": the noun goes on
    if _is_subject(s, found) and s.word(found.last + 1) == ",":  # "Every interview, I freeze"
        yield swap(s, found.first, found.last, f"in more than one {noun}")
        return
    yield swap(s, found.first, found.last, f"more than one {noun}")
    if not _is_subject(s, found) and s.word(found.last + 1) not in (*_DO, "that", "who", "which"):
        yield swap(s, found.first, found.last, f"some {plural_noun(noun)}")


_BEHIND_NOUNS = any_of(
    """i ive you he she it we they my the this that in on at of to for from with and or but because when so since before
    who ever anyone anybody people has had was will would makes wrong backwards like as"""
)


def _some_of(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "Every one of my friends has left" into "Some of my friends have left"."""
    verb = _verb_behind(s, found.last + 3)
    if verb:
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
        "and but because while that when so as why now like if then though where since"
    )


def _is_owner(s: Sentence, found: Find) -> bool:
    """In "everyone's life is moving" the 's is no verb, as one follows."""
    joined = s.text[s.end(found.last) : s.end(found.last) + 1] in ("'", "’")
    return joined and any(is_third(s.word(n)) for n in range(found.last + 3, found.last + 5))


def _is_inverted(s: Sentence, found: Find) -> bool:
    """As in "Why does everyone leave me?": the verb in front would have to agree."""
    return s.word(found.first - 1) in any_of("does do did is has was will") and s.is_question


def _group(s: Sentence, found: Find, words: tuple[str, ...], drop: tuple[str, ...]) -> Iterator[str]:
    """A smaller group as the subject, with the verb in the plural."""
    after = found.last + 1
    while s.word(after) in drop:
        after += 1
    verb = _verb_behind(s, after)
    if "who" in s.words[after:verb]:  # "everyone who meets me laughs": two verbs to agree
        return
    if not verb or s.start(verb) == s.start(min(verb + 1, len(s.words) - 1)):
        return
    between = part(s, after, verb - 1)
    perfect = (
        s.word(verb) == "is"
        and s.text[s.start(verb)] in "'’"
        and s.word(verb + 1).endswith("ed")
        and not s.has(verb + 1, "H")
    )
    agreed = (
        "have"
        if perfect
        else (
            s.text[s.start(verb) : s.end(verb)]
            if plural_verb(s.word(verb)) == s.word(verb)
            else plural_verb(s.word(verb))
        )
    )
    for word in words:
        yield join(s.text[: s.start(found.first)], f"{word} {between} {agreed}".replace("  ", " "), rest(s, verb))


_BUT_ME = runs("but me | except me | bar me | except for")
"""With "some people" in the place of "everyone" there is nothing to except."""


def _everyone(s: Sentence, found: Find) -> Iterator[str]:
    if _is_inverted(s, found):
        return
    if (
        s.text[s.end(found.last) : s.end(found.last) + 2] in ("'s", "’s")
        and not _is_owner(s, found)
        and not _is_subject(s, found)
    ):
        yield from _owned(s, found)
    elif _is_owner(s, found):
        yield from _feels(s, found)
    elif _is_subject(s, found):
        if any(s.words[n : n + 2] in _BUT_ME for n in range(found.last + 1, len(s.words))):
            yield from _feels(s, found)
            return
        if s.word(found.last + 1) == "else":
            yield from _group(s, found, ("some people", "many others"), ("else",))
        else:
            yield from _group(s, found, ("some people", "a few people"), ())
        yield from _feels(s, found)
    elif s.word(found.last + 1) == "else" and s.word(found.last + 2) == "s":  # "next to everyone else's"
        yield swap(s, found.first, found.last + 1, "some other people")
        yield swap(s, found.first, found.last + 1, "a few other people")
    elif s.word(found.last + 1) == "else":
        yield swap(s, found.first, found.last + 1, "some other people")
        yield swap(s, found.first, found.last + 1, "a few others")
    elif s.word(found.last + 1) != "who":
        yield from _with(s, found, "some people", "a few people")


def _owned(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I forget everyone's birthday" into "I forget some people's birthdays", where the noun ends the clause."""
    noun = found.last + 2
    if s.is_mark(noun + 1) and not _is_subject(s, found):
        for who in ("some people's", "a few people's"):
            yield swap(s, found.first, noun, f"{who} {plural_noun(part(s, noun, noun))}")


def _nobody(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "no" and s.word(found.first + 1) != "one":
        yield from _few(s, found)
    elif any(s.words[n : n + 2] in _BUT_ME for n in range(found.last + 1, len(s.words))):
        yield from _feels(s, found)
    elif _is_subject(s, found):
        yield from _group(s, found, ("not many people", "few people"), ("ever", "else"))
        yield from _feels(s, found)
    elif s.word(found.last + 1) not in ("to", "but") and not _is_inverted(s, found):
        odd = is_third(s.word(found.last + 1)) or s.words[found.first - 2 : found.first] == ("there", "is")
        agreeing = () if odd else ("few people",)  # "a fool nobody takes seriously"
        yield from _with(s, found, *agreeing, "hardly anyone")


def _few(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "No employer ever calls me" into "Few employers ever call me"."""
    noun, verb = part(s, found.last, found.last), found.last + 2
    if s.word(found.last + 1) == "ever" and is_third(s.word(verb)):
        for word in ("few", "not many"):
            yield swap(s, found.first, verb, f"{word} {plural_noun(noun)} {plural_verb(s.word(verb))}")


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "anything" and s.has(found.last + 1, "G") and s.word(found.last + 1) != "right":
        return  # "anything good"
    if s.word(found.first) == "anything":
        yield from _with(s, found, "much")
        return
    if s.word(found.first - 2) == "nothing":
        return  # "nothing, nothing, to show for it"
    if _is_subject(s, found):
        after = found.last + (s.word(found.last + 1) == "ever")
        yield swap(s, found.first, after, "not much")
        if s.word(found.last + 1) == "to":  # "… and nothing to show for it" has no verb
            return
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
    if s.has(found.last + 1, "G") and s.word(found.last + 1) != "right":
        return  # "everything good that comes near me"
    if s.word(found.last + 1) in ("i", "you", "we"):
        yield from _with(s, found, "some of what", "part of what")
    elif s.word(found.last + 1) == "is" and s.text[s.end(found.last)] in "'’":  # "Everything's falling apart"
        yield from (swap(s, found.first, found.last + 1, f"{part_of} of this is") for part_of in ("some", "part"))
        yield from _feels(s, found)
    elif _is_subject(s, found):
        yield from (
            _with(s, found, "some of this", "part of this") if s.word(found.last + 1) in ("is", "was", "has") else ()
        )
        yield from _feels(s, found)
    elif s.word(found.last + 1) == "my":
        yield from _with(s, found, "some of what", "part of what")
    elif not (s.word(found.last + 1) == "that" and is_third(s.word(found.last + 2))):
        yield from _with(s, found, "some things", "a few things")


def _feels(s: Sentence, found: Find) -> Iterator[str]:
    """The generalization as a feeling of now: this keeps all agreement as it is, so it can't carry a tag."""
    if untagged(s.text) != s.text:
        return
    if not (s.is_mark(found.first - 1) or s.word(found.first - 1) in ("and", "but")):
        return
    if "will" in s.words[found.last :] or clause_end(s, found.first) - found.last < 2:
        return
    before = "" if found.first == 1 else s.text[: s.start(found.first)]
    clause = lowered(s.text[s.start(found.first) :])
    yield join(before, f"right now it feels as if {clause}", "")


def _all_i_do(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "All I do is nag" into "one thing I do is nag"."""
    if s.word(found.last) == "am" or s.word(found.last + 1) == "are":
        return
    who = next(n for n in range(found.first, found.last) if s.word(n) in ("i", "you"))
    verb = part(s, who, found.last)
    yield swap(s, found.first, found.last, f"one thing {re.sub(r'\b(?:ever|seem to)\b ?', '', verb).strip()}")
    if re.search(r"\bdo$", verb):
        yield swap(s, found.first, found.last, f"something {s.word(who)} do too often".replace(" i ", " I "))
        yield swap(s, found.first, found.last, f"something {s.word(who)} do on hard days".replace(" i ", " I "))


def _all(s: Sentence, found: Find) -> Iterator[str]:
    """As in "for some of it", "some of my plants", "partly my fault"."""
    phrase, following = s.words[found.first : found.last + 1], s.word(found.last + 1)
    if phrase[-1] == "of" and phrase[0] != "none":
        yield from _with(s, found, "some of", "a part of")
    elif phrase[-1] in ("it", "this", "that", "them"):
        part_of = "a few" if phrase[-1] == "them" else "part"
        yield from _with(s, found, f"some of {phrase[-1]}", f"{part_of} of {phrase[-1]}")
    elif phrase[0] == "none":
        if "any" in s.words[found.last :]:
            return  # "None of my work has any value"
        yield from _with(s, found, "not all of" if phrase[-1] == "of" and following != "my" else "not all")
    elif following == "of" and s.word(found.last + 2) in ("it", "this", "that"):
        yield from _with(s, found, "some", "part")
    elif following == "of" or (following == "my" and s.word(found.first - 1) not in _COPULAS):
        yield from _with(s, found, *_some(s, found, "" if following == "of" else " of"))
    elif phrase == ("all",) and following not in _CAUSES:
        of = following in any_of("the that those these this our your")  # "All the respect I had is gone"
        yield from _with(s, found, "some of" if of else "some")
    else:
        yield from _with(s, found, "partly", "in part")


def _some(s: Sentence, found: Find, of: str) -> tuple[str, ...]:
    """Before a plural also "a few"."""
    noun = s.word(found.last + (2 if of else 3))
    plural = noun.endswith("s") and not noun.endswith("ss")
    return (f"some{of}", f"a few{of}") if plural else (f"some{of}",)


_CAUSES = any_of("my mine because on me down thanks for wrong responsible to")
_COPULAS = any_of("is s was are were be")


def _prefixed(s: Sentence, found: Find) -> Iterator[str]:
    """As in "some days, whatever I do, it goes wrong": the sentence stays, for less than always."""
    if s.word(found.last) == "usual":
        yield from _with(s, found, "like some other times")
        return
    if not s.is_mark(found.first - 1) or s.word(found.first - 1) == ",":
        return  # "I'll never fit in, however much I try": the time would be of another clause
    clause = lowered(s.text[s.start(found.first) :])
    clause = clause[:1].lower() + clause[1:]
    for opening in ("some days, ", "at times, "):
        yield join(s.text[: s.start(found.first)], opening + clause, "")


def _ever(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "don't ever finish" into "don't always finish"; with "anything" behind, "don't often" fits."""
    whatever = not _ANY.isdisjoint(s.words[found.last + 1 : clause_end(s, found.last) + 1])
    yield from _with(s, found, "often", "usually") if whatever else _with(s, found, "always", "often")


def _through(s: Sentence, found: Find) -> Iterator[str]:
    if s.has(found.first - 1, "AL"):
        return  # "I'm ugly inside and out"
    mine = ("i" in s.words or "you" in s.words) and "it" not in s.words
    yield from _with(s, found, "in some ways", "at times") if mine else _with(s, found, "in parts", "in places")


def _rarely(s: Sentence, found: Find) -> Iterator[str]:
    once = s.word(found.last) == "once"
    yield from _with(s, found, "rarely", "seldom" if once else "only at times")


def _over_and_over(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last + 1) == "and":
        return  # "again and again and again"
    yield from _with(s, found, "more than once", "at times")


def _nowhere(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "anywhere":
        yield from _with(s, found, "everywhere") if "not" in s.words[: found.first] else ()
    else:
        yield from _with(s, found, "in few places", "in only a few places")


def _all_the_time(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "a lot of the time", "some of the time", "more often than I'd like")


def _totally(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last + 1) in ("nothing", "nobody") or s.word(found.first - 1) == "i":
        return
    if "and" in (s.word(found.first - 1), s.word(found.last + 1)):  # "utterly and totally wrong"
        return
    if s.words[found.first + 1 : found.first + 2] in runs("my | on | because | to | at | responsible"):
        yield from _with(s, found, "partly", "in part")
    else:
        yield swap(s, found.first, found.last, "")
        yield from _with(s, found, "in some ways")


def _the_only_one(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) in ("am", "was"):
        verb = "feel like" if s.word(found.first - 1) == "am" else "felt like"
        yield swap(s, found.first - 2, found.last, f"I {verb} {part(s, found.first, found.last)}")
    relative = found.last + 2
    plural = s.word(found.last + 1) == "who" and s.word(relative) in any_of("can could will would did had never")
    if plural and s.word(found.last) in ("one", "person"):
        yield swap(s, found.first, found.last, "one of the people")
    elif s.is_mark(found.last + 1) and s.word(found.last) == "one":
        yield from _with(s, found, "one of a few")


def _not_a_single(s: Sentence, found: Find) -> Iterator[str]:
    phrase = s.words[found.first : found.last + 1]
    if part(s, found.first, found.first).lower() != "not":
        return  # "didn't once"
    if phrase == ("not", "a", "single"):
        if s.word(found.last + 1) == "one":
            yield swap(s, found.first, found.last + 1, "hardly one")
        else:
            yield from _with(s, found, "hardly a", "hardly one")
    elif phrase == ("not", "once"):
        yield from _with(s, found, "not often", "rarely")
    elif phrase[1] == "one":
        yield swap(s, found.first, found.first + 1, "hardly one")


def _only_ever(s: Sentence, found: Find) -> Iterator[str]:
    if s.words[found.first : found.last + 1] == ("only", "ever") and s.word(found.last + 1) != "me":
        yield from _with(s, found, "often", "sometimes")


def _constantly(s: Sentence, found: Find) -> Iterator[str]:
    if not {"exception", "exceptions"}.isdisjoint(s.words):
        return
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
