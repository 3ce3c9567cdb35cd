"""A table of two columns says something only side by side: they are columns on a phone as well."""

from typing import Final

import pytest
from playwright.sync_api import Page

from support.reading import Reader

GUIDE: Final = "guides/confidence/"


def side_by_side(page: Page) -> bool:
    """Whether the two cells of each row begin at one height, the second to the right of the first."""
    told: bool = page.locator("article table").first.evaluate(
        """(table) => [...table.rows].every((row) => {
          const [one, two] = [...row.cells].map((cell) => cell.getBoundingClientRect());
          return one.width > 99 && one.top === two.top && one.right <= two.left + 1;
        })"""
    )
    return told


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_two_columns_stay_columns(reader: Reader, width: int) -> None:
    page = reader.tab(GUIDE)
    page.set_viewport_size({"width": width, "height": 800})
    assert side_by_side(page)
    assert page.locator("article th").first.is_visible()
