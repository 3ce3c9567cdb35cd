"""Pyodide's WebAssembly without what is kept for C libraries loaded at run time, and without tables that nothing here reads.

We load no such library. It exports every function and variable of CPython by name, so that such a library could call it, and what is exported counts as
used. Of 9,708 names the script asks for 302; with the others out of the export section, Binaryen finds what nothing calls any more.
"""

import subprocess
from collections.abc import Collection
from pathlib import Path
from typing import Final

from kindward_site.archive.unused_tables import UnusedTables, without_unused_tables
from kindward_site.archive.webassembly import EXPORTS, HEADER, number, sections, written

_FEATURES: Final = (
    *("bulk-memory", "exception-handling", "multivalue", "mutable-globals", "nontrapping-float-to-int"),
    *("reference-types", "sign-ext"),
)
"""What the module uses beyond the first WebAssembly. With all features on, Binaryen writes imports that browsers refuse."""


def trimmed_engine(engine: bytes, names: Collection[str], tables: UnusedTables, tools: Path, work: Path) -> bytes:
    """`engine` with `names` for its only exports, zeros in the place of `tables`, and without what then is dead.

    Args:
        engine: a WebAssembly module.
        names: the exports that stay; the module need not have all of them.
        tables: what its data holds that nothing reads.
        tools: the folder with the programs of node_modules.
        work: a folder for two files on the way.

    Raises:
        ValueError: `engine` is no WebAssembly module that ends where its sections do,
            or its data is not what `tables` were found in.
        subprocess.CalledProcessError: Binaryen failed; its output says why.
    """
    given, made = work / "exported.wasm", work / "trimmed.wasm"
    given.write_bytes(only_exporting(without_unused_tables(engine, tables), names))
    features = [f"--enable-{feature}" for feature in _FEATURES]
    command = [str(tools / "wasm-opt"), *features, "--remove-unused-module-elements", str(given), "-o", str(made)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return made.read_bytes()


def only_exporting(module: bytes, names: Collection[str]) -> bytes:
    """A WebAssembly module with those of its exports alone whose names are given; all else is as it was, byte for byte.

    Raises:
        ValueError: it is none, or ends within a section.
    """
    made = [module[:HEADER]]
    for id, start, end in sections(module):
        body = module[start:end]
        kept = _kept(body, names) if id == EXPORTS else body
        made += [bytes([id]), written(len(kept)), kept]
    return b"".join(made)


def _kept(section: bytes, names: Collection[str]) -> bytes:
    """The export section with fewer entries: each is a name, a byte for what it is, and an index."""
    count, at = number(section, 0)
    entries = []
    for _ in range(count):
        length, start = number(section, at)
        _, end = number(section, start + length + 1)
        if section[start : start + length].decode() in names:
            entries.append(section[at:end])
        at = end
    return written(len(entries)) + b"".join(entries)
