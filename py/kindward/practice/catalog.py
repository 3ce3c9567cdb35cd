"""The practices, a line each: add yours here, and its module beside the others in kindward/practices/."""

from dataclasses import dataclass

NEEDS = (
    "It hurts right now",
    "It is too much",
    "My critic is loud",
    "I made a mistake",
    "I want to learn from it",
    "I keep putting it off",
    "I feel alone with it",
    "I want to grow",
    "I want to see how I change",
)
"""What readers say who need something: the headings of the library, in the order of its shelves."""
DIFFICULTIES = ("gentle", "some effort", "deep")
"""How much a practice asks of somebody; deep is one that asks for strength first (`gate`), and no other."""
FREQUENCIES = ("as often as you like", "once a day", "once a week", "every few weeks", "now and then", "on five days")
"""How often it may be done. They are suggestions of ours: no study has said how often."""


@dataclass(frozen=True, slots=True)
class Card:
    """What lists and links say of a practice: its slug (and page), title, minutes, and the moment it is for.

    How long it takes is said here alone; its page, the library, paths and search engines take it from here.
    """

    slug: str
    title: str
    minutes: float
    when: str
    need: str = ""
    """What a reader says who needs it, out of NEEDS: the heading it stands under in the library."""
    difficulty: str = ""
    """How much it asks of somebody, out of DIFFICULTIES."""
    often: str = ""
    """How often it may be done, out of FREQUENCIES."""

    @property
    def module(self) -> str:
        """The module in kindward.practices that holds it."""
        return self.slug.replace("-", "_")

    @property
    def time(self) -> str:
        """How long it takes, in words."""
        return f"about {length(self.minutes)}"

    @property
    def facts(self) -> str:
        """How long it takes, how much it asks of somebody, and how often it may be done, in one line."""
        return ", ".join((self.time, self.difficulty, self.often))


def length(minutes: float) -> str:
    """A span of time in words: "1 minute", "90 seconds", "7 minutes"."""
    if minutes < 2 and minutes != 1:
        return f"{round(minutes * 60)} seconds"
    return "1 minute" if minutes == 1 else f"{round(minutes)} minutes"


_ALL = (
    Card(
        "four-n",
        "The 4N pause",
        1.5,
        "a pause of four small steps, when something stings",
        "It hurts right now",
        "gentle",
        "as often as you like",
    ),
    Card(
        "self-talk",
        "Listen to your self-talk",
        5,
        "when the words in your head are harsh",
        "My critic is loud",
        "some effort",
        "as often as you like",
    ),
    Card(
        "setback",
        "Look at a setback",
        7,
        "when something went wrong and you want to learn from it",
        "I want to learn from it",
        "deep",
        "now and then",
    ),
    Card(
        "settle",
        "Steady yourself",
        1.5,
        "when a feeling is strong and your body needs care first",
        "It is too much",
        "gentle",
        "as often as you like",
    ),
    Card(
        "friend-lens",
        "As you would a friend",
        6,
        "when you are harder on yourself than on others",
        "My critic is loud",
        "deep",
        "now and then",
    ),
    Card(
        "day",
        "A kind day",
        3,
        "for an ordinary day, from its first sharp thought to its last minute",
        "I want to grow",
        "some effort",
        "once a day",
    ),
    Card(
        "kind-line",
        "A kind line",
        2,
        "when you want a kind sentence that you can believe",
        "My critic is loud",
        "gentle",
        "as often as you like",
    ),
    Card(
        "traps",
        "Kind and clear",
        4,
        "when a thought says that you have to earn kindness first",
        "My critic is loud",
        "some effort",
        "once a week",
    ),
    Card(
        "inner-compass",
        "Whose eyes",
        4,
        "when you see yourself through other people's eyes",
        "I want to grow",
        "some effort",
        "now and then",
    ),
    Card(
        "allowing",
        "Let it be here",
        5,
        "when you are tired of fighting what you feel",
        "It hurts right now",
        "deep",
        "now and then",
    ),
    Card(
        "small-starts",
        "Small starts",
        2,
        "when you would like to try it on something tiny",
        "It hurts right now",
        "gentle",
        "as often as you like",
    ),
    Card(
        "worries",
        "Doubts about kindness",
        5,
        "when you are not sure that this is for you",
        "My critic is loud",
        "some effort",
        "now and then",
    ),
    Card(
        "rain",
        "RAIN",
        8,
        "when a feeling has hold of you and you want to look closer",
        "It hurts right now",
        "deep",
        "now and then",
    ),
    Card(
        "noticing",
        "Watch thoughts pass",
        3,
        "when your head is full and you would like to watch it for a while",
        "It hurts right now",
        "gentle",
        "as often as you like",
    ),
    Card(
        "name-feeling",
        "Find the word",
        4,
        "when you feel something and have no word for it",
        "It hurts right now",
        "some effort",
        "as often as you like",
    ),
    Card(
        "allies",
        "In your corner",
        4,
        "when something hard is coming and you would like company",
        "I feel alone with it",
        "gentle",
        "now and then",
    ),
    Card(
        "letter",
        "A kind letter",
        10,
        "when you would like to hear from somebody who loves you",
        "My critic is loud",
        "deep",
        "now and then",
    ),
    Card(
        "review",
        "A minute at the end",
        1,
        "when a day or a task is over and you want to close it",
        "I want to learn from it",
        "gentle",
        "once a day",
    ),
    Card(
        "growth-cycle",
        "The growth ring",
        3,
        "when something has stalled and you wonder where",
        "I want to grow",
        "some effort",
        "every few weeks",
    ),
    Card(
        "check-in",
        "How I stand with myself",
        2,
        "when you would like to see how you treat yourself these days",
        "I want to see how I change",
        "some effort",
        "once a week",
    ),
    Card(
        "feedback-loop",
        "What to take from it",
        4,
        "when a setback is over and you would like to learn one thing from it",
        "I want to learn from it",
        "deep",
        "now and then",
    ),
    Card(
        "values",
        "What matters to you",
        8,
        "when you would like a direction of your own",
        "I want to grow",
        "some effort",
        "every few weeks",
    ),
    Card(
        "effort",
        "A fair standard",
        5,
        "when you are asking more of yourself than the day has room for",
        "I want to grow",
        "some effort",
        "as often as you like",
    ),
    Card(
        "micro-win",
        "A small win",
        4,
        "when something keeps getting put off",
        "I keep putting it off",
        "some effort",
        "as often as you like",
    ),
    Card(
        "forgiveness",
        "Own it, and let go",
        9,
        "when you did something that you regret and cannot put down",
        "I made a mistake",
        "deep",
        "now and then",
    ),
    Card(
        "talk",
        "Tell somebody",
        7,
        "when you would like to tell one person, and do not know how to begin",
        "I feel alone with it",
        "some effort",
        "now and then",
    ),
    Card(
        "pre-commit",
        "A plan for next time",
        5,
        "when the same thing keeps setting you off",
        "I want to learn from it",
        "some effort",
        "now and then",
    ),
    Card(
        "patterns",
        "What comes back",
        6,
        "when you have kept a handful of entries and wonder what comes back",
        "I want to see how I change",
        "some effort",
        "every few weeks",
    ),
    Card(
        "five-days",
        "Five days with one belief",
        5,
        "when you would like to grow at one thing, a small act a day",
        "I want to grow",
        "some effort",
        "on five days",
    ),
    Card(
        "more-help",
        "Is it time to ask for help?",
        5,
        "when you wonder whether this is more than you can do alone",
        "It is too much",
        "gentle",
        "as often as you like",
    ),
    Card(
        "care",
        "A little care",
        4,
        "when you would like something small for yourself in an ordinary day",
        "I want to grow",
        "gentle",
        "as often as you like",
    ),
)

CARDS: dict[str, Card] = {card.slug: card for card in _ALL}
