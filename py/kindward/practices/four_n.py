"""Notice, name, normalize, nurture: a pause of about a minute that asks for no typing at all.

The four steps are a model described by a coach (see docs/about/sources.md); there is no trial of them as a whole.
"""

from htpy import Node, p

from kindward.catalog import CARDS
from kindward.feelings import listed
from kindward.fields import Choice, Feelings, KindLine, Reply, Sheet, Text, chosen
from kindward.guided import Guided, Step
from kindward.messages import Input, Press
from kindward.practice import Example


def normal(sheet: Sheet) -> Node:
    """What is ordinary about feeling this, in the reader's own words."""
    words = chosen(sheet.answers, "feelings")
    if not words:
        return p["Whatever is there, with a name or without one: people feel this in moments like yours."]
    return p[f"You named {listed(words)}. People everywhere know this, and many are awake with it now, as you are."]


class FourN(Guided):
    """Four short steps; paced on request."""

    card = CARDS["four-n"]
    pace = 20
    steps = (
        Step(
            "Notice",
            "Notice",
            "Something hit you. What are you doing with it right now?",
            (
                Choice(
                    "noticed",
                    "Tap what fits, if something does.",
                    (
                        "I am scolding myself",
                        "I am going over it again and again",
                        "My body is tight",
                        "I want to hide",
                        "I am rushing to fix it",
                        "I am going numb",
                    ),
                    many=True,
                    own="",
                ),
                Text(
                    "critic",
                    "If it comes in words, which ones?",
                    "As they sound. Nobody else will read them.",
                    2,
                    "critic_line",
                ),
            ),
        ),
        Step("Name", "Name it", "A plain word is enough. You can change it later.", (Feelings(),)),
        Step(
            "Normalize",
            "It is human",
            "Hard moments make people feel hard things.",
            (
                Reply(normal),
                Choice(
                    "normal",
                    "Which of these could be true, too?",
                    (
                        "It makes sense that this hurts",
                        "Other people get this wrong as well",
                        "I was doing what I could with what I knew",
                        "This feeling will move, as feelings do",
                    ),
                    many=True,
                    own="",
                ),
            ),
        ),
        Step(
            "Nurture",
            "One kind line",
            "Something you could say to yourself and believe.",
            (
                KindLine(
                    offers=(
                        "I can be on my own side and still want to do better",
                        "I can take one step from here and learn from it",
                        "It was worth trying, however it turned out",
                        "I am allowed to be a person who makes mistakes",
                    )
                ),
            ),
        ),
    )
    next = (
        ("self-talk", "if the words in your head are loud."),
        ("setback", "if you would like to see what happened more clearly."),
    )
    examples = (
        Example("empty"),
        Example("paced", (Press("pace"),)),
        Example("named", (Input("feelings", ("ashamed", "tired")), Press("go", "2"))),
        Example(
            "hard to believe",
            (
                Press("go", "3"),
                Input("line", "I can take one step from here and learn from it"),
                Input("line.believed", "3"),
            ),
        ),
        Example("heavier", (Input("critic", "You did it again."), Press("leave"), Input("after", "heavier"))),
    )


PRACTICE = FourN()
