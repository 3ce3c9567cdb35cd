"""The practices, a line each: add yours here, and its module beside the others in kindward/practices/."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """What lists and links say of a practice: its slug (and page), title, minutes, and the moment it is for."""

    slug: str
    title: str
    minutes: float
    when: str
    need: str = ""
    """What a reader says who needs it: the heading it stands under in the library."""

    @property
    def module(self) -> str:
        """The module in kindward.practices that holds it."""
        return self.slug.replace("-", "_")

    @property
    def time(self) -> str:
        """How long it takes, in words."""
        if self.minutes < 2:
            return f"about {round(self.minutes * 60)} seconds"
        return f"about {round(self.minutes)} minutes"


_ALL = (
    Card(
        "four-n", "The 4N pause", 1.5, "a pause of four small steps, when something has hit you", "It hurts right now"
    ),
    Card("self-talk", "Listen to your self-talk", 5, "when the words in your head are harsh", "My critic is loud"),
    Card(
        "setback",
        "Look at a setback",
        7,
        "when something went wrong and you want to learn from it",
        "I want to learn from it",
    ),
)

CARDS: dict[str, Card] = {card.slug: card for card in _ALL}
