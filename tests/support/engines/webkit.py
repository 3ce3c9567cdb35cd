"""WebKitGTK, driven by its WebDriver: the MiniBrowser that comes with it, on a screen that nobody sees."""

import base64
import json
import os
import socket
import subprocess
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Final

from support.engines.actions import KEYS, Actions, pointing, typing
from support.engines.engine import SCRIPT_S, EngineError, Tab, carried, wrapped
from support.engines.programs import awaited, ended, found, started, written
from support.engines.webdriver import WebDriver

SCREEN: Final = "1280x1024x24"
ELEMENT: Final = "element-6066-11e4-a52e-4f735466cecf"
"""The standard's name for a reference to an element."""


class WebKitTab:
    """A window of the MiniBrowser: of tabs, WebDriver can show the last one only."""

    def __init__(self, driver: WebDriver) -> None:
        self._driver = driver
        self._handle = driver.new_window()

    def go(self, url: str) -> None:
        self.show()
        self._driver.post("/url", url=url)

    def reload(self) -> None:
        self.show()
        self._driver.post("/refresh")

    def evaluate(self, function: str, *given: Any) -> Any:
        self.show()
        script = f"return ({wrapped(function)})(arguments[0])"
        return json.loads(self._driver.post("/execute/sync", script=script, args=[carried(given)]))

    def point(self, x: float, y: float) -> None:
        self._act(pointing(x, y))

    def type(self, text: str) -> None:
        self._act(typing(text))

    def press(self, key: str) -> None:
        self._act(typing(KEYS[key]))

    def upload(self, css: str, path: Path) -> None:
        self.show()
        field = self._driver.post("/element", using="css selector", value=css)[ELEMENT]
        self._driver.post(f"/element/{field}/value", text=str(path))

    def show(self) -> None:
        self._driver.be_in(self._handle)

    def close(self) -> None:
        self.show()
        self._driver.close_window()

    def picture(self) -> bytes:
        self.show()
        return base64.b64decode(self._driver.get("/screenshot"))

    def _act(self, actions: Actions) -> None:
        self.show()
        self._driver.post("/actions", actions=actions)


class WebKit:
    """A MiniBrowser; its downloads lie in `home`. WebDriver tells of no errors of the page."""

    name = "webkit"

    def __init__(self, home: Path) -> None:
        self.said: list[str] = []
        self.downloads = home / "downloads"
        self.downloads.mkdir()
        # What it asks of its desktop is answered by files below `home`: the folder for downloads among them.
        folders = written(home, ".config/user-dirs.dirs", f'XDG_DOWNLOAD_DIR="{self.downloads}"\n').parent
        environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(folders), "NO_AT_BRIDGE": "1"}
        environment |= {"JSC_useOMGJIT": "false"}  # optimizing an engine takes longer than a journey runs it
        with ExitStack() as opened:
            environment["DISPLAY"] = _screen(opened)
            port = _free_port()
            program = found("WebKitGTK", "KINDWARD_WEBKIT_DRIVER", "WebKitWebDriver")
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            opened.callback(ended, started([program, f"--port={port}"], env=environment, **quiet))
            self._driver = WebDriver(port)
            awaited("WebKitWebDriver", lambda: self._driver.is_listening() or None)
            self._driver.begin(timeouts={"script": SCRIPT_S * 1000})
            self._opened = opened.pop_all()

    def tab(self) -> Tab:
        return WebKitTab(self._driver)

    def end(self) -> None:
        with suppress(EngineError, OSError):
            self._driver.end()
        self._opened.close()


def _screen(opened: ExitStack) -> str:
    """Start a screen on the first number that is free, and tell its name."""
    ours, theirs = os.pipe()
    program = found("Xvfb", "KINDWARD_XVFB", "Xvfb")
    command = [program, "-displayfd", str(theirs), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    opened.callback(ended, started(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL))
    os.close(theirs)
    with os.fdopen(ours) as told:
        return f":{told.readline().strip()}"


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
