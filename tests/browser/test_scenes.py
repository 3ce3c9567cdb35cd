"""Scenes of made-up people: a shelf to read and to link to, and one at a time in a practice, once somebody asks."""

from typing import Final

import pytest
from playwright.sync_api import Page, expect

from kindward_site.content.scenes import SCENE_FILE, scenes
from support.checks import axe, too_wide
from support.hearing import Hearing, virtual_reader
from support.offline import away, wait_for_engine, wait_until_kept
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

SHELF: Final = "scenes/"
FOUR_N: Final = "practices/four-n/"
BUTTON: Final = "#four-n [data-press=scene]:visible"
TITLE: Final = "#four-n [data-focus=scene]"
IS_ANOTHER: Final = "([title, before]) => ![undefined, before].includes(document.querySelector(title)?.textContent)"
TITLES: Final = {scene.title for scene in scenes()}


def named(page: Page, *feelings: str) -> None:
    """Name feelings in the 4N pause, by keyboard, and go on to the step that says they are human."""
    ready(page, "four-n")
    go_to(page, 1)
    for feeling in feelings:
        page.locator(f"#four-n input[value='{feeling}']").press("Space")
    go_to(page, 2)


def go_to(page: Page, step: int) -> None:
    page.locator("#four-n .kw-steps button").nth(step).press("Enter")
    expect(page.locator(f"#four-n [data-part=step-{step}][data-live=true]")).to_have_count(1)


def asked_by_key(page: Page) -> str:
    """Press the button by keyboard; the title of the scene that comes, which then has the focus."""
    before = page.locator(TITLE).text_content() if page.locator(TITLE).count() else None
    page.locator(BUTTON).press("Enter")
    until(page, IS_ANOTHER, [TITLE, before])
    expect(page.locator(TITLE)).to_be_focused()
    expect(page.locator(TITLE)).to_be_in_viewport()
    return page.locator(TITLE).text_content() or ""


def path_of_file(reader: Reader) -> str:
    """Where the file of scenes is published, below the root; it has been asked for."""
    (path,) = {path for path in reader.served.asked if path.partition("?")[0].endswith(SCENE_FILE)}
    return path.removeprefix("/kindward/")


@pytest.mark.own_server
def test_one_scene_after_another_comes_by_keyboard_and_its_file_is_asked_for_once(reader: Reader) -> None:
    page = reader.tab(FOUR_N)
    named(page, "ashamed", "tired")
    assert reader.served.asks_for(SCENE_FILE) == []
    titles = [asked_by_key(page) for _ in range(4)]
    assert len({*titles}) == 4
    assert {*titles} <= TITLES
    assert len(reader.served.asks_for(SCENE_FILE)) == 1
    assert path_of_file(reader).startswith("assets/kindward-")
    assert path_of_file(reader).endswith(f"/{SCENE_FILE}"), "what the reader felt is in no address"
    assert axe(page, within="#four-n") == []
    page.set_viewport_size({"width": 320, "height": 700})
    assert too_wide(page) == []
    draft = page.evaluate("() => Object.values({ ...localStorage }).join()")
    assert "ashamed" in draft
    assert not any(scene.id in draft or scene.title in draft for scene in scenes())
    page.locator("#four-n .kw-scenes a", has_text="All the scenes").press("Enter")
    expect(page.locator("h1")).to_contain_text("Others have been here")
    assert page.url == reader.served.url + SHELF


@away
@pytest.mark.own_server
@pytest.mark.fault
def test_without_a_network_one_sentence_says_that_none_came_and_the_practice_goes_on(reader: Reader) -> None:
    page = reader.tab(FOUR_N)
    named(page, "guilty")
    reader.served.away = True
    page.locator(BUTTON).press("Enter")
    said = page.locator("#four-n .kw-scenes [role=status]").first
    expect(said).to_have_text("The scenes could not be loaded. The practice goes on as it is.", timeout=30_000)
    expect(page.locator(BUTTON)).to_be_focused()
    page.locator("#four-n [data-press=next]:visible").press("Enter")
    expect(page.locator("#four-n [data-part=step-3][data-live=true]")).to_have_count(1)
    page.locator("#four-n [data-press=back]:visible").press("Enter")
    reader.served.away = False
    asked_by_key(page)
    expect(said).to_have_text("")


@away
@pytest.mark.own_server
@pytest.mark.own_profile
def test_scenes_that_came_once_come_without_a_network_as_well(reader: Reader) -> None:
    page = reader.tab("about/")
    wait_until_kept(page, "help/")
    page.goto(reader.served.url + FOUR_N)
    named(page, "guilty")
    wait_for_engine(page)
    asked_by_key(page)
    wait_until_kept(page, path_of_file(reader))
    reader.served.away = True
    page.reload()
    ready(page, "four-n")
    go_to(page, 2)
    asked_by_key(page)


def test_a_scene_is_said_once(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(virtual_reader())
    page = reader.tab(FOUR_N)
    hearing = Hearing(page)
    named(page, "lonely")
    settled(page)
    page.locator(BUTTON).focus()
    page.wait_for_timeout(300)
    hearing.since()
    title = asked_by_key(page)
    settled(page)
    page.wait_for_timeout(300)
    assert hearing.since() == [f"heading, {title}, level 4"]


def test_the_shelf_needs_no_scripts_and_each_scene_has_an_address(reader: Reader) -> None:
    page = reader.tab(SHELF)
    page.locator(".kw-by-feeling summary").press("Enter")
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 700})
    assert too_wide(page) == []
    page.locator(".kw-by-feeling a", has_text="Half the rent").first.press("Enter")
    assert page.url == f"{reader.served.url}{SHELF}#half-the-rent"
    expect(page.locator("h3#half-the-rent")).to_be_in_viewport()
    page.locator("article.kw-scene", has=page.locator("#half-the-rent")).locator(".kw-scene-next a").press("Enter")
    expect(page.locator("h1")).to_contain_text("A plan for next time")
