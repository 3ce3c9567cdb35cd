"""What stands in lists, as a person last read it: the fields of records and their meanings, the catalog, words to choose from,
and what comes before all else beside people to call.

Read what changes in a snapshot before you keep it (scripts/test --update-snapshots).
"""

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from html import unescape
from pathlib import Path
from typing import Any, Final

import pytest

from kindward import records
from kindward import vocabulary as words_of_ours
from kindward.language import Danger
from kindward.practice.catalog import CARDS, NEEDS
from kindward.practice.help_card import _TOPICS, SAID, SAID_OF_LINE, faint_line, help_card, help_line
from kindward.records.kinds import KINDS
from kindward.vocabulary.softer_lines import softer

SNAPSHOTS: Final = Path(__file__).parents[1] / "snapshots" / "lists"


def kept_types() -> Iterator[Any]:
    """Every type that is kept, and every type that one of its fields holds."""
    for module in pkgutil.iter_modules(records.__path__, "kindward.records."):
        for held in vars(importlib.import_module(module.name)).values():
            if is_dataclass(held) and hasattr(held, "meanings") and getattr(held, "__module__", "") == module.name:
                yield held


def meanings() -> Iterator[str]:
    for kind, cls in KINDS.items():
        yield f"{kind}: {cls.__name__}, {', '.join(each.__name__ for each in cls.migrations) or 'no migrations'}"
    for each in kept_types():
        yield f"\n{each.__name__}"
        for field in fields(each):
            said = each.meanings.get(field.name) or records.Record.meanings[field.name]
            default = "" if field.name in ("id", "created") else f", first {getattr(each('', ''), field.name, '')!r}"
            yield f"    {field.name}{default}: {said}"


def catalog() -> Iterator[str]:
    yield from NEEDS
    for card in CARDS.values():
        yield f"\n{card.slug}: {card.title}, {card.time}\n    {card.need}: {card.when}"


def words() -> Iterator[str]:
    """Every text of every module of words, under the name that it has there; then the wordings of one line."""
    for module in pkgutil.iter_modules(words_of_ours.__path__, "kindward.vocabulary."):
        held = importlib.import_module(module.name)
        tree = ast.parse(Path(str(held.__file__)).read_text(encoding="utf-8"))
        for name in (name for node in tree.body for name in assigned(node)):
            title = f"{module.name.rpartition('.')[2]}.{name}"
            if (texts := [*texts_in(getattr(held, name))]) and title not in _AGAIN:
                yield from (title, *texts)
    yield from ("softer_lines.softer", *texts_in(softer("I am enough.")))


_AGAIN: Final = ("feelings.WORDS",)
"""The same words as elsewhere in their module."""


def assigned(node: ast.stmt) -> list[str]:
    """The names that a statement of a module gives something to; what it imports is another module's."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]


def texts_in(value: Any, indent: str = "    ") -> Iterator[str]:
    """The texts in a value, a line each; what lies deeper stands further in."""
    match value:
        case str():
            yield indent + value
        case Mapping():
            for key, held in value.items():
                yield from texts_in(key, indent)
                yield from texts_in(held, indent + "    ")
        case tuple() | list() | frozenset() | set():
            for held in sorted(value, key=repr) if isinstance(value, frozenset | set) else value:
                yield from texts_in(held, indent)
        case re.Pattern():
            yield indent + str(value.pattern)
        case _ if is_dataclass(value):
            for at, field in enumerate(fields(value)):
                yield from texts_in(getattr(value, field.name), indent + "    " * (at > 0))


def text_in(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def help_first() -> Iterator[str]:
    """What the card with people to call says for each kind of danger, and for a heavy feeling; the lines have their own tests."""
    for danger in (*Danger, None):
        card = str(help_card("card", "../../", (danger,) if danger else (), can_go_on=True))
        yield f"{danger or 'a heavy feeling'}: {', '.join(_TOPICS[danger]) if danger else ''}".rstrip(": ")
        yield from (f"    {text_in(said)}" for said in re.findall(r"<p.*?</p>", card)[:2])
        yield f"    {re.findall(r'<p class="kw-help-rest">(.*?)</p>', card)[0]}"
    yield text_in(str(help_line("line", "../../")))
    line = str(faint_line("line", "../../"))
    yield from (
        text_in(said) for said in re.findall(r"<summary>(?=If).*?</summary>|<p class=\"kw-help-rest\">.*?</p>", line)
    )
    yield SAID
    yield SAID_OF_LINE


LISTS: Final[Mapping[str, Callable[[], Iterator[str]]]] = {
    "meanings": meanings,
    "catalog": catalog,
    "words": words,
    "help-first": help_first,
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_the_one_last_read(name: str, request: pytest.FixtureRequest) -> None:
    path, found = SNAPSHOTS / f"{name}.txt", "\n".join(LISTS[name]()) + "\n"
    if request.config.getoption("--update-snapshots"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), "if this is meant: scripts/test --update-snapshots"
