"""The lock's panel: what it does and does not do, in the reader's words, and the forms that lock/panel.js works."""

from typing import Any

from htpy import Element, Node, button, div, form, h2, h3, input, label, li, option, p, section, select, ul

from kindward.wire.names import LOCK_DO, LOCK_PANEL, LOCK_SAY, LOCK_SHOW, LOCK_SURE, LOCK_WHEN, SHORTEST_PASSPHRASE

MINUTES = {1: "1 minute", 5: "5 minutes", 15: "15 minutes", 60: "1 hour", 0: "Never, only when I lock it"}

DOES = (
    "It seals what you wrote with a passphrase: your drafts, what you keep, and your place on a path.",
    "Your words open only in a tab where you gave the passphrase. A reload locks them again.",
    "It locks automatically when you have not typed or tapped for a while. You choose how long.",
    "It stays on this device. The passphrase is stored nowhere and sent nowhere.",
)
DOES_NOT = (
    "It does not hide that you were here: the names of entries show what kind they are, when they were made, and about "
    "how long they are.",
    "It does not help while it is open, or against a program on this device that reads what you type.",
    "It does not stop somebody from erasing what is stored here, sealed or not.",
    "A short or common passphrase can be guessed. Four or five words that do not belong together are hard to guess.",
)
FINAL = (
    "A lost passphrase is final. Nobody can reset it, and we have no copy. What is sealed is then lost. "
    "You could save a copy of your notebook first."
)


def lock_panel() -> str:
    """The panel as HTML: one sentence without scripts; with them the part that fits how the lock stands."""
    whole = section(".kw-practice.kw-lock", {LOCK_PANEL: True, "aria-labelledby": "lock-title", "tabindex": "-1"})[
        h2(id="lock-title")["A lock for your notebook"],
        p(".kw-lock-said", {LOCK_SAY: True, "role": "status"}),
        p(".kw-lock-off")["The lock needs scripts, which are off here."],
        _when("missing", p["The lock works only when this site is loaded over https, and this page was not."]),
        _when("off", _off()),
        _when("open", _open()),
        _when("closed", _closed()),
    ]
    return str(whole)


def _when(stands: str, *shown: Node) -> Element:
    return div({LOCK_WHEN: stands}, hidden=True)[shown]


def _off() -> Node:
    return [
        h3["What it does"],
        ul[(li[line] for line in DOES)],
        h3["What it does not do"],
        ul[(li[line] for line in DOES_NOT)],
        p(".kw-lock-final")[FINAL],
        _form("set")[
            _fresh("set"),
            _box(LOCK_SURE, "I know that a lost passphrase cannot be reset"),
            button(".kw-button.kw-main", type="submit", disabled=True)["Set the lock"],
        ],
    ]


def _open() -> Node:
    return [
        p["The lock is set, and open on this page."],
        _form("now")[button(".kw-button.kw-main", type="submit")["Lock now"]],
        div(".kw-write.kw-lock-after")[
            label(for_="lock-minutes")["Lock automatically after the last key or tap"],
            select(id="lock-minutes")[(option(value=str(count))[name] for count, name in MINUTES.items())],
        ],
        h3["Change the passphrase"],
        _form("change")[
            _passphrase("change-old", "Current passphrase", "current-password"),
            _fresh("change"),
            button(".kw-button", type="submit")["Change it"],
        ],
        h3["Remove the lock"],
        p["Then what you wrote is stored as it was before, readable by anybody who uses this browser."],
        _form("remove")[
            _passphrase("remove", "Passphrase", "current-password"),
            button(".kw-button", type="submit")["Remove the lock"],
        ],
    ]


def _closed() -> Node:
    return [
        p["Your notebook is locked on this device."],
        _form("unlock")[
            _passphrase("unlock", "Passphrase", "current-password"),
            button(".kw-button.kw-main", type="submit")["Unlock"],
        ],
    ]


def _form(does: str) -> Element:
    return form(".kw-lock-form", {LOCK_DO: does})


def _fresh(name: str) -> Node:
    return [
        _passphrase(f"{name}-fresh", f"A passphrase of at least {SHORTEST_PASSPHRASE} characters", "new-password"),
        _passphrase(f"{name}-again", "Type it again", "new-password"),
        _box(LOCK_SHOW, "Show what I type"),
    ]


def _passphrase(name: str, said: str, autocomplete: str) -> Element:
    id = f"lock-{name}"
    field = input(id=id, type="password", autocomplete=autocomplete, required=True)
    return div(".kw-write")[label(for_=id)[said], field]


def _box(mark: str, said: str) -> Element:
    marked: dict[str, Any] = {mark: True}
    return div(".kw-chips")[label(".kw-chip")[input(marked, type="checkbox"), said]]
