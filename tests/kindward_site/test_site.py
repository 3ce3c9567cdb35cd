"""The two ends of a build work on folders and know no site builder; the plugin hands over what stops them."""

import ast
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.exceptions import PluginError

import kindward_site
from kindward_site.build import Build
from kindward_site.content.evidence import EvidenceError, cards, studies
from kindward_site.errors import BuildError
from kindward_site.plugin import KindwardPlugin, stopping
from kindward_site.site import INDEX, Settings, Site, after_build

HOME = Path(kindward_site.__file__).parent
PAGE = "<html><head><title>x</title></head><body><script>one()</script></body></html>"
BUILDERS = {"mkdocs", "properdocs", "zensical"}


def imported(path: Path) -> set[str]:
    """The packages that a module imports, at its top or within."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


def test_only_the_plugin_and_the_benchmark_know_a_site_builder() -> None:
    found = {path.relative_to(HOME).as_posix() for path in HOME.rglob("*.py") if imported(path) & BUILDERS}
    assert found == {"plugin.py", "bench/build.py"}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with what the end of a build works on."""
    for name in (
        "help/index.html",
        "take-care/index.html",
        "practices/more-help/index.html",
        "offline.html",
        "guides/x/index.html",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(PAGE)
    (tmp_path / "assets/stylesheets").mkdir(parents=True)
    (tmp_path / "assets/stylesheets/main.01234567.min.css").write_text("p{margin:0}")
    (tmp_path / INDEX).parent.mkdir()
    index = {"config": {"separator": "x", "fields": {}}, "docs": [{"location": "guides/x/", "text": "X."}]}
    (tmp_path / INDEX).write_text(json.dumps(index))
    (tmp_path / "worker.js").write_text("work();")
    return tmp_path


def site(folder: Path, *, serving: bool = False, build: Build | None = None) -> Site:
    assets: Any = SimpleNamespace(service=folder / "worker.js")
    runtime: Any = SimpleNamespace(files={"a.bin": folder})
    used = Build(words={"guides/x/": ["panic"]}, cited=set(studies()), cards=set(cards()))
    return Site(folder, Settings("https://x.org/kindward/", serving=serving), build or used, runtime, assets)


def test_a_built_folder_is_finished(built: Path) -> None:
    after_build(built, site(built))
    for page in built.rglob("*.html"):
        assert '<head><meta http-equiv="Content-Security-Policy"' in page.read_text()
        assert "'sha256-" in page.read_text()
    assert json.loads((built / INDEX).read_text())["docs"][0]["words"] == "panic"
    worker = (built / "sw.js").read_text()
    assert worker.endswith("work();")
    assert '"engine": ["assets/runtime/a.bin"]'.replace(" ", "") in worker


def test_pages_that_reload_as_they_are_written_have_no_service_worker(built: Path) -> None:
    after_build(built, site(built, serving=True))
    assert not (built / "sw.js").exists()
    assert "'unsafe-inline'" in (built / "offline.html").read_text()


def test_what_no_page_uses_stops_the_end_of_a_build(built: Path) -> None:
    with pytest.raises(EvidenceError, match="no page cites"):
        after_build(built, site(built, build=Build()))


def test_the_published_path_follows_from_the_address() -> None:
    assert [Settings(url).path for url in ("https://x.org/kindward/", "https://x.org/", "")] == ["/kindward/", "/", "/"]


def test_mkdocs_is_stopped_with_our_sentence_and_hears_of_other_errors_as_they_are() -> None:
    with pytest.raises(PluginError, match=r"^x\.toml: wrong$"), stopping():
        raise BuildError("x.toml: wrong")
    plugin = KindwardPlugin()
    with pytest.raises(PluginError, match="no page cites"):
        plugin.on_build_error(error=EvidenceError("no page cites x"))
    plugin.on_build_error(error=KeyError("x"))
