"""Every practice of the catalog, by its slug, and the notebook and "Your data", which are placed in the same way."""

from importlib import import_module
from typing import Any

from kindward.catalog import CARDS
from kindward.notebook import Notebook
from kindward.practice import Practice
from kindward.yourdata import YourData

PRACTICES: dict[str, Practice[Any]] = {
    slug: import_module(f"kindward.practices.{card.module}").PRACTICE for slug, card in CARDS.items()
}
PLACEABLE: dict[str, Practice[Any]] = PRACTICES | {"notebook": Notebook(), "your-data": YourData()}
