"""The drawn upper body: a tap on a part is a tap on its choice in the list, also where scripts are off."""

import pytest
from playwright.sync_api import Page, expect

from kindward.practice.pieces.body import PLACES
from kindward.vocabulary.body import PARTS
from support.reading import Reader, ready

DRAWING = "#name-feeling .kw-body svg"


def tap(page: Page, part: str, which: int = 0) -> None:
    """A tap in the middle of a part, as the drawing has it."""
    page.locator(DRAWING).scroll_into_view_if_needed()
    x, y, *_ = PLACES[part][which]
    box = page.locator(DRAWING).bounding_box()
    assert box
    page.mouse.click(box["x"] + x * box["width"] / 200, box["y"] + y * box["width"] / 200)


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_each_part_can_be_tapped_in_the_drawing_without_scripts(reader: Reader, width: int) -> None:
    page = reader.tab("practices/name-feeling/")
    page.set_viewport_size({"width": width, "height": 800})
    checked = page.locator("#name-feeling [name=body]:checked")
    for part in PARTS:
        for which in range(len(PLACES[part])):
            tap(page, part, which)
            expect(checked).to_have_count(1)
            expect(checked).to_have_value(part)
            tap(page, part, which)
            expect(checked).to_have_count(0)


def test_a_part_that_was_tapped_is_drawn_so(reader: Reader) -> None:
    page = reader.tab("practices/name-feeling/")
    ready(page, "name-feeling")
    page.click("#name-feeling [data-press=next]")
    tap(page, "belly")
    expect(page.locator(f"{DRAWING} .kw-d-wash")).to_have_count(1)
    expect(page.locator("#name-feeling [name=body][value=belly]")).to_be_checked()
