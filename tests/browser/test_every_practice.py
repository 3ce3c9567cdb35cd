"""Every practice x example in a real Chromium: accessible, narrow, dark, by keyboard, on paper, and without scripts."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from kindward import runtime
from kindward.practice.base import Example, Place, html_of
from kindward.practices import PLACEABLE, PRACTICES
from support.addresses import path_of
from support.checks import COLORS, axe, moving, too_wide
from support.left_out import missed
from support.practice_facts import facts_of
from support.reading import Reader, ready
from support.trusted import TRUSTED
from support.visits import PROMISES, RUN_FIRST, taking_over_changes_no_byte_where_nothing_is_stored
from support.wire import conversation

SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
"""Then the engine waits for the reader, and what a test draws stays."""
CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]
PLACED = [name for name in PLACEABLE if name not in PRACTICES]


def drawn(page: Page, name: str, example: Example) -> None:
    """The practice in the state of `example`, as Python draws it (the same here as there: a test below compares)."""
    practice = PLACEABLE[name]
    html = html_of(practice.view(practice.after(example, Place(name))))
    page.evaluate(
        f"""async ([name, html]) => {{
          {TRUSTED}
          const section = document.getElementById(name);
          section.dataset.state = "ready";
          section.querySelector("form").innerHTML = markup(html);
        }}""",
        [name, html],
    )


@pytest.mark.parametrize("name", PLACEABLE)
@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["320px"])
def test_every_state_is_accessible_and_fits_320_pixels_in_both_lights(reader: Reader, site: Path, name: str) -> None:
    """The page around it is looked at with the first state; it is the same for the others."""
    reader.run_first(SAVES_DATA)
    page = reader.tab(path_of(name))
    for number, example in enumerate(PLACEABLE[name].examples):
        drawn(page, name, example)
        for scheme, rules in (("light", ()), ("dark", COLORS)):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            assert axe(page, *rules, within=f"#{name}" if number else "") == [], (example.name, scheme)
            assert too_wide(page) == [], (example.name, scheme)
            assert moving(page) == [], (example.name, scheme)
        assert missed(page, site) == [], example.name
        page.emulate_media(reduced_motion="no-preference")
        assert [each for each in moving(page) if each not in ("kw-pace", "kw-count-bar")] == [], example.name


@pytest.mark.parametrize("name", PRACTICES)
def test_a_visit_holds_what_is_promised(reader: Reader, subtests: pytest.Subtests, name: str) -> None:
    """One page and one engine for all promises of a practice, each a test of its own by its name."""
    reader.run_first(RUN_FIRST)
    page = reader.tab(path_of(name))
    ready(page, name)
    for promise in PROMISES:
        with subtests.test(promise.__name__):
            promise(page, facts_of(name))


@pytest.mark.parametrize("name", PLACED)
def test_what_is_placed_like_a_practice_is_taken_over_and_then_shows_what_it_read(reader: Reader, name: str) -> None:
    page = reader.tab(path_of(name))
    ready(page, name)
    taking_over_changes_no_byte_where_nothing_is_stored(page, facts_of(name))


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-scripts"])
def test_without_scripts_each_is_a_worksheet(reader: Reader, subtests: pytest.Subtests) -> None:
    for name in PRACTICES:
        page = reader.tab(path_of(name))
        with subtests.test(name):
            is_a_worksheet(page, name)
        page.close()


def is_a_worksheet(page: Page, name: str) -> None:
    facts = facts_of(name)
    section = page.locator(f"#{name}")
    assert section.locator(".kw-step").count() == (facts.steps + 1 if facts.steps else 0)
    assert section.locator(".kw-step:visible").count() == section.locator(".kw-step").count()
    for field in facts.text_fields:
        section.locator(f"[name='{field}']").fill("written by hand")
        assert section.locator(f"[name='{field}']").input_value() == "written by hand"
    assert section.locator("button:visible").count() == 0
    assert page.locator("text=Need help now?").first.is_visible()


def test_both_runtimes_say_the_same_bytes(reader: Reader) -> None:
    """The same messages to CPython and to Pyodide, for every practice x example, give the same replies."""
    told = [json.dumps(message) for name, example in CASES for message in conversation(name, example)]
    page = reader.tab("practices/four-n/")
    ready(page, "four-n")
    there = page.evaluate(
        """async (told) => {
          TRUSTED
          return new Promise((resolve, reject) => {
          const element = document.getElementById("kindward-runtime");
          const root = new URL(element.dataset.base + "/", document.baseURI);
          const runtime = JSON.parse(element.textContent);
          const source = `import ${JSON.stringify(new URL(runtime.worker, root).href)};`;
          const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
          const worker = new Worker(scriptUrl(url), { type: "module" });
          const replies = [];
          worker.onmessage = ({ data }) => {
            if (data.kind === "failed") reject(new Error(data.reason));
            if (data.kind === "reply") replies.push(data.reply);
            if (replies.length === told.length) { worker.terminate(); resolve(replies); }
          };
          worker.postMessage({ kind: "boot", runtime: { ...runtime, base: new URL(runtime.base, root).href } });
          for (const message of told) worker.postMessage({ kind: "send", message });
          });
        }""".replace("TRUSTED", TRUSTED),
        told,
    )
    here = [runtime.handle(message) for message in told]
    assert [json.loads(reply).get("error") for reply in here] == [None] * len(told)
    assert there == here
