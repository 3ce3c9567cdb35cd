"""What more than one type of record needed: migrations, and what a field that they add means."""

from typing import Final

from kindward.records.codec import Data

PRACTICE_MEANING: Final = "The practice it came from; empty where the reader wrote it into the notebook."


def add_updated(data: Data) -> Data:
    """A record that knew only when it was made has not been changed since."""
    return data | {"updated": data["created"]}


def add_pinned(data: Data) -> Data:
    """What could not be pinned was not."""
    return data | {"pinned": False}


def add_practice(data: Data) -> Data:
    """A record that did not say which practice it came from belongs to none, and stays when one is erased."""
    return data | {"practice": ""}
