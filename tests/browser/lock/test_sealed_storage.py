"""Nothing readable lies in storage while a lock is set, and all of it comes back byte for byte."""

import base64
import json

from playwright.sync_api import expect

from support.locking import (
    DRAFT_KEY,
    FIELD,
    KEPT,
    PASSPHRASE,
    WORD,
    assert_sealed,
    locked_with,
    lying,
    module,
    open_notice,
    open_panel,
    opened_setback,
    opened_setback_with,
    says,
    words,
)
from support.reading import Reader, ready
from support.waiting import until


def test_nothing_readable_lies_there_open_locked_or_right_after_typing(reader: Reader) -> None:
    page = locked_with(reader)
    assert set(words(page)) == set(KEPT)
    assert_sealed(page)
    page.click("[data-lock-do=now] button")
    says(page, "Locked.")
    assert_sealed(page)
    page.goto(reader.served.url + "practices/setback/")
    ready(page, "setback")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.locator(FIELD).press_sequentially(f" and a {WORD} more")
    assert_sealed(page)
    page.wait_for_timeout(100)
    assert_sealed(page)


def test_every_write_is_sealed_and_no_write_before_it_was_not(reader: Reader) -> None:
    """Looked at where it happens: each call of setItem while the lock is set."""
    reader.run_first(
        """
        window.put = [];
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (key, text) { window.put.push([key, text]); setItem.call(this, key, text); };
        """
    )
    page = locked_with(reader)
    page.goto(reader.served.url + "practices/setback/")
    ready(page, "setback")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.locator(FIELD).press_sequentially(" x", delay=20)
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    until(page, "!('kindward:draft:setback' in localStorage)")
    put = [(key, text) for key, text in page.evaluate("() => window.put") if key.startswith("kindward:")]
    assert len([key for key, _ in put if key.startswith("kindward:moment:")]) == 1
    assert [key for key, text in put if WORD in text] == []
    assert_sealed(page)


def test_the_key_takes_600_000_rounds_and_no_two_ivs_are_the_same(reader: Reader) -> None:
    page = locked_with(reader)
    lock = json.loads(lying(page)["kindward:lock:main"])
    assert lock["rounds"] >= 600_000
    assert len(base64.b64decode(lock["salt"])) >= 16
    ivs = [json.loads(text)["iv"] for text in words(page).values()] + [lock["iv"]]
    page.goto(reader.served.url + "practices/setback/")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    seen: set[str] = set()
    for letter in "abc":
        page.locator(FIELD).press(letter)
        page.wait_for_timeout(100)
        seen.add(json.loads(words(page)["kindward:draft:setback"])["iv"])
    assert len(seen) == 3
    ivs += seen
    assert len(ivs) == len(set(ivs))
    assert all(len(base64.b64decode(iv)) == 12 for iv in ivs)


def test_an_envelope_does_not_open_in_anothers_place(reader: Reader) -> None:
    page = locked_with(reader, {DRAFT_KEY: KEPT[DRAFT_KEY]})
    sealed = words(page)[DRAFT_KEY]
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"{DRAFT_KEY}~0000beef", sealed])
    page.reload()
    open_panel(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    assert lying(page) == {DRAFT_KEY: KEPT[DRAFT_KEY], f"{DRAFT_KEY}~0000beef": sealed}


def test_the_length_of_an_envelope_is_known_before_it_is_sealed(reader: Reader) -> None:
    """So that a batch can try whether there is room, while everything can still be left as it was."""
    page = locked_with(reader)
    measured: list[int] = page.evaluate(
        """async ([url, texts]) => {
          const { sealedLength } = await import(new URL(url, document.baseURI));
          return texts.map(sealedLength);
        }""",
        [module(page, "crypto/envelopes"), list(KEPT.values())],
    )
    assert measured == [len(words(page)[key]) for key in KEPT]


def test_taking_the_lock_off_brings_all_back_byte_for_byte(reader: Reader) -> None:
    page = locked_with(reader)
    page.reload()
    open_panel(page)
    page.fill("#lock-remove", "not this one")
    page.click("[data-lock-do=remove] button")
    says(page, "does not open it")
    assert_sealed(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    assert lying(page) == KEPT


def test_closing_the_tab_300_ms_after_the_last_key_loses_nothing_under_a_lock(reader: Reader) -> None:
    locked_with(reader)
    page = opened_setback(reader)
    page.locator(FIELD).press_sequentially(" thou")
    page.wait_for_timeout(300)
    page.close()
    page = opened_setback_with(reader, f"Half a {WORD} thou")
    assert_sealed(page)
