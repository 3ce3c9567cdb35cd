"""The MkDocs plugin: an adapter that hands MkDocs's events to the modules that do the work."""

import datetime
import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Literal

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from kindward_site.archive import Runtime, RuntimeBuildError, build_runtime
from kindward_site.block import SOURCE, Source
from kindward_site.csp import with_policy
from kindward_site.errors import AuthorError
from kindward_site.helplines import StaleHelpline, check_fresh

MODULES = "overrides/assets/js"
RUNTIME = "assets/runtime"


class KindwardConfig(Config):
    """The plugin has no settings."""


class KindwardPlugin(BasePlugin[KindwardConfig]):
    """Practices in the pages, the runtime beside them, a policy around them."""

    serving = False
    runtime: Runtime
    modules: dict[str, Path]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        root = Path(config.config_file_path).parent
        try:
            check_fresh(datetime.date.today())
            self.runtime = build_runtime(root, root / ".cache" / "runtime")
        except (RuntimeBuildError, StaleHelpline) as problem:
            raise PluginError(str(problem)) from problem
        self.modules = browser_modules(root)
        config.markdown_extensions.append("kindward_site.block")
        config.extra["kindward"] = manifest(self.runtime, self.modules)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish the runtime and the browser modules under hashed names, and not a second time from the theme."""
        for file in [file for file in files if file.src_uri.startswith("assets/js/")]:
            files.remove(file)
        for name, path in {**self.modules, **runtime_files(self.runtime)}.items():
            files.append(File.generated(config, name, abs_src_path=str(path), inclusion=InclusionLevel.INCLUDED))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        SOURCE.set(source_of(page, markdown))
        return markdown

    def on_build_error(self, *, error: Exception) -> None:
        if isinstance(error, AuthorError):
            raise PluginError(str(error)) from error

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return with_policy(output, live_reload=self.serving)

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        return with_policy(output, live_reload=self.serving) if template_name.endswith(".html") else output


def source_of(page: Page, markdown: str) -> Source:
    """Where the page's Markdown comes from, for messages and links."""
    whole = ""
    with suppress(OSError):
        whole = Path(page.file.abs_src_path or "").read_text(encoding="utf-8-sig")
    skipped = max(whole.rstrip().count("\n") - markdown.rstrip().count("\n"), 0)
    root = get_relative_url(".", page.url)
    return Source(f"docs/{page.file.src_uri}", skipped, "" if root in (".", "./") else root.rstrip("/") + "/")


def browser_modules(root: Path) -> dict[str, Path]:
    """Our ES modules and idiomorph by published name, in a folder named after their content."""
    found = {path.name: path for path in sorted((root / MODULES).glob("*.js"))}
    found["vendor/idiomorph.js"] = root / "node_modules/idiomorph/dist/idiomorph.esm.js"
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in found.values())).hexdigest()[:12]
    return {f"assets/kindward-{digest}/{name}": path for name, path in found.items()}


def manifest(runtime: Runtime, modules: dict[str, Path]) -> dict[str, str]:
    """What a page must know: where the host module lies, and, as JSON, what the host needs to start the engine."""
    folder = next(iter(modules)).rpartition("/")[0]
    told = {"worker": f"{folder}/worker.js", "base": f"{RUNTIME}/", **runtime.manifest()}
    return {"host": f"{folder}/host.js", "manifest": json.dumps(told)}


def runtime_files(runtime: Runtime) -> dict[str, Path]:
    """The runtime's files by their place in the site."""
    return {f"{RUNTIME}/{name}": path for name, path in runtime.files.items()}
