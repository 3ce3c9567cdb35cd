"""A small pattern language over plain words, so that a rule reads like the sentence it looks for.

    i am {mod} [not _? enough]

`am|was` one of these words · `<LA>` a word with one of these tags (see lexicon) · `bad|<L>` either · `_` any word ·
`,` a mark · `~` where a clause begins · `$` where it ends · `( … | … )` groups · `? * +` after any of these ·
`[ … ]` the stretch a hit covers · `{mod}` a named piece from MACROS.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

MACROS = {
    "mod": "<m>*",
    "be": "( am | are | were | was | have been | have become | will be | must be | can be | should be | am being"
    " | am becoming"
    " | am turning into | was being"
    " | turned into | became | have to be | had to be | have always been | have never been | become | feel like | "
    "felt like | feel | felt"
    " | act like | acted like | acting like | am acting like | look like | looked like | behaved like | sounded like "
    "| sound like"
    " | seem | seem like | seemed like | came across as | come across as | came off as | come off as | end up )",
    "label": "( <AB>+ ( , <AB>* )? ( <P> | <L> | one ) | <L> | <A> )",
}
_START = r"(?:[^ /]+ |(?:and|but|so|because|then|that|or|when|if|as)/\S* )"
_END = r"(?=[^ /]+ |$|(?:and|but|because|when|for|again|today|tonight|ever|sometimes|then|right|this|now)/)"


@dataclass(frozen=True)
class Rule:
    """One construction: what it looks like, the family of its reason, and the check (by name) it must pass.

    `yes` is a sentence in which it finds something, `no` a near miss that stays quiet: both are run as tests.
    """

    family: str
    pattern: str
    check: str = ""
    yes: str = ""
    no: str = ""

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled at first need: most rules never meet a sentence that could match."""
        return re.compile(r"(?<![^ ])" + "".join(_translated(self.pattern)))

    @cached_property
    def needs(self) -> "tuple[Need, ...]":
        """For each part that can't be left out: the words, or the tags, of which one must be there."""
        return tuple(_needs(_expanded(self.pattern)))

    def could_match(self, sentence: Sentence) -> bool:
        """A quick look at the vocabulary, before any matching."""
        words, letters = sentence.vocabulary, sentence.letters
        return all(not words.isdisjoint(some) or not letters.isdisjoint(tags) for some, tags in self.needs)

    def matches(self, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
        """For each match: the first word of the frame, and the first and last word of the hit."""
        if self.could_match(sentence):
            for found in self.expression.finditer(sentence.coded):
                first, after = (sentence.index[at] for at in found.span("hit"))
                yield sentence.index[found.start()], first, after - 1


_COMMON = any_of("i you me my am is was are be not have do did a the to of it that what can . , so")


class RuleBook:
    """Rules behind an index: only those whose rarest part is in a sentence are looked at, in their own order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    @cached_property
    def _index(self) -> dict[str, tuple[int, ...]]:
        index: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for key in _keys(rule):
                index.setdefault(key, []).append(number)
        return {key: tuple(numbers) for key, numbers in index.items()}

    def matches(self, sentence: Sentence) -> Iterator[tuple[Rule, int, int, int]]:
        """All matches of all rules: the rule, its frame, the first and last word of the hit."""
        index = self._index
        numbers = {number for key in index.keys() & sentence.keys for number in index[key]}
        for number in sorted(numbers):
            rule = self.rules[number]
            for frame, first, last in rule.matches(sentence):
                yield rule, frame, first, last


def _keys(rule: Rule) -> set[str]:
    """The words and tags (as "<L>") of the part that the fewest sentences have."""
    words, tags = min(rule.needs, key=_commonness)
    return {*words, *(f"<{tag}>" for tag in tags)}


def _commonness(need: "Need") -> int:
    words, tags = need
    return len(words) + 100 * len(words & _COMMON) + 15 * len(tags)


def _expanded(pattern: str) -> list[str]:
    for name, piece in MACROS.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern.replace("[", " [ ").replace("]", " ] ").split()


def _translated(pattern: str) -> Iterator[str]:
    return (_atom(part) for part in _expanded(pattern))


_FIXED = {"[": "(?P<hit>", "]": ")", "(": "(?:", "|": "|", "~": _START, "$": _END}


def _atom(part: str) -> str:
    body, repeat = (part[:-1], part[-1]) if part[-1] in "?*+" and len(part) > 1 else (part, "")
    if body == ")":
        return ")" + repeat
    one = _FIXED.get(body) or _word(body)
    return f"(?:{one}){repeat}" if repeat else one


def _word(body: str) -> str:
    """One word: any of the alternatives, each a literal, a class of tags, `_` or a mark.

    All of them read one word to its end, so a match is never taken back for another reading of the same word: in "bad bad
    bad …", where each has two, the readings of thirty words are a thousand million.
    """
    return "(?>" + "|".join(_alternative(choice) for choice in body.split("|")) + ")"


def _alternative(choice: str) -> str:
    if choice == "_":
        return r"[^ /]+/\S* "
    if choice.startswith("<"):
        return rf"[^ /]+/[a-zA-Z]*[{choice[1:-1]}][a-zA-Z]* "
    return rf"{re.escape(choice)}/\S* " if choice[0].isalnum() else rf"{re.escape(choice)} "


Need = tuple[frozenset[str], str]


def _needs(parts: list[str]) -> Iterator[Need]:
    """What a sequence can't do without; a group counts by the rarest part of each of its branches."""
    branches = _branches(parts)
    if len(branches) > 1:
        yield from _branched_need(branches)
        return
    at = 0
    while at < len(parts):
        end = _group_end(parts, at) if parts[at] in _OPEN else at
        if parts[end][-1] not in "?*" or len(parts[end]) == 1:
            yield from _needs(parts[at + 1 : end]) if end > at else _need(parts[at])
        at = end + 1


_OPEN = ("(", "[")


def _depth(part: str) -> int:
    """How much deeper the parts behind this one lie."""
    return (part in _OPEN) - part.startswith((")", "]"))


def _group_end(parts: list[str], at: int) -> int:
    depth = 0
    for end in range(at, len(parts)):
        depth += _depth(parts[end])
        if not depth:
            return end
    raise ValueError(f"pattern has an open group: {' '.join(parts)}; expected a closing ) or ]")


def _branched_need(branches: list[list[str]]) -> Iterator[Need]:
    needed = [list(_needs(branch)) for branch in branches]
    if all(needed):
        rarest = [min(branch, key=_commonness) for branch in needed]
        yield frozenset().union(*(words for words, _ in rarest)), "".join(tags for _, tags in rarest)


def _branches(parts: list[str]) -> list[list[str]]:
    """The branches of a group: cut at each "|" that stands alone, outside inner groups."""
    found: list[list[str]] = [[]]
    depth = 0
    for part in parts:
        depth += _depth(part)
        if part == "|" and not depth:
            found.append([])
        else:
            found[-1].append(part)
    return found


def _need(part: str) -> Iterator[Need]:
    choices = part.rstrip("+").split("|") if len(part) > 1 else [part]
    if part in _FIXED or "_" in choices:
        return
    tags = "".join(choice[1:-1] for choice in choices if choice.startswith("<"))
    yield frozenset(choice for choice in choices if not choice.startswith("<")), tags
