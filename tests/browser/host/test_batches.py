"""Changes of many keys at once: a batch is done whole or not at all, and everything can be told and erased."""

import json
from typing import Any, Final

import pytest
from playwright.sync_api import BrowserContext

from support.host_page import effects, keep, told
from support.host_site import Open
from support.waiting import until

ALL_STORED: Final = "() => ({...localStorage})"


def line(words: object, v: int = 1) -> str:
    return json.dumps({"v": v, "words": words})


def test_a_batch_is_done_whole_and_told_once(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:old": line(1), "kindward:line:a": line(1)})
    batch = {
        "do": "batch",
        "saves": [["kindward:line:a", line(2)], ["kindward:line:b", line(3)]],
        "erases": ["kindward:line:old"],
    }
    effects(page, batch)
    until(page, "told.some(({ type }) => type === 'stored')")
    (answer,) = told(page, "stored")
    assert (answer["key"], answer["ok"], answer["reason"]) == ("batch", True, "")
    assert page.evaluate(ALL_STORED) == {"kindward:line:a": line(2), "kindward:line:b": line(3)}


@pytest.mark.parametrize("foreign", ["elsewhere", "kindward:lock:main", "kindward:", "__proto__"])
@pytest.mark.parametrize("way", ["saves", "erases"])
def test_a_batch_with_a_key_that_is_not_its_own_does_nothing(host_open: Open, foreign: str, way: str) -> None:
    page = host_open()
    page.evaluate(
        "([key, text]) => { localStorage.setItem(key, 'mine'); localStorage.setItem('kindward:line:a', text); }",
        [foreign, line(1)],
    )
    before = page.evaluate(ALL_STORED)
    batch: dict[str, Any] = {"do": "batch", "saves": [["kindward:line:a", line(2)]], "erases": []}
    batch[way].append([foreign, line(2)] if way == "saves" else foreign)
    effects(page, batch)
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "disabled")
    assert page.evaluate(ALL_STORED) == before


@pytest.mark.parametrize("fails_at", range(4))
def test_a_batch_that_fails_at_any_write_puts_all_back(host_open: Open, fails_at: int) -> None:
    page = host_open()
    there = {"kindward:line:kept": line(1), "kindward:line:gone": line(2)}
    keep(page, there)
    page.evaluate(
        """(at) => {
          const { setItem } = Storage.prototype;
          let writes = 0, failed = false;
          Storage.prototype.setItem = function (...told) {
            if (!failed && writes++ === at) { failed = true; throw new DOMException("full", "QuotaExceededError"); }
            return setItem.apply(this, told);
          };
        }""",
        fails_at,
    )
    saves = [[f"kindward:line:{name}", line(3)] for name in ("a", "kept", "b", "c")]
    effects(page, {"do": "batch", "saves": saves, "erases": ["kindward:line:gone"]})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "quota")
    assert page.evaluate(ALL_STORED) == there


def test_a_batch_goes_over_nothing_that_a_newer_release_wrote(host_open: Open) -> None:
    page = host_open()
    there = {"kindward:line:a": line(1), "kindward:line:newer": line(1, v=3)}
    keep(page, there)
    effects(page, {"do": "batch", "saves": [[key, line(2, v=2)] for key in there], "erases": []})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "newer")
    assert page.evaluate(ALL_STORED) == there


def test_a_batch_puts_aside_what_it_goes_over_and_nobody_can_read_once(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:junk": "junk", "kindward:line:copied": "copied"})
    saves = [[f"kindward:line:{name}", line(2)] for name in ("junk", "copied")]
    saves.append(["kindward:aside:mine", "copied"])
    effects(page, {"do": "batch", "saves": saves, "erases": []})
    until(page, "told.some(({ type }) => type === 'stored')")
    held = page.evaluate(ALL_STORED)
    assert [held[key] for key in ("kindward:line:junk", "kindward:line:copied")] == [line(2), line(2)]
    aside = {key: text for key, text in held.items() if key.startswith("kindward:aside:")}
    assert sorted(aside.values()) == ["copied", "junk"]


def test_python_is_told_of_everything_that_is_ours(host_open: Open, host_context: BrowserContext) -> None:
    page = host_open()
    page.evaluate(
        """() => Object.assign(localStorage,
          { "kindward:line:a": "1", "kindward:aside:x": "?", other: "o" })"""
    )
    effects(page, {"do": "read-all"})
    until(page, "told.some(({ type }) => type === 'everything')")
    assert told(page, "everything")[0]["texts"] == [["kindward:aside:x", "?"], ["kindward:line:a", "1"]]
    other = host_open("second/")
    for key in ("other", "kindward:draft:elsewhere"):
        other.evaluate("key => localStorage.setItem(key, 'changed')", key)
    until(page, "told.some(({ type }) => type === 'records')")
    assert [m["records"] for m in told(page, "records")] == [[["kindward:draft:elsewhere", "changed"]]]


def test_erasing_all_takes_the_lock_too_and_nothing_of_others(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        """() => { Object.assign(localStorage, { "kindward:lock:main": "l", "kindward:Odd": "1", other: "o" });
          sessionStorage.setItem("kindward.carry", "m1"); }"""
    )
    effects(page, {"do": "erase-all"})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["key"], told(page, "stored")[0]["ok"]) == ("all", True)
    assert page.evaluate(ALL_STORED) == {"other": "o"}
    assert page.evaluate("sessionStorage.length") == 0
