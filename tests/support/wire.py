"""A page's messages as they travel, for tests that talk to the door of either runtime."""

from typing import Any

from kindward.practice.base import Example
from kindward.wire.links import Linked
from kindward.wire.messages import Input, Message, Mounted, Press, Records, Stored, Tick
from kindward.wire.whole_storage import Everything, Facts, File


def mounting(practice: str, mount: str, **more: Any) -> dict[str, Any]:
    """The first message of a mount."""
    start = {"type": "mount", "mount": mount, "practice": practice, "options": {"root": "../../"}}
    return start | {"draft": None, "carry": None, "fields": {}} | more


def wired(message: Message) -> dict[str, Any]:
    """A message of an example, without its counters."""
    match message:
        case Input(name, value):
            return {"type": "input", "name": name, "value": value}
        case Press(action, value):
            return {"type": "press", "action": action, "value": value}
        case Records(kind, records, partial, before, more, recent):
            part = {"partial": partial, "before": before, "more": more, "recent": recent}
            return {"type": "records", "kind": kind, "records": records} | part
        case Stored(key, ok, reason):
            return {"type": "stored", "key": key, "ok": ok, "reason": reason}
        case Everything(texts):
            return {"type": "everything", "texts": texts}
        case Facts(storage, room, persisted, shared):
            return {"type": "facts", "storage": storage, "room": room, "persisted": persisted, "shared": shared}
        case File(name, size, text, reason):
            return {"type": "file", "name": name, "size": size, "text": text, "reason": reason}
        case Tick(timer):
            return {"type": "tick", "timer": timer}
        case Linked(site, shares, link):
            return {"type": "link", "site": site, "shares": shares, "link": dict(link)}
    raise TypeError(f"no wire form for {message}")


def _opened(message: Message) -> Message | None:
    """`message`, if it says that the page was opened, and nothing more."""
    return message if isinstance(message, Mounted) and not (message.draft or message.carry or message.fields) else None


def conversation(practice: str, example: Example) -> list[dict[str, Any]]:
    """All messages that lead a fresh page to an example, numbered; no patch is ever applied, so every part is sent.

    That the page was opened is the first of them already, on whatever day the example has it.
    """
    mount = f"{practice}-{example.name.replace(' ', '-')}"
    told = [
        mounting(practice, mount),
        *({"mount": mount} | wired(message) for message in example.messages if message != _opened(message)),
    ]
    stamp = {"applied": 0, "now": "2026-11-22T00:30:15+01:00", "nonce": "1f2e3d4c"}
    return [message | stamp | {"seq": number} for number, message in enumerate(told, 1)]
