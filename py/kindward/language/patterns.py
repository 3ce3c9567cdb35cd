"""A small pattern language over plain words, so that a rule reads like the sentence it looks for.

    i am {mod} [not _? enough]

`am|was` one of these words · `<LA>` a word with one of these tags (see lexicon) · `bad|<L>` either · `_` any word ·
`,` a mark · `~` where a clause begins · `$` where it ends · `( … | … )` groups · `? *` after any of these ·
`[ … ]` the stretch a hit covers · `{mod}` a named piece from MACROS.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kindward.language.text import Sentence

MACROS = {
    "mod": "( so|such|a|an|the|always|nothing|but|kind|sort|of|total|complete|absolute|real|utter|big|huge|little|one|pretty|too|being|like"
    "|completely|totally|utterly|entirely|absolutely|most|biggest|most|more|bit|lot|only|nothing|first|class|grade|a1|never|forever"
    "|sometimes|often|such|plain|even|as|that|this|world|old|poor|complete|certified|your|typical|same|secretly )*",
    "be": "( am | was | have been | have become | will be | must be | can be | should be | am being | am becoming | am turning into | was being"
    "| turned into | became | have to be | had to be | have always been | have never been | become | feel like | felt like | feel | felt"
    "| act like | acted like | acting like | am acting like | look like | looked like | behaved like | sounded like | sound like"
    "| seem | seem like | seemed like | came across as | come across as | came off as | come off as | end up )",
    "label": "( <AB>* <AB> ,? <AB>* ( <P> | <L> | one ) | <L> | <A> )",
}
_START = r"(?:[^ /]+ |(?:and|but|so|because|then|that|or|when|if|as)/\S* )"
_END = r"(?=[^ /]+ |$|(?:and|but|because|when|for|again|today|tonight|ever|sometimes|then|right|this|now)/)"


@dataclass(frozen=True)
class Rule:
    """One construction: what it looks like, the family of its reason, and the check (by name) it must pass."""

    family: str
    pattern: str
    check: str = ""

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled at first need: most rules never meet a sentence that could match."""
        return re.compile(r"(?<![^ ])" + "".join(_translated(self.pattern)))

    @cached_property
    def needs(self) -> tuple[tuple[frozenset[str], str], ...]:
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


def _expanded(pattern: str) -> list[str]:
    for name, piece in MACROS.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern.replace("[", " [ ").replace("]", " ] ").split()


def _translated(pattern: str) -> Iterator[str]:
    return (_atom(part) for part in _expanded(pattern))


_FIXED = {"[": "(?P<hit>", "]": ")", "(": "(?:", "|": "|", "~": _START, "$": _END}


def _atom(part: str) -> str:
    body, repeat = (part[:-1], part[-1]) if part[-1] in "?*" and len(part) > 1 else (part, "")
    if body == ")":
        return ")" + repeat
    one = _FIXED.get(body) or _word(body)
    return f"(?:{one}){repeat}" if repeat else one


def _word(body: str) -> str:
    """One word: any of the alternatives, each a literal, a class of tags, `_` or a mark."""
    return "(?:" + "|".join(_alternative(choice) for choice in body.split("|")) + ")"


def _alternative(choice: str) -> str:
    if choice == "_":
        return r"[^ /]+/\S* "
    if choice.startswith("<"):
        return rf"[^ /]+/[a-zA-Z]*[{choice[1:-1]}][a-zA-Z]* "
    return rf"{re.escape(choice)}/\S* " if choice[0].isalnum() else rf"{re.escape(choice)} "


def _needs(parts: list[str]) -> Iterator[tuple[frozenset[str], str]]:
    depth = 0
    for part in parts:
        depth += (part == "(") - part.startswith(")")
        if not depth and part not in _FIXED and part[-1] not in "?*" and part[0] not in "_)":
            yield _need(part)


def _need(part: str) -> tuple[frozenset[str], str]:
    choices = part.split("|")
    tags = "".join(choice[1:-1] for choice in choices if choice.startswith("<"))
    return frozenset(choice for choice in choices if not choice.startswith("<")), tags
