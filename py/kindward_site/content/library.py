"""The library: every practice by need, by time and by guide, with choices that narrow it where scripts run.

Without scripts there are three lists under three anchors. With them the first list stays, and site/library_filter.js hides the rows
that do not fit; each row says of itself what it fits (`data-need`, `data-time`, `data-guide`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from htpy import Element, Node, a, details, div, fieldset, form, h2, h3, legend, li, p, small, span, summary, ul

from kindward.practice.catalog import CARDS, NEEDS, Card
from kindward.practice.pieces import chip
from kindward.practices import PRACTICES
from kindward_site.build import Guides

NO_GUIDES: Guides = {}

TIMES = (("Under two minutes", 0, 2), ("Two to five minutes", 2, 5.5), ("Longer", 5.5, 600))
"""The library's shelves by time: what each is called, and from and below how many minutes."""


@dataclass(frozen=True, slots=True)
class _Library:
    """What is drawn: the practices, the guides that hold each, and the relative way to the site's root."""

    root: str
    cards: Sequence[Card]
    guides: Guides

    def needs(self) -> list[str]:
        """The needs that some practice answers, in the order of the shelves."""
        answered = {card.need for card in self.cards}
        return [need for need in NEEDS if need in answered]

    def times(self) -> list[str]:
        """The spans of time that some practice takes."""
        taken = {_time(card) for card in self.cards}
        return [name for name, _, _ in TIMES if name in taken]

    def held_in(self, card: Card) -> Sequence[tuple[str, str]]:
        """The guides that hold a practice, as (title, address)."""
        return self.guides.get(card.slug, [])

    def titles(self) -> list[tuple[str, str]]:
        """Every guide that holds a practice, as (value, title), by title."""
        found = {title: _stem(url) for card in self.cards for title, url in self.held_in(card)}
        return [(found[title], title) for title in sorted(found)]

    def choices(self) -> Element:
        """A row of choices for each question, and how many practices fit."""
        needs, times = ([(slug(name), name) for name in names] for names in (self.needs(), self.times()))
        by_guide = fieldset[legend(".kw-announce")["Guide"], _chips("guide", self.titles())]
        return form(".kw-filter", data_library=True, autocomplete="off", data_search_exclude=True)[
            fieldset[legend["What is it like?"], _chips("need", needs)],
            fieldset[legend["How long?"], _chips("time", times)],
            details[summary["From which guide?", span(data_chosen=True)], by_guide] if self.titles() else None,
            p(role="status", data_count=True)[counted(len(self.cards))],
        ]

    def begun(self) -> Element:
        """The place where site/begun_practices.js says which practices the reader began and has not kept."""
        return div(".kw-begun", data_begun=True, data_search_exclude=True, hidden=True)[
            h2["Where you left off"], ul, p["What you wrote is in this browser. Nothing here has to be finished."]
        ]

    def shelf(self, name: str, cards: Iterable[Card]) -> Element:
        """A few practices under a name."""
        return div(".kw-shelf", data_shelf=True)[h3[name], ul(aria_label=name)[(self.row(card) for card in cards)]]

    def row(self, card: Card) -> Element:
        """A practice: where it is, how long it takes, when it may fit, and what it says of itself to the choices."""
        fits: dict[str, str | bool] = {
            "data-need": slug(card.need),
            "data-time": slug(_time(card)),
            "data-guide": " ".join(_stem(url) for _, url in self.held_in(card)),
            "data-keeps": keeps_anything(card.slug),
        }
        when = f"{card.when[0].upper()}{card.when[1:]}."
        return li(fits)[self.link(card), " ", small[card.time], " ", span(".kw-path-say")[when]]

    def link(self, card: Card) -> Element:
        """The way to a practice's own page."""
        return a(href=f"{self.root}practices/{card.slug}/")[card.title]

    def held(self, card: Card) -> Element:
        """A practice with the guides that hold it."""
        guides: list[Node] = [[a(href=f"{self.root}{url}")[title], ". "] for title, url in self.held_in(card)]
        return li[self.link(card), ", in: " if guides else None, guides]


def library(root: str, cards: Mapping[str, Card] = CARDS, guides: Guides = NO_GUIDES) -> str:
    """The library as HTML.

    Args:
        root: the relative way from the page to the site's root.
        cards: the practices, by their slugs.
        guides: for each practice the guides that hold it.
    """
    shown = _Library(root, list(cards.values()), guides)
    jumps = (("by-need", "By need"), ("by-time", "By time"), ("by-guide", "By guide"))
    return str(
        div(".kw-library")[
            shown.begun(),
            shown.choices(),
            p(".kw-jumps.kw-unscripted")[([a(href=f"#{anchor}")[name], " "] for anchor, name in jumps)],
            h2(".kw-by-need", id="by-need")["By need"],
            (shown.shelf(need, (card for card in shown.cards if card.need == need)) for need in shown.needs()),
            div(".kw-unscripted")[
                h2(id="by-time")["By time"],
                (shown.shelf(time, (card for card in shown.cards if _time(card) == time)) for time in shown.times()),
                h2(id="by-guide")["By guide"],
                ul[(shown.held(card) for card in shown.cards)],
            ],
        ]
    )


def keeps_anything(slug: str) -> bool:
    """Whether something of a practice can be kept; what was begun in one where nothing can is never unfinished."""
    keeps = getattr(PRACTICES.get(slug), "keeps", None)
    return bool(keeps and keeps.types)


def counted(count: int) -> str:
    """How many practices there are, in words for readers; site/library_filter.js says the same."""
    return f"{count} practice{'' if count == 1 else 's'}"


def slug(name: str) -> str:
    """A name as it stands in an address: letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _time(card: Card) -> str:
    return next(name for name, low, high in TIMES if low <= card.minutes < high)


def _stem(url: str) -> str:
    return url.rstrip("/").rpartition("/")[2]


def _chips(name: str, values: Iterable[tuple[str, str]]) -> Element:
    """Radio buttons as chips; the first takes everything."""
    return div(".kw-chips")[(chip(name, value, said, checked=not value) for value, said in [("", "All"), *values])]
