"""What journeys take for granted of each engine, on a page that has nothing of ours."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kindward_site.bench.serving import serving
from support.engines.engine import NAMES, Engine, ScriptError, chosen
from support.engines.page import Page
from support.engines.programs import found, written

HTML = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<input id="first"><input id="file" type="file"><div style="height: 3000px"></div>
<label>Sure <input id="sure" type="checkbox"></label><button id="go">Go</button><p id="said"></p>
<div id="over" style="position: fixed; inset: 0"></div>
<script>
  const KEYS = ["Escape", "End", "Tab"]; // what a key that no keyboard has is called differs
  const said = (text) => { document.querySelector("#said").textContent += text; };
  document.querySelector("#go").addEventListener("click", ({ isTrusted }) => said(isTrusted ? "pressed " : "faked "));
  document.querySelector("#first").addEventListener("keydown", ({ key }) => KEYS.includes(key) && said(`${key} `));
  document.querySelector("#file").addEventListener("change", async ({ target }) => said(await target.files[0].text()));
  setTimeout(() => document.querySelector("#over").remove(), 300);
</script>"""


@pytest.fixture
def page(engine: Engine, addresses: ExitStack, tmp_path: Path) -> Iterator[Page]:
    written(tmp_path, "site/index.html", HTML)
    page = Page(engine.tab(), addresses.enter_context(serving(tmp_path / "site")).url)
    page.go("")
    yield page
    page.close()


def test_pointer_keys_and_files_come_as_a_reader_s_do(page: Page, tmp_path: Path) -> None:
    page.fill("#first", "Zoë's café, 100% “fine” 🙂")  # once nothing lies over it
    for key in ("Escape", "End", "Tab"):
        page.press(key)
    page.tab.upload("#file", written(tmp_path, "a file.txt", "from a file "))
    page.see("#said", "from a file")
    page.click("#sure")
    page.click("#go")
    page.press("Enter")
    page.see("#said", "pressed pressed")
    assert page.evaluate("() => document.querySelector('#sure').checked")
    assert page.text("#said") == "Escape End Tab from a file pressed pressed"


def test_a_function_answers_by_json_and_its_errors_are_told(page: Page) -> None:
    odd = ["half an emoji \ud83d", "NUL \0", "\u2028", {"a": [1.5, None, True]}]
    assert page.evaluate("async (...given) => given", *odd) == odd
    assert page.evaluate("() => undefined") is None
    with pytest.raises(ScriptError, match="on purpose"):
        page.evaluate("() => { throw new Error('on purpose'); }")
    with pytest.raises(AssertionError, match="never came true"):
        page.until("() => false", seconds=0.1)


def test_a_browser_that_is_missing_is_an_error_and_no_skip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RuntimeError, match="no Firefox here"):
        found("Firefox", "KINDWARD_FIREFOX", "firefox-esr", "firefox")


@pytest.mark.parametrize(
    ("given", "names"), [("chromium", NAMES[:1]), ("webkit,firefox", NAMES[1:]), ("all", NAMES)], ids=str
)
def test_the_option_names_engines(given: str, names: tuple[str, ...]) -> None:
    assert chosen(given) == names


def test_an_engine_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(ValueError, match="not opera"):
        chosen("firefox,opera")
