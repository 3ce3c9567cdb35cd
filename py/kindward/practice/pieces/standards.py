"""The crisis standard beside the fair one: what is said of each, and the gap between them in neutral words."""

from collections.abc import Iterator
from typing import Final

from htpy import Node, li, p, ul

from kindward.practice.help_card import people_to_talk_to
from kindward.practice.pieces.arrange import Again
from kindward.practice.pieces.base import Sheet, given_before
from kindward.practice.pieces.noted_before import NotedBefore
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import THEIRS
from kindward.vocabulary.approval import AFRAID, FEAR
from kindward.vocabulary.effort import ENERGY, FAIR, FULLER, NONE, OTHERS, PRESSURE, RESTING, RULE, SAFE

CRISIS: Final = "crisis"
FAIRER: Final = "fair"
TIME: Final = "time"
NEEDED: Final = "needed"
"""The fields for the two standards, the time there is, and the time that all of the first would take."""
LAST: Final = Again(
    given_before(FAIRER, visits=1),
    "Last time, this was your fair standard:",
    Text("came", "How did it go, in plain words?", rows=2),
)
EARLIER: Final = NotedBefore("Fair standards that you set before:", given_before(FAIRER), most=3)


def of_the_limits(sheet: Sheet) -> Node:
    """What may be worth knowing of the limits that were named; where somebody is feared, people to talk to come first."""
    if FEAR in sheet.picked("pressure"):
        return p[AFRAID, people_to_talk_to(sheet.root)]
    return p[RESTING] if NONE in sheet.picked("energy") else None


def of_the_columns(sheet: Sheet) -> Node:
    """What in the two columns could not be told afterward, or had better stay whole."""
    from kindward.language.expectations import left_open
    from kindward.language.standards import demands, keeps_others_safe, unseen

    crisis, fair = sheet.text(CRISIS), sheet.text(FAIRER)
    if not (crisis or fair):
        return None
    open_ones = unseen(crisis)[:3]
    of_fair = FAIR.get(next((said for each in demands(fair) if (said := left_open(each)) in FAIR), ""), "")
    is_fuller = len(demands(fair)) > len(demands(crisis)) > 0
    notes = [SAFE if keeps_others_safe(crisis) else "", of_fair, FULLER if is_fuller else ""]
    return [
        open_ones and [p["Nobody could tell when this is done:"], ul[(li(THEIRS)[each] for each in open_ones)]],
        (p[each] for each in notes if each),
    ]


def gaps(sheet: Sheet) -> Iterator[str]:
    """For an Offers: the gap in neutral words, out of the time there is and would be needed, the limits, and the columns."""
    from kindward.language.durations import in_words, minutes_in
    from kindward.language.standards import demands, left_out

    have, need = minutes_in(sheet.text(TIME)), minutes_in(sheet.text(NEEDED))
    limits = [ENERGY.get(each, "") for each in sheet.picked("energy")] + [
        PRESSURE.get(each, "") for each in sheet.picked("pressure")
    ]
    under = "".join(f", {each}" for each in limits if each)
    if need and have and need <= have:
        yield f"I had {in_words(have)} for {in_words(need)} of work{under}"
    elif need:
        yield f"I was trying to do {in_words(need)} of work{f' in {in_words(have)}' if have else ''}{under}"
    elif have:
        yield f"I had {in_words(have)} for it{under}"
    crisis, fair = sheet.text(CRISIS), sheet.text(FAIRER)
    asked, fits = len(demands(crisis)), len(demands(fair))
    if asked > fits > 0:
        yield f"Of {asked} things, {fits} {'fits' if fits == 1 else 'fit'} into this day"
    if fair and (rest := left_out(crisis, fair)[:3]):
        yield f"For another day: {'; '.join(rest)}"


def stops(sheet: Sheet) -> Iterator[str]:
    """For an Offers: where to stop, out of the fair standard."""
    from kindward.language.standards import demands

    yield from (f"{each}. Then I stop." for each in demands(sheet.text(FAIRER))[-2:])


def leads(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What may fit next: hard words first, then whose standard it is."""
    from kindward.language import Kind, find_hits

    crisis = sheet.text(CRISIS)
    if crisis and any(hit.kind in (Kind.LABEL, Kind.VERDICT) for hit in find_hits(crisis)):
        yield "self-talk", "if you would like to look at the hard words in the first standard."
    if OTHERS in sheet.picked("pressure"):
        yield "inner-compass", "if you would like to ask whose standard it is."
    if RULE in sheet.picked("pressure"):
        yield "traps", "if the rule says that kindness has to be earned."
