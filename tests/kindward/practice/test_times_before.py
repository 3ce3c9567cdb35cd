"""What the base gives back of earlier visits, and the short notation of practices."""

import re
from typing import Any

import pytest

from kindward.practice.base import Place, html_of
from kindward.practice.catalog import CARDS
from kindward.practice.guided import AsRecord, Guided, Nexts, Sheet, Step
from kindward.practice.pieces import (
    Beside,
    Choice,
    KindLine,
    Offers,
    Pacer,
    Piece,
    Reply,
    ReplyTo,
    Taps,
    Text,
    given_before,
    helped_before,
    kept_before,
    minutes,
    own_values,
    said_by_allies,
    seconds,
)
from kindward.practice.pieces.met_before import MetBefore
from kindward.practice.theirs import around
from kindward.records import Entry, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.person import Person
from kindward.records.value import Value
from kindward.wire.messages import Announce, Answer, Press, Stamp, Tick

DANGER = "I don't want to live anymore."


def entry(day: int, **answers: Answer) -> Entry:
    named = {name.replace("__", "."): answer for name, answer in answers.items()}
    return Entry(f"{day}", f"2026-11-{day:02}T12:00:00+01:00", practice="kind-line", answers=named)


def moment(day: int, **more: Any) -> Moment:
    return Moment(f"{day}", f"2026-11-{day:02}T12:00:00+01:00", **more)


def sheet(*records: Record, **answers: Answer) -> Sheet:
    """A sheet of a reader who keeps these records, and gave these answers today."""
    kinds = {each.kind: {one.id: one for one in records if one.kind == each.kind} for each in records}
    return Sheet(Place("here"), stored=kinds, answers={name.replace("__", "."): said for name, said in answers.items()})


def drawn(piece: Piece, on: Sheet) -> str:
    return str(Beside(piece).draw(on))


def values(html: str) -> list[str]:
    return re.findall(r' value="([^"]+)"', html)


def test_a_sheet_is_asked_for_the_readers_answers() -> None:
    said = sheet(way=("a", "b"), way__own=" c; d ", line=" x ")
    assert (said.text("line"), said.text("way"), said.text("none")) == ("x", "", "")
    assert said.picked("way") == ("a", "b")
    assert said.chosen("way") == ("a", "b", "c; d")
    assert said.chosen_many("way") == ("a", "b", "c", "d")


def test_what_was_given_in_a_field_comes_back_newest_first_or_of_the_last_visit_alone() -> None:
    on = sheet(entry(1, way="one"), entry(2, way="two", way__own="mine"), entry(3))
    assert [*given_before("way")(on)] == ["mine", "one"]
    assert [*given_before("way", visits=1)(on)] == []
    assert [*given_before("way", visits=2)(on)] == ["mine"]


def test_what_was_kept_comes_back_unless_it_left_the_reader_heavier() -> None:
    on = sheet(moment(1, next_step="one"), moment(2, next_step="two", after="heavier"), moment(3, next_step="three"))
    assert [*kept_before("next_step")(on)] == ["three", "one"]
    assert [*kept_before("next_step", visits=1)(on)] == ["three"]


def test_offers_without_a_source_are_what_was_given_in_their_field_without_words_of_danger() -> None:
    on = sheet(entry(1, way__own="one"), entry(2, way__own=DANGER), entry(3, way__own="one"), entry(4, way__own="two"))
    assert values(drawn(Offers("way.own", "Before:"), on)) == ["two", "one"]
    assert "Before:" not in drawn(Offers("way.own", "Before:"), sheet())


def test_choices_of_before_stand_first_where_that_is_wanted() -> None:
    on = sheet(entry(1, way=("c",)), entry(2, way=("d", "b"), way__own="mine"))
    options = ("a", "b", "c", "d")
    assert values(drawn(Taps("way", "Which?", options, last_first=True), on)) == ["d", "b", "c", "a"]
    assert values(drawn(Taps("way", "Which?", options), on)) == ["a", "b", "c", "d"]
    assert values(drawn(Choice("way", "Which?", options, own="", first=lambda _: ("c", "x")), on))[0] == "c"


def test_of_lines_that_helped_the_first_three_take_the_places_of_the_readers_own() -> None:
    helped = (moment(day, kinder_line=f"Line {day}", after="lighter") for day in range(1, 6))
    line = KindLine(offers=("Ours",), first=helped_before)
    assert values(drawn(line, sheet(*helped)))[:4] == ["Line 5", "Line 4", "Line 3", "Ours"]


def test_what_was_named_now_and_before_is_said() -> None:
    named = MetBefore("voice")
    assert "You have named this here before: " in drawn(named, sheet(entry(1, voice=("a", "b")), voice=("b", "c")))
    assert '<span translate="no">b</span>.' in drawn(named, sheet(entry(1, voice=("a", "b")), voice=("b", "c")))
    assert "named this here before" not in drawn(named, sheet(entry(1, voice=("a",)), voice=("b",)))


def test_allies_and_values_are_the_readers_own() -> None:
    on = sheet(
        Person("p", "c", line="One.\nTwo."), Value("v", "c", text="rest"), Value("w", "c", text="care", near=True)
    )
    assert [*said_by_allies(on)] == ["One.", "Two."]
    assert [*own_values(on)] == ["care", "rest"]


def test_a_reply_of_plain_text_is_a_paragraph_and_escaped() -> None:
    assert "<p>a &lt; b</p>" in drawn(Reply(lambda _: "a < b"), sheet())
    assert "<p>" not in drawn(Reply(lambda _: ""), sheet())
    assert str(around("I said ", "<no>", ".")) == '<p>I said <span translate="no">&lt;no&gt;</span>.</p>'


def test_a_sentence_for_one_choice_is_said_once_it_is_made() -> None:
    reply = ReplyTo("allow", "no", "No is fine.")
    assert '<div role="status"><p>No is fine.</p></div>' in drawn(reply, sheet(allow="no"))
    assert "No is fine." not in drawn(reply, sheet(allow="yes"))


def test_a_long_lead_may_stand_among_the_pieces() -> None:
    ask = Text("a", "A?")
    assert Step("Title", short="T")["The lead.", ask] == Step("Title", "The lead.", short="T")[ask]
    assert Step("Title")[ask].lead == ""


def test_counts_with_one_word_end_by_saying_how_long_they_were() -> None:
    assert seconds("Here", 30, "Count") == Pacer("here", "Count", (("Here", 30),), done="30 seconds.")
    assert seconds("Stay", 20, "Count", "hand").name == "hand"
    assert minutes("two", 2, "Begin", "Done.").seconds == 120


EVERYBODY = {"settle": "for everybody.", "day": "for everybody."}


class Counted(Guided):
    """Two steps: a count, and what comes after it."""

    card = CARDS["kind-line"]
    steps = (
        Step("One")[minutes("m", 1, "Begin", "That was it."), seconds("S", 5, "Count")],
        Step("Two")[Text("a", "A?")],
    )
    next = EVERYBODY


@pytest.mark.parametrize(("name", "length", "at"), [("m", 60, 1), ("s", 5, 0)])
def test_minutes_lead_on_to_the_next_step_once_they_are_over_and_seconds_stay(name: str, length: int, at: int) -> None:
    practice, begun = Counted(), Stamp("2026-11-27T12:00:00+01:00")
    state, _ = practice.update(practice.start(Place("here")), Press(f"run:{name}", stamp=begun))
    before, _ = practice.update(state, Tick(f"run:{name}", stamp=Stamp(f"2026-11-27T12:00:{length - 1:02}+01:00")))
    assert (before.at, bool(before.running)) == (0, True)
    end = Stamp("2026-11-27T12:01:00+01:00")
    after, effects = practice.update(state, Tick(f"run:{name}", stamp=end))
    assert (after.at, after.running) == (at, None)
    assert isinstance(effects[0], Announce)


def test_what_was_said_leads_first_and_keeps_its_own_reason() -> None:
    led = Counted().led([("day", "from what was said."), ("rain", "too."), ("day", "later.")])
    assert [*led.items()] == [("day", "from what was said."), ("rain", "too."), ("settle", "for everybody.")]
    assert Counted().led([]) == EVERYBODY


def test_a_record_of_a_day_goes_on_today_and_begins_with_the_day() -> None:
    keeps = AsRecord(DayCard, "slots", of_day="on")
    today = Sheet(Place("here"), today="2026-11-27")
    assert keeps.goes_on is not None
    assert keeps.goes_on(DayCard("d", "c", on="2026-11-27"), today)
    assert not keeps.goes_on(DayCard("d", "c", on="2026-11-26"), today)
    assert keeps.begins(today) == {"on": "2026-11-27"}
    assert not keeps.begins_again


class Raising(Counted):
    """What comes next looks at the reader's words with something that is broken."""

    def nexts(self, sheet: Sheet) -> Nexts:
        raise IndexError(sheet.text("a"))


def test_where_choosing_what_comes_next_raises_the_close_is_there_with_those_for_everybody(
    capsys: pytest.CaptureFixture[str],
) -> None:
    practice = Raising()
    state, _ = practice.update(practice.start(Place("here")), Press("leave"))
    html = html_of(practice.view(state))
    assert html.count("for everybody.") == 2
    assert 'data-press="keep"' in html
    assert "IndexError" in capsys.readouterr().err
