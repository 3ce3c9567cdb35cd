"""A kind letter in a real Chromium: from the first key to the seal by keyboard, read aloud by the device alone, alone on paper."""

import json
import re
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from kindward.practice.pieces.aloud import NO_VOICE
from kindward.vocabulary.letter_voices import VOICES
from support.checks import tab_to
from support.reading import Reader, ready
from support.waiting import until

WORDS: Final = "You were tired, and you came back. You could call Ben tomorrow."
SPEAKS: Final = """
window.spoken = []; window.ended = 0; window.print = () => { window.printed = true; };
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
const speech = Object.assign(new EventTarget(), {
  getVoices: () => VOICES,
  speak: (each) => spoken.push(each),
  cancel: () => { ended += 1; },
});
Object.defineProperty(window, "speechSynthesis", { value: speech });
"""
OWN: Final = {"name": "Own", "lang": "en-US", "localService": True, "default": False}
NETWORK: Final = {"name": "Network", "lang": "en-US", "localService": False, "default": True}
SAID: Final = "spoken.map((each) => [each.text, each.voice.name])"
STATE: Final = "() => document.querySelector('#letter').dataset.aloud ?? ''"
BUTTON: Final = "#letter [data-read-aloud]"


def speaking(reader: Reader, *voices: dict[str, object]) -> Page:
    """The practice with a letter in it, on a device with these voices, at the step that shows it."""
    reader.run_first(SPEAKS.replace("VOICES", json.dumps(voices)))
    page = reader.tab("practices/letter/")
    ready(page, "letter")
    go(page, "Letter")
    page.fill("#letter [name=text]", WORDS)
    go(page, "Read")
    expect(page.locator("#letter .kw-letter")).to_contain_text(WORDS)
    return page


def go(page: Page, step: str) -> None:
    page.get_by_role("button", name=step, exact=True).click()


def press_by_keyboard(page: Page, selector: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Enter")


def test_from_the_voice_to_the_seal_by_keyboard_and_into_the_notebook(reader: Reader) -> None:
    page = reader.tab("practices/letter/")
    ready(page, "letter")
    tab_to(page, "#letter [name=about]")
    page.keyboard.type("I yelled over some juice.")
    press_by_keyboard(page, "#letter [data-press=next]")
    tab_to(page, "#letter [name=voice]")
    page.keyboard.press("Space")
    tab_to(page, "#letter [name=to]")
    page.keyboard.type("Sam")
    press_by_keyboard(page, "#letter [data-press=next]")
    press_by_keyboard(page, "#letter .kw-offer")
    page.wait_for_function("() => document.activeElement.name === 'text'")
    page.keyboard.press("Control+End")
    page.keyboard.type(f" {WORDS}")
    press_by_keyboard(page, "#letter [data-press=next]")
    expect(page.locator("#letter .kw-letter")).to_contain_text(f"{VOICES[0].openings[0]} {WORDS}")
    press_by_keyboard(page, "#letter [data-press=next]")
    press_by_keyboard(page, "#letter .kw-offer")
    page.wait_for_function("() => document.activeElement.name === 'step'")
    tab_to(page, "#letter [name=opens]")
    page.keyboard.type("03012099")
    press_by_keyboard(page, "#letter [data-press=next]")
    press_by_keyboard(page, "#letter [data-press=keep]")
    press_by_keyboard(page, "#letter .kw-kept a")
    ready(page, "notebook")
    sealed_and_opened_in_the_notebook(page)


def sealed_and_opened_in_the_notebook(page: Page) -> None:
    row = page.locator("#notebook .kw-entry", has_text="A letter, sealed until Sunday, March 1, 2099")
    expect(row).to_have_count(1)
    assert "came back" not in page.locator("#notebook").inner_html()
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("came back")
    expect(page.locator("#notebook")).to_contain_text("Nothing here matches")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.wait_for_selector("#notebook .kw-entry-title")
    row.locator("button").first.focus()
    page.keyboard.press("Enter")
    press_by_keyboard(page, "#notebook [data-press=open-letter]")
    letter = page.locator("#notebook .kw-letter")
    expect(letter).to_contain_text("Dear Sam,")
    expect(letter).to_contain_text(WORDS)
    tab_to(page, "#notebook .kw-change a")
    press_by_keyboard(page, "#notebook [data-press=seal-again]")
    expect(letter).to_have_count(0)
    press_by_keyboard(page, "#notebook [data-press=erase]")
    until(page, "() => !Object.keys(localStorage).some((key) => key.startsWith('kindward:letter:'))")


def test_it_is_read_by_the_devices_own_voice_sentence_by_sentence_and_stops(reader: Reader) -> None:
    page = speaking(reader, NETWORK, OWN)
    page.click(BUTTON)
    until(page, STATE)
    assert page.evaluate(SAID) == [
        [words, "Own"] for words in ("Dear you,", "You were tired, and you came back.", "You could call Ben tomorrow.")
    ]
    assert page.locator(BUTTON).inner_text() == "Stop reading"
    page.click(BUTTON)
    assert page.evaluate("ended") == 1
    assert page.locator(BUTTON).inner_text() == "Read it to me"
    assert page.evaluate(STATE) == ""


def test_the_reading_ends_with_its_last_word_and_where_its_step_is_left(reader: Reader) -> None:
    page = speaking(reader, OWN)
    page.click(BUTTON)
    page.evaluate("spoken.at(-1).onend()")
    assert page.locator(BUTTON).inner_text() == "Read it to me"
    page.click(BUTTON)
    assert page.evaluate(STATE) == "reading"
    go(page, "From here")
    until(page, "() => ended === 2")
    assert page.evaluate(STATE) == ""


def test_nothing_is_heard_while_a_dialog_covers_the_page(reader: Reader) -> None:
    page = speaking(reader, OWN)
    page.click(BUTTON)
    page.evaluate("document.body.appendChild(document.createElement('dialog')).showModal()")
    until(page, "() => ended === 1")
    assert page.evaluate(STATE) == ""


@pytest.mark.parametrize("voices", [(), (NETWORK,)], ids=["no voice", "a voice from the network"])
def test_without_a_voice_of_the_device_nothing_is_said_and_it_is_told_why(
    reader: Reader, voices: tuple[dict[str, object], ...]
) -> None:
    page = speaking(reader, *voices)
    expect(page.get_by_text(NO_VOICE)).not_to_be_visible()
    page.click(BUTTON)
    expect(page.locator("#letter .kw-aloud-none")).to_be_visible()
    expect(page.locator(".kw-announce[role=status]")).to_have_text(NO_VOICE)
    assert page.evaluate("spoken") == []
    assert page.locator(BUTTON).inner_text() == "Read it to me"


def test_what_reads_aloud_is_loaded_where_something_can_be_read_aloud_and_nowhere_else(reader: Reader) -> None:
    loaded = "() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('read_aloud')).length"
    page = reader.tab("practices/kind-line/")
    ready(page, "kind-line")
    assert page.evaluate(loaded) == 0
    until(speaking(reader, OWN), f"async () => ({loaded})() === 1")


def test_on_paper_the_letter_stands_alone_while_it_is_read_and_the_worksheet_otherwise(reader: Reader) -> None:
    page = speaking(reader)
    page.emulate_media(media="print")
    printed = page.locator("body").inner_text()
    assert [re.sub(r"\s+", " ", line) for line in printed.splitlines() if line.strip()][1:] == ["Dear you,", WORDS]
    assert re.match(r"\w+day, \w+ \d", printed.strip())
    page.emulate_media(media="screen")
    go(page, "From here")
    page.wait_for_selector("#letter [data-part=step-4][data-live=true]")
    page.emulate_media(media="print")
    expect(page.locator("#letter .kw-step:visible")).to_have_count(6)
    page.emulate_media(media="screen")
    go(page, "Read")
    page.click("#letter [data-press=print]")
    until(page, "() => window.printed")
