"""The only door from JavaScript into Python: `handle` takes a message as JSON and gives a reply as JSON.

It keeps what is mounted on the page, and for each part of each practice the HTML that the page was last sent, so that
only what changed travels. Nothing is raised through the door: a practice that stumbles is a reply that says so.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kindward.language import find_hits
from kindward.messages import (
    Effects,
    Everything,
    Facts,
    File,
    Input,
    Message,
    Mounted,
    Press,
    Records,
    Stamp,
    Stored,
    Tick,
)
from kindward.practice import NOTHING, Part, Place, Practice, answer_map, as_answer
from kindward.practices import PLACEABLE

type Json = dict[str, Any]


@dataclass(slots=True)
class _Mount:
    """A practice on the page: its state, and each part's HTML with the number of the message that changed it."""

    practice: Practice[Any]
    state: Any
    sent: dict[str, tuple[str, int]] = field(default_factory=dict)


_mounts: dict[str, _Mount] = {}


def handle(text: str) -> str:
    """Carry out one message from the page.

    Args:
        text: a message as JSON; its form is set out in docs/decisions/03-messages.md.

    Returns:
        The reply as JSON; `error` in it says that the message or the practice failed, and the page stays as it is.
    """
    message: Json = {}
    try:
        message = _object(json.loads(text))
        reply = _reply(message)
    except Exception as problem:  # nothing may pass the door: the page keeps what it shows, and says one sentence
        reply = {"error": f"{type(problem).__name__}: {problem}"}
    return json.dumps({"mount": message.get("mount"), "seq": message.get("seq")} | reply, ensure_ascii=False)


def warm() -> None:
    """Import and compile what the first key would otherwise wait for; the worker asks for it once it is ready."""
    find_hits("I always ruin everything. They all think I should have known.")


def _object(data: Any) -> Json:
    if not isinstance(data, dict):
        raise TypeError("a message is a JSON object")
    return data


def _reply(message: Json) -> Json:
    if message["type"] == "unmount":
        _mounts.pop(message["mount"], None)
        return {"parts": {}, "order": [], "draft": None, "effects": []}
    mount = _mounted(message) if message["type"] == "mount" else _mounts[message["mount"]]
    mount.state, effects = _update(mount, message)
    order = _render(mount, message)
    applied = message.get("applied", 0)
    return {
        "parts": {name: html for name, (html, seq) in mount.sent.items() if seq > applied},
        "order": order,
        "draft": mount.practice.draft(mount.state),
        "effects": [effect.wire() for effect in effects],
    }


def _mounted(message: Json) -> _Mount:
    practice = PLACEABLE[message["practice"]]
    place = Place(message["mount"], **{name: value for name, value in message["options"].items() if name == "root"})
    mount = _mounts[message["mount"]] = _Mount(practice, practice.start(place))
    return mount


def _update(mount: _Mount, message: Json) -> tuple[Any, Effects]:
    """The state after a message, and after the records that came `also` in it."""
    state, effects = mount.state, NOTHING
    stamp = Stamp(message["now"], message["nonce"])
    for each in (message, *message.get("also", ())):
        if told := _READ[each["type"]](each, stamp):
            state, more = mount.practice.update(state, told)
            effects += more
    return state, effects


def _render(mount: _Mount, message: Json) -> list[str]:
    """Draw what may have changed: after typing only the parts in view, so that a key is answered within a frame."""
    parts = mount.practice.view(mount.state)
    typing = message["type"] == "input"
    for part in parts:
        if part.live or not typing or part.name not in mount.sent:
            _draw(mount, part, message["seq"])
    order = [part.name for part in parts]
    for name in mount.sent.keys() - set(order):
        del mount.sent[name]
    return order


def _draw(mount: _Mount, part: Part, seq: int) -> None:
    html = str(part.draw())
    if mount.sent.get(part.name, ("", 0))[0] != html:
        mount.sent[part.name] = (html, seq)


def _read_mounted(message: Json, stamp: Stamp) -> Message:
    fields = answer_map(message.get("fields"))
    return Mounted(draft=message.get("draft"), carry=message.get("carry"), fields=fields, stamp=stamp)


def _read_input(message: Json, stamp: Stamp) -> Message | None:
    value = as_answer(message["value"])
    return None if value is None else Input(str(message["name"]), value, stamp=stamp)


def _read_press(message: Json, stamp: Stamp) -> Message:
    return Press(str(message["action"]), str(message.get("value", "")), stamp=stamp)


def _read_records(message: Json, stamp: Stamp) -> Message:
    records = tuple((key, text) for key, text in message["records"])
    partial, recent = bool(message.get("partial")), bool(message.get("recent"))
    before, more = message.get("before", ""), message.get("more", 0)
    return Records(message["kind"], records, partial, before, more, recent, stamp=stamp)


def _read_stored(message: Json, stamp: Stamp) -> Message:
    return Stored(message["key"], bool(message["ok"]), message.get("reason", ""), stamp=stamp)


def _read_tick(message: Json, stamp: Stamp) -> Message:
    return Tick(message["timer"], stamp=stamp)


def _read_everything(message: Json, stamp: Stamp) -> Message:
    return Everything(tuple((key, text) for key, text in message["texts"]), stamp=stamp)


def _read_facts(message: Json, stamp: Stamp) -> Message:
    room = message.get("room")
    whole = room if isinstance(room, int) else None
    told = (message["storage"], whole, message["persisted"], bool(message["shared"]), str(message.get("lock", "off")))
    return Facts(*told, stamp=stamp)


def _read_file(message: Json, stamp: Stamp) -> Message:
    return File(message["name"], message["size"], message["text"], message["reason"], stamp=stamp)


_READ: dict[str, Callable[[Json, Stamp], Message | None]] = {
    "mount": _read_mounted,
    "input": _read_input,
    "press": _read_press,
    "records": _read_records,
    "stored": _read_stored,
    "tick": _read_tick,
    "everything": _read_everything,
    "facts": _read_facts,
    "file": _read_file,
}
