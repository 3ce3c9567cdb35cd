"""What is said of sentences, as a person last read it: findings, reasons, rewordings, marks of tone, judged results, persons.

A snapshot tells of each sentence of a file of tests/data, or of each example that stands beside a rule. Read what changes in one before you keep it (scripts/test --update-snapshots).
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Final

import pytest

from kindward.language import find_hits
from kindward.language.coverage import coverage
from kindward.language.kinds.absolutes import checks as absolutes
from kindward.language.kinds.absolutes.rules import RULES as ABSOLUTES
from kindward.language.kinds.futures import find as futures
from kindward.language.kinds.futures.rules import RULES as FUTURES
from kindward.language.kinds.labels import find as labels
from kindward.language.kinds.labels.rules import RULES as LABELS
from kindward.language.kinds.minds import checks as minds
from kindward.language.kinds.minds.rules import RULES as MINDS
from kindward.language.kinds.shoulds import find as shoulds
from kindward.language.kinds.shoulds.rules import RULES as SHOULDS
from kindward.language.kinds.verdicts import find as verdicts
from kindward.language.persons import to_i, to_you
from kindward.language.results import find_judgements
from kindward.language.text.patterns import Rule, RuleBook
from kindward.language.text.reading import Sentence, read, sentences
from kindward.language.tone import RULES as TONE
from kindward.language.tone import tone_of
from kindward.language.tone.checks import CHECKS as TONE_CHECKS

TESTS: Final = Path(__file__).parents[2]
DATA: Final = TESTS / "data"
SNAPSHOTS: Final = TESTS / "snapshots" / "language"
SENTENCES: Final = sorted(path.stem for path in (DATA / "sentences").glob("*.txt"))
"""Files with a sentence a line, and "#" before a remark. "I'm {lazy|dull}." stands for two sentences."""
HEAD: Final = """\
What is said of each {name}. Read what changes here before you keep it (scripts/test --update-snapshots).
"""
_CHOICE: Final = r"\{([^{}]*)\}"


def hits(text: str) -> Iterator[str]:
    for hit in find_hits(text):
        yield f"{hit.kind}: {text[hit.start : hit.end]}"
        yield f"    {hit.reason}"
        yield from (f"    -> {offered}" for offered in hit.rewordings)


def hits_in_short(text: str) -> Iterator[str]:
    """For sentences that differ in one word: what is found, and the first offer."""
    for hit in find_hits(text):
        yield f"{hit.kind}: {text[hit.start : hit.end]}" + "".join(f" -> {offered}" for offered in hit.rewordings[:1])


def persons(text: str) -> Iterator[str]:
    you = to_you(text)
    yield f"you: {you}"
    if (back := to_i(you)) != text:
        yield f"I:   {back}"


def marks(text: str) -> Iterator[str]:
    return (f"{mark.sign}: {text[mark.start : mark.end]}" for mark in tone_of(text).marks)


def judgements(text: str) -> Iterator[str]:
    return (f"{text[found.start : found.end]}: {found.question}" for found in find_judgements(text))


def parts(text: str) -> Iterator[str]:
    return (f"{hint.part}: {text[start:end]}" for hint in coverage(text) for start, end in hint.spans)


Described = Callable[[str], Iterator[str]]
OTHERS: Final[Mapping[str, tuple[Described, ...]]] = {
    "persons": (persons,),
    "tone": (marks,),
    "results": (judgements,),
    "coverage": (parts,),
}
"""What is said of a file of sentences by its name; of any other, what is found in it."""


def expanded(line: str) -> list[str]:
    """The sentences that a line stands for."""
    pieces = re.split(_CHOICE, line)
    return ["".join(chosen) for chosen in product(*(p.split("|") if n % 2 else [p] for n, p in enumerate(pieces)))]


def told(lines: list[str], whole: Described, short: Described) -> Iterator[str]:
    """Each line and what is said of it; of a line of many sentences, a line a sentence."""
    for line in lines:
        yield ""
        yield line
        texts = expanded(line)
        if texts == [line]:
            yield from (f"    {said}" for said in whole(line))
        else:
            yield from (f"    {text} | {'; '.join(short(text))}" for text in texts)


def check(name: str, found: str, snapshot: Path, request: pytest.FixtureRequest) -> None:
    found = HEAD.format(name=name) + found + "\n"
    if request.config.getoption("--update-snapshots"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(found, encoding="utf-8")
    assert found == snapshot.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"


def texts_of(name: str) -> list[str]:
    return [json.loads(line)["text"] for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def test_what_is_said_of_the_seen_sentences_of_self_talk(request: pytest.FixtureRequest) -> None:
    said = "\n".join(told(texts_of("self_talk/seen"), hits, hits))
    check("sentence of tests/data/self_talk/seen.jsonl", said, SNAPSHOTS / "self-talk-seen.txt", request)


@pytest.mark.usefixtures("without_danger")
@pytest.mark.parametrize("name", ["seen", "seen-2", "seen-3", "seen-4", "seen-5", "seen-6", "seen-7"])
def test_what_is_said_of_the_seen_thoughts(name: str, request: pytest.FixtureRequest) -> None:
    said = "\n".join(told(texts_of(f"thoughts/{name}"), hits, hits))
    check(f"sentence of tests/data/thoughts/{name}.jsonl", said, SNAPSHOTS / f"thoughts-{name}.txt", request)


@pytest.mark.usefixtures("without_danger")
@pytest.mark.parametrize("name", SENTENCES)
def test_what_is_said_of_sentences(name: str, request: pytest.FixtureRequest) -> None:
    written = (DATA / "sentences" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in written if line.strip() and not line.startswith("#")]
    assert len(lines) == len(set(lines))
    whole, short = (OTHERS.get(name, (hits,))[0], OTHERS.get(name, (hits, hits_in_short))[-1])
    check(
        f"sentence of tests/data/sentences/{name}.txt",
        "\n".join(told(lines, whole, short)),
        SNAPSHOTS / f"{name}.txt",
        request,
    )


Takes = Callable[[Sentence, Rule, int, int, int], object]
"""What a kind makes of a rule's match: the sentence, the rule, its first word, the first and the last word of the hit."""
BOOKS: Final[Mapping[str, tuple[RuleBook, Takes]]] = {
    "absolutes": (ABSOLUTES, lambda s, rule, _, first, last: absolutes.CHECKS[rule.check](s, first, last)),
    "futures": (FUTURES, lambda s, rule, _, first, last: futures.CHECKS[rule.check](s, first, last)),
    "labels": (LABELS, lambda s, rule, _, first, last: labels.CHECKS[rule.check](s, first, last)),
    "minds": (MINDS, lambda s, rule, _, first, last: minds.CHECKS[rule.check](s, first, last)),
    "shoulds": (SHOULDS, lambda s, rule, _, first, last: tuple(shoulds.CHECKS[rule.check](s, rule, first, last))),
    "tone": (RuleBook(TONE), lambda s, rule, _, first, last: not rule.check or TONE_CHECKS[rule.check](s, first, last)),
    "verdicts": (verdicts.RULES, verdicts.takes),
}
"""Rules by the part of the package that they belong to, and how it tries a match on the rule's condition."""


def found_by(rule: Rule, takes: Takes, text: str) -> list[str]:
    """What one rule by itself finds in a text."""
    each = (read(text[start:end]) for start, end in sentences(text))
    return [
        s.text[s.start(first) : s.end(last)]
        for s in each
        for frame, first, last in rule.matches(s)
        if takes(s, rule, frame, first, last)
    ]


def decided(rule: Rule, takes: Takes) -> Iterator[str]:
    """A rule's example, what the rule finds in it, and the words without any one of which it would find nothing.

    The near miss follows where the rule's words are in it, so that a condition refuses it.
    """
    words = rule.yes.split()
    without = (" ".join([*words[:at], *words[at + 1 :]]) for at in range(len(words)))
    needed = [word for word, rest in zip(words, without, strict=True) if not found_by(rule, takes, rest)]
    found = found_by(rule, takes, rule.yes)
    assert found, f"no example of {rule.pattern}: {rule.yes}"
    yield from ("", rule.yes, f"    {rule.family}: {'; '.join(found)}", f"    needs: {' '.join(needed)}")
    if any(rule.matches(read(rule.no))):
        yield f"    refused: {rule.no}"


@pytest.mark.parametrize("name", BOOKS)
def test_what_decides_the_example_of_each_rule(name: str, request: pytest.FixtureRequest) -> None:
    book, takes = BOOKS[name]
    said = "\n".join(line for rule in book.rules for line in decided(rule, takes))
    check(f"example beside a rule of {name}", said, SNAPSHOTS / "rules" / f"{name}.txt", request)
