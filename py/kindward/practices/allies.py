"""Allies: people, animals and places in the reader's corner, a line from each, and a card of them before a hard moment.

The idea is from an article for general readers (S2). No study of picturing one's allies in this way was found.
"""

from dataclasses import replace
from typing import cast

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Step, keeping, timing
from kindward.practice.guided.asking import ME, AskByLink, Asking, AskingSheet
from kindward.practice.guided.keeping.people import AS_PEOPLE
from kindward.practice.pieces import Date, Reply, Text
from kindward.practice.pieces.allies import Allies, AlliesCard, Coming, coming, missed
from kindward.records import Entry, Moment
from kindward.records.person import Person
from kindward.wire.messages import Effects
from kindward.wire.whole_storage import Print

OMA = Person("20261120T221000-a", "2026-11-20T22:10:00+01:00", name="Grandma Ida", line="Eat first", sort="remembered")
TALK = Moment("20261121T080000-b", "2026-11-21T08:00:00+01:00", situation="the talk with Priya", practices=("allies",))


class InYourCorner(Asking):
    """Four steps: the allies, a line asked for, the hard moment, and the card to read right before it."""

    card = CARDS["allies"]
    reads = {Person: 12, Entry: 20, Moment: 5}
    keeps = AS_PEOPLE
    steps = (
        Step("Who is in your corner?", "Real or made up, here or gone. Leave out anybody you fear.", short="Allies")[
            Coming(), Allies(), Reply(missed)
        ],
        Step("Ask somebody for a line", "You could let a friend say it themselves, or leave this out.", short="Ask")[
            AskByLink(ME, "The name they know you by", "It goes into the link. You can leave it out.", 1)
        ],
        Step(
            "What is coming?",
            "A call, a visit, a test: one thing that you would rather not do alone.",
            short="Hard moment",
        )[
            Text("ahead", "The hard moment", "Such as “the talk with Priya.”", 1, "situation"),
            Date("when", "On what day?", "If you know it."),
        ],
        Step("Right before it", "Read it slowly, or let your eyes rest on one line.", short="Card")[AlliesCard()],
    )
    next = {
        "kind-line": "if you would like a line of your own beside theirs.",
        "settle": "if your body is already tense.",
    }
    examples = shows(
        an_ally=write({"ally-1": "Aunt Ruth", "ally-1.sort": "real", "ally-1.gives": ("listening",)}),
        two=write({"ally-1": "Aunt Ruth", "ally-1.line": "Call me"}).tap("ally-more").write({"ally-2": "Bo"}),
        coming_again=at("Allies").stored(OMA, TALK).tap("ally-change", OMA.id),
        taken_away=at("Allies").stored(OMA).tap("ally-away", OMA.id),
        before_it=at("Card").stored(OMA).write(ahead="the talk with Priya", when="2026-12-03"),
        asking=at("Ask").write(_me="Ana").linked().tap("ask-write"),
        asked=write().linked(ask="Ana").write(_given="I will think of you at ten."),
        brought=write().stored(OMA).linked(line="Tell it as it was", from_="Grandma Ida"),
        brought_with_danger=write().linked(line="You should kill yourself."),
        close=write({"ally-1": "Bo, the dog"}).at_close(),
    )

    def pressed(self, state: AskingSheet, action: str, value: str) -> tuple[AskingSheet, Effects] | None:
        moment = next((each for each, _ in coming(state) if each.id == value), None)
        if action == "ally-card" and moment:  # nothing of it is new, so there is nothing to keep
            state = replace(state, came={Moment.kind: moment}, answers={**state.answers, "ahead": moment.situation})
            card = replace(cast("AskingSheet", keeping.gone_on(self.outline, state)), kept=moment.id)
            return timing.moved(self.outline, card, self.outline.close - 1)
        if action == "ally-print":
            return state, (Print(alone=True),)
        return None


PRACTICE = InYourCorner()
