"""Serves a built site from a sub-path, as GitHub Pages does: for the browser tests and the measurements."""

import gzip
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

SUB_PATH = "/kindward/"
_COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".wasm", ".txt")


@dataclass
class Served:
    """A site while it is being served: its address, the paths asked for, and what shall go wrong.

    Paths in `broken` fail with 503, those in `hung` are never answered, and while it is `away` no request is. Where `cut` names a
    part of a path, such an answer ends after so many bytes, once for each number; `slow` gives bytes per second, and 0 after
    the bytes of `cut` leaves the line open and silent. `altered` gives bytes in the place of a file's, once each. Beside `asked`, `ranges`
    are the paths that were asked for in part, each with the first byte, and `heads` each request as it came: its line and its headers.
    """

    url: str = ""
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    hung: set[str] = field(default_factory=set)
    cut: dict[str, list[int]] = field(default_factory=dict)
    slow: dict[str, int] = field(default_factory=dict)
    altered: dict[str, list[bytes]] = field(default_factory=dict)
    ranges: list[tuple[str, int]] = field(default_factory=list)
    sent: dict[str, int] = field(default_factory=dict)
    away: bool = False
    over: threading.Event = field(default_factory=threading.Event)

    def asks_for(self, part: str) -> list[str]:
        """The requests whose path holds `part`."""
        return [path for path in self.asked if part in path]


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".woff2": "font/woff2",
    }

    def __init__(self, *args: object, served: Served, root: Path, compressing: bool, **more: object) -> None:
        self.served = served
        self.compressing = compressing
        super().__init__(*args, directory=str(root), **more)  # type: ignore[arg-type]

    def parse_request(self) -> bool:
        is_sound = super().parse_request()
        self.served.heads.append(f"{self.requestline}\n{self.headers if is_sound else ''}")
        return is_sound

    def do_GET(self) -> None:
        if self.served.away:
            self._hang_up()
            return
        self.served.asked.append(self.path)
        if any(part in self.path for part in self.served.hung):
            self.served.over.wait()
            self._hang_up()
        elif any(part in self.path for part in self.served.broken):
            self.send_error(503)
        elif not self.path.startswith(SUB_PATH):
            self.send_error(404)
        elif self.path == f"{SUB_PATH}sitemap.xml":
            self._send_sitemap()
        else:
            self.path = self.path[len(SUB_PATH) - 1 :]
            self._send_file()

    def _send_file(self) -> None:
        asked = Path(self.translate_path(self.path))
        file = asked / "index.html" if urlsplit(self.path).path.endswith("/") else asked
        if self._is_ailing() and file.is_file():
            self._send_over_a_bad_line(file)
        elif self._compresses() and _is_compressed(file):
            self._send(_compressed(file, file.stat().st_mtime_ns), self.guess_type(file), compressed=True)
        else:
            super().do_GET()

    def _is_ailing(self) -> bool:
        served = self.served
        return any(part in self.path for part in (*served.cut, *served.slow, *served.altered))

    def _send_over_a_bad_line(self, file: Path) -> None:
        """Send a file slowly, in part or altered; like GitHub Pages, from where a client asks for it."""
        served = self.served
        altered = next((bodies for part, bodies in served.altered.items() if part in self.path), [])
        body = altered.pop(0) if altered else file.read_bytes()
        first = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").partition("-")[0])
        if first:
            served.ranges.append((self.path, first))
        self.send_response(206 if first else 200)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Length", str(len(body) - first))
        self.end_headers()
        cuts = next((cuts for part, cuts in served.cut.items() if part in self.path), [])
        pace = next((pace for part, pace in served.slow.items() if part in self.path), 10**12)
        end = first + cuts.pop(0) if cuts else len(body)
        step = max(1, min(pace // 20, 1 << 16)) if pace else 1 << 16
        try:
            for at in range(first, min(end, len(body)), step):
                chunk = body[at : min(at + step, end)]
                self.wfile.write(chunk)
                served.sent[file.name] = served.sent.get(file.name, 0) + len(chunk)
                if 0 < pace < 10**12:
                    time.sleep(len(chunk) / pace)
        except ConnectionError:  # the client has lost its patience
            self.close_connection = True
            return
        if end < len(body):
            if not pace:
                served.over.wait()
            self._hang_up()

    def _hang_up(self) -> None:
        """As a server that is not there: a connection that was kept open is of no use either."""
        self.close_connection = True
        with suppress(OSError):  # the browser was faster: ENOTCONN, which is no ConnectionError
            self.connection.shutdown(socket.SHUT_RDWR)

    def _send_sitemap(self) -> None:
        """The sitemap with this server's address, as a deployed site's names its own: instant navigation asks it."""
        text = (Path(self.directory) / "sitemap.xml").read_text(encoding="utf-8")
        body = re.sub(r"(?<=<loc>)https?://[^<]*?" + re.escape(SUB_PATH), self.served.url, text).encode()
        compressed = self._compresses()
        self._send(gzip.compress(body) if compressed else body, "application/xml", compressed=compressed)

    def _compresses(self) -> bool:
        return self.compressing and accepts_gzip(self.headers.get("Accept-Encoding", ""))

    def _send(self, body: bytes, kind: str, *, compressed: bool) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if compressed:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        self.wfile.write(body)

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        # As GitHub Pages does; a failure is not to be remembered.
        self.send_header("Cache-Control", "max-age=600" if code < 400 else "no-store")

    def log_message(self, format: str, *args: object) -> None:
        """Silence: the tests ask `served.asked`."""


class Server(ThreadingHTTPServer):
    """A server of tests and measurements, which says nothing of browsers that hang up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up in mid-answer is no fault: pages are left and closed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serving(root: Path, *, compressing: bool = False) -> Iterator[Served]:
    """Serve the files below `root` at http://127.0.0.1:<port>/kindward/ until the block ends.

    With `compressing`, what GitHub Pages compresses goes out gzipped to clients that accept it; without, a boot is
    timed without the time this server takes to compress an engine.
    """
    served = Served()
    handler = partial(_Handler, served=served, root=root, compressing=compressing)
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    served.url = f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
    try:
        yield served
    finally:
        served.over.set()
        server.shutdown()
        server.server_close()


def gzipped(path: Path) -> int:
    """The bytes of a file over the wire from GitHub Pages: gzipped where Pages compresses its kind."""
    found = path.stat()
    return len(_compressed(path, found.st_mtime_ns)) if _is_compressed(path) else found.st_size


def accepts_gzip(accepted: str) -> bool:
    """Whether a header Accept-Encoding names gzip, other than to refuse it (RFC 9110, 12.5.3)."""
    for coding in accepted.lower().split(","):
        name, _, quality = coding.replace(" ", "").partition(";q=")
        if name == "gzip":
            return float(quality or 1) > 0
    return False


def _is_compressed(path: Path) -> bool:
    return path.suffix in _COMPRESSED and path.is_file()


@cache
def _compressed(path: Path, changed_ns: int) -> bytes:
    """A file as it was when it changed last, gzipped once: nobody waits for an engine's megabytes a second time."""
    return gzip.compress(path.read_bytes(), 9, mtime=0)
