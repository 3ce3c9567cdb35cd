"""Two tabs: neither overwrites the other's words, and each shows what the other keeps and erases."""

import json
from collections.abc import Callable

from kindward_site.bench.sample_notebook import sample, stored
from support.engines.page import Page

SITUATION = "#setback textarea[name=situation]"
SOME = stored(sample(10))


def test_each_has_its_own_draft_and_a_record_shows_in_both(opened: Callable[[str], Page]) -> None:
    notebook = opened("notebook/")
    notebook.ready("notebook")
    first, second = opened("practices/setback/"), opened("practices/setback/")
    for page in (first, second):
        page.tab.show()
        page.ready("setback")
    first.tab.show()
    first.fill(SITUATION, "Written in the first.")
    second.tab.show()
    second.holds(SITUATION, "Written in the first.")  # a tab where nothing was written follows
    second.fill(SITUATION, "Written in the second.")
    first.tab.show()
    first.press("End")
    first.tab.type(" And on.")
    first.holds(SITUATION, "Written in the first. And on.")
    second.holds(SITUATION, "Written in the second.")
    drafts = [json.loads(text)["fields"]["situation"] for key, text in first.stored().items() if ":draft:" in key]
    assert sorted(drafts) == ["Written in the first. And on.", "Written in the second."]
    first.click("#setback [data-press=leave]")
    first.click("#setback [data-press=keep]")
    first.see("#setback .kw-kept")
    second.holds(SITUATION, "Written in the second.")
    notebook.tab.show()
    notebook.see("#notebook .kw-entry-title", "Written in the first. And on.")


def test_two_edits_of_different_fields_both_win(
    opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None]
) -> None:
    seed(SOME)
    first, second = opened("notebook/"), opened("notebook/")
    edits = {"situation": "Written in the first tab.", "outcome": "Written in the second tab."}
    for page, field in zip((first, second), edits, strict=True):
        page.tab.show()
        page.ready("notebook")
        page.click("#notebook .kw-entry-title")
        page.click("#notebook .kw-entry [data-press=edit]")
        page.fill(f"#notebook [name='form.{field}']", edits[field])
    for page, field in zip((first, second), edits, strict=True):
        page.tab.show()
        page.click("#notebook [data-press=save]")
        page.see("#notebook .kw-entry", edits[field])
    newest = json.loads(max((key, text) for key, text in second.stored().items() if ":moment:" in key)[1])
    assert {name: newest[name] for name in edits} == edits


def test_erased_in_one_is_gone_from_the_other(
    opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None]
) -> None:
    seed(SOME)
    notebook = opened("notebook/")
    notebook.ready("notebook")
    notebook.see("#notebook .kw-entry-title")
    data = opened("notebook/data/")
    data.ready("your-data")
    data.click("#your-data [data-press=erase-everything]")
    data.click("#your-data [data-press=erase-everything-now]")
    data.see("#your-data", "Everything is erased.")
    notebook.tab.show()
    notebook.gone("#notebook .kw-entry-title")
    assert notebook.stored() == {}
