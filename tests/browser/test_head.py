"""What the head of a built page asks for, and that it asks for it early."""

from typing import Literal

import pytest

from support.reading import Reader


@pytest.mark.own_server
@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True, ids=["alone"])
def test_the_page_names_every_module_that_it_imports(reader: Reader) -> None:
    page = reader.tab("help/")
    page.wait_for_load_state("networkidle")
    links = page.locator("head link[rel=modulepreload]")
    named = links.evaluate_all("(links) => links.map((link) => new URL(link.href).pathname)")
    host = page.locator("head script[type=module]").evaluate("(script) => new URL(script.src).pathname")
    asked = [path for path in reader.served.asks_for("/assets/kindward-") if path.endswith(".js")]
    assert sorted(asked) == sorted([host, *named])


@pytest.mark.parametrize(("device", "scheme"), [("light", "normal"), ("dark", "dark")])
def test_scrollbars_and_the_ground_are_light_or_dark_as_the_page_is(
    reader: Reader, device: Literal["light", "dark"], scheme: str
) -> None:
    page = reader.tab("help/")
    page.emulate_media(color_scheme=device)
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == scheme
