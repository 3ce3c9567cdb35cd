"""A practice from its first step to the end of its words, by keyboard: kept, found in the notebook, changed, and erased."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from support.checks import tab_to
from support.reading import Reader, ready


@dataclass(frozen=True, slots=True)
class Path:
    """What a reader answers on the way, field by field: words for a place to write, else the option to choose.

    `found` is a word of theirs to search for, and `changed` the field of the Moment to which something is added.
    """

    answers: Mapping[str, str]
    found: str
    changed: str


PATHS: Final = {
    "rain": Path(
        {
            "strength": "5",
            "anchor": "something in my hand",
            "going": "They all knew about Lisbon.",
            "feelings": "hurt",
            "allow": "a little of it",
            "body": "my throat",
            "believes": "They forget to tell me.",
            "need": "company",
            "line.own": "Ben was told last as well.",
            "line.believed": "7",
            "offer": "Text Ben about Sunday.",
            "after": "same",
        },
        found="Lisbon",
        changed="situation",
    ),
    "noticing": Path(
        {"anchor": "the sounds in the room", "length": "2 minutes", "remember": "The kettle ticks.", "after": "same"},
        found="kettle",
        changed="outcome",
    ),
}
"""A row for each practice."""
CHANGED: Final = " And told otherwise."
LEFT: Final = "(word) => Object.entries({ ...localStorage }).filter(([, text]) => text.includes(word)).length"
"""How many texts of storage hold a word."""


@pytest.mark.parametrize("slug", PATHS)
def test_by_keyboard_from_the_first_step_to_words_that_are_gone(reader: Reader, slug: str) -> None:
    path, page = PATHS[slug], reader.tab(f"practices/{slug}/")
    ready(page, slug)
    page.locator(f"#{slug} button").first.focus()
    assert [*walked(page, slug, path.answers)] == [*path.answers]
    press(page, f"#{slug} [data-press=keep]")
    page.wait_for_selector(f"#{slug} .kw-kept")
    press(page, f"#{slug} .kw-kept a")
    ready(page, "notebook")
    find(page, path.found)
    press(page, "#notebook .kw-entry-title")
    page.wait_for_selector("#notebook [data-press=edit]")
    press(page, "#notebook [data-press=edit]")
    page.wait_for_selector(f"#notebook [name='form.{path.changed}']")
    tab_to(page, f"#notebook [name='form.{path.changed}']")
    page.keyboard.press("ControlOrMeta+End")
    page.keyboard.type(CHANGED)
    press(page, "#notebook [data-press=save]")
    expect(page.locator("#notebook .kw-entry").first).to_contain_text(CHANGED.strip())
    assert page.evaluate(LEFT, CHANGED) == 1
    press(page, "#notebook [data-press=erase]")
    page.wait_for_selector("#notebook [data-press=undo]:focus")
    for words in (CHANGED, *(words for words in path.answers.values() if " " in words)):
        assert page.evaluate(LEFT, words) == 0, words


def walked(page: Page, slug: str, answers: Mapping[str, str]) -> Mapping[str, str]:
    """What could be answered, step by step to the close, in the order in which it was asked."""
    given: dict[str, str] = {}
    steps = page.locator(f"#{slug} .kw-steps button").count()
    for step in range(steps):
        for name, words in answers.items():
            if name not in given and answered(page, f"#{slug} [name='{name}']", words):
                given[name] = words
        if step < steps - 1:
            press(page, f"#{slug} [data-press=next]")
            page.wait_for_function("() => document.activeElement.matches('h3[data-focus]')")
    return given


def answered(page: Page, field: str, words: str) -> bool:
    """Whether the field was in view, and holds the words now or has that option chosen."""
    found = page.locator(f"{field}:visible")
    if not found.count():
        return False
    if found.first.get_attribute("type") not in ("radio", "checkbox"):
        tab_to(page, field)
        page.keyboard.type(words)
        return True
    choose(page, field, words)
    return True


def choose(page: Page, field: str, value: str) -> None:
    """Among boxes Tab goes from one to the next; among radio buttons the arrow keys do."""
    option = f"{field}[value='{value}']"
    if page.locator(option).get_attribute("type") == "checkbox":
        tab_to(page, option)
        page.keyboard.press("Space")
    else:
        tab_to(page, field)
        page.keyboard.press("Space")
        for _ in range(page.locator(field).count()):
            if page.locator(option).is_checked():
                break
            page.keyboard.press("ArrowDown")
    expect(page.locator(option)).to_be_checked()


def find(page: Page, word: str) -> None:
    page.focus("#notebook input[type=search]")
    page.keyboard.type(word)
    expect(page.locator("#notebook .kw-entry")).to_have_count(1)


def press(page: Page, selector: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Enter")
