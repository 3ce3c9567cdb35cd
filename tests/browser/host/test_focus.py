"""Where the focus, the page and its folds are after a press: where the reader put them, or where Python leads."""

import pytest
from playwright.sync_api import expect

from support.host_page import effects, hold_replies, let_go, press, press_from_afar, settled, told
from support.host_site import READY, Open
from support.waiting import until


def test_enter_presses_the_primary_button(host_open: Open) -> None:
    page = host_open()
    page.press("[name=thought]", "Enter")
    page.wait_for_timeout(50)
    assert told(page, "press") == []
    page.press("[name=short]", "Enter")
    until(page, "told.some(({ action }) => action === 'next')")
    assert len(told(page, "press")) == 1
    expect(page.locator("#four-n-second")).to_be_focused()


def test_form_is_never_submitted(host_open: Open) -> None:
    page = host_open()
    page.evaluate("document.querySelector('form').requestSubmit()")
    page.wait_for_timeout(100)
    assert "manifest" in page.url


@pytest.mark.parametrize("place", ["[name=thought]", "a[data-carry]"])
def test_focus_effect_does_not_take_the_focus_from_where_the_reader_went(host_open: Open, place: str) -> None:
    page = host_open()
    hold_replies(page)
    effects(page, {"do": "focus", "part": "head"}, {"do": "announce", "text": "Answered."})
    page.locator(place).focus()
    let_go(page)
    expect(page.locator("body > [aria-live]")).to_have_text("Answered.")
    page.wait_for_timeout(50)
    expect(page.locator(place)).to_be_focused()
    press(page, "next")
    expect(page.locator("#four-n-second")).to_be_focused()


def test_heading_that_took_the_focus_keeps_it(host_open: Open) -> None:
    page = host_open()
    press(page, "next")
    expect(page.locator("#four-n-second")).to_be_focused()
    press_from_afar(page, "set", '{"answers": {"thought": "abc"}}')
    expect(page.locator("[data-part=step-1] p")).to_have_text("3")
    page.wait_for_timeout(100)
    expect(page.locator("#four-n-second")).to_be_focused()


def test_focus_stays_on_a_pressed_button(host_open: Open) -> None:
    page = host_open()
    page.focus('[data-press="more"]')
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=extra]")
    expect(page.locator('[data-press="more"]')).to_be_focused()


def test_parts_come_go_and_keep_their_order(host_open: Open) -> None:
    page = host_open()
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    order = "[...document.querySelectorAll('form > [data-part]')].map((part) => part.dataset.part)"
    assert page.evaluate(order) == ["head", "step-0", "step-1", "more", "foot"]
    press(page, "drop")
    page.wait_for_selector("[name=extra]", state="detached")
    assert page.evaluate(order) == ["head", "step-0", "step-1", "foot"]


def test_page_and_field_stay_where_they_were_scrolled_to(host_open: Open) -> None:
    page = host_open("below/", wait=False)
    page.set_viewport_size({"width": 600, "height": 300})
    field = page.locator("[name=thought]")
    field.scroll_into_view_if_needed()
    page.wait_for_selector(READY)
    field.fill("line\n" * 60)
    settled(page)
    field.evaluate(
        "field => { field.focus(); field.setSelectionRange(0, 0); field.scrollTop = 40; scrollTo(0, 4800); }"
    )
    press_from_afar(page, "more")
    page.wait_for_selector("[name=extra]")
    press_from_afar(page, "set", '{"rows": ["a"]}')
    page.wait_for_selector("[name=a]")
    assert field.evaluate("field => field.scrollTop") == 40
    assert page.evaluate("scrollY") == 4800


def test_folds_that_the_reader_opened_stay_open(host_open: Open) -> None:
    page = host_open()
    page.click("summary")
    page.fill("[name=thought]", "abc")
    expect(page.locator("details p")).to_have_text("3 letters")
    assert page.locator("details").get_attribute("open") is not None
