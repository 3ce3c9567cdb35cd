"""A small win: something put off, cut to under ten minutes in one of three ways, and what happened in neutral words.

The three ways are a coach's own model, which no study has tested. If-then plans had a medium effect in 94 tests
(Gollwitzer & Sheeran 2006).
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Choice, Offers, Reply, Results, Sheet, Text, When, minutes, own_values
from kindward.practice.pieces import small_wins as wins
from kindward.practice.pieces.noted_before import NotedBefore
from kindward.records import Entry, Moment
from kindward.records.value import Value
from kindward.vocabulary.small_wins import FIVE, KINDS, LONGER, QUESTION, READY, SHORT

WON = Moment("m", "c", next_step="Write five sentences", practices=("micro-win",))


class MicroWin(Guided):
    """Six steps: the task, the kind of win, the try, when, ten minutes, what happened."""

    card = CARDS["micro-win"]
    reads = {Entry: 20, Moment: 20, Value: 0}
    steps = (
        Step("What has been waiting?", "One thing that you keep putting off.", short="The task")[
            wins.LAST,
            Results("went"),
            Text("situation", "What is it, in a few words?", rows=1, into="situation"),
            Offers("matters", "Values of yours:", own_values),
            Text("matters", "What matters to you about it?", "If nothing does, perhaps it can go.", 1, "value"),
        ],
        Step("Which small step?", "The step gets smaller. What you hope for can stay as big as it is.", short="Kind")[
            Choice(wins.KIND, "Which one comes closest?", KINDS, own="")
        ],
        Step("Try it here", "Rough is fine. You can take it along from here.", short="Try")[
            When(
                wins.KIND,
                {
                    READY: (Text("message", "The message", "Short, clear, and a bit rough.", 4),),
                    FIVE: (Text("sentences", "The five sentences", "Good or bad, or none yet.", 6),),
                    QUESTION: (Text("question", "The question", "As you would ask it of one person.", 2),),
                },
            ),
            Reply(wins.of_the_try),
        ],
        Step("When, and how long?", "A plan in one line.", short="When")[
            Choice(wins.LONG, "How long will it take?", (*SHORT, LONGER), own=""),
            Reply(wins.of_the_length),
            Text(wins.CUE, "When, or right after what?", "Such as “after the first coffee tomorrow.”", 1),
            Offers("step", "As one sentence:", wins.plans),
            Text("step", "Your small win", rows=2, into="next_step"),
        ],
        Step("Now, if you like", "Or later. You can stop before the ten minutes are over.", short="Now")[
            minutes("doing", 10, "Count ten minutes", "Ten minutes. You can stop here.")
        ],
        Step("What happened?", "Done, not done, or something else.")[
            Text("result", "In plain facts", "If it is for later, leave this open.", 2, "outcome"),
            Results("result"),
            NotedBefore("Small wins that you noted here before:", wins.noted),
        ],
    )
    next = {
        "small-starts": "if it is the tone that stops you, and not the task.",
        "effort": "if all of it asks more than the day can hold.",
    }
    examples = shows(
        rough=write(kind=READY, message="Dear Ms. Okafor, may I ask two things?").at("Try"),
        five=write(kind=FIVE, sentences="I grew up by a river. It froze.").at("Try"),
        put_down=write(kind=QUESTION, question="Stupid question, who drives?").at("Try"),
        too_long=write(kind=FIVE, long=LONGER, cue="after coffee", situation="the application").at("When"),
        judged=write(result="Wasted the morning.", step="Open the letter").at("What happened?"),
        again=at("The task").stored(WON),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led([("day", "if you would like it on today's card.")] if sheet.text("step") else ())


PRACTICE = MicroWin()
