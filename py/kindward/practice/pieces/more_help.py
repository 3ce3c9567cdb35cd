"""Draws the page on which somebody decides whether to seek help: lines to call, signs, doubts, first words, small things to do."""

from htpy import Element, Fragment, Node, a, button, details, div, fragment, h3, li, p, span, summary, ul

from kindward.helplines import Topic, by_country
from kindward.practice.drawn import drawn_once
from kindward.vocabulary.more_help import ASKS, DOUBTS, SIGNS, STEPS, Sign

COPIED = "Copied. You can paste it into a message or a note."


@drawn_once
def first(root: str) -> Fragment:
    """What cannot wait, with lines by country; it stands in front of everything else."""
    return fragment[
        h3["If it cannot wait"],
        p[
            "Thoughts of ending your life, or of hurting yourself or somebody else, are a reason to call today. You do not "
            "have to be sure that you mean them."
        ],
        by_country((Topic.CRISIS,), root, one_at_a_time=False),
    ]


def signs(root: str, copied: str) -> Fragment:
    """What somebody may notice, each to be opened; none is counted."""
    return fragment[
        h3["What do you notice?"],
        p["Any one of these is reason enough to ask. There is nothing to add up, and you can open any of them."],
        (_sign(each, root, copied) for each in SIGNS),
    ]


def _sign(each: Sign, root: str, copied: str) -> Element:
    where, said = each.link
    return details(open=copied == each.name)[
        summary[each.sign],
        p[each.says],
        where and p[a(href=root + where)[said], "."],
        each.words and _words(each.name, each.words, each.sign, copied),
    ]


@drawn_once
def doubts() -> Fragment:
    """What may keep somebody from asking."""
    return fragment[
        h3["What is holding you back?"],
        (details[summary[doubt], p[beside]] for doubt, beside in DOUBTS.items()),
    ]


def asks(copied: str) -> Fragment:
    """First words for four sorts of people."""
    return fragment[
        h3["What to say first"],
        p[
            "Three facts are plenty: what has been happening, for how long, and what has become hard. Change what does not fit."
        ],
        (
            details(open=copied == name)[summary[whom], _words(name, said, whom, copied)]
            for name, (whom, said) in ASKS.items()
        ),
    ]


@drawn_once
def steps() -> Fragment:
    """Small things to do now, and that waiting is one of them."""
    return fragment[
        h3["One small thing now"],
        p["You decide. Any of these would be a step:"],
        ul[(li[step] for step in STEPS)],
    ]


def _words(name: str, said: str, of: str, copied: str) -> Node:
    return [
        p(".kw-words")[said],
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="copy-words", value=name)[
                "Copy these words", span(".kw-announce")[f": {of}"]
            ]
        ],
        p(".kw-told")[copied == name and COPIED],
    ]
