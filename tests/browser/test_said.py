"""What a screen reader says while each practice is walked by keyboard: tests/snapshots/said/ holds it, to be read like a script."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from kindward.practice.help_card import SAID
from kindward.practices import PRACTICES
from kindward.records import Moment, encode
from kindward.wire.names import record_key
from kindward.your_data.examples import TEXTS
from support.addresses import path_of
from support.hearing import Hearing, virtual_reader
from support.locking import PASSPHRASE, locked_with, panel
from support.practice_facts import PracticeFacts, facts_of
from support.reading import Reader, ready
from support.visits import DANGER, HARSH, RUN_FIRST, places_of, settled

SNAPSHOTS: Final = Path(__file__).parents[1] / "snapshots/said"
NEXT_FIELD: Final = """([name, seen]) => {
  const fields = [...document.querySelectorAll(`#${name} .kw-step :is(input, textarea)`)];
  const field = fields.find((each) => each.checkVisibility() && !seen.includes(each.name));
  if (!field) return null;
  const alike = fields.filter((each) => each.name === field.name && each.checkVisibility());
  const count = { checkbox: 2, radio: 1 }[field.type] ?? 1;
  const isScale = field.type === "radio" && alike.length === 11;
  // A strength at which steadying is offered; a line that is hard to believe, which is reworded.
  const chosen = isScale ? [alike[field.name.endsWith("believed") ? 3 : 9]] : alike.slice(0, count);
  const last = field.name === "after" ? alike.slice(-1) : chosen;
  return [field.name, field.type, last.map((each) => each.value)];
}"""
"""The next field in view: its name, its type, and the values to choose."""
FOCUS: Final = """([name, field, value, type]) => [...document.querySelectorAll(`#${name} [name="${field}"]`)]
  .find((each) => each.checkVisibility() && (!["radio", "checkbox"].includes(type) || each.value === value)).focus()"""


class Walk:
    """A walk through a practice, and its script."""

    def __init__(self, page: Page, facts: PracticeFacts) -> None:
        self.page, self.facts = page, facts
        self.hearing = Hearing(page)
        self.script: list[str] = []

    def did(self, what: str, *, is_answered: bool = True) -> None:
        """Note what the reader did, and what was said then, once the engine has answered."""
        if is_answered:
            settled(self.page)
        self.script += [what, *(f"    {phrase}" for phrase in self.hearing.since() or ["(nothing)"])]

    def press(self, action: str) -> bool:
        """Press the first button in view that does `action`, if there is one."""
        button = self.page.locator(f"#{self.facts.name} [data-press^='{action}']").locator("visible=true").first
        if not button.count():
            return False
        said = " ".join(button.inner_text().split())
        button.focus()
        self.did(f"to the button “{said}”", is_answered=False)
        self.page.keyboard.press("Enter")
        self.did("press it")
        return True

    def open_a_fold(self) -> None:
        """Open the first fold in view that holds a button."""
        fold = (
            self.page.locator(f"#{self.facts.name} details:has([data-press]) > summary").locator("visible=true").first
        )
        if not fold.count():
            return
        said = fold.inner_text()
        fold.focus()
        self.did(f"to the fold “{said}”", is_answered=False)
        self.page.keyboard.press("Enter")
        self.did("open it")

    def answer(self) -> Iterator[str]:
        """Something in each field in view, also in those that an answer brings."""
        seen: list[str] = []
        while found := self.page.evaluate(NEXT_FIELD, [self.facts.name, seen]):
            self._answer(*found)
            seen.append(found[0])
            yield found[0]

    def _answer(self, field: str, kind: str, values: list[Any]) -> None:
        for value in values:
            self.page.evaluate(FOCUS, [self.facts.name, field, value, kind])
            self.did(f"to the field {field}", is_answered=False)
            if kind in ("radio", "checkbox"):
                self.page.keyboard.press("Space")
                self.did("choose it")
            else:
                self.page.keyboard.insert_text(HARSH if kind != "date" else "")
                self.did(f"write “{HARSH}”")


def _called(place: int, facts: PracticeFacts) -> str:
    """What a script calls a place of a practice; one without steps is a page."""
    if not facts.steps:
        return "the page"
    return f"step {place + 1}" if place < facts.steps else "the close"


@pytest.mark.parametrize("name", PRACTICES)
def test_what_is_said_is_what_was_last_read(reader: Reader, request: pytest.FixtureRequest, name: str) -> None:
    reader.run_first(RUN_FIRST)
    reader.run_first(virtual_reader())
    page, facts = reader.tab(path_of(name)), facts_of(name)
    ready(page, name)
    walk = Walk(page, facts)
    for place in places_of(facts):
        walk.script += ["", _called(place, facts)]
        for _ in walk.answer():
            pass
        walk.press("fill:") or walk.press("reword:")
        if place < facts.steps:
            walk.press("next")
    if not facts.steps:
        walk.open_a_fold()
        walk.press("copy")
    for action in ("keep", "again", "leave", "let-go", "bring-back"):
        walk.press(action)
    compare(SNAPSHOTS / f"{name}.txt", walk.script, update=request.config.getoption("--update-snapshots"))


def listened(reader: Reader, path: str) -> tuple[Page, Hearing]:
    """A page with a screen reader, from the first moment on."""
    reader.run_first(RUN_FIRST)
    reader.run_first(virtual_reader())
    page = reader.tab(path)
    return page, Hearing(page)


def pressed(page: Page, hearing: Hearing, selector: str) -> list[str]:
    """What is said after a press by keyboard, and not when the button takes the focus."""
    page.locator(selector).locator("visible=true").first.focus()
    hearing.since()
    page.keyboard.press("Enter")
    settled(page)
    page.wait_for_timeout(300)
    return hearing.since()


def test_the_notebook_says_each_thing_once(reader: Reader) -> None:
    moments = [Moment(f"m{at}", f"2026-11-21T10:0{at}:00+01:00", situation=f"Row {at}") for at in range(3)]
    reader.seed({record_key(Moment.kind, each.id): encode(each) for each in moments})
    page, hearing = listened(reader, "notebook/")
    page.wait_for_selector("#notebook .kw-entry")
    settled(page)
    assert hearing.since() == ["polite: 3 entries, on this device and nowhere else."]
    pressed(page, hearing, "#notebook .kw-entry-title")
    erased = ["button, Undo", "polite: Erased. You can undo this."]
    assert pressed(page, hearing, "#notebook [data-press=erase]") == erased
    back = ["group, Row 2", "button, Row 2, not expanded", "polite: It is back."]
    assert pressed(page, hearing, "#notebook [data-press=undo]") == back
    page.locator("#notebook input[type=search]").focus()
    hearing.since()
    page.keyboard.type("row 1", delay=30)
    page.wait_for_timeout(1500)
    assert hearing.since() == ["polite: 1 of 3"]


def test_the_data_page_says_each_thing_once(reader: Reader) -> None:
    reader.seed(TEXTS)
    page, hearing = listened(reader, "notebook/data/")
    page.wait_for_selector("#your-data [data-part=out]")
    settled(page)
    whole = "polite: 2 entries and what goes with them, 2 KB in all, in this browser and nowhere else."
    assert hearing.since() == [whole]
    page.locator("#your-data input[name=practice]").first.focus()
    hearing.since()
    page.keyboard.press("Space")
    settled(page)
    (said,) = hearing.since()
    assert said.startswith("polite: No entry would be erased.")
    assert pressed(page, hearing, "#your-data [data-press=lay-out]") == ["heading, From my notebook, level 2"]
    asked = ["group, Erase everything, 2 KB?", "paragraph"]
    assert pressed(page, hearing, "#your-data [data-press=erase-everything]") == asked
    gone = ["heading, Erase, level 2", "polite: Everything is erased."]
    assert pressed(page, hearing, "#your-data [data-press=erase-everything-now]") == gone


def test_what_is_locked_says_so_once_and_so_does_what_is_opened(reader: Reader) -> None:
    locked_with(reader).close()
    page, hearing = listened(reader, "notebook/")
    page.wait_for_selector("[data-notice=locked] input").fill(PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook .kw-entry")
    settled(page)
    said = hearing.since()
    assert [said.count(each) for each in ("polite: Unlocked.", ONE_ENTRY)] == [1, 1]
    for_whom = {"#notebook .kw-entry-title": ["Passphrase, Your notebook is locked on this device."]}
    for_whom |= {".kw-bar a": ["polite: Your notebook is locked on this device."]}
    for place, expected in for_whom.items():
        page.locator(place).first.focus()
        hearing.since()
        lock_elsewhere(reader)
        page.wait_for_selector("[data-notice=locked] input")
        page.wait_for_timeout(300)
        assert hearing.since() == expected
        page.fill("[data-notice=locked] input", PASSPHRASE)
        page.keyboard.press("Enter")
        page.wait_for_selector("#notebook .kw-entry")


ONE_ENTRY: Final = "polite: 1 entry, on this device and nowhere else."


def lock_elsewhere(reader: Reader) -> None:
    """Another tab locks the notebook."""
    other = panel(reader)
    other.locator("input[type=password]:visible").fill(PASSPHRASE)
    other.keyboard.press("Enter")
    other.locator("[data-lock-do=now] button").click()
    other.close()


def test_people_to_call_are_said_once_and_are_a_region_with_a_name(reader: Reader) -> None:
    page, hearing = listened(reader, "practices/setback/")
    ready(page, "setback")
    page.locator("#setback [name=situation]").focus()
    hearing.since()
    page.keyboard.insert_text(DANGER)
    settled(page)
    assert hearing.since().count(f"polite: {SAID}") == 1
    page.keyboard.insert_text(" Every day.")
    settled(page)
    assert hearing.since() == []
    card = page.get_by_role("region", name="People to call", exact=True)
    expect(card).to_have_count(1)
    expect(card.get_by_text("part of you may want to die")).to_be_visible()


def compare(path: Path, script: list[str], *, update: bool) -> None:
    found = "\n".join(script).strip() + "\n"
    if update:
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"
