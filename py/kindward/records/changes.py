"""Migrations that more than one type of record needed."""

from kindward.records.codec import Data


def add_updated(data: Data) -> Data:
    """A record that knew only when it was made has not been changed since."""
    return data | {"updated": data["created"]}


def add_pinned(data: Data) -> Data:
    """What could not be pinned was not."""
    return data | {"pinned": False}
