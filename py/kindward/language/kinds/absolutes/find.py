"""Finds all-or-nothing words about oneself, one's acts or one's life."""

from collections.abc import Callable, Iterator

from kindward.language.kinds.absolutes.rules import RULES
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
    for rule, frame, first, last in RULES.matches(s):
        softened = frame == first and s.word(first - 1) in _SOFTENERS
        if not softened and CHECKS[rule.check](s, first, last):
            yield Find(Kind.ABSOLUTE, first, last, rule.family, frame)


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
    "perpetually": "always", "endlessly": "always", "permanently": "always",
}  # fmt: skip


_FALLING = any_of("short behind excluded forgotten overlooked ignored second_best third")


def _harsh(s: Sentence, first: int, last: int) -> bool:
    return any(s.word(n) in _FALLING for n in range(first, last + 1)) or any(
        s.has(n, _HARSH) and s.word(n) not in ("nothing", "anything", "nobody", "joke") for n in range(first, last + 1)
    )


def _kind(s: Sentence, first: int, last: int) -> bool:
    return any(s.has(n, "G") for n in range(first, last + 1))


def _self_here(s: Sentence, start: int, end: int) -> bool:
    return not any_of("i me my myself mine we us our").isdisjoint(s.words[start : end + 1])


def _to_oneself(s: Sentence, at: int, end: int) -> bool:
    """As in "You always spoil it", "You idiot, you always do this"; not a helper's "You always try your best"."""
    said = any(s.word(n) in any_of("say think thought said") for n in (at + 1, at - 1))
    deed = s.words[at + 1 : at + 3] in runs("do this | do that | do it | did this | did that | end up")
    return not said and not _kind(s, at, len(s.words)) and (_harsh(s, at + 1, end) or deed)


_MODALS = any_of("can could will would may might")


def _always(s: Sentence, at: int) -> int:
    """As in "always" about the reader's own doings; not a habit, a fact, a kindness, nor somebody else's way."""
    if s.word(at - 1) in ("like", "as"):
        return _when(not _kind_sentence(s), at)
    if (
        s.word(at + 1) == "there"
        or s.word(at + 1) in _BODY
        or not _MODALS.isdisjoint(s.words[at - 2 : at])
        or s.word(at - 1) in ("must", "should")
    ):
        return 0
    who, start = subject(s, at)
    end = clause_end(s, at)
    if who == "i":
        return _when(_own_habit(s, at, end), at)
    if who == "you":
        return _when(_to_oneself(s, at, end), at)
    return _when(who not in ("people", "who") and _thing_about_me(s, who, start, at, end), at)


_BODY = any_of("tired cold hungry thirsty busy sleepy warm hot full sick broke tall small said says called told")
"""As in "I'm always tired after work", "I was always the tall one", "My ex always said …"."""


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
    if s.word(at - 1) == "was":
        return _harsh(s, at + 1, end)
    if s.word(at - 1) in ("have", "had") or s.word(at + 1) in ("been", "had", "wanted", "loved", "liked"):
        return _harsh(s, at + 1, end) and s.word(at + 1) not in ("wanted", "loved", "liked")
    if (
        s.words[at + 1 : at + 3] in _MOODS
        or s.word(at + 1) == "cry"
        or (s.word(at + 1) == "miss" and s.word(at + 2) in any_of("my her him you them home it"))
    ):
        return False
    if _harsh(s, at + 1, end):
        return not (s.has(at + 1, "G") and not s.has(end, "NRAL"))
    if _kind(s, at + 1, end):
        return (s.word(at + 1) in ("have", "need") and "apologize" in s.words) or (
            s.word(at + 1) in ("apologize", "try") and "too" in s.words
        )
    plain = s.has(at + 1, "Z") or s.word(at + 1) in _CHORES or s.words[at + 1 : at + 3] in _MOODS
    return not plain and not any(s.has(n, "U") for n in range(at + 1, end + 1)) and end > at - 1


_CHORES = any_of(
    """lock feed water check clean pay call text email write bake cook bring set turn read study vote park pack wash
    start sit walk listen thank knock wait order shop pray stretch dress breathe talk remember"""
)
_MOODS = runs("get nervous | get excited | get cold | get hungry | feel nervous | feel better | feel safe | feel calm")


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
    if who == "you":
        return _when(s.word(at + 1) in any_of("learn think finish listen try do get know manage stick remember"), at)
    if who == "i":
        return _when(not _never_wrong(s, at) and _own_lack(s, at, end), at)
    if who in ("it", "my", "we", "everyone", "nobody"):
        return _when(_lack_about_me(s, who, start, at, end), at)
    mine = who == "other" and "i" in s.words[start:at]
    return _when(mine and s.word(at + 1) in any_of("works lasts is goes turns matters"), at)


def _never_wrong(s: Sentence, at: int) -> bool:
    """As in "I have never been a nuisance", "I never said I was perfect", "It's not that I never try"."""
    verb = at + 1
    if s.words[verb : verb + 2] in runs(
        "have to | need to | had to | said i | said it | said that | claimed to | asked to | meant to"
    ):
        return True
    if s.words[max(1, at - 4) : at - 1] == ("is", "not", "that") or s.words[max(1, at - 3) : at - 1] == ("not", "that"):
        return True
    return (
        s.word(verb) == "been"
        and any(s.has(n, "LANB") for n in range(verb + 1, verb + 4))
        and not any(s.has(n, "G") for n in range(verb + 1, verb + 4))
    )


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
    if verb == "have" and s.word(at + 2) in any_of("lunch dinner breakfast coffee tea sugar dessert snacks"):
        return False
    if s.word(at - 1) in ("can", "could"):
        return verb not in any_of("thank repay forget hate leave tell stay stop")
    if s.word(at - 1) in ("have", "had") or verb == "been":
        return _lacking_perfect(s, at, end)
    if s.has(at + 1, "NRD") or verb in any_of("gave give forget regret stop doubt"):
        stays_bad = verb in any_of("stop win think stopped forgive") and _harsh(s, at + 2, end)
        return stays_bad or verb in ("care", "cared")
    if verb in _PLAIN_PAST and s.word(at + 2) not in _PLAIN_PAST[verb]:
        return False
    if verb.endswith("ed") or verb in _DOINGS or s.word(at - 1) == "did":
        return (not s.has(at + 1, "Z") or verb in _DOINGS) and not s.has(at + 1, "F")
    sweeping = any_of("anything anyone right enough") & set(s.words[at : end + 1])
    return not s.has(at + 1, "Z") or verb in ("have", "keep", "take", "go") or bool(sweeping)


# "I never got the letter" is a fact; "I never got it right", "I never knew what to say" are sweeping.
_PLAIN_PAST = {
    "got": any_of("it anything right picked over to around my anywhere past good . chosen invited"),
    "knew": any_of("what how when . anything enough"), "learned": any_of("how . anything my from the a , a thing"),
    "thought": any_of("about of . before once"), "met": any_of("my anyone"), "saw": any_of("it ."),
    "made": any_of("it anything my time an any her him them enough a"), "had": any_of("what the any anyone a"),
}  # fmt: skip


def _lacking_perfect(s: Sentence, at: int, end: int) -> bool:
    """As in "I've never finished anything" against "I've never been to a funeral"."""
    verb = s.word(at + 1)
    if s.words[at + 1 : at + 4] == ("been", "there", "for"):
        return True
    if verb == "been":
        return s.has(at + 2, "GI") or (
            s.word(at + 2) in any_of("good able any enough the a anyone more")
            and s.word(at + 3) not in ("fan", "morning", "big")
        )
    total = {"anything", "anyone", "right", "enough", "real", "single", "luck", "decent", "proper"} & set(
        s.words[at : end + 1]
    )
    return (
        bool(total)
        or verb in _DONE - any_of("had been known made done held lived felt learned")
        or (verb in ("felt", "learned", "known") and not _harsh(s, at, end))
    )


def _every(s: Sentence, at: int) -> int:
    """As in "every time", "every single one", "every ball" over one's own acts; not "every day"."""
    noun = at + 1 + (s.word(at + 1) in ("single", "last", "damn", "one") or s.word(at + 2) == "time")
    start = clause_start(s, at)
    end = len(s.words) - 1 if start == at else clause_end(s, noun)
    if s.word(noun) == "time":
        return _when(not _kind_time(s), noun)
    if s.word(at + 1) == "one" or s.word(noun) == "one":
        return 0
    if (
        s.is_mark(noun)
        or s.word(noun) in ("now", "once", "right", "bit")
        or not (_self_here(s, start, end) or start == at)
    ):
        return 0
    if s.has(noun, "U"):  # "every single day" counts, "every day" tells a habit
        return _when(noun > at + 1 and _harsh(s, start, end) and not _kind(s, start, end), noun)
    if s.has(noun, "P") and not _self_here(s, start, end):  # "Every parent loses patience"
        return 0
    around = (*range(start, at), *range(noun + 1, end + 1))
    mild = (_kind(s, start, at) and noun == at + 1) or not {"taught", "teaches"}.isdisjoint(s.words)
    messed = any(s.has(n, "NRn") or s.word(n) in ("mess_up", "screw_up", "screwed_up", "messed_up") for n in around)
    return _when(messed and not mild, noun)


def _kind_time(s: Sentence) -> bool:
    """As in "It gets a little easier every time I try.\""""
    if not _self_here(s, 1, len(s.words)):
        return True
    told = len(s.words) > 8 or "," in s.words
    return not any(s.has(n, "NRALJBDn") or s.word(n) in _SOURED for n in range(1, len(s.words))) and (
        told or _kind(s, 1, len(s.words))
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
        s.word(verb)
        in any_of("ever always in my but me all i know at here there on the family work life class can could")
        and verb < end
    ):
        verb += 1
    if (s.has(at - 1, "SZ") and s.is_mark(last + 1)) or s.word(at - 1) == "than" or _is_likened(s, at):
        return _as_object(s, at, last, end)
    if _is_subject(s, at, last):
        return last if _generalizes(s, at, last, verb, end) else 0
    return _as_object(s, at, last, end)


def _is_likened(s: Sentence, at: int) -> bool:
    """Whether "like" likens ("want it like everyone"), and opens no clause ("feels like everyone is better")."""
    return s.word(at - 1) == "like" and s.word(at - 2) not in _FEELING


_FEELING = any_of("feel feels felt seem seems seemed looks sounds")


def _is_subject(s: Sentence, at: int, last: int) -> bool:
    before = s.word(at - 1)
    return (
        s.is_mark(at - 1)
        or (before == "like" and not _is_likened(s, at))
        or before in any_of("and but that because so while when if why now then as though where since does is")
    )


def _generalizes(s: Sentence, at: int, last: int, verb: int, end: int) -> bool:
    excepted = runs("except me | but me | except for | than me | than i")
    if any(s.words[n : n + 2] in excepted for n in range(last + 1, len(s.words))):
        return True
    if s.word(last + 1) == "else" and s.word(at) in ("no", "nobody") and _slips(s, last + 2, end):
        return True
    if not _KIND_TRUTHS.isdisjoint(s.words[last : len(s.words)]) or _once_in_a_while(s):
        return False
    if any(s.words[n : n + 2] in runs("than me | than i") for n in range(verb, end + 1)):
        return True
    if s.word(at - 1) == "like" and not (_self_here(s, last, end) or _harsh(s, verb, end)):
        return False
    praised = s.word(at) not in ("nobody", "no") or not _self_here(s, verb, end)
    if "you" in s.words or (praised and _kind(s, verb, end) and not _harsh(s, verb, end) and "else" not in s.words):
        return False
    if s.word(at) in ("nobody", "no") and _harmless_nobody(s, verb, end):
        return False
    if s.word(last + 1) in ("in", "on", "at", "here", "there") and not _about_reader(s, last + 1, end):
        return False
    compared = s.word(last + 1) == "else"
    if s.word(verb) in _REPORTS or _is_past(s, verb):
        return (
            compared
            and (s.word(verb) not in ("had", "did", "was", "wanted", "went") or _self_here(s, 1, len(s.words)))
            and s.word(verb) in any_of("got finished passed managed knew seemed understood had did made was has")
            and not _kind(s, verb + 1, end)
        ) or "ever" in s.words[last:verb]
    if compared or "ever" in s.words[last : verb + 1]:
        return True
    return (_self_here(s, last, end) or _self_here(s, 1, len(s.words) - 1) or _harsh(s, last, end)) and not (
        _kind(s, verb, end) and not _self_here(s, last, end)
    )


_SAID = any_of("said says say thinks told")


def _harmless_nobody(s: Sentence, verb: int, end: int) -> bool:
    """As in "Nobody there hates me", "Nobody has said I'm useless", "Nobody can do this alone"."""
    if s.has(verb, "DN") or any(s.word(n) in _SAID for n in (verb, verb + 1)) or s.word(verb + 1) == "the":
        return True
    truths = runs("gets everything | has it | does everything | gets it | gets through | do this | do it | knows how")
    return s.words[verb : verb + 2] in truths or "alone" in s.words[verb : end + 1]


def _about_reader(s: Sentence, first: int, end: int) -> bool:
    """As in "Everyone in my class gets it": a comparison or something done to the reader, not a fact of theirs."""
    return "me" in s.words[first : end + 3] or any(
        s.word(n)
        in any_of(
            "gets got knows understands manages copes better ahead laughs thinks married finished does sorted done happy"
        )
        for n in range(first, end + 1)
    )


def _slips(s: Sentence, first: int, end: int) -> bool:
    """As in "No one else struggles with this": others are said to have no such trouble."""
    slips = any(s.has(n, "Nn") or s.word(n).startswith("struggl") for n in (first, first + 1))
    return "you" not in s.words and (slips or "failed" in s.words[first : end + 1])


def _once_in_a_while(s: Sentence) -> bool:
    return any(
        s.words[n : n + 2]
        in runs(
            "day like | days like | now and | a while | at times | some days | first try | bad days | bad day | off days"
        )
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
    if (
        alone
        and s.word(last + 1) == "to"
        and s.word(last + 2) not in any_of("talk turn call tell ask trust help blame love go lean")
    ):
        return 0
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
    if not {"nobody", "you", "not"}.isdisjoint(s.words[max(1, start) : at]) and "can" not in s.words[start:at]:
        return 0
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
        any(s.has(n, "NRALJB") for n in range(at + 1, end + 1))
        and s.word(at + 1) not in ("hurts", "hurt", "was")
        and (
            _self_here(s, 1, len(s.words))
            or s.word(at + 1)
            in ("is", "feels", "goes", "falls_apart", "always", "ends", "turns", "keeps", "comes", "gets")
            or len(s.words) < 5
        )
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
    if s.words[at + 2 : at + 3] == ("the",) and following in ("on", "in", "at"):
        return 0
    if clause_start(s, at) == at or before in ("and", "but", "so", "because"):
        return _when(_fails(s, at, clause_end(s, at)), at)
    return _when(_have_nothing(s, at), at)


_HAVING = any_of(
    "get gets doing have am accomplish accomplished achieved achieve contribute contributed know knew amount do did got offer add "
    "bring brought has done there learned gave give finish finished worth to for produced made mean"
)


def _have_nothing(s: Sentence, at: int) -> bool:
    """As in "I have nothing to offer", "I did nothing right"."""
    if (
        "you" in s.words[max(1, at - 2) : at]
        or s.words[at - 3 : at - 1] == ("did", "not")
        or "not" in s.words[at - 2 : at]
    ):
        return False
    offering = s.is_mark(at + 1) or s.word(at + 1) in any_of("to right left of good about for in")
    harmless = any_of("worry eat drink wear lose fear do hide read watch wrong be ashamed prove") & set(
        s.words[at : at + 4]
    )
    return offering and not harmless and s.word(at - 1) in _HAVING and _self_here(s, 1, len(s.words))


def _makes_unkind(s: Sentence, at: int, end: int) -> bool:
    """As in "Nothing I did makes me unworthy of love": what nothing does is harsh, so the sentence is kind."""
    makes = next((n for n in range(at, end + 1) if s.word(n) in any_of("makes made proves means")), 0)
    return bool(makes) and any(s.has(n, "LANJ") or s.word(n) in ("unworthy", "less") for n in range(makes, end + 1))


def _fails(s: Sentence, at: int, end: int) -> bool:
    if s.word(at + 1) in _REPORTS or (s.word(at + 1) in ("happened", "broke", "is") and not _self_here(s, at, end)):
        return False
    if "you" in s.words or s.words[at + 1 : at + 3] == ("is", "wrong") or _makes_unkind(s, at, end):
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
        "my fault | my doing | on me | because of | my own | to blame | at fault | my mistake | down to"
    ):
        return at
    feeling = s.has(target, "F") and {"feel", "felt", "feeling"} & set(s.words[max(0, at - 3) : at])
    return (
        at
        if (_wrong_words(s, target) or s.word(target) in any_of("incapable failed fail alone choked blew responsible"))
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
    "mine . | my fault | because of | on me | my doing | my own | me . | down to | thanks to | for nothing | wrong . | wrong "
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
    if words[0] == "mine" and _BLAME.isdisjoint(s.words):
        return 0
    return at if words in _ALL_CAUSES and (words[0] != "me" or s.word(at - 1) in ("is", "s", "was")) else 0


_BLAME = any_of("blame fault responsible guilty")


def _all_the_time(s: Sentence, at: int) -> int:
    if s.word(at - 1) in _BODY:
        return 0
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
    helped = _kind(s, end + 1, len(s.words)) and not _harsh(s, end + 1, len(s.words))
    if s.word(end) in ("have", "am") and not _harsh(s, end + 1, len(s.words)):  # "All I am is tired"
        return 0
    return end if end > at + 1 and not fine and not helped else 0


_COMPARED = any_of("who that not without left still failing struggling single alone never")


def _only(s: Sentence, at: int) -> int:
    """As in "the only one who can't"; not "the only one home"."""
    if s.word(at + 1) == "ever":
        return at + 1 if subject(s, at)[0] in ("i", "you") and (_sour(s, at, at + 1) or "myself" in s.words) else 0
    return 0


_LACKING = any_of("not never without still failing struggling single alone feels feel cares tries left has")


def _the(s: Sentence, at: int) -> int:
    if s.word(at + 1) != "only" or s.word(at + 2) not in any_of(
        "one person mother mom parent adult student friend woman man dad kid guy girl idiot"
    ):
        return 0
    end = clause_end(s, at + 2)
    behind = s.words[at + 3 : end + 1]
    if s.words[at - 2 : at] == ("am", "i") and s.is_question:
        return 0
    if "who" in behind[:4] and not (_harsh(s, at + 3, end) or not _LACKING.isdisjoint(behind)):
        return 0  # "the only one who eats olives"
    about_me = "am" in s.words[max(0, at - 5) : at] or {"i", "feel", "was", "me"} & set(s.words[max(0, at - 5) : at])
    return at + 2 if about_me and (not _COMPARED.isdisjoint(s.words[at + 3 : end + 1]) or s.is_mark(at + 3)) else 0


def _not(s: Sentence, at: int) -> int:
    """As in "not a single one"."""
    if (
        s.words[at + 1 : at + 3] == ("a", "single")
        and not s.has(at + 3, "GU")
        and s.word(at + 3) not in ("complaint", "problem", "scratch", "cloud", "drop", "day")
    ):
        return at + 2
    if s.word(at + 1) == "once" and (s.is_mark(at - 1) or s.word(at - 1) in ("have", "had", "did")):
        return _when("you" not in s.words and not s.has(at + 2, "Nn") and _self_here(s, 1, len(s.words)), at + 1)
    if s.word(at + 1) == "one" and s.is_mark(at - 1) and s.word(at + 2) != "of":
        return at + 1 if _self_here(s, 1, len(s.words)) else 0
    return 0


def _single(s: Sentence, at: int) -> int:
    """As in "didn't get a single answer right"."""
    if s.word(at - 1) in ("a", "one") and "not" in s.words[max(0, at - 5) : at - 1] and s.word(at - 2) != "not":
        return at if _self_here(s, clause_start(s, at), at) and s.word(at + 1) not in _COUNTED else 0
    return 0


_COUNTED = any_of(
    "dollar cent penny meeting appointment drop sip bite egg coin pen day pound euro rupee ticket room bed"
)


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
    "constantly": _constantly, "invariably": _constantly, "continually": _constantly, "perpetually": _constantly, "endlessly": _constantly, "permanently": _constantly,
    "forever": _forever,
}  # fmt: skip


_SOURED = any_of(
    """not never nobody no nothing leave leaves left ends ended dies die died quits given gave south apart disappears
    disappear stops breaks because worse enough less dust ashes"""
)


def _sour(s: Sentence, first: int, last: int) -> bool:
    """Whether the rest of the sentence is about the reader and goes wrong: "All my plants die"."""
    if s.word(first) == "every" and s.has(last, "UW"):  # "Every Friday I take the rubbish out"
        return False
    if s.word(first) == "all" and s.word(first - 1) == "lost" and not s.has(last + 2, "P"):  # "I lost all my photos"
        return False
    rest = (*range(1, first), *range(last + 1, len(s.words)))
    compared = any(s.words[n : n + 2] in runs("than me | than i | ahead of | but me") for n in rest)
    wrong = compared or any(s.has(n, _HARSH + "O") or s.word(n) in _SOURED for n in rest)
    fine = (
        not compared
        and any(s.has(n, "G") for n in rest)
        and not any(s.has(n, _HARSH) or s.word(n) in _SOURED for n in rest)
    )
    taught = not any_of("taught teach teaches helps helped").isdisjoint(s.words)
    return wrong and not fine and not taught and ({"i", "me", "my"} & set(s.words) != set() or s.word(first) == "all")


def _sour_later(s: Sentence, first: int, last: int) -> bool:
    """As in "Whenever I open my mouth, I make it worse": what follows the comma goes wrong."""
    comma = next((n for n in range(last, len(s.words)) if s.word(n) == ","), last)
    return any(s.has(n, _HARSH) or s.word(n) in _SOURED - {"because"} for n in range(comma + 1, len(s.words)))


def _plain(s: Sentence, first: int, last: int) -> bool:
    return not _kind(s, last + 1, len(s.words)) and not s.has(last + 1, "NR")


def _ever(s: Sentence, first: int, last: int) -> bool:
    """As in "I don't ever finish my work"; not "I don't ever want to leave"."""
    return s.word(last + 1) not in any_of(
        "want wish mean hope forget regret doubt remember recall smoke drink eat again"
    )


def _about_mine(s: Sentence, first: int, last: int) -> bool:
    """The reader is in the clause, or right behind."""
    return (
        s.word(first - 1) != "the"
        and not {"i", "me", "my", "mine"}.isdisjoint(s.words[max(1, first - 6) : last + 6])
        and not _by_others(s, first)
    )


def _by_others(s: Sentence, first: int) -> bool:
    return not {"he", "she", "they", "we", "you"}.isdisjoint(s.words[max(1, first - 3) : first + 5])


def _in_me(s: Sentence, first: int, last: int) -> bool:
    """As in "nothing good about me", "nothing I'm good at", "nothing going for me"."""
    behind = s.words[last + 1 : last + 7]
    return (
        behind[:1] != ("new",)
        and (
            "me" in behind[:5]
            or behind[:2] == ("worth", "keeping")
            or behind[:2] in runs("i am | i do")
            or (behind[:2] == ("i", "can") and "right" in behind)
        )
        and "wrong" not in behind
    )


def _at_me(s: Sentence, first: int, last: int) -> bool:
    return not {"me", "my"}.isdisjoint(s.words[last + 1 : last + 9]) and not s.has(last + 1, "G")


def _others(s: Sentence, first: int, last: int) -> bool:
    """As in "No employer ever calls me back"."""
    return s.word(first + 1) != "one" and "me" in s.words[last + 1 : last + 7] and not _harsh(s, last + 1, last + 3)


def _only_of_all(s: Sentence, first: int, last: int) -> bool:
    return not _COMPARED.isdisjoint(s.words[last + 1 : last + 8]) and s.word(last) not in ("child", "one")


def _or_nothing(s: Sentence, first: int, last: int) -> bool:
    """As in "If I can't do it perfectly, I won't do it at all"."""
    denied = "not" in s.words[first:last]
    rest = s.words[last + 1 :]
    return denied and not {"not", "no", "nothing", "never", "why", "failure", "failed", "worthless"}.isdisjoint(rest)


def _any(s: Sentence, first: int, last: int) -> bool:
    return True


CHECKS: dict[str, Callable[[Sentence, int, int], bool]] = {
    "": _any, "sour": _sour, "sour-later": _sour_later, "plain": _plain, "ever": _ever, "mine": _about_mine,
    "sour-of-me": lambda s, first, last: ("i" in s.words[:first] + s.words[last + 1 : last + 3] and _sour(s, first, last))
    or ("me" in s.words and _sour(s, first, last)),
    "not-people-in-general": lambda s, first, last: not s.has(last + 1, "SG") and "say" not in s.words,
    "or-else": lambda s, first, last: not {"not", "nothing", "no", "worthless", "failure", "failed", "useless"}.isdisjoint(
        s.words[last + 1 :]
    ),
    "plural-people": lambda s, first, last: s.word(first - 1).endswith("s") or s.word(first - 1) == "children",
    "denied-good": lambda s, first, last: not s.has(last + 4, "NRA"),
    "sour-later-me": lambda s, first, last: "not" in s.words[last:] or _harsh(s, last + 3, len(s.words)),
    "habitual": lambda s, first, last: s.word(last + 2).endswith("s"),
    "luck": lambda s, first, last: not any_of("i me my").isdisjoint(s.words)
    and not any_of("luck chance fluke accident mistake").isdisjoint(s.words),
    "sour-me": lambda s, first, last: "me" in s.words[last:] or "my" in s.words[:first],
    "in-me": _in_me, "at-me": _at_me, "others": _others, "only": _only_of_all, "or-nothing": _or_nothing,
}  # fmt: skip
