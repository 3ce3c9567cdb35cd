"""What makes a demand on oneself a whip, and not an errand, a plan, an expectation, or care for oneself."""

import itertools

from kindward.language.text.grammar import AUXILIARIES, clause_end
from kindward.language.text.inflect import base_of
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

# A sentence in which somebody is good to themselves is no whip, whatever its verb: "I should be patient with myself".
_KIND_TO_MYSELF = any_of(
    """patient patience kind kinder gentle gentler easy easier nicer credit break slack grace compassion forgive
    forgiving rest proud care slow slower honest thank sleep breathe treat fair fairer tell listen merciful reward
    celebrate water breath friend nice let allow remind remember"""
)
_HARD_ON_MYSELF = any_of(
    """hard harsh judge compare blame beat criticize criticise talk speak call punish assume jump conclude compete
    overthink catastrophize read mean unfair tear bully shame berate hate scold insult expect doubt push hurry worst
    torture blaming judging comparing beating strict tough cruel measure talking calling punishing pushing tearing"""
)


_SORRY = runs(
    "be ashamed | be embarrassed | be sorry | feel ashamed | feel guilty | feel bad | feel embarrassed | feel sorry"
)
"""Not "I should not be ashamed of being tired": that is no whip."""


def is_kind(s: Sentence, verb: int, negative: bool) -> bool:
    """As in "I should be patient with myself", "I shouldn't assume the worst", "I have to stop blaming myself"."""
    words = s.words[verb : clause_end(s, verb) + 1]
    own = not {"myself", "yourself", "mirror"}.isdisjoint(words) or s.words[-4:-1] == ("person", "is", "me")
    own = own or ("to", "me") in itertools.pairwise(words)
    if negative or words[:1] == ("stop",):
        if words[:2] in _SORRY and words[2:3] in (("of",), ("for",), ("about",), ("to",)):
            return True
        if words[:1] in (("compare",), ("skip",)) or words[:3] == ("be", "surprised", "that"):
            return True
        apart = own or not any_of("worst conclusions minds").isdisjoint(words)
        return apart and not _HARD_ON_MYSELF.isdisjoint(words)
    if words[:2] == ("forgive", "the") and words[2:3] in runs("girl | boy | kid | child | woman | man | person | me"):
        return True
    if words[:2] in runs("remember that | remember i | be allowed"):
        return True
    return own and not _KIND_TO_MYSELF.isdisjoint(words)


def is_planned(s: Sentence, words: range) -> bool:
    """Whether an hour or a day is set for it: then it is a plan."""
    return any(
        s.has(n, "W") or (s.word(n) in ("by", "in") and (s.has(n + 1, "U") or s.word(n + 1) in ("may", "then")))
        for n in words
    )


_AGES = "twenty twenty_five twenty_eight thirty thirty_five forty forty_five fifty sixty seventy"
_CLOCKS = (
    runs("by now | my age | this age | a year | two years | all this | any more | years of | after all")
    | frozenset((word, age) for word in ("at", "by") for age in _AGES.split())
    | frozenset((word, str(age)) for word in ("at", "by") for age in range(18, 80))
)


def is_overdue(s: Sentence, end: int) -> bool:
    """As in "by now", "at forty", "at my age", "already", anywhere up to the end of the clause."""
    near = s.words[: end + 1]
    return "anymore" in near or "already" in s.fillers or not _CLOCKS.isdisjoint(itertools.pairwise(near))


_MEASURES = runs(
    "like everyone | like everybody | like other | like others | like normal | like a | like an | like any | like anyone | "
    "like the | like real | like grown | like they | like my | than this | than that | than i | than my | than someone | "
    "than everyone | than them | than him | than her | as everyone | as my | as others | as anyone | as i | "
    "someone else | everyone else | everybody else | the others | others do"
)


def is_compared(s: Sentence, words: range) -> bool:
    """As in "like the other dads do", "as much as my sister": held against somebody, or against how it is."""
    clause = s.words[words.start : words.stop]
    return not _MEASURES.isdisjoint(itertools.pairwise(clause))


_LAST_WORDS = runs(
    "nothing less | anything less | no matter | all costs | any cost | no excuses | no excuse | of story | no ifs | "
    "first attempt | first try | one job | one thing | no exceptions | plan b | no choice | or else | never complain | and never | like yesterday"
)


def is_final(s: Sentence) -> bool:
    """Whether the sentence allows no answer: no excuses, nothing less, period."""
    return not _LAST_WORDS.isdisjoint(itertools.pairwise(s.words)) or s.words[-2:] == ("period", ".")


_HARD_WHIPS = any_of(
    """perfect flawless perfectly flawlessly harder everyone everybody everything alone control worthy deserve
    earn best nobody toughen perfection promotion rank hundred topper scholarship distinction percent"""
)
_DRIVEN = any_of("win succeed impress please excel earn toughen deserve man_up outdo ace")
_DEMANDS = runs(
    "do better | man up | grow up | suck it | get over | get over_it | a grip | act together | myself together | "
    "it together | snap out | make up | on top | no mistakes | it right | get right | stay strong | stay calm | "
    "stop being | stop crying | stop feeling | stop making | stop failing | stop messing | stop moping | "
    "stop complaining | stop whining | stop needing | quit needing | quit feeling | quit being | quit crying | "
    "quit whining | keep smiling | shit together | life together | lose weight | lose pounds | lose kilos | by myself | "
    "on my | look good | do well | make proud | parents proud | up with | keep up | say yes | over myself | over her | "
    "over him | over this | pull myself | it off | first rank | lose it | come first | hold together | keep together | "
    "others first | move on | set example | prove myself | prove that | prove i | prove them | prove him | prove her | "
    "prove to | prove my | show them | make like | without help | without any | control myself | an a | full marks | "
    "down weight"
)


def is_demand(s: Sentence, end: int) -> bool:
    """A verb and a whip behind the rule word at `end`: "get everything right", "do this alone", "win"."""
    last = clause_end(s, end + 1)
    words = s.words[end + 1 : last + 1]
    if ("everything", "on") in itertools.pairwise(words):  # everything on the list
        return False
    if is_planned(s, range(end, last + 1)) and words[:1] != ("win",):
        return False
    pairs = {*itertools.pairwise(words), *zip(words, words[2:], strict=False)}
    if ("at", "least") in pairs and "once" not in words:
        return True
    return (
        not _DEMANDS.isdisjoint(pairs) or not _HARD_WHIPS.isdisjoint(words) or s.word(end + 1) in _DRIVEN or is_final(s)
    )


# Rules for how one ought to be, feel or know; an errand is plain duty.
BEING = any_of(
    """feel know want love care enjoy manage handle cope understand forgive appreciate trust miss
    cry struggle complain grieve succeed please prove earn deserve hurt suffer protect provide win
    bother expect fail accept believe toughen man suck recognize regret weigh improve achieve
    perform impress mope moan grumble whine"""
)
_WHIPS = any_of(
    """perfect flawless perfectly flawlessly better harder best everyone everybody everything strong stronger tough
    right control together grip over always never alone ashamed grateful prove earn please deserve worthy
    disciplined faster thinner smarter myself nobody happy fault double twice less quicker sooner wiser richer
    healthier calmer nicer braver brighter fitter tidier shut tongue"""
)
_EXPECTED = any_of(
    """fine home there back done ok okay ready here on in at able good asleep finished safe free out off careful quiet
    gone early late long getting coming going leaving seeing meeting arriving hearing closed open awake warm cold
    somewhere around left right next easy simple alright seated surprised delighted glad pleased proud honored honoured"""
)
_SELF_CARE = any_of(
    "sleep rest water breaks time greens vegetables fresh slowly gently walks coffee soda sugar salt wine"
)
_ON_THE_WAY = runs("be there by now | be home by now | be back by now | be here by now | be in by now")
"""Reckoned, and no rule: "I ought to be there by now, but the bridge is up"."""
_SEEN_TO_BY = any_of(
    "look see check come take sort repair test fix done fixed checked cleaned painted tested serviced looked"
)
_LEFT_TO_HAVE = any_of(
    "time heat news results enough power left room somewhere trouble any dairy been had word chat look listen go nap"
)
_PLAINLY_LEFT = any_of(
    """lift eat drive drink mix use go park take exercise smoke leave wait forget put touch open keep book order rush
    assume jump wonder stay worry judge"""
)


def is_whip(s: Sentence, at: int, end: int) -> bool:
    """A rule ("should", "ought") on how to be, feel or cope; not an errand, a plan, an expectation."""
    verb = s.word(end + 1)
    rest = range(end + 2, clause_end(s, end + 1) + 1)
    words = s.words[rest.start : rest.stop]
    if is_kind(s, end + 1, is_negative(s, at, end)):
        return False
    if (verb, *words[:3]) in _ON_THE_WAY:
        return False
    if is_overdue(s, rest.stop) or is_compared(s, rest) or not {"always", "never"}.isdisjoint(s.words[at : end + 1]):
        return True
    if is_planned(s, rest):
        return False
    if verb == "be":
        return is_ideal(s, end + 2, rest)
    if verb == "have" and s.word(rest.start + 2) in _SEEN_TO_BY:  # "I should have the vet look at her"
        return False
    if verb == "have":
        if words[:1] == ("to",):
            return not any_of("told asked reminded try").isdisjoint(words)
        return _LEFT_TO_HAVE.isdisjoint(words)
    if verb in ("love", "care") and words[:1] in runs("to | for"):
        return False
    if verb == "too":
        return not any_of("everyone everybody others other people").isdisjoint(s.words[:at])
    if verb == "own":
        return words[:1] not in runs("it | up | that | my")
    if is_negative(s, at, end):
        idiom = (verb, *words[:1]) in runs("think so | say so")
        return not idiom and verb not in _PLAINLY_LEFT and not {"more", "than"}.issubset(words)
    if verb in ("remember", "notice", "drink", "eat"):
        return False
    if "more" in words:
        return verb not in ("let", "praise", "thank", "hug") and "about" not in words and _SELF_CARE.isdisjoint(words)
    return verb in BEING or not _WHIPS.isdisjoint(words) or is_demand(s, end)


def is_negative(s: Sentence, at: int, end: int) -> bool:
    """Whether the rule forbids: "not" or "never" belongs to it."""
    return not {"not", "never"}.isdisjoint(s.words[at : end + 1])


def is_ideal(s: Sentence, at: int, rest: range) -> bool:
    """What one "should be": not a place, an hour, nor "fine"."""
    if s.words[at : at + 2] in runs("grateful if | so lucky"):
        return False
    if s.word(at) in any_of("done through finished out") and s.word(at + 1).endswith(("ing", "with", "there")):
        return True
    while s.word(at) in any_of("so a an the this too more that"):
        at += 1
    if s.word(at - 1) in ("a", "an") and "not" not in s.words[: at - 1] and not any(s.has(n, "IPB") for n in rest):
        return False
    if s.word(at) == "able":
        return not any(s.word(n) in any_of("come make attend join reach catch see") for n in rest)
    return s.word(at) not in _EXPECTED and not s.is_mark(at)


def is_ideal_near(s: Sentence, at: int) -> bool:
    """As in "be perfect", "be the strong one", "be nice to everyone"; not "be stupid", "be at work"."""
    if s.word(at) in any_of("over_it over past through healed recovered"):
        return True
    if s.word(at) == "done":
        return s.word(at + 1).endswith(("ing", "with"))
    while s.word(at) in any_of("a an the so more always to one"):
        at += 1
    if s.word(at) in ("better", "able"):
        return s.word(at) == "better" or not is_planned(s, range(at, clause_end(s, at) + 1))
    return (
        s.has(at, "I")
        or s.word(at) in any_of("fun top liked loved tougher braver twice burden entertaining calm")
        or s.words[at : at + 2] in runs("in control | on top")
    )


_SUFFERED = any_of("help support somebody someone to told warned given offered taught paid thanked asked invited")


def is_done(s: Sentence, at: int) -> bool:
    """As in "should have gone", "… never left", not "should have more patience", nor "should have been told"."""
    while (
        s.word(at) in AUXILIARIES - {"been", "had", "got", "to"}
        or s.word(at) in ("better", "double", "least")
        or s.word(at).endswith("ly")
    ):
        at += 1
    word = s.word(at)
    if word in ("been", "had"):
        return s.word(at + 1) not in _SUFFERED
    return base_of(word) != "" or word.endswith(("ed", "wn", "ought"))


def goes_on(s: Sentence, end: int) -> bool:
    """Whether the sentence has more than the clause of word `end`: an order alone is a matter of tone."""
    return clause_end(s, end) + 2 < len(s.words)
