"""One visit to a practice in a real Chromium, and what holds for every practice on it, promise by promise.

All of them share one page and one engine: each leaves the practice as somebody might, and the next one goes on from there.
"""

import json
from typing import Final

from playwright.sync_api import Locator, Page, expect

from kindward.practice.help_card import SAID
from kindward.practice.pieces import FEELINGS, OWN
from support.checks import tab_to
from support.practice_facts import WORDS, PracticeFacts
from support.pressing import Button, buttons, fault_after
from support.reading import ready
from support.waiting import until

RUN_FIRST: Final = """
window.unanswered = 0; window.heard = []; window.print = () => {};
const answered = ({ data }) => data.kind === "reply" && setTimeout(() => { window.unanswered -= 1; });
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", answered);
  }
  postMessage(message, ...more) {
    if (message.channel) new BroadcastChannel(message.channel).onmessage = answered;
    if (message.kind === "send") window.unanswered += 1;
    super.postMessage(message, ...more);
  }
};
document.addEventListener("DOMContentLoaded", () => {
  const watch = (region) => new MutationObserver(() => region.textContent && heard.push(region.textContent))
    .observe(region, { childList: true, characterData: true, subtree: true });
  document.querySelectorAll("[aria-live], [role=status], [role=alert]").forEach(watch);
  new MutationObserver((changes) => changes.flatMap((each) => [...each.addedNodes])
    .filter((node) => node.matches?.("[aria-live]")).forEach(watch)).observe(document.body, { childList: true });
});
"""
"""Counts what the engine has not answered yet, and notes what is announced."""

DANGER: Final = "Everyone would be better off without me. There is no point in living."
HARSH: Final = "I always ruin everything."


def settled(page: Page) -> None:
    """Wait until the engine has answered everything and its answers are drawn."""
    until(page, "() => new Promise((tell) => requestAnimationFrame(() => setTimeout(() => tell(unanswered === 0))))")


def section_of(page: Page, facts: PracticeFacts) -> Locator:
    return page.locator(f"#{facts.name}")


def go_to(page: Page, facts: PracticeFacts, place: int) -> None:
    """To a step, or to the close after the last; where there are no steps, everything is in view already."""
    if not facts.steps:
        return
    part = f"step-{place}" if place < facts.steps else "close"
    section = section_of(page, facts)
    section.locator(".kw-steps button").nth(place).click()
    expect(section.locator(f"[data-part={part}][data-live=true]")).to_have_count(1)


def places_of(facts: PracticeFacts) -> range:
    """Its steps and its close, or the one place of a practice without steps."""
    return range(facts.steps + 1) if facts.steps else range(1)


def fields_to_write_in(page: Page, facts: PracticeFacts) -> list[Locator]:
    return section_of(page, facts).locator(":is(textarea, input[type=text]):visible").all()


# --- promises --------------------------------------------------------------------------------------------------------


IS_ANOTHER: Final = """async (name) => {
  const built = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const [before, now] = [built, document].map((page) => page.querySelector(`#${name} form`).innerHTML);
  return before !== now;
}"""


def taking_over_changes_no_byte_where_nothing_is_stored(page: Page, facts: PracticeFacts) -> None:
    """The form is what the build wrote into the page, or, where it shows what it has read, it soon is another."""
    if facts.is_still:
        assert not page.evaluate(IS_ANOTHER, facts.name)
    else:
        until(page, IS_ANOTHER, facts.name)


def the_keyboard_alone_leads_to_the_end_and_keeps(page: Page, facts: PracticeFacts) -> None:
    section = section_of(page, facts)
    section.locator("button, input, textarea, a").locator("visible=true").first.focus()
    has_answered = False
    for place in places_of(facts):
        if not has_answered:
            has_answered = answered_by_keyboard(page, facts)
        if place < facts.steps:
            tab_to(page, f"#{facts.name} [data-press=next]")
            page.keyboard.press("Enter")
            page.wait_for_function("() => document.activeElement.matches('h3[data-focus]')")
    assert has_answered is bool(facts.text_fields)
    if section.locator("input[name=after]:visible").count():
        tab_to(page, f"#{facts.name} input[name=after]")
        page.keyboard.press("Space")
    assert (section.locator("[data-press=keep]:visible").count() > 0) is facts.keeps
    if facts.keeps:
        keep_by_keyboard(page, facts)


def answered_by_keyboard(page: Page, facts: PracticeFacts) -> bool:
    """Whether the first field to write in was in view, and is filled in now."""
    first = "".join(f"#{facts.name} [name='{name}']" for name in facts.text_fields[:1])
    if not first or not page.locator(f"{first}:visible").count():
        return False
    if not page.locator(first).evaluate("(field) => field === document.activeElement"):
        tab_to(page, first)
    page.keyboard.type(WORDS)
    return True


def keep_by_keyboard(page: Page, facts: PracticeFacts) -> None:
    tab_to(page, f"#{facts.name} [data-press=keep]")
    page.keyboard.press("Enter")
    kinds = json.dumps(sorted(facts.kept_kinds))
    until(page, f"() => {kinds}.every((kind) => Object.keys(localStorage).some((key) => key.split(':')[1] === kind))")
    held: dict[str, str] = page.evaluate("() => ({ ...localStorage })")
    kept = {key: text for key, text in held.items() if key.startswith("kindward:") and ":draft:" not in key}
    assert {key.split(":")[1] for key in kept} == facts.kept_kinds
    assert any(WORDS in text for text in kept.values()) is facts.keeps_words


def on_paper_every_step_is_there_and_no_button(page: Page, facts: PracticeFacts) -> None:
    section = section_of(page, facts)
    page.emulate_media(media="print")
    assert section.locator(".kw-step").count() == (facts.steps + 1 if facts.steps else 0)
    assert section.locator(".kw-step:visible").count() == section.locator(".kw-step").count()
    assert section.locator("button:visible").count() == 0
    assert not page.locator(".md-header").is_visible()
    for field in section.locator("textarea").all():
        assert field.is_visible()
    page.emulate_media(media="screen")


def people_to_call_come_in_every_field(page: Page, facts: PracticeFacts) -> None:
    """At once, announced once, and gone with the words."""
    section = section_of(page, facts)
    if section.locator("[data-press=again]:visible").count():
        section.locator("[data-press=again]").click()
        settled(page)
    page.evaluate("() => { heard.length = 0; }")
    card = section.locator(".kw-help-first")
    tried = 0
    for place in places_of(facts):
        go_to(page, facts, place)
        for field in fields_to_write_in(page, facts):
            field.fill(DANGER)
            expect(card).to_have_count(1)
            expect(card).to_contain_text("part of you may want to die")
            expect(card.get_by_text("United States")).to_be_visible()
            assert field.input_value() == DANGER
            assert section.locator("mark, .kw-hit").count() == 0
            field.fill("I am here.")
            expect(card).to_have_count(0)
            tried += 1
    assert tried >= len(facts.text_fields[:1])
    said = [text.strip("\u00a0") for text in page.evaluate("heard")]
    assert said.count(SAID) == (1 if tried else 0)


def after_every_press_the_focus_is_where_a_keyboard_goes_on(page: Page, facts: PracticeFacts) -> None:
    """On something that is seen, has a name, and is near what was pressed or the title of what came of it."""
    within, pressed, lost = f"#{facts.name}", set[Button](), set[tuple[str, str]]()
    for place in places_of(facts):
        go_to(page, facts, place)
        answer_all(page, facts)
        while found := next((each for each in buttons(page, within) if each not in pressed), None):
            pressed.add(found)
            if wrong := fault_after(page, within, found, settled):
                lost.add((found[0] or found[2], wrong))
            go_to(page, facts, place)
    assert pressed or not facts.steps
    assert lost == set()


def answer_all(page: Page, facts: PracticeFacts) -> None:
    """Something in each field in view, so that what hangs on it is drawn too."""
    page.evaluate(
        """([name, words]) => {
          const seen = new Set();
          for (const field of document.querySelectorAll(`#${name} :is(input, textarea)`)) {
            if (!field.checkVisibility() || seen.has(field.name)) continue;
            seen.add(field.name);
            if (["radio", "checkbox"].includes(field.type)) field.checked = true; else field.value = words;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }""",
        [facts.name, HARSH],
    )
    settled(page)


CHANGED: Final = " Changed."


def what_was_kept_is_found_changed_and_erased_by_keyboard(page: Page, facts: PracticeFacts) -> None:
    """From the page to the notebook, from the entry back into the practice, and once more to the notebook to erase it."""
    if not (facts.keeps_words and "moment" in facts.kept_kinds):
        return
    page.goto(page.url.partition("#")[0])
    ready(page, facts.name)
    type_into_the_first_field(page, facts, WORDS)
    keep_and_go_to_the_notebook(page, facts, WORDS)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type(WORDS)
    open_the_first_entry(page)
    if page.locator("#notebook .kw-change a").count():
        change_in_the_practice(page, facts)
    else:
        change_in_the_notebook(page)
    tab_to(page, "#notebook [data-press=erase]")
    page.keyboard.press("Enter")
    until(page, "(words) => !Object.values(localStorage).some((text) => text.includes(words))", CHANGED.strip())


def change_in_the_practice(page: Page, facts: PracticeFacts) -> None:
    """What the practice asked besides is changed there."""
    tab_to(page, "#notebook .kw-change a")
    page.keyboard.press("Enter")
    ready(page, facts.name)
    type_into_the_first_field(page, facts, CHANGED)
    keep_and_go_to_the_notebook(page, facts, CHANGED)
    tab_to(page, "#notebook input[type=search]")
    open_the_first_entry(page)


def change_in_the_notebook(page: Page) -> None:
    """What belongs to the Moment is changed in its own form."""
    tab_to(page, "#notebook [data-press=edit]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [data-press=save]")
    name = page.evaluate(
        "(words) => [...document.querySelectorAll('#notebook :is(textarea, input[type=text])')]"
        ".find(({ value }) => value.includes(words)).name",
        WORDS,
    )
    tab_to(page, f"#notebook [name='{name}']")
    page.keyboard.press("Control+End")
    page.keyboard.type(CHANGED)
    tab_to(page, "#notebook [data-press=save]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [data-press=erase]")
    until(page, "(words) => Object.values(localStorage).some((text) => text.includes(words))", CHANGED.strip())


def type_into_the_first_field(page: Page, facts: PracticeFacts, words: str) -> None:
    """At the end of what stands in it. Feelings of the reader's own are words by themselves, not a sentence."""
    name = next(each for each in facts.text_fields if each != FEELINGS + OWN)
    field = page.locator(f"#{facts.name} [name='{name}']")
    for place in places_of(facts):
        go_to(page, facts, place)
        if field.is_visible():
            break
    field.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(words)


def keep_and_go_to_the_notebook(page: Page, facts: PracticeFacts, words: str) -> None:
    go_to(page, facts, facts.steps)
    tab_to(page, f"#{facts.name} [data-press=keep]")
    page.keyboard.press("Enter")
    kept = "(words) => Object.entries(localStorage).some(([key, text]) => !key.includes(':draft:') && text.includes(words))"
    until(page, kept, words.strip())
    page.wait_for_selector(f"#{facts.name} .kw-kept a")
    settled(page)
    tab_to(page, f"#{facts.name} .kw-kept a")
    page.keyboard.press("Enter")
    ready(page, "notebook")
    settled(page)


def open_the_first_entry(page: Page) -> None:
    settled(page)
    page.wait_for_selector("#notebook .kw-entry-title")
    tab_to(page, "#notebook .kw-entry-title")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [data-press=erase]")
    settled(page)


PROMISES: Final = (
    taking_over_changes_no_byte_where_nothing_is_stored,
    the_keyboard_alone_leads_to_the_end_and_keeps,
    on_paper_every_step_is_there_and_no_button,
    people_to_call_come_in_every_field,
    after_every_press_the_focus_is_where_a_keyboard_goes_on,
    what_was_kept_is_found_changed_and_erased_by_keyboard,
)
