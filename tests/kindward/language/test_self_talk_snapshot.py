"""Findings, reasons and rewordings for the seen sentences of self-talk, as a person last read them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kindward.language import find_hits

TESTS: Final = Path(__file__).parents[2]
SEEN: Final = TESTS / "data" / "self_talk" / "seen.jsonl"
SNAPSHOT: Final = TESTS / "snapshots" / "language" / "self-talk-seen.txt"
HEAD: Final = """\
Each seen sentence of tests/data/self_talk, with what is found in it: the kind and the words, the reason, and what is
offered for the sentence. Read what changes here before you keep it (scripts/test --update-snapshots).
"""


def described(text: str) -> Iterator[str]:
    """A text and all that is said of it, in lines."""
    yield text
    for hit in find_hits(text):
        yield f"    {hit.kind}: {text[hit.start : hit.end]}"
        yield f"        {hit.reason}"
        yield from (f"        -> {offered}" for offered in hit.rewordings)


def test_what_is_said_of_the_seen_sentences_is_what_was_last_read(request: pytest.FixtureRequest) -> None:
    texts = [json.loads(line)["text"] for line in SEEN.read_text(encoding="utf-8").splitlines()]
    found = "\n".join([HEAD, *("\n".join(described(text)) + "\n" for text in texts)])
    if request.config.getoption("--update-snapshots"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(found, encoding="utf-8")
    assert found == SNAPSHOT.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"
