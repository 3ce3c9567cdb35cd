"""Whether to seek help, in a real Chromium: by keyboard, without scripts, without a network, on paper; and nothing is stored."""

from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from kindward.helplines import COUNTRIES, LINES, Topic, lines_for
from kindward.vocabulary.more_help import ASKS, SIGNS, WORDS
from support.checks import axe, tab_to, too_wide
from support.offline import away, wait_until_kept
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/more-help/"
ROOT: Final = "#more-help"
PLACES: Final = (PATH, "guides/more-help/")
STORED: Final = """async () => JSON.stringify([
  Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort(), document.cookie,
  (await indexedDB.databases()).map(({ name, version }) => [name, version]).sort(),
])"""
COPIES: Final = "window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); };"


def fold(sign: str) -> str:
    return f'{ROOT} details:has(> summary:text-is("{sign}"))'


def open_by_keyboard(page: Page, summary: str) -> None:
    """To a fold by the Tab key, and open."""
    page.locator(f"{fold(summary)} > summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator(fold(summary))).to_have_attribute("open", "")


def copy_all(page: Page) -> None:
    """Everything that can be opened is opened, everything that can be copied is copied."""
    for each in page.locator(f"{ROOT} summary").all():
        each.click()
    for name in WORDS:
        page.click(f"{ROOT} [data-press=copy-words][value={name}]")
    settled(page)


@pytest.mark.parametrize("path", PLACES)
def test_reading_opening_and_copying_all_of_it_store_nothing(reader: Reader, path: str) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(COPIES)
    page = reader.tab("about/")
    before = page.evaluate(STORED)
    page.goto(reader.served.url + path)
    page.locator(ROOT).scroll_into_view_if_needed()  # an engine starts where a practice is in view
    ready(page, "more-help")
    settled(page)
    copy_all(page)
    until(page, f"() => copied.length === {len(WORDS)}")
    assert page.evaluate("copied") == list(WORDS.values())
    assert page.evaluate(STORED) == before
    page.goto(reader.served.url + "about/")  # what is stored on the way out would be there now
    assert page.evaluate(STORED) == before


def test_a_sign_is_opened_and_its_words_copied_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(COPIES)
    page = reader.tab(PATH)
    ready(page, "more-help")
    settled(page)
    sign = SIGNS[0]
    tab_to(page, f"{ROOT} [data-part=signs] summary")
    page.keyboard.press("Enter")
    tab_to(page, f"{ROOT} [data-press=copy-words][value={sign.name}]")
    page.keyboard.press("Enter")
    settled(page)
    until(page, "() => copied.length === 1")
    assert page.evaluate("copied[0]") == sign.words
    expect(page.locator(f"{fold(sign.sign)} .kw-told")).to_have_text(
        "Copied. You can paste it into a message or a note."
    )
    expect(page.locator(fold(sign.sign))).to_have_attribute("open", "")
    assert page.evaluate("document.activeElement.value") == sign.name
    whom, _ = ASKS["friend"]
    open_by_keyboard(page, whom)
    tab_to(page, f"{ROOT} [data-press=copy-words][value=friend]")
    page.keyboard.press("Enter")
    settled(page)
    until(page, "() => copied.length === 2")
    assert page.locator(f"{ROOT} .kw-told >> visible=true").count() == 1


def reads(page: Page) -> None:
    """Each country can be opened, and its first line is there; so is each sign with its words, and no button that does nothing."""
    for country in COUNTRIES:
        page.locator(f"{fold(country.name)} > summary").click()
        first = lines_for(LINES, country, (Topic.CRISIS,))[0]
        expect(page.locator(f"{fold(country.name)} a[href='{first.telephone}']").first).to_be_visible()
    for each in SIGNS:
        page.locator(f"{fold(each.sign)} > summary").click()
        expect(page.get_by_text(each.words or each.says, exact=True)).to_be_visible()


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_everything_opens_and_nothing_is_there_that_needs_them(reader: Reader, path: str) -> None:
    page = reader.tab(path)
    reads(page)
    assert page.locator(f"{ROOT} button:visible").count() == 0


@pytest.mark.own_server
@away
def test_it_opens_without_a_network_also_when_only_home_was_visited(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/", PATH, "offline.html")
    reader.served.away = True
    page.goto(reader.served.url + PATH)
    expect(page.locator("h1")).to_contain_text("Is it time to ask for help?")
    reads(page)
    assert (
        page.evaluate(  # its own styles came along
            "(root) => getComputedStyle(document.querySelector(`${root} [data-part] > details + details`)).borderTopWidth",
            ROOT,
        )
        == "0px"
    )


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["320px"])
def test_with_everything_open_it_is_accessible_and_fits_in_both_lights(reader: Reader) -> None:
    page = reader.tab(PATH)
    page.evaluate("(root) => document.querySelectorAll(`${root} details`).forEach((each) => (each.open = true))", ROOT)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page) == [], scheme
        assert too_wide(page) == [], scheme


def test_on_paper_all_of_it_is_open(reader: Reader) -> None:
    page = reader.tab(PATH)
    page.emulate_media(media="print")
    for each in SIGNS:
        box: Any = page.get_by_text(each.words or each.says, exact=True).bounding_box()
        assert box, each.name
        assert box["height"] > 0, each.name
