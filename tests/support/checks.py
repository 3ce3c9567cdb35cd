"""What can be asked of any page: is it accessible, does it fit, does it move, where does Tab lead."""

from typing import Any, Final

from playwright.sync_api import Page

from support.addresses import ROOT

_AXE: Final = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
COLORS: Final = ("color-contrast",)
"""What another light can change about a page that was looked at as a whole in one."""


def axe(page: Page, *only: str, within: str = "") -> list[str]:
    """What axe finds wrong on the page, each with where; with `only`, by these of its rules, and `within` one element."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(f"() => {{ {_AXE} }}")
    options: dict[str, Any] = {"resultTypes": ["violations"]} | ({"runOnly": list(only)} if only else {})
    found: dict[str, Any] = page.evaluate(
        "([within, options]) => axe.run(within ? document.querySelector(within) : document, options)", [within, options]
    )
    return [f"{each['id']}: {node['html'][:120]}" for each in found["violations"] for node in each["nodes"]]


def too_wide(page: Page) -> list[str]:
    """Elements that stick out at the side; a page that scrolls sideways always has some."""
    found: list[str] = page.evaluate(
        """() => {
          const wide = document.documentElement.scrollWidth > innerWidth;
          return !wide ? [] : ["page"].concat([...document.querySelectorAll("body *")]
            .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 90)));
        }"""
    )
    return found


CUT: Final = """() => {
  const found = new Set();
  const range = document.createRange();
  const hides = (overflow) => overflow === "hidden" || overflow === "clip";
  const note = (what, element) => {
    const { left, right } = element.getBoundingClientRect();
    const words = (element.innerText || "").slice(0, 30);
    found.add(`${what} ${element.localName}.${element.className} ${left | 0}..${right | 0} ${words}`);
  };
  const isStacked = (element, letterPx) => {
    for (const node of element.childNodes)
      for (const { index, 0: word } of node.nodeType === 3 ? node.data.matchAll(/[A-Za-z]{3,}/g) : []) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getBoundingClientRect().height > 2.5 * letterPx && range.getClientRects().length > 2) return true;
      }
    return false;
  };
  const walk = (element) => {
    if (element.matches("input, textarea, .kw-announce, .kw-alone h2, thead, .md-skip, .md-header__ellipsis, option, script")) return;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width > 1 && height > 1) {
      if (right > innerWidth + 1 || left < -1) note("sticks out", element);
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) note("is cut", element);
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1) note("is cut below", element);
      const letterPx = parseFloat(style.fontSize);
      if (width < 4 * letterPx && isStacked(element, letterPx)) note("stacks", element);
    }
    if (element.localName !== "svg") for (const child of element.children) walk(child);
  };
  walk(document.body);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth + 1) found.add(`the page is ${scrollWidth} px wide`);
  return [...found];
}"""
"""What sticks out at the side, is cut off, or stacks letter by letter."""


def moving(page: Page) -> list[str]:
    """The classes of the elements that move."""
    found: list[str] = page.evaluate("() => document.getAnimations().map((each) => each.effect.target.className)")
    return found


def stops(page: Page, *, until: str) -> list[str]:
    """Press Tab until the focus is on `until` or leaves the page: each stop on the way, by its name.

    What nobody can see at that stop begins with "hidden".
    """
    found: list[str] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("(until) => document.activeElement.matches(until) || !document.hasFocus()", until):
            return found
        found.append(page.evaluate(_STOP))
    raise AssertionError(f"Tab never reaches {until}: {found}")


MOST_STOPS: Final = 120
_STOP: Final = """() => {
  const stop = document.activeElement;
  const { top, bottom, left, right, width, height } = stop.getBoundingClientRect();
  const isInView = width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const isSeen = isInView && stop.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = stop.ariaLabel || stop.labels?.[0]?.innerText || stop.innerText || stop.name;
  return `${isSeen ? "" : "hidden "}${stop.localName} ${name.trim()}`;
}"""


FEW_STOPS: Final = 40


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on `selector`, and check that it can be seen there."""
    for _ in range(FEW_STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            assert page.evaluate("() => document.activeElement.checkVisibility()")
            return
    raise AssertionError(f"Tab never reaches {selector}")
