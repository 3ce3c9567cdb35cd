"""A profile of the browser that many tests use one after the other, each of them finding it as if it were new."""

from typing import Final

from playwright.sync_api import Browser, BrowserContext

VIEWPORT: Final = {"width": 390, "height": 844}
PATIENCE_MS: Final = 30_000
"""How long a page may take; where it does what it should it takes no longer for that, however busy the machine."""
STORED: Final = "cookies,local_storage,indexeddb,service_workers,cache_storage"


class SharedProfile:
    """One profile whose tabs are closed and whose storage is emptied between tests.

    What stays is the browser's own cache of files, so that a page and an engine come at about half of what they cost in a
    new profile. Service workers are off: they would fetch again what they keep, for each test anew. What a test lays over
    the whole profile (scripts, routes, permissions, a clock) would stay for the next one; such a test has its own.
    """

    def __init__(self, browser: Browser) -> None:
        self.context: BrowserContext = browser.new_context(viewport=VIEWPORT, service_workers="block")  # type: ignore[arg-type]
        self.context.set_default_timeout(PATIENCE_MS)
        self._blank = self.context.new_page()
        self._devtools = self.context.new_cdp_session(self._blank)

    def leave(self, origin: str) -> None:
        """Close every tab, and let `origin` forget all that it stored.

        Raises:
            AssertionError: a test set the clock of the profile, and with it every later test's.
        """
        for page in self.context.pages:
            if page is not self._blank:
                page.close()
        self._devtools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": STORED})
        is_real = self._blank.evaluate("() => Date.now.toString().includes('native code')")
        assert is_real, "page.clock is the whole profile's clock: mark this test own_profile"

    def close(self) -> None:
        self.context.close()
