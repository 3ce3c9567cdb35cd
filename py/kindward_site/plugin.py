"""The MkDocs plugin, an adapter: it hands MkDocs's events to `before_build`, to the Markdown extension and to `after_build`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from kindward_site.errors import BuildError
from kindward_site.markdown import extension
from kindward_site.publish.finding import structured
from kindward_site.publish.offline import STAND_IN
from kindward_site.site import Settings, Site, after_build, before_build


class KindwardConfig(Config):
    """The plugin has no settings."""


class KindwardPlugin(BasePlugin[KindwardConfig]):
    """Practices in the pages, the runtime beside them, a policy around them."""

    serving = False
    site: Site

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        with stopping():
            self.site = before_build(Path(config.config_file_path).parent, self._settings(config))
        config.markdown_extensions.append(extension.NAME)
        config.mdx_configs[extension.NAME] = {"build": self.site.build}
        config.theme.static_templates.add(STAND_IN)
        config.extra_css = [self.site.sheet]
        config.extra["kindward"] = self.site.head
        return config

    def _settings(self, config: MkDocsConfig) -> Settings:
        styles = [str(name) for name in config.extra_css]
        page_styles = [str(name) for name in config.extra.get("page_styles", [])]
        return Settings(config.site_url or "", styles, page_styles, self.serving)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish what was made, under hashed names, and not its sources from the theme a second time."""
        for file in [file for file in files if file.src_uri.startswith(("assets/js/", "assets/css/"))]:
            files.remove(file)
        for name, made in self.site.files.items():
            given = {"abs_src_path": str(made)} if isinstance(made, Path) else {"content": made}
            files.append(File.generated(config, name, inclusion=InclusionLevel.INCLUDED, **given))
        return files

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        # Lines that hold nothing but a tag of the template are no lines of the page: half a kilobyte less of each, compressed.
        env.trim_blocks = env.lstrip_blocks = True
        return env

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        self.site.build.turn_to(f"docs/{page.file.src_uri}")
        return markdown

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        description = str(page.meta.get("description", config.site_description))
        context["structured"] = structured(
            page.url,
            url=page.canonical_url or "",
            title=str(page.title),
            description=description,
            reviewed=self.site.build.source(f"docs/{page.file.src_uri}").reviewed,
        )
        return context

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        # Like the page for a lost address, this one is shown at any depth.
        return context | {"base_url": self.site.settings.path} if template_name == STAND_IN else context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        with stopping():
            after_build(Path(config.site_dir), self.site)

    def on_build_error(self, *, error: Exception) -> None:
        if isinstance(error, BuildError):
            raise PluginError(str(error)) from error


@contextmanager
def stopping() -> Iterator[None]:
    """What stops our build stops MkDocs's, with our sentence and without a traceback."""
    try:
        yield
    except BuildError as problem:
        raise PluginError(str(problem)) from problem
