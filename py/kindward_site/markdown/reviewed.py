"""The line that closes a page whose front matter names the day of its last review."""

import datetime
from typing import Final

from htpy import p, time
from markdown import Markdown
from markdown.preprocessors import Preprocessor

from kindward_site.build import Build

AFTER_FIXED_PARTS: Final = 98
"""The priority of `Reviewed`: the fixed parts of a page have 99, and this line comes behind them."""


class Reviewed(Preprocessor):
    """Adds the line to the page that is drawn, if it names a day."""

    def __init__(self, md: Markdown, build: Build) -> None:
        super().__init__(md)
        self.build = build

    def run(self, lines: list[str]) -> list[str]:
        day = self.build.page.reviewed
        return [*lines, "", reviewed_on(day)] if day else lines


def reviewed_on(day: datetime.date) -> str:
    """The line as HTML. The search leaves it out: nobody looks for a page by it."""
    said = time(datetime=day.isoformat())[f"{day:%B} {day.day}, {day.year}"]
    return str(p(".kw-reviewed", data_search_exclude=True)["Reviewed on ", said])
