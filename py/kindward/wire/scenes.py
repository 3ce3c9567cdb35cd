"""Scenes of made-up people, which a reader asks a practice for: the effect that has them loaded, and the message that brings them.

They are a file of the site's own, for they would be too much for the engine's archive: docs/decisions/34-scenes.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from kindward.wire.messages import Effect, Message, Stamp


@dataclass(frozen=True, slots=True)
class SceneFile(Message):
    """The text of the file with all scenes; "" where it could not be loaded."""

    text: str


@dataclass(frozen=True, slots=True)
class LoadScenes(Effect):
    """Send SceneFile. The file's address is always the same, so that nothing of the reader's is asked for with it."""

    do: ClassVar[str] = "scenes"


def _read_scene_file(message: dict[str, Any], stamp: Stamp) -> Message:
    return SceneFile(str(message["text"]), stamp=stamp)


READ: Final[dict[str, Callable[[dict[str, Any], Stamp], Message]]] = {"scenes": _read_scene_file}
"""What reads this message, by its type."""
