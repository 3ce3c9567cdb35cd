"""Rewords judged acts and works: what it was, less harshly."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts.clauses import asks, instead, judges_on
from kindward.language.model import Find
from kindward.language.text.edits import join, part, rest, swap
from kindward.language.text.grammar import clause_end, clause_start
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_SOFTER = ("not what I hoped for", "less than I wanted", "hard to look back on")


def act(s: Sentence, found: Find) -> Iterator[str]:
    """A judged act: the part of the sentence says less, or goes without the judgment."""
    verb = _verb_before(s, found.first)
    near = s.words[max(0, found.first - 3) : found.first]
    if _THINGS.intersection(near) and not _BEING.intersection(near):
        yield from _something(s, found)
    elif "what" in s.words[max(0, found.first - 3) : found.first] or _needs_it(s, found):
        yield from went_wrong(s, found)
    elif s.word(found.first - 1) == "," or (s.word(found.last + 1) == "thing" and "you" in s.words[: found.first]):
        return  # "a stupid, childish choice" would keep "stupid,", and "You heartless thing" would be "You thing"
    elif s.has(found.last + 1, "K"):
        yield swap(s, found.first, found.last, "")
        if s.word(found.last + 1) in any_of("mistake mistakes choice decision mess error"):
            yield swap(s, found.first, found.last, "painful")
        else:
            noun = part(s, found.last + 1, found.last + 1)
            yield join(s.text[: s.start(found.first)], f"{noun} I regret", rest(s, found.last + 1))
    else:
        yield from _judged(s, found, verb)


def _needs_it(s: Sentence, found: Find) -> bool:
    """As in "such a dumb thing to do": without its judgment, nothing is said by the rest."""
    forced = {"such", "so"}.intersection(s.words[found.first - 2 : found.first])
    return s.word(found.last + 1) == "trick" or (
        s.has(found.last + 1, "K") and (bool(forced) or s.word(found.last + 2) == "to")
    )


def _judged(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    """By the verb that joins the act and the judgment."""
    if s.word(verb) in _BEING:
        yield from _predicate(s, found, verb)
    elif s.word(verb) in ("look", "looked", "looks") and s.word(verb - 1) == "i":
        yield from _looks(s, found, verb)
    elif s.word(verb) in _PERFORMED:
        following = s.word(found.last + 1)
        if following == "that":
            return
        if following[0].isalnum() and following not in any_of(
            "in at on with for to and but again today tonight because"
        ):
            yield from went_wrong(s, found)
            return
        before = s.text[: s.end(verb)] + " "
        yield from (join(before, way, rest(s, found.last)) for way in _LESS_WELL)
    else:
        yield from went_wrong(s, found)


_BEING = any_of("is was s were are")


_PERFORMED = any_of("played performed did sang drove danced cooked presented spoke wrote")


_LESS_WELL = ("less well than I hoped", "worse than I wanted")


def went_wrong(s: Sentence, found: Find) -> Iterator[str]:
    yield from instead(
        s, found, "that didn't go the way I wanted", "I don't like how that went", "I regret how I did that"
    )


def work(s: Sentence, found: Find) -> Iterator[str]:
    """A judged work: "it was lousy nursing" says what it was, and "a shameful solo" gives way as a whole."""
    verb = _verb_before(s, found.first)
    if s.word(verb) in ("is", "was", "s"):
        whole = Find(found.kind, found.first, clause_end(s, found.last), found.family)
        yield from _predicate(s, whole, verb)
    elif s.word(found.last) == "job":
        yield from _judged(s, found, verb)
    elif s.word(found.first) == "like" and s.word(found.first - 1) in _PERFORMED and s.word(found.first - 2) == "i":
        for way in _LESS_WELL:
            yield swap(s, found.first, clause_end(s, found.last), way)
    else:
        yield from went_wrong(s, found)


_BETWEEN = any_of(
    """so such a an the total complete absolute pretty totally completely utterly like of kind bit just absolutely
    real
    utter really"""
)


def _verb_before(s: Sentence, first: int) -> int:
    at = first - 1
    while at > 0 and (s.word(at) in _BETWEEN or s.has(at, "j")):
        at -= 1
    return at


def _something(s: Sentence, found: Find) -> Iterator[str]:
    if asks(s):
        return
    said = {"say", "said", "saying", "wrote", "posted"} & set(s.words[max(0, found.first - 6) : found.first])
    noun = max(n for n in range(found.first) if s.word(n) in _THINGS)
    before, after = s.text[: s.end(noun)] + " ", rest(s, found.last)
    yield join(before, "I regret", after)
    yield join(before, "I wish I'd put differently" if said else "I don't like", after)
    yield join(before, "that hurt" if said else "that I'd do another way now", after)


_THINGS = any_of("something anything things stuff")


def _looks(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    did = "didn't like how I looked" if s.word(verb) == "looked" else "don't like how I look"
    yield swap(s, verb - 1, found.last, f"I {did}")
    yield swap(s, verb - 1, found.last, f"I feel uneasy about how I {s.word(verb)}")


_BODIES = any_of("body face skin stomach belly thighs legs arms nose hair looks weight figure reflection chin teeth")


def leaves_alone(s: Sentence, found: Find) -> bool:
    """Whether silence is kinder than any offer: a judgment of one's body ("My body is disgusting")."""
    before = s.words[clause_start(s, found.first) : found.first]
    named = range(found.first + 1, found.last + 4)
    hated = found.family == "hate" and any(s.word(n) in _BODIES and s.word(n - 1) == "my" for n in named)
    return hated or (found.family == "act" and not _BODIES.isdisjoint(before))


def _predicate(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    """As in "That was pathetic": what it was, less harshly."""
    subject_words = s.words[clause_start(s, found.first) : verb]
    runs_on = s.word(found.last + 1) in any_of("i he she we they you u")
    of_something = s.word(found.last + 1) == "of" and s.word(found.last + 2) not in ("me", "my", "mine")
    swept = not any_of("everything nothing anything whatever").isdisjoint(
        subject_words[:2]
    )  # "Everything I bake is hard for me"
    if judges_on(s, found) or runs_on or of_something or swept:
        return
    if s.word(verb - 1) == "i":  # "I was shocking out there" is about how it went
        yield from went_wrong(s, found)
        return
    softer = ("hard for me", "uncomfortable for me") if any(w.endswith("ing") for w in subject_words[:1]) else _SOFTER
    if s.word(found.first) in ("worst", "worse"):
        found = Find(found.kind, found.first, clause_end(s, found.last), found.family)
    end = found.last + 2 if s.words[found.last + 1 : found.last + 3] in (("of", "me"), ("from", "me")) else found.last
    if s.word(end + 1) == "and" and (s.has(end + 2, "JA") or s.is_mark(end + 3)):  # "cruel and unforgivable": both go
        end += 2
    if s.words[end + 1 : end + 4] == ("on", "my", "part"):
        end += 3
    if s.word(end + 1) in ("af", "tho"):
        end += 1
    if s.word(end + 1) in ("what", "how", "that", "to"):  # "It's unforgivable what I did"
        yield from went_wrong(s, found)
        return
    if softer is _SOFTER and s.word(verb) in ("is", "are") and s.word(verb - 1) not in ("that", "this", "it"):
        softer = ("not yet what I hope for", "not what I wanted")
    yield from (swap(s, verb + 1, end, words) for words in softer)
