"""The runtime that the browser loads: Pyodide's files and one archive with all the Python that the practices need."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import metadata
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

from kindward_site.archive.engine import trimmed_engine
from kindward_site.archive.modules import Probe, ProbeError, imported_names, probe
from kindward_site.archive.pack import (
    PACKAGES,
    gzipped,
    kindward_sources,
    library_sources,
    module_name,
    pack,
    used_sources,
    write_sources,
)
from kindward_site.archive.script import one_script
from kindward_site.archive.unused_tables import LIST, listed_tables
from kindward_site.errors import BuildError

_ENGINE: Final = "pyodide.asm.wasm"
_SCRIPTS: Final = ("pyodide.asm.js", "pyodide.mjs")
_STDLIB: Final = "python_stdlib.zip"
_KEPT_BUILDS: Final = 4
_WASM: Final = ".wasm.bin"
"""Gzipped by us and not called .wasm or .gz, or some servers would pack or unpack it once more."""


class RuntimeBuildError(BuildError):
    """The runtime cannot be built here; the message is one sentence that says what to install, run or mend."""


@dataclass(frozen=True, kw_only=True)
class Runtime:
    """The files to publish, and what the page must tell the worker about them.

    `files` maps each published name, relative to the runtime folder, to the file to copy there. All names carry a hash
    of the content, so that they may be cached for ever and a deploy can keep the previous build's beside them.
    """

    files: Mapping[str, Path]
    archive: str
    script: str
    wasm: str
    pyodide: str
    lock: Mapping[str, Any]

    def manifest(self) -> dict[str, Any]:
        """What worker.js expects as `runtime`; the host adds `base`, the runtime folder's absolute URL."""
        return {
            "version": self.pyodide,
            "archive": self.archive,
            "script": self.script,
            "wasm": self.wasm,
            "lock": dict(self.lock),
            "sizes": {
                name: self.files[file].stat().st_size for name, file in (("archive", self.archive), ("wasm", self.wasm))
            },
        }


def build_runtime(root: Path, cache: Path, source: Path | None = None) -> Runtime:
    """The runtime of the project at `root`, built unless `cache` holds one made of the same inputs.

    Args:
        root: the folder with package.json and node_modules.
        cache: a folder of ours to keep builds in.
        source: the folder with pyproject.toml and py/kindward, when it is not `root`.

    Raises:
        RuntimeBuildError: something is missing, of the wrong version or broken.
    """
    source = source or root
    packages = root / "node_modules"
    pyodide = packages / "pyodide"
    version = _checked_version(root, pyodide)
    lock = json.loads((pyodide / "pyodide-lock.json").read_text())["info"]
    _check_python(lock["python"], version)
    build = cache / _key(source, packages, version)
    if not build.is_dir():
        _build(build, packages, version, source)
    files = {path.name: path for path in build.iterdir()}
    made = {"".join(path.suffixes): path.name for path in build.iterdir()}
    return Runtime(files=files, archive=made[".bin"], script=made[".js"], wasm=made[_WASM], pyodide=version, lock=lock)


def _checked_version(root: Path, pyodide: Path) -> str:
    pinned: str = json.loads((root / "package.json").read_text())["dependencies"]["pyodide"]
    try:
        found = json.loads((pyodide / "package.json").read_text())["version"]
    except FileNotFoundError:
        found = "none"
    if found != pinned:
        raise RuntimeBuildError(f"{pyodide} holds Pyodide {found}, but package.json pins {pinned}: run `npm ci` first.")
    return pinned


def _check_python(runtime: str, pyodide: str) -> None:
    minor = ".".join(runtime.split(".")[:2])
    ours = f"{sys.version_info.major}.{sys.version_info.minor}"
    if ours != minor:
        raise RuntimeBuildError(
            f"Pyodide {pyodide} runs Python {minor}, but this is Python {ours}: build with Python {minor}."
        )


def _key(source: Path, packages: Path, version: str) -> str:
    """A hash of every input of the archive, the script and the engine."""
    pyodide, tools = packages / "pyodide", packages / "binaryen" / "package.json"
    inputs = [sys.version, version, *(f"{name} {metadata.version(name)}" for name in PACKAGES)]
    inputs += [f"{name} {(pyodide / name).stat().st_size}" for name in (_ENGINE, *_SCRIPTS, _STDLIB)]
    inputs.append(tools.read_text(encoding="utf-8") if tools.is_file() else "no tools")
    ours = [*sorted(Path(__file__).parent.glob("*.py")), LIST, source / "pyproject.toml"]
    theirs = sorted((source / "py" / "kindward").rglob("*.py"))
    for file in (*ours, *theirs):
        inputs += [file.name if file in ours else file.relative_to(source).as_posix(), file.read_text(encoding="utf-8")]
    return _digest(*(text.encode() for text in inputs))


def _build(build: Path, packages: Path, version: str, source: Path) -> None:
    """Makes archive, script and engine and moves them to `build` at once, so that no other process ever sees one alone."""
    pyodide = packages / "pyodide"
    build.parent.mkdir(parents=True, exist_ok=True)
    work = Path(mkdtemp(dir=build.parent, prefix="building-"))
    try:
        archive, exports = _archive(work, pyodide, source)
        engine, loader = ((pyodide / name).read_text(encoding="utf-8") for name in _SCRIPTS)
        text, used = one_script(version, engine, loader, exports)
        script = text.encode()
        wasm = _kept_engine(packages, used, work)
        ready = work / "ready"
        ready.mkdir()
        (ready / f"kindward-{_digest(archive)}.bin").write_bytes(archive)
        (ready / f"pyodide-{_digest(script)}.js").write_bytes(script)
        (ready / f"pyodide-{_digest(wasm)}{_WASM}").write_bytes(wasm)
        if not build.is_dir():
            ready.rename(build)
    finally:
        shutil.rmtree(work)
    _forget_old(build.parent)


def _archive(work: Path, pyodide: Path, source: Path) -> tuple[bytes, tuple[str, ...]]:
    """The archive, and the names that Pyodide's engine exports."""
    try:
        ours = used_sources(kindward_sources(source))
        sources = {**library_sources(pyodide / _STDLIB), **ours}
        found = probe(pyodide, write_sources(sources, work / "sources.zip"), imported_names(ours))
        _check_magic(found)
        return pack(sources, replace(found, modules=found.modules | set(map(module_name, ours)))), found.exports
    except ProbeError as failed:
        raise RuntimeBuildError(f"The practices did not run on Pyodide under Node: {failed}.") from failed
    except SyntaxError as slip:
        raise RuntimeBuildError(f"py/{slip.filename}:{slip.lineno}: {slip.msg}.") from slip
    except ValueError as unfit:
        raise RuntimeBuildError(f"The runtime archive cannot be made: {unfit}.") from unfit
    except subprocess.CalledProcessError as failed:
        words = f"{failed.stdout}\n{failed.stderr}".strip()[-2000:]
        raise RuntimeBuildError(f"`{' '.join(failed.cmd[:3])}` failed: {words}") from failed


def _kept_engine(packages: Path, used: frozenset[str], work: Path) -> bytes:
    """The trimmed engine, gzipped. It takes eight seconds and hardly ever changes: it is kept beside node_modules by what it is made of."""
    tools = packages / "binaryen" / "package.json"
    makers = [*sorted(Path(__file__).parent.glob("*.py")), LIST, *([tools] if tools.is_file() else [])]
    made_of = [(packages / "pyodide" / _ENGINE).read_bytes(), *(path.read_bytes() for path in makers)]
    kept = packages.parent / ".cache" / "engines" / _digest(*made_of, " ".join(sorted(used)).encode())
    if not kept.is_file():
        engine = gzipped(_engine(packages, used, work))
        kept.parent.mkdir(parents=True, exist_ok=True)
        (work / "engine").write_bytes(engine)
        (work / "engine").replace(kept)
        for old in sorted(kept.parent.iterdir(), key=lambda path: path.stat().st_mtime)[:-_KEPT_BUILDS]:
            old.unlink(missing_ok=True)
    return kept.read_bytes()


def _engine(packages: Path, used: frozenset[str], work: Path) -> bytes:
    try:
        engine = (packages / "pyodide" / _ENGINE).read_bytes()
        return trimmed_engine(engine, used, listed_tables(), packages / ".bin", work)
    except FileNotFoundError as missing:
        raise RuntimeBuildError(f"{missing.filename} is missing: run `npm ci` first.") from missing
    except ValueError as unfit:
        raise RuntimeBuildError(f"Pyodide's WebAssembly cannot be trimmed: {unfit}.") from unfit
    except subprocess.CalledProcessError as failed:
        words = f"{failed.stdout}\n{failed.stderr}".strip()[-2000:]
        raise RuntimeBuildError(f"`wasm-opt` failed on Pyodide's WebAssembly: {words}") from failed


def _check_magic(found: Probe) -> None:
    if found.magic != MAGIC_NUMBER.hex():
        raise RuntimeBuildError(
            f"This Python's bytecode ({MAGIC_NUMBER.hex()}) is not the one that Pyodide reads ({found.magic}): "
            f"build with the Python version in .python-version."
        )


def _forget_old(cache: Path) -> None:
    builds = [folder for folder in cache.iterdir() if not folder.name.startswith("building-")]
    for folder in sorted(builds, key=lambda folder: folder.stat().st_mtime)[:-_KEPT_BUILDS]:
        shutil.rmtree(folder, ignore_errors=True)


def _digest(*contents: bytes) -> str:
    """Twelve hex digits of a SHA-256 over `contents` and their lengths."""
    hash = hashlib.sha256()
    for content in contents:
        hash.update(len(content).to_bytes(8) + content)
    return hash.hexdigest()[:12]


__all__ = ["Runtime", "RuntimeBuildError", "build_runtime"]
