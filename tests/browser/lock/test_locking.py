"""What locks: the button, the clock, a page that slept or was put away; and that nothing stays on the page."""

import json

import pytest
from playwright.sync_api import expect

from support.locking import (
    DRAFT_KEY,
    FIELD,
    FULL,
    KEPT,
    NOTICE,
    WORD,
    assert_sealed,
    call,
    in_the_open,
    locked_with,
    open_notice,
    opened_setback,
    panel,
    says,
    set_lock,
    setback,
)
from support.reading import Reader, ready

KEEP_WORKERS = """
  window.ended = 0;
  const { terminate } = Worker.prototype;
  Worker.prototype.terminate = function () { window.ended += 1; terminate.call(this); };
"""


def test_lock_now_in_one_tab_closes_the_other_and_ends_its_worker(reader: Reader) -> None:
    reader.run_first(KEEP_WORKERS)
    first = locked_with(reader)
    second = opened_setback(reader)
    second.locator(FIELD).press_sequentially(f" and {WORD}s")
    second.evaluate("window.ended = 0")
    first.bring_to_front()
    first.click("[data-lock-do=now] button")
    says(first, "Locked.")
    expect(second.locator(NOTICE)).to_be_visible()
    assert second.evaluate("window.ended") == 1
    assert second.input_value(FIELD) == ""
    assert second.evaluate(
        f"![...document.querySelectorAll('textarea, input')].some((f) => f.value.includes('{WORD}'))"
    )
    assert WORD not in second.content()
    assert_sealed(second)
    open_notice(second)
    expect(second.locator(FIELD)).to_have_value(f"Half a {WORD} and {WORD}s")


@pytest.mark.own_profile
def test_it_locks_by_itself_by_the_clock(reader: Reader) -> None:
    page = locked_with(reader)
    page.select_option("#lock-minutes", "5")
    says(page, "Saved.")
    page = opened_setback(reader)
    page.clock.install()
    page.reload()
    ready(page, "setback")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.clock.fast_forward(4 * 60_000)
    page.locator(FIELD).press("x")
    page.clock.fast_forward(4 * 60_000)
    expect(page.locator(NOTICE)).to_have_count(0)
    assert page.input_value(FIELD) != ""
    page.clock.fast_forward(61_000)
    expect(page.locator(NOTICE)).to_be_visible()
    assert page.input_value(FIELD) == ""
    assert_sealed(page)


def test_a_page_that_slept_locks_before_the_next_key(reader: Reader) -> None:
    """Timers that never ran, as on a device that was shut: the clock alone tells."""
    locked_with(reader)
    page = setback(reader)
    page.evaluate("() => { window.later = 0; const now = Date.now; Date.now = () => now() + window.later; }")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.evaluate("() => { window.later = 15 * 60_000; }")
    page.evaluate("() => { document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page.locator(NOTICE)).to_be_visible()
    assert page.input_value(FIELD) == ""


@pytest.mark.parametrize("back", [60_000, 60 * 60_000])
def test_a_clock_that_was_set_back_locks(reader: Reader, back: int) -> None:
    """It cannot tell any more how long nobody was here."""
    locked_with(reader)
    page = setback(reader)
    page.evaluate("() => { window.later = 0; const now = Date.now; Date.now = () => now() + window.later; }")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.evaluate("(back) => { window.later = -back; }", back)
    page.evaluate("() => { document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page.locator(NOTICE)).to_be_visible()
    assert page.input_value(FIELD) == ""


AS_LOCKED = """() => {
  window.asLocked = new Promise((tell) => {
    const look = () => document.querySelector("[data-notice=locked]") ? tell(document.body.innerHTML) : setTimeout(look, 5);
    look();
  });
}"""

"""What is on the page when it says that it is locked, before Python may draw it anew."""


def test_locking_leaves_of_a_form_whose_draft_was_refused_those_words_alone(reader: Reader) -> None:
    reader.run_first(FULL)
    lock = panel(reader)
    lock.evaluate("(kept) => Object.entries(kept).forEach((each) => localStorage.setItem(...each))", KEPT)
    notebook = reader.tab("notebook/")
    ready(notebook, "notebook")
    notebook.click("#notebook .kw-entry-title")
    notebook.click("#notebook [data-press=edit]")
    notebook.wait_for_selector('#notebook textarea[name="form.outcome"]')
    practice = reader.tab("practices/setback/")
    ready(practice, "setback")
    expect(practice.locator(FIELD)).to_have_value(f"Half a {WORD}")
    for page, field in ((notebook, '#notebook textarea[name="form.outcome"]'), (practice, FIELD)):
        page.evaluate("() => { window.full = (key, text) => text.length > 1; }")
        page.fill(field, "Nowhere but here")
        expect(page.locator("[data-notice=storage]")).to_be_visible()
    for page in (notebook, practice):
        page.evaluate(AS_LOCKED)
    set_lock(lock)
    for page, name in ((notebook, "notebook"), (practice, "setback")):
        assert WORD not in page.evaluate("() => window.asLocked")
        page.wait_for_selector(f"section#{name}[data-state=ready]")
        page.wait_for_timeout(300)
        assert WORD not in page.content()
        assert page.evaluate(
            f"![...document.querySelectorAll('textarea, input')].some((f) => f.value.includes('{WORD}'))"
        )
        page.evaluate("() => { window.full = false; }")
        open_notice(page, notice=f"#{name} [data-notice=locked]")
        page.wait_for_selector(f"#{name} [data-notice=locked]", state="detached")
    assert practice.input_value(FIELD) == "Nowhere but here"
    for page in (notebook, practice):
        call(page, "storage/texts", "settled")
    kept = in_the_open(reader)
    assert json.loads(kept[DRAFT_KEY])["fields"]["situation"] == "Nowhere but here"
    drafts = [text for key, text in kept.items() if key.startswith("kindward:draft:") and "Nowhere but here" in text]
    assert len(drafts) == 2


def test_a_page_that_was_put_away_comes_back_locked(reader: Reader) -> None:
    locked_with(reader)
    page = opened_setback(reader)
    page.evaluate("() => { dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }")
    expect(page.locator(NOTICE)).to_be_visible()
    assert page.input_value(FIELD) == ""
