"""A count runs by the clock: its bar as long as its beat, and after a sleep where the clock says that it is."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.checks import axe, moving

SLEEP = """(ms) => {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...when) { when.length ? super(...when) : super(Real.now() + ms); }
    static now() { return Real.now() + ms; }
  };
  document.dispatchEvent(new Event("visibilitychange"));
}"""
BAR = """() => {
  const bar = document.querySelector(".kw-count-bar");
  const [run] = bar.getAnimations();
  const { duration, delay } = run.effect.getTiming();
  return [duration, Math.round(run.currentTime - delay) >= 0, delay];
}"""


def counting(at: Callable[[str], Page]) -> Page:
    """A breath that is being counted."""
    page = at("settle")
    page.click("#settle label:has-text('a slow breath')")
    page.click("#settle [data-press=next]")
    page.click("#settle [data-press='run:breath']")
    page.wait_for_selector(".kw-count-word")
    return page


def test_the_bar_takes_as_long_as_its_beat_and_the_count_goes_on(at: Callable[[str], Page]) -> None:
    page = counting(at)
    duration, has_begun, delay = page.evaluate(BAR)
    assert (duration, has_begun) == (4_000, True)
    assert delay <= 0
    assert moving(page) == ["kw-count-bar"]
    expect(page.locator(".kw-count-word")).to_have_text("In 3 of 4")
    assert axe(page) == []
    page.click("#settle [data-press='run:breath']")
    expect(page.locator(".kw-count-word")).to_have_count(0)


def test_after_a_sleep_it_is_in_the_middle_of_the_beat_that_is_on(at: Callable[[str], Page]) -> None:
    page = counting(at)
    page.evaluate(SLEEP, 36_000)  # three rounds of ten seconds, and then two seconds into a breath out
    expect(page.locator(".kw-count-bar")).to_have_attribute("data-word", "out")
    duration, _, delay = page.evaluate(BAR)
    assert duration == 6_000
    assert -6_000 < delay < -1_900
    page.evaluate(SLEEP, 3_600_000)
    expect(page.locator(".kw-count-word")).to_have_count(0)
    expect(page.locator("#settle [data-press='run:breath']")).to_be_visible()


@pytest.mark.parametrize("reader", [{"reduced_motion": "reduce"}], indirect=True)
def test_where_motion_is_unwelcome_the_words_are_all_there_is(at: Callable[[str], Page]) -> None:
    page = counting(at)
    expect(page.locator(".kw-count-bar")).to_be_hidden()
    expect(page.locator(".kw-count-word")).to_contain_text("of 4")
    assert moving(page) == []


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_seven_steps_fit_on_the_smallest_phone_in_text_twice_as_large(at: Callable[[str], Page]) -> None:
    page = at("day")
    assert page.locator("#day .kw-steps button").count() == 7
    page.evaluate("() => { const { style } = document.documentElement; style.fontSize = '250%'; }")  # it is 125 %
    for button in page.locator("#day .kw-steps button").all():
        box = button.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert min(box["width"], box["height"]) >= 24


def test_who_watched_and_slept_past_the_end_finds_what_came_by(at: Callable[[str], Page]) -> None:
    page = at("noticing")
    page.click("#noticing label:has-text('2 minutes')")
    page.click("#noticing [data-press=next]")
    page.click("#noticing [data-press='run:two']")
    page.click("#noticing [data-press='label:passing'][value='Worrying']")
    expect(page.locator("#noticing .kw-labels")).to_contain_text("Worrying. And back.")
    page.evaluate(SLEEP, 70_000)
    expect(page.locator("#noticing .kw-count-word")).to_have_text("Minute 2")
    page.evaluate(SLEEP, 3_600_000)
    expect(page.locator("#noticing [data-part=step-2][data-live=true]")).to_contain_text("Worrying came now and then.")
