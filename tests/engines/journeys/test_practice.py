"""From a page that is only a form to an entry in the notebook; half a sentence is there again after a reload."""

import json
from collections.abc import Callable

from support.engines.page import Page

SITUATION = "#setback textarea[name=situation]"


def test_from_the_prerendered_form_to_the_notebook(opened: Callable[[str], Page]) -> None:
    page = opened("practices/setback/")
    page.fill(SITUATION, "I forgot the café with Zoë.")  # as soon as it is there, Python or not
    page.ready("setback")
    page.holds(SITUATION, "I forgot the café with Zoë.")
    page.click("#setback [data-press=next]")
    page.see("#setback .kw-step[data-live=true]:not(:has([name=situation]))")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.see("#setback .kw-kept")
    (moment,) = (json.loads(text) for key, text in page.stored().items() if key.startswith("kindward:moment:"))
    assert moment["situation"] == "I forgot the café with Zoë."
    page.click("#setback .kw-kept a")
    page.ready("notebook")
    page.see("#notebook .kw-entry-title", "I forgot the café with Zoë.")


def test_half_a_sentence_is_there_again_after_a_reload_and_in_a_new_tab(opened: Callable[[str], Page]) -> None:
    page = opened("practices/setback/")
    page.ready("setback")
    page.fill(SITUATION, "Half a thought, and")
    page.reload()
    page.ready("setback")
    page.holds(SITUATION, "Half a thought, and")
    page.close()
    page = opened("practices/setback/")
    page.ready("setback")
    page.holds(SITUATION, "Half a thought, and")
