"""What a construction must pass to be mind reading: each check gives the first word of the clause, or 0."""

from kindward.language.kinds.minds.esteem import harsh, in_their_eyes, opinion, seen_as
from kindward.language.kinds.minds.knowledge import all_know, can_tell, known, knows, noticed, sensed
from kindward.language.kinds.minds.people import (
    HARSH,
    ME,
    about_me,
    about_thing,
    clause,
    concerns_me,
    is_kind,
    is_unkind_to_me,
    many,
    person,
    somebody,
    subject_of,
)
from kindward.language.text.grammar import clause_end, clause_start
from kindward.language.text.lexicon import forms
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def _self(s: Sentence, first: int, last: int) -> int:
    """Rules that hold their own subject."""
    return first


def _i(s: Sentence, first: int, last: int) -> int:
    """Rules that name the reader as the subject themselves: "I'm being laughed at", "I must have bored her"."""
    return 0 if "not" in s.words[first : first + 3] and not s.has(last, "EG") else first


def _of_me(s: Sentence, first: int, last: int) -> int:
    """As in "I could feel them judging me", "the only reason they asked me along"."""
    return first if concerns_me(s, first, last) else 0


def _of_them(s: Sentence, first: int, last: int) -> int:
    """As in "they stopped talking when I came in, so it was about me"."""
    return first if any_of("they everyone everybody people he she") & set(s.words[:first]) else 0


def _unkindly(s: Sentence, first: int, last: int) -> int:
    """As in "I could see it in her face"; not where what was seen is kind."""
    return 0 if any(s.has(n, "G") for n in range(1, len(s.words))) else first


def _unkind(s: Sentence, first: int, last: int) -> int:
    """As in "they treat me like a child"; "like a queen" is kind."""
    return person(s, first, last) if ME & s.vocabulary and not is_kind(s, first, last) else 0


def _doing(s: Sentence, first: int, last: int) -> int:
    """As in "they're judging me", "they are all against me": with a form of "be" before it."""
    return person(s, first, last) if _BE & set(s.words[max(0, first - 4) : first + 1]) else 0


_BE = any_of("is are was were be been s")
_STATES = _BE | any_of("get gets got getting feel feels felt seem seems seemed")


def _cold(s: Sentence, first: int, last: int) -> int:
    """As in "they must be so sick of me"; where it showed in words, it is no guess ("was mad at me and said so")."""
    verb = next((n for n in range(first - 1, max(0, first - 5), -1) if s.word(n) in _STATES), 0)
    told = s.word(verb) in ("was", "were") and any(s.has(n, "S") for n in range(last + 1, len(s.words)))
    return person(s, verb, last) if verb and not told and "not" not in s.words[verb:first] else 0


def _cold_about_me(s: Sentence, first: int, last: int) -> int:
    """As in "Mum's gutted with how I've ended up"."""
    return _cold(s, first, last) if concerns_me(s, first + 1, last) else 0


def _not_proud(s: Sentence, first: int, last: int) -> int:
    """As in "my dad isn't proud of me", where the denial is what hurts."""
    return somebody(s, first, last) if concerns_me(s, first + 1, last) else 0


def _framed(s: Sentence, first: int, last: int) -> int:
    """As in "I know she's furious", "he must be cheating": a state that the reader is sure of, and has only guessed."""
    start = person(s, first, last)
    if not start or _elsewhere(s, last):
        return 0
    before, joint = s.words[max(1, start - 4) : start], s.word(start - 1)
    sure = joint != "why" and any(before[n : n + 2] in _SURE for n in range(len(before)))
    sure = sure or "must" in s.words[start:first] or bool(s.fillers & _GUESSES) or joint in ("inside", "underneath")
    end = clause_end(s, last)
    sure = sure or (s.word(end + 2) == "i" and s.word(end + 3) in ("can", "could", "know"))
    sure = sure or (joint == "but" and any(s.has(n, "S") for n in range(1, start)))
    return start if sure or (joint == "because" and ME & set(s.words[1:start])) else 0


_SURE = runs(
    "i know | i knew | i bet | am sure | was sure | can tell | could tell | can sense | could sense | can see | could see "
    "| can feel | could feel | am certain | am convinced | feel like | i swear | i feel | i think | i believe"
)
_GUESSES = any_of("probably obviously clearly surely secretly definitely apparently deep_down")


def _elsewhere(s: Sentence, last: int) -> bool:
    """As in "angry about the traffic", "mad at her brother": about something that is not the reader."""
    return s.word(last + 1) in any_of("about at with of by over for on in") and not concerns_me(s, last, last)


_JOKING = runs("think i was")
"""Not "He must think I was born yesterday"."""


def _puts_down(s: Sentence, first: int) -> bool:
    """Whether what is wondered at is harsh, or that the reader is there at all."""
    end = clause_end(s, first)
    there = not {"not", "here", "even", "bother", "never", "ever", "there"}.isdisjoint(s.words[first : end + 1])
    return there or "still" in s.fillers or any(s.has(n, HARSH) for n in range(first + 3, end + 1))


def _must(s: Sentence, first: int, last: int) -> int:
    """As in "the crowd must have hated it": in a sentence that is about the reader at all."""
    if s.words[first : last + 3] in _JOKING or s.words[first : first + 2] == ("think", "we"):
        return 0
    if s.words[first : first + 3] == ("wonder", "why", "i") and not _puts_down(
        s, first
    ):  # "People must wonder why I carry a ladder"
        return 0
    return (
        person(s, first, last)
        if ME & s.vocabulary or (s.word(last + 1) in ("it", "that", "this") and s.word(last + 2) != "is")
        else 0
    )


def _many(s: Sentence, first: int, last: int) -> int:
    """As in "they were all thinking it", "the line behind me was disgusted": many people, whom nobody asked."""
    if s.words[last : last + 2] in runs("it went | it was") and s.has(last + 2, "G") and not s.has(last + 2, HARSH):
        return 0  # "They probably think it went fine"
    crowd = many(s, first) or (s.word(last) == "it" and s.word(subject_of(s, first)[1]) == "they")
    return person(s, first, last) if crowd and s.word(last + 1) not in ("over", "is") else 0


def _laughs(s: Sentence, first: int, last: int) -> int:
    """As in "they were laughing at me"; who laughed at my joke did as I meant them to."""
    joked = s.word(last) == "my" and s.word(last + 1) in any_of("joke jokes story stories")
    return 0 if joked else person(s, first, last)


def _beside_me(s: Sentence, first: int, last: int) -> int:
    """As in "regrets taking me on"; "he laughed because of me" may be a good hour."""
    return 0 if s.word(first + 1) == "because" else about_me(s, first, last)


_SLIGHTS = any_of(
    """not never left leaves dumped rolled ignored ignores avoids avoided skipped passed fired rejected laughed
    stared stares sighed whispered looked looks turned excluded snubbed"""
)


def _because_i_am(s: Sentence, first: int, last: int) -> int:
    """As in "she rolled her eyes because I'm on Medicaid": a slight, and a reason read into it."""
    start = clause_start(s, first - 2)
    deed = s.words[start : first - 1]
    return start if "i" not in deed and not _SLIGHTS.isdisjoint(deed) else 0


def _inwardly(s: Sentence, first: int, last: int) -> int:
    """As in "she has already replaced me in her head"."""
    start = clause_start(s, first)
    named = s.word(start) in any_of("he she they my the everyone")
    return start if named and is_unkind_to_me(s, start, last) else 0


def _only(s: Sentence, first: int, last: int) -> int:
    """As in "she's just being nice" — with "just" or "only"; without, it is a kind remark."""
    return person(s, first, last) if "just" in s.fillers or "only" in s.words[:last] else 0


def _purpose(s: Sentence, first: int, last: int) -> int:
    """As in "she only came to make me look bad"; "to make me feel better" is kind, "to hurt me" may be denied."""
    return 0 if s.word(first - 1) in any_of("want wanted mean try tried trying") or is_kind(s, first, last) else first


def _say_not_mean(s: Sentence, first: int, last: int) -> int:
    """As in "they say they liked my song but they don't mean it": of praise, not of an insult."""
    return person(s, first, last) if ME & set(s.words[:first]) else 0


def _means(s: Sentence, first: int, last: int) -> int:
    """As in "she said 'interesting', which means she hated it"."""
    cold = any(s.has(n, "DH") for n in clause(s, first + 1, last)) or "not" in s.words[first:]
    return first if cold else 0


def _took_for(s: Sentence, first: int, last: int) -> int:
    """As in "they take me for granted", "for a fool"; not "for a ride"."""
    return 0 if s.word(last + 1) in any_of("ride walk spin drink coffee meal drive") else person(s, first, last)


def _wishes(s: Sentence, first: int, last: int) -> int:
    """As in "they wish I hadn't come", "he wishes he had another son"; "she wishes I lived closer" is fond."""
    words = set(s.words[first : clause_end(s, last) + 1])
    if s.word(last - 1) in ("i", "we"):
        return 0 if _MISSED & words and not {"not", "never"} & words else person(s, first, last)
    return person(s, first, last) if _INSTEAD & words or s.word(first) == "wishing" else 0


_MISSED = any_of("closer nearer visited called stayed came home there joined knew luck well here soon feel again more")
_INSTEAD = any_of("different another other better else me never not elsewhere anywhere gone ex")


def _glad(s: Sentence, first: int, last: int) -> int:
    """As in "she was glad when I left", "pleased that I failed"; "glad that I called" is kind."""
    return person(s, first, last) if _GONE & set(s.words[last : clause_end(s, last) + 1]) else 0


_GONE = any_of(
    """rid done free back broke split ended over late dumped skipped missed bailed pulled backed cried bowed stopped
    shut quiet left leave go going gone sick cancelled canceled failed fail quit not never lost fell away declined out
    resigned moved"""
)


def _than_me(s: Sentence, first: int, last: int) -> int:
    """As in "they love my sister more than me", "they love her best"."""
    whom = "me" in s.words[first:] or s.word(last) == "best"
    return person(s, first, last) if whom and s.word(first + 1) != "me" else 0


_WARM = frozenset(
    form
    for verb in any_of(
        "like love want need respect trust miss believe forgive accept appreciate value admire enjoy care"
    )
    for form in forms(verb)
) | any_of("think find thought ever bear stand see me_as")
"""Verbs of what goes on inside; of the others in "nobody …s me" one can tell what happened ("nobody called me")."""


def _regard(s: Sentence, first: int, last: int) -> int:
    """As in "doesn't love me"; a plain "didn't see me" or "didn't call me" is what happened."""
    warm = _WARM & set(s.words[first : clause_end(s, last) + 1])
    cared = s.word(last + 1) == "for" or _is_caring(s, first, clause_end(s, last))
    return person(s, first, last) if warm and not cared and not about_thing(s, last) else 0


def _is_caring(s: Sentence, first: int, end: int) -> bool:
    """As in "They don't want me to worry", "she doesn't hate me", "he doesn't blame me": a denial that is kind."""
    words, content = s.words[first : end + 1], range(first + 2, end + 1)
    if "want" in words and "to" in words:
        verb = first + words.index("to") + 1
        if s.word(verb) in ("be", "feel", "think"):
            return any(s.has(n, "NnAFH") for n in range(verb, end + 1))
        return s.has(verb, "NnDF") or s.word(verb) in ("go", "have", "get")
    return bool(any_of("think find found see saw") & set(words)) and any(s.has(n, HARSH) for n in content)


def _seriously(s: Sentence, first: int, last: int) -> int:
    """As in "people don't take me seriously", "doesn't take my pain seriously"."""
    return person(s, first, last) if s.word(last) != "my" or "seriously" in s.fillers else 0


def _likes_not(s: Sentence, first: int, last: int) -> int:
    """As in "they didn't like my cake"; to believe nothing harsh of me is kind."""
    believed = s.word(last) not in ("me", "us", "my") and any(s.has(n, "NRALJB") for n in clause(s, last, last))
    return 0 if believed else about_me(s, first, last)


def _nobody(s: Sentence, first: int, last: int) -> int:
    """As in "nobody is interested in me"; "no one cares that I dropped it" is kind."""
    who, start = subject_of(s, first)
    if who != "nobody" or s.word(start) == "nothing" or {"will", "going"} & set(s.words[start:first]):
        return 0
    words = set(s.words[first : clause_end(s, last) + 1])
    mine = (
        words & any_of("me us i my") or any_of("care cares cared gives give") & words or "would" in s.words[start:first]
    )
    slip = s.word(first + 1) in ("that", "if", "when", "about") and any(s.has(n, "n") for n in clause(s, first, last))
    return start if mine and not slip else 0


def _nobody_warm(s: Sentence, first: int, last: int) -> int:
    """As in "nobody likes me"; a past event ("nobody called me") is what happened."""
    return _nobody(s, first, last) if s.word(first) in _WARM or "seriously" in s.fillers else 0


CHECKS = {
    "person": person,
    "about-me": about_me,
    "self": _self,
    "i": _i,
    "of-me": _of_me,
    "of-them": _of_them,
    "unkindly": _unkindly,
    "unkind": _unkind,
    "doing": _doing,
    "cold": _cold,
    "cold-about-me": _cold_about_me,
    "not-proud": _not_proud,
    "framed": _framed,
    "must": _must,
    "many": _many,
    "laughs": _laughs,
    "beside-me": _beside_me,
    "because-i-am": _because_i_am,
    "inwardly": _inwardly,
    "only": _only,
    "purpose": _purpose,
    "say-not-mean": _say_not_mean,
    "means": _means,
    "took-for": _took_for,
    "wishes": _wishes,
    "glad": _glad,
    "than-me": _than_me,
    "regard": _regard,
    "seriously": _seriously,
    "likes-not": _likes_not,
    "nobody": _nobody,
    "nobody-warm": _nobody_warm,
    "opinion": opinion,
    "harsh": harsh,
    "eyes": in_their_eyes,
    "seen-as": seen_as,
    "knows": knows,
    "all-know": all_know,
    "noticed": noticed,
    "can-tell": can_tell,
    "known": known,
    "sensed": sensed,
}
