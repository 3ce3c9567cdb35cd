"""What practices are called and what they ask, for texts that hold their answers."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from kindward.practice.catalog import CARDS
from kindward.practices import PRACTICES
from kindward.vocabulary.feelings import listed


def practice_title(slug: str) -> str:
    """A practice by its title; where this release has none of that name, by the words of its slug."""
    return CARDS[slug].title if slug in CARDS else slug.replace("-", " ").capitalize()


def practice_titles(slugs: Iterable[str]) -> str:
    """The practices of this release among `slugs`, in words: "The 4N pause and Look at a setback"."""
    return listed(tuple(CARDS[slug].title for slug in slugs if slug in CARDS))


def in_catalog_order(slugs: Iterable[str]) -> list[str]:
    """`slugs` in the order of the catalog; those that this release does not know come last."""
    places = {slug: at for at, slug in enumerate(CARDS)}
    return sorted(slugs, key=lambda slug: (places.get(slug, len(places)), slug))


def questions(slug: str) -> Mapping[str, str]:
    """What a practice asks, by the names of its fields."""
    return _asked(PRACTICES[slug]) if slug in PRACTICES else {}


def days(slug: str) -> frozenset[str]:
    """The fields of a practice whose answer is a day."""
    return _days(PRACTICES[slug]) if slug in PRACTICES else frozenset()


@lru_cache(maxsize=64)
def _days(practice: Any) -> frozenset[str]:
    found: frozenset[str] = practice.days()
    return found


@lru_cache(maxsize=64)
def _asked(practice: Any) -> Mapping[str, str]:
    """Found once: an export asks for each of thousands of answers."""
    asks: Mapping[str, str] = practice.asks()
    return asks
