"""Whatever a reader writes, brings in or has stored is drawn as text: no element, attribute or address comes of it.

Every practice, the notebook and the data page are walked: each field filled, each button pressed, with records of every type.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import Any, Final

import pytest

from kindward.practice.base import Place, Practice, html_of
from kindward.practice.guided.asking import Asking
from kindward.practices import PLACEABLE
from kindward.records import Moment, encode
from kindward.records.exchange import exported
from kindward.records.kinds import KINDS
from kindward.wire.links import Linked
from kindward.wire.messages import Batch, Effects, Input, Message, Mounted, Press, Records, Save, Stamp, Stored
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Everything, Facts, File
from kindward.your_data.formats.markdown import as_markdown
from kindward.your_data.page import YourData
from kindward.your_data.stored import StoredTexts
from support.hostile import CANARY, MARKED, NAMES, TEXTS, VECTORS, Drawn, filled
from support.practice_facts import facts_of

NOW: Final = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
AT: Final = "2026-11-20T22:10:00+01:00"
MANY: Final = TEXTS[len(VECTORS) :]
"""The vectors, many in each text."""
_SCHEME: Final = re.compile(r"\s*[\w.+-]*:")
OURS: Final = ("tel:", "sms:", "https://")
MOST_PRESSES: Final = 60
_PRESS: Final = re.compile(r'<button[^>]* data-press="([^"]*)"[^>]*>')
_VALUE: Final = re.compile(r' value="([^"]*)"')
_FIELD: Final = re.compile(r"<(?:input|textarea|select)[^>]*>")


def records_with(text: str) -> dict[str, str]:
    """Records of every type that say `text` wherever they can: one with a name and dates like ours, one without."""
    stored = dict[str, str]()
    for kind, cls in KINDS.items():
        stored[record_key(kind, "20261120T221000-a")] = encode(
            filled(cls, text, id="20261120T221000-a", created=AT, updated=AT)
        )
        odd = filled(cls, text, id=text[:400])
        stored[record_key(kind, odd.id)] = encode(odd)
    return stored


@dataclass
class Walk:
    """Somebody who fills in every field that they see with one text, and presses every button once."""

    practice: Practice[Any]
    text: str
    saved: dict[str, str] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state = self.practice.start(Place("here"))
        self.filled: set[str] = set()
        self.pressed: set[tuple[str, str]] = set()

    def send(self, message: Message) -> None:
        self.state, effects = self.practice.update(self.state, message)
        for key, text in saves_of(effects):
            self.saved[key] = text
            self.state, _ = self.practice.update(self.state, Stored(key, True, stamp=NOW))

    def told(self) -> Iterator[Message]:
        """All that storage and other pages bring, and a file whose name is hostile, too."""
        stored = records_with(self.text)
        moment = record_key(Moment.kind, "20261120T221000-a")
        yield Mounted(carry=stored[moment], fields={self.text: self.text}, stamp=NOW)
        for kind in KINDS:
            mine = [(key, text) for key, text in stored.items() if key.split(":")[1] == kind]
            yield Records(kind, tuple(mine), stamp=NOW)
        if isinstance(self.practice, YourData):
            drafts = {f"kindward:draft:{self.text[:99]}": '{"practice":"pwned"}', "kindward:aside:x": self.text}
            yield Everything(tuple((stored | drafts).items()), stamp=NOW)
            yield Facts("", 10_000_000, "no", shared=True)
            yield File(self.text, 9, exported({f"kindward:line:{self.text[:99]}": "{}"} | drafts, AT))
            yield Input("kinds", ("moments", "lines", "values", "people", "plans", "forgiveness"), stamp=NOW)
            yield Input("period", "all", stamp=NOW)
        if isinstance(self.practice, Asking):
            yield Linked(self.text, link={"line": self.text, "from": self.text, self.text: self.text}, stamp=NOW)
        yield Input("find", self.text, stamp=NOW)

    def walk(self) -> Iterator[str]:
        for message in self.told():
            self.send(message)
            yield self.draw()
        for _ in range(MOST_PRESSES):
            self.fill()
            html = self.draw()
            yield html
            presses = [(unescape(found[1]), value_of(found[0])) for found in _PRESS.finditer(html)]
            wanted = next((each for each in presses if each not in self.pressed), None)
            if wanted is None:
                break
            self.pressed.add(wanted)
            self.send(Press(*wanted, stamp=NOW))
        for action in ("go", "open", "edit", "add", "pin", "keep", self.text):
            self.send(Press(action, self.text, stamp=NOW))
            yield self.draw()

    def fill(self) -> None:
        """First with the choices that are there, and, where one can write, with the text."""
        for found in _FIELD.finditer(self.draw()):
            name, kind = attribute(found[0], "name"), attribute(found[0], "type")
            if not name or name in self.filled or kind == "file":
                continue
            self.filled.add(name)
            value = value_of(found[0])
            given = {"radio": value, "checkbox": (value,)}.get(kind, self.text)
            self.send(Input(name, given, stamp=NOW))

    def draw(self) -> str:
        html = html_of(self.practice.view(self.state))
        self.shown.append(html)
        return html


def saves_of(effects: Effects) -> Iterator[tuple[str, str]]:
    for effect in effects:
        if isinstance(effect, Save):
            yield effect.key, effect.text
        elif isinstance(effect, Batch):
            yield from effect.saves


def attribute(tag: str, name: str) -> str:
    found = re.search(rf' {name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def value_of(tag: str) -> str:
    return attribute(tag, "value")


@cache
def ours() -> frozenset[tuple[str, str]]:
    """The elements and attributes that are drawn where nobody wrote anything but harmless words."""
    kinds = set[tuple[str, str]]()
    for practice in PLACEABLE.values():
        views = [html_of(practice.view(practice.after(example, Place("here")))) for example in practice.examples]
        for html in (*views, *Walk(practice, f"{MARKED} always ruins everything.").walk()):
            kinds |= Drawn(html).kinds
    return frozenset(kinds)


def is_ours(address: str) -> bool:
    return CANARY not in address and (not _SCHEME.match(address) or address.startswith(OURS))


def assert_is_text(html: str) -> Drawn:
    drawn = Drawn(html)
    assert drawn.kinds <= ours(), drawn.kinds - ours()
    assert drawn.others == []
    assert all(map(is_ours, drawn.addresses)), drawn.addresses
    assert "kw-stumbled" not in html
    return drawn


def test_what_could_run_is_none_of_ours() -> None:
    tags = {tag for tag, _ in ours()}
    assert {"textarea", "button", "mark", "a", "dd"} <= tags
    assert not tags & {"script", "iframe", "object", "embed", "base", "meta", "link", "style", "form", "math", "img"}
    assert not [name for _, name in ours() if name.startswith("on") or name in ("style", "srcdoc", "action")]


def test_what_looks_at_a_page_sees_what_would_run() -> None:
    """Every vector that is markup by itself is one to the parser that judges the pages."""
    for vector in VECTORS:
        if re.match(r"<[a-zA-Z]", vector) and "data-practice" not in vector:
            assert Drawn(vector).kinds - ours() or CANARY in str(Drawn(vector).addresses), vector


@pytest.mark.parametrize("name", PLACEABLE)
@pytest.mark.parametrize("text", MANY, ids=range(len(MANY)))
def test_a_walk_with_hostile_words_draws_them_as_text(name: str, text: str) -> None:
    walk = Walk(PLACEABLE[name], text)
    seen = set[str]()
    for html in walk.walk():
        seen.update(assert_is_text(html).read)
    words = " ".join(text.split())
    is_shown = any(words in " ".join(each.split()) for each in seen)
    assert is_shown is PLACEABLE[name].stores, (
        "what stores nothing asks for no words; elsewhere the text was never shown"
    )


@pytest.mark.parametrize("name", PLACEABLE)
def test_each_vector_by_itself_is_text_in_every_field(name: str) -> None:
    practice = PLACEABLE[name]
    empty = html_of(practice.view(practice.start(Place("here"))))
    fields = {attribute(found[0], "name"): attribute(found[0], "type") for found in _FIELD.finditer(empty)}
    for vector in (*VECTORS, *NAMES):
        state = practice.start(Place("here"))
        for field_name, kind in ({"": ""} | fields | {vector: ""}).items():
            value = (vector,) if kind == "checkbox" else vector
            state, _ = practice.update(state, Input(field_name, value, stamp=NOW))
        drawn = assert_is_text(html_of(practice.view(state)))
        written = [kind for kind in fields.values() if kind not in ("radio", "checkbox", "file")]
        assert not written or vector in drawn.read, vector


def test_each_vector_by_itself_is_text_in_every_record() -> None:
    for name in ("notebook", "your-data"):
        for vector in VECTORS:
            walk = Walk(PLACEABLE[name], vector)
            for message in walk.told():
                walk.send(message)
            drawn = assert_is_text(walk.draw())
            assert vector in " ".join(drawn.read), vector


def test_what_was_kept_of_hostile_words_is_text_in_the_notebook() -> None:
    for name, practice in PLACEABLE.items():
        for text in MANY[:2]:
            kept = Walk(practice, text)
            for _ in kept.walk():
                pass
            kept.filled.clear()  # a button may have put words of ours in the place of all that was written
            kept.fill()
            kept.send(Press("keep", stamp=NOW))
            book = Walk(PLACEABLE["notebook"], MARKED)
            for kind in KINDS:
                mine = tuple((key, held) for key, held in kept.saved.items() if key.split(":")[1] == kind)
                book.send(Records(kind, mine, stamp=NOW))
                assert_is_text(book.draw())
            # The row of a day's card says which day it is, and its words are seen once it is opened.
            if facts_of(name).keeps_words and facts_of(name).kept_kinds != {"day"}:
                assert CANARY in book.draw(), name


def test_written_as_markdown_it_is_text_once_more(subtests: pytest.Subtests) -> None:
    """What a Markdown file says is no markup either, wherever it is shown."""
    markdown = pytest.importorskip("markdown")
    for vector in VECTORS:
        with subtests.test(vector):
            stored = StoredTexts().having(records_with(vector).items())
            drawn = Drawn(markdown.markdown(as_markdown(stored, AT)))
            assert {tag for tag, _ in drawn.kinds} <= {"h1", "h2", "h3", "p", "strong", "br"}
            assert drawn.addresses == set()
