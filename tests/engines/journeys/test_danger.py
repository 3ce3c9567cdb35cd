"""Words of danger: people to call come at once and go with the words, the reader goes on when they want, nothing of it is stored."""

from collections.abc import Callable

from support.engines.page import Page
from support.visits import DANGER

SAID = "#self-talk [name=said]"
CARD = "#self-talk .kw-help-first"


def test_people_to_call_come_and_go_with_the_words(opened: Callable[[str], Page]) -> None:
    page = opened("practices/self-talk/")
    page.ready("self-talk")
    page.fill(SAID, f"I'm such an idiot. {DANGER}")
    page.see(CARD, "part of you may want to die")
    assert page.count("#self-talk mark") == 0
    page.click(f"{CARD} summary", "United States")
    page.see(f"{CARD} a[href='tel:988']")
    page.until("() => Object.keys(localStorage).some((key) => key.startsWith('kindward:draft:'))")
    assert "danger" not in str(page.stored()).lower()

    page.click("#self-talk [data-press=go-on]")
    page.see("#self-talk mark", "idiot")
    page.see(CARD)
    page.fill(SAID, "I am here.")
    page.gone(CARD)
