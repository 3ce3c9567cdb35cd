"""Which modules the runtime archive must hold: those that Pyodide, kindward and every practice really import."""

import ast
import json
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LATE: Final = (
    # bytes.decode and TextIOWrapper look codecs up by name; utf_8, which the boot needs, is found by the run.
    "encodings.ascii",
    "encodings.latin_1",
    "encodings.utf_16",
    "encodings.utf_8_sig",
)
"""Modules that are imported late, by C code or by name, so that a run of every practice need not meet them."""

LATE_FOR: Final = {"strptime": ("_strptime", "calendar", "locale")}
"""The same for modules of some size: taken in where kindward's sources hold the word."""

_WHEELS: Final = (
    *("pyodide._package_loader", "shutil", "tempfile", "random", "zipfile", "zipfile._path", "zipfile._path.glob"),
    *("bz2", "_compression", "importlib.resources._common", "importlib.resources._functional"),
)
"""What unpacks wheels and finds their files: none is installed at run time."""
_SYSTEM: Final = (
    *("asyncio.base_events", "asyncio.base_subprocess", "asyncio.selector_events", "asyncio.sslproto"),
    *("asyncio.staggered", "asyncio.streams", "asyncio.subprocess", "asyncio.trsock", "asyncio.unix_events"),
    *("selectors", "socket", "subprocess"),
)
"""What needs sockets and processes, which a browser has not: the event loop is Pyodide's."""
LEFT_OUT: Final = frozenset((*_WHEELS, *_SYSTEM))
"""Modules that a run imports and a reader's page never uses: 205 KB as they travel.

Where a module that stays imports one of them, sitecustomize gives what it asks for.
"""

REPLACED: Final = {"asyncio/__init__.py": Path(__file__).with_name("asyncio_names.py")}
"""Sources of ours in the place of one in the standard library, by its path there: the same without what is LEFT_OUT."""

EXERCISE: Final = """
import dataclasses, importlib, json, re, traceback
re._MAXCACHE = 100_000
methods = []
def recorded(text, *scopes):
    methods.append(text)
    exec(text, *scopes)
dataclasses.exec = recorded
import kindward.runtime
for name in WANTED:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
try:
    raise ValueError("as a practice that stumbles would")
except ValueError:
    traceback.format_exc()
try:
    from kindward.practice.base import Place, html_of
    from kindward.practices import PLACEABLE
except ImportError:
    PLACEABLE = {}
for practice in PLACEABLE.values():
    for example in practice.examples:
        state = practice.after(example, Place("probe"))
        html_of(practice.view(state))
        practice.draft(state)
slugs = tuple(PLACEABLE) or ("none",)
for slug in slugs:
    kindward.runtime.handle(json.dumps({
        "type": "mount", "mount": slug, "practice": slug, "seq": 1, "applied": 0, "options": {}, "draft": None,
        "carry": None, "fields": {}, "now": "2026-11-22T00:30:00+01:00", "nonce": "1f2e3d4c"}))
len(slugs)
"""
"""Python that imports and uses everything a reader could reach. `WANTED` is set before it runs."""

_NODE: Final = """
import { readFileSync } from "node:fs";
const [, folder, sources, exercise, report] = process.argv;
const { loadPyodide } = await import(folder + "/pyodide.mjs");
try {
  const python = await loadPyodide({ indexURL: folder + "/", env: { PYTHONHASHSEED: "0" } });
  python.FS.writeFile("/probe.zip", readFileSync(sources));
  python.runPython('import sys; sys.path.append("/probe.zip")');
  python.runPython(exercise);
  const engine = new WebAssembly.Module(readFileSync(folder + "/pyodide.asm.wasm"));
  const exports = WebAssembly.Module.exports(engine).map(({ name }) => name);
  process.stdout.write("\\n" + JSON.stringify({ exports, ...JSON.parse(python.runPython(report)) }));
} catch (error) {
  process.stderr.write(error.message);
  process.exitCode = 1;
}
"""

_REPORT: Final = """
import importlib.util, json, re, sys
in_files = sorted(name for name, module in sys.modules.items()
                  if getattr(module.__spec__, "origin", None) not in (None, "frozen", "built-in"))
patterns = []
for _, pattern, flags in re._cache:
    parsed = re._parser.parse(pattern, flags)
    patterns.append({
        "pattern": pattern if isinstance(pattern, str) else pattern.decode("latin-1"),
        "bytes": isinstance(pattern, bytes), "flags": flags, "all_flags": flags | parsed.state.flags,
        "code": re._compiler._code(parsed, flags), "groups": parsed.state.groups - 1, "names": parsed.state.groupdict})
magic = importlib.util.MAGIC_NUMBER.hex()
json.dumps({"magic": magic, "modules": in_files, "patterns": patterns, "methods": sorted({*methods})})
"""


class ProbeError(Exception):
    """The run under Node failed; the message holds its last lines."""


@dataclass(frozen=True)
class Pattern:
    """A regular expression that was compiled: `text` under `flags`, and what `_sre.compile` makes a pattern of."""

    text: str | bytes
    flags: int
    all_flags: int
    code: list[int]
    groups: int
    names: dict[str, int]


@dataclass(frozen=True)
class Probe:
    """What a run on stock Pyodide showed: its bytecode's magic number (hex), what its engine exports, the modules it
    had imported, and what it had compiled: regular expressions, and the sources of the methods of dataclasses."""

    magic: str
    exports: tuple[str, ...]
    modules: frozenset[str]
    patterns: tuple[Pattern, ...]
    methods: tuple[str, ...]


def probe(pyodide: Path, sources: Path, wanted: Iterable[str]) -> Probe:
    """Boots stock Pyodide under Node, uses every practice out of the zip `sources`, and tells what was imported.

    Node and a browser import the same Python modules here; tests/kindward_site/archive/test_archive.py proves it in Chromium.
    """
    exercise = f"WANTED = {sorted({*wanted, *LATE})!r}\n{EXERCISE}"
    command = ["node", "--input-type=module", "--eval", _NODE, str(pyodide), str(sources), exercise, _REPORT]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except FileNotFoundError as missing:
        raise ProbeError("`node` is not on the PATH") from missing
    except subprocess.TimeoutExpired as late:
        raise ProbeError("Node did not finish within two minutes") from late
    if run.returncode:
        raise ProbeError("\n".join(run.stderr.strip().splitlines()[-12:]))
    printed = json.loads(run.stdout.rpartition("\n")[2])  # a pattern may hold other line breaks
    patterns = tuple(_pattern(**pattern) for pattern in printed["patterns"])
    return Probe(
        printed["magic"], tuple(printed["exports"]), frozenset(printed["modules"]), patterns, tuple(printed["methods"])
    )


def _pattern(pattern: str, bytes: bool, **rest: Any) -> Pattern:
    return Pattern(pattern.encode("latin-1") if bytes else pattern, **rest)


def imported_names(sources: Mapping[str, bytes]) -> set[str]:
    """Every absolute module name that an import statement in `sources` mentions, at whatever depth, and LATE_FOR."""
    names: set[str] = set()
    for path, text in sources.items():
        for node in ast.walk(ast.parse(text, path)):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        for word, modules in LATE_FOR.items():
            if word.encode() in text:
                names.update(modules)
    return names
