"""What a storage key says: `kindward:<kind>:<id>`, the kind of what lies under it, and its id."""

import re
from functools import lru_cache
from typing import Final

from kindward.wire.names import PREFIX

STAYS: Final = ("lock", "trial")
"""Kinds of keys that belong to this browser: they are neither exported nor imported."""
ASIDE: Final = "aside"
"""The kind of a copy of what could not be read; its id is the key that it was copied from, and the time."""
_KEY: Final = re.compile(
    rf"{PREFIX}(?P<kind>(?P<aside>{ASIDE})|[a-z][a-z-]*):(?P<id>.{{1,400}}(?(aside).{{0,1600}}))", re.DOTALL
)


@lru_cache(maxsize=16_384)
def kind_of(key: str) -> str:
    """The kind that a key names; "" where it is no key of ours, as it is without an id.

    What is found is kept, since all keys are asked about again and again.
    """
    match = _KEY.fullmatch(key)
    return match["kind"] if match else ""


def id_of(key: str) -> str:
    """The id that a key of ours names."""
    return key.removeprefix(PREFIX).partition(":")[2]
