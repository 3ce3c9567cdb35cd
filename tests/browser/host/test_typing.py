"""What is typed is the reader's: before the engine is up, under slow replies, and whatever Python answers."""

import json

from playwright.sync_api import BrowserContext, expect

from support.host_page import hold_replies, let_go, press, press_from_afar, settled, stored, told
from support.host_site import READY, Open
from support.waiting import until


def test_typing_before_ready_is_kept_and_told(host_open: Open) -> None:
    page = host_open(wait=False, fake={"shut": ["boot"]})
    page.locator("[name=thought]").press_sequentially("I forgot")
    assert page.get_attribute("#four-n", "data-state") == "starting"
    assert stored(page)["fields"]["thought"] == "I forgot"
    let_go(page)
    page.wait_for_selector(READY)
    settled(page)
    assert page.input_value("[name=thought]") == "I forgot"
    assert told(page, "mount")[0]["fields"] == {"thought": "I forgot"}
    expect(page.locator(".count")).to_have_text("8")
    assert page.evaluate("workers") == 1


def test_text_typed_before_the_modules_came_is_kept(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(
        """new MutationObserver((_, watch) => {
          const field = document.querySelector("[name=thought]");
          if (field) { watch.disconnect(); field.value = "early"; }
        }).observe(document, { childList: true, subtree: true });"""
    )
    page = host_open(wait=False, fake={"shut": ["boot"]})
    until(page, "localStorage.getItem('kindward:draft:four-n') !== null")
    assert stored(page)["fields"]["thought"] == "early"
    let_go(page)
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "early"
    assert told(page, "mount")[0]["fields"] == {"thought": "early"}


def test_slow_replies_keep_caret_and_text(host_open: Open) -> None:
    page = host_open(fake={"delay": 120})
    field = page.locator("[name=thought]")
    field.press_sequentially("one three")
    for _ in range(5):
        field.press("ArrowLeft")
    field.press_sequentially("two ", delay=40)
    expect(page.locator(".echo")).to_have_text("one two three")
    assert page.input_value("[name=thought]") == "one two three"
    assert field.evaluate("field => [field.selectionStart, field.selectionEnd]") == [8, 8]
    assert field.evaluate("field => field === document.activeElement")


def test_focused_field_is_the_readers_even_when_python_disagrees(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=short]", "mine")
    page.focus("[name=short]")
    page.evaluate("document.querySelector('[name=short]').setSelectionRange(1, 3)")
    press_from_afar(page, "fill", "Python's")
    settled(page)
    assert stored(page)["state"].count("Python's") == 1
    assert page.input_value("[name=short]") == "mine"
    assert page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [1, 3]
    page.focus("#outside")
    press(page, "fill", "Python's own")
    expect(page.locator("[name=short]")).to_have_value("Python's own")


def test_focused_choice_is_the_readers_with_its_whole_group(host_open: Open) -> None:
    page = host_open()
    page.check("[value=calm]")
    settled(page)
    page.focus("[value=calm]")
    press_from_afar(page, "set", '{"answers": {"mood": "sad", "short": "drawn"}}')
    expect(page.locator("[name=short]")).to_have_value("drawn")
    assert page.is_checked("[value=calm]")
    page.focus("#outside")
    press_from_afar(page, "set", '{"answers": {"mood": "sad", "short": "again"}}')
    expect(page.locator("[name=short]")).to_have_value("again")
    assert page.is_checked("[value=sad]")
    page.check("[value=fear]")
    page.check("[value=hurt]")
    settled(page)
    press_from_afar(page, "set", '{"answers": {"feelings": ["hurt"], "short": "drawn"}}')
    expect(page.locator("[name=short]")).to_have_value("drawn")
    assert page.is_checked("[value=fear]")


def test_field_that_the_library_takes_for_another_stays_the_readers(host_open: Open) -> None:
    page = host_open()
    press(page, "set", '{"rows": ["row-1", "row-2", "row-3"]}')
    for number in (1, 2, 3):
        page.fill(f"[name=row-{number}]", f"words {number}")
    settled(page)
    page.focus("[name=row-2]")
    page.evaluate("document.activeElement.setSelectionRange(2, 4)")
    page.set_viewport_size({"width": 600, "height": 120})
    page.evaluate("scrollTo(0, 0)")
    press_from_afar(page, "set", '{"rows": ["row-2", "row-3"], "answers": {"row-2": "not mine"}}')
    page.wait_for_selector("[name=row-1]", state="detached")
    expect(page.locator("[name=row-2]")).to_be_focused()
    assert page.input_value("[name=row-2]") == "words 2"
    assert page.input_value("[name=row-3]") == "words 3"
    assert page.evaluate("scrollY") == 0
    assert page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [2, 4]


def test_passphrases_stay_out_of_drafts(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        "document.querySelector('[data-part=head]').insertAdjacentHTML('beforeend', '<input type=password name=pass>')"
    )
    page.locator("[name=pass]").press_sequentially("secret")
    until(page, "told.some(({ name, value }) => name === 'pass' && value === 'secret')")
    hold_replies(page)
    page.locator("[name=short]").press_sequentially("words")
    assert stored(page)["fields"]["short"] == "words"
    assert "secret" not in json.dumps(page.evaluate("({ ...localStorage })"))
