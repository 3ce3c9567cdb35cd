"""A plugin for pytest that notes, in a run without a fault, which tests execute the lines of the faults to come.

    pytest -p kindward_site.tools.mutants.recording --fault-lines lines.json --record record.json …

Of each line of a fault it notes the tests that execute it; or that all tests depend on it, for it is executed where what
comes of it stays for the tests that follow: at import, in a fixture of more than one test, in a cached property (a rule
keeps its compiled pattern), in a cached function without arguments (it makes a table once). What other functions of ours
keep by `functools.cache` is forgotten before each test, or only the first one would execute them. What a file of tests
executes while it is collected, all its tests execute. A test that starts a process, or reads the source of a module,
counts as executing all of it.

It stands on `sys.monitoring`. coverage.py can tell its lines by tests, too, but not by that (its core for it knows no
contexts), and not what ran at import, nor what a cache held back.
"""

import functools
import gc
import inspect
import json
import sys
from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping
from os import PathLike, fspath
from pathlib import Path
from sys import monitoring
from types import CodeType, FrameType
from typing import Any, Final

import pytest

from kindward_site.tools.mutants.suite import Place, Suite

_TOOL: Final = monitoring.COVERAGE_ID
_EVENTS: Final = monitoring.events
_STARTS_A_PROCESS: Final = ("subprocess.Popen", "os.posix_spawn", "os.fork", "os.exec", "os.system")
_PROPERTY: Final = "@cached_property"
_CACHED: Final = type(functools.cache(len))

type Lines = Mapping[str, frozenset[int]]
"""Lines of modules, by path."""


class Recorder:
    """What is noted while tests run."""

    def __init__(self, root: Path, lines: Lines) -> None:
        """
        Args:
            root: the project; all code is below it.
            lines: of faults, by the module's path within `root`.
        """
        self.seconds: dict[str, float] = defaultdict(float)
        self.by_test: dict[str, set[Place]] = defaultdict(set)
        self.by_all: set[Place] = set()
        self._home = f"{root}/"
        self._lines = lines
        self._cached = {place: decorator for folder in ("py", "tests") for place, decorator in _cached(root / folder)}
        self._test = ""
        self._collected = ""
        """The file of tests that is being collected."""
        self._lasting = 0
        """So much of which something stays is under way, one within the other: module bodies, shared fixtures, …"""
        self._caches: list[Any] = []
        self._modules = 0

    def start(self) -> None:
        """Listen from here on, before any module of ours is imported."""
        monitoring.use_tool_id(_TOOL, __name__)
        for event, listener in (
            (_EVENTS.PY_START, self._on_start),
            (_EVENTS.LINE, self._on_line),
            (_EVENTS.PY_RETURN, self._on_end),
            (_EVENTS.PY_UNWIND, self._on_end),
        ):
            monitoring.register_callback(_TOOL, event, listener)
        monitoring.set_events(_TOOL, _EVENTS.PY_START | _EVENTS.PY_UNWIND)
        sys.addaudithook(self._on_audit)

    def suite(self) -> Suite:
        """What was noted so far."""
        by_test = {test: frozenset(found) for test, found in self.by_test.items()}
        return Suite(self.seconds, by_test, frozenset(self.by_all))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._forget()
        self._test = item.nodeid
        try:
            return (yield)
        finally:
            self._test = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Generator[None, object, object]:
        if not isinstance(collector, pytest.Module):
            return (yield)
        self._forget()
        self._test, self._collected = collector.nodeid, str(collector.path)
        try:
            return (yield)
        finally:
            self._test = self._collected = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        is_shared = fixturedef.scope != "function"
        self._lasting += is_shared
        try:
            return (yield)
        finally:
            self._lasting -= is_shared

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] += report.duration

    def _lasts(self, code: CodeType) -> bool:
        if code.co_name == "<module>":
            return code.co_filename != self._collected
        decorator = self._cached.get((code.co_filename, code.co_firstlineno), "")
        return decorator == _PROPERTY or bool(decorator and not _takes_arguments(code))

    def _on_start(self, code: CodeType, _: int) -> object:
        module = self._module(code.co_filename)
        if not module:
            return monitoring.DISABLE
        lasts = self._lasts(code)
        has_lines = not self._lines.get(module, frozenset()).isdisjoint(line or 0 for _, _, line in code.co_lines())
        monitoring.set_local_events(_TOOL, code, has_lines * _EVENTS.LINE | lasts * _EVENTS.PY_RETURN)
        if not lasts:
            return monitoring.DISABLE
        self._lasting += 1
        return None

    def _on_end(self, code: CodeType, *_: object) -> None:
        if self._module(code.co_filename) and self._lasts(code):
            self._lasting -= 1

    def _on_line(self, code: CodeType, line: int) -> None:
        module = self._module(code.co_filename)
        if line in self._lines.get(module, ()):
            # A class's body makes a class, which stays.
            self._note(module, line, lasts=not code.co_flags & inspect.CO_OPTIMIZED)

    def _on_audit(self, event: str, given: tuple[object, ...]) -> None:
        if not self._test:
            return
        if event in _STARTS_A_PROCESS:
            self._note_modules(self._lines)
        elif event == "open" and isinstance(given[0], str | PathLike) and not _is_import(sys._getframe(1)):
            module = self._module(str(fspath(given[0])))
            self._note_modules([module] if module in self._lines else [])

    def _note_modules(self, modules: Mapping[str, object] | list[str]) -> None:
        for module in modules:
            for line in self._lines[module]:
                self._note(module, line)

    def _note(self, module: str, line: int, lasts: bool = False) -> None:
        if lasts or self._lasting or not self._test:
            self.by_all.add((module, line))
        else:
            self.by_test[self._test].add((module, line))

    def _module(self, path: str) -> str:
        """The path within the project; empty for what is elsewhere."""
        return path.removeprefix(self._home) if path.startswith(self._home) else ""

    def _forget(self) -> None:
        """Empty the caches of our functions that take arguments, also of those in modules that were imported since the last test."""
        if self._modules != len(sys.modules):
            self._modules = len(sys.modules)
            found = (kept for kept in gc.get_objects() if isinstance(kept, _CACHED))
            self._caches = [kept for kept in found if self._is_forgotten(kept)]
        for kept in self._caches:
            kept.cache_clear()

    def _is_forgotten(self, function: Any) -> bool:
        code = getattr(inspect.unwrap(function), "__code__", None)
        return code is not None and bool(self._module(code.co_filename)) and not self._lasts(code)


def _is_import(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith("<frozen importlib")


def _takes_arguments(code: CodeType) -> bool:
    return bool(code.co_argcount or code.co_kwonlyargcount or code.co_flags & inspect.CO_VARARGS)


def _cached(folder: Path) -> Iterator[tuple[tuple[str, int], str]]:
    """Where functions begin whose answers are kept, the file and the line of the decorator, with that line."""
    for path in folder.rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip().startswith((_PROPERTY, "@cache", "@lru_cache")):
                yield (str(path), number), line.strip()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Both are paths: of the lines to watch, and of the record to write."""
    parser.addoption("--fault-lines", type=Path)
    parser.addoption("--record", type=Path)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Begin: conftest.py already imports modules of ours."""
    asked = early_config.known_args_namespace
    lines = json.loads(asked.fault_lines.read_text(encoding="utf-8"))
    recorder = Recorder(
        early_config.invocation_params.dir, {module: frozenset(found) for module, found in lines.items()}
    )
    early_config.pluginmanager.register(recorder, "fault-lines")
    recorder.start()


def pytest_sessionfinish(session: pytest.Session) -> None:
    recorder = session.config.pluginmanager.get_plugin("fault-lines")
    assert isinstance(recorder, Recorder)
    session.config.getoption("--record").write_text(json.dumps(recorder.suite().as_record()), encoding="utf-8")
