"""Letters in the notebook: a sealed one gives nothing away, is opened and sealed again without a word, and opens on its day."""

from dataclasses import replace
from html import unescape

import pytest

from kindward.notebook.state import NotebookState
from kindward.records import Moment, decode
from kindward.records.letter import Letter
from kindward.wire.messages import Input, Message, Stamp, Stored, Tick
from kindward.wire.names import NEW_DAY, record_key
from support.notebook import BOOK, NOW, changed, erased, html, press, run, saves, told

MOMENT = Moment("20261121T210000-a", "2026-11-21T21:00:00+01:00", situation="The juice", practices=("letter",))
LETTER = Letter(
    "20261121T213000-b",
    "2026-11-21T21:30:00+01:00",
    moment=MOMENT.id,
    voice="my aunt Rosa",
    to="Kiddo",
    text="It was juice & a very long day.",
    opens="2027-03-01",
    practice="letter",
)
KEY = record_key("letter", LETTER.id)
WORDS = (LETTER.voice, LETTER.to, LETTER.text)
ON_ITS_DAY = Stamp("2027-03-01T00:00:30+01:00", "aaaaaaaa")


def page(*messages: Message) -> str:
    return unescape(html(run(*told(MOMENT, LETTER), *messages)[0]))


def opened(stamp: Stamp = NOW) -> Message:
    return press("open", KEY, stamp)


def found(state: NotebookState, stamp: Stamp = NOW) -> bool:
    state, _ = BOOK.update(state, Input("find", "long day", stamp=stamp))
    return "0 of" not in html(state) and "A letter" in html(state)


def test_a_sealed_letter_says_until_when_and_nothing_of_what_it_says() -> None:
    for messages in ((), (opened(),), (press("edit", KEY),)):
        shown = page(*messages)
        assert "A letter, sealed until Monday, March 1, 2027" in shown
        assert not any(words in shown for words in WORDS)


def test_the_search_does_not_find_its_words_and_finds_them_once_it_is_open() -> None:
    state, _ = run(*told(MOMENT, LETTER))
    assert not found(state)
    state, _ = BOOK.update(state, press("open-letter", KEY))
    assert found(state)


def test_it_is_opened_early_by_one_press_and_sealed_again_by_another() -> None:
    state, effects = run(*told(MOMENT, LETTER), opened(), press("open-letter", KEY))
    stored = decode(Letter, saves(effects)[KEY])
    assert stored == replace(LETTER, opened=NOW.now, updated=NOW.now)
    shown = unescape(html(state))
    assert all(words in shown for words in ("Dear Kiddo,", LETTER.text, "My aunt Rosa"))
    assert "Seal it again until Monday, March 1, 2027" in shown
    state, effects = BOOK.update(state, press("seal-again", KEY))
    assert decode(Letter, saves(effects)[KEY]).opened == ""
    assert not any(words in unescape(html(state)) for words in WORDS)


def test_a_seal_that_storage_refuses_to_open_is_said() -> None:
    state, _ = run(*told(MOMENT, LETTER), press("open-letter", KEY))
    state, _ = BOOK.update(state, Stored(KEY, ok=False, reason="quota", stamp=NOW))
    assert "storage is full" in html(state)


def test_on_its_day_it_is_an_entry_like_others_and_says_so_also_on_a_page_that_stood_open() -> None:
    state, _ = run(*told(MOMENT, LETTER))
    state, _ = BOOK.update(state, Tick(NEW_DAY, stamp=ON_ITS_DAY))
    shown = unescape(html(state))
    assert "A letter from my aunt Rosa" in shown
    assert "You can open it now. It was sealed until Monday, March 1, 2027." in shown
    assert found(state, ON_ITS_DAY)
    state, _ = BOOK.update(state, opened(ON_ITS_DAY))
    shown = unescape(html(state))
    assert LETTER.text in shown
    assert "Seal it again" not in shown


@pytest.mark.parametrize("action", ["open-letter", "seal-again"])
def test_from_its_day_on_no_press_changes_it(action: str) -> None:
    _, effects = run(*told(MOMENT, LETTER), press(action, KEY, ON_ITS_DAY))
    assert saves(effects) == {}


@pytest.mark.parametrize("key", ["kindward:letter:none", record_key("moment", MOMENT.id), ""])
def test_what_is_no_letter_is_not_opened_as_one(key: str) -> None:
    _, effects = run(*told(MOMENT, LETTER), press("open-letter", key))
    assert effects == ()


def test_a_sealed_letter_can_be_erased_and_comes_back_whole_and_sealed() -> None:
    state, effects = run(*told(MOMENT, LETTER), opened(), press("erase", KEY))
    assert erased(effects) == {KEY}
    state, effects = BOOK.update(state, press("undo"))
    assert decode(Letter, saves(effects)[KEY]) == LETTER
    assert "sealed until" in html(state)


def test_one_that_never_was_sealed_is_there_to_be_read_and_leads_back_into_the_practice() -> None:
    letter = replace(LETTER, opens="")
    state, _ = run(*told(MOMENT, letter), opened())
    assert LETTER.text in unescape(html(state))
    assert f'practices/letter/" data-carry="{MOMENT.id}"' in html(state)
    assert "You can open it now" not in html(state)


def test_without_its_moment_there_is_no_way_back_into_the_practice() -> None:
    state, _ = run(*told(replace(LETTER, opens="")), opened())
    assert LETTER.text in unescape(html(state))
    assert "data-carry" not in html(state)


def test_another_tab_that_seals_it_shuts_it_here() -> None:
    letter = replace(LETTER, opens="")
    state, _ = run(*told(MOMENT, letter), opened(), changed(LETTER))
    assert not any(words in unescape(html(state)) for words in WORDS)
