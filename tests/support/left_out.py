"""Which rules of Material's sheet were left out of the published one, and whether a page has something that one would match."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

from kindward_site.publish.theme_sheet import purged, theme_sheet, words
from support.addresses import ROOT

_MATCHING: Final = r"""(selectors) => {
  // What an element may become by itself is left away: it would match while somebody points at it.
  const still = (selector) => selector
    .replace(/::?(-(webkit|moz|ms)-[\w-]+|after|before|placeholder|marker|selection|backdrop|file-selector-button)/g, "")
    .replace(/:(hover|focus|focus-within|focus-visible|active|checked|target|disabled|indeterminate)(?![\w-])/g, "")
    .replace(/:not\(\)/g, "").replace(/(^|[\s>~+(,])(?=$|[\s>~+),])/g, "$1*");
  return selectors.filter((selector) => document.querySelector(still(selector)));
}"""


@cache
def left_out(site: Path) -> tuple[str, ...]:
    """The selectors that the build of `site` left out."""
    spec = find_spec("material")
    assert spec
    assert spec.origin
    full = theme_sheet(Path(spec.origin).parent / "templates").read_text(encoding="utf-8")
    return purged(full, words(site, ROOT), ROOT).left


def missed(page: Page, site: Path) -> list[str]:
    """The selectors left out that match an element of `page` as it stands."""
    found: list[str] = page.evaluate(_MATCHING, left_out(site))
    return found
