"""Two columns that say something only side by side: they are columns on a phone, and rows where letters are large for them."""

from typing import Final

import pytest
from playwright.sync_api import Page

from support.reading import Reader

GUIDE: Final = "guides/confidence/"
LARGE: Final = "document.documentElement.style.fontSize = '250%'"
"""Letters twice as large, as Firefox's text zoom makes them: the window's width in em stays."""


def side_by_side(page: Page) -> bool:
    """Whether the two cells of each row begin at one height, with the columns named above them."""
    told: bool = page.locator(".kw-columns table").evaluate(
        """(table) => [...table.rows].every((row) => {
          const [one, two] = [...row.cells].map((cell) => cell.getBoundingClientRect());
          return one.width > 99 && one.top === two.top && one.right <= two.left + 1;
        })"""
    )
    return told


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_columns_stay_columns_until_letters_are_large(reader: Reader, width: int) -> None:
    page = reader.tab(GUIDE)
    page.set_viewport_size({"width": width, "height": 800})
    assert side_by_side(page)
    assert page.locator(".kw-columns th").first.is_visible()
    if width < 400:
        page.evaluate(LARGE)
        assert not side_by_side(page)
