"""Takes the spaces at the beginning of lines out of the built pages: they lay out templates, and every reader pays for them."""

import re
from pathlib import Path
from typing import Final

_KEPT: Final = re.compile(r"<(pre|textarea|script)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
"""Where spaces say something: in text that is shown as it is, and in a script, whose strings may hold lines."""
_INDENT: Final = re.compile(r"\n\s+")


def write_without_indents(site: Path) -> None:
    """Take the indents out of every page below the folder `site`."""
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        if (bare := without_indents(page)) != page:
            path.write_text(bare, encoding="utf-8")


def without_indents(page: str) -> str:
    """`page` with each break between lines left and the blanks after it gone; a blank line goes with them."""
    at, pieces = 0, list[str]()
    for kept in _KEPT.finditer(page):
        pieces += [_INDENT.sub("\n", page[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join((*pieces, _INDENT.sub("\n", page[at:])))
