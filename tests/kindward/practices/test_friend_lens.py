"""What belongs to the friend's lens alone: two voices and how they differ, and the friend's words turned to the reader."""

import re
from html import unescape

import pytest

from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.friend_lens import PRACTICE
from kindward.records import Moment, decode, encode
from kindward.wire.messages import Batch, Input, Message, Mounted, Press, Stamp
from support.theirs import unmarked

SAID = Input("said", "I'm such an idiot. I always forget everyone.")
TOLD = Input("told", "Oh, that stings. Shall we think of something for Sunday? I'll help.")
DIFFERENCE, FOR_YOU = Press("go", "The difference"), Press("go", "For you")
DANGER = "I don't want to live anymore."


def after(*messages: Message) -> Sheet:
    """The sheet after these messages."""
    return PRACTICE.after(Example("", messages), Place("here"))


def live(sheet: Sheet) -> str:
    """The HTML in view."""
    return "".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live)


def compared(sheet: Sheet) -> dict[str, tuple[str, str]]:
    """The difference as it is shown: for each row, what each voice has of it."""
    rows = re.findall(r'<th scope="row">([^<]+)</th><td[^>]*>([^<]+)</td><td[^>]*>([^<]+)</td>', unmarked(live(sheet)))
    return {name: (unescape(left), unescape(right)) for name, left, right in rows}


def offered(sheet: Sheet) -> list[str]:
    """The wordings that a tap would put into the box."""
    return [unescape(text) for text in re.findall(r'data-press="fill:line.own" value="([^"]+)"', live(sheet))]


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
    (batch,) = (effect for effect in effects if isinstance(effect, Batch))
    kept = dict(batch.saves)
    moment = decode(Moment, kept[f"kindward:moment:{CARRIED.id}"])
    assert (moment.situation, moment.kinder_line) == (CARRIED.situation, "You can call on Sunday.")
    assert moment.practices == ("friend-lens",)
    assert str(TOLD.value) in kept[f"kindward:entry:{CARRIED.id}-friend-lens"]


def test_how_strong_it_is_comes_before_what_happened_and_at_8_steadying_is_offered() -> None:
    assert live(after()).index("How strong is it") < live(after()).index("What happened?")
    assert "practices/settle/" not in live(after(Input("strength", "7")))
    assert "practices/settle/" in live(after(Input("strength", "8")))
