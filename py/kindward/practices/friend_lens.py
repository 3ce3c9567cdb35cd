"""What you told yourself beside what you would tell a friend: how they differ in tone, and the friend's words turned to you.

Talking to oneself by name or as "you" made for more distance in seven studies (Kross et al. 2014). Setting the two voices
side by side has not been tested; so the software counts words, and the reader judges the tone.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Beside, KindLine, Offers, Sheet, Text, Voices, helped_before, said_by_allies
from kindward.practice.pieces.turned import friends, leads, names, turned, turned_before
from kindward.records import Entry, Moment
from kindward.records.person import Person


class FriendLens(Guided):
    """Four steps: the friend, both voices, the difference, the friend's words for yourself."""

    card = CARDS["friend-lens"]
    gate = 8
    reads = {Entry: 20, Moment: 20, Person: 12}
    steps = (
        Step("Somebody you wish well", short="A friend")[
            "Imagine a friend who comes to you with the very thing that happened to you.",
            Text("situation", "What happened?", "A line is plenty.", 2, "situation"),
            Offers("friend", "It could be one of these:", friends),
            Text("friend", "Who could the friend be?", "A name, or “my sister.” Nobody else will read it.", 1),
        ],
        Step("The same thing, said twice", short="Two voices")[
            "Once as it sounds to you, and once as you would say it to your friend.",
            Beside(
                Text("said", "What you told yourself", "The way it sounds.", 4, "critic_line"),
                Text("told", "What you would tell your friend", "The way you would say it across the table.", 4),
            ),
        ],
        Step("What is different", "The software knows words. You know the tone.", short="The difference")[
            Voices("said", "told", ("To yourself", "To your friend")), Text("heard", "What do you hear in it?", rows=2)
        ],
        Step("Your own words, turned around", short="For you")[
            "Said to “you,” or with your name in front, they may be easier to take in.",
            Offers("name", "The name you went by here before:", names, most=1),
            Text("name", "The name you go by", "Only if you would like to hear it.", 1),
            Offers("line.own", "Take one, and change any word:", turned),
            Offers("line.own", "What you told a friend here before:", turned_before, most=2),
            Offers("line.own", "Your allies would say:", said_by_allies),
            KindLine(
                "line", "Is there a line in it that you can believe?", (), "A line for yourself", 3, first=helped_before
            ),
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
        told_before=at("For you").stored(
            Entry("e", "c", practice="friend-lens", answers={"told": "Noor, you packed for five.", "friend": "Noor"}),
            Person("p", "c", name="Mia", line="You are allowed to be new at this."),
        ),
        people_to_call=write(said="I don't want to live anymore.").at("Two voices"),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(leads(sheet))


PRACTICE = FriendLens()
