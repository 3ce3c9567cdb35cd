"""My notebook in the whole thing: found, filtered, edited in two tabs, erased and brought back, carried on."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kindward.notebook.state import SHOWN
from kindward_site.bench.sample_notebook import RARE, sample, stored
from support.reading import Reader, ready

SOME = stored(sample(400))


def records(page: Page, kind: str = "") -> dict[str, Any]:
    held: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return {key: json.loads(text) for key, text in held.items() if key.startswith(f"kindward:{kind}")}


def texts(page: Page) -> dict[str, str]:
    held: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return {key: text for key, text in held.items() if key.startswith("kindward:") and ":draft:" not in key}


def opened(reader: Reader, held: dict[str, str] = SOME) -> Page:
    """The notebook of somebody who keeps `held`, once all of it has been read."""
    reader.seed(held)
    return again(reader)


def again(reader: Reader) -> Page:
    page = reader.tab("notebook/")
    ready(page, "notebook")
    page.wait_for_selector("#notebook .kw-entry")
    return page


def find(page: Page, text: str) -> None:
    page.locator("#notebook input[type=search]").fill(text)


def status(page: Page) -> Any:
    return page.locator("#notebook .kw-left p")


def first(page: Page) -> Any:
    return page.locator("#notebook .kw-entry").first


def test_from_a_practice_to_the_notebook_and_on_with_the_words(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.fill("#setback textarea[name=situation]", "I forgot the café with Zoë.")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    page.click("#setback .kw-kept a")
    ready(page, "notebook")
    find(page, "ZOE cafe")
    expect(status(page)).to_have_text("1 of 1")
    expect(page.locator("#notebook mark")).to_have_text(["café", "Zoë"])
    first(page).locator(".kw-entry-title").click()
    first(page).locator(".kw-next a", has_text="4N").click()
    ready(page, "four-n")
    expect(page.locator("#four-n .kw-first")).to_contain_text("I forgot the café with Zoë.")
    page.click("#four-n [data-press=go][value='3']")
    page.locator("#four-n [name='line.own']").fill("I can write to her.")
    page.click("#four-n [data-press=leave]")
    page.click("#four-n [data-press=keep]")
    page.wait_for_selector("#four-n .kw-kept")
    (moment,) = records(page, "moment:").values()
    assert moment["practices"] == ["setback", "four-n"]
    assert moment["situation"] == "I forgot the café with Zoë."


def test_answers_are_changed_in_the_practice_and_another_draft_waits(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.fill("#setback textarea[name=situation]", "I forgot the date.")
    page.click("#setback [data-press=go][value='3']")
    page.fill("#setback textarea[name=impact]", "I felt small.")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    page.click("#setback [data-press=again]")
    page.fill("#setback textarea[name=situation]", "Something else, just begun.")
    page.wait_for_timeout(300)
    page = again(reader)
    first(page).locator(".kw-entry-title").click()
    page.click("#notebook .kw-change a")
    ready(page, "setback")
    expect(page.locator("#setback textarea[name=impact]")).to_have_value("I felt small.")
    assert page.input_value("#setback textarea[name=situation]") == "I forgot the date."
    page.click("#setback [data-press=go][value='3']")
    page.fill("#setback textarea[name=impact]", "I felt small for an hour.")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    (entry,) = records(page, "entry:").values()
    assert entry["answers"]["impact"] == "I felt small for an hour."
    assert len(records(page, "moment:")) == 1
    page.reload()
    ready(page, "setback")
    assert page.input_value("#setback textarea[name=situation]") == "Something else, just begun."


def test_search_and_filters_narrow_together_and_escape_and_the_button_clear_them(reader: Reader) -> None:
    page = opened(reader)
    count = len([key for key in SOME if ":moment:" in key])
    find(page, RARE)
    expect(status(page)).to_have_text(f"1 of {count}")
    expect(page.locator("#notebook .kw-entry")).to_have_count(1)
    page.locator("#notebook input[type=search]").press("Escape")
    expect(status(page)).to_have_text("")
    expect(page.locator("#notebook .kw-entry")).to_have_count(SHOWN)
    page.locator("#notebook .kw-filters summary").click()
    page.select_option("#notebook [name='by.practice']", "setback")
    expect(status(page)).to_have_text(re.compile(rf"^\d+ of {count}$"))
    setback = int(status(page).inner_text().split()[0])
    assert setback == len(
        [1 for key, text in SOME.items() if ":moment:" in key and "setback" in text.split("practices")[1]]
    )
    find(page, "submarine")
    expect(status(page)).to_contain_text("Nothing here matches")
    page.click("#notebook [data-press=clear]")
    expect(page.locator("#notebook .kw-entry")).to_have_count(SHOWN)
    assert page.input_value("#notebook input[type=search]") == ""
    assert page.input_value("#notebook [name='by.practice']") == ""
    assert not records(page, "draft")


def test_a_long_notebook_is_read_to_its_end_and_shows_more(reader: Reader) -> None:
    page = opened(reader)
    count = len([key for key in SOME if ":moment:" in key])
    page.click("#notebook [data-press=more]")
    expect(page.locator("#notebook .kw-entry")).to_have_count(2 * SHOWN)
    find(page, "e")
    expect(status(page)).to_have_text(f"{count} of {count}")
    assert texts(page) == SOME


def edit(page: Page, field: str, words: str) -> None:
    first(page).locator(".kw-entry-title").click()
    first(page).locator("[data-press=edit]").click()
    page.fill(f"#notebook [name='form.{field}']", words)


def test_two_tabs_that_edit_different_fields_both_win(reader: Reader) -> None:
    page, other = opened(reader), again(reader)
    edit(page, "situation", "Written in the first tab.")
    edit(other, "outcome", "Written in the second tab.")
    page.click("#notebook [data-press=save]")
    expect(first(page)).to_contain_text("Written in the first tab.")
    assert other.input_value("#notebook [name='form.outcome']") == "Written in the second tab."
    expect(other.locator("#notebook [name='form.situation']")).to_have_value("Written in the first tab.")
    other.click("#notebook [data-press=save]")
    expect(first(page)).to_contain_text("Written in the second tab.")
    newest = max(records(page, "moment:").items())[1]
    assert (newest["situation"], newest["outcome"]) == ("Written in the first tab.", "Written in the second tab.")


def test_an_entry_erased_elsewhere_while_it_is_written_can_still_be_saved(reader: Reader) -> None:
    page, other = opened(reader), again(reader)
    edit(page, "outcome", "Still mine.")
    first(other).locator(".kw-entry-title").click()
    first(other).locator("[data-press=erase]").click()
    expect(page.locator("#notebook .kw-refused")).to_contain_text("erased in another tab")
    page.click("#notebook [data-press=save]")
    expect(first(page)).to_contain_text("Still mine.")
    assert max(records(page, "moment:").items())[1]["outcome"] == "Still mine."


def test_erased_and_brought_back_it_is_the_same_bytes(reader: Reader) -> None:
    page = opened(reader)
    first(page).locator(".kw-entry-title").click()
    id = first(page).locator("[data-press=erase]").get_attribute("value") or "none"
    first(page).locator("[data-press=erase]").click()
    page.wait_for_selector("#notebook [data-press=undo]:focus")
    assert not [key for key in texts(page) if id in key]
    page.keyboard.press("Enter")
    page.wait_for_selector(f"#notebook [data-part='moment-{id}']")
    assert texts(page) == SOME


def test_half_an_edit_survives_a_reload(reader: Reader) -> None:
    page = opened(reader)
    edit(page, "outcome", "Half a thought")
    page.wait_for_timeout(300)
    page.reload()
    ready(page, "notebook")
    expect(page.locator("#notebook [name='form.outcome']")).to_have_value("Half a thought")
    page.click("#notebook [data-press=save]")
    expect(first(page).locator(".kw-facts").first).to_contain_text("Half a thought")
    page.reload()
    ready(page, "notebook")
    expect(page.locator("#notebook .kw-entry").first).to_be_visible()
    assert not records(page, "draft")
    assert page.locator("#notebook textarea").count() == 0


def test_a_person_is_added_and_stands_pinned_after_a_reload(reader: Reader) -> None:
    page = opened(reader, {key: text for key, text in SOME.items() if ":moment:" in key})
    page.locator("#notebook .kw-keeps summary").first.click()
    page.click("#notebook [data-press=add][value=person]")
    page.fill("#notebook [name='form.name']", "Aunt Rosa")
    page.keyboard.press("Enter")
    expect(page.locator("#notebook .kw-keeps")).to_contain_text("Aunt Rosa")
    page.reload()
    ready(page, "notebook")
    expect(page.locator("#notebook .kw-keeps[open]")).to_contain_text("Aunt Rosa")


def test_the_back_up_note_goes_at_not_now_and_stays_away(reader: Reader) -> None:
    page = opened(reader)
    note = page.locator("#notebook .kw-note")
    assert (note.locator("a").get_attribute("href") or "").endswith("notebook/data/")
    note.locator("button").click()
    expect(note).to_have_count(0)
    page.reload()
    ready(page, "notebook")
    page.wait_for_selector("#notebook .kw-entry")
    expect(note).to_have_count(0)


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["320px"])
def test_the_keyboard_alone_finds_opens_edits_and_saves(reader: Reader) -> None:
    page = opened(reader)
    page.focus("#notebook input[type=search]")
    page.keyboard.type(RARE)
    expect(page.locator("#notebook .kw-entry")).to_have_count(1)
    tab_to(page, ".kw-entry-title")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook .kw-facts")
    tab_to(page, "[data-press=edit]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [name='form.outcome']")
    tab_to(page, "[name='form.outcome']")
    page.keyboard.type(" By keyboard.")
    tab_to(page, "[data-press=save]")
    page.keyboard.press("Enter")
    expect(page.locator("#notebook .kw-facts").first).to_contain_text("By keyboard.")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    expect(page.locator("#notebook .kw-entry-title")).to_be_focused()


def tab_to(page: Page, selector: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")
