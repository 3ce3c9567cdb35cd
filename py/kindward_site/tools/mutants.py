"""Puts small faults into our Python, one at a time in a copy, and says which of them the tests notice.

    scripts/mutants language                       40 faults in a package, held against the tests of that package
    scripts/mutants records --count 100 --seed 7   more, and other ones
    scripts/mutants py/kindward/records/times.py --tests tests/kindward/records/test_times.py -- -k zone

A fault is what a slip would leave behind: a comparison turned, a condition negated, a number one off, a word missing from
a list. Each kind of slip comes up equally often, wherever it can be made. The tests must hold without a fault; they run
one after the other and stop at the first failure, and a run that takes much longer than the one without a fault counts as
noticed, for it would hang.
"""

import argparse
import ast
import importlib.util
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import Final

ROOT: Final = Path(__file__).parents[3]
COUNT: Final = 40
_PATIENCE: Final = 4
"""So many times the length of the run without a fault, and then a run counts as hanging."""
_LEAST: Final = 60.0
"""In seconds: a shorter limit would take a busy machine for a fault."""


_LAST: Final = 3000
"""So many characters are shown of what tests say that fail without a fault."""


@dataclass(frozen=True, slots=True)
class Package:
    """What is called by one name on the command line: modules or folders, the tests for them, and what is left out."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    without: tuple[str, ...] = ()


PACKAGES: Final[Mapping[str, Package]] = {
    "language": Package(
        ("py/kindward/language",),
        (
            "tests/kindward/language/test_snapshots.py",  # first: it notices most, and soon
            "tests/kindward/language",
            "tests/kindward/practices/test_self_talk.py",
        ),
        without=("py/kindward/language/safety",),
    ),
    "safety": Package(
        ("py/kindward/language/safety",),
        ("tests/kindward/language/test_safety.py",),
        without=("py/kindward/language/safety/weights.py",),
    ),
    "records": Package(
        ("py/kindward/records",),
        (
            "tests/kindward/test_lists.py",
            "tests/kindward/records",
            "tests/kindward/your_data/test_written_forms.py",
            "tests/kindward/test_runtime_records.py",
        ),
    ),
    "practices": Package(
        ("py/kindward/practice", "py/kindward/vocabulary", "py/kindward/runtime.py"),
        (
            "tests/kindward/test_markup.py",  # first: its snapshots notice most, and soon
            "tests/kindward/test_lists.py",
            "tests/kindward/practice",
            "tests/kindward/practices",
            "tests/kindward/vocabulary",
            "tests/kindward/test_runtime.py",
            "tests/kindward/test_runtime_records.py",
        ),
    ),
    "notebook": Package(
        ("py/kindward/notebook",),
        ("tests/kindward/test_markup.py", "tests/kindward/notebook"),
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One slip: in `module`, the characters from `start` to `end` become `new`."""

    slip: str
    module: Path
    start: int
    end: int
    line: int
    old: str
    new: str

    def applied(self, source: str) -> str:
        """The module's source with the fault in it."""
        return source[: self.start] + self.new + source[self.end :]

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.slip}: {_short(self.old)} -> {_short(self.new)}"


def _short(code: str) -> str:
    one_line = " ".join(code.split())
    return one_line if len(one_line) <= 70 else f"{one_line[:34]} … {one_line[-34:]}"


type _Change = tuple[ast.AST, str]
"""A piece of a module, and what it becomes."""


@dataclass(frozen=True)
class _Module:
    """The source of one module, with its places."""

    path: Path
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """What can be changed: no text that only explains, no annotation, no piece of an f-string."""
        left_out = set[int]()
        for node in ast.walk(self.tree):
            for part in _unchanged(node):
                left_out |= {id(inside) for inside in ast.walk(part)}
        return tuple(node for node in ast.walk(self.tree) if id(node) not in left_out)

    @cached_property
    def _lines(self) -> list[int]:
        starts = [0]
        for line in self.source.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def place(self, node: ast.AST) -> tuple[int, int]:
        """Where a node stands, in characters."""
        where = {name: int(getattr(node, name)) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")}
        return (
            self._at(where["lineno"], where["col_offset"]),
            self._at(where["end_lineno"], where["end_col_offset"]),
        )

    def _at(self, line: int, column: int) -> int:
        start = self._lines[line - 1]
        written = self.source[start : self._lines[line]].encode()
        return start + len(written[:column].decode())

    def fault(self, slip: str, node: ast.AST, new: str) -> Fault:
        """The slip that makes `new` out of `node`."""
        start, end = self.place(node)
        return Fault(slip, self.path, start, end, getattr(node, "lineno", 0), self.source[start:end], new)


_WITH_EXAMPLES: Final = ("Rule", "Cue")
_EXAMPLES: Final = ("yes", "no")
"""What a rule or a cue of the language package is tried on, beside it: these are tests, though they stand in the code."""


def _unchanged(node: ast.AST) -> Iterator[ast.AST]:
    is_remark = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_remark or isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom):
        yield node
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
        yield node.annotation
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _WITH_EXAMPLES:
        yield from (given.value for given in node.keywords if given.arg in _EXAMPLES)
        yield from node.args[1:] if node.func.id == "Cue" else ()
    elif isinstance(node, ast.FunctionDef):
        yield from (*node.decorator_list, *([node.returns] if node.returns else ()))
    elif isinstance(node, ast.ClassDef):
        yield from (*node.decorator_list, *node.bases)


_TURNED: Final[Mapping[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


def _comparison(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.Compare):
        turned = ast.Compare(node.left, [_TURNED[type(node.ops[0])](), *node.ops[1:]], node.comparators)
        yield node, f"({ast.unparse(turned)})"


def _condition(node: ast.AST) -> Iterator[_Change]:
    tests: list[ast.expr] = []
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        tests = [node.test]
    elif isinstance(node, ast.comprehension):
        tests = node.ifs
    elif isinstance(node, ast.Return) and isinstance(node.value, ast.BoolOp | ast.Compare | ast.UnaryOp):
        tests = [node.value]
    for test in tests:
        yield test, f"(not ({ast.unparse(test)}))"


def _connective(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, f"({ast.unparse(ast.BoolOp(other, node.values))})"


def _number(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield node, f"({node.value!r} + 1)"
        yield node, f"({node.value!r} - 1)"


def _sign(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        other = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        # A text or a list cannot be taken from another: that would only be a crash.
        if not any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in (node.left, node.right)):
            yield node, f"({ast.unparse(ast.BinOp(node.left, other, node.right))})"


def _truth(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield node, repr(not node.value)


def _word(node: ast.AST) -> Iterator[_Change]:
    """A word less in a list of words; a word that stands alone is misspelt."""
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip()):
        return
    words = [match.span() for match in re.finditer(r"\S+", node.value)]
    if len(words) == 1:
        yield node, repr(node.value + "x")
        return
    for start, end in words:
        yield node, repr(node.value[:start] + node.value[end:])


def _statement(node: ast.AST) -> Iterator[_Change]:
    """A guard, a call or a step that is forgotten."""
    for name in ("body", "orelse"):
        block = getattr(node, name, None)
        for line in block if isinstance(block, list) else ():
            is_call = isinstance(line, ast.Expr) and not isinstance(line.value, ast.Constant)
            is_guard = isinstance(line, ast.If) and not line.orelse
            if is_call or is_guard or isinstance(line, ast.AugAssign | ast.Continue | ast.Break):
                yield line, "pass"


SLIPS: Final[Mapping[str, Callable[[ast.AST], Iterator[_Change]]]] = {
    "a comparison turned": _comparison,
    "a condition negated": _condition,
    "and for or": _connective,
    "a number one off": _number,
    "plus for minus": _sign,
    "true for false": _truth,
    "a word missing": _word,
    "a statement dropped": _statement,
}


def faults(modules: Sequence[Path], root: Path, count: int, seed: int) -> list[Fault]:
    """So many different faults in `modules`, the same for the same seed; fewer where there are not that many.

    Args:
        modules: paths within `root`.
        root: the project, or a copy of it.
        count: how many faults.
        seed: for chance.
    """
    possible: dict[str, list[Fault]] = {slip: [] for slip in SLIPS}
    for path in modules:
        module = _Module(path, (root / path).read_text(encoding="utf-8"))
        for node in module.nodes:
            for slip, changes in SLIPS.items():
                possible[slip] += (module.fault(slip, part, new) for part, new in changes(node))
    chance = random.Random(seed)
    for found in possible.values():
        chance.shuffle(found)
    chosen: list[Fault] = []
    while len(chosen) < count and any(possible.values()):
        chosen.append(possible[chance.choice([slip for slip, left in possible.items() if left])].pop())
    return chosen


def modules_in(given: Sequence[str], root: Path, without: Sequence[str] = ()) -> list[Path]:
    """The modules among the paths in `given`, and those in its folders, as paths within `root`; none in `without`.

    Raises:
        FileNotFoundError: there is no such module or folder.
    """
    found: list[Path] = []
    for name in given:
        path = root / name
        if not path.exists():
            raise FileNotFoundError(f"no module or folder {name}")
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    modules = [path.relative_to(root) for path in found]
    return [path for path in modules if not any(path.is_relative_to(name) for name in without)]


class Copy:
    """The project with a py/ and tests/ of its own, in which a fault can stand while the tests run."""

    def __init__(self, root: Path, place: Path, tests: Sequence[str], arguments: Sequence[str] = ()) -> None:
        self.place = place
        self.tests = tests
        self.arguments = arguments
        self.said = ""
        for entry in root.iterdir():
            if entry.name in ("py", "tests"):
                shutil.copytree(entry, place / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
            elif entry.name not in (".git", ".hypothesis", ".pytest_cache"):
                (place / entry.name).symlink_to(entry)

    def holds(self, limit: float | None = None) -> bool:
        """Whether the tests pass, within `limit` seconds."""
        options = ["-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
        command = [sys.executable, "-m", "pytest", *options, *self.tests, *self.arguments]
        environment = os.environ | {"PYTHONPATH": str(self.place / "py"), "NO_MKDOCS_2_WARNING": "1"}
        try:
            run = subprocess.run(
                command, cwd=self.place, env=environment, timeout=limit, capture_output=True, text=True, check=False
            )
        except subprocess.TimeoutExpired:
            return False
        self.said = run.stdout + run.stderr
        return run.returncode == 0

    def notices(self, fault: Fault, limit: float) -> bool:
        """Whether the tests fail, or hang, with the fault in the copy; it is taken out again."""
        path = self.place / fault.module
        source = path.read_text(encoding="utf-8")
        try:
            _write(path, fault.applied(source))
            return not self.holds(limit)
        finally:
            _write(path, source)


def _write(path: Path, source: str) -> None:
    """Python knows a compiled module by the second in which its source was written, and we write more often."""
    path.write_text(source, encoding="utf-8")
    Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)


def parsed(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line; what stands after "--" goes to pytest."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    at = given.index("--") if "--" in given else len(given)
    parser = argparse.ArgumentParser(prog="scripts/mutants", description="How many small faults do the tests notice?")
    names = f"{', '.join(PACKAGES)}, or modules and folders"
    parser.add_argument("what", nargs="+", help=names)
    parser.add_argument("--tests", nargs="+", default=[], help="the tests to run; a package has its own")
    parser.add_argument("--count", type=int, default=COUNT, help=f"how many faults ({COUNT})")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same faults")
    parser.add_argument("--list", action="store_true", help="print the faults and run nothing")
    found = parser.parse_args(given[:at])
    found.arguments = given[at + 1 :]
    known = [PACKAGES[name] for name in found.what if name in PACKAGES]
    found.modules = [module for package in known for module in package.modules]
    found.modules += [name for name in found.what if name not in PACKAGES]
    found.without = [name for package in known for name in package.without]
    found.tests += [test for package in known for test in package.tests]
    if not found.tests:
        parser.error("say which tests to run: --tests PATH")
    return found


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Print each fault with whether it was noticed, and the share; 1 if the tests fail without any fault."""
    asked = parsed(arguments)
    with tempfile.TemporaryDirectory(prefix="kindward-mutants-") as place:
        copy = Copy(root, Path(place), asked.tests, asked.arguments)
        modules = modules_in(asked.modules, copy.place, asked.without)
        chosen = faults(modules, copy.place, asked.count, asked.seed)
        if asked.list:
            print(*chosen, sep="\n")
            return 0
        began = perf_counter()
        if not copy.holds():
            print(f"{copy.said[-_LAST:]}\nkindward: the tests fail without any fault", file=sys.stderr)
            return 1
        limit = max(_LEAST, _PATIENCE * (perf_counter() - began))
        noticed = 0
        for fault in chosen:
            is_noticed = copy.notices(fault, limit)
            noticed += is_noticed
            print(f"{'noticed' if is_noticed else 'MISSED ':<8} {fault}", flush=True)
        print(f"noticed: {noticed} of {len(chosen)} ({noticed / max(1, len(chosen)):.0%}), seed {asked.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
