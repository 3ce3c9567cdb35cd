"""A text over which the engine had to be ended: kept, said, and sent again only once it is another."""

import json
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from support.host_page import keep_draft, stored, told
from support.host_site import READY, Open
from support.waiting import until

TOO_LONG: Final = (
    "This practice could not read your text of 3,005 characters; every word of it is kept here, and the practice goes "
    "on once you have shortened it to 1,500. Try again"
)

TOO_HARD: Final = (
    "This practice could not read your text of 12 characters; every word of it is kept here, and the practice goes on "
    "once you change the text. Try again"
)


def longest_told(page: Page) -> int:
    """How long the longest text is that this page's workers were sent, in a mount, its state or an input."""
    texts = [m["value"] for m in told(page, "input")]
    texts += [text for m in told(page, "mount") for text in m["fields"].values()]
    texts += [text for m in told(page, "mount") for text in json.loads(m["draft"] or "{}").get("answers", {}).values()]
    return max(map(len, texts), default=0)


@pytest.mark.fault
def test_a_text_that_a_worker_was_ended_over_is_sent_again_only_when_it_is_shorter(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 2000})
    notice = page.locator('[data-slot="notice"]')
    text = "words " * 500 + "tail."
    page.fill("[name=short]", "beside it")
    page.fill("[name=thought]", text)
    expect(notice).to_have_text(TOO_LONG)
    until(page, "workers === 2 && kindward.state === 'ready'")
    page.wait_for_timeout(700)  # longer than the watchdog: the second worker is told nothing, and lives
    assert page.evaluate("workers") == 2
    assert page.input_value("[name=thought]") == text
    held = stored(page)["held"]
    assert held == {"name": "thought", "length": 3005, "release": "kindward-1.bin"}

    page.reload()
    page.wait_for_selector('[data-state="failed"]')
    expect(notice).to_have_text(TOO_LONG)
    until(page, "kindward.state === 'ready'")
    assert page.input_value("[name=thought]") == text
    page.fill("[name=short]", "beside it, too")
    page.fill("[name=thought]", text[:1501])
    page.wait_for_timeout(400)
    assert page.evaluate("workers") == 1
    assert longest_told(page) == 0
    assert stored(page)["fields"]["thought"] == text[:1501]
    expect(notice).to_have_text(TOO_LONG)

    page.fill("[name=thought]", text[:1500])
    page.wait_for_selector(READY)
    expect(notice).to_have_text("")
    expect(page.locator(".count")).to_have_text("1500")
    assert page.input_value("[name=short]") == "beside it, too"
    assert "held" not in stored(page)
    assert longest_told(page) == 1500


def test_a_short_text_that_a_worker_was_ended_over_is_sent_again_once_it_changes(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 11})
    notice = page.locator('[data-slot="notice"]')
    page.fill("[name=thought]", "twelve chars")
    expect(notice).to_contain_text("could not start here")  # the text went to a second worker too
    notice.get_by_role("button", name="Try again").click()
    expect(notice).to_have_text(TOO_HARD)
    page.reload()
    expect(notice).to_have_text(TOO_HARD)
    page.fill("[name=thought]", "eleven char")
    page.wait_for_selector(READY)
    expect(notice).to_have_text("")


def test_a_draft_that_a_worker_was_ended_over_is_not_told_at_the_next_visit(host_open: Open) -> None:
    text = "x" * 3005
    page = host_open()
    keep_draft(page, {"thought": text}, state={"at": 1, "answers": {"thought": text}})
    page = host_open(wait=False, replyTimeoutMs=300, fake={"most": 2000})
    expect(page.locator('[data-slot="notice"]')).to_have_text(TOO_LONG)
    assert stored(page)["state"] is not None
    page.reload()
    until(page, "kindward.state === 'ready'")
    page.wait_for_timeout(700)
    assert page.evaluate("workers") == 1
    assert told(page, "mount") == []
    assert page.locator("[name=thought]").is_visible()  # its step is not the one the reader was at


def test_a_held_text_is_tried_again_at_the_readers_wish_and_by_a_later_release(host_open: Open) -> None:
    text = "x" * 3005
    page = host_open()
    held = {"name": "thought", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"thought": text}, held=held)
    page = host_open(wait=False)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(READY)
    expect(page.locator('[data-slot="notice"]')).to_have_text("")
    expect(page.locator(".count")).to_have_text("3005")
    assert "held" not in stored(page)
    keep_draft(page, {"thought": text}, held=held)
    expect(host_open(archive="kindward-2.bin").locator(".count")).to_have_text("3005")


def test_a_held_text_whose_field_python_draws_can_be_shortened(host_open: Open) -> None:
    page = host_open()
    held = {"name": "extra", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"extra": "x" * 3005}, held=held, state={"more": True})
    page = host_open(wait=False)
    field = page.get_by_role("textbox", name="Your text")
    expect(field).to_have_value("x" * 3005)
    until(page, "kindward.state === 'ready'")
    field.fill("shorter")
    page.wait_for_selector(READY)
    expect(page.locator("[name=extra]")).to_have_count(1)
    expect(page.locator("[name=extra]")).to_have_id("four-n-extra")
    assert page.input_value("[name=extra]") == "shorter"


def test_a_shorter_text_of_another_tab_takes_the_place_of_a_held_one(
    host_open: Open,
) -> None:
    page = host_open()
    held = {"name": "thought", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"thought": "x" * 3005}, held=held)
    page, other = host_open(wait=False), host_open(wait=False)
    other.wait_for_selector('[data-state="failed"]')
    until(page, "kindward.state === 'ready'")
    other.fill("[name=thought]", "shorter")
    other.wait_for_selector(READY)
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "shorter"
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


def test_a_choice_that_a_worker_was_ended_over_is_no_text(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 3})
    page.check("[value=calm]")
    until(page, "workers === 2")
    assert stored(page)["fields"]["mood"] == "calm"
    assert "held" not in stored(page)
