"""What a journey needs of a browser; each engine gives it by its own protocol."""

import json
from pathlib import Path
from typing import Any, Final, Protocol

NAMES: Final = ("chromium", "firefox", "webkit")
PATIENCE_S: Final = 60
"""How long a browser may take over one command; a page that loads on a busy machine is one."""
SCRIPT_S: Final = 10
"""The same for a function of the page. One that waits while its page is left may never be answered; then it is asked anew."""


def chosen(option: str) -> tuple[str, ...]:
    """The engines that the option `--engines` names, in the order of NAMES.

    Raises:
        ValueError: it names one that nobody knows.
    """
    wanted = set(option.split(","))
    if unknown := wanted - {"all", *NAMES}:
        raise ValueError(f"--engines knows all, {', '.join(NAMES)}; not {', '.join(sorted(unknown))}")
    return tuple(name for name in NAMES if wanted & {"all", name})


class EngineError(Exception):
    """The browser could not do what it was told: the page was just leaving, or there is no such thing."""


class ScriptError(Exception):
    """A function raised in the page."""


class Tab(Protocol):
    """One page that is open. Whatever is done, is done as a reader would: by pointer and keys, at places of the window."""

    def go(self, url: str) -> None:
        """Open `url` and wait until it is loaded. That it failed is not told by every engine: look for what shall be there."""

    def reload(self) -> None:
        """Load the page anew and wait for it."""

    def evaluate(self, function: str, *given: Any) -> Any:
        """What a function of the page, or an async one, answers; both ways by JSON.

        Raises:
            EngineError: the page was just leaving.
            ScriptError: the function raised.
        """

    def point(self, x: float, y: float) -> None:
        """Click at this place of the window, in CSS pixels."""

    def type(self, text: str) -> None:
        """Press the key of each character."""

    def press(self, key: str) -> None:
        """Press a key by its name, one of actions.KEYS."""

    def upload(self, css: str, path: Path) -> None:
        """Choose the file at `path` in the field that `css` finds."""

    def show(self) -> None:
        """Bring it to the front."""

    def close(self) -> None:
        """Close it, as a reader would."""

    def picture(self) -> bytes:
        """What is in view, as PNG."""


class Engine(Protocol):
    """A browser that runs.

    Arguments:
        said: the errors that pages have raised or written to the console, where the protocol tells of them.
        downloads: the folder where downloads go.
    """

    name: str
    said: list[str]
    downloads: Path

    def tab(self) -> Tab:
        """Open a tab."""

    def end(self) -> None:
        """End the browser and all that was started for it."""


def wrapped(function: str) -> str:
    """The function as one from JSON to JSON, so that each protocol has a text to carry and nothing else."""
    return f"async (given) => JSON.stringify((await ({function})(...JSON.parse(given))) ?? null)"


def carried(given: tuple[Any, ...]) -> str:
    """What the wrapped function is given."""
    return json.dumps(given)
