"""A trap and a way out of it: the fair point in a harsh thought, one kindness, and one clear expectation for this week.

The three traps, and being kind and clear, are a model described by a coach (see docs/about/sources.md); no study has tested it.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Again, Choice, Date, Offers, Reply, Results, Say, Sheet, Text, When, kept_before
from kindward.records import Entry, Moment
from kindward.vocabulary.traps import KINDNESSES, OPEN, TRAPS

HAPPENED = Text("happened", "What happened, in plain words?", "Done, not done, or something else.", 2)


def clear_enough(sheet: Sheet) -> str:
    """What the expectation leaves open, in one sentence."""
    from kindward.language.expectations import left_open

    return OPEN[left_open(sheet.text("clear"))] if sheet.text("clear") else ""


class Traps(Guided):
    """Four steps: the thought, its fair point, one kindness, one clear expectation."""

    card = CARDS["traps"]
    reads = {Entry: 20, Moment: 5}
    steps = (
        Step("Which thought is in the way?", "It may be one of these, or one of your own.", short="The thought")[
            Again(kept_before("next_step", visits=1), "Last time, you expected this of yourself:", HAPPENED),
            Results("happened"),
            Choice("trap", "Tap the one that is closest.", tuple(TRAPS), own="A thought of your own"),
            Text("sounds", "How does it sound in your head?", "Nobody else will read it.", 2, "critic_line"),
        ],
        Step("What is fair in it", "Most of these thoughts hold something true.", short="Fair point")[
            When("trap", {trap: (Say(said, numbered=False),) for trap, said in TRAPS.items()}),
            Text("point", "What would you like to keep of it?", "A few words, or nothing.", 2),
        ],
        Step("Kind", "One kindness for this week that you do not have to earn.")[
            Offers("kind.own", "Kindnesses you wrote here before:"),
            Choice("kind", "Which of these could fit?", KINDNESSES, own="One of your own"),
        ],
        Step("And clear", "One thing you expect of yourself, small enough for this week.", short="Clear")[
            Text("clear", "What would you like to have done?", "So that you can tell on Friday.", 2, "next_step"),
            Reply(clear_enough),
            Date("look", "When would you like to look at it again?", "Nobody will remind you. It will be here then."),
        ],
    )
    next = {
        "self-talk": "if you would like to go through the thought word by word.",
        "kind-line": "if you would like a sentence to go with it.",
    }
    examples = shows(
        fair_point=write(trap="If I am gentle, I get lazy").at("Fair point"),
        a_rule=write(clear="I will never be late again.").at("Clear"),
        clear=write(trap="I have to earn kindness first", clear="Send two columns by Friday noon.").at("Clear"),
        again=at("The thought").stored(Moment("m", "c", next_step="Send one column on Friday", practices=("traps",))),
    )


PRACTICE = Traps()
