"""Our modules without what only the build and the tests ask for: a reader's browser neither tries a rule nor draws an example."""

import ast
import itertools
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

_RULES: Final = ("Rule", "Cue")
"""Calls whose `yes` and `no` are sentences that the rule is tried on."""
_FIELDS: Final = {"examples": b"()", "meanings": b"{}"}
"""Of classes, what the build alone reads: how a practice looks, and what a record's fields mean."""
_EXAMPLES: Final = "examples"
"""The modules of this name write a practice's examples."""


def is_for_the_build(path: str) -> bool:
    """Whether a module holds nothing but examples."""
    return PurePosixPath(path).stem == _EXAMPLES


def for_readers(source: bytes) -> bytes:
    """A module of ours without sentences to try, examples and meanings.

    What is left stands in the lines where it stood, so that a place in the code is still the same.

    Args:
        source: the module's text.

    Returns:
        The text as it goes into the archive.
    """
    if not any(word in source for word in (b"Rule(", b"Cue(", *(name.encode() for name in _FIELDS))):
        return source
    lines = source.splitlines(keepends=True)
    starts = [0, *itertools.accumulate(map(len, lines))]
    for node, instead in sorted(_left_out(ast.parse(source)), key=lambda found: _place(found[0]), reverse=True):
        first, last = node.lineno, node.end_lineno or node.lineno
        start, end = starts[first - 1] + node.col_offset, starts[last - 1] + (node.end_col_offset or 0)
        source = source[:start] + instead + b"\n" * (last - first) + source[end:]
    return source


def _place(node: ast.expr | ast.stmt) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _left_out(tree: ast.Module) -> Iterator[tuple[ast.expr | ast.stmt, bytes]]:
    """What is left out, and what stands in its place."""
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom) and _is_of_examples(node)]
    yield from ((node, b"pass") for node in imports)
    names = {given.asname or given.name for node in imports for given in node.names}
    for line in tree.body:
        if isinstance(line, ast.Assign) and names & {each.id for each in ast.walk(line) if isinstance(each, ast.Name)}:
            yield line, b"pass"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _RULES:
            yield from ((given.value, b'""') for given in node.keywords if given.arg in ("yes", "no"))
        elif isinstance(node, ast.ClassDef):
            yield from (found for field in node.body for found in _field(field))


def _is_of_examples(node: ast.ImportFrom) -> bool:
    return (node.module or "").rpartition(".")[2] == _EXAMPLES


def _field(line: ast.stmt) -> Iterator[tuple[ast.expr, bytes]]:
    if isinstance(line, ast.Assign | ast.AnnAssign) and line.value:
        target = line.targets[0] if isinstance(line, ast.Assign) else line.target
        if isinstance(target, ast.Name) and target.id in _FIELDS:
            yield line.value, _FIELDS[target.id]
