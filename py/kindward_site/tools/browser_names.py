"""Writes the names that Python and the browser share as the browser's module: overrides/assets/js/wire/names.js."""

import json
from pathlib import Path
from typing import Final

from kindward.wire import names

MODULE: Final = Path("overrides/assets/js/wire/names.js")
_HEAD: Final = """\
// Every name that the page, the worker and Python share: attributes, messages, effects and storage keys.
// Written by `python -m kindward_site.tools.browser_names` from py/kindward/wire/names.py, which says what they mean.

// prettier-ignore
export const NAMES = Object.freeze("""


def shared() -> dict[str, str | int]:
    """Every constant of names.py, in its order."""
    return {name: value for name, value in vars(names).items() if name.isupper()}


def browser_module() -> str:
    """The text of the browser's module."""
    return f"{_HEAD}{json.dumps(shared(), indent=2)});\n"


if __name__ == "__main__":
    MODULE.write_text(browser_module(), encoding="utf-8")
