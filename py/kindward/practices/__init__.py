"""Every practice of the catalog, by its slug, and the notebook and "Your data", which are placed in the same way.

A practice is imported when it is asked for: a page pays for the one that it shows.
"""

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Any, Final

from kindward.practice.base import Practice
from kindward.practice.catalog import CARDS

PAGES: Final = {"notebook": "kindward.notebook.page", "your-data": "kindward.your_data.page"}
"""What is placed like a practice and is none: the module of each, by its slug."""


class Practices(MutableMapping[str, Practice[Any]]):
    """Practices by their slugs; each is the `PRACTICE` of its module, which is imported at first use."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = dict(modules)
        self._imported: dict[str, Practice[Any]] = {}

    def __getitem__(self, slug: str) -> Practice[Any]:
        if slug not in self._imported:
            self._imported[slug] = import_module(self._modules[slug]).PRACTICE
        return self._imported[slug]

    def __setitem__(self, slug: str, practice: Practice[Any]) -> None:
        self._modules[slug], self._imported[slug] = type(practice).__module__, practice

    def __delitem__(self, slug: str) -> None:
        del self._modules[slug]
        self._imported.pop(slug, None)

    def __contains__(self, slug: object) -> bool:
        return slug in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


_MODULES: Final = {slug: f"kindward.practices.{card.module}" for slug, card in CARDS.items()}
PRACTICES: Final = Practices(_MODULES)
PLACEABLE: Final = Practices(_MODULES | PAGES)
