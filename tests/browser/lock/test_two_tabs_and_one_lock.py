"""Two tabs and one lock: each hears of the other, and neither writes over or brings back what the other did."""

import json

import pytest
from playwright.sync_api import expect

from support.locking import (
    DRAFT_KEY,
    FIELD,
    FULL,
    ID,
    KEPT,
    MOMENT,
    NOTICE,
    PASSPHRASE,
    WORD,
    assert_sealed,
    call,
    in_the_open,
    locked_with,
    lying,
    open_notice,
    opened_setback,
    opened_setback_with,
    panel,
    refuse,
    says,
    set_lock,
    setback,
    take,
    words,
)
from support.reading import Reader, ready
from support.waiting import until


def test_setting_changing_and_removing_reach_a_tab_that_was_open(reader: Reader) -> None:
    first = panel(reader)
    second = setback(reader)
    second.fill(FIELD, f"Half a {WORD}")
    set_lock(first)
    expect(second.locator(NOTICE)).to_be_visible()
    assert second.input_value(FIELD) == ""
    # Tabs in processes of their own may write at the same moment: what came after the lock is sealed a second later.
    until(first, f"Object.values(localStorage).every((text) => !text.includes('{WORD}'))")
    assert_sealed(first)
    open_notice(second)
    expect(second.locator(FIELD)).to_have_value(f"Half a {WORD}")
    first.fill("#lock-change-old", PASSPHRASE)
    for name in ("fresh", "again"):
        first.fill(f"#lock-change-{name}", "another passphrase")
    first.click("[data-lock-do=change] button")
    expect(second.locator(NOTICE)).to_be_visible()
    assert second.input_value(FIELD) == ""
    first.fill("#lock-remove", "another passphrase")
    first.click("[data-lock-do=remove] button")
    expect(second.locator(FIELD)).to_have_value(f"Half a {WORD}")
    expect(second.locator(NOTICE)).to_have_count(0)
    second.locator(FIELD).press_sequentially("!")
    assert json.loads(lying(second)["kindward:draft:setback"])["fields"]["situation"] == f"Half a {WORD}!"


def test_two_open_tabs_hear_of_each_others_records(reader: Reader) -> None:
    locked_with(reader)
    notebook = reader.tab("notebook/")
    ready(notebook, "notebook")
    open_notice(notebook, notice="#notebook [data-notice=locked]")
    expect(notebook.locator(".kw-entry-title")).to_have_count(1)
    page = opened_setback(reader)
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    expect(notebook.locator(".kw-entry-title")).to_have_count(2)
    expect(notebook.locator(".kw-entry-title").first).to_have_text(f"Half a {WORD}")


NOTE_ERASED = """() => {
  window.erased = [];
  const { removeItem } = Storage.prototype;
  Storage.prototype.removeItem = function (key) { window.erased.push(key); removeItem.call(this, key); };
}"""


def test_erasing_everything_brings_nothing_back_from_a_tab_that_holds_the_lock_open(reader: Reader) -> None:
    first = locked_with(reader)
    second = opened_setback(reader)
    first.evaluate(NOTE_ERASED)
    call(first, "practice/whole_storage", "eraseAll")
    # Tabs in processes of their own may hear of each erasure by itself, and of the lock's before the next.
    assert first.evaluate("() => window.erased.at(-1)") == "kindward:lock:main"
    until(second, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    second.wait_for_timeout(300)
    assert lying(first) == {}
    assert call(second, "storage/texts", "standing") == "off"


@pytest.mark.parametrize("key", [DRAFT_KEY, "kindward:moment:new"], ids=["over-a-stored-one", "a-new-one"])
@pytest.mark.parametrize("shut", [False, True], ids=["open", "locked"])
def test_what_a_tab_could_not_write_does_not_come_back_after_erasing_everything(
    reader: Reader, key: str, shut: bool
) -> None:
    reader.run_first(FULL)
    first = locked_with(reader)
    second = opened_setback(reader)
    refuse(second)
    call(second, "storage/texts", "set", key, f"a refused {WORD}")
    call(second, "storage/texts", "settled")
    if shut:
        call(second, "lock/lifecycle", "close")
        expect(second.locator(NOTICE)).to_be_visible()
    take(second)
    call(first, "practice/whole_storage", "eraseAll")
    until(second, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    call(second, "storage/texts", "settled")
    second.wait_for_timeout(300)
    # Nothing stays; a trial write, which holds no words, may be on its way in and out again.
    until(first, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    set_lock(first)
    says(first, "The lock is set.")
    expect(second.locator(NOTICE)).to_be_visible()
    open_notice(second)
    second.wait_for_selector(NOTICE, state="detached")
    call(second, "storage/texts", "settled")
    assert words(first) == {}


def test_a_draft_that_was_refused_never_goes_over_what_another_tab_wrote_since(reader: Reader) -> None:
    reader.run_first(FULL)
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    refuse(first)
    first.locator(FIELD).press_sequentially(" of the first")
    expect(first.locator("#setback [data-notice=storage]")).to_be_visible()
    second.locator(FIELD).press_sequentially(" of the second")
    second.wait_for_timeout(300)
    take(first)
    first.locator(FIELD).press_sequentially(" tab")
    expect(first.locator("#setback [data-notice=storage]")).to_have_count(0)
    first.wait_for_timeout(300)
    kept = in_the_open(reader)
    drafts = {key: json.loads(text)["fields"]["situation"] for key, text in kept.items() if DRAFT_KEY in key[:22]}
    assert drafts.pop(DRAFT_KEY) == f"Half a {WORD} of the second"
    assert list(drafts.values()) == [f"Half a {WORD} of the first tab"]
    first.click("#setback [data-press=leave]")
    first.click("#setback [data-press=keep]")
    first.wait_for_selector("#setback .kw-kept")
    until(first, f"!Object.keys(localStorage).some((key) => key.startsWith('{DRAFT_KEY}~'))")
    assert DRAFT_KEY in lying(first)


def test_unlocking_puts_nothing_that_was_refused_over_what_another_tab_wrote_since(reader: Reader) -> None:
    reader.run_first(FULL)
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    refuse(first)
    first.locator(FIELD).press_sequentially(" of the first")
    expect(first.locator("#setback [data-notice=storage]")).to_be_visible()
    call(first, "lock/lifecycle", "close")
    expect(first.locator(NOTICE)).to_be_visible()
    take(first)
    second.locator(FIELD).press_sequentially(" of the second")
    second.wait_for_timeout(300)
    open_notice(first)
    expect(first.locator(FIELD)).to_have_value(f"Half a {WORD} of the second")  # it is the newest
    call(first, "storage/texts", "settled")
    kept = in_the_open(reader)
    assert json.loads(kept[DRAFT_KEY])["fields"]["situation"] == f"Half a {WORD} of the second"
    forks = {json.loads(kept[key])["fields"]["situation"] for key in kept if key.startswith(f"{DRAFT_KEY}~")}
    assert f"Half a {WORD} of the first" in forks
    # Where the second tab was still writing, it has a fork as well, of the same words.
    assert forks <= {f"Half a {WORD} of the first", f"Half a {WORD} of the second"}


def test_a_record_that_was_refused_is_put_aside_where_another_tab_wrote_since(reader: Reader) -> None:
    reader.run_first(FULL)
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    key = f"kindward:moment:{ID}"
    refuse(first)
    call(first, "storage/texts", "set", key, json.dumps(MOMENT | {"situation": "of the first"}))
    call(first, "storage/texts", "settled")
    theirs = json.dumps(MOMENT | {"situation": "of the second"})
    call(second, "storage/texts", "set", key, theirs)
    call(second, "storage/texts", "settled")
    take(first)
    second.wait_for_timeout(300)
    call(first, "storage/texts", "settled")
    first.wait_for_timeout(300)
    assert call(first, "storage/texts", "get", key) == theirs
    kept = in_the_open(reader)
    assert kept[key] == theirs
    (aside,) = (text for at, text in kept.items() if at.startswith(f"kindward:aside:{key}:"))
    assert json.loads(aside)["situation"] == "of the first"


def test_what_waits_is_not_taken_for_erased_elsewhere_while_storage_cannot_be_read(reader: Reader) -> None:
    reader.run_first(FULL)
    locked_with(reader)
    page = opened_setback(reader)
    key = f"kindward:moment:{ID}"
    refuse(page)
    call(page, "storage/texts", "set", key, "after all")
    call(page, "storage/texts", "settled")
    page.evaluate(
        """() => { window.way = Object.getOwnPropertyDescriptor(window, "localStorage");
          Object.defineProperty(window, "localStorage",
            { configurable: true, get() { throw new DOMException("off", "SecurityError"); } }); }"""
    )
    call(page, "storage/texts", "settled")
    page.evaluate("() => { Object.defineProperty(window, 'localStorage', window.way); }")
    take(page)
    call(page, "storage/texts", "settled")
    assert in_the_open(reader)[key] == "after all"


def test_an_open_tab_never_seals_the_lock_s_own_record(reader: Reader) -> None:
    """It hears of a change to it as of any other key's, and sealed with its own key it would never open again."""
    first = locked_with(reader)
    second = opened_setback(reader)
    first.select_option("#lock-minutes", "60")
    says(first, "Saved.")
    until(second, "localStorage.getItem('kindward:lock:main').includes('\"minutes\":60')")
    second.wait_for_timeout(1_500)  # by then what lies in the open beside the lock is sealed
    call(second, "storage/texts", "settled")
    assert json.loads(lying(first)["kindward:lock:main"])["minutes"] == 60
    assert "kindward:lock:main" not in call(second, "storage/texts", "keys", "kindward:")
    opened_setback_with(reader, f"Half a {WORD}")


def test_two_open_tabs_that_seal_the_same_text_make_no_copies_of_it(reader: Reader) -> None:
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    stale = reader.tab("about/")
    stale.evaluate("([key, text]) => localStorage.setItem(key, text)", ["kindward:line:a", f'{{"v":1,"w":"{WORD}"}}'])
    until(stale, "Object.values(localStorage).every((text) => !text.includes('zebra'))")
    for page in (first, second):
        call(page, "storage/texts", "settled")
    first.wait_for_timeout(1_500)
    assert set(words(first)) == {*KEPT, "kindward:line:a"}


def test_what_a_tab_wrote_that_had_not_heard_of_the_lock_is_sealed_by_an_open_one(reader: Reader) -> None:
    page = locked_with(reader)
    stale = reader.tab("about/")
    stale.evaluate("([key, text]) => localStorage.setItem(key, text)", [DRAFT_KEY, KEPT[DRAFT_KEY]])
    until(page, "Object.values(localStorage).every((text) => !text.includes('zebra'))")
    assert_sealed(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    assert lying(page) == KEPT
