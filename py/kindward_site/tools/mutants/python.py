"""Where a slip could be made in a module of ours in Python: a number one off, a condition negated, a word missing."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from kindward_site.tools.mutants.fault import Fault

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


def possible(module: Path, root: Path) -> Iterator[Fault]:
    """Every slip that could be made in a module.

    Args:
        module: its path within `root`.
        root: the project, or a copy of it.
    """
    found = _Module(module, (root / module).read_text(encoding="utf-8"))
    for node in found.nodes:
        for slip, changes in SLIPS.items():
            yield from (found.fault(slip, part, new) for part, new in changes(node))
