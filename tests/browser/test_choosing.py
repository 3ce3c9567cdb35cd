"""The library in a real Chromium: what the reader chooses narrows the one list and stands in the address."""

import json
import re
from collections.abc import Mapping

import pytest
from playwright.sync_api import Page, Route, expect

from kindward.practice.catalog import CARDS, NEEDS, Card
from kindward_site.content.library import counted, library
from support import many_practices
from support.checks import axe, too_wide
from support.locking import locked_with, says
from support.reading import LIGHT, Reader, ready

HERE = "practices/"
COUNT = ".kw-filter [role=status]"


def titles(page: Page) -> list[str]:
    """The practices in view."""
    links = page.locator(".kw-library li > a[href*='/practices/']").all()
    return [link.inner_text() for link in links if link.is_visible()]


def fitting(cards: Mapping[str, Card], need: str = "", *, from_minutes: float = 0) -> list[str]:
    """The titles of those for one need, or all of them, shelf by shelf, that take so long."""
    needs = [need] if need else NEEDS
    return [c.title for each in needs for c in cards.values() if c.need == each and c.minutes >= from_minutes]


def opened(reader: Reader, path: str) -> Page:
    """The library, its module at work: the page alone loads it, after the others."""
    page = reader.tab(path)
    page.wait_for_load_state("networkidle")
    return page


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f'.kw-chip:has(input[name={name}][value="{value}"])').click()


@pytest.fixture
def thirty(reader: Reader) -> Reader:
    """A reader of the same site with thirty practices in its library."""

    def answer(route: Route) -> None:
        response = route.fetch()
        much = library("../", many_practices.CARDS, guides=many_practices.GUIDES)
        body, count = re.subn(
            r'<div class="kw-library">.*?</ul></div></div>', lambda _: much, response.text(), flags=re.DOTALL
        )
        assert count == 1
        route.fulfill(response=response, body=body)

    reader.context.route(re.compile(r"/practices/(#.*)?$"), answer)
    return reader


def test_all_practices_are_there_once_and_counted(reader: Reader) -> None:
    page = opened(reader, HERE)
    assert titles(page) == fitting(CARDS)
    assert page.inner_text(COUNT) == f"{len(CARDS)} practices"


def test_choices_narrow_the_list_and_stand_in_the_address(thirty: Reader) -> None:
    page = opened(thirty, HERE)
    assert len(titles(page)) == 30
    choose(page, "need", "my-critic-is-loud")
    loud = fitting(many_practices.CARDS, "My critic is loud")
    assert page.inner_text(COUNT) == counted(len(loud))
    assert titles(page) == loud
    choose(page, "time", "longer")
    longer = fitting(many_practices.CARDS, "My critic is loud", from_minutes=5.5)
    assert 0 < len(longer) < len(loud)
    assert page.inner_text(COUNT) == counted(len(longer))
    assert titles(page) == longer
    assert page.url.endswith("/practices/#need=my-critic-is-loud&time=longer")
    assert page.locator(".kw-shelf:visible").count() == 1
    choose(page, "need", "")
    choose(page, "time", "")
    assert page.url.endswith("/practices/")
    assert len(titles(page)) == 30


def test_a_shared_link_brings_the_same_list(thirty: Reader) -> None:
    page = opened(thirty, f"{HERE}#need=it-is-too-much&guide=guide-1")
    assert page.inner_text(COUNT) == "1 practice"
    assert titles(page) == ["Practice 1"]
    assert page.locator("[value=it-is-too-much]").is_checked()
    assert page.locator("summary [data-chosen]").inner_text() == "Guide 1"


def test_what_the_address_names_wrongly_is_all(reader: Reader) -> None:
    page = opened(reader, f'{HERE}#need=no-such"need]&time=&other=1')
    assert page.inner_text(COUNT) == f"{len(CARDS)} practices"
    assert page.locator('.kw-filter [value=""]:checked').count() == 3


def test_back_and_forward_step_through_the_choices(thirty: Reader) -> None:
    page = opened(thirty, HERE)
    choose(page, "need", "it-hurts-right-now")
    choose(page, "need", "it-is-too-much")
    page.go_back()
    page.wait_for_selector("[value=it-hurts-right-now]:checked")
    assert page.inner_text(COUNT) == "4 practices"
    page.go_back()
    page.wait_for_function("() => !location.hash")
    assert page.inner_text(COUNT) == "30 practices"
    page.go_forward()
    page.wait_for_selector("[value=it-hurts-right-now]:checked")
    assert page.inner_text(COUNT) == "4 practices"


def test_it_comes_back_as_it_was_left_after_instant_navigation(reader: Reader) -> None:
    page = reader.tab("")
    page.evaluate("() => { window.stayed = true; }")
    page.evaluate("() => document.querySelector('.md-nav a[href$=\"practices/\"]').click()")
    page.wait_for_selector(COUNT)
    choose(page, "need", "my-critic-is-loud")
    page.click(".kw-shelf a:visible")
    page.wait_for_selector("#self-talk")
    page.go_back()
    page.wait_for_selector("[value=my-critic-is-loud]:checked")
    assert page.inner_text(COUNT) == counted(len(fitting(CARDS, "My critic is loud")))
    assert titles(page) == fitting(CARDS, "My critic is loud")
    assert page.evaluate("() => window.stayed")


def test_where_nothing_fits_it_says_so_and_how_to_go_on(reader: Reader) -> None:
    page = opened(reader, f"{HERE}#need=it-is-too-much")
    choose(page, "time", "longer")
    assert page.inner_text(COUNT) == "No practice fits all of this. You could set one of these to “All.”"
    assert titles(page) == []


def test_the_keyboard_and_a_screen_reader_find_native_choices(reader: Reader) -> None:
    page = opened(reader, HERE)
    page.get_by_role("group", name="What is it like?").get_by_role("radio", name="All").focus()
    page.keyboard.press("ArrowDown")
    assert page.locator("[value=it-hurts-right-now]").is_checked()
    assert page.evaluate("() => document.activeElement.value") == "it-hurts-right-now"
    assert page.inner_text(COUNT) == f"{sum(card.need == 'It hurts right now' for card in CARDS.values())} practices"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.get_by_role("group", name="Guide").is_visible()


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_three_lists_stand_under_their_anchors(reader: Reader) -> None:
    page = opened(reader, HERE)
    assert not page.locator(".kw-filter").is_visible()
    assert len(titles(page)) == 3 * len(CARDS)
    for anchor in ("by-need", "by-time", "by-guide"):
        page.click(f'.kw-jumps a[href="#{anchor}"]')
        assert page.locator(f"#{anchor}").is_visible()


def test_thirty_practices_and_all_choices_are_accessible_and_fit_a_small_phone(thirty: Reader) -> None:
    page = opened(thirty, f"{HERE}#time=longer")
    page.set_viewport_size({"width": 320, "height": 640})
    page.click(".kw-filter summary")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page) == [], scheme
        assert too_wide(page) == [], scheme


BEGUN = ".kw-begun"


def draft(practice: str, at: str) -> str:
    return json.dumps({"v": 1, "practice": practice, "tab": "t", "at": at, "fields": {"x": "words"}, "state": None})


def test_what_was_begun_is_there_the_newest_first_and_three_at_most(reader: Reader) -> None:
    times = {"letter": "-1", "rain": "-3", "talk": "0", "day": "-40", "letter~other": "-2"}
    page = reader.tab(LIGHT)
    for id, days in times.items():
        at = page.evaluate("(days) => new Date(Date.now() + days * 864e5).toISOString()", int(days))
        reader.seed({f"kindward:draft:{id}": draft(id.partition("~")[0], at)})
    reader.seed(
        {"kindward:draft:settle": "cut short", "kindward:draft:elsewhere": draft("four-n", "2026-11-01T10:00:00Z")}
    )
    page = opened(reader, HERE)
    expect(page.locator(f"{BEGUN} h2")).to_have_text("Where you left off")
    date = page.evaluate(
        "() => new Date(Date.now() - 3 * 864e5).toLocaleDateString('en-US', { month: 'long', day: 'numeric' })"
    )
    expect(page.locator(f"{BEGUN} li")).to_have_text(
        ["Tell somebody, begun today", "A kind letter, begun yesterday", f"RAIN, begun on {date}"]
    )
    assert axe(page, within=BEGUN) == []
    assert "/practices/letter/" in str(page.locator(f"{BEGUN} a").nth(1).get_attribute("href"))


def test_words_begun_on_a_page_stand_in_the_library_until_they_are_kept(reader: Reader) -> None:
    page = opened(reader, HERE)
    expect(page.locator(BEGUN)).to_be_hidden()
    page.goto(f"{reader.served.url}practices/four-n/")
    ready(page, "four-n")
    page.locator("#four-n textarea").first.fill("I was short with my son")
    page.goto(f"{reader.served.url}{HERE}")
    page.locator(f"{BEGUN} a").click()
    ready(page, "four-n")
    expect(page.locator("#four-n textarea").first).to_have_value("I was short with my son")
    page.locator("#four-n [data-press=leave]").first.click()
    page.locator("#four-n [data-press=keep]").click()
    page.wait_for_function("() => !Object.keys(localStorage).some((key) => key.startsWith('kindward:draft:'))")
    page.goto(f"{reader.served.url}{HERE}")
    page.wait_for_load_state("networkidle")
    expect(page.locator(BEGUN)).to_be_hidden()


def test_a_locked_notebook_does_not_say_what_was_begun(reader: Reader) -> None:
    page = locked_with(reader, {"kindward:draft:rain": draft("rain", "2026-11-20T10:00:00Z")})
    page.click("[data-lock-do=now] button")
    says(page, "Locked.")
    library = opened(reader, HERE)
    expect(library.locator(BEGUN)).to_be_hidden()
    assert library.locator(f"{BEGUN} a").count() == 0
