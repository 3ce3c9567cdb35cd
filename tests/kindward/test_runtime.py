"""The door: one JSON message in, one JSON reply out; nothing raised, only changes sent."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kindward.practice import Place, html_of
from kindward.practices import PLACEABLE
from kindward.runtime import handle


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
    assert "You named sad" in page.send("press", action="next", value="")["parts"]["step-2"]


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
