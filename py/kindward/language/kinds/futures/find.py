"""Finds fortune-telling: a bad future stated as certain."""

from collections.abc import Iterator

from kindward.language.kinds.futures.rules import RULES
from kindward.language.kinds.futures.words import (
    BAD_FUTURES,
    DIRE,
    DIRE_RUNS,
    DONE_TO_ME,
    GUESSED,
    HOPEFUL,
    KIND_NEVERS,
    LIGHT_LOSSES,
    MACHINES,
    MILD,
    NEVER_ME,
    NOBODY_FINE,
    NOUNS_WONT,
    OTHERS_BAD,
    OTHERS_DO,
    PLANNED_ABLE,
    RUIN_RUNS,
    SLIPS,
    STATES,
    SURE,
    THINGS_WONT,
    TRIVIAL_BAD,
    WONT,
    WONT_BE,
    WONT_RUNS,
)
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, is_inverted, stands_back, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All predictions in a sentence; the hedged and the asked ones are silent, so that they claim their words."""
    for rule, _, first, last in RULES.matches(s):
        if CHECKS[rule.check](s, first, last):
            yield _found(s, first, clause_end(s, last), rule.family)
    if not s.vocabulary.isdisjoint(_PREDICTORS):
        for at, word in enumerate(s.words):
            yield from _PREDICTORS[word](s, at) if word in _PREDICTORS else ()


def _found(s: Sentence, first: int, last: int, family: str) -> Find:
    silent = (
        is_hedged(s, first)
        or s.is_question
        or stands_back(s, first, last)
        or (s.word(first - 1) == "when" and s.word(first - 2) == "know")
    )
    return Find(Kind.FORTUNE_TELLING, first, last, family, first, silent)


def _not_with(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in any_of("with in the my for early up reading") or s.word(last) == "doomed"


def _no_way(s: Sentence, first: int, last: int) -> bool:
    return not s.is_question


def _bound(s: Sentence, first: int, last: int) -> bool:
    """As in "bound to fail", "destined to be alone", "headed for disaster"; not "bound to be fine"."""
    end = clause_end(s, last)
    bad = _bad(s, last, end, "NnRLAB") or any(s.word(n) in DIRE or s.word(n) in SLIPS for n in range(last, end + 1))
    return (bad or s.words[last : last + 3] == ("end", "in", "tears")) and not _good(s, last, end)


def _no_point(s: Sentence, first: int, last: int) -> bool:
    """As in "there's no point trying"; "no point in worrying" lets go of something."""
    let_go = any_of(
        "worrying crying arguing blaming beating rushing dwelling punishing fretting hurrying pretending lying"
    )
    return not s.is_question and let_go.isdisjoint(s.words[last : last + 4]) and "rain" not in s.words


def _see_it(s: Sentence, first: int, last: int) -> bool:
    """As in "I can already see it going wrong"."""
    return _bad(s, first, clause_end(s, last), "NRLA") or not DIRE.isdisjoint(s.words[first : clause_end(s, last) + 1])


def _see_it_never(s: Sentence, first: int, last: int) -> bool:
    """As in "I can't see this ever working"; "I can't imagine being angry with you" is kind."""
    end = clause_end(s, last)
    return (
        not _bad(s, last + 1, end, "NnDH")
        and not {"you", "your"} & set(s.words[last : end + 1])
        and s.word(last) != "having"
    )


CHECKS = {
    "": lambda s, first, last: True,
    "not-with": _not_with,
    "no-way": _no_way,
    "not-question": _no_way,
    "hopeless": lambda s, first, last: s.word(last) in ("hope", "chance", "prayer"),
    "too-late": lambda s, first, last: "late" in s.words[first:last],
    "bound": _bound,
    "no-point": _no_point,
    "see-it": _see_it,
    "see-it-never": _see_it_never,
}


def _will(s: Sentence, at: int) -> Iterator[Find]:
    """As in "will", with its subject: what is foretold, and is it bad?"""
    yield from _predicted(s, at, at)


def _going(s: Sentence, at: int) -> Iterator[Find]:
    """As in "am going to", also "am never going to", "is only going to"."""
    be = at - 1
    while s.word(be) in any_of("never not always only all ever just") and be > 0:
        be -= 1
    if s.word(at + 1) == "to" and s.word(be) in ("am", "is", "are", "s") and not s.has(at + 2, "X"):
        yield from _predicted(s, be, at + 1)
    elif s.word(at + 1) == "to" and s.word(be) == ".":
        yield from _predicted(s, at, at + 1)


def _about(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm about to lose my job"."""
    if s.word(at + 1) == "to" and s.word(at - 1) in ("am", "is", "are"):
        who, start = subject(s, at - 1)
        end = clause_end(s, at + 1)
        if s.word(at + 2) == "happen" and _bad(s, start, at - 2, "NRLAJ"):
            yield _found(s, at - 1, end, "bad")
        if who in ("i", "we", "my") and any(
            s.word(n) in ("lose", "fired", "fail", "ruin", "dumped") for n in range(at + 2, end + 1)
        ):
            yield _found(s, start if who != "my" else at - 1, end, "bad")


def _predicted(s: Sentence, verb: int, last_auxiliary: int) -> Iterator[Find]:
    who, start = subject(s, verb)
    if "not" in s.words[start:verb] or (not {"think", "doubt"}.isdisjoint(s.words[start:verb]) and who == "i"):
        return
    if (is_inverted(s, start) and s.word(start - 1) == "will") or s.word(verb + 1) == "i":
        return
    end = clause_end(s, last_auxiliary)
    family = _JUDGES[who](s, verb, last_auxiliary, end) if who in _JUDGES else ""
    pronoun = who not in ("my", "other") or s.word(start) in ("people", "things")
    first = start if pronoun and start < verb else verb
    if family:
        yield _found(s, first, end, family)
    elif (who in ("nobody", "people", "it", "my") and _negation(s, verb, last_auxiliary) == "never") or who == "nobody":
        yield Find(Kind.FORTUNE_TELLING, first, last_auxiliary, "hopeful", first, silent=True)
    elif is_hedged(s, first):
        yield Find(Kind.FORTUNE_TELLING, first, end, "hedged", first, silent=True)


def _negation(s: Sentence, verb: int, last: int) -> str:
    """As in "never" or "not" around the auxiliary."""
    near = s.words[verb : last + 4]
    for at, word in enumerate(near):
        if word in ("never", "not"):
            return "never" if near[at + 1 : at + 2] == ("ever",) or near[max(0, at - 2) : at] == ("ever",) else word
    return ""


def _content(s: Sentence, verb: int, last: int, end: int) -> tuple[str, ...]:
    skipped = ("never", "not", "ever", "even", "always", "all", "only", "to", "so", "too")
    at = last + 1
    while s.word(at) in skipped and at < end:
        at += 1
    return s.words[at : end + 1]


def _is_lasting(words: tuple[str, ...]) -> bool:
    """What won't be so for ever, or always, has an end in sight."""
    return not {"always", "forever"}.isdisjoint(words) or words[-2:] == ("for", "ever")


def _begins(content: tuple[str, ...], listed: frozenset[tuple[str, ...]]) -> bool:
    return any(content[:size] in listed for size in (1, 2, 3, 4))


def _bad(s: Sentence, first: int, end: int, tags: str = "NRALB") -> bool:
    return any(s.has(n, tags) for n in range(first, end + 1))


def _good(s: Sentence, first: int, end: int) -> bool:
    return any(s.has(n, "G") for n in range(first, end + 1))


def _mine(s: Sentence, verb: int, last: int, end: int) -> str:
    """My own future: "I'll never get over this", "I'm going to fail"; not a plan, a hope, a resolution."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content:
        return ""
    if negation == "never":
        resolved = _is_resolution(s, content, end) and subject(s, verb)[0] != "we"
        return "" if resolved or not {"you", "your"}.isdisjoint(content) else "never"
    if negation == "not":
        return "not" if _is_defeat(s, content, end) else ""
    return "bad" if _is_ruin(s, content, last, end) else ""


def _is_resolution(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    """As in "I'll never drink again"; but "I'll never stop hurting people" foretells."""
    start = end + 1 - len(content)
    verb = content[0]
    if verb in HOPEFUL:
        return not _bad(s, start + 1, end, "NnRA") or verb == "give" or verb == "regret"
    if verb in ("let", "do", "say") and ("again" in content or "down" in content):
        return True
    if s.has(start, "NnR") and verb not in any_of("lose break forgive leave escape miss fight"):
        return True
    return "again" in content and verb not in STATES and verb != "forgive"


def _is_defeat(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    """As in "I won't make it"; not "I won't be home tonight"."""
    if _planned(s, content, end) or _is_lasting(s.words[end - len(content) - 1 : end + 1]):
        return False
    if content[:3] == ("be", "able", "to") and s.word(end + 4 - len(content)) in PLANNED_ABLE:
        return False
    if content[0] == "be":
        return content[1:2] != () and content[1] in WONT_BE
    if _begins(content, WONT_RUNS):
        return True
    return (content[0] in WONT and not {"late", "angry", "mad", "upset", "nervous"} & set(content)) or (
        content[0] == "have" and bool({"anyone", "anything", "friends", "job", "chance", "future"} & set(content))
    )


def _planned(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    return any(s.has(n, "W") for n in range(end + 1 - len(content), end + 1))


def _is_ruin(s: Sentence, content: tuple[str, ...], last: int, end: int) -> bool:
    start = end + 1 - len(content)
    if "of my life" in " ".join(content) or content[:2] in runs("grow old | be nothing | say something | go broke | "):
        return not _good(s, start, end) or _bad(s, start, end, "N")
    if content[0] in any_of("remember tell ask write call help hate miss worry resent") or (
        content[0] == "cry" and {"front", "everyone", "everybody"}.isdisjoint(content)
    ):
        return False
    if content[0] == "miss" and {"whole", "entire", "everything"} & set(content):
        return True
    if content[:2] in runs("lie down | lie in | lie low | lie on"):
        return False
    if content[0] == "lose" and not LIGHT_LOSSES.isdisjoint(content[1:4]):
        return False
    if (
        {"myself", "alone"} & set(content)
        and content[0] in ("be", "sit", "eat")
        and {"always", "year", "again"} & set(content)
    ):
        return True
    if content[:2] in runs("be alone | be on") and _for_a_while(s, start, end):
        return False
    if _begins(content, RUIN_RUNS) or (content[0] in ("get", "be") and content[1:2] != () and content[1] in DONE_TO_ME):
        return "first" not in content
    if "always" in s.words[last - 1 : start] and content[:3] in runs(
        "be like this | feel like this | be this way | feel this way"
    ):
        return True
    if content[0] in SLIPS and not s.has(start + 1, "W"):
        return _slips(s, content, start, end)
    if content[0] in ("end", "die", "end_up") or (
        content[:2] in runs("be alone | be stuck | be single")
        or (content[:2] == ("be", "the") and _is_worst(s, start + 2, end))
    ):
        return "up" in content or content[0] != "end" or s.has(start, "N")
    if content[0] in ("gain", "regain") and {"back", "weight"} & set(content):
        return True
    if "always" in s.words[last - 1 : start]:
        return _bad(s, start, end, "NRLABJt") and not _good(s, start, end)
    end = next(
        (n - 1 for n in range(start + 1, end + 1) if s.word(n) in any_of("who when if because how even until")), end
    )
    if not any(s.has(n, "NRLB") and s.word(n) not in MILD for n in range(start, end + 1)):
        return False
    if (
        s.has(start, "C") and content[0] not in any_of("get put turn let drop stop leave make take go feel keep")
    ) or s.has(start + 1, "W"):
        return False
    if content[0] in ("learn", "try", "grow", "keep") and _good(s, start, end):
        return False
    return (
        _bad(s, start, end, "NRLB")
        and not (_good(s, start, end) and not s.has(start, "NR"))
        and not {content[0], content[1] if len(content) > 1 else ""} & TRIVIAL_BAD
    )


def _is_worst(s: Sentence, first: int, end: int) -> bool:
    """As in "the only one who can't", "the fat friend"; not "the last to speak"."""
    return s.word(first) in any_of("only one worst last_one odd weak") or any(
        s.has(n, "NnRLAB") and s.word(n) not in ("last", "first") for n in range(first, end + 1)
    )


def _for_a_while(s: Sentence, start: int, end: int) -> bool:
    """As in "alone this weekend", "on my own until six": an end is in sight."""
    return any(s.has(n, "WU") or s.word(n).isdigit() for n in range(start, end + 1)) or bool(
        {"until", "till"} & set(s.words[start : end + 3]) and "die" not in s.words
    )


def _slips(s: Sentence, content: tuple[str, ...], start: int, end: int) -> bool:
    """As in "I'll trip on the stairs", "I'm going to look stupid"; not "I'll look it up", "I'll forget about it"."""
    if content[0] in any_of("sound look seem come"):
        return any(s.has(n, "NLAJB") for n in range(start + 1, end + 1)) and content[1:2] not in runs("at | for | up")
    if content[0] in any_of("forget regret"):
        return content[1:] != () and content[1] not in any_of("about you her him them") and not _good(s, start, end)
    if content[0] in any_of("mess screw blow"):
        return bool({"up", "it", "this", "everything", "my"} & set(content[1:3]))
    return True


def _thing(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "It's going to be a disaster", "this won't end well"; not "it will rain"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content or content[:2] in runs("be fine | be okay | be ok | pass | rain | be late"):
        return "" if not negation or not content else negation
    start = end + 1 - len(content)
    if negation:
        hopeful = {"hurt", "rain", "snow", "matter", "kill"} if negation == "not" else {"rain", "snow"}
        ends = _is_lasting(s.words[verb : end + 1]) or "long" in content
        kind = content[0] == "be" and (
            any(s.has(n, "NnRLAJF") or s.word(n) == "hard" for n in range(start + 1, end + 1))
            or (
                negation == "not"
                and content[1:2] in runs("easy | simple | quick | pretty | perfect | cheap | long | that | too")
            )
        )
        resolved = content[:2] == ("happen", "again") or content[:3] == ("be", "the", "end") or ends or kind
        if s.word(subject(s, verb)[1]) == "there":
            return negation if content[:2] in runs("be any | be anyone | be anybody | be anything") else ""
        if (
            content[0] in ("change", "help")
            and start < end
            and s.word(start + 1) not in any_of("me anything now ever much")
        ):
            return ""
        return (
            negation
            if not resolved and content[0] not in hopeful and (negation == "never" or content[0] in THINGS_WONT)
            else ""
        )
    if content[:2] == ("be", "no") and s.word(start + 2) in any_of(
        "chance second future hope way coming turning getting one end"
    ):
        return "bad"
    if content[:3] in (("be", "me"), ("be", "me", "and")) or content[:2] == ("be", "me"):
        return "bad"
    if content[0] == "take" and content[-1:] and {"forever", "ages"} & set(content):
        return "bad"
    if content[0] == "hurt" and {"me", "us", "forever"}.isdisjoint(content):
        return ""
    if content[:2] == ("cost", "me") and content[2:3] not in runs("my | the | everything"):
        return ""
    weak_or_good = _good(s, start, end) and not {"worse", "badly", "wrong"} & set(content)
    if _is_dire(s, content, start, end) and not weak_or_good:
        return "bad"
    bad = any(s.has(n, "NRL") and s.word(n) not in MILD for n in range(start, end + 1))
    return "bad" if (bad or not BAD_FUTURES.isdisjoint(content)) and not weak_or_good else ""


def _is_dire(s: Sentence, content: tuple[str, ...], start: int, end: int) -> bool:
    """A bad future whatever the noun; milder words count where the reader "just knows" it."""
    if not DIRE.isdisjoint(content) or _begins(content, DIRE_RUNS):
        return True
    return _is_sure(s, start) and not GUESSED.isdisjoint(content)


def _is_sure(s: Sentence, start: int) -> bool:
    opening = s.words[1:start]
    return any(opening[n : n + 2] in SURE for n in range(len(opening)))


def _my_thing(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "My brother will never forgive me", "my marriage is going to fall apart"."""
    return _thing_of_mine(s, verb, last, end) or _others(s, verb, last, end)


def _thing_of_mine(s: Sentence, verb: int, last: int, end: int) -> str:
    who, start = subject(s, verb)
    noun = _of_a_noun(s, start, verb, last, end)
    if noun:
        return noun
    return _thing(s, verb, last, end) if who == "my" and any(s.has(n, "V") for n in range(start, verb)) else ""


def _of_a_noun(s: Sentence, start: int, verb: int, last: int, end: int) -> str:
    """As in "The exam is going to be impossible", "my marriage won't survive this", "my leg will never heal"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    at = end + 1 - len(content)
    if not content or {"forever", "always"} & set(s.words[verb:at]):
        return ""
    if negation:
        never = negation == "never" or "ever" in s.words[verb:at]
        if content[0] == "change" and len(content) > 1 and content[1] not in ("now", "ever", "much"):
            return ""
        if (
            content[0] == "help"
            and len(content) > 1
            and content[1] not in ("either", "me", "anyway", "this", "anymore", "much")
        ):
            return ""
        tried = content[0] == "work" and (
            (MACHINES.isdisjoint(s.words[start:verb]) and len(content) == 1 and s.word(start) in ("the", "my", "our"))
            or "going" in s.words[verb : last + 1]
            or s.word(start) in any_of("whatever anything nothing that this")
        )
        wont = tried or (
            never
            and s.word(start) in ("my", "our")
            and not any(s.has(n, "P") for n in range(start, verb))
            and not any(s.has(n, "NnD") for n in range(at, end + 1))
            and content[0] not in any_of("like eat want depend fade die stop end leave run need")
        )
        wont = wont or _begins(content, NOUNS_WONT) or (never and s.has(at, "M"))
        return negation if wont and not (_is_lasting(content) or "long" in content) else ""
    if content[0] in ("die", "fail", "close") and {"unless", "if"} & set(s.words[at : end + 3]):
        return ""
    if content[0] == "happen" and any(s.has(n, "NRLAJ") or s.word(n) == "bad" for n in range(start, verb)):
        return "bad"
    if content[0] in ("die", "wither") and not any(s.has(n, "P") for n in range(start, verb)):
        return "bad"
    return "bad" if _is_dire(s, content, at, end) and not (_good(s, at, end) and not _bad(s, at, end, "NRL")) else ""


def _noun(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "This typo will follow me": a thing or a person that does something to me."""
    noun = _of_a_noun(s, subject(s, verb)[1], verb, last, end)
    if noun:
        return noun
    if s.word(subject(s, verb)[1]) in ("no", "none"):
        return _nobody(s, verb, last, end)
    touches = {"me", "my", "us", "our", "i"} & set(s.words[last:]) or s.word(subject(s, verb)[1]) in (
        "this",
        "that",
        "these",
        "those",
        "people",
    )
    if not touches and not {"whole", "entire"} & set(s.words[:verb]):
        return ""
    return _others(s, verb, last, end) or (_thing(s, verb, last, end) if touches else "")


def _others(s: Sentence, verb: int, last: int, end: int) -> str:
    """What he, she or they will do or feel: "she'll never take me back", "they're going to find out"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content:
        return ""
    start = end + 1 - len(content)
    touched = bool(any_of("me us my our i it this anything") & set(content))
    if (
        negation
        and _is_sure(s, start)
        and (content[:2] == ("make", "it") or content[0] in any_of("survive recover heal last"))
    ):
        return negation
    if negation and _is_comfort(s, content, start, end):
        return ""
    if (
        negation
        and {"me", "us"} & set(content)
        and content[:1]
        in runs(
            "want | understand | like | invite | pick | hire | thank | forgive | speak | talk | listen | believe | miss | respect"
        )
    ):
        return negation
    if negation:
        return (
            negation
            if (touched and {"me", "us", "my", "i"} & set(content) and s.has(start, "EMSC"))
            or (negation == "never" and (touched or content[0] in ("come", "know", "be", "change", "get")))
            or content[:2] in runs("come back | want to | take me | let me | be proud")
            else ""
        )
    return "others" if _is_rejection(s, content, start, end, touched) else ""


def _is_comfort(s: Sentence, content: tuple[str, ...], start: int, end: int) -> bool:
    """As in "He will never be angry with me for that", "she won't leave me", "they won't think less of me"."""
    if content[0] in KIND_NEVERS:
        return not any(s.has(n, "EG") for n in range(start + 1, end + 1))
    if content[0] in any_of("be think feel make let hold have"):
        return any(s.has(n, "HNnDALJ") for n in range(start + 1, end + 1)) and not {"but", "forget"} & set(content)
    return False


def _is_rejection(s: Sentence, content: tuple[str, ...], start: int, end: int, touched: bool) -> bool:
    if _is_sure(s, start) and not GUESSED.isdisjoint(content):
        return True
    if content[0] == "end_up" and _bad(s, start + 1, end, "NL"):
        return True
    if content[:2] in runs("work out | figure out | find out") and "i" in content[2:4]:
        return True
    if content[0] == "remember" and {"tried", "loved", "cared", "there"} & set(content):
        return False
    if content[0] in ("notice", "see", "hear") and {"shaking", "sweating", "blushing", "hands", "nerves"} & set(
        content
    ):
        return True
    if content[:2] in runs("find someone | find somebody | see through | meet someone | choose someone"):
        return True
    if content[0] == "see" and "through" in content:
        return True
    if _begins(content, DIRE_RUNS):
        return True
    if content[:2] in runs("say no | yell at | laugh at | be bored | cheat on | ignore me | hurt me | walk away"):
        return True
    if content[0] in any_of("see realize notice think know find") and {"i", "me", "my"} & set(content):
        no_idea = any(
            content[n : n + 2] in runs("no idea | not know | not belong | no clue") for n in range(len(content))
        )
        if no_idea or any(s.has(n, "RALJB") for n in range(start + 1, end + 1)):
            return True
    someone = {"someone", "somebody", "anyone", "anybody"} & set(content) and {
        "else",
        "younger",
        "better",
        "other",
    } & set(content)
    if someone and content[0] in any_of("give pick choose hire want ask invite marry date"):
        return True
    if content[:3] == ("leave", "me", "for") or content[:2] == ("get", "bored"):
        return True
    if content[0] == "know" and not {"whole", "entire", "everyone", "everybody"}.isdisjoint(s.words[:start]):
        return True
    if touched and any(s.has(n, "D") and s.word(n).endswith("ing") for n in range(start + 1, end)):
        return True
    if (_good(s, start, end) and not _bad(s, start, end, "ND")) or (
        content[0] not in OTHERS_DO and not (s.has(start, "NOR") and touched)
    ):
        return False
    if content[0] in any_of(
        "be get see find figure give turn move look talk stop hold want pass always end lose think know quit cut "
        "throw notice treat"
    ):
        return (not OTHERS_BAD.isdisjoint(content[1:]) and content[:2] != ("be", "back")) or _bad(
            s, start + 1, end, "NALD"
        )
    return (
        content[0] not in ("forget", "leave", "remember", "drop")
        or touched
        or len(content) == 1
        or content[0] == "remember"
        or (content[0] == "leave" and s.word(start + 1) not in ("for", "on", "in", "at", "the"))
    )


def _nobody(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "Nobody will ever love me", "nothing will ever change"."""
    content = _content(s, verb, last, end)
    start = end + 1 - len(content)
    if s.word(subject(s, verb)[1]) == "nothing" and _is_dire(s, content, start, end):
        return ""
    if (
        not content
        or content[0] in NOBODY_FINE
        or (
            content[0] == "be"
            and ({"until", "before", "till"} & set(content) or any(s.has(n, "W") for n in range(start, end + 1)))
        )
        or ({"you", "your"} & set(content) and content[0] in any_of("think judge blame leave be make ask expect"))
        or (content[0] in ("stop", "happen", "hurt") and not {"ever", "again"} & set(s.words[verb : end + 1]))
    ):
        return ""
    return "" if s.has(start, "ND") and s.word(start) not in ("miss", "care") else "nobody"


def _everyone(s: Sentence, verb: int, last: int, end: int) -> str:
    if s.word(subject(s, verb)[1]) == "everything":
        return _thing(s, verb, last, end)
    return _others(s, verb, last, end)


def _yours(s: Sentence, verb: int, last: int, end: int) -> str:
    """The critic who says "you": "You're going to mess this up too", "you'll never amount to anything"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content or {"sometimes", "maybe", "please", "know", "control", "alone"} & set(content):
        return ""
    start = end + 1 - len(content)
    if negation == "never":
        amounts = content[:2] in runs(
            "amount to | be good | find anyone | find anybody | find a | get it | get this | make it | get anything | be anything"
        )
        return "never" if amounts and not _bad(s, start, end, "D") else ""
    ruin = content[0] in any_of("fail mess mess_up ruin screw screw_up blow embarrass flunk bomb") or content[
        :2
    ] in runs("end up | end_up alone | lose everything | lose your | die alone | make a fool | let them | let everyone")
    return "bad" if not negation and ruin and s.word(verb - 1) == "you" and "and" not in s.words[verb:end] else ""


_JUDGES = {
    "i": _mine,
    "we": _mine,
    "it": _thing,
    "my": _my_thing,
    "other": _noun,
    "people": _others,
    "nobody": _nobody,
    "everyone": _everyone,
    "you": _yours,
}


def _never(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm never finding a partner", "they're never calling me back"."""
    yield from _never_doing(s, at, at)


def _never_doing(s: Sentence, at: int, first: int) -> Iterator[Find]:
    """From "never", or from "not ever": `first` is where the negation begins."""
    verb = s.word(at + 1)
    away = s.words[at + 1 : at + 3] in runs("going away | going back")
    if not verb.endswith("ing") or (verb == "going" and not away) or s.word(first - 1) not in ("am", "are", "is", "s"):
        return
    who, start = subject(s, at)
    if away and who in ("it", "my", "other"):
        yield _found(s, start, clause_end(s, at + 1), "never")
        return
    end = clause_end(s, at + 1)
    hopeless = (
        s.has(at + 1, "M")
        if who in ("i", "we", "it")
        else who in ("people", "my") and bool({"me", "us", "back"} & set(s.words[at : end + 1]))
    )
    if hopeless and not (verb in ("leaving", "moving", "walking", "working") and "again" in s.words[at : end + 1]):
        yield _found(s, start, end, "never")


def _ever(s: Sentence, at: int) -> Iterator[Find]:
    """As in "nobody is ever hiring me"."""
    if s.word(at + 1).endswith("ing") and s.word(at + 1) != "going" and s.word(at - 1) in ("is", "s", "are"):
        who, start = subject(s, at)
        if who == "nobody":
            yield _found(s, start, clause_end(s, at + 1), "nobody")
    elif (s.word(at - 1) == "not" and s.word(at + 1).endswith("ing") and s.word(at + 1) != "going") or (
        s.word(at - 1) == "not" and s.words[at + 1 : at + 3] in runs("going away | going back")
    ):
        yield from _never_doing(s, at, at - 1)


def _would(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'd only make it worse", "if I asked, she'd say no", "I would never be able to do it"; not a habit of old."""
    who, start = subject(s, at)
    end = clause_end(s, at)
    content = _content(s, at, at, end)
    if not content or who not in ("i", "we", "people", "it"):
        return
    first = end + 1 - len(content)
    spoiled = any(s.has(n, "RL") or s.word(n) in DIRE or s.word(n) in ("worse", "wrong") for n in range(first, end + 1))
    if _negation(s, at, at) == "never":
        hit = who == "people" and content[0] in NEVER_ME and bool({"me", "us"} & set(content))
        hit = hit or (who == "i" and content[:3] == ("be", "able", "to"))
    elif "not" in s.words[at:first]:
        hit = False
    elif who in ("i", "we"):
        hit = spoiled and (
            "only" in s.words[at:first] or content[0] in any_of("fail embarrass humiliate freeze ruin make")
        )
    else:
        hit = {"if", "i"} <= s.vocabulary and (spoiled or content[:2] in runs("say no | hate me | fire me | leave me"))
    if hit and not _good(s, first, end):
        yield _found(s, start, end, "others" if who == "people" else "bad")


_PREDICTORS = {
    "will": _will,
    "shall": _will,
    "would": _would,
    "going": _going,
    "about": _about,
    "never": _never,
    "ever": _ever,
}
