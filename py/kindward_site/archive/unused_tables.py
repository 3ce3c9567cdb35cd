"""Tables in Pyodide's WebAssembly that nothing here reads: written as zeros, they weigh nothing on their way.

The codecs of Chinese, Japanese and Korean, the same ones in the C library, and the names of characters lie in the data that
every reader would fetch. Where they stand is in unused_tables.toml; kindward_site.tools.unused_tables finds them and writes it.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kindward_site.archive.webassembly import data_segment

LIST: Final = Path(__file__).with_name("unused_tables.toml")
WRITER: Final = "python -m kindward_site.tools.unused_tables"


@dataclass(frozen=True, slots=True)
class UnusedTables:
    """Where tables lie in the data of one engine.

    `data` is the SHA-256 of the data they were found in, in hex; `ranges` holds, for each kind of table, where they start and
    end, in bytes from the start of the data.
    """

    data: str
    ranges: Mapping[str, Sequence[tuple[int, int]]]


def listed_tables(path: Path = LIST) -> UnusedTables:
    """What unused_tables.toml says."""
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    ranges = {kind: [(start, end) for start, end in found] for kind, found in said["ranges"].items()}
    return UnusedTables(said["data"], ranges)


def without_unused_tables(engine: bytes, tables: UnusedTables) -> bytes:
    """`engine` with zeros in the place of `tables`, and as long as it was.

    Raises:
        ValueError: its data is not what the tables were found in, as with another Pyodide.
    """
    start, end = data_segment(engine)
    if hashlib.sha256(engine[start:end]).hexdigest() != tables.data:
        raise ValueError(f"its data is not what {LIST.name} was made of; `{WRITER}` makes it anew")
    made = bytearray(engine)
    for ranges in tables.ranges.values():
        for first, last in ranges:
            made[start + first : start + last] = bytes(last - first)
    return bytes(made)
