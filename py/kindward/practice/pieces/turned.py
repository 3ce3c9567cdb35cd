"""Words for a friend, turned around to the reader: said to "you," or with their name in front."""

from collections.abc import Iterator
from typing import Final

from kindward.practice.pieces.base import Sheet, given_before, number, text_of
from kindward.records.person import Person
from kindward.vocabulary.softer_lines import ENOUGH

TOLD: Final = "told"
FRIEND: Final = "friend"
NAME: Final = "name"
HAPPENED: Final = "situation"
SAID: Final = "said"
BELIEVED: Final = "line.believed"
"""The fields for the words to the friend, who that is, what the reader is called, what happened, what they told themselves,
and how believable their line is."""


def friends(sheet: Sheet) -> Iterator[str]:
    """Friends whom the reader thought of here before, and whoever is in their corner, while no friend is named."""
    if not sheet.text(FRIEND):
        yield from given_before(FRIEND)(sheet)
        yield from (person.name for person in sheet.own(Person))


def names(sheet: Sheet) -> Iterator[str]:
    """What the reader was called here before, while they have not said it."""
    return given_before(NAME)(sheet) if not sheet.text(NAME) else iter(())


def turned(sheet: Sheet) -> Iterator[str]:
    """The words for the friend, said to the reader, and the fact with the reader's name or "you" in it."""
    from kindward.language.persons import to_name, to_you

    name, happened = sheet.text(NAME), sheet.text(HAPPENED)
    yield from _to_me(sheet.text(TOLD), sheet.text(FRIEND), name)
    yield to_name(happened, name) if name else to_you(happened)


def turned_before(sheet: Sheet) -> Iterator[str]:
    """What the reader told a friend at earlier visits, said to them by the name they go by today or went by then."""
    for answers in (entry.answers for entry in sheet.entries):
        name = sheet.text(NAME) or text_of(answers, NAME)
        yield from [*_to_me(text_of(answers, TOLD), text_of(answers, FRIEND), name)][:1]


def leads(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What may fit next: another wording where the line is hard to believe, a look at what happened where no word was hard."""
    from kindward.language import find_hits

    believed, said = number(sheet.answers, BELIEVED), sheet.text(SAID)
    if believed is not None and believed < ENOUGH:
        yield "kind-line", "if you would like a wording that is easier to believe."
    if said and not find_hits(said):
        yield "setback", "if you would like to look at what happened."


def _to_me(told: str, friend: str, name: str) -> Iterator[str]:
    """Words for the friend without their name: with the reader's, and without any."""
    from kindward.language.persons import addressed
    from kindward.language.persons.names import without_name

    if told:
        mine = without_name(told, friend or "\n")
        yield from (addressed(mine, name), mine)
