"""Somebody at a browser, and what must not happen while they are there."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

from kindward_site.serving import Served


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


@dataclass
class Reader:
    """Somebody at a browser: one profile, any number of tabs."""

    context: BrowserContext
    served: Served
    watch: Watch

    def tab(self, path: str = "") -> Page:
        page = self.context.new_page()
        page.on("console", self.watch.on_console)
        page.on("pageerror", self.watch.on_error)
        page.goto(self.served.url + path)
        return page


def ready(page: Page, id: str) -> None:
    """Wait until the practice `id` is taken over by Python."""
    page.wait_for_selector(f"section#{id}[data-state=ready]")
