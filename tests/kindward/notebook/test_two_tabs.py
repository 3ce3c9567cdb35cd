"""Two tabs of the notebook beside a simple model: whatever is done in which order, both show what storage holds."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from kindward.notebook.page import Notebook
from kindward.notebook.state import FORM, NotebookState
from kindward.practice.base import Place
from kindward.records import Moment, encode
from kindward.wire.messages import (
    BATCH,
    Batch,
    Effects,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Save,
    Stamp,
    Stored,
)
from kindward.wire.names import record_key
from support.stored import answered

FIELDS = ("situation", "critic_line", "next_step")
TABS = (0, 1)
PRACTICE = Notebook()
tabs = st.sampled_from(TABS)
fields = st.sampled_from(FIELDS)


def key_of(id: str) -> str:
    return record_key(Moment.kind, id)


class TwoTabs(RuleBasedStateMachine):
    """`kept` is the model: the words of every Moment that can be read, and `last` what an erased one held."""

    moments = Bundle("moments")

    @initialize()
    def begin(self) -> None:
        self.storage: dict[str, str] = {}
        self.kept: dict[str, dict[str, str]] = {}
        self.last: dict[str, dict[str, str]] = {}
        self.newer: set[str] = set()
        self.gone: list[dict[str, dict[str, str]]] = [{}, {}]
        self.count = 0
        self.books: list[NotebookState] = [NotebookState(Place("notebook")), NotebookState(Place("notebook"))]
        for tab in TABS:
            self.tell(tab, Mounted())

    # --- the page, as the host's modules do it -------------------------------------------------------------------

    def tell(self, tab: int, message: Message) -> None:
        self.books[tab], effects = PRACTICE.update(self.books[tab], message)
        self.carry_out(tab, effects)

    def carry_out(self, tab: int, effects: Effects) -> None:
        for effect in effects:
            match effect:
                case Read():
                    self.tell(tab, answered(effect, self.storage, Stamp()))
                case Save(key, text, v):
                    ok = json.loads(self.storage.get(key, "{}")).get("v", 0) <= v
                    if ok:
                        self.write(tab, key, text)
                    self.tell(tab, Stored(key, ok, "" if ok else "newer"))
                case Batch(saves, erases):
                    ok = all(json.loads(self.storage.get(key, "{}")).get("v", 0) <= 1 for key, _ in saves)
                    for key, text in (*((key, None) for key in erases), *saves) if ok else ():
                        self.write(tab, key, text)
                    self.tell(tab, Stored(BATCH, ok, "" if ok else "newer"))

    def write(self, tab: int, key: str, text: str | None) -> None:
        if text is None:
            self.storage.pop(key, None)
        else:
            self.storage[key] = text
        for other in TABS:
            if other != tab:
                self.tell(other, Records(key.split(":")[1], ((key, text),), partial=True))

    def stamp(self) -> Stamp:
        self.count += 1
        return Stamp(f"2026-11-22T{self.count // 3600:02}:{self.count // 60 % 60:02}:{self.count % 60:02}+01:00")

    def word(self) -> str:
        self.count += 1
        return f"words {self.count}"

    def press(self, tab: int, action: str, value: str = "") -> None:
        self.tell(tab, Press(action, value, stamp=self.stamp()))

    # --- the reader ----------------------------------------------------------------------------------------------

    @rule(target=moments, tab=tabs)
    def keep(self, tab: int) -> str:
        """A practice in one of the tabs keeps a Moment; both notebooks hear of it."""
        stamp, words = self.stamp(), self.word()
        moment = Moment(stamp.id, stamp.now, stamp.now, situation=words)
        for other in TABS:
            self.storage[key_of(moment.id)] = encode(moment)
            self.tell(other, Records(Moment.kind, ((key_of(moment.id), encode(moment)),), partial=True))
        self.kept[moment.id] = {"situation": words}
        return moment.id

    @rule(tab=tabs, id=moments, field=fields)
    def edit(self, tab: int, id: str, field: str) -> None:
        self.press(tab, "edit", id)
        form = self.books[tab].form
        if form and form.key == key_of(id):
            self.tell(tab, Input(f"{FORM}{field}", self.word()))

    @precondition(lambda self: any(book.form for book in self.books))
    @rule(tab=tabs)
    def save(self, tab: int) -> None:
        form = self.books[tab].form
        self.press(tab, "save")
        if form and form.words:
            id = form.key.rpartition(":")[2]
            if id not in self.newer:
                self.kept[id] = self.kept.get(id, self.last.get(id, {})) | form.words

    @rule(tab=tabs)
    def cancel(self, tab: int) -> None:
        self.press(tab, "cancel")

    @rule(tab=tabs, id=moments)
    def erase(self, tab: int, id: str) -> None:
        self.press(tab, "erase", id)
        if id in self.kept:
            self.gone[tab] = {id: self.kept[id]}
            self.last[id] = self.kept.pop(id)

    @rule(tab=tabs)
    def undo(self, tab: int) -> None:
        """The same bytes as before; not over what was saved under that name meanwhile, nor over a later release."""
        self.press(tab, "undo")
        for id, words in self.gone[tab].items():
            if id not in self.newer:
                self.kept.setdefault(id, words)
        self.gone[tab] = {}

    @rule(id=consumes(moments))
    def a_later_release_writes(self, id: str) -> None:
        text = json.dumps({"v": 99, "id": id, "mood": "from later"})
        self.newer.add(id)
        self.kept.pop(id, None)
        for tab in TABS:
            self.storage[key_of(id)] = text
            self.tell(tab, Records(Moment.kind, ((key_of(id), text),), partial=True))

    @rule(tab=tabs)
    def reload(self, tab: int) -> None:
        draft = PRACTICE.draft(self.books[tab])
        self.books[tab] = NotebookState(Place("notebook"))
        self.gone[tab] = {}
        self.tell(tab, Mounted(draft=draft, stamp=self.stamp()))

    # --- what holds ----------------------------------------------------------------------------------------------

    @invariant()
    def storage_is_as_the_model_says(self) -> None:
        for id, words in self.kept.items():
            assert words.items() <= held(self.storage[key_of(id)]).items()
        for id in self.newer:
            assert json.loads(self.storage[key_of(id)])["v"] == 99
        assert len(self.storage) == len(self.kept) + len(self.newer)

    @invariant()
    def both_tabs_show_what_storage_holds(self) -> None:
        for book in self.books:
            assert {key: text for key, text in book.texts.items() if ":moment:" in key} == self.storage


def held(text: str) -> Mapping[str, Any]:
    data: Mapping[str, Any] = json.loads(text)
    return data


TwoTabs.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
test_two_tabs = TwoTabs.TestCase
