"""After every press the focus is where a keyboard goes on, also where the pressed button is gone with the answer."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kindward.notebook.state import SHOWN
from kindward.records import Line, Moment, encode
from kindward.records.exchange import exported
from kindward.wire.names import PREFIX, record_key
from kindward.your_data.examples import TEXTS
from support.locking import PASSPHRASE, panel, set_lock
from support.pressing import Button, buttons, fault, fault_after, faults
from support.reading import Reader, ready
from support.records import SAMPLES
from support.visits import RUN_FIRST, settled
from support.waiting import until

FOCUSED = """() => {
  const { activeElement } = document;
  return [activeElement.localName, activeElement.className, activeElement.innerText];
}"""


def focused(page: Page) -> list[Any]:
    found: list[Any] = page.evaluate(FOCUSED)
    return found


def test_after_keeping_the_focus_is_on_what_came_of_it(at: Callable[[str], Page]) -> None:
    page = at("setback")
    page.fill("#setback textarea[name=situation]", "I forgot her birthday.")
    page.click("#setback [data-press=leave]")
    page.wait_for_selector("#setback [data-press=keep]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#setback .kw-kept")
    tag, name, text = focused(page)
    assert tag == "div"
    assert "kw-kept" in name.split()
    assert "Kept in your notebook" in text
    page.keyboard.press("Enter")  # a second press of the key must not work what came in the button's place
    page.keyboard.press("Tab")
    assert focused(page)[2] == "your notebook"
    assert page.locator("#setback .kw-kept").count() == 1


def test_whoever_went_elsewhere_meanwhile_stays_there(at: Callable[[str], Page]) -> None:
    page = at("setback")
    page.fill("#setback textarea[name=situation]", "I forgot her birthday.")
    page.click("#setback [data-press=leave]")
    page.wait_for_selector("#setback [data-press=keep]").focus()
    page.evaluate(
        """() => {
          document.activeElement.click();
          document.querySelector(".kw-bar a").focus();
        }"""
    )
    page.wait_for_selector("#setback .kw-kept")
    assert focused(page)[2] == "Need help now?"


def test_a_wording_that_is_taken_is_gone_on_with_in_the_box(at: Callable[[str], Page]) -> None:
    page = at("four-n")
    page.click("#four-n [data-press=go][value='3']")
    page.fill("#four-n [name='line.own']", "I am enough")
    page.check("#four-n [name='line.believed'][value='2']", force=True)
    page.locator("#four-n .kw-offer").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#four-n .kw-offer", state="detached")
    page.keyboard.type("!")
    assert page.input_value("#four-n [name='line.own']").endswith("I am enough!")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "line.believed"


def test_what_was_let_go_is_at_hand_and_the_next_tab_brings_it_back(at: Callable[[str], Page]) -> None:
    page = at("four-n")
    page.click("#four-n [data-press=leave]")
    page.wait_for_selector("#four-n [data-press=let-go]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#four-n .kw-gone")
    assert "Erased." in focused(page)[2]
    page.keyboard.press("Tab")
    assert focused(page)[2] == "Undo"


@pytest.mark.parametrize("reader", [{"viewport": {"width": 390, "height": 844}}], indirect=True, ids=["phone"])
def test_after_next_the_title_of_the_step_stands_near_the_top(at: Callable[[str], Page]) -> None:
    page = at("setback")
    for step in range(1, 6):
        page.locator("#setback [data-press=next]").focus()
        page.keyboard.press("Enter")
        title = page.locator("#setback h3:focus")
        expect(page.locator(f"#setback .kw-steps li:nth-child({step + 1}) [aria-current]")).to_have_count(1)
        box = title.bounding_box()
        assert box is not None
        assert 48 <= box["y"] <= 844 * 0.4, (step, box)


def test_a_link_leads_to_the_title_of_the_page_or_to_the_place_that_it_names(reader: Reader) -> None:
    page = reader.tab("guides/")
    page.wait_for_function("() => window.kindward")
    page.locator("article li a[href$='/where-to-start/']").focus()
    page.keyboard.press("Enter")
    until(page, "() => document.activeElement.matches('h1')")
    assert focused(page)[2].startswith("Where to start")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")
    page.go_back()
    until(page, "() => document.activeElement.matches('h1') && document.activeElement.innerText.startsWith('Guides')")


def test_more_rows_are_gone_on_with_at_the_first_of_them(reader: Reader) -> None:
    times = [f"2026-11-21T10:{minute:02}:00+01:00" for minute in range(SHOWN + 3)]
    moments = [Moment(f"m{at}", at, at, situation=f"Row {at}") for at in times]
    reader.seed({record_key(Moment.kind, each.id): encode(each) for each in moments})
    page = reader.tab("notebook/")
    page.wait_for_selector("#notebook [data-press=more]").focus()
    page.keyboard.press("Enter")
    until(page, "() => document.activeElement.matches('.kw-entry-title')")
    assert focused(page)[2] == "Row 2026-11-21T10:02:00+01:00"


def kind_of(button: Button) -> tuple[str, str]:
    """The same thing on records of one type is one kind of button."""
    action, value, text = button
    kind = value.removeprefix(PREFIX).split(":")[0] if ":" in value else ""
    return action or text, kind


def test_after_every_press_in_the_notebook(reader: Reader) -> None:
    """With a record of every type, as releases once saved them, and more rows than are shown."""
    samples = {
        record_key(kind, str(number)): text for kind, texts in SAMPLES.items() for number, text in enumerate(texts[:1])
    }
    rows = {f"m{number}": Moment(f"m{number}", f"2025-01-01T10:{number:02}:00+01:00") for number in range(SHOWN + 3)}
    line = Line("line", "2026-11-21T10:00:00+01:00", "2026-11-21T10:00:00+01:00", "Slowly is a speed.", pinned=True)
    own = {record_key(each.kind, each.id): encode(each) for each in (*rows.values(), line)}
    reader.run_first(RUN_FIRST)
    reader.seed(samples | own)
    page = reader.tab("notebook/")
    ready(page, "notebook")
    page.wait_for_selector("#notebook [data-press=more]")
    found = list(faults(page, "#notebook", settled, kind_of=kind_of))
    assert {action for (action, *_), _ in found} >= {
        "open",
        "edit",
        "save",
        "cancel",
        "pin",
        "unpin",
        "add",
        "erase",
        "undo",
        "more",
    }
    assert [(button, wrong) for button, wrong in found if wrong] == []


def test_after_every_press_on_the_data_page(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.seed(TEXTS)
    page = reader.tab("notebook/data/")
    ready(page, "your-data")
    page.wait_for_selector("[data-part=out]")
    page.locator("#your-data input[name=practice]").first.check(force=True)
    line = encode(Line("new", "2026-11-25T00:00:00+01:00", "2026-11-25T00:00:00+01:00", "Slowly is a speed."))
    file = exported(TEXTS | {"kindward:line:new": line}, "2026-11-25T00:00:00+01:00")
    page.set_input_files(
        "input[type=file]", {"name": "k.json", "mimeType": "application/json", "buffer": file.encode()}
    )
    page.wait_for_selector("#your-data [data-press=replace]")
    final = ("merge", "erase-practice", "erase-everything")
    found = list(faults(page, "#your-data", settled, kind_of=kind_of, spared=final))
    for action in final:
        found += press(page, action) + press(page, f"{action}-now")
    assert {action for (action, *_), _ in found} >= {"export", "lay-out", "print", "put-away", "replace", *NOW}
    assert [(button, wrong) for button, wrong in found if wrong] == []


NOW = ("erase-practice-now", "erase-everything-now")


def press(page: Page, action: str) -> list[tuple[Button, str]]:
    """Press the button that does `action`, if it is there."""
    found = [each for each in buttons(page, "#your-data") if each[0] == action]
    return [(each, fault_after(page, "#your-data", each, settled)) for each in found[:1]]


def test_after_every_press_on_the_lock_page_and_on_what_is_locked(reader: Reader) -> None:
    page = panel(reader)
    set_lock(page)
    wrong = {"set": fault_at(page, "is set")}
    for action, said in (("now", "Locked."), ("unlock", "")):
        form = page.locator(f"[data-lock-do={action}]")
        if action == "unlock":
            form.locator("input").fill(PASSPHRASE)
        form.locator("button").focus()
        page.keyboard.press("Enter")
        wrong[action] = fault_at(page, said)
    page.locator("[data-lock-do=now] button").click()
    says_locked = page.wait_for_selector("[data-lock-do=unlock] input:visible")
    assert says_locked
    page.goto(reader.served.url + "practices/setback/")
    page.locator("#setback [data-notice=locked] input").fill("another")
    page.keyboard.press("Enter")
    page.wait_for_selector("#setback [data-notice=locked] [role=status]:has-text('does not open')")
    wrong["wrong"] = fault_at(page, "")
    page.keyboard.type(PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_selector("#setback [data-notice=locked]", state="detached")
    wrong["opened"] = fault_at(page, "")
    assert {action: said for action, said in wrong.items() if said} == {}


def fault_at(page: Page, said: str) -> str:
    """Once the panel says so: what is wrong with where the focus is."""
    if said:
        expect(page.locator("[data-lock-say]")).to_contain_text(said)
    until(page, "() => !document.querySelector('[data-lock-say]')?.textContent.includes('One moment')")
    page.wait_for_timeout(100)
    return fault(page, page.evaluate("scrollY + innerHeight / 2"))
