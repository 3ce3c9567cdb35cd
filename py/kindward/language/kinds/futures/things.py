"""What will become of things: "It's going to be a disaster", "this won't end well", "my marriage will fall apart"."""

from kindward.language.kinds.futures.others import nobody, others
from kindward.language.kinds.futures.prediction import Prediction
from kindward.language.kinds.futures.words import (
    BAD_FUTURES,
    DIRE,
    DIRE_RUNS,
    FOR_ME,
    GOODS,
    HELPERS,
    HOUSEHOLD,
    ILLS,
    MILD,
    NOUNS_FAIL,
    NOUNS_WONT,
    OUTDOORS,
    THINGS_WONT,
)
from kindward.language.text.sets import any_of, runs


def thing(p: Prediction) -> str:
    """It, this, that, things; not "it will rain"."""
    if p.head in any_of("rain snow freeze hail pour thaw"):
        return ""
    if p.content in runs("be fine | be okay | be ok | pass | rain | be late"):
        return p.negation
    if p.negation:
        return p.negation if _wont(p) else ""
    if p.head == "be" and not OUTDOORS.isdisjoint(p.content):
        return ""
    if p.content == ("be", "that") or (p.content[:2] == ("go", "to") and p.says(_ANOTHER)):
        return "bad"
    if p.begins(FOR_ME) or p.begins(_AFTER_ME) or (p.head == "take" and p.says(("forever", "ages"))):
        return "bad"
    if p.content[:2] == ("be", "no"):
        return "bad" if p.says(any_of("chance second future hope way coming turning getting one end peace")) else ""
    if p.head == "hurt" and not p.says(("me", "us", "forever")):
        return ""
    if p.is_good and not p.says(("worse", "badly", "wrong")):
        return ""
    bad = any(p.s.has(n, "NRL") and p.s.word(n) not in MILD for n in range(p.start, p.end + 1))
    return "bad" if bad or is_dire(p) or p.says(BAD_FUTURES) or p.is_sworn else ""


_ANOTHER = any_of("someone somebody him her who else")
"""Whom it will go to, and not to the reader."""
_AFTER_ME = runs("follow me | haunt me | catch up with | kill me | eat me alive | tear me | cost me my | cost me the")
"""Bad whatever is said with it: "follow me right through my training"."""


def _wont(p: Prediction) -> bool:
    if p.s.word(p.first) == "there":
        return p.content[:2] in runs("be any | be anyone | be anybody | be anything")
    if p.content[:3] == ("be", "the", "same") and p.says(("without",)):  # "It will never be the same without him"
        return False
    if p.content[:2] in runs("matter how | matter what | matter if | matter whether"):
        return True
    if _changes_something_else(p) or _is_relief(p) or _is_relieved(p):
        return False
    return p.negation == "never" or p.head in THINGS_WONT


def _is_relief(p: Prediction) -> bool:
    """As in "it won't be easy", "that won't happen again", "this won't last forever"."""
    if p.has_an_end or p.begins(runs("happen again | be the end")):
        return True
    return p.head == "be" and (p.has("NnRLAJF", 1) or p.content[1:2] in _NO_PROMISE)


_NO_PROMISE = runs("hard | easy | simple | quick | pretty | perfect | cheap | that | too")


def _changes_something_else(p: Prediction) -> bool:
    """As in "One cancelled dinner won't change that"."""
    return (
        p.head in ("change", "help")
        and len(p.content) > 1
        and p.content[1] not in any_of("me anything now ever much either anyway this anymore")
    )


def is_dire(p: Prediction) -> bool:
    """A bad future whatever the noun; milder words count where the reader "just knows" it."""
    return p.says(DIRE) or p.begins(DIRE_RUNS) or p.is_guessed


def noun(p: Prediction) -> str:
    """A thing or a person: "The exam is going to be impossible", "my leg will never heal"."""
    if p.s.word(p.first) in ("somebody", "someone") and not p.says(("me", "us", "my", "i")):
        return ""
    if p.s.word(p.first) in ("no", "none") or p.s.words[p.first : p.first + 2] in runs("not a | not one"):
        return nobody(p)
    if p.head in ("tell", "find", "see") and p.says(ILLS):
        return "others"
    if not HELPERS.isdisjoint(p.subject) and not p.says(DIRE):
        return ""
    if _is_of_goods(p):
        return ""
    if found := _of_a_noun(p):
        return found
    person = not _NEAR.isdisjoint(p.subject) or p.s.has(p.verb - 1, "P")
    near = person or p.who == "my" or p.s.word(p.first) in _POINTED
    if not (near or p.is_sworn or p.says(("me", "my", "us", "our", "i"))):
        return ""
    return others(p) or (thing(p) if _is_my_life(p) else "")


_OURS = any_of("me my myself us our life career marriage everything everyone party wedding exam interview")


def _is_of_goods(p: Prediction) -> bool:
    """As in "The battery won't last the day", "The weather will ruin the picnic": what is foretold is no fate."""
    if p.is_sworn or p.is_sure or not _OURS.isdisjoint(p.content):
        return False
    named = p.s.words[p.first + 1 : p.verb]
    return not OUTDOORS.isdisjoint(named) or (p.head != "be" and not GOODS.isdisjoint(named))


_NEAR = any_of(
    """whole entire kids children twins grandkids grandchildren boys girls neighbours village town church parish
    school dad papa mama"""
)
_POINTED = any_of("this that these those")


def _is_my_life(p: Prediction) -> bool:
    """As in "this knee"; not "this old dog"."""
    return p.s.word(p.first) in _POINTED and HOUSEHOLD.isdisjoint(p.subject)


def _of_a_noun(p: Prediction) -> str:
    if p.negation:
        return p.negation if _noun_wont(p) else ""
    if "always" in p.auxiliary:
        return ""
    ill = not ILLS.isdisjoint(p.subject)
    if ill and p.begins(runs("come back | return | spread | win | get me | follow | stay | last")):
        return "bad"
    if p.content[:2] == ("be", "over") and any(p.s.has(n, "V") for n in range(p.first, p.verb)):
        return "bad"
    if p.head == "happen" and any(p.s.has(n, "NRLAJ") for n in range(p.first, p.verb)):
        return "bad"
    if p.head in NOUNS_FAIL or (p.head in ("stay", "remain") and p.has("NA", 1)):
        return "" if {"unless", "if"} & set(p.s.words[p.start : p.end + 3]) else "bad"
    mine = {"my", "our"} & set(p.subject)
    harder = mine and (p.says(BAD_FUTURES) or p.begins(runs("be gone | be empty | leak")))
    return "bad" if harder or is_dire(p) else ""


_PASSING = any_of(
    """headache headaches cold flu cough fever nausea cramps storm snow rain heat frost winter drought pain ache soreness panic
    sadness grief anger fear mood shame guilt dread"""
)


def _is_relieved(p: Prediction) -> bool:
    """Not "This headache won't last", "nothing that soap won't fix"."""
    if p.begins(runs("win prizes | win awards | win any | win a prize")):  # "My cooking won't win prizes"
        return True
    if p.head == "last" and not _PASSING.isdisjoint(p.subject):
        return True
    return "that" in (p.s.word(p.first), p.s.word(p.first - 1)) and not {"nothing", "anything"}.isdisjoint(
        p.s.words[: p.first]
    )


def _noun_wont(p: Prediction) -> bool:
    if _changes_something_else(p) or p.has_an_end or _is_relieved(p):
        return False
    if p.begins(NOUNS_WONT) or (p.negation == "never" and not ILLS.isdisjoint(p.subject)):
        return True
    machine = not HOUSEHOLD.isdisjoint(p.subject)
    if p.head == "work":
        return not machine
    own = p.s.word(p.first) in ("my", "our") and not any(p.s.has(n, "P") for n in range(p.first, p.verb))
    return (
        own
        and not machine
        and p.negation == "never"
        and not p.has("NnD")
        and p.head not in any_of("like eat want depend fade die stop end leave run need")
    )


def everyone(p: Prediction) -> str:
    return thing(p) if p.s.word(p.first) == "everything" else others(p)
