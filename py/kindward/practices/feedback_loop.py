"""After a setback: one thing done well, one to grow, one to turn to, and a small step out of them.

The three are from an article for general readers (S2); no study has tested them together.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Again, Choice, Offers, Reply, Results, Sheet, Text, given_before
from kindward.practice.pieces.harmed import UnlessHarmed, was_harmed
from kindward.practice.pieces.noted_before import NotedBefore
from kindward.practice.pieces.resources import GROWS, Resources, open_in_growing, own_resources, steps_out_of_it
from kindward.records import Entry, Line, Moment
from kindward.records.person import Person
from kindward.vocabulary.resources import WELL
from kindward.vocabulary.triggers import HARMED, TRIGGERS

MIA = Person("p", "c", name="Mia", gives="a straight answer", sort="real")
BEFORE = Entry("e", "c", practice="feedback-loop", answers={"well": WELL[0], "grow": "Ask before I say yes"})


class FeedbackLoop(Guided):
    """Five steps: the setback, done well, to grow, to turn to, the next step."""

    card = CARDS["feedback-loop"]
    gate = 8
    reads = {Person: 12, Entry: 20, Moment: 20}
    steps = (
        Step("What went wrong?", "Something that is over, and not the worst of it.", short="What happened")[
            Text("situation", "What happened?", "A line is plenty.", 2, "situation"),
            Choice("triggers", "What set it off?", TRIGGERS, many=True, own="Something else", into="triggers"),
        ],
        Step("One thing you did well", "Before, during, or after. Small ones count.", short="Done well")[
            Choice("well", "Which of these is true?", WELL, own="Something else you did"),
            Results("well.own"),
            NotedBefore("What you have noted here before:", given_before("well")),
        ],
        Step("One thing to grow", "Something you could practice, and not who you are.", short="To grow")[
            UnlessHarmed(
                Again(
                    given_before(GROWS, visits=1),
                    "Last time, you wanted to grow this:",
                    Text("since", "How has it gone, in plain words?", "“Nothing yet” is an answer, too.", 2),
                ),
                Text(GROWS, "What would you like to do differently?", "Such as “Ask before I say yes.”", 2),
            ),
            Results("since"),
            Reply(open_in_growing),
        ],
        Step("One thing to turn to", "Nobody has to know everything alone.", short="Turn to")[
            Offers("resource.own", "From your own notebook:", own_resources, most=6),
            Resources("Who or what could help next time?"),
        ],
        Step("The next small step", "One is enough.", short="Next step")[
            Offers("step", "Out of what you wrote:", steps_out_of_it),
            Text("step", "What could you do?", "Small enough for a tired day.", 2, "next_step"),
        ],
    )
    next = {
        "letter": "if you would like to write to yourself about it.",
        "allies": "if you would like company next time.",
    }
    examples = shows(
        praised=write({"well.own": "I did a great job of calling back."}).at("Done well"),
        noted_before=at("Done well").stored(BEFORE),
        a_rule=at("To grow").stored(BEFORE).write(grow="I will never be late again.", step="Ask Mia"),
        harmed=write(triggers=(HARMED,)).at("To grow"),
        own_people=at("Turn to").stored(MIA, Line("l", "c", text="I can ask.")),
        steps=at("Next step")
        .stored(MIA)
        .write({"resource.own": "Mia, for a straight answer", "grow": "Ask first", "triggers": ("criticism",)}),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        if was_harmed(sheet):
            return {"settle": "if your body is still in it.", "allies": "if you would like company."}
        return self.led([("day", "if you would like that step on today's card.")] if sheet.text("step") else ())


PRACTICE = FeedbackLoop()
