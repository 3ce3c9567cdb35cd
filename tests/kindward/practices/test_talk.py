"""What belongs to talk alone: people, the message, its way out, the calendar file, and how it went."""

import re
from dataclasses import replace
from html import unescape
from typing import Any

import pytest

from kindward.language import find_dangers
from kindward.practice.base import Example, Place
from kindward.practice.calendar_file import MONTHLY, ONCE, WEEKLY
from kindward.practice.guided.handing import HandingSheet
from kindward.practices.talk import PRACTICE
from kindward.records import Entry, Moment, Record, decode, encode
from kindward.records.person import Person
from kindward.vocabulary.talk import ASKS, BADLY, IF_BADLY, MIXED, NOT_YET, SAID, WELL
from kindward.wire.links import Link, Linked, Share
from kindward.wire.messages import Batch, Copy, Input, Message, Mounted, Press, Records, Stamp
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Download
from support.calendar_files import the_event

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
LISTEN = next(iter(ASKS))
SITE = "https://kindward.example/"
MOMENT = Moment(
    "20261120T120000-a", "2026-11-20T12:00:00+01:00", situation="I backed the van into a gate", practices=("setback",)
)


def after(*messages: Message, carry: str | None = None) -> HandingSheet:
    return PRACTICE.after(Example("", (Mounted(carry=carry, stamp=NOW), *messages)), Place("here", "../../"))


def told(*records: Record) -> Records:
    return Records(records[0].kind, tuple((record_key(each.kind, each.id), encode(each)) for each in records))


def live(sheet: HandingSheet) -> str:
    return unescape("".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live))


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def effects(sheet: HandingSheet, action: str, value: str = "") -> tuple[Any, ...]:
    return PRACTICE.update(sheet, Press(action, value, stamp=NOW))[1]


def message(*messages: Message, carry: str | None = None) -> list[str]:
    page = live(after(*messages, at("Message"), carry=carry))
    _, _, rest = page.partition('data-press="fill:message" value="')
    return rest.partition('"')[0].split("\n\n") if rest else []


# --- who -------------------------------------------------------------------------------------------------------------


def test_people_of_the_readers_who_can_be_told_are_offered_and_those_of_memory_are_not() -> None:
    people = (
        Person("a", "c", name="Mia", sort="real"),
        Person("b", "c", name="Lee"),
        Person("d", "c", name="Grandma Ida", sort="remembered"),
        Person("e", "c", name="Bo", sort="animal"),
        Person("f", "c", name="kill myself", sort="real"),
    )
    page = live(after(told(*people)))
    assert [name for name in ("Mia", "Lee", "Grandma Ida", "Bo", "kill") if name in page] == ["Mia", "Lee"]


def test_whoever_finds_nobody_is_told_of_people_whose_work_it_is() -> None:
    assert 'href="../../help/"' in live(after())
    assert "whose work it is" not in live(after(Input("who", "Mia")))


# --- the message -----------------------------------------------------------------------------------------------------


def test_the_message_says_what_was_written_in_its_order_and_asks() -> None:
    assert message(
        Input("ask", LISTEN),
        Input("learned", "I was rushing"),
        Input("feelings", ("ashamed", "tired")),
        Input("situation", "I backed the  van into a gate"),
        Input("who", "Lena"),
    ) == [
        "Hi Lena,",
        "Do you have ten minutes sometime this week? There is something I would like to tell you.",
        "I backed the van into a gate. I felt ashamed and tired.",
        "What I see so far: I was rushing.",
        ASKS[LISTEN],
    ]


def test_what_was_left_out_is_left_out_and_a_description_is_no_salutation() -> None:
    said = message(Input("who", "the woman I trained with, who moved to the other depot"), Input("ask.own", "a walk"))
    assert (said[0], said[2:]) == ("Hi,", ["What I would like from you: A walk."])
    assert message(Input("who", "Lena")) == []


def test_a_moment_that_comes_along_is_in_the_message() -> None:
    assert "I backed the van into a gate." in message(carry=encode(MOMENT))


def test_the_moment_keeps_what_happened_and_the_entry_what_is_asked() -> None:
    sheet = after(Input("ask", LISTEN), Input("message", "Hi"), carry=encode(MOMENT))
    (batch,) = (each for each in effects(sheet, "keep") if isinstance(each, Batch))
    texts = {key.split(":")[1]: text for key, text in batch.saves}
    assert decode(Moment, texts["moment"]).practices == ("setback", "talk")
    assert decode(Entry, texts["entry"]).answers == {"ask": LISTEN, "message": "Hi"}


# --- its way out -----------------------------------------------------------------------------------------------------


def test_the_page_asks_once_where_it_stands() -> None:
    _, asked = PRACTICE.update(PRACTICE.start(Place("here")), Mounted(stamp=NOW))
    assert [each for each in asked if isinstance(each, Link)] == [Link()]


@pytest.mark.parametrize("shares", [True, False])
def test_a_message_is_shared_where_the_device_can_and_copied_everywhere(*, shares: bool) -> None:
    sheet = after(Linked(SITE, shares=shares), Input("message", "Have you got a minute?"), at("Message"))
    page = live(sheet)
    assert ('value="share"' in page) is shares
    assert 'value="copy"' in page
    assert Copy("Have you got a minute?") in effects(sheet, "hand-on", "copy")
    assert Share("Have you got a minute?") in effects(sheet, "hand-on", "share")


def test_what_became_of_it_is_said_until_the_next_key() -> None:
    sheet, _ = PRACTICE.update(after(Input("message", "Hi"), at("Message")), Press("hand-on", "copy", stamp=NOW))
    assert "You can paste it" in live(sheet)
    assert "You can paste it" not in live(PRACTICE.update(sheet, Input("message", "Hi you"))[0])


def test_without_words_there_is_nothing_to_hand_on() -> None:
    sheet = after(at("Message"))
    assert "hand-on" not in live(sheet)
    assert not any(isinstance(each, Copy | Share) for each in effects(sheet, "hand-on", "copy"))


def test_a_cry_for_help_may_go_to_a_friend_beside_people_to_call_and_a_threat_is_not_handed_on() -> None:
    page = live(after(Input("message", "I want to kill myself. Can you come?"), at("Message")))
    assert "kw-help-first" in page
    assert 'data-press="hand-on"' in page
    threat = live(after(Input("message", "I am going to kill him tonight."), at("Message")))
    assert "kw-help-first" in threat
    assert 'data-press="hand-on"' not in threat


# --- the calendar ----------------------------------------------------------------------------------------------------


def file(*messages: Message) -> Download | None:
    return next((each for each in effects(after(*messages), "calendar") if isinstance(each, Download)), None)


def test_a_regular_talk_becomes_a_file_with_a_discreet_title() -> None:
    made = file(
        Input("on", "2026-12-05"),
        Input("at", "18:30"),
        Input("every", MONTHLY),
        Input("who", "Lena"),
        Input("situation", "the van"),
    )
    assert made
    event = the_event(made.text)
    assert event["SUMMARY"].text == "A call"
    assert event["RRULE"].value == "FREQ=MONTHLY;BYDAY=1SA"
    assert event["DTSTART"].value == "20261205T183000"
    assert "Lena" not in made.text + made.name
    assert "van" not in made.text


def test_the_readers_own_title_goes_in_and_once_has_no_rule() -> None:
    made = file(Input("on", "2026-12-05"), Input("called", "Lunch; park"), Input("every", ONCE))
    assert made
    event = the_event(made.text)
    assert event["SUMMARY"].text == "Lunch; park"
    assert "RRULE" not in event


def test_how_often_can_be_chosen_in_words() -> None:
    page = live(after(at("Calendar")))
    assert re.findall(r'name="every" value="([^"]*)"', page) == ["once", "every week", "every two weeks", "every month"]


@pytest.mark.parametrize("on", ["", "2026-13-40"])
def test_without_a_day_there_is_no_file(on: str) -> None:
    assert file(Input("on", on), Input("every", WEEKLY)) is None
    assert 'data-press="calendar"' not in live(after(Input("on", on), at("Calendar")))


def test_what_is_no_time_makes_it_a_whole_day() -> None:
    made = file(Input("on", "2026-12-05"), Input("at", "25:99"))
    assert made
    assert the_event(made.text)["DTSTART"].parameters == {"VALUE": "DATE"}


# --- the next time ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("landed", [WELL, MIXED, BADLY, NOT_YET])
def test_how_the_last_one_went_is_asked_and_answered(landed: str) -> None:
    last = Entry("e", "c", practice="talk", answers={"who": "Lena"})
    assert "How did it go?" not in live(after())
    page = live(after(told(last), Input("landed", landed)))
    assert ">Lena</blockquote>" in page
    assert [each for each in SAID.values() if each in page] == [SAID[landed]]


def test_what_landed_badly_leads_to_kind_words() -> None:
    assert next(iter(PRACTICE.nexts(after(Input("landed", BADLY))))) == "letter"
    assert next(iter(PRACTICE.nexts(after(Input("landed", WELL))))) == "allies"


def test_a_clean_page_still_knows_that_the_device_shares() -> None:
    sheet = replace(after(Linked(SITE, shares=True), Input("who", "Mia")), kept="x")
    assert PRACTICE.update(sheet, Press("again", stamp=NOW))[0].shares


def test_every_offered_word_is_heard_as_no_danger() -> None:
    assert not [each for each in (*ASKS, *ASKS.values(), *SAID, *SAID.values(), *IF_BADLY) if find_dangers(each)]
