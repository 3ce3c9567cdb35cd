"""What a page leaves for the next one, and the way there: entries for the notebook to show, by their ids and without a word of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from kindward.wire.messages import Effect
from kindward.wire.names import ENTRIES


@dataclass(frozen=True, slots=True)
class Carry(Effect):
    """Leave `text` for the page at `to`, a way from the site's root, and go there. It is told there as Mounted.carry."""

    do: ClassVar[str] = "carry"
    to: str
    text: str


def entries_text(ids: Iterable[str]) -> str:
    """Entries to be shown, as they are carried: Moments by their id, other records by their key."""
    return ENTRIES + " ".join(ids)


def entries_in(carry: str | None) -> frozenset[str]:
    """The entries that `carry` names; none where it is something else."""
    return frozenset(carry.removeprefix(ENTRIES).split()) if carry and carry.startswith(ENTRIES) else frozenset()
