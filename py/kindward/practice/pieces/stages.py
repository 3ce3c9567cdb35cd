"""The stages of growth: where the reader has been lately, what a stage asks, and where it may stick."""

from collections.abc import Collection

from htpy import Node, a, p, strong

from kindward.practice.catalog import CARDS
from kindward.practice.pieces.base import Sheet, picked
from kindward.practice.pieces.lately import practices_lately
from kindward.vocabulary.growth import BY_NAME, STUCK, Stage, stages_of

STAGE = "stage"
STICKS = "sticks"
"""The fields for a chosen stage, and for what somebody says who is stuck."""


def been(sheet: Sheet) -> Collection[str]:
    """The stages with something of the reader's from the last four weeks."""
    return tuple(stages_of(practices_lately(sheet)))


def chosen_stage(sheet: Sheet) -> Node:
    """What the chosen stage is and asks, with the way to its practice."""
    found = (BY_NAME[name] for name in picked(sheet.answers, STAGE) if name in BY_NAME)
    return [[p[stage.says], p["It asks: ", strong[stage.asks]], _way(sheet, stage)] for stage in found]


def guess(sheet: Sheet) -> Node:
    """The stage that a saying may point to."""
    found = (BY_NAME[name] for name in _pointed_to(sheet))
    return [
        [p["It may be ", strong[stage.name], ". ", stage.says, " The guess can be wrong."], _way(sheet, stage)]
        for stage in found
    ]


def _pointed_to(sheet: Sheet) -> tuple[str, ...]:
    return tuple(STUCK[saying] for saying in picked(sheet.answers, STICKS) if saying in STUCK)


def ways_on(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """The practices of the stage where it may stick, then of the chosen one, each with why."""
    names = (*_pointed_to(sheet), *picked(sheet.answers, STAGE))
    return tuple((stage.practices[0], stage.why) for name in names if (stage := BY_NAME.get(name)))


def _way(sheet: Sheet, stage: Stage) -> Node:
    slug = stage.practices[0]
    return p["If you like: ", a(href=f"{sheet.root}practices/{slug}/")[CARDS[slug].title], f", {stage.why}"]
