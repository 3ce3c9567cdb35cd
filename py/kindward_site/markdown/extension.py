"""The Markdown extension: our blocks, citations, and the fixed parts of a practice's page.

It stands on pymdownx.blocks and works under any Python-Markdown site builder:

    markdown.markdown(text, extensions=["kindward_site.markdown.extension"])

    /// practice | four-n
        id: second-pause
    ///

A builder that knows its pages hands over a `Build` as the setting `build`.
"""

from typing import Any, ClassVar, Final
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_string

from kindward_site.build import Build
from kindward_site.markdown.checks import Checks
from kindward_site.markdown.citations import Citation
from kindward_site.markdown.on_this_page import AFTER_CONTENTS, OnThisPage
from kindward_site.markdown.practice_page import FixedParts
from kindward_site.markdown.reviewed import AFTER_FIXED_PARTS, Reviewed
from kindward_site.markdown.table import BLOCKS, EVERY, Row
from kindward_site.markdown.tables import AFTER_INLINE, CellLabels

NAME: Final = __name__
"""The name by which a site builder loads it."""


class OurBlock(Block):
    """A block of the table, once it is known to be right. Each row has a subclass of its own (`block_class`)."""

    row: ClassVar[Row]

    def on_create(self, parent: Element) -> Element:
        assert self.row.draw
        options = {name: value for name, value in self.options.items() if value and name != "attrs"}
        drawn = self.row.draw(self.config["build"], self.argument, options)
        if isinstance(drawn, Element):
            parent.append(drawn)
            return drawn
        holder = SubElement(parent, "p")
        holder.text = self.md.htmlStash.store(drawn)
        return holder


def block_class(name: str, kind: Row) -> type[OurBlock]:
    """The class by which pymdownx knows a row of the table."""
    arguments = (EVERY, *(kind.known() if kind.known else ()))
    options = {option for argument in arguments for option in kind.options(argument)}

    class OfTheTable(OurBlock):
        NAME: ClassVar[str] = name
        ARGUMENT: ClassVar[bool | None] = bool(kind.argument)
        OPTIONS: ClassVar[dict[str, Any]] = {option: ["", type_string] for option in options}
        row = kind

    return OfTheTable


class KindwardExtension(BlocksExtension):
    """Reads what is drawn from the build of its setting `build`, and notes there what is used."""

    def __init__(self, **settings: Any) -> None:
        self.config = {"build": [Build(), "what the pages are drawn with"]}
        super().__init__(**settings)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        build: Build = self.getConfig("build")
        for name, row in BLOCKS.items():
            if row.draw:
                block_mgr.register(block_class(name, row), self.getConfigs())
        # Before links, which would take the brackets; after code, which may show a citation.
        md.inlinePatterns.register(Citation(md, build), "kindward-citation", 175)
        # What an author wrote is checked as it stands; then the fixed parts join it.
        md.preprocessors.register(Checks(md, build), "kindward-checks", 100)
        md.preprocessors.register(FixedParts(md, build), "kindward-fixed-parts", 99)
        md.preprocessors.register(Reviewed(md, build), "kindward-reviewed", AFTER_FIXED_PARTS)
        md.treeprocessors.register(OnThisPage(md), "kindward-on-this-page", AFTER_CONTENTS)
        md.treeprocessors.register(CellLabels(md), "kindward-cell-labels", AFTER_INLINE)


def makeExtension(**settings: Any) -> KindwardExtension:
    """What Python-Markdown calls to make the extension."""
    return KindwardExtension(**settings)
