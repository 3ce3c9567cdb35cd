"""When the browser refuses a sealed write, or all ends in the middle: nothing is half done, and the words stay."""

import pytest
from playwright.sync_api import expect

from support.locking import (
    DRAFT_KEY,
    FIELD,
    FULL,
    KEPT,
    NOTICE,
    PASSPHRASE,
    WORD,
    assert_sealed,
    locked_with,
    lying,
    open_notice,
    open_panel,
    opened_setback,
    opened_setback_with,
    panel,
    says,
    set_lock,
    words,
)
from support.reading import Reader
from support.waiting import until

ROOM_ENDS = {
    "at the first text": "let at = 0; window.full = (key, text) => text.includes('sealed') && at-- <= 0;",
    "at the second": "let at = 1; window.full = (key, text) => text.includes('sealed') && at-- <= 0;",
    "at the fourth": "let at = 3; window.full = (key, text) => text.includes('sealed') && at-- <= 0;",
    "at the lock's record": "window.full = (key) => key.startsWith('kindward:lock:');",
}


def test_no_room_while_setting_leaves_everything_as_it_was(reader: Reader, subtests: pytest.Subtests) -> None:
    reader.seed(KEPT)
    reader.run_first(FULL)
    page = panel(reader)
    for name, script in ROOM_ENDS.items():
        with subtests.test(name):
            page.evaluate(f"() => {{ {script} document.querySelector('[data-lock-say]').textContent = ''; }}")
            set_lock(page)
            says(page, "no room")
            assert lying(page) == KEPT


def test_a_crash_in_the_middle_of_setting_loses_nothing(reader: Reader) -> None:
    page = locked_with(reader)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [DRAFT_KEY, KEPT[DRAFT_KEY]])
    page.reload()
    open_panel(page)
    expect(page.locator("[data-lock-do=now]")).to_be_visible()
    until(page, "Object.values(localStorage).every((text) => !text.includes('zebra'))")
    assert_sealed(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    assert lying(page) == KEPT


def test_a_late_write_that_fails_is_said_and_the_words_stay(reader: Reader) -> None:
    reader.run_first(FULL)
    lock = locked_with(reader)
    page = opened_setback(reader)
    before = lying(page)
    page.evaluate("() => { window.full = (key, text) => text.includes('sealed'); }")
    page.locator(FIELD).press_sequentially(" more")
    expect(page.locator("#setback [data-notice=storage]")).to_contain_text("storage is full")
    assert lying(page) == before
    lock.click("[data-lock-do=now] button")
    expect(page.locator(NOTICE)).to_be_visible()
    assert page.input_value(FIELD) == ""
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD} more")
    page.evaluate("() => { window.full = false; }")
    page.locator(FIELD).press_sequentially("!")
    expect(page.locator("#setback [data-notice=storage]")).to_have_count(0)
    page.close()
    opened_setback_with(reader, f"Half a {WORD} more!")


def test_a_draft_does_not_go_before_what_was_kept_of_it_is_written(reader: Reader) -> None:
    reader.run_first(FULL)
    locked_with(reader)
    page = opened_setback(reader)
    before = words(page)
    page.evaluate("() => { window.full = (key, text) => text.includes('sealed'); }")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    expect(page.locator("#setback [data-notice=storage]")).to_be_visible()
    page.wait_for_timeout(300)
    assert words(page) == before
    page.evaluate("() => { window.full = false; }")
    lock = panel(reader)
    open_panel(lock)
    lock.click("[data-lock-do=now] button")
    expect(page.locator(NOTICE)).to_be_visible()
    assert "kindward:draft:setback" not in words(page)
    assert len([key for key in words(page) if key.startswith("kindward:moment:")]) == 2
    assert_sealed(page)
