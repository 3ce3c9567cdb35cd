"""Standards through roles: what "good daughters", "any nurse worth her badge" or "other people" do, held against the reader."""

import itertools
from collections.abc import Iterator
from functools import cache

from kindward.language.kinds.shoulds.demands import is_done
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import AUXILIARIES, clause_end, clause_start, subject
from kindward.language.text.inflect import plural_noun, plural_verb
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_ROLES = """
man woman mum person adult human guy girl boy kid child parent mother mom mama father dad papa wife husband spouse partner
daughter son sister brother grandmother grandfather grandma grandpa aunt uncle cousin friend neighbor host guest
teacher nurse doctor surgeon medic midwife caregiver therapist counselor pastor priest minister cantor deacon preacher
leader boss manager supervisor foreman captain coach athlete runner swimmer player goalie driver pilot sailor soldier
marine officer veteran cop firefighter paramedic writer author artist musician singer dancer actor painter poet
photographer engineer programmer developer designer scientist researcher scholar professor student lawyer judge
accountant bookkeeper banker cashier waiter waitress cook chef baker barber hairdresser farmer rancher gardener
electrician plumber carpenter mechanic welder builder technician worker employee colleague professional pro expert
beginner amateur owner landlord volunteer citizen believer christian catholic muslim jew hindu buddhist lady gentleman
widow widower winner champion survivor grownup homeowner librarian pharmacist dentist vet carer host teenager toddler
"""
_ANYONE = any_of("anyone anybody someone somebody everyone people ppl folks others women men topper ups human_being")
_QUALITIES = any_of(
    """good real proper true decent loving better stronger smarter braver wiser kinder normal strong competent capable
    responsible serious grown mature healthy successful confident brave tough respectable sensible decent devoted
    dedicated dutiful faithful nice big smart adult sane functioning"""
)
_DETERMINERS = any_of("a an any no every most other the")
_TAILS = runs("worth | my age | my size | his age | her age | like me | like i | of my | in my | with my | with half | "
              "with any | with a | with an | who can | who has | who cared | who loved | who knew | who was | paying attention | in charge | of any | of twenty | of thirty | of forty | of fifty | of sixty | with eyes | with kids")  # fmt: skip
_IDEAL_ONLY = any_of(
    "christians catholics muslims believers adults grownups ups marines soldiers ladies gentlemen winners champions"
)
_KIN = any_of(
    "man men woman women wife wives husband husbands mother mothers mom moms mums father fathers dad dads parent parents son sons "
    "daughter daughters sister sisters brother brothers adult adults"
)


@cache
def _people() -> frozenset[str]:
    """The nouns for people, one or many."""
    one = any_of(_ROLES)
    return one | {plural_noun(noun) for noun in one} | _ANYONE


def held_up(s: Sentence, start: int, at: int) -> tuple[str, ...]:
    """The words of a phrase for all of a sort, as in "A grown man like me", "a good mother", "mothers"; else none.

    Not for one among them ("a nurse on our ward", "my mother"), nor where the sentence takes them for an example.
    """
    begin = clause_start(s, at)
    return _held_up(s, begin, at) or _held_up(s, start, at)


def phrase_start(s: Sentence, start: int, at: int) -> int:
    """Where the phrase for all of a sort begins, whose subject begins at `start` or before."""
    begin = clause_start(s, at)
    return begin if _held_up(s, begin, at) else start


def _held_up(s: Sentence, start: int, at: int) -> tuple[str, ...]:
    while at - 1 > start and s.word(at - 1) in AUXILIARIES:
        at -= 1
    phrase = s.words[start:at]
    if phrase[-1:] == ("one",) and phrase[0] in ("one", "at"):
        return phrase
    noun = next((n for n, word in enumerate(phrase) if word in _people()), -1)
    before, tail = phrase[: max(noun, 0)], phrase[noun + 1 :]
    if noun < 0 or noun > 3 or s.word(start - 1) in ("what", "as", "did"):
        return ()
    if (
        tail
        and tail[:1] not in _TAILS
        and tail[:2] not in _TAILS
        and tail[-1] not in ("decent", "normal", "sane", "else")
    ):
        return ()
    if before[:1] == ("the",):
        return phrase if before[1:2] in runs("eldest | oldest | firstborn | first_born | only | other") else ()
    bare = phrase[noun] not in any_of(_ROLES)
    return phrase if (before and before[0] in _DETERMINERS) or (bare and all(w in _QUALITIES for w in before)) else ()


def _qualified(phrase: tuple[str, ...]) -> bool:
    """Whether the phrase sets a standard by itself: "good sons", "Christians"."""
    return "my" in phrase or not _QUALITIES.isdisjoint(phrase) or not _IDEAL_ONLY.isdisjoint(phrase)


def is_kin(phrase: tuple[str, ...]) -> bool:
    """Whether the phrase is about what one is in a family, or grown up: "dads", "a man"."""
    return not _KIN.isdisjoint(phrase)


# What people who "are strong" or "good" are said never to do, or always to manage.
_HUMAN_THINGS = any_of(
    """cry need ask complain fall_apart give_up quit struggle forget lose shout yell snap doubt worry break fail get feel
    let miss make want hide run panic drop freeze stumble take mope moan grieve hesitate sulk show admit back whine
    hurt lie leave rest sleep fall fear beg apologize mess crack give avoid act overreact fret scream drink eat
    call put hold walk sit spend waste"""
)
_OTHERS_WAYS = any_of(
    "like mind care come bite grow live talk tell remind hand wear vote ride understand exist keep have"
)
_CHECKED = any_of("look ask check be think try count write use")


def does_not(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Strong people don't cry", "A good nurse never forgets a chart": a measure held against the reader."""
    _, start = subject(s, first)
    phrase = held_up(s, start, first)
    after = s.words[last + 1 : clause_end(s, first) + 1]
    if not phrase or not after or not any_of("me i perfect either always judge expect").isdisjoint(after):
        return
    verb = plural_verb(after[0])
    if after[1:2] == ("to",) and verb in ("have", "need"):
        strict = s.word(last + 3) in _CHECKED
    else:
        strict = verb in _HUMAN_THINGS or (_qualified(phrase) and verb not in _OTHERS_WAYS)
    if strict:
        yield Find(Kind.SHOULD, first, last, rule.family, first)


def would_have(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "A good mother would have known"; not "Anyone would have been tired"."""
    _, start = subject(s, first)
    shared = {"me", "i", "too", "also"}.intersection(s.words[last + 1 : clause_end(s, last) + 1])
    been = s.word(last + 1) == "been" and s.word(last + 2) not in ("there", "at", "home", "with", "in")
    phrase = held_up(s, start, first)
    common = s.has(last + 1, "Nn") and "not" not in s.words[first:last] and not _qualified(phrase)
    if phrase and not been and is_done(s, last + 1) and not shared and not common:
        yield Find(Kind.SHOULD, first, last, rule.family, first)


def would(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "A good daughter would visit every week"; not "A good friend would tell me to rest"."""
    _, start = subject(s, first)
    after = set(s.words[last + 1 : clause_end(s, last) + 1])
    gentle = any_of("me have be i understand say help forgive tell love listen") & after
    if not gentle and _qualified(held_up(s, start, first)) and not s.is_mark(last + 1):
        yield Find(Kind.SHOULD, first, last, rule.family, first)


_DEEDS = any_of(
    """move visit come cook clean provide sacrifice stay keep handle manage cope hold put forgive work finish show
    know remember see notice win deliver carry save earn pay suck turn bounce get make take protect lead fight honor obey
    serve do raise bake pick drop answer watch swallow man push bear endure sit go sleep juggle deal leave have own"""
)
_OTHERS_HOLD = any_of(
    "friend friends boss manager doctor teacher leader coach therapist host people person anyone someone"
)
_NORMAL = any_of(
    """mistake mistakes help rest tired wrong bad days no sometimes too apologize sorry break breaks limits
    themselves herself himself repair at in who not doubts fears feelings"""
)


def does(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "A good daughter moves home", "No decent mother leaves a sick baby"; not "Good mothers make mistakes"."""
    holds = _never_done if s.word(first) == "no" else _always_done
    for verb in range(first + 1, first + 4):
        phrase = _held_up(s, first, verb)
        if phrase and holds(phrase, s.word(verb), s.words[verb + 1 : clause_end(s, first) + 1]):
            yield Find(Kind.SHOULD, first, verb, rule.family, first)
            return


def _always_done(phrase: tuple[str, ...], verb: str, after: tuple[str, ...]) -> bool:
    done = plural_verb(verb)
    qualified = _qualified(phrase) or (is_kin(phrase) and done in ("provide", "protect", "sacrifice"))
    return qualified and done in _DEEDS and _OTHERS_HOLD.isdisjoint(phrase) and _NORMAL.isdisjoint(after)


def _never_done(phrase: tuple[str, ...], verb: str, after: tuple[str, ...]) -> bool:
    most = any_of("right everything perfect every all it always")
    return plural_verb(verb) in _HUMAN_THINGS and most.isdisjoint(after)


def compared(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "Other people bury a dog and go to work", "Other dads hold two jobs, so why can't I do one?"."""
    after = s.words[last + 1 :]
    pairs = {*itertools.pairwise(after)}
    blamed = pairs & runs(
        "can i | can not | i can | i need | i sit | i cry | i fall | here i | have never | to work | work full"
    )
    coping = plural_verb(s.word(last + 1)) in ("manage", "handle", "cope", "juggle") or after[:2] in runs(
        "can handle | can manage | can cope"
    )
    if (blamed or "still" in s.fillers or (coping and s.word(last + 2) != "the")) and "too" not in after:
        end = last + 1
        while s.has(end, "P"):  # a hit that ends in a role gets the reason of a role
            end += 1
        yield Find(Kind.SHOULD, first, end, rule.family, first)


def not_what(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "That's not what a good nurse does"."""
    if not _people().isdisjoint(s.words[last + 1 : last + 5]) and s.word(clause_end(s, last)) in (
        "do",
        "does",
        "behave",
        "behaves",
        "act",
        "acts",
    ):
        yield Find(Kind.SHOULD, first, last, rule.family, first)


_BELONGINGS = any_of(
    """own owned owns have had has settled house houses home career careers children kids families family married
    savings degree degrees mortgage mortgages figured managing everything job jobs together"""
)
_AILMENTS = any_of("often knees back trouble bad sometimes also too problems pain aches retire struggle some")


def by_age(s: Sentence, rule: Rule, first: int, last: int) -> Iterator[Find]:
    """As in "By my age people own a house"; not "People my age often have bad knees"."""
    after = s.words[last + 1 : clause_end(s, last) + 1]
    if not _BELONGINGS.isdisjoint(after) and _AILMENTS.isdisjoint(after):
        yield Find(Kind.SHOULD, first, last, rule.family, first)
