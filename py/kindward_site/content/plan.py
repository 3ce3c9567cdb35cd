"""The plan for the next hours on Help: a form to fill in, which site/plan.js copies or prints when asked; nothing stores it."""

from typing import Any, Final

from htpy import Element, button, div, form, label, p, textarea

from kindward.practice.theirs import THEIRS

ASKED: Final = {
    "signs": "Signs that it is getting worse for me",
    "alone": "What I can do on my own for the next hour",
    "with": "Where I can go, or who can be with me",
    "call": "Who I will call, and the number",
    "away": "What I will move away from me, and who can keep it",
    "hold": "What I want to hold on for tonight",
}
"""The questions, each by the end of its field's id. The fields have no names: so no browser offers the words again."""


def plan() -> str:
    """The form as HTML. Its buttons are hidden until a script says that they work here."""
    return str(
        form(".kw-practice.kw-plan", autocomplete="off", data_plan=True, data_search_exclude=True)[
            (_field(id, asked) for id, asked in ASKED.items()),
            p(".kw-hint")["What you write here is stored nowhere, and it is gone with the page."],
            div(".kw-buttons")[_button("copy", "Copy the plan"), _button("print", "Print the plan")],
            p(".kw-plan-said", data_plan_say=True, role="status"),
        ]
    )


def _field(id: str, asked: str) -> Element:
    where = f"plan-{id}"
    return div(".kw-write")[label(for_=where)[asked], textarea(THEIRS, id=where, rows="2", autocomplete="off")]


def _button(does: str, said: str) -> Element:
    marked: dict[str, Any] = {"data-plan-do": does}
    return button(".kw-button", marked, type="button", hidden=True)[said]
