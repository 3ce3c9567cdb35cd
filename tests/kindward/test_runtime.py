"""The door: one JSON message in, one JSON reply out; nothing raised, only changes sent."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from htpy import div, textarea
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Part, Place, Practice, html_of
from kindward.practice.catalog import CARDS
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Reply, Text, text_of
from kindward.practices import PLACEABLE
from kindward.runtime import handle
from kindward.wire import problems
from kindward.wire.messages import Clear, Effects, Input, Message, Mounted, Press
from kindward_site.bench.language_scores import DATA
from support.theirs import unmarked


class Page:
    """What a page would send, with its counters."""

    def __init__(self, practice: str = "four-n", mount: str = "m") -> None:
        self.practice, self.mount, self.seq, self.applied = practice, mount, 0, 0

    def send(self, type: str, *, apply: bool = True, **more: Any) -> dict[str, Any]:
        self.seq += 1
        message = {"type": type, "mount": self.mount, "seq": self.seq, "applied": self.applied}
        message |= {"now": "2026-11-22T00:30:15+01:00", "nonce": "1f2e3d4c"} | more
        reply: dict[str, Any] = json.loads(handle(json.dumps(message)))
        if apply:
            self.applied = self.seq
        return reply

    def open(self, **more: Any) -> dict[str, Any]:
        start: dict[str, Any] = {"practice": self.practice, "options": {"root": "../"}, "draft": None, "carry": None}
        return self.send("mount", **(start | {"fields": {}} | more))


def test_the_first_reply_is_the_prerendered_page() -> None:
    for name, practice in PLACEABLE.items():
        reply = Page(name).open()
        assert "".join(reply["parts"][part] for part in reply["order"]) == html_of(
            practice.view(practice.start(Place("m", "../")))
        )
        assert reply["draft"] is None


def test_only_what_changed_travels() -> None:
    page = Page()
    page.open()
    assert set(page.send("input", name="critic", value="x")["parts"]) == {"step-0"}
    assert page.send("input", name="critic", value="x")["parts"] == {}


def test_a_tick_sends_what_it_changed_and_a_step_that_it_leaves_goes_out_of_view() -> None:
    page = Page("settle")
    page.open()
    page.send("input", name="way", value="a slow breath")
    page.send("press", action="go", value="1")
    page.send("press", action="run:breath", now="2026-11-22T00:30:15.000+01:00")
    assert set(page.send("tick", timer="run:breath", now="2026-11-22T00:30:16.000+01:00")["parts"]) == {"step-1"}
    paced = Page("four-n", "p")
    paced.open()
    paced.send("press", action="pace")
    parts = paced.send("tick", timer="pace")["parts"]
    assert set(parts) == {"head", "step-0", "step-1", "foot"}
    assert 'data-live="false"' in parts["step-0"]


def test_a_patch_that_was_dropped_comes_again() -> None:
    page = Page()
    page.open()
    page.send("input", name="critic", value="x", apply=False)
    assert "x" in page.send("input", name="critic", value="x")["parts"]["step-0"]


def test_hidden_parts_follow_at_the_next_press() -> None:
    page = Page()
    page.open()
    page.send("press", action="go", value="1")
    page.send("input", name="feelings", value=["sad"])
    assert "You named sad" in unmarked(page.send("press", action="next", value="")["parts"]["step-2"])


def test_records_that_come_together_are_taken_in_one_after_the_other() -> None:
    together, apart = Page("notebook"), Page("notebook")
    kinds = ("value", "person", "line", "plan", "five-days", "day", "forgiveness", "moment", "entry")
    told = [{"type": "records", "kind": kind, "records": []} for kind in ("settings", *kinds)]
    together.open()
    apart.open()
    *_, last = (apart.send(**each) for each in told)
    first = together.send(**told[0], also=told[1:])
    assert "nothing has to be" in first["parts"]["head"]
    assert (first["parts"]["head"], first["order"]) == (last["parts"]["head"], last["order"])


def test_a_practice_that_is_not_there_is_an_error_and_not_an_exception() -> None:
    assert "error" in Page("nothing").open()
    assert "error" in json.loads(handle('{"type":"press","mount":"never","seq":1}'))


def test_unmounting_forgets() -> None:
    page = Page()
    page.open()
    page.send("unmount")
    assert "error" in page.send("input", name="critic", value="x")


@given(st.text(max_size=60) | st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=5)).map(json.dumps))
def test_junk_raises_nothing(text: str) -> None:
    assert "error" in json.loads(handle(text))


# --- whatever is written -------------------------------------------------------------------------------------------------

TYPED = (
    "I can't even boil an egg",
    "I do n't know",
    "i ca n't, n't",
    "\"n't\" ' “",
    "I am " + "bad " * 40,
    "\ud83d I",
    "",
)
_WRITTEN = re.compile(r'<textarea[^>]* name="([^"]+)"|<input type="(?:text|search)"[^>]* name="([^"]+)"')


def fields_of(practice: str) -> set[str]:
    html = "".join(Page(practice).open()["parts"].values())
    return {one or other for one, other in _WRITTEN.findall(html)}


def assert_went_well(reply: dict[str, Any]) -> None:
    """Said without the words: those of unseen sentences may not be read."""
    assert "error" not in reply, reply["error"]
    assert not any("kw-stumbled" in html for html in reply["parts"].values())


FIELDS = [(name, field) for name in PLACEABLE for field in sorted(fields_of(name))]


@pytest.mark.parametrize(("practice", "field"), FIELDS)
def test_a_practice_moves_and_keeps_and_lets_go_while_a_sentence_is_being_typed(practice: str, field: str) -> None:
    for text in TYPED:
        page = Page(practice)
        assert_went_well(page.open(fields={field: text}))
        for end in range(len(text) + 1):
            assert_went_well(page.send("input", name=field, value=text[:end]))
        for action in ("next", "next", "back", "leave", "copy", "keep", "let-go", "bring-back"):
            assert_went_well(page.send("press", action=action, value=""))


@pytest.mark.parametrize(("practice", "field"), FIELDS)
def test_a_practice_answers_every_labelled_sentence_and_half_of_it(practice: str, field: str) -> None:
    lines = [line for path in sorted(DATA.glob("*.jsonl")) for line in path.read_text().splitlines()]
    page = Page(practice)
    page.open()
    for line in lines:
        text = json.loads(line)["text"]
        for part in (text[: len(text) // 2], text):
            assert_went_well(page.send("input", name=field, value=part))
    assert_went_well(page.send("press", action="next", value=""))


# --- where a practice stumbles -------------------------------------------------------------------------------------------


class Faulty(Practice[dict[str, str]]):
    """Two parts and a field for each; `faults` says what stumbles, as a test sets it."""

    def __init__(self) -> None:
        self.faults: set[str] = set()

    def start(self, place: Place) -> dict[str, str]:
        return {}

    def update(self, state: dict[str, str], message: Message) -> tuple[dict[str, str], Effects]:
        match message:
            case Mounted(draft=draft, fields=fields):
                if draft == "bad" or "mount" in self.faults:
                    raise KeyError(draft)
                kept = {"one": "of the draft"} if draft == "fine" else json.loads(draft or "{}")
                return {**state, **kept, **{name: str(value) for name, value in fields.items()}}, ()
            case Input(name, value):
                if not self.faults.isdisjoint((name, value)):
                    raise ValueError(f"no room for {value}")
                return {**state, name: str(value)}, ()
            case Press("done"):
                return state, (Clear(),)
            case Press(action):
                if action in self.faults:
                    raise ValueError(action)
                return {**state, "at": action}, ()
        return state, ()

    def view(self, state: dict[str, str]) -> tuple[Part, ...]:
        if "view" in self.faults or (state.get("one") == "of the draft" and "draft" in self.faults):
            raise IndexError(state["one"])
        return tuple(
            Part(name, self._part(state, name), live=state.get("at", "one") == name) for name in ("one", "two")
        )

    def _part(self, state: dict[str, str], name: str) -> Callable[[], Any]:
        def draw() -> Any:
            of_draft = " of a draft" if state.get("one") == "of the draft" else ""
            if not self.faults.isdisjoint((f"draw {name}", f"draw {name}{of_draft}")):
                raise IndexError(state.get(name))
            live = str(state.get("at", "one") == name).lower()
            return div(data_part=name, data_live=live)[textarea(name=name)[state.get(name, "")]]

        return draw

    def draft(self, state: dict[str, str]) -> str | None:
        return json.dumps(state) if state else None


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> Faulty:
    practice = Faulty()
    monkeypatch.setitem(PLACEABLE, "faulty", practice)
    return practice


def test_a_part_that_cannot_be_drawn_stays_and_the_others_come(faulty: Faulty) -> None:
    page = Page("faulty")
    page.open()
    faulty.faults = {"draw two"}
    reply = page.send("press", action="two")
    assert "two" not in reply["parts"]
    assert 'data-live="false"' in reply["parts"]["one"]
    assert reply["order"] == ["one", "two"]
    assert reply["stale"] == {"two": True}
    assert json.loads(reply["draft"]) == {"at": "two"}
    assert reply["error"].startswith("IndexError in kindward.runtime")
    assert "two" in page.send("input", name="two", value="my words")["stale"]
    faulty.faults = set()
    reply = page.send("input", name="two", value="my words again")
    assert "my words again" in reply["parts"]["two"]
    assert not reply.keys() & {"error", "stale"}


def test_a_practice_that_cannot_be_drawn_leaves_the_page_and_goes_on(faulty: Faulty) -> None:
    page = Page("faulty")
    page.open()
    faulty.faults = {"view"}
    reply = page.send("input", name="one", value="my words", apply=False)
    assert not reply.keys() & {"parts", "order"}
    assert json.loads(reply["draft"]) == {"one": "my words"}
    assert "error" in reply
    faulty.faults = set()
    assert "my words" in page.send("press", action="one")["parts"]["one"]


def test_a_press_that_fails_changes_nothing_and_the_next_one_is_served(faulty: Faulty) -> None:
    page = Page("faulty")
    page.open()
    page.send("input", name="one", value="my words")
    faulty.faults = {"two"}
    reply = page.send("press", action="two")
    assert reply["parts"] == {}
    assert "draft" not in reply
    assert "error" in reply
    faulty.faults = set()
    assert 'data-live="true"' in page.send("press", action="two")["parts"]["two"]


def test_words_that_fail_are_tried_again_before_the_next_message(faulty: Faulty) -> None:
    page = Page("faulty")
    page.open()
    faulty.faults = {"one"}
    reply = page.send("input", name="one", value="my words")
    assert reply["owed"] == ["one"]
    assert "draft" not in reply
    reply = page.send("press", action="done")
    assert reply["effects"] == []  # the draft is the only place that has these words
    assert "draft" not in reply
    faulty.faults = set()
    reply = page.send("press", action="done")
    assert "my words" in reply["parts"]["one"]
    assert reply["effects"] == [{"do": "clear"}]
    assert not reply.keys() & {"error", "owed"}


def test_newer_words_of_a_field_take_the_place_of_those_that_failed(faulty: Faulty) -> None:
    page = Page("faulty")
    page.open()
    faulty.faults = {"my"}
    page.send("input", name="one", value="my")
    reply = page.send("input", name="one", value="my words")
    assert ">my words<" in reply["parts"]["one"]
    assert "error" not in reply


@pytest.mark.parametrize(("draft", "fault"), [("bad", ""), ("fine", "draft")])
def test_a_draft_that_stumbles_is_left_out_and_the_words_are_not(faulty: Faulty, draft: str, fault: str) -> None:
    page, faulty.faults = Page("faulty"), {fault}
    reply = page.open(draft=draft, fields={"two": "my words"})
    assert reply["unread"] is True
    assert "error" in reply
    assert "my words" in reply["parts"]["two"]
    assert json.loads(reply["draft"]) == {"two": "my words"}
    assert "error" not in page.send("press", action="two")
    page.send("unmount")
    assert "error" not in page.open(draft=reply["draft"], fields={"two": "my words"})


def test_a_part_out_of_view_is_no_reason_to_leave_the_draft_out(faulty: Faulty) -> None:
    page, faulty.faults = Page("faulty"), {"draw two of a draft"}
    reply = page.open(draft="fine")
    assert reply["stale"] == {"two": False}
    assert "of the draft" in reply["parts"]["one"]
    assert "unread" not in reply


def test_a_practice_that_cannot_begin_owes_the_words(faulty: Faulty) -> None:
    page, faulty.faults = Page("faulty"), {"mount"}
    reply = page.open(draft="fine", fields={"one": "my words"})
    assert reply["owed"] == ["one"]
    assert "draft" not in reply
    assert "my words" in page.send("press", action="one")["parts"]["one"]


def test_an_error_says_nothing_of_what_was_written(faulty: Faulty) -> None:
    page, faulty.faults = Page("faulty"), {"one"}
    page.open()
    assert re.fullmatch(
        r"ValueError in kindward\.runtime, line \d+", page.send("input", name="one", value="secret")["error"]
    )
    assert "secret" not in handle('{"type":"press","mount":"m","seq":1,"now":"","nonce":""} secret')
    assert "secret" not in handle('{"type":"secret","mount":"m","seq":1,"now":"","nonce":""}')


def test_a_reply_that_stumbles_says_one_sentence_and_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its words stay, the practice goes on, and developers are told once, without a word of the reader's."""

    def stumbling(sheet: Any) -> Any:
        text = text_of(sheet.answers, "said")
        yield "Before. "  # what comes before the fault goes too
        if "egg" in text:
            raise IndexError(text)

    class Stumbling(Guided):
        card = CARDS["self-talk"]
        steps = (Step("One", "")[Text("said", "Words"), Reply(stumbling)],)

    monkeypatch.setattr(problems, "_told", set())
    monkeypatch.setitem(PLACEABLE, "stumbling", Stumbling())
    page = Page("stumbling")
    page.open()
    for text in ("I can't even boil an egg", "I can't even boil an egg."):
        answered = page.send("input", name="said", value=text)
        assert "error" not in answered
        assert "your words are still here, and the rest of the page works" in answered["parts"]["step-0"]
        assert "Before." not in answered["parts"]["step-0"]
        assert text.replace("'", "&#39;") in answered["parts"]["step-0"]
    assert "error" not in page.send("press", action="leave", value="")
    assert page.send("press", action="keep", value="")["effects"][0]["do"] == "batch"
    assert "error" not in page.send("press", action="let-go", value="")
    page.send("press", action="go", value="0")
    told = capsys.readouterr().err
    assert told.count("IndexError") == 1
    assert "egg" not in told
    assert "Before." in page.send("input", name="said", value="I can't")["parts"]["step-0"]
