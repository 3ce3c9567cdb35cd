"""What belongs to effort alone: the limits, what is said of the two columns, the gap in neutral words, and where to stop."""

import re
from html import unescape

import pytest

from kindward.language import find_dangers, find_hits
from kindward.language.results import find_judgements
from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.effort import PRACTICE
from kindward.records import Entry, Line, Moment, Record, decode, encode
from kindward.vocabulary.approval import AFRAID, FEAR
from kindward.vocabulary.effort import ENERGY, ENOUGH, FAIR, FULLER, OTHERS, PRESSURE, RESTING, RULE, SAFE
from kindward.wire.messages import Answer, Batch, Input, Message, Mounted, Press, Records, Stamp
from kindward.wire.names import record_key

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
CRISIS = "Everything clean. Soup from scratch. Windows."
COLUMNS = {"crisis": CRISIS, "fair": "A clean sink. Soup from the freezer."}
NOBODY_COULD_TELL = "Nobody could tell when this is done:"


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


def gap(**answers: Answer) -> list[str]:
    return offered(after(*written(**answers), Press("go", "The gap")), "gap")


@pytest.mark.parametrize("words", [*ENERGY, *PRESSURE, *ENOUGH])
def test_what_is_offered_is_quiet_and_no_verdict(words: str) -> None:
    assert not find_dangers(words)
    assert not find_hits(words)


# --- the limits --------------------------------------------------------------------------------------------------------


def test_where_somebody_is_feared_people_come_first_and_where_no_energy_is_rest() -> None:
    page = live(after(*written(pressure=(FEAR,), energy="next to none"), Press("go", "Limits")))
    assert AFRAID in page
    assert "#somebody-hurts-you" in page
    assert RESTING not in page
    assert RESTING in live(after(*written(energy="next to none"), Press("go", "Limits")))
    assert RESTING not in live(after(*written(energy="about half"), Press("go", "Limits")))


# --- the two columns ---------------------------------------------------------------------------------------------------


def columns(crisis: str, fair: str = "") -> str:
    return live(after(*written(crisis=crisis, fair=fair), Press("go", "Two columns")))


def test_what_nobody_could_tell_is_named_in_the_readers_words() -> None:
    page = columns("Soup. Be cheerful. Never be late.")
    assert re.findall(r'<li translate="no">([^<]+)</li>', page) == ["Be cheerful", "Never be late"]
    assert NOBODY_COULD_TELL not in columns("Soup. Windows.")


@pytest.mark.parametrize(
    ("fair", "said"), [("Be nicer to her", "unseen"), ("I will never shout", "rule"), ("A clean sink", ""), ("", "")]
)
def test_a_fair_standard_that_nobody_could_tell_is_asked_about_once(fair: str, said: str) -> None:
    page = columns(CRISIS, fair)
    assert [name for name, sentence in FAIR.items() if sentence in page] == ([said] if said else [])


def test_more_in_the_fair_one_than_in_the_first_is_said_once_there_is_a_first() -> None:
    assert FULLER in columns("Soup.", "Soup. Windows.")
    assert FULLER not in columns("Soup. Windows.", "Soup. Tea.")
    assert FULLER not in columns("", "Soup. Windows.")


def test_what_keeps_others_safe_keeps_its_standard() -> None:
    assert SAFE in columns("Leo's medicine at eight. Every tile.")
    assert SAFE not in columns(CRISIS)


def test_people_to_call_come_before_anything_is_said_about_the_columns() -> None:
    page = columns("Be cheerful. I don't want to live anymore.")
    assert "kw-help-first" in page
    assert NOBODY_COULD_TELL not in page


# --- the gap -----------------------------------------------------------------------------------------------------------


def test_the_time_that_was_missing_is_said_with_what_else_was_short() -> None:
    said = gap(
        time="an hour and fifty minutes", needed="four hours", energy="about half", pressure=("people on their way",)
    )
    assert said == [
        "I was trying to do 4 hours of work in an hour and 50 minutes, on about half my energy, with people on their way"
    ]


def test_each_part_of_it_is_said_alone_too() -> None:
    assert gap(needed="four hours") == ["I was trying to do 4 hours of work"]
    assert gap(time="an hour", energy="about half") == ["I had an hour for it, on about half my energy"]
    assert gap(time="3 hours", needed="an hour") == ["I had 3 hours for an hour of work"]
    assert gap(time="until four", needed="ages") == []
    assert gap(energy="about half") == []


def test_how_many_were_asked_and_what_is_for_another_day() -> None:
    assert gap(**COLUMNS) == ["Of 3 things, 2 fit into this day", "For another day: Windows"]
    assert gap(crisis=CRISIS, fair="A clean sink")[0] == "Of 3 things, 1 fits into this day"
    assert gap(crisis=CRISIS) == []
    assert gap(crisis="Soup. Windows.", fair="Soup. One window.") == []


@pytest.mark.parametrize("energy", ["", *ENERGY])
@pytest.mark.parametrize("pressure", [(), *((each,) for each in PRESSURE), tuple(PRESSURE)])
def test_what_is_offered_of_a_gap_is_quiet_and_judges_nothing(energy: str, pressure: tuple[str, ...]) -> None:
    """An offer with danger in it would be left out, so there are as many as there are parts."""
    for left, right in ((2, 1), (5, 2), (9, 8)):
        crisis, fair = ("; ".join(f"Shelf {chr(65 + each)}" for each in range(count)) for count in (left, right))
        said = gap(crisis=crisis, fair=fair, time="half an hour", needed="four hours", energy=energy, pressure=pressure)
        assert len(said) == 2
        assert [each for each in said if find_dangers(each) or find_judgements(each) or find_hits(each)] == []


def test_a_gap_told_in_a_verdict_meets_the_camera() -> None:
    assert "camera" in live(
        after(Press("go", "The gap"), Input("gap", "I can't even manage a bathroom. A total failure."))
    )


# --- where to stop -----------------------------------------------------------------------------------------------------


def test_where_to_stop_is_made_of_the_fair_standard() -> None:
    sheet = after(*written(**COLUMNS), Press("go", "Good enough"))
    assert offered(sheet, "line.own") == ["A clean sink. Then I stop.", "Soup from the freezer. Then I stop."]


def batch(*messages: Message) -> dict[str, str]:
    (found,) = (
        each for each in PRACTICE.update(after(*messages), Press("keep", stamp=NOW))[1] if isinstance(each, Batch)
    )
    return {key.split(":")[1]: text for key, text in found.saves}


def test_a_line_is_filed_among_kind_lines_only_where_the_reader_says_so() -> None:
    line = Input("line.own", "A clean sink. Then I stop.")
    assert Line.kind not in batch(line)
    assert decode(Line, batch(line, Input("line.file", ("yes",)))[Line.kind]).text == "A clean sink. Then I stop."


def test_the_crisis_standard_is_the_critics_line_and_the_rest_stands_in_the_entry() -> None:
    kept = batch(*written(situation="The visit", **COLUMNS))
    moment = decode(Moment, kept[Moment.kind])
    assert (moment.situation, moment.critic_line) == ("The visit", CRISIS)
    assert decode(Entry, kept[Entry.kind]).answers == {"fair": COLUMNS["fair"]}


# --- the next time -----------------------------------------------------------------------------------------------------


def test_the_last_fair_standard_comes_back_and_a_verdict_about_it_meets_the_camera() -> None:
    before = (
        Entry("20261120T120000-a-effort", "2026-11-20T12:00:00+01:00", practice="effort", answers={"fair": "One page"}),
        Entry(
            "20261122T120000-a-effort", "2026-11-22T12:00:00+01:00", practice="effort", answers={"fair": "A clean sink"}
        ),
    )
    page = live(after(told(*before)))
    assert "A clean sink" in page
    assert "One page" not in page
    assert "camera" in live(after(told(*before), Input("came", "I failed again.")))
    assert re.findall(r'<li translate="no">([^<]+)</li>', live(after(told(*before), Press("go", "Two columns")))) == [
        "A clean sink",
        "One page",
    ]


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ({"crisis": "Clean it, you lazy slob."}, "self-talk"),
        ({"pressure": (OTHERS,)}, "inner-compass"),
        ({"pressure": (RULE,)}, "traps"),
        ({"crisis": CRISIS}, "micro-win"),
    ],
)
def test_what_was_said_leads_on(said: dict[str, Answer], slug: str) -> None:
    assert next(iter(PRACTICE.nexts(after(*written(**said))))) == slug
