"""The notebook as it stands: what is stored, what is known of it, and what the reader looks at or writes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from htpy import Node

from kindward.notebook.search.filters import Filters
from kindward.notebook.search.index import ALONE, NO_INDEX, PINNABLE, Index
from kindward.practice.base import Place
from kindward.practice.help_card import dangers_by_field, faint_fields, faint_line, help_card
from kindward.records import Entry, Moment, Record
from kindward.records.keys import id_of, kind_of
from kindward.records.kinds import KINDS
from kindward.records.letter import as_shown
from kindward.records.settings import Settings
from kindward.records.stored import ReadTexts
from kindward.wire.messages import Answer, Read
from kindward.wire.names import PREFIX, record_key
from kindward.wording.dates import days_back
from kindward.wording.labels import EDITABLE

SHOWN: Final = 20
"""So many Moments are listed at once; a button brings more."""
FOUND: Final = 12
"""So many while words are sought: each key marks them all anew."""

READ: Final = (Settings.kind, *PINNABLE, Moment.kind, *ALONE, Entry.kind)
"""The kinds that the notebook reads, in this order."""

LATEST: Final = "latest"
"""The entries that were worked on last, as something that is waited for."""

FORM: Final = "form."
"""What the name of a form's field begins with, before the name of the record's."""


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A record while it is written."""

    kind: str
    key: str = field(default="", kw_only=True)
    """Where it lies; "" for a new one."""
    base: Record | None = None
    """The record as last seen; None for a new one."""
    was: Mapping[str, str] = field(default_factory=dict)
    """What its fields held when the form was opened."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What the reader has written into them since."""
    told_of_help: str = ""
    """What was announced of people to call."""


@dataclass(frozen=True, slots=True)
class Turn:
    """An erasure, or (`is_back`) an undo, that storage has not answered yet, with the texts it is about."""

    texts: Mapping[str, str]
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class NotebookState:
    """What is stored, how much of it has been read, what the reader sees, and what is on its way into storage."""

    place: Place
    today: str = ""

    stored: ReadTexts = field(default_factory=ReadTexts)
    index: Index = NO_INDEX

    asked: frozenset[str] = frozenset(READ)
    """The kinds that nothing has come of yet."""
    cursors: Mapping[str, str] = field(default_factory=dict)
    """By kind, the key ahead of which it is still to be read."""
    left: Mapping[str, int] = field(default_factory=dict)
    """By kind, how many are still to be read."""
    waits: frozenset[str] = frozenset({LATEST})
    """What else is to come before the list is shown."""
    early: frozenset[str] = frozenset()
    """The keys of what came out of turn."""
    since: str = "~"
    """When the entries begin that have all been read."""
    sought: Read | None = None
    """The slice that was asked for."""

    find: str = ""
    filters: Filters = field(default_factory=Filters)
    shown: int = SHOWN
    opened: str = ""
    """The name of the row that is open."""

    form: OpenForm | None = None
    sent: OpenForm | None = None
    """The form whose save is under way."""
    gone: Mapping[str, str] = field(default_factory=dict)
    """The texts that were erased last and can come back."""
    gone_when: str = ""
    """The place in time of the row that was erased last."""
    turns: tuple[Turn, ...] = ()
    """The erasures and undos under way, in order."""
    problem: str = ""
    """Why storage refused the last change, in sentences."""

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The form's fields as they stand: the reader's words, and where there are none the newest stored ones."""
        if self.form is None:
            return {}
        stored = fields_of(self.form.kind, self.form.base)
        return {FORM + name: value for name, value in {**stored, **self.form.words}.items()}

    @property
    def lines(self) -> tuple[str, ...]:
        return ()

    @property
    def root(self) -> str:
        return self.place.root

    @property
    def texts(self) -> Mapping[str, str]:
        """The stored texts by their key."""
        return self.stored.texts

    @property
    def complete(self) -> bool:
        """Whether everything has been read."""
        return not self.asked and not self.cursors

    @property
    def is_shown(self) -> bool:
        """Whether all that is in view first has been read."""
        return not self.waits and not self.asked & {Settings.kind, Moment.kind}

    def is_unread(self, kind: str) -> bool:
        """Whether there may be records of this kind that have not been read."""
        return kind in self.asked or kind in self.cursors

    def covers(self, day: str) -> bool:
        """Whether all that was written since the beginning of `day` has been read."""
        if self.complete or self.waits:
            return self.complete
        rows = [name_of(key) for kind, key in self.cursors.items() if kind in (Moment.kind, *ALONE)]
        whens = [self.index.rows[name].when if name in self.index.rows else "~" for name in rows]
        return (
            max((self.since, *whens)) < f"{days_back(day, 2)}T10"
        )  # when it began in UTC+14, earlier than anywhere else

    @property
    def count(self) -> int:
        """How many entries there are, Moments and what stands alone, read or not yet."""
        left = sum(self.left.get(kind, 0) for kind in (Moment.kind, *ALONE))
        early = (key for key in self.early if key < self.cursors.get(kind_of(key), ""))
        return len(self.index.order) + left - sum(name_of(key) in self.index.rows for key in early)

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys of what was erased last and is not there again."""
        return tuple(key for key in self.gone if key not in self.texts)

    @property
    def help_first(self) -> bool:
        """Never: the notebook answers nothing that the reader writes."""
        return False

    def under(self, name: str) -> Node:
        """People to call, for what was written in the form's field `name` and speaks of danger; else None."""
        said = name.removeprefix(FORM)
        if not self.form or said not in self.form.words:
            return None
        words = {said: self.form.words[said]}
        id, beside = self.id(f"help-{said}"), EDITABLE[self.form.kind][said]
        if dangers := dangers_by_field(words).get(said):
            return help_card(id, self.root, dangers, can_go_on=False, beside=beside)
        return faint_line(id, self.root, beside=beside) if faint_fields(words) else None

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place; spaces and dots have no room in one."""
        return f"{self.place.id}-{'_'.join(name.split()).replace('.', '-')}"

    def record(self, key: str) -> Record | None:
        """The record under `key` as it may be shown today, or None where there is none that can be read."""
        record = self.stored.records.get(key)
        return record and as_shown(record, self.today)

    def moment(self, id: str) -> Moment | None:
        """The Moment `id`, or None where there is none that can be read."""
        return self.record_as(Moment, record_key(Moment.kind, id))

    def record_as[R: Record](self, cls: type[R], key: str) -> R | None:
        """The record under `key` as it is stored, if it is of the type `cls`, or None."""
        record = self.stored.records.get(key)
        return record if isinstance(record, cls) else None

    def has_row(self, name: str) -> bool:
        """Whether there is a row `name` in the timeline."""
        return name in self.index.rows or any(name == key for _, key in self.index.visits)


def name_of(key: str) -> str:
    """What the row of the record under `key` is called: a Moment by its id, others by their key."""
    return id_of(key) if kind_of(key) == Moment.kind else key


def key_of(value: str) -> str:
    """The key that a button's value names: a Moment by its id alone, a row by its key, what is pinned as `kind:id`."""
    if value.startswith(PREFIX):
        return value
    kind, _, id = value.partition(":")
    return record_key(kind, id) if kind in PINNABLE else record_key(Moment.kind, value)


def value_of(key: str) -> str:
    """What the buttons of something that can be pinned carry: `kind:id`."""
    return f"{kind_of(key)}:{id_of(key)}"


def row_part(name: str) -> str:
    """The part of the page that the row `name` is."""
    return f"row-{name}" if name.startswith(PREFIX) else f"moment-{name}"


def fields_of(kind: str, record: Record | None) -> dict[str, str]:
    """The editable fields of a record of this kind; all of them empty where there is none."""
    found = record if isinstance(record, KINDS[kind]) else None
    return {name: getattr(found, name, "") for name in EDITABLE[kind]}
