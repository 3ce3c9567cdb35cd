"""Serves a built site from a sub-path, as GitHub Pages does: for the browser tests and the measurements."""

import gzip
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SUB_PATH = "/kindward/"
_COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".wasm", ".txt")


@dataclass
class Served:
    """A site while it is being served: its address, the paths asked for, and paths that shall fail with 503."""

    url: str = ""
    asked: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)

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

    def __init__(self, *args: object, served: Served, root: Path, **more: object) -> None:
        self.served = served
        super().__init__(*args, directory=str(root), **more)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.served.asked.append(self.path)
        if any(part in self.path for part in self.served.broken):
            self.send_error(503)
        elif not self.path.startswith(SUB_PATH):
            self.send_error(404)
        elif self.path == f"{SUB_PATH}sitemap.xml":
            self._send_sitemap()
        else:
            self.path = self.path[len(SUB_PATH) - 1 :]
            super().do_GET()

    def _send_sitemap(self) -> None:
        """The sitemap with this server's address, as a deployed site's names its own: instant navigation asks it."""
        text = (Path(self.directory) / "sitemap.xml").read_text(encoding="utf-8")
        body = re.sub(r"(?<=<loc>)https?://[^<]*?" + re.escape(SUB_PATH), self.served.url, text).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        # As GitHub Pages does; a failure is not to be remembered.
        self.send_header("Cache-Control", "max-age=600" if code < 400 else "no-store")

    def log_message(self, format: str, *args: object) -> None:
        """Silence: the tests ask `served.asked`."""


@contextmanager
def serving(root: Path) -> Iterator[Served]:
    """Serve the files below `root` at http://127.0.0.1:<port>/kindward/ until the block ends."""
    served = Served()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, served=served, root=root))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    served.url = f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()


def gzipped(path: Path) -> int:
    """The bytes of a file over the wire from GitHub Pages: gzipped where Pages compresses its kind."""
    data = path.read_bytes()
    return len(gzip.compress(data, 9, mtime=0)) if path.suffix in _COMPRESSED else len(data)
