"""Firefox, driven by WebDriver BiDi: started headless with a profile of its own, and spoken to without a driver between."""

import base64
import json
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from support.engines.actions import KEYS, Actions, pointing, typing
from support.engines.bidi import BiDi
from support.engines.engine import SCRIPT_S, EngineError, ScriptError, Tab, carried, wrapped
from support.engines.programs import ended, found, started, written

LISTENING: Final = "WebDriver BiDi listening on "

PREFERENCES: Final[dict[str, str | int | bool]] = {
    # Downloads go to a folder, and nobody is asked.
    "browser.download.folderList": 2,
    "browser.download.always_ask_before_handling_new_types": False,
    # Optimizing an engine takes longer than a journey runs it.
    "javascript.options.wasm_optimizingjit": False,
    # It asks nothing of the network by itself: no studies, settings, updates or lists.
    "app.normandy.enabled": False,
    "nimbus.rollouts.enabled": False,
    "app.shield.optoutstudies.enabled": False,
    "services.settings.server": "data:,nothing",
    "app.update.disabledForTesting": True,
    "browser.safebrowsing.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "extensions.systemAddon.update.enabled": False,
}


class FirefoxTab:
    """A tab in Firefox."""

    def __init__(self, bidi: BiDi) -> None:
        self._bidi = bidi
        self._context = bidi.call("browsingContext.create", type="tab")["context"]

    def go(self, url: str) -> None:
        self._bidi.call("browsingContext.navigate", context=self._context, url=url, wait="complete")

    def reload(self) -> None:
        self._bidi.call("browsingContext.reload", context=self._context, wait="complete")

    def evaluate(self, function: str, *given: Any) -> Any:
        return json.loads(self._called(wrapped(function), {"type": "string", "value": carried(given)})["value"])

    def point(self, x: float, y: float) -> None:
        self._act(pointing(x, y))

    def type(self, text: str) -> None:
        self._act(typing(text))

    def press(self, key: str) -> None:
        self._act(typing(KEYS[key]))

    def upload(self, css: str, path: Path) -> None:
        field = self._called("(css) => document.querySelector(css)", {"type": "string", "value": css})
        self._bidi.call("input.setFiles", context=self._context, element=field, files=[str(path)])

    def show(self) -> None:
        self._bidi.call("browsingContext.activate", context=self._context)

    def close(self) -> None:
        self._bidi.call("browsingContext.close", context=self._context)

    def picture(self) -> bytes:
        return base64.b64decode(self._bidi.call("browsingContext.captureScreenshot", context=self._context)["data"])

    def _act(self, actions: Actions) -> None:
        self._bidi.call("input.performActions", context=self._context, actions=actions)

    def _called(self, function: str, given: dict[str, str]) -> dict[str, Any]:
        told = self._bidi.call(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[given],
            target={"context": self._context},
            awaitPromise=True,
            patience=SCRIPT_S,
        )
        if told["type"] == "exception":
            raise ScriptError(told["exceptionDetails"]["text"])
        return dict(told["result"])


class Firefox:
    """A headless Firefox; its profile and its downloads lie in `home`."""

    name = "firefox"

    def __init__(self, home: Path) -> None:
        self.said: list[str] = []
        self.downloads = home / "downloads"
        self.downloads.mkdir()
        self._process = self._started(home / "profile")
        self._bidi = BiDi(self._address(), self._hear)
        self._bidi.call("session.subscribe", events=["log.entryAdded"])

    def tab(self) -> Tab:
        return FirefoxTab(self._bidi)

    def end(self) -> None:
        with suppress(EngineError):
            self._bidi.call("browser.close")
        self._bidi.close()
        ended(self._process)

    def _started(self, profile: Path) -> subprocess.Popen[str]:
        wanted = PREFERENCES | {"browser.download.dir": str(self.downloads)}
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in wanted.items())
        written(profile, "user.js", "".join(lines))
        program = found("Firefox", "KINDWARD_FIREFOX", "firefox-esr", "firefox")
        command = [program, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port=0"]
        return started(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def _address(self) -> str:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if line.startswith(LISTENING):
                return line.removeprefix(LISTENING).strip()
        raise RuntimeError("Firefox ended before it listened")

    def _hear(self, event: str, told: dict[str, Any]) -> None:
        if event == "log.entryAdded" and told["level"] == "error":
            self.said.append(str(told["text"]))
