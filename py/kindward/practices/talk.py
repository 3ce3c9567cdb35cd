"""A talk with somebody the reader trusts: who, what happened, what to ask for, a message, a date, and what to do if it lands badly.

After S2. People reason more wisely about the problems of others (Grossmann & Kross 2014); preparing a talk so is untested.
"""

from kindward.practice.calendar_file import MONTHLY
from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Nexts, Step
from kindward.practice.guided.handing import Handing, HandingSheet, HandOn
from kindward.practice.pieces import Again, Choice, Feelings, Offers, Reply, Taps, Text, given_before
from kindward.practice.pieces import talk as pieces
from kindward.records import Entry, Moment
from kindward.records.person import Person
from kindward.vocabulary.talk import ASKS, BADLY, IF_BADLY, MIXED, NOT_YET, WELL

GATE = write(who="Lena", situation="I backed the van into a gate.", feelings=("ashamed",), ask=next(iter(ASKS)))
MIA = Person("p", "2026-11-20", name="Mia", sort="real")
LAST = Entry("e", "c", practice="talk", answers={"who": "Lena"})


class TellSomebody(Handing[HandingSheet]):
    """Six steps: who, what happened and how it was, what I ask for, the message, a regular talk, if it lands badly."""

    card = CARDS["talk"]
    reads = {Person: 20, Entry: 20, Moment: 5}
    appointment = staticmethod(pieces.CALENDAR)
    steps = (
        Step("Who could hear it?", "Somebody decent about other people's mistakes, with some time.", short="Who")[
            Again(
                given_before("who", visits=1),
                "Last time, you thought of telling this person:",
                Choice("landed", "How did it go?", (WELL, MIXED, BADLY, NOT_YET), own=""),
            ),
            Reply(pieces.how_it_went),
            Offers("who", "People in your corner:", pieces.people, most=6),
            Text("who", "Who could it be?", "Leave out anybody you are afraid of.", 1),
            Reply(pieces.nobody),
        ],
        Step("What happened, and how it was", "You can leave out any of it.", short="What")[
            Text("situation", "What happened?", "Two or three sentences are plenty.", 3, "situation"),
            Feelings(),
            Text("learned", "What do you see now that you did not see then?", "Or nothing yet.", 2),
        ],
        Step("What you ask for", "Friends often begin to fix things if nobody tells them.", short="Ask")[
            Choice("ask", "What would you like from them?", tuple(ASKS), own="Something else")
        ],
        Step("The message", "To send, or to read out loud. It doesn't have to be clever.", short="Message")[
            pieces.FromAnswers(), Text("message", "Your message", "Change whatever you like.", 8), HandOn()
        ],
        Step("A regular talk", "One that is in the calendar asks for less courage.", short="Calendar")[
            *pieces.CALENDAR.pieces("Starting on what day?", "Agree on it with them first.")
        ],
        Step("If it goes badly", "They may laugh, lecture, or talk about themselves.", short="If not")[
            Taps("badly", "What could you do then?", IF_BADLY)
        ],
    )
    next = {
        "allies": "if you would like some company before the talk.",
        "friend-lens": "if you would like to hear first what you would tell a friend.",
    }
    examples = shows(
        kept_before=at("Who").stored(MIA, LAST).write(landed=BADLY),
        message=GATE.write(learned="I was rushing").at("Message"),
        to_hand_on=write(message="Do you have ten minutes?").linked().at("Message").tap("hand-on", "copy"),
        regular=write(every=MONTHLY, on="2026-12-05", at="18:30").at("Calendar"),
        close=GATE.write(after="lighter").at_close(),
    )

    def nexts(self, sheet: HandingSheet) -> Nexts:
        badly = BADLY in sheet.picked("landed")
        return self.led([("letter", "if you would like to hear from somebody who loves you.")] if badly else ())


PRACTICE = TellSomebody()
