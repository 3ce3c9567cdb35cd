"""The list of what is kept: read from the page, complete, the same for the same site, and none for a live reload."""

import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from kindward_site.build import Build
from kindward_site.publish.offline import HASHED, OfflineError, needs, service_worker
from kindward_site.site import Settings, Site

HELP = """<link rel="stylesheet" href="../assets/a.css"><link rel=preload href="../assets/a.woff2"><link rel="next" href="../no/">
<link rel="icon" href="../assets/i.svg"><script>inline()</script><script type="module" src="../assets/js/host.js?x"></script>"""
STAND_IN = '<link rel="stylesheet" href="/kindward/assets/a.css">'
FILES = {
    "help/index.html": HELP,
    "take-care/index.html": "",
    "practices/more-help/index.html": "",
    "offline.html": STAND_IN,
    "assets/a.css": "a",
    "assets/a.woff2": "f",
    "assets/i.svg": "i",
    "assets/js/host.js": 'import{a}from"./a.js";import"./vendor/b.js";',
    "assets/js/a.js": 'import { host } from "./host.js";',
    "assets/js/vendor/b.js": 'import "../c.js";',
    "assets/js/c.js": "",
    "assets/js/worker.js": "nobody imports this",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def listed(script: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads(script.removeprefix("const OFFLINE = ").split(";\n")[0])
    return found


def test_a_page_needs_its_styles_font_icon_and_every_module_that_is_imported(site: Path) -> None:
    wanted = {name for name in FILES if name.startswith("assets/")} - {"assets/js/worker.js"}
    assert needs(site, "help/", "/kindward/") == wanted
    assert needs(site, "offline.html", "/kindward/") == {"assets/a.css"}


@pytest.mark.parametrize("missing", ["help/index.html", "offline.html", "assets/i.svg", "assets/js/c.js"])
def test_what_is_missing_stops_the_build_by_name(site: Path, missing: str) -> None:
    (site / missing).unlink()
    with pytest.raises(OfflineError, match=re.escape(missing.removesuffix("index.html"))):
        service_worker(site, "", [], "/kindward/")


def test_the_same_site_gives_the_same_bytes_and_any_change_others(site: Path) -> None:
    def made() -> str:
        return service_worker(site, "work();", ["assets/runtime/a.bin"], "/kindward/")

    before = made()
    assert before == made()
    assert before.endswith(";\nwork();")
    (site / "sw.js").write_text(before)  # built into the same folder once more
    assert made() == before
    for name in ("help/index.html", "offline.html", "assets/a.woff2"):
        text = (site / name).read_text()
        (site / name).write_text(text + " ")
        assert made() != before
        (site / name).write_text(text)


def test_names_with_a_hash_say_enough_and_all_others_have_an_integrity(site: Path) -> None:
    hashed = "assets/stylesheets/main.57a0d79d.min.css"
    (site / hashed).parent.mkdir()
    (site / hashed).write_text("m")
    (site / "offline.html").write_text(f'<link rel="stylesheet" href="/kindward/{hashed}">')
    kept = listed(service_worker(site, "", [], "/kindward/"))
    assert [name for name, integrity in kept["files"].items() if not integrity] == [hashed]
    assert all(integrity.startswith("sha256-") for integrity in kept["pages"].values())


@pytest.mark.parametrize(
    ("path", "hashed"),
    [
        ("assets/kindward-28d924094452/vendor/idiomorph.js", True),
        ("assets/runtime/pyodide-2ca8483e9acc.wasm.bin", True),
        ("assets/javascripts/bundle.a5f9d56c.min.js", True),
        ("assets/fonts/literata.woff2", False),
        ("search/search_index.json", False),
        ("guides/self-talk/", False),
    ],
)
def test_which_names_change_with_their_content(path: str, hashed: bool) -> None:
    assert bool(re.search(HASHED, path)) is hashed


@pytest.mark.parametrize(("serving", "told"), [(False, "sw.js"), (True, None)])
def test_a_page_that_reloads_as_it_is_written_has_no_service_worker(serving: bool, told: str | None) -> None:
    assets, runtime = SimpleNamespace(url=lambda name: name), SimpleNamespace(manifest=dict)
    site = Site(Path(), Settings(serving=serving), Build(), runtime, assets)  # type: ignore[arg-type]
    assert json.loads(site.manifest()).get("offline") == told
