"""No text stops `kindward.language`: not one that is half typed, oddly split, oddly quoted, or very long."""

import ast
import json
import random
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kindward.language
from kindward.language import engine, find_hits, sentences
from kindward.language.kinds.futures import rules as futures
from kindward.language.kinds.labels import rules as labels
from kindward.language.kinds.minds import rules as minds
from kindward.language.kinds.verdicts import find as verdicts
from kindward.language.text import lexicon
from kindward.language.text.patterns import Rule, RuleBook, _branches, _expanded, _group_end
from kindward.wire.problems import described
from kindward_site.bench.language_scores import DATA

HOME = Path(kindward.language.__file__).parent
SOURCES = [path for path in HOME.rglob("*.py") if "safety" not in path.parts]
RULES = [
    rule
    for module in (futures, labels, minds, verdicts)
    for found in vars(module).values()
    for rule in (found.rules if isinstance(found, RuleBook) else found if isinstance(found, tuple | list) else ())
    if isinstance(rule, Rule)
]


def written(source: Path) -> Iterator[str]:
    """The words in the texts of a module: what its rules look for."""
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from re.findall(r"[a-z]+(?:'[a-z]+)?", node.value)


VOCABULARY = sorted({word for source in SOURCES for word in written(source)})
SUBJECTS = "I i i'm im you he she they we it everyone nobody no nothing everything".split()  # noqa: SIM905
HELPERS = "am is was will won't can't cant can not never always should have must would do don't even just all".split()  # noqa: SIM905
SPLIT = [
    "n't",
    "n’t",
    "do n't",
    "ca n't",
    "wo n't",
    "is n't",
    "n't've",
    "'ll",
    "'s",
    "' s",
    "'ve",
    "'m",
    "'d",
    "'",
    "t",
]
MARKS = [*".,!?…-;:()/\"“”'‘’«»`_*", "...", "?!", '"', "''", "\n", ' "', "” "]


def tagged() -> dict[str, list[str]]:
    words = defaultdict(list)
    for word, tags in lexicon.tags().items():
        for tag in tags:
            words[tag].append(word.replace("_", " "))
    return words


TAGGED = tagged()


def said(parts: list[str], chance: random.Random) -> Iterator[str]:
    """Words that the parts of a pattern match, one way of many."""
    at = 0
    while at < len(parts):
        end = _group_end(parts, at) if parts[at] == "(" else at
        sign = parts[end][-1] if len(parts[end]) > 1 else ""
        for _ in range({"?": chance.randint(0, 1), "*": chance.randint(0, 2), "+": chance.randint(1, 2)}.get(sign, 1)):
            if end > at:
                yield from said(chance.choice(_branches(parts[at + 1 : end])), chance)
            else:
                yield from word_for(parts[at].rstrip("?*+") or parts[at], chance)
        at = end + 1


def word_for(part: str, chance: random.Random) -> Iterator[str]:
    choice = chance.choice(part.split("|"))
    if choice.startswith("<"):
        yield chance.choice(TAGGED.get(chance.choice(choice[1:-1]), VOCABULARY))
    elif choice == "_":
        yield chance.choice(VOCABULARY)
    elif choice not in "~$":
        yield choice.replace("_", " ")


PATTERNS = [[part for part in _expanded(rule.pattern) if part not in "[]"] for rule in RULES]


@st.composite
def phrases(draw: st.DrawFn) -> list[str]:
    """What a rule looks for, whole or cut off on either side."""
    chance = random.Random(draw(st.integers(0, 2**32 - 1)))  # one draw, where each choice would be one
    words = list(said(draw(st.sampled_from(PATTERNS)), chance))
    first = draw(st.integers(0, min(2, len(words))))
    return words[first : draw(st.integers(first, len(words)))]


def words_of(*lists: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from([word for words in lists for word in words]), max_size=4)


CLAUSES = st.one_of(
    phrases(),
    phrases(),
    st.tuples(words_of(SUBJECTS), words_of(HELPERS, SPLIT), words_of(VOCABULARY)).map(
        lambda made: [word for part in made for word in part]
    ),
    words_of(MARKS, SPLIT),
)
TEXTS = st.tuples(st.lists(CLAUSES, max_size=4), st.sampled_from([" ", " ", " ", ""]), st.integers(0, 3)).map(
    lambda made: made[1].join(word for clause in made[0] for word in clause)[made[2] :]
)


@settings(max_examples=3000, deadline=None)
@given(TEXTS)
def test_no_text_raises(text: str) -> None:
    for hit in find_hits(text):
        start, end = next(span for span in sentences(text) if span[0] <= hit.start < span[1])
        assert hit.start < hit.end <= end
        assert len(hit.rewordings) in (0, 2, 3, 4)  # none where silence is kinder
        assert all(offered.strip() and offered != text[start:end] for offered in hit.rewordings)


def test_no_beginning_of_a_labelled_sentence_raises() -> None:
    """Told by kind and number alone: of unseen sentences nothing may be read."""
    problems: Counter[str] = Counter()
    for path in sorted(DATA.glob("*.jsonl")):
        for line in path.read_text().splitlines():
            text = json.loads(line)["text"]
            for end in range(len(text) + 1):
                try:
                    find_hits(text[:end])
                except Exception as problem:
                    problems[described(problem)] += 1
    assert not problems


@pytest.mark.parametrize("text", ["I can't even", "i cant even", "I couldn't even", "I can't even ", "can't even."])
def test_a_verb_that_is_still_to_come_leaves_the_sentence_as_a_thought(text: str) -> None:
    (hit,) = find_hits(text)
    assert all(text.strip() in offered for offered in hit.rewordings)


@pytest.mark.parametrize(
    "text", ["I do n't know", "n't", "n’t", "I n't", "n't've", '"n\'t"', "I should n't 've", "' n't"]
)
def test_a_detached_contraction_is_read(text: str) -> None:
    find_hits(text)


@pytest.mark.parametrize(
    ("split", "whole"),
    [
        ("I ca n't do anything right.", "I can't do anything right."),
        ("It wo n't work.", "It won't work."),
        ("I did n't do anything right.", "I didn't do anything right."),
    ],
)
def test_a_detached_contraction_means_what_it_means_in_one_word(split: str, whole: str) -> None:
    def found(text: str) -> list[tuple[str, str]]:
        return [(hit.kind, text[hit.start : hit.end].replace(" n't", "n't")) for hit in find_hits(text)]

    assert found(split) == found(whole)
    assert found(whole)


def test_rules_ask_for_places_in_a_way_that_answers_for_every_number() -> None:
    tables = re.compile(r"\bs\.(starts|ends|tags)\[[^\]]")
    assert [path.name for path in SOURCES if path.name != "text.py" and tables.search(path.read_text())] == []


LONG = {
    "one word over and over": "I am " + "bad " * 300,
    "two words over and over": "you fool " + "rotten dreadful " * 60,
    "a page without a full stop": "i always ruin everything and nobody likes me because i should have known it " * 200,
    "prepositions": "at my of the ruined " * 1500,
    "quotation marks": "\"'“ I should " * 1500,
    "full stops": "I always fail" + "." * 60_000 + "x",
    "stops at the end": "I always fail" + ".?" * 30_000 + " x",
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_text_takes_no_long_time(name: str) -> None:
    """In a Python of its own, since nothing ends a search from within; these took from half a minute to for ever."""
    code = "import sys; from kindward.language import find_hits; find_hits(sys.stdin.read())"
    subprocess.run([sys.executable, "-c", code], input=LONG[name], text=True, check=True, timeout=20)


def test_a_sentence_of_a_page_is_looked_at_in_stretches_and_reworded_as_a_whole() -> None:
    said = "we sat down and talked about the dog and the weather and the garden and i always ruin the salad because it gets late "
    text = (said * 30).strip()
    hits = find_hits(text)
    assert hits[-1].start > 1000
    assert [text[hit.start : hit.end] for hit in hits[:2]] == ["always", "ruin"]
    for hit in hits:
        assert all(text[:100] in offered or text[-100:] in offered for offered in hit.rewordings)
        assert all(abs(len(offered) - len(text)) < 200 for offered in hit.rewordings)
        assert not any(re.search(r"gardenand|saladbecause", offered) for offered in hit.rewordings)


def stretches(text: str) -> list[str]:
    return [text[start:end] for start, end in engine._stretches(text)]


def test_stretches_are_short_begin_with_a_joining_word_and_leave_nothing_out() -> None:
    said = "we sat down and i ruined it but the dog slept "
    for text in (said * 60, said * 22, "because i said so " * 80):
        found = stretches(text)
        assert "".join(found) == text
        assert all(engine._LONGEST // 2 <= len(stretch) <= engine._LONGEST for stretch in found[:-1])
        assert all(stretch.split()[0] in ("and", "but", "because", "so") for stretch in found[1:])


def test_a_stretch_without_a_joining_word_ends_between_words_and_one_without_a_gap_anywhere() -> None:
    assert [len(stretch) for stretch in stretches("ruined " * 300)] == [994, 994, 112]
    assert [len(stretch) for stretch in stretches("x" * 2500)] == [1000, 1000, 500]
    assert [len(stretch) for stretch in stretches("x" * 1000)] == [1000]
    assert [len(stretch) for stretch in stretches("a" * 500 + " and " + "b" * 600)] == [501, 604]
    assert [len(stretch) for stretch in stretches("a" * 499 + " " + "b" * 600)] == [1000, 100]


def test_a_page_without_a_full_stop_shows_twenty_and_none_where_it_speaks_of_danger() -> None:
    text = "and i ruined it today " * 60
    assert len(find_hits(text)) == 20
    assert not find_hits(text + "and i want to kill myself")
    assert not find_hits("I ruined it and I want to kill myself.")
    assert [hit.start for hit in find_hits("I ruined it. I want to kill myself. I ruined it.")] == [2, 38]
