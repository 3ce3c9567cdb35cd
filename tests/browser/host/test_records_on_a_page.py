"""Records on a page: saved, read in part, erased, and carried to the next practice."""

import json

from playwright.sync_api import BrowserContext, expect

from support.host_page import DRAFT, MATERIAL, effects, hold_replies, keep, keys, let_go, press, settled, stored, told
from support.host_site import READY, Open
from support.waiting import until


def test_two_practices_on_one_page_keep_apart_and_hear_of_records(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    page.evaluate(
        """() => {
          const section = document.getElementById("four-n").outerHTML;
          const other = section.replaceAll("four-n", "two").replace('data-practice="two"', 'data-practice="four-n"');
          visit(section.replace('"ready"', '"static"') + other.replace('"ready"', '"static"'), location.href);
        }"""
    )
    page.wait_for_selector("#four-n[data-state=ready] ~ #two[data-state=ready]")
    page.fill("#two [name=thought]", "second")
    page.fill("#four-n [name=thought]", "first one")
    expect(page.locator("#two .count")).to_have_text("6")
    expect(page.locator("#four-n .count")).to_have_text("9")
    assert keys(page) == [DRAFT, "kindward:draft:two"]
    button = '%s [data-press="effects"]'
    for section, asked in (
        ("#two", [{"do": "read", "kind": "moment"}]),
        ("#four-n", [{"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1}]),
    ):
        page.locator(button % section).evaluate("(button, value) => { button.value = value; }", json.dumps(asked))
        page.click(button % section)
        settled(page)
    changed = [(m["mount"], m["records"], m.get("partial")) for m in told(page, "records")]
    assert changed == [("two", [], False), ("two", [["kindward:moment:m1", '{"v":1}']], True)]


def test_records_are_saved_read_and_erased(host_open: Open) -> None:
    page = host_open()
    page.evaluate("localStorage.setItem('other:moment:m0', '{}')")
    effects(
        page,
        {"do": "save", "key": "kindward:moment:m1", "text": '{"v":2,"a":1}', "v": 2},
        {"do": "read", "kind": "moment"},
    )
    until(page, "told.some(({ type }) => type === 'records')")
    kept = told(page, "stored")[0]
    assert (kept["key"], kept["ok"], kept["reason"]) == ("kindward:moment:m1", True, "")
    assert told(page, "records")[0]["records"] == [["kindward:moment:m1", '{"v":2,"a":1}']]
    assert not told(page, "records")[0]["partial"]
    effects(page, {"do": "batch", "saves": [], "erases": ["kindward:moment:m1"]})
    until(page, "told.filter(({ type }) => type === 'stored').length === 2")
    assert keys(page) == ["other:moment:m0"]


def test_records_that_wait_are_told_in_one_message(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:a": "1", "kindward:value:b": "2", "kindward:person:c": "3"})
    effects(page, *({"do": "read", "kind": kind} for kind in ("line", "value", "person")))
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    first, *others = told(page, "records")
    assert first["also"] == others
    assert [(m["kind"], m["records"][0][1]) for m in (first, *others)] == [
        ("line", "1"),
        ("value", "2"),
        ("person", "3"),
    ]


def test_what_waits_is_read_when_it_is_sent(host_open: Open) -> None:
    page = host_open()
    hold_replies(page)
    old, new = '{"v":1,"words":"old"}', '{"v":1,"words":"new"}'
    keep(page, {"kindward:line:a": old})
    press(page, "effects", json.dumps([{"do": "read", "kind": "line"}]))
    press(page, "effects", json.dumps([{"do": "save", "key": "kindward:line:a", "text": new, "v": 1}]))
    let_go(page)
    until(page, "told.some(({ type }) => type === 'stored')")
    assert [m["records"] for m in told(page, "records")] == [[["kindward:line:a", new]]]


def dated(updated: str, created: str = "2026-01-01T00:00:00+01:00", more: str = "") -> str:
    return f'{{"v":1,"created":"{created}","updated":"{updated}"{more}}}'


def test_a_read_leaves_out_what_is_older_or_does_not_hold_a_text(host_open: Open) -> None:
    page = host_open()
    entries = {
        "a": dated("2026-11-09T00:00:00+01:00", more=',"pinned":true'),
        "b": dated("2026-11-02T00:00:00+01:00"),
        "c": dated("", created="2026-11-05T00:00:00+01:00"),
        "d": dated("2026-11-01T00:00:00+01:00", more=',"text":"\\"pinned\\":true \\"updated\\":\\"2027\\""'),
    }
    keep(page, {f"kindward:entry:{id}": text for id, text in entries.items()})
    asked = (
        {"most": 2},
        {"before": "kindward:entry:c", "most": 1},
        {"holding": '"pinned":true'},
        {"recent": True, "most": 2},
    )
    for number, window in enumerate(asked, 1):
        effects(page, {"do": "read", "kind": "entry", **window})
        until(page, f"told.filter(({{ type }}) => type === 'records').length === {number}")
    said = [([key[-1] for key, _ in m["records"]], m["more"], m["partial"]) for m in told(page, "records")]
    assert said == [(["c", "d"], 2, False), (["b"], 1, True), (["a"], 0, True), (["c", "a"], 2, True)]
    assert [(m["before"], m["recent"]) for m in told(page, "records")[1::2]] == [
        ("kindward:entry:c", False),
        ("", True),
    ]


def test_carried_moment_comes_along_once(host_open: Open) -> None:
    page = host_open()
    page.evaluate('localStorage.setItem(\'kindward:moment:m1\', \'{"v":1,"words":"carried words"}\')')
    page.click("[data-carry]")
    page.wait_for_selector(READY)
    assert "second" in page.url
    assert json.loads(told(page, "mount")[0]["carry"])["words"] == "carried words"
    assert page.input_value("[name=thought]") == "carried words"
    assert told(page, "mount")[0]["options"] == {"root": "../"}
    page.evaluate("localStorage.removeItem('kindward:draft:four-n')")
    page.reload()
    page.wait_for_selector(READY)
    assert told(page, "mount")[0]["carry"] is None


def test_a_draft_of_something_else_stays_while_a_moment_is_gone_on_with(host_open: Open) -> None:
    page = host_open()
    page.evaluate('localStorage.setItem(\'kindward:moment:m1\', \'{"v":1,"id":"m1","words":"carried words"}\')')
    page.fill("[name=thought]", "begun before")
    settled(page)
    page.click("[data-carry]")
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "carried words"
    page.fill("[name=short]", "about it")
    settled(page)
    assert stored(page)["fields"]["thought"] == "begun before"
    (fork,) = (key for key in keys(page) if key.startswith(f"{DRAFT}~"))
    assert (stored(page, fork)["about"], stored(page, fork)["fields"]["short"]) == ("m1", "about it")
    page.click("[data-carry]")  # here it leads to the same page: the begun answers about this Moment are taken up
    page.wait_for_timeout(200)
    page.wait_for_selector(READY)
    assert page.input_value("[name=short]") == "about it"
    effects(page, {"do": "clear"})
    until(page, f"localStorage.getItem({json.dumps(fork)}) === null")
    page.reload()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "begun before"
