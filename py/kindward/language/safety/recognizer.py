"""Puts the rules of safety together: what speaks of danger, less what is quiet after all."""

from collections.abc import Iterator
from functools import cache, lru_cache

from kindward.language.safety.matching import Match, Rules
from kindward.language.safety.model import Danger
from kindward.language.safety.phrases import PHRASES
from kindward.language.safety.reading import Reading, readings
from kindward.language.safety.rules import eating, hurt, others, quiet, self_harm, somebody, suicide, taken


@cache
def _rules() -> tuple[tuple[Danger, Rules], ...]:
    texts = {
        Danger.TAKEN: taken.RULES,
        Danger.SUICIDE: suicide.RULES,
        Danger.HURT: hurt.RULES,
        Danger.OTHERS: others.RULES,
        Danger.SELF_HARM: self_harm.RULES,
        Danger.EATING: eating.RULES,
        Danger.SOMEBODY: somebody.RULES,
    }
    return tuple((kind, Rules(text, PHRASES)) for kind, text in texts.items())


@cache
def _quiet() -> tuple[Rules, Rules, Rules]:
    return Rules(quiet.IDIOMS, PHRASES), Rules(quiet.NEGATIONS, PHRASES), Rules(quiet.PAST, PHRASES)


@lru_cache(maxsize=1024)
def heard(part: str) -> tuple[tuple[Reading, tuple[tuple[Danger, Match], ...]], ...]:
    """The readings of a sentence, each with every match that stands in it; kept, for two who ask."""
    return tuple((reading, tuple(found(reading))) for reading in readings(part))


def found(reading: Reading) -> Iterator[tuple[Danger, Match]]:
    """Every match that stands, with its kind."""
    matches = [(kind, match) for kind, rules in _rules() for match in rules.matches(reading)]
    if not matches or _is_past(reading):
        return
    claimed = _claimed(reading)
    small = is_small(reading)
    for kind, match in matches:
        if not ((match.hint and small) or any(_overlaps(match, span) for span in claimed)):
            yield kind, match


def is_small(reading: Reading) -> bool:
    """Whether a word names something small, a work, a game or a lesson."""
    return not (quiet.SMALL.isdisjoint(reading.said) and quiet.WORKS.isdisjoint(reading.said))


def _overlaps(match: Match, span: tuple[int, int]) -> bool:
    """Whether an idiom or a denial takes some of the words of a match: then the rest of it is chance."""
    return span[0] < match.after and match.first < span[1]


def _claimed(reading: Reading) -> list[tuple[int, int]]:
    idioms, negations, _ = _quiet()
    spans = [(match.first, match.after) for match in idioms.matches(reading)]
    for match in negations.matches(reading):
        if not {"but", "though", "however", "except"}.intersection(reading.words[match.after :]):
            spans.append((match.first, match.after))
    return spans


def _is_past(reading: Reading) -> bool:
    if not quiet.RETURNING.isdisjoint(reading.said):
        return False
    return any(True for _ in _quiet()[2].matches(reading))
