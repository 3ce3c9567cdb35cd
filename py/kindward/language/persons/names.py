"""Calls somebody by name in a text, and takes the call out again."""

import re

from kindward.language.persons.vocabulary import OPENERS
from kindward.language.persons.words import read_words
from kindward.language.text.reading import Span
from kindward.language.text.sets import any_of


def first_spoken_to(text: str) -> Span | None:
    """The first sentence that says "you" outside quotation marks, and no "I": that "you" may be somebody else."""
    for start, end, words in read_words(text):
        heads = {word.head for word in words}
        if heads & any_of("you your yours yourself") and not heads & any_of("i me mine myself"):
            return start, end
    return None


def calls(text: str, name: str) -> bool:
    """Whether the text calls `name` already, between marks."""
    return bool(re.search(rf"(?i)(?:^|[.!?…,;:\n])\s*{re.escape(name)}\s*(?:[,.!?…;:]|$)", text))


def with_name(sentence: str, name: str) -> str:
    first = re.match(r"[^\W\d_]+(?:['’][^\W\d_]+)*", sentence)
    low = first[0].lower().replace("’", "'") if first else ""
    if low in OPENERS or low.partition("'")[0] in OPENERS:
        stays = sentence.isupper() or low.partition("'")[0] == "i"
        return f"{name}, {sentence if stays else sentence[:1].lower() + sentence[1:]}"
    told = sentence.rstrip(".!?… ")
    if low and told[-1:].isalnum():
        return f"{told}, {name}{sentence[len(told) :]}"
    return f"{name}, {sentence}"


def without_name(text: str, name: str) -> str:
    """The text without the calls to `name`: "Ana, you're late" begins with "You're", as "Ana" did with a capital."""
    called = re.escape(name)
    text = re.sub(rf"(?m)(^|[.!?…]\s+){called},\s+(\S)", lambda found: found[1] + found[2].upper(), text)
    return re.sub(rf",\s+{called}(?=[.!?…]|,|\s*$)", "", text)
