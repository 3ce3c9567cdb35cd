"""Whose approval a choice is after: the voices around it, what the reader thinks, and what would fit their values.

Writing about one's values can help for months where it is well timed (Cohen & Sherman 2014). These questions are untested.
"""

from htpy import Node, p

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.help_card import people_to_talk_to
from kindward.practice.pieces import Choice, MetBefore, Offers, Reply, Sheet, Text, own_values
from kindward.practice.theirs import around
from kindward.records import Entry
from kindward.records.value import Value
from kindward.vocabulary.approval import AFRAID, FEAR, IN_A_GUESS, IN_A_RULE, POWER, RULE, SAID, THEN, VOICES
from kindward.vocabulary.values import VALUES


def about_the_voices(sheet: Sheet) -> Node:
    """What may be worth knowing of the voices that were named; where one is feared, people to talk to come first."""
    if FEAR in sheet.picked("voice"):
        return p[AFRAID, people_to_talk_to(sheet.root)]
    return [p[SAID[voice]] for voice in sheet.picked("voice") if voice in SAID]


def borrowed(sheet: Sheet) -> Node:
    """What in the reader's own view may be somebody else's: a guess about what others think, or a rule."""
    from kindward.language import Kind, find_hits

    view = sheet.text("mine")
    if view and any(hit.kind is Kind.MIND_READING for hit in find_hits(view)):
        return IN_A_GUESS
    rule = RULE.search(view)
    return rule and around("There is ", f"“{rule[0]}”", IN_A_RULE)


class InnerCompass(Guided):
    """Four steps: the choice, whose voice it is, what I think, what fits."""

    card = CARDS["inner-compass"]
    reads = {Entry: 20, Value: 0}
    steps = (
        Step("What is it about?", "Something that you keep seeing through other people's eyes.", short="The choice")[
            Text("situation", "What are you deciding, or going over?", "A small thing is fine.", 2, "situation")
        ],
        Step("Whose voice is this?", "Wanting to be liked is human. Here you only look at who is watching.")[
            Choice("voice", "Whose approval would it be?", VOICES, many=True, own="Somebody else"),
            Reply(about_the_voices),
            MetBefore("voice"),
            Text("says", "What does the voice say?", "In its own words, if you can hear them.", 2, "critic_line"),
        ],
        Step("What do you think?", "It may be quieter. It can differ, or agree.", short="What I think")[
            Text("mine", "If nobody ever heard about it, what would you want?", "“I don't know yet” is an answer."),
            Reply(borrowed),
        ],
        Step("What would fit you?", "A value is a direction. A small step can go that way.", short="What fits")[
            Offers("value.own", "Values of yours:", own_values),
            Choice("value", "What would you like it to be about?", VALUES, own="In a word of your own", into="value"),
            Text("fit", "What would fit that, and hurt neither you nor anybody else?", "", 2, "next_step"),
        ],
    )
    next = {
        "friend-lens": "if you would like to hear what you would tell a friend here.",
        "kind-line": "if you would like a line to take along.",
    }
    examples = shows(
        an_old_voice=write(situation="Scrubbing tiles before they come", voice=(THEN, POWER)).at(
            "Whose voice is this?"
        ),
        a_feared_one=write(voice=(FEAR,)).at("Whose voice is this?"),
        borrowed=write(mine="They all think I'm lazy.").at("What I think"),
        own_values=at("What fits").stored(Value("v", "c", text="welcome", near=True)),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(() if sheet.own(Value) else [("values", "if you would like to find a few words of your own.")])


PRACTICE = InnerCompass()
