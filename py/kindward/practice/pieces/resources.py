"""What can be turned to after a setback: the reader's people, their lines, what helped before; and first steps out of it."""

from collections.abc import Iterator
from itertools import chain, islice, zip_longest
from typing import Final

from kindward.practice.pieces.base import Sheet
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.harmed import TRIGGERS, was_harmed
from kindward.records import After
from kindward.records.person import Person
from kindward.vocabulary.resources import ASK, FIRST_STEPS, GROW, STEPS

RESOURCE: Final = "resource"
"""The field for what can be turned to."""
GROWS: Final = "grow"
"""The field for the thing to grow."""
_EACH: Final = 2
"""So many people, lines and deeds are offered."""


def Resources(ask: str) -> Choice:
    """What can be turned to, one of them, with room for the reader's own."""
    return Choice(RESOURCE, ask, tuple(STEPS), own="Somebody or something of your own")


def own_resources(sheet: Sheet) -> Iterator[str]:
    """For an Offers: people of the reader's, their kind lines, and what they did that left them lighter, in turn."""
    people = islice((_called(person) for person in sheet.own(Person)), _EACH)
    lines = islice((f"“{line}”" for line in sheet.lines), _EACH)
    deeds = islice((each.next_step for each in sheet.earlier if each.after == After.LIGHTER), _EACH)
    return (each for each in chain.from_iterable(zip_longest(people, lines, deeds)) if each)


def _called(person: Person) -> str:
    name, gives = person.name.strip(), person.gives.replace("; ", ", ").strip()
    return f"{name}, for {gives}" if name and gives else name


def steps_out_of_it(sheet: Sheet) -> Iterator[str]:
    """For an Offers: small steps out of what the reader turns to, and out of what they want to grow."""
    for resource in sheet.chosen(RESOURCE)[-1:]:
        yield from _toward(sheet, resource)
    grow = sheet.text(GROWS)
    if grow and not open_in_growing(sheet) and not was_harmed(sheet):
        yield from (f"Next time there is {trigger}: {grow}" for trigger in sheet.picked(TRIGGERS)[:1])
        yield grow


def _toward(sheet: Sheet, resource: str) -> Iterator[str]:
    person = next((each for each in sheet.own(Person) if resource == _called(each)), None)
    if person:
        yield FIRST_STEPS.get(person.sort, ASK).format(person.name.strip())
    elif resource in STEPS:
        yield STEPS[resource]
    elif resource.startswith("“"):
        yield f"Read {resource} right before it"
    elif resource in {each.next_step for each in sheet.earlier}:
        yield resource


def open_in_growing(sheet: Sheet) -> str:
    """What the thing to grow leaves open, in one sentence; "" where somebody could see it done, or nobody asked."""
    from kindward.language.expectations import left_open

    grow = sheet.text(GROWS)
    return GROW.get(left_open(grow), "") if grow and not was_harmed(sheet) else ""
