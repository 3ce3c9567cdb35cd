"""What stands in lists, as a person last read it: the fields of records and their meanings, the catalog, words to choose from,
and what comes before all else beside people to call.

Read what changes in a snapshot before you keep it (scripts/test --update-snapshots).
"""

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
from kindward.language import Danger
from kindward.practice.catalog import CARDS, NEEDS
from kindward.practice.help_card import _TOPICS, SAID, SAID_OF_LINE, faint_line, help_card, help_line
from kindward.records.kinds import KINDS
from kindward.vocabulary import small_steps
from kindward.vocabulary.feelings import FAMILIES
from kindward.vocabulary.softer_lines import softer
from kindward.vocabulary.triggers import TRIGGERS

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
    for family in FAMILIES:
        yield family.name
        yield from (f"    {each.word}: {each.meaning}" for each in family.feelings)
    yield from TRIGGERS
    yield from (f"{word}: {step}" for word, step in small_steps.STEPS.items())
    yield from small_steps.ANY
    yield from softer("I am enough.")


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
