"""Sets of words written as one text, so that a list of words reads like one."""

from functools import cache


@cache
def any_of(text: str) -> frozenset[str]:
    """The words of a text as a set; cached, so that it can stand inside a test."""
    return frozenset(text.split())


@cache
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """A set of runs of words: "by now | at forty" holds two."""
    return frozenset(tuple(run.split()) for run in text.split("|"))
