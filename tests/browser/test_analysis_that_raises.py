"""The built site where the analysis of what is written raises: nothing stands still and no word is lost."""

import json
import re
from typing import Final

import pytest
from playwright.sync_api import Page, Route, expect

from support.reading import Reader, ready

RAISES: Final = """
import kindward.language.engine as engine
def find_hits(text, found=engine.find_hits):
    if "egg" in text:
        raise IndexError(text)
    return found(text)
engine.find_hits = find_hits
"""


def with_fault(route: Route) -> None:
    """The worker's own script, with a fault put into Python as it is up."""
    answer = route.fetch()
    patched, times = re.subn(
        r'([\w$]+)\.pyimport\("gc"\)',
        lambda found: f"({found[1]}.runPython({json.dumps(RAISES)}),{found[0]})",
        answer.text(),
    )
    assert times == 1
    route.fulfill(response=answer, body=patched)


def kept(page: Page) -> list[str]:
    texts: list[str] = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:moment:')).map(([, text]) => text)"
    )
    return [json.loads(text)["critic_line"] for text in texts]


@pytest.mark.parametrize("has_fault", [True, False])
def test_a_sentence_that_the_analysis_raises_on_moves_is_kept_and_lives_through_a_reload(
    reader: Reader, has_fault: bool
) -> None:
    """Once with a fault put in, once with the sentence on which the analysis did raise, key by key."""
    text = "I can't even boil an egg"
    if has_fault:
        reader.context.route(re.compile(r"/worker[^/]*\.js"), with_fault)
    page, said = reader.tab("practices/self-talk/"), list[str]()
    page.on("console", lambda message: said.append(message.text))
    ready(page, "self-talk")
    field, sorry = page.locator("#self-talk [name=said]"), page.locator("#self-talk .kw-stumbled").first
    field.press_sequentially(text)
    expect(sorry).to_be_visible() if has_fault else expect(page.locator("#self-talk .kw-hit").first).to_be_visible()
    page.reload()
    ready(page, "self-talk")
    assert field.input_value() == text
    page.click("#self-talk [data-press=next]")
    expect(page.locator("#self-talk [data-part=step-1]")).to_be_visible()
    page.click("#self-talk [data-press=back]")
    field.fill("I always ruin everything")
    expect(page.locator("#self-talk .kw-hit").first).to_be_visible()
    expect(page.locator("#self-talk .kw-stumbled:visible")).to_have_count(0)
    field.fill(text)
    page.click("#self-talk [data-press=leave]")
    page.click("#self-talk [data-press=keep]")
    page.wait_for_selector("#self-talk .kw-kept")
    assert kept(page) == [text]
    page.click("#self-talk [data-press=again]")
    expect(field).to_have_value("")
    field.fill(text)
    page.click("#self-talk [data-press=leave]")
    page.click("#self-talk [data-press=let-go]")
    expect(field).to_have_value("")
    expect(page.locator('#self-talk [data-slot="notice"]')).to_have_text("")
    assert not any("egg" in line for line in said)
    assert sum("IndexError" in line for line in said) == (2 if has_fault else 0)  # once for each engine
