"""The day's playbook: six small slots, each offered the reader's own lines, plans and values; any of them counts.

The playbook is a model described by a coach; no study has tested it. If-then plans had a medium effect across 94 tests
(Gollwitzer & Sheeran 2006).
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import AsRecord, Guided, Nexts, Sheet, Step
from kindward.practice.pieces import Choice, KindLine, Offers, Results, Text, said_by_allies
from kindward.practice.pieces.forgiveness import MorningStatement
from kindward.practice.pieces.own_steps import own_steps
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.vocabulary.days import BODY, LINES


class KindDay(Guided):
    """Six slots, from the morning to the closing minute."""

    card = CARDS["day"]
    reads = {Plan: 20, FiveDays: 5, Value: 0, Person: 12, Forgiveness: 5}
    keeps = AsRecord(DayCard, "slots", of_day="on")
    steps = (
        Step("Begin on your own side", short="Own side")[
            "When the first sharp thought of the day comes, you can answer it once.",
            MorningStatement(),
            Offers("side", "Lines of yours:", lambda sheet: sheet.lines),
            Text("side", "A decent sentence to start the day with", rows=2),
        ],
        Step("Settle your body early", "Once or twice, before you are worn out.", short="Body")[
            Choice("body", "Which of these could fit into today?", BODY, many=True, own="Something of your own")
        ],
        Step("Keep one line with you", "Before something hard, in the middle of it, and afterward.", short="One line")[
            KindLine("line", offers=LINES),
            Offers("line.own", "Your allies would say:", said_by_allies),
        ],
        Step("Take the next right step", short="Next step")[
            "What would move things along and fit into the time you have?",
            Offers("step", "From your own days, plans and values:", own_steps),
            Text("step", "The step", "Small enough for a tired day.", 2),
        ],
        Step("What happened, in neutral words", short="What happened")[
            "What got done and what did not, in plain facts.",
            Text("result", "What happened?", into="result"),
            Results("result"),
        ],
        Step("The closing minute", short="Last minute")[
            "Four short answers, or one, or none. Then the day can be over.",
            Text("worked", "What worked?", rows=1),
            Text("lesson", "What did you learn?", rows=1),
            Text("tomorrow", "The smallest step for tomorrow that would matter", rows=1),
            Text("kind", "One kind thing about today", rows=1),
        ],
    )
    next = {"four-n": "if a sharp thought is louder than the day.", "setback": "if something went wrong today."}
    examples = shows(
        own_things=at("Next step").stored(
            Plan("p", "c", action="Answer Sam before I open the rest"), Value("v", "c", text="friendship", near=True)
        ),
        a_statement=at("Own side").stored(Forgiveness("f", "c", statement="I forgot, and said so.", mornings=True)),
        judged=write(result="Wasted the morning. Only wrote two emails.").at("What happened"),
        neutral=write(result="Wrote to the landlord, two forms still open.").at("What happened"),
        body=write({"body": ("one slow breath out",), "body.own": "ten minutes with the dog"}).at("Body"),
        close=write(worked="Counting to ten.", step="Call the landlord").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        none_near = sheet.chosen("step") and not any(value.near for value in sheet.own(Value))
        return self.led([("values", "if you would like steps that go your own way.")] if none_near else ())


PRACTICE = KindDay()
