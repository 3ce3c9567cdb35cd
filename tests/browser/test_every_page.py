"""Every page but those of single practices: accessible, in both lights, on a small phone and in a wide window."""

from pathlib import Path

import pytest

from support.addresses import PAGES
from support.checks import COLORS, axe, too_wide
from support.left_out import missed
from support.reading import Reader

LOOKED_AT_WIDE = ("/", "guides/", "guides/what-it-is/", "help/", "notebook/lock/", "404.html")
"""What a wide window has besides, its menus, is the same on every page of a kind."""


@pytest.mark.parametrize("path", PAGES)
def test_every_other_page_is_accessible_and_fits(reader: Reader, site: Path, path: str) -> None:
    page = reader.tab(path.lstrip("/"))
    wide = () if path in LOOKED_AT_WIDE else COLORS
    for width, scheme, rules in ((320, "light", ()), (1280, "dark", wide)):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page, *rules) == [], (width, scheme)
        assert too_wide(page) == [], (width, scheme)
    page.set_viewport_size({"width": 390, "height": 800})
    assert too_wide(page) == []
    assert missed(page, site) == []
