"""Kindward on a home screen: the browser finds all that it asks for, and what it opens with opens without a network."""

import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from support.addresses import ROOT
from support.offline import away, wait_until_kept
from support.reading import Reader

STARTS = ["", "paths/too-much/", "paths/mistake/", "notebook/"]


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "overrides/manifest.webmanifest").read_text(encoding="utf-8"))
    return found


def test_each_address_of_the_manifest_is_one_of_the_site(manifest: dict[str, Any], site: Path) -> None:
    pages = [manifest["start_url"], *(shortcut["url"] for shortcut in manifest["shortcuts"])]
    assert [page.removeprefix("./") for page in pages] == STARTS
    assert all((site / page / "index.html").is_file() for page in pages)
    script = (ROOT / "overrides/assets/js/site/offline.js").read_text(encoding="utf-8")
    (listed,) = re.findall(r"const STARTS = (\[.*?\]);", script)
    assert json.loads(listed) == STARTS, "what is kept for an installed site is what it opens with"


def test_each_icon_is_as_large_as_it_says(manifest: dict[str, Any], site: Path) -> None:
    sized = {icon["src"]: icon["sizes"] for icon in manifest["icons"] if icon["type"] == "image/png"}
    for path, said in {**sized, "assets/img/icon-180.png": "180x180"}.items():
        width, height = struct.unpack(">II", (site / path).read_bytes()[16:24])
        assert f"{width}x{height}" == said, path
    assert {icon.get("purpose", "any") for icon in manifest["icons"]} == {"any", "maskable"}


def test_its_colors_are_the_site_s(manifest: dict[str, Any], site: Path) -> None:
    sheet = (ROOT / "overrides/assets/css/tokens.css").read_text(encoding="utf-8")
    papers = re.findall(r"--kw-paper: (#\w{6});", sheet)
    assert manifest["background_color"] == manifest["theme_color"] == papers[0]
    page = (site / "help/index.html").read_text(encoding="utf-8")
    assert re.findall(r'name="?theme-color"? content="?(#\w{6})', page) == list(dict.fromkeys(papers))


def test_the_browser_can_install_it(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["url"].endswith("/kindward/manifest.webmanifest")
    assert json.loads(found["data"])["short_name"] == "Kindward"
    icon = page.get_attribute("link[rel=apple-touch-icon]", "href")
    assert page.request.get(page.evaluate("(path) => new URL(path, location).href", icon)).ok


def opens(page: Page, reader: Reader, path: str) -> None:
    answer = page.goto(reader.served.url + path)
    assert answer
    assert answer.status == 200, path
    expect(page.locator("h1")).to_be_visible()


@away
@pytest.mark.own_server
def test_once_installed_its_start_and_its_shortcuts_open_without_a_network(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    wait_until_kept(page, "help/")
    page.evaluate("dispatchEvent(new Event('appinstalled'))")
    wait_until_kept(page, *STARTS)
    reader.served.away = True
    for path in STARTS:
        opens(page, reader, path)


@pytest.mark.own_server
def test_who_did_not_install_it_is_spared_pages_that_were_not_read(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    wait_until_kept(page, "help/")
    page.wait_for_timeout(500)
    assert reader.served.asks_for("/paths/too-much/") == []


@pytest.mark.own_server
def test_the_installed_site_keeps_its_start_by_itself(reader: Reader) -> None:
    reader.context.add_init_script(
        "const { matchMedia } = window;"
        'window.matchMedia = (query) => matchMedia.call(window, query.includes("standalone") ? "all" : query);'
    )
    page = reader.tab("notebook/")
    wait_until_kept(page, *STARTS)
