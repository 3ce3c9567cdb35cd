"""WebDriver BiDi: commands to a browser over a websocket, and what it tells of its own accord.

Source: https://www.w3.org/TR/webdriver-bidi/
"""

import json
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from websockets.sync.client import connect

from support.engines.engine import PATIENCE_S, EngineError


class BiDi:
    """A session with one browser.

    Arguments:
        url: where it listens, `ws://127.0.0.1:PORT`.
        hear: called with the name and the parameters of each event.
    """

    def __init__(self, url: str, hear: Callable[[str, dict[str, Any]], None]) -> None:
        self._open = ExitStack()
        # Nothing between us and the browser: no compression, no proxy, no limit for a picture, and it answers no pings.
        self._socket = self._open.enter_context(
            connect(f"{url}/session", max_size=None, compression=None, proxy=None, ping_interval=None)
        )
        self._hear = hear
        self._last = 0
        self.call("session.new", capabilities={})

    def call(self, method: str, *, patience: float = PATIENCE_S, **params: Any) -> dict[str, Any]:
        """What the browser answers to a command.

        Raises:
            EngineError: it could not, or did not answer within `patience` seconds.
        """
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": params}))
        while True:
            told = self._told(method, patience)
            if told["type"] == "event":
                self._hear(told["method"], told["params"])
            elif told.get("id") == self._last:
                if told["type"] == "error":
                    raise EngineError(f"{method}: {told['error']}: {told['message']}")
                return dict(told["result"])

    def _told(self, method: str, patience: float) -> dict[str, Any]:
        try:
            return dict(json.loads(self._socket.recv(timeout=patience)))
        except TimeoutError:
            raise EngineError(f"{method}: no answer within {patience} s") from None

    def close(self) -> None:
        """Hang up."""
        self._open.close()
