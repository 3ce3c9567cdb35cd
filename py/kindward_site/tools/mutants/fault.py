"""A fault: one slip in one module."""

from dataclasses import dataclass
from pathlib import Path


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
