"""What opens when the network is away: Help always, what was opened before, and a calm page for the rest.

The server hangs up instead of the browser being told that it is offline: so nothing but the service worker can answer.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from kindward.helplines import COUNTRIES, LINES, Topic, lines_for
from kindward_site.bench.chromium import IN_TESTS, executable
from kindward_site.bench.serving import SUB_PATH, Served, serving
from kindward_site.publish.offline import WORKER, service_worker
from support.addresses import PAGES
from support.checks import axe, too_wide
from support.offline import CACHES, HAS, away, kept, reading, told_by, wait_for_engine, wait_until_kept
from support.reading import Reader, ready
from support.waiting import until

pytestmark = pytest.mark.own_server

FOUR_N = "practices/four-n/"
SAVE_DATA = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });'


def to_the_end(page: Page) -> None:
    """Go through the practice and keep what was written."""
    for _ in range(12):
        if page.locator("#four-n [data-part=close][data-live=true]").count():
            break
        step = page.locator("#four-n h3[data-focus]:visible").first.text_content()
        page.locator("#four-n [data-press=next]:visible").first.click()
        expect(page.locator("#four-n h3[data-focus]:visible").first).not_to_have_text(step or "")
    page.locator("input[name=after]").first.check()
    page.click("[data-press=keep]")
    page.wait_for_selector(".kw-kept")


@pytest.fixture
def profile(browser: Browser, tmp_path: Path) -> Iterator[BrowserContext]:
    """A browser with a disk cache, as readers have; the one of a private window has no room for the engine."""
    folder = tmp_path / "profile"
    context = browser.browser_type.launch_persistent_context(
        folder, executable_path=executable(shell=True), args=list(IN_TESTS), viewport={"width": 390, "height": 844}
    )
    context.set_default_timeout(20_000)
    yield context
    context.close()


@away
def test_help_opens_by_its_address_when_only_home_was_visited(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/", "offline.html")
    reader.served.away = True
    for address in ("help/", "help"):
        page.goto(reader.served.url + address)
        assert page.url == reader.served.url + "help/"
        for country in COUNTRIES:
            page.select_option("#country", country.code)
            assert f"Call {lines_for(LINES, country, (Topic.CRISIS,))[0].call}" in page.locator("main").inner_text()
        assert page.locator("a[data-exit]").first.is_visible()
        assert "Literata" in page.evaluate("() => [...document.fonts].filter((f) => f.status === 'loaded')[0].family")
        assert page.locator("html.kw-js").count()


@away
def test_a_practice_used_once_goes_on_to_its_end_and_keeps_the_draft(profile: BrowserContext, served: Served) -> None:
    reader = reading(profile, served)
    page = reader.tab(FOUR_N)
    ready(page, "four-n")
    wait_for_engine(page)
    wait_until_kept(page, FOUR_N)
    reader.served.away = True
    page.reload()
    ready(page, "four-n")
    page.locator("#four-n textarea:visible").first.fill("I forgot her birthday.")
    page.reload()
    ready(page, "four-n")
    expect(page.locator("#four-n textarea:visible").first).to_have_value("I forgot her birthday.")
    to_the_end(page)
    assert page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('kindward:moment:')).length")
    assert reader.watch.foreign == []


@away
def test_a_practice_that_was_met_through_the_worker_opens_as_well(reader: Reader) -> None:
    """Here the engine came after the service worker, which kept it on its way."""
    page = reader.tab("about/")
    wait_until_kept(page, "help/")
    page.goto(reader.served.url + FOUR_N)
    ready(page, "four-n")
    wait_for_engine(page)
    reader.served.away = True
    page.reload()
    ready(page, "four-n")


@away
def test_a_page_never_opened_gives_a_calm_one_and_comes_when_the_network_is_back(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    wait_until_kept(page, "help/", "offline.html", "guides/self-talk/")
    reader.served.away = True
    page.goto(reader.served.url + "guides/traps/")
    assert page.url == reader.served.url + "guides/traps/"
    expect(page.locator("h1")).to_have_text("This page cannot open right now")
    for width, scheme in ((320, "light"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page) == []
        assert too_wide(page) == []
    links = page.locator("main article li a")
    assert links.all_text_contents()[1:] == ["The way you talk to yourself"]
    links.nth(1).click()
    expect(page.locator("h1")).to_have_text(re.compile("^The way you talk to yourself"))
    page.go_back()
    page.locator("main article li a").first.click()
    expect(page.locator("h1")).to_have_text(re.compile("^Help"))
    reader.served.away = False
    page.goto(reader.served.url + "guides/traps/")
    expect(page.locator("h1")).not_to_have_text("This page cannot open right now")


@away
def test_links_lead_to_kept_pages_and_to_the_calm_one(reader: Reader) -> None:
    """Instant navigation fetches pages by script; it too must end on a page."""
    page = reader.tab()
    wait_until_kept(page, "help/", "offline.html", "")
    reader.served.away = True
    page.locator(".kw-help:visible, .md-tabs__link:visible", has_text="Help").first.click()
    expect(page.locator("h1")).to_have_text(re.compile("^Help"))
    page.goto(reader.served.url)
    page.locator("main article a[href*='paths/']").first.click()
    expect(page.locator("h1")).to_have_text("This page cannot open right now")


@away
def test_a_server_in_trouble_and_one_that_never_answers_do_not_keep_help_away(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/")
    for trouble in (reader.served.broken, reader.served.hung):
        trouble.add("/help/")
        page.goto(reader.served.url + "help/")
        assert page.locator("a[href='tel:988']").first.is_visible()
        trouble.clear()


@pytest.mark.parametrize("script", ["", SAVE_DATA], ids=["plain", "save-data"])
def test_it_asks_the_network_for_eight_small_files_and_nothing_else(
    browser: Browser, served: Served, script: str
) -> None:
    """All that Help and the pages beside it need besides is in the page already, and in the browser's own cache."""
    asked = {}
    for workers in ("block", "allow"):
        served.asked.clear()
        context = browser.new_context(service_workers=workers)  # type: ignore[arg-type]
        context.add_init_script(script)
        page = context.new_page()
        page.goto(served.url + "about/", wait_until="networkidle")
        if workers == "allow":
            wait_until_kept(page, "help/", "offline.html", "about/")
        context.close()
        # A window asks for its icon by itself, and the headless shell has none.
        asked[workers] = sorted(path for path in served.asked if not path.endswith("/favicon.svg"))
    own = [path for path in asked["allow"] if path.endswith(("/help.css", "/plan.js", "/more-help.css"))]
    more = [
        *(SUB_PATH + name for name in ("help/", "take-care/", "practices/more-help/", "offline.html", WORKER)),
        *own,
    ]
    assert len(own) == 3
    assert asked["allow"] == sorted(asked["block"] + more)
    assert not served.asks_for("assets/runtime/")


def test_no_word_that_was_searched_for_is_kept(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/")
    page.goto(reader.served.url + "guides/traps/?h=ashamed")
    wait_until_kept(page, "guides/traps/")
    urls = page.evaluate(
        """async () => {
          const all = [];
          for (const name of await caches.keys())
            for (const request of await (await caches.open(name)).keys())
              all.push(request.url, (await caches.match(request)).url);
          return all;
        }"""
    )
    assert "ashamed" not in " ".join(urls)


ALWAYS = {"help/", "take-care/", "practices/more-help/", "offline.html"}
"""What is kept from the first visit on, and does not count among the thirty."""


def test_thirty_pages_are_kept_beside_help_the_latest_ones(reader: Reader) -> None:
    page = reader.tab()
    wait_until_kept(page, "help/", "offline.html", "")
    others = (path for path in PAGES if path.endswith("/") and path != "/" and path not in ALWAYS)
    visited = [path.lstrip("/") for path in others][-33:]
    assert len(visited) > 30
    for path in visited:
        page.evaluate("(url) => fetch(url).then((answer) => answer.text())", reader.served.url + path)
        wait_until_kept(page, path)
    until(page, f"async () => (await (await caches.open('{CACHES}pages')).keys()).length === 34")
    assert set(kept(page, "pages")) == {*ALWAYS, *visited[-30:]}


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_help_reads(reader: Reader) -> None:
    page = reader.tab("help/")
    assert page.locator("a[href='tel:988']").first.is_visible()
    assert page.locator("a[data-exit]").first.is_visible()


@pytest.fixture
def release(site: Path, tmp_path: Path) -> Iterator[Served]:
    """A copy of the site, which `publish` may replace."""
    shutil.copytree(site, tmp_path / "site")
    with serving(tmp_path / "site") as served:
        yield served


def publish(folder: Path, name: str) -> None:
    """Turn a built site into its next release: other modules, another archive, other words on every page."""
    (modules,) = folder.glob("assets/kindward-*")
    (archive,) = folder.glob("assets/runtime/kindward-*.bin")
    names = {modules.name: f"kindward-{name}", archive.name: f"kindward-{name}.bin"}
    for path in (modules, archive):
        path.rename(path.with_name(names[path.name]))
    for page in folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for old, new in names.items():
            text = text.replace(old, new)
        page.write_text(re.sub(r"<h1([^>]*)>", rf'<h1\1 data-release="{name}">', text), encoding="utf-8")
    source = (folder / WORKER).read_text(encoding="utf-8").split("\n", 1)[1]
    engine = [str(path.relative_to(folder)) for path in (folder / "assets/runtime").rglob("*.*") if path.is_file()]
    (folder / WORKER).write_text(service_worker(folder, source, engine, SUB_PATH), encoding="utf-8")


@pytest.mark.fault
@away
def test_a_second_release_replaces_the_first_and_no_page_breaks(
    profile: BrowserContext, release: Served, tmp_path: Path
) -> None:
    """Old pages keep their own modules and engine until the new engine is here; neighbors' caches are not touched."""
    reader = reading(profile, release)
    page = reader.tab(FOUR_N)
    ready(page, "four-n")
    wait_for_engine(page)
    first = told_by(page)
    page.goto(release.url + "practices/setback/")
    ready(page, "setback")
    wait_until_kept(page, "practices/setback/")
    page.evaluate(
        """async () => {
          for (const name of ["another-project", "kindward-/another-copy/:pages", "kindward-/kindward/:layout-0"])
            await (await caches.open(name)).put("/kindward/guides/traps/", new Response("not ours"));
        }"""
    )
    publish(tmp_path / "site", "second")
    page.goto(release.url + "about/")
    page.evaluate("() => navigator.serviceWorker.getRegistration().then((found) => found.update())")
    wait_until_kept(page, "assets/kindward-second/main.js")
    # The new one waits for whatever the old one is still at; a browser ends that in its own time, here it does so now.
    devtools = profile.new_cdp_session(page)
    devtools.send("ServiceWorker.enable")
    devtools.send("ServiceWorker.stopAllWorkers")
    until(page, "async () => !(await caches.keys()).includes('kindward-/kindward/:layout-0')")
    theirs = {"another-project", "kindward-/another-copy/:pages"}
    assert set(page.evaluate("() => caches.keys()")) == {f"{CACHES}pages", f"{CACHES}files", *theirs}

    release.away = True
    page.goto(release.url + "guides/traps/")
    expect(page.locator("h1")).to_have_text("This page cannot open right now")
    page.goto(release.url + FOUR_N)
    assert page.locator("h1[data-release]").count() == 0
    ready(page, "four-n")

    release.away = False
    page.goto(release.url + FOUR_N)  # as old as the browser's own cache lets a page be, under the new service worker
    assert page.locator("h1[data-release]").count() == 0
    ready(page, "four-n")
    page.reload()
    assert page.locator("h1").get_attribute("data-release") == "second"
    ready(page, "four-n")
    wait_for_engine(page)
    until(page, f"async (path) => !(await ({HAS})(['{CACHES}files', path]))", SUB_PATH + first["engine"][0])
    runtime = sorted(path for path in kept(page, "files") if path.startswith("assets/runtime/"))
    assert runtime == sorted(told_by(page)["engine"])

    until(
        page,
        """async (path) => (await (await caches.match(path)).text()).includes('data-release="second"')""",
        SUB_PATH + "practices/setback/",
    )
    release.away = True
    page.goto(release.url + "practices/setback/")
    ready(page, "setback")
    assert reader.watch.foreign == []
