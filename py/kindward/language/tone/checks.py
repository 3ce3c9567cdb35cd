"""What a match of a rule must still hold to be a sign: each check is given the sentence, and the stretch's first and last word."""

from collections.abc import Callable

from kindward.language.text.grammar import clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

Check = Callable[[Sentence, int, int], bool]

FEELINGS = (
    "tired|sad|upset|hurt|scared|angry|worn|exhausted|shaken|worried|nervous|lonely|overwhelmed|disappointed|anxious"
)
"""What a voice may say that somebody feels, as a rule writes it."""

_ONESELF = any_of("it myself but")
_NOT_US = any_of("face be hope say see not assume pretend leave have")
_PLAN = any_of("say have be ever always never see face keep get")


def _offered(s: Sentence, first: int, last: int) -> bool:
    """No "help it", "help but", "help myself"; no "if I can help", "who I will call"; no lateness: "I'll be there late"."""
    if s.word(last + 1) in _ONESELF:
        return False
    if s.word(first) == "let" and not _starts(s, first):  # they let me help
        return False
    if s.word(last) == "you" and s.word(last + 1) in ("a", "an") and s.has(last + 2, "LAR"):
        return False
    return (
        s.word(first - 1) not in any_of("if than what who which whether because unless said")
        and s.word(last + 1) != "late"
    )


def _starts(s: Sentence, first: int) -> bool:
    """The sentence, or a clause after a mark, begins here."""
    return s.is_mark(first - 1) or s.word(first - 1) in any_of("and but or so then please")


def _asks(s: Sentence, first: int, last: int) -> bool:
    return s.is_question and s.word(first - 1) not in any_of("i he she they we not")


def _plans(s: Sentence, first: int, last: int) -> bool:
    """No "let's face it", "shall we say"."""
    return s.word(last) not in _NOT_US if s.word(first) == "let" else s.word(last) not in _PLAN


def _not_helpless(s: Sentence, first: int, last: int) -> bool:
    """No "how can I help it?"."""
    return s.word(last + 1) not in _ONESELF


def _is_news(s: Sentence, first: int, last: int) -> bool:
    """In "let me know if you need me" the offer is made already."""
    return s.word(first - 1) != "know"


def _praises(s: Sentence, first: int, last: int) -> bool:
    """No "good at nothing", "a great disappointment", "if you were good"."""
    end = clause_end(s, last)
    return s.word(first - 1) not in any_of("if when think thought than") and not any(
        s.has(number, "LARN") for number in range(last + 1, end + 1)
    )


def _deserves(s: Sentence, first: int, last: int) -> bool:
    """No "you deserve a punch", "better than you deserve"."""
    end = clause_end(s, last)
    return not any(s.has(number, "NLRD") for number in range(first, end + 1))


def _regrets(s: Sentence, first: int, last: int) -> bool:
    """No "sorry you feel that way"."""
    return not (s.word(last) == "feel" and s.word(last + 1) in ("that", "like", "this"))


def _allows(s: Sentence, first: int, last: int) -> bool:
    """Not "fine for others", "okay but"."""
    return s.word(last + 1) not in any_of("for but by with until")


def _ends(s: Sentence, first: int, last: int) -> bool:
    """Nothing of the clause follows but "to everyone", "about it", "too"."""
    return s.is_mark(last + 1) or s.word(last + 1) in any_of("to about too and but")


def _of_all(s: Sentence, first: int, last: int) -> bool:
    """Nobody's "everyone forgets me", "everyone gets it but you"."""
    following = s.word(last + 1)
    if s.word(last) in ("gets", "get"):
        return following in any_of("things it nervous tired lost sad scared stuck angry") and "but" not in s.words
    return following not in any_of("me my us you your")


def _of_anyone(s: Sentence, first: int, last: int) -> bool:
    """Not what anyone would do to somebody: "anyone would hate you"."""
    end = clause_end(s, last)
    return {"you", "me", "better"}.isdisjoint(s.words[last + 1 : end + 1])


def _opens_with_oh(s: Sentence, first: int, last: int) -> bool:
    """Said to somebody: "Oh no, I'm so sorry."; elsewhere it may be an apology."""
    return s.text[:2].lower() in ("oh", "aw", "ah")


def _hard_on(s: Sentence, first: int, last: int) -> bool:
    """With a "not" before it or in it: "you needn't be so hard on yourself"."""
    return "not" in s.words[max(0, first - 3) : first + 1]


def _no_wonder(s: Sentence, first: int, last: int) -> bool:
    """Before what somebody feels ("no wonder you're tired"), or as an answer of its own."""
    end = clause_end(s, last)
    felt = any_of(FEELINGS.replace("|", " ")) | any_of("hurts felt feel it that froze cried dropped snapped")
    return not felt.isdisjoint(s.words[last + 1 : end + 1]) or (first == 1 and last == end)


def _of_theirs(s: Sentence, first: int, last: int) -> bool:
    """The pain of whoever is spoken to: "That hurts."; with an "I" about, it is the speaker's own."""
    return s.vocabulary.isdisjoint(any_of("i my me we our"))


_KIND_DUTIES = any_of(
    "rest sleep eat breathe kind gentle talk know help see believe tired proud hear drink have been feel come stay visit"
)


def _must(s: Sentence, first: int, last: int) -> bool:
    """Told what to do; no rest, no kindness, no invitation, no guess ("you must be tired"), no question."""
    following = s.words[last + 1 : last + 4]
    return (
        not s.is_question
        and s.word(first - 1) not in any_of("if when what all that")
        and _KIND_DUTIES.isdisjoint(following)
        and not (s.word(last) == "must" and following[:1] == ("be",))
    )


CHECKS: dict[str, Check] = {
    "offered": _offered, "asks": _asks, "plans": _plans, "not-helpless": _not_helpless, "news": _is_news,
    "praises": _praises, "deserves": _deserves, "regrets": _regrets, "allows": _allows, "ends": _ends, "of-all": _of_all,
    "of-anyone": _of_anyone, "oh": _opens_with_oh, "hard-on": _hard_on, "no-wonder": _no_wonder,
    "theirs": _of_theirs, "must": _must,
}  # fmt: skip
"""By the name that a rule gives."""
