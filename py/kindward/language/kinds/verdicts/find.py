"""Finds verdicts: on an act, a performance, one's worth, or a punishment one "deserves"."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import (
    AUXILIARIES,
    PEOPLE_PRONOUNS,
    clause_end,
    clause_start,
    is_hedged,
    is_self,
    subject,
)
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All verdicts in a sentence."""
    for rule, frame, first, last in RULES.matches(s):
        yield from takes(s, rule, frame, first, last)


def takes(s: Sentence, rule: Rule, frame: int, first: int, last: int) -> tuple[Find, ...]:
    """What one rule makes of its own match: a find, or nothing where the check says no."""
    end = CHECKS[rule.check](s, first, last)
    return (Find(Kind.VERDICT, first, end, rule.family, frame),) if end else ()


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
    thanked = any_of("thank get recommend stress say praise sleep").intersection(s.words[first + 1 : last])
    if "sure" in s.words[first:last] or (thanked and s.word(first - 1) in ("can", "could")):
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
    forced = (
        s.word(first - 1) in ("so", "such", "always", "too")
        or s.word(last + 2)
        in (
            "everything",
            "life",
            "this",
            "being",
        )
        or s.words[last + 2 : last + 4] in runs("my job | my work")
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
    "blow": any_of(
        "out up off on bubbles dry dust smoke ash nose hair whistle horn candles candle leaves top cover kiss kisses glass"
    ),
    "choke": any_of("on up back down"),
    "spoil": any_of("him her them myself"),
    "suck": any_of("on in it my up"),
}
_BASES = {
    "blew": "blow", "blown": "blow", "blowing": "blow", "blows": "blow", "choked": "choke", "choking": "choke",
    "chokes": "choke",
    "spoiled": "spoil",
    "spoilt": "spoil", "spoiling": "spoil", "spoils": "spoil", "sucked": "suck", "sucks": "suck", "sucking": "suck",
    "wasted": "waste", "wasting": "waste", "wastes": "waste",
}  # fmt: skip


def _deed(s: Sentence, first: int, last: int) -> int:
    """A judging verb about the reader's own deed; the hail may really have ruined the tomatoes."""
    base = _BASES.get(s.word(first), s.word(first))
    if _object(s, last) in _HARMLESS_OBJECTS.get(base, ()) or _is_noun(s, first):
        return 0
    if (base == "waste" and _small_waste(s, first)) or (
        base == "spoil" and {"dog", "cat", "kids", "grandkids"} & set(s.words[first + 1 : first + 4])
    ):
        return 0
    who, start = subject(s, first)
    if {"not", "never"} & set(s.words[start:first]):
        return 0
    if base == "suck":
        return last if who in ("i", "we", "you", "my") else 0
    if base == "trash" and s.word(first) == "trash":
        return 0
    return (
        last
        if who in ("i", "we", "you") or (s.word(first - 1) in ("by", "for", "of") and "i" in s.words[:first])
        else _passive(s, first, who)
    )


def _object(s: Sentence, verb: int) -> str:
    """The first word of what the verb is done to, without "my" or "the": "I blew my nose" gives "nose"."""
    at = verb + 1
    return s.word(at + 1) if s.word(at) in any_of("my the a some our") and s.word(verb) not in _SUCKS else s.word(at)


_SUCKS = any_of("suck sucks sucked sucking")


def _is_denied(s: Sentence, verb: int) -> bool:
    """As in "You didn't fail her", "I never let them down"."""
    return bool({"not", "never"} & set(s.words[subject(s, verb)[1] : verb]))


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
        or _is_denied(s, first)
    ):
        return 0
    return last if subject(s, first)[0] in ("i", "we", "you") else 0


_TESTS = any_of(
    """test exam class course inspection quiz audition midterm final finals driving road bar license physical drug
    interview"""
)


def _failed(s: Sentence, first: int, last: int) -> int:
    """As in "I failed him", "failed at marriage"; not "failed my road test"."""
    if not is_self(s, first) or not _TESTS.isdisjoint(s.words[last : last + 4]) or _is_denied(s, first):
        return 0
    if s.word(first) == "failing" and s.is_mark(first - 1) and "is" in s.words[last:]:  # "Failing at something is …"
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
    if s.words[max(0, first - 5) : first][:4] == ("no", "such", "thing", "as"):
        return 0
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
    before = s.words[max(clause_start(s, first), verb - 3) : first]
    if (
        ({"not", "never"} & set(before) and "believe" not in before)
        or s.word(first + 1) == "enough"
        or s.has(last + 1, "P")
    ):
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
    about_words = s.words[start:verb]
    if not any_of("his her their your whose").isdisjoint(about_words[:2]):
        return False
    if s.word(verb - 1) == "which":
        return "i" in s.words[:verb]
    if who in ("i", "we", "you"):  # "the email I wrote was", not "I was"
        return s.word(start - 1) in ("what", "how") or any(s.word(n) not in AUXILIARIES for n in about[1:])
    if who == "my":
        return not any(s.has(n, "P") or s.word(n) in _NOT_MY_DEED or s.word(n) in _NOT_OF_MY_HAND for n in about)
    if who == "it":
        made = not _MAKING.isdisjoint(s.words[:start]) and "i" in s.words[:start]
        return (s.word(last) not in _WEAK_JUDGMENTS or made) and "weather" not in s.words
    if s.words[last + 1 : last + 5] in runs("and so was i | and so am i"):
        return True
    if s.word(start) == "the" and s.word(last) in _WEAK_JUDGMENTS and "i" not in about_words:
        return False
    return {"what", "i"} <= set(s.words[start:verb]) or any(s.has(n, "QK") or s.word(n).endswith("ing") for n in about)


_MAKING = any_of(
    "repaired decorated assembled painted baked cooked wrote made built knitted drew sewed cut wrapped planned designed"
)
_NOT_MY_DEED = any_of("boss dog cat car phone neighbor landlord laptop flight job commute back")


def _performed(s: Sentence, first: int, last: int) -> int:
    before = s.words[max(0, first - 5) : first]
    if not PEOPLE_PRONOUNS.isdisjoint(before):
        return 0
    return last if is_self(s, first) or "i" in before or s.is_mark(max(0, first - 3)) else 0


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
        if {"did", "do", "done", "doing", "made", "making"} & set(s.words[max(0, first - 5) : first])
        and not {"he", "she", "they"} & set(s.words[max(0, first - 5) : first])
        else 0
    )


def _trait(s: Sentence, first: int, last: int) -> int:
    """As in "I'm not clever"; not what is said of a thing to tell, nor what only a job asks for."""
    if subject(s, first)[0] != "i" or s.word(last + 1) in any_of("at in but yet"):
        return 0
    if s.word(last) == "important" and s.words[last + 1 : last + 3] == ("to", "the"):
        return 0
    return last


def _bare_trait(s: Sentence, first: int, last: int) -> int:
    """As in "I'm not wanted"; not "I'm not needed on Monday", "I'm not loved by him alone"."""
    plain = s.word(last + 1) in any_of("on before until today for by at for to") or s.has(last + 2, "W")
    return last if subject(s, first)[0] == "i" and not plain else 0


_NOT_OF_MY_HAND = any_of(
    """phone car computer laptop printer camera oven tv wifi internet connection signal bike bag shoes coat jacket
    insurance pension pay salary train bus bed mattress pillow chair house flat apartment kitchen fridge garden soil
    weather night week day sleep country town school street knee knees eyes ear ears hearing eyesight back leg legs
    health memory vision sight circulation credit balance appetite timing luck cold cough fever pain stomach arm
    hand hands feet mood english_teacher seat view reception hip shoulder foot heart dog cat horse boss landlord neighbor dentist flight job commute watch alarm landline"""
)


def _own(s: Sentence, first: int, last: int) -> int:
    """About the reader, or something the reader made: "my essay", "the soup I made"; not "my phone", "the movie"."""
    who, start = subject(s, first)
    about = s.words[start:first]
    if who in ("i", "we", "you"):
        return last if who != "you" else 0
    if who == "my":
        return 0 if any(s.has(n, "P") or s.word(n) in _NOT_OF_MY_HAND for n in range(start, first)) else last
    named = s.words[last + 1 : last + 3] in ((",", "what"), (",", "which"), (",", "that"))
    return last if {"i", "we"} & set(about) or (named and "i" in s.words[last + 3 : last + 5]) else 0


_MINE_THAT_COUNT = any_of(
    """opinion opinions voice work words feelings life needs pain thoughts ideas presence effort efforts problems side
    view contribution existence time best"""
)


def _matters(s: Sentence, first: int, last: int) -> int:
    """As in "I don't matter", "my opinion doesn't count"; not "I don't count calories", "I don't belong to a gym"."""
    who, start = subject(s, first)
    if who == "my":
        return last if not _MINE_THAT_COUNT.isdisjoint(s.words[start:first]) else 0
    following = s.word(last + 1)
    if who != "i" or following == "less":
        return 0
    if s.word(last) == "count":
        return last if s.is_mark(last + 1) or following in any_of("to here in there for anymore at") else 0
    return 0 if s.word(last) == "belong" and following in ("to", "on") else last


def _fits_in(s: Sentence, first: int, last: int) -> int:
    """As in "I don't fit in anywhere"; not "I don't fit in these jeans"."""
    alone = s.is_mark(last + 1) or s.word(last + 1) in any_of("anywhere here there with at and or because")
    return last if subject(s, first)[0] == "i" and s.word(first + 1) == "fit" and alone else 0


def _have_nothing(s: Sentence, first: int, last: int) -> int:
    """As in "I have nothing to offer", "nothing to show for it"; not "nothing to add to the list"."""
    if not is_self(s, first) or (s.word(last) in ("be", "live") and s.word(last + 1) not in ("proud", "for")):
        return 0
    return 0 if s.word(last) in ("add", "bring") else last


def _brings_nothing(s: Sentence, first: int, last: int) -> int:
    """As in "I bring nothing to the table"; not "I didn't bring anything for lunch"."""
    whole = s.is_mark(last + 1) or s.word(last) == "to"
    past = any_of("did didnt have had").intersection(s.words[max(0, first - 1) : first])
    return last if subject(s, first)[0] == "i" and whole and not past else 0


def _unfinished(s: Sentence, first: int, last: int) -> int:
    """As in "I can't finish anything I start"; not "I couldn't finish a second slice"."""
    words = s.words[first : last + 2]
    if not is_self(s, first) or (not {"start", "see"}.isdisjoint(words[2:3]) and "through" not in s.words[first:]):
        return 0
    return last if {"anything", "things", "what", "one", "single"} & set(words) else 0


def _makes(s: Sentence, first: int, last: int) -> int:
    """As in "I can't make friends", "can't please anyone"; not "I can't make the call"."""
    tail = s.words[first : last + 2]
    if not is_self(s, first):
        return 0
    if not any_of("her him them people anyone anybody").isdisjoint(tail) and "make" in tail:
        return last if s.word(last + 1) in any_of("happy proud") or s.word(last) in ("happy", "properly") else 0
    return last if s.word(last) not in any_of("him her them") or "please" in tail else 0


_PLAINLY_HARD = any_of("find sleep reach open remember locate warm shake recall spot unlock connect log fall load rest")


def _seem(s: Sentence, first: int, last: int) -> int:
    """As in "I can't seem to do things properly"; not "I can't seem to find my keys"."""
    return last if subject(s, first)[0] == "i" and s.word(last) not in _PLAINLY_HARD else 0


def _anything_at_all(s: Sentence, first: int, last: int) -> int:
    """As in "I can't keep anything tidy"; not "I can't do anything about it"."""
    limited = s.word(last + 1) in any_of("about else until before on at for with today tonight to")
    return last if subject(s, first)[0] == "i" and not limited else 0


def _came_across(s: Sentence, first: int, last: int) -> int:
    """As in "I came across as desperate"; not "he came across as desperate"."""
    verb = next((n for n in range(first, 0, -1) if s.word(n) in ("came", "come", "coming")), 0)
    return last if verb and is_self(s, verb) else 0


def _poor_work(s: Sentence, first: int, last: int) -> int:
    """As in "My batting was shocking"; not "my hearing is poor", "my boss was bad at it"."""
    verb = first - 1
    while s.word(verb) not in any_of("is was are were") and verb > 1:
        verb -= 1
    start = subject(s, verb)[1]
    about = range(start, verb)
    plain = any(s.has(n, "PV") or s.word(n) in _NOT_OF_MY_HAND or s.word(n) in _NOT_MY_DEED for n in about)
    negative = "not" in s.words[verb:first] or _goes_on(s, last)
    return 0 if plain or negative or s.word(start) not in ("my", "our") else last


def _own_thing(s: Sentence, first: int, last: int) -> int:
    """As in "It was a low thing to do"; not "he said a nasty thing to her"."""
    return last if PEOPLE_PRONOUNS.isdisjoint(s.words[max(0, first - 5) : first]) and s.word(last + 3) != "her" else 0


def _like_a(s: Sentence, first: int, last: int) -> int:
    """As in "I drove like an idiot"; not "she drove like an idiot"."""
    verb = next((n - 1 for n in range(first, 1, -1) if s.word(n) == "like"), 0)
    return last if verb and is_self(s, verb) else 0


def _on_time(s: Sentence, first: int, last: int) -> int:
    """As in "I can't be on time for anything"; not "on time on Friday"."""
    return last if is_self(s, first) and not any(s.has(n, "W") for n in range(last, last + 4)) else 0


def _call_myself(s: Sentence, first: int, last: int) -> int:
    """As in "and I call myself a nurse"; not "when I call myself an idiot", which looks at it from afar."""
    return 0 if any_of("when whenever if not stop").intersection(s.words[max(0, first - 3) : first]) else last


def _messed_up_badly(s: Sentence, first: int, last: int) -> int:
    """As in "I messed up so badly"; a plain "I messed up" admits a slip and is no verdict."""
    if not is_self(s, first) or s.word(last + 1) in ("again", "completely", "totally"):
        return 0
    return 0 if s.word(last + 1) == "so" and s.word(last + 2) in any_of("i we he she they that the") else last


def _own_gift(s: Sentence, first: int, last: int) -> int:
    """As in "I gave a terrible presentation"; not "she gave a terrible presentation"."""
    verb = first - 1
    while s.has(verb, "m") and verb > 1:
        verb -= 1
    return last if is_self(s, verb) else 0


def _made_mess(s: Sentence, first: int, last: int) -> int:
    """As in "I made a hash of it"; "a meal of", "a dog of" only where that is what was said."""
    idiom = {"ear", "ears", "breakfast", "dinner"} & set(s.words[first : last + 1])
    animal = {"dog", "pig", "pigs"} & set(s.words[first : last + 1])
    return last if is_self(s, first) and (idiom or not animal) else 0


_BOTTLED = any_of("jam water wine beer cider milk sauce honey juice fruit oil tomatoes batch rest up")


def _bottled(s: Sentence, first: int, last: int) -> int:
    """As in "I bottled it", "bottled the penalty"; not "I bottled the jam", "bottled up"."""
    return last if is_self(s, first) and _BOTTLED.isdisjoint(s.words[first : last + 2]) else 0


_THINGS_CARRIED = any_of(
    "boxes chairs box bags laundry tools plates books bike ladder suitcase blinds price prices car"
)


def _own_harm(s: Sentence, first: int, last: int) -> int:
    """As in "I only make things worse", "I'm dragging everyone down"; not "I'm bringing the boxes down"."""
    return last if subject(s, first)[0] == "i" and _THINGS_CARRIED.isdisjoint(s.words[first : last + 1]) else 0


def _own_person(s: Sentence, first: int, last: int) -> int:
    """As in "I damaged him", "drove him away"; not "I drove him away from the airport"."""
    if "my" in s.words[first + 1 : last + 2] and not any(s.has(n, "P") for n in range(first + 2, last + 3)):
        return 0
    things = any_of("roof car phone bike knee back wall fence ears skin hair")
    plain = s.word(last + 1) in ("from", "to", "in") and s.word(last) in ("away", "off")
    mine = subject(s, first)[0] == "i" and not _is_denied(s, first) and not plain
    return last if mine and things.isdisjoint(s.words[last : last + 4]) else 0


def _predicate_of_me(s: Sentence, first: int, last: int) -> int:
    """ "A waste of time" said of oneself, or alone; not "the movie was a waste of time"."""
    return last if is_self(s, _predicate(s, first)) or s.is_mark(_predicate(s, first) - 1) else 0


def _not_today(s: Sentence, first: int, last: int) -> int:
    """As in "I'm not up to it"; not "I'm not up to it tonight"."""
    today = any_of("tonight today yet now this tomorrow").intersection(s.words[last + 1 : last + 4])
    return last if subject(s, first)[0] == "i" and not today else 0


def _others_do(s: Sentence, first: int, last: int) -> int:
    """As in "He could do so much better than me"."""
    return last if subject(s, first)[0] in ("people", "everyone", "other", "my", "who") else 0


def _did_badly(s: Sentence, first: int, last: int) -> int:
    """As in "I did that badly"; not "I'm worried I did badly"."""
    if "better" in s.words[last:]:
        return 0
    what = s.word(first - 1) not in any_of("did do done went played performed")
    forced = any_of("really so very").intersection(s.fillers)
    return last if (what or forced) and _performed(s, first, last) and not is_hedged(s, first) else 0


def _what_kind(s: Sentence, first: int, last: int) -> int:
    """As in "What kind of mother forgets that?"; not "What kind of person would you hire?"."""
    following = s.word(last + 1)
    if s.word(last) in ("do", "would", "am", "is", "does") and following in any_of(
        "you he she they we the it best fit"
    ):
        return 0
    return 0 if s.word(last) in ("do", "would") and following == "i" else clause_end(s, last)


def _how_could(s: Sentence, first: int, last: int) -> int:
    """As in "How could I forget him there?"; not "How could I do it better?"."""
    rest = s.words[last : clause_end(s, last) + 1]
    kinder = any_of("better more help kinder another next clearer easier different differently")
    return 0 if (s.word(first + 1) == "can" and s.word(last) != "be") or not kinder.isdisjoint(rest) else last


CHECKS = {
    "": _any, "clause": _clause, "end": _end, "not-always": _not_always, "me": _me, "punished": _punished,
    "undeserving": _undeserving, "others": _others,
    "even": _even, "simple": _simple, "enough": _enough, "measure": _measure, "lack": _lack, "skill": _skill,
    "anything": _anything, "deed": _deed,
    "down": _down, "failed": _failed, "thing": _thing, "own-act": _own_act, "what-act": _what_act, "of-me": _of_me,
    "how-act": _how_act, "judged": _judged,
    "performed": _performed, "cried": _cried, "own-job": _own_job,
    "trait": _trait, "bare-trait": _bare_trait, "own": _own, "matters": _matters, "fits-in": _fits_in,
    "have-nothing": _have_nothing, "brings-nothing": _brings_nothing, "unfinished": _unfinished, "makes": _makes,
    "seem": _seem, "made-mess": _made_mess, "bottled": _bottled, "own-harm": _own_harm, "own-gift": _own_gift, "call-myself": _call_myself, "messed-up-badly": _messed_up_badly, "poor-work": _poor_work, "own-thing": _own_thing,
    "like-a": _like_a, "on-time": _on_time, "came-across": _came_across, "anything-at-all": _anything_at_all, "did-badly": _did_badly,
    "own-person": _own_person, "predicate": _predicate_of_me, "not-today": _not_today, "others-do": _others_do,
    "what-kind": _what_kind, "how-could": _how_could,
}  # fmt: skip
