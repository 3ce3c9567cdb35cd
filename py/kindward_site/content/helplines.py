"""The lines to call as Help shows them, from the rows of kindward.helplines; a stale one stops the build.

The country is chosen once for the whole page, in a plain list of options. Styles do the rest (help.css): whatever says
`data-in` with other countries' codes goes out of view. So nothing needs a script, nothing is stored, and where styles are
missing, every country is there to read.
"""

import datetime
from collections.abc import Iterator
from typing import Final

from htpy import Element, Node, a, br, details, div, label, option, p, select, small, span, strong, summary

from kindward.helplines import COUNTRIES, DIRECTORY, LINES, Country, Line, Topic, emergency, entry, lines_for
from kindward_site.errors import BuildError

FILE: Final = "kindward/helplines/lines.py"
FRESH: Final = datetime.timedelta(days=365)
ELSEWHERE: Final = "other"
"""What a country that is not among ours is called in the page."""
EVERY: Final = "all"

FOLDED: Final = {
    Topic.YOUNG: "Young people",
    Topic.LGBTQ: "LGBTQ people",
    Topic.VETERANS: "Veterans and people who serve",
    Topic.SPANISH: "In Spanish",
    Topic.SUBSTANCES: "Alcohol and drugs",
    Topic.EATING: "Eating and the body",
    Topic.PARENTS: "New parents, and pregnancy",
    Topic.INDIGENOUS: "Indigenous people",
    Topic.OTHERS: "If you are afraid that you will hurt somebody",
}
"""Topics whose lines stand folded under a title of their own, and only where the country has one."""

MISSING: Final = {
    Topic.POISON: "We list no poison line for this place. The emergency number helps with this too.",
    Topic.PARTNER: "We list no line of its own for this here. The lines at the top of this page listen to this too.",
    Topic.ASSAULT: "We list no line of its own for this here. The lines at the top of this page listen to this too.",
}
"""What stands in for the lines of a topic that is not folded, where a country has none."""


class StaleHelpline(BuildError):
    """A helpline was not checked for a year; it may be wrong when somebody needs it."""


def check_fresh(today: datetime.date) -> None:
    """Raise StaleHelpline if any line was last checked more than a year before `today`."""
    for line in LINES:
        if today - line.checked > FRESH:
            raise StaleHelpline(
                f"{FILE}: {line.name} ({line.country.name}) was last checked on {line.checked}; "
                f"look the number up again on {line.source} and set its `checked` date"
            )


def open_topics() -> list[str]:
    """The topics that `/// helplines` takes: those that are not folded."""
    return [topic.value for topic in Topic if topic not in FOLDED]


def choice() -> str:
    """The choice of a country for the whole page, as HTML. The first one is the first of the list, and no guess."""
    named = [*((country.code, country.name) for country in COUNTRIES), (ELSEWHERE, "Another country")]
    options = (option(value=code)[name] for code, name in [*named, (EVERY, "Every country")])
    return str(
        p(".kw-country", data_search_exclude=True)[
            label(for_="country")["Lines in"], select("#country", autocomplete="off")[options]
        ]
    )


def lines(topic: Topic) -> str:
    """The lines for a topic that is not folded, country by country, as HTML."""
    draw = _first if topic is Topic.CRISIS else _open
    return str(div(".kw-helplines")[(draw(country, topic) for country in COUNTRIES), _elsewhere(topic)])


def folded() -> str:
    """Every folded topic that a country has a line for, as HTML."""
    topics = (_folded(topic, title) for topic, title in FOLDED.items())
    return str(div(".kw-helplines")[topics, div(data_in=ELSEWHERE)[_directory()]])


def emergencies() -> str:
    """The emergency number of each country, as HTML."""
    rows = (_in(country)[emergency(country, f"In {_the(country)}:")] for country in COUNTRIES)
    return str(div(".kw-helplines")[rows, div(data_in=ELSEWHERE)[p["Call the emergency number where you are."]]])


def checked() -> str:
    """When the lines were checked, as HTML, in one sentence."""
    first, last = min(line.checked for line in LINES), max(line.checked for line in LINES)
    if first == last:
        said = f"All numbers were looked up on {_date(first)}."
    else:
        said = f"The numbers were checked between {_date(first)}, and {_date(last)}."
    return str(small(".kw-checked")[said])


def _date(day: datetime.date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _the(country: Country) -> str:
    return f"the {country.name}" if country.name.startswith(("United ", "European ")) else country.name


def _in(country: Country) -> Element:
    return div(data_in=country.code)


def _where(country: Country) -> Element:
    """Which country the lines below are of, and the way back to the choice, for whoever came here by a link."""
    return p(".kw-where")[country.name, " ", a(href="#country")["Another country?"]]


def _first(country: Country, topic: Topic) -> Element:
    """The lines for anybody: one in full with the emergency number beside it, the others folded."""
    first, *more = lines_for(LINES, country, (topic,))
    others = details[summary["More lines to call or text"], (entry(line) for line in more)] if more else None
    return _in(country)[
        p(".kw-where")[country.name],
        entry(first),
        emergency(country),
        others,
    ]


def _open(country: Country, topic: Topic) -> Element:
    found: list[Node] = [entry(line) for line in lines_for(LINES, country, (topic,))]
    return _in(country)[_where(country), found or p[MISSING[topic]]]


def _elsewhere(topic: Topic) -> Element:
    top = topic is Topic.CRISIS
    call = "If life is in danger now, call the emergency number where you are. On many cell phones, 112 leads to it."
    return div(data_in=ELSEWHERE)[p(".kw-where")["Another country"], _directory(), top and p[call]]


def _directory() -> Node:
    named = f"{DIRECTORY.removeprefix('https://')}, a list of lines by country"
    link = a(".kw-button", href=DIRECTORY, rel="noreferrer", aria_label=named)[DIRECTORY.removeprefix("https://")]
    return div(".kw-line")[
        p[strong["Find a Helpline"], br, span["Lines in many countries, by what they are for."]], p(".kw-buttons")[link]
    ]


def _folded(topic: Topic, title: str) -> Element:
    rows = list(_by_country(topic))
    codes = " ".join(country.code for country, _ in rows)
    inside = (_in(country)[_where(country), (entry(line) for line in fitting)] for country, fitting in rows)
    return details(data_in=codes)[summary[title], inside]


def _by_country(topic: Topic) -> Iterator[tuple[Country, tuple[Line, ...]]]:
    for country in COUNTRIES:
        if fitting := lines_for(LINES, country, (topic,)):
            yield country, fitting
