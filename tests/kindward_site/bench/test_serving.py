"""The server of the tests and measurements sends what GitHub Pages would: gzip where it is wanted and of use."""

import gzip
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from kindward_site.bench.serving import Served, accepts_gzip, serving
from support.hanging_up import hang_up

PAGE = "<p>words</p>" * 200


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("site")
    (root / "index.html").write_text(PAGE)
    (root / "face.woff2").write_bytes(bytes(100))
    (root / "sitemap.xml").write_text("<loc>https://kindward.example/kindward/help/</loc>")
    return root


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[Served]:
    with serving(site, compressing=True) as found:
        yield found


def fetched(served: Served, path: str, accepted: str = "gzip, deflate, br") -> tuple[bytes, HTTPMessage]:
    with urlopen(Request(served.url + path, headers={"Accept-Encoding": accepted}), timeout=10) as answer:
        return answer.read(), answer.headers


@pytest.mark.parametrize("path", ["", "index.html", "?q=1"])
def test_a_page_goes_out_gzipped(served: Served, path: str) -> None:
    body, headers = fetched(served, path)
    assert gzip.decompress(body).decode() == PAGE
    assert (headers["Content-Encoding"], headers["Vary"]) == ("gzip", "Accept-Encoding")
    assert headers["Content-Type"] == "text/html"
    assert int(headers["Content-Length"]) == len(body) < len(PAGE)


def test_the_sitemap_names_this_server_and_is_gzipped_too(served: Served) -> None:
    body, _ = fetched(served, "sitemap.xml")
    assert gzip.decompress(body).decode() == f"<loc>{served.url}help/</loc>"


def test_a_client_that_takes_no_gzip_gets_none(served: Served) -> None:
    for accepted in ("identity", "gzip;q=0"):
        body, headers = fetched(served, "", accepted)
        assert body.decode() == PAGE
        assert "Content-Encoding" not in headers


def test_what_is_compressed_already_goes_out_as_it_is(served: Served) -> None:
    body, headers = fetched(served, "face.woff2")
    assert body == bytes(100)
    assert "Content-Encoding" not in headers


def test_a_file_that_changed_goes_out_as_it_is_now(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("before")
    with serving(tmp_path, compressing=True) as served:
        fetched(served, "")
        page.write_text("after")
        assert gzip.decompress(fetched(served, "")[0]) == b"after"


def test_nothing_is_gzipped_unless_the_server_is_asked_to(site: Path) -> None:
    with serving(site) as served:
        assert fetched(served, "")[0].decode() == PAGE


@pytest.mark.parametrize(
    ("accepted", "taken"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("gzip; q=0", False),
        ("gzip;q=0.0, br", False),
        ("xgzip", False),
        ("", False),
    ],
)
def test_gzip_is_taken_where_the_client_says_so(accepted: str, taken: bool) -> None:
    assert accepts_gzip(accepted) is taken


def test_a_browser_that_hangs_up_is_no_fault(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither where it is sent a file nor where the server itself hangs up on it."""
    (tmp_path / "index.html").write_text("x" * 20_000_000)
    with serving(tmp_path) as served:
        hang_up(served.url)
        served.away = True
        hang_up(served.url)
    assert capfd.readouterr().err == ""


def test_another_fault_of_the_server_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with serving(tmp_path) as served:
        served.asked = None  # type: ignore[assignment]
        hang_up(served.url, times=1)
    assert "AttributeError" in capfd.readouterr().err
