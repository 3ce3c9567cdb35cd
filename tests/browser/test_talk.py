"""A talk in a real Chromium, by keyboard: a message from what was written, copied and shared, and a file for the calendar."""

import re
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from support.calendar_files import the_event
from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/talk/"
COPIES: Final = "window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); };"
SHARES: Final = "window.shared = []; navigator.share = async ({ text }) => { shared.push(text); };"


def opened(reader: Reader) -> Page:
    page = reader.tab(PATH)
    ready(page, "talk")
    settled(page)
    return page


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, selector)
    page.keyboard.press(key)
    settled(page)


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, f"#talk [name='{name}']")
    page.keyboard.type(text)


def test_a_message_is_put_together_changed_copied_and_shared_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(COPIES)
    reader.run_first(SHARES)
    page = opened(reader)
    write(page, "who", "Lena")
    press(page, "#talk [data-press=next]")
    write(page, "situation", "I backed the van into a gate")
    press(page, "#talk [data-press=next]")
    press(page, "#talk [name=ask]", "Space")
    press(page, "#talk [data-press=next]")
    press(page, "#talk [data-press='fill:message']")
    until(page, "() => document.activeElement.name === 'message'")
    page.keyboard.type(" Thank you.")
    press(page, "#talk [data-press=hand-on][value=share]")
    expect(page.locator("#talk .kw-told")).to_have_text("You choose where it goes. This page sent nothing.")
    press(page, "#talk [data-press=hand-on][value=copy]")
    until(page, "() => copied.length === 1 && shared.length === 1")
    text = page.evaluate("copied[0]")
    assert text == page.evaluate("shared[0]")
    assert re.fullmatch(r"Hi Lena,\n\n.*\n\nI backed the van into a gate\.\n\n.* Thank you\.", text)


def test_whoever_closes_the_sheet_for_sharing_keeps_everything(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(COPIES)
    reader.run_first("navigator.share = async () => { throw new DOMException('', 'AbortError'); };")
    page = opened(reader)
    page.click("#talk .kw-steps button >> nth=3")
    page.fill("#talk [name=message]", "Have you got a minute?")
    settled(page)
    page.click("#talk [data-press=hand-on][value=share]")
    settled(page)
    assert page.evaluate("copied") == []
    assert page.input_value("#talk [name=message]") == "Have you got a minute?"


@pytest.mark.parametrize("title", ["", "Lunch, in the park"])
def test_a_regular_talk_is_saved_as_a_calendar_file_by_keyboard(reader: Reader, tmp_path: Path, title: str) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader)
    write(page, "who", "Lena")
    page.click("#talk .kw-steps button >> nth=4")
    tab_to(page, "#talk [name=every]")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    tab_to(page, "#talk [name=on]")
    page.keyboard.type("12052026")
    tab_to(page, "#talk [name=at]")
    page.keyboard.type("0630PM")
    write(page, "called", title)
    settled(page)
    tab_to(page, "#talk [data-press=calendar]")
    with page.expect_download() as saving:
        page.keyboard.press("Enter")
    assert saving.value.suggested_filename == "appointment-2026-12-05.ics"
    saving.value.save_as(tmp_path / "talk.ics")
    text = (tmp_path / "talk.ics").read_bytes().decode()
    event = the_event(text)
    assert event["SUMMARY"].text == (title or "A call")
    assert (event["DTSTART"].value, event["RRULE"].value) == ("20261205T183000", "FREQ=MONTHLY;BYDAY=1SA")
    assert "Lena" not in text
