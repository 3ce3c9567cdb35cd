"""What helps a page be found: the words people use for it in the search index, and structured data for engines."""

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kindward.practice.catalog import CARDS

SMALL = "I a an the it is am are was be been of to in on at and or my me that with for so about as I'm I've I'd it's up"
"""Words that say nothing of what somebody is after. Material looks for every word that begins like one typed, so that an
"I" finds each page there is; these fall out of what is typed, unless more is typed to them."""

BOOST = 2000.0
"""How much more a page's own words count than its text: twice a title (1000, Material's own)."""


def add_words(index: Path, words: Mapping[str, Sequence[str]]) -> None:
    """Put each page's own `words:` (front matter) into a field of their own in the search index.

    Args:
        index: the search index that MkDocs wrote, search_index.json.
        words: what people type or say when they need a page, by the page's address.
    """
    data = json.loads(index.read_text(encoding="utf-8"))
    data["config"]["separator"] += "|" + separator(SMALL.split())
    data["config"]["fields"]["words"] = {"boost": BOOST}
    for entry in data["docs"]:
        if said := words.get(entry["location"]):
            # Phones type the curly apostrophe, keyboards the straight one.
            entry["words"] = "; ".join([*said, *(phrase.replace("'", "’") for phrase in said if "'" in phrase)])
    index.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def separator(small: Iterable[str]) -> str:
    """A pattern (for JavaScript) that takes a whole small word as if it were the space between words.

    Material splits each typed word with it; a text of the index, which is never a small word alone, it leaves whole.
    """
    written = (f"[{word[0].upper()}{word[0].lower()}]{word[1:].replace("'", "['’]")}" for word in small)
    return f"^(?:{'|'.join(written)})$"


LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""What the words may be used under."""


def structured(address: str, *, url: str, title: str, description: str, reviewed: datetime.date | None = None) -> str:
    """Structured data (schema.org) for a guide or a practice, as JSON that is safe inside a script element; else "".

    A practice without steps is a page to read, and no how-to. The day of the last review is one of the page: an article's
    own `dateModified` would be the day of any change of its words.
    """
    section, _, name = address.strip("/").partition("/")
    steps = _steps(name) if section == "practices" and name in CARDS else []
    if steps:
        time = f"PT{round(CARDS[name].minutes * 60)}S"
        data: dict[str, Any] = {"@type": "HowTo", "name": title, "totalTime": time, "step": steps}
    elif (section == "guides" and name) or (section == "practices" and name in CARDS):
        data = {"@type": "Article", "headline": title}
    else:
        return ""
    data |= {"description": description, "url": url, "inLanguage": "en-US", "isAccessibleForFree": True}
    data |= {"author": {"@type": "Organization", "name": "Kindward"}, "license": LICENSE}
    if reviewed:
        data["mainEntityOfPage"] = {"@type": "WebPage", "@id": url, "lastReviewed": reviewed.isoformat()}
    return json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False).replace("<", "\\u003c")


def _steps(name: str) -> list[dict[str, str]]:
    from kindward.practices import PRACTICES

    steps = getattr(PRACTICES[name], "steps", ())
    return [{"@type": "HowToStep", "name": step.title, "text": step.lead} for step in steps]
