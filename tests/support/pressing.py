"""Buttons pressed by keyboard, and where the focus is afterwards: on something that is seen, has a name, and is near."""

from collections.abc import Callable, Iterator
from typing import Final

from playwright.sync_api import Page

_BUTTONS: Final = """(within) => [...document.querySelectorAll(`${within} button, ${within} summary`)]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && !each.closest("details[open] > summary"))
  .map((each) => [each.dataset.press ?? "", each.value ?? "", each.innerText.trim()])"""
_FOCUS: Final = """([within, action, value, text]) => {
  const button = [...document.querySelectorAll(`${within} button, ${within} summary`)].find((each) =>
    (each.dataset.press ?? "") === action && (each.value ?? "") === value && each.innerText.trim() === text
    && each.checkVisibility({ visibilityProperty: true }));
  button.focus();
  return button.getBoundingClientRect().top + scrollY;
}"""
_FAULT: Final = """(pressedAt) => {
  const { activeElement: active } = document;
  if (!active || active === document.body) return "is nowhere";
  if (!active.checkVisibility({ visibilityProperty: true })) return "is on something hidden";
  const { top, bottom } = active.getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  if (bottom <= header || top >= innerHeight) return "is out of view";
  const labels = [...(active.labels ?? [])].map((each) => each.innerText).join(" ");
  const named = document.getElementById(active.getAttribute("aria-labelledby") ?? "")?.innerText;
  const name = active.getAttribute("aria-label") || named || labels || active.innerText || "";
  if (!name.trim()) return "is on something without a name";
  const isTitle = active.matches("section") || active.closest("h1, h2, h3, h4, h5, h6");
  const isFar = Math.abs(top + scrollY - pressedAt) > innerHeight;
  return isFar && !isTitle ? "is far away" : "";
}"""

type Button = tuple[str, str, str]
"""What it does (its `data-press`), its value, what it says."""


def buttons(page: Page, within: str) -> list[Button]:
    """The buttons in view that can be pressed, and the folds that can be opened."""
    return [(action, value, text) for action, value, text in page.evaluate(_BUTTONS, within)]


def fault_after(page: Page, within: str, button: Button, settled: Callable[[Page], None]) -> str:
    """Press a button by keyboard; what is wrong with where the focus is once all is answered, "" where nothing is."""
    at = page.evaluate(_FOCUS, [within, *button])
    page.keyboard.press("Enter")
    settled(page)
    return fault(page, at)


def fault(page: Page, pressed_at: float) -> str:
    """What is wrong with where the focus is, after a press so many pixels down the page."""
    found: str = page.evaluate(_FAULT, pressed_at)
    return found


def faults(
    page: Page,
    within: str,
    settled: Callable[[Page], None],
    *,
    kind_of: Callable[[Button], object],
    spared: tuple[str, ...] = (),
) -> Iterator[tuple[Button, str]]:
    """Press one button of each kind, those that come with a press too, but for the actions that are spared."""
    pressed = set[object]()
    while fresh := [each for each in buttons(page, within) if kind_of(each) not in pressed and each[0] not in spared]:
        button = fresh[0]
        pressed.add(kind_of(button))
        yield button, fault_after(page, within, button, settled)
