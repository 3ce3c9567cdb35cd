"""The studies, once each, and what pages may claim by them: `[@key]` cites a study, a card says found, not found, how sure."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from htpy import Element, a, em, li, ul

from kindward_site.errors import BuildError

HOME = Path(__file__).with_name("data") / "evidence"
PAGE = "about/evidence/"
CITATION = re.compile(r"\[@([\w-]+)\]")


class EvidenceError(BuildError):
    """The evidence data contradicts itself or the pages; the message says where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One publication. `short` is how a sentence names its authors; `title` is empty where it was not seen in print."""

    authors: str
    short: str
    year: int
    journal: str
    doi: str
    title: str = ""

    @property
    def name(self) -> str:
        """How a citation reads: "Wood and others, 2009"."""
        return f"{self.short}, {self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What studies found for one page, what they did not find, and how sure that is: Markdown with citations."""

    found: str
    not_found: str
    sure: str

    @property
    def cites(self) -> frozenset[str]:
        """The keys of the studies that it cites."""
        return frozenset(cited(" ".join((self.found, self.not_found, self.sure))))


@cache
def studies() -> dict[str, Study]:
    """Every study by its key."""
    rows = tomllib.loads((HOME / "studies.toml").read_text(encoding="utf-8"))
    return {key: Study(**row) for key, row in rows.items()}


@cache
def cards() -> dict[str, Card]:
    """Every card by its name, which is its file's."""
    return {path.stem: _card(path) for path in sorted((HOME / "cards").glob("*.toml"))}


def _card(path: Path) -> Card:
    try:
        return Card(**tomllib.loads(path.read_text(encoding="utf-8")))
    except (TypeError, tomllib.TOMLDecodeError) as problem:
        raise EvidenceError(f"{path.name}: a card has found, not_found and sure, each a text ({problem})") from problem


def cited(text: str) -> list[str]:
    """The keys that `text` cites, in order."""
    return CITATION.findall(text)


def check_all_used(keys: set[str], used_cards: set[str]) -> None:
    """Raise EvidenceError if a study is cited nowhere, or a card stands on no page."""
    if unused := sorted(studies().keys() - keys):
        raise EvidenceError(f"studies.toml: no page cites {', '.join(unused)}; cite it or take it out")
    if idle := sorted(cards().keys() - used_cards):
        raise EvidenceError(f"evidence/cards: no page shows {', '.join(idle)}; add `/// evidence | {idle[0]}`")


def references() -> str:
    """All studies as an HTML list, by author and year, each with an anchor to link to."""
    rows = sorted(studies().items(), key=lambda row: (row[1].authors.lower(), row[1].year))
    return str(ul(".kw-references")[(_reference(key, study) for key, study in rows)])


def _reference(key: str, study: Study) -> Element:
    title = study.title and f"{study.title}. "
    where = a(href=f"https://doi.org/{study.doi}", rel="noreferrer")[f"doi: {study.doi}"]
    return li(id=key)[f"{study.authors} ({study.year}). ", title, em[study.journal], ". ", where]
