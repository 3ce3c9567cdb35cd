"""Whatever is written, `kindward.language` answers, keeps inside the text, and answers the same again."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.language import find_hits, sentences
from kindward.language.engine import _sentence_hits

WORDS = [
    "\nI",
    "i",
    "I'm",
    "im",
    "you",
    "she",
    "he",
    "they",
    "we",
    "it",
    "everyone",
    "nobody",
    "no",
    "one",
    "nothing",
    "everything",
    "always",
    "never",
    "every",
    "time",
    "ball",
    "mess",
    "ruin",
    "ruined",
    "failed",
    "let\ndown",
    "am",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "will",
    "won't",
    "going",
    "to",
    "gonna",
    "should",
    "shouldn't",
    "should've",
    "must",
    "have",
    "has",
    "had",
    "not",
    "don't",
    "can't",
    "even",
    "deserve\nsuch",
    "a",
    "an",
    "the",
    "my",
    "her",
    "his",
    "idiot",
    "stupid",
    "lazy",
    "worthless",
    "failure",
    "burden",
    "bad",
    "mother",
    "friend",
    "person",
    "think",
    "thinks",
    "hates",
    "me",
    "myself",
    "at",
    "with\nbecause",
    "and",
    "but",
    "or",
    "so",
    "when",
    "if",
    "that",
    "who",
    "what",
    "why",
    "how",
    "wrong",
    "right",
    "good",
    "enough",
    "at",
    "all",
    "again",
    "ever",
    "said",
    "told",
    '"',
    "“",
    "”",
    "'",
    "’",
    ".",
    ",",
    "!",
    "?",
    "…",
    "-",
    ";",
    ":",
    "(\n)",
    "\n",
    "İ",
    "ß",
    "é",
    "中",
    "🙂",
    "over",
    "career",
    "life",
    "fail",
    "lose",
    "alone",
    "career",
    "all",
    "fault",
    "only",
    "one",
    "single",
    "than",
    "like",
    "feel",
    "feels",
    "like",
    "too",
    "much",
    "sick",
    "of\n",
]

texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(texts)
def test_any_text_has_an_answer(text: str) -> None:
    hits = find_hits(text)
    assert list(hits) == sorted(hits, key=lambda hit: hit.start)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.reason.strip()
    for one, following in itertools.pairwise(hits):
        assert one.end <= following.start


@settings(max_examples=300, deadline=None)
@given(texts)
def test_rewordings_say_something_else(text: str) -> None:
    for hit in find_hits(text):
        start, end = next(span for span in sentences(text) if span[0] <= hit.start < span[1])
        assert hit.end <= end
        assert len(hit.rewordings) in (0, 2, 3, 4)  # none where silence is kinder
        assert all(offered.strip() and offered != text[start:end] for offered in hit.rewordings)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_sentences_lie_side_by_side(text: str) -> None:
    spans = sentences(text)
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(one[1] <= following[0] for one, following in itertools.pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@settings(max_examples=200, deadline=None)
@given(texts)
def test_the_cache_changes_nothing(text: str) -> None:
    first = find_hits(text)
    _sentence_hits.cache_clear()
    assert find_hits(text) == first


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["I always freeze.", "They hate me.", "It rained.", "I'm an idiot."]), max_size=6))
def test_sentences_do_not_lean_on_their_neighbors(parts: list[str]) -> None:
    together = find_hits(" ".join(parts))
    assert [hit.reason for hit in together] == [hit.reason for part in parts for hit in find_hits(part)]
