"""What holds for every practice and every example: a renderable state after any messages, and drafts that come back."""

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kindward.practice.base import Example, Place, Practice, html_of
from kindward.practice.catalog import CARDS
from kindward.practices import PLACEABLE, PRACTICES
from kindward.records import Line, Moment, decode, encode
from kindward.records.exchange import exported
from kindward.records.kinds import KINDS
from kindward.wire.links import Linked
from kindward.wire.messages import Batch, Effects, Input, Message, Mounted, Press, Records, Save, Stamp, Stored, Tick
from kindward.wire.whole_storage import Everything, Facts, File
from kindward.your_data.examples import TEXTS
from kindward.your_data.page import YourData
from support.practice_driver import in_view
from support.records import told_everything, told_records

PLACE = Place("here")
CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]
IDS = [f"{name}-{example.name}".replace(" ", "-") for name, example in CASES]

words = st.text(max_size=30)
YOUR_DATA = sorted(
    set(
        re.findall(
            r'data-press="([^"]+)"',
            "".join(html_of(YourData().view(YourData().after(each, PLACE))) for each in YourData.examples),
        )
    )
)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.just(encode(Moment(id="m", created="c"))),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
DRAFT_PARTS = ("at", "answers", "moment", "entry", "day", "today", "kind", "key", "base", "was", "words")
drafts = st.fixed_dictionaries(
    {"moment": json_values, "kind": st.sampled_from([*KINDS]) | json_values},
    optional={name: json_values for name in DRAFT_PARTS if name not in ("moment", "kind")},
).map(json.dumps)
"""What an imported file may hold in the place of a draft: nobody looks at it before the practice does."""


def names_of(practice: Practice[Any]) -> list[str]:
    """The field names that a practice's untouched view holds."""
    return sorted(set(re.findall(r' name="([^"]+)"', html_of(practice.view(practice.start(PLACE))))))


def messages_for(practice: Practice[Any]) -> st.SearchStrategy[Message]:
    """Messages that a page could send, and some that it never would."""
    html = html_of(practice.view(practice.start(PLACE)))
    pressable = [*set(re.findall(r'data-press="([^"]+)"', html)), "back", "fill:line.own", "reword:0-3", "keep", "copy"]
    if isinstance(practice, YourData):
        pressable += YOUR_DATA
    field = st.sampled_from([*names_of(practice), "strength.sad", "line.believed"]) | words
    value = words | st.lists(words, max_size=3).map(tuple) | st.sampled_from(["3", "9", "heavier"])
    stamps = st.just(Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c"))
    texts = st.none() | words | st.just(encode(Moment(id="m", created="c", critic_line="x")))
    return st.one_of(
        st.builds(Input, field, value, stamp=stamps),
        st.builds(Press, st.sampled_from(pressable) | words, words | st.just("2"), stamp=stamps),
        st.builds(
            Mounted,
            draft=texts | drafts | json_values.map(json.dumps),
            carry=texts,
            fields=st.dictionaries(field, value, max_size=2),
            stamp=stamps,
        ),
        st.builds(
            Records,
            st.sampled_from([*KINDS, "other"]),
            st.lists(
                st.tuples(st.sampled_from(["kindward:moment:m", "kindward:line:l"]) | words, texts), max_size=3
            ).map(tuple),
            st.booleans(),
            stamp=stamps,
        ),
        told_records(stamps=stamps),
        st.builds(Stored, words | st.just("kindward:moment:m"), st.booleans(), words, stamp=stamps),
        st.builds(Tick, st.just("pace") | words, stamp=stamps),
        told_everything(TEXTS),
        st.builds(
            Everything,
            st.lists(st.tuples(st.sampled_from(sorted(TEXTS)) | words, words | st.sampled_from([*TEXTS.values()]))).map(
                tuple
            ),
            stamp=stamps,
        ),
        st.builds(Facts, words, st.none() | st.integers(), st.sampled_from(["yes", "no", ""]), st.booleans()),
        st.builds(File, words, st.integers(0), words | st.just(exported(TEXTS, "now")), words | st.just("")),
    )


def saves_of(effects: Effects) -> list[tuple[str, str]]:
    alone = [(effect.key, effect.text) for effect in effects if isinstance(effect, Save)]
    return [*alone, *(save for effect in effects if isinstance(effect, Batch) for save in effect.saves)]


@pytest.mark.parametrize("name", PLACEABLE)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_messages_leave_a_renderable_state(name: str, data: st.DataObject) -> None:
    practice = PLACEABLE[name]
    state = practice.start(PLACE)
    for message in data.draw(st.lists(messages_for(practice), max_size=8)):
        state, effects = practice.update(state, message)
        json.dumps([effect.wire() for effect in effects])
        for key, text in saves_of(effects):
            if (
                kind := key.split(":")[1]
            ) in KINDS and name != "your-data":  # which writes texts that it cannot read, too
                decode(KINDS[kind], text)
    assert html_of(practice.view(state))
    names = [part.name for part in practice.view(state)]
    assert len(names) == len(set(names))
    practice.draft(state)


@pytest.mark.parametrize(("name", "example"), CASES, ids=IDS)
def test_ids_are_unique_and_labels_lead_somewhere(name: str, example: Example) -> None:
    practice = PLACEABLE[name]
    html = html_of(practice.view(practice.after(example, PLACE)))
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert not [id for id in ids if re.search(r"\s", id)]
    for target in re.findall(r' (?:for|aria-labelledby|aria-describedby)="([^"]+)"', html):
        assert target in ids


@pytest.mark.parametrize("name", PRACTICES)
def test_examples_show_different_states(name: str) -> None:
    practice = PRACTICES[name]
    shown = [html_of(practice.view(practice.after(example, PLACE))) for example in practice.examples]
    assert len(practice.examples) >= 4
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(("name", "example"), [case for case in CASES if case[0] in PRACTICES])
def test_a_draft_brings_the_same_page_back(name: str, example: Example) -> None:
    practice = PRACTICES[name]
    state = practice.after(example, PLACE)
    draft = practice.draft(state)
    if draft is None:
        assert not getattr(state, "answers", None)
        return
    again, _ = practice.update(practice.start(PLACE), Mounted(draft=draft))
    assert (again.at, again.answers) == (state.at, state.answers)


@pytest.mark.parametrize("name", PRACTICES)
@example(answers={"line": "0"}, at=0)
@given(answers=st.dictionaries(words, words | st.lists(words, max_size=3).map(tuple), max_size=4), at=st.integers(0, 9))
def test_a_draft_never_loses_an_answer(name: str, answers: dict[str, Any], at: int) -> None:
    practice = PRACTICES[name]
    state, _ = practice.update(practice.start(PLACE), Press("go", str(at)))
    for field, value in answers.items():
        state, _ = practice.update(state, Input(field, value))
    draft = practice.draft(state)
    assert draft is not None or not (practice.stores and any(answers.values()))
    if draft is not None:
        again, _ = practice.update(practice.start(PLACE), Mounted(draft=draft))
        assert again.answers == answers
        assert again.at == state.at


@pytest.mark.parametrize("name", PRACTICES)
def test_the_catalog_and_the_practice_agree(name: str) -> None:
    practice = PRACTICES[name]
    assert practice.card is CARDS[name]
    assert all(follower in CARDS and follower != name for follower in practice.next)
    assert 1 <= len(practice.next) <= 2


@pytest.mark.parametrize("name", PRACTICES)
def test_a_practice_is_short_because_its_base_is_good(name: str) -> None:
    """At most 80 lines in all, texts, docstrings and examples included, in the formatter's hand."""
    from pathlib import Path

    import kindward.practices as home

    source = (Path(home.__file__).parent / f"{CARDS[name].module}.py").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 80
    assert not re.search(r"#\s*(fmt|noqa|ruff|type:)", source)


def test_carried_words_are_prefilled_and_kept_in_the_same_moment() -> None:
    moment = Moment(id="m1", created="2026-11-21T23:00:00+01:00", critic_line="You never learn.", practices=("four-n",))
    practice = PRACTICES["self-talk"]
    state, _ = practice.update(practice.start(PLACE), Mounted(carry=encode(moment)))
    assert state.answers["said"] == "You never learn."
    assert "What you wrote first" in html_of(practice.view(state))
    state, _ = practice.update(state, Input("line.own", "I am learning, slowly."))
    state, _ = practice.update(state, Input("line.file", ("yes",)))
    _, effects = practice.update(state, Press("keep", stamp=Stamp("2026-11-22T00:00:00+01:00", "aa")))
    saves = dict(next(effect.saves for effect in effects if isinstance(effect, Batch)))
    kept = decode(Moment, saves["kindward:moment:m1"])
    assert kept.critic_line == "You never learn."
    assert kept.kinder_line == "I am learning, slowly."
    assert kept.practices == ("four-n", "self-talk")
    assert kept.created == moment.created
    assert decode(Line, saves["kindward:line:m1"]).text == kept.kinder_line


@pytest.mark.parametrize(("name", "example"), CASES, ids=IDS)
def test_what_is_said_stands_in_a_region_that_was_there_before(name: str, example: Example) -> None:
    """A region that comes together with its words is often not said: each is drawn for the untouched step, too.

    A link, the day it is opened on, or what storage tells, brings another page, or a part that the page has not without it; and what somebody chose
    may take a part of the step away.
    """
    practice = PRACTICES.get(name)
    if practice is None or not hasattr(practice, "outline"):
        return
    state = practice.after(example, PLACE)
    told = tuple(message for message in example.messages if isinstance(message, Linked | Mounted | Records))
    untouched, _ = practice.update(practice.after(Example("", told), PLACE), Press("go", str(state.at)))
    assert regions(practice, state) <= regions(practice, untouched)


def regions(practice: Practice[Any], state: Any) -> int:
    html = in_view(practice, state)
    return len(re.findall(r'role="status"|aria-live', html))
