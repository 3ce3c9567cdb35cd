"""Which lines must be executed for a fault in a module of Python to make a difference."""

import ast

from kindward_site.tools.mutants.fault import Fault


def executed_with(fault: Fault, source: str) -> frozenset[int]:
    """The lines of the smallest statement that holds the fault; where that one holds others, without theirs.

    A test that executes none of them meets nothing of the fault. What a `def` or a `class` says above its body is
    executed where it is defined, and so is a statement of a module: at import.

    Args:
        fault: a slip in a module of Python.
        source: of the module, without the fault.
    """
    first = source.count("\n", 0, fault.start) + 1
    last = source.count("\n", 0, fault.end) + 1
    statements = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
    around = [node for node in statements if node.lineno <= first and last <= _end(node)]
    smallest = min(around, key=_length)
    inside = [node for node in ast.walk(smallest) if isinstance(node, ast.stmt) and node is not smallest]
    theirs = {line for node in inside for line in range(node.lineno, _end(node) + 1)}
    return frozenset(range(smallest.lineno, _end(smallest) + 1)) - theirs


def _end(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _length(node: ast.stmt) -> int:
    return _end(node) - node.lineno
