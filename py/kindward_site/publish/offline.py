"""What the browser keeps for when the network is away: Help, the pages beside it, and the one that stands in for others, with all they need.

What a page needs is read from the page itself: its styles, preloaded fonts, icon and scripts, and the modules that
those import. A file whose name carries a hash is known by its name; every other is listed with its hash, so that the
browser takes only what belongs together, and the service worker changes exactly when one of them does.
"""

import base64
import hashlib
import json
import posixpath
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kindward_site.errors import BuildError

WORKER: Final = "sw.js"
"""At the site's root and without a hash: its address sets how far it reaches, and the browser looks there for a newer one."""
STAND_IN: Final = "offline.html"
PAGES: Final = ("help/", "take-care/", "practices/more-help/", STAND_IN)
HASHED: Final = r"^assets/(kindward-\w+|runtime)/|\.[0-9a-f]{8}\.min\.\w+$"
"""The paths whose name changes with the content: ours (kindward_site.publish.assets, kindward_site.archive.files) and Material's."""
_LINKS: Final = {"stylesheet", "preload", "modulepreload", "icon"}
_IMPORT: Final = re.compile(r"""(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']""")


class OfflineError(BuildError):
    """A page that is to be kept, or a file that it needs, is not in the built site; the message says which."""


def service_worker(site: Path, source: str, engine: Iterable[str], root: str) -> str:
    """The script of the service worker for a built site.

    Args:
        site: the folder with the built site.
        source: our part of the script, to which the list of what to keep is added.
        engine: the engine's files, relative to the site's root.
        root: the path under which the site is published, such as "/kindward/".

    Raises:
        OfflineError: a page that is to be kept names a file that the site does not have.
    """
    needed = sorted({path for page in PAGES for path in needs(site, page, root)})
    kept = {
        "pages": {page: integrity(site, page) for page in PAGES},
        "files": {path: integrity(site, path) for path in needed},
        "hashed": HASHED,
        "page": STAND_IN,
        "engine": sorted(engine),
        "top": sorted({"", *(entry.name for entry in site.iterdir())} - {WORKER}),
    }
    return f"const OFFLINE = {json.dumps(kept, separators=(',', ':'))};\n{source}"


def needs(site: Path, page: str, root: str) -> set[str]:
    """The files that a page cannot be shown or run without, as paths relative to the site's root."""
    names = _Names()
    names.feed(file_of(site, page).read_text(encoding="utf-8"))
    found = {_within(page, name, root) for name in names.found}
    waiting = [path for path in found if path.endswith(".js")]
    while waiting:
        new = set(_imports(site, waiting.pop())) - found
        found |= new
        waiting += new
    return found


def integrity(site: Path, path: str) -> str:
    """The hash of a file, as browsers expect it of those who want exactly this file; "" where its name is enough."""
    file = file_of(site, path)
    if re.search(HASHED, path):
        return ""
    return f"sha256-{base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()}"


def file_of(site: Path, path: str) -> Path:
    """The file of the built site that answers for `path`.

    Raises:
        OfflineError: there is none.
    """
    file = site / path / "index.html" if path.endswith("/") else site / path
    if not file.is_file():
        raise OfflineError(f"{path} is to open without a network, but the built site does not have it")
    return file


class _Names(HTMLParser):
    """Collects the addresses of what a page loads at once."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        loads = tag == "script" or (tag == "link" and given.get("rel") in _LINKS)
        if loads and (name := given.get("src") or given.get("href")):
            self.found.append(name)


def _within(page: str, name: str, root: str) -> str:
    """An address that a page names, relative to the site's root."""
    path = posixpath.normpath(posixpath.join(root, posixpath.dirname(page), urlsplit(name).path))
    return path.removeprefix(root)


def _imports(site: Path, module: str) -> Iterator[str]:
    for name in _IMPORT.findall(file_of(site, module).read_text(encoding="utf-8")):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(module), name))


__all__ = ["HASHED", "PAGES", "STAND_IN", "WORKER", "OfflineError", "file_of", "integrity", "needs", "service_worker"]
