"""Writes the skeleton of a practice: module, row of the catalog, page, row of the menu, evidence card and test.

The texts lie in skeleton/, a file each. What an author has to write says TODO, and a test finds each TODO that is left.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final

from kindward.practice import pieces

SKELETON: Final = Path(__file__).with_name("skeleton")
FILES: Final = {
    "module.py.txt": "py/kindward/practices/$module.py",
    "page.md": "docs/practices/$slug.md",
    "evidence.toml": "py/kindward_site/content/data/evidence/cards/practices-$slug.toml",
    "test.py.txt": "tests/kindward/practices/test_$module.py",
}
"""Each text of the skeleton, and the file that it becomes."""

CATALOG: Final = "py/kindward/practice/catalog.py"
MENU: Final = "mkdocs.yml"
_CARD: Final = """\
    # TODO: how many minutes it takes, the moment it is for, the need that it answers (NEEDS), how much it asks
    # of somebody (DIFFICULTIES), and how often it may be done (FREQUENCIES).
    Card("$slug", $quoted, 3, "when TODO", NEEDS[0], DIFFICULTIES[0], FREQUENCIES[0]),
"""
_ROWS: Final = {
    CATALOG: (re.compile(r"(?<=^_ALL = \(\n)(?: {4}.*\n)*(?=\))", re.MULTILINE), _CARD),
    MENU: (re.compile(r"(?: {6}- practices/.*\n)+"), "      - practices/$slug.md\n"),
}
"""Where a row joins others in a file that is there, and the row."""


class Refused(Exception):
    """Nothing was written; the message says why."""


def main(arguments: list[str] | None = None, root: Path = Path()) -> int:
    """Write the skeleton below `root`; gives the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("slug", help="lower-case words with hyphens, such as quiet-hour")
    options.add_argument("title", help='as readers see it, such as "Small starts"')
    given = options.parse_args(arguments)
    try:
        made = skeleton(root, given.slug, given.title)
    except Refused as why:
        print(f"kindward: {why}", file=sys.stderr)
        return 1
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    _format([path for path in made if path.suffix == ".py"])
    print("\n".join(["Written:", *(f"  {path}" for path in made)]))
    print("Fill in what says TODO, then run: scripts/test tests/kindward --update-snapshots")
    return 0


def _class_name(slug: str) -> str:
    """A class called after its practice, and not as a piece that it may be made of."""
    name = "".join(word.capitalize() for word in slug.split("-"))
    return f"{name}Practice" if name in pieces.__all__ else name


def skeleton(root: Path, slug: str, title: str) -> Mapping[Path, str]:
    """The text of every file that is made or changed.

    Raises:
        Refused: the slug is none, a file is there already, or a row has no place.
    """
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", slug):
        raise Refused(f"the slug {slug!r} is not lower-case words with hyphens, such as quiet-hour")
    words = {
        "slug": slug,
        "title": title,
        "quoted": json.dumps(title, ensure_ascii=False),
        "module": slug.replace("-", "_"),
        "cls": _class_name(slug),
    }
    return {**_files(root, words), **_rows(root, words)}


def _files(root: Path, words: Mapping[str, str]) -> dict[Path, str]:
    made = {}
    for name, place in FILES.items():
        path = root / Template(place).substitute(words)
        if path.exists():
            raise Refused(f"{path} is there already")
        made[path] = Template((SKELETON / name).read_text(encoding="utf-8")).substitute(words)
    return made


def _rows(root: Path, words: Mapping[str, str]) -> dict[Path, str]:
    made = {}
    for name, (rows, row) in _ROWS.items():
        new, text = Template(row).substitute(words), (root / name).read_text(encoding="utf-8")
        found = rows.search(text)
        if not found:
            raise Refused(f"{name}: found no place for {new.strip()!r}")
        made[root / name] = text[: found.end()] + new + text[found.end() :]
    return made


def _format(paths: list[Path]) -> None:
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", *map(str, paths)], check=True)


if __name__ == "__main__":
    sys.exit(main())
