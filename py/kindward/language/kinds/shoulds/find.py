"""Finds rules used as a whip: "should have", "must never", "have to be perfect"."""

import itertools
from collections.abc import Callable, Iterator

from kindward.language.kinds.shoulds.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import AUXILIARIES, clause_end, clause_start, subject
from kindward.language.text.inflect import stem
from kindward.language.text.patterns import Rule
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
    worry think matter hate bother expect fail have accept believe keep get toughen man suck remember recognize
    notice regret weigh earn own improve achieve succeed perform impress mope moan grumble whine"""
)
_WHIPS = any_of(
    """perfect flawless perfectly flawlessly better harder best everyone everybody everything strong stronger tough
    right control together grip over always never alone ashamed grateful prove earn please deserve worthy
    disciplined faster thinner smarter myself nobody happy up fault double twice less quicker sooner wiser richer
    healthier calmer nicer braver brighter fitter tidier"""
)
_EXPECTED = any_of(
    """fine home there back done ok okay ready here on in at able good asleep finished safe free out off careful quiet
    gone early late long getting coming going leaving seeing meeting arriving hearing closed open awake warm cold
    somewhere around left right next easy simple alright seated surprised"""
)
# A sentence in which somebody is good to themselves is no whip, whatever its verb: "I should be patient with myself".
_KIND_TO_MYSELF = any_of(
    """patient kind kinder gentle gentler easy easier nicer credit break slack grace compassion forgive forgiving rest
    proud care slow slower honest thank sleep breathe treat fair fairer tell listen merciful reward celebrate water
    breath friend nice"""
)
_HARD_ON_MYSELF = any_of(
    """hard harsh judge compare blame beat criticize criticise talk speak call punish assume jump conclude compete
    overthink catastrophize read mean unfair tear bully shame berate hate scold insult expect doubt push hurry worst
    torture blaming judging comparing beating strict tough cruel measure"""
)
_HUMAN = any_of(
    """man woman mother mom father dad parent person adult friend wife husband teacher nurse doctor professional
    grownup people somebody someone mothers moms fathers dads parents men women adults friends wives husbands
    teachers nurses leader boss manager daughter son sister brother christian girl boy guy host writer captain
    coach believer human anyone therapist driver athlete everyone boys girls guys bosses coaches professionals
    adult grownups winners leaders christians believers sons daughters sisters brothers wife topper engineer
    engineers doctors sportsman soldier soldiers man's scientist pro pros experts expert cook student students
    human_being winner survivor survivors grandmother grandfather grandparents worker owner single"""
)


def find(s: Sentence) -> Iterator[Find]:
    """All rules about oneself in a sentence."""
    looked: set[tuple[str, int, int]] = set()
    for rule, _, first, last in RULES.matches(s):
        place = rule.check, first, last
        if place not in looked:  # the rules of one word share a check, which tells their families apart
            looked.add(place)
            yield from CHECKS[rule.check](s, rule, first, last)


def takes(s: Sentence, rule: Rule, first: int, last: int) -> bool:
    """Whether this one rule, of all that share its check, finds something at its match."""
    return any(found.family == rule.family for found in CHECKS[rule.check](s, rule, first, last))


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
    if s.word(at - 1) == "one" and who == "other":
        return True
    return who in ("other", "my") and _generic(s, start, at)


def _generic(s: Sentence, start: int, at: int) -> bool:
    """As in "A grown man like me", "a good mother", "mothers": a rule for all that is meant for me."""
    while s.word(at - 1) in AUXILIARIES and at - 1 > start:
        at -= 1
    begin = clause_start(s, at)
    if s.word(start) in ("my", "our") and s.word(start - 1) in ("with", "of", "in", "like") and begin < start - 1:
        start = begin
    phrase = s.words[start:at]
    if phrase[:1] == ("one",) or (phrase[-1:] == ("one",) and phrase[:1] in runs("my | at")):
        return True
    if phrase[-3:] in runs("with my experience | of my age | in my position | in my place | in my family"):
        return not _HUMAN.isdisjoint(phrase)
    if phrase[-2:] == ("my", "age"):
        return True
    if ("me" in phrase and phrase[-1:] != ("me",)) or ("my" in phrase and "age" not in phrase):
        return False
    indefinite = phrase[:1] in runs(_KINDS_OF_PEOPLE) or phrase[-1:] == ("me",)
    if phrase[:1] in runs("real | proper | true | serious | decent") and len(phrase) == 2 and phrase[1].endswith("s"):
        return True
    return (indefinite or (len(phrase) == 1 and phrase[0].endswith("s"))) and not _HUMAN.isdisjoint(phrase)


_KINDS_OF_PEOPLE = (
    "a | an | any | no | someone | somebody | people | real | good | anyone | strong | decent | proper | normal | grown | "
    "true | big | better | loving | successful | smart | other | healthy | mature | brave | serious | nice | responsible | "
    "adult | most | tough | kind | respectable | sensible | competent | confident | everyone"
)


def _should(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    if s.word(end + 1) in any_of("i we he she they you it") or s.word(at - 1) in ("why", "what", "how"):
        return
    if s.word(end + 1) == "have" and _is_participle(s, end + 2):
        if _about_me(s, at, we=True) or _told_off(s, at, end):
            yield from _hit(at, end + 1, "past-not" if _negative(s, at, end) else "past")
    elif (_about_me(s, at) or _late_for_all(s, at, end)) and _is_whip(s, at, end):
        yield from _hit(at, end, "now-not" if _negative(s, at, end) else "now")


def _late_for_all(s: Sentence, at: int, end: int) -> bool:
    """As in "At thirty-five you should own a flat": a clock for all that is meant for me."""
    return subject(s, at)[0] == "you" and _overdue(s, range(end + 2, clause_end(s, end + 1) + 1))


def _told_off(s: Sentence, at: int, end: int) -> bool:
    """As in "You should have known", said to oneself; not "You should have seen the sunset"."""
    others = any_of("me us him her them it's wedding film game party concert face faces")
    seen = s.word(end + 2) in any_of("seen heard tasted told asked called got received")
    return subject(s, at)[0] == "you" and not seen and others.isdisjoint(s.words[end + 2 : clause_end(s, end) + 1])


def _kindly_meant(s: Sentence, verb: int, negative: bool) -> bool:
    """As in "I should be patient with myself", "I shouldn't assume the worst"."""
    words = s.words[verb : clause_end(s, verb) + 1]
    if negative:
        return not _HARD_ON_MYSELF.isdisjoint(words) and bool(
            {"myself", "worst", "conclusions", "minds", "others"} & set(words)
        )
    if "myself" in words and not _KIND_TO_MYSELF.isdisjoint(words):
        return True
    if words[:2] in runs("let myself | allow myself"):
        return True
    return words[:1] in runs("remember | tell | remind | celebrate | thank | allow") and not {
        "myself",
        "that",
    }.isdisjoint(words)


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
    if _kindly_meant(s, end + 1, _negative(s, at, end)):
        return False
    if _planned(s, rest) and not _overdue(s, rest):
        return False
    if not {"always", "never"}.isdisjoint(s.words[at : end + 1]):
        return True
    if verb == "be":
        return _is_ideal(s, end + 2, rest) or _overdue(s, rest)
    if verb == "have" and s.word(end + 2) == "to":
        return not any_of("told asked reminded try").isdisjoint(s.words[rest.start : rest.stop])
    if verb == "have":
        return not any(
            s.word(n) in any_of("time heat it news results an enough power") for n in range(end + 2, end + 4)
        ) or _overdue(s, rest)
    if _negative(s, at, end):
        idiom = s.words[end + 1 : end + 3] in runs("think so | be surprised | say so")
        return not idiom and (verb not in _PLAINLY_LEFT or "so" in s.words[rest.start : rest.stop])
    if verb in ("remember", "notice", "own") and not _overdue(s, rest):
        return False
    if _demands(s, end):
        return True
    if "more" in s.words[rest.start : rest.stop] and _SELF_CARE.isdisjoint(s.words[end + 1 : rest.stop]):
        return "about" not in s.words[rest.start : rest.stop]
    return (
        verb in _BEING - {"get", "keep", "think", "let"}
        or not _WHIPS.isdisjoint(s.words[n] for n in rest)
        or _overdue(s, rest)
    )


_PLAINLY_LEFT = any_of(
    """lift eat drive drink mix use go park take exercise smoke leave wait forget put touch open keep book order rush
    eat_out assume jump wonder stay"""
)
_SELF_CARE = any_of("sleep rest water breaks time greens vegetables fresh slowly gently walks")


def _planned(s: Sentence, rest: range) -> bool:
    return any(s.has(n, "W") for n in rest)


def _overdue(s: Sentence, rest: range) -> bool:
    """As in "by now", "at forty", "at my age"."""
    near = s.words[rest.start : rest.stop + 1]
    pairs = {near[n : n + 2] for n in range(len(near))}
    ahead = s.words[clause_start(s, rest.start - 2) : rest.start]
    pairs |= set(itertools.pairwise(ahead)) | set(itertools.pairwise(s.words[: rest.start]))
    return not pairs.isdisjoint(_OVERDUE) or not {"anymore", "age", "already_forty"}.isdisjoint((*near, *ahead))


_AGES = "twenty twenty_five twenty_eight thirty thirty_five forty forty_five fifty sixty seventy"
_OVERDUE = (
    runs("by now | my age | this age | a year | two years | all this | any more")
    | frozenset((word, age) for word in ("at", "by") for age in _AGES.split())
    | frozenset(("at", str(age)) for age in range(18, 80))
    | frozenset(("by", str(age)) for age in range(18, 80))
)


def _is_ideal(s: Sentence, at: int, rest: range) -> bool:
    """What one "should be": not a place, an hour, nor "fine"."""
    while s.word(at) in any_of("so a an the this too more that"):
        at += 1
    if s.word(at) == "able":
        return not any(s.word(n) in any_of("come make attend join reach catch") for n in rest)
    return s.word(at) not in _EXPECTED and not s.is_mark(at) and not s.word(at).isdigit()


def _must(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    if not _about_me(s, at) or (end == at and s.word(end + 1) in ("have", "say", "admit", "confess")):
        return
    if _kindly_meant(s, end + 1, _negative(s, at, end)):
        return
    if end > at and (s.word(end + 1) not in _PLAIN_ERRANDS or "never" in s.words[at : end + 1]):
        yield from _hit(at, end, "must-not" if _negative(s, at, end) else "must")
    elif (s.word(at + 1) != "be" and _demands(s, end)) or (s.word(at + 1) == "be" and _ideal_near(s, at + 2)):
        yield from _hit(at, end, "must")


_PLAIN_ERRANDS = any_of("forget call leave park smoke drive use touch open take drink feed wake")


def _ideal_near(s: Sentence, at: int) -> bool:
    """As in "be perfect", "be the strong one", "be nice to everyone"; not "be stupid", "be at work"."""
    end = clause_end(s, at)
    done = s.word(at) in any_of("done over_it over past through healed recovered")
    if done and (s.word(at) == "over_it" or s.word(at + 1) in any_of("with this it him her grieving the my")):
        return s.word(at) != "done" or s.word(at + 1) == "with"
    while s.word(at) in any_of("a an the so more always able to better one") and at < end:
        if s.word(at) == "better" or s.words[at : at + 2] == ("able", "to"):
            return s.word(at) == "better" or not _planned(s, range(at, end + 1))
        at += 1
    if s.word(at) in any_of("fun top first liked loved tougher braver") and s.word(at) != "first":
        return True
    return s.has(at, "I") or (s.word(at) in ("in", "on") and s.word(at + 1) in ("control", "top"))


def _demands(s: Sentence, end: int) -> bool:
    """A verb and a whip: "get everything right", "do this alone", "win"."""
    last = clause_end(s, end + 1)
    words = s.words[end + 1 : last + 1]
    if _planned(s, range(end + 1, last + 1)) and "perfect" not in words and s.word(end + 1) != "win":
        return False
    pairs = set(itertools.pairwise(words)) | {(a, c) for a, _, c in zip(words, words[1:], words[2:], strict=False)}
    if (
        pairs & _DEMANDS
        or words[1:2] == ("over_it",)
        or not _TROPHIES.isdisjoint(words)
        or (
            words[:1] and words[0] in any_of("win succeed impress please prove excel earn toughen deserve man_up outdo")
        )
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
        "look good | look perfect | every time | do well | make proud | parents proud | everyone proud | get it_right | "
        "stop crying | stop feeling | stop making | stop failing | stop messing | stop moping | stop complaining | "
        "stop whining | this right | things right | up with | keep up | say yes | over myself | over her | over him | "
        "over this | over it | pull myself | it off | everything myself | be fun | a hundred | first rank | lose it | "
        "come first | be first | hold together | keep together | look after | lose weight | be useful | "
        "others first | move on | let go | set example | prove myself | prove that | show them | make like"
    )
)
_TROPHIES = any_of("promotion rank hundred topper perfection scholarship gold medal distinction")


def _have_to(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "have to", "need to", "got to" with a demand to be perfect, strong, all things to all people."""
    to = at + 1
    while s.word(to) in ("always", "never", "not"):
        to += 1
    if s.word(to) != "to" or not _about_me(s, at) or _before(s, at) in ("not", "might", "would", "if", "never"):
        return
    if s.word(at) == "had" or _kindly_meant(s, to + 1, negative=False):
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


def _ought(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    end = _modal_end(s, at)
    to = end + (s.word(end + 1) == "to")
    end = _modal_end(s, to)
    if not _about_me(s, at):
        return
    if s.word(end + 1) == "have" and _is_participle(s, end + 2):
        yield from _hit(at, end + 1, "past-not" if _negative(s, at, end) else "past")
    elif _is_whip(s, at, end) or s.word(end + 1) in ("have", "enjoy", "manage"):
        yield from _hit(at, end, "now-not" if _negative(s, at, end) else "now")


_DUTIES = any_of(
    """watch bring call email meet pick send be_there submit finish turn return write lock feed start arrive get take
    work go come"""
)


def _supposed(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I'm supposed to be over it"; "I was supposed to meet Dana at six" is plain duty."""
    if s.word(at + 1) not in ("to", "not"):
        return
    who, start = subject(s, at)
    end = _modal_end(s, at + 1 + (s.word(at + 1) == "not"))
    mine = who in ("i", "we") or (who in ("other", "my") and _generic(s, start, at))
    if who == "you":
        mine = _overdue(s, range(end + 1, clause_end(s, end) + 1)) or s.word(end + 2) in ("over", "over_it", "strong")
    if s.word(at) == "meant" and (s.word(at - 1) in ("what", "i") or "it" in s.words[start:at]):
        return
    if (
        mine
        and s.word(at - 1) not in ("i",)
        and _about_being(s, end, "was" in s.words[max(0, at - 2) : at] and "not" not in s.words[max(0, at - 2) : at])
    ):
        yield from _hit(at, end, "supposed-not" if "not" in s.words[at - 2 : at + 2] else "supposed")


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
    """fall_apart give_up feel be cry need get make fail complain rest want say fall stop have mess show slow struggle
    break take ask enjoy grieve relax lose"""
)


def _allowed(s: Sentence, rule: Rule, at: int, last: int) -> Iterator[Find]:
    """As in "I'm not allowed to get tired"; not "I'm not allowed to park here"."""
    if (
        s.word(at - 1) == "not"
        and s.word(at + 1) == "to"
        and s.word(at + 2) in _FORBIDDEN
        and subject(s, at)[0] in ("i", "we")
    ):
        yield from _hit(at - 1, at + 1, "allowed")


def _me(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """The reader says it about the reader."""
    if subject(s, first)[0] == "i":
        yield from _hit(first, last, rule.family)


# What people who "are strong" or "good" are said never to do, or always to manage.
_HUMAN_THINGS = any_of(
    """cry need ask complain fall_apart give_up quit struggle forget lose shout yell snap doubt worry break fail get feel
    let miss make want hide run panic drop freeze stumble take mope moan grieve hesitate sulk show admit back whine
    hurt lie leave leave rest sleep fall fear beg apologize mess crack give avoid act overreact fret scream drink eat"""
)
_OTHERS_WAYS = any_of("like mind care come bite grow live work talk tell remind hand wear vote ride understand")


def _standard(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Strong people don't cry", "A good nurse never forgets a chart": a measure held against the reader."""
    who, start = subject(s, first)
    verb = _stem(s.word(last + 1))
    if who not in ("other", "my") or not _generic(s, start, first) or _gentler(s, first):
        return
    if verb in _HUMAN_THINGS and verb not in _OTHERS_WAYS and s.words[last + 1 : last + 3] != ("have", "to"):
        yield from _hit(first, last, rule.family)


def _stem(verb: str) -> str:
    return verb if verb in _HUMAN_THINGS else stem(verb)


def _gentler(s: Sentence, at: int) -> bool:
    """Where the sentence is about kindness: "Good friends don't need me to be perfect"."""
    after = s.words[at : clause_end(s, at) + 1]
    return not any_of("me i perfect either always").isdisjoint(after)


def _would_have(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "A good mother would have known"; not "Anyone would have been tired"."""
    _, start = subject(s, first)
    shared = {"me", "i", "too", "also"}.intersection(s.words[last + 1 : clause_end(s, last) + 1])
    done = s.word(last + 1) != "been" and _is_participle(s, last + 1)
    if done and not shared and _generic(s, start, first):
        yield from _hit(first, last, rule.family)


def _would(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "A good daughter would visit every week"; not "A good friend would tell me to rest"."""
    _, start = subject(s, first)
    after = set(s.words[last + 1 : clause_end(s, last) + 1])
    measured = {"good", "real", "decent", "proper", "better", "normal", "loving", "true", "strong"} & set(
        s.words[start:first]
    )
    gentle = {"me", "have", "be", "i", "understand", "say", "help", "forgive", "tell", "love", "listen"} & after
    if measured and _generic(s, start, first) and not gentle and s.word(last + 1)[0].isalnum():
        yield from _hit(first, last, rule.family)


_BELONGINGS = any_of(
    """own owned owns have had has settled house houses home career careers children kids families family married
    savings degree degrees mortgage mortgages figured managing everything job jobs together"""
)
_AILMENTS = any_of("often knees back trouble bad sometimes also too problems pain aches retire struggle some")


def _age(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "By my age people own a house"; not "People my age often have bad knees"."""
    after = s.words[last + 1 : clause_end(s, last) + 1]
    if not _BELONGINGS.isdisjoint(after) and _AILMENTS.isdisjoint(after):
        yield from _hit(first, last, rule.family)


_FELT = any_of(
    """sad upset unhappy angry tired hurt lonely depressed anxious afraid scared jealous bitter exhausted miserable down
    feel feeling cry crying complain complaining grieve grieving hurt struggling ashamed stressed low disappointed
    sorry help happy envious overwhelmed struggle asking"""
)


def _right(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "I have no right to be sad"; not "no reason to doubt her"."""
    felt = not _FELT.isdisjoint(s.words[last + 1 : clause_end(s, last) + 1])
    if felt and subject(s, first - 1)[0] == "i" and s.word(first - 1) in ("have", "had", "got"):
        yield from _hit(first, last, rule.family)


_STILL_HARD = any_of("hard difficult hurt bother affect upset matter scare")


def _it_should(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "This shouldn't be so hard for me", "It shouldn't bother me"; not "It shouldn't be hard to find"."""
    if subject(s, first)[0] != "it":
        return
    after = s.words[last + 1 : clause_end(s, last) + 1]
    pressed = {"me", "anymore", "so", "this", "still", "that"} & set(after)
    if pressed and not _STILL_HARD.isdisjoint(after):
        yield from _hit(first, last, rule.family)


def _no_option(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Failing is not an option"."""
    if s.word(last) == "option" and not any_of("failure failing losing quitting mistakes resting").isdisjoint(
        s.words[:first]
    ):
        yield from _hit(first, last, rule.family)


def _as_it_is(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    yield from _hit(first, last, rule.family)


CHECKS: dict[str, Callable[[Sentence, Rule, int, int], Iterator[Find]]] = {
    "": _as_it_is, "should": _should, "must": _must, "have-to": _have_to, "ought": _ought, "supposed": _supposed,
    "allowed": _allowed, "me": _me, "standard": _standard, "would-have": _would_have, "would": _would, "age": _age,
    "right": _right, "it-should": _it_should, "no-option": _no_option,
}  # fmt: skip
