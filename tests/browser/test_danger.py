"""Words of danger typed into the built site: a number is near, and nothing of it is stored.

That people to call come in every field of every practice is a promise of each visit (support/visits.py).
"""

import json
from collections.abc import Callable

from playwright.sync_api import Page, expect

from support.visits import DANGER as SENTENCE


def stored(page: Page) -> dict[str, str]:
    return page.evaluate("() => ({ ...localStorage })")


def test_a_number_is_two_taps_away_and_the_card_takes_little_room(at: Callable[[str], Page]) -> None:
    page = at("self-talk")
    page.fill("#self-talk [name=said]", SENTENCE)
    card = page.locator("#self-talk .kw-help-first")
    card.get_by_text("United States").click()
    call = card.get_by_role("link", name="Call 988, 988 Suicide & Crisis Lifeline")
    expect(call).to_be_visible()
    assert call.get_attribute("href") == "tel:988"
    assert (call.bounding_box() or {"height": 0})["height"] >= 44
    page.keyboard.type("x")  # a key elsewhere folds nothing
    expect(call).to_be_visible()


def test_nothing_about_it_is_stored_and_the_words_come_back_with_the_card(at: Callable[[str], Page]) -> None:
    page = at("setback")
    page.fill("#setback [name=situation]", SENTENCE)
    expect(page.locator("#setback .kw-help-first")).to_have_count(1)
    page.wait_for_timeout(500)
    whole = json.dumps(stored(page))
    assert SENTENCE in whole
    assert "danger" not in whole.lower()
    assert "help" not in whole.lower()
    keys = set(stored(page))
    page.click("#setback [data-press=go-on]")
    expect(page.locator("#setback [data-press=go-on]")).to_have_count(0)
    assert set(stored(page)) == keys
    page.reload()
    expect(page.locator("#setback .kw-help-first")).to_have_count(1)
    assert page.input_value("#setback [name=situation]") == SENTENCE


def test_after_going_on_the_keyboard_goes_on_there(at: Callable[[str], Page]) -> None:
    page = at("self-talk")
    page.fill("#self-talk [name=said]", f"I'm such an idiot. {SENTENCE}")
    button = page.locator("#self-talk [data-press=go-on]")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_count(0)
    assert page.evaluate("() => document.activeElement.closest('#self-talk [data-live=true]') !== null")
    expect(page.locator("#self-talk mark")).to_have_text(["idiot"])
    expect(page.locator("#self-talk .kw-help-first")).to_have_count(1)


def test_everyday_words_switch_nothing_off(at: Callable[[str], Page]) -> None:
    page = at("self-talk")
    page.fill("#self-talk [name=said]", "I was dead wrong, I always ruin everything")
    expect(page.locator("#self-talk mark").first).to_be_visible()
    assert page.locator("#self-talk .kw-help-first").count() == 0
