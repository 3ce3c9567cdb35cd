"""What comes back in the reader's entries, what comes together, the shift to support, what helped; and one of it for a plan."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from htpy import Element, Node, a, button, div, fieldset, h4, legend, p, span, strong

from kindward.language import find_dangers
from kindward.practice.catalog import CARDS
from kindward.practice.guided.looking import LOOK, LookingSheet
from kindward.practice.help_card import HEAVY, help_line, people_to_talk_to
from kindward.practice.pieces.base import Piece, Sheet, chip, picked
from kindward.practice.pieces.counted import Count, Span, bars, between, count_name, draw_bars, folded, opened, spans
from kindward.practice.theirs import THEIRS
from kindward.records import After
from kindward.records.plan import Plan
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.plans import CAME_UP, HELPED
from kindward.wire.names import record_key
from kindward.wording.questions import practice_title
from kindward.wording.titles import title

if TYPE_CHECKING:
    from kindward.patterns.helped import Helped
    from kindward.patterns.themes import Theme, Themes, Thing

PLAN: Final = "pre-commit"
"""The practice that makes an if-then plan."""
CUE: Final = "cue"
"""The field for what the plan is to be for."""
SHOWN: Final = 6
"""So many things of a side are drawn, and so many can be chosen for a plan."""
_FEWEST: Final = 5


class Opening(Piece):
    """How much there is to count, and the button that begins; nobody is led to look on a day that left them heavier."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        count = sheet.all if isinstance(sheet, LookingSheet) else 0
        if count >= _FEWEST or _is_heavy(sheet):
            said = p[f"There are {count:,} entries in your notebook."]
            return [not _is_heavy(sheet) and said, _begin(sheet, "Count my entries")]
        so_far = f" There {_are(count)} so far." if count else ""
        return p[
            f"Once you have five entries, there is something to count.{so_far} Until then, there is nothing to look at."
        ]


def _begin(sheet: Sheet, button_says: str) -> Node:
    if _is_heavy(sheet):
        way = a(href=f"{sheet.root}practices/settle/")[CARDS["settle"].title]
        return p[
            "Your last entry today left you heavier. Looking back can wait for another day. If you like: ", way, "."
        ]
    return div(".kw-buttons")[button(".kw-button", type="button", data_press=LOOK)[button_says]]


def _is_heavy(sheet: Sheet) -> bool:
    return isinstance(sheet, LookingSheet) and sheet.is_heavy_today


@dataclass(frozen=True, slots=True)
class Found(Piece):
    """What `draw_found` draws of a log, once the reader has asked for it with a button that says `begin`."""

    draw_found: Callable[[LookingSheet], Node]
    begin: str

    def draw(self, sheet: Sheet) -> Node:
        if not isinstance(sheet, LookingSheet) or sheet.all < _FEWEST:
            return p["Once you have five entries, you can see it here."]
        if not sheet.is_looking:
            return [p["Nothing is counted until you ask for it."], _begin(sheet, self.begin)]
        if sheet.unread:
            done = sheet.all - len(sheet.unread)
            return p[f"Reading your entries: {done:,} of {sheet.all:,}."]
        return self.draw_found(sheet)


# --- what comes back -------------------------------------------------------------------------------------------------


def ComesBack() -> Found:
    """What comes back, side by side: how many entries hold it, out of those that say something of that side."""
    return Found(_comes_back, "Count what comes back")


_HEADS: Final = {
    "trigger": "What set it off",
    "word": "Words about what happened",
    "feeling": "What you felt",
    "response": "What you did",
}


def _comes_back(sheet: LookingSheet) -> Node:
    from kindward.patterns.themes import FEWEST, LEAST, themes_of

    found = themes_of(sheet.log)
    whole = found.whole.bit_count()
    if whole < FEWEST:
        return p[f"Not enough yet: {whole} of your entries can be counted, and it takes five. {_LEFT_OUT}"]
    groups = [
        (_HEADS[side], [_count_of(found, thing, at) for at, thing in enumerate(things[:SHOWN])])
        for side, things in found.things.items()
        if things
    ]
    if not groups:
        return p[f"In {whole} entries, nothing shows up three times or more. Your hard moments differ. {_LEFT_OUT}"]
    names = {each.name for _, counts in groups for each in counts}
    return [
        not HEAVY.isdisjoint(names) and help_line(sheet.id("help-heavy"), sheet.root),
        p[f"This is what shows up in {_words(LEAST)} or more of {whole} entries."],
        bars(groups, ("Side", "What comes back", "Entries")),
        p(".kw-hint")[_LEFT_OUT, " ", people_to_talk_to(sheet.root)],
    ]


def _count_of(found: "Themes", thing: "Thing", at: int) -> Count:
    return Count(thing.name, thing.count, found.told[thing.side].bit_count(), f"{thing.side} {at}", is_theirs=True)


_LEFT_OUT: Final = (
    "A log of hard moments leaves out the others. Entries about harm done to you are not counted, and neither are those with "
    "words of danger in them: these are not a pattern of yours."
)


def _words(number: int) -> str:
    return {3: "three", 5: "five"}.get(number, str(number))


# --- what comes together ---------------------------------------------------------------------------------------------


def ComesTogether() -> Found:
    """What comes together more often than chance would bring it."""
    return Found(_comes_together, "Count what comes together")


def _comes_together(sheet: LookingSheet) -> Node:
    from kindward.patterns.themes import themes_of

    found = themes_of(sheet.log)
    if not found.is_enough:
        return p[
            "Not enough yet. To tell whether two things belong together or met by chance takes more entries that say what set "
            "it off, what you felt, and what you did."
        ]
    if not found.themes:
        return p["Nothing came together more often than it would by chance. Each of these may come back on its own."]
    shares = [*_shares(found)]
    return [
        p["These came together more often than they would by chance."],
        (_theme(theme, at, shares) for at, theme in enumerate(found.themes[:SHOWN])),
        folded(("What came with what", "Entries"), ((count_name(each), each.said) for _, each, _ in shares)),
        p(".kw-hint")[
            "None of this means that one thing brings about the other. A third may be behind both, such as a bad night. And in "
            "fewer than 5 of 100 notebooks without any pattern, something would be shown here all the same."
        ],
    ]


def _theme(theme: "Theme", at: int, shares: list["_Share"]) -> Element:
    names = tuple(thing.name for thing in theme.things)
    count = Count(listed(names), theme.entries.bit_count(), theme.told.bit_count(), f"theme {at}", is_theirs=True)
    return div(".kw-theme")[
        p[strong(THEIRS)[count.name], ": ", opened(count)],
        draw_bars(each for of, each, _ in shares if of == at),
    ]


type _Share = tuple[int, Count, int]
"""The number of a theme, how often one of its things came with another or without it, and in which entries, as bits."""


def _shares(found: "Themes") -> Iterator[_Share]:
    """The shares of all themes that are shown, in the order in which they can be opened."""
    number = 0
    for at, theme in enumerate(found.themes[:SHOWN]):
        for meeting in theme.shown:
            one, other = meeting.one.name, meeting.other.name
            yield at, _share(f"“{other}” in entries with “{one}”", *meeting.with_one, number), meeting.together
            yield at, _share(f"“{other}” in entries without “{one}”", *meeting.without_one, number + 1), meeting.apart
            number += 2


def _share(name: str, yes: int, of: int, number: int) -> Count:
    return Count(name, yes, of, f"share {number}" if yes else "", is_theirs=True, said_as=f"{yes} of {of}")


# --- from the critic to support --------------------------------------------------------------------------------------


def OverTime() -> Found:
    """How often a kind line that was believed stood beside the critic's, from one stretch of time to the next."""
    return Found(_over_time, "Count it over time")


def _over_time(sheet: LookingSheet) -> Node:
    from kindward.patterns.shift import ENOUGH, shift_of

    shift = shift_of(sheet.log)
    made_of = (
        f"This looks at entries with a harsh line, from practices that ask for a kind line as well. Support is a kind line that "
        f"you gave {ENOUGH} or more of 10."
    )
    if not shift.stretches:
        return [p[made_of], p[f"Not enough yet: it takes ten such entries, and there {_are(shift.count)}."]]
    rows = [
        (
            f"{at + 1}. {between(each.first, each.last)}",
            opened(Count(between(each.first, each.last), each.yes, each.of, f"stretch {at}" if each.yes else "")),
            _between(each.between),
        )
        for at, each in enumerate(shift.stretches)
    ]
    first, last = shift.stretches[0], shift.stretches[-1]
    return [
        p[made_of],
        p[
            f"At first, {first.yes} of {first.of} had support, and lately, {last.yes} of {last.of}. ",
            strong[_FARTHER if shift.is_beyond_chance else _MAYBE],
        ],
        spans([Span(each.yes / each.of, *each.between) for each in shift.stretches]),
        p(".kw-hint")[
            "Each point is a stretch of time, oldest first. Its line shows how uncertain so few entries leave it."
        ],
        folded(("When", "With support", "In 100 such entries"), rows),
    ]


_FARTHER: Final = "The two are farther apart than chance alone would often make them."
_MAYBE: Final = "With so few, the difference may be chance."


def _are(count: int) -> str:
    return "is 1" if count == 1 else f"are {count}"


def _between(shares: tuple[float, float]) -> str:
    """A span of shares in hundredths: "between 12 and 65"."""
    low, high = (round(100 * each) for each in shares)
    return f"between {low} and {high}"


# --- what helped -----------------------------------------------------------------------------------------------------


def WhatHelped() -> Found:
    """What stood in entries that left the reader lighter, and what they said of their plans."""
    return Found(_what_helped, "Count what helped")


def _what_helped(sheet: LookingSheet) -> Node:
    from kindward.patterns.helped import helped_in

    found = helped_in(sheet.log)
    named = (
        ("Kind lines", "line", found.lines),
        ("Practices", "practice", found.practices),
        ("What you did", "did", found.responses),
    )
    groups = [
        (head, [_helped_by(name, each, at) for at, each in enumerate(those)]) for head, name, those in named if those
    ]
    plans = _plans(sheet)
    if not (groups or plans):
        return p[
            "Not enough yet. Once three entries with the same line, practice, or way of responding say how you felt afterward, "
            "you can see it here."
        ]
    return [
        bool(groups) and p[f"How often you felt lighter afterward, out of the {found.rated} entries that say so."],
        bool(groups) and bars(groups, ("Kind", "What was there", "Lighter afterward")),
        plans,
        p(".kw-hint")["You may have felt lighter for another reason. This is a hint of what to try again."],
    ]


def _helped_by(group: str, each: "Helped", at: int) -> Count:
    names = {"practice": practice_title(each.name), "line": f"“{each.name}”"}
    name = names.get(group, each.name)
    return Count(name, each.yes, each.of, f"{group} {at}", is_theirs=group != "practice")


def looked_at(sheet: Sheet) -> tuple[Plan, ...]:
    """The plans that the reader looked back at and said how they went, the newest first; none with words of danger."""
    plans = (each for each in sheet.own(Plan) if _tried(each))
    texts = ((each, (each.cue, each.action, each.trigger, *(look.note for look in each.looks))) for each in plans)
    return tuple(each for each, said in texts if not any(find_dangers(text) for text in said))[:SHOWN]


def _plans(sheet: LookingSheet) -> Node:
    plans = looked_at(sheet)
    rows: list[tuple[Node, ...]] = [
        (span(THEIRS)[title(each)], *(str(_went(each, went)) for went in CAME_UP)) for each in plans
    ]
    if not rows:
        return None
    heads = ("Plan", "Helped", "In part", "Not")
    return [
        h4["Plans"],
        [_plan(each, f"plan {at}") for at, each in enumerate(plans)],
        folded(heads, rows, called="Plans as a table"),
    ]


def _plan(plan: Plan, at: str) -> Element:
    yes, of = _went(plan, HELPED), _tried(plan)
    said = f"helped {yes} of {of} {'time' if of == 1 else 'times'}"
    return p[span(THEIRS)[title(plan)], " ", opened(Count(title(plan), yes, of, at, said_as=said))]


def _tried(plan: Plan) -> int:
    """How many times the reader looked back at it after it had come up."""
    return sum(_went(plan, went) for went in CAME_UP)


def _went(plan: Plan, went: str) -> int:
    return sum(look.went == went for look in plan.looks)


# --- one of it for a plan --------------------------------------------------------------------------------------------


class ForPlan(Piece):
    """One of what comes back, to make an if-then plan for: the practice for plans takes up the newest entry with it."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return Found(_for_plan, "Count what could be planned for").draw(sheet)

    def names(self) -> tuple[str, ...]:
        return (CUE,)

    def asks(self) -> dict[str, str]:
        return {CUE: "Which one?"}


def _for_plan(sheet: LookingSheet) -> Node:
    cues = [name for name, _ in _cues(sheet)]
    if not cues:
        return p["Once something comes back that sets hard moments off, you can choose it here."]
    chosen = picked(sheet.answers, CUE)
    return [
        fieldset(".kw-choice")[
            legend["Which one?"],
            div(".kw-chips")[(chip(CUE, each, checked=each in chosen, is_theirs=True) for each in cues)],
        ],
        _plan_for(sheet, chosen),
    ]


def _plan_for(sheet: LookingSheet, chosen: tuple[str, ...]) -> Node:
    ids = next((ids for name, ids in _cues(sheet) if name in chosen), ())
    if not ids:
        return None
    form = p[
        "If this comes again, then you do one small thing that you choose now: ", span(THEIRS)[f"“{chosen[0]}”"], "."
    ]
    carry = {"data-carry": _newest(sheet, ids)}
    return [
        form,
        p[a(carry, href=f"{sheet.root}practices/{PLAN}/")[CARDS[PLAN].title], ", with your newest entry about it."],
    ]


def _cues(sheet: LookingSheet) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What sets hard moments off, with the ids of its entries: first what comes together with something else."""
    from kindward.patterns.log import Side
    from kindward.patterns.themes import themes_of

    found = themes_of(sheet.log)
    met = [theme.things[0] for theme in found.themes]
    others = [thing for side in (Side.TRIGGER, Side.WORD) for thing in found.things.get(side, ())]
    cues = dict.fromkeys(thing for thing in (*met, *others) if thing.side in (Side.TRIGGER, Side.WORD))
    return ((thing.name, found.ids(thing.entries)) for thing in [*cues][:SHOWN])


def _newest(sheet: LookingSheet, ids: tuple[str, ...]) -> str:
    """The newest of these entries that did not leave the reader heavier; the newest of all where each did."""
    among = {*ids}
    entries = [each for each in sheet.log if each.id in among]
    lighter = [each for each in entries if each.after != After.HEAVIER]
    return (lighter or entries)[-1].id


def leads(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What may fit next: a plan, once something has been counted."""
    if isinstance(sheet, LookingSheet) and sheet.log:
        yield PLAN, "if you would like to make a plan for it."


# --- the entries behind a count --------------------------------------------------------------------------------------


def ids_at(sheet: LookingSheet, place: str) -> tuple[str, ...]:
    """The entries behind the count at `place`, which is a group and a number in it; none where there is no such count."""
    from kindward.patterns.helped import helped_in
    from kindward.patterns.shift import shift_of
    from kindward.patterns.themes import themes_of

    group, _, number = place.partition(" ")
    at = int(number) if number.isascii() and number.isdecimal() and len(number) < _FEWEST else -1
    themes, helped = themes_of(sheet.log), helped_in(sheet.log)
    groups: dict[str, list[tuple[str, ...]]] = {
        "theme": [themes.ids(each.entries) for each in themes.themes],
        "share": [themes.ids(bits) for _, _, bits in _shares(themes)],
        "stretch": [each.ids for each in shift_of(sheet.log).stretches],
        "line": [each.ids for each in helped.lines],
        "practice": [each.ids for each in helped.practices],
        "did": [each.ids for each in helped.responses],
        "plan": [(record_key(Plan.kind, each.id),) for each in looked_at(sheet)],
        **{side.value: [themes.ids(thing.entries) for thing in things] for side, things in themes.things.items()},
    }
    found = groups.get(group, [])
    return found[at] if 0 <= at < len(found) else ()
