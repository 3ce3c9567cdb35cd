"""Being found: people's own words in the search index, and structured data that is valid and safe."""

import datetime
import json
import re
from pathlib import Path

from kindward_site.publish.finding import add_words, separator, structured


def test_people_s_words_have_a_field_of_their_own_with_both_apostrophes(tmp_path: Path) -> None:
    index = tmp_path / "search_index.json"
    config = {"separator": r"[\s\-]+", "fields": {"text": {"boost": 1.0}}}
    entries = [{"location": "a/", "text": "A."}, {"location": "a/#b", "text": "B."}]
    index.write_text(json.dumps({"config": config, "docs": entries}))
    add_words(index, {"a/": ["I can't", "panic"]})
    data = json.loads(index.read_text())
    assert data["docs"] == [{"location": "a/", "text": "A.", "words": "I can't; panic; I can’t"}, entries[1]]
    assert data["config"]["fields"]["words"]["boost"] > 1000


def test_small_words_are_spaces_and_others_are_not() -> None:
    pattern = re.compile(rf"[\s\-]+|{separator(['I', 'it', "I'm"])}")
    for small in ("I", "i", "It", "it", "I'm", "i’m"):
        assert pattern.fullmatch(small)
    for word in ("item", "hit", "Im", "I it"):
        assert not pattern.fullmatch(word)


def test_a_guide_is_an_article_and_a_practice_a_how_to() -> None:
    guide = json.loads(structured("guides/traps/", url="https://x/", title="Traps", description="About traps."))
    assert (guide["@type"], guide["headline"]) == ("Article", "Traps")
    practice = json.loads(
        structured("practices/four-n/", url="https://x/", title="The 4N pause", description="A pause.")
    )
    assert practice["@type"] == "HowTo"
    page = json.loads(structured("practices/more-help/", url="https://x/", title="Ask", description="No steps."))
    assert (page["@type"], page["headline"], "step" in page) == ("Article", "Ask", False)
    assert [step["name"] for step in practice["step"]] == ["Notice", "Name it", "It is human", "One kind line"]
    assert practice["totalTime"] == "PT90S"


def test_the_day_of_the_last_review_is_the_page_s() -> None:
    day = datetime.date(2026, 11, 8)
    said = structured("guides/traps/", url="https://x/", title="Traps", description="About traps.", reviewed=day)
    page = {"@type": "WebPage", "@id": "https://x/", "lastReviewed": "2026-11-08"}
    assert json.loads(said)["mainEntityOfPage"] == page
    never = structured("guides/traps/", url="https://x/", title="Traps", description="About traps.")
    assert "mainEntityOfPage" not in json.loads(never)


def test_other_pages_have_none() -> None:
    assert structured("", url="", title="Home", description="") == ""
    assert structured("guides/", url="", title="Guides", description="") == ""


def test_nothing_in_it_can_end_the_script_element() -> None:
    assert "<" not in structured("guides/x/", url="", title="</script><script>", description="")
