"""One server for many tests: it serves, and what it was asked cannot be counted."""

from typing import Never

from kindward_site.bench.serving import Served

WHY = "files come from the browser's cache here, and other tests ask too: mark this test own_server"


class Uncounted(list[str]):
    """The requests of many tests and of a browser that has a cache: nothing can be read off them."""

    def append(self, path: str) -> None:
        """Forget it."""

    def __iter__(self) -> Never:
        raise AssertionError(WHY)

    def __len__(self) -> Never:
        raise AssertionError(WHY)


def is_sound(served: Served) -> bool:
    """Whether it serves whatever it is asked, as the next test expects."""
    return not (served.away or served.broken or served.hung)
