"""JSON out of what is stored or brought in, within bounds: nested too deep, it would end Python in the browser."""

import json
import re
from typing import Any, Final

MAX_DEPTH: Final = 60
"""Our own records nest four deep. Pyodide's stack ends long before CPython's: there is no exception to catch then."""
_NO_BRACKETS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^\[\]{}"]+', re.DOTALL)
_EMPTY: Final = re.compile(r"\[\]|\{\}")


def loads(text: str) -> Any:
    """What `text` says.

    Raises:
        ValueError: it is no JSON, or nested deeper than MAX_DEPTH.
    """
    if text.count("[") + text.count("{") > MAX_DEPTH and is_deep(text):
        raise ValueError(f"not JSON, or deeper than {MAX_DEPTH}")
    return json.loads(text)


def is_deep(text: str) -> bool:
    """Whether brackets are left when MAX_DEPTH times all that stand empty are taken away, from the inside out."""
    brackets = _NO_BRACKETS.sub("", text)
    for _ in range(MAX_DEPTH):
        if not brackets:
            return False
        brackets = _EMPTY.sub("", brackets)
    return brackets != ""
