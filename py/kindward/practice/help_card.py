"""The card with people to call: it comes before anything else is said about words of danger, or about a heavy feeling.

A page that sounds like danger only faintly has a line in its place, which opens: docs/decisions/30-plain-evenings.md.

Which lines stand in it depends on the kind of danger: somebody who is hurt by another person needs other people than
somebody who wants to die. The lines come from kindward.helplines, which is imported when the first card is drawn.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from htpy import Element, Node, a, button, details, p, section, strong, summary

from kindward.language import Danger, find_clear_dangers, find_dangers
from kindward.practice.drawn import drawn_once
from kindward.vocabulary.softer_lines import bare
from kindward.wire.messages import Answer

STRONG: Final = 8
"""From this strength on, of 10, a heavy feeling leads to help first."""
HEAVY: Final = frozenset(
    ("hopeless", "hopelessness", "no hope", "worthless", "worthlessness", "numb", "numbness", "despair", "despairing")
)
"""Feelings that are no task: at STRONG they lead to people."""

_WORDS: Final[Mapping[Danger, tuple[str, str]]] = {
    Danger.TAKEN: (
        "If you have taken something, or you are badly hurt, please call now.",
        "Call even if you feel all right, and even if you are not sure. Tell somebody near you, and unlock the door.",
    ),
    Danger.SUICIDE: (
        "It sounds as if part of you may want to die.",
        "You don't have to be sure to call. The people on these lines talk with others who feel this way every day.",
    ),
    Danger.HURT: (
        "It sounds as if somebody is hurting you, or frightening you.",
        "That is not your fault, and nothing here will ask for your part in it. The people on these lines know what it "
        "is like to live with this.",
    ),
    Danger.OTHERS: (
        "It sounds as if you may be close to hurting somebody.",
        "If you can, put a door or a street between you and them first. Then talk to somebody about it now.",
    ),
    Danger.SELF_HARM: (
        "It sounds as if you have hurt yourself, or want to.",
        "You deserve care for that. If a wound is deep or keeps bleeding, call the emergency number. If not, somebody can "
        "listen now.",
    ),
    Danger.EATING: (
        "It sounds as if eating has become a danger to you.",
        "You don't have to look sick, or be sure, to ask for help with it. If you have fainted or your heart races, call "
        "the emergency number.",
    ),
    Danger.SOMEBODY: (
        "It sounds as if somebody you know may be in danger.",
        "You can call these lines about another person, too. If it is happening now, call the emergency number.",
    ),
    Danger.UNSURE: (
        "That sounds like a lot to be alone with.",
        "If you are thinking of dying, or somebody is hurting you, people on these lines can help right now.",
    ),
}
_HEAVY_WORDS: Final = (
    "That is a lot to carry.",
    "Nothing has to be solved right now. It may help to have somebody with you in it, on the phone or in the room.",
)
_TOPICS: Final[Mapping[Danger, tuple[str, ...]]] = {
    Danger.TAKEN: ("poison", "crisis"),
    Danger.SUICIDE: ("crisis",),
    Danger.HURT: ("partner", "assault"),
    Danger.OTHERS: ("others", "crisis"),
    Danger.SELF_HARM: ("crisis",),
    Danger.EATING: ("eating", "crisis"),
    Danger.SOMEBODY: ("crisis",),
    Danger.UNSURE: ("crisis", "partner"),
}
_ONCE_OFFERED: Final = frozenset(("I can be on my own side and still want to do better",))
"""Lines that an earlier release offered to tap and that readers may have kept; the recognizer mistakes them."""
NAME: Final = "People to call"
"""The card's name in a screen reader's list of regions; its first sentence is read with the rest, and not twice."""
SAID: Final = "People you can call are listed right below. This page can wait."
"""What a screen reader is told, once, when the card comes."""
SAID_OF_LINE: Final = "A line that opens a list of people to call is right below."


def dangers_by_field(answers: Mapping[str, Answer]) -> dict[str, tuple[Danger, ...]]:
    """The kinds of danger in each text that holds some; what was tapped is ours, and quiet, and so is
    a softer opening that was put before the reader's line. A page that sounds like danger only faintly is not among them.
    """
    return {name: found for name, line in _theirs(answers) if (found := find_clear_dangers(line))}


def faint_fields(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The fields whose text is a page that sounds like danger only faintly."""
    return tuple(name for name, line in _theirs(answers) if find_dangers(line) and not find_clear_dangers(line))


def _theirs(answers: Mapping[str, Answer]) -> Iterator[tuple[str, str]]:
    """The reader's own words in each field, without an opening of ours."""
    texts = ((name, value) for name, value in answers.items() if isinstance(value, str))
    return ((name, line) for name, text in texts if (line := bare(text)) not in _ONCE_OFFERED)


def announced(told: str, *, first: bool, faint: bool) -> str:
    """What a screen reader is told of help now; "" where there is nothing to tell, or it was told.

    Args:
        told: what it was told before.
        first: whether the card stands before everything else.
        faint: whether there is the line that opens.
    """
    said = SAID if first else SAID_OF_LINE if faint else ""
    return "" if told in {SAID, said} else said


@drawn_once
def help_card(id: str, root: str, dangers: tuple[Danger, ...], *, can_go_on: bool, beside: str = "") -> Element:
    """People to call, with words that fit the most pressing of `dangers`; without any, for a heavy feeling.

    Args:
        id: the HTML id of the card.
        root: the relative way to the site's root.
        dangers: the kinds of danger, the most pressing first.
        can_go_on: whether replies of the practice wait behind a button.
        beside: what the field asks, where a form may have a card under each: no two regions have one name.
    """
    from kindward.helplines import Topic, by_country

    first, then = _WORDS[dangers[0]] if dangers else _HEAVY_WORDS
    names = dict.fromkeys(name for danger in dangers for name in _TOPICS[danger]) or ("crisis",)
    name = f"{NAME}: {beside}" if beside else NAME
    return section(".kw-care.kw-help-first", id=id, aria_label=name, data_search_exclude=True)[
        p[strong[first]],
        p[then],
        by_country(tuple(Topic(name) for name in names), root),
        _way_on(can_go_on=can_go_on),
    ]


def _way_on(*, can_go_on: bool) -> Node:
    return [
        p(".kw-help-rest")[
            "This page can wait, and your words stay where they are. The software goes by words and can be wrong. ",
            "It keeps and counts nothing about this.",
        ],
        can_go_on and button(".kw-quiet", type="button", data_press="go-on")["Go on with this practice"],
    ]


@drawn_once
def faint_line(id: str, root: str, *, beside: str = "") -> Element:
    """One line that opens people to call, for a page that sounds like danger only faintly; the practice goes on beside it.

    Args:
        id: its HTML id.
        root: the relative way to the site's root.
        beside: what the field asks, where a form may have such a line under each.
    """
    from kindward.helplines import Topic, by_country

    name = f"{NAME}: {beside}" if beside else None
    return details(".kw-care.kw-help-line", id=id, aria_label=name, data_search_exclude=True)[
        summary["If any of this is about dying, or about being hurt, here are people to call."],
        by_country((Topic.CRISIS, Topic.PARTNER), root),
        p(".kw-help-rest")[
            "You don't have to be sure to call. The software goes by words and can be wrong. It keeps and counts nothing about "
            "this."
        ],
    ]


def people_to_talk_to(root: str) -> Element:
    """A link to people for somebody who may be hurt by another person."""
    return a(href=f"{root}help/#somebody-hurts-you")["Here are people you can talk to."]


def help_line(id: str, root: str) -> Element:
    """One quiet sentence, where a heavy feeling was named and its strength is not known."""
    return p(".kw-care.kw-help-line", id=id)[
        "That can be a heavy thing to feel. If it is strong tonight, ",
        a(href=f"{root}help/")["here are people to call"],
        "; you don't need a special reason.",
    ]
