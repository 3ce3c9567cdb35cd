"""A plugin for pytest that runs some tests in the order given, and says which one failed first.

    pytest -p kindward_site.tools.mutants.selecting --chosen chosen.json --failed failed.txt …

Examples that Hypothesis makes up are the same in each run, whatever failed in the run before, and a failing one is made
no smaller: nobody reads it.
"""

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import Phase, settings


def pytest_addoption(parser: pytest.Parser) -> None:
    """Both are paths: of the names of tests that run and that do not, and of the name of the one that failed."""
    parser.addoption("--chosen", type=Path)
    parser.addoption("--failed", type=Path)


def pytest_configure(config: pytest.Config) -> None:
    phases = (Phase.explicit, Phase.generate, Phase.target)
    settings.register_profile("mutants", settings(), phases=phases, database=None)
    settings.load_profile("mutants")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test that is named and not there is no failure: the fault took away the example that it is about."""
    if not config.getoption("--chosen"):
        return
    chosen = json.loads(config.getoption("--chosen").read_text(encoding="utf-8"))
    order = {test: number for number, test in enumerate(chosen["first"])}
    left_out = set(chosen["left_out"])
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid in left_out])
    stay = [item for item in items if item.nodeid not in left_out]
    items[:] = sorted(stay, key=lambda item: order.get(item.nodeid, len(order)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed and item.config.getoption("--failed"):
        item.config.getoption("--failed").write_text(item.nodeid, encoding="utf-8")
    return report


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run in which no test is left fails nothing."""
    if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        session.exitstatus = pytest.ExitCode.OK
