"""The names on the wire are the same in Python and in the browser's modules."""

import json
import re
from pathlib import Path

from kindward import messages, names

JS = (Path(__file__).parents[2] / "overrides/assets/js/names.js").read_text(encoding="utf-8")


def in_browser() -> dict[str, str]:
    found = re.search(r"Object\.freeze\((\{.*?\})\)", JS, re.DOTALL)
    assert found
    named: dict[str, str] = json.loads(found[1])
    return named


def test_attributes_and_prefix_are_the_same() -> None:
    there = in_browser()
    lock = [name for name in vars(names) if name.startswith("LOCK_")]
    assert lock == [name for name in there if name.startswith("LOCK_")]
    for name in (
        "PREFIX",
        "PART",
        "LIVE",
        "PRESS",
        "PRIMARY",
        "MANY",
        "FOCUS",
        "CARRY",
        "PASSING",
        "FILE",
        "SEALED",
        *lock,
    ):
        assert there[name] == getattr(names, name), name


def test_messages_and_effects_are_the_same() -> None:
    there = in_browser()
    assert {value for name, value in there.items() if name.startswith("MESSAGE_")} == set(names.MESSAGES)
    assert {value for name, value in there.items() if name.startswith("EFFECT_")} == set(names.EFFECTS)


def test_every_effect_python_can_ask_for_has_its_name() -> None:
    asked = {cls.do for cls in messages.Effect.__subclasses__()}
    assert asked <= set(names.EFFECTS)
