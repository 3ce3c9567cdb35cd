"""Values in a real Chromium, by keyboard alone: compared, kept, found in the notebook, changed there, taken away and erased."""

import json
from typing import Any, Final

from playwright.sync_api import Page, expect

from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/values/"


def opened(reader: Reader) -> Page:
    page = reader.tab(PATH)
    ready(page, "values")
    settled(page)
    return page


def values(page: Page) -> dict[str, bool]:
    held: dict[str, str] = page.evaluate("() => ({ ...localStorage })")
    found: list[dict[str, Any]] = [json.loads(text) for key, text in held.items() if key.startswith("kindward:value:")]
    return {each["text"]: each["near"] for each in found}


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, selector)
    page.keyboard.press(key)
    settled(page)


def test_two_values_are_found_kept_changed_and_erased_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader)
    press(page, "#values input[name=values][value=honesty]", "Space")
    press(page, "#values input[name=values][value=rest]", "Space")
    tab_to(page, "#values [name='values.own']")
    page.keyboard.type("an open door; Plumtree")
    tab_to(page, "#values [name=hour]")
    page.keyboard.type("Reading on the steps")
    press(page, "#values [data-press=next]")
    press(page, "#values [data-press=rather]")
    for _ in range(5):  # the focus is on the next two each time, and at the end on what they came to
        if page.evaluate("() => document.activeElement.dataset.press") != "rather":
            break
        page.keyboard.press("Enter")
        settled(page)
    assert page.evaluate("() => document.activeElement.name") == "near"
    expect(page.locator("#values input[name=near]:checked")).to_have_count(2)
    press(page, "#values [data-press=leave]")
    press(page, "#values [data-press=keep]")
    page.wait_for_selector("#values .kw-kept a")
    assert values(page) == {"honesty": True, "rest": True, "an open door": False, "Plumtree": False}

    press(page, "#values .kw-kept a")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("plumtree")
    settled(page)
    press(page, "#notebook [data-press=edit][value^='value:']")
    page.wait_for_selector("#notebook [name='form.text']")
    tab_to(page, "#notebook [name='form.text']")
    page.keyboard.press("Control+End")
    page.keyboard.type(" lane")
    press(page, "#notebook [data-press=save]")
    until(page, "() => Object.values(localStorage).some((text) => text.includes('Plumtree lane'))")

    page.goto(page.url.partition("notebook")[0] + PATH)
    ready(page, "values")
    settled(page)
    expect(page.locator("#values")).to_contain_text("Plumtree lane")
    press(page, "#values summary")
    named = json.loads(
        page.evaluate("() => Object.values(localStorage).find((text) => text.includes('Plumtree lane'))")
    )["id"]
    press(page, f"#values input[name=_away][value='{named}']", "Space")
    expect(page.locator("#values")).to_contain_text("These will be erased when you keep this page: Plumtree lane.")
    press(page, "#values [data-press=leave]")
    press(page, "#values [data-press=keep]")
    page.wait_for_selector("#values .kw-kept a")
    assert values(page) == {"honesty": True, "rest": True, "an open door": False}
    until(page, "() => !Object.values(localStorage).some((text) => text.includes('Plumtree'))")
