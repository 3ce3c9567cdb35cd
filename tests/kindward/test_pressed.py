"""What follows when a button is pressed, in every state that a practice shows: what is said, where the focus goes, what is stored.

Read what changes in a snapshot before you keep it (scripts/test --update-snapshots).
"""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import pytest

from kindward.practice.base import Example, Place, html_of
from kindward.practices import PLACEABLE
from kindward.wire.messages import BATCH, Batch, Effect, Effects, Input, Press, Save, Stamp, Stored
from kindward.wire.names import REASON_DISABLED, REASON_LOCKED, REASON_NEWER, REASON_QUOTA

SNAPSHOTS: Final = Path(__file__).parents[1] / "snapshots" / "pressed"
STAMP: Final = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
SHORT: Final = 90
"""So many characters are shown of a text."""
TRANSIENT: Final = frozenset({"updated", "created", "id", "moment", "v"})


class Buttons(HTMLParser):
    """Every button of a page by what it presses, the first of a kind: "edit" of one row does what "edit" of another does."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "button" and (action := given.get("data-press")):
            self.found.setdefault(action, given.get("value") or "")


def buttons(practice: Any, state: Any) -> dict[str, str]:
    parser = Buttons()
    parser.feed(html_of(practice.view(state)))
    return parser.found


def short(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"


def stored(key: str, text: str) -> str:
    """A record by its kind and what it holds; ids and times depend on the clock alone. A text that is none is shown as it is."""
    try:
        held = json.loads(text)
    except ValueError:
        return f"{key.split(':')[1]} {short(text)}"
    return (
        f"{key.split(':')[1]} {json.dumps({name: held[name] for name in held if name not in TRANSIENT and held[name]})}"
    )


def described(effect: Effect) -> str:
    if isinstance(effect, Batch):
        return "stores " + "; ".join(
            [*(stored(*save) for save in effect.saves), *(f"erases {key.split(':')[1]}" for key in effect.erases)]
        )
    if isinstance(effect, Save):
        return f"stores {stored(effect.key, effect.text)}"
    wired = {name: value for name, value in effect.wire().items() if value not in ("", 0, False) and name != "do"}
    return f"{effect.do} {short(json.dumps(wired, ensure_ascii=False))}" if wired else effect.do


def follows(effects: Effects) -> Iterator[str]:
    yield from (f"    {described(effect)}" for effect in effects) if effects else ("    (nothing)",)


def lines(name: str) -> Iterator[str]:
    practice = PLACEABLE[name]
    seen: set[str] = set()
    for example in practice.examples:
        state = practice.after(example, Place(name, "../../"))
        for action, value in buttons(practice, state).items():
            said = [f"  {action}", *follows(practice.update(state, Press(action, value, stamp=STAMP))[1])]
            if (told := "\n".join(said)) not in seen:
                seen.add(told)
                yield f"{example.name}\n{told}"
    yield from refusals(practice, name)


def refusals(practice: Any, name: str) -> Iterator[str]:
    """How a practice that keeps answers to storage, when it takes what is kept and when it does not."""
    state = practice.after(practice.examples[-1], Place(name, "../../"))
    waiting, effects = practice.update(state, Press("keep", stamp=STAMP))
    if not any(isinstance(effect, Batch) for effect in effects):
        return
    for reason in ("", REASON_QUOTA, REASON_DISABLED, REASON_NEWER, REASON_LOCKED):
        _, answered = practice.update(waiting, Stored(BATCH, ok=not reason, reason=reason))
        yield "\n".join([f"kept: {reason or 'taken'}", *follows(answered)])


@pytest.mark.parametrize("name", PLACEABLE)
def test_what_follows_a_press_is_as_a_person_last_read_it(name: str, request: pytest.FixtureRequest) -> None:
    found = "\n".join(lines(name)) + "\n"
    path = SNAPSHOTS / f"{name}.txt"
    if request.config.getoption("--update-snapshots"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"


def test_nothing_follows_a_press_that_no_button_has() -> None:
    for name, practice in PLACEABLE.items():
        state = practice.after(Example("", (Input("nowhere", "x"),)), Place(name))
        assert practice.update(state, Press("no-such-thing", "x", stamp=STAMP))[1] == (), name
