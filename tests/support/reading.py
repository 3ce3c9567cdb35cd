"""Somebody at a browser, and what must not happen while they are there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, ViewportSize

from kindward_site.bench.serving import Served

LIGHT: Final = "assets/img/favicon.svg"
"""A file of the site's own that runs nothing."""


@dataclass
class Watch:
    """What must not happen on any page: requests to another origin, broken rules of the policy, errors."""

    origin: str
    foreign: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def on_request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "blob:", "data:")):
            self.foreign.append(request.url)

    def on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.said.append(message.text)

    def on_error(self, error: Any) -> None:
        self.said.append(str(error))


class Reader:
    """Somebody at a browser: one profile, any number of tabs.

    Arguments:
        profile: the profile, or what makes it.
        viewport: the size of each tab, where it is not the profile's.
    """

    def __init__(
        self, profile: BrowserContext, served: Served, watch: Watch, viewport: ViewportSize | None = None
    ) -> None:
        self.served = served
        self.watch = watch
        self._profile = profile
        self._viewport = viewport
        self._scripts: list[str] = []
        profile.on("request", watch.on_request)

    @property
    def context(self) -> BrowserContext:
        """The profile, to lay something over all of it."""
        return self._profile

    def run_first(self, script: str) -> None:
        """What every tab from now on runs before anything of its page."""
        self._scripts.append(script)

    def tab(self, path: str = "") -> Page:
        """A new tab with the page at `path` below the site's root."""
        page = self._profile.new_page()
        if self._viewport:
            page.set_viewport_size(self._viewport)
        for script in self._scripts:
            page.add_init_script(script)
        page.on("console", self.watch.on_console)
        page.on("pageerror", self.watch.on_error)
        page.goto(self.served.url + path)
        return page

    def seed(self, texts: Mapping[str, str]) -> None:
        """Put texts into storage as if they had been there before the first page of the site."""
        page = self._profile.new_page()
        page.goto(self.served.url + LIGHT)
        page.evaluate("(texts) => Object.assign(localStorage, texts)", dict(texts))
        page.close()

    def leave(self) -> None:
        """Nothing is heard of the profile any more."""
        self._profile.remove_listener("request", self.watch.on_request)


class SharingReader(Reader):
    """A reader in the profile that tests share, or in one of their own as soon as a test asks for the profile itself."""

    def __init__(
        self,
        shared: BrowserContext,
        own: Callable[[], BrowserContext],
        served: Served,
        watch: Watch,
        viewport: ViewportSize | None,
    ) -> None:
        super().__init__(shared, served, watch, viewport)
        self._own = own
        self._has_opened = False
        self.is_sharing = True

    @property
    def context(self) -> BrowserContext:
        """A profile of the reader's own, which must be asked for before the first tab is opened in the shared one."""
        if self.is_sharing:
            assert not self._has_opened, (
                "ask for the reader's own profile before the first tab, or mark the test own_profile"
            )
            self.leave()
            self._profile, self.is_sharing = self._own(), False
            self._profile.on("request", self.watch.on_request)
        return self._profile

    def tab(self, path: str = "") -> Page:
        self._has_opened = True
        return super().tab(path)

    def seed(self, texts: Mapping[str, str]) -> None:
        self._has_opened = True
        super().seed(texts)


def ready(page: Page, id: str) -> None:
    """Wait until the practice `id` is taken over by Python."""
    page.wait_for_selector(f"section#{id}[data-state=ready]")
