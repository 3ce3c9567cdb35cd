"""Where a sentence about everybody tells what people share, and is no absolute, whatever else is found in it."""

import pytest

from kindward.language import find_hits


@pytest.mark.parametrize("text", ["Everybody else feels like a fraud.", "Nobody feels like a fool here."])
def test_what_all_feel_like_is_shared_and_no_absolute(text: str) -> None:
    assert [hit.kind for hit in find_hits(text)] == ["label"]
