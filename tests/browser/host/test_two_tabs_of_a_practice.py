"""Two tabs of one practice: both drafts are kept, a tab that only looks follows, one that was put away catches up."""

import json
from typing import Final

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from support.host_page import DRAFT, effects, hold_replies, keep, keys, let_go, press, settled, stored, told
from support.host_site import Open
from support.waiting import until


@pytest.mark.fault
def test_two_tabs_fork_and_overwrite_nothing(host_open: Open) -> None:
    first, second = host_open(), host_open()
    first.fill("[name=thought]", "first tab")
    second.bring_to_front()
    second.wait_for_timeout(100)
    first.fill("[name=short]", "first again")
    second.fill("[name=thought]", "second tab")
    settled(second)
    first.fill("[name=short]", "and once more")
    first.wait_for_timeout(100)
    second.fill("[name=short]", "second again")
    settled(first)
    drafts = [stored(first, key)["fields"] for key in keys(first)]
    assert len(drafts) == 2
    words = json.dumps(drafts)
    assert "and once more" in words
    assert "second again" in words
    assert first.input_value("[name=short]") == "and once more"
    assert second.input_value("[name=short]") == "second again"


def test_forked_drafts_never_fork_into_each_other(host_open: Open) -> None:
    """A third tab takes the fork up; then both it and the fork's own tab write."""
    first, second = host_open(), host_open()
    first.fill("[name=thought]", "one")
    first.fill("[name=short]", "1")
    second.fill("[name=thought]", "two")
    second.fill("[name=thought]", "two more")
    first.fill("[name=thought]", "one more")
    third = host_open()
    assert third.input_value("[name=thought]") == "one more"
    third.fill("[name=thought]", "three")
    settled(third)
    third.close()
    first.fill("[name=short]", "first end")
    second.fill("[name=short]", "second end")
    # Another tab's write takes a moment to reach this tab's view of the storage.
    first.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('second end'))")
    words = json.dumps([stored(first, key)["fields"] for key in keys(first)])
    for kept in ("first end", "second end", "three"):
        assert kept in words


ASLEEP: Final = """addEventListener("storage", (event) => {
  if (window.asleep) event.stopImmediatePropagation();
});"""


def come_back(page: Page) -> None:
    """As a page that the browser had put away."""
    page.evaluate(
        "() => { window.asleep = false; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }"
    )


@pytest.mark.fault
def test_a_page_that_was_put_away_hears_of_everything_again(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(ASLEEP)
    away, other = host_open(), host_open()
    effects(away, {"do": "read", "kind": "line"})
    until(away, "told.some(({ type }) => type === 'records')")
    away.evaluate("window.asleep = true")
    keep(other, {"kindward:line:a": "1"})
    until(away, "localStorage.getItem('kindward:line:a') !== null")
    come_back(away)
    until(away, "told.filter(({ type }) => type === 'records').length === 2")
    assert told(away, "records")[-1]["records"] == [["kindward:line:a", "1"]]


def test_a_page_that_was_put_away_follows_another_tabs_draft_or_forks(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(ASLEEP)
    other, looking, writing = host_open(), host_open(), host_open()
    writing.fill("[name=thought]", "mine")
    expect(looking.locator("[name=thought]")).to_have_value("mine")
    for page in (looking, writing):
        page.evaluate("window.asleep = true")
    expect(other.locator("[name=thought]")).to_have_value("mine")
    other.fill("[name=thought]", "written meanwhile")
    settled(other)
    for page in (looking, writing):
        until(page, "localStorage.getItem('kindward:draft:four-n').includes('meanwhile')")
        come_back(page)
    expect(looking.locator("[name=thought]")).to_have_value("written meanwhile")
    expect(looking.locator(".count")).to_have_text("17")
    assert writing.input_value("[name=thought]") == "mine"
    writing.fill("[name=short]", "and on")
    settled(writing)
    assert stored(other)["fields"]["thought"] == "written meanwhile"
    (fork,) = (key for key in keys(writing) if "~" in key)
    assert stored(writing, fork)["fields"] | {"thought": "mine", "short": "and on"} == stored(writing, fork)["fields"]


def test_a_tab_that_only_looks_follows_the_other(host_open: Open) -> None:
    looking, writing = host_open(), host_open()
    writing.fill("[name=thought]", "seen there too")
    settled(writing)
    before = writing.evaluate("localStorage.getItem('kindward:draft:four-n')")
    expect(looking.locator("[name=thought]")).to_have_value("seen there too")
    expect(looking.locator(".count")).to_have_text("14")
    settled(looking)
    assert keys(writing) == [DRAFT]
    assert writing.evaluate("localStorage.getItem('kindward:draft:four-n')") == before


def test_records_that_another_tab_changes_are_told(host_open: Open) -> None:
    page, other = host_open(), host_open()
    effects(page, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'records')")
    other.evaluate("localStorage.setItem('kindward:line:a', '{\"v\":1}')")
    other.evaluate("localStorage.setItem('kindward:moment:b', '{\"v\":1}')")
    until(page, "told.filter(({ type }) => type === 'records').length === 2")
    settled(page)
    other.evaluate("localStorage.removeItem('kindward:line:a')")
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    changed = [(m["kind"], m["records"], m["partial"]) for m in told(page, "records")[1:]]
    assert changed == [("line", [["kindward:line:a", '{"v":1}']], True), ("line", [["kindward:line:a", None]], True)]


def test_many_changes_of_another_tab_are_told_in_one_message(host_open: Open) -> None:
    page, other = host_open(), host_open()
    effects(page, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'records')")
    settled(page)
    hold_replies(page)
    press(page, "more")
    other.evaluate("for (let n = 10; n < 60; n += 1) localStorage.setItem(`kindward:line:${n}`, '1')")
    other.evaluate("for (let n = 10; n < 20; n += 1) localStorage.removeItem(`kindward:line:${n}`)")
    until(page, "localStorage['kindward:line:59'] === '1' && !('kindward:line:19' in localStorage)")
    page.wait_for_timeout(100)  # what has come to this tab's view of storage is told to it a moment later
    let_go(page)
    until(page, "told.filter(({ type }) => type === 'records').length === 2")
    changed = told(page, "records")[1]
    assert changed["partial"]
    texts = {f"kindward:line:{n}": None if n < 20 else "1" for n in range(10, 60)}
    assert dict(changed["records"]) == texts
    other.evaluate("localStorage.setItem('kindward:line:10', '2')")
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    assert told(page, "records")[2]["records"] == [["kindward:line:10", "2"]]
