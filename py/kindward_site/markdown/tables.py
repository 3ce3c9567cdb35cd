"""Tables on a narrow window: where each row is a paragraph of its own, a cell says under which heading it stood."""

from typing import Final
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

AFTER_INLINE: Final = 3
"""The priority of `CellLabels`: headings are read once their words are final."""
FEWEST: Final = 3
"""A table of fewer columns keeps them on a phone, with their headings in view (prose.css)."""
LABEL: Final = "data-label"


class CellLabels(Treeprocessor):
    """Gives each cell behind the first one of its row the heading of its column, for the style sheet to show."""

    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            headings = ["".join(heading.itertext()) for heading in table.iter("th")]
            if len(headings) >= FEWEST:
                _label(table, headings)


def _label(table: Element, headings: list[str]) -> None:
    for row in table.iter("tr"):
        for heading, cell in list(zip(headings, row, strict=False))[1:]:
            if heading and cell.tag == "td":
                cell.set(LABEL, heading)
