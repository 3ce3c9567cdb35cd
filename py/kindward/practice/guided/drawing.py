"""A guided practice as HTML: its head with the steps, the step in view, the close, and the buttons under it."""

from dataclasses import replace
from typing import Final

from htpy import Element, Node, a, button, div, fieldset, fragment, h2, h3, legend, li, ol, p, span, ul
from markupsafe import Markup

from kindward.language import Danger
from kindward.practice.base import Nexts, Part
from kindward.practice.catalog import CARDS
from kindward.practice.drawn import drawn_once
from kindward.practice.guided.sheet import AFTER, Outline, Sheet, Step
from kindward.practice.help_card import dangers_by_field, faint_fields, faint_line, help_card, help_line
from kindward.practice.pieces import Feelings, Piece, chip, is_strong, reply_place, text_of
from kindward.practice.pieces.aloud import draw_step_aloud
from kindward.practice.theirs import THEIRS
from kindward.records import After

_STEADYING: Final = "settle"
_FINISH: Final = "Finish"
"""The last step, in the row of steps."""
_AFTER: Final = "How do you feel now, compared with when you started?"
_AFTER_WORDS: Final = {After.LIGHTER: "Lighter", After.SAME: "About the same", After.HEAVIER: "Heavier"}
_HEAVIER: Final = (
    "Thank you for saying so. Some people feel worse at first when they turn toward something painful. It does not mean "
    "that you did it wrong, and it is fine to stop here.",
    "Ordinary comfort is enough for now: something warm to drink, fresh air, a person or an animal you like.",
)
_STAYS_HEAVY: Final = "If it stays heavy, here is where to find help."
_UNKEPT: Final = (
    "What you wrote is stored in this browser and nowhere else. You can keep it or erase it; both are fine."
)
_LED: Final = "If you would like to keep going:"
_LED_ALONG: Final = "If you would like to keep going, your words can come with you:"
_STEADY_FIRST: Final = "if your body needs care first."


def parts(outline: Outline, sheet: Sheet) -> tuple[Part, ...]:
    """The page, part by part."""
    steps = (_step_part(outline, sheet, at, step) for at, step in enumerate(outline.steps))
    return (
        Part("head", lambda: _head(outline, sheet)),
        *steps,
        Part(outline.part(outline.close), lambda: _close(outline, sheet), live=sheet.at == outline.close),
        Part("foot", lambda: _foot(outline, sheet)),
    )


def _head(outline: Outline, sheet: Sheet) -> Element:
    return framed("head", ".kw-head")[
        p(".kw-time")[
            f"Practice, {outline.card.time}. Every step can be skipped. ",
            a(href=f"{sheet.root}take-care/")["Take care if …"],
        ],
        h2(id=sheet.id("title"))[outline.card.title],
        _steps((*(step.name for step in outline.steps), _FINISH), sheet.at),
        _pacer(outline, sheet),
        _first_thought(sheet),
        _bring_back(sheet),
    ]


@drawn_once
def _steps(names: tuple[str, ...], now: int) -> Element:
    return ol(".kw-steps", aria_label="Steps")[(_dot(name, at, is_now=at == now) for at, name in enumerate(names))]


def _dot(name: str, at: int, *, is_now: bool) -> Element:
    now = {"aria-current": "step"} if is_now else {}
    return li[button(now, type="button", data_press="go", value=str(at))[name]]


def _pacer(outline: Outline, sheet: Sheet) -> Node:
    if not outline.pace or sheet.at == outline.close:
        return None
    offer = "Go at my own pace" if sheet.paced else f"Move me along: {outline.pace} seconds a step"
    bar = sheet.paced and span(".kw-pace", id=sheet.id(f"pace-{sheet.at}-{sheet.beat}"), data_seconds=str(outline.pace))
    return div(".kw-pacer")[button(".kw-quiet", type="button", data_press="pace")[offer], bar]


def _first_thought(sheet: Sheet) -> Node:
    thought = sheet.moment.critic_line or sheet.moment.situation if sheet.moment else ""
    return thought and p(".kw-first")["What you wrote first: ", span(THEIRS)[f"“{thought}”"]]


def _bring_back(sheet: Sheet) -> Node:
    if sheet.gone is None:
        return None
    return p(".kw-gone", tabindex="-1", data_focus=True)[
        "Erased. ", button(".kw-quiet", type="button", data_press="bring-back")["Undo"]
    ]


def _step_part(outline: Outline, sheet: Sheet, at: int, step: Step) -> Part:
    return Part(outline.part(at), lambda: _step(outline, sheet, at, step), live=at == sheet.at)


def _step(outline: Outline, sheet: Sheet, at: int, step: Step) -> Element:
    title, live = sheet.id(f"step-{at}"), at == sheet.at
    return framed(outline.part(at), ".kw-step", live=live, labelled_by=title)[
        h3(id=title, tabindex="-1", data_focus=True)[step.title],
        p(".kw-lead")[step.lead],
        live and step.name in outline.aloud and draw_step_aloud(),
        with_help(sheet, step.pieces) if live else (piece.draw(sheet) for piece in step.pieces),
    ]


def with_help(sheet: Sheet, pieces: tuple[Piece, ...]) -> Node:
    """The pieces of the step in view, with people to call where it needs them: directly under the field that says so.

    Where no piece has drawn them, for the words stand in another step or in a field that is not shown now, they come first.
    """
    card = _people_to_call(sheet)
    fields = dangers_by_field(sheet.answers) or Feelings.heavy_fields(sheet.answers) or faint_fields(sheet.answers)
    where = next((name for name in fields if any(piece.owns(name) for piece in pieces)), "")
    drawn = Markup(fragment[(piece.draw(replace(sheet, card=(where, card))) for piece in pieces)])
    return [None if f'id="{sheet.id("help")}"' in drawn else card, drawn]


def _people_to_call(sheet: Sheet) -> Node:
    """People to call, for words of danger in whatever field, or for a heavy feeling; else None.

    They stand in a card, or in a line where it may be nothing.
    """
    fields = dangers_by_field(sheet.answers)
    dangers = tuple(kind for kind in Danger if any(kind in found for found in fields.values()))
    if dangers or Feelings.is_too_heavy(sheet.answers):
        return help_card(sheet.id("help"), sheet.root, dangers, can_go_on=sheet.help_first)
    if Feelings.heavy_fields(sheet.answers):
        return help_line(sheet.id("help"), sheet.root)
    return faint_line(sheet.id("help"), sheet.root) if faint_fields(sheet.answers) else None


def _close(outline: Outline, sheet: Sheet) -> Element:
    title, live = sheet.id("close"), sheet.at == outline.close
    return framed(outline.part(outline.close), ".kw-step", live=live, labelled_by=title)[
        h3(id=title, tabindex="-1", data_focus=True)["Before you go"],
        live and _people_to_call(sheet),
        outline.asks_after and _how_it_was(sheet),
        bool(outline.keeps.types) and _keeping(outline, sheet),
        _nexts(outline, sheet),
    ]


def _how_it_was(sheet: Sheet) -> Node:
    """How was it: lighter, the same, heavier; and for heavier a card that lets the reader be."""
    answer = text_of(sheet.answers, AFTER)
    return [
        fieldset(".kw-choice.kw-after")[
            legend[_AFTER],
            div(".kw-chips")[
                (chip(AFTER, value.value, text, checked=answer == value) for value, text in _AFTER_WORDS.items())
            ],
        ],
        reply_place(answer == After.HEAVIER and _heavier(sheet)),
    ]


def _heavier(sheet: Sheet) -> Node:
    return div(".kw-care")[
        (p[each] for each in _HEAVIER),
        p[a(href=f"{sheet.root}help/")[_STAYS_HEAVY]],
    ]


def _keeping(outline: Outline, sheet: Sheet) -> Node:
    """Keep it or erase it: the reader's choice, with what came of it."""
    if sheet.kept:
        return div(".kw-kept")[
            p["Kept in ", a(href=f"{sheet.root}notebook/")["your notebook"], ", on this device and nowhere else."],
            outline.keeps.begins_again
            and button(".kw-quiet", type="button", data_press="again")["Start over with a clean page"],
        ]
    return div(".kw-keeping")[
        p(".kw-worksheet-off")[_UNKEPT],
        sheet.refused and p(".kw-refused")[sheet.refused],
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="keep", data_primary=True)["Keep in my notebook"],
            button(".kw-button", type="button", data_press="let-go")["Erase it"],
            sheet.refused and button(".kw-quiet", type="button", data_press="copy")["Copy my words"],
        ],
    ]


def _nexts(outline: Outline, sheet: Sheet) -> Node:
    nexts = {} if sheet.help_first else _nexts_for(outline, sheet)
    if not nexts:
        return None
    carry = {"data-carry": sheet.moment.id} if sheet.kept and sheet.moment else {}
    led = _LED_ALONG if carry else _LED
    return div(".kw-next")[
        p[led],
        ul[
            (
                li[a(carry, href=f"{sheet.root}practices/{slug}/")[CARDS[slug].title], f" {why}"]
                for slug, why in nexts.items()
            )
        ],
    ]


def _nexts_for(outline: Outline, sheet: Sheet) -> Nexts:
    """At most two that may fit next, from what was said.

    Whoever feels heavier is led to no more looking, and may steady the body. For what is strong, that comes first.
    """
    steady = {} if outline.card.slug == _STEADYING else {_STEADYING: _STEADY_FIRST}
    if text_of(sheet.answers, AFTER) == After.HEAVIER:
        return steady
    first = steady if is_strong(sheet.answers) else {}
    return dict([*first.items(), *outline.nexts(sheet).items()][:2])


def _foot(outline: Outline, sheet: Sheet) -> Markup:
    return _ways(sheet.id("next"), sheet.at, outline.close)


@drawn_once
def _ways(id: str, at: int, last: int) -> Element:
    """Back and on from step `at`, of which `last` is the close; `id` is that of the button to the next one."""
    return framed("foot", ".kw-foot")[
        at > 0 and button(".kw-button", type="button", data_press="back")["Back"],
        at < last
        and [
            button(".kw-button.kw-main", type="button", id=id, data_press="next", data_primary=True)["Next"],
            button(".kw-quiet", type="button", data_press="leave")["Stop here"],
        ],
    ]


def framed(name: str, css: str, *, live: bool = True, labelled_by: str = "") -> Element:
    """A part of the page by its name; `labelled_by` is the id of its title, where it has one."""
    group = {"role": "group", "aria-labelledby": labelled_by} if labelled_by else {}
    return div(css, group, data_part=name, data_live="true" if live else "false")
