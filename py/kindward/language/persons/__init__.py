"""Turns what somebody wrote about themselves into words to them, and back: "I'm late" into "you're late", or "Ana, you're late"."""

import re

from kindward.language.persons.edits import turned
from kindward.language.persons.first_person import ToI, ToSmallI
from kindward.language.persons.names import calls, first_spoken_to, with_name, without_name
from kindward.language.persons.second_person import ToYou
from kindward.language.text.reading import sentences

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_CAPITAL = r"[\W\d_]*[A-ZÀ-Þ]"


def to_you(text: str) -> str:
    """`text` with its writer as "you": "I'm late and I've lost my keys" gives "you're late and you've lost your keys".

    What stays: quotations; commands ("Let me think"); and a sentence that speaks to somebody as "you" already, for
    afterwards nobody could tell the two apart.
    """
    return turned(text, ToYou)


def to_name(text: str, name: str) -> str:
    """`text` as `to_you` gives it, with `name` once, where it first speaks to the reader: "Ana, you're late".

    A name and "you" together keep the verbs that people use to each other, and need no "he", "she" or "they". A text
    that does not speak of its writer stays as it is.
    """
    told = to_you(text)
    return addressed(told, name) if first_spoken_to(told) else told


def addressed(text: str, name: str) -> str:
    """`text` as said to `name`, where it first says "you", or else at its beginning: "Ana, it was one email".

    The name goes to the end of a sentence whose first word may be a name itself, or that begins with a joining word:
    "But you tried, Ana." A text that calls `name` already stays as it is.
    """
    name = " ".join(name.split())
    spans = sentences(text)
    if not name or not spans or calls(text, name):
        return text
    start, end = first_spoken_to(text) or spans[0]
    return text[:start] + with_name(text[start:end], name) + text[end:]


def to_i(text: str, name: str = "") -> str:
    """`text` that says "you" to its reader, as the reader would say it: "you told me" stays, "you're late" gives "I'm late".

    Whether "you" is "I" or "me" is told by its place; who begins no sentence with a capital says "i". What stays:
    quotations, commands, "thank you", "you idiot", more than one person ("you guys"), and a sentence that holds an "I"
    already. Where `name` is called, it is taken out.
    """
    name = " ".join(name.split())
    text = without_name(text, name) if name else text
    small = not any(re.match(_CAPITAL, text[start:end]) for start, end in sentences(text))
    return turned(text, ToSmallI if small else ToI)


__all__ = ["addressed", "to_i", "to_name", "to_you"]
