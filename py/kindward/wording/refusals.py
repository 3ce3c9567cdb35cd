"""What a reader is told where something could not be saved or read in: why, what to do, and what still holds."""

from typing import Final

_UNSAVED: Final = {
    "newer": "A newer version of Kindward wrote here in another tab. Reload this page to go on.",
    "quota": "This browser's storage is full, so this could not be stored.",
    "locked": "Your notebook is locked. Unlock it, and you can go on.",
    "disabled": "This browser refused to store this.",
}
_STORAGE: Final = {
    "disabled": "This browser is not storing anything for this site: its storage is turned off. What you write here will be gone "
    "when you leave the page. You could print it or copy it.",
    "quota": "This browser's storage is full, so nothing new can be stored until there is room.",
}
_FILES: Final = {
    "huge": "This file is larger than 40 MB, more than a notebook can be. It was not opened, and nothing was changed.",
    "unreadable": "This is not a text file, or it is damaged. Nothing was changed.",
    "too-much": "This file holds more than a browser can store for one site. Nothing was changed.",
    "no-json": "This is not a JSON file, or it is damaged. Nothing was changed.",
    "not-ours": "This is not a notebook saved from Kindward. Nothing was changed.",
    "newer": "A newer version of Kindward made this file. Reload the page and try again; nothing was changed.",
    "damaged": "This file is damaged. Nothing was changed.",
}


def refusal(reason: str, still: str) -> str:
    """The sentences for a refused save.

    Args:
        reason: as `Stored` names it: "quota", "newer", "locked", "disabled"; any other is told like the last one.
        still: a sentence that says what is still there.
    """
    return f"{_UNSAVED.get(reason, _UNSAVED['disabled'])} {still}"


def storage_refusal(reason: str) -> str:
    """What holds on the whole page where storage keeps nothing new; "" where it does, or where nobody knows.

    Args:
        reason: as `Facts.storage` names it: "quota" or "disabled".
    """
    return _STORAGE.get(reason, "")


def file_refusal(reason: str) -> str:
    """The sentence for a file that is not read in.

    Args:
        reason: as `File` names it ("huge", "unreadable") or `Refused` does; any other is told as unreadable.
    """
    return _FILES.get(reason, _FILES["unreadable"])
