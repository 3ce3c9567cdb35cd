"""Keeping records of any type: what Moments have, every type has — merging, two tabs, drafts, letting go, beginning again."""

from collections.abc import Mapping
from dataclasses import fields, replace
from html import unescape
from typing import Any

import pytest

from kindward.practice.base import html_of
from kindward.practice.catalog import Card
from kindward.practice.guided import NOTHING_KEPT, AsRecord, Guided, Step
from kindward.practice.pieces import Choice, KindLine, Text
from kindward.records import Line, Moment, Record, decode, encode
from kindward.records.daycard import DayCard
from kindward.records.kinds import KINDS
from kindward.records.plan import Plan
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.wire.messages import (
    BATCH,
    Clear,
    Effects,
    Input,
    Mounted,
    Press,
    Read,
    Records,
    Stamp,
    Stored,
)
from support.practice_driver import run, saved

NOW = Stamp("2026-11-22T09:00:00+01:00", "1f2e3d4c")
LATER = Stamp("2026-11-23T09:00:00+01:00", "22222222")
CARD = Card("made-up", "Made up", 1, "when it is tried out")
OWN_TYPES = [cls for cls in KINDS.values() if cls.kind not in ("moment", "entry", "line", Settings.kind)]
"""Every type that a practice may keep as a record of its own."""


def texts_of(cls: type[Record]) -> list[str]:
    """Two fields of a type that hold plain text, for the pieces to fill."""
    return [field.name for field in fields(cls) if field.type is str and field.name not in _GIVEN][:2]


_GIVEN = ("id", "created", "updated", "practice", "moment", "on")


def practice_for(cls: type[Record], **how: Any) -> Guided:
    """A practice of one step that fills two fields of a record of this type."""

    class Made(Guided):
        card = CARD
        keeps = AsRecord(cls, **how)
        steps = (Step("One", "A lead.")[tuple(Text(f"f-{name}", name, into=name) for name in texts_of(cls))],)

    return Made()


def kept_record(cls: type[Record], effects: Effects) -> Any:
    ((key, text),) = [(key, text) for key, text in saved(effects).items() if key.startswith(f"kindward:{cls.kind}:")]
    record = decode(cls, text)
    assert key == f"kindward:{cls.kind}:{record.id}"
    return record


def told(*records: Record, partial: bool = True) -> Records:
    texts = tuple((f"kindward:{record.kind}:{record.id}", encode(record)) for record in records)
    return Records(records[0].kind, texts, partial)


@pytest.mark.parametrize("cls", OWN_TYPES)
def test_a_record_of_any_type_is_kept_and_kept_again_under_its_name(cls: type[Record]) -> None:
    practice, (first, *_) = practice_for(cls), texts_of(cls)
    state, effects = run(practice, Mounted(stamp=NOW), Input(f"f-{first}", "one"), Press("keep", stamp=NOW))
    record = kept_record(cls, effects)
    assert (record.id, getattr(record, first), record.created) == (NOW.id, "one", NOW.now)
    assert getattr(record, "practice", CARD.slug) == CARD.slug
    state, effects = practice.update(state, Stored(BATCH, True))
    assert Clear() in effects
    assert practice.draft(state) is None
    state, _ = practice.update(state, Input(f"f-{first}", "two"))
    _, effects = practice.update(state, Press("keep", stamp=LATER))
    again = kept_record(cls, effects)
    assert (again.id, getattr(again, first), again.updated) == (NOW.id, "two", LATER.now)


@pytest.mark.parametrize("cls", OWN_TYPES)
def test_two_tabs_both_keep_what_they_changed_and_an_emptied_answer_is_empty(cls: type[Record]) -> None:
    names = texts_of(cls)
    stored = replace(cls("r", NOW.now, NOW.now), **dict.fromkeys(names, "as kept"))  # type: ignore[arg-type]
    elsewhere = replace(stored, **{names[-1]: "changed elsewhere"}, updated=LATER.now)  # type: ignore[arg-type]
    practice = practice_for(cls, goes_on=lambda record, sheet: record.id == "r")
    opened = (Mounted(stamp=NOW), told(stored))
    state, _ = run(practice, *opened)
    assert [state.answers[f"f-{name}"] for name in names] == ["as kept"] * len(names)
    _, effects = run(practice, *opened, Input(f"f-{names[0]}", ""), told(elsewhere), Press("keep", stamp=LATER))
    record = kept_record(cls, effects)
    if len(names) > 1:
        assert (getattr(record, names[0]), getattr(record, names[1])) == ("", "changed elsewhere")
    else:
        assert getattr(record, names[0]) == ""


@pytest.mark.parametrize("cls", OWN_TYPES)
def test_a_draft_goes_on_with_the_record_it_was_about(cls: type[Record]) -> None:
    first = texts_of(cls)[0]
    stored = cls("r", NOW.now, NOW.now)
    practice = practice_for(cls, goes_on=lambda record, sheet: record.id == "r")
    state, _ = run(practice, Mounted(stamp=NOW), told(stored), Input(f"f-{first}", "mine"))
    draft = practice.draft(state)
    plain = practice_for(cls)  # which goes on with nothing but what its draft names
    state, effects = run(plain, Mounted(draft=draft, stamp=LATER))
    assert any(isinstance(effect, Read) and effect.kind == cls.kind for effect in effects)
    assert state.today == "2026-11-22"  # the day on which it was begun
    _, effects = plain.update(state, Press("keep", stamp=LATER))
    assert (kept_record(cls, effects).id, getattr(kept_record(cls, effects), first)) == ("r", "mine")


@pytest.mark.parametrize("cls", OWN_TYPES)
def test_letting_go_and_beginning_again(cls: type[Record]) -> None:
    practice, first = practice_for(cls), texts_of(cls)[0]
    begun = (Mounted(stamp=NOW), Input(f"f-{first}", "one"))
    state, effects = run(practice, *begun, Press("let-go"))
    assert (Clear() in effects, state.answers) == (True, {})
    state, _ = practice.update(state, Press("bring-back"))
    assert state.answers == {f"f-{first}": "one"}
    state, _ = run(practice, *begun, Press("keep", stamp=NOW), Stored(BATCH, True), Press("again"))
    assert state.answers == {}
    _, effects = run(
        practice, *begun, Press("keep", stamp=NOW), Stored(BATCH, True), Press("again"), Press("keep", stamp=LATER)
    )
    assert kept_record(cls, effects).id == LATER.id


def test_after_a_refusal_the_next_try_goes_under_the_same_name() -> None:
    practice = practice_for(Plan)
    begun = (Mounted(stamp=NOW), Input("f-cue", "It rains."), Press("keep", stamp=NOW), Stored(BATCH, False, "quota"))
    state, effects = run(practice, *begun, Press("keep", stamp=LATER))
    assert kept_record(Plan, effects).id == NOW.id
    assert "full" not in html_of(practice.view(state))


def test_the_last_thing_that_fails_leaves_the_draft() -> None:
    practice = practice_for(Value)
    state, _ = run(
        practice, Mounted(stamp=NOW), Input("f-text", "calm"), Press("keep", stamp=NOW), Stored(BATCH, False, "quota")
    )
    assert practice.draft(state) is not None
    said = (
        "This browser's storage is full, so this could not be stored. Your words are still here; you could copy them."
    )
    assert said in unescape(html_of(practice.view(state)))


class Daily(Guided):
    """One record a day, with slots for what it has no field for."""

    card = CARD
    keeps = AsRecord(
        DayCard, "slots", goes_on=lambda card, sheet: card.on == sheet.today, begins=lambda sheet: {"on": sheet.today}
    )
    steps = (
        Step("One", "")[Text("side", "One"), Choice("body", "Which?", ("walk", "rest"), many=True)],
        Step("Two", "")[Text("result", "What happened?", into="result"), KindLine(offers=("Slowly.",))],
    )


DAILY = Daily()
TODAY = DayCard("d", NOW.now, NOW.now, on="2026-11-22", slots={"side": "Easy does it.", "body": ("walk",)})


def test_what_has_no_field_goes_into_the_rest_by_its_name_and_comes_back() -> None:
    written = (
        Input("side", "Easy."),
        Input("body", ("walk",)),
        Input("body.own", "a nap"),
        Input("result", "Wrote two."),
    )
    _, effects = run(DAILY, Mounted(stamp=NOW), *written, Press("keep", stamp=NOW))
    card = kept_record(DayCard, effects)
    assert (card.on, card.result) == ("2026-11-22", "Wrote two.")
    assert card.slots == {"side": "Easy.", "body": ("walk",), "body.own": "a nap"}
    state, _ = run(DAILY, Mounted(stamp=NOW), told(card))
    assert state.answers == {"side": "Easy.", "body": ("walk",), "body.own": "a nap", "result": "Wrote two."}


def test_the_day_s_record_comes_back_on_its_day_and_on_no_other() -> None:
    assert run(DAILY, Mounted(stamp=NOW), told(TODAY))[0].answers["side"] == "Easy does it."
    assert run(DAILY, Mounted(stamp=LATER), told(TODAY))[0].answers == {}


def test_what_is_typed_the_next_morning_into_a_card_that_was_kept_begins_that_day_s_card() -> None:
    begun = (
        Mounted(stamp=NOW),
        Input("result", "Wrote two.", stamp=NOW),
        Press("keep", stamp=NOW),
        Stored(BATCH, True),
    )
    state, _ = run(DAILY, *begun, Input("side", "Slowly.", stamp=LATER))
    assert (state.today, state.answers) == ("2026-11-23", {"side": "Slowly."})
    card = kept_record(DayCard, DAILY.update(state, Press("keep", stamp=LATER))[1])
    assert (card.id, card.on, card.result) == (LATER.id, "2026-11-23", "")
    late = replace(NOW, now="2026-11-23T00:05:00+01:00")  # what was not kept yet is still the evening's
    assert run(DAILY, Mounted(stamp=NOW), Input("side", "Slowly.", stamp=late))[0].today == "2026-11-22"


def test_what_was_typed_before_the_record_came_stays_and_slots_merge_one_by_one() -> None:
    elsewhere = replace(TODAY, slots={**TODAY.slots, "side": "From the other tab."}, updated=LATER.now)
    opened = (Mounted(stamp=NOW), Input("body", ("rest",)), told(TODAY), told(elsewhere))
    _, effects = run(DAILY, *opened, Press("keep", stamp=LATER))
    assert kept_record(DayCard, effects).slots == {"side": "From the other tab.", "body": ("rest",)}


def test_where_the_day_has_its_one_record_there_is_no_clean_page_and_letting_go_shows_what_was_kept() -> None:
    state, _ = run(
        DAILY, Mounted(stamp=NOW), told(TODAY), Input("side", "Mine."), Press("keep", stamp=NOW), Stored(BATCH, True)
    )
    assert "clean page" not in html_of(DAILY.view(state))
    state, _ = run(DAILY, Mounted(stamp=NOW), told(TODAY), Input("side", "Mine."), Press("let-go"))
    assert state.answers["side"] == "Easy does it."


def test_a_record_without_an_after_is_not_asked_for_one() -> None:
    assert "compared with when you started" not in html_of(DAILY.view(run(DAILY)[0]))


def test_its_kind_line_is_filed_with_its_source_and_not_twice() -> None:
    state, effects = run(
        DAILY, Mounted(stamp=NOW), Input("line", "Slowly."), Input("line.believed", "7"), Press("keep", stamp=NOW)
    )
    line = kept_record(Line, effects)
    assert (line.text, line.believability, line.practice, line.moment) == ("Slowly.", 7, CARD.slug, "")
    state, _ = DAILY.update(state, Stored(BATCH, True))
    state, _ = DAILY.update(state, Input("side", "More."))
    assert not [key for key in saved(DAILY.update(state, Press("keep", stamp=LATER))[1]) if ":line:" in key]


def test_a_line_without_a_rating_is_not_written_again_either() -> None:
    state, _ = run(DAILY, Mounted(stamp=NOW), Input("line", "Slowly."), Press("keep", stamp=NOW), Stored(BATCH, True))
    state, _ = DAILY.update(state, Input("side", "More."))
    assert not [key for key in saved(DAILY.update(state, Press("keep", stamp=LATER))[1]) if ":line:" in key]


def test_a_line_that_is_kept_already_is_rated_anew_and_not_filed_twice() -> None:
    old = Line("20261101T100000-a", NOW.now, NOW.now, "Slowly.", 4, "four-n", "m", pinned=True)
    written = (Input("line", "Slowly."), Input("line.believed", "8"), Press("keep", stamp=LATER))
    line = kept_record(Line, run(DAILY, Mounted(stamp=NOW), told(old), *written)[1])
    assert line == replace(old, believability=8, updated=LATER.now)


def test_kind_lines_are_filed_by_their_piece_alone() -> None:
    with pytest.raises(TypeError, match="KindLine"):
        AsRecord(Line)


def test_a_carried_moment_is_there_to_draw_on_and_is_not_kept() -> None:
    moment = Moment("m", NOW.now, NOW.now, situation="It went wrong.")

    class Planned(Guided):
        card = CARD
        keeps = AsRecord(Plan, begins=lambda sheet: {"moment": sheet.moment.id if sheet.moment else ""})
        steps = (Step("One", "")[Text("cue", "If", into="cue")],)

    practice = Planned()
    state, effects = run(
        practice, Mounted(carry=encode(moment), stamp=NOW), Input("cue", "It rains."), Press("keep", stamp=NOW)
    )
    assert kept_record(Plan, effects).moment == "m"
    assert not [key for key in saved(effects) if ":moment:" in key]
    assert "It went wrong." in html_of(practice.view(state))
    again, _ = run(practice, Mounted(draft=practice.draft(state), stamp=LATER))
    assert again.moment == moment


def test_a_practice_that_keeps_nothing_offers_no_keeping_and_writes_nothing() -> None:
    class Nothing(Guided):
        card = CARD
        keeps = NOTHING_KEPT
        steps = (Step("One", "")[Text("cue", "If")],)

    state, effects = run(Nothing(), Input("cue", "x"), Press("leave"), Press("keep", stamp=NOW))
    assert effects == ()
    assert 'data-press="keep"' not in html_of(Nothing().view(state))


def test_a_practice_reads_what_it_says_and_is_told_of_changes() -> None:
    class Reading(Guided):
        card = CARD
        reads: Mapping[type[Record], int] = {Plan: 20, Value: 0}  # type: ignore[misc]
        steps = (Step("One", "")[Text("cue", "If")],)

    practice = Reading()
    state, effects = run(practice, Mounted(stamp=NOW))
    assert [(effect.kind, effect.most) for effect in effects if isinstance(effect, Read)] == [
        ("line", 60),
        ("plan", 20),
        ("value", 0),
    ]
    old, new = Plan("1", "c", cue="old"), Plan("2", "c", cue="new")
    state, _ = practice.update(state, told(old, new, partial=False))
    assert state.own(Plan) == (new, old)
    state, _ = practice.update(
        state, Records("plan", (("kindward:plan:2", None), ("kindward:plan:3", "junk")), partial=True)
    )
    assert state.own(Plan) == (old,)
    assert practice.update(state, told(DayCard("d", "c")))[0] == state  # nothing that it does not read
