"""Whose claim it is: what the checks of verdicts share."""

from kindward.language.text.grammar import clause_end, clause_start, is_self, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def whole(s: Sentence, first: int, last: int) -> int:
    return last


def own_saying(s: Sentence, first: int, last: int) -> int:
    """The reader says it about the reader (or leaves the "I" out)."""
    return last if is_self(s, first) else 0


BE_FORCE = any_of("so too such a the always pretty completely totally utterly absolutely")


def predicate(s: Sentence, at: int) -> int:
    """Back over "so", "a" and the like, to just behind the verb of being."""
    while s.word(at - 1) in BE_FORCE:
        at -= 1
    return at


NOT_OF_MY_HAND = any_of(
    """phone car computer laptop printer camera oven tv wifi internet connection signal bike bag shoes coat jacket
    insurance pension pay salary train bus bed mattress pillow chair house flat apartment kitchen fridge garden soil
    weather night week day sleep country town school street knee knees eye eyes ear ears hearing eyesight back leg legs
    health memory vision sight circulation credit balance appetite timing luck cold cough fever pain stomach arm
    hand hands feet mood english_teacher seat view reception hip shoulder foot heart dog cat horse boss landlord neighbor dentist flight job commute watch alarm landline tea coffee lunch
    locker desk closet wardrobe garage shed yard van backpack purse drawer inbox room bedroom attic basement cellar fence lawn"""
)


_BOUNDS = any_of("before until till")


def own_or_made(s: Sentence, first: int, last: int) -> int:
    """About the reader, or something the reader made: "my essay", "the soup I made"; not "my phone", "the movie"."""
    who, start = subject(s, first)
    if s.word(last) == "to" and (s.word(last + 1) == "you" or not _BOUNDS.isdisjoint(s.words[last + 1 : last + 4])):
        return 0  # "I'm no use to anyone before my tea"
    if who == "my":
        return 0 if any(s.has(n, "P") or s.word(n) in NOT_OF_MY_HAND for n in range(start, first)) else last
    return last if {"i", "we", "you"} & set(s.words[start:first]) else 0


def flatly(s: Sentence, first: int, last: int) -> int:
    """As in "I can't parent", "I'm not up to it"; not "I can't cook tonight"."""
    today = any_of("tonight today now right again then yet this tomorrow")
    return last if is_self(s, first) and s.word(last + 1) not in today else 0


OTHERS = any_of("he she they him her them his their whose")


def nobody_else(s: Sentence, first: int, last: int) -> int:
    """Nobody but the reader is named in the clause."""
    return last if OTHERS.isdisjoint(s.words[clause_start(s, first) : clause_end(s, last)]) else 0


CHECKS = {
    "": whole,
    "me": own_saying,
    "own": own_or_made,
    "flatly": flatly,
    "nobody-else": nobody_else,
}
