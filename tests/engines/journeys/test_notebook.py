"""The notebook: found by words that are spelled otherwise, changed, erased and brought back to the byte."""

import json
from collections.abc import Callable

from kindward_site.bench.sample_notebook import RARE, sample, stored
from support.engines.page import Page

SOME = stored(sample(40))
ENTRIES = len([key for key in SOME if ":moment:" in key])
SEARCH = "#notebook input[type=search]"
STATUS = "#notebook .kw-left"


def records(page: Page) -> dict[str, str]:
    return {key: text for key, text in page.stored().items() if ":draft:" not in key}


def test_search_edit_erase_and_undo(opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None]) -> None:
    seed(SOME)
    page = opened("notebook/")
    page.ready("notebook")
    page.fill(SEARCH, RARE.upper())
    page.see(STATUS, f"1 of {ENTRIES}")
    page.see("#notebook mark", RARE)
    page.press("Escape")
    page.until("() => document.querySelectorAll('#notebook .kw-entry').length > 1")
    assert page.value(SEARCH) == ""

    page.click("#notebook .kw-entry-title")
    page.click("#notebook .kw-entry [data-press=edit]")
    page.fill("#notebook [name='form.outcome']", "It was smaller than I thought.")
    page.click("#notebook [data-press=save]")
    page.see("#notebook .kw-facts", "It was smaller than I thought.")
    page.gone("#notebook [name='form.outcome']")
    edited = records(page)
    (changed,) = (json.loads(text) for key, text in edited.items() if SOME.get(key) != text)
    assert changed["outcome"] == "It was smaller than I thought."

    page.click("#notebook .kw-entry [data-press=erase]")
    page.see("#notebook [data-press=undo]:focus")
    assert not [key for key in records(page) if changed["id"] in key]
    page.press("Enter")
    page.see(f"#notebook [data-part='moment-{changed['id']}']")
    page.gone("#notebook [data-press=undo]")
    assert records(page) == edited


def test_half_an_edit_is_there_again_after_a_reload(
    opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None]
) -> None:
    seed(SOME)
    page = opened("notebook/")
    page.ready("notebook")
    page.click("#notebook .kw-entry-title")
    page.click("#notebook .kw-entry [data-press=edit]")
    page.fill("#notebook [name='form.outcome']", "Half a thought")
    page.reload()
    page.ready("notebook")
    page.holds("#notebook [name='form.outcome']", "Half a thought")
    page.click("#notebook [data-press=save]")
    page.see("#notebook .kw-facts", "Half a thought")
