"""What you told yourself beside what you would tell a friend: how they differ in tone, and the friend's words turned to you.

Talking to oneself by name or as "you" made for more distance in seven studies (Kross et al. 2014). Setting the two voices
side by side has not been tested; so the software counts words, and the reader judges the tone.
"""

from collections.abc import Iterator

from kindward.practice.catalog import CARDS
from kindward.practice.examples import shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Beside, KindLine, Offers, Sheet, Text, Voices, text_of


def turned(sheet: Sheet) -> Iterator[str]:
    """The words for the friend, said to the reader, and the fact with the reader's name or "you" in it."""
    from kindward.language.persons import addressed, to_name, to_you
    from kindward.language.persons.names import without_name

    told, name = text_of(sheet.answers, "told"), text_of(sheet.answers, "name")
    mine = without_name(told, text_of(sheet.answers, "friend") or "\n")
    yield from (addressed(mine, name), mine) if told else ()
    happened = text_of(sheet.answers, "situation")
    yield to_name(happened, name) if name else to_you(happened)


class FriendLens(Guided):
    """Four steps: the friend, both voices, the difference, the friend's words for yourself."""

    card = CARDS["friend-lens"]
    gate = 8
    steps = (
        Step(
            "Somebody you wish well",
            "Imagine a friend who comes to you with the very thing that happened to you.",
            short="A friend",
        )[
            Text("situation", "What happened?", "A line is plenty.", 2, "situation"),
            Text("friend", "Who could the friend be?", "A name, or “my sister.” Nobody else will read it.", 1),
        ],
        Step(
            "The same thing, said twice",
            "Once as it sounds to you, and once as you would say it to your friend.",
            short="Two voices",
        )[
            Beside(
                Text("said", "What you told yourself", "The way it sounds.", 4, "critic_line"),
                Text("told", "What you would tell your friend", "The way you would say it across the table.", 4),
            )
        ],
        Step("What is different", "The software knows words. You know the tone.", short="The difference")[
            Voices("said", "told", ("To yourself", "To your friend")), Text("heard", "What do you hear in it?", rows=2)
        ],
        Step(
            "Your own words, turned around",
            "Said to “you,” or with your name in front, they may be easier to take in.",
            short="For you",
        )[
            Text("name", "The name you go by", "Only if you would like to hear it.", 1),
            Offers("line.own", "Take one, and change any word:", turned),
            KindLine(ask="Is there a line in it that you can believe?", own="A line for yourself", rows=3),
        ],
    )
    next = {
        "self-talk": "if you would like to look at the hard words one by one.",
        "settle": "if this has stirred you up.",
    }
    examples = shows(
        two_voices=write(
            situation="I forgot my sister's birthday.",
            said="I'm such an idiot. I always forget everyone.",
            told="Oh, that stings. Shall we think of something for Sunday? I'll help.",
        ).at("The difference"),
        one_voice=write(said="I ruin everything.").at("The difference"),
        turned=write(
            situation="I forgot my sister's birthday.",
            friend="Noor",
            name="Ana",
            told="Noor, you had a hard week. You can still call her.",
        ).at("For you"),
        people_to_call=write(said="I don't want to live anymore.").at("Two voices"),
    )


PRACTICE = FriendLens()
