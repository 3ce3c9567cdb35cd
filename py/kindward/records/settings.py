"""The settings: the one record about the notebook itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from kindward.records.codec import Data, Migration, Record

SETTINGS_ID: Final = "main"


def put_off_since_a_time(data: Data) -> Data:
    """The back-up note was put off up to a number of Moments; erasing some had kept it away for longer."""
    until = data.pop("quiet_until")
    return data | {"hushed": data["updated"] if until else ""}


@dataclass(frozen=True, slots=True)
class Settings(Record):
    """There is one, under the id SETTINGS_ID; without it everything stands as it begins."""

    kind: ClassVar[str] = "settings"
    migrations: ClassVar[tuple[Migration, ...]] = (put_off_since_a_time,)
    meanings: ClassVar[Mapping[str, str]] = {
        "exported": "When the notebook was last exported: local time in ISO 8601, with its offset; or empty.",
        "kept_at_export": "How many Moments there were then.",
        "hushed": "When the reader last put the back-up note off, in the same form; or empty.",
    }

    exported: str = ""
    kept_at_export: int = 0
    hushed: str = ""
