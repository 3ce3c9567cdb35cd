"""Small care in a real Chromium, by keyboard: chosen, met again with its question, changed, set aside for a fourth, found, and erased."""

from typing import Final

from playwright.sync_api import Page, expect

from kindward.practices.care import KEPT
from kindward.records import encode
from kindward.records.plan import Plan
from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/care/"


def opened(page: Page) -> Page:
    ready(page, "care")
    settled(page)
    return page


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, selector)
    page.keyboard.press(key)
    settled(page)


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, f"#care [name='{name}']")
    page.keyboard.press("Control+End")
    page.keyboard.type(text)
    settled(page)


def keep(page: Page) -> None:
    press(page, "#care [data-press=leave]")
    press(page, "#care [data-press=keep]")
    page.wait_for_selector("#care .kw-kept a")


def find(page: Page, words: str) -> None:
    """To the notebook, and the entry with these words opened there."""
    press(page, "#care .kw-kept a")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type(words)
    settled(page)
    press(page, "#notebook .kw-entry-title")
    page.wait_for_selector("#notebook [data-press=erase]")


def test_a_thing_is_chosen_found_changed_and_erased_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader.tab(PATH))
    write(page, "care-1.for", "Friendship")
    press(page, "#care [data-press='fill:care-1.what']")
    until(page, "() => document.activeElement.name === 'care-1.what'")
    page.keyboard.press("Control+A")
    page.keyboard.type("wave at the plumtree")
    press(page, "#care [data-press='fill:care-1.when']")
    keep(page)
    find(page, "plumtree")
    expect(page.locator("#notebook")).to_contain_text("After I brush my teeth, wave at the plumtree")

    page.goto(page.url.partition("notebook/")[0] + PATH)
    opened(page)
    expect(page.locator("#care .kw-again")).to_contain_text("wave at the plumtree")
    write(page, "care-1.what", " and its birds")
    keep(page)
    find(page, "birds")
    press(page, "#notebook [data-press=erase]")
    until(page, "() => !Object.values(localStorage).some((text) => text.includes('plumtree'))")


def test_on_a_later_day_each_asks_whether_it_fit_and_one_rests_for_a_fourth(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.seed({f"kindward:{Plan.kind}:{plan.id}": encode(plan) for plan in KEPT})
    page = opened(reader.tab(PATH))
    press(page, "#care [name='care-1.fit']", "Space")
    expect(page.locator("#care [data-part=step-0] .kw-again")).to_contain_text("Then it can stay as it is.")
    for _ in range(2):
        press(page, "#care [data-press=next]")
    press(page, "#care [data-press=care-fourth][value='2']")
    expect(page.locator("#care [data-part=step-1]")).to_be_visible()
    write(page, "care-2.what", "sing to the plumtree")
    keep(page)
    kept = page.evaluate(
        "() => Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:plan:'))"
        ".map(([, text]) => JSON.parse(text)).map(({ action, done, looks }) => [action, done, looks.map(({ note }) => note)])"
    )
    assert sorted(kept) == [
        ["read 10 pages", False, []],
        ["sing to the plumtree", False, []],
        ["walk home the long way", False, ["it fit"]],
        ["write a postcard", True, []],
    ]
