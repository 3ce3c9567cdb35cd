"""The host modules in a real Chromium, with a stand-in for the worker that a test can slow, silence or break."""

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect
from reading import Reader, ready

ROOT: Final = Path(__file__).parents[2]
SCRIPTS: Final = ROOT / "overrides/assets/js"
POLICY: Final = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; connect-src 'self' blob:; worker-src 'self' blob:;"
    " style-src 'self'; form-action 'none'"
)
DRAFT: Final = "kindward:draft:four-n"
STORAGE_NOTICE: Final = "This browser is not keeping what you write"
READY: Final = '[data-practice][data-state="ready"]'

# What every page runs first: it notes what the worker is told, and counts the workers that are started.
WATCH: Final = """
window.told = []; window.workers = 0;
new BroadcastChannel("fake-log").onmessage = ({ data }) => {
  const message = data.kind === "send" ? JSON.parse(data.message) : data;
  told.push(message, ...(message.also ?? []));
};
window.fake = (settings) => new BroadcastChannel("fake").postMessage(settings);
window.Worker = class extends Worker { constructor(...given) { super(...given); window.workers += 1; } };
"""

NEW_YEAR: Final = """
window.Date = class extends Date {
  constructor(...given) { super(...(given.length > 0 ? given : [Date.UTC(2026, 0, 1)])); }
};
"""


@dataclass
class Served:
    """A small static site under /kindward/ with the host modules, and how often its worker has booted."""

    origin: str
    form: str = ""
    boots: Counter[str] = field(default_factory=Counter)

    def url(self, path: str = "", *, fake: dict[str, Any] | None = None, **manifest: Any) -> str:
        given = json.dumps({**manifest, "fake": fake or {}})
        return f"{self.origin}/kindward/{path}?manifest={quote(given)}"

    def page(self, manifest: dict[str, Any], depth: int, space: str, more: str) -> str:
        base = "/".join([".."] * depth) or "."
        name = f"runtime-{len(self.boots)}/"
        self.boots[name] = 0
        told = {"worker": "worker.js", "base": name, "version": "0.1.0", "archive": "kindward-1.bin", **manifest}
        return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}"><link rel="stylesheet" href="{base}/page.css">
<script type="application/json" id="kindward-runtime" data-base="{base}">{json.dumps(told)}</script>
<script type="module" src="{base}/js/host.js"></script></head><body>
<main>{space}<section class="kw-practice" data-practice="four-n" data-state="static" id="four-n"
 data-options='{{"root":"{base}/"}}'><form autocomplete="off" novalidate>{self.form}</form>
<div class="kw-notice" data-slot="notice" role="status" aria-live="polite"></div></section>
<p><a href="{base}/second/" data-carry="m1">Go on</a> <input id="outside"></p>{more}</main></body></html>"""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    served: Served

    def do_GET(self) -> None:
        status, kind, body = self._found(urlsplit(self.path))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _found(self, url: Any) -> tuple[int, str, bytes]:
        path = url.path.removeprefix("/kindward/")
        if path in ("", "second/", "below/", "above/"):
            manifest = json.loads(parse_qs(url.query).get("manifest", ["{}"])[0])
            spaces = [
                f'<div class="tall" id="{place}"></div>' if path == place else "" for place in ("below/", "above/")
            ]
            return 200, "text/html", self.served.page(manifest, path.count("/"), *spaces).encode()
        if path == "page.css":
            return 200, "text/css", b'.tall{height:5000px}[data-live="false"]{display:none}'
        if path.endswith("/boots"):
            name = path.removesuffix("boots")
            self.served.boots[name] += 1
            return 200, "text/plain", str(self.served.boots[name]).encode()
        source = _SOURCES.get(path) or SCRIPTS / path.removeprefix("js/")
        if not source.is_file():
            return 404, "text/plain", b""
        return 200, "text/javascript", source.read_bytes()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


_SOURCES: Final = {
    "worker.js": Path(__file__).with_name("fake_engine.js"),
    "js/vendor/idiomorph.js": ROOT / "node_modules/idiomorph/dist/idiomorph.esm.js",
}

type Open = Callable[..., Page]


@pytest.fixture(scope="module")
def host_browser(browser: Browser) -> Browser:
    return browser


@pytest.fixture(scope="module")
def host_site(host_browser: Browser) -> Iterator[Served]:
    """The site; its prerendered form is what the stand-in draws with nothing stored."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    _Handler.served = site = Served(f"http://127.0.0.1:{server.server_port}")
    page = host_browser.new_page()
    page.goto(site.url())
    page.wait_for_selector(READY)
    site.form = page.locator("form").inner_html()
    page.close()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture
def host_context(host_browser: Browser) -> Iterator[BrowserContext]:
    context = host_browser.new_context(viewport={"width": 800, "height": 900})
    context.set_default_timeout(5000)
    context.add_init_script(WATCH)
    yield context
    context.close()


@pytest.fixture
def host_open(host_context: BrowserContext, host_site: Served) -> Iterator[Open]:
    """Opens a page, by default once Python has answered; no page may raise an error or break the policy."""
    problems: list[str] = []

    def opened(path: str = "", *, wait: bool = True, **manifest: Any) -> Page:
        page = host_context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda said: problems.extend([said.text] if said.type == "error" else []))
        page.goto(host_site.url(path, **manifest))
        if wait:
            page.wait_for_selector(READY)
        return page

    yield opened
    assert [problem for problem in problems if "fell over" not in problem] == []


def told(page: Page, kind: str) -> list[dict[str, Any]]:
    """The messages of one type that the worker was sent."""
    messages: list[dict[str, Any]] = page.evaluate("kind => told.filter(({ type }) => type === kind)", kind)
    return messages


def until(page: Page, expression: str) -> None:
    """Wait for a JavaScript expression to hold; Playwright's own way needs eval, which the policy forbids."""
    end = time.monotonic() + 5
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"never came true: {expression}"
        page.wait_for_timeout(20)


def stored(page: Page, key: str = DRAFT) -> Any:
    text = page.evaluate("key => localStorage.getItem(key)", key)
    return None if text is None else json.loads(text)


def keys(page: Page) -> list[str]:
    found: list[str] = page.evaluate("Object.keys(localStorage).sort()")
    return found


def press(page: Page, action: str, value: str = "") -> None:
    """Press a button; `effects` carries out the effects in its value, as Python would ask for them."""
    button = page.locator(f'[data-press="{action}"]')
    button.evaluate("(button, value) => { button.value = value; }", value)
    button.click()


def press_from_afar(page: Page, action: str, value: str = "") -> None:
    """Press a button as a script would: the focus stays where it is."""
    page.evaluate(
        """([action, value]) => {
          const button = document.querySelector(`[data-press="${action}"]`);
          button.value = value;
          button.click();
        }""",
        [action, value],
    )


def effects(page: Page, *wanted: dict[str, Any]) -> None:
    press(page, "effects", json.dumps(wanted))


def settled(page: Page) -> None:
    """Wait until Python has answered everything."""
    until(page, "!document.querySelector('[data-busy]')")
    page.wait_for_timeout(60)


def keep_draft(page: Page, fields: dict[str, Any], *, key: str = DRAFT, state: Any = None, **more: Any) -> None:
    record = {"v": 1, "practice": "four-n", "tab": "0000aaaa", "at": "2026-01-01T00:00:00.000Z"}
    record |= {"fields": fields, "state": state and json.dumps(state), **more}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, json.dumps(record)])


def bare(host_context: BrowserContext, host_site: Served) -> Page:
    """A page of the origin without the host, to look at the storage or to prepare it."""
    page = host_context.new_page()
    page.goto(f"{host_site.origin}/kindward/page.css")
    return page


# --- names and the first patch ---------------------------------------------------------------------------------------


def test_names_read_as_json() -> None:
    source = (SCRIPTS / "names.js").read_text()
    literal = re.search(r"NAMES = Object\.freeze\((\{.*?\})\)", source, re.DOTALL)
    assert literal
    assert json.loads(literal[1])["PREFIX"] == "kindward:"


def test_first_patch_leaves_the_prerendered_bytes(host_open: Open, host_site: Served) -> None:
    page = host_open()
    assert page.locator("form").inner_html() == host_site.form
    assert keys(page) == []


def test_messages_are_stamped_and_numbered(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "ab")
    until(page, "told.length === 3")
    mount, typed = told(page, "mount")[0], told(page, "input")[0]
    assert (mount["seq"], mount["applied"], typed["seq"], typed["applied"]) == (1, 0, 2, 1)
    assert mount["options"] == {"root": "./"}
    assert mount["draft"] is None
    assert mount["carry"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d", typed["now"])
    assert re.fullmatch(r"[0-9a-f]{8}", typed["nonce"])
    assert typed["nonce"] != mount["nonce"]


@pytest.mark.parametrize(
    ("zone", "offset"), [("Asia/Kolkata", "+05:30"), ("America/St_Johns", "-03:30"), ("UTC", "+00:00")]
)
def test_messages_tell_local_time(host_browser: Browser, host_site: Served, zone: str, offset: str) -> None:
    context = host_browser.new_context(timezone_id=zone)
    context.add_init_script(WATCH + NEW_YEAR)
    page = context.new_page()
    page.goto(host_site.url())
    page.wait_for_selector(READY)
    now = told(page, "mount")[0]["now"]
    assert now.endswith(offset)
    assert datetime.fromisoformat(now) == datetime(2026, 1, 1, tzinfo=UTC)
    context.close()


# --- typing ----------------------------------------------------------------------------------------------------------


def test_typing_before_ready_is_kept_and_told(host_open: Open) -> None:
    page = host_open(wait=False, fake={"bootDelay": 500})
    page.locator("[name=thought]").press_sequentially("I forgot")
    assert page.get_attribute("#four-n", "data-state") == "starting"
    assert stored(page)["fields"]["thought"] == "I forgot"
    page.wait_for_selector(READY)
    page.wait_for_timeout(60)
    assert page.input_value("[name=thought]") == "I forgot"
    assert told(page, "mount")[0]["fields"] == {"thought": "I forgot"}
    expect(page.locator(".count")).to_have_text("8")
    assert page.evaluate("workers") == 1


def test_text_typed_before_the_modules_came_is_kept(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(
        """new MutationObserver((_, watch) => {
          const field = document.querySelector("[name=thought]");
          if (field) { watch.disconnect(); field.value = "early"; }
        }).observe(document, { childList: true, subtree: true });"""
    )
    page = host_open(wait=False, fake={"bootDelay": 400})
    assert stored(page)["fields"]["thought"] == "early"
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "early"
    assert told(page, "mount")[0]["fields"] == {"thought": "early"}


def test_slow_replies_keep_caret_and_text(host_open: Open) -> None:
    page = host_open(fake={"delay": 120})
    field = page.locator("[name=thought]")
    field.press_sequentially("one three")
    for _ in range(5):
        field.press("ArrowLeft")
    field.press_sequentially("two ", delay=40)
    expect(page.locator(".echo")).to_have_text("one two three")
    assert page.input_value("[name=thought]") == "one two three"
    assert field.evaluate("field => [field.selectionStart, field.selectionEnd]") == [8, 8]
    assert field.evaluate("field => field === document.activeElement")


def test_focused_field_is_the_readers_even_when_python_disagrees(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=short]", "mine")
    page.focus("[name=short]")
    page.evaluate("document.querySelector('[name=short]').setSelectionRange(1, 3)")
    press_from_afar(page, "fill", "Python's")
    settled(page)
    assert stored(page)["state"].count("Python's") == 1
    assert page.input_value("[name=short]") == "mine"
    assert page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [1, 3]
    page.focus("#outside")
    press(page, "fill", "Python's own")
    expect(page.locator("[name=short]")).to_have_value("Python's own")


def test_focused_choice_is_the_readers_with_its_whole_group(host_open: Open) -> None:
    page = host_open()
    page.check("[value=calm]")
    settled(page)
    page.focus("[value=calm]")
    press_from_afar(page, "set", '{"answers": {"mood": "sad", "short": "drawn"}}')
    expect(page.locator("[name=short]")).to_have_value("drawn")
    assert page.is_checked("[value=calm]")
    page.focus("#outside")
    press_from_afar(page, "set", '{"answers": {"mood": "sad", "short": "again"}}')
    expect(page.locator("[name=short]")).to_have_value("again")
    assert page.is_checked("[value=sad]")
    page.check("[value=fear]")
    page.check("[value=hurt]")
    settled(page)
    press_from_afar(page, "set", '{"answers": {"feelings": ["hurt"], "short": "drawn"}}')
    expect(page.locator("[name=short]")).to_have_value("drawn")
    assert page.is_checked("[value=fear]")


def test_waiting_keys_of_a_field_fold_into_the_last(host_open: Open) -> None:
    page = host_open(fake={"delay": 250})
    page.evaluate(  # in one go, so that no answer comes between, however busy the machine
        """() => {
          for (const [name, text] of [["thought", "abcdef"], ["short", "xyz"]])
            for (let end = 1; end <= text.length; end += 1) {
              const field = document.querySelector(`[name=${name}]`);
              field.value = text.slice(0, end);
              field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }"""
    )
    expect(page.locator(".echo")).to_have_text("abcdef")
    page.wait_for_timeout(300)
    assert [(m["name"], m["value"]) for m in told(page, "input")] == [
        ("thought", "a"),
        ("thought", "abcdef"),
        ("short", "xyz"),
    ]
    assert [m["seq"] for m in told(page, "input")] == [2, 3, 4]


def test_keys_do_not_fold_across_a_press(host_open: Open) -> None:
    page = host_open(fake={"delay": 200})
    page.evaluate(
        """() => {
          const field = document.querySelector("[name=thought]");
          const type = (text) => { field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); };
          type("a"); type("b"); document.querySelector('[data-press="more"]').click(); type("c"); type("d");
        }"""
    )
    page.wait_for_selector("[name=extra]")
    sent = page.evaluate("told.slice(2).map(({ type, value }) => `${type} ${value}`)")
    assert sent == ["input a", "input b", "press ", "input d"]


def test_late_reply_is_not_drawn_but_its_effects_are_done(host_open: Open) -> None:
    page = host_open(fake={"delay": 200})
    effects(page, {"do": "save", "key": "kindward:moment:m9", "text": '{"v":1}', "v": 1})
    page.locator("[name=thought]").press_sequentially("new")
    page.evaluate(
        "window.drawn = []; new MutationObserver(() => drawn.push(document.querySelector('.count').textContent))"
        ".observe(document.querySelector('form'), { subtree: true, childList: true, characterData: true })"
    )
    until(page, "told.some(({ type }) => type === 'stored')")
    assert stored(page, "kindward:moment:m9") == {"v": 1}
    expect(page.locator(".count")).to_have_text("3")
    assert page.evaluate("[...new Set(drawn)]") == ["3"]
    assert told(page, "input")[-1]["applied"] == 1


def test_choices_are_told_in_their_shapes(host_open: Open) -> None:
    page = host_open()
    page.check("[value=sad]")
    page.check("[value=hurt]")
    page.check("[value=fear]")
    page.uncheck("[value=hurt]")
    until(page, "told.length === 6")
    said = [(m["name"], m["value"]) for m in told(page, "input")]
    assert said == [("mood", "sad"), ("feelings", ["hurt"]), ("feelings", ["hurt", "fear"]), ("feelings", ["fear"])]
    settled(page)
    assert stored(page)["fields"] == {"thought": "", "short": "", "mood": "sad", "feelings": ["fear"]}
    page.reload()
    assert page.is_checked("[value=sad]")
    assert page.is_checked("[value=fear]")
    assert not page.is_checked("[value=hurt]")


def test_passphrases_stay_out_of_drafts(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        "document.querySelector('[data-part=head]').insertAdjacentHTML('beforeend', '<input type=password name=pass>')"
    )
    page.locator("[name=pass]").press_sequentially("secret")
    until(page, "told.some(({ name, value }) => name === 'pass' && value === 'secret')")
    page.evaluate("fake({ delay: 100000 })")
    page.wait_for_timeout(50)
    page.locator("[name=short]").press_sequentially("words")
    assert stored(page)["fields"]["short"] == "words"
    assert "secret" not in json.dumps(page.evaluate("({ ...localStorage })"))


# --- pressing --------------------------------------------------------------------------------------------------------


def test_press_before_ready_waits_and_shows_that_it_does(host_open: Open) -> None:
    page = host_open(wait=False, fake={"bootDelay": 2000})
    press(page, "next")
    press(page, "next")
    page.wait_for_selector("[data-state=starting][data-busy]")
    page.wait_for_selector('[data-part="step-1"][data-live="true"]')
    assert not page.locator("[data-busy]").count()
    assert [m["action"] for m in told(page, "press")] == ["next"]
    expect(page.locator("#four-n-second")).to_be_focused()


def test_quick_answers_never_show_busy(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        "window.seen = 0; new MutationObserver(() => seen += 1).observe(document.getElementById('four-n'),"
        " { attributeFilter: ['data-busy'] })"
    )
    press(page, "more")
    page.wait_for_timeout(300)
    assert page.evaluate("seen") == 0


def test_enter_presses_the_primary_button(host_open: Open) -> None:
    page = host_open()
    page.press("[name=thought]", "Enter")
    page.wait_for_timeout(50)
    assert told(page, "press") == []
    page.press("[name=short]", "Enter")
    until(page, "told.some(({ action }) => action === 'next')")
    assert len(told(page, "press")) == 1
    expect(page.locator("#four-n-second")).to_be_focused()


def test_form_is_never_submitted(host_open: Open) -> None:
    page = host_open()
    page.evaluate("document.querySelector('form').requestSubmit()")
    page.wait_for_timeout(100)
    assert "manifest" in page.url


@pytest.mark.parametrize("place", ["[name=thought]", "a[data-carry]"])
def test_focus_effect_does_not_take_the_focus_from_where_the_reader_went(host_open: Open, place: str) -> None:
    page = host_open(fake={"delay": 200})
    effects(page, {"do": "focus", "part": "head"}, {"do": "announce", "text": "Answered."})
    page.locator(place).focus()
    expect(page.locator("body > [aria-live]")).to_have_text("Answered.")
    page.wait_for_timeout(50)
    expect(page.locator(place)).to_be_focused()
    press(page, "next")
    expect(page.locator("#four-n-second")).to_be_focused()


def test_heading_that_took_the_focus_keeps_it(host_open: Open) -> None:
    page = host_open()
    press(page, "next")
    expect(page.locator("#four-n-second")).to_be_focused()
    press_from_afar(page, "set", '{"answers": {"thought": "abc"}}')
    expect(page.locator("[data-part=step-1] p")).to_have_text("3")
    page.wait_for_timeout(100)
    expect(page.locator("#four-n-second")).to_be_focused()


def test_focus_stays_on_a_pressed_button(host_open: Open) -> None:
    page = host_open()
    page.focus('[data-press="more"]')
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=extra]")
    expect(page.locator('[data-press="more"]')).to_be_focused()


def test_parts_come_go_and_keep_their_order(host_open: Open) -> None:
    page = host_open()
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    order = "[...document.querySelectorAll('form > [data-part]')].map((part) => part.dataset.part)"
    assert page.evaluate(order) == ["head", "step-0", "step-1", "more", "foot"]
    press(page, "drop")
    page.wait_for_selector("[name=extra]", state="detached")
    assert page.evaluate(order) == ["head", "step-0", "step-1", "foot"]


def test_field_that_the_library_takes_for_another_stays_the_readers(host_open: Open) -> None:
    page = host_open()
    press(page, "set", '{"rows": ["row-1", "row-2", "row-3"]}')
    for number in (1, 2, 3):
        page.fill(f"[name=row-{number}]", f"words {number}")
    settled(page)
    page.focus("[name=row-2]")
    page.evaluate("document.activeElement.setSelectionRange(2, 4)")
    page.set_viewport_size({"width": 600, "height": 120})
    page.evaluate("scrollTo(0, 0)")
    press_from_afar(page, "set", '{"rows": ["row-2", "row-3"], "answers": {"row-2": "not mine"}}')
    page.wait_for_selector("[name=row-1]", state="detached")
    expect(page.locator("[name=row-2]")).to_be_focused()
    assert page.input_value("[name=row-2]") == "words 2"
    assert page.input_value("[name=row-3]") == "words 3"
    assert page.evaluate("scrollY") == 0
    assert page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [2, 4]


def test_page_and_field_stay_where_they_were_scrolled_to(host_open: Open) -> None:
    page = host_open("below/", wait=False)
    page.set_viewport_size({"width": 600, "height": 300})
    field = page.locator("[name=thought]")
    field.scroll_into_view_if_needed()
    page.wait_for_selector(READY)
    field.fill("line\n" * 60)
    settled(page)
    field.evaluate(
        "field => { field.focus(); field.setSelectionRange(0, 0); field.scrollTop = 40; scrollTo(0, 4800); }"
    )
    press_from_afar(page, "more")
    page.wait_for_selector("[name=extra]")
    press_from_afar(page, "set", '{"rows": ["a"]}')
    page.wait_for_selector("[name=a]")
    assert field.evaluate("field => field.scrollTop") == 40
    assert page.evaluate("scrollY") == 4800


def test_two_practices_on_one_page_keep_apart_and_hear_of_records(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    page.evaluate(
        """() => {
          const section = document.getElementById("four-n").outerHTML;
          const other = section.replaceAll("four-n", "two").replace('data-practice="two"', 'data-practice="four-n"');
          visit(section.replace('"ready"', '"static"') + other.replace('"ready"', '"static"'), location.href);
        }"""
    )
    page.wait_for_selector("#four-n[data-state=ready] ~ #two[data-state=ready]")
    page.fill("#two [name=thought]", "second")
    page.fill("#four-n [name=thought]", "first one")
    expect(page.locator("#two .count")).to_have_text("6")
    expect(page.locator("#four-n .count")).to_have_text("9")
    assert keys(page) == [DRAFT, "kindward:draft:two"]
    button = '%s [data-press="effects"]'
    for section, asked in (
        ("#two", [{"do": "read", "kind": "moment"}]),
        ("#four-n", [{"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1}]),
    ):
        page.locator(button % section).evaluate("(button, value) => { button.value = value; }", json.dumps(asked))
        page.click(button % section)
        settled(page)
    changed = [(m["mount"], m["records"], m.get("partial")) for m in told(page, "records")]
    assert changed == [("two", [], False), ("two", [["kindward:moment:m1", '{"v":1}']], True)]


def test_choice_told_by_change_alone_counts_and_is_told_once(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        """() => {
          const box = document.querySelector("[value=fear]");
          box.checked = true;
          box.dispatchEvent(new Event("change", { bubbles: true }));
        }"""
    )
    page.check("[value=calm]")
    page.fill("[name=thought]", "a")
    page.locator("[name=thought]").blur()
    settled(page)
    assert [m["name"] for m in told(page, "input")] == ["feelings", "mood", "thought"]


def test_folds_that_the_reader_opened_stay_open(host_open: Open) -> None:
    page = host_open()
    page.click("summary")
    page.fill("[name=thought]", "abc")
    expect(page.locator("details p")).to_have_text("3 letters")
    assert page.locator("details").get_attribute("open") is not None


def test_stumble_says_so_and_goes_on(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "mine")
    press(page, "stumble")
    expect(page.locator('[data-slot="notice"]')).to_have_text("This practice stumbled. Your words are still here.")
    assert page.input_value("[name=thought]") == "mine"
    page.fill("[name=thought]", "mine too")
    expect(page.locator(".count")).to_have_text("8")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


STUMBLED: Final = "This practice stumbled. Your words are still here."


def faults(page: Page, **found: Any) -> None:
    """What the stand-in stumbles over from now on, by the type of a message."""
    page.evaluate("faults => fake({ faults })", found)
    page.wait_for_timeout(50)


def test_a_part_that_cannot_be_drawn_comes_into_view_as_it_was(host_open: Open) -> None:
    page = host_open()
    notice = page.locator('[data-slot="notice"]')
    error = "IndexError in kindward.x, line 1"
    hidden, shown = ({"error": error, "stale": {"step-1": is_live}} for is_live in (False, True))
    faults(page, input=hidden, press=shown)
    page.fill("[name=thought]", "mine")
    press(page, "next")
    expect(page.locator('[data-part="step-1"]')).to_be_visible()
    expect(page.locator('[data-part="step-0"]')).to_be_hidden()
    expect(notice).to_have_text(STUMBLED)
    expect(page.locator('[data-part="step-1"] p')).to_have_text("0")
    assert json.loads(stored(page)["state"])["at"] == 1
    faults(page)
    press(page, "more")
    expect(page.locator('[data-part="step-1"] p')).to_have_text("4")
    expect(notice).to_have_text("")


def test_a_practice_that_cannot_be_drawn_leaves_the_form_and_keeps_the_words(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "mine")
    settled(page)
    form = page.locator("form").inner_html()
    faults(page, input={"error": "IndexError", "parts": None, "order": None})
    page.fill("[name=short]", "and this")
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert page.locator("form").inner_html() == form
    assert stored(page)["fields"] | {"mood": "", "feelings": []} == {
        "thought": "mine",
        "short": "and this",
        "mood": "",
        "feelings": [],
    }
    assert json.loads(stored(page)["state"])["answers"]["short"] == "and this"
    faults(page)
    page.fill("[name=thought]", "mine too")
    expect(page.locator(".count")).to_have_text("8")


def test_a_practice_that_could_not_begin_begins_with_the_next_key(host_open: Open) -> None:
    fault = {"faults": {"mount": {"error": "KeyError"}}}
    page = host_open(fake=fault)
    page.fill("[name=thought]", "m")
    settled(page)
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert len(told(page, "mount")) == 2
    assert told(page, "input") == []
    assert stored(page)["fields"]["thought"] == "m"
    faults(page)
    page.locator("[name=thought]").press_sequentially("ine")
    expect(page.locator(".count")).to_have_text("4")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")
    press(page, "next")
    expect(page.locator('[data-part="step-1"]')).to_be_visible()
    page.reload()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "mine"


def test_words_that_python_could_not_take_in_are_not_drawn_over(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "before")
    settled(page)
    drawn = (
        '<div data-part="step-0" data-live="true"><textarea id="four-n-thought" name="thought">before</textarea></div>'
    )
    fault = {"error": "ValueError", "owed": ["thought"], "parts": {"step-0": drawn}}
    faults(page, input={"error": "ValueError"}, press=fault)
    page.fill("[name=thought]", "mine")
    page.locator("[name=thought]").blur()
    press(page, "more")
    expect(page.locator(".echo")).to_have_count(0)
    expect(page.locator('[data-slot="notice"]')).to_have_text(STUMBLED)
    assert page.input_value("[name=thought]") == "mine"


def test_a_draft_that_python_could_not_begin_with_is_kept_aside(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    keep_draft(bare(host_context, host_site), {"thought": "mine"}, state={"more": False})
    before = stored(bare(host_context, host_site))
    page = host_open(fake={"faults": {"mount": {"error": "KeyError", "unread": True}}})
    settled(page)
    aside = [key for key in keys(page) if key != DRAFT]
    assert [stored(page, key) for key in aside] == [before]
    assert stored(page)["fields"]["thought"] == "mine"
    faults(page)
    page.fill("[name=thought]", "mine too")
    settled(page)
    assert [key for key in keys(page) if key != DRAFT] == aside


def test_developers_are_told_of_each_kind_of_stumbling_once(host_open: Open) -> None:
    page = host_open()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for kind in ("IndexError", "IndexError", "KeyError"):
        faults(page, input={"error": kind})
        page.fill("[name=thought]", f"secret {kind}")
        settled(page)
    assert said == [f"Kindward: the practice stumbled: {kind}" for kind in ("IndexError", "KeyError")]


# --- drafts ----------------------------------------------------------------------------------------------------------


def test_reload_restores_before_python_is_ready(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "I forgot")
    press(page, "next")
    settled(page)
    again = host_open(wait=False, fake={"bootDelay": 100_000})
    expect(again.locator("[name=thought]")).to_have_value("I forgot", timeout=1500)
    assert again.get_attribute("#four-n", "data-state") in ("static", "starting")
    third = host_open()
    third.wait_for_selector('[data-part="step-1"][data-live="true"]')
    mount = told(third, "mount")[0]
    assert json.loads(mount["draft"])["at"] == 1
    assert mount["fields"]["thought"] == "I forgot"


def test_words_survive_a_tab_closed_300_ms_after_the_last_key(host_open: Open) -> None:
    page = host_open(wait=False, fake={"bootDelay": 100_000})
    page.locator("[name=thought]").press_sequentially("do not lose this")
    page.wait_for_timeout(300)
    page.close(run_before_unload=False)
    again = host_open()
    assert again.input_value("[name=thought]") == "do not lose this"
    expect(again.locator(".count")).to_have_text("16")


def test_draft_is_written_within_the_input_event(host_open: Open) -> None:
    page = host_open()
    now = page.evaluate(
        """() => {
          const field = document.querySelector("[name=thought]");
          field.value = "at once";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return JSON.parse(localStorage.getItem("kindward:draft:four-n")).fields.thought;
        }"""
    )
    assert now == "at once"


def test_text_that_came_without_an_event_is_kept_when_the_page_goes(host_open: Open) -> None:
    page = host_open()
    page.evaluate("document.querySelector('[name=thought]').value = 'no event'")
    page.reload()
    assert page.input_value("[name=thought]") == "no event"


def test_words_emptied_before_ready_stay_empty(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "away with this")
    page.fill("[name=short]", "stay")
    settled(page)
    again = host_open(wait=False, fake={"bootDelay": 300})
    expect(again.locator("[name=thought]")).to_have_value("away with this")
    again.fill("[name=thought]", "")
    again.wait_for_selector(READY)
    settled(again)
    fields = told(again, "mount")[0]["fields"]
    assert (fields["thought"], fields["short"]) == ("", "stay")
    expect(again.locator(".count")).to_have_text("0")
    assert again.input_value("[name=thought]") == ""
    assert again.input_value("[name=short]") == "stay"


def test_words_of_a_field_that_python_draws_later_come_back(host_open: Open) -> None:
    page = host_open()
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    page.evaluate("fake({ delay: 100000 })")
    page.wait_for_timeout(50)
    page.locator("[name=extra]").press_sequentially("last words")
    page.close()
    again = host_open()
    expect(again.locator("[name=extra]")).to_have_value("last words")


def test_nothing_worth_keeping_removes_the_draft(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "a")
    settled(page)
    assert stored(page)
    press(page, "drop")
    settled(page)
    assert keys(page) == []


def test_looking_writes_nothing(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "from before"}, state={"answers": {"thought": "from before"}})
    before = page.evaluate("localStorage.getItem('kindward:draft:four-n')")
    again = host_open()
    settled(again)
    assert again.input_value("[name=thought]") == "from before"
    assert again.evaluate("localStorage.getItem('kindward:draft:four-n')") == before


def test_two_tabs_fork_and_overwrite_nothing(host_open: Open) -> None:
    first, second = host_open(), host_open()
    first.fill("[name=thought]", "first tab")
    second.bring_to_front()
    second.wait_for_timeout(100)
    first.fill("[name=short]", "first again")
    second.fill("[name=thought]", "second tab")
    settled(second)
    first.fill("[name=short]", "and once more")
    first.wait_for_timeout(100)
    second.fill("[name=short]", "second again")
    settled(first)
    drafts = [stored(first, key)["fields"] for key in keys(first)]
    assert len(drafts) == 2
    words = json.dumps(drafts)
    assert "and once more" in words
    assert "second again" in words
    assert first.input_value("[name=short]") == "and once more"
    assert second.input_value("[name=short]") == "second again"


def test_forked_drafts_never_fork_into_each_other(host_open: Open) -> None:
    """A third tab takes the fork up; then both it and the fork's own tab write."""
    first, second = host_open(), host_open()
    first.fill("[name=thought]", "one")
    first.fill("[name=short]", "1")
    second.fill("[name=thought]", "two")
    second.fill("[name=thought]", "two more")
    first.fill("[name=thought]", "one more")
    third = host_open()
    assert third.input_value("[name=thought]") == "one more"
    third.fill("[name=thought]", "three")
    settled(third)
    third.close()
    first.fill("[name=short]", "first end")
    second.fill("[name=short]", "second end")
    # Another tab's write takes a moment to reach this tab's view of the storage.
    first.wait_for_function("() => Object.values(localStorage).some((text) => text.includes('second end'))")
    words = json.dumps([stored(first, key)["fields"] for key in keys(first)])
    for kept in ("first end", "second end", "three"):
        assert kept in words


def test_newest_draft_is_opened(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "older"})
    keep_draft(page, {"thought": "newer"}, key=f"{DRAFT}~0000bbbb", at="2026-02-01T00:00:00.000Z")
    keep_draft(page, {"thought": "another section"}, key=f"{DRAFT}-two", at="2026-03-01T00:00:00.000Z")
    assert host_open().input_value("[name=thought]") == "newer"


ASLEEP: Final = """addEventListener("storage", (event) => {
  if (window.asleep) event.stopImmediatePropagation();
});"""


def come_back(page: Page) -> None:
    """As a page that the browser had put away."""
    page.evaluate(
        "() => { window.asleep = false; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }"
    )


def test_a_page_that_was_put_away_hears_of_everything_again(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(ASLEEP)
    away, other = host_open(), host_open()
    effects(away, {"do": "read", "kind": "line"})
    until(away, "told.some(({ type }) => type === 'records')")
    away.evaluate("window.asleep = true")
    keep(other, {"kindward:line:a": "1"})
    until(away, "localStorage.getItem('kindward:line:a') !== null")
    come_back(away)
    until(away, "told.filter(({ type }) => type === 'records').length === 2")
    assert told(away, "records")[-1]["records"] == [["kindward:line:a", "1"]]


def test_a_page_that_was_put_away_follows_another_tabs_draft_or_forks(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(ASLEEP)
    other, looking, writing = host_open(), host_open(), host_open()
    writing.fill("[name=thought]", "mine")
    expect(looking.locator("[name=thought]")).to_have_value("mine")
    for page in (looking, writing):
        page.evaluate("window.asleep = true")
    expect(other.locator("[name=thought]")).to_have_value("mine")
    other.fill("[name=thought]", "written meanwhile")
    settled(other)
    for page in (looking, writing):
        until(page, "localStorage.getItem('kindward:draft:four-n').includes('meanwhile')")
        come_back(page)
    expect(looking.locator("[name=thought]")).to_have_value("written meanwhile")
    expect(looking.locator(".count")).to_have_text("17")
    assert writing.input_value("[name=thought]") == "mine"
    writing.fill("[name=short]", "and on")
    settled(writing)
    assert stored(other)["fields"]["thought"] == "written meanwhile"
    (fork,) = (key for key in keys(writing) if "~" in key)
    assert stored(writing, fork)["fields"] | {"thought": "mine", "short": "and on"} == stored(writing, fork)["fields"]


def test_a_clock_that_was_set_back_does_not_make_newer_words_older(host_open: Open) -> None:
    keep_draft(host_open(), {"thought": "base"}, at="2099-01-02T00:00:00.000Z")
    page = host_open()
    keep_draft(page, {"thought": "an older fork"}, key=f"{DRAFT}~0000bbbb", at="2099-01-01T00:00:00.000Z")
    page.reload()
    page.wait_for_selector(READY)
    page.fill("[name=thought]", "typed after the clock went back")
    settled(page)
    assert host_open().input_value("[name=thought]") == "typed after the clock went back"


def test_a_draft_of_the_last_moment_that_a_date_can_tell_can_be_written_on(host_open: Open) -> None:
    keep_draft(host_open(), {"thought": "damaged"}, at="+275760-09-13T00:00:00.000Z")
    page = host_open()
    page.fill("[name=thought]", "still kept")
    settled(page)
    assert stored(page)["fields"]["thought"] == "still kept"


def test_a_tab_that_only_looks_follows_the_other(host_open: Open) -> None:
    looking, writing = host_open(), host_open()
    writing.fill("[name=thought]", "seen there too")
    settled(writing)
    before = writing.evaluate("localStorage.getItem('kindward:draft:four-n')")
    expect(looking.locator("[name=thought]")).to_have_value("seen there too")
    expect(looking.locator(".count")).to_have_text("14")
    settled(looking)
    assert keys(writing) == [DRAFT]
    assert writing.evaluate("localStorage.getItem('kindward:draft:four-n')") == before


def test_draft_that_cannot_be_read_is_put_aside(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    junk = '{"half a dra'
    bare(host_context, host_site).evaluate("junk => localStorage.setItem('kindward:draft:four-n', junk)", junk)
    page = host_open()
    assert page.evaluate("localStorage.getItem('kindward:draft:four-n')") == junk
    page.fill("[name=thought]", "new")
    settled(page)
    assert stored(page)["fields"]["thought"] == "new"
    aside = [key for key in keys(page) if key.startswith("kindward:aside:kindward:draft:four-n:")]
    assert len(aside) == 1
    assert page.evaluate("key => localStorage.getItem(key)", aside[0]) == junk


def test_newer_draft_is_left_alone(host_open: Open) -> None:
    page = host_open()
    keep_draft(page, {"thought": "from the future"}, v=2)
    again = host_open()
    assert again.input_value("[name=thought]") == ""
    again.fill("[name=thought]", "now")
    settled(again)
    assert stored(again)["v"] == 2
    assert [key for key in keys(again) if key.startswith(f"{DRAFT}~")]


EARLY: Final = """new MutationObserver((_, watch) => {
  const field = document.querySelector("[name=thought]");
  if (field) { watch.disconnect(); field.value = "early"; }
}).observe(document, { childList: true, subtree: true });"""


def test_early_typing_over_a_draft_puts_the_draft_aside(host_open: Open, host_context: BrowserContext) -> None:
    keep_draft(host_open(), {"thought": "long words from yesterday", "short": "kept"})
    host_context.add_init_script(EARLY)
    page = host_open()
    assert page.input_value("[name=thought]") == "early"
    assert page.input_value("[name=short]") == "kept"
    assert "long words from yesterday" in json.dumps(page.evaluate("({ ...localStorage })"))


@pytest.mark.parametrize("has_fork", [True, False], ids=["room-for-a-fork", "room-for-nothing"])
def test_early_typing_never_replaces_a_draft_that_there_is_no_room_to_copy(
    host_open: Open, host_context: BrowserContext, has_fork: bool
) -> None:
    keep_draft(host_open(), {"thought": "long words from yesterday", "short": "kept"})
    host_context.add_init_script(
        """const write = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
          const refused = FORK ? /:aside:/ : /:aside:|~/;
          if (refused.test(key)) throw new DOMException("full", "QuotaExceededError");
          write.call(this, key, text);
        };""".replace("FORK", json.dumps(has_fork))
        + EARLY
    )
    page = host_open()
    assert page.input_value("[name=thought]") == "early"
    assert stored(page)["fields"] == {"thought": "long words from yesterday", "short": "kept"}
    forks = [stored(page, key)["fields"]["thought"] for key in keys(page) if "~" in key]
    assert forks == (["early"] if has_fork else [])
    expect(page.locator("[data-slot=notice] p")).to_have_count(0 if has_fork else 1)


# --- storage that fails ----------------------------------------------------------------------------------------------

SWITCHED_OFF: Final = "Storage.prototype.setItem = () => { throw new DOMException('off', 'SecurityError'); };"
BLOCKED: Final = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });"""
FULL: Final = """const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) {
  if (window.full && text.length > 1) throw new DOMException("full", "QuotaExceededError");
  write.call(this, key, text);
};"""


@pytest.mark.parametrize("script", [SWITCHED_OFF, BLOCKED], ids=["off", "blocked"])
def test_storage_switched_off_is_said_before_the_reader_writes(
    host_open: Open, host_context: BrowserContext, script: str
) -> None:
    host_context.add_init_script(script)
    page = host_open()
    notice = page.locator('[data-slot="notice"] p')
    expect(notice).to_have_count(1)
    expect(notice).to_contain_text(STORAGE_NOTICE)
    expect(notice).to_contain_text("switched off")
    page.fill("[name=thought]", "still works")
    expect(page.locator(".count")).to_have_text("11")
    effects(page, {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0] | {"ok": False, "reason": "disabled"} == told(page, "stored")[0]
    expect(notice).to_have_count(1)


def test_full_storage_is_said_once_and_taken_back(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(FULL)
    page = host_open()
    notice = page.locator('[data-slot="notice"] p')
    expect(notice).to_have_count(0)
    page.evaluate("window.full = true")
    page.fill("[name=thought]", "no room")
    assert STORAGE_NOTICE in notice.inner_text()
    assert "full" in notice.inner_text()
    page.fill("[name=thought]", "no room at all")
    effects(page, {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0]["reason"] == "quota"
    expect(notice).to_have_count(1)
    page.evaluate("window.full = false")
    page.fill("[name=thought]", "room again")
    expect(notice).to_have_count(0)
    settled(page)
    assert stored(page)["fields"]["thought"] == "room again"


SWITCH_OFF: Final = """() => Object.defineProperty(window, "localStorage",
  { configurable: true, get() { throw new DOMException("off", "SecurityError"); } })"""


def test_nothing_is_called_erased_or_empty_once_storage_was_switched_off(host_open: Open) -> None:
    page, other = host_open(), host_open()
    keep(page, {"kindward:line:a": "1"})
    effects(page, {"do": "read-all"}, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'everything')")
    page.evaluate(SWITCH_OFF)
    effects(page, {"do": "erase-all"}, {"do": "read-all"}, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert told(page, "stored")[0] | {"key": "all", "ok": False, "reason": "disabled"} == told(page, "stored")[0]
    settled(page)
    assert [m["texts"] for m in told(page, "everything")] == [[["kindward:line:a", "1"]]]
    assert [m["records"] for m in told(page, "records")] == [[["kindward:line:a", "1"]]]
    assert keys(other) == ["kindward:line:a"]


# --- records ---------------------------------------------------------------------------------------------------------


def test_records_are_saved_read_and_erased(host_open: Open) -> None:
    page = host_open()
    page.evaluate("localStorage.setItem('other:moment:m0', '{}')")
    effects(
        page,
        {"do": "save", "key": "kindward:moment:m1", "text": '{"v":2,"a":1}', "v": 2},
        {"do": "read", "kind": "moment"},
    )
    until(page, "told.some(({ type }) => type === 'records')")
    kept = told(page, "stored")[0]
    assert (kept["key"], kept["ok"], kept["reason"]) == ("kindward:moment:m1", True, "")
    assert told(page, "records")[0]["records"] == [["kindward:moment:m1", '{"v":2,"a":1}']]
    assert not told(page, "records")[0]["partial"]
    effects(page, {"do": "batch", "saves": [], "erases": ["kindward:moment:m1"]})
    until(page, "told.filter(({ type }) => type === 'stored').length === 2")
    assert keys(page) == ["other:moment:m0"]


def test_records_that_wait_are_told_in_one_message(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:a": "1", "kindward:value:b": "2", "kindward:person:c": "3"})
    effects(page, *({"do": "read", "kind": kind} for kind in ("line", "value", "person")))
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    first, *others = told(page, "records")
    assert first["also"] == others
    assert [(m["kind"], m["records"][0][1]) for m in (first, *others)] == [
        ("line", "1"),
        ("value", "2"),
        ("person", "3"),
    ]


def test_what_waits_is_read_when_it_is_sent(host_open: Open) -> None:
    page = host_open(fake={"delay": 200})
    old, new = '{"v":1,"words":"old"}', '{"v":1,"words":"new"}'
    keep(page, {"kindward:line:a": old})
    press(page, "effects", json.dumps([{"do": "read", "kind": "line"}]))
    press(page, "effects", json.dumps([{"do": "save", "key": "kindward:line:a", "text": new, "v": 1}]))
    until(page, "told.some(({ type }) => type === 'stored')")
    assert [m["records"] for m in told(page, "records")] == [[["kindward:line:a", new]]]


def test_many_changes_of_another_tab_are_told_in_one_message(host_open: Open) -> None:
    page, other = host_open(), host_open()
    effects(page, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'records')")
    settled(page)
    page.evaluate("fake({ delay: 1000 })")
    press(page, "more")
    other.evaluate("for (let n = 10; n < 60; n += 1) localStorage.setItem(`kindward:line:${n}`, '1')")
    other.evaluate("for (let n = 10; n < 20; n += 1) localStorage.removeItem(`kindward:line:${n}`)")
    until(page, "told.filter(({ type }) => type === 'records').length === 2")
    changed = told(page, "records")[1]
    assert changed["partial"]
    texts = {f"kindward:line:{n}": None if n < 20 else "1" for n in range(10, 60)}
    assert dict(changed["records"]) == texts
    page.evaluate("fake({ delay: 0 })")
    other.evaluate("localStorage.setItem('kindward:line:10', '2')")
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    assert told(page, "records")[2]["records"] == [["kindward:line:10", "2"]]


def dated(updated: str, created: str = "2026-01-01T00:00:00+01:00", more: str = "") -> str:
    return f'{{"v":1,"created":"{created}","updated":"{updated}"{more}}}'


def test_a_read_leaves_out_what_is_older_or_does_not_hold_a_text(host_open: Open) -> None:
    page = host_open()
    entries = {
        "a": dated("2026-11-09T00:00:00+01:00", more=',"pinned":true'),
        "b": dated("2026-11-02T00:00:00+01:00"),
        "c": dated("", created="2026-11-05T00:00:00+01:00"),
        "d": dated("2026-11-01T00:00:00+01:00", more=',"text":"\\"pinned\\":true \\"updated\\":\\"2027\\""'),
    }
    keep(page, {f"kindward:entry:{id}": text for id, text in entries.items()})
    asked = (
        {"most": 2},
        {"before": "kindward:entry:c", "most": 1},
        {"holding": '"pinned":true'},
        {"recent": True, "most": 2},
    )
    for number, window in enumerate(asked, 1):
        effects(page, {"do": "read", "kind": "entry", **window})
        until(page, f"told.filter(({{ type }}) => type === 'records').length === {number}")
    said = [([key[-1] for key, _ in m["records"]], m["more"], m["partial"]) for m in told(page, "records")]
    assert said == [(["c", "d"], 2, False), (["b"], 1, True), (["a"], 0, True), (["c", "a"], 2, True)]
    assert [(m["before"], m["recent"]) for m in told(page, "records")[1::2]] == [
        ("kindward:entry:c", False),
        ("", True),
    ]


ALL_STORED: Final = "() => ({...localStorage})"


def line(words: object, v: int = 1) -> str:
    return json.dumps({"v": v, "words": words})


def keep(page: Page, texts: dict[str, str]) -> None:
    page.evaluate("(texts) => Object.assign(localStorage, texts)", texts)


def test_a_batch_is_done_whole_and_told_once(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:old": line(1), "kindward:line:a": line(1)})
    batch = {
        "do": "batch",
        "saves": [["kindward:line:a", line(2)], ["kindward:line:b", line(3)]],
        "erases": ["kindward:line:old"],
    }
    effects(page, batch)
    until(page, "told.some(({ type }) => type === 'stored')")
    (answer,) = told(page, "stored")
    assert (answer["key"], answer["ok"], answer["reason"]) == ("batch", True, "")
    assert page.evaluate(ALL_STORED) == {"kindward:line:a": line(2), "kindward:line:b": line(3)}


@pytest.mark.parametrize("foreign", ["elsewhere", "kindward:lock:main", "kindward:", "__proto__"])
@pytest.mark.parametrize("way", ["saves", "erases"])
def test_a_batch_with_a_key_that_is_not_its_own_does_nothing(host_open: Open, foreign: str, way: str) -> None:
    page = host_open()
    page.evaluate(
        "([key, text]) => { localStorage.setItem(key, 'mine'); localStorage.setItem('kindward:line:a', text); }",
        [foreign, line(1)],
    )
    before = page.evaluate(ALL_STORED)
    batch: dict[str, Any] = {"do": "batch", "saves": [["kindward:line:a", line(2)]], "erases": []}
    batch[way].append([foreign, line(2)] if way == "saves" else foreign)
    effects(page, batch)
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "disabled")
    assert page.evaluate(ALL_STORED) == before


@pytest.mark.parametrize("fails_at", range(4))
def test_a_batch_that_fails_at_any_write_puts_all_back(host_open: Open, fails_at: int) -> None:
    page = host_open()
    there = {"kindward:line:kept": line(1), "kindward:line:gone": line(2)}
    keep(page, there)
    page.evaluate(
        """(at) => {
          const { setItem } = Storage.prototype;
          let writes = 0, failed = false;
          Storage.prototype.setItem = function (...told) {
            if (!failed && writes++ === at) { failed = true; throw new DOMException("full", "QuotaExceededError"); }
            return setItem.apply(this, told);
          };
        }""",
        fails_at,
    )
    saves = [[f"kindward:line:{name}", line(3)] for name in ("a", "kept", "b", "c")]
    effects(page, {"do": "batch", "saves": saves, "erases": ["kindward:line:gone"]})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "quota")
    assert page.evaluate(ALL_STORED) == there


def test_a_batch_goes_over_nothing_that_a_newer_release_wrote(host_open: Open) -> None:
    page = host_open()
    there = {"kindward:line:a": line(1), "kindward:line:newer": line(1, v=3)}
    keep(page, there)
    effects(page, {"do": "batch", "saves": [[key, line(2, v=2)] for key in there], "erases": []})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["ok"], told(page, "stored")[0]["reason"]) == (False, "newer")
    assert page.evaluate(ALL_STORED) == there


def test_a_batch_puts_aside_what_it_goes_over_and_nobody_can_read_once(host_open: Open) -> None:
    page = host_open()
    keep(page, {"kindward:line:junk": "junk", "kindward:line:copied": "copied"})
    saves = [[f"kindward:line:{name}", line(2)] for name in ("junk", "copied")]
    saves.append(["kindward:aside:mine", "copied"])
    effects(page, {"do": "batch", "saves": saves, "erases": []})
    until(page, "told.some(({ type }) => type === 'stored')")
    held = page.evaluate(ALL_STORED)
    assert [held[key] for key in ("kindward:line:junk", "kindward:line:copied")] == [line(2), line(2)]
    aside = {key: text for key, text in held.items() if key.startswith("kindward:aside:")}
    assert sorted(aside.values()) == ["copied", "junk"]


def test_python_is_told_of_everything_that_is_ours(host_open: Open, host_context: BrowserContext) -> None:
    page = host_open()
    page.evaluate(
        """() => Object.assign(localStorage,
          { "kindward:line:a": "1", "kindward:aside:x": "?", other: "o" })"""
    )
    effects(page, {"do": "read-all"})
    until(page, "told.some(({ type }) => type === 'everything')")
    assert told(page, "everything")[0]["texts"] == [["kindward:aside:x", "?"], ["kindward:line:a", "1"]]
    other = host_open("second/")
    for key in ("other", "kindward:draft:elsewhere"):
        other.evaluate("key => localStorage.setItem(key, 'changed')", key)
    until(page, "told.some(({ type }) => type === 'records')")
    assert [m["records"] for m in told(page, "records")] == [[["kindward:draft:elsewhere", "changed"]]]


def test_erasing_all_takes_the_lock_too_and_nothing_of_others(host_open: Open) -> None:
    page = host_open()
    page.evaluate(
        """() => { Object.assign(localStorage, { "kindward:lock:main": "l", "kindward:Odd": "1", other: "o" });
          sessionStorage.setItem("kindward.carry", "m1"); }"""
    )
    effects(page, {"do": "erase-all"})
    until(page, "told.some(({ type }) => type === 'stored')")
    assert (told(page, "stored")[0]["key"], told(page, "stored")[0]["ok"]) == ("all", True)
    assert page.evaluate(ALL_STORED) == {"other": "o"}
    assert page.evaluate("sessionStorage.length") == 0


def test_newer_and_unreadable_records_are_not_overwritten(host_open: Open) -> None:
    page = host_open()
    page.evaluate("localStorage.setItem('kindward:moment:new', '{\"v\":3}')")
    page.evaluate("localStorage.setItem('kindward:moment:junk', 'junk')")
    effects(
        page,
        {"do": "save", "key": "kindward:moment:new", "text": '{"v":2}', "v": 2},
        {"do": "save", "key": "kindward:moment:junk", "text": '{"v":2}', "v": 2},
        {"do": "save", "key": "elsewhere", "text": '{"v":2}', "v": 2},
    )
    until(page, "told.filter(({ type }) => type === 'stored').length === 3")
    assert [(m["ok"], m["reason"]) for m in told(page, "stored")] == [(False, "newer"), (True, ""), (False, "disabled")]
    assert stored(page, "kindward:moment:new") == {"v": 3}
    assert stored(page, "kindward:moment:junk") == {"v": 2}
    aside = next(key for key in keys(page) if key.startswith("kindward:aside:kindward:moment:junk:"))
    assert page.evaluate("key => localStorage.getItem(key)", aside) == "junk"
    assert page.evaluate("localStorage.getItem('elsewhere')") is None


def test_records_that_another_tab_changes_are_told(host_open: Open) -> None:
    page, other = host_open(), host_open()
    effects(page, {"do": "read", "kind": "line"})
    until(page, "told.some(({ type }) => type === 'records')")
    other.evaluate("localStorage.setItem('kindward:line:a', '{\"v\":1}')")
    other.evaluate("localStorage.setItem('kindward:moment:b', '{\"v\":1}')")
    until(page, "told.filter(({ type }) => type === 'records').length === 2")
    settled(page)
    other.evaluate("localStorage.removeItem('kindward:line:a')")
    until(page, "told.filter(({ type }) => type === 'records').length === 3")
    changed = [(m["kind"], m["records"], m["partial"]) for m in told(page, "records")[1:]]
    assert changed == [("line", [["kindward:line:a", '{"v":1}']], True), ("line", [["kindward:line:a", None]], True)]


def test_carried_moment_comes_along_once(host_open: Open) -> None:
    page = host_open()
    page.evaluate('localStorage.setItem(\'kindward:moment:m1\', \'{"v":1,"words":"carried words"}\')')
    page.click("[data-carry]")
    page.wait_for_selector(READY)
    assert "second" in page.url
    assert json.loads(told(page, "mount")[0]["carry"])["words"] == "carried words"
    assert page.input_value("[name=thought]") == "carried words"
    assert told(page, "mount")[0]["options"] == {"root": "../"}
    page.evaluate("localStorage.removeItem('kindward:draft:four-n')")
    page.reload()
    page.wait_for_selector(READY)
    assert told(page, "mount")[0]["carry"] is None


def test_a_draft_of_something_else_stays_while_a_moment_is_gone_on_with(host_open: Open) -> None:
    page = host_open()
    page.evaluate('localStorage.setItem(\'kindward:moment:m1\', \'{"v":1,"id":"m1","words":"carried words"}\')')
    page.fill("[name=thought]", "begun before")
    settled(page)
    page.click("[data-carry]")
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "carried words"
    page.fill("[name=short]", "about it")
    settled(page)
    assert stored(page)["fields"]["thought"] == "begun before"
    (fork,) = (key for key in keys(page) if key.startswith(f"{DRAFT}~"))
    assert (stored(page, fork)["about"], stored(page, fork)["fields"]["short"]) == ("m1", "about it")
    page.click("[data-carry]")  # here it leads to the same page: the begun answers about this Moment are taken up
    page.wait_for_timeout(200)
    page.wait_for_selector(READY)
    assert page.input_value("[name=short]") == "about it"
    effects(page, {"do": "clear"})
    until(page, f"localStorage.getItem({json.dumps(fork)}) === null")
    page.reload()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "begun before"


def test_what_a_practice_asks_for_as_it_begins_goes_ahead_of_a_press_that_waited(host_open: Open) -> None:
    begins = [{"do": "read", "kind": "line"}, {"do": "read", "kind": "moment"}]
    page = host_open(wait=False, fake={"bootDelay": 500, "begins": begins})
    press(page, "more")
    page.fill("[name=short]", "typed")
    page.wait_for_selector(READY)
    settled(page)
    order = page.evaluate("told.map(({ type, kind }) => (type ? `${type} ${kind ?? ''}`.trim() : '')).filter(Boolean)")
    assert order == ["mount", "records line", "records moment", "press"]


# --- the other effects -----------------------------------------------------------------------------------------------


def test_announce_speaks_politely(host_open: Open) -> None:
    page = host_open()
    region = page.locator("body > [aria-live=polite]")
    expect(region).to_have_text("")
    effects(page, {"do": "announce", "text": "Kept."})
    expect(region).to_have_text("Kept.")
    effects(page, {"do": "announce", "text": "Kept."})
    until(page, "document.querySelector('body > [aria-live]').textContent === 'Kept.\\u00a0'")


def test_timers_run_once_start_over_and_stop(host_open: Open) -> None:
    page = host_open()
    effects(
        page,
        {"do": "timer", "id": "a", "ms": 30},
        {"do": "timer", "id": "b", "ms": 30},
        {"do": "timer", "id": "c", "ms": 30},
        {"do": "timer", "id": "c", "ms": 120},
        {"do": "stop", "id": "b"},
    )
    page.wait_for_timeout(400)
    assert [m["timer"] for m in told(page, "tick")] == ["a", "c"]


def test_download_copy_print_and_clear(host_open: Open, host_context: BrowserContext) -> None:
    host_context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = host_open()
    page.evaluate("window.print = () => { window.printed = true; }")
    with page.expect_download() as download:
        effects(page, {"do": "download", "name": "mine.txt", "mime": "text/plain", "text": "my words"})
    assert download.value.suggested_filename == "mine.txt"
    assert Path(download.value.path()).read_text() == "my words"
    effects(page, {"do": "copy", "text": "copied words"}, {"do": "print"})
    until(page, "navigator.clipboard.readText().then((text) => text === 'copied words')")
    until(page, "window.printed === true")


def test_clear_removes_the_draft_but_never_newer_words(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "done with this")
    effects(page, {"do": "clear"})
    settled(page)
    assert stored(page) is None
    page.evaluate("fake({ delay: 200 })")
    page.wait_for_timeout(50)
    effects(page, {"do": "clear"})
    page.fill("[name=thought]", "newer words")
    page.evaluate(
        """() => {
          const remove = Storage.prototype.removeItem;
          window.gone = [];
          Storage.prototype.removeItem = function (key) {
            if (this.getItem(key) !== null) gone.push(key);
            remove.call(this, key);
          };
        }"""
    )
    expect(page.locator(".echo")).to_have_text("newer words")
    settled(page)
    assert page.evaluate("gone") == []
    assert stored(page)["fields"]["thought"] == "newer words"


# --- the engine ------------------------------------------------------------------------------------------------------


def test_crash_is_survived_with_every_word(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "before")
    press(page, "more")
    page.wait_for_selector("[name=extra]")
    press(page, "crash")
    page.locator("[name=extra]").press_sequentially(" and after")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    settled(page)
    assert page.input_value("[name=thought]") == "before"
    assert page.input_value("[name=extra]") == " and after"
    expect(page.locator("[name=extra]")).to_be_focused()
    mount = told(page, "mount")[-1]
    later = {m["name"]: m["value"] for m in told(page, "input") if m["seq"] > mount["seq"]}
    assert (mount["fields"] | later)["extra"] == " and after"
    assert json.loads(mount["draft"])["more"] is True
    assert mount["applied"] == 0
    page.fill("[name=thought]", "goes on")
    expect(page.locator(".count")).to_have_text("7")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


def test_hang_is_ended_and_survived(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=400)
    page.fill("[name=thought]", "before")
    press(page, "hang")
    page.wait_for_selector("[data-busy]")
    page.locator("[name=short]").press_sequentially("meanwhile")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    settled(page)
    assert told(page, "mount")[-1]["fields"] == {"thought": "before", "short": "meanwhile"}
    assert not page.locator("[data-busy]").count()


def test_slow_but_living_worker_is_left_alone(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=600, fake={"delay": 250})
    for letter in "abcdef":
        page.locator("[name=thought]").press_sequentially(letter)
        page.wait_for_timeout(200)
    expect(page.locator(".count")).to_have_text("6")
    assert page.evaluate("workers") == 1


def test_second_crash_within_a_minute_is_the_end_until_the_reader_tries_again(host_open: Open) -> None:
    page = host_open()
    page.fill("[name=thought]", "kept")
    press(page, "crash")
    until(page, "workers === 2")
    page.wait_for_selector(READY)
    press(page, "crash")
    page.wait_for_selector('[data-state="failed"]')
    assert page.evaluate("workers") == 2
    assert page.evaluate("kindward.state") == "failed"
    page.wait_for_timeout(250)
    assert not page.locator("[data-busy]").count()
    page.fill("[name=thought]", "kept and more")
    assert stored(page)["fields"]["thought"] == "kept and more"
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "kept and more"
    expect(page.locator(".count")).to_have_text("13")
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


TOO_LONG: Final = (
    "This practice could not read your text of 3,005 characters; every word of it is kept here, and the practice goes "
    "on once you have shortened it to 1,500. Try again"
)
TOO_HARD: Final = (
    "This practice could not read your text of 12 characters; every word of it is kept here, and the practice goes on "
    "once you change the text. Try again"
)


def longest_told(page: Page) -> int:
    """How long the longest text is that this page's workers were sent, in a mount, its state or an input."""
    texts = [m["value"] for m in told(page, "input")]
    texts += [text for m in told(page, "mount") for text in m["fields"].values()]
    texts += [text for m in told(page, "mount") for text in json.loads(m["draft"] or "{}").get("answers", {}).values()]
    return max(map(len, texts), default=0)


def test_a_text_that_a_worker_was_ended_over_is_sent_again_only_when_it_is_shorter(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 2000})
    notice = page.locator('[data-slot="notice"]')
    text = "words " * 500 + "tail."
    page.fill("[name=short]", "beside it")
    page.fill("[name=thought]", text)
    expect(notice).to_have_text(TOO_LONG)
    until(page, "workers === 2 && kindward.state === 'ready'")
    page.wait_for_timeout(700)  # longer than the watchdog: the second worker is told nothing, and lives
    assert page.evaluate("workers") == 2
    assert page.input_value("[name=thought]") == text
    held = stored(page)["held"]
    assert held == {"name": "thought", "length": 3005, "release": "kindward-1.bin"}

    page.reload()
    page.wait_for_selector('[data-state="failed"]')
    expect(notice).to_have_text(TOO_LONG)
    until(page, "kindward.state === 'ready'")
    assert page.input_value("[name=thought]") == text
    page.fill("[name=short]", "beside it, too")
    page.fill("[name=thought]", text[:1501])
    page.wait_for_timeout(400)
    assert page.evaluate("workers") == 1
    assert longest_told(page) == 0
    assert stored(page)["fields"]["thought"] == text[:1501]
    expect(notice).to_have_text(TOO_LONG)

    page.fill("[name=thought]", text[:1500])
    page.wait_for_selector(READY)
    expect(notice).to_have_text("")
    expect(page.locator(".count")).to_have_text("1500")
    assert page.input_value("[name=short]") == "beside it, too"
    assert "held" not in stored(page)
    assert longest_told(page) == 1500


def test_a_short_text_that_a_worker_was_ended_over_is_sent_again_once_it_changes(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 11})
    notice = page.locator('[data-slot="notice"]')
    page.fill("[name=thought]", "twelve chars")
    expect(notice).to_contain_text("could not start here")  # the text went to a second worker too
    notice.get_by_role("button", name="Try again").click()
    expect(notice).to_have_text(TOO_HARD)
    page.reload()
    expect(notice).to_have_text(TOO_HARD)
    page.fill("[name=thought]", "eleven char")
    page.wait_for_selector(READY)
    expect(notice).to_have_text("")


def test_a_draft_that_a_worker_was_ended_over_is_not_told_at_the_next_visit(host_open: Open) -> None:
    text = "x" * 3005
    page = host_open()
    keep_draft(page, {"thought": text}, state={"at": 1, "answers": {"thought": text}})
    page = host_open(wait=False, replyTimeoutMs=300, fake={"most": 2000})
    expect(page.locator('[data-slot="notice"]')).to_have_text(TOO_LONG)
    assert stored(page)["state"] is not None
    page.reload()
    until(page, "kindward.state === 'ready'")
    page.wait_for_timeout(700)
    assert page.evaluate("workers") == 1
    assert told(page, "mount") == []
    assert page.locator("[name=thought]").is_visible()  # its step is not the one the reader was at


def test_a_held_text_is_tried_again_at_the_readers_wish_and_by_a_later_release(host_open: Open) -> None:
    text = "x" * 3005
    page = host_open()
    held = {"name": "thought", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"thought": text}, held=held)
    page = host_open(wait=False)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(READY)
    expect(page.locator('[data-slot="notice"]')).to_have_text("")
    expect(page.locator(".count")).to_have_text("3005")
    assert "held" not in stored(page)
    keep_draft(page, {"thought": text}, held=held)
    expect(host_open(archive="kindward-2.bin").locator(".count")).to_have_text("3005")


def test_a_held_text_whose_field_python_draws_can_be_shortened(host_open: Open) -> None:
    page = host_open()
    held = {"name": "extra", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"extra": "x" * 3005}, held=held, state={"more": True})
    page = host_open(wait=False)
    field = page.get_by_role("textbox", name="Your text")
    expect(field).to_have_value("x" * 3005)
    until(page, "kindward.state === 'ready'")
    field.fill("shorter")
    page.wait_for_selector(READY)
    expect(page.locator("[name=extra]")).to_have_count(1)
    expect(page.locator("[name=extra]")).to_have_id("four-n-extra")
    assert page.input_value("[name=extra]") == "shorter"


def test_a_shorter_text_of_another_tab_takes_the_place_of_a_held_one(
    host_open: Open,
) -> None:
    page = host_open()
    held = {"name": "thought", "length": 3005, "release": "kindward-1.bin"}
    keep_draft(page, {"thought": "x" * 3005}, held=held)
    page, other = host_open(wait=False), host_open(wait=False)
    other.wait_for_selector('[data-state="failed"]')
    until(page, "kindward.state === 'ready'")
    other.fill("[name=thought]", "shorter")
    other.wait_for_selector(READY)
    page.wait_for_selector(READY)
    assert page.input_value("[name=thought]") == "shorter"
    expect(page.locator('[data-slot="notice"]')).to_have_text("")


def test_a_choice_that_a_worker_was_ended_over_is_no_text(host_open: Open) -> None:
    page = host_open(replyTimeoutMs=300, fake={"most": 3})
    page.check("[value=calm]")
    until(page, "workers === 2")
    assert stored(page)["fields"]["mood"] == "calm"
    assert "held" not in stored(page)


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
        "The interactive part could not start here. You can still write on this page: what you type is kept on this "
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


# --- instant navigation ----------------------------------------------------------------------------------------------

MATERIAL: Final = """window.listeners = [];
window.document$ = { subscribe(next) { listeners.push(next); queueMicrotask(next); } };
window.visit = (html, path) => {
  history.pushState({}, "", path); document.querySelector("main").innerHTML = html; listeners.forEach((next) => next());
};"""


def test_one_engine_lives_on_across_instant_navigation(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    main = page.locator("main").inner_html().replace('data-state="ready"', 'data-state="static"')
    page.fill("[name=thought]", "on the first page")
    settled(page)
    page.evaluate("html => visit('<h1>No practice here</h1>', '/kindward/deep/er/')", main)
    until(page, "told.some(({ type }) => type === 'unmount')")
    page.evaluate("html => visit(html, '/kindward/deep/er/still/')", main)
    assert page.input_value("[name=thought]") == "on the first page"
    page.wait_for_selector(READY)
    settled(page)
    assert page.evaluate("workers") == 1
    seqs = page.evaluate("told.filter(({ type }) => type).map(({ seq }) => seq)")
    assert seqs == list(range(1, len(seqs) + 1))
    assert json.loads(told(page, "mount")[-1]["draft"])["answers"]["thought"] == "on the first page"
    page.fill("[name=thought]", "second")
    expect(page.locator(".count")).to_have_text("6")
    press(page, "crash")
    until(page, "workers === 2")
    page.wait_for_selector(READY)


def test_save_that_comes_back_after_the_reader_left_is_done(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open(fake={"delay": 150})
    effects(
        page,
        {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1},
        {"do": "announce", "text": "Kept."},
    )
    page.evaluate("visit('<h1>No practice here</h1>', '/kindward/')")
    until(page, "localStorage.getItem('kindward:moment:m1') !== null")
    page.wait_for_timeout(200)
    expect(page.locator("body > [aria-live]")).to_have_text("")


def test_answers_to_an_earlier_visit_are_not_taken_for_this_one(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open(fake={"delay": 200})
    main = page.locator("main").inner_html()
    effects(page, {"do": "announce", "text": "Of then."})
    page.evaluate("visit('<h1>No practice here</h1>', '/kindward/second/')")
    page.evaluate("html => visit(html, '/kindward/')", main)
    page.wait_for_timeout(900)
    expect(page.locator("body > [aria-live]")).to_have_text("")
    page.fill("[name=thought]", "now")
    expect(page.locator(".count")).to_have_text("3")


def test_words_live_through_instant_navigation_without_storage(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    host_context.add_init_script(SWITCHED_OFF)
    page = host_open()
    main = page.locator("main").inner_html()
    page.fill("[name=thought]", "only in memory")
    settled(page)
    page.evaluate("html => visit('<h1>No practice here</h1>', '/kindward/second/')", main)
    page.evaluate("html => visit(html, '/kindward/')", main)
    assert page.input_value("[name=thought]") == "only in memory"


def test_words_that_are_still_unkept_are_tried_and_said_again_after_instant_navigation(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(MATERIAL)
    host_context.add_init_script(FULL)
    page = host_open()
    main = page.locator("main").inner_html()
    notice = page.locator('[data-slot="notice"] p')
    page.evaluate("window.full = true")
    page.fill("[name=thought]", "no room for these")
    expect(notice).to_contain_text(STORAGE_NOTICE)
    for is_full in (True, False):
        page.evaluate("full => { window.full = full; }", is_full)
        page.evaluate("visit('<h1>No practice here</h1>', '/kindward/second/')")
        page.evaluate("html => visit(html, '/kindward/')", main)
        assert page.input_value("[name=thought]") == "no room for these"
        expect(notice).to_have_count(1 if is_full else 0)
        assert (stored(page) is None) == is_full
    settled(page)
    assert stored(page)["fields"]["thought"] == "no room for these"


# --- the built site, where the analysis of what is written raises --------------------------------------------------------

RAISES: Final = """
import kindward.language.engine as engine
def find_hits(text, found=engine.find_hits):
    if "egg" in text:
        raise IndexError(text)
    return found(text)
engine.find_hits = find_hits
"""


def with_fault(route: Route) -> None:
    """The worker's own script, with a fault put into Python as it is up."""
    answer = route.fetch()
    patched, times = re.subn(
        r'([\w$]+)\.pyimport\("gc"\)',
        lambda found: f"({found[1]}.runPython({json.dumps(RAISES)}),{found[0]})",
        answer.text(),
    )
    assert times == 1
    route.fulfill(response=answer, body=patched)


def kept(page: Page) -> list[str]:
    texts: list[str] = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:moment:')).map(([, text]) => text)"
    )
    return [json.loads(text)["critic_line"] for text in texts]


@pytest.mark.parametrize("has_fault", [True, False])
def test_a_sentence_that_the_analysis_raises_on_moves_is_kept_and_lives_through_a_reload(
    reader: Reader, has_fault: bool
) -> None:
    """Once with a fault put in, once with the sentence on which the analysis did raise, key by key."""
    text = "I can't even boil an egg"
    if has_fault:
        reader.context.route(re.compile(r"/worker[^/]*\.js"), with_fault)
    page, said = reader.tab("practices/self-talk/"), list[str]()
    page.on("console", lambda message: said.append(message.text))
    ready(page, "self-talk")
    field, sorry = page.locator("#self-talk [name=said]"), page.locator("#self-talk .kw-stumbled").first
    field.press_sequentially(text)
    expect(sorry).to_be_visible() if has_fault else expect(page.locator("#self-talk .kw-hit").first).to_be_visible()
    page.reload()
    ready(page, "self-talk")
    assert field.input_value() == text
    page.click("#self-talk [data-press=next]")
    expect(page.locator("#self-talk [data-part=step-1]")).to_be_visible()
    page.click("#self-talk [data-press=back]")
    field.fill("I always ruin everything")
    expect(page.locator("#self-talk .kw-hit").first).to_be_visible()
    expect(page.locator("#self-talk .kw-stumbled:visible")).to_have_count(0)
    field.fill(text)
    page.click("#self-talk [data-press=leave]")
    page.click("#self-talk [data-press=keep]")
    page.wait_for_selector("#self-talk .kw-kept")
    assert kept(page) == [text]
    page.click("#self-talk [data-press=again]")
    expect(field).to_have_value("")
    field.fill(text)
    page.click("#self-talk [data-press=leave]")
    page.click("#self-talk [data-press=let-go]")
    expect(field).to_have_value("")
    expect(page.locator('#self-talk [data-slot="notice"]')).to_have_text("")
    assert not any("egg" in line for line in said)
    assert sum("IndexError" in line for line in said) == (2 if has_fault else 0)  # once for each engine
