"""Pointer and keys in the words of the WebDriver standard, which its BiDi has taken over.

Source: https://www.w3.org/TR/webdriver2/#actions and https://www.w3.org/TR/webdriver-bidi/#module-input
"""

from typing import Any, Final

KEYS: Final = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "End": "\ue010"}
"""Names as in UI Events; the code points are the standard's."""

type Actions = list[dict[str, Any]]


def pointing(x: float, y: float) -> Actions:
    """A click with the mouse at a place of the window, in CSS pixels."""
    there = {"type": "pointerMove", "x": round(x), "y": round(y), "origin": "viewport"}
    click = [there, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
    return [{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": click}]


def typing(text: str) -> Actions:
    """Each key down and up again."""
    strokes = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
    return [{"type": "key", "id": "keys", "actions": strokes}]
