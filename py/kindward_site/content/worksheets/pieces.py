"""Each kind of piece on paper. A kind that is not here stops the build, so that no worksheet leaves out a question in silence."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import singledispatch
from typing import Final

from htpy import Node, div, h3, li, ol, p, small, strong, ul
from markupsafe import Markup

from kindward.practice import pieces
from kindward.practice.guided.asking import AskByLink
from kindward.practice.guided.handing import HandOn
from kindward.practice.pieces import FEELINGS, Piece, Sheet
from kindward.practice.pieces.allies import Allies, AlliesCard, Coming
from kindward.practice.pieces.arrange import Holding
from kindward.practice.pieces.body import draw_body
from kindward.practice.pieces.calendar import CalendarFile
from kindward.practice.pieces.care import Fitted
from kindward.practice.pieces.composed import Composed
from kindward.practice.pieces.days_ahead import OnPaper
from kindward.practice.pieces.five_days import Plans
from kindward.practice.pieces.forgiveness import EarlierStatements, MorningStatement
from kindward.practice.pieces.gate import SCALE
from kindward.practice.pieces.harmed import UnlessHarmed
from kindward.practice.pieces.nearest_values import TwoOfThem
from kindward.practice.pieces.over_time import OverTime
from kindward.practice.pieces.plans import LooksBack, Rehearsal, rehearsal
from kindward.practice.pieces.scenes import Scenes
from kindward.practice.pieces.values import NEAR, ValueInIt, Values
from kindward.practice.pieces.yes_box import YesBox
from kindward.vocabulary import feelings
from kindward.vocabulary.growth import STAGES
from kindward.vocabulary.near_feelings import CONTRASTS
from kindward.vocabulary.values import MORE, VALUES
from kindward_site.content.worksheets.marks import blank, boxes, grid, points, question
from kindward_site.content.worksheets.words import ASKS, LEFT_OUT, worded
from kindward_site.errors import BuildError

FILE: Final = "py/kindward_site/content/worksheets/pieces.py"
DAYS: Final = 7
"""So many days stand side by side on the sheet of a check-in."""
CARDS: Final = 36
"""So many cards of a deck are on the sheet: all of them leave no room to write."""
ALLIES: Final = 4
"""So many allies have a row."""


@dataclass(frozen=True, slots=True)
class Place:
    """The practice whose worksheet is drawn, and its untouched sheet, which offers what is the same for everybody."""

    slug: str
    untouched: Sheet

    def asked(self, name: str, ask: str, hint: str = "") -> tuple[str, str]:
        """What the field `name` asks on paper, and its hint."""
        return ASKS.get((self.slug, name), (worded(ask), worded(hint)))

    def is_left_out(self, piece: Piece) -> bool:
        """Whether all that a piece asks is about the screen."""
        return bool(piece.names()) and all((self.slug, name) in LEFT_OUT for name in piece.names())


def draw(piece: Piece, place: Place) -> Node:
    """A piece on the worksheet of a practice; None for one that only a screen can do.

    Raises:
        BuildError: nobody has said yet how pieces of this kind look on paper.
    """
    return None if place.is_left_out(piece) else on_paper(piece, place)


@singledispatch
def on_paper(piece: Piece, place: Place) -> Node:
    """A piece of a kind that is not registered below."""
    kind = type(piece).__name__
    raise BuildError(f"{place.slug}: no worksheet can show the piece {kind!r}: say in {FILE} how it looks on paper")


def _nothing(piece: Piece, place: Place) -> Node:
    """For what answers, counts, or brings back what was kept: paper does none of it."""
    return None


for _silent in (
    CalendarFile,
    Coming,
    Composed,
    EarlierStatements,
    Fitted,
    HandOn,
    LooksBack,
    MorningStatement,
    OnPaper,
    Plans,
    pieces.Again,
    pieces.Anchor,
    pieces.AnsweredBefore,
    pieces.EarlierLetters,
    pieces.LetterHints,
    pieces.MetBefore,
    pieces.Reply,
    pieces.Results,
    pieces.Rewordings,
    Scenes,
    pieces.ShownLetter,
    pieces.Steadying,
    pieces.Voices,
):
    on_paper.register(_silent, _nothing)


# --- places to write, choices, scales ---------------------------------------------------------------------------------


@on_paper.register
def _text(piece: pieces.Text, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask, piece.hint)
    return question(ask, hint, rows=piece.rows)


@on_paper.register(AskByLink)
@on_paper.register(pieces.Date)
@on_paper.register(pieces.Time)
def _in_a_line(piece: AskByLink | pieces.Date | pieces.Time, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask, piece.hint)
    return blank(ask, hint)


@on_paper.register
def _choice(piece: pieces.Choice, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    return question(ask, hint, boxes(piece.options), piece.own and blank(worded(piece.own)))


@on_paper.register
def _value_in_it(piece: ValueInIt, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    return blank(ask, hint)


@on_paper.register
def _scale(piece: pieces.Scale, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    return question(ask, hint, points(piece.low, piece.high))


@on_paper.register
def _gate(piece: pieces.Gate, place: Place) -> Node:
    first = f"At {piece.at} or more, steady yourself first: both feet on the floor, and five things of one color."
    return question(SCALE.ask, first, points(SCALE.low, SCALE.high))


@on_paper.register
def _yes_box(piece: YesBox, place: Place) -> Node:
    return boxes((worded(piece.ask),))


@on_paper.register
def _kind_line(piece: pieces.KindLine, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    own = piece.own_ask(is_choice=bool(piece.offers))
    rated = piece.believed
    line = (
        question(ask, hint, boxes(piece.offers), blank(own)) if piece.offers else question(ask, hint, rows=piece.rows)
    )
    return [line, question(rated.ask, "", points(rated.low, rated.high))]


@on_paper.register
def _deck(piece: pieces.Deck, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    return question(ask, hint, boxes(piece.cards[:CARDS]), blank(worded(piece.own)))


@on_paper.register
def _values(piece: Values, place: Place) -> Node:
    ask, own = (piece.asks()[name] for name in piece.names()[:2])
    return question(ask, "", boxes((*VALUES, *MORE)), blank(own.partition(",")[0]))


@on_paper.register
def _two_of_them(piece: TwoOfThem, place: Place) -> Node:
    return blank(piece.asks()[NEAR])


# --- feelings and the body --------------------------------------------------------------------------------------------


@on_paper.register
def _feelings(piece: pieces.Feelings, place: Place) -> Node:
    families = [(each.name, [word.word for word in each.common]) for each in feelings.FAMILIES if each.common]
    return _words(piece, place, families)


@on_paper.register
def _finer_feelings(piece: pieces.FinerFeelings, place: Place) -> Node:
    return _words(piece, place, [(each.name, [word.word for word in each.feelings]) for each in feelings.FAMILIES])


def _words(piece: pieces.Feelings, place: Place, families: Sequence[tuple[str, Sequence[str]]]) -> Node:
    ask, hint = place.asked(FEELINGS, piece.ask)
    rows = (li[strong[name], ul(".kw-boxes.kw-in-a-row")[(li[word] for word in words)]] for name, words in families)
    strength = piece.strength and "Beside each word you can write how strong it is, from 0 to 10."
    return question(ask, strength or hint, ul(".kw-families")[rows], blank("Words of your own"))


@on_paper.register
def _body(piece: pieces.Body, place: Place) -> Node:
    ask, hint = place.asked(piece.name, piece.ask)
    return question(ask, hint, div(".kw-drawn")[draw_body(), boxes(piece.options)])


@on_paper.register
def _contrasts(piece: pieces.Contrasts, place: Place) -> Node:
    """The pairs that are asked about first; the screen asks about those of the reader's words."""
    return [question(each.ask, "", boxes((each.to_one, each.to_other))) for each in CONTRASTS[:2]]


# --- what is read and done --------------------------------------------------------------------------------------------


@on_paper.register
def _say(piece: pieces.Say, place: Place) -> Node:
    if piece.numbered:
        return ol(".kw-said")[(li[worded(line)] for line in piece.lines)]
    return div(".kw-said")[(p[worded(line)] for line in piece.lines)]


@on_paper.register
def _pacer(piece: pieces.Pacer, place: Place) -> Node:
    """A count in words. What leads on, or has its words on the sheet already, is a matter of a clock or of none."""
    if piece.leads_on:
        return p(".kw-asked")["A kitchen timer can tell you when the time is over."]
    if not piece.counted:
        return None
    beats = ", ".join(f"{word.lower()} to {count}" for word, count in piece.beats)
    (count,) = {length for _, length in piece.beats} if len(piece.beats) == 1 else {0}
    return p(".kw-asked")[f"Count slowly to {count}." if count else f"Count {beats}, {piece.rounds} times."]


@on_paper.register
def _offers(piece: pieces.Offers, place: Place) -> Node:
    """What is offered to everybody; what is the reader's own is not on paper."""
    given = piece.of(place.untouched) if piece.of else ()
    words = [each for each in given if each.strip()][: piece.most]
    return [p(".kw-asked")[worded(piece.say)], ul(".kw-offered")[(li[each] for each in words)]] if words else None


@on_paper.register
def _findings(piece: pieces.Findings, place: Place) -> Node:
    return p(".kw-asked")[
        "You could underline words that say more than what happened: always, never, everyone, should, or a name you call "
        "yourself."
    ]


@on_paper.register
def _labels(piece: pieces.Labels, place: Place) -> Node:
    return question(
        "Afterward: what came by? A mark for each is enough.", "", *(blank(label) for label in piece.labels)
    )


@on_paper.register
def _rehearsal(piece: Rehearsal, place: Place) -> Node:
    return rehearsal("", "")


@on_paper.register
def _ring(piece: pieces.Ring, place: Place) -> Node:
    stages = (li[strong[each.name], f" {each.says} ", small[each.asks]] for each in STAGES)
    ask = "Read what each stage asks. You could color the ones where you have been lately."
    return question(ask, "", div(".kw-drawn")[piece.draw_ring(), ol(".kw-stages")[stages]])


@on_paper.register
def _over_time(piece: OverTime, place: Place) -> Node:
    return grid(("Date", *[""] * DAYS), [*piece.scales.values()])


@on_paper.register
def _allies(piece: Allies, place: Place) -> Node:
    heads = ("Name", "Good for", "One short line they would say to you")
    return grid(heads, [""] * ALLIES)


@on_paper.register
def _allies_card(piece: AlliesCard, place: Place) -> Node:
    return question("Which line would you like to have with you?", "", rows=2)


# --- pieces that hold others ------------------------------------------------------------------------------------------


@on_paper.register(Holding)
@on_paper.register(UnlessHarmed)
def _holding(piece: Holding, place: Place) -> Node:
    return [draw(each, place) for each in piece.within()]


@on_paper.register
def _beside(piece: pieces.Beside, place: Place) -> Node:
    return div(".kw-side-by-side")[(draw(each, place) for each in piece.within())]


@on_paper.register
def _when(piece: pieces.When, place: Place) -> Node:
    """All of it under its headings; what is the same for each option stands once."""
    drawn = {way: Markup(div[(draw(each, place) for each in within)]) for way, within in piece.then.items() if within}
    if len({*drawn.values()}) == 1:
        return next(iter(drawn.values()))
    return div(".kw-ways")[(div[h3[way[:1].upper() + way[1:]], said] for way, said in drawn.items())]
