"""The policy allows our own files and the inline scripts of this very page, and nothing else."""

import base64
import hashlib

from kindward_site.csp import inline_hashes, with_policy

PAGE = (
    "<html><head><title>x</title><script>one()</script></head><body><script src=/a.js></script>"
    '<script type="application/json">{"a":1}</script><script type=module>two()</script><script>one()</script></body></html>'
)


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_every_inline_script_that_runs_has_its_hash_and_data_has_none() -> None:
    assert inline_hashes(PAGE) == [digest("one()"), digest("two()")]


def test_the_policy_stands_before_anything_it_governs() -> None:
    page = with_policy(PAGE)
    assert page.startswith("<html><head><meta http-equiv=")
    assert f"'sha256-{digest('one()')}'" in page
    assert "unsafe-inline" not in page
    assert "http:" not in page.replace("http-equiv", "")
    assert "https:" not in page


def test_only_live_reload_loosens_it() -> None:
    assert "'unsafe-inline'" in with_policy(PAGE, live_reload=True)
