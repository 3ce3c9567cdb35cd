"""The notebook: by day, opened, changed onto the newest version, erased with a way back, careful with what it cannot read."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.notebook.drafts import form_of
from kindward.notebook.listing import listed_names
from kindward.notebook.loading import BEGINNING, SLICE
from kindward.notebook.search.index import NO_INDEX, indexed
from kindward.notebook.state import SHOWN, NotebookState
from kindward.practice.base import Place, html_of
from kindward.practice.help_card import SAID
from kindward.records import Entry, Line, Moment, Record, decode, encode
from kindward.records.kinds import KINDS
from kindward.records.person import Person
from kindward.records.plan import Plan
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.wire.messages import (
    Announce,
    Batch,
    Effect,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Stamp,
    Stored,
    Tick,
)
from kindward.wire.names import NEW_DAY
from support.notebook import (
    ARRIVED,
    BOOK,
    ENTRY,
    KINDS_READ,
    LINE,
    NEW,
    NOW,
    OLD,
    changed,
    erased,
    html,
    key_of,
    press,
    run,
    saves,
    shown,
    stored,
    texts,
    told,
    wrote,
)
from support.records import ids, told_records
from support.stored import answered

# --- the timeline ----------------------------------------------------------------------------------------------------


def test_moments_stand_under_their_days_newest_first() -> None:
    page = shown(*ARRIVED)
    wanted = [
        "2 entries",
        "Today",
        "The newer one",
        "12:30 a.m.",
        "Sunday, November 1, 2026",
        "The older one",
        "10:00 a.m.",
    ]
    places = [page.index(words) for words in wanted]
    assert places == sorted(places)


AGAIN = Entry(
    f"{OLD.id}-self-talk",
    "2026-11-21T09:00:00+01:00",
    "2026-11-22T08:00:00+01:00",
    "self-talk",
    OLD.id,
    {"said": "Oh."},
)
PLAN = Plan("p", "2026-11-10T10:00:00+01:00", cue="I miss a date", action="I call the same day.")


def rows(page: str) -> list[str]:
    return re.findall(r'data-part="((?:moment|row)-[^"]+)"', page)


def test_looking_again_at_an_older_entry_stands_under_the_day_of_it() -> None:
    state, _ = run(*told(OLD, NEW, ENTRY, AGAIN))
    visit = f"row-{key_of(AGAIN)}"
    assert rows(html(state)) == [visit, f"moment-{NEW.id}", f"moment-{OLD.id}"]
    line = html(state).partition(f'data-part="{visit}"')[2].partition("data-part")[0]
    for words in ("The older one", "8:00 a.m.", "again with an entry of November 1, 2026", "Listen to your self-talk"):
        assert words in line
    opened = html(BOOK.update(state, press("open", key_of(AGAIN)))[0]).partition(f'data-part="{visit}"')[2]
    assert "It shook me." in opened.partition('data-part="moment')[0]
    assert opened.count('aria-expanded="true"') == 1


def test_where_something_is_sought_each_entry_is_found_once() -> None:
    arrived = told(OLD, NEW, ENTRY, AGAIN)
    assert rows(shown(*arrived, wrote("find", "older"))) == [f"moment-{OLD.id}"]
    assert rows(shown(*arrived, wrote("find", "oh."))) == [f"moment-{OLD.id}"]
    assert rows(shown(*arrived, wrote("by.time", "7"))) == [f"moment-{NEW.id}", f"moment-{OLD.id}"]  # worked on today
    assert rows(shown(*arrived, wrote("by.practice", "self-talk"))) == []  # its Moment does not name it


def test_what_hangs_on_no_moment_stands_by_itself_and_is_found_opened_and_erased() -> None:
    state, _ = run(*told(NEW, ENTRY, PLAN))
    alone = [f"row-{key_of(PLAN)}", f"row-{key_of(ENTRY)}"]
    assert rows(html(state)) == [f"moment-{NEW.id}", *alone]
    assert "3 entries" in html(state)
    assert rows(shown(*told(NEW, ENTRY, PLAN), wrote("find", "miss a date"))) == alone[:1]
    assert rows(shown(*told(NEW, ENTRY, PLAN), wrote("by.practice", "setback"))) == alone[1:]
    state, _ = BOOK.update(state, press("open", key_of(PLAN)))
    assert "<dt>Then</dt>" in html(state)
    state, effects = BOOK.update(state, press("erase", key_of(PLAN)))
    assert erased(effects) == {key_of(PLAN)}
    assert ">Undo<" in html(state)
    state, effects = BOOK.update(BOOK.update(state, stored())[0], press("undo"))
    assert saves(effects) == dict(texts(PLAN))
    assert effects[-1] == Focus(f"row-{key_of(PLAN)}")
    assert alone[0] in rows(html(state))


def test_answers_whose_moment_comes_back_join_it_again() -> None:
    state, _ = run(*told(NEW, ENTRY), changed(OLD))
    assert rows(html(state)) == [f"moment-{NEW.id}", f"moment-{OLD.id}"]
    assert rows(html(BOOK.update(state, wrote("find", "shook"))[0])) == [f"moment-{OLD.id}"]


@given(
    st.lists(st.sampled_from([OLD, NEW, ENTRY, AGAIN, PLAN]), unique_by=lambda record: record.id),
    st.lists(st.tuples(st.sampled_from([OLD, NEW, ENTRY, AGAIN, PLAN]), st.booleans()), max_size=8),
)
def test_an_index_that_changed_is_the_one_that_was_read_anew(
    first: list[Record], then: list[tuple[Record, bool]]
) -> None:
    index = indexed(NO_INDEX, [(key_of(record), record) for record in first])
    held = {key_of(record): record for record in first}
    for record, is_there in then:
        index = indexed(index, [(key_of(record), record if is_there else None)])
        held.pop(key_of(record), None)
        held |= {key_of(record): record} if is_there else {}
    anew = indexed(NO_INDEX, list(held.items()))
    for name in ("order", "visits", "facets", "days", "own"):
        assert getattr(index, name) == getattr(anew, name), name
    assert {name: set(row.words.split()) for name, row in index.rows.items()} == {
        name: set(row.words.split()) for name, row in anew.rows.items()
    }


def test_an_empty_notebook_is_an_invitation() -> None:
    page = shown(*told())
    assert "nothing has to be" in page
    assert "practices/four-n/" in page
    assert 'type="search"' not in page


def test_days_practiced_are_counted_and_never_a_streak() -> None:
    def days(*days: int) -> str:
        moments = (
            replace(NEW, id=f"202611{day:02}T0-{n}", created=f"2026-11-{day:02}T08:00") for n, day in enumerate(days)
        )
        return shown(*told(*moments))

    assert "Practiced 3 of the last 28 days." in days(1, 5, 5, 22)
    assert "of the last 28 days." not in days(22, 22)
    older = replace(NEW, id="20261025T0-x", created="2026-10-25T08:00")
    first = replace(NEW, id="20261026T0-x", created="2026-10-26T08:00")
    assert "Practiced 2 of the last 28 days." in shown(*told(older, first, NEW))
    assert "streak" not in days(20, 21, 22).lower()
    assert "Practiced 3 of the last 28 days." in shown(*told(OLD, AGAIN))  # begun on the 1st, gone on with on two days


def test_opened_it_shows_the_moment_whole_and_each_practice_with_what_it_asked() -> None:
    page = shown(*ARRIVED, press("open", OLD.id))
    assert 'How has it touched the way you see yourself?</dt><dd translate="no">It shook me.' in page
    assert "<h5>Look at a setback</h5>" in page
    assert 'aria-expanded="true"' in page
    assert "It shook me." not in shown(*ARRIVED, press("open", OLD.id), press("open", OLD.id))


def test_it_goes_on_with_fitting_practices_first_and_none_that_is_done() -> None:
    page = shown(*ARRIVED, press("open", OLD.id))
    links = re.findall(rf'href="../../practices/([\w-]+)/" data-carry="{OLD.id}"', page.partition("Continue with")[2])
    assert links[:2] == ["self-talk", "four-n"]
    assert "setback" not in links
    assert len(links) == len(set(links))


def test_the_answers_of_a_practice_can_be_gone_back_to() -> None:
    page = shown(*ARRIVED, press("open", OLD.id))
    assert f'href="../../practices/setback/" data-carry="{OLD.id}">Change these answers</a>' in page


# --- reading a long notebook -----------------------------------------------------------------------------------------


def read_on(stored: dict[str, str]) -> list[tuple[int, NotebookState]]:
    """The notebook after each answer of a page with these texts, and how many records that had."""
    state, effects = BOOK.update(BOOK.start(Place("notebook")), Mounted(stamp=NOW))
    queue, seen = [effect for effect in effects if isinstance(effect, Read)], []
    while queue:
        message = answered(queue.pop(0), stored, NOW)
        state, effects = BOOK.update(state, message)
        seen.append((len(message.records), state))
        queue += [effect for effect in effects if isinstance(effect, Read)]
    return seen


def numbered(count: int, apart: timedelta = timedelta(minutes=1)) -> list[Moment]:
    """Moments one after the other, the oldest first."""
    times = [datetime.fromisoformat(NEW.created) - n * apart for n in reversed(range(count))]
    return [replace(NEW, id=f"{at:%Y%m%dT%H%M%S}-a", created=at.isoformat(), situation=f"n{at}.") for at in times]


def entry_of(moment: Moment, updated: str = "") -> Entry:
    return Entry(f"{moment.id}-setback", moment.created, updated, "setback", moment.id, {"impact": "It shook me."})


def test_it_asks_for_what_is_in_view_first_and_then_slice_by_slice() -> None:
    moments = numbered(1000)
    stored = dict(texts(*moments, *map(entry_of, moments), replace(LINE, pinned=True)))
    seen = read_on(stored)
    sizes, states = zip(*seen, strict=True)
    begun = [state for state in states if state.is_shown]
    assert len(states) - len(begun) == len(BEGINNING) - 1
    assert "It will open in a moment" in html(states[len(BEGINNING) - 2])
    assert "1,000 entries" in html(begun[0])
    assert html(begun[0]).count("kw-entry-title") == SHOWN
    assert "a line" in html(begun[0])
    assert all(listed_names(state) == listed_names(begun[0]) for state in begun)
    assert all(state.count == 1000 for state in begun)
    assert begun[-1].complete
    assert dict(begun[-1].texts) == stored
    assert len(begun[-1].index.order) == 1000
    assert max(sizes) <= SLICE


def test_a_look_again_at_an_old_moment_stands_in_the_list_from_the_first() -> None:
    moments = numbered(300, timedelta(days=1))
    entries = [entry_of(each) for each in moments[1:]] + [entry_of(moments[0], "2026-11-22T09:00:00+01:00")]
    plan = Plan("20261121T000000-p", "2026-11-21T00:00:00+01:00", trigger="a call", cue="it rings", action="breathe")
    begun = [state for _, state in read_on(dict(texts(*moments, *entries, plan))) if state.is_shown]
    again = key_of(entries[-1])
    first = listed_names(begun[0])
    assert again in first
    assert key_of(plan) in first
    assert all(listed_names(state) == first for state in begun)
    assert {state.count for state in begun} == {301}


@pytest.mark.parametrize("count", [0, 1, 59, 60, 61, 100])
def test_a_notebook_of_any_length_is_drawn_at_every_step(count: int) -> None:
    moments = numbered(count)
    pages = [html(state) for _, state in read_on(dict(texts(*moments, *map(entry_of, moments[::2]))))]
    assert ("nothing has to be" if count == 0 else f"{count} entr") in pages[-1]
    assert [page.count("kw-entry-title") for page in pages[-2:]] == [min(count, SHOWN)] * 2


def test_more_rows_come_in_below_and_the_reader_goes_on_with_the_first_of_them() -> None:
    moments = numbered(SHOWN + 3)
    state, effects = run(*told(*moments), press("more"))
    assert effects[-1:] == (Focus(f"moment-{moments[2].id}"),)
    assert listed_names(state) == [each.id for each in reversed(moments)]


@pytest.mark.parametrize("looks", [0, 1, 2])
def test_a_row_for_looking_again_is_one_more_to_be_shown(looks: int) -> None:
    moments = numbered(SHOWN, timedelta(days=1))
    again = [replace(entry_of(each, NOW.now), practice=f"p{each.id}") for each in moments[:looks]]
    page = html(run(*told(*moments, *again))[0])
    assert page.count("kw-entry-title") == SHOWN
    assert ('data-press="more"' in page) is (looks > 0)


def test_no_entry_stands_alone_while_its_moment_may_be_on_its_way() -> None:
    moments = numbered(200)
    lost = replace(ENTRY, id="20250101T000000-x-setback", moment="20250101T000000-x")
    for _, state in read_on(dict(texts(*moments, *map(entry_of, moments), lost))):
        alone = [name for name in state.index.order if name.startswith("kindward:")]
        assert alone == ([key_of(lost)] if state.index.whole and key_of(lost) in state.texts else [])


def test_an_entry_that_came_before_all_moments_were_known_stands_alone_once_its_moment_is_known_to_be_gone() -> None:
    lost = replace(ENTRY, id="20250101T000000-x-setback", moment="20250101T000000-x")
    at_home = replace(ENTRY, id=f"{OLD.id}-setback", moment=OLD.id)
    early = indexed(NO_INDEX, [(key_of(each), each) for each in (OLD, lost, at_home)], whole=False)
    assert [*early.order] == [OLD.id]
    assert {*indexed(early, [], whole=True).order} == {OLD.id, key_of(lost)}


def test_the_days_are_counted_once_what_was_written_in_them_has_been_read() -> None:
    moments = numbered(400, timedelta(hours=23))
    first = read_on(dict(texts(*moments)))[len(BEGINNING) - 1][1]
    assert not first.complete
    assert "Practiced 28 of the last 28 days" in html(first)
    many = [replace(each, id=f"{each.id[:15]}-{n}") for each in moments for n in range(5)]
    first = read_on(dict(texts(*many)))[len(BEGINNING) - 1][1]
    assert "Practiced" not in html(first)


def begun(stored: dict[str, str], *messages: Message) -> tuple[NotebookState, tuple[Effect, ...]]:
    """The notebook when its list stands and little else has been read; then what the page tells, each Read answered."""
    state = next(state for _, state in read_on(stored) if state.is_shown)
    assert not state.complete
    effects: tuple[Effect, ...] = ()
    for message in messages:
        state, effects = BOOK.update(state, message)
        for read in [effect for effect in effects if isinstance(effect, Read)]:
            state, _ = BOOK.update(state, answered(read, stored, NOW))
    return state, effects


def erased_of(effects: tuple[Effect, ...]) -> set[str]:
    return {key for effect in effects if isinstance(effect, Batch) for key in effect.erases}


def test_what_is_opened_early_goes_with_all_that_hangs_on_it() -> None:
    """Its kind lines are among the last that are read, and the other answers of an old Moment that was looked at again."""
    moments = numbered(300, timedelta(days=1))
    newest, oldest = moments[-1], moments[0]
    entries = [entry_of(each) for each in moments]
    again = Entry(f"{oldest.id}-values", NOW.now, NOW.now, "values", oldest.id, {"word": "Care"})
    lines = [
        Line(each.id + more, each.created, each.created, "Softly.", 5, "four-n", each.id)
        for each in moments
        for more in ("", "-2")
    ]
    stored = dict(texts(*moments, *entries, again, *lines))
    for row, moment, hanging in ((newest.id, newest, (entries[-1],)), (key_of(again), oldest, (entries[0], again))):
        _, effects = begun(stored, press("open", row), press("erase", moment.id))
        own = [line for line in lines if line.moment == moment.id]
        assert erased_of(effects) == {key_of(record) for record in (moment, *hanging, *own)}


def test_a_form_from_a_draft_brings_all_of_its_old_moment() -> None:
    moments = numbered(300, timedelta(days=1))
    stored = dict(texts(*moments, *map(entry_of, moments), replace(LINE, id=moments[0].id, moment=moments[0].id)))
    form, _ = run(*told(*moments), press("edit", moments[0].id), wrote("form.outcome", "It was fine."))
    _, effects = BOOK.update(BOOK.start(Place("notebook")), Mounted(draft=BOOK.draft(form), stamp=NOW))
    came = [key for read in effects if isinstance(read, Read) for key, _ in answered(read, stored, NOW).records]
    assert {key_of(moments[0]), key_of(entry_of(moments[0])), f"kindward:line:{moments[0].id}"} <= set(came)


def test_with_many_answers_to_each_moment_those_in_view_are_still_there_from_the_first() -> None:
    moments = numbered(100, timedelta(days=1))
    slugs = ("setback", "values", "four-n", "self-talk", "letter")
    entries = [
        Entry(f"{each.id}-{slug}", each.created, each.created, slug, each.id) for each in moments for slug in slugs
    ]
    row = moments[-15].created
    again = Entry(f"{moments[0].id}-again", row, row, "setback", moments[0].id)
    states = [state for _, state in read_on(dict(texts(*moments, *entries, again))) if state.is_shown]
    assert key_of(again) in listed_names(states[0])
    assert all(listed_names(state) == listed_names(states[0]) for state in states)


def test_the_count_stays_the_same_while_all_of_it_is_read() -> None:
    moments = numbered(300, timedelta(days=1))
    plans = [
        Plan(f"{each.id}-p", each.created, trigger="a call", cue="it rings", action="breathe") for each in moments[::2]
    ]
    stored = dict(texts(*moments, *plans))
    assert {state.count for _, state in read_on(stored) if state.is_shown} == {450}
    state, _ = begun(stored, Records("moment", texts(replace(moments[0], outcome="Said.")), partial=True, stamp=NOW))
    assert state.count == 450


def test_everything_told_anew_in_the_middle_is_read_once() -> None:
    """As after a page was put away: whole kinds come, while a slice is on its way."""
    moments = numbered(700)
    stored = dict(texts(*moments, *map(entry_of, moments)))
    state, effects = begun(stored)
    sent = state.sought
    assert sent
    for kind in KINDS_READ:
        state, effects = BOOK.update(state, answered(Read(kind), stored, NOW))
        assert len([effect for effect in effects if isinstance(effect, Read)]) <= 1
    assert state.complete
    for late in (sent, Read("entry", most=SLICE)):
        state, effects = BOOK.update(state, answered(late, stored, NOW))
        assert state.complete
        assert not effects


def test_many_entries_come_in_portions() -> None:
    many = tuple(replace(NEW, id=f"20260101T{n:06}-a") for n in range(70))
    state, _ = run(*told(*many))
    assert html(state).count("kw-entry-title") == SHOWN
    state, _ = BOOK.update(state, press("more"))
    assert html(state).count("kw-entry-title") == 2 * SHOWN


def test_another_tab_adds_and_erases() -> None:
    gone = (Records(record.kind, ((key_of(record), None),), partial=True, stamp=NOW) for record in (ENTRY, OLD))
    state, _ = run(*ARRIVED, *gone)
    assert list(state.index.order) == [NEW.id]
    state, _ = BOOK.update(state, changed(replace(NEW, id="20261122T100000-c", situation="From the other tab")))
    assert "From the other tab" in html(state)


def test_storage_that_was_cleared_is_an_empty_notebook_again() -> None:
    cleared = tuple(Records(kind, (), stamp=NOW) for kind in KINDS_READ)
    assert "nothing has to be" in shown(*ARRIVED, *cleared)


def test_what_cannot_be_read_is_said_and_never_touched() -> None:
    broken = Records("moment", (("kindward:moment:x", "?"), ("kindward:moment:y", '{"v":99}')), stamp=NOW)
    state, _ = run(*told(), broken)
    assert "1 kept here could not be read by this version. It stays as it is" in html(state)
    assert "1 kept here was written by a newer version of Kindward. Reload this page to read it; it stays" in html(
        state
    )
    lines = {"kindward:line:a": "junk", "kindward:line:b": '{"v":99}', "kindward:value:c": '{"v":1,"id":"c","cut'}
    for key, text in lines.items():
        state, _ = BOOK.update(state, Records(key.split(":")[1], ((key, text),), partial=True, stamp=NOW))
    assert "3 kept here could not be read by this version. They stay as they are" in html(state)
    assert "2 kept here were written by a newer version of Kindward. Reload this page to read them; they stay" in html(
        state
    )
    for action in ("open", "edit", "save", "erase"):
        for value in "xy":
            assert BOOK.update(state, press(action, value)) == (state, ())


# --- changing --------------------------------------------------------------------------------------------------------


def test_editing_saves_what_was_changed_and_nothing_else() -> None:
    state, effects = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Better than feared"), press("save"))
    kept = decode(Moment, saves(effects)[key_of(OLD)])
    assert kept == replace(OLD, outcome="Better than feared", updated=NOW.now)
    assert "Better than feared" in html(state)


def test_people_to_call_are_announced_once_for_each_form() -> None:
    dark = wrote("form.outcome", "I want to kill myself")
    opened = (*ARRIVED, press("edit", OLD.id), dark)
    assert run(*opened)[1] == (Announce(SAID),)
    assert run(*opened, wrote("form.outcome", "I want to kill myself."))[1] == ()
    assert run(*opened, press("cancel"), press("edit", OLD.id), dark)[1] == (Announce(SAID),)


def test_two_tabs_that_edit_different_fields_both_win() -> None:
    theirs = replace(OLD, response="Written elsewhere", updated="2026-11-22T11:00:00+01:00")
    _, effects = run(
        *ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Written here"), changed(theirs), press("save")
    )
    kept = decode(Moment, saves(effects)[key_of(OLD)])
    assert (kept.response, kept.outcome) == ("Written elsewhere", "Written here")


def test_what_another_tab_writes_does_not_replace_what_is_typed() -> None:
    theirs = replace(OLD, situation="Theirs", outcome="Theirs too")
    page = shown(*ARRIVED, press("edit", OLD.id), wrote("form.situation", "Mine"), changed(theirs))
    assert ">Mine</textarea>" in page
    assert ">Theirs too</textarea>" in page
    assert ">Theirs</textarea>" not in page


def test_a_field_typed_back_to_what_it_was_is_not_changed() -> None:
    theirs = replace(OLD, situation="Theirs")
    state, effects = run(
        *ARRIVED, press("edit", OLD.id), wrote("form.situation", OLD.situation), changed(theirs), press("save")
    )
    assert not saves(effects)
    assert state.form is None


def test_a_clock_set_back_does_not_make_a_change_look_old() -> None:
    past = Stamp("2020-01-01T00:00:00.000+01:00", "b")
    _, effects = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "x"), press("save", stamp=past))
    assert decode(Moment, saves(effects)[key_of(OLD)]).updated == "2026-11-01T10:00:00.001+01:00"


def test_what_is_erased_elsewhere_while_it_is_written_is_said_and_can_be_saved() -> None:
    gone = Records("moment", ((key_of(OLD), None),), partial=True, stamp=NOW)
    opened = (*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Mine"), gone)
    assert "erased in another tab" in shown(*opened)
    assert ">Mine</textarea>" in shown(*opened)
    _, effects = run(*opened, press("save"))
    assert decode(Moment, saves(effects)[key_of(OLD)]) == replace(OLD, outcome="Mine", updated=NOW.now)


def test_cancelled_edits_save_nothing() -> None:
    state, effects = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "x"), press("cancel"))
    assert not saves(effects)
    assert state.form is None


@pytest.mark.parametrize(
    "act",
    [
        press("edit", NEW.id),
        press("add", "line"),
        press("open", NEW.id),
        press("erase", NEW.id),
        press("pin", "line:x"),
    ],
    ids=lambda act: act.action,
)
def test_words_in_an_open_form_are_not_lost_to_another_button(act: Message) -> None:
    state, _ = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Mine"), act)
    assert ">Mine</textarea>" in html(state)


def test_a_form_survives_a_closed_tab_with_the_last_key() -> None:
    state, _ = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Half a thou"))
    back = Mounted(draft=BOOK.draft(state), fields={"form.outcome": "Half a thought"}, stamp=NOW)
    _, effects = run(back)
    assert Read("moment", f"{key_of(OLD)}~", 1) in effects
    assert ">Half a thought</textarea>" in shown(back, *ARRIVED[1:])
    assert '<dd translate="no">Half a thought</dd>' in shown(back, *ARRIVED[1:], press("save"))
    assert BOOK.draft(run(*ARRIVED, press("edit", OLD.id))[0]) is None


@pytest.mark.parametrize(
    "damage",
    [
        {"key": "kindward:line:20261101T100000-a"},
        {"key": "no key"},
        {"kind": "line"},
        {"kind": "plan"},
        {"base": ""},
        {"base": '{"v":1'},
        {"words": {"situation": 7}},
        {"words": {"mood": "A word"}},
    ],
    ids=str,
)
def test_a_draft_whose_parts_do_not_belong_together_opens_no_form(damage: dict[str, Any]) -> None:
    state, _ = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Half a thought"))
    draft = json.loads(str(BOOK.draft(state)))
    assert form_of(json.dumps(draft), {}) == replace(state.form, was=draft["was"], words=draft["words"])
    assert form_of(json.dumps(draft | damage), {}) is None


def test_a_refused_change_is_said_and_the_words_are_back_in_the_form() -> None:
    refused = Stored(key_of(OLD), False, "quota", stamp=NOW)
    state, _ = run(*ARRIVED, press("edit", OLD.id), wrote("form.outcome", "Mine"), press("save"), refused)
    assert "storage is full" in html(state)
    assert ">Mine</textarea>" in html(state)
    assert decode(Moment, state.texts[key_of(OLD)]) == OLD


# --- erasing ---------------------------------------------------------------------------------------------------------


def test_erasing_takes_all_that_hangs_on_it_and_undo_brings_the_same_bytes_back() -> None:
    state, effects = run(*ARRIVED, press("erase", OLD.id))
    assert erased(effects) == {key_of(OLD), key_of(LINE), key_of(ENTRY)}
    assert "The older one" not in html(state)
    state, _ = BOOK.update(state, stored())
    state, effects = BOOK.update(state, press("undo"))
    assert saves(effects) == dict(texts(OLD, ENTRY, LINE))
    assert "The older one" in html(state)
    assert BOOK.update(state, press("undo"))[1] == ()
    assert BOOK.update(state, stored())[0].gone == {}


def test_an_erasure_that_is_refused_shows_all_of_it_again() -> None:
    state, _ = run(*ARRIVED, press("erase", OLD.id), stored(ok=False, reason="disabled"))
    assert dict(state.texts) == dict(texts(OLD, NEW, ENTRY, LINE))
    assert "The older one" in html(state)
    assert "refused to store this" in html(state)
    assert ">Undo<" not in html(state)


def test_an_undo_that_is_refused_can_be_tried_again_and_loses_nothing() -> None:
    state, _ = run(*ARRIVED, press("erase", OLD.id), stored(), press("undo"), stored(ok=False, reason="quota"))
    assert "The older one" not in html(state)
    assert "storage is full" in html(state)
    assert ">Undo<" in html(state)
    state, effects = BOOK.update(state, press("undo"))
    assert saves(effects) == dict(texts(OLD, ENTRY, LINE))
    state, _ = BOOK.update(state, stored())
    assert "The older one" in html(state)
    assert "storage is full" not in html(state)


def test_what_another_tab_has_brought_back_with_new_words_is_not_written_over() -> None:
    newer = replace(OLD, outcome="Written in the other tab", updated=NOW.now)
    state, _ = run(*ARRIVED, press("erase", OLD.id), stored(), changed(newer))
    assert ">Undo<" in html(state)  # its entry and its line are not there yet
    state, effects = BOOK.update(state, press("undo"))
    assert saves(effects) == dict(texts(ENTRY, LINE))
    assert "Written in the other tab" in html(BOOK.update(state, press("open", OLD.id))[0])


def test_two_erasures_on_their_way_are_answered_in_their_order() -> None:
    state, _ = run(*ARRIVED, press("erase", OLD.id), press("erase", NEW.id), stored(), stored(ok=False))
    assert key_of(NEW) in state.texts
    assert key_of(OLD) not in state.texts


def test_a_line_that_was_pinned_stays_when_its_moment_is_erased() -> None:
    pinned = replace(LINE, pinned=True)
    state, _ = run(*told(OLD, pinned), press("erase", OLD.id))
    assert list(state.texts) == [key_of(pinned)]


# --- what is pinned --------------------------------------------------------------------------------------------------


def test_the_panel_is_folded_unless_something_is_pinned() -> None:
    value = Value("v", "2026", text="Honesty")
    assert '<details class="kw-keeps" data-part="keeps" data-live="true">' in shown(*told(NEW, value))
    assert "Honesty" in shown(*told(NEW, replace(value, pinned=True))).split("kw-find")[0]
    assert '<details class="kw-keeps" data-part="keeps" data-live="true" open>' in shown(
        *told(NEW, replace(value, pinned=True))
    )


@pytest.mark.parametrize(
    ("kind", "field"), [("line", "text"), ("value", "text"), ("person", "name")], ids=["line", "value", "person"]
)
def test_a_keep_is_added_pinned_unpinned_edited_and_erased(kind: str, field: str) -> None:
    state, effects = run(*told(NEW), press("add", kind), wrote(f"form.{field}", "Mia"), press("save"))
    ((key, text),) = saves(effects).items()
    added: Any = decode(KINDS[kind], text)
    assert (getattr(added, field), added.pinned, added.created) == ("Mia", True, NOW.now)
    named = f"{kind}:{added.id}"
    assert BOOK.update(state, press("edit", named))[0].form is None  # not before it is known how the save went
    state, _ = BOOK.update(state, Stored(key, True, stamp=NOW))
    state, effects = BOOK.update(state, press("unpin", named))
    assert not decode(KINDS[kind], saves(effects)[key]).pinned  # type: ignore[attr-defined]
    state, _ = BOOK.update(state, press("edit", named))
    state, _ = BOOK.update(state, wrote(f"form.{field}", "Mia S."))
    state, effects = BOOK.update(state, press("save"))
    before = saves(effects)[key]
    assert "Mia S." in html(state)
    state, effects = BOOK.update(state, press("erase", named))
    assert erased(effects) == {key}
    state, effects = BOOK.update(state, press("undo"))
    assert saves(effects) == {key: before}


def test_of_what_is_not_pinned_the_newest_of_each_kind_are_listed() -> None:
    lines = [replace(LINE, id=f"2026110{n // 10}T{n:06}-a", text=f"line {n}.", pinned=False) for n in range(30)]
    page = html(run(*told(OLD, *lines))[0])
    listed = [text for text in (f"line {n}." for n in range(30)) if text in page]
    assert listed == [f"line {n}." for n in range(18, 30)]


def test_two_people_of_one_name_and_a_value_like_a_line_are_all_listed() -> None:
    keeps = (
        Line("l", "c", "c", "Courage", pinned=True),
        Value("v", "c", "c", "Courage", "for my daughter", pinned=True),
        Person("p", "c", "c", "Anna", "my sister", pinned=True),
        Person("q", "c", "c", "Anna", "from work"),
        Person("r", "c", "c", "Anna", "next door"),
    )
    page = shown(*told(NEW, *keeps))
    for words in ("for my daughter", "my sister", "from work", "next door"):
        assert words in page
    assert page.count(">Courage<") == 2


def test_the_same_line_kept_twice_is_listed_once() -> None:
    twice = (replace(LINE, pinned=True), replace(LINE, id="another", pinned=True))
    assert shown(*told(*twice)).count(">a line</span>") == 1


# --- the one note ----------------------------------------------------------------------------------------------------


def made(day: int, count: int) -> list[Moment]:
    """So many entries of a day in November."""
    at = [f"2026-11-{day:02}T{n // 60:02}:{n % 60:02}:00+01:00" for n in range(count)]
    return [replace(NEW, id=f"{stamp[:19].replace('-', '').replace(':', '')}-{day}", created=stamp) for stamp in at]


def note(*records: Record) -> bool:
    return "kw-note" in shown(*told(*records))


def test_the_note_comes_after_twenty_new_entries_without_an_export() -> None:
    assert [note(*made(1, count)) for count in (19, 20, 40)] == [False, True, True]
    exported = Settings("main", "c", exported="2026-11-02T00:00:00+01:00", kept_at_export=30)
    assert not note(*made(1, 30), exported, *made(2, 19))
    assert note(*made(1, 30), exported, *made(2, 20)[1:], *made(3, 1))


def test_entries_that_are_erased_or_come_in_from_a_file_do_not_move_the_note() -> None:
    """Forty were exported and thirty of them erased; or three hundred older ones came in."""
    exported = Settings("main", "c", exported="2026-11-02T00:00:00+01:00", kept_at_export=40)
    assert not note(*made(1, 10), exported, *made(3, 19))
    assert note(*made(1, 10), exported, *made(3, 20))
    assert not note(*made(1, 300), exported, *made(3, 1))


def test_not_now_is_kept_and_holds_for_twenty_more() -> None:
    state, effects = run(*told(*made(1, 25)), press("hush", stamp=Stamp("2026-11-02T08:00:00+01:00", "a")))
    hushed = decode(Settings, saves(effects)["kindward:settings:main"])
    assert "kw-note" not in html(state)
    assert not note(*made(1, 25), hushed, *made(3, 19))
    assert note(*made(1, 25), hushed, *made(3, 20))


def test_settings_that_cannot_be_read_bring_no_note_and_are_not_overwritten() -> None:
    moments = [replace(NEW, id=f"20261101T{n:06}-a") for n in range(25)]
    odd = Records("settings", (("kindward:settings:main", '{"v":99}'),), stamp=NOW)
    assert "kw-note" not in shown(*told(*moments), odd)
    assert saves(run(*told(*moments), odd, press("hush"))[1]) == {}


# --- whatever comes --------------------------------------------------------------------------------------------------

ALL = (OLD, NEW, ENTRY, LINE, Value("v", "c", text="Honesty", pinned=True), Person("p", "c", name="Mia"))
some_words = st.text(max_size=12)
some_texts = st.none() | some_words | st.sampled_from([encode(record) for record in ALL])
some_keys = st.sampled_from([key_of(record) for record in ALL]) | some_words
messages = st.one_of(
    st.sampled_from(ARRIVED),
    st.builds(Mounted, draft=st.none() | some_words, stamp=st.just(NOW)),
    told_records(stamps=st.just(NOW) | st.builds(Stamp, some_words)),
    st.builds(
        Records,
        st.sampled_from([*KINDS]) | some_words,
        st.lists(st.tuples(some_keys, some_texts), max_size=3).map(tuple),
        st.booleans(),
        some_keys | st.just(""),
        st.integers(0, 3),
        stamp=st.just(NOW) | st.builds(Stamp, some_words),
    ),
    st.builds(
        Press,
        st.sampled_from(
            ["open", "edit", "save", "cancel", "erase", "undo", "pin", "unpin", "add", "hush", "clear", "more"]
        ),
        st.sampled_from([OLD.id, NEW.id, f"line:{LINE.id}", "value:v", "person:p", *KINDS])
        | some_words
        | ids
        | st.builds("kindward:{}:{}".format, st.sampled_from([*KINDS]), ids)
        | st.builds("{}:{}".format, st.sampled_from(["line", "value", "person"]), ids),
        stamp=st.just(NOW),
    ),
    st.builds(
        Input,
        st.sampled_from(["find", "by.time", "by.feeling", "form.situation", "form.text", "form.name"]) | some_words,
        some_words | st.sampled_from(["7", "28", "year", "2026-11"]) | st.just(("a",)),
        stamp=st.just(NOW),
    ),
    st.builds(Stored, some_keys, st.booleans(), st.sampled_from(["", "quota", "newer"]), stamp=st.just(NOW)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(messages, max_size=10))
def test_any_messages_leave_a_notebook_that_can_be_drawn_and_saves_that_can_be_read(told: list[Message]) -> None:
    state = BOOK.start(Place("notebook"))
    for message in (*ARRIVED[: len(told) % 8], *told):
        state, effects = BOOK.update(state, message)
        for key, text in saves(effects).items():
            decode(KINDS[key.split(":")[1]], text)
        json.dumps([effect.wire() for effect in effects])
    parts = BOOK.view(state)
    assert len({part.name for part in parts}) == len(parts)
    ids = re.findall(r' id="([^"]+)"', html_of(parts))
    assert len(ids) == len(set(ids))
    again, _ = BOOK.update(BOOK.start(Place("notebook")), Mounted(draft=BOOK.draft(state), stamp=NOW))
    assert (again.form and again.form.words) == ((state.form and state.form.words) or None)


def test_the_focus_follows_what_was_done() -> None:
    assert Focus(f"moment-{OLD.id}") in run(*ARRIVED, press("edit", OLD.id))[1]
    assert Focus("gone") in run(*ARRIVED, press("erase", OLD.id))[1]
    assert Focus("keep") in run(*ARRIVED, press("add", "line"))[1]


def moment_at(created: str) -> Moment:
    return Moment(
        f"{created[:19].replace('-', '').replace(':', '')}-{created[-5:-3]}", created, situation=f"At {created}"
    )


def days_and_hours(state: NotebookState) -> list[str]:
    """The days and the hours under them, as they stand on the page."""
    found = re.findall(r"<h3>([^<]+)</h3>|<time datetime=\"[^\"]+\">([^<]+)</time>", html(state))
    return [day or hour for day, hour in found]


def test_today_is_yesterday_once_midnight_has_passed() -> None:
    state, _ = run(*told(moment_at("2026-11-22T21:00:00+01:00")))
    state, _ = BOOK.update(state, Tick(NEW_DAY, stamp=Stamp("2026-11-22T23:59:00+01:00")))
    assert days_and_hours(state) == ["Today", "9:00 p.m."]
    state, _ = BOOK.update(state, Tick(NEW_DAY, stamp=Stamp("2026-11-23T00:00:30+01:00")))
    assert days_and_hours(state) == ["Yesterday", "9:00 p.m."]


def test_rows_stand_in_true_order_under_the_day_on_which_they_were_written() -> None:
    """Summer time ended between the last two; later somebody flew from Tokyo to Los Angeles, into the day before."""
    stamps = (
        "2026-11-19T20:00:00-08:00",
        "2026-11-20T01:00:00+09:00",
        "2026-10-25T02:10:00+01:00",
        "2026-10-25T02:50:00+02:00",
    )
    state, _ = run(*told(*map(moment_at, stamps)))
    assert days_and_hours(state) == [
        *("Thursday, November 19, 2026", "8:00 p.m."),
        *("Friday, November 20, 2026", "1:00 a.m."),
        *("Sunday, October 25, 2026", "2:10 a.m.", "2:50 a.m."),
    ]


def test_an_open_entry_does_not_repeat_its_title_but_says_all_of_what_a_title_cuts_off() -> None:
    short = Moment("m", "2026-11-21T10:00:00+01:00", situation="I forgot.", response="I hid.")
    page = shown(*told(short), press("open", "m"))
    assert len(re.findall(r">I forgot\.<", page)) == 1  # besides, the buttons of the row name it
    assert page.count("I hid.") == 1
    long = replace(short, situation="I forgot her birthday again. " * 5)
    assert long.situation in shown(*told(long), press("open", "m"))
