"""The panel: it asks twice, says what a lost passphrase costs, changes one, and is there for everybody."""

import pytest
from playwright.sync_api import Page, expect

from support.checks import axe, tab_to, too_wide
from support.locking import NOTICE, PASSPHRASE, locked_with, lying, open_panel, panel, says, set_lock, setback
from support.reading import Reader, ready


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
    page.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    page.reload()
    expect(page.locator("[data-lock-when=missing]")).to_be_visible()
    assert page.locator(".kw-lock input:visible").count() == 0
    page.goto(reader.served.url + "practices/setback/")
    expect(page.locator(NOTICE)).to_contain_text("https")
    assert page.locator(f"{NOTICE} input").count() == 0
