"""Where the system chooses the colors, or the reader asks for more contrast, everything that says something is still drawn."""

from collections.abc import Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Browser

from kindward_site.bench.serving import Served
from support.swapping import Swapping

LIGHTS: Final = ("light", "dark")
LOOKED_AT: Final = ("guides/growth-cycle/", "guides/noticing/", "practices/", "help/", "notebook/lock/")

UNSEEN: Final = """() => {
  const found = new Set();
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = rgb(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (rgb(backgroundColor)[3] > 200) return backgroundColor;
    }
    return "Canvas";
  };
  const note = (what, element) => found.add(`${what}: ${element.localName}.${element.getAttribute("class")} ${(element.textContent || "").trim().slice(0, 30)}`);
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest(".kw-announce, .md-skip, option")) continue;
    const style = getComputedStyle(element);
    if (element instanceof SVGElement) {
      if (element.localName === "svg" || !element.closest(".kw-drawing")) continue;
      const inks = [style.stroke, style.fill].filter((ink) => ink !== "none" && rgb(ink)[3] > 200);
      const isGround = element.matches(".kw-d-wash");
      if (inks.length && !isGround && !inks.some((ink) => contrast(ink, "Canvas") >= 3)) note("a line is not seen", element);
      continue;
    }
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    // Words have a ground of the page's color under them, whatever the element's own ground is.
    const isOnPlate = matchMedia("(forced-colors: active)").matches && style.forcedColorAdjust !== "none";
    if (says && isOnPlate && !element.matches("button:not(.kw-main), select") && contrast(style.color, "Canvas") < 4.5)
      note("words are not seen on their ground", element);
    if (says && !element.disabled && parseFloat(style.fontSize) && contrast(style.color, groundOf(element)) < 4.5) note("words are not seen", element);
    if (element.matches(".kw-pace, .kw-count-bar") && contrast(style.backgroundColor, "Canvas") < 3) note("a bar is not seen", element);
    if (element.matches("mark[data-kind]") && !style.textDecorationLine.includes("underline")) note("a mark is not seen", element);
    if (element.matches(".kw-care, .kw-refused, .kw-kept") && !parseFloat(style.borderInlineStartWidth)) note("a card has no edge", element);
    if (element.matches(".kw-chip:has(:checked)")) {
      const other = [...element.parentElement.children].find((each) => each.matches(".kw-chip:not(:has(:checked))"));
      if (other && getComputedStyle(other).backgroundColor === style.backgroundColor) note("chosen looks like not chosen", element);
    }
    if (element.matches(".kw-main")) {
      const other = element.parentElement.querySelector(".kw-button:not(.kw-main)");
      if (other && getComputedStyle(other).borderTopWidth === style.borderTopWidth) note("the main button looks like another", element);
    }
    if (element.matches(".md-tabs__item--active a") && style.textDecorationLine === "none") note("the tab looks like others", element);
    if (element.matches("button[aria-current=step]") && style.borderTopWidth === "2px") note("the step looks like others", element);
  }
  return [...found];
}"""
"""Words, lines, bars, marks and choices that cannot be told from what is around them."""


@pytest.fixture
def somebody(browser: Browser, served: Served) -> Iterator[Swapping]:
    context = browser.new_context(service_workers="block", viewport={"width": 1280, "height": 800})
    yield Swapping(context, served)
    context.close()


def unseen(somebody: Swapping, **media: Any) -> dict[str, list[str]]:
    wrong: dict[str, list[str]] = {}
    for light in LIGHTS:
        somebody.page.emulate_media(color_scheme=light, **media)  # type: ignore[arg-type]
        for path in LOOKED_AT:
            somebody.to(path)
            wrong[f"{path} {light}"] = somebody.page.evaluate(UNSEEN)
        for place in somebody.states():
            wrong[f"{place} {light}"] = somebody.page.evaluate(UNSEEN)
    return {place: found for place, found in wrong.items() if found}


def test_everything_is_drawn_where_the_system_chooses_the_colors(somebody: Swapping) -> None:
    assert unseen(somebody, forced_colors="active") == {}


def test_the_focus_is_drawn_there_too(somebody: Swapping) -> None:
    page = somebody.page
    page.emulate_media(forced_colors="active")
    somebody.to("practices/setback/")
    for selector in ("#setback input[type=radio]", "#setback textarea", ".kw-light", ".kw-bar a"):
        page.keyboard.press("Tab")  # what a keyboard leads to is outlined
        page.locator(selector).first.focus()
        outlined = page.evaluate(
            "() => { const at = document.activeElement; return getComputedStyle(at.closest('.kw-chip') ?? at).outlineStyle; }"
        )
        assert outlined == "solid", selector


def test_who_asks_for_more_contrast_gets_it(somebody: Swapping) -> None:
    """All words are in the darkest ink there is: 7 to 1 at least, and lines can be seen."""
    page = somebody.page
    for light in LIGHTS:
        page.emulate_media(color_scheme=light, contrast="more")  # type: ignore[arg-type]
        tokens = page.evaluate(
            """() => ["ink", "ink-soft", "turn", "help", "rule", "edge", "paper"].map((name) => {
              document.body.style.color = `var(--kw-${name})`;
              return getComputedStyle(document.body).color.match(/[0-9.]+/g).slice(0, 3).map(Number);
            })"""
        )
        *inks, rule, edge, paper = (_lightness(token) for token in tokens)
        assert [ratio for ink in inks if (ratio := _contrast(ink, paper)) < 7] == [], light
        assert min(_contrast(rule, paper), _contrast(edge, paper)) >= 3, light


def _lightness(rgb: list[float]) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


SMALL: Final = """() => {
  const found = new Set();
  for (const target of document.querySelectorAll("a[href], button, input, select, summary, textarea")) {
    const place = target.closest("label") ?? target;
    if (!place.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || target.type === "hidden") continue;
    const { display } = getComputedStyle(target);
    const isInText = target.localName === "a" && display === "inline" && target.closest("p, li, td, figcaption, h1, h2, h3, dd");
    const { width, height } = place.getBoundingClientRect();
    if (isInText || width < 2 || target.matches(".md-skip, .kw-cite, .headerlink")) continue;
    if (width < 23.9 || height < 23.9) found.add(`${target.localName}.${target.className} ${width | 0}x${height | 0} ${target.innerText}`);
  }
  return [...found];
}"""
"""Targets of less than 24 px (WCAG 2.5.8); a link in a line of text is as high as the line."""


@pytest.mark.parametrize("width", [320, 1280])
def test_targets_are_24_pixels_at_least(somebody: Swapping, width: int) -> None:
    somebody.page.set_viewport_size({"width": width, "height": 800})
    places = (each for walk in (somebody.pages(), somebody.states()) for each in walk)
    found = {place: small for place in places if (small := somebody.page.evaluate(SMALL))}
    assert found == {}
