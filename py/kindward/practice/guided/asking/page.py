"""The message that asks, the friend's page, and a line that has come, to be looked at."""

from dataclasses import replace
from typing import Final

from htpy import Element, Node, blockquote, button, details, div, h2, h3, p, span, summary

from kindward.language import Danger
from kindward.practice.guided.asking.sheet import (
    GIVEN,
    GIVER,
    AskingSheet,
    answer,
    is_danger,
    known_by,
    question,
)
from kindward.practice.guided.drawing import framed, with_help
from kindward.practice.guided.handing import draw_ways
from kindward.practice.help_card import help_card
from kindward.practice.pieces import Sheet, Text, reply_place, text_of
from kindward.practice.theirs import THEIRS
from kindward.wire.links import LONGEST_LINE, cleaned


class AskByLink(Text):
    """The name of who asks, and a message with a link that asks for a line; it is written when the reader wants it."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:  # type: ignore[override]
        return [super().draw(sheet), isinstance(sheet, AskingSheet) and _asking(sheet)]


def _asking(state: AskingSheet) -> Node:
    if not (state.is_writing and state.site):
        return div(".kw-buttons")[
            button(".kw-button", type="button", data_press="ask-write")["Write the message for me"]
        ]
    return None if state.help_first else _message(state, question(state))


def _message(state: AskingSheet, text: str) -> Node:
    """A message as it goes out, and the ways to hand it on."""
    return [blockquote(".kw-message", THEIRS)[text], draw_ways(state)]


def asked(state: AskingSheet, name: str) -> Element:
    """The friend's page: a place for one line, and the link that takes it back."""
    guest = replace(state, answers=state.guest, went_on=True)
    title = state.id("asked")
    return framed("asked", ".kw-step", labelled_by=title)[
        h2(id=title, tabindex="-1", data_focus=True)[
            span(THEIRS)[name] if name else "A friend", " would like a line from you"
        ],
        p(".kw-lead")["It is for something hard that is coming up. One short sentence in your own words is enough."],
        with_help(guest, _GUEST),
        reply_place(_way_back(guest)),
        p[
            "This page sends nothing and stores nothing. ",
            button(".kw-quiet", type="button", data_press="ask-leave")["See what it is for"],
        ],
    ]


_GUEST: Final = (
    Text(GIVEN, "Your line to them", "Such as “I will think of you at ten.”", 2, is_passing=True),
    Text(GIVER, "Your name, as they know you", "You can leave it out.", 1, is_passing=True),
)


def _way_back(guest: AskingSheet) -> Node:
    line, giver = text_of(guest.answers, GIVEN), text_of(guest.answers, GIVER)
    if not (cleaned(line, LONGEST_LINE) and guest.site) or is_danger(line, giver):
        return None
    return [p["Send this back to them, the way their message came to you:"], _message(guest, answer(guest))]


BROUGHT: Final = "This link brought you a line"


def brought(state: AskingSheet) -> Element:
    """A stranger's line, to be looked at before it is kept."""
    line, giver = state.brought or ("", "")
    title, hurts = state.id("brought"), is_danger(line, giver)
    return framed("brought", ".kw-brought", labelled_by=title)[
        h3(id=title, tabindex="-1", data_focus=True)[BROUGHT],
        _unread(state, line) if hurts else _to_look_at(state, line, giver),
        state.not_taken and p(".kw-refused")[state.not_taken],
        div(".kw-buttons")[
            not hurts
            and button(".kw-button.kw-main", type="button", data_press="line-take")[
                "Keep it as a line from ", span(THEIRS)[giver] if giver else "a friend"
            ],
            button(".kw-button", type="button", data_press="line-leave")["Cancel"],
        ],
    ]


def _to_look_at(state: AskingSheet, line: str, giver: str) -> Node:
    whose: Node = ["It says that it is from ", span(THEIRS)[giver], "."] if giver else "It does not say who wrote it."
    known = known_by(state, giver)
    return [
        p[whose, " Anybody can make such a link, and nothing is kept until you say so."],
        blockquote(THEIRS)[line],
        known is not None and known.line and p["You already have a line of theirs. This one will be kept next to it."],
    ]


def _unread(state: AskingSheet, line: str) -> Node:
    """Words of danger from somebody else: people to call come first, and the line is opened by whoever wants to."""
    return [
        p["There are words in it that can hurt, or that may be a call for help. You don't have to open it."],
        help_card(state.id("help-brought"), state.root, (Danger.SOMEBODY,), can_go_on=False),
        details[summary["Read it anyway"], blockquote(THEIRS)[line]],
    ]
