"""What belongs to the friend's lens alone: two voices and how they differ, and the friend's words turned to the reader."""

import re
from html import unescape

import pytest

from kindward.practice.guided import Sheet
from kindward.practices.friend_lens import PRACTICE
from kindward.records import Entry, Moment, decode, encode
from kindward.records.person import Person
from kindward.wire.messages import Input, Message, Mounted, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, told
from support.theirs import unmarked

SAID = Input("said", "I'm such an idiot. I always forget everyone.")
TOLD = Input("told", "Oh, that stings. Shall we think of something for Sunday? I'll help.")
DIFFERENCE, FOR_YOU = Press("go", "The difference"), Press("go", "For you")
DANGER = "I don't want to live anymore."

DRIVER = PracticeDriver(PRACTICE)
after, live = DRIVER.after, DRIVER.live


def compared(sheet: Sheet) -> dict[str, tuple[str, str]]:
    """The difference as it is shown: for each row, what each voice has of it."""
    rows = re.findall(r'<th scope="row">([^<]+)</th><td[^>]*>([^<]+)</td><td[^>]*>([^<]+)</td>', unmarked(live(sheet)))
    return {name: (unescape(left), unescape(right)) for name, left, right in rows}


def offered(sheet: Sheet) -> list[str]:
    """The wordings that a tap would put into the box."""
    return DRIVER.offered(sheet, "line.own")


# --- two voices --------------------------------------------------------------------------------------------------------


def test_the_difference_shows_the_words_of_each_voice_by_what_they_are() -> None:
    rows = compared(after(SAID, TOLD, DIFFERENCE))
    assert rows["Labels"] == ("“idiot”", "none")
    assert rows["Questions"] == ("none", "“Shall we think of something for Sunday?”")
    assert rows["Offers of help"][0] == "none"
    assert "“I'll help”" in rows["Offers of help"][1]
    assert "“always”" in rows["All-or-nothing words"][0]


def test_the_voices_change_places_where_the_boxes_do() -> None:
    rows = compared(after(SAID, TOLD, DIFFERENCE))
    turned = compared(after(Input("said", str(TOLD.value)), Input("told", str(SAID.value)), DIFFERENCE))
    assert turned == {name: (right, left) for name, (left, right) in rows.items()}


@pytest.mark.parametrize("only", [SAID, TOLD, Input("said", " ")])
def test_nothing_is_compared_while_one_box_is_empty(only: Input) -> None:
    sheet = after(only, DIFFERENCE)
    assert compared(sheet) == {}
    assert "Once there are words in both boxes" in live(sheet)


def test_two_voices_without_a_difference_in_their_words_are_called_close() -> None:
    sheet = after(Input("said", "It rained."), Input("told", "It snowed."), DIFFERENCE)
    assert compared(sheet) == {}
    assert "the two are close" in live(sheet)


# --- words of danger ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["situation", "friend", "said", "told", "heard"])
def test_under_danger_nothing_is_compared_and_nothing_offered(field: str) -> None:
    written = (SAID, TOLD, Input(field, DANGER))
    assert compared(after(*written, DIFFERENCE)) == {}
    assert offered(after(*written, FOR_YOU)) == []
    assert "Once there are words" not in live(after(*written, DIFFERENCE))
    assert 'id="here-help"' in live(after(*written, DIFFERENCE))


def test_who_saw_the_people_to_call_may_go_on_but_is_not_offered_words_of_danger() -> None:
    sheet = after(Input("situation", "I lost the key."), Input("told", f"Noor, {DANGER}"), Press("go-on"), FOR_YOU)
    assert offered(sheet) == ["You lost the key."]


# --- turned around -----------------------------------------------------------------------------------------------------


def test_the_friend_s_name_is_taken_out_and_the_reader_s_put_in() -> None:
    written = (Input("friend", "Noor"), Input("told", "Noor, you had a hard week. You can still call her."))
    assert offered(after(*written, FOR_YOU)) == ["You had a hard week. You can still call her."]
    assert offered(after(*written, Input("name", "Ana"), FOR_YOU)) == [
        "Ana, you had a hard week. You can still call her.",
        "You had a hard week. You can still call her.",
    ]


def test_what_happened_is_said_to_you_with_the_reader_s_name_in_front() -> None:
    happened = Input("situation", "I forgot my sister's birthday.")
    assert offered(after(happened, FOR_YOU)) == ["You forgot your sister's birthday."]
    assert offered(after(happened, Input("name", "Ana"), FOR_YOU)) == ["Ana, you forgot your sister's birthday."]


def test_with_nothing_written_nothing_is_offered() -> None:
    assert offered(after(FOR_YOU)) == []
    assert "Take one" not in live(after(FOR_YOU))


def test_a_tap_puts_the_wording_into_the_box_and_leaves_it_to_be_rated() -> None:
    sheet = after(TOLD, Input("line.believed", "3"), FOR_YOU)
    (wording,) = offered(sheet)
    sheet, _ = PRACTICE.update(sheet, Press("fill:line.own", wording))
    assert (sheet.answers["line.own"], sheet.answers["line.believed"]) == (TOLD.value, "")


# --- the Moment --------------------------------------------------------------------------------------------------------

CARRIED = Moment(
    "20261126T080000-a", "c", situation="I forgot my sister's birthday.", critic_line="You forget everyone."
)


def test_a_carried_moment_fills_in_what_happened_and_what_was_said() -> None:
    sheet = after(Mounted(carry=encode(CARRIED)))
    assert sheet.answers == {"situation": CARRIED.situation, "said": CARRIED.critic_line}


def test_the_friend_s_words_go_into_the_entry_and_the_line_into_the_moment() -> None:
    written = (Mounted(carry=encode(CARRIED)), TOLD, Input("line.own", "You can call on Sunday."))
    _, effects = PRACTICE.update(after(*written), Press("keep", stamp=Stamp("2026-11-26T22:15:00+00:00", "2")))
    batch = batch_in(effects)
    kept = dict(batch.saves)
    moment = decode(Moment, kept[f"kindward:moment:{CARRIED.id}"])
    assert (moment.situation, moment.kinder_line) == (CARRIED.situation, "You can call on Sunday.")
    assert moment.practices == ("friend-lens",)
    assert str(TOLD.value) in kept[f"kindward:entry:{CARRIED.id}-friend-lens"]


def test_how_strong_it_is_comes_before_what_happened_and_at_8_steadying_is_offered() -> None:
    assert live(after()).index("How strong is it") < live(after()).index("What happened?")
    assert "practices/settle/" not in live(after(Input("strength", "7")))
    assert "practices/settle/" in live(after(Input("strength", "8")))


# --- the times before, and who is in the reader's corner ---------------------------------------------------------------


def entry(day: str, **answers: str) -> Entry:
    made = f"2026-11-{day}T12:00:00+01:00"
    return Entry(f"{day}-friend-lens", made, practice="friend-lens", moment=day, answers=answers)


NOOR = entry("20", told="Noor, you packed for five. Call her.", friend="Noor", name="Ana")
MIA = Person("p", "c", name="Mia", line="You are new at this.")


def test_a_friend_of_before_and_people_in_the_corner_can_be_taken() -> None:
    assert DRIVER.offered(after(told(NOOR), told(MIA)), "friend") == ["Noor", "Mia"]
    assert DRIVER.offered(after(), "friend") == []
    assert "It could be one of these" not in live(after())


def test_a_name_that_was_typed_is_not_offered_another() -> None:
    stored = (told(NOOR), told(MIA))
    assert DRIVER.offered(after(*stored, Input("friend", "Ben")), "friend") == []
    assert DRIVER.offered(after(*stored, Input("name", "Anna"), FOR_YOU), "name") == []


def test_what_was_told_a_friend_before_is_said_to_the_reader_by_their_name() -> None:
    assert offered(after(told(NOOR), FOR_YOU)) == ["Ana, you packed for five. Call her."]
    called = after(told(NOOR), Input("name", "Anna"), FOR_YOU)
    assert offered(called) == ["Anna, you packed for five. Call her."]
    assert DRIVER.offered(after(told(NOOR), FOR_YOU), "name") == ["Ana"]


def test_an_entry_without_words_for_a_friend_offers_none_and_the_newest_two_are_enough() -> None:
    several = told(*(entry(day, told=f"Line {day}.") for day in ("20", "21", "22")), entry("23", friend="Noor"))
    assert offered(after(several, FOR_YOU)) == ["Line 22.", "Line 21."]


def test_what_allies_say_can_be_taken_and_under_danger_nothing_is_offered() -> None:
    assert offered(after(told(MIA), FOR_YOU)) == ["You are new at this."]
    danger = Input("said", DANGER)
    assert offered(after(told(MIA), told(NOOR), danger, FOR_YOU)) == []
    assert DRIVER.offered(after(told(MIA), told(NOOR), danger), "friend") == []


def test_words_of_danger_told_before_are_not_said_again() -> None:
    assert offered(after(told(entry("20", told=DANGER)), FOR_YOU)) == []


def test_a_line_that_helped_here_before_stands_first() -> None:
    helped = Moment("m", "c", kinder_line="Ana, put a note on the door.", after="lighter", practices=("friend-lens",))
    assert 'name="line" value="Ana, put a note on the door."' in live(after(told(helped), FOR_YOU))


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ((), ["self-talk", "settle"]),
        ((SAID,), ["self-talk", "settle"]),
        ((Input("said", "It rained."),), ["setback", "self-talk"]),
        ((SAID, Input("line.believed", "5")), ["kind-line", "self-talk"]),
        ((SAID, Input("line.believed", "6")), ["self-talk", "settle"]),
    ],
)
def test_what_was_said_chooses_what_may_come_next(written: tuple[Message, ...], first: list[str]) -> None:
    assert [*PRACTICE.nexts(after(*written))][:2] == first
