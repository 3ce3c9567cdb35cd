"""Writes the skeleton of a practice: its module, its line in the catalog, its page and the page's line in the menu."""

import argparse
import re
import sys
from pathlib import Path

MODULE = '''"""TODO: one sentence that says what the reader does here."""

from kindward.catalog import CARDS
from kindward.fields import KindLine, Text
from kindward.guided import Guided, Step
from kindward.messages import Input, Press
from kindward.practice import Example


class {cls}(Guided):
    """TODO: what its steps are."""

    card = CARDS["{slug}"]
    steps = (
        Step(
            "Begin",
            "TODO: the first thing to look at",
            "TODO: one short line that invites.",
            (Text("situation", "What happened?", "A line or two is plenty.", 3, "situation"),),
        ),
        Step("A kind line", "Something to take along", "Words you could believe.", (KindLine(),)),
    )
    next = (("four-n", "TODO: why it may fit."),)
    examples = (
        Example("empty"),
        Example("begun", (Input("situation", "I burnt the toast."),)),
        Example("kind line", (Press("go", "1"), Input("line.own", "It is toast."))),
        Example("close", (Press("leave"),)),
    )


PRACTICE = {cls}()
'''

PAGE = """---
title: {title}
description: "TODO: what it is and when it helps, in at most 155 characters."
---

# {title}

About 3 minutes. You need nothing but this page.

/// practice | {slug}
///

## Why it may help

TODO

/// evidence | What studies found

**Found.** TODO **Not found.** TODO **How sure.** TODO

///

## Where your words go

They stay in this browser, on this device. They reach [your notebook](../notebook/index.md) if you choose to keep them.
"""


def main(arguments: list[str] | None = None, root: Path = Path()) -> int:
    """Write the skeleton below `root`; gives the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("slug", help="lower-case words with hyphens, such as small-starts")
    options.add_argument("title", help='as readers see it, such as "Small starts"')
    given = options.parse_args(arguments)
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", given.slug):
        return _refuse(f"the slug {given.slug!r} is not lower-case words with hyphens, such as small-starts")
    module = root / "py/kindward/practices" / f"{given.slug.replace('-', '_')}.py"
    page = root / "docs/practices" / f"{given.slug}.md"
    if module.exists() or page.exists():
        return _refuse(f"{module if module.exists() else page} is there already")
    cls = "".join(word.capitalize() for word in given.slug.split("-"))
    module.write_text(MODULE.format(cls=cls, slug=given.slug), encoding="utf-8")
    page.write_text(PAGE.format(title=given.title, slug=given.slug), encoding="utf-8")
    card = f'    Card("{given.slug}", "{given.title}", 3, "TODO: the moment it is for", "TODO: the need"),\n'
    _insert(root / "py/kindward/catalog.py", r"(_ALL = \((?:\n    .*)*\n)(?=\))", card)
    _insert(root / "mkdocs.yml", r"((?:      - practices/.*\n)+)", f"      - practices/{given.slug}.md\n")
    print(f"Written: {module}, {page}, a line in the catalog and one in mkdocs.yml. Fill in what says TODO, then run")
    print("  scripts/test tests/kindward --update-snapshots")
    return 0


def _insert(path: Path, after: str, line: str) -> None:
    text, count = re.subn(after, lambda found: found[1] + line, path.read_text(encoding="utf-8"), count=1)
    if not count:
        raise RuntimeError(f"{path}: found no place for {line.strip()!r}")
    path.write_text(text, encoding="utf-8")


def _refuse(said: str) -> int:
    print(f"kindward: {said}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
