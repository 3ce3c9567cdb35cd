"""Material's style sheet without what no page shows: more than half of it is for features that this site does not turn on.

Which rules stay is read from the built pages, from the names that Material's script and our own sources hold, and decided
by PurgeCSS. Decision 31 has what it saves and how it is held.
"""

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kindward_site.errors import BuildError

SHEET: Final = "assets/stylesheets/main.*.min.css"
_SOURCES: Final = ("overrides/assets", "py/kindward")
_PURGE: Final = Path(__file__).with_name("purge.mjs")
_TAG: Final = re.compile(r"<[a-zA-Z!/][^>]*>")
_WORD: Final = re.compile(r"[\w-]+")
_THEME_NAME: Final = re.compile(r"(?:data-)?(?:--)?md-[\w-]+|focus-visible")
_TAG_NAME: Final = re.compile(r"(?<![\w.#-])[a-z][a-z0-9]*(?=[:.\[,>{ +~)])")
_ABSENT: Final = re.compile(
    r"md-(annotation|author|banner|clipboard|code|consent|feedback|meta|pagination|post|select|social|source|status|tag|tooltip2?|version)(__|--|$)"
)
"""Components that Material's script names and that mkdocs.yml does not turn on."""


class ThemeSheetError(BuildError):
    """Material's style sheet cannot be made lighter; the message says what to run or to look at."""


@dataclass(frozen=True, slots=True)
class Purged:
    """A style sheet that is left, and the selectors that were left out of it."""

    sheet: str
    left: tuple[str, ...]


def write_lighter_sheet(site: Path, root: Path) -> None:
    """Put a sheet of only what is used in place of Material's in the built site, under a name of its own content.

    Args:
        site: the folder with the built site.
        root: the project, with node_modules/ and a .cache/ for what was made once.

    Raises:
        ThemeSheetError: Material's sheet is not where it was, or PurgeCSS cannot be run.
    """
    sheet = theme_sheet(site)
    found = purged(sheet.read_text(encoding="utf-8"), words(site, root), root)
    lighter = re.sub(r"/\*# sourceMappingURL=.*?\*/", "", found.sheet).strip()
    name = f"main.{hashlib.sha256(lighter.encode()).hexdigest()[:8]}.min.css"
    for path in (sheet, sheet.with_name(f"{sheet.name}.map")):
        path.unlink(missing_ok=True)
    sheet.with_name(name).write_text(lighter, encoding="utf-8")
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(sheet.name, name), encoding="utf-8")


def theme_sheet(folder: Path) -> Path:
    """Material's sheet in a built site, or in the theme's own folder.

    Raises:
        ThemeSheetError: there is none, or more than one.
    """
    found = sorted(folder.glob(SHEET))
    if len(found) != 1:
        raise ThemeSheetError(f"{folder}: expected one {SHEET}, found {len(found)}. Is Material another version now?")
    return found[0]


def words(site: Path, root: Path) -> list[str]:
    """Every word that a rule of Material's may need to match: sorted, each once.

    That is what stands inside the tags of the built pages, and the theme's own names in its scripts and in our sources:
    those are what a script or a practice may add to a page later.
    """
    return sorted({*_in_pages(site), *_in_scripts(site), *_in_sources(root)})


def purged(sheet: str, known: list[str], root: Path) -> Purged:
    """`sheet` without the rules that can match nothing in a page of the words in `known`; names of elements are all known.

    Raises:
        ThemeSheetError: Node or PurgeCSS is missing.
    """
    given = json.dumps({"sheet": sheet, "words": sorted({*known, *_TAG_NAME.findall(sheet)})})
    digest = hashlib.sha256(given.encode() + _PURGE.read_bytes()).hexdigest()[:12]
    made = root / f".cache/theme/{digest}.json"
    if not made.is_file():
        made.parent.mkdir(parents=True, exist_ok=True)
        half = made.with_suffix(f".{digest}.half")
        half.write_text(_run(given, root), encoding="utf-8")
        half.replace(made)
    told = json.loads(made.read_text(encoding="utf-8"))
    return Purged(told["sheet"], tuple(told["left"]))


def _run(given: str, root: Path) -> str:
    try:
        done = subprocess.run(
            ["node", str(_PURGE)], cwd=root, input=given, capture_output=True, text=True, timeout=60, check=True
        )
    except FileNotFoundError as missing:
        raise ThemeSheetError("Node is not installed: CONTRIBUTING.md says which version is needed.") from missing
    except subprocess.CalledProcessError as failed:
        raise ThemeSheetError(f"PurgeCSS did not run; `npm ci` installs it. {failed.stderr.strip()[-800:]}") from failed
    return done.stdout


def _in_pages(site: Path) -> Iterator[str]:
    for page in site.rglob("*.html"):
        for tag in _TAG.findall(page.read_text(encoding="utf-8")):
            yield from _WORD.findall(tag)


def _in_scripts(site: Path) -> Iterator[str]:
    for script in (site / "assets/javascripts").rglob("*.js"):
        for name in _THEME_NAME.findall(script.read_text(encoding="utf-8")):
            if not _ABSENT.match(name):
                yield name


def _in_sources(root: Path) -> Iterator[str]:
    for folder in _SOURCES:
        for path in (root / folder).rglob("*"):
            if path.suffix in {".py", ".js", ".css"}:
                yield from _THEME_NAME.findall(path.read_text(encoding="utf-8"))
