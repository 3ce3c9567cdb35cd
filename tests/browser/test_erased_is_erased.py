"""Everything is erased in one tab while a practice is open in another, with and without a lock: nothing comes back by itself."""

import pytest
from playwright.sync_api import Page, expect

from support.locking import FIELD, PASSPHRASE, lying, open_notice, panel, says, set_lock, setback
from support.reading import Reader, ready
from support.waiting import until


def erase_everything(page: Page) -> None:
    page.click('[data-press="erase-everything"]')
    page.click('[data-press="erase-everything-now"]')
    page.wait_for_selector("text=Everything is erased.")


def erased_under(reader: Reader, practice: Page, *, is_locked: bool = False) -> None:
    """Erase everything on the data page and look at both tabs for a while."""
    data = reader.tab("notebook/data/")
    if is_locked:
        open_notice(data, notice="#your-data [data-notice=locked]")
    ready(data, "your-data")
    data.wait_for_selector("#your-data .kw-stored")  # by then it has read what is stored
    erase_everything(data)
    expect(practice.locator("[data-notice=removed]")).to_be_visible()
    practice.bring_to_front()
    practice.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    practice.wait_for_timeout(400)
    assert lying(data) == {}
    assert practice.input_value(FIELD) == "I forgot her birthday"
    practice.locator(FIELD).press_sequentially(".")
    until(data, "Object.values(localStorage).some((text) => text.includes('birthday.'))")
    expect(practice.locator("[data-notice=removed]")).to_have_count(0)


def test_an_open_practice_brings_nothing_back(reader: Reader, subtests: pytest.Subtests) -> None:
    practice = setback(reader)
    with subtests.test("no lock"):
        practice.fill(FIELD, "I forgot her birthday")
        erased_under(reader, practice)
    with subtests.test("a lock that is open"):
        first = panel(reader)
        set_lock(first)
        says(first, "The lock is set.")
        open_notice(practice, PASSPHRASE)
        practice.fill(FIELD, "I forgot her birthday")
        practice.wait_for_selector("#setback[data-state=ready]")
        erased_under(reader, practice, is_locked=True)
