"""The growth ring: a tap on a stage in the drawing is one on its choice in the list, also where scripts are off."""

import math

import pytest
from playwright.sync_api import expect

from kindward.vocabulary.growth import BY_NAME
from support.reading import Reader

RING = "#growth-cycle .kw-ring svg"


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_each_stage_can_be_tapped_in_the_ring(reader: Reader, width: int) -> None:
    page = reader.tab("practices/growth-cycle/")
    page.set_viewport_size({"width": width, "height": 800})
    for index, name in enumerate(BY_NAME):
        page.locator(RING).scroll_into_view_if_needed()
        box = page.locator(RING).bounding_box()
        assert box
        unit, angle = box["width"] / 200, math.radians((index + 0.5) * 45 - 90)
        page.mouse.click(box["x"] + (100 + 70 * math.cos(angle)) * unit, box["y"] + (100 + 70 * math.sin(angle)) * unit)
        expect(page.locator("#growth-cycle .kw-ring input:checked")).to_have_value(name)
