"""Nothing of ours lives in MkDocs alone: ProperDocs, which continues MkDocs 1, makes the same site of the same folder."""

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
_INTEGRITY = re.compile(rb"sha256-[A-Za-z0-9+/=]+")


@pytest.fixture
def other(tmp_path: Path, site: Path) -> Path:
    """The site by ProperDocs. It takes the engine from the cache that the build of `site` has filled."""
    home = tmp_path / "site"
    command = [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml", "--site-dir", str(home)]
    done = subprocess.run(command, cwd=ROOT, check=False, timeout=300, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return home


def files(site: Path) -> dict[str, bytes]:
    """What each file of a site says, but for what names its builder or follows from that."""
    return {path.relative_to(site).as_posix(): said(path) for path in sorted(site.rglob("*")) if path.is_file()}


def said(path: Path) -> bytes:
    content = path.read_bytes()
    if path.suffix == ".html":
        return _GENERATOR.sub(b"", content)
    if path.suffix == ".gz":  # it carries the time of day
        return gzip.decompress(content)
    # The list of what opens without a network has a hash of each page, and so of the builder's name on it.
    return _INTEGRITY.sub(b"", content) if path.name == "sw.js" else content


def generator(site: Path) -> bytes:
    """What the one who built a site calls itself."""
    (found,) = _GENERATOR.findall((site / "practices/four-n/index.html").read_bytes())
    return bytes(found)


def test_properdocs_makes_the_same_pages_and_files(site: Path, other: Path) -> None:
    assert b"mkdocs-1" in generator(site)
    assert b"ProperDocs" in generator(other)
    ours, theirs = files(site), files(other)
    assert sorted(theirs) == sorted(ours)
    assert [name for name, content in ours.items() if theirs[name] != content] == []
