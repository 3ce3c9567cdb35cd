"""Five days with one belief in a real Chromium, by keyboard: day one to day two, the file, the sheet, the notebook, and erased."""

import re
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, expect

from kindward.records import encode
from kindward.records.plan import Day, FiveDays
from support.calendar_files import the_event
from support.checks import tab_to
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/five-days/"
BEGUN: Final = FiveDays(
    "20261120T080000-a",
    "2026-11-20T08:00:00+01:00",
    area="the Tuesday meeting",
    belief="I can learn to ask",
    days=(Day("2026-11-20T08:00:00+01:00", "Ask one question", "", "I asked."),),
    believed_first=4,
)


def opened(page: Page) -> Page:
    ready(page, "five-days")
    settled(page)
    return page


def press(page: Page, selector: str, key: str = "Enter") -> None:
    tab_to(page, selector)
    page.keyboard.press(key)
    settled(page)


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, f"#five-days [name='{name}']")
    page.keyboard.press("Control+End")
    page.keyboard.type(text)
    settled(page)


def go_on(page: Page, steps: int = 1) -> None:
    for _ in range(steps):
        press(page, "#five-days [data-press=next]")


def keep(page: Page) -> None:
    press(page, "#five-days [data-press=leave]")
    press(page, "#five-days [data-press=keep]")
    page.wait_for_selector("#five-days .kw-kept a")


def test_a_plan_is_made_gone_on_with_found_changed_and_erased_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader.tab(PATH))
    write(page, "area", "the plumtree choir")
    go_on(page)
    write(page, "belief.own", "I have never had a voice")
    expect(page.locator("#five-days [data-part=step-1]")).to_contain_text("looks back")
    page.keyboard.press("Control+A")
    page.keyboard.type("I can learn to be heard")
    expect(page.locator("#five-days [data-part=step-1]")).not_to_contain_text("looks back")
    go_on(page, 3)
    write(page, "_whole", "Sing two songs")
    press(page, "#five-days [data-press='fill:action']")
    until(page, "() => document.activeElement.name === 'action' && document.activeElement.value === 'Sing one song'")
    keep(page)

    # The date is still the same one, and so is the day; its look back is written into it.
    page.reload()
    opened(page)
    expect(page.locator("#five-days [data-part=step-0]")).to_contain_text("This is day one")
    go_on(page, 5)
    write(page, "review", "The last line was loud.")
    press(page, "#five-days [data-press=five-next]")
    expect(page.locator("#five-days [data-part=step-2]")).to_be_visible()
    go_on(page, 2)
    write(page, "action", "Stand in front")
    keep(page)
    days = page.evaluate(
        "() => Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:five-days:'))"
        ".map(([, text]) => JSON.parse(text).days.map(({ action, review }) => [action, review]))"
    )
    assert days == [[["Sing one song", "The last line was loud."], ["Stand in front", ""]]]

    press(page, "#five-days .kw-kept a")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("plumtree")
    settled(page)
    press(page, "#notebook .kw-entry-title")
    expect(page.locator("#notebook")).to_contain_text("The last line was loud.")

    # It is changed where it was written.
    page.goto(page.url.partition("notebook/")[0] + PATH)
    opened(page)
    write(page, "area", " on Mondays")
    keep(page)
    press(page, "#five-days .kw-kept a")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("on mondays")
    settled(page)
    press(page, "#notebook .kw-entry-title")
    press(page, "#notebook [data-press=erase]")
    until(page, "() => !Object.values(localStorage).some((text) => text.includes('plumtree'))")


def test_the_next_day_is_there_on_a_later_date_with_a_file_and_a_sheet(reader: Reader, tmp_path: Path) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first("window.printed = []; window.print = () => printed.push(document.documentElement.dataset.alone);")
    reader.seed({f"kindward:five-days:{BEGUN.id}": encode(BEGUN)})
    page = opened(reader.tab(PATH))
    expect(page.locator("#five-days [data-part=step-0]")).to_contain_text("This is day two")
    page.click("#five-days .kw-steps button >> nth=6")
    tab_to(page, "#five-days [name=_every]")
    page.keyboard.press("ArrowDown")
    tab_to(page, "#five-days [name=_from]")
    page.keyboard.type("12052026")
    settled(page)
    tab_to(page, "#five-days [data-press=calendar]")
    with page.expect_download() as saving:
        page.keyboard.press("Enter")
    saving.value.save_as(tmp_path / "days.ics")
    text = (tmp_path / "days.ics").read_bytes().decode()
    event = the_event(text)
    assert (event["SUMMARY"].text, event["RRULE"].value) == ("Five minutes", "FREQ=DAILY;INTERVAL=2;COUNT=4")
    assert "ask" not in text.lower()

    press(page, "#five-days [data-press=five-print]")
    until(page, "() => printed.length === 1 && printed[0] === ''")


def test_the_sheet_is_one_page(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.seed({f"kindward:five-days:{BEGUN.id}": encode(BEGUN)})
    page = opened(reader.tab(PATH))
    page.click("#five-days .kw-steps button >> nth=6")
    settled(page)
    page.evaluate("() => document.documentElement.toggleAttribute('data-alone', true)")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1
    page.emulate_media(media="print")
    assert page.locator(".kw-paper tbody tr:visible").count() == len(("one", "two", "three", "four", "five"))
    expect(page.locator(".kw-paper caption")).to_contain_text("I can learn to ask")
    assert not page.locator("#five-days h3:visible").count()
