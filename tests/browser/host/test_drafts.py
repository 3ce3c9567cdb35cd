"""Drafts: written with each key, read before the engine is up, and never lost to another draft."""

import json

import pytest
from playwright.sync_api import BrowserContext, expect

from support.host_page import DRAFT, EARLY, bare, hold_replies, keep_draft, keys, let_go, press, settled, stored, told
from support.host_site import READY, Open, Served


def test_reload_restores_before_python_is_ready(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "I forgot")
    press(page, "next")
    settled(page)
    again = host_open(wait=False, fake={"bootDelay": 100_000})
    expect(again.locator("[name=thought]")).to_have_value("I forgot", timeout=1500)
    assert again.get_attribute("#four-n", "data-state") in ("static", "starting")
    third = host_open()
    third.wait_for_selector('[data-part="step-1"][data-live="true"]')
    mount = told(third, "mount")[0]
    assert json.loads(mount["draft"])["at"] == 1
    assert mount["fields"]["thought"] == "I forgot"


@pytest.mark.fault
def test_words_survive_a_tab_closed_300_ms_after_the_last_key(host_open: Open) -> None:
    page = host_open(wait=False, fake={"bootDelay": 100_000})
    page.locator("[name=thought]").press_sequentially("do not lose this")
    page.wait_for_timeout(300)
    page.close(run_before_unload=False)
    again = host_open()
    assert again.input_value("[name=thought]") == "do not lose this"
    expect(again.locator(".count")).to_have_text("16")


def test_draft_is_written_within_the_input_event(host_open: Open) -> None:
    page = host_open()
    now = page.evaluate(
        """() => {
          const field = document.querySelector("[name=thought]");
          field.value = "at once";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return JSON.parse(localStorage.getItem("kindward:draft:four-n")).fields.thought;
        }"""
    )
    assert now == "at once"


def test_text_that_came_without_an_event_is_kept_when_the_page_goes(host_open: Open) -> None:
    page = host_open()
    page.evaluate("document.querySelector('[name=thought]').value = 'no event'")
    page.reload()
    assert page.input_value("[name=thought]") == "no event"


def test_words_emptied_before_ready_stay_empty(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "away with this")
    page.fill("[name=short]", "stay")
    settled(page)
    again = host_open(wait=False, fake={"shut": ["boot"]})
    expect(again.locator("[name=thought]")).to_have_value("away with this")
    again.fill("[name=thought]", "")
    let_go(again)
    again.wait_for_selector(READY)
    settled(again)
    fields = told(again, "mount")[0]["fields"]
    assert (fields["thought"], fields["short"]) == ("", "stay")
    expect(again.locator(".count")).to_have_text("0")
    assert again.input_value("[name=thought]") == ""
    assert again.input_value("[name=short]") == "stay"


def test_words_of_a_field_that_python_draws_later_come_back(host_open: Open) -> None:
    page = host_open()
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    hold_replies(page)
    page.locator("[name=extra]").press_sequentially("last words")
    page.close()
    again = host_open()
    expect(again.locator("[name=extra]")).to_have_value("last words")


def test_nothing_worth_keeping_removes_the_draft(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "a")
    settled(page)
    assert stored(page)
    press(page, "drop")
    settled(page)
    assert keys(page) == []


def test_looking_writes_nothing(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "from before"}, state={"answers": {"thought": "from before"}})
    before = page.evaluate("localStorage.getItem('kindward:draft:four-n')")
    again = host_open()
    settled(again)
    assert again.input_value("[name=thought]") == "from before"
    assert again.evaluate("localStorage.getItem('kindward:draft:four-n')") == before


def test_newest_draft_is_opened(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "older"})
    keep_draft(page, {"thought": "newer"}, key=f"{DRAFT}~0000bbbb", at="2026-02-01T00:00:00.000Z")
    keep_draft(page, {"thought": "another section"}, key=f"{DRAFT}-two", at="2026-03-01T00:00:00.000Z")
    assert host_open().input_value("[name=thought]") == "newer"


def test_a_clock_that_was_set_back_does_not_make_newer_words_older(host_open: Open) -> None:
    keep_draft(host_open(), {"thought": "base"}, at="2099-01-02T00:00:00.000Z")
    page = host_open()
    keep_draft(page, {"thought": "an older fork"}, key=f"{DRAFT}~0000bbbb", at="2099-01-01T00:00:00.000Z")
    page.reload()
    page.wait_for_selector(READY)
    page.fill("[name=thought]", "typed after the clock went back")
    settled(page)
    assert host_open().input_value("[name=thought]") == "typed after the clock went back"


def test_a_draft_of_the_last_moment_that_a_date_can_tell_can_be_written_on(host_open: Open) -> None:
    keep_draft(host_open(), {"thought": "damaged"}, at="+275760-09-13T00:00:00.000Z")
    page = host_open()
    page.fill("[name=thought]", "still kept")
    settled(page)
    assert stored(page)["fields"]["thought"] == "still kept"


@pytest.mark.fault
def test_draft_that_cannot_be_read_is_put_aside(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    junk = '{"half a dra'
    bare(host_context, host_site).evaluate("junk => localStorage.setItem('kindward:draft:four-n', junk)", junk)
    page = host_open()
    assert page.evaluate("localStorage.getItem('kindward:draft:four-n')") == junk
    page.fill("[name=thought]", "new")
    settled(page)
    assert stored(page)["fields"]["thought"] == "new"
    aside = [key for key in keys(page) if key.startswith("kindward:aside:kindward:draft:four-n:")]
    assert len(aside) == 1
    assert page.evaluate("key => localStorage.getItem(key)", aside[0]) == junk


@pytest.mark.fault
def test_newer_draft_is_left_alone(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "from the future"}, v=2)
    again = host_open()
    assert again.input_value("[name=thought]") == ""
    again.fill("[name=thought]", "now")
    settled(again)
    assert stored(again)["v"] == 2
    assert [key for key in keys(again) if key.startswith(f"{DRAFT}~")]


def test_early_typing_over_a_draft_puts_the_draft_aside(host_open: Open, host_context: BrowserContext) -> None:
    keep_draft(host_open(), {"thought": "long words from yesterday", "short": "kept"})
    host_context.add_init_script(EARLY)
    page = host_open()
    assert page.input_value("[name=thought]") == "early"
    assert page.input_value("[name=short]") == "kept"
    assert "long words from yesterday" in json.dumps(page.evaluate("({ ...localStorage })"))


@pytest.mark.parametrize("has_fork", [True, False], ids=["room-for-a-fork", "room-for-nothing"])
def test_early_typing_never_replaces_a_draft_that_there_is_no_room_to_copy(
    host_open: Open, host_context: BrowserContext, has_fork: bool
) -> None:
    keep_draft(host_open(), {"thought": "long words from yesterday", "short": "kept"})
    host_context.add_init_script(
        """const write = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
          const refused = FORK ? /:aside:/ : /:aside:|~/;
          if (refused.test(key)) throw new DOMException("full", "QuotaExceededError");
          write.call(this, key, text);
        };""".replace("FORK", json.dumps(has_fork))
        + EARLY
    )
    page = host_open()
    assert page.input_value("[name=thought]") == "early"
    assert stored(page)["fields"] == {"thought": "long words from yesterday", "short": "kept"}
    forks = [stored(page, key)["fields"]["thought"] for key in keys(page) if "~" in key]
    assert forks == (["early"] if has_fork else [])
    expect(page.locator("[data-slot=notice] p")).to_have_count(0 if has_fork else 1)
