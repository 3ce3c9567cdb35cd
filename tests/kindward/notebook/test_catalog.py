"""A practice more in the catalog changes nothing that the notebook and "Your data" show of somebody who never used it."""

import pytest

from kindward.practice.base import Example, Place, html_of
from kindward.practice.catalog import CARDS
from kindward.practices import PLACEABLE
from support.many_practices import CARDS as MANY

PAGES = [(name, example) for name in ("notebook", "your-data") for example in PLACEABLE[name].examples]


def drawn(name: str, example: Example) -> str:
    practice = PLACEABLE[name]
    return html_of(practice.view(practice.after(example, Place(name))))


@pytest.mark.parametrize(("name", "example"), PAGES, ids=lambda each: getattr(each, "name", each))
def test_a_practice_that_was_never_used_is_not_on_the_page(
    name: str, example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = drawn(name, example)
    for slug, card in MANY.items():
        monkeypatch.setitem(CARDS, slug, card)
    assert drawn(name, example) == before
    assert "Practice 7" not in before
