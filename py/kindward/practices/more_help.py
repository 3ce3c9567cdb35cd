"""Whether to seek help: lines to call, signs that are neither counted nor scored, and first words to copy. Nothing is stored.

All of it is plain HTML, so that it is there without scripts and without a network; Python only copies.
"""

from dataclasses import dataclass, replace

from htpy import Element, a, div, h2, li, p, ul

from kindward.practice.base import NOTHING, Example, Part, Place, Practice
from kindward.practice.catalog import CARDS
from kindward.practice.guided.drawing import framed
from kindward.practice.guided.keeping import NOTHING_KEPT
from kindward.practice.pieces import more_help as pieces
from kindward.vocabulary.more_help import WORDS
from kindward.wire.messages import Announce, Copy, Effects, Message, Press


@dataclass(frozen=True, slots=True)
class MoreHelpState:
    """Where it stands on the page, and the name of the words that were copied last."""

    place: Place
    copied: str = ""


class MoreHelp(Practice[MoreHelpState]):
    """One page: what cannot wait, signs, doubts, first words, one small thing."""

    card = CARDS["more-help"]
    keeps = NOTHING_KEPT
    stores = False
    next = {"settle": "if your body needs care first.", "talk": "if you would rather begin with somebody you know."}
    examples = (
        Example("empty"),
        Example("copied", (Press("copy-words", "doctor"),)),
        Example("copied for a sign", (Press("copy-words", "weeks"),)),
        Example("copied for a friend", (Press("copy-words", "friend"),)),
    )

    def start(self, place: Place) -> MoreHelpState:
        return MoreHelpState(place)

    def update(self, state: MoreHelpState, message: Message) -> tuple[MoreHelpState, Effects]:
        match message:
            case Press("copy-words", name) if name in WORDS:
                return replace(state, copied=name), (Copy(WORDS[name]), Announce(pieces.COPIED))
        return state, NOTHING

    def draft(self, state: MoreHelpState) -> None:
        """None, whatever was pressed: that somebody looked at this is nobody's to find."""

    def view(self, state: MoreHelpState) -> tuple[Part, ...]:
        root, copied = state.place.root, state.copied
        return (
            Part("head", lambda: self._head(state.place)),
            Part("first", lambda: framed("first", "")[pieces.first(root)]),
            Part("signs", lambda: framed("signs", "")[pieces.signs(root, copied)]),
            Part("doubts", lambda: framed("doubts", "")[pieces.doubts()]),
            Part("asks", lambda: framed("asks", "")[pieces.asks(copied)]),
            Part("steps", lambda: framed("steps", "")[pieces.steps(), self._nexts(root)]),
        )

    def _head(self, place: Place) -> Element:
        return framed("head", ".kw-head")[
            p(".kw-time")[
                f"Practice, {self.card.time}. Nothing is counted, and nothing is stored. ",
                a(href=f"{place.root}take-care/")["Take care if …"],
            ],
            h2(id=f"{place.id}-title")[self.card.title],
        ]

    def _nexts(self, root: str) -> Element:
        ways = [(CARDS[slug].title, f"{root}practices/{slug}/", f" {why}") for slug, why in self.next.items()]
        return div(".kw-next")[
            p["If you would like to keep going:"], ul[(li[a(href=to)[name], why] for name, to, why in ways)]
        ]


PRACTICE = MoreHelp()
