"""Finds verdicts: on an act, a performance, one's worth, or a punishment one "deserves"."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import AUXILIARIES, clause_end, clause_start, is_self, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All verdicts in a sentence."""
    for rule, frame, first, last in RULES.matches(s):
        end = CHECKS[rule.check](s, first, last)
        if end:
            yield Find(Kind.VERDICT, first, end, rule.family, frame)


def _any(s: Sentence, first: int, last: int) -> int:
    return last


def _clause(s: Sentence, first: int, last: int) -> int:
    return clause_end(s, last)


def _end(s: Sentence, first: int, last: int) -> int:
    return (
        last
        if s.word(last) in ("way", "person") or (s.has(last, "N") and s.is_mark(last + 1) and not s.has(last, "AL"))
        else 0
    )


def _not_always(s: Sentence, first: int, last: int) -> int:
    return 0 if "always" in s.words[first:last] or s.has(last, "R") else last


def _me(s: Sentence, first: int, last: int) -> int:
    """The reader says it about the reader (or leaves the "I" out)."""
    return last if is_self(s, first) and not (s.word(last) == "it" and s.word(last + 1) == "to") else 0


_CRUEL = any_of(
    """yelled hit screamed hurt treated talked spoken lied abused cheated ignored disrespected bullied shouted blamed
    alone lonely punished fired forgotten"""
)
_PUNISHING = any_of(
    """alone fired punished hated dumped lonely miserable unhappy forgotten left rejected hurt dead abandoned sad sick
    homeless single treated yelled"""
)


def _punished(s: Sentence, first: int, last: int) -> int:
    """As in "I deserve to be alone", "I deserve whatever I get"; not "I deserve a rest", "I deserve to be heard"."""
    end = clause_end(s, last)
    rest = s.words[first + 1 : end + 1]
    if (
        not is_self(s, first)
        or "not" in s.words[max(0, first - 2) : first]
        or "never" in s.words[max(0, first - 2) : first]
    ):
        return 0
    if (
        "to" in rest[:1]
        and _PUNISHING.isdisjoint(rest)
        and not any(s.has(n, "NnALF") for n in range(first + 1, end + 1))
        and rest[1:2] not in runs("rot | pay | burn | die")
    ):
        return 0
    if rest[:1] in runs("the | every | no | all | everything") and _nice(s, first, end):
        return 0
    return end


def _nice(s: Sentence, first: int, end: int) -> bool:
    return any(
        s.has(n, "G") or s.word(n) in ("credit", "break", "day", "praise", "promotion")
        for n in range(first + 1, end + 1)
    )


def _undeserving(s: Sentence, first: int, last: int) -> int:
    """Not when somebody stands up for themselves: "I don't deserve to be yelled at"."""
    after = s.words[last + 1 : clause_end(s, last) + 1]
    if after[:2] == ("to", "be") and not _CRUEL.isdisjoint(after):
        return 0
    if (after[:1] in (("this",), ("that",)) and len(after) == 1) or (
        any(s.has(n, "N") and s.word(n) not in ("sad", "cry") for n in range(last + 1, last + 4))
        and "be" not in after[:2]
    ):
        return 0
    return last if subject(s, first)[0] in ("i", "you", "we") else 0


def _others(s: Sentence, first: int, last: int) -> int:
    """As in "she deserves better", "my son deserves a calmer mother": somebody other than me."""
    better = s.word(last).endswith("er") or s.word(last) in ("more", "real", "good")
    return last if better and subject(s, first)[0] in ("people", "my", "other", "everyone", "it") else 0


_NOT_TASKS = any_of("begin imagine tell describe believe express explain thank wait")


def _even(s: Sentence, first: int, last: int) -> int:
    """As in "I can't even" and an ordinary task; not "I can't even tell you how glad I am"."""
    if not is_self(s, first) or s.word(last + 1) in _NOT_TASKS:
        return 0
    return clause_end(s, last)


def _simple(s: Sentence, first: int, last: int) -> int:
    simple = any_of("even simple basic anything simplest single normal")
    return last if is_self(s, first) and simple & set(s.words[first : last + 1]) else 0


_ENOUGH_OF = any_of(
    """money time sleep food milk cash room space old tall warm hungry seats light well rest coffee water people hours
    data long chairs eggs sugar early gas"""
)


def _enough(s: Sentence, first: int, last: int) -> int:
    """As in "not smart enough" about the reader or the reader's work; not "not old enough to vote"."""
    who = subject(s, first)[0]
    if s.word(last + 1) in _ENOUGH_OF or s.word(last - 1) in _ENOUGH_OF or s.word(last - 1) == "slept":
        return 0
    if any(s.is_mark(n) for n in range(first, last)) or s.word(last - 1) in ("had", "sure"):
        return 0
    return last if who in ("i", "we", "you", "my") or (who == "it" and s.word(first + 1) in ("good", "enough")) else 0


def _measure(s: Sentence, first: int, last: int) -> int:
    verb = s.words[last - 1 : last + 1]
    return last if verb in runs("measure up | amount to | live up") and is_self(s, first) else 0


def _lack(s: Sentence, first: int, last: int) -> int:
    return (
        last
        if subject(s, first)[0] in ("i", "we", "you") or s.word(first - 1) in ("have", "has", "got", ".", "with")
        else 0
    )


_SKILL_NOT = any_of("night times heart home work school all first me you him her them")


def _skill(s: Sentence, first: int, last: int) -> int:
    """As in "hopeless at parking": the reader's own; plain "bad at names" only with force ("so bad at")."""
    if (
        s.word(last + 2) in _SKILL_NOT
        or s.word(first - 1) in ("something", "anything", "things")
        or not (is_self(s, first) or s.word(first - 1) in _BE_FORCE or s.is_mark(first - 1))
    ):
        return 0
    if s.word(last + 2) in ("myself",) or subject(s, _predicate(s, first))[0] not in ("i", "we", "you"):
        return 0
    mild = s.words[first : last + 1] in runs("bad | slow | awkward | clumsy | weak")
    forced = s.word(first - 1) in ("so", "such", "always", "too") or s.word(last + 2) in (
        "everything",
        "life",
        "this",
        "being",
    )
    return 0 if mild and not forced else last


_BE_FORCE = any_of("so too such a the always pretty completely totally utterly absolutely")


def _predicate(s: Sentence, at: int) -> int:
    """Back over "so", "a" and the like, to just behind the verb of being."""
    while s.word(at - 1) in _BE_FORCE or s.has(at - 1, "AB"):
        at -= 1
    return at


def _anything(s: Sentence, first: int, last: int) -> int:
    return (
        last
        if ("good" in s.words[first : last + 1] and s.words[first + 1 : first + 3] == ("good", "at"))
        or s.words[last - 1 : last + 1] == ("at", "anything")
        else 0
    )


_HARMLESS_OBJECTS = {
    "blow": ("out", "my", "up", "off", "on", "the candles", "bubbles", "dry"), "choke": ("on", "up", "back", "down"),
    "spoil": ("him", "her", "them", "myself"), "suck": ("on", "in", "it", "my", "up"),
}  # fmt: skip
_BASES = {
    "blew": "blow", "blown": "blow", "blowing": "blow", "blows": "blow", "choked": "choke", "choking": "choke",
    "chokes": "choke",
    "spoiled": "spoil", "spoiling": "spoil", "spoils": "spoil", "sucked": "suck", "sucks": "suck", "sucking": "suck",
    "wasted": "waste", "wasting": "waste", "wastes": "waste",
}  # fmt: skip


def _deed(s: Sentence, first: int, last: int) -> int:
    """A judging verb about the reader's own deed; the hail may really have ruined the tomatoes."""
    base = _BASES.get(s.word(first), s.word(first))
    if s.word(first + 1) in _HARMLESS_OBJECTS.get(base, ()) or _is_noun(s, first):
        return 0
    if (base == "waste" and _small_waste(s, first)) or (
        base == "spoil" and {"dog", "cat", "kids", "grandkids"} & set(s.words[first + 1 : first + 4])
    ):
        return 0
    who = subject(s, first)[0]
    if base == "suck":
        return last if who in ("i", "we", "you", "my") else 0
    if base == "trash" and s.word(first) == "trash":
        return 0
    return (
        last
        if who in ("i", "we", "you") or (s.word(first - 1) in ("by", "for", "of") and "i" in s.words[:first])
        else _passive(s, first, who)
    )


def _passive(s: Sentence, first: int, who: str) -> int:
    """As in "The evening is ruined because of me": my doing all the same."""
    blamed = any(s.words[n : n + 2] in runs("of me | by me | my fault | thanks to") for n in range(first, len(s.words)))
    return first if blamed and s.word(first - 1) in any_of("is was are were s all") else 0


def _is_noun(s: Sentence, at: int) -> bool:
    return s.word(at - 1) in any_of("a the an such of no my like total complete walking his her this that")


def _small_waste(s: Sentence, first: int) -> bool:
    """Turns "wasted an hour in line" into a plain fact."""
    return not any_of("hour hours minutes minute afternoon food milk paper").isdisjoint(s.words[first + 1 : first + 5])


def _down(s: Sentence, first: int, last: int) -> int:
    if (
        s.word(last) != "down"
        or s.word(first + 1) == "me"
        or any(s.is_mark(n) for n in range(first, last))
        or (s.word(first + 1) in ("me", "down") and s.word(last) != "down")
    ):
        return 0
    return last if subject(s, first)[0] in ("i", "we", "you") else 0


_TESTS = any_of(
    """test exam class course inspection quiz audition midterm final finals driving road bar license physical drug
    interview"""
)


def _failed(s: Sentence, first: int, last: int) -> int:
    """As in "I failed him", "failed at marriage"; not "failed my road test"."""
    if not is_self(s, first) or not _TESTS.isdisjoint(s.words[last : last + 4]):
        return 0
    if s.word(last + 1) in ("my", "our") and last == first and not _somebody_of_mine(s, last + 1):
        return 0
    return last


def _somebody_of_mine(s: Sentence, at: int) -> bool:
    return any(
        s.has(n, "P") or s.word(n) in any_of("family kids team dog cat people children son daughter patients crew")
        for n in range(at + 1, at + 4)
    )


def _thing(s: Sentence, first: int, last: int) -> int:
    """As in "said something dumb"."""
    return last if _speaker_near(s, first) and s.word(last) not in ("insane",) else 0


def _speaker_near(s: Sentence, at: int) -> bool:
    start = clause_start(s, at)
    here = s.words[start:at]
    return not {"he", "she", "they"} & set(here) and (bool({"i", "me", "my", "we"} & set(here)) or drops(s, start))


def drops(s: Sentence, start: int) -> bool:
    """The clause begins with its verb: "Said something dumb again."""
    return s.has(start, "SNR") or s.word(start) in any_of("did made said and told asked sent wrote posted")


_MILD = any_of(
    """careless weak ugly sloppy cruel selfish cheap awful terrible horrible dreadful insane crazy failure immature
    worthless"""
)


def _own_act(s: Sentence, first: int, last: int) -> int:
    """As in "my stupid joke", "such a dumb mistake"; not "his stupid joke", nor the printer's."""
    before = s.words[max(0, first - 3) : first]
    if any_of("his her their he she your no") & set(before) or s.words[last + 1 : last + 3] == ("excuse", "for"):
        return 0
    if s.word(last) in _MILD and s.word(last + 1) != "thing":
        return 0
    nouns = s.word(last) in any_of("joke embarrassment mess waste disaster") or s.has(last, "K")
    return 0 if nouns else last


def _what_act(s: Sentence, first: int, last: int) -> int:
    """As in "What a disaster." "What a stupid thing to say"."""
    if (
        s.has(last, "P")
        or ("excuse" in s.words[first : last + 2] and "for" in s.words[last : last + 3])
        or (s.has(first, "L") and not s.has(last, "o") and not s.has(last, "K"))
        or (s.word(first) in _MILD and first == last)
    ):
        return 0
    return last if s.has(last, "K") or s.is_mark(last + 1) or s.has(last + 1, "K") else 0


def _of_me(s: Sentence, first: int, last: int) -> int:
    return last if not s.has(first, "L") else 0


def _how_act(s: Sentence, first: int, last: int) -> int:
    return last if s.word(last + 1) not in ("can", "do", "i") and not {"he", "she", "they"} & set(s.words[last:]) else 0


_WEAK_JUDGMENTS = any_of(
    """awful terrible horrible dreadful crazy insane weak cruel selfish ugly lousy lame mess shit crap childish
    immature"""
)


def _judged(s: Sentence, first: int, last: int) -> int:
    """What is judged has to be the reader's own: "that", "my talk", "what I said", "the presentation"."""
    verb = first - 1
    while verb > 0 and s.word(verb) not in any_of("is was s were are looked sounded came be been turned"):
        verb -= 1
    if "not" in s.words[verb:first] or s.word(first + 1) == "enough" or s.has(last + 1, "P"):
        return 0
    who, start = subject(s, verb)
    return last if _is_own_deed(s, who, start, verb, last) and not _goes_on(s, last) else 0


_AFTER_JUDGMENT = any_of(
    """and or but of to for because when what how i we you my me from in on at by so as compared again this tonight
    today with the if really out last all even then thing enough though too just yet"""
)


def _goes_on(s: Sentence, last: int) -> bool:
    """As in "a stupid printer": another noun comes, and it is that noun that is judged."""
    following = s.word(last + 1)
    return not (s.is_mark(last + 1) or s.has(last + 1, "K") or following in _AFTER_JUDGMENT or s.has(last + 1, "W"))


def _is_own_deed(s: Sentence, who: str, start: int, verb: int, last: int) -> bool:
    about = range(start, verb)
    if who in ("i", "we", "you"):  # "the email I wrote was", not "I was"
        return s.word(start - 1) in ("what", "how") or any(s.word(n) not in AUXILIARIES for n in about[1:])
    if who == "my":
        return not any(s.has(n, "P") or s.word(n) in _NOT_MY_DEED for n in about)
    if who == "it":
        return s.word(last) not in _WEAK_JUDGMENTS and "weather" not in s.words
    return "what" in s.words[start:verb] or any(s.has(n, "QK") or s.word(n).endswith("ing") for n in about)


_NOT_MY_DEED = any_of("boss dog cat car phone neighbor landlord laptop flight job commute back")


def _performed(s: Sentence, first: int, last: int) -> int:
    return last if is_self(s, first) or "i" in s.words[max(0, first - 5) : first] or s.is_mark(max(0, first - 3)) else 0


def _cried(s: Sentence, first: int, last: int) -> int:
    """As in "Shameful." after an act: it judges the act."""
    if not s.is_mark(last + 1) and last + 1 < len(s.words):
        return 0
    return (
        last
        if s.word(first - 1) != "," or (s.has(first, "o") and s.word(last) not in ("garbage", "trash", "rubbish"))
        else 0
    )


def _own_job(s: Sentence, first: int, last: int) -> int:
    """As in "I did a terrible job"; "I have a terrible job" is another matter."""
    return (
        last
        if {"did", "do", "done", "doing"} & set(s.words[max(0, first - 5) : first])
        and not {"he", "she", "they"} & set(s.words[max(0, first - 5) : first])
        else 0
    )


def _speaker(s: Sentence, first: int, last: int) -> int:
    return last if {"i", "my", "me"} & set(s.words) else 0


CHECKS = {
    "": _any, "clause": _clause, "end": _end, "not-always": _not_always, "me": _me, "punished": _punished,
    "undeserving": _undeserving, "others": _others,
    "even": _even, "simple": _simple, "enough": _enough, "measure": _measure, "lack": _lack, "skill": _skill,
    "anything": _anything, "deed": _deed,
    "down": _down, "failed": _failed, "thing": _thing, "own-act": _own_act, "what-act": _what_act, "of-me": _of_me,
    "how-act": _how_act, "judged": _judged,
    "performed": _performed, "cried": _cried, "own-job": _own_job, "speaker": _speaker,
}  # fmt: skip
