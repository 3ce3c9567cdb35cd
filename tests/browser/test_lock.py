"""The lock in the whole site: nothing readable lies in storage while it is set, and nothing of the reader's is lost."""

import base64
import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from reading import Reader, ready
from test_every_practice import ROOT, axe, tab_to, too_wide

PASSPHRASE = "four quiet otters swimming"
FIELD = "#setback textarea[name=situation]"
NOTICE = "#setback [data-notice=locked]"
DRAFT_KEY = "kindward:draft:setback"
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
KEEP_WORKERS = """
  window.ended = 0;
  const { terminate } = Worker.prototype;
  Worker.prototype.terminate = function () { window.ended += 1; terminate.call(this); };
"""
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


def until(page: Page, expression: str) -> None:
    """Wait for a JavaScript expression; Playwright's own way would need eval, which the policy forbids."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came true: {expression}")


def module(page: Page, name: str) -> str:
    """The address of one of the page's modules."""
    return re.sub(r"host\.js$", f"{name}.js", page.get_attribute("script[type=module][src*=host]", "src") or "")


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
    page = panel(reader)
    page.evaluate("(kept) => Object.entries(kept).forEach((each) => localStorage.setItem(...each))", kept)
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


# --- what lies in storage --------------------------------------------------------------------------------------------


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
    reader.context.add_init_script(
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


# --- open, wrong, change, remove -------------------------------------------------------------------------------------


def test_the_length_of_an_envelope_is_known_before_it_is_sealed(reader: Reader) -> None:
    """So that a batch can try whether there is room, while everything can still be left as it was."""
    page = locked_with(reader)
    measured: list[int] = page.evaluate(
        """async ([url, texts]) => {
          const { sealedLength } = await import(new URL(url, document.baseURI));
          return texts.map(sealedLength);
        }""",
        [module(page, "vault"), list(KEPT.values())],
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


def test_a_wrong_passphrase_opens_nothing_and_is_said_calmly(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    before = lying(page)
    for _ in range(2):
        open_notice(page, "four quiet otters")
        said = page.locator(f"{NOTICE} [role=status]")
        expect(said).to_have_text("That passphrase does not open it. You can try again.")
        assert page.evaluate("document.activeElement.type") == "password"
    assert lying(page) == before
    assert page.input_value(FIELD) == ""


def test_a_changed_passphrase_rewraps_the_key_and_no_record(reader: Reader) -> None:
    page = locked_with(reader)
    before = lying(page)
    page.fill("#lock-change-old", "not this one")
    for name in ("fresh", "again"):
        page.fill(f"#lock-change-{name}", "another passphrase")
    page.click("[data-lock-do=change] button")
    says(page, "does not open it")
    assert lying(page) == before
    page.fill("#lock-change-old", PASSPHRASE)
    for name in ("fresh", "again"):
        page.fill(f"#lock-change-{name}", "another passphrase")
    page.click("[data-lock-do=change] button")
    says(page, "The passphrase is changed.")
    after = lying(page)
    assert {key for key in after if after[key] != before[key]} == {"kindward:lock:main"}
    page.reload()
    open_panel(page)
    says(page, "does not open it")
    open_panel(page, "another passphrase")
    expect(page.locator("[data-lock-do=now]")).to_be_visible()


def test_the_panel_asks_twice_and_that_the_reader_knows(reader: Reader) -> None:
    page = panel(reader)
    button = page.locator("[data-lock-do=set] button")
    expect(page.locator(".kw-lock")).to_contain_text("A lost passphrase is final.", use_inner_text=True)
    expect(button).to_be_disabled()
    page.check("[data-lock-do=set] [data-lock-sure]")
    expect(button).to_be_enabled()
    page.check("[data-lock-do=set] [data-lock-show]")
    expect(page.locator("#lock-set-fresh")).to_have_attribute("type", "text")
    for fresh, again, said in (("long enough", "long enoagh", "not the same"), ("short", "short", "at least 8")):
        page.fill("#lock-set-fresh", fresh)
        page.fill("#lock-set-again", again)
        page.check("[data-lock-do=set] [data-lock-sure]")
        button.click()
        says(page, said)
        expect(page.locator("#lock-set-fresh")).to_have_attribute("type", "password")
    assert lying(page) == {}


# --- while it is locked ----------------------------------------------------------------------------------------------


def test_a_reload_locks_and_unlocking_brings_the_notebook_back(reader: Reader) -> None:
    page = locked_with(reader)
    page.goto(reader.served.url + "notebook/")
    ready(page, "notebook")
    page.wait_for_timeout(300)
    assert WORD not in page.content()
    assert "Nothing here yet" not in page.locator("#notebook").inner_text()
    open_notice(page, notice="#notebook [data-notice=locked]")
    expect(page.locator("#notebook .kw-entry-title")).to_have_text(f"I forgot the {WORD}.")
    assert page.evaluate("document.activeElement.id") == "notebook"
    page.reload()
    expect(page.locator("#notebook [data-notice=locked]")).to_be_visible()
    assert WORD not in page.content()


def test_what_is_typed_while_locked_is_not_written_and_survives_unlocking(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    before = lying(page)
    page.fill(FIELD, f"Typed beside a locked {WORD}")
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    assert lying(page) == before
    assert "not keeping" not in page.locator("#setback").inner_text()
    open_notice(page)
    page.wait_for_selector(NOTICE, state="detached")
    assert page.input_value(FIELD) == f"Typed beside a locked {WORD}"
    until(page, "Object.keys(localStorage).some((key) => key.startsWith('kindward:draft:setback~'))")
    assert_sealed(page)
    assert before.items() <= (lying(page) | {"kindward:lock:main": before["kindward:lock:main"]}).items()
    page.reload()
    ready(page, "setback")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Typed beside a locked {WORD}")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')


def test_keeping_while_locked_is_refused_and_works_once_unlocked(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    page.fill(FIELD, f"A new {WORD}")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    expect(page.locator("#setback .kw-refused")).to_contain_text("Your notebook is locked.")
    open_notice(page)
    page.wait_for_selector(NOTICE, state="detached")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    until(page, "Object.keys(localStorage).filter((key) => key.startsWith('kindward:moment:')).length === 2")
    assert_sealed(page)


# --- locking ---------------------------------------------------------------------------------------------------------


def opened_setback(reader: Reader) -> Page:
    page = setback(reader)
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Half a {WORD}")
    page.wait_for_selector("#setback[data-state=ready]")
    return page


def test_lock_now_in_one_tab_closes_the_other_and_ends_its_worker(reader: Reader) -> None:
    reader.context.add_init_script(KEEP_WORKERS)
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


def test_setting_changing_and_removing_reach_a_tab_that_was_open(reader: Reader) -> None:
    first = panel(reader)
    second = setback(reader)
    second.fill(FIELD, f"Half a {WORD}")
    set_lock(first)
    expect(second.locator(NOTICE)).to_be_visible()
    assert second.input_value(FIELD) == ""
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


def test_it_locks_by_itself_by_the_clock(reader: Reader) -> None:
    page = locked_with(reader)
    page.select_option("#lock-minutes", "5")
    says(page, "Kept.")
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
    reader.context.add_init_script(FULL)
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
        call(page, "safe", "settled")
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


# --- two tabs and one lock -------------------------------------------------------------------------------------------


def call(page: Page, where: str, what: str, *given: str) -> Any:
    """What a function of one of the page's modules answers."""
    return page.evaluate(
        "async ([url, what, given]) => (await import(new URL(url, document.baseURI)))[what](...given)",
        [module(page, where), what, list(given)],
    )


def refuse(page: Page) -> None:
    """From now on the browser takes nothing sealed from this tab; `FULL` must have been there before."""
    page.evaluate("() => { window.full = (key, text) => text.includes('sealed'); }")


def take(page: Page) -> None:
    page.evaluate("() => { window.full = false; }")


def in_the_open(reader: Reader) -> dict[str, str]:
    """Everything once the lock is off."""
    page = panel(reader)
    open_panel(page)
    page.fill("#lock-remove", PASSPHRASE)
    page.click("[data-lock-do=remove] button")
    says(page, "The lock is off.")
    return lying(page)


NOTE_ERASED = """() => {
  window.erased = [];
  const { removeItem } = Storage.prototype;
  Storage.prototype.removeItem = function (key) { window.erased.push(key); removeItem.call(this, key); };
}"""


def test_erasing_everything_brings_nothing_back_from_a_tab_that_holds_the_lock_open(reader: Reader) -> None:
    first = locked_with(reader)
    second = opened_setback(reader)
    first.evaluate(NOTE_ERASED)
    call(first, "everything", "eraseAll")
    # Tabs in processes of their own may hear of each erasure by itself, and of the lock's before the next.
    assert first.evaluate("() => window.erased.at(-1)") == "kindward:lock:main"
    until(second, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    second.wait_for_timeout(300)
    assert lying(first) == {}
    assert call(second, "safe", "standing") == "off"


@pytest.mark.parametrize("key", [DRAFT_KEY, "kindward:moment:new"], ids=["over-a-stored-one", "a-new-one"])
@pytest.mark.parametrize("shut", [False, True], ids=["open", "locked"])
def test_what_a_tab_could_not_write_does_not_come_back_after_erasing_everything(
    reader: Reader, key: str, shut: bool
) -> None:
    reader.context.add_init_script(FULL)
    first = locked_with(reader)
    second = opened_setback(reader)
    refuse(second)
    call(second, "safe", "set", key, f"a refused {WORD}")
    call(second, "safe", "settled")
    if shut:
        call(second, "locking", "close")
        expect(second.locator(NOTICE)).to_be_visible()
    take(second)
    call(first, "everything", "eraseAll")
    until(second, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    call(second, "safe", "settled")
    second.wait_for_timeout(300)
    # Nothing stays; a trial write, which holds no words, may be on its way in and out again.
    until(first, "Object.keys(localStorage).every((key) => !key.startsWith('kindward:'))")
    set_lock(first)
    says(first, "The lock is set.")
    expect(second.locator(NOTICE)).to_be_visible()
    open_notice(second)
    second.wait_for_selector(NOTICE, state="detached")
    call(second, "safe", "settled")
    assert words(first) == {}


def test_a_draft_that_was_refused_never_goes_over_what_another_tab_wrote_since(reader: Reader) -> None:
    reader.context.add_init_script(FULL)
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
    reader.context.add_init_script(FULL)
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    refuse(first)
    first.locator(FIELD).press_sequentially(" of the first")
    expect(first.locator("#setback [data-notice=storage]")).to_be_visible()
    call(first, "locking", "close")
    expect(first.locator(NOTICE)).to_be_visible()
    take(first)
    second.locator(FIELD).press_sequentially(" of the second")
    second.wait_for_timeout(300)
    open_notice(first)
    expect(first.locator(FIELD)).to_have_value(f"Half a {WORD} of the second")  # it is the newest
    call(first, "safe", "settled")
    kept = in_the_open(reader)
    assert json.loads(kept[DRAFT_KEY])["fields"]["situation"] == f"Half a {WORD} of the second"
    (fork,) = (key for key in kept if key.startswith(f"{DRAFT_KEY}~"))
    assert json.loads(kept[fork])["fields"]["situation"] == f"Half a {WORD} of the first"


def test_a_record_that_was_refused_is_put_aside_where_another_tab_wrote_since(reader: Reader) -> None:
    reader.context.add_init_script(FULL)
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    key = f"kindward:moment:{ID}"
    refuse(first)
    call(first, "safe", "set", key, json.dumps(MOMENT | {"situation": "of the first"}))
    call(first, "safe", "settled")
    theirs = json.dumps(MOMENT | {"situation": "of the second"})
    call(second, "safe", "set", key, theirs)
    call(second, "safe", "settled")
    take(first)
    second.wait_for_timeout(300)
    call(first, "safe", "settled")
    first.wait_for_timeout(300)
    assert call(first, "safe", "get", key) == theirs
    kept = in_the_open(reader)
    assert kept[key] == theirs
    (aside,) = (text for at, text in kept.items() if at.startswith(f"kindward:aside:{key}:"))
    assert json.loads(aside)["situation"] == "of the first"


def test_what_waits_is_not_taken_for_erased_elsewhere_while_storage_cannot_be_read(reader: Reader) -> None:
    reader.context.add_init_script(FULL)
    locked_with(reader)
    page = opened_setback(reader)
    key = f"kindward:moment:{ID}"
    refuse(page)
    call(page, "safe", "set", key, "after all")
    call(page, "safe", "settled")
    page.evaluate(
        """() => { window.way = Object.getOwnPropertyDescriptor(window, "localStorage");
          Object.defineProperty(window, "localStorage",
            { configurable: true, get() { throw new DOMException("off", "SecurityError"); } }); }"""
    )
    call(page, "safe", "settled")
    page.evaluate("() => { Object.defineProperty(window, 'localStorage', window.way); }")
    take(page)
    call(page, "safe", "settled")
    assert in_the_open(reader)[key] == "after all"


def test_an_open_tab_never_seals_the_lock_s_own_record(reader: Reader) -> None:
    """It hears of a change to it as of any other key's, and sealed with its own key it would never open again."""
    first = locked_with(reader)
    second = opened_setback(reader)
    first.select_option("#lock-minutes", "60")
    says(first, "Kept.")
    until(second, "localStorage.getItem('kindward:lock:main').includes('\"minutes\":60')")
    second.wait_for_timeout(1_500)  # by then what lies in the open beside the lock is sealed
    call(second, "safe", "settled")
    assert json.loads(lying(first)["kindward:lock:main"])["minutes"] == 60
    assert "kindward:lock:main" not in call(second, "safe", "keys", "kindward:")
    opened_setback_with(reader, f"Half a {WORD}")


def test_two_open_tabs_that_seal_the_same_text_make_no_copies_of_it(reader: Reader) -> None:
    locked_with(reader)
    first, second = opened_setback(reader), opened_setback(reader)
    stale = reader.tab("about/")
    stale.evaluate("([key, text]) => localStorage.setItem(key, text)", ["kindward:line:a", f'{{"v":1,"w":"{WORD}"}}'])
    until(stale, "Object.values(localStorage).every((text) => !text.includes('zebra'))")
    for page in (first, second):
        call(page, "safe", "settled")
    first.wait_for_timeout(1_500)
    assert set(words(first)) == {*KEPT, "kindward:line:a"}


# --- a record that cannot be read ------------------------------------------------------------------------------------

LOCK_KEY = "kindward:lock:main"


def put(page: Page, key: str, text: str) -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"v": 2, "by": "a newer release"}, "A newer Kindward set this lock."),
        ({"salt": "%"}, "The lock's own record is damaged"),
        ({"rounds": 1e12}, "The lock's own record is damaged"),
        ({"key": None}, "The lock's own record is damaged"),
        (None, "The lock's own record is damaged"),
    ],
    ids=["newer", "salt", "rounds", "key", "junk"],
)
def test_a_lock_that_cannot_be_read_is_said_and_nothing_changes(
    reader: Reader, change: dict[str, Any] | None, said: str
) -> None:
    page = locked_with(reader)
    page.goto(reader.served.url + "help/")
    lock = lying(page)[LOCK_KEY]
    put(page, LOCK_KEY, "junk" if change is None else json.dumps(json.loads(lock) | change))
    before = lying(page)
    page = setback(reader)
    open_notice(page)
    expect(page.locator(f"{NOTICE} [role=status]")).to_contain_text(said)
    page = panel(reader)
    open_panel(page)
    expect(page.locator("[data-lock-say]")).to_contain_text(said)
    assert lying(page) == before


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
    expect(page.locator(f"{NOTICE} [role=status]")).to_contain_text("Another tab changed the lock")


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


# --- when the browser will not ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [0, 1, 3])
def test_no_room_while_setting_leaves_everything_as_it_was(reader: Reader, at: int) -> None:
    reader.context.add_init_script(FULL)
    page = panel(reader)
    page.evaluate("(kept) => Object.entries(kept).forEach((each) => localStorage.setItem(...each))", KEPT)
    page.evaluate(
        f"() => {{ let at = {at}; window.full = (key, text) => text.includes('sealed') ? at-- <= 0 : false; }}"
    )
    set_lock(page)
    says(page, "no room")
    assert lying(page) == KEPT
    page.evaluate("() => { window.full = (key) => key.startsWith('kindward:lock:'); }")
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


def test_a_late_write_that_fails_is_said_and_the_words_stay(reader: Reader) -> None:
    reader.context.add_init_script(FULL)
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
    reader.context.add_init_script(FULL)
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


def test_closing_the_tab_300_ms_after_the_last_key_loses_nothing_under_a_lock(reader: Reader) -> None:
    locked_with(reader)
    page = opened_setback(reader)
    page.locator(FIELD).press_sequentially(" thou")
    page.wait_for_timeout(300)
    page.close()
    page = opened_setback_with(reader, f"Half a {WORD} thou")
    assert_sealed(page)


def opened_setback_with(reader: Reader, text: str) -> Page:
    page = setback(reader)
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(text)
    return page


# --- for everybody ---------------------------------------------------------------------------------------------------


def test_the_keyboard_alone_sets_locks_and_opens(reader: Reader) -> None:
    page = panel(reader)
    page.keyboard.press("Tab")
    tab_to(page, "#lock-set-fresh")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSPHRASE)
    tab_to(page, "[data-lock-sure]")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    says(page, "The lock is set.")
    tab_to(page, "[data-lock-do=now] button")
    page.keyboard.press("Enter")
    says(page, "Locked.")
    tab_to(page, "#lock-unlock")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Enter")
    expect(page.locator("[data-lock-do=now]")).to_be_visible()
    page.goto(reader.served.url + "practices/setback/")
    ready(page, "setback")
    tab_to(page, f"{NOTICE} input")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_selector(NOTICE, state="detached")
    assert page.evaluate("document.activeElement.id") == "setback"


def test_the_panel_and_the_notice_are_accessible_and_fit(reader: Reader) -> None:
    def look(page: Page) -> None:
        for width, scheme in ((320, "light"), (390, "dark"), (1280, "light")):
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert axe(page) == [], (width, scheme)
            assert too_wide(page) == [], (width, scheme)

    page = panel(reader)
    look(page)
    set_lock(page)
    says(page, "The lock is set.")
    look(page)
    page.click("[data-lock-do=now] button")
    says(page, "Locked.")
    look(page)
    page = setback(reader)
    expect(page.locator(NOTICE)).to_be_visible()
    look(page)


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_the_panel_is_one_sentence(reader: Reader) -> None:
    page = panel(reader)
    assert page.locator(".kw-lock p:visible").all_inner_texts() == ["The lock needs scripts, which are off here."]
    assert page.locator(".kw-lock :is(input, button, select):visible").count() == 0


def test_where_the_browser_has_no_cryptography_it_says_so(reader: Reader) -> None:
    page = locked_with(reader)
    reader.context.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    page.reload()
    expect(page.locator("[data-lock-when=missing]")).to_be_visible()
    assert page.locator(".kw-lock input:visible").count() == 0
    page.goto(reader.served.url + "practices/setback/")
    expect(page.locator(NOTICE)).to_contain_text("https")
    assert page.locator(f"{NOTICE} input").count() == 0


# --- a file under a passphrase ---------------------------------------------------------------------------------------


def test_a_file_is_sealed_under_a_passphrase_of_its_own(reader: Reader) -> None:
    page = panel(reader)
    found: dict[str, Any] = page.evaluate(
        """async ([url, word]) => {
          const { sealText, openText } = await import(new URL(url, document.baseURI));
          const text = word.repeat(100_000);
          const envelope = await sealText(text, "a passphrase");
          const dear = JSON.stringify({ ...JSON.parse(envelope), rounds: 2_000_000_000 });
          return {
            envelope,
            same: (await openText(envelope, "a passphrase")) === text,
            wrong: await openText(envelope, "another"),
            dear: await openText(dear, "a passphrase"),
            other: await openText("{}", "a passphrase"),
          };
        }""",
        [module(page, "vault"), WORD],
    )
    assert json.loads(found["envelope"]).keys() == {"v", "sealed", "iv", "salt", "rounds"}
    assert json.loads(found["envelope"])["rounds"] >= 600_000
    assert WORD not in found["envelope"]
    assert (found["same"], found["wrong"], found["dear"], found["other"]) == (True, None, None, None)


SEALED_BY_AN_EARLIER_RELEASE = (
    '{"v":1,"sealed":"8B4pCvuYS+V13Wuqla/f3z2yg4QhvBxoG8q/tFk8KRub","iv":"Hvm+uoBrvldMSQGE",'
    '"salt":"zfyicJwgXJuuorALGQgyIw==","rounds":600000}'
)


def test_a_sealed_text_comes_back_to_the_last_unit(reader: Reader) -> None:
    """A mark at its head and half of a surrogate pair too, which no text of ours holds but a damaged one may."""
    page = panel(reader)
    found: dict[str, Any] = page.evaluate(
        """async ([url, earlier]) => {
          const { newKey, open, openText, seal, sealedLength, sealText } = await import(new URL(url, document.baseURI));
          const { key } = await newKey("a passphrase");
          const texts = ["\ufeff{}", "half \ud83d of an emoji", "\udd93", "\ud83e\udd93", ""];
          const sealed = await Promise.all(texts.map((text) => seal(key, text, "kindward:x:1")));
          const opened = await Promise.all(sealed.map((envelope) => open(key, envelope, "kindward:x:1")));
          const file = await openText(await sealText(texts.join(), "a passphrase"), "a passphrase");
          return {
            same: texts.map((text, index) => opened[index] === text),
            measured: sealed.map((envelope, index) => envelope.length - sealedLength(texts[index])),
            file: file === texts.join(),
            earlier: (await openText(earlier, "a passphrase")) === '\ufeff{"v":1} and \u00e9',
          };
        }""",
        [module(page, "vault"), SEALED_BY_AN_EARLIER_RELEASE],
    )
    assert found == {"same": [True] * 5, "measured": [0] * 5, "file": True, "earlier": True}


DAMAGE: list[dict[str, Any]] = [
    {"salt": "%"},
    {"salt": None},
    {"iv": "%%"},
    {"sealed": "%"},
    {"rounds": 1e12},
    {"rounds": 1.5},
]


def test_a_damaged_file_or_key_is_answered_and_throws_nothing(reader: Reader) -> None:
    page = panel(reader)
    found: list[Any] = page.evaluate(
        """async ([url, damage]) => {
          const { newKey, openKey, openText, sealText } = await import(new URL(url, document.baseURI));
          const file = JSON.parse(await sealText("words", "a passphrase"));
          const { wrapped } = await newKey("a passphrase");
          const answers = [];
          for (const each of damage) {
            answers.push(await openText(JSON.stringify({ ...file, ...each }), "a passphrase"));
            const { sealed, ...rest } = each;
            if (!sealed) answers.push(await openKey({ ...wrapped, ...rest }, "a passphrase"));
          }
          return answers;
        }""",
        [module(page, "vault"), DAMAGE],
    )
    assert found == [None] * 11
