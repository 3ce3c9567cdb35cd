"""What the worker is told: numbered, stamped, folded, in the shapes of the fields."""

import json
import re
from datetime import UTC, datetime
from typing import Final

import pytest
from playwright.sync_api import Browser, expect

from support.host_page import effects, hold_replies, keys, let_go, press, settled, stored, told
from support.host_site import READY, SCRIPTS, WATCH, Open, Served
from support.waiting import until

NEW_YEAR: Final = """
window.Date = class extends Date {
  constructor(...given) { super(...(given.length > 0 ? given : [Date.UTC(2026, 0, 1)])); }
};
"""


def test_names_read_as_json() -> None:
    source = (SCRIPTS / "wire/names.js").read_text()
    literal = re.search(r"NAMES = Object\.freeze\((\{.*?\})\)", source, re.DOTALL)
    assert literal
    assert json.loads(literal[1])["PREFIX"] == "kindward:"


def test_first_patch_leaves_the_prerendered_bytes(host_open: Open, host_site: Served) -> None:
    page = host_open()
    assert page.locator("form").inner_html() == host_site.form
    assert keys(page) == []


def test_messages_are_stamped_and_numbered(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "ab")
    until(page, "told.length === 3")
    mount, typed = told(page, "mount")[0], told(page, "input")[0]
    assert (mount["seq"], mount["applied"], typed["seq"], typed["applied"]) == (1, 0, 2, 1)
    assert mount["options"] == {"root": "./"}
    assert mount["draft"] is None
    assert mount["carry"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d", typed["now"])
    assert re.fullmatch(r"[0-9a-f]{8}", typed["nonce"])
    assert typed["nonce"] != mount["nonce"]


@pytest.mark.parametrize(
    ("zone", "offset"), [("Asia/Kolkata", "+05:30"), ("America/St_Johns", "-03:30"), ("UTC", "+00:00")]
)
def test_messages_tell_local_time(browser: Browser, host_site: Served, zone: str, offset: str) -> None:
    context = browser.new_context(timezone_id=zone)
    context.add_init_script(WATCH + NEW_YEAR)
    page = context.new_page()
    page.goto(host_site.url())
    page.wait_for_selector(READY)
    now = told(page, "mount")[0]["now"]
    assert now.endswith(offset)
    assert datetime.fromisoformat(now) == datetime(2026, 1, 1, tzinfo=UTC)
    context.close()


def test_waiting_keys_of_a_field_fold_into_the_last(host_open: Open) -> None:
    page = host_open(fake={"delay": 250})
    page.evaluate(  # in one go, so that no answer comes between, however busy the machine
        """() => {
          for (const [name, text] of [["thought", "abcdef"], ["short", "xyz"]])
            for (let end = 1; end <= text.length; end += 1) {
              const field = document.querySelector(`[name=${name}]`);
              field.value = text.slice(0, end);
              field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }"""
    )
    expect(page.locator(".echo")).to_have_text("abcdef")
    page.wait_for_timeout(300)
    assert [(m["name"], m["value"]) for m in told(page, "input")] == [
        ("thought", "a"),
        ("thought", "abcdef"),
        ("short", "xyz"),
    ]
    assert [m["seq"] for m in told(page, "input")] == [2, 3, 4]


def test_keys_do_not_fold_across_a_press(host_open: Open) -> None:
    page = host_open(fake={"delay": 200})
    page.evaluate(
        """() => {
          const field = document.querySelector("[name=thought]");
          const type = (text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
          type("a"); type("b"); document.querySelector('[data-press="more"]').click(); type("c"); type("d");
        }"""
    )
    page.wait_for_selector("[name=extra]")
    sent = page.evaluate("told.slice(2).map(({ type, value }) => `${type} ${value}`)")
    assert sent == ["input a", "input b", "press ", "input d"]


@pytest.mark.fault
def test_late_reply_is_not_drawn_but_its_effects_are_done(host_open: Open) -> None:
    page = host_open()
    hold_replies(page)
    effects(page, {"do": "save", "key": "kindward:moment:m9", "text": '{"v":1}', "v": 1})
    page.locator("[name=thought]").press_sequentially("new")
    page.evaluate(
        "window.drawn = []; new MutationObserver(() => drawn.push(document.querySelector('.count').textContent))"
        ".observe(document.querySelector('form'), { subtree: true, childList: true, characterData: true })"
    )
    let_go(page)
    until(page, "told.some(({ type }) => type === 'stored')")
    assert stored(page, "kindward:moment:m9") == {"v": 1}
    expect(page.locator(".count")).to_have_text("3")
    assert page.evaluate("[...new Set(drawn)]") == ["3"]
    assert told(page, "input")[-1]["applied"] == 1


def test_choices_are_told_in_their_shapes(host_open: Open) -> None:
    page = host_open()
    page.check("[value=sad]")
    page.check("[value=hurt]")
    page.check("[value=fear]")
    page.uncheck("[value=hurt]")
    until(page, "told.length === 6")
    said = [(m["name"], m["value"]) for m in told(page, "input")]
    assert said == [("mood", "sad"), ("feelings", ["hurt"]), ("feelings", ["hurt", "fear"]), ("feelings", ["fear"])]
    settled(page)
    assert stored(page)["fields"] == {"thought": "", "short": "", "mood": "sad", "feelings": ["fear"]}
    page.reload()
    assert page.is_checked("[value=sad]")
    assert page.is_checked("[value=fear]")
    assert not page.is_checked("[value=hurt]")


def test_choice_told_by_change_alone_counts_and_is_told_once(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        """() => {
          const box = document.querySelector("[value=fear]");
          box.checked = true;
          box.dispatchEvent(new Event("change", { bubbles: true }));
        }"""
    )
    page.check("[value=calm]")
    page.fill("[name=thought]", "a")
    page.locator("[name=thought]").blur()
    settled(page)
    assert [m["name"] for m in told(page, "input")] == ["feelings", "mood", "thought"]


def test_press_before_ready_waits_and_shows_that_it_does(host_open: Open) -> None:
    page = host_open(wait=False, fake={"shut": ["boot"]})
    press(page, "next")
    press(page, "next")
    page.wait_for_selector("[data-state=starting][data-busy]")
    let_go(page)
    page.wait_for_selector('[data-part="step-1"][data-live="true"]')
    assert not page.locator("[data-busy]").count()
    assert [m["action"] for m in told(page, "press")] == ["next"]
    expect(page.locator("#four-n-second")).to_be_focused()


def test_quick_answers_never_show_busy(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        "window.seen = 0; new MutationObserver(() => seen += 1).observe(document.getElementById('four-n'),"
        " { attributeFilter: ['data-busy'] })"
    )
    press(page, "more")
    page.wait_for_timeout(300)
    assert page.evaluate("seen") == 0


def test_what_a_practice_asks_for_as_it_begins_goes_ahead_of_a_press_that_waited(host_open: Open) -> None:
    begins = [{"do": "read", "kind": "line"}, {"do": "read", "kind": "moment"}]
    page = host_open(wait=False, fake={"shut": ["boot"], "begins": begins})
    press(page, "more")
    page.fill("[name=short]", "typed")
    let_go(page)
    page.wait_for_selector(READY)
    settled(page)
    order = page.evaluate("told.map(({ type, kind }) => (type ? `${type} ${kind ?? ''}`.trim() : '')).filter(Boolean)")
    assert order == ["mount", "records line", "records moment", "press"]


@pytest.mark.fault
def test_replies_that_come_twice_and_out_of_order_change_nothing(host_open: Open) -> None:
    page = host_open(fake={"echoes": True})
    page.locator("[name=thought]").press_sequentially("in order")
    expect(page.locator(".count")).to_have_text("8")
    effects(page, {"do": "save", "key": "kindward:moment:m9", "text": '{"v":1}', "v": 1})
    until(page, "told.some(({ type }) => type === 'stored')")
    page.evaluate("localStorage.removeItem('kindward:moment:m9')")
    page.fill("[name=thought]", "and on")
    expect(page.locator(".count")).to_have_text("6")
    settled(page)
    assert page.input_value("[name=thought]") == "and on"
    assert "kindward:moment:m9" not in keys(page)
    assert page.evaluate("workers") == 1
