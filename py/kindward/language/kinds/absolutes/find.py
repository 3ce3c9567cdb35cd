"""Finds all-or-nothing words about oneself, one's acts or one's life."""

from collections.abc import Callable, Iterator

from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_HARSH = "NnRALJBD"
# "not always", "almost never": the reader has left room already.
_SOFTENERS = any_of("not almost nearly hardly practically virtually barely scarcely")


def find(s: Sentence) -> Iterator[Find]:
    """All absolutes in a sentence."""
    for at, word in enumerate(s.words):
        if word in _BY_WORD and s.word(at - 1) not in _SOFTENERS:
            last = _BY_WORD[word](s, at)
            if last:
                yield Find(Kind.ABSOLUTE, at, last, _family(s, at, last), at)


def _when(condition: object, last: int) -> int:
    """The last word of a hit, or 0 for none."""
    return last if condition else 0


def _family(s: Sentence, at: int, last: int) -> str:
    word = s.word(at)
    return {"no": "nobody", "everybody": "everyone", "everyone": "everyone", "nobody": "nobody"}.get(
        word, _phrase_family(s, at, last)
    )


def _phrase_family(s: Sentence, at: int, last: int) -> str:
    phrase = " ".join(s.words[at : last + 1])
    if phrase.startswith("every ") and phrase.endswith("time"):
        return "every-time"
    if phrase.startswith("all i"):
        return "all-i-do"
    return _FAMILIES.get(s.word(at), "every" if s.word(at) in ("every", "each") else phrase.replace(" ", "-"))


_FAMILIES = {
    "completely": "totally", "totally": "totally", "utterly": "totally", "entirely": "totally",
    "absolutely": "totally", "wholly": "totally",
    "constantly": "always", "forever": "always", "invariably": "always", "continually": "always", "solely": "totally",
    "perpetually": "always",
}  # fmt: skip


def _harsh(s: Sentence, first: int, last: int) -> bool:
    return any(
        s.has(n, _HARSH) and s.word(n) not in ("nothing", "anything", "nobody", "joke") for n in range(first, last + 1)
    )


def _kind(s: Sentence, first: int, last: int) -> bool:
    return any(s.has(n, "G") for n in range(first, last + 1))


def _self_here(s: Sentence, start: int, end: int) -> bool:
    return not any_of("i me my myself mine we us our").isdisjoint(s.words[start : end + 1])


_MODALS = any_of("can could will would may might")


def _always(s: Sentence, at: int) -> int:
    """As in "always" about the reader's own doings; not a habit, a fact, a kindness, nor somebody else's way."""
    if s.word(at - 1) in ("like", "as"):
        return _when(not _kind_sentence(s), at)
    if (
        s.word(at + 1) == "there"
        or not _MODALS.isdisjoint(s.words[at - 2 : at])
        or s.word(at - 1) in ("must", "should")
    ):
        return 0
    who, start = subject(s, at)
    end = clause_end(s, at)
    if who in ("i", "you"):
        return _when(_own_habit(s, at, end), at)
    return _when(who not in ("people", "who") and _thing_about_me(s, who, start, at, end), at)


def _kind_sentence(s: Sentence) -> bool:
    return _kind(s, 1, len(s.words)) and not _harsh(s, 1, len(s.words))


def _thing_about_me(s: Sentence, who: str, start: int, at: int, end: int) -> bool:
    """As in "it's always my fault", "my plans always fall apart", "we always fight"."""
    negative = _harsh(s, at, end)
    if who in ("my", "we"):
        return negative and not any(s.has(n, "P") for n in range(start, at) if who == "my")
    if who == "it":
        return negative or (s.word(at + 1) in ("me", "my", "i") and _self_here(s, at, end))
    if who == "everyone":
        return True
    return ("i" in s.words[start:at] and negative) or s.words[at + 1 : at + 3] == ("my", "fault")


def _own_habit(s: Sentence, at: int, end: int) -> bool:
    """Present habits of the reader count unless plain or kind; "I have always lived here" is a fact."""
    if s.word(at - 1) in ("have", "had") or s.word(at + 1) in ("been", "had", "wanted", "loved", "liked"):
        return _harsh(s, at + 1, end) and s.word(at + 1) not in ("wanted", "loved", "liked")
    if _harsh(s, at + 1, end):
        return not (s.has(at + 1, "G") and not s.has(end, "NRAL"))
    if _kind(s, at + 1, end):
        return (s.word(at + 1) in ("have", "need") and "apologize" in s.words) or (
            s.word(at + 1) in ("apologize", "try") and "too" in s.words
        )
    return not s.has(at + 1, "Z") and not any(s.has(n, "U") for n in range(at + 1, end + 1)) and end > at - 1


_DOINGS = any_of(
    """called wrote thanked told said apologized visited asked listened learned tried stood spoke showed answered
    replied finished noticed helped gave came did made got knew had paid stayed stuck followed kept let opened
    returned managed studied practiced picked thought fit felt cared stopped"""
)
_DONE = any_of(
    """been finished managed amounted learned fit belonged stuck kept known felt accomplished achieved done had made
    succeeded lived understood gotten followed completed mattered deserved measured held won"""
)


def _never(s: Sentence, at: int) -> int:
    """As in "never" about what the reader fails to do; not tastes, facts, hopes, nor somebody else's way."""
    if _is_saying(s, at) or s.word(at - 1) in any_of("will would may might should must to"):
        return 0
    who, start = subject(s, at)
    end = clause_end(s, at)
    if who in ("i", "you"):
        return _when(_own_lack(s, at, end), at)
    if who in ("it", "my", "we", "everyone", "nobody"):
        return _when(_lack_about_me(s, who, start, at, end), at)
    mine = who == "other" and "i" in s.words[start:at]
    return _when(mine and s.word(at + 1) in any_of("works lasts is goes turns matters"), at)


def _is_saying(s: Sentence, at: int) -> bool:
    """As in "never mind", "better late than never"; "I'm never skiing again" is a resolution, or fortune-telling."""
    following = s.words[at + 1 : at + 3]
    if following[:1] in (("mind",), ("again",), ("too",)) or following == ("say", "never"):
        return True
    if s.words[at - 2 : at] == ("late", "than"):
        return True
    return s.word(at + 1).endswith("ing") and s.word(at - 1) in ("am", "are", "is")


def _lack_about_me(s: Sentence, who: str, start: int, at: int, end: int) -> bool:
    """As in "it never works", "my best is never enough"."""
    if who == "my" and any(s.has(n, "P") for n in range(start, at)):
        return False
    fails = any_of(
        "works work worked lasts enough goes go turns matters pan good right finished ends stays comes "
        "gets get stick seem seems talk"
    )
    return bool(fails & set(s.words[at : at + 4])) and not (_harsh(s, at, end) and who == "we")


def _own_lack(s: Sentence, at: int, end: int) -> bool:
    """What the reader never does: "I never finish", "I never called"."""
    verb = s.word(at + 1)
    if s.word(at - 1) in ("have", "had") or verb == "been":
        return _lacking_perfect(s, at, end)
    if s.has(at + 1, "NRD") or verb in any_of("gave give forget regret stop doubt"):
        stays_bad = verb in any_of("stop win think stopped forgive") and _harsh(s, at + 2, end)
        return stays_bad or verb in ("care", "cared")
    if verb.endswith("ed") or verb in _DOINGS or s.word(at - 1) == "did":
        return (not s.has(at + 1, "Z") or verb in _DOINGS) and not s.has(at + 1, "F")
    sweeping = any_of("anything anyone right enough") & set(s.words[at : end + 1])
    return not s.has(at + 1, "Z") or verb in ("have", "keep", "take", "go") or bool(sweeping)


def _lacking_perfect(s: Sentence, at: int, end: int) -> bool:
    """As in "I've never finished anything" against "I've never been to a funeral"."""
    verb = s.word(at + 1)
    if verb == "been":
        return s.has(at + 2, "GI") or (
            s.word(at + 2) in any_of("good able any enough the a anyone more")
            and s.word(at + 3) not in ("fan", "morning", "big")
        )
    total = {"anything", "anyone", "right", "enough", "real", "single"} & set(s.words[at : end + 1])
    return (
        bool(total)
        or verb in _DONE - any_of("had been known made done held lived felt learned")
        or (verb in ("felt", "learned", "known") and not _harsh(s, at, end))
    )


def _every(s: Sentence, at: int) -> int:
    """As in "every time", "every single one", "every ball" over one's own acts; not "every day"."""
    noun = at + 1 + (s.word(at + 1) in ("single", "last", "damn", "one"))
    start = clause_start(s, at)
    end = len(s.words) - 1 if start == at else clause_end(s, noun)
    if s.word(noun) == "time":
        return _when(not _kind_time(s), noun)
    if (
        s.is_mark(noun)
        or s.word(noun) in ("now", "once", "right", "bit")
        or not (_self_here(s, start, end) or start == at)
    ):
        return 0
    if s.has(noun, "U"):  # "every single day" counts, "every day" tells a habit
        return _when(noun > at + 1 and _harsh(s, start, end) and not _kind(s, start, end), noun)
    around = (*range(start, at), *range(noun + 1, end + 1))
    mild = _kind(s, start, at) and noun == at + 1
    return _when(any(s.has(n, "NRn") for n in around) and not mild, noun)


def _kind_time(s: Sentence) -> bool:
    """As in "It gets a little easier every time I try.\""""
    return (_kind(s, 1, len(s.words)) and not any(s.has(n, "NRALJBDn") for n in range(1, len(s.words)))) or (
        not _self_here(s, 1, len(s.words)) and "i" not in s.words
    )


_KIND_TRUTHS = any_of(
    """mistakes mistake perfect sometimes occasionally struggles struggle needs help learns human once imperfect
    flawed
    hurts deserves faults weaknesses limits worries fails feelings"""
)
_REPORTS = any_of("was were")


def _people(s: Sentence, at: int) -> int:
    """As in "everyone", "nobody": a generalization about one's life or a comparison, not a report of one evening."""
    no_one = s.word(at) == "no"
    if no_one and s.word(at + 1) != "one":
        return 0
    last = at + no_one
    end = clause_end(s, last)
    verb = last + 1 + (s.word(last + 1) in ("else", "around"))
    while (
        s.word(verb) in any_of("ever always in my but me all i know at here on the family work life class can could")
        and verb < end
    ):
        verb += 1
    if (s.has(at - 1, "SZ") and s.is_mark(last + 1)) or s.word(at - 1) in ("than", "like"):
        return _as_object(s, at, last, end)
    if _is_subject(s, at, last):
        return last if _generalizes(s, at, last, verb, end) else 0
    return _as_object(s, at, last, end)


def _is_subject(s: Sentence, at: int, last: int) -> bool:
    before = s.word(at - 1)
    return s.is_mark(at - 1) or before in any_of(
        "and but that because so while when if why now then as though where since does is"
    )


def _generalizes(s: Sentence, at: int, last: int, verb: int, end: int) -> bool:
    if not _KIND_TRUTHS.isdisjoint(s.words[last : len(s.words)]) or _once_in_a_while(s):
        return False
    compared = s.word(last + 1) == "else"
    if s.word(verb) in _REPORTS or _is_past(s, verb):
        return (
            compared
            and s.word(verb) in any_of("got finished passed managed knew seemed understood had did made was has")
            and not _kind(s, verb + 1, end)
        ) or "ever" in s.words[last:verb]
    if compared or "ever" in s.words[last : verb + 1]:
        return True
    return (_self_here(s, last, end) or _self_here(s, 1, len(s.words) - 1) or _harsh(s, last, end)) and not (
        _kind(s, verb, end) and not _self_here(s, last, end)
    )


def _once_in_a_while(s: Sentence) -> bool:
    return any(
        s.words[n : n + 2]
        in runs("now and | a while | at times | some days | first try | bad days | bad day | off days")
        for n in range(len(s.words))
    )


def _is_past(s: Sentence, verb: int) -> bool:
    word = s.word(verb)
    return (word.endswith("ed") and word not in ("need",)) or word in any_of(
        "got went came did had saw left said told knew made ate sang heard laughed brought understood forgot took "
        "sat kept found"
    )


def _as_object(s: Sentence, at: int, last: int, end: int) -> int:
    """As in "I spoiled it for everyone", "a burden to everyone"; not "I told everyone about the party"."""
    start = clause_start(s, at)
    harsh = any(s.has(n, "NRALJBt") for n in range(start, at))
    if _is_label(s, at) or not (harsh or _self_here(s, start, end) or "i" in s.words):
        return 0
    compared = s.word(at - 1) in ("than", "from") and s.words[start] != "it"
    pushed = any(s.has(n, "nD") for n in range(start, at)) and s.word(at) != "nobody"
    alone = s.word(at) in ("nobody", "no") and s.word(at - 1) in any_of("have has got to for help trust matter")
    return _when(harsh or compared or pushed or alone or _demanded(s, start, at), last)


def _is_label(s: Sentence, at: int) -> bool:
    return s.word(at - 1) in any_of("a am total complete absolute like such") and s.word(at) in (
        "nobody",
        "nothing",
    )


def _everything(s: Sentence, at: int) -> int:
    """As in "everything I touch", "ruin everything"; not "I packed everything"."""
    end = clause_end(s, at)
    start = clause_start(s, at)
    if s.word(at + 1) == "i":
        return _when(_all_i_touch(s, start, at, end), at)
    if start == at:
        return _when(_all_bad(s, at, end), at)
    swept = any(s.has(n, _HARSH) for n in range(start, at)) or s.word(at + 1) in ("wrong", "worse")
    return _when((swept or _demanded(s, start, at)) and _mine(s, start, end), at)


def _all_i_touch(s: Sentence, start: int, at: int, end: int) -> bool:
    """As in "everything I touch breaks"; not "everything I could", nor "I love everything I own"."""
    good = _kind(s, at + 2, end) or s.word(at + 2) in any_of("could can needed need had have own")
    if good and not _harsh(s, start, end):
        return False
    return start == at or any(s.has(n, "NRALJBn") for n in range(start, end + 1))


def _demanded(s: Sentence, start: int, at: int) -> bool:
    """Whether a demand ("have to", "must") stands before."""
    demands = runs("have to | need to | got to | supposed to")
    return any(s.words[n : n + 2] in demands or s.word(n) in ("must", "should", "ought") for n in range(start, at))


def _mine(s: Sentence, start: int, end: int) -> bool:
    return subject(s, start + 1)[0] not in ("people",) and not {"he", "she", "they"} & set(s.words[start:end])


def _all_bad(s: Sentence, at: int, end: int) -> bool:
    """As in "everything is my fault", "everything about me is wrong"."""
    return (_self_here(s, at, end) and not _kind(s, at, end)) or (
        any(s.has(n, "NRALJB") for n in range(at + 1, end + 1)) and s.word(at + 1) not in ("hurts", "hurt", "was")
    )


def _nothing(s: Sentence, at: int) -> int:
    """As in "nothing I do works", "I have nothing to offer"; not "nothing was broken", "nothing to worry about"."""
    before, following = s.word(at - 1), s.word(at + 1)
    if following == "but":
        return _when(before in any_of("do did am cause bring was"), at)
    if (
        _is_label(s, at)
        or following in ("new", "special", "if")
        or s.words[at - 2 : at] in runs("good for | to do | to with")
    ):
        return 0
    if clause_start(s, at) == at:
        return _when(_fails(s, at, clause_end(s, at)), at)
    return _when(_have_nothing(s, at), at)


_HAVING = any_of(
    "have am accomplish accomplished achieved achieve contribute contributed know knew amount do did got offer add "
    "bring brought has done there learned gave give finish finished worth to for produced made mean"
)


def _have_nothing(s: Sentence, at: int) -> bool:
    """As in "I have nothing to offer", "I did nothing right"."""
    offering = s.is_mark(at + 1) or s.word(at + 1) in any_of("to right left of good about for in")
    harmless = any_of("worry eat drink wear lose fear do hide read watch wrong") & set(s.words[at : at + 4])
    return offering and not harmless and s.word(at - 1) in _HAVING and _self_here(s, 1, len(s.words))


def _fails(s: Sentence, at: int, end: int) -> bool:
    if s.word(at + 1) in _REPORTS or (s.word(at + 1) in ("happened", "broke", "is") and not _self_here(s, at, end)):
        return False
    verbs = any_of("works work worked goes helps changes lasts matters turns comes gets fits sticks pans feels ever i")
    return bool(verbs & set(s.words[at : at + 4])) or _self_here(s, at, end)


def _wrong_words(s: Sentence, at: int) -> bool:
    return (
        s.word(at) in any_of("wrong ruin ruined fail failed alone useless blame")
        or s.has(at, "RALJB")
        or (s.has(at, "N") and s.has(at, "RJA"))
    )


def _totally(s: Sentence, at: int) -> int:
    """As in "totally hopeless", "entirely my fault"; with a feeling or a fact it is only an intensifier."""
    target = at + 1
    while s.word(target) in any_of("and a the an such totally utterly"):
        target += 1
    if s.words[target : target + 2] in runs(
        "my fault | my doing | on me | because of | my own | to blame | at fault | up to | my mistake"
    ):
        return at
    feeling = s.has(target, "F") and {"feel", "felt", "feeling"} & set(s.words[max(0, at - 3) : at])
    return (
        at
        if (_wrong_words(s, target) or s.word(target) in any_of("incapable failed fail alone choked blew"))
        and not feeling
        and _judges_me(s, at)
        else 0
    )


def _judges_me(s: Sentence, at: int) -> bool:
    return (
        subject(s, at)[0] in ("i", "you", "it", "my", "we")
        or s.is_mark(at - 1)
        or _self_here(s, 1, at)
        or (subject(s, at)[0] == "other" and any(s.has(n, "QK") for n in range(1, at)))
    )


_ALL_CAUSES = runs(
    "my fault | because of | on me | my doing | my own | me . | down to | thanks to | for nothing | wrong . | wrong "
    ", | my mistake"
)


def _all(s: Sentence, at: int) -> int:
    """As in "all my fault", "all I do is", "all the time"; not "at all", "all three of us"."""
    before, following = s.word(at - 1), s.words[at + 1 : at + 3]
    if following in runs("of it | of this | of that") and not _BLAME.isdisjoint(s.words[:at]):
        return at
    if before in any_of("at of after above in for first they we you them us"):
        return 0
    if following == ("the", "time"):
        return _all_the_time(s, at)
    if following[:1] == ("i",):
        return _all_i_do(s, at)
    words = (*following, ".")[:2]
    return at if words in _ALL_CAUSES and (words[0] != "me" or s.word(at - 1) in ("is", "s", "was")) else 0


_BLAME = any_of("blame fault responsible guilty")


def _all_the_time(s: Sentence, at: int) -> int:
    start = clause_start(s, at)
    if _self_here(s, 1, len(s.words)) and (
        _harsh(s, 1, len(s.words)) or any(s.word(n) in ("have", "must", "should") for n in range(1, at))
    ):
        return (
            at + 2
            if not (_kind(s, start, at) and not _harsh(s, 1, at) and "have" not in s.words)
            and subject(s, at)[0] != "people"
            else 0
        )
    return 0


def _all_i_do(s: Sentence, at: int) -> int:
    end = at + 1
    while s.word(end + 1) in any_of("ever do did have done seem to am good"):
        end += 1
    fine = s.word(end + 1) in any_of("want need know wanted needed can could remember said asked")
    return end if end > at + 1 and not fine else 0


_COMPARED = any_of("who that not without left still failing struggling single alone never")


def _only(s: Sentence, at: int) -> int:
    """As in "the only one who can't"; not "the only one home"."""
    if s.word(at + 1) == "ever":
        return at + 1 if subject(s, at)[0] in ("i", "you") else 0
    return 0


def _the(s: Sentence, at: int) -> int:
    if s.word(at + 1) != "only" or s.word(at + 2) not in any_of(
        "one person mother mom parent adult student friend woman man dad kid guy girl idiot"
    ):
        return 0
    end = clause_end(s, at + 2)
    about_me = "am" in s.words[max(0, at - 5) : at] or {"i", "feel", "was", "me"} & set(s.words[max(0, at - 5) : at])
    return at + 2 if about_me and (not _COMPARED.isdisjoint(s.words[at + 3 : end + 1]) or s.is_mark(at + 3)) else 0


def _not(s: Sentence, at: int) -> int:
    """As in "not a single one"."""
    if (
        s.words[at + 1 : at + 3] == ("a", "single")
        and not s.has(at + 3, "G")
        and s.word(at + 3) not in ("complaint", "problem", "scratch")
    ):
        return at + 2
    if s.word(at + 1) == "once" and s.is_mark(at - 1):
        return at + 1
    if s.word(at + 1) == "one" and s.is_mark(at - 1) and s.word(at + 2) != "of":
        return at + 1 if _self_here(s, 1, len(s.words)) else 0
    return 0


def _single(s: Sentence, at: int) -> int:
    """As in "didn't get a single answer right"."""
    if s.word(at - 1) in ("a", "one") and "not" in s.words[max(0, at - 5) : at - 1] and s.word(at - 2) != "not":
        return at if _self_here(s, clause_start(s, at), at) else 0
    return 0


def _constantly(s: Sentence, at: int) -> int:
    start, end = clause_start(s, at), clause_end(s, at)
    return (
        at
        if subject(s, at)[0] in ("i", "you", "my")
        and any(s.has(n, "NnRALJBD") for n in range(start, end + 1))
        and not s.has(at + 1, "F")
        and s.word(at + 1) not in ("tired", "scared", "anxious", "worried", "worry")
        else 0
    )


def _forever(s: Sentence, at: int) -> int:
    start = clause_start(s, at)
    if s.word(at - 1) == "am" and s.word(at + 1).endswith("ing"):
        return at
    return (
        at
        if subject(s, start + 1)[0] in ("i", "my")
        and any(s.has(n, "NRALJB") for n in (*range(start, at), at + 1))
        and s.word(at - 1) not in ("took", "takes")
        else 0
    )


_BY_WORD: dict[str, Callable[[Sentence, int], int]] = {
    "always": _always, "never": _never, "every": _every, "each": lambda s, at: 0, "everyone": _people,
    "everybody": _people, "nobody": _people,
    "no": _people, "everything": _everything, "nothing": _nothing, "completely": _totally, "totally": _totally,
    "utterly": _totally,
    "entirely": _totally, "absolutely": _totally, "wholly": _totally, "solely": _totally, "all": _all, "only": _only,
    "single": _single, "the": _the, "not": _not,
    "constantly": _constantly, "invariably": _constantly, "continually": _constantly, "perpetually": _constantly,
    "forever": _forever,
}  # fmt: skip
