"""The policy allows our own files and the inline scripts of this very page, and nothing else."""

import base64
import hashlib
import re
from pathlib import Path

from kindward_site.publish.csp import POLICY, inline_hashes, with_policy, write_policies

ROOT = Path(__file__).parents[3]
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


def test_no_string_becomes_markup_but_by_two_named_policies() -> None:
    for page in (with_policy(PAGE), with_policy(PAGE, live_reload=True)):
        assert "; require-trusted-types-for 'script'; trusted-types kindward default\"" in page


def test_the_policies_that_pages_make_are_the_two_that_are_named() -> None:
    sources = [*ROOT.glob("overrides/**/*.html"), *ROOT.glob("overrides/**/*.js")]
    made = re.findall(r"""createPolicy\("(\w+)\"""", "".join(path.read_text(encoding="utf-8") for path in sources))
    assert sorted(made) == sorted(POLICY["trusted-types"].split())


def test_only_live_reload_loosens_it() -> None:
    assert "'unsafe-inline'" in with_policy(PAGE, live_reload=True)


def test_every_page_of_a_folder_gets_its_policy_and_none_gets_two(tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    for name in ("404.html", "guides/index.html"):
        (tmp_path / name).write_text(PAGE)
    (tmp_path / "sw.js").write_text("<head>")
    for _ in range(2):  # the second time as after a build that wrote only some pages anew
        write_policies(tmp_path)
        assert {(tmp_path / name).read_text() for name in ("404.html", "guides/index.html")} == {with_policy(PAGE)}
    assert (tmp_path / "sw.js").read_text() == "<head>"
