"""The built site as a search engine, a policy and a link see it: what each page holds, and what its links lead to."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

type Attributes = dict[str, str]

LINKS = (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("use", "href"), ("form", "action"))


@dataclass
class Seen(HTMLParser):
    """The elements of a page, and the text of its scripts."""

    elements: list[tuple[str, Attributes]] = field(default_factory=list)
    scripts: list[tuple[Attributes, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append((tag, attributes))
        if tag == "script":
            self.scripts.append((attributes, ""))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            attributes, said = self.scripts[-1]
            self.scripts[-1] = (attributes, said + data)

    def all(self, tag: str, **wanted: str) -> list[Attributes]:
        """The attributes of every `tag` that has the wanted ones."""
        return [found for name, found in self.elements if name == tag and wanted.items() <= found.items()]

    def one(self, tag: str, **wanted: str) -> Attributes:
        """The attributes of the one such element."""
        (found,) = self.all(tag, **wanted)
        return found

    def ids(self) -> set[str]:
        """What a link's fragment may name."""
        return {found["id"] for _, found in self.elements if "id" in found}

    def links(self) -> list[str]:
        """Every address that an element leads to or loads."""
        return [found[name] for tag, name in LINKS for found in self.all(tag) if name in found]


STAND_INS = ("404.html", "offline.html")
"""What is shown at another page's address: no page of its own, and not to be found."""
WORKSHEETS = "worksheets/"
"""Where the pages are that are for printing, and not to be found."""


@cache
def seen(path: Path) -> Seen:
    """The page in the file at `path`."""
    return read(path.read_text(encoding="utf-8"))


def read(html: str) -> Seen:
    """The page, or a part of one, in `html`."""
    page = Seen()
    page.feed(html)
    page.close()
    return page


def pages(site: Path) -> dict[str, Path]:
    """Every page that readers and engines may find, by its address relative to the site's root."""
    found = {file.relative_to(site).as_posix().removesuffix("index.html"): file for file in site.rglob("*.html")}
    return {
        address: file
        for address, file in sorted(found.items())
        if address not in STAND_INS and not address.startswith(WORKSHEETS)
    }


def worksheets(site: Path) -> dict[str, Path]:
    """Every page for printing, by its address relative to the site's root."""
    return {f"{file.parent.relative_to(site).as_posix()}/": file for file in (site / WORKSHEETS).rglob("*.html")}


def broken(html: Seen, address: str, site: Path, site_url: str) -> list[str]:
    """The links on the page at `address` that lead to no file of `site`, or to no place on the page they name."""
    return [link for link in html.links() if not _leads_somewhere(link, html, address, site, site_url)]


def _leads_somewhere(link: str, html: Seen, address: str, site: Path, site_url: str) -> bool:
    target = urlsplit(urljoin(site_url + address, link))
    home = urlsplit(site_url)
    if target.netloc != home.netloc or not target.scheme.startswith("http"):
        return True
    if not target.path.startswith(home.path):
        return False
    there = target.path.removeprefix(home.path)
    file = site / unquote(there) / ("index.html" if not there or there.endswith("/") else "")
    if not file.is_file():
        return False
    ids = html.ids() if there == address else seen(file).ids() if target.fragment else set()
    return not target.fragment or unquote(target.fragment) in ids
