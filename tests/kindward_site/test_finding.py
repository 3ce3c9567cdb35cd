"""Being found: people's own words in the search index, and structured data that is valid and safe."""

import json
from pathlib import Path

from kindward_site.finding import add_words, structured


def test_people_s_words_reach_the_entry_of_their_page(tmp_path: Path) -> None:
    index = tmp_path / "search_index.json"
    index.write_text(json.dumps({"docs": [{"location": "a/", "text": "A."}, {"location": "a/#b", "text": "B."}]}))
    add_words(index, {"a/": ["I messed up", "panic"]})
    docs = json.loads(index.read_text())["docs"]
    assert docs[0]["text"] == "A. <p>People also say: I messed up; panic.</p>"
    assert docs[1]["text"] == "B."


def test_a_guide_is_an_article_and_a_practice_a_how_to() -> None:
    guide = json.loads(structured("guides/traps/", "https://x/", "Traps", "About traps."))
    assert (guide["@type"], guide["headline"]) == ("Article", "Traps")
    practice = json.loads(structured("practices/four-n/", "https://x/", "The 4N pause", "A pause."))
    assert practice["@type"] == "HowTo"
    assert [step["name"] for step in practice["step"]] == ["Notice", "Name it", "It is human", "One kind line"]
    assert practice["totalTime"] == "PT90S"


def test_other_pages_have_none() -> None:
    assert structured("", "", "Home", "") == ""
    assert structured("guides/", "", "Guides", "") == ""


def test_nothing_in_it_can_end_the_script_element() -> None:
    assert "<" not in structured("guides/x/", "", "</script><script>", "")
