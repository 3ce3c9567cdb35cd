"""People to call come into view on a phone when words of danger are written, while the writing goes on."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from kindward.practices import PRACTICES
from support.practice_facts import facts_of
from support.visits import DANGER, fields_to_write_in, go_to, places_of

FIELD = "#setback textarea[name=situation]"
CARD = "#setback .kw-help-first"
HIDDEN = """() => {
  const { bottom } = document.querySelector("#setback .kw-help-first").getBoundingClientRect();
  const foot = document.querySelector("#setback .kw-foot").getBoundingClientRect();
  const isStuck = getComputedStyle(document.querySelector("#setback .kw-foot")).position === "sticky";
  return Math.round(bottom - (isStuck ? foot.top : innerHeight));
}"""
FIELD_IN_VIEW = """() => {
  const { bottom } = document.querySelector("#setback textarea[name=situation]").getBoundingClientRect();
  return bottom - 90 > 68 && bottom < innerHeight;
}"""


def write_at_the_edge(page: Page) -> None:
    """Write with the field low on the screen, so that what comes below it is out of sight."""
    page.focus(FIELD)
    page.evaluate(
        """(selector) => {
          const { bottom } = document.querySelector(selector).getBoundingClientRect();
          scrollBy({ top: bottom - innerHeight + 140, behavior: "instant" });
        }""",
        FIELD,
    )
    page.keyboard.type("I want to kill myself")
    page.wait_for_selector(CARD)


def at_rest(page: Page, every_ms: int = 200) -> None:
    """Wait until nothing scrolls any more."""
    before = -1
    while (now := page.evaluate("scrollY")) != before:
        before = now
        page.wait_for_timeout(every_ms)


@pytest.mark.parametrize(
    "reader",
    [{"viewport": {"width": 390, "height": 844}, "reduced_motion": "reduce"}, {}],
    ids=["calm", "any"],
    indirect=True,
)
def test_the_card_comes_into_view_and_the_writing_goes_on(at: Callable[[str], Page]) -> None:
    page = at("setback")
    write_at_the_edge(page)
    at_rest(page)
    assert page.evaluate(FIELD_IN_VIEW)
    top = page.evaluate("document.querySelector('#setback .kw-help-first').getBoundingClientRect().top")
    assert top < 844 * 0.6
    assert page.evaluate("document.activeElement.name") == "situation"
    page.keyboard.type(", I said")
    assert page.input_value(FIELD) == "I want to kill myself, I said"


@pytest.mark.parametrize("reader", [{"viewport": {"width": 390, "height": 1400}}], indirect=True)
def test_on_a_longer_screen_all_of_the_card_is_above_the_foot(at: Callable[[str], Page]) -> None:
    page = at("setback")
    write_at_the_edge(page)
    at_rest(page)
    assert page.evaluate(HIDDEN) <= 0


@pytest.mark.parametrize("name", PRACTICES)
@pytest.mark.parametrize("reader", [{"viewport": {"width": 390, "height": 844}}], indirect=True, ids=["phone"])
def test_it_begins_in_view_in_every_field(at: Callable[[str], Page], name: str) -> None:
    """Wherever on the screen the field is: its last line and the card's first sentences are seen together."""
    page, facts = at(name), facts_of(name)
    page.emulate_media(reduced_motion="reduce")
    card = page.locator(f"#{name} .kw-help-first")
    unseen, tried = list[str](), 0
    for place in places_of(facts):
        go_to(page, facts, place)
        for field in fields_to_write_in(page, facts):
            field.focus()
            field.evaluate("(field) => scrollBy(0, field.getBoundingClientRect().bottom - innerHeight + 140)")
            page.keyboard.insert_text(DANGER)
            expect(card).to_be_visible()
            at_rest(page, every_ms=40)
            if not is_seen(field, card):
                unseen.append(f"{field.get_attribute('name')} in step {place}")
            field.fill("")
            expect(card).to_have_count(0)
            tried += 1
    assert unseen == []
    assert tried >= len(facts.text_fields[:1])


def is_seen(field: Locator, card: Locator) -> bool:
    """Whether the card follows its field, and its two sentences and the first country are above the foot."""
    found: bool = card.evaluate(
        """(card, name) => {
          const field = document.querySelector(`section [name="${name}"]`).getBoundingClientRect();
          const foot = card.closest("form").querySelector(".kw-foot");
          const isStuck = getComputedStyle(foot).position === "sticky";
          const end = isStuck ? foot.getBoundingClientRect().top : innerHeight;
          const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
          const [top, first] = [card, card.querySelector("summary")].map((each) => each.getBoundingClientRect());
          return field.bottom > header && Math.abs(top.top - field.bottom) < 40 && first.bottom <= end;
        }""",
        field.get_attribute("name"),
    )
    return found


@pytest.mark.parametrize("reader", [{"viewport": {"width": 390, "height": 844}}], indirect=True, ids=["phone"])
def test_the_scale_that_a_tapped_feeling_opens_comes_into_view_too(at: Callable[[str], Page]) -> None:
    page = at("setback")
    page.emulate_media(reduced_motion="reduce")
    go_to(page, facts_of("setback"), 2)
    tired = page.locator("#setback input[value=tired]")
    tired.evaluate("(box) => scrollBy(0, box.getBoundingClientRect().bottom - innerHeight + 100)")
    page.locator("#setback .kw-chip", has_text="tired").click()
    scale = page.locator("#setback .kw-scale", has_text="tired")
    expect(scale).to_have_count(1)
    at_rest(page, every_ms=40)
    foot, box, chip = (each.bounding_box() for each in (page.locator("#setback .kw-foot"), scale, tired))
    assert foot
    assert box
    assert chip
    assert box["y"] + box["height"] <= foot["y"]
    assert chip["y"] > 50


def test_a_reader_who_scrolls_away_is_not_brought_back(at: Callable[[str], Page]) -> None:
    page = at("setback")
    write_at_the_edge(page)
    at_rest(page)
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    page.evaluate(
        """() => {
          const field = document.querySelector("#setback textarea[name=situation]");
          field.value += ", and more";
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    page.wait_for_timeout(600)
    assert page.evaluate("scrollY") == 0
