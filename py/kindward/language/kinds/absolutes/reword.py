"""Rewords absolutes by a narrower word in the same place, where the grammar stays right."""

import re
from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.text.edits import join, lowered, part, rest, swap
from kindward.language.text.inflect import is_third, plural_noun, plural_verb, stem
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

Writer = Callable[[Sentence, Find], Iterator[str]]

_DO = any_of("i we you they")


def write(s: Sentence, found: Find) -> Iterator[str]:
    """Narrower words for the family, then the same thought named as a feeling of this moment."""
    yield from _BY_FAMILY.get(found.family, _narrower)(s, found)


def _with(s: Sentence, found: Find, *words: str) -> Iterator[str]:
    for word in words:
        yield swap(s, found.first, found.last, word)


def _narrower(s: Sentence, found: Find) -> Iterator[str]:
    yield from ()


def _always(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) in ("like", "as"):
        yield swap(s, found.first - 1, found.last, "like some other times")
        yield swap(s, found.first - 1, found.last, "as I sometimes do")
    elif s.word(found.first - 1) == "why" or s.is_question:
        yield from _with(s, found, "sometimes", "so often")
    else:
        yield from _with(s, found, "often", "sometimes")


def _never(s: Sentence, found: Find) -> Iterator[str]:
    """As in "rarely" fits anywhere; "don't always" only before a plain present."""
    before, following = s.word(found.first - 1), s.word(found.first + 1)
    yield from _with(s, found, "rarely")
    if before == "have":
        yield swap(s, found.first, found.last, "not yet")
    elif before in _DO and _is_base(following):
        yield from _with(s, found, "don't always", "sometimes don't")
    elif before == "it" and is_third(following):
        yield swap(s, found.first, found.last + 1, f"doesn't always {stem(following)}")
    elif before in ("am", "is", "are"):
        yield from _with(s, found, "not always", "not often")
    elif before in ("can", "could"):
        yield from _with(s, found, "not always") if "'" not in part(s, found.first - 1, found.first - 1) else ()
    yield from _with(s, found, "seldom")


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
    if following in any_of("i we he she they it my the someone somebody people you"):
        yield from _with(s, found, "sometimes when", "often when", "some of the times")
    else:
        yield from _with(s, found, "many times", "some of the time", "more often than I'd like")


def _every(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "every ball" into "some balls", or "more than one ball" where a verb has to agree."""
    noun = part(s, found.last, found.last)
    if s.word(found.first + 1) not in ("single", "last", noun.lower()):
        return
    yield swap(s, found.first, found.last, f"more than one {noun}")
    if found.first > 1 and not s.is_mark(found.first - 1):
        yield swap(s, found.first, found.last, f"some {plural_noun(noun)}")


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


def _group(s: Sentence, found: Find, words: tuple[str, ...], drop: tuple[str, ...]) -> Iterator[str]:
    """A smaller group as the subject, with the verb in the plural."""
    after = found.last + 1
    while s.word(after) in drop:
        after += 1
    verb = _verb_behind(s, after)
    if not verb or s.start(verb) == s.start(min(verb + 1, len(s.words) - 1)) or s.word(verb) == "s":
        return
    between = part(s, after, verb - 1)
    agreed = (
        s.text[s.start(verb) : s.end(verb)] if plural_verb(s.word(verb)) == s.word(verb) else plural_verb(s.word(verb))
    )
    for word in words:
        yield join(s.text[: s.start(found.first)], f"{word} {between} {agreed}".replace("  ", " "), rest(s, verb))


def _everyone(s: Sentence, found: Find) -> Iterator[str]:
    if _is_subject(s, found):
        if s.word(found.last + 1) == "else":
            yield from _group(s, found, ("some people", "many others"), ("else",))
        else:
            yield from _group(s, found, ("some people", "a few people"), ())
        yield from _feels(s, found)
    elif part(s, found.first, found.last).endswith(("’s", "'s")) or s.word(found.last + 1) == "s":
        yield swap(s, found.first, found.last + (s.word(found.last + 1) == "s"), "some people's")
    elif s.word(found.last + 1) == "else":
        yield swap(s, found.first, found.last + 1, "some other people")
        yield swap(s, found.first, found.last + 1, "a few others")
    else:
        yield from _with(s, found, "some people", "a few people", "some of the people I care about")


def _nobody(s: Sentence, found: Find) -> Iterator[str]:
    if _is_subject(s, found):
        yield from _group(s, found, ("not many people", "few people"), ("ever", "else"))
        yield from _feels(s, found)
    else:
        yield from _with(s, found, "few people", "hardly anyone")


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    if _is_subject(s, found):
        after = found.last + (s.word(found.last + 1) == "ever")
        yield swap(s, found.first, after, "not much")
        yield from _some_do_not(s, found)
        yield from _feels(s, found)
    elif s.word(found.first + 1) != "but":
        yield from _with(s, found, "little", "only a little")


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
    else:
        yield from _with(s, found, "some things", "a few things", "more than I wanted")


def _feels(s: Sentence, found: Find) -> Iterator[str]:
    """The generalization as a feeling of now: this keeps all agreement as it is."""
    if not (s.is_mark(found.first - 1) or s.word(found.first - 1) in ("and", "but")) or s.is_question:
        return
    before, clause = s.text[: s.start(found.first)], lowered(s.text[s.start(found.first) :])
    yield join(before, f"right now it feels as if {clause}", "")


def _all_i_do(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "All I do is nag" into "one thing I do is nag"."""
    verb = part(s, found.first + 1, found.last)
    yield swap(s, found.first, found.last, f"one thing {re.sub(r'\b(?:ever|seem to)\b ?', '', verb).strip()}")
    if re.search(r"\bdo$", verb):
        yield swap(s, found.first, found.last, "something I do too often")
        yield swap(s, found.first, found.last, "something I do on hard days")


def _all(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "partly", "in part")


def _all_the_time(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "a lot of the time", "some of the time", "more often than I'd like")


def _totally(s: Sentence, found: Find) -> Iterator[str]:
    if s.words[found.first + 1 : found.first + 2] in runs("my | on | because | to | at"):
        yield from _with(s, found, "partly", "in part")
    else:
        yield swap(s, found.first, found.last, "")
        yield from _with(s, found, "in some ways")


def _the_only_one(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) in ("am", "was") and s.word(found.first - 2) == "i":
        verb = "feel like" if s.word(found.first - 1) == "am" else "felt like"
        yield swap(s, found.first - 2, found.last, f"I {verb} {part(s, found.first, found.last)}")
    yield swap(s, found.first, found.last, "one of the people") if s.word(found.last + 1)[:1].isalpha() else ""
    yield from () if s.word(found.last + 1)[:1].isalpha() else _with(s, found, "one of a few")


def _not_a_single(s: Sentence, found: Find) -> Iterator[str]:
    yield from (
        _with(s, found, "hardly a", "hardly any") if s.word(found.first + 1) == "a" else _with(s, found, "hardly one")
    )


def _constantly(s: Sentence, found: Find) -> Iterator[str]:
    yield from _with(s, found, "often", "sometimes")


_BY_FAMILY: dict[str, Writer] = {
    "always": _always, "never": _never, "every-time": _every_time, "every": _every, "everyone": _everyone,
    "nobody": _nobody,
    "nothing": _nothing, "everything": _everything, "all-i-do": _all_i_do, "all": _all, "all-the-time": _all_the_time,
    "totally": _totally,
    "the-only-one": _the_only_one, "the-only-person": _the_only_one, "not-a-single": _not_a_single,
    "not-one": _not_a_single,
    "only-ever": _constantly,
}  # fmt: skip
