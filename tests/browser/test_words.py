"""The reader's words in the whole thing, real engine included: never lost, never overwritten, never sent away."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from kindward_site.bench.serving import Served
from support.reading import Reader, ready

FIELD = "#setback textarea[name=situation]"
SLOW_ENGINE = """
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...told) { setTimeout(() => post.apply(this, told), 700); };
"""
KEEP_WORKERS = """
  window.workers = [];
  const Real = Worker;
  window.Worker = class extends Real { constructor(...told) { super(...told); window.workers.push(this); } };
"""


def records(page: Page) -> dict[str, dict[str, object]]:
    """What lies in local storage under our prefix."""
    held: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return {key: json.loads(text) for key, text in held.items() if key.startswith("kindward:")}


def live(page: Page, id: str) -> str:
    return page.locator(f"#{id} [data-part][data-live=true].kw-step").get_attribute("data-part") or ""


@pytest.mark.own_profile
def test_the_main_job_from_a_guide_to_the_notebook(reader: Reader) -> None:
    """A reader opens a guide, does a practice, reloads, and finds what they wrote."""
    page = reader.tab("guides/after-a-mistake/")
    page.locator("#setback").scroll_into_view_if_needed()
    ready(page, "setback")
    page.fill(FIELD, "I forgot her birthday.")
    page.click("#setback [data-press=next]")
    page.fill("#setback textarea[name=response]", "I said nothing for two days.")
    page.reload()
    page.locator("#setback").scroll_into_view_if_needed()
    ready(page, "setback")
    assert live(page, "setback") == "step-1"
    assert page.input_value("#setback textarea[name=response]") == "I said nothing for two days."
    page.click("#setback [data-press=leave]")
    page.click("#setback label:has(input[value=lighter])")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    assert not [key for key in records(page) if ":draft:" in key]
    page.click("#setback .kw-kept a")
    ready(page, "notebook")
    page.click("text=I forgot her birthday.")
    assert page.locator(".kw-facts").inner_text().count("I said nothing for two days.") == 1
    assert "lighter" in page.locator(".kw-facts").inner_text()


def test_typing_before_python_is_ready_is_taken_along(reader: Reader) -> None:
    reader.run_first(SLOW_ENGINE)
    page = reader.tab("practices/setback/")
    assert page.get_attribute("#setback", "data-state") != "ready"
    page.fill(FIELD, "Typed early.")
    page.click("#setback [data-press=next]")  # waits for the engine, and is not lost either
    ready(page, "setback")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    page.click("#setback [data-press=back]")
    page.wait_for_selector('#setback [data-part=step-0][data-live="true"]')
    assert page.input_value(FIELD) == "Typed early."


def test_a_slow_reply_moves_no_caret_and_loses_no_letter(reader: Reader) -> None:
    reader.run_first(SLOW_ENGINE)
    page = reader.tab("practices/self-talk/")
    ready(page, "self-talk")
    said = page.locator("#self-talk textarea[name=said]")
    said.press_sequentially("I always ruin it.", delay=60)
    said.press("Home")
    said.press_sequentially("Oh, ", delay=60)
    expect(page.locator("#self-talk .kw-said")).to_have_text("Oh, I always ruin it.")
    assert page.locator("#self-talk mark").count()
    assert said.input_value() == "Oh, I always ruin it."
    assert said.evaluate("(field) => [field.selectionStart, document.activeElement === field]") == [4, True]


@pytest.mark.errors_expected
def test_a_worker_that_dies_is_replaced_and_nothing_is_lost(reader: Reader) -> None:
    reader.run_first(KEEP_WORKERS)

    def impatient(route: Route) -> None:
        answer = route.fetch()
        text = answer.text().replace('{"worker"', '{"replyTimeoutMs": 3000, "worker"')
        route.fulfill(response=answer, body=text)

    reader.context.route(re.compile(r"practices/setback/$"), impatient)
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.fill(FIELD, "Before the crash.")
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    page.evaluate("() => window.workers.at(-1).terminate()")
    page.fill("#setback textarea[name=response]", "During the crash.")
    page.wait_for_function("() => window.workers.length === 2")
    page.wait_for_selector("#setback[data-state=ready]")
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-2][data-live="true"]')
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    (moment,) = [value for key, value in records(page).items() if ":moment:" in key]
    assert (moment["situation"], moment["response"]) == ("Before the crash.", "During the crash.")


def test_closing_the_tab_300_ms_after_the_last_key_loses_nothing(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    page.locator(FIELD).press_sequentially("Half a thou")
    page.wait_for_timeout(300)
    page.close()
    page = reader.tab("practices/setback/")
    page.wait_for_function(f"() => document.querySelector({json.dumps(FIELD)}).value === 'Half a thou'")
    ready(page, "setback")
    assert page.input_value(FIELD) == "Half a thou"


@pytest.mark.own_profile
def test_instant_navigation_there_and_back(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.evaluate("() => { window.same = true; }")
    page.fill(FIELD, "Here and there.")
    page.locator("a[href$='four-n/']").first.evaluate("(link) => link.click()")
    ready(page, "four-n")
    page.click("#four-n [data-press=next]")
    page.wait_for_selector('#four-n [data-part=step-1][data-live="true"]')
    page.go_back()
    ready(page, "setback")
    assert page.input_value(FIELD) == "Here and there."
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    page.go_forward()
    ready(page, "four-n")
    assert live(page, "four-n") == "step-1"
    assert page.evaluate("() => window.same") is True


@pytest.mark.fault
@pytest.mark.own_server
@pytest.mark.errors_expected
def test_an_archive_that_fails_to_load_leaves_a_worksheet_that_keeps_words(reader: Reader) -> None:
    reader.served.broken.add("assets/runtime/kindward-")
    page = reader.tab("practices/setback/")
    page.locator(FIELD).press_sequentially("Still here.")
    page.wait_for_selector("#setback[data-state=failed]")
    assert len(reader.served.asks_for("assets/runtime/kindward-")) == 2
    notice = page.locator("#setback .kw-notice")
    assert "what you type is stored on this device" in notice.inner_text()
    assert all(step.is_visible() for step in page.locator("#setback .kw-step").all())
    page.fill("#setback textarea[name=outcome]", "And this, too.")
    page.reload()
    page.wait_for_function(f"() => document.querySelector({json.dumps(FIELD)}).value === 'Still here.'")
    assert page.input_value("#setback textarea[name=outcome]") == "And this, too."
    page.evaluate("() => scrollTo(0, 0)")  # the engine starts where the practice is in view
    page.wait_for_selector("#setback[data-state=failed]")
    reader.served.broken.clear()
    page.click("#setback .kw-notice button")
    ready(page, "setback")
    assert page.input_value(FIELD) == "Still here."


def test_words_are_carried_to_the_next_practice(at: Callable[[str], Page]) -> None:
    page = at("four-n")
    page.fill("#four-n textarea[name=critic]", "You never learn.")
    page.click("#four-n [data-press=leave]")
    page.click("#four-n [data-press=keep]")
    page.wait_for_selector("#four-n .kw-kept")
    page.click("#four-n .kw-next a[href*='self-talk']")
    ready(page, "self-talk")
    assert page.input_value("#self-talk textarea[name=said]") == "You never learn."
    assert "What you wrote first" in page.locator("#self-talk").inner_text()
    page.click("#self-talk [data-press=leave]")
    page.click("#self-talk [data-press=keep]")
    page.wait_for_selector("#self-talk .kw-kept")
    moments = [value for key, value in records(page).items() if ":moment:" in key]
    assert [moment["practices"] for moment in moments] == [["four-n", "self-talk"]]


def test_a_rewording_goes_into_the_readers_version_and_stays_theirs(at: Callable[[str], Page]) -> None:
    page = at("self-talk")
    page.fill("#self-talk textarea[name=said]", "I always ruin everything. It rained.")
    page.wait_for_selector("#self-talk mark")
    page.locator("#self-talk .kw-hit summary").first.click()
    assert page.locator("#self-talk .kw-hit[open] p").first.inner_text()
    page.click("#self-talk [data-press=next]")
    page.wait_for_selector("#self-talk .kw-offer >> visible=true")
    offer = page.locator("#self-talk .kw-offer >> visible=true").first
    words = offer.inner_text()
    offer.click()
    version = page.locator("#self-talk textarea[name='line.own']")
    page.wait_for_function("() => document.querySelector(\"#self-talk textarea[name='line.own']\").value !== ''")
    assert version.input_value() == f"{words} It rained."
    version.press("End")
    version.press_sequentially(" Still.")
    assert page.input_value("#self-talk textarea[name=said]") == "I always ruin everything. It rained."
    page.reload()
    ready(page, "self-talk")
    assert version.input_value() == f"{words} It rained. Still."


def test_the_notebook_edits_erases_and_brings_back(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.fill(FIELD, "A first line.")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    before = {key: value for key, value in records(page).items() if ":draft:" not in key}
    page = reader.tab("notebook/")
    ready(page, "notebook")
    page.click("text=A first line.")
    page.click("#notebook [data-press=erase]")
    page.wait_for_selector("#notebook [data-press=undo]")
    assert records(page) == {}
    page.click("#notebook [data-press=undo]")
    page.wait_for_selector("text=A first line.")
    assert records(page) == before
    page.click("text=A first line.")
    page.click("#notebook [data-press=edit]")
    page.fill('#notebook textarea[name="form.situation"]', "A second thought.")
    page.click("#notebook [data-press=save]")
    page.wait_for_selector("#notebook .kw-entry-title:has-text('A second thought.')")
    page.reload()
    ready(page, "notebook")
    assert page.locator("#notebook .kw-entry-title").inner_text() == "A second thought."


def test_two_tabs_show_each_others_entries(reader: Reader) -> None:
    notebook = reader.tab("notebook/")
    ready(notebook, "notebook")
    other = reader.tab("practices/four-n/")
    ready(other, "four-n")
    other.fill("#four-n textarea[name=critic]", "From the other tab.")
    other.click("#four-n [data-press=leave]")
    other.click("#four-n [data-press=keep]")
    notebook.wait_for_selector("text=From the other tab.")


@pytest.mark.own_server
def test_nothing_of_the_engine_is_fetched_where_nobody_needs_it(reader: Reader) -> None:
    reader.tab("about/")
    page = reader.tab("guides/after-a-mistake/")
    page.wait_for_timeout(1500)
    assert reader.served.asks_for("assets/runtime") == []
    page.locator("#setback").scroll_into_view_if_needed()
    ready(page, "setback")
    assert len(reader.served.asks_for("assets/runtime/kindward-")) == 1


def test_the_pace_moves_the_steps_until_it_is_stopped(reader: Reader) -> None:
    page = reader.context.new_page()
    page.clock.install()
    page.goto(reader.served.url + "practices/four-n/")
    page.clock.run_for(3000)
    ready(page, "four-n")
    page.click("#four-n [data-press=pace]")
    page.wait_for_selector("#four-n .kw-pace")
    page.clock.run_for(20_500)
    page.wait_for_selector('#four-n [data-part=step-1][data-live="true"]')
    page.click("#four-n [data-press=pace]")
    page.wait_for_selector("#four-n .kw-pace", state="detached")
    page.clock.run_for(25_000)
    assert live(page, "four-n") == "step-1"


def open_search(page: Page) -> None:
    """Go to the field of the search: in the header where there is room for it, behind a button elsewhere."""
    page.locator(".kw-search-open:visible, .md-search__input:visible").first.click()
    page.wait_for_selector(".md-search__input:focus")


@pytest.mark.own_server
def test_search_finds_and_its_index_comes_only_when_asked_for(reader: Reader) -> None:
    page = reader.tab("about/")
    page.wait_for_timeout(800)
    assert reader.served.asks_for("search_index.json") == []
    assert reader.served.asks_for("workers/search") == []
    open_search(page)  # whatever brings the focus there asks for the index
    page.locator(".md-search__input").press_sequentially("harsh")
    page.wait_for_selector(".md-search-result__link[href*='self-talk']")
    assert len(reader.served.asks_for("search_index.json")) == 1
    assert len(reader.served.asks_for("workers/search")) == 1


def test_a_path_keeps_the_place(reader: Reader) -> None:
    page = reader.tab("paths/mistake/")
    assert page.locator(".kw-path a[aria-current]").count() == 0
    page.click(".kw-path li:nth-child(2) a")
    page.wait_for_url("**/practices/four-n/")
    page.go_back()
    page.wait_for_selector(".kw-path li:nth-child(2) a[aria-current=step]")
    page.reload()
    page.wait_for_selector(".kw-path li:nth-child(2) a[aria-current=step]")
    assert page.locator(".kw-path a[aria-current]").count() == 1


def test_search_finds_by_the_words_people_use(reader: Reader, subtests: pytest.Subtests) -> None:
    tab = reader.tab("about/")
    open_search(tab)
    for said, page in (("I hate myself", "guides/"), ("messed up", "after-a-mistake"), ("panic", "help")):
        with subtests.test(said):
            tab.locator(".md-search__input").fill("")
            tab.locator(".md-search__input").press_sequentially(said)
            tab.wait_for_selector(f".md-search-result__link[href*='{page}']")


def test_the_quick_exit_leaves_and_back_does_not_lead_here(browser: Browser, served: Served) -> None:
    context = browser.new_context()
    context.route("https://www.wikipedia.org/**", lambda route: route.fulfill(body="<h1>Elsewhere</h1>"))
    page = context.new_page()
    page.goto(served.url + "about/")
    page.goto(served.url + "help/")
    page.click(".kw-exit a")
    page.wait_for_selector("text=Elsewhere")
    page.go_back()
    page.wait_for_url("**/about/")
    context.close()


def test_help_reads_without_scripts(browser: Browser, served: Served) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.url + "help/")
    assert page.locator("a[href='tel:988']").first.is_visible()
    assert page.locator(".kw-exit a").is_visible()
    context.close()


def test_a_page_that_is_not_there_leads_on(reader: Reader) -> None:
    page = reader.tab("404.html")
    assert page.locator("article a[href$='help/']").count() == 1
    assert "still on this device" in page.locator("article").inner_text()
