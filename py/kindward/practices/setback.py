"""A setback, looked at: what set it off, what you did, what came of it, what you felt, and one concrete step."""

from htpy import Node, a, div, p

from kindward.catalog import CARDS
from kindward.feelings import listed
from kindward.fields import Choice, Feelings, Reply, Sheet, Text, chosen, fill_button, number
from kindward.guided import Guided, Step
from kindward.help_card import STRONG
from kindward.messages import Input, Press
from kindward.practice import Example

STEPS = {
    "guilty": "Write one sentence to the person it touched, and wait until morning to send it",
    "regretful": "Write down what I would do at the same fork next time",
    "ashamed": "Tell one person I trust what happened, in two sentences",
    "embarrassed": "Say it once, in plain words, to somebody who was there",
    "disappointed": "Name what I was hoping for, and one other way toward it",
    "hurt": "Say to myself what I would have liked to hear",
    "hopeless": "Tell one person how it is for me today, in one sentence",
    "anxious": "Find out one fact I am guessing at now",
    "scared": "Ask somebody how bad it really is",
    "overwhelmed": "Pick the smallest piece and give it ten minutes",
    "insecure": "Ask for feedback on one small thing",
    "angry": "Walk for ten minutes before I answer anybody",
    "frustrated": "Change one thing about how I try it",
    "lonely": "Write to one person, about anything",
    "stuck": "Set a timer for five minutes and begin badly",
    "tired": "Go to bed first, and look at it again in daylight",
}
"""A small step for a feeling; a starting point to be changed, not advice."""

ANY = ("Do the next small thing that is mine to do", "Ask one person one question about it")


def steady_first(sheet: Sheet) -> Node:
    """For strong feelings: steadying or help, before anything else."""
    words = chosen(sheet.answers, "feelings")
    if not any((number(sheet.answers, f"strength.{word}") or 0) >= STRONG for word in words):
        return None
    return div(".kw-care")[
        p["That is strong. You could steady yourself first and come back; what you wrote stays here."],
        p["Press both feet into the floor. Look for five things of one color. Take as long as you like."],
        p[
            a(href=f"{sheet.root}practices/four-n/")["The 4N pause"],
            " is short, and ",
            a(href=f"{sheet.root}help/")["help"],
            " is here. Going on is fine, too.",
        ],
    ]


def small_steps(sheet: Sheet) -> Node:
    """A few first steps that answer the feelings the reader named."""
    words = chosen(sheet.answers, "feelings")
    offers = tuple(STEPS[word] for word in words if word in STEPS)[:3] or ANY
    said = f"You named {listed(words)}. Here are places to begin:" if words else "Here are places to begin:"
    return [p[said], (fill_button("step", offer) for offer in offers)]


class Setback(Guided):
    """Five steps from what happened to one thing you can do."""

    card = CARDS["setback"]
    steps = (
        Step(
            "What happened",
            "A setback, in plain facts",
            "Choose something hard, but not the hardest. What would a camera have seen?",
            (
                Text("situation", "What happened?", "A line or two is plenty.", 3, "situation"),
                Choice(
                    "triggers",
                    "What set it off?",
                    (
                        "a mistake of mine",
                        "something I forgot",
                        "criticism",
                        "a sharp word",
                        "pressure or hurry",
                        "a comparison",
                        "a no",
                        "a change of plan",
                    ),
                    many=True,
                    own="Something else",
                    into="triggers",
                ),
            ),
        ),
        Step(
            "What came of it",
            "What you did, and what came of it",
            "No verdict yet. A mistake holds information, and this is where it lies.",
            (
                Text("response", "What did you do, or say, or leave?", "", 3, "response"),
                Text("outcome", "What came of it?", "For you, and for others.", 3, "outcome"),
            ),
        ),
        Step(
            "Feelings", "What you felt", "Some of it may still be here.", (Feelings(strength=True), Reply(steady_first))
        ),
        Step(
            "What it asked",
            "What it touched, and what it asked",
            "Two sides of it: how it landed in you, and what the situation needed.",
            (
                Text("impact", "How has it touched the way you see yourself?", "", 2),
                Text("asked", "What did the situation ask for?", "More time, a question, a pause, a hand?", 2),
                Text("lesson", "If this were data and no verdict, what would it say?", "", 2),
            ),
        ),
        Step(
            "One step",
            "One small step",
            "Something you can do, however small, that answers what you felt.",
            (
                Reply(small_steps),
                Text("step", "What could you do?", "Small enough for a tired day.", 2, "next_step"),
                Choice("when", "When?", ("tonight", "tomorrow", "this week", "when I meet it again"), own=""),
            ),
        ),
    )
    next = (
        ("self-talk", "if you hear a harsh voice about it."),
        ("four-n", "if it still stings."),
    )
    examples = (
        Example("empty"),
        Example(
            "strong feeling",
            (Input("feelings", ("ashamed",)), Input("strength.ashamed", "9"), Press("go", "2")),
        ),
        Example(
            "one step",
            (
                Input("situation", "I sent the email to the whole team."),
                Input("feelings", ("embarrassed", "anxious")),
                Press("go", "4"),
            ),
        ),
        Example("close", (Input("situation", "I forgot her birthday."), Press("leave"), Input("after", "lighter"))),
    )


PRACTICE = Setback()
