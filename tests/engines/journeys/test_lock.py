"""The lock: what is written lies sealed, locks on every page at once, and opens with the passphrase to the same words."""

import json
from collections.abc import Callable

from support.engines.page import Page

PASSPHRASE = "four quiet otters swimming"
SITUATION = "#setback textarea[name=situation]"
NOTICE = "#setback [data-notice=locked]"
SAYS = "[data-lock-say]"
WORDS = "I forgot the zebra."


def test_set_lock_open_and_remove(opened: Callable[[str], Page]) -> None:
    practice = opened("practices/setback/")
    practice.ready("setback")
    practice.fill(SITUATION, WORDS)
    panel = opened("notebook/lock/")
    for name in ("fresh", "again"):
        panel.fill(f"#lock-set-{name}", PASSPHRASE)
    panel.click("[data-lock-do=set] [data-lock-sure]")
    panel.click("[data-lock-do=set] button")
    panel.see(SAYS, "The lock is set.")

    practice.tab.show()
    practice.see(NOTICE)
    practice.holds(SITUATION, "")
    practice.until("(word) => Object.values(localStorage).every((text) => !text.includes(word))", "zebra")
    for key, text in practice.stored().items():
        assert key.startswith("kindward:lock:") or json.loads(text).keys() == {"v", "sealed", "iv"}
    practice.reload()
    practice.ready("setback")
    practice.fill(f"{NOTICE} input", "not this one")
    practice.press("Enter")
    practice.see(NOTICE, "does not open it")
    practice.fill(f"{NOTICE} input", PASSPHRASE)
    practice.press("Enter")
    practice.gone(NOTICE)
    practice.holds(SITUATION, WORDS)

    panel.tab.show()
    panel.click("[data-lock-do=now] button")
    panel.see(SAYS, "Locked.")
    practice.tab.show()
    practice.see(NOTICE)
    practice.holds(SITUATION, "")
    practice.fill(f"{NOTICE} input", PASSPHRASE)
    practice.press("Enter")
    practice.holds(SITUATION, WORDS)

    panel.tab.show()
    panel.fill("#lock-unlock", PASSPHRASE)
    panel.press("Enter")
    panel.fill("#lock-remove", PASSPHRASE)
    panel.click("[data-lock-do=remove] button")
    panel.see(SAYS, "The lock is off.")
    assert json.loads(panel.stored()["kindward:draft:setback"])["fields"]["situation"] == WORDS
