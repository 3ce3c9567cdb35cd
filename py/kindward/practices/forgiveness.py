"""Forgiving oneself without excusing: what was mine, what was not, what it did, repair, intention, and a statement of it.

After S2. A six-hour workbook on forgiving oneself beat a waiting list (Griffin et al. 2015); these steps are untested.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Sheet, Step, unless
from kindward.practice.guided.keeping.statements import AsStatement
from kindward.practice.pieces import Choice, Offers, Reply, Text
from kindward.practice.pieces import forgiveness as pieces
from kindward.records import Entry, Moment
from kindward.records.forgiveness import Forgiveness
from kindward.vocabulary.forgiveness import AGAIN, HARMED, LATER, LET_GO, MINE, NEXTS, REPAIRS

SAID = {"owned": "I forgot his birthday.", "repair": "We have dinner on Friday.", "intention": "I call on Sundays."}
BEFORE = Moment("20261120T080000-a", "2026-11-20T08:00:00+01:00", practices=("forgiveness",))
KEPT = Forgiveness("f", BEFORE.created, moment=BEFORE.id, statement="I forgot his birthday, and I have told him so.")


class Forgiving(Guided):
    """Six steps: whether this page fits, what I own, what was not mine, impact and repair, from here, the statement."""

    card = CARDS["forgiveness"]
    gate = 8
    keeps = AsStatement()
    reads = {Forgiveness: 20, Moment: 20, Entry: 20}
    steps = (
        Step("What is it about?", "Something hard, but not the hardest, to put down.", short="About")[
            pieces.EarlierStatements(),
            Choice(pieces.WHOSE, "It is about", (MINE, HARMED, AGAIN), own=""),
            Reply(pieces.way_out),
        ],
        *unless(
            pieces.WHOSE,
            (HARMED, AGAIN),
            LATER,
            Step("What I own", "This comes first. It is about what you did, and not who you are.", short="Mine")[
                Text("situation", "What happened?", "As a camera would have seen it.", 2, "situation"),
                Text("owned", "What was yours in it?", "A sentence with “I” and without “but.”", 2, "owned"),
                Reply(pieces.what_i_am),
            ],
            Step(
                "What was not mine", "The long week, bad luck, what others chose. It excuses nothing.", short="Not mine"
            )[Reply(pieces.owned_first), Text("not_mine", "What was not yours to carry?", rows=2, into="not_mine")],
            Step("What it did, and what can be repaired", "Small is fine, and so is tomorrow.", short="Repair")[
                Text("impact", "What did it do, and to whom?", rows=2, into="impact"),
                Offers("repair", "Some places to start, which you can change:", lambda _: REPAIRS, most=4),
                Text("repair", "What have you put right, or what can you?", rows=2, into="repair"),
            ],
            Step("From here", "What you will do, and what you could stop.", short="From here")[
                Text("intention", "How do you want to act from here on?", rows=2, into="intention"),
                Choice("let_go", "What fixes nothing, and could stop?", LET_GO, many=True, own="Something else"),
            ],
            Step("Your statement", "If it sounds false today, it can wait.", short="Statement")[
                pieces.FromAnswers(),
                Text("statement", "In your words", "Change whatever you like.", 8, "statement"),
                pieces.InTheMorning(),
            ],
        ),
    )
    next = {
        "letter": "if you would like kind words about it.",
        "day": "if you would like to read it there some morning.",
    }
    examples = shows(
        harmed=write(whose=HARMED).at("Mine"),
        again_and_again=write(whose=AGAIN),
        label=write(whose=MINE, owned="I am a terrible brother.").at("Mine"),
        statement=write(SAID, let_go=LET_GO[:2], not_mine="The late shift.").at("Statement"),
        before=at("About").stored(KEPT, BEFORE),
        too_strong_now=write(strength="9"),
        close=write(whose=HARMED, after="same").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return NEXTS.get(sheet.text(pieces.WHOSE), self.next)


PRACTICE = Forgiving()
