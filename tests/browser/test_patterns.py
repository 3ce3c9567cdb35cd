"""What comes back, in a real Chromium by keyboard: asked for, counted, each count opened in the notebook, and followed when entries go."""

import json
from dataclasses import replace
from typing import Final

from playwright.sync_api import Page, expect

from kindward.practices.patterns import LOG
from kindward.records import Moment
from kindward_site.bench.sample_notebook import stored
from support.checks import tab_to
from support.locking import NOTICE, locked_with, open_notice
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/patterns/"
SHARP: Final = [each for each in LOG if each.triggers == ("a sharp word",)]


def opened(reader: Reader) -> Page:
    reader.run_first(RUN_FIRST)
    page = reader.tab(PATH)
    ready(page, "patterns")
    settled(page)
    return page


def press(page: Page, selector: str) -> None:
    tab_to(page, selector)
    page.keyboard.press("Enter")


def asked(reader: Reader) -> Page:
    page = opened(reader)
    press(page, "#patterns [data-press=look]")
    page.wait_for_selector("#patterns .kw-count")
    return page


def test_a_count_opens_its_entries_and_what_is_erased_there_is_counted_no_more(reader: Reader) -> None:
    reader.seed(stored([*LOG]))
    page = asked(reader)
    button = page.locator("#patterns [data-press=show][value='trigger 0']")
    expect(button).to_have_text(f"{len(SHARP)} of {len(LOG)} entries: a sharp word")
    press(page, "#patterns [data-press=show][value='trigger 0']")
    page.wait_for_url("**/notebook/")
    ready(page, "notebook")
    expect(page.locator("#notebook .kw-entry")).to_have_count(len(SHARP))
    expect(page.locator("#notebook .kw-left")).to_contain_text(f"{len(SHARP)} of {len(LOG)}")
    assert page.evaluate("location.hash + sessionStorage.length") == "0"
    # One of them is erased, by keyboard, and the count follows.
    press(page, f"#notebook .kw-entry-title[value='{SHARP[-1].id}']")
    press(page, f"#notebook [data-press=erase][value='{SHARP[-1].id}']")
    until(page, "(key) => localStorage.getItem(key) === null", f"kindward:moment:{SHARP[-1].id}")
    press(page, "#notebook [data-press=clear]")
    expect(page.locator("#notebook .kw-entry")).to_have_count(len(LOG) - 1)
    page = asked(reader)  # at the step where they were
    button = page.locator("#patterns [data-press=show][value='trigger 0']")
    expect(button).to_have_text(f"{len(SHARP) - 1} of {len(LOG) - 1} entries: a sharp word")


def test_every_step_is_reached_by_keyboard_and_the_plan_takes_its_entry_along(reader: Reader) -> None:
    reader.seed(stored([*LOG]))
    page = asked(reader)
    for title in ("What comes together", "From the critic to support", "What helped", "One plan"):
        press(page, "#patterns [data-press=next]")
        expect(page.locator("#patterns .kw-step[data-live=true] h3")).to_have_text(title)
    tab_to(page, "#patterns [name=cue]")
    page.keyboard.press("Space")
    expect(page.locator("#patterns .kw-step[data-live=true]")).to_contain_text("If this comes again")


def test_what_another_tab_writes_is_counted_at_once(reader: Reader) -> None:
    reader.seed(stored([*LOG]))
    page, other = asked(reader), reader.tab("notebook/")
    more = replace(SHARP[-1], id="m30")
    ((key, text),) = stored([more]).items()
    other.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    button = page.locator("#patterns [data-press=show][value='trigger 0']")
    expect(button).to_have_text(f"{len(SHARP) + 1} of {len(LOG) + 1} entries: a sharp word")


def test_what_speaks_of_danger_is_neither_counted_nor_shown(reader: Reader) -> None:
    dark = replace(SHARP[0], id="m31", critic_line="I want to kill myself.")
    reader.seed(stored([*LOG, dark]))
    page = asked(reader)
    expect(page.locator("#patterns [data-press=show][value='trigger 0']")).to_have_text(
        f"{len(SHARP)} of {len(LOG)} entries: a sharp word"
    )
    assert "kill" not in json.dumps(page.locator("#patterns").inner_html())


def test_hundreds_are_read_slice_by_slice_and_the_page_stays_usable(reader: Reader) -> None:
    many: list[Moment] = [replace(LOG[at % len(LOG)], id=f"n{at:05}") for at in range(400)]
    reader.seed(stored([*many]))
    page = asked(reader)
    expect(page.locator("#patterns .kw-step[data-live=true]")).to_contain_text("400 entries")


def test_with_the_lock_closed_nothing_is_counted_and_once_it_is_open_all_is(reader: Reader) -> None:
    locked_with(reader, stored([*LOG]))
    page = reader.tab(PATH)
    page.wait_for_selector("#patterns [data-notice=locked] input")
    expect(page.locator("#patterns [data-press=look]")).to_have_count(0)
    open_notice(page, notice=NOTICE.replace("setback", "patterns"))
    ready(page, "patterns")
    page.locator("#patterns [data-press=look]").first.click()
    said = f"{len(SHARP)} of {len(LOG)} entries: a sharp word"
    expect(page.locator("#patterns [data-press=show][value='trigger 0']")).to_have_text(said)
