"""Which modules the runtime archive must hold: those that Pyodide, kindward and every practice really import."""

import ast
import json
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LAZY: Final = (
    # datetime.strptime and time.strptime import these at the first call, and a practice may call one at any time.
    "_strptime",
    "calendar",
    "locale",
    # bytes.decode and TextIOWrapper look codecs up by name; the browser hands us UTF-8, Python itself asks for the rest.
    "encodings.ascii",
    "encodings.latin_1",
    "encodings.utf_8_sig",
    "encodings.utf_16",
    # traceback asks for it to underline an error, warnings to say where an unclosed resource was opened.
    "_colorize",
    "tracemalloc",
    # asyncio's debug mode and `asyncio.to_thread` come here.
    "asyncio.threads",
    "concurrent.futures.thread",
)
"""Modules imported late, that a run of every practice need not meet."""

EXERCISE: Final = """
import importlib, json, traceback
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
    from kindward.practice import Place, html_of
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
const [, folder, sources, exercise] = process.argv;
const { loadPyodide } = await import(folder + "/pyodide.mjs");
const python = await loadPyodide({ indexURL: folder + "/" });
python.FS.writeFile("/probe.zip", readFileSync(sources));
python.runPython('import sys; sys.path.append("/probe.zip")');
python.runPython(exercise);
process.stdout.write("\\n" + python.runPython(`
import importlib.util, json, sys
in_files = sorted(name for name, module in sys.modules.items()
                  if getattr(module.__spec__, "origin", None) not in (None, "frozen", "built-in"))
json.dumps({"magic": importlib.util.MAGIC_NUMBER.hex(), "modules": in_files})`));
"""


class ProbeError(Exception):
    """The run under Node failed; the message holds its last lines."""


@dataclass(frozen=True)
class Probe:
    """What a run on stock Pyodide showed: its bytecode's magic number (hex) and the modules it had imported."""

    magic: str
    modules: frozenset[str]


def probe(pyodide: Path, sources: Path, wanted: Iterable[str]) -> Probe:
    """Boots stock Pyodide under Node, uses every practice out of the zip `sources`, and tells what was imported.

    Node and a browser import the same Python modules here; tests/kindward_site/test_archive.py proves it in Chromium.
    """
    exercise = f"WANTED = {sorted({*wanted, *LAZY})!r}\n{EXERCISE}"
    command = ["node", "--input-type=module", "--eval", _NODE, str(pyodide), str(sources), exercise]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except FileNotFoundError as missing:
        raise ProbeError("`node` is not on the PATH") from missing
    except subprocess.TimeoutExpired as late:
        raise ProbeError("Node did not finish within two minutes") from late
    if run.returncode:
        raise ProbeError("\n".join(run.stderr.strip().splitlines()[-12:]))
    told = json.loads(run.stdout.splitlines()[-1])
    return Probe(told["magic"], frozenset(told["modules"]))


def imported_names(sources: Mapping[str, bytes]) -> set[str]:
    """Every absolute module name that an import statement in `sources` mentions, at whatever depth it stands."""
    names: set[str] = set()
    for text in sources.values():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names
