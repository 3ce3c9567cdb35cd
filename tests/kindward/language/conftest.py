"""What tests of the language package share."""

from collections.abc import Iterator

import pytest

from kindward.language import engine


@pytest.fixture
def without_danger(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The rules for harsh words by themselves: no sentence is taken for danger before they see it."""
    monkeypatch.setattr(engine, "find_dangers", lambda _: ())
    monkeypatch.setattr(engine, "dangerous_spans", lambda _: ())
    engine._sentence_hits.cache_clear()
    yield
    engine._sentence_hits.cache_clear()


@pytest.fixture(autouse=True)
def rules_by_themselves(request: pytest.FixtureRequest) -> None:
    """Tests of single rules, in kinds/ and of the examples in docstrings, are about the rules alone."""
    if request.path.parent.name == "kinds" or request.path.name == "test_examples_in_docstrings.py":
        request.getfixturevalue("without_danger")
