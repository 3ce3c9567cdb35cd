"""A small language of phrases over plain words, so that a rule of safety reads like what it listens for.

    i @want? to die|disappear .. tonight $

`die|disappear` one of these words · `@want` a named phrase (any of its wordings) · `?` may be left out · `..` up to three
words of the same clause, `....` up to eight · `^` where the sentence or a clause begins · `$` where one ends · `!he|she` at
the front: the word before is none of these · `!me|us` later: the next word is none of these.

Sets and a memory of what was tried, and no regular expressions: nothing to compile at the first key, and a time that grows
with the length of the sentence, whatever is written.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from kindward.language.safety.reading import FILLERS, Reading
from kindward.language.text.sets import any_of


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a rule: `kind` is "any", "gap", "start", "end" or "not".

    "any" takes one of `words` or one wording of the phrases in `names`; a gap is up to `most` words long.
    """

    kind: str
    words: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    most: int = 0
    optional: bool = False


@cache
def _item(text: str) -> Item:
    if text in _EDGES:
        return Item(_EDGES[text])
    if set(text) == {"."}:
        return Item("gap", most=3 if len(text) == 2 else 8)
    if text.startswith("!"):
        return Item("not", frozenset(text[1:].split("|")))
    options = text.rstrip("?").split("|")
    words = frozenset(option for option in options if option[0] != "@")
    return Item("any", words, tuple(option[1:] for option in options if option[0] == "@"), optional=text.endswith("?"))


_EDGES: Final = {"^": "start", "$": "end"}


@cache
def _items(text: str) -> tuple[Item, ...]:
    return tuple(_item(part) for part in text.split())


class Phrases:
    """Named phrases, each with its wordings, one a line.

    Args:
        wordings: for each name the text of its wordings.

    Raises:
        KeyError: when a wording is matched that names a phrase which is not there (a test looks for such names).
    """

    def __init__(self, wordings: Mapping[str, str]) -> None:
        self.wordings: Final = {
            name: tuple(filter(None, map(str.strip, text.splitlines()))) for name, text in wordings.items()
        }
        self._numbers: Final = {name: number for number, name in enumerate(self.wordings)}

    @cached_property
    def parsed(self) -> dict[str, dict[str, list[tuple[Item, ...]]]]:
        """For each name its wordings by the words that they can begin with; "" for those that begin with anything."""
        found: dict[str, dict[str, list[tuple[Item, ...]]]] = {}
        for name, wordings in self.wordings.items():
            by_first = found.setdefault(name, {})
            for wording in wordings:
                items = _items(wording)
                for word in self._firsts(items):
                    by_first.setdefault(word, []).append(items)
        return found

    def _firsts(self, items: tuple[Item, ...]) -> Iterable[str]:
        first = items[0]
        return first.words if first.words and not (first.names or first.optional) else ("",)

    def ends(self, items: tuple[Item, ...], reading: Reading, at: int) -> set[int]:
        """Where a match of `items` that begins at word `at` can end; empty where there is none."""
        places = {at}
        for item in items:
            places = {end for place in places for end in self._after(item, reading, place, at)}
            if not places:
                break
        return places

    def _after(self, item: Item, reading: Reading, place: int, first: int) -> Iterator[int]:
        words = reading.words
        if item.optional:
            yield place
        if item.kind == "any":
            while True:
                if place < len(words) and words[place] in item.words:
                    yield place + 1
                for name in item.names:
                    yield from self._phrase_ends(name, reading, place)
                if place == first or place >= len(words) or words[place] not in FILLERS:
                    return  # a match begins with a word of its own
                place += 1
        elif item.kind == "gap":
            yield from _gap(reading, place, item.most)
        elif item.kind == "not":
            beside = place - 1 if place == first else place
            if not (0 <= beside < len(words) and words[beside] in item.words):
                yield place
        elif _is_edge(reading, place):
            yield place

    def _phrase_ends(self, name: str, reading: Reading, place: int) -> tuple[int, ...]:
        if place >= len(reading.words):
            return ()
        key = (self._numbers[name], place)
        known = reading.ends.get(key)
        if known is None:
            reading.ends[key] = ()  # a phrase that names itself ends here
            by_first = self.parsed[name]
            wordings = (*by_first.get(reading.words[place], ()), *by_first.get("", ()))
            known = reading.ends[key] = tuple({end for items in wordings for end in self.ends(items, reading, place)})
        return known

    def beginnings(self, items: tuple[Item, ...]) -> frozenset[str] | None:
        """The words that a match of `items` can begin with; None where it can begin with any."""
        found = frozenset[str]()
        for item in items:
            if item.kind in {"not", "start"}:
                continue
            if item.kind != "any":
                return None
            for name in item.names:
                named = self._phrase_beginnings(name)
                if named is None:
                    return None
                found |= named
            found |= item.words
            if not item.optional:
                return found
        return None

    @cache  # noqa: B019 - there is one of these, for as long as Python runs
    def _phrase_beginnings(self, name: str) -> frozenset[str] | None:
        found = frozenset[str]()
        for text in self.wordings[name]:
            some = None if text.startswith(f"@{name}") else self.beginnings(_items(text))
            if some is None:
                return None
            found |= some
        return found

    def needs(self, items: tuple[Item, ...]) -> frozenset[str]:
        """Words of which one must be in a sentence that matches: those of the rarest item that can't be left out."""
        options = [self._words_of(item) for item in items if item.kind == "any" and not item.optional]
        return min(options, key=lambda words: sum(50 if word in COMMON else 1 for word in words))

    def _words_of(self, item: Item) -> frozenset[str]:
        return item.words.union(*(self._words_of_phrase(name) for name in item.names))

    @cache  # noqa: B019 - there is one of these, for as long as Python runs
    def _words_of_phrase(self, name: str) -> frozenset[str]:
        return frozenset(word for text in self.wordings[name] for word in self.needs(_items(text)))


COMMON: Final = any_of("""i me my you he she it we they him her them a an the am is are was were be been to of in on at for with and or but
    not do did have has had will would could can should so that this if when what how no all out up go get want going
    myself""")
"""Words in so many sentences that a rule is better looked up by its others."""


def _gap(reading: Reading, place: int, most: int) -> Iterator[int]:
    yield place
    clause = reading.clauses[place - 1] if place else -1
    for end in range(place, min(place + most, len(reading.words))):
        if place and reading.clauses[end] != clause:
            return
        yield end + 1


def _is_edge(reading: Reading, place: int) -> bool:
    while 0 < place < len(reading.words) and reading.words[place] in FILLERS:
        if reading.clauses[place] != reading.clauses[place - 1]:
            return True
        place += 1
    if place in {0, len(reading.words)}:
        return True
    return reading.clauses[place] != reading.clauses[place - 1]


HINT: Final = "~ "
"""What a rule begins with whose words are ambiguous by themselves."""
EXPLICIT: Final = "= "
"""What a rule begins with whose words are so plain that nothing small beside them makes them a figure of speech."""


def _bare(rule: str) -> str:
    return rule.removeprefix(HINT).removeprefix(EXPLICIT)


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule matched: words `first` up to, but not including, `after`.

    `hint` when its words are ambiguous, `explicit` when they cannot be a figure of speech.
    """

    rule: str
    first: int
    after: int
    hint: bool = False
    explicit: bool = False


class Rules:
    """Rules behind an index: only those are tried of whose rarest part a word is in the sentence, and only there.

    Args:
        text: the rules, one a line; empty lines and those that begin with "#" are passed over.
        phrases: what the rules may name.
    """

    def __init__(self, text: str, phrases: Phrases) -> None:
        self.rules: Final = tuple(
            line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")
        )
        self.phrases: Final = phrases

    @cached_property
    def _index(self) -> dict[str, tuple[int, ...]]:
        index: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for word in self.phrases.needs(_items(_bare(rule))):
                index.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in index.items()}

    def matches(self, reading: Reading) -> Iterator[Match]:
        """All matches, each the longest from where it begins."""
        index = self._index
        numbers = {number for word in index.keys() & reading.vocabulary for number in index[word]}
        for number in sorted(numbers):
            rule, items, beginnings = self._prepared(number)
            for at, word in enumerate(reading.words):
                if beginnings is None or word in beginnings:
                    ends = self.phrases.ends(items, reading, at)
                    if ends:
                        yield Match(rule, at, max(ends), rule.startswith(HINT), rule.startswith(EXPLICIT))

    @cache  # noqa: B019 - there are ten of these, for as long as Python runs
    def _prepared(self, number: int) -> tuple[str, tuple[Item, ...], frozenset[str] | None]:
        """A rule, its items, and the words that it can begin with; made when a sentence first asks for it."""
        items = _items(_bare(self.rules[number]))
        return self.rules[number], items, self.phrases.beginnings(items)
