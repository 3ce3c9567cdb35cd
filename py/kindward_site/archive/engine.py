"""Pyodide's WebAssembly without what is kept for C libraries loaded at run time: we load none.

It exports every function and variable of CPython by name, so that such a library could call it, and what is exported counts as
used. Of 9,708 names the script asks for 302; with the others out of the export section, Binaryen finds what nothing calls any more.
"""

import subprocess
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

_HEADER: Final = 8
"""Bytes of the magic number and the version."""
_EXPORTS: Final = 7
"""The id of the export section."""
_FEATURES: Final = (
    *("bulk-memory", "exception-handling", "multivalue", "mutable-globals", "nontrapping-float-to-int"),
    *("reference-types", "sign-ext"),
)
"""What the module uses beyond the first WebAssembly. With all features on, Binaryen writes imports that browsers refuse."""


def trimmed_engine(engine: bytes, names: Collection[str], tools: Path, work: Path) -> bytes:
    """`engine` with `names` for its only exports, and without what then is dead.

    Args:
        engine: a WebAssembly module.
        names: the exports that stay; the module need not have all of them.
        tools: the folder with the programs of node_modules.
        work: a folder for two files on the way.

    Raises:
        ValueError: `engine` is no WebAssembly module that ends where its sections do.
        subprocess.CalledProcessError: Binaryen failed; its output says why.
    """
    given, made = work / "exported.wasm", work / "trimmed.wasm"
    given.write_bytes(only_exporting(engine, names))
    features = [f"--enable-{feature}" for feature in _FEATURES]
    command = [str(tools / "wasm-opt"), *features, "--remove-unused-module-elements", str(given), "-o", str(made)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return made.read_bytes()


def only_exporting(module: bytes, names: Collection[str]) -> bytes:
    """A WebAssembly module with those of its exports alone whose names are given; all else is as it was, byte for byte.

    Raises:
        ValueError: it is none, or ends within a section.
    """
    if module[:4] != b"\0asm":
        raise ValueError("the engine is no WebAssembly module")
    made = [module[:_HEADER]]
    for id, body in _sections(module):
        kept = _kept(body, names) if id == _EXPORTS else body
        made += [bytes([id]), _written(len(kept)), kept]
    return b"".join(made)


def _sections(module: bytes) -> Iterator[tuple[int, bytes]]:
    at = _HEADER
    while at < len(module):
        size, start = _read(module, at + 1)
        if start + size > len(module):
            raise ValueError("the engine ends within a section")
        yield module[at], module[start : start + size]
        at = start + size


def _kept(section: bytes, names: Collection[str]) -> bytes:
    """The export section with fewer entries: each is a name, a byte for what it is, and an index."""
    count, at = _read(section, 0)
    entries = []
    for _ in range(count):
        length, start = _read(section, at)
        _, end = _read(section, start + length + 1)
        if section[start : start + length].decode() in names:
            entries.append(section[at:end])
        at = end
    return _written(len(entries)) + b"".join(entries)


def _read(data: bytes, at: int) -> tuple[int, int]:
    """The number at `at`, seven bits a byte and the lowest first, and where it ends."""
    number = shift = 0
    while data[at] & 0x80:
        number |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return number | data[at] << shift, at + 1


def _written(number: int) -> bytes:
    """A number as `_read` reads it."""
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*made, number])
