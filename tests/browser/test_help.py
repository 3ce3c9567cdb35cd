"""Help on a bad night: the first number in view on a small phone, every target for a thumb, and nothing stored."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kindward.helplines import COUNTRIES, LINES, Topic, lines_for
from kindward_site.content.plan import ASKED
from support.checks import axe, too_wide
from support.offline import away, wait_until_kept
from support.reading import Reader

THUMB = 44
"""The height of a target in CSS pixels, as WCAG 2.5.5 asks."""
PHONES = [{"width": 320, "height": 568}, {"width": 390, "height": 844}]
TARGETS = ".kw-helplines :is(a, summary), .kw-country select, .kw-turns a, .kw-exit a, .kw-plan :is(button, textarea)"
STORED = "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"
WORDS = "Water the plants. Call Noor at six."

small = pytest.mark.parametrize("reader", [{"viewport": PHONES[0]}], indirect=True, ids=["320px"])
plain = pytest.mark.parametrize(
    "reader", [{"java_script_enabled": False, "viewport": PHONES[0]}], indirect=True, ids=["no-scripts"]
)


def in_view(page: Page, selector: str) -> bool:
    """Whether the first of `selector` that is shown stands in the window, whole, without scrolling."""
    box = page.locator(f"{selector} >> visible=true").first.bounding_box()
    assert box
    assert page.viewport_size
    return box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


def countries_in_view(page: Page) -> set[str]:
    """The codes of the countries whose lines are shown."""
    shown: list[str] = page.evaluate(
        "() => [...document.querySelectorAll('div[data-in]')].filter((e) => e.checkVisibility()).map((e) => e.dataset.in)"
    )
    return set(shown)


def open_all(page: Page) -> None:
    page.evaluate("() => document.querySelectorAll('.kw-helplines details').forEach((each) => (each.open = true))")


@pytest.mark.parametrize("reader", [{"viewport": size} for size in PHONES], indirect=True, ids=["320px", "390px"])
def test_the_first_line_is_in_view_with_its_buttons_in_every_country(reader: Reader) -> None:
    page = reader.tab("help/")
    for wanted in ("a[href='tel:988']", "a[href='sms:988']", "a[href^='https://988lifeline.org']", "a[href='tel:911']"):
        assert in_view(page, wanted), wanted
    for country in COUNTRIES:
        page.select_option("#country", country.code)
        assert countries_in_view(page) == {country.code}
        first = lines_for(LINES, country, (Topic.CRISIS,))[0]
        assert in_view(page, f"a[href='{first.telephone}']"), country.name
        assert in_view(page, f"a[href='tel:{country.emergency}']"), country.name


@small
def test_every_target_is_large_enough_for_a_thumb(reader: Reader) -> None:
    page = reader.tab("help/")
    page.select_option("#country", "all")
    open_all(page)
    page.wait_for_selector("[data-plan-do=print]:visible")
    low: list[str] = page.evaluate(
        """([selector, least]) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility())
          .filter((e) => { const box = e.getBoundingClientRect(); return box.height < least || box.width < least; })
          .map((e) => e.outerHTML.slice(0, 90))""",
        [TARGETS, THUMB],
    )
    assert low == []


@small
def test_it_is_accessible_and_fits_with_everything_open_in_both_lights(reader: Reader) -> None:
    page = reader.tab("help/")
    page.select_option("#country", "all")
    open_all(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page) == []
        assert too_wide(page) == []


@pytest.mark.own_server
@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True, ids=["alone"])
def test_choosing_a_country_asks_nothing_and_stores_nothing(reader: Reader) -> None:
    page = reader.tab("help/")
    page.wait_for_load_state("networkidle")
    before, asked = page.evaluate(STORED), len(reader.served.asked)
    page.select_option("#country", "nz")
    expect(page.locator("a[href='tel:1737']").first).to_be_visible()
    page.select_option("#country", "other")
    expect(page.locator("a[href='https://findahelpline.com'] >> visible=true").first).to_be_visible()
    assert page.evaluate(STORED) == before
    assert len(reader.served.asked) == asked
    page.reload()
    assert page.input_value("#country") == "us"


def test_a_link_to_a_part_says_which_country_it_shows_and_leads_to_the_choice(reader: Reader) -> None:
    page = reader.tab("help/#somebody-hurts-you")
    where = page.locator("#at-home + .kw-helplines .kw-where >> visible=true")
    expect(where).to_have_text("United States Another country?")
    where.locator("a").click()
    expect(page.locator("#country")).to_be_in_viewport()


@plain
def test_without_scripts_the_country_can_be_chosen_and_the_plan_filled_in(reader: Reader) -> None:
    page = reader.tab("help/")
    assert in_view(page, "a[href='tel:988']")
    page.select_option("#country", "gb")
    assert countries_in_view(page) == {"gb"}
    page.fill("#plan-signs", WORDS)
    assert page.input_value("#plan-signs") == WORDS
    assert not page.locator(".kw-plan button >> visible=true").count()
    page.locator("summary >> visible=true").first.click()
    expect(page.locator("a[href='sms:85258?&body=SHOUT']").first).to_be_visible()


@plain
@pytest.mark.errors_expected
def test_without_styles_every_country_is_there_to_read(reader: Reader) -> None:
    reader.context.route("**/*.css", lambda route: route.abort())
    page = reader.tab("help/")
    assert countries_in_view(page) >= {country.code for country in COUNTRIES}
    for country in COUNTRIES:
        first = lines_for(LINES, country, (Topic.CRISIS,))[0]
        assert page.locator(f"a[href='{first.telephone}']").first.is_visible()


@pytest.mark.own_server
@away
def test_offline_it_looks_and_works_as_it_does_online(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/", "offline.html")
    reader.served.away = True
    page.goto(reader.served.url + "help/")
    assert countries_in_view(page) == {"us"}  # the page's own styles are there
    page.select_option("#country", "au")
    assert in_view(page, "a[href='sms:0477131114']")
    expect(page.locator("[data-plan-do=print]")).to_be_visible()  # and its module


@pytest.mark.parametrize(
    "reader", [{"permissions": ["clipboard-read", "clipboard-write"]}], indirect=True, ids=["copy"]
)
def test_the_plan_is_copied_and_stored_nowhere(reader: Reader) -> None:
    page = reader.tab("help/")
    page.wait_for_load_state("networkidle")
    before = page.evaluate(STORED)
    page.fill("#plan-hold", WORDS)
    page.click("[data-plan-do=copy]")
    expect(page.locator("[data-plan-say]")).to_have_text("Copied. You can paste it into a message or a note.")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert f"{ASKED['hold']}\n{WORDS}" in copied
    assert all(asked in copied for asked in ASKED.values())
    page.wait_for_timeout(600)  # drafts of practices are saved within 300 ms
    assert page.evaluate(STORED) == before
    page.reload()
    assert page.input_value("#plan-hold") == ""


def test_the_plan_comes_back_empty_with_a_page_that_was_put_away(reader: Reader) -> None:
    page = reader.tab("help/")
    page.wait_for_selector("[data-plan-do=print]:visible")
    page.fill("#plan-hold", WORDS)
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert page.input_value("#plan-hold") == ""


def test_where_copying_does_not_work_its_button_stays_away(reader: Reader) -> None:
    reader.run_first("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    page = reader.tab("help/")
    page.wait_for_selector("[data-plan-do=print]:visible")
    assert page.locator("[data-plan-do=copy]").is_hidden()


def test_printed_it_shows_what_is_folded_and_the_plan_alone_where_its_button_asks(reader: Reader) -> None:
    reader.run_first("window.print = () => {};")
    page = reader.tab("help/")
    page.wait_for_selector("[data-plan-do=print]:visible")
    page.fill("#plan-hold", WORDS)
    page.emulate_media(media="print")
    assert height(page, "details a[href='sms:741741?&body=HOME']")
    assert not page.locator(".kw-exit").is_visible()
    page.emulate_media(media="screen")
    page.click("[data-plan-do=print]")
    page.emulate_media(media="print")
    assert page.locator("#plan-hold").is_visible()
    assert page.locator("h2#plan").is_visible()
    assert not page.locator(".kw-helplines").first.is_visible()
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert page.locator(".kw-helplines").first.is_visible()


def height(page: Page, selector: str) -> float:
    found: Any = page.locator(selector).first.bounding_box()
    return float(found["height"]) if found else 0.0


@pytest.mark.own_server
@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True, ids=["alone"])
def test_no_other_page_loads_what_is_for_help_alone(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    page.wait_for_load_state("networkidle")
    asked = reader.served.asks_for("/assets/kindward-")
    assert not [path for path in asked if path.endswith(("/help.css", "/plan.js"))]
    page.locator(".kw-help:visible, .md-tabs__link:visible", has_text="Help").first.click()
    expect(page.locator("[data-plan-do=print]")).to_be_visible()
    page.wait_for_function("() => getComputedStyle(document.querySelector('.kw-exit')).float === 'right'")
    assert countries_in_view(page) == {"us"}


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["phone"])
def test_no_country_s_name_is_cut_where_letters_are_twice_as_large(reader: Reader) -> None:
    page = reader.tab("help/")
    page.evaluate(TWICE)
    select = page.locator("#country")
    assert (select.bounding_box() or {"width": 999})["width"] <= 320
    assert select.evaluate(CUT_NAMES) == []


TWICE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { font-size: 250% !important; }");
  document.adoptedStyleSheets = [sheet];
}"""
CUT_NAMES = """(select) => {
  const arrow = 20;
  const { font, paddingLeft, paddingRight } = getComputedStyle(select);
  const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
  const ink = Object.assign(document.createElement("canvas").getContext("2d"), { font });
  return [...select.options].map(({ text }) => [text, Math.ceil(ink.measureText(text).width)]).filter(([, width]) => width > room);
}"""
