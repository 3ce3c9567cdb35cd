"""The only door from JavaScript into Python: `handle` takes a message as JSON and gives a reply as JSON.

It keeps what is mounted on the page, and for each part of each practice the HTML that the page was last sent, so that
only what changed travels. Nothing is raised through the door. Where a practice stumbles, what it stumbled over changes nothing, the rest is drawn, and
the reply says so.
"""

import gc
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from kindward.language import find_hits
from kindward.practice.base import NOTHING, Part, Place, Practice, answer_map, as_answer
from kindward.practices import PLACEABLE
from kindward.wire.messages import (
    Clear,
    Effects,
    Input,
    Message,
    Mounted,
    Press,
    Records,
    Stamp,
    Stored,
    Tick,
)
from kindward.wire.problems import described

type Json = dict[str, Any]


@dataclass(slots=True)
class _Mount:
    """A practice on the page: its state, and each part's HTML with the number of the message that changed it.

    `live` names the parts that were in view when they were last drawn. `owed` is typing that the practice stumbled over,
    the newest of each field: it goes ahead of the next message.
    """

    practice: Practice[Any]
    state: Any
    sent: dict[str, tuple[str, int]] = field(default_factory=dict)
    live: frozenset[str] = frozenset()
    owed: dict[str, Json] = field(default_factory=dict)


_mounts: dict[str, _Mount] = {}

_WHOLE_STORAGE: Final = "kindward.wire.whole_storage"
_ELSEWHERE: Final = {"link": "kindward.wire.links", "scenes": "kindward.wire.scenes"}
"""Messages that few practices are told, and the module that reads each."""


def handle(text: str) -> str:
    """Carry out one message from the page.

    Args:
        text: a message as JSON; its form is set out in docs/decisions/03-messages.md.

    Returns:
        The reply as JSON. `error` in it says that something failed, and what kind of thing, without the reader's words;
        whatever else the reply holds is true all the same.
    """
    message: Json = {}
    try:
        message = _object(json.loads(text))
        reply = _reply(message)
    except Exception as problem:  # nothing may pass the door: the page keeps what it shows, and says one sentence
        reply = {"error": described(problem)}
    return json.dumps({"mount": message.get("mount"), "seq": message.get("seq")} | reply, ensure_ascii=False)


def warm() -> None:
    """Import and compile what the first key would otherwise wait for; the worker asks for it once it is ready.

    What came with it stays, so the collector of garbage need not go through it at some later key.
    """
    find_hits("I always ruin everything. They all think I should have known.")
    gc.freeze()


def _object(data: Any) -> Json:
    if not isinstance(data, dict):
        raise TypeError("a message is a JSON object")
    return data


def _reply(message: Json) -> Json:
    if message["type"] == "unmount":
        _mounts.pop(message["mount"], None)
        return {"parts": {}, "order": [], "draft": None, "effects": []}
    if message["type"] == "mount":
        return _opened(message)
    mount = _mounts[message["mount"]]
    effects, problems = _update(mount, message)
    return _answer(mount, message, effects, problems)


def _opened(message: Json) -> Json:
    """Begin with the draft and what was carried; where the practice stumbles over them, without.

    The reader's words come beside the draft, in `fields`, so they are in the form either way. `unread` tells the page
    that the draft was left out, so that it can put that aside.
    """
    mount, reply, is_usable = _attempt(message)
    given = tuple(name for name in ("draft", "carry") if message.get(name) is not None)
    for left_out in ({"draft": None}, {"draft": None, "carry": None}) if given and not is_usable else ():
        other, its_reply, is_usable = _attempt(message | left_out)
        if is_usable:
            error, unread = {"error": reply["error"]}, {"unread": True} if "draft" in given else {}
            mount, reply = other, its_reply | error | unread
            break
    _mounts[message["mount"]] = mount
    return reply


def _attempt(message: Json) -> tuple[_Mount, Json, bool]:
    """A mount as a message begins it, the reply, and whether the practice took it in and can show what is in view."""
    practice = PLACEABLE[message["practice"]]
    place = Place(message["mount"], **{name: value for name, value in message["options"].items() if name == "root"})
    mount = _Mount(practice, practice.start(place))
    effects, problems = _update(mount, message)
    if problems:  # the words wait until the next message
        fields = answer_map(message.get("fields")).items()
        mount.owed = {name: {"type": "input", "name": name, "value": value} for name, value in fields}
    is_taken = not problems
    reply = _answer(mount, message, effects, problems)
    return mount, reply, is_taken and "order" in reply and not any(reply.get("stale", {}).values())


def _update(mount: _Mount, message: Json) -> tuple[Effects, list[Exception]]:
    """Take in a message, and the records that came `also` in it; what the practice stumbles over changes nothing."""
    effects, problems = NOTHING, list[Exception]()
    stamp = Stamp(message["now"], message["nonce"])
    owed, mount.owed = mount.owed, {}
    newer = message["name"] if message["type"] == "input" else None
    waiting = (each for name, each in owed.items() if name != newer)
    for each in (*waiting, message, *message.get("also", ())):
        try:
            if received := _read(each, stamp):
                mount.state, more = mount.practice.update(mount.state, received)
                effects += more
        except Exception as problem:  # the next message may fare better, and is taken in as if this had not come
            problems.append(problem)
            if each["type"] == "input":
                mount.owed[each["name"]] = each
    return effects, problems


def _answer(mount: _Mount, message: Json, effects: Effects, problems: list[Exception]) -> Json:
    """What the page is told. Words that are owed are in the page's draft alone, so that stays as the page has it."""
    draft = {} if problems else _draft(mount, problems)
    reply = _drawn(mount, message, problems) | draft
    reply["effects"] = [each.wire() for each in effects if not (mount.owed and isinstance(each, Clear))]
    return reply | ({"owed": [*mount.owed]} if mount.owed else {}) | _error(problems)


def _error(problems: list[Exception]) -> Json:
    return {"error": described(problems[0])} if problems else {}


def _draft(mount: _Mount, problems: list[Exception]) -> Json:
    try:
        return {"draft": mount.practice.draft(mount.state)}
    except Exception as problem:
        problems.append(problem)
        return {}


def _drawn(mount: _Mount, message: Json, problems: list[Exception]) -> Json:
    """The parts that changed and the order of all, or nothing where the practice cannot be drawn.

    A part that cannot be drawn stays on the page as it was; `stale` says of each whether it should be in view.
    """
    try:
        parts = mount.practice.view(mount.state)
    except Exception as problem:
        problems.append(problem)
        return {}
    stale = _render(mount, parts, message, problems)
    applied = message.get("applied", 0)
    changed = {name: html for name, (html, seq) in mount.sent.items() if seq > applied}
    return {"parts": changed, "order": [part.name for part in parts]} | ({"stale": stale} if stale else {})


def _render(mount: _Mount, parts: Sequence[Part], message: Json, problems: list[Exception]) -> dict[str, bool]:
    """Draw what may have changed: after a key or a tick only the parts in view, so that it is answered within a frame."""
    quick, stale = message["type"] in ("input", "tick"), dict[str, bool]()
    was_live, mount.live = mount.live, frozenset(part.name for part in parts if part.live)
    for part in parts:
        if part.live or part.name in was_live or not quick or part.name not in mount.sent:
            try:
                _draw(mount, part, message["seq"])
            except Exception as problem:
                problems.append(problem)
                stale[part.name] = part.live
    for name in mount.sent.keys() - {part.name for part in parts} | stale.keys():
        mount.sent.pop(name, None)
    return stale


def _draw(mount: _Mount, part: Part, seq: int) -> None:
    html = str(part.draw())
    if mount.sent.get(part.name, ("", 0))[0] != html:
        mount.sent[part.name] = (html, seq)


def _read(message: Json, stamp: Stamp) -> Message | None:
    """The message as data; what only some pages are told is read by modules that no other page pays for."""
    kind = message["type"]
    return (_READ.get(kind) or import_module(_ELSEWHERE.get(kind, _WHOLE_STORAGE)).READ[kind])(message, stamp)


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


_READ: dict[str, Callable[[Json, Stamp], Message | None]] = {
    "mount": _read_mounted,
    "input": _read_input,
    "press": _read_press,
    "records": _read_records,
    "stored": _read_stored,
    "tick": _read_tick,
}
