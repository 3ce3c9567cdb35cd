"""What stands around an absolute: whether it is harsh or kind, and whom it is about."""

from kindward.language.text.grammar import clause_start
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

ME = any_of("i me my mine myself")
OTHERS = any_of("he she they his her their him them who")
_HARSH = "NnRALJBD"
_NOT_HARSH = any_of("nothing anything nobody joke laugh laughs")
SOURED = any_of(
    """not never nobody no nothing left ends ended given south disappears disappear stops backwards burnt
    half enough short excluded overlooked dust ashes mush ditch rot poisoned poisons poisoning bollocks absent empty cost belly flat insult gloom dead
    end redo unfinished undone halfway absent hiding hide hides vanish vanishes vanished disappeared wilts wilted withers
    withered rots rotted rotting sours curdles shrivels haywire lopsided crooked backward sideways unpaid unread overdue bin
    binned frown frowns sigh sighs sighed groan groans wince winces cringe cringes tears sulk
    bolt bolts flee drop dropped spills fades snaps bottom useless rubble tatters shreds limp crooked garbage rubbish dud
    missing asleep elsewhere flinch flinches unanswered unloved unread untouched unwanted outgrown squandered slipped"""
)
_SOUR_RUNS = runs(
    """falls through | fell through | falls flat | fell flat | falls apart | goes bust | to nothing | to pot | than me | than i | ahead of | but me | because of | because i | same way | comes out | came out | winds
    up | walks out"""
)
_FEARS = any_of("maybe perhaps afraid scared worried worry fear")
GIVEN = any_of("got get getting let give gave given paid pay free bought sold took not")
"""Beside "for nothing": it cost nothing, or it was not in vain."""
_TAUGHT = any_of("taught teach teaches helps helped")


_NOT_KIND = any_of("right try tries tried trying")  # "I try and get it wrong without fail"


def is_harsh(s: Sentence, first: int, last: int) -> bool:
    """Whether a word of the range judges, or tells of something bad."""
    return any(
        (s.has(n, _HARSH) and s.word(n) not in _NOT_HARSH and s.words[n - 1 : n + 1] != ("i", "mean"))
        or (s.word(n) == "down" and not any_of("let letting").isdisjoint(s.words[first:n]))
        for n in range(first, last + 1)
    )


def is_kind(s: Sentence, first: int, last: int) -> bool:
    """Whether a word of the range is kind or hopeful."""
    return any(s.has(n, "G") for n in range(first, last + 1))


def is_about_me(s: Sentence, first: int = 1, last: int = 0) -> bool:
    """Whether the reader is in the range of words; without a range, in the sentence."""
    return not any_of("i me my myself mine we us our").isdisjoint(s.words[first : (last or len(s.words)) + 1])


def is_soured(s: Sentence, first: int, last: int) -> bool:
    """Whether a word of the range goes wrong, or is too much of something."""
    return any(s.word(n) in SOURED and s.words[n - 2 : n + 1] != ("in", "the", "end") for n in range(first, last + 1))


def is_feared(s: Sentence, at: int) -> bool:
    """Whether a fear or a "maybe" stands before, in the same clause."""
    before = s.words[clause_start(s, at) : at]
    may = any(before[n : n + 2] in (("may", "have"), ("might", "have")) for n in range(len(before)))
    return may or not _FEARS.isdisjoint(before)


def demands(s: Sentence, first: int, last: int) -> bool:
    """Whether a demand ("have to", "must") stands in the range."""
    asked = runs("have to | need to | got to | supposed to")
    return any(s.words[n : n + 2] in asked or s.word(n) in ("must", "should", "ought") for n in range(first, last))


def is_sour(s: Sentence, first: int, last: int) -> bool:
    """Whether the rest of the sentence is about the reader and goes wrong: "All my plants die"."""
    rest = (*range(1, first), *range(last + 1, len(s.words)))
    harsh = any(is_harsh(s, n, n) or s.word(n) in SOURED for n in rest)
    compared = any(s.words[n : n + 2] in _SOUR_RUNS for n in rest)
    return (harsh or compared) and not ME.isdisjoint(s.words) and _TAUGHT.isdisjoint(s.words)


def is_sour_alone(s: Sentence, first: int, last: int) -> bool:
    """Whether something is harsh and nothing kind, in a sentence that is about nobody else."""
    rest = (*range(1, first), *range(last + 1, len(s.words)))
    harsh = any(is_harsh(s, n, n) or s.word(n) in SOURED - {"not"} for n in rest)
    mine = not ME.isdisjoint(s.words) or "you" in s.words or OTHERS.isdisjoint(s.words)
    return harsh and mine and not any(s.has(n, "G") and s.word(n) not in _NOT_KIND for n in rest)
