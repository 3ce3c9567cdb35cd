"""An engine that crashes or hangs: it is ended and replaced, and every word lives."""

import json

import pytest
from playwright.sync_api import expect

from support.host_page import press, settled, stored, told
from support.host_site import READY, Open
from support.waiting import until


@pytest.mark.fault
def test_crash_is_survived_with_every_word(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "before")
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    press(page, "crash")
    page.locator("[name=extra]").press_sequentially(" and after")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    settled(page)
    assert page.input_value("[name=thought]") == "before"
    assert page.input_value("[name=extra]") == " and after"
    expect(page.locator("[name=extra]")).to_be_focused()
    mount = told(page, "mount")[-1]
    later = {m["name"]: m["value"] for m in told(page, "input") if m["seq"] > mount["seq"]}
    assert (mount["fields"] | later)["extra"] == " and after"
    assert json.loads(mount["draft"])["more"] is True
    assert mount["applied"] == 0
    page.fill("[name=thought]", "goes on")
    expect(page.locator(".count")).to_have_text("7")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


@pytest.mark.fault
def test_hang_is_ended_and_survived(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=400)
    page.fill("[name=thought]", "before")
    press(page, "hang")
    page.wait_for_selector("[data-busy]")
    page.locator("[name=short]").press_sequentially("meanwhile")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    settled(page)
    mount = told(page, "mount")[-1]
    later = {m["name"]: m["value"] for m in told(page, "input") if m["seq"] > mount["seq"]}
    assert mount["fields"] | later == {"thought": "before", "short": "meanwhile"}
    assert not page.locator("[data-busy]").count()


@pytest.mark.fault
def test_slow_but_living_worker_is_left_alone(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=1000, fake={"delay": 250})
    for letter in "abcdef":
        page.locator("[name=thought]").press_sequentially(letter)
        page.wait_for_timeout(200)
    expect(page.locator(".count")).to_have_text("6")
    assert page.evaluate("workers") == 1


def test_second_crash_within_a_minute_is_the_end_until_the_reader_tries_again(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "kept")
    press(page, "crash")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    press(page, "crash")
    page.wait_for_selector('[data-state="failed"]')
    assert page.evaluate("workers") == 2
    assert page.evaluate("kindward.state") == "failed"
    page.wait_for_timeout(250)
    assert not page.locator("[data-busy]").count()
    page.fill("[name=thought]", "kept and more")
    assert stored(page)["fields"]["thought"] == "kept and more"
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "kept and more"
    expect(page.locator(".count")).to_have_text("13")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")
