"""What one build of the site knows and collects while its pages are drawn. Each build makes one anew.

A site builder hands it to the Markdown extension (`before_build` makes it); without one, as in plain Python-Markdown, the
extension makes its own, which knows no pages.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kindward.practice.catalog import CARDS

type Guides = Mapping[str, Sequence[tuple[str, str]]]
"""For each practice, by its slug, the guides that hold it, as (title, address)."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page's source: its file, the lines cut off its top (front matter), the relative way from the page to the root.

    `reviewed` is the day on which somebody last compared its words with their sources; None where the page names none.
    """

    file: str = "<markdown>"
    skipped: int = 0
    root: str = "../../"
    reviewed: datetime.date | None = None

    @property
    def practice(self) -> str:
        """The slug of the practice whose own page this is; else ""."""
        slug = self.file.removeprefix("docs/practices/").removesuffix(".md")
        return slug if slug in CARDS and self.file == f"docs/practices/{slug}.md" else ""


@dataclass(slots=True)
class Build:
    """The sources and the guides of a build, the page that is being drawn, and what the pages drawn so far have used."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    """Every page's source, by its file."""
    guides: Guides = field(default_factory=dict)
    words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What people type or say when they need a page, by its address."""
    page: Source = Source()
    cited: set[str] = field(default_factory=set)
    """The keys of the studies that were cited."""
    cards: set[str] = field(default_factory=set)
    """The names of the evidence cards that were shown."""

    def turn_to(self, file: str) -> None:
        """From now on the page in `file`, such as "docs/help.md", is the one that is drawn."""
        self.page = self.source(file)

    def source(self, file: str) -> Source:
        """The source of the page in `file`; for a page that was made on the way, one that says no more than its name."""
        return self.sources.get(file, Source(file))
