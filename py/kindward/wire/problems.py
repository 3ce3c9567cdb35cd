"""Says what went wrong in a practice, for developers: the kind of exception and the place, and never a word of the reader's.

The text of an exception may quote what somebody wrote, so it is told to nobody.
"""

import sys
from types import TracebackType

_told: set[str] = set()


def described(problem: BaseException) -> str:
    """The exception's type and the innermost place in our own code, such as "IndexError in kindward.practice.pieces, line 7"."""
    place = ""
    trace: TracebackType | None = problem.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] == "kindward":
            place = f" in {module}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return type(problem).__name__ + place


def tell(problem: BaseException) -> None:
    """Write it to the error stream, which in a browser is the console; each kind once."""
    kind = described(problem)
    if kind not in _told:
        _told.add(kind)
        print(f"Kindward: a reply stumbled: {kind}", file=sys.stderr)
