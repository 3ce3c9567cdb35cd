"""Every published page can be found, is described truly, keeps within its policy, and leads nowhere that is not there."""

import base64
import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from kindward.practice.base import Place, html_of
from kindward.practices import PLACEABLE, PRACTICES
from support.practice_facts import facts_of
from support.published import STAND_INS, Attributes, Seen, broken, pages, read, seen, worksheets

SITE_URL = os.environ.get("SITE_URL", "https://kindward.github.io/kindward/")
DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def found(site: Path) -> dict[str, Seen]:
    """Every page but those that stand in for another, by its address."""
    return {address: seen(path) for address, path in pages(site).items()}


@pytest.fixture
def everything(site: Path, found: dict[str, Seen]) -> dict[str, Seen]:
    return {**found, **{name: seen(site / name) for name in STAND_INS}}


def meta(page: Seen, name: str) -> str:
    kind = "property" if name.startswith("og:") else "name"
    return page.one("meta", **{kind: name})["content"]


def test_no_id_stands_twice_on_a_page(site: Path) -> None:
    """The title of a page is no practice: "Small starts" as an id is that of the practice itself."""
    for path in sorted(site.rglob("*.html")):
        ids = re.findall(r'<[a-z][^<>]*?\sid="([^"]+)"', path.read_text(encoding="utf-8"))
        assert [each for each in dict.fromkeys(ids) if ids.count(each) > 1] == [], path.relative_to(site)


def test_there_is_a_page_for_every_source(found: dict[str, Seen]) -> None:
    sources = [path for path in DOCS.rglob("*.md") if "decisions" not in path.parts]
    assert len(found) == len(sources)


def test_each_title_says_its_page_first_and_the_site_once(site: Path, found: dict[str, Seen]) -> None:
    titles = {}
    for address in (*found, *STAND_INS):
        file = site / address / "index.html" if address.endswith("/") or not address else site / address
        (title,) = re.findall(r"<title>([^<]+)</title>", file.read_text(encoding="utf-8"))
        titles[address] = title
        assert title.count("Kindward") == 1 or address == "about/", title
        assert title.endswith(" - Kindward") or not address, title
    assert titles[""] == "Kindward: What do you need right now?"
    assert len(set(titles.values())) == len(titles)


def test_a_page_names_its_own_address(everything: dict[str, Seen]) -> None:
    for address, page in everything.items():
        if address in STAND_INS:
            assert page.all("link", rel="canonical") == []
        else:
            assert page.one("link", rel="canonical")["href"] == SITE_URL + address
            assert meta(page, "og:url") == SITE_URL + address


def test_the_sitemap_lists_every_page_and_claims_no_date(site: Path, found: dict[str, Seen]) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(site / "sitemap.xml")
    assert sorted(each.text or "" for each in tree.findall(".//s:loc", names)) == sorted(
        SITE_URL + address for address in found
    )
    assert tree.findall(".//s:lastmod", names) == []


def test_a_description_is_the_page_s_own_and_of_a_length_that_is_shown(found: dict[str, Seen]) -> None:
    told = {address: meta(page, "description") for address, page in found.items()}
    assert {address: said for address, said in told.items() if not 50 <= len(said) <= 160} == {}
    assert len(set(told.values())) == len(told)


def test_a_shared_link_shows_title_words_and_picture(site: Path, found: dict[str, Seen]) -> None:
    for page in found.values():
        assert meta(page, "og:title")
        assert meta(page, "og:description") == meta(page, "description")
        assert meta(page, "og:type") in ("website", "article")
        assert meta(page, "og:site_name") == "Kindward"
        picture = meta(page, "og:image")
        assert picture.startswith(SITE_URL)
        assert (site / picture.removeprefix(SITE_URL)).is_file()
    assert len({meta(page, "og:title") for page in found.values()}) == len(found)


def told(page: Seen) -> list[dict[str, Any]]:
    return [json.loads(text) for attributes, text in page.scripts if attributes.get("type") == "application/ld+json"]


def test_guides_and_practices_tell_engines_what_they_are(found: dict[str, Seen]) -> None:
    for address, page in found.items():
        section, _, name = address.rstrip("/").partition("/")
        is_how_to = name not in PRACTICES or facts_of(name).steps > 0
        wanted = {"guides": "Article", "practices": "HowTo" if is_how_to else "Article"}.get(section) if name else None
        assert [data["@type"] for data in told(page)] == ([wanted] if wanted else []), address
        for data in told(page):
            check(data, page, SITE_URL + address)


def check(data: dict[str, Any], page: Seen, url: str) -> None:
    assert data["@context"] == "https://schema.org"
    assert data["headline" if data["@type"] == "Article" else "name"] == meta(page, "og:title")
    assert (data["description"], data["url"]) == (meta(page, "description"), url)
    assert data["inLanguage"] == "en-US"
    assert page.one("html")["lang"] == "en"
    assert data["author"]["name"] == "Kindward"
    # We know no day on which a page was written or changed, so none is claimed.
    assert not [key for key in data if key.startswith("date")]
    if data["@type"] == "HowTo":
        assert len(data["step"]) >= 2
        assert all(step["@type"] == "HowToStep" and step["name"] and step["text"] for step in data["step"])
        assert re.fullmatch(r"PT\d+S", data["totalTime"])


def test_nothing_inline_that_the_policy_would_block(site: Path, everything: dict[str, Seen]) -> None:
    for address, page in (*everything.items(), *sheets(site)):
        for tag, attributes in page.elements:
            assert not [name for name in attributes if name.startswith("on") or name == "style"], (address, tag)
            assert not [value for value in attributes.values() if value.strip().lower().startswith("javascript:")]
            assert tag != "style", address


def test_no_page_names_what_a_browser_would_fetch_ahead(everything: dict[str, Seen]) -> None:
    """Firefox does so with the next page; the policy stops it, and says so in the reader's console."""
    for address, page in everything.items():
        assert not [found for found in page.all("link") if found["rel"] in ("next", "prefetch", "prerender")], address


def test_every_inline_script_that_runs_is_in_the_page_s_own_policy(everything: dict[str, Seen]) -> None:
    for address, page in everything.items():
        policy = page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"]
        inline = [text for attributes, text in page.scripts if runs(attributes) and "src" not in attributes]
        assert inline, address
        for text in inline:
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy, (address, text[:80])
        assert "unsafe-inline" not in policy


def test_help_is_at_the_head_and_the_foot_of_every_page(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert re.search(r'<a href="[^"]*" class="kw-help">Help</a>', text), path
        assert re.search(r'<a href="[^"]*">Need help now\?</a>', text), path


def sheets(site: Path) -> list[tuple[str, Seen]]:
    """Every worksheet, by its address."""
    return [(address, seen(path)) for address, path in worksheets(site).items()]


def test_a_worksheet_keeps_within_its_policy_runs_nothing_and_is_found_by_its_practice_alone(site: Path) -> None:
    found, index = sheets(site), (site / "search/search_index.json").read_text(encoding="utf-8")
    assert {address for address, _ in found} == {"worksheets/", *(f"worksheets/{slug}/" for slug in PRACTICES)}
    for address, page in found:
        assert "default-src 'none'" in page.one("meta", **{"http-equiv": "Content-Security-Policy"})["content"]
        assert page.scripts == []
        assert meta(page, "robots") == "noindex"
        assert f'"{address}"' not in index
        practice = address.removeprefix("worksheets/")
        leads = seen(site / (f"practices/{practice}index.html" if practice else "about/helpers/index.html")).links()
        assert f"../../{address}" in leads, address


def runs(script: Attributes) -> bool:
    return script.get("type", "module") in ("module", "text/javascript", "")


def test_every_link_of_ours_leads_to_a_file_and_a_place_on_it(site: Path, everything: dict[str, Seen]) -> None:
    wrong = {address: broken(page, address, site, SITE_URL) for address, page in (*everything.items(), *sheets(site))}
    assert {address: links for address, links in wrong.items() if links} == {}


def test_links_that_python_draws_later_lead_somewhere_too(site: Path) -> None:
    """The close of a practice, its next ones and the notebook's links are drawn in the browser, on any page."""
    for name, practice in PLACEABLE.items():
        for example in practice.examples:
            part = read(html_of(practice.view(practice.after(example, Place(name, "../../")))))
            assert broken(part, "practices/four-n/", site, SITE_URL) == [], (name, example.name)


def test_every_practice_has_its_page_and_leads_on_to_others(site: Path) -> None:
    for name, practice in PRACTICES.items():
        assert (site / "practices" / name / "index.html").is_file()
        for slug in practice.next:
            assert slug in PRACTICES, name
            assert slug != name
