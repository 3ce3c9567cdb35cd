"""Notice, name, normalize, nurture: a pause of about a minute that asks for no typing at all.

The four steps are a model described by a coach (see docs/about/sources.md); there is no trial of them as a whole.
"""

from htpy import Node, p, span

from kindward.practice.catalog import CARDS
from kindward.practice.examples import shows, tap, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Feelings, KindLine, Offers, Reply, Sheet, Taps, Text, lines, said_by_allies
from kindward.practice.theirs import THEIRS
from kindward.records.person import Person
from kindward.vocabulary.feelings import listed

NOTICED = lines("""
    I am scolding myself
    I am going over it again and again
    My body is tight
    I want to hide
    I am rushing to fix it
    I am going numb
""")
TRUE_TOO = lines("""
    It makes sense that this hurts
    Other people get this wrong as well
    I was doing what I could with what I knew
    This feeling will move, as feelings do
""")
KIND = lines("""
    I can be on my own side and still try to do better
    I can take one step from here and learn from it
    It was worth trying, however it turned out
    I am allowed to be a person who makes mistakes
""")


def normal(sheet: Sheet) -> Node:
    """What is ordinary about feeling this, in the reader's own words."""
    words = Feelings.words(sheet.answers)
    if not words:
        return p["Whatever is there, with a name or without one: people feel this in moments like yours."]
    return p[
        "You named ",
        span(THEIRS)[listed(words)],
        ". People everywhere know this, and many are awake with it now, as you are.",
    ]


class FourN(Guided):
    """Four short steps; paced on request."""

    card = CARDS["four-n"]
    pace = 20
    reads = {Person: 12}
    steps = (
        Step("Notice", "Something hit you. What are you doing with it right now?")[
            Taps("noticed", "Tap what fits, if something does.", NOTICED),
            Text(
                "critic",
                "If it comes in words, which ones?",
                "As they sound. Nobody else will read them.",
                2,
                "critic_line",
            ),
        ],
        Step("Name it", "A plain word is enough. You can change it later.", short="Name")[Feelings()],
        Step("It is human", "Hard moments make people feel hard things.", short="Normalize")[
            Reply(normal), Taps("normal", "Which of these could be true, too?", TRUE_TOO)
        ],
        Step("One kind line", "Something you could say to yourself and believe.", short="Nurture")[
            KindLine(offers=KIND), Offers("line.own", "Your allies would say:", said_by_allies)
        ],
    )
    next = {
        "self-talk": "if the words in your head are loud.",
        "setback": "if you would like to see what happened more clearly.",
    }
    examples = shows(
        paced=tap("pace"),
        named=write(feelings=("ashamed", "tired")).at("Normalize"),
        hard_to_believe=write({"line": KIND[1], "line.believed": "3"}).at("Nurture"),
        heavier=write(critic="You did it again.", after="heavier").at_close(),
    )


PRACTICE = FourN()
