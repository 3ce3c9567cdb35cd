"""Words that must not leave the device, and every way by which a browser could give them away.

What is written in a test holds a word that stands nowhere else. `Ways` hears all that a profile says to anybody: requests of
pages, workers and service workers, the console, errors, addresses, titles. `tells` then looks for the word in all of it.
"""

import base64
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Any, Final

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

RUN_FIRST: Final = """
{
  const whole = (value) => {
    const told = (_, each) => each instanceof Error ? `${each.message} ${each.stack}` : each instanceof Node ? each.textContent
      : each instanceof Map || each instanceof Set ? [...each] : each;
    try { return typeof value === "string" ? value : JSON.stringify(value, told) ?? String(value); } catch { return String(value); }
  };
  for (const name of Object.keys(console)) {
    const plain = console[name];
    if (typeof plain === "function") console[name] = (...said) => plain.call(console, ...said.map(whole));
  }
  window.entries = [];
  for (const name of ["pushState", "replaceState"]) {
    const plain = History.prototype[name];
    History.prototype[name] = function (...given) { window.entries.push(whole(given)); return plain.apply(this, given); };
  }
  for (const name of ["RTCPeerConnection", "WebSocket", "EventSource", "WebTransport"])
    window[name] = class { constructor(...given) { console.error(`${name}: ${whole(given)}`); } };
  const { open } = window;
  window.open = (...given) => { console.error(`open: ${whole(given)}`); return open.apply(window, given); };
}
"""
"""Has objects in the console told to their last letter, notes each entry of the history, and lets no line to elsewhere be opened."""

SAID: Final = """() => ({
  url: location.href, title: document.title, name: window.name, cookie: document.cookie, referrer: document.referrer,
  entries: window.entries.splice(0), state: JSON.stringify(history.state), session: { ...sessionStorage },
})"""

KEPT_ELSEWHERE: Final = """async (traces) => {
  const found = [];
  const search = (where, text) => traces.some((trace) => text.includes(trace) || text.toLowerCase().includes(trace)) && found.push(where);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    search("the name of a cache", name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      search(`cached address ${request.url}`, request.url);
      search(`cached head of ${request.url}`, JSON.stringify([...request.headers, ...response.headers]));
      search(`cached ${request.url}`, await response.text());
    }
  }
  for (const { name } of await indexedDB.databases()) found.push(`database ${name}`);
  for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(`file ${name}`);
  return found;
}"""
"""What lies in the caches, and that there is no database and no file."""


def traces_of(word: str) -> tuple[str, ...]:
    """The forms in which a word of plain small letters can be met: itself, in hexadecimal, and in each of three base64's."""
    plain = word.encode()
    shifted = (_within_base64(plain, shift) for shift in range(3))
    return (word, plain.hex(), *shifted)


def _within_base64(plain: bytes, shift: int) -> str:
    """What is the same in the base64 of any text that holds `plain` after so many bytes, counted by threes."""
    whole = base64.b64encode(bytes(shift) + plain).decode()
    first, last = (0, 2, 3)[shift], (shift + len(plain)) // 3 * 4
    return whole[first:last]


@dataclass
class Ways:
    """All that a profile has said to anybody since it began, each with where."""

    words: Sequence[str]
    said: list[tuple[str, str]] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        """Hear what all pages and workers of a profile say from now on."""
        context.add_init_script(RUN_FIRST)
        context.on("request", self._on_request)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self._complain(str(error.error)))

    def _on_request(self, request: Request) -> None:
        self.addresses.append(request.url)
        self.said.append(
            (f"request {request.url[:80]}", f"{request.url} {request.headers} {request.post_data_buffer!r}")
        )

    def _on_console(self, message: ConsoleMessage) -> None:
        self.said.append(("console", message.text))
        if message.type == "error":
            self._complain(message.text)

    def _complain(self, text: str) -> None:
        self.said.append(("an error", text))
        self.complaints.append(text)

    def look(self, page: Page) -> None:
        """Note what the page shows the browser beside its text: address, title, history, cookies, the tab's own storage."""
        found: Mapping[str, Any] = page.evaluate(SAID)
        self.addresses.append(found["url"])
        self.said += [(f"{name} of {found['url'][:80]}", str(value)) for name, value in found.items()]

    def hear(self, where: str, *texts: str) -> None:
        """Note what was said elsewhere, such as to the server."""
        self.said += [(where, text) for text in texts]

    def tells(self) -> list[str]:
        """Where one of the words is met, in whatever form."""
        return sorted({where for where, text in self.said if self.holds(text)})

    def holds(self, text: str) -> bool:
        """Whether one of the words is met in a text."""
        small = text.lower()
        return any(trace in text or trace in small for word in self.words for trace in traces_of(word))


@contextmanager
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """A proxy between a profile and all the world: its address, and the first line of whatever it is asked.

    It answers nobody. What a page, a worker or a service worker asks of another site comes here, and what the policy or the
    browser stopped before is in the console.
    """
    asked: list[str] = []

    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().decode("latin-1").strip())

    with ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
