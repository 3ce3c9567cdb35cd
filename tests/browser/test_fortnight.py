"""A fortnight of somebody's: fifteen evenings on one browser, each at its own date, and what the site then says of them."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled

BEGAN: Final = datetime.datetime(2026, 11, 2, 21, 30, tzinfo=datetime.UTC)
SHARP: Final = "a sharp word"
HURRY: Final = "pressure or hurry"

type Answers = Mapping[str, str | Sequence[str]]
"""What is answered in a step, by the field's name: words to write, one of its choices, or several in a list."""


@dataclass
class Evenings:
    """Somebody with one browser, who turns to a practice on an evening of the fortnight, counted from one."""

    reader: Reader
    page: Page

    def on(self, day: int, practice: str) -> Locator:
        """The practice's own page on the evening of that day."""
        self.page.context.clock.set_fixed_time(BEGAN + datetime.timedelta(days=day - 1))
        self.page.goto(f"{self.reader.served.url}practices/{practice}/")
        ready(self.page, practice)
        settled(self.page)
        return self.page.locator(f"#{practice}")

    def answer(self, day: int, practice: str, steps: Mapping[int, Answers]) -> Locator:
        """Answers in these steps, counted from one."""
        section = self.on(day, practice)
        for step, answers in steps.items():
            section.locator(".kw-steps button").nth(step - 1).click()
            settled(self.page)
            for name, value in answers.items():
                self._give(section.locator(f"[data-part=step-{step - 1}] [name='{name}']"), value)
        return section

    def keep(self, day: int, practice: str, steps: Mapping[int, Answers]) -> None:
        """Answers, goes to the close, and keeps it."""
        section = self.answer(day, practice, steps)
        section.locator(".kw-steps button").last.click()
        section.locator("[data-press=keep]").click()
        expect(section.locator(".kw-kept a")).to_be_visible()

    def _give(self, fields: Locator, value: str | Sequence[str]) -> None:
        if fields.first.get_attribute("type") not in ("radio", "checkbox"):
            fields.fill(str(value))
        else:
            for each in [value] if isinstance(value, str) else value:
                fields.and_(self.page.locator(f'[value="{each}"]')).check(force=True)
        settled(self.page)

    def setback(self, day: int, what: str, trigger: str, response: str, feeling: str) -> None:
        """A hard moment, looked at on its own day."""
        self.keep(
            day,
            "setback",
            {
                1: {"situation": what, "triggers": [trigger]},
                2: {"response_kinds": [response]},
                3: {"feelings": [feeling]},
            },
        )


@pytest.fixture
def evenings(reader: Reader) -> Evenings:
    reader.run_first(RUN_FIRST)
    return Evenings(reader, reader.tab("help/"))


@pytest.mark.own_profile
def test_a_fortnight_is_there_when_somebody_looks_back(evenings: Evenings) -> None:
    live_the_fortnight(evenings)
    what_comes_back_is_counted_and_opens_its_entries(evenings)
    the_ring_is_lit_where_somebody_was(evenings)
    the_library_says_what_was_begun(evenings)
    the_notebook_has_all_of_it_the_newest_first(evenings)


def live_the_fortnight(her: Evenings) -> None:
    her.setback(1, "My sister snapped at me on the phone", SHARP, "pulled back", "hurt")
    her.keep(
        1,
        "five-days",
        {1: {"area": "the Monday meeting"}, 2: {"belief.own": "I can learn to ask"}, 5: {"action": "Ask one thing"}},
    )
    her.setback(2, "The report was due at noon", HURRY, "pushed harder", "anxious")
    her.keep(2, "review", {3: {"tomorrow": "Send the form"}})
    day_three(her)
    her.setback(4, "Two deadlines on one morning", HURRY, "pushed harder", "anxious")
    her.setback(5, "My sister hung up", SHARP, "pulled back", "hurt")
    her.keep(
        6,
        "pre-commit",
        {
            1: {"triggers": SHARP},
            2: {"cue": "my sister raises her voice"},
            3: {"action": "I say that I will call back"},
        },
    )
    her.setback(7, "A remark at the table", SHARP, "pulled back", "hurt")
    her.setback(8, "The deadline moved up", HURRY, "pushed harder", "anxious")
    day_nine(her)
    her.setback(10, "My boss was short with me", SHARP, "pulled back", "hurt")
    her.setback(11, "Late for the bus again", HURRY, "pushed harder", "anxious")
    her.setback(12, "She was curt in the hall", SHARP, "pulled back", "hurt")
    her.setback(13, "A form I had not seen was due", HURRY, "pushed harder", "anxious")
    the_fifth_day_has_the_first_beside_it(her)
    her.answer(14, "rain", {2: {"going": "A tight throat since lunch"}})


def day_three(her: Evenings) -> None:
    """The card has the step of the evening before; a letter is sealed until a day that is still to come."""
    card = her.on(3, "day")
    card.locator(".kw-steps button").nth(3).click()
    expect(card.locator("[data-part=step-3]")).to_contain_text("Send the form")
    her.keep(3, "day", {4: {"step": "Send the form"}})
    her.setback(3, "My sister was sharp about the weekend", SHARP, "pulled back", "hurt")
    her.keep(3, "letter", {3: {"text": "Dear you, it was a long week."}, 5: {"opens": "2026-11-14"}})


def day_nine(her: Evenings) -> None:
    """The plan is asked about in one line, and the five days go on with the second, whatever date it is."""
    plan = her.on(9, "pre-commit")
    expect(plan.locator("[data-part=step-0]")).to_contain_text(
        "If my sister raises her voice, then I say that I will call back."
    )
    plan.get_by_text("It helped", exact=True).click()
    settled(her.page)
    plan.locator(".kw-steps button").last.click()
    plan.locator("[data-press=keep]").click()
    expect(plan.locator(".kw-kept a")).to_be_visible()
    days = her.on(9, "five-days")
    expect(days.locator("[data-part=step-0]")).to_contain_text("day two")
    expect(days).not_to_contain_text("missed")
    her.keep(9, "five-days", {5: {"action": "Ask Ana first"}, 6: {"review": "She said yes."}})


def the_fifth_day_has_the_first_beside_it(her: Evenings) -> None:
    for day, word in ((10, "three"), (11, "four")):
        section = her.on(day, "five-days")
        expect(section.locator("[data-part=step-0]")).to_contain_text(f"day {word}")
        her.keep(day, "five-days", {5: {"action": f"Ask on day {word}"}, 6: {"review": f"Asked on day {word}."}})
    section = her.answer(12, "five-days", {5: {"action": "Ask twice"}, 6: {"review": "Nobody minded."}})
    beside = section.locator("[data-part=step-5]")
    expect(beside).to_contain_text("Ask one thing")
    expect(beside).to_contain_text("Nobody minded.")
    her.keep(12, "five-days", {6: {"review": "Nobody minded."}})


def what_comes_back_is_counted_and_opens_its_entries(her: Evenings) -> None:
    section = her.on(15, "patterns")
    section.locator("[data-part=step-0] [data-press=look]").click()
    settled(her.page)
    expect(section.locator("[data-part=step-1]")).to_contain_text(f"{SHARP} 6 of 11 entries")
    section.locator(".kw-steps button").nth(2).click()
    expect(section.locator("[data-part=step-2]")).to_contain_text(f"{SHARP}, hurt, and pulled back")
    section.locator(".kw-steps button").nth(4).click()
    expect(section.locator("[data-part=step-4]")).to_contain_text("helped 1 of 1 time")
    section.locator(".kw-steps button").nth(1).click()
    section.locator("[data-part=step-1]").get_by_role("button", name="6 of 11 entries").first.click()
    ready(her.page, "notebook")
    settled(her.page)
    titles = her.page.locator("#notebook .kw-entry-title")
    expect(titles).to_have_count(6)
    assert all("deadline" not in title.lower() for title in titles.all_inner_texts())


def the_ring_is_lit_where_somebody_was(her: Evenings) -> None:
    section = her.on(15, "growth-cycle")
    lit = section.locator(".kw-ring .kw-chip").filter(has_text="you were here lately")
    expect(lit.locator("input")).to_have_count(5)


def the_library_says_what_was_begun(her: Evenings) -> None:
    her.page.goto(f"{her.reader.served.url}practices/")
    expect(her.page.locator(".kw-begun li")).to_have_text(["RAIN, begun yesterday"])


def the_notebook_has_all_of_it_the_newest_first(her: Evenings) -> None:
    her.page.goto(f"{her.reader.served.url}notebook/")
    ready(her.page, "notebook")
    settled(her.page)
    notebook = her.page.locator("#notebook")
    expect(notebook).to_contain_text("17 entries, on this device and nowhere else.")
    titles = notebook.locator(".kw-entry-title").all_inner_texts()
    assert titles[:4] == [
        "A form I had not seen was due",
        "She was curt in the hall",
        "Late for the bus again",
        "My boss was short with me",
    ]
    assert titles[6] == "If my sister raises her voice, then I say that I will call back"
    assert titles[-2:] == ["Five days: I can learn to ask", "My sister snapped at me on the phone"]
    expect(notebook).to_contain_text("You can open it now. It was sealed until Saturday, November 14, 2026.")
    expect(notebook).not_to_contain_text("Dear you")
    notebook.locator(".kw-entry-title", has_text="A letter").click()
    settled(her.page)
    expect(notebook).to_contain_text("Dear you, it was a long week.")
