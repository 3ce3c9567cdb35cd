"""What a test does on a page of the host site, and what it looks at there."""

import json
from typing import Any, Final

from playwright.sync_api import BrowserContext, Page

from support.host_site import Served
from support.waiting import until

DRAFT: Final = "kindward:draft:four-n"

STORAGE_NOTICE: Final = "This browser is not storing what you write"

STUMBLED: Final = "This practice ran into a problem. Your words are still here."

EARLY: Final = """new MutationObserver((_, watch) => {
  const field = document.querySelector("[name=thought]");
  if (field) { watch.disconnect(); field.value = "early"; }
}).observe(document, { childList: true, subtree: true });"""

SWITCHED_OFF: Final = "Storage.prototype.setItem = () => { throw new DOMException('off', 'SecurityError'); };"

FULL: Final = """const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) {
  if (window.full && text.length > 1) throw new DOMException("full", "QuotaExceededError");
  write.call(this, key, text);
};"""

MATERIAL: Final = """window.listeners = [];
window.document$ = { subscribe(next) { listeners.push(next); queueMicrotask(next); } };
window.visit = (html, path) => {
  history.pushState({}, "", path); document.querySelector("main").innerHTML = html; listeners.forEach((next) => next());
};"""


def told(page: Page, kind: str) -> list[dict[str, Any]]:
    """The messages of one type that the worker was sent."""
    messages: list[dict[str, Any]] = page.evaluate("kind => told.filter(({ type }) => type === kind)", kind)
    return messages


def stored(page: Page, key: str = DRAFT) -> Any:
    text = page.evaluate("key => localStorage.getItem(key)", key)
    return None if text is None else json.loads(text)


def keys(page: Page) -> list[str]:
    found: list[str] = page.evaluate("Object.keys(localStorage).sort()")
    return found


def keep(page: Page, texts: dict[str, str]) -> None:
    page.evaluate("(texts) => Object.assign(localStorage, texts)", texts)


def keep_draft(page: Page, fields: dict[str, Any], *, key: str = DRAFT, state: Any = None, **more: Any) -> None:
    record = {"v": 1, "practice": "four-n", "tab": "0000aaaa", "at": "2026-01-01T00:00:00.000Z"}
    record |= {"fields": fields, "state": state and json.dumps(state), **more}
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, json.dumps(record)])


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


def faults(page: Page, **found: Any) -> None:
    """What the stand-in stumbles over from now on, by the type of a message."""
    set_engine(page, faults=found)


def set_engine(page: Page, **settings: Any) -> None:
    """Set the stand-in's pace and mishaps (fake_engine.js), and wait until it has heard of them."""
    page.evaluate("settings => fake(settings)", settings)


def hold_replies(page: Page) -> None:
    """From now on nothing is answered, until it is let go."""
    set_engine(page, shut=["reply"])


def let_go(page: Page) -> None:
    """The engine boots and answers whatever it was held back from; said until it has, for it may not listen yet."""
    started = "!document.querySelector(':is([data-state=static], [data-state=starting])')"
    until(page, f"async () => {{ await fake({{ shut: [] }}); return {started}; }}")


def settled(page: Page) -> None:
    """Wait until Python has answered everything."""
    until(page, "!document.querySelector('[data-busy]')")
    page.wait_for_timeout(60)


def bare(host_context: BrowserContext, host_site: Served) -> Page:
    """A page of the origin without the host, to look at the storage or to prepare it."""
    page = host_context.new_page()
    page.goto(f"{host_site.origin}/kindward/page.css")
    return page
