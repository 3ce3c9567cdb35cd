"""What the docstrings and comments of the finders give as examples is so: each sentence in them is run.

As in "…" opens sentences that the kind of that folder is found in; not "…" opens sentences it isn't found in. A few
functions and lists keep a finding away (GUARDS): for them it is the other way round. A quotation that is no sentence ("for a ride")
is a part of one, and is left alone: a sentence begins with a capital letter or with its subject.
"""

import ast
import importlib
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from kindward.language import Kind, find_hits
from kindward.language.text.reading import read
from kindward.language.text.sets import any_of

KINDS: Final = Path(__file__).parents[3] / "py" / "kindward" / "language" / "kinds"
FOLDERS: Final = dict(
    zip(("absolutes", "labels", "verdicts", "shoulds", "minds", "futures"), Kind, strict=True),
)
GUARDS: Final = any_of(
    """
    absolutes._is_saying absolutes._is_kind_time absolutes._is_harmless absolutes._STATES absolutes._AT_EASE
    futures._is_avoidable futures._SEEN_TO futures._is_of_goods futures._is_resolution futures._is_comfort futures._is_relief futures._changes_something_else
    futures._is_made_up_for
    labels._held_open labels._has_verb_behind labels._for_a_moment labels._said_by_helper labels._kind_to_you
    labels._somebody_else
    minds._is_caring minds.about_thing minds.is_denied minds._elsewhere minds._PLACES
    shoulds.is_kind
    verdicts._is_denied
    """
)
"""What these say yes to is no finding."""

SUBJECTS: Final = any_of(
    """
    i i'm i'll i'd i've you you're you'll he he's she she's she'll it it's we they they're they'll this that there's my
    our your the nobody everyone everybody everything nothing if
    """
)
_SHORTEST: Final = 3
PARTS: Final = frozenset(
    (
        "A grown man like me",
        "I can't even",
        "I should rest",
        "my stupid joke",
        "nothing I'm good at",
        "nothing going for me",
        "nothing good about me",
        "the fat friend",
        "the only one who can't",
    )
)
"""They look like sentences of their own and stand for a part of one."""


class Example(NamedTuple):
    """A sentence, the kind whose finder quotes it, and whether it is to be found in it."""

    where: str
    kind: Kind
    text: str
    is_found: bool


def examples(path: Path) -> Iterator[Example]:
    """The sentences in what is written about the functions of one module."""
    folder = path.parent.name
    for owner, words in _remarks(path.read_text(encoding="utf-8")):
        where = f"{folder}.{owner}"
        for text, is_positive in _quoted(words):
            if _is_sentence(text):
                yield Example(where, FOLDERS[folder], text, is_positive != (where in GUARDS))


def _remarks(source: str) -> Iterator[tuple[str, str]]:
    """Docstrings, strings that stand under a constant, and comments, each with the name of what they are about."""
    tree = ast.parse(source)
    named = dict(_named(tree))

    def owner(line: int) -> str:
        """The function around a line, or what is defined last before it."""
        return named[max((first for first in named if first <= line), default=0)]

    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield owner(node.lineno), " ".join(node.value.value.split())
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield owner(token.start[0]), token.string.lstrip("# ")


def _named(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The names of functions, classes and constants, each with its first line."""
    yield 0, ""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.lineno, node.targets[0].id
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.lineno, node.target.id


def _quoted(words: str) -> Iterator[tuple[str, bool]]:
    """The quotations that `As in` and `not` open, and those that go on with them; others are about something else."""
    opened: bool | None = None
    pieces = re.split(r'"([^"]+)"', words)
    for before, text in zip(pieces[::2], pieces[1::2], strict=False):
        if re.search(r"\b[Aa]s in $", before):
            opened = True
        elif re.search(r"\b(?:not|nor) $", before):
            opened = False
        elif not re.fullmatch(r",? ?(?:or |and )?", before):
            opened = None
        if opened is not None:
            yield text, opened


def _is_sentence(text: str) -> bool:
    words = text.split()
    if text in PARTS or "…" in text or "VERB" in text:
        return False
    if text[-1] in ".!?":
        return True
    return len(words) >= _SHORTEST and (words[0][0].isupper() or words[0].lower() in SUBJECTS)


EXAMPLES: Final = [example for path in sorted(KINDS.glob("*/*.py")) for example in examples(path)]


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{example.where} {example.text}" for example in EXAMPLES])
def test_an_example_is_so(example: Example) -> None:
    hits = find_hits(example.text)
    found = example.kind in {hit.kind for hit in hits} or (bool(hits) and example.is_found and _finds(example))
    assert found == example.is_found, f"{example.where} says otherwise (or belongs to GUARDS)"


def _finds(example: Example) -> bool:
    """Whether the finder itself finds its example: another kind may have claimed the words before it."""
    finder = importlib.import_module(f"kindward.language.kinds.{example.where.partition('.')[0]}.find")
    return any(not found.silent for found in finder.find(read(example.text)))


def test_examples_are_read_by_the_convention() -> None:
    words = 'As in "I fail", "fail badly"; not "I win" or "she fails". A word like "so" is none, nor "They win."'
    assert list(_quoted(words)) == [
        ("I fail", True),
        ("fail badly", True),
        ("I win", False),
        ("she fails", False),
        ("They win.", False),
    ]
    source = 'X = 1\n"""As in "A"."""\n\n\ndef f() -> None:\n    """As in "B"."""\n    return  # not "C"\n'
    assert list(_remarks(source)) == [("X", 'As in "A".'), ("f", 'As in "B".'), ("f", 'not "C"')]


def test_there_are_examples_of_every_kind_and_no_guard_is_gone() -> None:
    assert {example.kind for example in EXAMPLES} == set(Kind)
    paths = KINDS.glob("*/*.py")
    assert {f"{path.parent.name}.{name}" for path in paths for _, name in _named(ast.parse(path.read_text()))} >= GUARDS
