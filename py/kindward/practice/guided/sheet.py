"""The state of a guided practice: its sheet; and the outline of steps that it goes through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Self

from htpy import Node

from kindward.practice.base import Nexts, Place
from kindward.practice.catalog import Card
from kindward.practice.help_card import dangers_by_field
from kindward.practice.pieces import OWN, Feelings, Piece, Running, chosen, chosen_many, picked, text_of
from kindward.records import Entry, Line, Moment, Record
from kindward.records.times import place_in_time
from kindward.wire.messages import Answer

if TYPE_CHECKING:
    from kindward.practice.guided.keeping import Keeping
    from kindward.practice.scenes import ShownScenes

AFTER: Final = "after"
"""The field of the close that says how it was, beside how it began."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing at a time: what it asks, a line that invites, and its pieces: `Step(title, lead)[piece, piece]`.

    A long lead may stand before the pieces: `Step(title, short=name)[lead, piece, piece]`.
    `short` is its name in the list of steps where the title is too long for that.
    """

    title: str
    lead: str = ""
    short: str = field(default="", kw_only=True)
    pieces: tuple[Piece, ...] = field(default=(), kw_only=True)

    def __getitem__(self, content: str | Piece | tuple[str | Piece, ...]) -> Self:
        given = content if isinstance(content, tuple) else (content,)
        lead = next((each for each in given if isinstance(each, str)), self.lead)
        return replace(self, lead=lead, pieces=tuple(each for each in given if not isinstance(each, str)))

    @property
    def name(self) -> str:
        """What the list of steps calls it."""
        return self.short or self.title

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its fields, without those for the reader's own words beside choices."""
        return tuple(name for piece in self.pieces for name in piece.names() if not name.endswith(OWN))


def unless(field: str, options: tuple[str, ...], say: str, *steps: Step) -> tuple[Step, ...]:
    """Steps for everybody but those who chose one of `options` in `field`: they find the sentence `say` in place of the pieces."""
    from kindward.practice.pieces.arrange import Unless  # few practices ask not everybody

    return tuple(replace(step, pieces=(Unless(field, options, say, *step.pieces),)) for step in steps)


@dataclass(frozen=True, slots=True)
class Outline:
    """What one guided practice is, without a reader."""

    card: Card
    steps: tuple[Step, ...]
    pieces: tuple[Piece, ...]
    """All its pieces, those within others one by one."""
    pace: int
    """The seconds a step stays when the reader asks to be paced; 0: no pacing."""
    reads: Mapping[type[Record], int]
    """The records that it is told of, and how many of the newest; 0: all of them."""
    reads_all: bool
    """Whether entries and Moments among them are those of every practice."""
    keeps: "Keeping"
    asks_after: bool
    """Whether the close asks how it was: lighter, about the same, heavier."""
    nexts: Callable[[Any], Nexts]
    """For a sheet, the practices that may fit next."""
    aloud: tuple[str, ...] = ()
    """The names of the steps whose guided text can be read aloud."""

    @property
    def close(self) -> int:
        """Where the close stands: after the last step."""
        return len(self.steps)

    def within(self, at: int) -> int:
        """`at`, or the nearest step that there is."""
        return min(max(at, 0), self.close)

    def place_of(self, step: str) -> int | None:
        """Where the step stands that is named so, or has this number; None where there is none."""
        if step.isdecimal() and step.isascii():
            return self.within(int(step[:6]))
        return next((at for at, each in enumerate(self.steps) if each.name == step), None)

    def part(self, at: int) -> str:
        """The name of the part of the page that shows step `at`."""
        return f"step-{at}" if at < self.close else "close"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A guided practice as it stands."""

    place: Place
    at: int = 0
    """The step in view; the close comes after the last one."""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    today: str = ""
    """The day on which it was begun, as 2026-11-26: past midnight it is still that day's."""
    opened: str = ""
    """When the page was opened, local time in ISO 8601: what was kept before that is of an earlier visit."""
    stored: Mapping[str, Mapping[str, Record]] = field(default_factory=dict)
    """What storage told of the reader's records: by kind, then by key."""
    came: Mapping[str, Record] = field(default_factory=dict)
    """By kind, the records that were carried here or that it goes on with, as they were then."""
    newest: Mapping[str, Record] = field(default_factory=dict)
    """The same as storage holds them now, which another tab or the notebook may have changed."""
    tried: tuple[Record, ...] = ()
    """What is on its way into storage; the first of them names what was kept."""
    paced: bool = False
    beat: int = 0
    """How often pacing began anew while the reader wrote."""
    running: Running | None = None
    """The pacer that counts."""
    kept: str = ""
    """The id of the record once it is safe in the notebook."""
    waiting: bool = False
    """Whether a save has not been answered."""
    refused: str = ""
    """Why a save failed, in a sentence."""
    gone: "Sheet | None" = None
    """What was let go and can come back."""
    told_of_help: str = ""
    """What was announced of people to call; not stored."""
    went_on: bool = False
    """Whether the reader saw the card with them and wants the practice's replies all the same; not stored."""
    scenes: "ShownScenes | None" = None
    """The scenes of made-up people that the reader asked for; not stored."""
    card: tuple[str, Node] = ("", None)
    """While a step is drawn: the field under which people to call stand, and their card."""

    @property
    def root(self) -> str:
        return self.place.root

    @property
    def moment(self) -> Moment | None:
        """The Moment that was carried or kept here, as it was then."""
        moment = self.came.get(Moment.kind)
        return moment if isinstance(moment, Moment) else None

    @property
    def entry(self) -> Entry | None:
        """What this practice kept of the Moment before, as it was then."""
        entry = self.came.get(Entry.kind)
        return entry if isinstance(entry, Entry) else None

    def own[R: Record](self, cls: type[R]) -> tuple[R, ...]:
        """The reader's records of a type that the practice `reads`, newest first."""
        records = self.stored.get(cls.kind, {}).items()
        found = [(place_in_time(record.created), key, record) for key, record in records if isinstance(record, cls)]
        return tuple(record for _, _, record in sorted(found, key=lambda each: each[:2], reverse=True))

    @property
    def earlier(self) -> tuple[Moment, ...]:
        """The Moments that this practice looked at before, newest first: of those it `reads`, all but the one it looks at now."""
        now = self.moment.id if self.moment else ""
        return tuple(moment for moment in self.own(Moment) if moment.id != now)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What this practice kept before, newest first: of the entries that it `reads`, all but the one it goes on with."""
        now = self.entry.id if self.entry else ""
        return tuple(entry for entry in self.own(Entry) if entry.id != now)

    @property
    def lines(self) -> tuple[str, ...]:
        """The reader's kept kind lines, newest first."""
        return tuple(dict.fromkeys(line.text for line in self.own(Line)))

    def text(self, name: str) -> str:
        """The text in the field `name`, trimmed; "" where there is none."""
        return text_of(self.answers, name)

    def chosen(self, name: str) -> tuple[str, ...]:
        """The choices made in `name`, the reader's own words last, as one."""
        return chosen(self.answers, name)

    def chosen_many(self, name: str) -> tuple[str, ...]:
        """The choices made in `name`, the reader's own last, each by itself; with "feelings", what they named."""
        return chosen_many(self.answers, name)

    def picked(self, name: str) -> tuple[str, ...]:
        """What is chosen in `name`, without the reader's own words."""
        return picked(self.answers, name)

    @property
    def help_first(self) -> bool:
        """Whether people to call come before anything that the practice would say."""
        return not self.went_on and (bool(dangers_by_field(self.answers)) or Feelings.is_too_heavy(self.answers))

    def under(self, name: str) -> Node:
        """The card with people to call, if it stands under the field `name`; else None."""
        where, card = self.card
        return card if name == where else None

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place; spaces and dots have no room in one."""
        return f"{self.place.id}-{name.replace(' ', '_').replace('.', '-')}"
