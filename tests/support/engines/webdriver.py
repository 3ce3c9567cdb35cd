"""WebDriver: commands to a browser by HTTP.

Source: https://www.w3.org/TR/webdriver2/
"""

import json
from http.client import HTTPConnection
from typing import Any

from support.engines.engine import PATIENCE_S, EngineError, ScriptError


class WebDriver:
    """What listens on a port of this machine, and the one session with it."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        self._session = ""
        self._first = self._where = ""

    def is_listening(self) -> bool:
        """Whether it answers already."""
        try:
            return bool(self.ask("GET", "/status"))
        except OSError:
            self._connection.close()
            return False

    def begin(self, **capabilities: Any) -> None:
        """Open the browser."""
        told = self.ask("POST", "/session", capabilities={"alwaysMatch": capabilities})
        self._session = f"/session/{told['sessionId']}"
        self._first = self._where = self.get("/window")

    def new_window(self) -> str:
        """Open a window; what it is called from then on."""
        self.be_in(self._first)
        return str(self.post("/window/new", type="window")["handle"])

    def be_in(self, window: str) -> None:
        """Whatever comes next is for this window."""
        if window != self._where:
            self.post("/window", handle=window)
        self._where = window

    def close_window(self) -> None:
        """Close the one it is in, and be in the first, for one must be in some."""
        self.ask("DELETE", f"{self._session}/window")
        self.be_in(self._first)

    def get(self, command: str) -> Any:
        """What the session answers."""
        return self.ask("GET", self._session + command)

    def post(self, command: str, **given: Any) -> Any:
        """The same, where the session is told something."""
        return self.ask("POST", self._session + command, **given)

    def end(self) -> None:
        """Close the browser, and hang up."""
        self.ask("DELETE", self._session)
        self._connection.close()

    def ask(self, method: str, path: str, **given: Any) -> Any:
        """The value of an answer.

        Raises:
            EngineError: the browser could not.
            ScriptError: a script raised.
        """
        body = json.dumps(given) if method == "POST" else None
        self._connection.request(method, path, body, {"Content-Type": "application/json; charset=utf-8"})
        value = json.loads(self._connection.getresponse().read())["value"]
        if isinstance(value, dict) and "error" in value:
            raised = ScriptError if value["error"] == "javascript error" else EngineError
            raise raised(f"{path}: {value['error']}: {value.get('message', '')}")
        return value
