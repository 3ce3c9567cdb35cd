"""Steps of the reader's own: the one they bring along, and out of their day cards, plans and values."""

from collections.abc import Iterator

from htpy import Node, p

from kindward.practice.pieces.base import Sheet, fill_button, text_of
from kindward.practice.pieces.feelings import Feelings
from kindward.records.daycard import DayCard
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.small_steps import small_steps


def left_for_today(sheet: Sheet) -> Iterator[str]:
    """For an Offers or an Again: the small step that the last card left for today."""
    earlier = (card for card in sheet.own(DayCard) if card.on < sheet.today)
    yield from (text_of(card.slots, "tomorrow") for card in [*earlier][:1])


def own_steps(sheet: Sheet) -> Iterator[str]:
    """For an Offers: the step of the practice they come from, what the last card left for today, their plans, the last of five days, what matters most."""
    yield from (moment.next_step for moment in (sheet.moment,) if moment)
    yield from left_for_today(sheet)
    yield from (plan.action for plan in sheet.own(Plan) if not plan.done)
    yield from (day.action for plan in sheet.own(FiveDays) if not plan.done for day in plan.days[-1:])
    yield from (f"One small thing for {value.text}" for value in sheet.own(Value) if value.near and value.text)


def first_steps(sheet: Sheet) -> Node:
    """A few first steps that answer the feelings the reader named."""
    words = Feelings.words(sheet.answers)
    said = f"You named {listed(words)}. Here are places to begin:" if words else "Here are places to begin:"
    return [p[said], (fill_button("step", offer) for offer in small_steps(words))]
