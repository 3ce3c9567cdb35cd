"""What is said of sentences, as a person last read it: findings, reasons, rewordings, marks of tone, judged results, persons.

A snapshot tells of each sentence of a file of tests/data. Read what changes in one before you keep it (scripts/test --update-snapshots).
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
from kindward.language.persons import to_i, to_you
from kindward.language.results import find_judgements
from kindward.language.tone import tone_of

TESTS: Final = Path(__file__).parents[2]
DATA: Final = TESTS / "data"
SNAPSHOTS: Final = TESTS / "snapshots" / "language"
SENTENCES: Final = sorted(path.stem for path in (DATA / "sentences").glob("*.txt"))
"""Files with a sentence a line, and "#" before a remark. "I'm {lazy|dull}." stands for two sentences."""
HEAD: Final = """\
What is said of each sentence of tests/data/{name}. Read what changes here before you keep it (scripts/test --update-snapshots).
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
    check("self_talk/seen.jsonl", said, SNAPSHOTS / "self-talk-seen.txt", request)


@pytest.mark.usefixtures("without_danger")
@pytest.mark.parametrize("name", ["seen", "seen-2", "seen-3", "seen-4"])
def test_what_is_said_of_the_seen_thoughts(name: str, request: pytest.FixtureRequest) -> None:
    said = "\n".join(told(texts_of(f"thoughts/{name}"), hits, hits))
    check(f"thoughts/{name}.jsonl", said, SNAPSHOTS / f"thoughts-{name}.txt", request)


@pytest.mark.usefixtures("without_danger")
@pytest.mark.parametrize("name", SENTENCES)
def test_what_is_said_of_sentences(name: str, request: pytest.FixtureRequest) -> None:
    written = (DATA / "sentences" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in written if line.strip() and not line.startswith("#")]
    assert len(lines) == len(set(lines))
    whole, short = (OTHERS.get(name, (hits,))[0], OTHERS.get(name, (hits, hits_in_short))[-1])
    check(f"sentences/{name}.txt", "\n".join(told(lines, whole, short)), SNAPSHOTS / f"{name}.txt", request)
