"""Where things are: the repository, and each page of the site by its address below the sub-path."""

from pathlib import Path
from typing import Final

from kindward.practices import PRACTICES

ROOT: Final = Path(__file__).parents[2]
DOCS: Final = ROOT / "docs"
_PLACED: Final = {"notebook": "notebook/", "your-data": "notebook/data/"}


def path_of(name: str) -> str:
    """The page that holds the practice `name`, the notebook or the data page."""
    return _PLACED.get(name, f"practices/{name}/")


def _addresses() -> tuple[str, ...]:
    sources = (path.relative_to(DOCS).with_suffix("").as_posix() for path in sorted(DOCS.rglob("*.md")))
    practices = {f"practices/{slug}" for slug in PRACTICES}
    kept = (path for path in sources if not path.startswith("decisions/") and path not in practices)
    return tuple(path.removesuffix("index").rstrip("/") + "/" for path in kept)


PAGES: Final = (*_addresses(), "404.html")
"""Every page but those of single practices."""
