"""Whom to call, text or chat with, by country: the rows, their types, and how they are drawn."""

from kindward.helplines.drawing import by_country, emergency, entry
from kindward.helplines.lines import CHECKED, COUNTRIES, DIRECTORY, LINES
from kindward.helplines.model import Country, Line, Topic, lines_for

__all__ = [
    "CHECKED",
    "COUNTRIES",
    "DIRECTORY",
    "LINES",
    "Country",
    "Line",
    "Topic",
    "by_country",
    "emergency",
    "entry",
    "lines_for",
]
