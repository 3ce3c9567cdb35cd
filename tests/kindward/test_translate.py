"""The reader's own words carry translate="no" wherever they are drawn: a browser that translates a page sends the rest away."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from typing import Any

import pytest

from kindward.practice.base import Example, Place, Practice, html_of
from kindward.practice.pieces import OWN
from kindward.practices import PLACEABLE
from kindward.wire.messages import Input, Message, Mounted, Press, Records
from kindward.wire.whole_storage import Everything

WORD = "Zebra"
SAID = ("title", "aria-label", "placeholder", "alt", "value")
"""Attributes that are shown or spoken; of `value` only where it is a button's or a field's text."""
VOID = {"input", "br", "img", "hr", "wbr"}

CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]


def marked(value: Any) -> Any:
    """Every text of the reader's with the word in it, in whatever a message holds."""
    if isinstance(value, str):
        try:
            return (
                json.dumps(marked(json.loads(value)), ensure_ascii=False) if value.startswith("{") else _marked(value)
            )
        except ValueError:  # a text that is damaged
            return value
    if isinstance(value, dict):
        return {key: marked(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(marked(inner) for inner in value)
    return value


def _marked(text: str) -> str:
    return f"{text} {WORD}" if " " in text.strip() else text


def told(message: Message) -> Message:
    match message:
        case Input(name, value) if name.endswith(OWN) and value:
            return replace(message, value=f"{value} {WORD}")
        case Input(_, value):
            return replace(message, value=marked(value))
        case Press():
            return message
        case Mounted() | Records() | Everything():
            names = [
                field.name
                for field in fields(message)
                if field.name in ("draft", "carry", "fields", "records", "texts")
            ]
            return replace(message, **{name: marked(getattr(message, name)) for name in names})
    assert is_dataclass(message)
    return message


class Leaks(HTMLParser):
    """Where the word stands outside of what is not translated."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []
        self.safe = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        is_safe = held.get("translate") == "no" or bool(self.open and self.open[-1][1])
        shown = held if tag == "input" and held.get("type") in ("text", "search") else {**held, "value": None}
        for name in SAID:
            self._note(shown.get(name) or "", is_safe, f"<{tag} {name}>")
        if tag not in VOID:
            self.open.append((tag, is_safe))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        self._note(data, bool(self.open and self.open[-1][1]), self.open[-1][0] if self.open else "")

    def _note(self, text: str, is_safe: bool, where: str) -> None:
        if WORD not in text:
            return
        self.safe += is_safe
        if not is_safe:
            self.found.append(f"{where}: {text}")


def views(practice: Practice[Any], example: Example) -> Iterator[str]:
    """The example at each of its moments, with the word in all that the reader wrote."""
    state = practice.start(Place("here"))
    sought = (Input("find", WORD),) if practice.card.slug == "notebook" else ()
    for message in (*map(told, example.messages), *sought):
        state, _ = practice.update(state, message)
        yield html_of(practice.view(state))


@pytest.mark.parametrize(("name", "example"), CASES, ids=[f"{name}-{example.name}" for name, example in CASES])
def test_no_word_of_the_readers_is_left_to_a_translator(name: str, example: Example) -> None:
    for html in views(PLACEABLE[name], example):
        leaks = Leaks()
        leaks.feed(html)
        assert leaks.found == []
        assert "kw-stumbled" not in html


def test_the_word_is_seen_in_every_practice_and_both_pages() -> None:
    """Otherwise the test above would look at nothing. Steadying, the growth ring and the page about asking for help ask for no words."""
    for name, practice in PLACEABLE.items():
        seen = 2 if name in {"settle", "growth-cycle", "more-help"} else 0
        for example in practice.examples:
            for html in views(practice, example):
                leaks = Leaks()
                leaks.feed(html)
                seen += leaks.safe
        assert seen > 1, name
