"""A setback, looked at: what set it off, what you did, what came of it, what you felt, what helps, and one concrete step."""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Choice, Feelings, Offers, Reply, Scenes, Sheet, Steadying, Taps, Text
from kindward.practice.pieces.harmed import UnlessHarmed
from kindward.practice.pieces.own_steps import first_steps
from kindward.practice.pieces.resources import Resources, own_resources, steps_out_of_it
from kindward.practice.pieces.triggers import leads
from kindward.records import Moment
from kindward.records.person import Person
from kindward.vocabulary.resources import WELL
from kindward.vocabulary.responses import RESPONSES
from kindward.vocabulary.triggers import HARMED, TRIGGERS

CRITICIZED = tuple(Moment(f"m{n}", "c", triggers=("criticism",), practices=("setback",)) for n in (1, 2))


class Setback(Guided):
    """Six steps from what happened to one thing you can do."""

    card = CARDS["setback"]
    gate = 8
    reads = {Person: 12, Moment: 20}
    steps = (
        Step("A setback, in plain facts", short="What happened")[
            "Choose something hard, but not the hardest. What would a camera have seen?",
            Text("situation", "What happened?", "A line or two is plenty.", into="situation"),
            Choice("triggers", "What set it off?", TRIGGERS, many=True, own="Something else", into="triggers"),
        ],
        Step("What you did, and what came of it", short="What came of it")[
            "No verdict yet. A mistake can tell you something, and this is where to look.",
            UnlessHarmed(
                Text("response", "What did you do, say, or leave undone?", into="response"),
                Taps("response_kinds", "Does one of these come close?", RESPONSES, into="response_kinds"),
            ),
            Text("outcome", "What came of it?", "For you, and for others.", into="outcome"),
        ],
        Step("What you felt", "Some of it may still be here.", short="Feelings")[Feelings(strength=True), Steadying()],
        Step("What it touched, and what it asked", short="What it asked")[
            "Two sides of it: how it landed in you, and what the situation needed.",
            Text("impact", "How has it touched the way you see yourself?", rows=2),
            UnlessHarmed(
                Text("asked", "What did the situation ask for?", "More time, a question, a pause, a hand?", 2),
                Text("lesson", "If this were data and not a verdict, what would it say?", rows=2),
            ),
            Scenes(),
        ],
        Step("What went well, and what could help", "Small things count, too.", short="What helps")[
            Choice("well", "What did you do well, before, during, or after?", WELL, own="Something else you did"),
            Offers("resource.own", "From your own notebook:", own_resources, most=6),
            Resources("Who or what could you turn to?"),
        ],
        Step("One small step", short="One step")[
            "Something you can do, however small, that answers what you felt.",
            Reply(first_steps),
            Offers("step", "Toward what could help:", steps_out_of_it),
            Text("step", "What could you do?", "Small enough for a tired day.", 2, "next_step"),
            Choice("when", "When?", ("tonight", "tomorrow", "this week", "when I meet it again"), own=""),
        ],
    )
    next = {"self-talk": "if you hear a harsh voice about it.", "four-n": "if it still stings."}
    examples = shows(
        strong_feeling=write({"feelings": ("ashamed",), "strength.ashamed": "9"}).at("Feelings"),
        too_strong_now=write(strength="9"),
        one_step=write(situation="I sent the email to the whole team.", feelings=("embarrassed", "anxious")).at(
            "One step"
        ),
        harmed=write(triggers=(HARMED,)).at("What it asked"),
        what_helps=at("What helps").stored(Person("p", "c", name="Mia", gives="listening")),
        close=write(situation="I forgot her birthday.", feelings=("guilty",), after="lighter").at_close(),
        a_third_time=write(triggers=("criticism",)).stored(*CRITICIZED).at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(leads(sheet))


PRACTICE = Setback()
