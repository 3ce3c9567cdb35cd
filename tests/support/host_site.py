"""A small static site with the host modules and a stand-in for the worker, which a test can slow, silence or break."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, quote, urlsplit

from playwright.sync_api import Page

from kindward_site.bench.serving import Server
from support.addresses import ROOT

SCRIPTS: Final = ROOT / "overrides/assets/js"

POLICY: Final = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; connect-src 'self' blob:; worker-src 'self' blob:;"
    " style-src 'self'; form-action 'none'"
)

READY: Final = '[data-practice][data-state="ready"]'

# What every page runs first: it notes what the worker is told, and counts the workers that are started.
WATCH: Final = """
window.told = []; window.workers = 0; window.lastSet = 0;
new BroadcastChannel("fake-log").onmessage = ({ data }) => {
  if (data.kind === "set") { window.lastSet = data.id; return; }
  const message = data.kind === "send" ? JSON.parse(data.message) : data;
  told.push(message, ...(message.also ?? []));
};
const control = new BroadcastChannel("fake");
window.fake = async (settings) => {
  const id = Math.random();
  while (window.lastSet !== id) {
    control.postMessage({ ...settings, id });
    await new Promise((done) => setTimeout(done, 10));
  }
};
window.Worker = class extends Worker { constructor(...given) { super(...given); window.workers += 1; } };
"""


@dataclass
class Served:
    """A small static site under /kindward/ with the host modules, and how often its worker has booted."""

    origin: str = ""
    form: str = ""
    boots: Counter[str] = field(default_factory=Counter)

    def url(self, path: str = "", *, fake: dict[str, Any] | None = None, **manifest: Any) -> str:
        given = json.dumps({**manifest, "fake": fake or {}})
        return f"{self.origin}/kindward/{path}?manifest={quote(given)}"

    def page(self, manifest: dict[str, Any], path: str) -> str:
        base = "/".join([".."] * path.count("/")) or "."
        tall = {
            place: f'<div class="tall" id="{place}"></div>' if path == place else "" for place in ("below/", "above/")
        }
        alone = " kw-alone" if path == "alone/" else ""
        name = f"runtime-{len(self.boots)}/"
        self.boots[name] = 0
        told = {"worker": "worker.js", "base": name, "version": "0.1.0", "archive": "kindward-1.bin", **manifest}
        return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}"><link rel="stylesheet" href="{base}/page.css">
<script type="application/json" id="kindward-runtime" data-base="{base}">{json.dumps(told)}</script>
<script type="module" src="{base}/js/main.js"></script></head><body>
<main>{tall["below/"]}<section class="kw-practice{alone}" data-practice="four-n" data-state="static" id="four-n"
 data-options='{{"root":"{base}/"}}'>
<div class="kw-notice" data-slot="notice" role="status" aria-live="polite"></div>
<form autocomplete="off" novalidate>{self.form}</form></section>
<p><a href="{base}/second/" data-carry="m1">Go on</a> <input id="outside"></p>{tall["above/"]}</main></body></html>"""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, served: Served) -> None:
        self.served = served
        super().__init__(*args)

    def do_GET(self) -> None:
        status, kind, body = self._found(urlsplit(self.path))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _found(self, url: Any) -> tuple[int, str, bytes]:
        path = url.path.removeprefix("/kindward/")
        if path in ("", "second/", "below/", "above/", "alone/"):
            manifest = json.loads(parse_qs(url.query).get("manifest", ["{}"])[0])
            return 200, "text/html", self.served.page(manifest, path).encode()
        if path == "page.css":
            return 200, "text/css", b'.tall{height:5000px}[data-live="false"]{display:none}'
        if path.endswith("/boots"):
            name = path.removesuffix("boots")
            self.served.boots[name] += 1
            return 200, "text/plain", str(self.served.boots[name]).encode()
        source = _SOURCES.get(path) or SCRIPTS / path.removeprefix("js/")
        if not source.is_file():
            return 404, "text/plain", b""
        return 200, "text/javascript", source.read_bytes()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


_SOURCES: Final = {
    "worker.js": Path(__file__).with_name("fake_engine.js"),
    "js/vendor/idiomorph.js": ROOT / "node_modules/idiomorph/dist/idiomorph.esm.js",
}

type Open = Callable[..., Page]


@contextmanager
def host_serving() -> Iterator[Served]:
    """Serve the site, with no prerendered form in it yet, until the block ends."""
    site = Served()
    server = Server(("127.0.0.1", 0), partial(_Handler, served=site))
    site.origin = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
