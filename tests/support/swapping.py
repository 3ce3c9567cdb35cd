"""Many pages of the site, one after the other in one tab: loaded once, and only their content is put in. It takes a tenth of the time."""

from collections.abc import Iterator
from typing import Final

from playwright.sync_api import BrowserContext, Page

from kindward.practice.base import Place, html_of
from kindward.practices import PLACEABLE, PRACTICES
from kindward_site.bench.serving import Served
from support.addresses import PAGES, path_of
from support.trusted import TRUSTED

ALL_PAGES: Final = tuple(page.lstrip("/") for page in PAGES) + tuple(path_of(name) for name in PRACTICES)

_SWAP: Final = """async (address) => {
  const text = await (await fetch(address)).text();
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const link of fresh.querySelectorAll("link[rel=stylesheet]")) {
    const href = new URL(link.getAttribute("href"), address).href;
    if ([...document.styleSheets].some((sheet) => sheet.href === href)) continue;
    const added = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    await new Promise((go) => { added.onload = go; document.head.append(added); });
  }
  const part = "[data-md-component=container]";
  document.querySelector(part).replaceWith(document.importNode(fresh.querySelector(part), true));
  document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
}"""
_DRAW: Final = (
    f"""async ([name, html]) => {{{TRUSTED}"""
    + """
  const section = document.getElementById(name);
  section.dataset.state = "ready";
  section.querySelector("form").innerHTML = markup(html);
  section.querySelectorAll("[data-live]").forEach((part) => { part.dataset.live = "true"; });
  section.querySelectorAll("details").forEach((fold) => { fold.open = true; });
}"""
)


class Swapping:
    """One tab, whose pages are swapped by their content; no engine runs. All folds and all steps of a practice are open."""

    def __init__(self, context: BrowserContext, served: Served) -> None:
        self._served = served
        self.page: Page = context.new_page()
        self.page.route("**/assets/runtime/**", lambda route: route.abort())
        self.page.goto(served.url)

    def pages(self) -> Iterator[str]:
        """Go to each page of the site; gives its address."""
        for path in ALL_PAGES:
            self.to(path)
            yield path

    def states(self) -> Iterator[str]:
        """Go to each example of each practice, the notebook and the data page; gives its name."""
        for name, practice in PLACEABLE.items():
            self.to(path_of(name))
            for example in practice.examples:
                self.page.evaluate(_DRAW, [name, html_of(practice.view(practice.after(example, Place(name))))])
                yield f"{name}: {example.name}"

    def to(self, path: str) -> None:
        """Put in the content of the page at `path`."""
        self.page.evaluate(_SWAP, self._served.url + path)
