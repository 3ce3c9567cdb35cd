"""Words that say more than what happened: pointed at and explained, and other ways to say the same."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from htpy import Element, Node, Renderable, button, details, div, fragment, li, mark, p, span, summary, ul

from kindward.language import Hit, Kind, find_dangers, find_hits, sentences
from kindward.practice.drawn import drawn_once
from kindward.practice.pieces.base import OWN, Answers, Piece, Sheet, text_of
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.practice.theirs import THEIRS, quoting
from kindward.wire.messages import Answer

_NAMES: Final = {
    Kind.ABSOLUTE: "all or nothing",
    Kind.LABEL: "a label",
    Kind.VERDICT: "a harsh verdict",
    Kind.SHOULD: "a rule",
    Kind.MIND_READING: "a guess about what others think",
    Kind.FORTUNE_TELLING: "a guess about the future",
}
MOST: Final = 8
"""More findings than this are too many to look at in one sitting."""
_FOUND: Final = "Some words stand out. Tap one below to see why."
_NOTHING_FOUND: Final = "No word stands out to the software. It knows words, and you know the tone: go by your own ear."


@dataclass(frozen=True, slots=True)
class Findings(Piece):
    """The reader's words from the field `of`, with what stands out in them, each explained.

    Words of danger are left alone: people to call stand beside them, and nothing is said about how they are put.
    """

    of: str

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._found)

    def _found(self, sheet: Sheet) -> Node | SaidReply:
        text = _untrimmed(sheet.answers, self.of)
        hits = find_hits(text)[:MOST] if text.strip() else ()
        if not hits:
            return None if not text.strip() or find_dangers(text) else p[_NOTHING_FOUND]
        return SaidReply(
            _FOUND,
            [
                draw_marked(text, ((hit.start, hit.end, hit.kind.value) for hit in hits)),
                div(".kw-hits")[
                    (
                        _finding(sheet.id(f"hit-{name}"), text[hit.start : hit.end], hit.kind, hit.reason)
                        for hit, name in zip(hits, _named(text, hits), strict=True)
                    )
                ],
            ],
        )


@dataclass(frozen=True, slots=True)
class Rewordings(Piece):
    """Other ways to say each sentence of the field `of` that holds a finding; a tap puts one into the field `into`.

    `into` is the reader's own line of a KindLine or Choice, by its name. An empty version begins as the whole text.
    """

    of: str
    into: str

    def draw(self, sheet: Sheet) -> Node:
        text = _untrimmed(sheet.answers, self.of)
        return answered(sheet, lambda _: _rewordings(self.into, text) if text.strip() else None)

    def pressed(self, answers: Answers, action: str, value: str) -> dict[str, Answer] | None:
        start, end = _span(action.removeprefix(f"reword:{self.into}:"))
        if end is None:
            return None
        version = with_rewording(_untrimmed(answers, self.of), text_of(answers, self.into + OWN), start, end, value)
        return {self.into + OWN: version, self.into: "", f"{self.into}.believed": ""}


def kinds_of(text: str) -> tuple[Kind, ...]:
    """The kinds of words that stand out in a text, in their order."""
    return tuple(dict.fromkeys(hit.kind for hit in find_hits(text))) if text.strip() else ()


def _span(text: str) -> tuple[int, int | None]:
    """Where a sentence stands, out of the form "0-12"; no end where it is not of that form."""
    numbers = re.fullmatch(r"(\d{1,9})-(\d{1,9})", text, re.ASCII)
    return (int(numbers[1]), int(numbers[2])) if numbers else (0, None)


def _untrimmed(answers: Answers, name: str) -> str:
    """What the reader wrote, untrimmed: spans count from its first character."""
    return str(answers.get(name, ""))


def draw_marked(text: str, spans: Iterable[tuple[int, int, str]]) -> Element:
    """The reader's words with what stands out marked; each span is its start, its end and what kind of thing it is."""
    at, pieces = 0, list[Node]()
    for start, end, kind in spans:
        pieces += [text[at:start], mark(data_kind=kind)[text[start:end]]]
        at = end
    return p(".kw-said", THEIRS)[[*pieces, text[at:]]]


def _named(text: str, hits: tuple[Hit, ...]) -> list[str]:
    """A name for each finding that stays while text is typed before it: its word, and which of the same words it is."""
    words = ["-".join(re.findall(r"[a-z]+", text[hit.start : hit.end].lower())) for hit in hits]
    return [f"{word}-{words[:index].count(word)}" for index, word in enumerate(words)]


@drawn_once
def _finding(id: str, word: str, kind: Kind, reason: str) -> Element:
    # One span, since the summary lays its children out in a row.
    return details(".kw-hit", id=id)[summary[span[quoting(f"“{word}”: {_NAMES[kind]}")]], p[quoting(reason)]]


@drawn_once
def _rewordings(into: str, text: str) -> Renderable:
    spans = sentences(text)
    by_sentence: dict[tuple[int, int], dict[str, None]] = {}
    for hit in find_hits(text)[:MOST]:
        place = next(((start, end) for start, end in spans if start <= hit.start < end), (0, len(text)))
        by_sentence.setdefault(place, {}).update(dict.fromkeys(hit.rewordings))
    return fragment[
        (_reworded(into, text, place, tuple(offers)[:4]) for place, offers in by_sentence.items() if offers)
    ]


def _reworded(into: str, text: str, place: tuple[int, int], offers: tuple[str, ...]) -> Element:
    start, end = place
    action = f"reword:{into}:{start}-{end}"
    return div(".kw-reword")[
        p["Instead of ", _theirs(text[start:end].strip()), ":"],
        ul[(li[button(".kw-offer", THEIRS, type="button", data_press=action, value=new)[new]] for new in offers)],
    ]


def _theirs(words: str) -> Element:
    return span(THEIRS)[f"“{words}”"]


def with_rewording(text: str, version: str, start: int, end: int, new: str) -> str:
    """The reader's version with `new` in place of the sentence text[start:end]; nothing else in it is touched.

    An empty version begins as the whole text; where the sentence is no longer in it, `new` goes to its end.
    """
    sentence = text[start:end].strip()
    base = version if version.strip() else text
    if sentence and sentence in base:
        return base.replace(sentence, new, 1)
    return f"{base.rstrip()} {new}".strip()
