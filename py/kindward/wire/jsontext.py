"""JSON out of what is stored or brought in, within bounds: nested too deep, it would end Python in the browser."""

import json
import re
from itertools import accumulate
from math import isfinite
from typing import Any, Final

MAX_DEPTH: Final = 60
"""Our own records nest four deep. Pyodide's stack ends long before CPython's: there is no exception to catch then."""
_NO_BRACKETS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[^\[\]{}"]+', re.DOTALL)
"""A string that nobody closed runs to the end: looked for again behind each of its quotation marks, it would take hours."""
_STEPS: Final = {"[": 1, "{": 1, "]": -1, "}": -1, '"': 0}


def loads(text: str, *, names_once: bool = False) -> Any:
    """What `text` says, with `names_once` only where no object has two members of one name.

    Raises:
        ValueError: it is no JSON, as a number beyond all bounds is none, or nested deeper than MAX_DEPTH.
    """
    if text.count("[") + text.count("{") > MAX_DEPTH and depth(text) > MAX_DEPTH:
        raise ValueError(f"nested deeper than {MAX_DEPTH}")
    return (_STRICT if names_once else _DECODER).decode(text)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is a number in Python alone")


def _finite(digits: str) -> float:
    """A number as Python holds it; what it holds as infinite could not be written again."""
    return number if isfinite(number := float(digits)) else _refuse(digits)


def _once(members: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(members)
    if len(held) < len(members):
        raise ValueError("two members of one name")
    return held


_DECODER: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
_STRICT: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite, object_pairs_hook=_once)
"""For a file: of two texts under one key only one could come in. It costs a tenth of reading, which storage is spared."""


def depth(text: str) -> int:
    """How deep the brackets outside of strings nest; in one pass, since a hostile file may hold millions."""
    brackets = _NO_BRACKETS.sub("", text)
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0)
