"""Moving through steps, pacing, keeping, letting go: what every guided practice does."""

import re
from dataclasses import replace

import pytest

from kindward.practice.base import Place, html_of
from kindward.practices import PRACTICES
from kindward.records import Entry, Line, Moment, decode, encode
from kindward.wire.messages import (
    BATCH,
    Batch,
    Clear,
    Copy,
    Effects,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Stamp,
    Stop,
    Stored,
    Tick,
    Timer,
)
from support.practice_driver import run, saved
from support.stored import answered

FOUR_N = PRACTICES["four-n"]
SETBACK = PRACTICES["setback"]
NOW = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
ID = "20261122T003015-1f2e3d4c"


def test_next_and_back_move_the_focus_with_the_step() -> None:
    state, effects = run(FOUR_N, Press("next"), Press("next"), Press("back"))
    assert state.at == 1
    assert effects == (Focus("step-1"),)


def test_steps_end_at_the_close_and_begin_at_the_first() -> None:
    assert run(FOUR_N, *[Press("next")] * 9)[0].at == 4
    assert run(FOUR_N, Press("back"))[0].at == 0
    assert run(FOUR_N, Press("go", "99"))[0].at == 4
    assert run(FOUR_N, Press("go", "-1"))[0].at == 0
    assert run(FOUR_N, Press("leave"))[1] == (Focus("close"),)


def test_only_the_step_in_view_is_live() -> None:
    state, _ = run(SETBACK, Press("go", "2"))
    html = html_of(SETBACK.view(state))
    assert re.findall(r'data-part="((?:step|close)[^"]*)" data-live="true"', html) == ["step-2"]
    assert [part.name for part in SETBACK.view(state) if part.live] == ["head", "step-2", "foot"]


def test_pacing_goes_on_by_itself_waits_for_who_writes_and_ends_at_the_close() -> None:
    state, effects = run(FOUR_N, Press("pace"))
    assert Timer("pace", 20_000) in effects
    state, effects = FOUR_N.update(state, Tick("pace"))
    assert state.at == 1
    assert Timer("pace", 20_000) in effects
    _, effects = FOUR_N.update(state, Input("feelings", ("sad",)))
    assert effects == (Timer("pace", 20_000),)
    state, effects = FOUR_N.update(replace(state, at=3), Tick("pace"))
    assert (state.at, state.paced) == (4, False)
    assert Stop("pace") in effects


def test_a_tick_without_pacing_moves_nothing() -> None:
    assert run(FOUR_N, Tick("pace"))[0].at == 0
    assert run(FOUR_N, Press("pace"), Press("pace"), Tick("pace"))[0].at == 0


def test_a_practice_without_pacing_offers_none() -> None:
    assert "Move me along" not in html_of(SETBACK.view(run(SETBACK)[0]))
    assert run(SETBACK, Press("pace"))[0].paced is False


def test_keeping_writes_a_moment_an_entry_and_a_line() -> None:
    _, effects = run(
        FOUR_N,
        Input("noticed", ("My body is tight",)),
        Input("critic", "You did it again."),
        Input("feelings", ("ashamed",)),
        Input("feelings.own", "hollow"),
        Input("line", "It was worth trying, however it turned out"),
        Input("line.believed", "6"),
        Press("keep", stamp=NOW),
    )
    kept = saved(effects)
    moment = decode(Moment, kept[f"kindward:moment:{ID}"])
    assert moment.critic_line == "You did it again."
    assert [felt.word for felt in moment.feelings] == ["ashamed", "hollow"]
    assert (moment.kinder_line, moment.believability) == ("It was worth trying, however it turned out", 6)
    assert moment.practices == ("four-n",)
    assert decode(Entry, kept[f"kindward:entry:{ID}-four-n"]).answers == {"noticed": ("My body is tight",)}
    assert decode(Line, kept[f"kindward:line:{ID}"]).believability == 6


def test_intensities_are_kept_with_their_feelings() -> None:
    _, effects = run(
        SETBACK, Input("feelings", ("hurt", "angry")), Input("strength.hurt", "8"), Press("keep", stamp=NOW)
    )
    kept = saved(effects)
    felt = decode(Moment, kept[f"kindward:moment:{ID}"]).feelings
    assert [(each.word, each.intensity) for each in felt] == [("hurt", 8), ("angry", None)]
    assert decode(Entry, kept[f"kindward:entry:{ID}-setback"]).answers == {}


def test_words_are_said_to_come_along_once_they_are_kept() -> None:
    state, _ = run(FOUR_N, Input("critic", "x"), Press("leave"))
    assert "<p>If you would like to keep going:</p>" in html_of(FOUR_N.view(state))
    assert "data-carry" not in html_of(FOUR_N.view(state))
    state, _ = run(FOUR_N, Input("critic", "x"), Press("keep", stamp=NOW))
    state, _ = FOUR_N.update(state, Stored(BATCH, True))
    html = html_of(FOUR_N.view(state))
    assert "<p>If you would like to keep going, your words can come with you:</p>" in html
    assert f'data-carry="{ID}" href="' in html


def test_a_draft_is_cleared_only_once_the_browser_says_it_kept() -> None:
    state, effects = run(FOUR_N, Input("critic", "x"), Press("keep", stamp=NOW))
    assert Clear() not in effects
    assert FOUR_N.draft(state) is not None
    state, effects = FOUR_N.update(state, Stored(BATCH, True))
    assert Clear() in effects
    assert FOUR_N.draft(state) is None
    assert "Kept in" in html_of(FOUR_N.view(state))


@pytest.mark.parametrize(("reason", "said"), [("quota", "full"), ("disabled", "refused to store"), ("newer", "Reload")])
def test_a_refused_save_is_said_and_loses_nothing(reason: str, said: str) -> None:
    state, _ = run(FOUR_N, Input("critic", "x"), Press("keep", stamp=NOW))
    state, effects = FOUR_N.update(state, Stored(BATCH, False, reason))
    assert Clear() not in effects
    assert FOUR_N.draft(state) is not None
    assert said in html_of(FOUR_N.view(state))
    _, effects = FOUR_N.update(state, Press("copy"))
    assert effects[0] == Copy("Notice\nx")


@pytest.mark.parametrize("answer", [Stored("kindward:line:a", True), Stored("kindward:line:a", False, "quota")])
def test_what_storage_says_of_another_key_settles_nothing_that_waits(answer: Stored) -> None:
    state, effects = run(FOUR_N, Input("critic", "No."), Press("keep", stamp=NOW), answer)
    assert (state.waiting, state.kept, state.refused, effects) == (True, "", "", ())


@pytest.mark.parametrize("answer", [Stored(BATCH, True), Stored(BATCH, False, "quota")])
def test_what_storage_says_while_nothing_waits_is_another_page_s(answer: Stored) -> None:
    state, effects = run(FOUR_N, Input("critic", "No."), answer)
    assert (state.kept, state.refused, effects) == ("", "", ())
    assert FOUR_N.draft(state) is not None


def test_all_that_is_kept_is_kept_at_once_or_not_at_all() -> None:
    """A storage that is full after the Moment would lose the answers that only the entry has, and the draft with them."""
    answers = [
        Input("critic", "x"),
        Input("noticed", ("My body is tight",)),
        Input("line.own", "Slowly."),
        Press("keep"),
    ]
    _, effects = run(FOUR_N, *answers)
    assert [type(effect) for effect in effects] == [Batch]
    assert [key.split(":")[1] for key in saved(effects)] == ["moment", "entry", "line"]


def test_how_it_was_afterwards_reaches_what_is_already_kept() -> None:
    state, _ = run(FOUR_N, Input("critic", "x"), Press("keep", stamp=NOW))
    state, _ = FOUR_N.update(state, Stored(BATCH, True))
    state, effects = FOUR_N.update(state, Input("after", "heavier", stamp=NOW))
    assert decode(Moment, saved(effects)[f"kindward:moment:{ID}"]).after == "heavier"
    html = html_of(FOUR_N.view(state))
    assert "it is fine to stop here" in html
    assert "works" not in html.lower()


def test_keeping_twice_changes_the_same_moment() -> None:
    state, _ = run(FOUR_N, Input("critic", "x"), Press("keep", stamp=NOW))
    state, _ = FOUR_N.update(state, Stored(BATCH, True))
    state, _ = FOUR_N.update(state, Input("critic", "y"))
    assert FOUR_N.draft(state) is not None
    _, effects = FOUR_N.update(state, Press("keep", stamp=Stamp("2026-11-22T00:31:00+01:00", "ffffffff")))
    assert decode(Moment, saved(effects)[f"kindward:moment:{ID}"]).critic_line == "y"


def test_letting_go_clears_the_draft_and_can_be_undone() -> None:
    state, effects = run(FOUR_N, Input("critic", "x"), Press("leave"), Press("let-go"))
    assert Clear() in effects
    assert FOUR_N.draft(state) is None
    assert ">Undo<" in html_of(FOUR_N.view(state))
    state, _ = FOUR_N.update(state, Press("bring-back"))
    assert state.answers["critic"] == "x"
    assert FOUR_N.draft(state) is not None


def test_below_six_of_ten_a_softer_wording_is_offered_and_goes_into_the_box() -> None:
    line = "I can take one step from here and learn from it"
    softer = f"I am willing to consider that {line}"
    state, _ = run(FOUR_N, Press("go", "3"), Input("line", line), Input("line.believed", "6"))
    assert softer not in html_of(FOUR_N.view(state))
    state, _ = FOUR_N.update(state, Input("line.believed", "5"))
    assert softer in html_of(FOUR_N.view(state))
    state, _ = FOUR_N.update(state, Press("fill:line.own", softer))
    assert (state.answers["line.own"], state.answers["line"], state.answers["line.believed"]) == (softer, "", "")


def test_kept_lines_are_offered_newest_first_and_gone_when_erased() -> None:
    lines = tuple(
        (f"kindward:line:{id}", encode(Line(id, "c", "c", text, 7, "four-n", "m")))
        for id, text in [("1", "old"), ("2", "new")]
    )
    state, _ = run(FOUR_N, Records("line", lines))
    assert state.lines == ("new", "old")
    state, _ = FOUR_N.update(
        state, Records("line", (("kindward:line:2", None), ("kindward:line:3", "junk")), partial=True)
    )
    assert state.lines == ("old",)


def test_strong_feelings_meet_steadying_and_help_first() -> None:
    state, _ = run(SETBACK, Input("feelings", ("ashamed",)), Input("strength.ashamed", "7"), Press("go", "2"))
    assert "That is strong" not in html_of(SETBACK.view(state))
    state, _ = SETBACK.update(state, Input("strength.ashamed", "8"))
    html = html_of(SETBACK.view(state))
    assert "steady yourself first" in html
    assert "help/" in html


def test_feelings_are_turned_into_small_steps() -> None:
    state, _ = run(SETBACK, Input("feelings", ("guilty",)), Press("go", "4"))
    offer = "Write one sentence to the person it touched, and wait until morning to send it"
    assert offer in html_of(SETBACK.view(state))
    state, _ = SETBACK.update(state, Press("fill:step", offer))
    assert state.answers["step"] == offer


def test_what_was_typed_before_python_came_wins_over_the_draft() -> None:
    draft = SETBACK.draft(run(SETBACK, Input("situation", "old"), Input("response", "kept"))[0])
    state, _ = run(SETBACK, Mounted(draft=draft, fields={"situation": "new", "response": "", "outcome": ""}))
    assert state.answers["situation"] == "new"
    assert state.answers["response"] == ""


def test_words_are_escaped() -> None:
    state, _ = run(SETBACK, Input("situation", "</textarea><script>alert(1)</script>"))
    assert "<script>" not in html_of(SETBACK.view(state))


# --- a Moment that others look at too --------------------------------------------------------------------------------

CARRIED = Moment(
    ID, NOW.now, NOW.now, situation="I sent it.", critic_line="You never look.", kinder_line="I can learn.",
    believability=6, practices=("four-n",),
)  # fmt: skip
KEY = f"kindward:moment:{ID}"
ELSEWHERE = replace(
    CARRIED, situation="I sent it to all.", critic_line="You rushed.", updated="2026-11-22T01:00:00+01:00"
)


def changed_elsewhere(moment: Moment = ELSEWHERE) -> Records:
    return Records("moment", ((KEY, encode(moment)),), partial=True)


def kept_moment(effects: Effects) -> Moment:
    return decode(Moment, saved(effects)[KEY])


def test_what_came_along_and_was_left_does_not_undo_what_the_notebook_changed() -> None:
    later = Press("keep", stamp=Stamp("2026-11-22T02:00:00+01:00", "0"))
    opened = Mounted(carry=encode(CARRIED))
    _, effects = run(SETBACK, opened, changed_elsewhere(), Input("response", "I froze."), later)
    kept = kept_moment(effects)
    assert (kept.situation, kept.critic_line, kept.response) == ("I sent it to all.", "You rushed.", "I froze.")
    assert kept.practices == ("four-n", "setback")


def test_what_the_reader_changed_here_counts() -> None:
    opened = Mounted(carry=encode(CARRIED))
    _, effects = run(SETBACK, opened, changed_elsewhere(), Input("situation", "I sent it twice."), Press("keep"))
    assert kept_moment(effects).situation == "I sent it twice."
    assert kept_moment(effects).critic_line == "You rushed."


def test_a_draft_that_lay_for_a_week_does_not_undo_the_notebook_either() -> None:
    state, _ = run(SETBACK, Mounted(carry=encode(CARRIED)), Input("response", "I froze."))
    state, effects = SETBACK.update(SETBACK.start(Place("here")), Mounted(draft=SETBACK.draft(state)))
    assert Read("moment", f"{KEY}~", 1) in effects
    state, _ = SETBACK.update(state, changed_elsewhere())
    state, effects = SETBACK.update(state, Press("keep", stamp=NOW))
    assert kept_moment(effects).situation == "I sent it to all."
    assert kept_moment(effects).response == "I froze."


def test_after_a_refusal_the_next_try_holds_all_of_it_under_the_same_name() -> None:
    state, effects = run(SETBACK, Input("situation", "It went wrong."), Press("keep", stamp=NOW))
    assert kept_moment(effects).situation == "It went wrong."
    state, _ = SETBACK.update(state, Stored(BATCH, ok=False, reason="quota"))
    again = Press("keep", stamp=Stamp("2026-11-23T09:00:00+01:00", "ffffffff"))
    assert kept_moment(SETBACK.update(state, again)[1]).situation == "It went wrong."


def test_a_moment_erased_elsewhere_is_kept_whole_again() -> None:
    gone = Records("moment", ((KEY, None),), partial=True)
    _, effects = run(SETBACK, Mounted(carry=encode(CARRIED)), gone, Input("response", "I froze."), Press("keep"))
    assert kept_moment(effects).situation == "I sent it."


def test_a_line_that_came_along_is_not_written_again_and_a_pinned_one_stays_pinned() -> None:
    line = Line(ID, NOW.now, NOW.now, "I can learn.", 6, "four-n", ID, pinned=True)
    bank = Records("line", ((f"kindward:line:{ID}", encode(line)),))
    opened = (Mounted(carry=encode(CARRIED)), bank)
    assert f"kindward:line:{ID}" not in saved(run(FOUR_N, *opened, Press("keep"))[1])
    written = saved(run(FOUR_N, *opened, Input("line.believed", "9"), Press("keep"))[1])[f"kindward:line:{ID}"]
    assert decode(Line, written) == replace(line, believability=9, updated=decode(Line, written).updated)


def test_an_answer_that_is_emptied_here_is_empty_in_the_moment_too() -> None:
    opened = (Mounted(carry=encode(CARRIED)), changed_elsewhere())
    kept = kept_moment(run(SETBACK, *opened, Input("situation", " "), Press("keep"))[1])
    assert (kept.situation, kept.critic_line) == ("", "You rushed.")
    kept = kept_moment(run(FOUR_N, *opened, Input("line.own", ""), Press("keep"))[1])
    assert (kept.kinder_line, kept.believability) == ("", None)


def test_words_that_a_form_shows_in_another_way_than_the_moment_holds_them_stay_as_they_are() -> None:
    """Two words of one's own stand in one field; left alone, they are still two."""
    moment = replace(CARRIED, triggers=("the phone", "a letter"), critic_line=" with a space ")
    kept = kept_moment(run(SETBACK, Mounted(carry=encode(moment)), Input("response", "x"), Press("keep"))[1])
    assert (kept.triggers, kept.critic_line) == (moment.triggers, moment.critic_line)


# --- the same practice once more -------------------------------------------------------------------------------------

ENTRY_KEY = f"kindward:entry:{ID}-setback"
ONCE = Entry(f"{ID}-setback", NOW.now, NOW.now, "setback", ID, {"impact": "She was quiet.", "when": "tomorrow"})
LATER = Stamp("2026-11-23T09:00:00+01:00", "2")


def entries(entry: Entry = ONCE, *, partial: bool = True) -> Records:
    return Records("entry", ((ENTRY_KEY, encode(entry)),), partial=partial)


def kept_entry(effects: Effects) -> Entry:
    return decode(Entry, saved(effects)[ENTRY_KEY])


def test_done_once_more_it_goes_on_with_the_earlier_answers_and_loses_none() -> None:
    state, effects = run(SETBACK, Mounted(carry=encode(CARRIED)))
    assert Read("entry", f"{ENTRY_KEY}~", 1) in effects
    state, _ = SETBACK.update(state, entries())
    assert state.answers["impact"] == "She was quiet."
    state, _ = SETBACK.update(state, Input("when", "on Friday"))
    kept = kept_entry(SETBACK.update(state, Press("keep", stamp=LATER))[1])
    assert kept.answers == {"impact": "She was quiet.", "when": "on Friday"}
    assert (kept.created, kept.updated) == (ONCE.created, LATER.now)


def test_an_earlier_answer_can_be_emptied() -> None:
    opened = (Mounted(carry=encode(CARRIED)), entries())
    kept = kept_entry(run(SETBACK, *opened, Input("impact", ""), Press("keep", stamp=LATER))[1])
    assert kept.answers == {"when": "tomorrow"}


def test_what_was_typed_before_the_earlier_answers_came_stays() -> None:
    opened = (Mounted(carry=encode(CARRIED)), Input("impact", "Less than I feared."), entries())
    kept = kept_entry(run(SETBACK, *opened, Press("keep", stamp=LATER))[1])
    assert kept.answers == {"impact": "Less than I feared.", "when": "tomorrow"}


def test_two_tabs_with_the_same_practice_both_keep_what_they_changed() -> None:
    elsewhere = replace(ONCE, answers={**ONCE.answers, "impact": "She laughed."}, updated=LATER.now)
    opened = (Mounted(carry=encode(CARRIED)), entries(), Input("when", "on Friday"), entries(elsewhere))
    kept = kept_entry(run(SETBACK, *opened, Press("keep", stamp=LATER))[1])
    assert kept.answers == {"impact": "She laughed.", "when": "on Friday"}


def test_a_draft_goes_on_with_the_earlier_answers_too() -> None:
    state, _ = run(SETBACK, Mounted(carry=encode(CARRIED)), entries(), Input("when", ""))
    state, _ = SETBACK.update(SETBACK.start(Place("here")), Mounted(draft=SETBACK.draft(state)))
    state, _ = SETBACK.update(state, entries())
    kept = kept_entry(SETBACK.update(state, Press("keep", stamp=LATER))[1])
    assert kept.answers == {"impact": "She was quiet."}


def test_another_moment_s_entry_or_one_that_cannot_be_read_changes_nothing() -> None:
    other = Records("entry", (("kindward:entry:other-setback", encode(ONCE)), (ENTRY_KEY, "junk")), partial=True)
    state, _ = run(SETBACK, Mounted(carry=encode(CARRIED)), other)
    assert state.entry is None
    assert "impact" not in state.answers


def test_of_many_lines_the_newest_are_read_and_those_of_an_old_moment() -> None:
    """The Moment's own line is older than all that come first."""
    pinned = Line(ID, NOW.now, NOW.now, "I can learn.", 6, "four-n", ID, pinned=True)
    newer = (Line(f"20261123T{n:06}-a", NOW.now, NOW.now, f"Line {n}.") for n in range(200))
    storage = {f"kindward:line:{line.id}": encode(line) for line in (pinned, *newer)} | {KEY: encode(CARRIED)}
    state, effects = run(FOUR_N, Mounted(carry=encode(CARRIED)))
    told = [answered(effect, storage, NOW) for effect in effects if isinstance(effect, Read)]
    for message in told:
        state, _ = FOUR_N.update(state, message)
    assert state.lines[:3] == ("Line 199.", "Line 198.", "Line 197.")
    assert sum(len(message.records) for message in told) < 70
    state, _ = FOUR_N.update(state, Input("line.own", "Slowly is a speed."))
    kept = saved(FOUR_N.update(state, Press("keep", stamp=NOW))[1])
    assert f"kindward:line:{ID}" not in kept
    assert decode(Line, kept[f"kindward:line:{ID}-2"]).text == "Slowly is a speed."


def test_a_pinned_line_stays_when_the_moment_gets_another() -> None:
    pinned = Line(ID, NOW.now, NOW.now, "I can learn.", 6, "four-n", ID, pinned=True)
    bank = {f"kindward:line:{ID}": encode(pinned)}
    opened = Mounted(carry=encode(CARRIED))
    changed = (Input("line", ""), Input("line.own", "Slowly is a speed."), Press("keep", stamp=LATER))
    first = saved(run(FOUR_N, opened, Records("line", tuple(bank.items())), *changed)[1])
    assert f"kindward:line:{ID}" not in first
    assert decode(Line, first[f"kindward:line:{ID}-2"]).text == "Slowly is a speed."
    second = decode(Line, first[f"kindward:line:{ID}-2"])
    bank[f"kindward:line:{ID}-2"] = encode(replace(second, text="An older one.", pinned=True))
    again = saved(run(FOUR_N, opened, Records("line", tuple(bank.items())), *changed)[1])
    assert decode(Line, again[f"kindward:line:{ID}-3"]).text == "Slowly is a speed."


# --- where to go next ------------------------------------------------------------------------------------------------


def nexts(*messages: Message) -> list[str]:
    html = html_of(SETBACK.view(run(SETBACK, *messages, Press("leave"))[0]))
    return re.findall(r'href="../../practices/([^/]+)/"', html.partition('class="kw-next"')[2])


def test_at_most_two_practices_come_next_and_what_is_strong_is_steadied_first() -> None:
    strong = (Input("feelings", ("hurt",)), Input("strength.hurt", "8"))
    assert nexts() == ["self-talk", "four-n"]
    assert nexts(*strong) == ["settle", "self-talk"]
    assert nexts(Input("strength", "9")) == ["settle", "self-talk"]


def test_whoever_feels_heavier_is_led_to_no_more_looking() -> None:
    assert nexts(Input("after", "heavier")) == ["settle"]


def test_nothing_comes_next_while_people_to_call_come_first() -> None:
    assert nexts(Input("situation", "I want to die.")) == []
