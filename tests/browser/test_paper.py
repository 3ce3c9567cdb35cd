"""On paper: what was written is there in full, entries have their titles, and a month for a session fills its pages."""

import re
from typing import Final

import pytest
from playwright.sync_api import Page, ViewportSize

from kindward.records import Moment, encode
from kindward.wire.names import record_key
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled

LONG: Final = "\n".join(
    f"Line {n}: I went over it once more, and it was no clearer than before." for n in range(1, 121)
)
NO_SIZING: Final = ".kw-write textarea { field-sizing: fixed !important; height: 4rem !important; }"
"""What browsers have that do not fit a field to its words: Safari before 26.2, Firefox before 152."""
PAPER: Final[ViewportSize] = {"width": 627, "height": 964}
"""What the margins leave of A4, in px."""
MONTH: Final = {
    record_key("moment", f"m{n}"): encode(
        Moment(
            id=f"m{n}",
            created=f"2026-11-{n:02}T21:40:00+01:00",
            updated=f"2026-11-{n:02}T21:40:00+01:00",
            practices=("setback",),
            situation=f"Evening {n}. "
            + "I read the message twice, said nothing at dinner, and went over it in bed. " * 16,
            critic_line="You always do this, and everybody in that room could see it.",
            next_step="Tomorrow I write her two lines before I open anything else.",
        )
    )
    for n in range(1, 31)
}


def pages_of(page: Page) -> int:
    """How many sheets of A4 the page is on."""
    return len(re.findall(rb"/Type /Page\b", page.pdf(format="A4")))


def begin_to_print(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")


def stop_printing(page: Page) -> None:
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="null")


@pytest.mark.parametrize("style", ["", NO_SIZING], ids=["fields that fit", "fields that do not"])
def test_a_long_answer_prints_whole_and_over_more_than_one_page(reader: Reader, style: str) -> None:
    reader.run_first(RUN_FIRST)
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.evaluate(
        "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }", style
    )
    before = pages_of(page)
    field = page.locator("#setback textarea[name=situation]")
    field.fill(LONG)
    settled(page)  # where a browser prints, nothing is drawn meanwhile
    begin_to_print(page)
    words = page.locator(".kw-printed")
    assert words.count() == 1
    assert words.inner_text() == LONG
    assert not field.is_visible()
    assert words.evaluate("(words) => words.scrollHeight <= words.clientHeight + 1")
    stop_printing(page)
    assert field.is_visible()
    assert words.count() == 0
    assert field.input_value() == LONG
    assert pages_of(page) >= before + 2, "120 lines are more than two pages"
    assert words.count() == 0


def test_the_plan_on_help_and_what_is_empty_print_too(reader: Reader) -> None:
    page = reader.tab("help/")
    fields = page.locator(".kw-plan textarea")
    fields.first.fill("The kettle, the window, the dog.")
    begin_to_print(page)
    assert page.locator(".kw-printed").all_inner_texts() == ["The kettle, the window, the dog."]
    assert fields.nth(1).is_visible(), "an empty field is a line to write on"


def test_a_month_of_entries_fills_its_pages_and_each_has_its_title(reader: Reader) -> None:
    reader.seed(MONTH)
    page = reader.tab("notebook/")
    ready(page, "notebook")
    page.wait_for_selector(".kw-entry-title")
    begin_to_print(page)
    titles = page.locator(".kw-entry-title")
    assert titles.count() > 5
    assert all(title.is_visible() for title in titles.all())
    assert not page.locator(".kw-find").is_visible()
    stop_printing(page)
    page.goto(page.url + "data/")
    ready(page, "your-data")
    page.click("label:has(input[name=period][value=all])")
    page.click("[data-press=lay-out]")
    page.wait_for_selector(".kw-sheet >> nth=29")
    begin_to_print(page)
    page.set_viewport_size(PAPER)
    filled = page.locator(".kw-paper").evaluate("(paper) => paper.getBoundingClientRect().height") / PAPER["height"]
    stop_printing(page)
    assert 10 < filled <= pages_of(page) <= filled * 1.1 + 1
