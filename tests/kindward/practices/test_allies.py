"""What belongs to allies alone: rows that are kept, changed and taken away, the card before a hard moment, and lines by link."""

import re
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers
from kindward.practice.base import Example, Place
from kindward.practice.guided.asking import AskingSheet
from kindward.practices import PRACTICES
from kindward.practices.allies import PRACTICE
from kindward.records import Entry, Line, Moment, Record, decode
from kindward.records.person import Person
from kindward.vocabulary.allies import GIVES, LINES, SORTS
from kindward.wire.links import LONGEST_LINE, LONGEST_NAME, Link, Linked, Share, cleaned, link
from kindward.wire.messages import (
    Announce,
    Batch,
    Clear,
    Copy,
    Effects,
    Input,
    Mounted,
    Press,
    Records,
    Stamp,
    Stored,
)
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Print
from support.practice_driver import PracticeDriver, batch_in, told
from support.theirs import unmarked

NOW: Final = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
SITE: Final = "https://kindward.example/base/"
IDA: Final = Person(
    "20261120T221000-a",
    "2026-11-20T22:10:00+01:00",
    name="Ida",
    gives="soup; courage",
    line="Eat first",
    sort="remembered",
)
BO: Final = Person("20261121T221000-b", "2026-11-21T22:10:00+01:00", name="Bo", line="A walk comes next", sort="animal")

DRIVER = PracticeDriver(PRACTICE, NOW)
after = DRIVER.after


def live(sheet: AskingSheet) -> str:
    return unmarked(DRIVER.live(sheet))


def press(sheet: AskingSheet, action: str, value: str = "") -> tuple[AskingSheet, Effects]:
    return PRACTICE.update(sheet, Press(action, value, stamp=NOW))


def kept(sheet: AskingSheet) -> tuple[AskingSheet, list[Record], tuple[str, ...]]:
    """The sheet after a press of Keep that storage took, what was saved, and what was erased."""
    sheet, effects = press(sheet, "keep")
    found, kinds = batch_in(effects), {"person": Person, "moment": Moment, "entry": Entry, "line": Line}
    saved = [decode(kinds[key.split(":")[1]], text) for key, text in found.saves]
    sheet, _ = PRACTICE.update(sheet, Stored("batch", True, stamp=NOW))
    return sheet, saved, found.erases


def people(records: list[Record]) -> list[Person]:
    return [each for each in records if isinstance(each, Person)]


# --- the corner ------------------------------------------------------------------------------------------------------


def test_what_is_offered_is_quiet_and_each_sort_has_lines() -> None:
    assert LINES.keys() == SORTS.keys()
    offered = (*GIVES, *SORTS.values(), *(line for lines in LINES.values() for line in lines))
    assert [each for each in offered if find_dangers(each)] == []
    assert len(set(offered)) == len(offered)


@pytest.mark.parametrize("sort", SORTS)
def test_a_tap_brings_lines_of_that_sort(sort: str) -> None:
    html = live(after(Input("ally-1.sort", sort, stamp=NOW)))
    assert all(f'data-press="fill:ally-1.line" value="{line}"' in html for line in LINES[sort])
    assert not any(line in html for other, lines in LINES.items() if other != sort for line in lines)


def test_two_are_kept_as_people_and_no_moment_comes_of_it() -> None:
    sheet = after(Input("ally-1", "Ruth"), Input("ally-1.gives", ("listening",)), Input("ally-1.gives.own", "soup"))
    sheet, _ = press(sheet, "ally-more")
    sheet = PRACTICE.update(sheet, Input("ally-2.sort", "animal", stamp=NOW))[0]
    sheet, saved, erased = kept(sheet)
    assert [(each.name, each.gives, each.sort, each.practice) for each in people(saved)] == [
        ("Ruth", "listening; soup", "", "allies"),
        ("", "", "animal", "allies"),
    ]
    assert len(saved) == len({each.id for each in saved}) == 2
    assert erased == ()
    assert "Ruth" in live(press(sheet, "go", "0")[0])


def test_what_is_kept_once_is_not_kept_twice() -> None:
    sheet, _, _ = kept(after(Input("ally-1", "Ruth")))
    sheet = PRACTICE.update(sheet, Input("ahead", "the exam", stamp=NOW))[0]
    _, saved, _ = kept(sheet)
    assert people(saved) == []


def test_a_refused_save_leaves_everybody_on_the_page_and_the_next_keeps_them() -> None:
    sheet, _ = press(after(Input("ally-1", "Ruth")), "keep")
    sheet, _ = PRACTICE.update(sheet, Stored("batch", False, "quota", stamp=NOW))
    assert sheet.refused
    assert [each.name for each in people(kept(sheet)[1])] == ["Ruth"]


def test_of_a_kept_ally_only_what_was_changed_goes_onto_the_newest_version() -> None:
    sheet, _ = press(after(told(IDA)), "ally-change", IDA.id)
    assert 'value="Ida"' in live(sheet)
    sheet = PRACTICE.update(sheet, Input("ally-1.line", "Sit down first", stamp=NOW))[0]
    elsewhere = replace(IDA, name="Grandma Ida", reach="the bench", pinned=True)
    sheet = PRACTICE.update(sheet, told(elsewhere))[0]
    (ida,) = people(kept(sheet)[1])
    assert (ida.id, ida.name, ida.line, ida.reach, ida.pinned, ida.gives) == (
        IDA.id,
        "Grandma Ida",
        "Sit down first",
        "the bench",
        True,
        "soup; courage",
    )
    assert ida.created == IDA.created
    assert ida.updated > IDA.updated


def test_a_change_that_changes_nothing_saves_nobody() -> None:
    sheet, _ = press(after(told(IDA)), "ally-change", IDA.id)
    assert people(kept(sheet)[1]) == []


def test_who_is_taken_away_goes_with_the_next_keep_and_can_come_back_before() -> None:
    sheet, _ = press(after(told(IDA), told(IDA, BO)), "ally-away", IDA.id)
    assert "Ida will be erased when you keep this page." in live(sheet)
    back, _ = press(sheet, "ally-stay", IDA.id)
    assert kept(PRACTICE.update(back, Input("ally-1", "Ruth", stamp=NOW))[0])[2] == ()
    sheet, saved, erased = kept(sheet)
    assert erased == (record_key("person", IDA.id),)
    assert saved == []
    assert sheet.kept
    assert [each.name for each in sheet.own(Person)] == ["Bo"]


def test_a_new_one_taken_away_is_not_kept() -> None:
    sheet, _ = press(press(after(Input("ally-1", "Ruth")), "ally-more")[0], "ally-away", "ally-1")
    sheet = PRACTICE.update(sheet, Input("ally-2", "Bo", stamp=NOW))[0]
    assert [each.name for each in people(kept(sheet)[1])] == ["Bo"]


def test_five_are_enough_and_one_of_them_can_still_be_changed() -> None:
    five = [Person(f"20261120T22100{n}-a", "2026-11-20", name=f"Ally {n}") for n in range(5)]
    sheet = after(told(*five))
    assert "Your corner is full." in live(sheet)
    assert 'name="ally-1"' not in live(sheet)
    assert 'name="ally-1"' in live(press(sheet, "ally-change", five[3].id)[0])
    assert "ally-more" not in live(sheet)
    assert "ally-more" in live(press(sheet, "ally-away", five[3].id)[0])


def test_who_comes_again_meets_their_allies_and_opens_a_form_if_they_like() -> None:
    html = live(after(told(IDA, BO)))
    assert html.index("Ida") < html.index("Bo") < html.index("ally-more")
    assert "“Eat first”" in html
    assert "Good for soup; courage" in html
    assert 'name="ally-1"' not in html
    assert 'name="ally-1"' in live(press(after(told(IDA, BO)), "ally-more")[0])
    assert 'name="ally-1"' in live(after(told(IDA), Input("ally-1.sort", "animal", stamp=NOW)))


def test_a_draft_brings_the_change_back_with_what_it_began_from() -> None:
    sheet, _ = press(after(told(IDA)), "ally-change", IDA.id)
    sheet = PRACTICE.update(sheet, Input("ally-1", "Oma Ida", stamp=NOW))[0]
    again = after(Mounted(draft=PRACTICE.draft(sheet), stamp=NOW), told(IDA))
    (ida,) = people(kept(again)[1])
    assert (ida.id, ida.name, ida.line) == (IDA.id, "Oma Ida", IDA.line)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["ally-more", "ally-change", "ally-away", "ally-stay", "ally-card"]),
            st.sampled_from(["", "ally-1", "ally-2", IDA.id, BO.id, "x"]),
        )
    )
)
def test_any_presses_leave_a_corner_that_keeps_nobody_twice(presses: list[tuple[str, str]]) -> None:
    sheet = after(told(IDA, BO), Input("ally-1", "Ruth"))
    for action, value in presses:
        sheet, _ = press(sheet, action, value)
        live(sheet)
    _, saved, erased = kept(sheet)
    ids = [*(each.id for each in people(saved)), *(key.split(":")[2] for key in erased)]
    assert len(ids) == len(set(ids))


# --- before a hard moment --------------------------------------------------------------------------------------------


def coming(day: str, created: str = "2026-11-25T12:00:00+01:00") -> tuple[Records, Records]:
    moment = Moment("20261125T120000-m", created, situation="the talk with Priya", practices=("allies",))
    entry = Entry(
        f"{moment.id}-allies", created, practice="allies", moment=moment.id, answers={"when": day} if day else {}
    )
    return told(moment), told(entry)


def test_a_hard_moment_is_kept_as_a_moment_with_its_day_beside_it() -> None:
    sheet = after(Input("ally-1", "Ruth"), Input("ahead", "the exam"), Input("when", "2026-12-03"))
    _, saved, _ = kept(sheet)
    assert [(each.situation, each.practices) for each in saved if isinstance(each, Moment)] == [
        ("the exam", ("allies",))
    ]
    assert [each.answers for each in saved if isinstance(each, Entry)] == [{"when": "2026-12-03"}]


@pytest.mark.parametrize("day", ["2026-11-27", "2026-12-03", ""])
def test_it_is_one_tap_away_while_it_is_coming_and_nothing_waits_to_be_kept(day: str) -> None:
    sheet = after(told(IDA), *coming(day))
    assert "Before “the talk with Priya”" in live(sheet)
    sheet, _ = press(sheet, "ally-card", "20261125T120000-m")
    html = live(sheet)
    assert "Right before it" in html
    assert "Eat first" in html
    assert ("on Thursday, December 3" in html) is (day == "2026-12-03")
    assert PRACTICE.draft(sheet) is None
    sheet = PRACTICE.update(sheet, Input("ahead", "the long talk with Priya", stamp=NOW))[0]
    (moment,) = (each for each in kept(sheet)[1] if isinstance(each, Moment))
    assert (moment.id, moment.situation) == ("20261125T120000-m", "the long talk with Priya")


def test_the_close_does_not_ask_how_it_was_and_the_moment_to_come_says_nothing_of_it() -> None:
    sheet, _ = press(after(told(IDA), Input("ahead", "the talk", stamp=NOW)), "leave")
    assert "Before you go" in live(sheet)
    assert "How do you feel now" not in live(sheet)
    (moment,) = (each for each in kept(sheet)[1] if isinstance(each, Moment))
    assert moment.after == ""


def test_what_is_over_is_not_offered_and_neither_is_an_old_one_without_a_day() -> None:
    assert "getting ready" not in live(after(*coming("2026-11-26")))
    assert "getting ready" not in live(after(*coming("", "2026-11-10T12:00:00+01:00")))


def test_words_that_wait_for_another_moment_are_not_replaced() -> None:
    assert "getting ready" not in live(after(*coming(""), Input("ahead", "the exam", stamp=NOW)))


def test_the_card_has_what_is_not_kept_yet_and_leaves_out_words_of_danger() -> None:
    sheet = after(told(IDA), Input("ally-1", "Ruth"), Input("ally-1.line", "Call me"))
    harsh = Person("20261122T221000-c", "2026-11-22", name="Kay", line="You should kill yourself")
    html = live(press(PRACTICE.update(sheet, told(IDA, harsh))[0], "go", "Card")[0])
    assert "Eat first" in html
    assert "Call me" in html
    assert "kill" not in html
    assert "Kay is with you." in html
    assert press(sheet, "ally-print")[1] == (Print(alone=True),)


def test_a_word_for_who_misses_somebody() -> None:
    assert "feel good and hurt" in live(after(told(IDA)))
    assert "feel good and hurt" not in live(after(told(BO)))


@pytest.mark.parametrize(("slug", "step"), [("kind-line", "Line"), ("four-n", "Nurture"), ("day", "One line")])
def test_their_lines_are_offered_as_kind_lines_elsewhere(slug: str, step: str) -> None:
    two = Person("p", "2026-11-22", line="Call me\nYou should kill yourself")
    messages = (Mounted(stamp=NOW), told(two), Press("go", step, stamp=NOW))
    practice = PRACTICES[slug]
    html = "".join(str(part.draw()) for part in practice.view(practice.after(Example("", messages), Place("here"))))
    assert 'data-press="fill:line.own" value="Call me"' in html
    assert "kill" not in html


# --- a line by link --------------------------------------------------------------------------------------------------


def linked(**fields: str) -> Linked:
    return Linked(SITE, link={name.rstrip("_"): text for name, text in fields.items()}, stamp=NOW)


def fragment(text: str) -> dict[str, list[str]]:
    """What the link in a message holds, as any reader of addresses finds it."""
    address = urlsplit(re.findall(r"https://\S+", text)[0])
    assert (address.path, address.query) == ("/base/practices/allies/", "")
    return parse_qs(address.fragment, keep_blank_values=True)


def test_the_message_that_asks_holds_the_name_and_nothing_else_of_the_readers() -> None:
    sheet = after(
        Input("ally-1", "Secret"), Input("_me", " Ana & Co. "), linked(), Press("go", "Ask"), Press("ask-write")
    )
    (copy,) = (each for each in press(sheet, "hand-on", "copy")[1] if isinstance(each, Copy))
    assert fragment(copy.text) == {"ask": ["Ana & Co."]}
    assert "Secret" not in copy.text
    assert copy.text in live(sheet)


def test_a_device_that_shares_is_handed_the_same_words() -> None:
    sheet = after(Linked(SITE, shares=True, stamp=NOW), Press("go", "Ask"), Press("ask-write"))
    assert 'data-press="hand-on" value="share"' in live(sheet)
    assert [each.text for each in press(sheet, "hand-on", "share")[1] if isinstance(each, Share)] == [
        each.text for each in press(sheet, "hand-on", "copy")[1] if isinstance(each, Copy)
    ]


def test_a_friend_sees_one_place_to_write_and_leaves_nothing_behind() -> None:
    sheet = after(linked(ask="Ana"), Input("_given", "Breathe out.\nTwice."), Input("_giver", "Dele"))
    html = live(sheet)
    assert "Ana would like a line from you" in html
    assert "ally-1" not in html
    assert len(re.findall(r"data-passing", html)) == 2
    assert PRACTICE.draft(sheet) is None
    (copy,) = (each for each in press(sheet, "hand-on", "copy")[1] if isinstance(each, Copy))
    assert fragment(copy.text) == {"line": ["Breathe out. Twice."], "from": ["Dele"]}
    there, effects = press(sheet, "ask-leave")
    assert Link() in effects
    assert "Breathe out" not in live(there)
    assert not there.answers
    assert not there.guest


def test_a_friends_words_of_danger_bring_people_to_call_once_and_no_link() -> None:
    sheet = after(linked(ask=""))
    sheet, effects = PRACTICE.update(sheet, Input("_given", "I want to kill myself.", stamp=NOW))
    assert len([each for each in effects if isinstance(each, Announce)]) == 1
    assert "part of you may want to die" in live(sheet)
    assert "hand-on" not in live(sheet)
    assert "A friend would like a line" in live(sheet)
    assert PRACTICE.update(sheet, Input("_given", "I want to kill myself!", stamp=NOW))[1] == ()


def test_a_readers_own_draft_is_none_of_a_friends_page() -> None:
    draft = PRACTICE.draft(after(Input("ally-1", "Ruth"), Input("_me", "I want to kill myself.")))
    sheet = after(Mounted(draft=draft, stamp=NOW), linked(ask="Ana"), Input("_given", "Good luck"))
    assert "may want to die" not in live(sheet)
    assert "Ruth" in (PRACTICE.draft(sheet) or "")
    assert "Good luck" not in (PRACTICE.draft(sheet) or "")


def test_a_line_that_comes_is_looked_at_first_and_kept_only_on_a_press() -> None:
    sheet = after(told(BO), linked(line="Tell it as it was.", from_="Dele"))
    html = live(sheet)
    assert "Tell it as it was." in html
    assert "Keep it as a line from Dele" in html
    assert PRACTICE.draft(sheet) is None
    sheet, effects = press(sheet, "line-take")
    ((key, text),) = batch_in(effects).saves
    dele = decode(Person, text)
    assert (key, dele.name, dele.line, dele.sort) == (
        record_key("person", NOW.id),
        "Dele",
        "Tell it as it was.",
        "real",
    )
    sheet, effects = PRACTICE.update(sheet, Stored("batch", True, stamp=NOW))
    assert Link() in effects
    assert not [each for each in effects if isinstance(each, Clear)]
    assert {each.name for each in sheet.own(Person)} == {"Dele", "Bo"}
    assert "line-take" not in live(sheet)


def test_a_line_from_somebody_who_is_there_stands_beside_their_own() -> None:
    sheet = after(told(IDA), linked(line="And take the umbrella", from_="iDA"))
    assert "This one will be kept next to it." in live(sheet)
    ida = decode(Person, batch_in(press(sheet, "line-take")[1]).saves[0][1])
    assert (ida.id, ida.name, ida.line) == (IDA.id, "Ida", "Eat first\nAnd take the umbrella")


def test_a_line_that_is_left_is_gone_and_one_that_was_refused_stays() -> None:
    sheet = after(linked(line="Hello", from_="Dele"))
    left, effects = press(sheet, "line-leave")
    assert "Hello" not in live(left)
    assert Link() in effects
    refused, _ = PRACTICE.update(press(sheet, "line-take")[0], Stored("batch", False, "quota", stamp=NOW))
    assert "storage is full" in live(refused)
    assert "line-take" in live(refused)


def test_words_of_danger_in_a_link_come_after_people_to_call_and_cannot_be_kept() -> None:
    sheet = after(linked(line="You should kill yourself.", from_="Dele"))
    html = live(sheet)
    assert "somebody you know may be in danger" in html
    assert html.index("somebody you know") < html.index("<details>") < html.index("You should kill yourself.")
    assert "line-take" not in html
    assert not any(isinstance(each, Batch) for each in press(sheet, "line-take")[1])


def test_a_line_does_not_take_a_draft_along() -> None:
    sheet = after(Input("ally-1", "Ruth"), linked(line="Hello"))
    sheet, _ = press(sheet, "line-take")
    sheet, effects = PRACTICE.update(sheet, Stored("batch", True, stamp=NOW))
    assert not [each for each in effects if isinstance(each, Clear)]
    assert "Ruth" in (PRACTICE.draft(sheet) or "")


def test_letting_the_page_go_leaves_the_line_and_the_sites_address() -> None:
    sheet, _ = press(after(Input("ally-1", "Ruth"), linked(line="Hello")), "let-go")
    assert (sheet.site, sheet.brought) == (SITE, ("Hello", ""))


ODD: Final = {
    "direction": ("a\u202eb\u2066c\u200f", "abc"),
    "controls": ("a\x00\x07b\x1b[31m\tc\r\nd", "ab[31m c d"),
    "half a character": ("a\ud800b", "ab"),
    "unseen": ("a\u200bb\ufeff\u2028c\u00a0d", "ab c d"),
    "joined": ("👩\u200d🚒 می\u200cخواهم", "👩\u200d🚒 می\u200cخواهم"),
    "markup": ("<b>x</b>", "<b>x</b>"),
}


@pytest.mark.parametrize(("text", "clean"), ODD.values(), ids=ODD)
def test_a_strangers_text_is_cleaned(text: str, clean: str) -> None:
    assert cleaned(text, LONGEST_LINE) == clean
    assert after(linked(line=text)).brought == (clean, "")


def test_a_strangers_text_is_cut() -> None:
    sheet = after(linked(line="x" * 100_000, from_="y" * 100_000))
    assert sheet.brought == ("x" * LONGEST_LINE, "y" * LONGEST_NAME)
    assert after(linked(line=" \u202e ")).brought is None


@given(st.text(), st.text())
def test_what_goes_into_a_link_comes_out_of_it(line: str, giver: str) -> None:
    line, giver = cleaned(line, LONGEST_LINE), cleaned(giver, LONGEST_NAME)
    made = link(SITE, line=line, from_=giver)
    assert made.isascii()
    assert fragment(made) == {"line": [line], "from": [giver]}
    assert cleaned(line, LONGEST_LINE) == line
