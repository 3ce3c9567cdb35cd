"""What helps a page be found: the words people use for it in the search index, and structured data for engines."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kindward.catalog import CARDS


def add_words(index: Path, words: Mapping[str, list[str]]) -> None:
    """Put each page's own `words:` (front matter) into its entry of the search index.

    Args:
        index: the search index that MkDocs wrote, search_index.json.
        words: what people type or say when they need a page, by the page's address.
    """
    data = json.loads(index.read_text(encoding="utf-8"))
    for entry in data["docs"]:
        if said := words.get(entry["location"]):
            entry["text"] += f" <p>People also say: {'; '.join(said)}.</p>"
    index.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def structured(address: str, url: str, title: str, description: str) -> str:
    """Structured data (schema.org) for a guide or a practice, as JSON that is safe inside a script element; else ""."""
    section, _, name = address.strip("/").partition("/")
    if section == "guides" and name:
        data: dict[str, Any] = {"@type": "Article", "headline": title}
    elif section == "practices" and name in CARDS:
        data = {
            "@type": "HowTo",
            "name": title,
            "totalTime": f"PT{round(CARDS[name].minutes * 60)}S",
            "step": _steps(name),
        }
    else:
        return ""
    data |= {"description": description, "url": url, "inLanguage": "en-US", "isAccessibleForFree": True}
    return json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False).replace("<", "\\u003c")


def _steps(name: str) -> list[dict[str, str]]:
    from kindward.practices import PRACTICES

    steps = getattr(PRACTICES[name], "steps", ())
    return [{"@type": "HowToStep", "name": step.title, "text": step.lead} for step in steps]
