"""Words for feelings, in families, each with a definition of our own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feeling:
    """`word` completes "I feel …"; `meaning` completes "That is …" in plain words."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Family:
    """Feelings that lie close together, under the everyday word for them."""

    name: str
    feelings: tuple[Feeling, ...]


def _family(name: str, **meanings: str) -> Family:
    return Family(name, tuple(Feeling(word.replace("_", " "), meaning) for word, meaning in meanings.items()))


FAMILIES = (
    _family(
        "Shame and guilt",
        ashamed="wanting to hide, as if all of you were wrong",
        guilty="a weight over something you did or left undone",
        embarrassed="caught out in front of others",
        regretful="wishing you had gone another way",
    ),
    _family(
        "Sad",
        sad="a heaviness over something lost or missed",
        disappointed="a hope that did not come true",
        hurt="a blow from someone, or from yourself",
        hopeless="no way forward in sight at this hour",
    ),
    _family(
        "Afraid",
        anxious="on guard against something that may come",
        scared="in the grip of a danger, real or near",
        overwhelmed="more coming in than you can hold",
        insecure="unsure that you are enough for this",
    ),
    _family(
        "Angry",
        angry="heat at something that should not be",
        frustrated="pushing, and nothing moves",
        irritated="a small, sharp no to many things",
        resentful="an old unfairness, still counted",
    ),
    _family(
        "Alone",
        lonely="wanting company that is not there",
        left_out="others together, and you outside",
        misunderstood="seen, but not as you meant it",
    ),
    _family(
        "Worn out",
        tired="running low, in body or in mind",
        numb="little or nothing to feel, for now",
        stuck="wanting to move, and no first step",
    ),
)

WORDS: dict[str, Feeling] = {feeling.word: feeling for family in FAMILIES for feeling in family.feelings}


def listed(words: tuple[str, ...]) -> str:
    """Words as they stand in a sentence: "sad", "sad and tired", "sad, tired, and lonely"."""
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])}, and {words[-1]}"
