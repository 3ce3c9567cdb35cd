"""Storage that refuses: switched off, blocked, full, or lost on the way; it is said, and nothing is called kept."""

from typing import Final

import pytest
from playwright.sync_api import BrowserContext, expect

from support.host_page import FULL, STORAGE_NOTICE, SWITCHED_OFF, effects, keep, keys, settled, stored, told
from support.host_site import Open
from support.waiting import until

BLOCKED: Final = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });"""


@pytest.mark.fault
@pytest.mark.parametrize("script", [SWITCHED_OFF, BLOCKED], ids=["off", "blocked"])
def test_storage_switched_off_is_said_before_the_reader_writes(
    host_open: Open, host_context: BrowserContext, script: str
) -> None:
    host_context.add_init_script(script)
    page = host_open()
    notice = page.locator('[data-slot="notice"] p')
    expect(notice).to_have_count(1)
    expect(notice).to_contain_text(STORAGE_NOTICE)
    expect(notice).to_contain_text("turned off")
    page.fill("[name=thought]", "still works")
    expect(page.locator(".count")).to_have_text("11")
    effects(page, {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0] | {"ok": False, "reason": "disabled"} == told(page, "stored")[0]
    expect(notice).to_have_count(1)


@pytest.mark.fault
def test_full_storage_is_said_once_and_taken_back(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(FULL)
    page = host_open()
    notice = page.locator('[data-slot="notice"] p')
    expect(notice).to_have_count(0)
    page.evaluate("window.full = true")
    page.fill("[name=thought]", "no room")
    assert STORAGE_NOTICE in notice.inner_text()
    assert "full" in notice.inner_text()
    page.fill("[name=thought]", "no room at all")
    effects(page, {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0]["reason"] == "quota"
    expect(notice).to_have_count(1)
    page.evaluate("window.full = false")
    page.fill("[name=thought]", "room again")
    expect(notice).to_have_count(0)
    settled(page)
    assert stored(page)["fields"]["thought"] == "room again"


SWITCH_OFF: Final = """() => Object.defineProperty(window, "localStorage",
  { configurable: true, get() { throw new DOMException("off", "SecurityError"); } })"""


def test_nothing_is_called_erased_or_empty_once_storage_was_switched_off(host_open: Open) -> None:
    page, other = host_open(), host_open()
    keep(page, {"kindward:line:a": "1"})
    effects(page, {"do": "read-all"}, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'everything')")
    page.evaluate(SWITCH_OFF)
    effects(page, {"do": "erase-all"}, {"do": "read-all"}, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0] | {"key": "all", "ok": False, "reason": "disabled"} == told(page, "stored")[0]
    settled(page)
    assert [m["texts"] for m in told(page, "everything")] == [[["kindward:line:a", "1"]]]
    assert [m["records"] for m in told(page, "records")] == [[["kindward:line:a", "1"]]]
    assert keys(other) == ["kindward:line:a"]


@pytest.mark.fault
def test_newer_and_unreadable_records_are_not_overwritten(host_open: Open) -> None:
    page = host_open()
    page.evaluate("localStorage.setItem('kindward:moment:new', '{\"v\":3}')")
    page.evaluate("localStorage.setItem('kindward:moment:junk', 'junk')")
    effects(
        page,
        {"do": "save", "key": "kindward:moment:new", "text": '{"v":2}', "v": 2},
        {"do": "save", "key": "kindward:moment:junk", "text": '{"v":2}', "v": 2},
        {"do": "save", "key": "elsewhere", "text": '{"v":2}', "v": 2},
    )
    until(page, "told.filter(({ type }) => type === 'stored').length === 3")
    assert [(m["ok"], m["reason"]) for m in told(page, "stored")] == [(False, "newer"), (True, ""), (False, "disabled")]
    assert stored(page, "kindward:moment:new") == {"v": 3}
    assert stored(page, "kindward:moment:junk") == {"v": 2}
    aside = next(key for key in keys(page) if key.startswith("kindward:aside:kindward:moment:junk:"))
    assert page.evaluate("key => localStorage.getItem(key)", aside) == "junk"
    assert page.evaluate("localStorage.getItem('elsewhere')") is None
