"""Every name that Python, a page's markup and the browser's modules share.

This is the one source: `python -m kindward_site.tools.browser_names` writes overrides/assets/js/wire/names.js from it.
"""

from typing import Final

# What local storage and session storage call things. EVERY stands for all kinds at once.
PREFIX: Final = "kindward:"
DRAFT: Final = "draft"
ASIDE: Final = "aside"
LOCK: Final = "lock"
EVERY: Final = "*"
MOMENT: Final = "moment"
CARRIED: Final = "kindward.carry"

# Elements and attributes of a page.
RUNTIME: Final = "kindward-runtime"
BASE: Final = "data-base"
PRACTICE: Final = "data-practice"
OPTIONS: Final = "data-options"
STATE: Final = "data-state"
BUSY: Final = "data-busy"
SLOT: Final = "data-slot"
PART: Final = "data-part"
LIVE: Final = "data-live"
AWAKE: Final = "data-awake"
"""On what counts: the screen stays on while it is on the page."""
PRESS: Final = "data-press"
PRIMARY: Final = "data-primary"
MANY: Final = "data-many"
FOCUS: Final = "data-focus"
CARRY: Final = "data-carry"
PASSING: Final = "data-passing"
"""On a field for the moment of use, such as a search: it goes into no draft."""
ALONE: Final = "data-alone"
"""On what is printed by itself, and on the page's root while it is."""
EXIT: Final = "data-exit"
FILE: Final = "data-file"
PATH: Final = "data-path"
PATH_STEP: Final = "data-path-step"
LIBRARY: Final = "data-library"
SHELF: Final = "data-shelf"
COUNT: Final = "data-count"
CHOSEN: Final = "data-chosen"
PLAN: Final = "data-plan"
PLAN_DO: Final = "data-plan-do"
PLAN_SAY: Final = "data-plan-say"
PLAN_ALONE: Final = "data-plan-alone"
LOCK_PANEL: Final = "data-lock"
LOCK_WHEN: Final = "data-lock-when"
LOCK_DO: Final = "data-lock-do"
LOCK_SHOW: Final = "data-lock-show"
LOCK_SURE: Final = "data-lock-sure"
LOCK_SAY: Final = "data-lock-say"

# Values of such attributes.
NOTICE: Final = "notice"
SEALED: Final = "sealed"
STATIC: Final = "static"
STARTING: Final = "starting"
READY: Final = "ready"
FAILED: Final = "failed"

# What the page and the worker call their messages to each other.
WORKER_BOOT: Final = "boot"
WORKER_SEND: Final = "send"
WORKER_PROGRESS: Final = "progress"
WORKER_READY: Final = "ready"
WORKER_REPLY: Final = "reply"
WORKER_FAILED: Final = "failed"

# The messages of a page to Python (messages.py).
MESSAGE_MOUNT: Final = "mount"
MESSAGE_INPUT: Final = "input"
MESSAGE_PRESS: Final = "press"
MESSAGE_RECORDS: Final = "records"
MESSAGE_STORED: Final = "stored"
MESSAGE_TICK: Final = "tick"
NEW_DAY: Final = "day"
"""The tick that tells of another day, by the reader's own clock."""
MESSAGE_UNMOUNT: Final = "unmount"
MESSAGE_EVERYTHING: Final = "everything"
MESSAGE_FACTS: Final = "facts"
MESSAGE_FILE: Final = "file"
MESSAGE_LINK: Final = "link"

# What Python asks of the page (messages.py).
EFFECT_SAVE: Final = "save"
EFFECT_READ: Final = "read"
EFFECT_ANNOUNCE: Final = "announce"
EFFECT_FOCUS: Final = "focus"
EFFECT_TIMER: Final = "timer"
EFFECT_STOP: Final = "stop"
EFFECT_DOWNLOAD: Final = "download"
EFFECT_COPY: Final = "copy"
EFFECT_CLEAR: Final = "clear"
EFFECT_PRINT: Final = "print"
EFFECT_BATCH: Final = "batch"
EFFECT_READ_ALL: Final = "read-all"
EFFECT_ERASE_ALL: Final = "erase-all"
EFFECT_FACTS: Final = "facts"
EFFECT_PERSIST: Final = "persist"
EFFECT_LINK: Final = "link"
EFFECT_SHARE: Final = "share"

# Why something was not stored, or a file not read.
REASON_QUOTA: Final = "quota"
REASON_DISABLED: Final = "disabled"
REASON_NEWER: Final = "newer"
REASON_LOCKED: Final = "locked"
REASON_HUGE: Final = "huge"
REASON_UNREADABLE: Final = "unreadable"

SHORTEST_PASSPHRASE: Final = 8
"""In characters, of a lock or of a sealed file."""


def record_key(kind: str, id: str) -> str:
    """The local-storage key of one record: `kindward:<kind>:<id>`."""
    return f"{PREFIX}{kind}:{id}"
