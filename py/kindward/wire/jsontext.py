"""JSON out of what is stored or brought in, within bounds: nested too deep, it would end Python in the browser."""

import json
import re
from itertools import accumulate
from typing import Any, Final

MAX_DEPTH: Final = 60
"""Our own records nest four deep. Pyodide's stack ends long before CPython's: there is no exception to catch then."""
_NO_BRACKETS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[^\[\]{}"]+', re.DOTALL)
"""A string that nobody closed runs to the end: looked for again behind each of its quotation marks, it would take hours."""
_STEPS: Final = {"[": 1, "{": 1, "]": -1, "}": -1, '"': 0}


def loads(text: str) -> Any:
    """What `text` says.

    Raises:
        ValueError: it is no JSON, or nested deeper than MAX_DEPTH.
    """
    if text.count("[") + text.count("{") > MAX_DEPTH and depth(text) > MAX_DEPTH:
        raise ValueError(f"nested deeper than {MAX_DEPTH}")
    return json.loads(text)


def depth(text: str) -> int:
    """How deep the brackets outside of strings nest; in one pass, since a hostile file may hold millions."""
    brackets = _NO_BRACKETS.sub("", text)
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0)
