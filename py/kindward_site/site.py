"""The two ends of a build: `before_build` makes what pages need, `after_build` finishes the folder that was built.

A site builder calls them (kindward_site.plugin does for MkDocs and its continuations); neither knows which one it is.
"""

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from kindward_site.archive.files import Runtime, build_runtime
from kindward_site.build import Build
from kindward_site.content.data_format import SCHEMA_PATH, schema
from kindward_site.content.evidence import check_all_used
from kindward_site.content.facts import check_cards
from kindward_site.content.helplines import check_fresh
from kindward_site.content.scenes import SCENE_FILE, scene_file
from kindward_site.content.worksheets.pages import Styles, worksheet_pages
from kindward_site.markdown.pages import Page, check_assets, check_reviewed, guides_with_practices, pages
from kindward_site.publish.assets import ENGINE_WORKER, MAIN, SHEET, Assets, build_assets
from kindward_site.publish.csp import write_policies
from kindward_site.publish.finding import add_words
from kindward_site.publish.indents import write_without_indents
from kindward_site.publish.offline import WORKER, service_worker
from kindward_site.publish.theme_sheet import write_lighter_sheet

RUNTIME: Final = "assets/runtime"
WORKSHEET: Final = "worksheet.css"
INDEX: Final = "search/search_index.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site builder's own configuration says that we need.

    `url` is the address of the published site. `styles` are the style sheets of every page, in order, and `page_styles`
    those of single pages, relative to overrides/. `serving` is True for pages that reload as their author writes.
    """

    url: str = ""
    styles: Sequence[str] = ()
    page_styles: Sequence[str] = ()
    serving: bool = False

    @property
    def path(self) -> str:
        """The path of the published site's root, such as "/kindward/"."""
        return urlsplit(self.url or "/").path


@dataclass(frozen=True, slots=True)
class Site:
    """The project's folder, and what is made before the pages: the build that draws them, the browser's files, the engine."""

    root: Path
    settings: Settings
    build: Build
    runtime: Runtime
    assets: Assets

    @property
    def files(self) -> Mapping[str, Path | str]:
        """What to publish beside the pages: files here, or their text, by published path."""
        engine = {f"{RUNTIME}/{name}": path for name, path in self.runtime.files.items()}
        return {**self.assets.files, **engine, SCHEMA_PATH: schema(), **self.worksheets()}

    def worksheets(self) -> Mapping[str, str]:
        """The pages of the worksheets, by published path."""
        sheets = tuple(self.assets.url(name) for name in (SHEET, WORKSHEET))
        return worksheet_pages(Styles(sheets, self.settings.url))

    @property
    def sheet(self) -> str:
        """The address of the style sheet of every page."""
        return self.assets.url(SHEET)

    @property
    def head(self) -> Mapping[str, Any]:
        """What the templates write into each page's head."""
        imports, folder = self.assets.imports, self.assets.folder
        return {"main": self.assets.url(MAIN), "imports": imports, "folder": folder, "manifest": self.manifest()}

    def manifest(self) -> str:
        """What the host must know to start the engine, as JSON."""
        manifest = {"worker": self.assets.url(ENGINE_WORKER), "base": f"{RUNTIME}/", **self.runtime.manifest()}
        # A page that reloads as its author writes must never be a kept one.
        return json.dumps(manifest if self.settings.serving else manifest | {"offline": WORKER})


def before_build(root: Path, settings: Settings) -> Site:
    """Make what the pages of the project at `root` are drawn with; `root`/.cache keeps what takes long.

    Raises:
        BuildError: the project cannot be built as it is; the message says what to mend.
    """
    check_fresh(datetime.date.today())
    check_cards()
    runtime = build_runtime(root, root / ".cache/runtime")
    texts = {SCENE_FILE: scene_file()}
    assets = build_assets(root, root / ".cache/assets", settings.styles, settings.page_styles, texts)
    found = pages(root / "docs")
    check_reviewed(found, datetime.date.today())
    check_assets(found, [url.removeprefix(f"{assets.folder}/") for url in assets.files])
    return Site(root, settings, build_of(found), runtime, assets)


def build_of(found: Sequence[Page]) -> Build:
    """The build that draws these pages."""
    return Build(
        sources={page.file: page.source for page in found},
        guides=guides_with_practices(found),
        words={page.address: page.listed("words") for page in found},
    )


def after_build(folder: Path, site: Site) -> None:
    """Finish the site built into `folder`: indents, Material's sheet, policies, words to be found by, what opens without a network.

    Raises:
        BuildError: something in the data is used by no page, or a page that is to open without a network is not whole.
    """
    check_all_used(site.build.cited, site.build.cards)
    write_without_indents(folder)
    write_lighter_sheet(folder, site.root)
    write_policies(folder, live_reload=site.settings.serving)
    add_words(folder / INDEX, site.build.words)
    if not site.settings.serving:
        engine = [f"{RUNTIME}/{name}" for name in site.runtime.files]
        source = site.assets.service.read_text(encoding="utf-8")
        script = service_worker(folder, source, engine, site.settings.path)
        (folder / WORKER).write_text(script, encoding="utf-8")
