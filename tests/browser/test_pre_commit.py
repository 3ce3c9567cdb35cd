"""A plan in a real Chromium, by keyboard: made, gone through, asked about on the next visit, changed, found in the notebook, erased."""

from pathlib import Path
from typing import Final

from playwright.sync_api import Page, expect

from support.calendar_files import the_event
from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/pre-commit/"
ROOT: Final = "#pre-commit"
PLANS: Final = "Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:plan:')).map(([, text]) => JSON.parse(text))"


def opened(page: Page) -> None:
    ready(page, "pre-commit")
    settled(page)


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, f"{ROOT} {selector}")
    page.keyboard.press(key)
    settled(page)


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, f"{ROOT} [name={name}]")
    page.keyboard.press("Control+A")
    page.keyboard.type(text)
    settled(page)


def to_the_close(page: Page) -> None:
    while not page.locator(f"{ROOT} [data-part=close][data-live=true]").count():
        press(page, "[data-press=next]")


def kept(page: Page) -> None:
    press(page, "[data-press=keep]")
    page.wait_for_selector(f"{ROOT} .kw-kept a")


def test_a_plan_is_made_asked_about_changed_found_and_erased_by_keyboard(reader: Reader, tmp_path: Path) -> None:
    reader.run_first(RUN_FIRST)
    page = reader.tab(PATH)
    opened(page)
    press(page, "[data-press='fill:triggers'][value='pressure or hurry']")
    assert page.evaluate("document.activeElement.value") == "pressure or hurry"
    press(page, "[data-press=next]")
    write(page, "cue", "Dana texts about the plumtree")
    press(page, "[data-press=next]")
    write(page, "action", "I won't say yes")
    expect(page.locator(f"{ROOT} [data-live=true]")).to_contain_text(["It may be easier to keep in mind"])
    press(page, "[data-press='fill:action'][value='I ask for a day to think about it']")
    press(page, "[data-press=next]")
    plan = "If Dana texts about the plumtree, then I ask for a day to think about it."
    expect(page.locator(f"{ROOT} [data-live=true] .kw-message")).to_have_text(plan)
    press(page, "[name=rehearsed]", "Space")
    press(page, "[data-press=next]")
    tab_to(page, f"{ROOT} [name=on]")
    page.keyboard.type("12052026")
    settled(page)
    tab_to(page, f"{ROOT} [data-press=calendar]")
    with page.expect_download() as saving:
        page.keyboard.press("Enter")
    saving.value.save_as(tmp_path / "plan.ics")
    text = (tmp_path / "plan.ics").read_bytes().decode()
    assert the_event(text)["SUMMARY"].text == "A note to myself"
    assert "plumtree" not in text
    to_the_close(page)
    kept(page)
    assert page.evaluate(f"{PLANS}.map((plan) => [plan.trigger, plan.rehearsed])") == [["pressure or hurry", True]]

    page.wait_for_timeout(1100)  # a visit is told from another by the second
    page.reload()
    opened(page)
    expect(page.locator(f"{ROOT} legend").first).to_contain_text(plan)
    tab_to(page, f"{ROOT} [name^='went.']")
    page.keyboard.press("Space")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    settled(page)
    tab_to(page, f"{ROOT} [name^='note.']")
    page.keyboard.type("She called.")
    press(page, "[data-press=plan-change]")
    until(page, "() => document.activeElement.name === 'triggers'")
    press(page, "[data-press=next]")
    write(page, "cue", "Dana calls about the plumtree")
    to_the_close(page)
    kept(page)
    looks = f"{PLANS}.map((plan) => [plan.cue, plan.done, plan.looks.map((look) => [look.went, look.note])]).sort()"
    assert page.evaluate(looks) == [
        ["Dana calls about the plumtree", False, []],
        ["Dana texts about the plumtree", True, [["not", "She called."]]],
    ]

    press(page, ".kw-kept a")
    ready(page, "notebook")
    settled(page)
    for words in ("Dana calls", "Dana texts"):
        tab_to(page, "#notebook input[type=search]")
        page.keyboard.press("Control+A")
        page.keyboard.type(words)
        settled(page)
        tab_to(page, "#notebook .kw-entry-title")
        page.keyboard.press("Enter")
        page.wait_for_selector("#notebook [data-press=erase]")
        tab_to(page, "#notebook [data-press=erase]")
        page.keyboard.press("Enter")
        settled(page)
    until(
        page,
        "() => !Object.entries(localStorage).some(([key, text]) => !key.includes(':draft:') && text.includes('plumtree'))",
    )
