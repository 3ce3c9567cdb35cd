"""Words for feelings, in families, each with a definition of our own and with what it often asks for.

What a feeling asks for is an everyday possibility, to be changed by the reader; no study stands behind it.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Feeling:
    """`word` completes "I feel …"; `meaning` completes "That is …" and `asks` completes "It often asks for …"."""

    word: str
    meaning: str
    asks: str


@dataclass(frozen=True, slots=True)
class Family:
    """Feelings that lie close together, under the everyday word for them.

    `common` are those that a practice with other work to do offers; `finer` are the rest.
    """

    name: str
    common: tuple[Feeling, ...]
    finer: tuple[Feeling, ...]

    @property
    def feelings(self) -> tuple[Feeling, ...]:
        """All of them, the common ones first."""
        return self.common + self.finer


SHAME: Final = "Shame and guilt"
SAD: Final = "Sad"
AFRAID: Final = "Afraid"
ANGRY: Final = "Angry"
ALONE: Final = "Alone"
WORN_OUT: Final = "Worn out"
GLAD: Final = "Glad"
CLOSE: Final = "Close to somebody"
STIRRED: Final = "Stirred"

FAMILIES: Final = (
    Family(
        SHAME,
        (
            Feeling("ashamed", "wanting to hide, as if all of you were wrong", "one person who knows it and stays"),
            Feeling("guilty", "a weight over something you did or left undone", "a repair, however small"),
            Feeling("embarrassed", "caught out in front of others", "a little time, and perhaps a laugh later"),
            Feeling("regretful", "wishing you had gone another way", "a note for next time"),
        ),
        (
            Feeling("humiliated", "made small by somebody, with others looking on", "one person on the same side"),
            Feeling("self-conscious", "watching yourself as if from outside", "a quieter corner for a while"),
            Feeling("sheepish", "a bit silly over something you said or believed", "somebody who has done the same"),
            Feeling(
                "out of place",
                "not sure what to do with yourself among people",
                "one plain sentence, or a friendly way out",
            ),
        ),
    ),
    Family(
        SAD,
        (
            Feeling("sad", "a heaviness over something lost or missed", "some company, or some quiet"),
            Feeling("disappointed", "a hope that did not come true", "somebody to say what a shame it is"),
            Feeling("hurt", "a blow from someone, or from yourself", "a kind word, and later perhaps a talk"),
            Feeling(
                "hopeless", "no way forward in sight at this hour", "another person in it, on the phone or in the room"
            ),
        ),
        (
            Feeling(
                "in grief",
                "missing somebody or something that will not come back",
                "time, and somebody who will listen",
            ),
            Feeling("heartbroken", "love with nowhere to go", "people nearby, and small plans"),
            Feeling("homesick", "longing for a place or people you belong to", "a familiar voice, or a familiar song"),
            Feeling("discouraged", "less and less heart for trying", "a smaller piece of it"),
            Feeling("empty", "nothing there where something used to be", "something warm, and no hurry"),
        ),
    ),
    Family(
        AFRAID,
        (
            Feeling("anxious", "on guard against something that may come", "one fact in place of a guess"),
            Feeling("scared", "afraid of a danger that is real or close", "a safe place first"),
            Feeling("overwhelmed", "more coming in than you can hold", "one thing fewer"),
            Feeling("insecure", "unsure that you are enough for this", "a look at what has gone all right before"),
        ),
        (
            Feeling("worried", "going over what might go wrong", "a set time to think about it, with an end"),
            Feeling("nervous", "keyed up before something begins", "a few steps, and a first sentence"),
            Feeling("panicky", "fear that comes in a rush, all through the body", "something solid to hold, and time"),
            Feeling(
                "uneasy", "a sense that something is off, and no word for what", "a second look, or a second opinion"
            ),
            Feeling(
                "full of dread", "not wanting to reach what lies ahead", "the first five minutes of it, and no more"
            ),
            Feeling("distrustful", "unsure whether somebody means you well", "a slower yes"),
            Feeling(
                "jealous", "afraid of losing somebody to somebody else", "a talk about what matters between two people"
            ),
            Feeling("horrified", "shaken by something you saw or heard", "a break from looking, and somebody to tell"),
        ),
    ),
    Family(
        ANGRY,
        (
            Feeling("angry", "heat at something that should not be", "a pause, and then a clear sentence about it"),
            Feeling("frustrated", "pushing, and nothing moves", "a break, or another way in"),
            Feeling("irritated", "a small, sharp no to many things", "quiet, or a shut door"),
            Feeling("resentful", "an old unfairness, still counted", "a fair share, or a thing said out loud"),
        ),
        (
            Feeling("furious", "anger so large that it is hard to think", "room to move before any answer"),
            Feeling(
                "indignant", "sure that something is unfair", "somebody who listens, and a word in the right place"
            ),
            Feeling("betrayed", "let down by somebody you trusted", "some distance, and somebody to rely on"),
            Feeling("disgusted", "wanting to get something away from you", "some distance, or fresh air"),
            Feeling("envious", "wanting what somebody else has", "a look at what is wished for"),
            Feeling("impatient", "ready, while time goes slowly", "something else to do meanwhile"),
        ),
    ),
    Family(
        ALONE,
        (
            Feeling("lonely", "wanting company that is not there", "one message to one person"),
            Feeling("left out", "others together, and you outside", "an invitation, made or asked for"),
            Feeling("misunderstood", "seen, but not as you meant it", "a second try at saying it"),
        ),
        (
            Feeling("alone", "nobody near, which can be hard or can be fine", "company, or a good hour without it"),
            Feeling("rejected", "turned away by somebody who mattered", "somebody who is glad to see me"),
            Feeling("invisible", "there, and nobody looks up", "one person who looks up"),
            Feeling("distant", "near people, and not close to them", "one true sentence to somebody near"),
        ),
    ),
    Family(
        WORN_OUT,
        (
            Feeling("tired", "running low, in body or in mind", "rest"),
            Feeling("numb", "little or nothing to feel, for now", "warmth, and no hurry"),
            Feeling("stuck", "wanting to move, and no first step", "a bad first draft"),
        ),
        (
            Feeling("drained", "much given out, and little coming back", "an hour in which nobody needs anything"),
            Feeling("stressed", "many demands pulling at once", "one thing put off or handed over"),
            Feeling("bored", "little here that holds you", "something new, or a little harder"),
            Feeling("restless", "wanting to move, with nowhere to go", "a walk, or something to do with the hands"),
        ),
    ),
    Family(
        GLAD,
        (),
        (
            Feeling("happy", "things are good, for now", "a moment to take it in"),
            Feeling("joyful", "glad all the way through", "somebody to share it with"),
            Feeling("content", "wanting nothing else right now", "nothing more"),
            Feeling("calm", "quiet inside, with nothing to fend off", "staying with it a little longer"),
            Feeling("relieved", "something heavy is over, or did not come", "a long breath, and a seat"),
            Feeling("proud", "glad of something you did, or of somebody", "somebody to tell"),
            Feeling("amused", "something is funny, and you let it be", "somebody to pass it on to"),
            Feeling("excited", "full of energy for what is coming", "something to do with the energy"),
            Feeling("hopeful", "seeing that it could turn out well", "one small step toward it"),
            Feeling("satisfied", "done, and good enough", "a minute before the next thing"),
        ),
    ),
    Family(
        CLOSE,
        (),
        (
            Feeling("tender", "soft toward somebody, or toward yourself", "a gentle word, or a hand"),
            Feeling("loving", "glad that somebody is there", "a word of it, said out loud"),
            Feeling("in love", "your thoughts keep going to one person", "time together, or a talk with a friend"),
            Feeling("grateful", "glad of something that was given", "a thank-you, spoken or written"),
            Feeling("trusting", "willing to rely on somebody", "something small to rely on"),
            Feeling("sympathetic", "sore because somebody else is", "a question to them: what would help?"),
            Feeling("admiring", "looking up to what somebody is or does", "a word of praise, passed on"),
            Feeling("touched", "something kind has reached you", "a minute to let it be felt"),
            Feeling("accepted", "welcome as you are", "more time in that company"),
        ),
    ),
    Family(
        STIRRED,
        (),
        (
            Feeling("curious", "wanting to know more", "a question, and time to follow it"),
            Feeling("surprised", "something you did not see coming", "a minute to catch up"),
            Feeling("in awe", "small before something great, and glad to see it", "quiet, and a longer look"),
            Feeling("expectant", "waiting for something you can nearly see", "a way to pass the time until then"),
            Feeling("absorbed", "so deep in something that time goes by", "an hour without interruptions"),
            Feeling("enchanted", "held by something beautiful", "another look, or another listen"),
            Feeling("nostalgic", "warm and sad about a time gone by", "a story told to somebody who was there"),
            Feeling("confused", "pieces that do not fit together yet", "one question, written down"),
            Feeling("torn", "two feelings that pull two ways", "both sides on paper"),
            Feeling("tempted", "pulled toward something you may not want to want", "ten minutes before deciding"),
        ),
    ),
)

WORDS: Final = {feeling.word: feeling for family in FAMILIES for feeling in family.feelings}
"""Every feeling, by its word."""
COMMON: Final = tuple(feeling.word for family in FAMILIES for feeling in family.common)
"""The words that stand in every practice which asks for feelings."""

_LEADS: Final = {
    SHAME: ("friend-lens", "if you would like to hear what you would say to a friend."),
    SAD: ("allowing", "if you would like to stop fighting it for a while."),
    AFRAID: ("allowing", "if you would like to stop fighting it for a while."),
    ANGRY: ("setback", "if you would like to look at what happened."),
    ALONE: ("kind-line", "if you would like a line to go with it."),
    WORN_OUT: ("kind-line", "if you would like a line to go with it."),
    GLAD: ("day", "if you would like to take it along into the day."),
    CLOSE: ("day", "if you would like to take it along into the day."),
    STIRRED: ("small-starts", "if you would like a kind sentence for something small."),
}
_OWN_LEADS: Final = dict.fromkeys(
    ("guilty", "regretful"), ("setback", "if there is something that you would like to look at and repair.")
)


def leads_of(word: str) -> tuple[str, str]:
    """The practice that may fit after this feeling, by its slug, and why."""
    family = next(each.name for each in FAMILIES if any(feeling.word == word for feeling in each.feelings))
    return _OWN_LEADS.get(word) or _LEADS[family]


def listed(words: tuple[str, ...]) -> str:
    """Words as they stand in a sentence: "sad", "sad and tired", "sad, tired, and lonely"."""
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])}, and {words[-1]}"
