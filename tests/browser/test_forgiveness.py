"""A statement in a real Chromium, by keyboard: put together, kept, read in the morning, found in the notebook, and erased."""

from typing import Final

from playwright.sync_api import Page, expect

from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/forgiveness/"


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, selector)
    page.keyboard.press(key)
    settled(page)


def here(page: Page, path: str, name: str) -> None:
    page.goto(page.url.partition("kindward/")[0] + "kindward/" + path)
    ready(page, name)
    settled(page)


def test_a_statement_is_made_read_in_the_morning_found_written_anew_and_erased_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = reader.tab(PATH)
    ready(page, "forgiveness")
    settled(page)
    press(page, "#forgiveness [name=whose]", "Space")
    press(page, "#forgiveness [data-press=next]")
    tab_to(page, "#forgiveness [name=owned]")
    page.keyboard.type("I forgot the plumtree")
    for _ in range(4):
        press(page, "#forgiveness [data-press=next]")
    press(page, "#forgiveness [data-press='fill:statement']")
    until(page, "() => document.activeElement.name === 'statement'")
    page.keyboard.type(" I water it now.")
    press(page, "#forgiveness [name=mornings]", "Space")
    press(page, "#forgiveness [data-press=next]")
    press(page, "#forgiveness [data-press=keep]")
    page.wait_for_selector("#forgiveness .kw-kept a")

    here(page, "practices/day/", "day")
    expect(page.locator("#day details")).to_have_count(1)
    press(page, "#day details summary")
    expect(page.locator("#day details")).to_contain_text("What I own: I forgot the plumtree. I water it now.")

    here(page, PATH, "forgiveness")
    press(page, "#forgiveness details summary")
    press(page, "#forgiveness [data-press=return-to]")
    tab_to(page, "#forgiveness [name=statement]")
    page.keyboard.press("Control+End")
    page.keyboard.type(" It bears.")
    press(page, "#forgiveness [data-press=next]")
    press(page, "#forgiveness [data-press=keep]")
    page.wait_for_selector("#forgiveness .kw-kept a")
    kept = "([key, text]) => key.startsWith('kindward:forgiveness:') && JSON.parse(text).revisions.length === 1"
    until(page, f"() => Object.entries(localStorage).filter({kept}).length === 1")

    press(page, "#forgiveness .kw-kept a")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("it bears")
    settled(page)
    press(page, "#notebook .kw-entry-title")
    page.wait_for_selector("#notebook [data-press=erase]")
    press(page, "#notebook [data-press=erase]")
    until(page, "() => !Object.values(localStorage).some((text) => text.includes('It bears'))")
