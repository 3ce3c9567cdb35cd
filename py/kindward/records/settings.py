"""The settings: the one record about the notebook itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from kindward.records.codec import Record

SETTINGS_ID: Final = "main"


@dataclass(frozen=True, slots=True)
class Settings(Record):
    """There is one, under the id SETTINGS_ID; without it everything stands as it begins."""

    kind: ClassVar[str] = "settings"
    meanings: ClassVar[Mapping[str, str]] = {
        "exported": "When the notebook was last exported: local time in ISO 8601, with its offset; or empty.",
        "kept_at_export": "How many Moments there were then.",
        "quiet_until": "The back-up note keeps quiet until there are more Moments than this.",
    }

    exported: str = ""
    kept_at_export: int = 0
    quiet_until: int = 0
