"""The browsers of this machine, and programs that run as long as a browser does."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from support.engines.engine import PATIENCE_S


def found(what: str, variable: str, *names: str) -> str:
    """The path of a program: the one named in an environment variable, or the first of `names` that is here.

    Raises:
        RuntimeError: there is none; an engine that was asked for and is missing fails the run.
    """
    for name in (os.environ.get(variable, ""), *names):
        if name and (path := shutil.which(name)):
            return path
    raise RuntimeError(f"no {what} here: run ./scripts/test --engines, which installs it, or name one in {variable}")


def started(command: list[str], **more: Any) -> subprocess.Popen[str]:
    """A program in a process group of its own, so that it ends with all that it starts."""
    return subprocess.Popen(command, start_new_session=True, text=True, **more)


def ended(process: subprocess.Popen[str]) -> None:
    """End a program and whatever it has started."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
    if process.stderr:
        process.stderr.close()


def awaited[T](what: str, look: Callable[[], T | None], *, seconds: float = PATIENCE_S) -> T:
    """What `look` finds, asked every 20 ms until it finds something.

    Raises:
        AssertionError: it found nothing within `seconds`.
    """
    end = time.monotonic() + seconds
    while (seen := look()) is None:
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.02)
    return seen


def written(folder: Path, file: str, text: str) -> Path:
    """The file, with its folders, written."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
