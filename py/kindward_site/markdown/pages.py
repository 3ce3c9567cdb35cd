"""The pages as authors write them, read before anything is drawn: front matter, addresses, the guides that hold a practice."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

import yaml

from kindward_site.build import Guides, Source
from kindward_site.errors import AuthorError, nearest

REVIEWED: Final = "reviewed"
"""The field of a guide's front matter that says on which day its words were last compared with their sources."""

_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*\n\n*", re.DOTALL)
_TITLE: Final = re.compile(r"^# (.+)$", re.MULTILINE)
_PRACTICE: Final = re.compile(r"^/// practice \| ([\w-]+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its file ("docs/guides/traps.md"), its address ("guides/traps/"), its text, and its front matter, read."""

    file: str
    address: str
    text: str
    meta: Mapping[str, Any]

    @property
    def source(self) -> Source:
        """Where its Markdown comes from, for messages and links."""
        front = _FRONT.match(self.text)
        skipped = front[0].count("\n") if front else 0
        return Source(self.file, skipped, "../" * self.address.count("/"), self.reviewed)

    @property
    def reviewed(self) -> datetime.date | None:
        """The day that its front matter names as `reviewed`; None where it names none, or what is no day."""
        # YAML reads 2026-11-28 as a date; with an hour it would be a datetime, which is a date to Python too.
        named = self.meta.get(REVIEWED)
        return named if type(named) is datetime.date else None

    @property
    def title(self) -> str:
        """Its title, or its address where it has none."""
        found = _TITLE.search(self.text)
        return found[1] if found else self.address

    @property
    def is_guide(self) -> bool:
        """Whether it is a guide, and not the list of them."""
        return self.address.startswith("guides/") and self.address != "guides/"

    def listed(self, name: str) -> list[str]:
        """The list that its front matter gives under `name`, as texts."""
        return [str(each) for each in self.meta.get(name) or []]

    def line_of(self, said: str) -> int:
        """The line on which `said` stands first, from 1."""
        return self.text.partition(said)[0].count("\n") + 1


def pages(docs: Path) -> list[Page]:
    """Every page below the folder `docs`, by its file."""
    return [_page(path, path.relative_to(docs).as_posix()) for path in sorted(docs.rglob("*.md"))]


def _page(path: Path, name: str) -> Page:
    text = path.read_text(encoding="utf-8-sig")
    front = _FRONT.match(text)
    try:
        meta = yaml.safe_load(front[1]) if front else {}
    except yaml.YAMLError as slip:
        raise AuthorError(f"docs/{name}", 1, f"the front matter is no YAML: {' '.join(str(slip).split())}") from slip
    return Page(f"docs/{name}", address_of(name), text, meta or {})


def address_of(name: str) -> str:
    """Where the page of a file below docs/ is published: "guides/traps.md" at "guides/traps/", "index.md" at ""."""
    stem = name.removesuffix(".md")
    return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"


def guides_with_practices(found: Iterable[Page]) -> Guides:
    """For each practice the guides among `found` that hold it, as (title, address)."""
    guides: dict[str, list[tuple[str, str]]] = {}
    for page in found:
        if page.file.startswith("docs/guides/"):
            for slug in dict.fromkeys(_PRACTICE.findall(page.text)):
                guides.setdefault(slug, []).append((page.title, page.address))
    return guides


def check_assets(found: Iterable[Page], known: Iterable[str]) -> None:
    """Raise AuthorError if a page's front matter names a style or a module that is not among the `known`."""
    names = set(known)
    for page, name in _named(found):
        if name not in names:
            raise AuthorError(page.file, page.line_of(name), f"unknown style or module {name!r}{nearest(name, names)}")


def check_reviewed(found: Iterable[Page], today: datetime.date) -> None:
    """Raise AuthorError if a guide among `found` does not name the day of its last review, or one after `today`."""
    for page in found:
        if page.is_guide and (said := _wrong_review(page, today)):
            raise AuthorError(page.file, page.line_of(f"{REVIEWED}:") if REVIEWED in page.meta else 1, said)


def _wrong_review(page: Page, today: datetime.date) -> str:
    """What is wrong with the day of a guide's last review; else ""."""
    form = f"the day of its last review, such as `{REVIEWED}: {today}`"
    if REVIEWED not in page.meta:
        near = get_close_matches(REVIEWED, page.meta, n=1)
        return f"a guide's front matter gives {form}" + (f"; it has {near[0]!r}" if near else "")
    if page.reviewed is None:
        return f"{REVIEWED!r} is {str(page.meta[REVIEWED])!r}, which is no day; a guide gives {form}"
    # Where the author lives it may be tomorrow already.
    if page.reviewed > today + datetime.timedelta(days=1):
        return f"{REVIEWED!r} is {page.reviewed}, a day to come; a guide gives {form}"
    return ""


def _named(found: Iterable[Page]) -> Iterator[tuple[Page, str]]:
    for page in found:
        for name in (*page.listed("styles"), *page.listed("modules")):
            yield page, name
