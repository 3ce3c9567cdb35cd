"""`[@key]` in a sentence: a link to the study."""

import re

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from kindward_site.build import Build
from kindward_site.content import evidence
from kindward_site.markdown.checks import check_key


class Citation(InlineProcessor):
    """A link to the study, in parentheses of its own unless the sentence has opened some."""

    def __init__(self, md: Markdown, build: Build) -> None:
        super().__init__(evidence.CITATION.pattern, md)
        self.build = build

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        key = m[1]
        check_key(key, self.build.page, 0)
        self.build.cited.add(key)
        before = data[: m.start(0)]
        inside = before.count("(") > before.count(")")
        place = f"{self.build.page.root}{evidence.PAGE}#{key}"
        link = f'<a class="kw-cite" href="{place}">{evidence.studies()[key].name}</a>'
        # Stored as HTML: MkDocs takes links in the tree for files' names.
        return self.md.htmlStash.store(link if inside else f"({link})"), m.start(0), m.end(0)
