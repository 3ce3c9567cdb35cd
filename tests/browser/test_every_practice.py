"""Every practice x example in a real Chromium: accessible, narrow, dark, by keyboard, on paper, and without scripts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from reading import Reader, ready

from kindward import runtime
from kindward.practice import Example, Place, html_of
from kindward.practices import PLACEABLE, PRACTICES
from kindward_site.serving import Served
from wire import conversation

ROOT = Path(__file__).parents[2]
AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
COLORS = ("color-contrast",)
"""What another light can change about a page that was looked at as a whole in one."""
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
"""Then the engine waits for the reader, and what a test draws stays."""
CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]
DOCS = ROOT / "docs"
PAGES = [
    *(
        str(path.relative_to(DOCS).with_suffix("")).removesuffix("index").rstrip("/") + "/"
        for path in sorted(DOCS.rglob("*.md"))
        if "decisions" not in path.parts and path.stem not in PRACTICES
    ),
    *("guides/self-talk/", "404.html"),
]


LOOKED_AT_WIDE = ("/", "guides/", "guides/what-it-is/", "help/", "notebook/lock/", "404.html")
"""What a wide window has besides, its menus, is the same on every page of a kind."""


def path_of(name: str) -> str:
    return {"notebook": "notebook/", "your-data": "notebook/data/"}.get(name, f"practices/{name}/")


def drawn(page: Page, name: str, example: Example) -> None:
    """The practice in the state of `example`, as Python draws it (the same here as there: a test below compares)."""
    practice = PLACEABLE[name]
    html = html_of(practice.view(practice.after(example, Place(name))))
    page.evaluate(
        """([name, html]) => {
          const section = document.getElementById(name);
          section.dataset.state = "ready";
          section.querySelector("form").innerHTML = html;
        }""",
        [name, html],
    )


def axe(page: Page, *only: str) -> list[str]:
    """What axe finds wrong on the page, each with where; with `only`, by these of its rules."""
    page.evaluate(f"() => {{ if (!window.axe) {{ {AXE} }} }}")
    options: dict[str, Any] = {"resultTypes": ["violations"]} | ({"runOnly": list(only)} if only else {})
    found: dict[str, Any] = page.evaluate("(options) => axe.run(document, options)", options)
    return [f"{each['id']}: {node['html'][:120]}" for each in found["violations"] for node in each["nodes"]]


def too_wide(page: Page) -> list[str]:
    """Elements that stick out at the side; a page that scrolls sideways always has some."""
    return page.evaluate(
        """() => {
          const wide = document.documentElement.scrollWidth > innerWidth;
          return !wide ? [] : ["page"].concat([...document.querySelectorAll("body *")]
            .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 90)));
        }"""
    )


def moving(page: Page) -> list[str]:
    """The classes of the elements that move."""
    return page.evaluate("() => document.getAnimations().map((each) => each.effect.target.className)")


@pytest.mark.parametrize("name", PLACEABLE)
@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["320px"])
def test_every_state_is_accessible_and_fits_320_pixels_in_both_lights(reader: Reader, name: str) -> None:
    reader.context.add_init_script(SAVES_DATA)
    page = reader.tab(path_of(name))
    for example in PLACEABLE[name].examples:
        drawn(page, name, example)
        for scheme, rules in (("light", ()), ("dark", COLORS)):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            assert axe(page, *rules) == [], (example.name, scheme)
            assert too_wide(page) == [], (example.name, scheme)
            assert moving(page) == [], (example.name, scheme)
        page.emulate_media(reduced_motion="no-preference")
        assert [each for each in moving(page) if each != "kw-pace"] == [], example.name


@pytest.mark.parametrize("path", PAGES)
def test_every_other_page_is_accessible_and_fits(reader: Reader, path: str) -> None:
    page = reader.tab(path.lstrip("/"))
    wide = () if path in LOOKED_AT_WIDE else COLORS
    for width, scheme, rules in ((320, "light", ()), (1280, "dark", wide)):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page, *rules) == [], (width, scheme)
        assert too_wide(page) == [], (width, scheme)
    page.set_viewport_size({"width": 390, "height": 800})
    assert too_wide(page) == []


@pytest.mark.parametrize("name", PRACTICES)
def test_the_keyboard_alone_leads_to_the_end_and_keeps(at: Callable[[str], Page], name: str) -> None:
    page = at(name)
    page.focus(f"#{name} .kw-steps button")
    tab_to(page, "textarea")
    page.keyboard.type("My own words.")
    for _ in range(12):
        if page.locator(f"#{name} [data-part=close][data-live=true]").count():
            break
        tab_to(page, "[data-press=next]")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.activeElement.matches('h3[data-focus]')")
    tab_to(page, "input[name=after]")
    page.keyboard.press("Space")
    tab_to(page, "[data-press=keep]")
    page.keyboard.press("Enter")
    page.wait_for_selector(".kw-kept")
    kept: list[str] = page.evaluate(
        """() => Object.entries(localStorage).flatMap(([key, text]) =>
          /^kindward:(moment|entry):/.test(key) ? [text] : [])"""
    )
    assert len(kept) == 2
    assert any("My own words." in text for text in kept)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on `selector`, and check on the way that it can be seen."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            assert page.evaluate("() => document.activeElement.checkVisibility()")
            return
    raise AssertionError(f"Tab never reaches {selector}")


@pytest.mark.parametrize("name", PRACTICES)
@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_it_is_a_worksheet(reader: Reader, name: str) -> None:
    page = reader.tab(path_of(name))
    steps = page.locator(f"#{name} .kw-step")
    assert steps.count() == len(PRACTICES[name].steps) + 1  # type: ignore[attr-defined]
    assert all(step.is_visible() for step in steps.all())
    for field in page.locator(f"#{name} textarea").all():
        field.fill("written by hand")
        assert field.input_value() == "written by hand"
    assert not any(button.is_visible() for button in page.locator(f"#{name} button").all())
    assert page.locator("text=Need help now?").first.is_visible()


@pytest.mark.parametrize("name", PRACTICES)
def test_on_paper_every_step_is_there_with_the_words(reader: Reader, name: str) -> None:
    page = reader.tab(path_of(name))
    ready(page, name)
    page.locator(f"#{name} textarea").first.fill("My own words.")
    page.emulate_media(media="print")
    assert all(step.is_visible() for step in page.locator(f"#{name} .kw-step").all())
    assert not any(button.is_visible() for button in page.locator(f"#{name} button").all())
    assert not page.locator(".md-header").is_visible()


def test_both_runtimes_say_the_same_bytes(reader: Reader) -> None:
    """The same messages to CPython and to Pyodide, for every practice x example, give the same replies."""
    told = [json.dumps(message) for name, example in CASES for message in conversation(name, example)]
    page = reader.tab("practices/four-n/")
    ready(page, "four-n")
    there = page.evaluate(
        """(told) => new Promise((resolve, reject) => {
          const element = document.getElementById("kindward-runtime");
          const root = new URL(element.dataset.base + "/", document.baseURI);
          const runtime = JSON.parse(element.textContent);
          const source = `import ${JSON.stringify(new URL(runtime.worker, root).href)};`;
          const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
          const worker = new Worker(url, { type: "module" });
          const replies = [];
          worker.onmessage = ({ data }) => {
            if (data.kind === "failed") reject(new Error(data.reason));
            if (data.kind === "reply") replies.push(data.reply);
            if (replies.length === told.length) { worker.terminate(); resolve(replies); }
          };
          worker.postMessage({ kind: "boot", runtime: { ...runtime, base: new URL(runtime.base, root).href } });
          for (const message of told) worker.postMessage({ kind: "send", message });
        })""",
        told,
    )
    here = [runtime.handle(message) for message in told]
    assert [json.loads(reply).get("error") for reply in here] == [None] * len(told)
    assert there == here


def test_the_first_patch_equals_the_prerendered_page(browser: Browser, served: Served) -> None:
    """With nothing stored, taking over changes not one byte inside the form."""
    for name in PLACEABLE:
        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(served.url + path_of(name))
        before = page.locator(f"#{name} form").inner_html()
        plain.close()
        context = browser.new_context()
        page = context.new_page()
        page.goto(served.url + path_of(name))
        ready(page, name)
        if name in PRACTICES:  # the notebook and Your data then show what they read
            assert page.locator(f"#{name} form").inner_html() == before
        context.close()
