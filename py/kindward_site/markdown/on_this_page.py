"""The list of links to a page's own parts, for narrow windows: in wide ones the table of contents stands beside the page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor

NAME: Final = "on-this-page"
"""The block's name, and the id of the list's title."""
FEWEST: Final = 3
"""A page of fewer parts needs no list of them."""
AFTER_CONTENTS: Final = 4
"""The priority of `OnThisPage`: Python-Markdown's table of contents, which names the parts, has 5, what checks links has 0."""

_CLASS: Final = "kw-on-this-page"


def empty_list() -> Element:
    """The place of the list: the parts are known once the whole page is read (`OnThisPage`)."""
    place = Element("nav", {"class": _CLASS, "aria-labelledby": NAME, "data-search-exclude": ""})
    SubElement(place, "p", {"id": NAME}).text = "On this page"
    return place


class OnThisPage(Treeprocessor):
    """Fills the place of the list. Where the builder gives headings no ids, nothing can be linked to, and the place goes."""

    def run(self, root: Element) -> None:
        parts = list(_parts(getattr(self.md, "toc_tokens", ())))
        for parent in list(root.iter()):
            for place in [each for each in parent if each.tag == "nav" and each.get("class") == _CLASS]:
                if parts:
                    _fill(place, parts)
                else:
                    parent.remove(place)


def _parts(tokens: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """The id and the title, as HTML, of each heading of the second level, in the page's order."""
    for token in tokens:
        if token["level"] == 2:
            yield token["id"], token["name"]
        else:
            yield from _parts(token["children"])


def _fill(place: Element, parts: Iterable[tuple[str, str]]) -> None:
    links = SubElement(place, "ul")
    for id, title in parts:
        SubElement(SubElement(links, "li"), "a", {"href": f"#{id}"}).text = title
