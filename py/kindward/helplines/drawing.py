"""Draws lines to call: one with its buttons, an emergency number, and the folded list by country for a practice's card."""

from collections.abc import Iterator

from htpy import Element, Node, a, br, details, div, p, span, strong, summary

from kindward.helplines.lines import COUNTRIES, DIRECTORY, LINES
from kindward.helplines.model import Country, Line, Topic, dialed, lines_for


def by_country(topics: tuple[Topic, ...], root: str, *, one_at_a_time: bool = True) -> Node:
    """The lines for `topics`, one folded part a country. Nothing guesses, nothing is kept.

    Args:
        topics: what the lines are to be for, the most fitting first; where a country has none for them, its lines for
            any crisis stand in.
        root: the relative way to the site's root, as practices know it.
        one_at_a_time: whether opening one folds the others: a card is to stay small. On a long page that would move what
            somebody has just opened out of view.
    """
    return div(".kw-lines-to-call")[
        (_country(country, topics, one_at_a_time) for country in COUNTRIES),
        p[
            "Elsewhere: ",
            a(href=DIRECTORY, rel="noreferrer")[DIRECTORY.removeprefix("https://")],
            " lists lines by country, and ",
            a(href=f"{root}help/")["Help"],
            " has more.",
        ],
    ]


def _country(country: Country, topics: tuple[Topic, ...], one_at_a_time: bool) -> Element:
    fitting = lines_for(LINES, country, topics) or lines_for(LINES, country, (Topic.CRISIS,))
    named = {"name": "lines-to-call"} if one_at_a_time else {}
    return details(named)[summary[country.name], emergency(country), (entry(line) for line in fitting)]


def emergency(country: Country, said: str = "If life is in danger now:") -> Element:
    """The emergency number of a country as a button, after the words `said`."""
    call = f"Call {country.emergency}"
    label = f"{call}, emergency number, {country.name}"
    return p(".kw-buttons.kw-emergency")[span[said], _button(f"tel:{dialed(country.emergency)}", call, label)]


def entry(line: Line) -> Element:
    """A line: its name, whom it is for and when, and a button for each way to reach it."""
    said = " ".join(_sentences(line))
    return div(".kw-line")[
        p[strong[line.name], said and [br, span[said]]],
        p(".kw-buttons")[_ways(line)],
    ]


def _sentences(line: Line) -> Iterator[str]:
    if line.note:
        yield line.note
    if line.hours:
        yield f"{line.hours[0].upper()}{line.hours[1:]}."


def _ways(line: Line) -> Iterator[Element]:
    if line.call:
        note = f", {line.call_note}" if line.call_note else ""
        yield _named(line, line.telephone, f"Call {line.call}{note}")
    if line.text:
        word = f"{line.text_word} to " if line.text_word else ""
        yield _named(line, line.message, f"Text {word}{line.text}")
    if line.chat:
        yield _named(line, line.chat, "Chat")
    if line.link:
        yield _named(line, line.link, "Website")


def _named(line: Line, href: str, said: str) -> Element:
    return _button(href, said, f"{said}, {line.name}")


def _button(href: str, said: str, label: str) -> Element:
    """A link that looks like a button. Its label begins with what is seen, so that it can be spoken, and says the rest."""
    return a(".kw-button", href=href, rel=href.startswith("https:") and "noreferrer", aria_label=label)[said]
