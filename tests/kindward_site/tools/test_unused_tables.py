"""What the tool takes for an unused table: what this Python's codecs and names say, and nothing that is known only in part."""

import tomllib
import unicodedata
from array import array
from random import Random

import pytest

from kindward_site.archive.unused_tables import listed_tables
from kindward_site.archive.webassembly import written
from kindward_site.tools.unused_tables import _graph_size, _names, _ranges_of, toml, unused_tables

OTHER = Random(1).randbytes(2_000)
ROW = [*range(0x4E00, 0x4E00 + 400)]
PACKED = array("H", ROW).tobytes()


def test_a_table_is_found_where_it_stands_and_what_is_beside_it_stays() -> None:
    assert _ranges_of(OTHER + PACKED + OTHER, [ROW]) == [(2_000, 2_800)]
    assert _ranges_of(OTHER + OTHER, [ROW]) == []


def test_a_short_likeness_is_no_table() -> None:
    assert _ranges_of(OTHER + PACKED[:400] + OTHER, [ROW]) == []


def test_rows_with_no_code_between_them_are_one_table() -> None:
    empty = b"\xff" * 3_000
    assert _ranges_of(OTHER + PACKED + empty + PACKED + OTHER, [ROW]) == [(2_000, 2_000 + 2 * 800 + 3_000)]
    assert _ranges_of(OTHER + PACKED + OTHER + PACKED, [ROW]) == [(2_000, 2_800), (4_800, 5_600)]


def test_a_row_that_says_little_is_not_looked_for() -> None:
    same = [0x4E00] * 400
    assert _ranges_of(array("H", same).tobytes() * 2, [same]) == []


def graph(words: list[str]) -> bytes:
    """A graph of names with one node for each word, as CPython packs it."""
    after = b"".join(_edge(2, word, is_last=word == words[-1]) for word in words[1:])
    far = 0
    while far != (far := len(_edge(far, words[0], is_last=False) + after)):
        pass
    return written(len(words) << 1) + _edge(far, words[0], is_last=False) + after + b"\x03\x00" * len(words)


def _edge(further: int, word: str, *, is_last: bool) -> bytes:
    return written(further << 2 | is_last) + bytes([len(word)]) + word.encode()


def test_a_graph_of_names_is_read_in_its_order_and_measured() -> None:
    words = ["ACUTE ACCENT", "BELL", "SOFT HYPHEN"]
    packed = graph(words)
    assert list(_names(packed)) == words
    assert _graph_size(packed) == 0, "so small a graph may be chance"
    many = [f"LETTER {number}" for number in range(2_000)]
    assert list(_names(graph(many)))[:2] == ["LETTER 0", "LETTER 1"]
    assert _graph_size(graph(many) + OTHER) == len(graph(many))
    assert _graph_size(OTHER) == 0


def test_without_the_names_it_says_so() -> None:
    with pytest.raises(ValueError, match="names of characters are not found"):
        unused_tables(OTHER)


def test_the_list_is_written_as_it_is_read() -> None:
    listed = listed_tables()
    read = tomllib.loads(toml(listed))
    assert read["data"] == listed.data
    assert {kind: [tuple(one) for one in ranges] for kind, ranges in read["ranges"].items()} == listed.ranges
    assert unicodedata.unidata_version == "15.1.0", "another Unicode: run the tool again"
