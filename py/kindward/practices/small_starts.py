"""A kind sentence for something tiny: practice where little hangs on it, with a deck of small moments.

After S3: it may be easier to begin with what is small and in a calm hour. No study has tested the deck.
"""

from htpy import Node

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, tap, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Choice, Deck, KindLine, Offers, Reply, Sheet, Text, kept_before
from kindward.practice.theirs import around
from kindward.records import Entry, Moment
from kindward.vocabulary.small_moments import KIND, MOMENTS, TONES, WAITING

DECK = Deck("small", "Take one that has happened to you, or that could.", MOMENTS, into="situation")


def small_one(sheet: Sheet) -> Node:
    """What was taken from the deck, once more above the place to answer it."""
    card = DECK.card(sheet.answers)
    return card and around("It was this: ", f"“{card}.”", "")


def hard_words(sheet: Sheet) -> Node:
    """That a hard word is still in the kind sentence, if one is."""
    from kindward.language import Kind, find_hits

    line = sheet.text("line.own")
    hit = next((hit for hit in (find_hits(line) if line else ()) if hit.kind in (Kind.LABEL, Kind.VERDICT)), None)
    return (
        None
        if hit is None
        else around("There is still a hard word: ", f"“{line[hit.start : hit.end]}”", ". It can stay, or go.")
    )


class SmallStarts(Guided):
    """Three steps: a small moment, the first thing you hear, one kind sentence."""

    card = CARDS["small-starts"]
    reads = {Entry: 60, Moment: 5}
    steps = (
        Step("Something tiny", "It may be from today, or from any day.", short="Something tiny")[DECK],
        Step("The first thing you hear", "As it comes, even if it is silly.", short="First")[
            Reply(small_one),
            Text("heard", "What do you say to yourself?", "“Nothing” is an answer, too.", 2, "critic_line"),
        ],
        Step("One kind sentence", "Short is good. It doesn't have to be clever.", short="Kind")[
            Choice("tone", "You could say it in one of these ways:", TONES, own=""),
            Offers("line.own", "What you said here before:", kept_before("kinder_line")),
            KindLine(offers=KIND),
            Reply(hard_words),
        ],
    )
    next = {
        "friend-lens": "if you would like to do the same with something bigger.",
        "kind-line": "if you would like to keep a line for harder days.",
    }
    examples = shows(
        three_others=tap("deal:small", "\n".join(MOMENTS[:3])),
        heard=write(small=MOMENTS[1]).at("First"),
        hard_word=write({"small": MOMENTS[1], "line.own": "You idiot, it is toast."}).at("Kind"),
        said_before=at("Kind").stored(Moment("m", "c", kinder_line="Eat the middle", practices=("small-starts",))),
        close=write(small=WAITING[0], after="lighter").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        is_waiting = DECK.card(sheet.answers) in WAITING
        return self.led([("micro-win", "if it still waits, and you would like to cut it small.")] if is_waiting else ())


PRACTICE = SmallStarts()
