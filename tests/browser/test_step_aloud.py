"""Guided text read aloud by the device's own voice, step by step: with pauses, by keyboard, and never a word of the reader's."""

import json
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from kindward.vocabulary.passing import HOW
from kindward.vocabulary.steadying import SENSES
from support.checks import axe, tab_to
from support.reading import Reader, ready
from support.waiting import until

SPEAKS: Final = """
window.spoken = []; window.ended = 0;
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
const speech = Object.assign(new EventTarget(), {
  getVoices: () => window.voices,
  speak: (each) => spoken.push(each),
  cancel: () => { ended += 1; },
});
window.voices = VOICES;
Object.defineProperty(window, "speechSynthesis", { value: speech });
"""
OWN: Final = {"name": "Own", "lang": "en-US", "localService": True, "default": False}
NETWORK: Final = {"name": "Network", "lang": "en-US", "localService": False, "default": True}
BUTTON: Final = "[data-live=true] [data-read-aloud]"


def opened(reader: Reader, name: str, *voices: dict[str, Any]) -> Page:
    """The page of a practice on a device with these voices."""
    reader.run_first(SPEAKS.replace("VOICES", json.dumps(voices)))
    page = reader.tab(f"practices/{name}/")
    ready(page, name)
    return page


def go(page: Page, step: str) -> None:
    way = page.get_by_role("button", name=step, exact=True)
    way.click()
    expect(way).to_have_attribute("aria-current", "step")


def heard(page: Page, count: int) -> list[str]:
    """The first `count` things that are said, each after the one before has ended."""
    for number in range(1, count + 1):
        until(page, f"() => spoken.length === {number}")
        if number < count:
            page.evaluate("spoken.at(-1).onend()")
    said: list[str] = page.evaluate("spoken.map(({ text }) => text)")
    return said


def begin_by_keyboard(page: Page) -> None:
    if not page.locator(BUTTON).evaluate("(button) => button === document.activeElement"):
        tab_to(page, BUTTON)
    page.keyboard.press("Enter")
    expect(page.locator(BUTTON)).to_have_text("Stop reading", use_inner_text=True)


def test_the_four_steps_of_a_pause_are_read_one_at_a_time_by_keyboard(reader: Reader) -> None:
    page = opened(reader, "four-n", OWN)
    assert axe(page, within="#four-n") == []
    begin_by_keyboard(page)
    assert heard(page, 2) == ["Notice", "What do you notice in yourself right now?"]
    page.evaluate("spoken.at(-1).onend()")
    expect(page.locator(BUTTON)).to_have_text("Read this step aloud", use_inner_text=True)
    assert page.evaluate("spoken.every(({ voice }) => voice.name === 'Own')")


def test_after_something_to_do_there_is_time_to_do_it(reader: Reader) -> None:
    page = opened(reader, "settle", OWN)
    page.get_by_text("five senses", exact=True).click()
    go(page, "Do it")
    expect(page.locator("#settle .kw-way:visible")).to_have_count(1)
    begin_by_keyboard(page)
    said = heard(page, 4)
    assert (said[0], *said[-2:]) == ("Take a minute with it", "Five senses", SENSES[0])
    page.evaluate("() => { window.at = performance.now(); spoken.at(-1).onend(); }")
    until(page, "() => spoken.length === 5")
    assert page.evaluate("performance.now() - at") > 3000
    assert page.evaluate("spoken.at(-1).text") == SENSES[1]


def test_no_word_of_the_reader_s_is_read(reader: Reader) -> None:
    page = opened(reader, "rain", OWN)
    page.fill("#rain [name='anchor.own']", "the fish by the window")
    go(page, "Recognize")
    expect(page.locator("#rain [data-live=true]", has_text="the fish by the window")).to_have_count(1)
    begin_by_keyboard(page)
    assert heard(page, 2) == ["Recognize: what is going on?", "A few words will do, or one."]
    page.evaluate("spoken.at(-1).onend()")
    expect(page.locator(BUTTON)).to_have_text("Read this step aloud", use_inner_text=True)


def test_what_is_to_be_done_while_watching_is_read(reader: Reader) -> None:
    page = opened(reader, "noticing", OWN)
    go(page, "Watch")
    begin_by_keyboard(page)
    assert heard(page, 4)[:3] == ["Watch what passes", "You can stop at any time.", "There is no way to do it wrong."]
    assert HOW[0].startswith(page.evaluate("spoken.at(-1).text"))


def test_it_stops_at_the_button_at_escape_at_the_next_step_and_where_the_page_is_hidden(reader: Reader) -> None:
    page = opened(reader, "four-n", OWN)
    begin_by_keyboard(page)
    page.keyboard.press("Enter")
    assert page.evaluate("ended") == 1
    begin_by_keyboard(page)
    page.evaluate("spoken.at(-2).onend()")  # what was cancelled says so late
    expect(page.locator(BUTTON)).to_have_text("Stop reading", use_inner_text=True)
    go(page, "Name")
    until(page, "() => ended === 2")
    begin_by_keyboard(page)
    page.evaluate(
        "() => { Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
        " document.dispatchEvent(new Event('visibilitychange')); delete document.hidden; }"
    )
    assert page.evaluate("ended") == 3
    begin_by_keyboard(page)
    page.keyboard.press("Escape")
    assert page.evaluate("ended") == 4
    assert page.evaluate("document.querySelector('#four-n').dataset.aloud ?? ''") == ""


@pytest.mark.parametrize("voices", [(), (NETWORK,)], ids=["no voice", "a voice from the network"])
def test_without_a_voice_of_the_device_there_is_no_button_until_one_comes(
    reader: Reader, voices: tuple[dict[str, Any], ...]
) -> None:
    page = opened(reader, "settle", *voices)
    expect(page.locator(BUTTON)).to_be_hidden()
    page.evaluate("(own) => { voices.push(own); speechSynthesis.dispatchEvent(new Event('voiceschanged')); }", OWN)
    expect(page.locator(BUTTON)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(BUTTON)).to_be_hidden()


def test_where_the_practice_stands_in_a_guide_its_steps_are_read_there(reader: Reader) -> None:
    reader.run_first(SPEAKS.replace("VOICES", json.dumps([OWN])))
    page = reader.tab("guides/noticing/")
    page.locator("section[data-practice='noticing'] button[data-press]:visible").first.focus()
    page.wait_for_selector("section[data-practice='noticing'][data-voice] [data-live=true] [data-read-aloud]")
