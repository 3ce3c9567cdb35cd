"""The bytes of the runtime archive: sources out of Pyodide, site-packages and a wheel, compiled, pruned and packed."""

import io
import json
import marshal
import os
import subprocess
import sys
import zipfile
from array import array
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

import deflate

from kindward.language import coverage
from kindward.language.coverage import Part
from kindward_site.archive.for_readers import for_readers, is_for_the_build
from kindward_site.archive.modules import LEFT_OUT, REPLACED, Probe, imported_names

PACKAGES: Final = ("htpy", "markupsafe", "snowballstemmer")
"""The distributions whose Python modules go in beside the standard library and kindward."""

PARTS: Final = {"snowballstemmer": ("among", "basestemmer", "english_stemmer")}
"""Of a package named here only these modules go in, and its own `__init__` is empty: it would import 36 languages."""

_DOOR: Final = "kindward.runtime"
_BY_NAME: Final = ("kindward.practices.", "kindward.notebook.page", "kindward.your_data.page")
"""Modules that are imported by name: the practices out of the catalog, and the pages placed like them."""

BEFORE_SITE: Final = ("encodings", "encodings.aliases", "encodings.utf_8", "sitecustomize")
"""What Python imports until `sitecustomize` has run, and must find in the zip itself; the rest is in library.bin."""

_START: Final = Path(__file__).with_name("sitecustomize.py")
_PYC_HEADER: Final = 16
_PINNED: Final = {
    "PYTHONOPTIMIZE": "2",
    # Columns of code serve to underline source in tracebacks, and there is none: a quarter of the archive.
    "PYTHONNODEBUGRANGES": "1",
    # With these two the same sources give the same bytes. The date is 1980-01-01, the oldest that a zip can hold.
    "PYTHONHASHSEED": "0",
    "SOURCE_DATE_EPOCH": "315532800",
}
_COMPILE: Final = """
import json, marshal, sys
print(json.dumps([marshal.dumps(compile(text, "<string>", "exec")).hex() for text in json.load(sys.stdin)]))
"""
_STRIP: Final = r"""
import json, marshal, sys
def stripped(code):
    inner = tuple(stripped(one) if isinstance(one, type(code)) else one for one in code.co_consts)
    # Each entry says "no column, no line further" of so many units of code, eight at most.
    eights, rest = divmod(len(code.co_code) // 2, 8)
    lines = b"\xef\0" * eights + (bytes([0xE8 + rest - 1, 0]) if rest else b"")
    return code.replace(co_consts=inner, co_linetable=lines)
codes = [marshal.loads(bytes.fromhex(code)) for code in json.load(sys.stdin)]
print(json.dumps([marshal.dumps(stripped(code)).hex() for code in codes]))
"""


def module_name(path: str) -> str:
    """The module that a file of an archive holds: `json/__init__.py` is json, `json/decoder.py` json.decoder."""
    parts = PurePosixPath(path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def library_sources(stdlib: Path) -> dict[str, bytes]:
    """The Python sources of Pyodide's standard library and of PACKAGES, by path."""
    sources = _python_files(stdlib)
    for package in PACKAGES:
        sources |= _package_sources(package)
    return sources


def _package_sources(package: str) -> dict[str, bytes]:
    """The sources of one distribution, or the parts that are wanted of it."""
    sources = {
        file.as_posix(): Path(file.locate()).read_bytes()
        for file in metadata.files(package) or ()
        if file.suffix == ".py" and file.parts[0] == package
    }
    if package not in PARTS:
        return sources
    parts = [f"{package}/{part}.py" for part in PARTS[package]]
    return {f"{package}/__init__.py": b""} | {path: sources[path] for path in parts}


def kindward_sources(project: Path) -> dict[str, bytes]:
    """The Python sources of the wheel that `project` (a folder with a pyproject.toml) builds, by path.

    Raises:
        subprocess.CalledProcessError: the build failed; its output holds why.
        ValueError: the wheel holds a file that the archive would silently leave out.
    """
    with TemporaryDirectory() as folder:
        _run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(project)])
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as files:
            for name in files.namelist():
                if ".dist-info/" not in name and not name.endswith((".py", "/py.typed")):
                    raise ValueError(f"{name} is not Python: the runtime archive carries modules only")
        return _python_files(wheel)


def used_sources(ours: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of our sources those that the runtime or a practice imports, at whatever depth: what waits for its practice stays out."""
    paths = {module_name(path): path for path in ours}
    used = dict[str, bytes]()
    waiting = [name for name in paths if name == _DOOR or name.startswith(_BY_NAME)]
    while waiting:
        path = paths.get(name := waiting.pop())
        if path is None or path in used:
            continue
        used[path] = ours[path]
        waiting += [name.rpartition(".")[0], *imported_names({path: ours[path]})]
    return {path: text for path, text in ours.items() if path in used}


def write_sources(sources: Mapping[str, bytes], path: Path) -> Path:
    """Writes a zip of `sources`, in order of their paths."""
    with zipfile.ZipFile(path, "w") as out:
        for name in sorted(sources):
            out.writestr(_entry(name), sources[name])
    return path


def compiled(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """The bytecode of `sources` by path, without docstrings and asserts, made by pyodide-build."""
    with TemporaryDirectory() as folder:
        path = write_sources(sources, Path(folder, "sources.zip"))
        _run([sys.executable, "-m", "pyodide_cli", "py-compile", "--silent", "--compression-level", "0", str(path)])
        with zipfile.ZipFile(path) as files:
            return {name.removesuffix("c"): files.read(name) for name in files.namelist()}


def without_lines(codes: Mapping[str, bytes]) -> dict[str, bytes]:
    """The bytecode of `codes` with the first line of each function for all its lines: 80 KB less, and a traceback names the function.

    Made in a process of its own, because the bytes that marshal writes depend on what else a process has done.
    """
    made = _run([sys.executable, "-c", _STRIP], json.dumps([code[_PYC_HEADER:].hex() for code in codes.values()]))
    made_codes = zip(codes.items(), json.loads(made), strict=True)
    return {path: code[:_PYC_HEADER] + bytes.fromhex(bare) for (path, code), bare in made_codes}


def pack(sources: Mapping[str, bytes], found: Probe) -> bytes:
    """The archive: what was `found` to be used, out of `sources`, as bytecode in a stored zip that is gzipped whole.

    The browser inflates gzip natively; zipimport would inflate member by member, in Python.
    """
    kept = {*found.modules, *BEFORE_SITE} - LEFT_OUT
    chosen = {path: text for path, text in sources.items() if module_name(path) in kept}
    ours = {path: text for path, text in chosen.items() if path.startswith("kindward/")}
    chosen |= {path: for_readers(text) for path, text in ours.items()}
    chosen = {path: text for path, text in chosen.items() if not is_for_the_build(path)}
    chosen |= {path: ours.read_bytes() for path, ours in REPLACED.items()}
    chosen["sitecustomize.py"] = _START.read_bytes()
    codes = compiled(chosen)
    # Of ours a report should name the line; where the standard library stumbles, the line of ours that called it says more.
    codes |= without_lines({path: code for path, code in codes.items() if not path.startswith("kindward/")})
    library: dict[str, tuple[bool, bytes]] = {}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, code in sorted(codes.items()):
            if module_name(path) in BEFORE_SITE:
                archive.writestr(_entry(path + "c"), code)
            else:
                library[module_name(path)] = (path.endswith("__init__.py"), code[_PYC_HEADER:])
        archive.writestr(_entry("library.bin"), marshal.dumps((library, _patterns(found), _methods(found))))
    return gzipped(out.getvalue())


def gzipped(data: bytes) -> bytes:
    """`data` gzipped, with no date and no name, by libdeflate at its strongest: 4 % smaller than zlib makes it."""
    return bytes(deflate.gzip_compress(data, 12))


def _patterns(found: Probe) -> dict[tuple[str | bytes, int], tuple[int, bytes, int, dict[str, int]]]:
    late = _compiled_late()
    return {
        (pattern.text, pattern.flags): (
            pattern.all_flags,
            array("I", pattern.code).tobytes(),
            pattern.groups,
            pattern.names,
        )
        for pattern in sorted(found.patterns, key=lambda pattern: (repr(pattern.text), pattern.flags))
        if pattern.text not in late
    }


def _compiled_late() -> frozenset[str]:
    """The patterns of what a letter can hold: compiled, they weigh 38 KB on the way to every reader, and few write letters.

    A browser compiles them at the first hint.
    """
    cues = (cue for part in Part for cue in (*coverage.cues(part), coverage.bars()[part]))
    return frozenset(cue.expression.pattern for cue in cues)


def _methods(found: Probe) -> dict[str, bytes]:
    """The bytecode of each source that a dataclass runs to get its methods.

    Made in a process of its own, because the bytes that marshal writes depend on what else a process has done.
    """
    made = _run([sys.executable, "-c", _COMPILE], json.dumps(found.methods))
    return {text: bytes.fromhex(code) for text, code in zip(found.methods, json.loads(made), strict=True)}


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name)  # its default date is fixed, and it is stored, not deflated


def _python_files(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as files:
        return {name: files.read(name) for name in files.namelist() if name.endswith(".py")}


def _run(command: list[str], stdin: str = "") -> str:
    return subprocess.run(
        command, env={**os.environ, **_PINNED}, input=stdin, capture_output=True, text=True, timeout=300, check=True
    ).stdout
