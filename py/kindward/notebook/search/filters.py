"""The filters: which rows pass by practice, feeling, trigger, response and time, and what the notebook really has of each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from kindward.notebook.search.index import Index
from kindward.notebook.search.row_words import RowWords
from kindward.wording.dates import day_of, days_back, month_name
from kindward.wording.questions import in_catalog_order, practice_title

ANY: Final = {
    "practice": "Any practice",
    "feeling": "Any feeling",
    "trigger": "Anything",
    "response": "Whatever I did",
    "time": "Any time",
}
"""The filters, each with what it says where nothing is chosen."""
MOST: Final = 60
"""So many practices, feelings, triggers and months are offered: of words of one's own there may be hundreds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The value chosen for each facet; "" for all. `time` is "7" or "28" days, "year", or a month such as "2026-11"."""

    practice: str = ""
    feeling: str = ""
    trigger: str = ""
    response: str = ""
    time: str = ""
    only: frozenset[str] = frozenset()
    """The names of the rows that may pass, where another page asked for these; none: it asked for nothing."""

    @property
    def chosen(self) -> int:
        """How many are set."""
        return sum(map(bool, (self.practice, self.feeling, self.trigger, self.response, self.time)))

    @property
    def is_on(self) -> bool:
        """Whether anything is held back."""
        return bool(self.chosen or self.only)

    def having(self, name: str, *, value: str) -> "Filters":
        """These filters with `name` set; an unknown name changes nothing."""
        change: Any = {name: value}
        return replace(self, **change) if name in ANY else self

    def allows(self, row: RowWords, *, since: str, until: str) -> bool:
        """Whether a row passes; `since` and `until` are `span(self.time, …)`."""
        return (
            (not self.practice or self.practice in row.practices)
            and (not self.feeling or self.feeling in row.feelings)
            and (not self.trigger or self.trigger in row.triggers)
            and (not self.response or self.response in row.responses)
            and (not self.time or any(since <= day <= until for day in row.days))
        )


def span(time: str, *, today: str) -> tuple[str, str]:
    """The first and the last day that the filter `time` lets through."""
    if time in ("7", "28"):
        return days_back(today, int(time)), "~"
    if time == "year":
        return today[:4], f"{today[:4]}~"
    return time, f"{time}~"


@lru_cache(maxsize=16)
def options(name: str, index: Index, chosen: str) -> Mapping[str, str]:
    """What the filter `name` offers: value and text. What is chosen stays, even where nothing has it any more."""
    offered = {"": ANY[name]}
    match name:
        case "time":
            offered |= {"7": "The last 7 days", "28": "The last 28 days", "year": "This year"}
            offered |= {month: month_name(month) for month in sorted(_values(index, "month"), reverse=True)[:MOST]}
        case "practice":
            offered |= {slug: practice_title(slug) for slug in in_catalog_order(_values(index, name))[:MOST]}
        case _:
            common = sorted(_values(index, name), key=lambda value: (-index.facets[name, value], value))
            offered |= {value: value for value in sorted(common[:MOST], key=str.casefold)}
    return offered | ({} if chosen in offered else {chosen: _named(name, value=chosen)})


def _named(name: str, *, value: str) -> str:
    """What a value is called that nothing has any more."""
    if name == "practice":
        return practice_title(value)
    return month_name(value) if name == "time" and day_of(f"{value}-01") else value


def _values(index: Index, facet: str) -> list[str]:
    return [value for name, value in index.facets if name == facet and value]
