"""Nothing leaves the device: one reader walks every page and every practice, writes wherever one can, and every way out is heard.

All requests are recorded: those of pages and workers by the browser, those of the service worker by the server, and whatever is
asked of another site by a proxy that stands before the rest of the world.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from kindward.practices import PRACTICES
from kindward_site.bench.serving import Served
from support.addresses import PAGES, path_of
from support.locking import open_panel, says, set_lock
from support.practice_facts import facts_of
from support.profiles import PATIENCE_MS, VIEWPORT
from support.reading import ready
from support.traces import KEPT_ELSEWHERE, Ways, elsewhere, traces_of
from support.visits import RUN_FIRST, go_to, places_of, settled
from support.waiting import until

KEPT: Final = "quokkavelvet"
"""In everything that is written to be kept; it may lie in local storage, under our names, and nowhere else."""
PASSING: Final = "numbatcinder"
"""In what is stored nowhere: what is sought, and the plan on Help."""
SECRET: Final = "wombatlantern"
"""In each passphrase."""
WRITTEN: Final = f"I always ruin everything. They all think I'm a {KEPT}, and I want to die."
PASSPHRASE: Final = f"four quiet {SECRET} otters"

WRITE: Final = """([within, kept, passing]) => {
  const written = [];
  const seen = new Set();
  for (const field of document.querySelectorAll(`${within} :is(input, textarea, select)`)) {
    const { name, id, type } = field;
    if (!field.checkVisibility() || field.disabled || ["file", "hidden"].includes(type) || field.matches(".md-search *, .md-toggle, .md-option *")) continue;
    if (["radio", "checkbox"].includes(type)) {
      if (seen.has(name) || field.closest(".kw-lock")) continue;
      field.checked = true;
    } else if (field.matches("select")) {
      field.selectedIndex = field.options.length - 1;
    } else if (type === "password") continue;
    else if (!["date", "time"].includes(type)) {
      field.value = field.matches("[data-passing], [data-plan] *") ? passing : `${kept} ${name || id}`;
      written.push(name || id);
    }
    seen.add(name);
    for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
  return written;
}"""
"""Something in each field in view, chosen where one cannot write; the names of those that were written in."""

FOLLOW: Final = """(path) => {
  const link = [...document.querySelectorAll(".kw-nav a, .kw-next a, .md-content a")].find((each) => each.href === new URL(path, document.baseURI).href);
  link.click();
}"""


SEEN: Final = "() => { document.querySelector('[data-md-component=container]').dataset.seen = ''; }"
"""Marks the page that is there, which goes with it; a mark on the document would stay where the document does."""
ANOTHER: Final = (
    "() => window.document$ && document.readyState === 'complete' && !document.querySelector('[data-seen]')"
)


class Walk:
    """A reader in one tab, who goes from page to page as the site's own links lead, and writes."""

    def __init__(self, page: Page, served: Served, ways: Ways) -> None:
        self.page, self.served, self.ways = page, served, ways

    def begin(self, path: str = "") -> None:
        """Load a page anew."""
        self.page.goto(self.served.url + path)
        self.page.wait_for_function("() => window.document$")
        self.look()
        self.page.evaluate(SEEN)

    def to(self, path: str) -> None:
        """Follow the link in the list of all pages; after many of them the browser loads the next one anew."""
        if self.page.url != self.served.url + path:
            self.page.evaluate(FOLLOW, self.served.url + path)
            self.came(path)

    def came(self, path: str) -> None:
        """Wait until the page of that address is there, its practices answered by Python."""
        self.page.wait_for_function(ANOTHER)
        assert self.page.url == self.served.url + path
        until(
            self.page,
            "() => [...document.querySelectorAll('section[data-practice]')].every(({ dataset }) => dataset.state === 'ready')",
        )
        settled(self.page)
        self.look()
        self.page.evaluate(SEEN)

    def look(self) -> None:
        self.ways.look(self.page)

    def write(self, within: str = "body", kept: str = WRITTEN) -> set[str]:
        """Write in every field in view; gives their names."""
        written: list[str] = self.page.evaluate(WRITE, [within, kept, f"panic {PASSING}"])
        settled(self.page)
        self.look()
        return {*written}

    def press(self, selector: str) -> bool:
        """Press a button if it is there and in view."""
        button = self.page.locator(selector).locator("visible=true").first
        if not button.count():
            return False
        button.click()
        settled(self.page)
        self.look()
        return True

    def stored(self) -> dict[str, str]:
        found: dict[str, str] = self.page.evaluate("() => ({ ...localStorage })")
        return found


@pytest.fixture
def walk(browser: Browser, served: Served) -> Iterator[Walk]:
    """A walk in a profile of its own, service worker included; at its end every way out was silent."""
    ways = Ways((KEPT, PASSING, SECRET))
    with elsewhere() as (proxy, asked_elsewhere):
        ours = {"server": proxy, "bypass": urlsplit(served.url).netloc}
        context = browser.new_context(viewport=VIEWPORT, proxy=ours)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        ways.listen(context)
        context.add_init_script(RUN_FIRST)
        page = context.new_page()
        yield Walk(page, served, ways)
        ways.hear("the server", *served.heads)
        ways.hear("a cookie", *(json.dumps(each) for each in context.cookies()))
        found = (
            []
            if page.is_closed()
            else page.evaluate(KEPT_ELSEWHERE, [trace for word in ways.words for trace in traces_of(word)])
        )
        context.close()
    assert {
        "lies in": found,
        "asked of another site": asked_elsewhere,
        "errors": ways.complaints,
        "words are told by": ways.tells(),
        "addresses": [address for address in ways.addresses if not is_ours(address, served)],
        "methods": {head.split()[0] for head in served.heads} - {"GET"},
    } == NOTHING


NOTHING: Final = {
    "lies in": [],
    "asked of another site": [],
    "errors": [],
    "words are told by": [],
    "addresses": [],
    "methods": set[str](),
}


def is_ours(address: str, served: Served) -> bool:
    """Whether an address is the site's own, and says no more than where something lies; or is made inside the page."""
    return address.startswith("blob:") or (address.startswith(served.url) and "?" not in address)


@pytest.mark.own_server
def test_no_word_leaves_the_device_on_a_walk_through_all_of_it(walk: Walk) -> None:
    walk.begin()
    search(walk)
    for path in PAGES[:-1]:
        walk.to(path.lstrip("/"))
        walk.write()
    for name in PRACTICES:
        practise(walk, name)
    lies_under_our_names_alone(walk)
    look_through_the_notebook(walk)
    take_out_and_in(walk)
    lies_under_our_names_alone(walk)
    lock(walk)


def search(walk: Walk) -> None:
    """Seek words, and follow what is found: the address must not say them."""
    page = walk.page
    page.click(".kw-search-open")
    page.locator(".md-search__input").press_sequentially(f"panic {PASSING}")
    link = page.locator(".md-search-result__item > a").first
    link.wait_for()
    assert PASSING not in (link.get_attribute("href") or "")
    link.click()
    page.wait_for_function("() => !document.querySelector('#__search').checked || location.pathname !== '/kindward/'")
    walk.look()
    walk.begin()


def practise(walk: Walk, name: str) -> None:
    """Through a practice, an answer in every field, an offer of each kind taken, to its end; and on with the words."""
    page, facts = walk.page, facts_of(name)
    walk.to(path_of(name))
    taken, written = set[str](), set[str]()
    for place in places_of(facts):
        go_to(page, facts, place)
        written |= walk.write(f"#{name}")
        for kind in {"fill", "reword"} - taken:
            if walk.press(f"#{name} [data-press^='{kind}:']"):
                taken.add(kind)
    # What belongs to another choice than the one that was made is not on the page.
    assert [
        field for field in {*facts.text_fields} - written if page.locator(f"#{name} [name='{field}']").count()
    ] == []
    walk.press(f"#{name} [data-press=go-on]")
    if facts.keeps:
        assert walk.press(f"#{name} [data-press=keep]")
    carried = page.locator(f"#{name} .kw-next a[data-carry]").locator("visible=true").first
    if carried.count():
        path = (carried.get_attribute("href") or "").replace("../../", "")
        carried.click()
        walk.came(path)


def look_through_the_notebook(walk: Walk) -> None:
    """Search it, open an entry, change it, pin a line of one's own."""
    page = walk.page
    walk.to("notebook/")
    page.wait_for_selector("#notebook .kw-entry")
    page.locator("#notebook input[type=search]").fill(PASSING)
    settled(page)
    page.locator("#notebook input[type=search]").fill("")
    settled(page)
    assert walk.press("#notebook [data-part^=moment] .kw-entry-title")
    assert walk.press("#notebook [data-press=edit]")
    assert walk.write("#notebook .kw-entry", f"Changed, a {KEPT}")
    assert walk.press("#notebook [data-press=save]")
    kinds = page.locator("#notebook [data-press=add]").evaluate_all("(found) => found.map(({ value }) => value)")
    for kind in kinds:
        unfold(page)
        assert walk.press(f"#notebook [data-press=add][value={kind}]")
        assert walk.write("#notebook [data-part=keep]", f"For me, a {KEPT}")
        assert walk.press("#notebook [data-press=save]")


def unfold(page: Page) -> None:
    page.evaluate("() => document.querySelectorAll('#notebook details').forEach((fold) => { fold.open = true; })")


def take_out_and_in(walk: Walk) -> None:
    """Every form of a file out, one of them sealed; and in again, each time after all was erased."""
    page = walk.page
    walk.to("notebook/data/")
    page.wait_for_selector("[data-part=out]")
    for button in page.locator("[data-part=out] [data-press=export]:not([value=sealed])").all():
        with page.expect_download() as found:
            button.click()
        walk.ways.hear("the name of a file", found.value.suggested_filename)
        if found.value.suggested_filename.endswith(".json"):
            backup = Path(found.value.path()).read_bytes()
    page.click("[data-part=out] [data-press=export][value=sealed]")
    with page.expect_download() as found:
        give_passphrase(page)
    walk.ways.hear("the name of a file", found.value.suggested_filename)
    sealed = Path(found.value.path()).read_bytes()
    walk.ways.hear("a sealed file", sealed.decode())
    for name, file in (("kindward.json", backup), ("kindward.sealed.json", sealed)):
        for action in ("erase-everything", "erase-everything-now"):
            page.click(f"[data-press={action}]")
        page.wait_for_selector("text=Everything is erased.")
        page.set_input_files("input[type=file]", {"name": name, "mimeType": "application/json", "buffer": file})
        if file is sealed:
            give_passphrase(page)
        page.wait_for_selector(".kw-incoming")
        page.click("[data-press=merge]")
        page.wait_for_selector(".kw-incoming", state="detached")
        walk.look()


def give_passphrase(page: Page) -> None:
    """To the file that is being sealed or opened; where it is asked for twice, twice."""
    page.wait_for_selector("[data-notice=sealing] input:focus")
    for field in page.locator("[data-notice=sealing] input").all():
        field.fill(PASSPHRASE)
    page.keyboard.press("Enter")


def lock(walk: Walk) -> None:
    """Set, closed, opened on a page that was loaded anew, written under, changed: and nothing readable is left."""
    page = walk.page
    walk.to("notebook/lock/")
    set_lock(page, PASSPHRASE)
    says(page, "The lock is set.")
    walk.look()
    assert_sealed(walk)
    page.click("[data-lock-do=now] button")
    says(page, "Locked.")
    open_panel(page, PASSPHRASE)
    expect(page.locator("[data-lock-do=now]")).to_be_visible()
    walk.begin(path_of("setback"))
    ready(page, "setback")
    page.fill("#setback [data-notice=locked] input", PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_selector("#setback [data-notice=locked]", state="detached")
    page.wait_for_selector("#setback[data-state=ready]")
    assert walk.write("#setback")
    until(page, "(word) => Object.values(localStorage).every((text) => !text.includes(word))", KEPT)
    assert_sealed(walk)


def lies_under_our_names_alone(walk: Walk) -> None:
    """In local storage, where the privacy page says so: what was written to be kept, and neither secrets nor what was sought."""
    stored = walk.stored()
    assert any(KEPT in text for text in stored.values())
    assert {key for key, text in stored.items() if KEPT in text and not key.startswith("kindward:")} == set()
    assert [key for key in stored if walk.ways.holds(key)] == []
    others = Ways((PASSING, SECRET))
    assert [key for key, text in stored.items() if others.holds(text)] == []


def assert_sealed(walk: Walk) -> None:
    assert [key for key, text in walk.stored().items() if walk.ways.holds(key + text)] == []
    assert any('"sealed"' in text for text in walk.stored().values())


def test_a_trace_is_met_in_every_form() -> None:
    import base64

    ways = Ways((KEPT,))
    for before in ("", "a", "ab", "abc"):
        text = f"{before}{KEPT}, after"
        for form in (
            text,
            text.upper(),
            text.encode().hex(),
            base64.b64encode(text.encode()).decode(),
            json.dumps([text]),
        ):
            assert ways.holds(form), form
    assert not ways.holds("quokka velvet")
