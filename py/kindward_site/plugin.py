"""The MkDocs plugin: an adapter that hands MkDocs's events to the modules that do the work."""

import datetime
import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar, Literal
from urllib.parse import urlsplit

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from kindward_site.archive import Runtime, RuntimeBuildError, build_runtime
from kindward_site.assets import HOST, SHEET, AssetError, Assets, build_assets
from kindward_site.block import SOURCE, Source, Used
from kindward_site.csp import with_policy
from kindward_site.data_format import SCHEMA_PATH, schema
from kindward_site.errors import AuthorError, nearest
from kindward_site.evidence import EvidenceError, check_all_used
from kindward_site.finding import add_words, structured
from kindward_site.helplines import StaleHelpline, check_fresh
from kindward_site.library import GUIDES
from kindward_site.offline import STAND_IN, WORKER, OfflineError, service_worker
from kindward_site.pieces import PieceError

RUNTIME = "assets/runtime"


class KindwardConfig(Config):
    """The plugin has no settings."""


class KindwardPlugin(BasePlugin[KindwardConfig]):
    """Practices in the pages, the runtime beside them, a policy around them."""

    serving = False
    words: ClassVar[dict[str, list[str]]] = {}
    runtime: Runtime
    assets: Assets

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        root = Path(config.config_file_path).parent
        cache = root / ".cache"
        styles = [str(name) for name in config.extra_css]
        page_styles = [str(name) for name in config.extra.get("page_styles", [])]
        try:
            check_fresh(datetime.date.today())
            self.runtime = build_runtime(root, cache / "runtime")
            self.assets = build_assets(root, cache / "assets", styles, page_styles)
        except (RuntimeBuildError, AssetError, StaleHelpline) as problem:
            raise PluginError(str(problem)) from problem
        config.markdown_extensions.append("kindward_site.block")
        config.theme.static_templates.add(STAND_IN)
        config.extra_css = [self.assets.url(SHEET)]
        scripts = {"host": self.assets.url(HOST), "imports": self.assets.imports, "folder": self.assets.folder}
        config.extra["kindward"] = {**scripts, "manifest": self._manifest()}
        return config

    def _manifest(self) -> str:
        """What the host must know to start the engine, as JSON."""
        told = {"worker": self.assets.url("worker.js"), "base": f"{RUNTIME}/", **self.runtime.manifest()}
        # A page that reloads as its author writes must never be a kept one.
        return json.dumps(told if self.serving else told | {"offline": WORKER})

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish what was made, under hashed names, and not its sources from the theme a second time."""
        for file in [file for file in files if file.src_uri.startswith(("assets/js/", "assets/css/"))]:
            files.remove(file)
        GUIDES.clear()
        GUIDES.update(practices_in_guides(files))
        runtime = {f"{RUNTIME}/{name}": path for name, path in self.runtime.files.items()}
        for name, path in {**self.assets.files, **runtime}.items():
            files.append(File.generated(config, name, abs_src_path=str(path), inclusion=InclusionLevel.INCLUDED))
        files.append(File.generated(config, SCHEMA_PATH, content=schema(), inclusion=InclusionLevel.INCLUDED))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        SOURCE.set(source_of(page, markdown))
        return markdown

    def on_build_error(self, *, error: Exception) -> None:
        if isinstance(error, AuthorError | EvidenceError | PieceError):
            raise PluginError(str(error)) from error

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        meta = page.meta
        for name in (*meta.get("styles", []), *meta.get("modules", [])):
            self._check_asset(f"docs/{page.file.src_uri}", str(name))
        self.words[page.url] = [str(word) for word in meta.get("words", [])]
        description = str(meta.get("description", config.site_description))
        context["structured"] = structured(page.url, page.canonical_url or "", str(page.title), description)
        return context

    def _check_asset(self, file: str, name: str) -> None:
        known = [Path(url).name for url in self.assets.files]
        if name not in known:
            raise PluginError(str(AuthorError(file, 1, f"unknown style or module {name!r}{nearest(name, known)}")))

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        # Like the page for a lost address, this one is shown at any depth.
        return context | {"base_url": root_path(config)} if template_name == STAND_IN else context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        site = Path(config.site_dir)
        add_words(site / "search" / "search_index.json", self.words)
        try:
            check_all_used(Used.keys, Used.cards)
            if not self.serving:
                self._write_worker(site, root_path(config))
        except (EvidenceError, OfflineError) as problem:
            raise PluginError(str(problem)) from problem

    def _write_worker(self, site: Path, root: str) -> None:
        engine = [f"{RUNTIME}/{name}" for name in self.runtime.files]
        source = self.assets.service.read_text(encoding="utf-8")
        (site / WORKER).write_text(service_worker(site, source, engine, root), encoding="utf-8")

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return with_policy(output, live_reload=self.serving)

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        return with_policy(output, live_reload=self.serving) if template_name.endswith(".html") else output


def root_path(config: MkDocsConfig) -> str:
    """The path of the published site's root, such as "/kindward/"."""
    return urlsplit(config.site_url or "/").path


def source_of(page: Page, markdown: str) -> Source:
    """Where the page's Markdown comes from, for messages and links."""
    whole = ""
    with suppress(OSError):
        whole = Path(page.file.abs_src_path or "").read_text(encoding="utf-8-sig")
    skipped = max(whole.rstrip().count("\n") - markdown.rstrip().count("\n"), 0)
    root = get_relative_url(".", page.url)
    return Source(f"docs/{page.file.src_uri}", skipped, "" if root in (".", "./") else root.rstrip("/") + "/")


def practices_in_guides(files: Files) -> dict[str, list[tuple[str, str]]]:
    """For each practice the guides that hold it, as (title, address)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for file in files.documentation_pages():
        if not file.src_uri.startswith("guides/"):
            continue
        text = file.content_string
        title = re.search(r"^# (.+)$", text, re.MULTILINE)
        for name in re.findall(r"^/// practice \| ([\w-]+)$", text, re.MULTILINE):
            found.setdefault(name, []).append((title[1] if title else file.url, file.url))
    return found
