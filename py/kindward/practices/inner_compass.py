"""Whose approval a choice is after: the voices around it, what the reader thinks, and what would fit their values.

Writing about one's values can help for months where it is well timed (Cohen & Sherman 2014). These questions are untested.
"""

import re
from collections.abc import Iterator

from htpy import Node, a, p, span

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Choice, Offers, Reply, Sheet, Text, chosen_many, picked, text_of
from kindward.practice.theirs import THEIRS
from kindward.records import Entry
from kindward.records.value import Value
from kindward.vocabulary.approval import FEAR, POWER, SAID, THEN, VOICES
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.values import VALUES

RULE = re.compile(r"(?i)\b(?:should(?:n.t)?|ought to|have to|must|supposed to)\b")


def about_the_voices(sheet: Sheet) -> Node:
    """What may be worth knowing of the voices that were named; where one is feared, people to talk to come first."""
    named = picked(sheet.answers, "voice")
    if FEAR in named:
        return p[
            "Then your safety counts more than any of these questions. ",
            a(href=f"{sheet.root}help/#somebody-hurts-you")["Here are people you can talk to."],
        ]
    return [p[SAID[voice]] for voice in named if voice in SAID]


def met_before(sheet: Sheet) -> Node:
    """The voices that were named the last time, too."""
    now = chosen_many(sheet.answers, "voice")
    before = [chosen_many(entry.answers, "voice") for entry in sheet.entries]
    again = tuple(voice for voice in now if any(voice in voices for voices in before))
    return again and p["You have named this here before: ", span(THEIRS)[listed(again)], "."]


def borrowed(sheet: Sheet) -> Node:
    """What in the reader's own view may be somebody else's: a guess about what others think, or a rule."""
    from kindward.language import Kind, find_hits

    view = text_of(sheet.answers, "mine")
    if any(hit.kind is Kind.MIND_READING for hit in find_hits(view)):
        return p["Part of this is about what others think. What is left when you take that part away?"]
    rule = RULE.search(view)
    return (
        rule
        and p[
            "There is ",
            span(THEIRS)[f"“{rule[0]}”"],
            " in it. How would it sound with “I want to” or “I don't want to”?",
        ]
    )


def own_values(sheet: Sheet) -> Iterator[str]:
    """The reader's values, those that matter most now first."""
    return (value.text for value in sorted(sheet.own(Value), key=lambda value: not value.near))


class InnerCompass(Guided):
    """Four steps: the choice, whose voice it is, what I think, what fits."""

    card = CARDS["inner-compass"]
    reads = {Entry: 20, Value: 0}
    steps = (
        Step("What is it about?", "Something that you keep seeing through other people's eyes.", short="The choice")[
            Text("situation", "What are you deciding, or going over?", "A small thing will do.", 2, "situation")
        ],
        Step("Whose voice is this?", "Wanting to be liked is human. Here you only look at who is watching.")[
            Choice("voice", "Whose approval would it be?", VOICES, many=True, own="Somebody else"),
            Reply(about_the_voices),
            Reply(met_before),
            Text("says", "What does the voice say?", "In its own words, if you can hear them.", 2, "critic_line"),
        ],
        Step("What do you think?", "It may be quieter. It can differ, or agree.", short="What I think")[
            Text("mine", "If nobody ever heard of it, what would you want?", "“I don't know yet” is an answer."),
            Reply(borrowed),
        ],
        Step("What would fit you?", "A value is a direction. A small step can go that way.", short="What fits")[
            Offers("value.own", "Values of yours:", own_values),
            Choice("value", "What would you like to be in it?", VALUES, own="In your own word", into="value"),
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


PRACTICE = InnerCompass()
