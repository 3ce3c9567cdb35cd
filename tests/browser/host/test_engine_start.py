"""When the engine starts, and how often it is tried."""

from playwright.sync_api import BrowserContext, expect

from support.host_page import press, stored, told
from support.host_site import READY, Open, Served


def test_bad_boot_is_tried_once_more(host_open: Open) -> None:
    page = host_open(fake={"badBoots": 1})
    assert page.evaluate("workers") == 2
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


def test_two_bad_boots_fail_plainly(host_open: Open) -> None:
    page = host_open(wait=False, fake={"badBoots": 2})
    press(page, "next")
    page.wait_for_selector('[data-state="failed"]')
    assert page.evaluate("workers") == 2
    expect(page.locator('[data-slot="notice"]')).to_have_text(
        "The interactive part could not start here. You can still write on this page: what you type is stored on this "
        "device. A reload may help. Try again"
    )
    page.fill("[name=thought]", "written anyway")
    assert stored(page)["fields"]["thought"] == "written anyway"
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "written anyway"
    assert told(page, "press") == []


def test_boot_that_never_answers_is_ended(host_open: Open) -> None:
    page = host_open(bootTimeoutMs=600, fake={"mute": 1})
    assert page.evaluate("workers") == 2


def test_worker_that_cannot_be_loaded_fails_plainly(host_open: Open, host_context: BrowserContext) -> None:
    page = host_context.new_page()
    opened = host_open(wait=False)
    page.goto(opened.url.replace("%22fake%22", "%22worker%22%3A%20%22missing.js%22%2C%20%22fake%22"))
    page.wait_for_selector('[data-state="failed"]')
    assert page.evaluate("workers") == 2


def test_engine_waits_until_a_practice_is_in_view(host_open: Open) -> None:
    page = host_open("below/", wait=False)
    page.wait_for_timeout(600)
    assert page.evaluate("workers") == 0
    assert page.get_attribute("#four-n", "data-state") == "static"
    page.locator("#four-n").scroll_into_view_if_needed()
    page.wait_for_selector(READY)


def test_engine_waits_below_a_practice_unless_the_reader_comes_back_there(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    page = host_open("above/", wait=False)
    page.wait_for_selector(READY)  # the practice is at the top, and so in view
    page.evaluate("scrollTo(0, 3000)")
    page.reload()
    page.wait_for_selector(READY)
    assert page.evaluate("scrollY") == 3000
    other = host_context.new_page()
    other.goto(host_site.url("above/") + "#above/")
    other.wait_for_timeout(400)
    assert other.evaluate("scrollY") > 0
    assert other.evaluate("workers") == 0


def test_engine_waits_for_no_idle_where_the_practice_is_the_page(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script("window.requestIdleCallback = () => 0;")
    page = host_open("alone/")
    assert page.evaluate("workers") == 1
    assert page.evaluate("performance.getEntriesByType('paint').length") > 0


def test_engine_starts_at_the_first_focus(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script("window.requestIdleCallback = () => 0;")
    page = host_open(wait=False)
    page.wait_for_timeout(300)
    assert page.evaluate("workers") == 0
    page.focus("#outside")
    assert page.evaluate("workers") == 0
    page.focus("[name=thought]")
    assert page.evaluate("workers") == 1


def test_engine_starts_without_idle_callbacks(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script("delete window.requestIdleCallback;")
    host_open()


def test_save_data_waits_for_typing_or_a_press(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });")
    page = host_open(wait=False)
    page.click("[name=thought]")
    page.wait_for_timeout(400)
    assert page.evaluate("workers") == 0
    page.keyboard.type("a")
    page.wait_for_selector(READY)
    pressed = host_open(wait=False)
    press(pressed, "more")
    pressed.wait_for_selector("[name=extra]")
