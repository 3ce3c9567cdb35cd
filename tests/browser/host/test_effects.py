"""The other effects that Python asks for: announcing, timers, files, the clipboard, the printer, an end of the draft."""

from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from support.host_page import effects, hold_replies, let_go, settled, stored, told
from support.host_site import Open
from support.waiting import until


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
    hold_replies(page)
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
    let_go(page)
    expect(page.locator(".echo")).to_have_text("newer words")
    settled(page)
    assert page.evaluate("gone") == []
    assert stored(page)["fields"]["thought"] == "newer words"
