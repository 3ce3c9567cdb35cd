"""A tab that has not heard yet of another tab's lock shows nothing of the reader's once it has."""

import json

from playwright.sync_api import expect

from support.reading import Reader, ready

PASSPHRASE = "four quiet otters swimming"
LOCK_KEY = "kindward:lock:main"
FIELD = "#setback textarea[name=situation]"
DEAF = """
  window.deaf = false;
  window.addEventListener("storage", (event) => window.deaf && event.stopImmediatePropagation());
"""
HEARS = """(key) => {
  window.deaf = false;
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: localStorage.getItem(key) }));
}"""


def test_words_that_were_sealed_by_the_other_tab_do_not_stay_on_the_page(reader: Reader) -> None:
    reader.context.add_init_script(DEAF)
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.fill(FIELD, "Half a zebra")
    page.wait_for_timeout(300)
    page.evaluate("window.deaf = true")
    other = reader.tab("notebook/lock/")
    other.fill("#lock-set-fresh", PASSPHRASE)
    other.fill("#lock-set-again", PASSPHRASE)
    other.check("[data-lock-do=set] [data-lock-sure]")
    other.click("[data-lock-do=set] button")
    other.wait_for_selector("text=The lock is set.")
    page.click("#setback [data-press=leave]")  # Python answers with another step, which cannot be stored any more
    page.wait_for_selector("#setback [data-press=keep]")
    page.evaluate(HEARS, LOCK_KEY)
    expect(page.locator("#setback [data-notice=locked]")).to_be_visible()
    assert page.input_value(FIELD) == ""
    page.fill("#setback-passphrase", PASSPHRASE)
    page.keyboard.press("Enter")
    expect(page.locator(FIELD)).to_have_value("Half a zebra")
    assert "zebra" not in json.dumps(page.evaluate("() => ({ ...localStorage })"))
