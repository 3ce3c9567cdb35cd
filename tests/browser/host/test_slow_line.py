"""The engine's files come slowly: the worker lives, the page says how far they are, once aloud, and the form works."""

import pytest
from playwright.sync_api import expect

from support.host_page import set_engine, stored
from support.host_site import READY, Open
from support.waiting import until

SIZES = {"archive": 1_000_000, "wasm": 3_000_000}
SAID = (
    "The interactive part is still loading. You can write in the meantime: what you type is stored on this device."
    " About {} of 4.0 MB have arrived."
)
SILENT = (
    "Nothing has arrived for a while. The interactive part will keep loading when the connection comes back."
    " You can write in the meantime: what you type is stored on this device."
)
NOTICE = '[data-slot="notice"]'

SPOKEN = """() => {
  window.spoken = [];
  const heard = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent.trim();
    const copy = node.cloneNode(true);
    copy.querySelectorAll("[aria-hidden]").forEach((unheard) => unheard.remove());
    return copy.matches("[aria-hidden]") ? "" : copy.textContent.trim();
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (!target.closest("[aria-hidden]")) spoken.push(...[...addedNodes].map(heard).filter(Boolean));
  }).observe(document.querySelector('[data-slot="notice"]'), { childList: true, subtree: true });
}"""
"""Notes what a screen reader would be told of the slot."""


@pytest.mark.fault
def test_a_slow_boot_is_told_and_lived_through(host_open: Open) -> None:
    page = host_open(wait=False, bootTimeoutMs=1000, slowAfterMs=0, sizes=SIZES, fake={"creeps": 10, "shut": ["boot"]})
    page.evaluate(SPOKEN)
    page.fill("[name=thought]", "written meanwhile")
    assert stored(page)["fields"]["thought"] == "written meanwhile"
    until(page, "document.querySelector('[data-slot=notice]').textContent.includes('About 4.0')")
    expect(page.locator(NOTICE)).to_have_text(SAID.format("4.0"))
    assert page.evaluate("spoken") == [SAID.partition(" About")[0]]
    assert page.evaluate("workers") == 1
    set_engine(page, shut=[])
    page.wait_for_selector(READY)
    expect(page.locator(NOTICE)).to_have_text("")
    expect(page.locator(".count")).to_have_text("17")


@pytest.mark.fault
def test_a_silent_line_is_told_and_waited_for(host_open: Open) -> None:
    page = host_open(wait=False, bootTimeoutMs=1000, slowAfterMs=0, sizes=SIZES, fake={"creeps": 3, "silent": True})
    expect(page.locator(NOTICE)).to_have_text(SILENT)
    page.wait_for_timeout(1200)
    assert page.evaluate("workers") == 1
    assert page.get_attribute("#four-n", "data-state") == "starting"
    page.fill("[name=thought]", "kept")
    assert stored(page)["fields"]["thought"] == "kept"
    set_engine(page, silent=False)
    page.wait_for_selector(READY)
    expect(page.locator(NOTICE)).to_have_text("")


def test_a_quick_boot_says_nothing(host_open: Open) -> None:
    page = host_open(wait=False, sizes=SIZES, fake={"creeps": 3})
    page.evaluate(SPOKEN)
    page.wait_for_selector(READY)
    assert page.evaluate("spoken") == []
