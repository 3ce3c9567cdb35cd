"""What a practice's card says of it to readers, in words, and the check that each of it is on its list."""

from collections.abc import Mapping
from typing import Final

from kindward.practice.catalog import CARDS, DIFFICULTIES, FREQUENCIES, NEEDS, Card
from kindward_site.errors import BuildError, nearest

CATALOG: Final = "py/kindward/practice/catalog.py"
_KNOWN: Final = {"need": NEEDS, "difficulty": DIFFICULTIES, "often": FREQUENCIES}


def check_cards(cards: Mapping[str, Card] = CARDS) -> None:
    """Raise BuildError if a practice answers a need that has no shelf, or says a difficulty or a frequency that is on no list."""
    for card in cards.values():
        for fact, known in _KNOWN.items():
            if (said := getattr(card, fact)) not in known:
                raise BuildError(f"{CATALOG}: {card.slug!r} has the unknown {fact} {said!r}{nearest(said, known)}")


def short_facts(card: Card) -> str:
    """The same in a few words, for the first line of a practice's page."""
    return f"{card.time[0].upper()}{card.time[1:]}, {card.difficulty}, {card.often}."


def facts(card: Card) -> str:
    """How long it takes, how much it asks of somebody, and how often it may be done."""
    return f"{card.time[0].upper()}{card.time[1:]}. Difficulty: {card.difficulty}. How often: {card.often}."
