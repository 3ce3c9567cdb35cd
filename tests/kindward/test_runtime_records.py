"""Whatever is stored, records of every type in any order, is told through the door and answered without an error."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.practices import PLACEABLE
from kindward.runtime import handle
from kindward.wire.messages import Message, Press, Records, Stamp
from kindward.wire.whole_storage import Everything
from support.records import ids, told_everything, told_records
from support.wire import mounting, wired

STAMPS = st.just(Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c"))
opens = st.builds(Press, st.sampled_from(["open", "edit", "pin", "erase"]), ids, stamp=STAMPS)
told: st.SearchStrategy[list[Message]] = st.lists(told_records(stamps=STAMPS) | told_everything() | opens, max_size=8)


def answers(practice: str, messages: list[Message]) -> list[dict[str, Any]]:
    """What comes back, the reply to the mount first."""
    sent = [mounting(practice, "m"), *({"mount": "m"} | wired(message) for message in messages)]
    stamp = {"applied": 0, "now": "2026-11-22T00:30:15+01:00", "nonce": "1f2e3d4c"}
    return [json.loads(handle(json.dumps(each | stamp | {"seq": seq}))) for seq, each in enumerate(sent, 1)]


@pytest.mark.parametrize("practice", PLACEABLE)
@settings(max_examples=25)
@given(messages=told)
def test_records_of_every_type_are_answered_without_an_error(practice: str, messages: list[Message]) -> None:
    for reply in answers(practice, messages):
        assert "error" not in reply, reply["error"]
        assert not reply.get("stale")


def test_real_records_come_through() -> None:
    """The strategies tell what can be read: a Moment of theirs has a row, and is in what is counted."""
    samples = [(key, text) for key, text in _samples().items()]
    by_kind = [Records(kind, tuple(each for each in samples if f":{kind}:" in each[0])) for kind in _kinds()]
    *_, last = answers("notebook", list(by_kind))
    assert "Your day, Sunday, November 22" in "".join(last["parts"].values())
    *_, last = answers("your-data", [Everything(tuple(samples))])
    assert "1 forgiveness statement" in last["parts"]["head"]


def _kinds() -> tuple[str, ...]:
    from kindward.notebook.state import READ

    return READ


def _samples() -> dict[str, str]:
    from support.records import SAMPLES

    return {f"kindward:{kind}:{json.loads(texts[-1])['id']}": texts[-1] for kind, texts in SAMPLES.items()}
