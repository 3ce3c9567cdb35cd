"""The buttons of the header, by keyboard: the menu and its drawer, the search, light and dark; what is closed cannot be reached."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.checks import stops
from support.reading import Reader
from support.waiting import until

PHONE, TABLET, WIDE = 390, 768, 1280
WALKED = ("", "guides/self-talk/", "notebook/lock/")
MENU = ".kw-menu"
IN_DRAWER = "() => Boolean(document.activeElement.closest('.md-sidebar--primary'))"
INERT = "() => document.querySelectorAll('[inert]').length"
IS_OPEN = "() => document.querySelector('.kw-nav').checkVisibility({ visibilityProperty: true })"


def shown(page: Page, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(page.url.split("/kindward/")[0] + f"/kindward/{path}")


def is_on(page: Page, selector: str) -> bool:
    found: bool = page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector)
    return found


@pytest.mark.parametrize(("width", "most"), [(PHONE, 6), (TABLET, 6), (WIDE, 45)])
def test_what_takes_the_focus_ahead_of_a_page_can_be_seen(reader: Reader, width: int, most: int) -> None:
    """On a wide window these are the tabs and the section's pages, too; on all others the header's few buttons."""
    page = reader.tab()
    for path in WALKED:
        shown(page, path, width)
        page.wait_for_selector(".kw-light:not([hidden])")
        before = stops(page, until=".md-content *")
        assert len(before) <= most, path
        assert [each for each in before if each.startswith("hidden")] == [], path
        assert len(before) == len(set(before)), path


def test_the_drawer_has_the_focus_until_it_is_closed(reader: Reader) -> None:
    page = reader.tab()
    shown(page, "guides/self-talk/", PHONE)
    menu = page.get_by_role("button", name="Menu")
    menu.focus()
    for close in ("Escape", "Enter"):
        expect(menu).to_have_attribute("aria-expanded", "false")
        page.keyboard.press("Enter")
        assert page.locator(MENU).get_attribute("aria-expanded") == "true"
        assert is_on(page, ".kw-nav-close")
        inside = stops(page, until="body")
        assert inside[0].endswith("Kindward")
        assert any(each.endswith("When a word claims too much") for each in inside), "the parts of this page"
        assert not [each for each in inside if each.startswith("hidden")]
        page.locator(".kw-nav-close").focus()
        page.keyboard.press(close)
        assert is_on(page, ".kw-menu")
        assert not page.evaluate(IS_OPEN)
        assert page.evaluate(INERT) == 0


def test_a_press_beside_the_drawer_or_a_wider_window_closes_it(reader: Reader) -> None:
    page = reader.tab()
    shown(page, "practices/", PHONE)
    page.click(MENU)
    page.mouse.click(380, 500)
    assert not page.evaluate(IS_OPEN)
    assert is_on(page, ".kw-menu")
    page.click(MENU)
    assert page.evaluate(INERT) > 0
    page.set_viewport_size({"width": WIDE, "height": 800})
    until(page, "() => document.querySelectorAll('[inert]').length === 0")
    assert not page.locator("#__drawer").is_checked()


def test_a_link_in_the_drawer_leads_on_and_the_drawer_opens_again(reader: Reader) -> None:
    page = reader.tab()
    shown(page, "guides/self-talk/", PHONE)
    page.evaluate("() => { window.isSame = true; }")
    for link, title in (("Noticing and allowing", "Noticing and allowing"), ("The growth cycle", "The growth cycle")):
        page.click(MENU)
        assert page.evaluate(IN_DRAWER)
        page.locator(".kw-nav").get_by_role("link", name=link, exact=True).press("Enter")
        expect(page.locator("h1")).to_contain_text(title)
        until(page, "() => !document.querySelector('#__drawer').checked")
        page.wait_for_timeout(
            300
        )  # Material closes it 125 ms after the last change of the address, whoever opened it since
        assert page.evaluate("() => window.isSame"), "instant navigation"
        assert page.evaluate(INERT) == 0
        assert not page.evaluate(IS_OPEN)
    page.click(MENU)
    page.locator(".kw-nav-parts a").first.press("Enter")
    until(page, "() => location.hash.length > 1")
    assert not page.evaluate(IS_OPEN)


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no scripts"])
def test_without_scripts_the_menu_is_a_link_to_the_navigation(reader: Reader) -> None:
    page = reader.tab()
    page.set_viewport_size({"width": PHONE, "height": 800})
    link = page.locator(".kw-nav").get_by_role("link", name="All guides")
    assert page.locator("header button:visible").count() == 0
    expect(link).not_to_be_visible()
    page.get_by_role("link", name="Menu").press("Enter")
    page.locator(".kw-nav").get_by_text("Guides", exact=True).click()
    expect(link).to_be_in_viewport()
    page.get_by_role("link", name="Close").press("Enter")
    expect(link).not_to_be_visible()


def find_harsh(page: Page) -> None:
    page.keyboard.type("harsh")
    page.wait_for_selector(".md-search-result__link")


@pytest.mark.parametrize("width", [PHONE, TABLET])
def test_the_search_opens_by_its_button_and_leads_to_what_it_found(reader: Reader, width: int) -> None:
    page = reader.tab()
    shown(page, "help/", width)
    button = page.get_by_role("button", name="Search", exact=True)
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    assert is_on(page, ".md-search__input")
    find_harsh(page)
    inside = stops(page, until="body")
    assert not [each for each in inside if each.startswith("hidden")]
    assert any("The way you talk to yourself" in each for each in inside)
    page.keyboard.press("Escape")
    assert is_on(page, ".kw-search-open")
    assert page.evaluate(INERT) == 0
    expect(page.locator(".md-search__input")).not_to_be_visible()


def test_in_a_wide_window_tab_goes_through_what_the_search_found_and_out_of_it(reader: Reader) -> None:
    page = reader.tab()
    shown(page, "help/", WIDE)
    page.focus(".md-search__input")
    find_harsh(page)
    found = stops(page, until=".md-tabs *")
    assert not [each for each in found if each.startswith("hidden")]
    assert any("The way you talk to yourself" in each for each in found), found
    assert not page.locator("#__search").is_checked(), "who leaves the search closes it"
    page.focus(".md-search__input")
    page.keyboard.press("Shift+Tab")
    assert is_on(page, ".kw-light")


def test_no_single_key_is_a_command(reader: Reader) -> None:
    page = reader.tab()
    shown(page, "guides/self-talk/", WIDE)
    address = page.url
    for key in "/,.fnps":
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert not page.locator("#__search").is_checked()
    assert page.url == address


@pytest.mark.own_profile
def test_the_button_for_light_says_what_it_will_do_and_does_it(reader: Reader) -> None:
    page = reader.tab()
    page.emulate_media(color_scheme="light")
    scheme: Callable[[], str] = lambda: page.locator("body").get_attribute("data-md-color-scheme") or ""  # noqa: E731
    button = page.locator(".kw-light")
    button.focus()
    for name, after in (("Switch to light", "default"), ("Switch to dark", "slate")):
        expect(button).to_have_accessible_name(name)
        page.keyboard.press("Enter")
        assert scheme() == after
        assert is_on(page, ".kw-light")
    page.reload()
    expect(button).to_have_accessible_name("Use the device's setting")
    assert scheme() == "slate"
    button.press("Space")
    expect(button).to_have_accessible_name("Switch to light")
    assert scheme() == "default"
