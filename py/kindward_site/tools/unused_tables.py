"""Finds in Pyodide's data the tables that nothing here reads, and writes archive/unused_tables.toml. For each new Pyodide:

    python -m kindward_site.tools.unused_tables

They are found by what they hold, which this Python knows as well: the codes and the characters of the East Asian codecs (CPython's,
and the C library's own), the graph of the names of characters, and the two tables between names and characters. What is
found only in part stays: a table is taken if nearly all of it is known, or is the mark for "no such code".
"""

import bisect
import hashlib
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from kindward_site.archive.unused_tables import LIST, WRITER, UnusedTables
from kindward_site.archive.webassembly import data_segment, number, written

ENGINE: Final = Path(__file__).parents[3] / "node_modules" / "pyodide" / "pyodide.asm.wasm"

type Range = tuple[int, int]
type Row = list[int]

_CODECS: Final = (
    *("gb2312", "gbk", "gb18030", "big5", "big5hkscs", "cp950", "cp949", "johab", "euc_kr"),
    *("shift_jis", "cp932", "euc_jp", "euc_jisx0213", "shift_jis_2004", "shift_jisx0213"),
)
_NO_CHARACTER: Final = 0xFFFE
_NO_CODE: Final = 0xFFFF
_WINDOW: Final = 16
"""Bytes, eight numbers, that are looked for together."""
_DIFFERENT: Final = 5
"""So many of the eight differ, or they could stand in any table."""
_GAP: Final = 64
"""Bytes between two pieces of one table, such as a row too short to be looked for."""
_LEAST: Final = 512
"""Bytes; what is shorter may be a piece of another table that happens to look alike."""
_KNOWN: Final = 0.8
"""The share of a range that must be known to be of such a table."""
_RULED: Final = "HANGUL SYLLABLE "
_UNNAMED: Final = ("CJK UNIFIED IDEOGRAPH-", _RULED)
"""Names that are made by a rule, not kept in a table."""
_BLOCK: Final = 64
"""Characters whose positions are looked for together."""
_MORE_NAMES: Final = 2_000
"""At most so many aliases and sequences."""
_NODES: Final = 1_000
"""A graph of names has more nodes than this; bytes that look like one by chance have fewer."""
_LONGEST: Final = 400_000
"""Bytes; the graph is shorter."""
_LETTERS: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -()")


def unused_tables(data: bytes) -> UnusedTables:
    """What nothing here reads in the data of a Pyodide that has the codecs and the names of this Python.

    Raises:
        ValueError: the names are not found.
    """
    ranges = {
        "East Asian codecs": _ranges_of(data, [*_decoded_rows(), *_coded_rows()]),
        "names of characters": list(_name_tables(data)),
    }
    return UnusedTables(hashlib.sha256(data).hexdigest(), ranges)


def toml(tables: UnusedTables) -> str:
    """The text of unused_tables.toml."""
    lines = [
        f"# Written by `{WRITER}`, which says what these tables are.",
        "",
        f'data = "{tables.data}"',
        "",
        "[ranges]",
    ]
    for kind, ranges in tables.ranges.items():
        lines += [f'"{kind}" = [', *(f"  [{start:#x}, {end:#x}]," for start, end in ranges), "]"]
    return "\n".join(lines) + "\n"


def _ranges_of(data: bytes, rows: Iterable[Row]) -> list[Range]:
    """Where `data` holds what stands in `rows`, two bytes a number, as ranges that hold little else."""
    windows = {window for row in rows for window in _windows(row)}
    known = bytearray(len(data))
    for at in range(0, len(data) - _WINDOW + 1, 2):
        if data[at : at + _WINDOW] in windows:
            known[at : at + _WINDOW] = b"\1" * _WINDOW
    return [(start, end) for start, end in _joined(data, known) if _is_of_one_kind(data, known, start, end)]


def _windows(row: Row) -> Iterator[bytes]:
    packed = array("H", row).tobytes()
    for at in range(len(row) - _WINDOW // 2 + 1):
        if len({*row[at : at + _WINDOW // 2]}) >= _DIFFERENT:
            yield packed[2 * at : 2 * at + _WINDOW]


def _joined(data: bytes, known: bytearray) -> Iterator[Range]:
    """The runs of what is known, over gaps that are short or hold nothing but the mark for no code."""
    start = end = known.find(1)
    while start >= 0:
        end = _or_all(known.find(0, start), known)
        following = known.find(1, end)
        while following >= 0 and (following - end <= _GAP or _is_empty(data[end:following])):
            end = _or_all(known.find(0, following), known)
            following = known.find(1, end)
        yield start, end
        start = following


def _or_all(found: int, known: bytearray) -> int:
    return len(known) if found < 0 else found


def _is_empty(gap: bytes) -> bool:
    return gap.count(0xFF) >= len(gap) * 0.9


def _is_of_one_kind(data: bytes, known: bytearray, start: int, end: int) -> bool:
    sure = sum(1 for at in range(start, end) if known[at] or data[at] == 0xFF)
    return end - start >= _LEAST and sure >= (end - start) * _KNOWN


def _decoded_rows() -> Iterator[Row]:
    """For each codec and each first byte the characters of all second bytes."""
    for codec in _CODECS:
        firsts = [bytes([first]) for first in range(0x80, 0x100)]
        firsts += [bytes([0x8F, second]) for second in range(0xA1, 0x100)] if codec.startswith("euc_j") else []
        for first in firsts:
            row = [_character(codec, first + bytes([second])) for second in range(0x21, 0x100)]
            yield [code if code < 0x10000 else _NO_CHARACTER for code in row]
            yield [code & 0xFFFF for code in row]
            yield [code & 0xFFFF if code >= 0x10000 else _NO_CHARACTER for code in row]


def _character(codec: str, code: bytes) -> int:
    try:
        found = code.decode(codec)
    except UnicodeDecodeError:
        return _NO_CHARACTER
    return ord(found) if len(found) == 1 else _NO_CHARACTER


def _coded_rows() -> Iterator[Row]:
    """For each codec and each 256 characters their codes, as CPython's tables write them."""
    for high in (*range(0xD8), *range(0xE0, 0x100), *range(0x200, 0x300)):
        block = [chr(high << 8 | low) for low in range(0x100)]
        codes = {codec: [_code(codec, letter) for letter in block] for codec in _CODECS}
        yield from codes.values()
        yield from (_apart(codes[codec], codes[base]) for codec, base in _EXTENDED)
        yield _of_two(codes["gbk"], codes["gb2312"])
        yield _of_two(codes["cp949"], codes["euc_kr"])
        old, new = ([_jis(codec, letter) for letter in block] for codec in ("euc_jp", "euc_jisx0213"))
        yield old
        yield new
        yield _apart(new, old)


_EXTENDED: Final = (
    *(("gb18030", "gbk"), ("big5hkscs", "big5"), ("cp950", "big5"), ("cp932", "shift_jis")),
    *(("shift_jis_2004", "shift_jis"),),
)
"""A codec, and the older one whose codes it keeps; its own table holds the others."""


def _code(codec: str, letter: str) -> int:
    code = _encoded(codec, letter)
    return code[0] << 8 | code[1] if len(code) == 2 else _NO_CODE


def _jis(codec: str, letter: str) -> int:
    """The code in seven bits a byte; one of three bytes, of the second plane, has the highest bit."""
    code = _encoded(codec, letter)
    if len(code) == 2 and code[0] != 0x8E:
        return (code[0] << 8 | code[1]) & 0x7F7F
    return (code[1] << 8 | code[2]) & 0x7F7F | 0x8000 if len(code) == 3 else _NO_CODE


def _encoded(codec: str, letter: str) -> bytes:
    try:
        return letter.encode(codec)
    except UnicodeEncodeError:
        return b""


def _apart(codes: Row, older: Row) -> Row:
    return [_NO_CODE if code == known else code for code, known in zip(codes, older, strict=True)]


def _of_two(codes: Row, older: Row) -> Row:
    """The codes that an older codec has, too, in seven bits a byte; the others as they are."""
    return [
        code & 0x7F7F if code != _NO_CODE and known != _NO_CODE else code
        for code, known in zip(codes, older, strict=True)
    ]


def _name_tables(data: bytes) -> Iterator[Range]:
    """The graph of the names, the table from a name's place to its character, and the one that leads back."""
    least = sum(1 for code in range(0x110000) if not unicodedata.name(chr(code), _RULED).startswith(_UNNAMED))
    for count in range(least, least + _MORE_NAMES):
        at = data.find(written(count << 1))
        while at >= 0:
            if size := _graph_size(data[at : at + _LONGEST]):
                yield at, at + size
                start = _characters_at(data, at + size, list(_names(data[at : at + size])))
                yield start, start + 4 * count
                yield from _positions(data, array("I", data[start : start + 4 * count]).tolist())
                return
            at = data.find(written(count << 1), at + 1)
    raise ValueError("the names of characters are not found")


def _graph_size(graph: bytes) -> int:
    """The bytes of a graph of names that starts here; 0 if none does.

    A node is a number (with the lowest bit: a name ends here) and its edges; an edge is a number (how much further its node lies
    than the one before, whether its label has one letter, whether it is the last) and its label.
    """
    seen, waiting, size = set[int](), [0], 0
    while waiting:
        at = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        try:
            edges, end = _edges(graph, at)
        except (IndexError, ValueError):
            return 0
        waiting += [target for _, target in edges]
        size = max(size, end)
    return size if len(seen) > _NODES else 0


def _edges(graph: bytes, at: int) -> tuple[list[tuple[str, int]], int]:
    """The labels and the targets of a node's edges, and where they end."""
    _, at = number(graph, at)
    edges, target = list[tuple[str, int]](), at
    while True:
        edge, at = number(graph, at)
        if not edge and not edges:
            return edges, at
        target += edge >> 2
        length, at = (1, at) if edge & 2 else (graph[at], at + 1)
        label = graph[at : at + length]
        if target >= len(graph) or not _LETTERS.issuperset(label):
            raise ValueError("no graph of names")
        at += length
        edges.append((label.decode(), target))
        if edge & 1:
            return edges, at


def _names(graph: bytes, at: int = 0, begun: str = "") -> Iterator[str]:
    """The names of a graph, in its order."""
    if number(graph, at)[0] & 1:
        yield begun
    for label, target in _edges(graph, at)[0]:
        yield from _names(graph, target, begun + label)


def _characters_at(data: bytes, after: int, names: Sequence[str]) -> int:
    """Where the table stands that holds the characters of `names`; one without a character of its own has any number."""
    known = [(place, code) for place, name in enumerate(names[:_NODES]) if (code := _named(name)) is not None]
    for start in range(after & ~3, min(after + _LONGEST, len(data) - 4 * _NODES), 4):
        codes = array("I", data[start : start + 4 * _NODES])
        if all(codes[place] == code for place, code in known):
            return start
    raise ValueError("the table from names to characters is not found")


def _named(name: str) -> int | None:
    """The character whose own name this is: no alias, and no sequence of several."""
    letter = unicodedata.lookup(name)
    return ord(letter) if len(letter) == 1 and unicodedata.name(letter, "") == name else None


def _positions(data: bytes, characters: Sequence[int]) -> list[Range]:
    """The table from characters to the places of their names, two bytes each."""
    places = {code: place for place, code in enumerate(characters)}
    coded = sorted(places)
    rows = list[Row]()
    for block in range(0, coded[-1] + 1, _BLOCK):
        here = coded[bisect.bisect_left(coded, block) : bisect.bisect_left(coded, block + _BLOCK)]
        if here:
            rows.append([places.get(code, 0) for code in range(here[0], here[-1] + 1)])
    return _ranges_of(data, rows)


def _data() -> bytes:
    engine = ENGINE.read_bytes()
    start, end = data_segment(engine)
    return engine[start:end]


if __name__ == "__main__":
    LIST.write_text(toml(unused_tables(_data())), encoding="utf-8")
