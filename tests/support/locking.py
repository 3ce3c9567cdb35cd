"""A reader with a lock on what they keep: set, closed, opened and looked into, in the built site."""

import json
import re
from typing import Any

from playwright.sync_api import Page, expect

from support.addresses import ROOT
from support.reading import Reader, ready

PASSPHRASE = "four quiet otters swimming"

FIELD = "#setback textarea[name=situation]"

NOTICE = "#setback [data-notice=locked]"

DRAFT_KEY = "kindward:draft:setback"

LOCK_KEY = "kindward:lock:main"

WORD = "zebra"

"""Stands in every text of the reader's in these tests, and nowhere else."""

ID = "2026-11-21T10-00-00-aaaa"

MOMENT = json.loads((ROOT / "tests/data/moment/v1-empty.json").read_text(encoding="utf-8"))

MOMENT |= {"id": ID, "situation": f"I forgot the {WORD}."}

DRAFT = {
    "v": 1,
    "practice": "setback",
    "tab": "0000aaaa",
    "at": "2026-11-21T10:00:00.000Z",
    "fields": {"situation": f"Half a {WORD}"},
    "state": None,
}

KEPT = {
    f"kindward:moment:{ID}": json.dumps(MOMENT),
    "kindward:draft:setback": json.dumps(DRAFT),
    "kindward:aside:kindward:draft:four-n:2026-11-20T10:00:00.000Z": f"not JSON, {WORD} and é “quotes” \U0001f993",
    "kindward:path:mistake": f'{{"v":1,"at":1,"{WORD}":0}}',
    "kindward:other:x": WORD * 5000,
}

FULL = """
  const { setItem } = Storage.prototype;
  window.full = false;
  Storage.prototype.setItem = function (key, text) {
    if (window.full && window.full(key, text)) throw new DOMException("no room", "QuotaExceededError");
    setItem.call(this, key, text);
  };
"""


def lying(page: Page) -> dict[str, str]:
    """What lies in local storage under our prefix."""
    held: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return {key: text for key, text in held.items() if key.startswith("kindward:")}


def words(page: Page) -> dict[str, str]:
    """The same, without the lock's own record."""
    return {key: text for key, text in lying(page).items() if not key.startswith("kindward:lock:")}


def assert_sealed(page: Page) -> None:
    """Every value of the reader's is an envelope, and no word of theirs stands in any."""
    assert "kindward:lock:main" in lying(page)
    for key, text in words(page).items():
        assert WORD not in text, key
        assert set(json.loads(text)) == {"v", "sealed", "iv"}, key


def module(page: Page, name: str) -> str:
    """The address of one of the page's modules."""
    return re.sub(r"main\.js$", f"{name}.js", page.get_attribute("script[type=module][src*=kindward-]", "src") or "")


def call(page: Page, where: str, what: str, *given: str) -> Any:
    """What a function of one of the page's modules answers."""
    return page.evaluate(
        "async ([url, what, given]) => (await import(new URL(url, document.baseURI)))[what](...given)",
        [module(page, where), what, list(given)],
    )


def put(page: Page, key: str, text: str) -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


def refuse(page: Page) -> None:
    """From now on the browser takes nothing sealed from this tab; `FULL` must have been there before."""
    page.evaluate("() => { window.full = (key, text) => text.includes('sealed'); }")


def take(page: Page) -> None:
    page.evaluate("() => { window.full = false; }")


def says(page: Page, said: str) -> None:
    expect(page.locator("[data-lock-say]")).to_contain_text(said)


def panel(reader: Reader) -> Page:
    return reader.tab("notebook/lock/")


def set_lock(page: Page, passphrase: str = PASSPHRASE) -> None:
    page.fill("#lock-set-fresh", passphrase)
    page.fill("#lock-set-again", passphrase)
    page.check("[data-lock-do=set] [data-lock-sure]")
    page.click("[data-lock-do=set] button")


def locked_with(reader: Reader, kept: dict[str, str] = KEPT) -> Page:
    """The panel's page with these texts under a lock that is open."""
    reader.seed(kept)
    page = panel(reader)
    set_lock(page)
    says(page, "The lock is set.")
    return page


def open_panel(page: Page, passphrase: str = PASSPHRASE) -> None:
    page.fill("#lock-unlock", passphrase)
    page.click("[data-lock-do=unlock] button")


def open_notice(page: Page, passphrase: str = PASSPHRASE, notice: str = NOTICE) -> None:
    page.fill(f"{notice} input", passphrase)
    page.click(f"{notice} button")


def setback(reader: Reader) -> Page:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    return page


def opened_setback(reader: Reader) -> Page:
    page = setback(reader)
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.wait_for_selector("#setback[data-state=ready]")
    return page


def opened_setback_with(reader: Reader, text: str) -> Page:
    page = setback(reader)
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(text)
    return page


def in_the_open(reader: Reader) -> dict[str, str]:
    """Everything once the lock is off."""
    page = panel(reader)
    open_panel(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    return lying(page)
