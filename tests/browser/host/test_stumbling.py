"""When Python stumbles over a message: it is said, the words stay, and the practice goes on."""

import json

import pytest
from playwright.sync_api import BrowserContext, expect

from support.host_page import DRAFT, STUMBLED, bare, faults, keep_draft, keys, press, settled, stored, told
from support.host_site import READY, Open, Served


@pytest.mark.fault
def test_stumble_says_so_and_goes_on(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "mine")
    press(page, "stumble")
    expect(page.locator('[data-slot="notice"]')).to_have_text(
        "This practice ran into a problem. Your words are still here."
    )
    assert page.input_value("[name=thought]") == "mine"
    page.fill("[name=thought]", "mine too")
    expect(page.locator(".count")).to_have_text("8")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


@pytest.mark.fault
def test_a_part_that_cannot_be_drawn_comes_into_view_as_it_was(host_open: Open) -> None:
    page = host_open()
    notice = page.locator('[data-slot="notice"]')
    error = "IndexError in kindward.x, line 1"
    hidden, shown = ({"error": error, "stale": {"step-1": is_live}} for is_live in (False, True))
    faults(page, input=hidden, press=shown)
    page.fill("[name=thought]", "mine")
    press(page, "next")
    expect(page.locator('[data-part="step-1"]')).to_be_visible()
    expect(page.locator('[data-part="step-0"]')).to_be_hidden()
    expect(notice).to_have_text(STUMBLED)
    expect(page.locator('[data-part="step-1"] p')).to_have_text("0")
    assert json.loads(stored(page)["state"])["at"] == 1
    faults(page)
    press(page, "more")
    expect(page.locator('[data-part="step-1"] p')).to_have_text("4")
    expect(notice).to_have_text("")


def test_a_practice_that_cannot_be_drawn_leaves_the_form_and_keeps_the_words(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "mine")
    settled(page)
    form = page.locator("form").inner_html()
    faults(page, input={"error": "IndexError", "parts": None, "order": None})
    page.fill("[name=short]", "and this")
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert page.locator("form").inner_html() == form
    assert stored(page)["fields"] | {"mood": "", "feelings": []} == {
        "thought": "mine",
        "short": "and this",
        "mood": "",
        "feelings": [],
    }
    assert json.loads(stored(page)["state"])["answers"]["short"] == "and this"
    faults(page)
    page.fill("[name=thought]", "mine too")
    expect(page.locator(".count")).to_have_text("8")


def test_a_practice_that_could_not_begin_begins_with_the_next_key(host_open: Open) -> None:
    fault = {"faults": {"mount": {"error": "KeyError"}}}
    page = host_open(fake=fault)
    page.fill("[name=thought]", "m")
    settled(page)
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert len(told(page, "mount")) == 2
    assert told(page, "input") == []
    assert stored(page)["fields"]["thought"] == "m"
    faults(page)
    page.locator("[name=thought]").press_sequentially("ine")
    expect(page.locator(".count")).to_have_text("4")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")
    press(page, "next")
    expect(page.locator('[data-part="step-1"]')).to_be_visible()
    page.reload()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "mine"


def test_words_that_python_could_not_take_in_are_not_drawn_over(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "before")
    settled(page)
    drawn = (
        '<div data-part="step-0" data-live="true"><textarea id="four-n-thought" name="thought">before</textarea></div>'
    )
    fault = {"error": "ValueError", "owed": ["thought"], "parts": {"step-0": drawn}}
    faults(page, input={"error": "ValueError"}, press=fault)
    page.fill("[name=thought]", "mine")
    page.locator("[name=thought]").blur()
    press(page, "more")
    expect(page.locator(".echo")).to_have_count(0)
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert page.input_value("[name=thought]") == "mine"


def test_a_draft_that_python_could_not_begin_with_is_kept_aside(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    keep_draft(bare(host_context, host_site), {"thought": "mine"}, state={"more": False})
    before = stored(bare(host_context, host_site))
    page = host_open(fake={"faults": {"mount": {"error": "KeyError", "unread": True}}})
    settled(page)
    aside = [key for key in keys(page) if key != DRAFT]
    assert [stored(page, key) for key in aside] == [before]
    assert stored(page)["fields"]["thought"] == "mine"
    faults(page)
    page.fill("[name=thought]", "mine too")
    settled(page)
    assert [key for key in keys(page) if key != DRAFT] == aside


def test_developers_are_told_of_each_kind_of_stumbling_once(host_open: Open) -> None:
    page = host_open()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for kind in ("IndexError", "IndexError", "KeyError"):
        faults(page, input={"error": kind})
        page.fill("[name=thought]", f"secret {kind}")
        settled(page)
    assert said == [f"Kindward: the practice stumbled: {kind}" for kind in ("IndexError", "KeyError")]
