"""What belongs to micro-win alone: what is said of each kind of try, the plan of one line, and wins that are met again."""

import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers, find_hits
from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.micro_win import PRACTICE
from kindward.practices.small_starts import PRACTICE as SMALL_STARTS
from kindward.records import Entry, Moment, Record, decode, encode
from kindward.records.value import Value
from kindward.vocabulary import small_wins as words
from kindward.vocabulary.small_moments import MOMENTS, WAITING
from kindward.vocabulary.small_wins import ACTS, CUT, FIVE, KINDS, LONGER, QUESTION, READY, SHORT
from kindward.wire.messages import Answer, Batch, Input, Message, Mounted, Press, Records, Stamp
from kindward.wire.names import record_key

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
LAST = "Last time, this was your small win:"


def after(*messages: Message) -> Sheet:
    return PRACTICE.after(Example("", (Mounted(stamp=NOW), *messages)), Place("here"))


def written(**answers: Answer) -> tuple[Input, ...]:
    return tuple(Input(name, answer) for name, answer in answers.items())


def told(*records: Record) -> Records:
    return Records(records[0].kind, tuple((record_key(each.kind, each.id), encode(each)) for each in records))


def live(sheet: Sheet) -> str:
    return unescape("".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live))


def offered(sheet: Sheet, field: str) -> list[str]:
    return re.findall(rf'data-press="fill:{field}" value="([^"]*)"', live(sheet))


def tried(kind: str, **answers: str) -> str:
    return live(after(Input("kind", kind), *written(**answers), Press("go", "Try")))


def moment(day: int, **more: Any) -> Moment:
    at = f"202611{day:02}T120000-a"
    return Moment(at, f"2026-11-{day:02}T12:00:00+01:00", practices=("micro-win",), **more)


@pytest.mark.parametrize("said", [*KINDS, *SHORT, LONGER, *WAITING])
def test_what_is_offered_is_quiet_and_no_verdict(said: str) -> None:
    assert not find_dangers(said)
    assert not find_hits(said)


# --- the three kinds ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "field"), [(READY, "message"), (FIVE, "sentences"), (QUESTION, "question")])
def test_each_kind_has_its_own_place_to_write_and_none_is_hidden_before_one_is_chosen(kind: str, field: str) -> None:
    fields = {name for name in ("message", "sentences", "question") if f'name="{name}"' in tried(kind)}
    assert fields == {field}
    page = live(after(Press("go", "Try")))
    assert all(f'name="{name}"' in page for name in ("message", "sentences", "question"))


MESSAGE = (words.TO_TAKE_BACK, words.APOLOGIES.format(2), words.LONG.format(61), words.CAN_GO)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Dear Ms. Okafor, could I ask you two things about the course?", words.CAN_GO),
        ("I quit. My last day is Friday.", words.TO_TAKE_BACK),
        ("How dare you leave me with all of it!", words.TO_TAKE_BACK),
        ("I want this fixed!! Today.", words.TO_TAKE_BACK),
        ("PLEASE DO NOT CALL HERE", words.TO_TAKE_BACK),
        ("NASA and the BBC wrote back.", words.CAN_GO),
        ("OK SO HE IS IN IT", words.CAN_GO),
        ("Could the PDF go to HRM and the CEO by noon?", words.CAN_GO),
        ("Sorry, I know this is late, and I'm sorry to ask.", words.APOLOGIES.format(2)),
        ("Sorry this is late. Could we talk on Monday?", words.CAN_GO),
        (" word" * 61, words.LONG.format(61)),
        (" word" * 60, words.CAN_GO),
        ("", ""),
    ],
)
def test_what_is_said_of_a_message(message: str, said: str) -> None:
    page = tried(READY, message=message)
    assert [each for each in MESSAGE if each in page] == ([said] if said else [])


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, words.SO_FAR.format(1)),
        (4, words.SO_FAR.format(4)),
        (5, words.FIVE_DONE),
        (7, words.MORE.format(7)),
    ],
)
def test_sentences_are_counted_up_to_five_and_then_you_may_stop(count: int, said: str) -> None:
    page = tried(FIVE, sentences="It froze in May. " * count)
    assert said in page
    assert ("of five" in page) is (0 < count < 5)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What is the usual route?", words.CAN_BE_ASKED),
        ("I wonder about the route", words.NO_QUESTION),
        ("What is the route, and who drives? When?", words.TWO.format(2)),
        ("Stupid question, what is the route?", words.PUT_DOWN),
        ("I'm such an idiot, what is the route?", words.PUT_DOWN),
    ],
)
def test_what_is_said_of_a_question(question: str, said: str) -> None:
    page = tried(QUESTION, question=question)
    both = (words.CAN_BE_ASKED, words.NO_QUESTION, words.TWO.format(2), words.PUT_DOWN)
    assert [each for each in both if each in page] == [said]


def test_the_words_that_judge_a_question_are_named() -> None:
    assert '<span translate="no">“idiot”</span>' in tried(QUESTION, question="I'm such an idiot, who drives?")
    assert '<span translate="no">“Silly”</span>' in tried(QUESTION, question="Silly question, who drives?")


def test_what_was_written_for_another_kind_is_not_spoken_of() -> None:
    page = tried(QUESTION, message="I quit!!")
    assert words.TO_TAKE_BACK not in page


def test_people_to_call_come_before_anything_is_said_of_a_try() -> None:
    page = tried(READY, message="I quit. I don't want to live anymore.")
    assert "kw-help-first" in page
    assert words.TO_TAKE_BACK not in page


# --- the plan ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cue", "plan"),
    [
        ("after the first coffee tomorrow.", "After the first coffee tomorrow, I will ask my question"),
        ("I have poured the coffee", "When I have poured the coffee, I will ask my question"),
        ("The bus comes", "When the bus comes, I will ask my question"),
        ("when the bus comes", "When the bus comes, I will ask my question"),
        ("tomorrow at nine", "Tomorrow at nine, I will ask my question"),
        ("Friday", "Friday, I will ask my question"),
        ("9 o'clock", "9 o'clock: I will ask my question"),
        ("", "Ask my question"),
    ],
)
def test_when_and_what_become_one_sentence(cue: str, plan: str) -> None:
    assert offered(after(*written(kind=QUESTION, cue=cue), Press("go", "When")), "step") == [plan]


@pytest.mark.parametrize("kind", KINDS)
def test_the_plan_names_the_task_where_that_is_short(kind: str) -> None:
    go = Press("go", "When")
    assert offered(after(*written(kind=kind, cue="at nine", situation="the form."), go), "step") == [
        f"At nine, I will {ACTS[kind]}, for “the form”"
    ]
    assert offered(after(*written(kind=kind, situation="x" * 61), go), "step") == [ACTS[kind].capitalize()]


def test_without_a_kind_there_is_no_plan_to_offer() -> None:
    assert offered(after(Input("cue", "at nine"), Press("go", "When")), "step") == []


@pytest.mark.parametrize("kind", [*KINDS, ""])
def test_what_takes_longer_may_want_cutting_by_its_kind(kind: str) -> None:
    go = Press("go", "When")
    assert CUT[kind] in live(after(*written(kind=kind, long=LONGER), go))
    assert CUT[kind] not in live(after(*written(kind=kind, long=SHORT[2]), go))


# --- what happened, and the next time ----------------------------------------------------------------------------------


def test_a_verdict_about_the_result_meets_the_camera_and_a_fact_does_not() -> None:
    assert "camera" in live(after(Input("result", "I failed."), Press("go", "What happened?")))
    assert "camera" not in live(after(Input("result", "Sent it at ten."), Press("go", "What happened?")))


def test_the_last_win_is_asked_about_once_it_is_not_told_and_only_the_newest() -> None:
    page = live(after(told(moment(1, next_step="Write one line"), moment(2, next_step="Ask Ben"))))
    assert LAST in page
    assert "Ask Ben" in page
    assert "Write one line" not in page
    assert LAST not in live(after(told(moment(1, next_step="Ask Ben", outcome="He said no."))))
    assert LAST not in live(after())


def test_who_comes_a_fifth_time_meets_the_other_four_whenever_they_were_told() -> None:
    wins = (
        moment(1, outcome="Sent it."),
        moment(2, outcome="Five lines."),
        moment(3, outcome="Cried over it.", after="heavier"),
        moment(5, outcome="Asked Ben."),
    )
    told_later = Entry(
        "20261104T120000-a-micro-win", "2026-11-04T12:00:00+01:00", practice="micro-win", answers={"went": "Opened it."}
    )
    page = live(after(told(*wins), told(told_later), Press("go", "What happened?")))
    assert re.findall(r'<li translate="no">([^<]+)</li>', page) == [
        "Asked Ben.",
        "Opened it.",
        "Five lines.",
        "Sent it.",
    ]


def test_own_values_are_offered_and_the_words_go_into_the_moment() -> None:
    sheet = after(told(Value("20261120T120000-a", "2026-11-20", text="learning", near=True)))
    assert offered(sheet, "matters") == ["learning"]
    sheet = after(*written(situation="The form", matters="learning", step="After lunch: ask", result="Asked."))
    (batch,) = (each for each in PRACTICE.update(sheet, Press("keep", stamp=NOW))[1] if isinstance(each, Batch))
    (kept,) = (decode(Moment, text) for key, text in batch.saves if ":moment:" in key)
    assert (kept.situation, kept.value, kept.next_step, kept.outcome) == (
        "The form",
        "learning",
        "After lunch: ask",
        "Asked.",
    )


def test_a_step_leads_to_the_day_and_without_one_to_its_neighbors() -> None:
    assert next(iter(PRACTICE.nexts(after(Input("step", "Ask Ben"))))) == "day"
    assert [*PRACTICE.nexts(after())] == ["small-starts", "effort"]


def test_small_starts_leads_here_where_something_still_waits() -> None:
    def nexts(card: str) -> list[str]:
        sheet: Sheet = SMALL_STARTS.after(Example("", (Mounted(stamp=NOW), Input("small", card))), Place("here"))
        return [*SMALL_STARTS.nexts(sheet)]

    assert {*WAITING} <= {*MOMENTS}
    assert nexts(WAITING[0])[0] == "micro-win"
    assert "micro-win" not in nexts("I burned the toast")


@given(st.text(max_size=200), st.sampled_from([*KINDS, ""]), st.text(max_size=60))
def test_any_words_leave_a_page(said: str, kind: str, cue: str) -> None:
    sheet = after(*written(kind=kind, message=said, sentences=said, question=said, cue=cue, situation=cue))
    for step in ("Try", "When"):
        assert "kw-stumbled" not in live(PRACTICE.update(sheet, Press("go", step))[0])
