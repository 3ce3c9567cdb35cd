"""Scenes of made-up people: what one is, which of them fit a reader's Moment, and which comes next. None of it is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from zlib import crc32

from kindward.vocabulary.feelings import FAMILIES
from kindward.vocabulary.triggers import HARMED, TRIGGERS
from kindward.wire.jsontext import loads

_FAMILY_OF: Final = {feeling.word: family.name for family in FAMILIES for feeling in family.feelings}


@dataclass(frozen=True, slots=True)
class Scene:
    """A short scene: its id, a title, what set it off (of TRIGGERS), the feelings in it (words of FAMILIES), and its text."""

    id: str
    title: str
    trigger: str
    feelings: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ShownScenes:
    """The scenes as far as a reader has asked for them in one practice. It ends with the page."""

    all: tuple[Scene, ...] = ()
    """Every scene there is, once the file has been loaded."""
    shown: tuple[str, ...] = ()
    """The ids of those that were shown, the latest last."""
    is_awaited: bool = False
    """Whether the file was asked for and has not come."""
    is_missing: bool = False
    """Whether it could not be loaded, the last time it was asked for."""


@dataclass(frozen=True, slots=True)
class KnownMoment:
    """What is known of a reader's Moment that a scene can be chosen by."""

    triggers: frozenset[str]
    feelings: frozenset[str]

    @property
    def is_anything(self) -> bool:
        """Whether it is anything at all."""
        return bool(self.triggers or self.feelings)


def known(triggers: Iterable[str], feelings: Iterable[str]) -> KnownMoment:
    """Those of the triggers and feelings that are words of ours, whatever their capitals."""
    said = {feeling.strip().lower() for feeling in feelings}
    return KnownMoment(frozenset({*triggers} & {*TRIGGERS}), frozenset(said & _FAMILY_OF.keys()))


def fitting(scenes: Iterable[Scene], moment: KnownMoment, nonce: str = "") -> tuple[Scene, ...]:
    """The scenes that fit, the best first: by shared feelings, then by the trigger, then by feelings of the same family.

    Whoever was harmed by somebody else is shown nobody to whom it happened otherwise. Scenes that fit alike
    stand in an order that `nonce` decides, so that it is not the same one that comes first at each visit.
    """
    families = {_FAMILY_OF[word] for word in moment.feelings}
    ranked: list[tuple[int, int, int, int, Scene]] = []
    for scene in scenes:
        words = len(moment.feelings & {*scene.feelings})
        is_trigger = scene.trigger in moment.triggers
        near = len(families & {_FAMILY_OF.get(word) for word in scene.feelings})
        if (scene.trigger == HARMED or HARMED not in moment.triggers) and (words or is_trigger or near):
            ranked.append((-words, -is_trigger, -near, crc32(f"{nonce}{scene.id}".encode()), scene))
    return tuple(scene for *_, scene in sorted(ranked, key=lambda each: each[:-1]))


def with_next(shown: tuple[str, ...], fit: tuple[Scene, ...]) -> tuple[str, ...]:
    """The ids that were shown, and that of the next of those that fit, if any: none a second time before all of these have come."""
    ids = [scene.id for scene in fit]
    fresh = [id for id in ids if id not in shown]
    if fresh:
        return (*shown, fresh[0])
    again = [id for id in ids if id != shown[-1]] or ids
    return (*(id for id in shown if id not in ids), *again[:1])


def decoded(text: str) -> tuple[Scene, ...]:
    """The scenes in the text of their file; none where it is something else, such as a page that a hotel's network puts in its place."""
    try:
        return tuple(_scene(row) for row in loads(text))
    except (ValueError, TypeError, KeyError):
        return ()


def _scene(row: Mapping[str, Any]) -> Scene:
    return Scene(row["id"], row["title"], row["trigger"], tuple(row["feelings"]), row["text"])
