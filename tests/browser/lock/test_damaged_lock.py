"""A lock's record that is damaged, newer, changed meanwhile, or cannot be worked with: said, and nothing is lost."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from support.locking import (
    FIELD,
    LOCK_KEY,
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
    put,
    says,
    setback,
)
from support.reading import Reader
from support.waiting import until

DAMAGED = "The lock's own record is damaged"
UNREADABLE: dict[str, tuple[dict[str, Any] | None, str]] = {
    "newer": ({"v": 2, "by": "a newer release"}, "A newer version of Kindward set this lock."),
    "salt": ({"salt": "%"}, DAMAGED),
    "rounds": ({"rounds": 1e12}, DAMAGED),
    "key": ({"key": None}, DAMAGED),
    "junk": (None, DAMAGED),
}
"""What is changed about a lock's record, and what is said of it then; None: it is no record at all."""


def test_a_lock_that_cannot_be_read_is_said_and_nothing_changes(reader: Reader, subtests: pytest.Subtests) -> None:
    bystander = locked_with(reader)
    bystander.goto(reader.served.url + "help/")
    lock = lying(bystander)[LOCK_KEY]
    for name, (change, said) in UNREADABLE.items():
        with subtests.test(name):
            put(bystander, LOCK_KEY, "junk" if change is None else json.dumps(json.loads(lock) | change))
            before = lying(bystander)
            page = setback(reader)
            open_notice(page)
            expect(page.locator(f"{NOTICE} [role=status]")).to_contain_text(said)
            page.goto(reader.served.url + "notebook/lock/")
            open_panel(page)
            expect(page.locator("[data-lock-say]")).to_contain_text(said)
            assert lying(page) == before
            page.close()


def test_a_lock_that_is_changed_meanwhile_is_not_called_a_wrong_passphrase(reader: Reader) -> None:
    page = locked_with(reader)
    lock = json.loads(lying(page)[LOCK_KEY])
    page = setback(reader)
    page.evaluate(
        """() => { const { deriveKey } = SubtleCrypto.prototype;
          SubtleCrypto.prototype.deriveKey = async function (...given) {
            const key = await deriveKey.apply(this, given);
            if (window.meanwhile) localStorage.setItem("kindward:lock:main", window.meanwhile);
            return key;
          }; }"""
    )
    page.evaluate("(text) => { window.meanwhile = text; }", json.dumps(lock | {"key": lock["salt"]}))
    open_notice(page)
    expect(page.locator(f"{NOTICE} [role=status]")).to_contain_text("Another tab changed or removed the lock")


def test_what_fails_within_is_said_and_the_form_can_be_used_again(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    page.evaluate(
        "() => { window.real = SubtleCrypto.prototype.importKey;"
        " SubtleCrypto.prototype.importKey = () => Promise.reject(new Error('no memory')); }"
    )
    open_notice(page)
    expect(page.locator(f"{NOTICE} [role=status]")).to_contain_text("That did not work here.")
    page.evaluate("() => { SubtleCrypto.prototype.importKey = window.real; }")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    lock = panel(reader)
    open_panel(lock)
    expect(lock.locator("#lock-remove")).to_be_visible()
    lock.evaluate("() => { SubtleCrypto.prototype.importKey = () => Promise.reject(new Error('no memory')); }")
    lock.fill("#lock-remove", PASSPHRASE)
    lock.click("[data-lock-do=remove] button")
    says(lock, "That did not work here.")
    assert_sealed(lock)


def test_an_open_tab_puts_a_damaged_record_back_and_writes_nothing_readable_meanwhile(reader: Reader) -> None:
    locked_with(reader)
    page = opened_setback(reader)
    other = reader.tab("help/")
    lock = lying(other)[LOCK_KEY]
    page.evaluate(
        """() => { window.put = []; const { setItem } = Storage.prototype;
          Storage.prototype.setItem = function (key, text) { window.put.push(text); setItem.call(this, key, text); }; }"""
    )
    put(other, LOCK_KEY, "junk")
    until(other, "localStorage.getItem('kindward:lock:main') !== 'junk'")
    assert lying(other)[LOCK_KEY] == lock
    page.locator(FIELD).press_sequentially(f" and a {WORD}")
    page.wait_for_timeout(300)
    assert [text for text in page.evaluate("() => window.put") if WORD in text] == []
    assert_sealed(other)
    page.close()
    opened_setback_with(reader, f"Half a {WORD} and a {WORD}")
