"""Finds rules used as a whip: "should have", "must never", "have to be perfect"."""

import itertools
from collections.abc import Iterator

from kindward.language.model import Find, Kind
from kindward.language.text.grammar import AUXILIARIES, clause_end, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_PARTICIPLES = any_of(
    """been gone done known seen said told taken made given left kept got gotten had felt found thought put let stayed
    come become begun broken brought bought built caught chosen cut drawn driven eaten fallen fought forgotten
    forgiven frozen grown heard held hidden hit hurt learned led lent lost meant met paid quit read ridden run
    sent set shown shut slept spoken spent stood stuck sworn taught thrown understood woken won written just
    never double better already at worn sold sat risen rung flown bitten dealt dug fed fled listened not even
    hung laid lain sung sunk swum torn wound"""
)
# Rules for how one ought to be, feel or know; an errand is plain duty.
_BEING = any_of(
    """be feel know need want love like care enjoy manage handle cope understand forgive appreciate trust miss mind
    cry
    struggle complain let grieve succeed please prove earn deserve hurt suffer protect provide win forgiving
    worry think matter hate bother expect fail have accept believe keep get toughen man suck"""
)
_WHIPS = any_of(
    """perfect flawless perfectly flawlessly better harder best everyone everybody everything strong stronger tough
    right control together grip over always never alone ashamed grateful prove earn please deserve worthy
    disciplined faster thinner smarter myself nobody happy up fault"""
)
_EXPECTED = any_of(
    """fine home there back done ok okay ready here on in at able good asleep finished safe free out off"""
)
_HUMAN = any_of(
    """man woman mother mom father dad parent person adult friend wife husband teacher nurse doctor professional
    grownup people somebody someone mothers moms fathers dads parents men women adults friends wives husbands
    teachers nurses leader boss manager daughter son sister brother christian girl boy guy host writer captain
    coach believer human anyone therapist driver athlete everyone"""
)


def find(s: Sentence) -> Iterator[Find]:
    """All rules about oneself in a sentence."""
    for at, word in enumerate(s.words):
        for rule in _BY_WORD.get(word, ()):
            yield from rule(s, at)


def _hit(first: int, last: int, family: str) -> Iterator[Find]:
    yield Find(Kind.SHOULD, first, last, family, first)


def _modal_end(s: Sentence, at: int) -> int:
    """Over "not", "never", "always", "even", which belong to the rule."""
    while s.word(at + 1) in any_of("not never always even at least"):
        at += 1
    return at


def _about_me(s: Sentence, at: int, we: bool = False) -> bool:
    who, start = subject(s, at)
    if who in ("i", "we" if we else "i"):
        return s.word(at + 1) != "i"
    return who in ("other", "my") and _generic(s, start, at)


def _generic(s: Sentence, start: int, at: int) -> bool:
    """As in "A grown man like me", "a good mother", "mothers": a rule for all that is meant for me."""
    phrase = s.words[start:at]
    if ("me" in phrase and phrase[-1:] != ("me",)) or ("my" in phrase and "age" not in phrase):
        return False
    indefinite = phrase[:1] in runs("a | an | any | no | someone | somebody | people | real | good") or phrase[-1:] == (
        "me",
    )
    return (indefinite or (len(phrase) == 1 and phrase[0].endswith("s"))) and not _HUMAN.isdisjoint(phrase)


def _should(s: Sentence, at: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    if s.word(at + 1) in any_of("i we he she they you it") or s.word(at - 1) in ("why", "what", "how"):
        return
    if s.word(end + 1) == "have" and _is_participle(s, end + 2):
        if _about_me(s, at, we=True):
            yield from _hit(at, end + 1, "past-not" if _negative(s, at, end) else "past")
    elif _about_me(s, at) and _is_whip(s, at, end):
        yield from _hit(at, end, "now-not" if _negative(s, at, end) else "now")


def _negative(s: Sentence, at: int, end: int) -> bool:
    return not {"not", "never"}.isdisjoint(s.words[at : end + 1])


def _is_participle(s: Sentence, at: int) -> bool:
    """As in "should have gone", not "should have more patience"."""
    while s.word(at) in AUXILIARIES - {"been", "had", "got", "done"} or s.word(at).endswith("ly"):
        at += 1
    word = s.word(at)
    return word in _PARTICIPLES or (
        word.endswith(("ed", "wn", "ought", "en")) and word not in any_of("need children often seven ten kitchen")
    )


def _is_whip(s: Sentence, at: int, end: int) -> bool:
    """A rule on how to be, feel or cope; not an errand, a plan, an expectation."""
    verb = s.word(end + 1)
    rest = range(end + 2, clause_end(s, end + 1) + 1)
    if _planned(s, rest) and not _overdue(s, rest):
        return False
    if verb == "be":
        return _is_ideal(s, end + 2, rest) or _overdue(s, rest)
    if verb == "have":
        return not any(
            s.word(n) in any_of("time heat it news results an enough power") for n in range(end + 2, end + 4)
        ) or _overdue(s, rest)
    if _negative(s, at, end):
        return verb not in any_of("lift eat drive drink mix use go park take exercise smoke")
    if verb in ("do", "give", "help", "say", "be") and s.word(end + 2) in ("more", "better"):
        return True
    return (
        verb in _BEING - {"get", "keep", "think", "let"}
        or not _WHIPS.isdisjoint(s.words[n] for n in rest)
        or _overdue(s, rest)
    )


def _planned(s: Sentence, rest: range) -> bool:
    return any(s.has(n, "W") for n in rest)


def _overdue(s: Sentence, rest: range) -> bool:
    """As in "by now", "at forty", "at my age"."""
    near = s.words[rest.start : rest.stop + 1]
    pairs = {near[n : n + 2] for n in range(len(near))}
    return not pairs.isdisjoint(runs("by now | my age | this age | at forty | at thirty")) or not {
        "anymore",
        "age",
    }.isdisjoint((*near, *s.words[: rest.start]))


def _is_ideal(s: Sentence, at: int, rest: range) -> bool:
    """What one "should be": not a place, an hour, nor "fine"."""
    while s.word(at) in any_of("so a an the this too more that"):
        at += 1
    if s.word(at) == "able":
        return not any(s.word(n) in any_of("come make attend join reach catch") for n in rest)
    return s.word(at) not in _EXPECTED and not s.is_mark(at) and not s.word(at).isdigit()


def _must(s: Sentence, at: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    if not _about_me(s, at) or s.word(end + 1) in ("have", "say", "admit", "confess"):
        return
    if end > at and s.word(end + 1) not in ("forget", "miss", "call", "leave", "be_late"):
        yield from _hit(at, end, "must-not" if _negative(s, at, end) else "must")
    elif (s.word(at + 1) != "be" and _demands(s, end)) or (s.word(at + 1) == "be" and _ideal_near(s, at + 2)):
        yield from _hit(at, end, "must")


def _ideal_near(s: Sentence, at: int) -> bool:
    """As in "be perfect", "be the strong one", "be nice to everyone"; not "be stupid", "be at work"."""
    end = clause_end(s, at)
    while s.word(at) in any_of("a an the so more always able to better one") and at < end:
        if s.word(at) == "better":
            return True
        at += 1
    return s.has(at, "I") or (s.word(at) in ("in", "on") and s.word(at + 1) in ("control", "top"))


def _demands(s: Sentence, end: int) -> bool:
    """A verb and a whip: "get everything right", "do this alone", "win"."""
    last = clause_end(s, end + 1)
    words = s.words[end + 1 : last + 1]
    if _planned(s, range(end + 1, last + 1)) and "perfect" not in words and s.word(end + 1) != "win":
        return False
    pairs = set(itertools.pairwise(words))
    if pairs & _DEMANDS or (
        words[:1] and words[0] in any_of("win succeed impress please prove excel earn toughen deserve")
    ):
        return True
    return not _HARD_WHIPS.isdisjoint(words)


_HARD_WHIPS = any_of(
    """perfect flawless perfectly flawlessly harder everyone everybody everything alone control worthy deserve prove
    earn best nobody toughen perfection"""
)
_DEMANDS = frozenset(
    runs(
        "do better | be better | try harder | man up | grow up | suck it | get over | a grip | "
        "act together | myself together | it together | be strong | be perfect | snap out | make up | "
        "not fail | never fail | on top | no mistakes | it right | get right | all right | "
        "stay strong | hold everyone | stop being | keep smiling | shit together | life together | "
        "lose weight | all myself | by myself | on my | be nice | be strong | keep everyone | "
        "look good | look perfect | every time"
    )
)


def _have_to(s: Sentence, at: int) -> Iterator[Find]:
    """As in "have to", "need to", "got to" with a demand to be perfect, strong, all things to all people."""
    to = at + 1
    while s.word(to) in ("always", "never", "not"):
        to += 1
    if s.word(to) != "to" or not _about_me(s, at) or _before(s, at) in ("not", "might", "would", "if"):
        return
    end = _modal_end(s, to)
    if s.word(end + 1) == "be" and _ideal_near(s, end + 2):
        yield from _hit(
            at, end + 2 if s.has(end + 2, "I") else end, "must-not" if "never" in s.words[at:end] else "must"
        )
    elif s.word(end + 1) != "be" and (_demands(s, end) or (end > to and s.word(end) in ("never", "not", "always"))):
        yield from _hit(at, end, "must-not" if _negative(s, to, end) else "must")


def _before(s: Sentence, at: int) -> str:
    return s.word(at - 1)


def _ought(s: Sentence, at: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    to = end + (s.word(end + 1) == "to")
    end = _modal_end(s, to)
    if not _about_me(s, at):
        return
    if s.word(end + 1) == "have" and _is_participle(s, end + 2):
        yield from _hit(at, end + 1, "past-not" if _negative(s, at, end) else "past")
    elif _is_whip(s, at, end):
        yield from _hit(at, end, "now-not" if _negative(s, at, end) else "now")


_DUTIES = any_of(
    """watch bring call email meet pick send be_there submit finish turn return write lock feed start arrive get take
    work go come"""
)


def _supposed(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm supposed to be over it"; "I was supposed to meet Dana at six" is plain duty."""
    if s.word(at + 1) not in ("to", "not"):
        return
    who, start = subject(s, at)
    end = _modal_end(s, at + 1 + (s.word(at + 1) == "not"))
    mine = who in ("i", "we") or (who in ("other", "my") and _generic_plural(s, start, at))
    if (
        mine
        and s.word(at - 1) not in ("i",)
        and _about_being(s, end, "was" in s.words[max(0, at - 2) : at] and "not" not in s.words[max(0, at - 2) : at])
    ):
        yield from _hit(at, end, "supposed-not" if "not" in s.words[at - 2 : at + 2] else "supposed")


def _generic_plural(s: Sentence, start: int, at: int) -> bool:
    """As in "Mothers are supposed to love it"."""
    while s.word(at - 1) in AUXILIARIES:
        at -= 1
    return _generic(s, start, at)


def _about_being(s: Sentence, end: int, past: bool) -> bool:
    verb = s.word(end + 1)
    rest = range(end + 2, clause_end(s, end + 1) + 1)
    if verb == "be":
        return s.word(end + 2) not in _EXPECTED - {"good", "able", "ready", "fine", "okay", "ok"} and not _planned(
            s, rest
        )
    if _planned(s, rest) or (verb in _DUTIES and not (verb == "get" and any(s.has(n, "NnFI") for n in rest))):
        return False
    return (
        verb in _BEING - ({"have", "win"} if past else set())
        or any(s.has(n, "N") for n in range(end + 1, rest.stop))
        or verb in ("lead", "support", "set", "look")
    )


_FORBIDDEN = any_of(
    """fall_apart give_up feel be cry need get make fail complain rest want say fall stop have mess show slow struggle break take ask
    enjoy grieve relax lose"""
)


def _allowed(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm not allowed to get tired"; not "I'm not allowed to park here"."""
    if (
        s.word(at - 1) == "not"
        and s.word(at + 1) == "to"
        and s.word(at + 2) in _FORBIDDEN
        and subject(s, at)[0] in ("i", "we")
    ):
        yield from _hit(at - 1, at + 1, "allowed")


_BY_WORD = {
    "should": (_should,), "must": (_must,), "have": (_have_to,), "need": (_have_to,), "got": (_have_to,),
    "had": (_have_to,), "ought": (_ought,),
    "supposed": (_supposed,), "meant": (), "allowed": (_allowed,), "permitted": (_allowed,),
}  # fmt: skip
