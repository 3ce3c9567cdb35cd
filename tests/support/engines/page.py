"""A page as a reader meets it: what is in view, what can be pressed, what stands in a field. Everything waits for itself."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from support.engines.engine import EngineError, Tab
from support.engines.programs import awaited

SECONDS: Final = 30
"""How long anything may take; where it comes, it takes no longer for that."""

ASKED: Final = """async (...given) => {
  for (let asked = 0; asked < 10; asked++) {
    const told = await (%s)(...given);
    if (told) return told;
    await new Promise((go) => setTimeout(go, 20));
  }
}"""
"""A function asked some times over, which costs a browser less than as many commands."""

SEEN: Final = """const seen = (css, text) => [...document.querySelectorAll(css)].filter((each) =>
  each.checkVisibility({ visibilityProperty: true }) && each.textContent.includes(text));"""

PLACE: Final = f"""async (css, text) => {{
  {SEEN}
  const [found] = seen(css, text);
  if (!found || found.disabled) return null;
  found.scrollIntoView({{ block: "center", inline: "nearest", behavior: "instant" }});
  const place = () => {{
    const {{ x, y, width, height }} = found.getClientRects()[0] ?? found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }};
  const before = place();
  await new Promise((go) => {{ requestAnimationFrame(() => requestAnimationFrame(go)); setTimeout(go, 200); }});
  const now = place();
  const hit = document.elementFromPoint(...now);
  const is_there = before.every((each, at) => Math.abs(each - now[at]) < 1);
  return is_there && hit && (found.contains(hit) || hit.closest("label")?.control === found) ? now : null;
}}"""
"""Where to click an element: it is in view, it has come to rest, and nothing lies over it."""


class Page:
    """A tab with a page of the site.

    Elements are found by CSS, of those in view the first whose text holds `text`.
    """

    def __init__(self, tab: Tab, home: str) -> None:
        self.tab = tab
        self.home = home
        self.is_closed = False

    def go(self, path: str) -> None:
        """Open the page at `path` below the site's root."""
        self._leave(lambda: self.tab.go(self.home + path))

    def reload(self) -> None:
        """Load the page anew."""
        self._leave(self.tab.reload)

    def _leave(self, load: Callable[[], None]) -> None:
        """A browser may say that it has loaded while functions still reach the page before."""
        self.evaluate("() => { window.isLeft = true; }")
        load()
        self.until("() => !window.isLeft && document.readyState === 'complete'")

    def close(self) -> None:
        """Close the tab, once."""
        if not self.is_closed:
            self.tab.close()
        self.is_closed = True

    def until(self, function: str, *given: Any, seconds: float = SECONDS) -> Any:
        """What a function of the page answers, once that is something true.

        Raises:
            AssertionError: it never was within `seconds`.
        """
        end = time.monotonic() + seconds
        while True:
            why = ""
            try:
                if told := self.tab.evaluate(ASKED % function, *given):
                    return told
            except EngineError as error:
                why = f" ({error})"
            assert time.monotonic() < end, f"never came true: {function} {given}{why}"
            time.sleep(0.02)

    def evaluate(self, function: str, *given: Any) -> Any:
        return self.tab.evaluate(function, *given)

    def ready(self, name: str) -> None:
        """Wait until the practice `name` is taken over by Python."""
        self.see(f"section#{name}[data-state=ready]")

    def see(self, css: str, text: str = "") -> None:
        """Wait until there is such an element in view."""
        self.until(f"(css, text) => {{ {SEEN} return seen(css, text).length > 0; }}", css, text)

    def gone(self, css: str, text: str = "") -> None:
        """Wait until there is none."""
        self.until(f"(css, text) => {{ {SEEN} return seen(css, text).length === 0; }}", css, text)

    def click(self, css: str, text: str = "") -> None:
        self.tab.point(*self.until(PLACE, css, text))

    def press(self, key: str) -> None:
        self.tab.press(key)

    def fill(self, css: str, words: str) -> None:
        """Write `words` in a field, key by key, in place of what stood there."""
        self.click(css)
        self.until("(css) => document.activeElement.matches(css)", css)
        self.evaluate("() => document.activeElement.select()")
        self.tab.type(words)
        self.holds(css, words)

    def holds(self, css: str, words: str) -> None:
        """Wait until a field holds these words."""
        self.until("(css, words) => document.querySelector(css)?.value === words", css, words)

    def value(self, css: str) -> str:
        return str(self.evaluate("(css) => document.querySelector(css).value", css))

    def text(self, css: str) -> str:
        """The text of the first such element, spaces and lines as one space."""
        found = self.until("(css) => [document.querySelector(css)?.textContent ?? null].filter((each) => each)", css)
        return " ".join(found[0].split())

    def count(self, css: str) -> int:
        return int(self.evaluate("(css) => document.querySelectorAll(css).length", css))

    def stored(self) -> dict[str, str]:
        """What lies in local storage under our prefix."""
        held: dict[str, str] = self.evaluate("() => ({ ...localStorage })")
        return {key: text for key, text in held.items() if key.startswith("kindward:")}

    def downloaded(self, folder: Path, ending: str) -> Path:
        """The one download with this ending, once all of it is there."""

        def look() -> Path | None:
            self.evaluate("() => 0")  # what the browser tells comes with its answers
            names = [path.name for path in folder.iterdir()]
            whole = [name for name in names if name.endswith(ending) and (folder / name).stat().st_size]
            return folder / whole[0] if len(names) == len(whole) == 1 else None

        return awaited(f"a download {ending}", look)
