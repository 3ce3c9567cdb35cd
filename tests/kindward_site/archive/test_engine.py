"""Of Pyodide's WebAssembly, what no script asks for is left out, and what nothing else calls."""

import gzip
import hashlib
import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward_site.archive.engine import only_exporting, trimmed_engine
from kindward_site.archive.unused_tables import UnusedTables, listed_tables, without_unused_tables
from kindward_site.archive.webassembly import data_segment, number, written

PACKAGES = Path(__file__).parents[3] / "node_modules"
ENGINE = PACKAGES / "pyodide" / "pyodide.asm.wasm"
_EXPORTS_OF = """
const engine = new WebAssembly.Module(require("node:fs").readFileSync(process.argv[1]));
const { exports, imports } = WebAssembly.Module;
process.stdout.write(JSON.stringify([exports(engine).map(({ name }) => name), imports(engine).length]));
"""

FUNCTION = bytes([0x01, 0x04, 0x01, 0x60, 0x00, 0x00])  # one type: takes nothing, gives nothing
TWO = bytes([0x03, 0x03, 0x02, 0x00, 0x00])
EXPORTS = bytes([0x07, 0x0C, 0x02, 0x03, *b"run", 0x00, 0x00, 0x02, *b"no", 0x00, 0x01])
CODE = bytes([0x0A, 0x07, 0x02, 0x02, 0x00, 0x0B, 0x02, 0x00, 0x0B])
MEMORY = bytes([0x05, 0x03, 0x01, 0x00, 0x01])
HELD = b"kept, unread, kept"
DATA = bytes([0x0B, 6 + len(HELD), 0x01, 0x00, 0x41, 0x00, 0x0B, len(HELD), *HELD])
SMALL = b"\0asm\1\0\0\0" + FUNCTION + TWO + MEMORY + EXPORTS + CODE + DATA
UNREAD = UnusedTables(hashlib.sha256(HELD).hexdigest(), {"words": [(6, 12)]})


def described(module: bytes, folder: Path) -> tuple[list[str], int]:
    """What Node says that a module exports, and how many imports it has."""
    path = folder / "described.wasm"
    path.write_bytes(module)
    done = subprocess.run(["node", "-e", _EXPORTS_OF, str(path)], check=True, capture_output=True, text=True)
    exports, imports = json.loads(done.stdout)
    return exports, imports


@given(st.integers(0, 2**32 - 1), st.binary(max_size=3))
def test_a_number_is_read_as_it_was_written(given: int, before: bytes) -> None:
    made = written(given)
    assert number(before + made + b"\xff", len(before)) == (given, len(before) + len(made))


def test_the_named_exports_stay_and_the_rest_is_the_same(tmp_path: Path) -> None:
    assert described(SMALL, tmp_path) == (["run", "no"], 0)
    cut = only_exporting(SMALL, {"run", "unknown"})
    assert described(cut, tmp_path) == (["run"], 0)
    assert cut.startswith(SMALL[: SMALL.index(EXPORTS)])
    assert cut.endswith(CODE + DATA)
    assert only_exporting(SMALL, {"run", "no"}) == SMALL


def test_what_nothing_calls_any_more_goes(tmp_path: Path) -> None:
    made = trimmed_engine(SMALL, {"run"}, UNREAD, PACKAGES / ".bin", tmp_path)
    assert described(made, tmp_path) == (["run"], 0)
    assert len(made) < len(only_exporting(SMALL, {"run"}))


def test_unused_tables_become_zeros_and_all_else_stays() -> None:
    made = without_unused_tables(SMALL, UNREAD)
    assert made == SMALL.replace(b"unread", bytes(6))
    with pytest.raises(
        ValueError, match=r"its data is not what unused_tables.toml was made of; `python -m .*` makes it"
    ):
        without_unused_tables(made, UNREAD)


@pytest.mark.parametrize("module", [SMALL[: -len(DATA)], SMALL.replace(DATA, DATA[:3] + b"\1" + DATA[4:])])
def test_data_that_is_not_in_one_segment_is_said(module: bytes) -> None:
    with pytest.raises(ValueError, match="not in one segment"):
        data_segment(module)


def test_the_listed_tables_are_the_pinned_pyodide_s_and_weigh_something() -> None:
    engine, tables = ENGINE.read_bytes(), listed_tables()
    start, end = data_segment(engine)
    ranges = sorted(one for kind in tables.ranges.values() for one in kind)
    assert all(first < last <= following for (first, last), (following, _) in pairwise(ranges))
    assert ranges[-1][1] < end - start
    cut = without_unused_tables(engine, tables)
    assert (cut[:start], cut[end:]) == (engine[:start], engine[end:])
    assert len(gzip.compress(engine[start:end])) - len(gzip.compress(cut[start:end])) > 600_000


@pytest.mark.parametrize(
    ("module", "said"),
    [(b"", "no WebAssembly module"), (b"<html>", "no WebAssembly module"), (SMALL[:-2], "within a section")],
)
def test_what_is_no_module_is_said(module: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        only_exporting(module, {"run"})


def test_pyodide_s_own_keeps_its_imports_and_what_is_asked_of_it(tmp_path: Path) -> None:
    whole = ENGINE.read_bytes()
    exports, imports = described(whole, tmp_path)
    cut = only_exporting(whole, {"memory", "malloc", exports[0]})
    assert described(cut, tmp_path) == ([name for name in exports if name in ("memory", "malloc", exports[0])], imports)
