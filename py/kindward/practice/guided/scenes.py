"""What a guided practice does when its reader asks for a scene of a made-up person: the file is loaded once, and one scene at a time is shown."""

from dataclasses import replace

from kindward.practice.base import NOTHING
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.guided.timing import PACE
from kindward.practice.pieces.scenes import SCENE, known_of
from kindward.practice.scenes import ShownScenes, decoded, fitting, with_next
from kindward.wire.messages import Effects, Focus, Message, Stamp, Stop
from kindward.wire.scenes import LoadScenes, SceneFile


def asked[S: Sheet](outline: Outline, sheet: S, stamp: Stamp) -> tuple[S, Effects]:
    """The sheet once the reader asked for a scene: with one, or while the file is on its way. Pacing ends, so that it can be read."""
    stop = (Stop(PACE),) if sheet.paced else NOTHING
    sheet = replace(sheet, paced=False)
    now = sheet.scenes or ShownScenes()
    if now.all:
        sheet, effects = _with_next(outline, sheet, now, stamp)
        return sheet, (*stop, *effects)
    if now.is_awaited:
        return sheet, stop
    return replace(sheet, scenes=replace(now, is_awaited=True, is_missing=False)), (*stop, LoadScenes())


def received[S: Sheet](outline: Outline, sheet: S, message: Message) -> tuple[S, Effects]:
    """The sheet once the file came that the reader asked for, with a scene; or once it did not. Any other message changes nothing."""
    if not (isinstance(message, SceneFile) and sheet.scenes and sheet.scenes.is_awaited):
        return sheet, NOTHING
    scenes = decoded(message.text)
    now = replace(sheet.scenes, all=scenes, is_awaited=False, is_missing=not scenes)
    return _with_next(outline, sheet, now, message.stamp)


def _with_next[S: Sheet](outline: Outline, sheet: S, now: ShownScenes, stamp: Stamp) -> tuple[S, Effects]:
    fit = fitting(now.all, known_of(sheet), stamp.nonce)
    focus = (Focus(outline.part(sheet.at), SCENE),) if fit else NOTHING
    return replace(sheet, scenes=replace(now, shown=with_next(now.shown, fit))), focus
