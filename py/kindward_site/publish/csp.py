"""The Content-Security-Policy of a page: everything from our own origin, inline scripts by their hash, nothing else."""

import base64
import hashlib
import re
from pathlib import Path

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL | re.IGNORECASE)
_DATA = re.compile(r"""type=["']?(?!module|text/javascript)[\w./+-]+""")

POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval' blob:",
    "worker-src": "'self' blob:",
    "connect-src": "'self' blob:",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "kindward default",
}
"""blob: lets the worker begin from a blob, which inherits this policy (a worker loaded by URL would escape it).

Trusted Types: no string becomes markup or the address of a script but through the two policies named here, `kindward`
(page/trusted.js) for our own modules and `default` (main.html) for Material's. No page can make a third.
"""


_META = '<meta http-equiv="Content-Security-Policy"'


def write_policies(site: Path, *, live_reload: bool = False) -> None:
    """Write its policy into every page below the folder `site`; a page that was not built anew has it already."""
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        if _META not in page:
            path.write_text(with_policy(page, live_reload=live_reload), encoding="utf-8")


def with_policy(page: str, *, live_reload: bool = False) -> str:
    """`page` with its policy as the first thing in its head.

    With `live_reload`, for `mkdocs serve` alone, inline scripts are allowed as such: the server writes its own into the
    page afterwards.
    """
    inline = ["'unsafe-inline'"] if live_reload else [f"'sha256-{digest}'" for digest in inline_hashes(page)]
    policy = POLICY | {"script-src": " ".join([POLICY["script-src"], *inline])}
    content = "; ".join(f"{name} {value}" for name, value in policy.items())
    meta = f'{_META} content="{content}">'
    return re.sub(r"(<head[^>]*>)", lambda head: head[1] + meta, page, count=1)


def inline_hashes(page: str) -> list[str]:
    """The base64 SHA-256 of every inline script that runs, in order, each once."""
    bodies = [
        match["body"]
        for match in _SCRIPT.finditer(page)
        if "src=" not in match["attributes"] and not _DATA.search(match["attributes"])
    ]
    digests = (base64.b64encode(hashlib.sha256(body.encode()).digest()).decode() for body in bodies)
    return list(dict.fromkeys(digests))
