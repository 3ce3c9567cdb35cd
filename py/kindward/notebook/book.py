"""The notebook as it stands: the stored texts, what is known of them, and what the reader looks at or writes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from kindward.messages import Answer, Read
from kindward.names import PREFIX, record_key
from kindward.notebook.filters import Filters
from kindward.notebook.index import ALONE, KEEPS, NO_INDEX, Index
from kindward.practice import Place
from kindward.records import KINDS, Entry, Line, Moment, Person, Record, Settings, Unreadable, Value, decode

SHOWN: Final = 20
"""So many Moments are listed at once; a button brings more."""
FOUND: Final = 12
"""So many while words are sought: each key marks them all anew."""

READ: Final = (Settings.kind, *KEEPS, Moment.kind, *ALONE, Entry.kind)
"""The kinds that the notebook reads, in this order."""

LATEST: Final = "latest"
"""The entries that were worked on last, as something that is waited for."""

FORM: Final = "form."
"""What the name of a form's field begins with, before the name of the record's."""


@dataclass(frozen=True, slots=True)
class Form:
    """A record while it is written.

    `key` is where it lies ("" for a new one), `base` its text as last seen, `was` what its fields held when the form
    was opened, `words` what the reader has written into them since. `told_of_help`: the card with people to call was announced.
    """

    kind: str
    key: str = ""
    base: str = ""
    was: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    told_of_help: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """An erasure, or (`is_back`) an undo, that storage has not answered yet, with the texts it is about."""

    texts: Mapping[str, str]
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """`asked` are the kinds that nothing has come of yet, `cursors` the keys ahead of which a kind is still to be read,
    `left` how many of it that are. `waits` is what else is to come before the list is shown, `early` the keys of what
    came out of turn, `since` when the entries begin that have all been read, `sought` the slice that was asked for. `gone` holds the texts that can come back, `sent` the form whose save is under way,
    `turns` the erasures and undos that are, in order.
    """

    place: Place
    today: str = ""
    asked: frozenset[str] = frozenset(READ)
    texts: Mapping[str, str] = field(default_factory=dict)
    cursors: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)
    waits: frozenset[str] = frozenset({LATEST})
    early: frozenset[str] = frozenset()
    since: str = "~"
    sought: Read | None = None
    index: Index = NO_INDEX
    find: str = ""
    filters: Filters = field(default_factory=Filters)
    opened: str = ""
    form: Form | None = None
    sent: Form | None = None
    gone: Mapping[str, str] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()
    shown: int = SHOWN
    problem: str = ""

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
    def complete(self) -> bool:
        """Whether everything has been read."""
        return not self.asked and not self.cursors

    @property
    def is_shown(self) -> bool:
        """Whether all that is in view first has been read."""
        return not self.waits and not self.asked & {Settings.kind, Moment.kind}

    def covers(self, day: str) -> bool:
        """Whether all that was written since the beginning of `day` has been read."""
        if self.complete or self.waits:
            return self.complete
        rows = [name_of(key) for kind, key in self.cursors.items() if kind in (Moment.kind, *ALONE)]
        whens = [self.index.looks[name].when if name in self.index.looks else "~" for name in rows]
        return max((self.since, *whens)) < day

    @property
    def count(self) -> int:
        """How many entries there are, Moments and what stands alone, read or not yet."""
        left = sum(self.left.get(kind, 0) for kind in (Moment.kind, *ALONE))
        early = (key for key in self.early if key < self.cursors.get(kind_of(key), ""))
        return len(self.index.order) + left - sum(name_of(key) in self.index.looks for key in early)

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys of what was erased last and is not there again."""
        return tuple(key for key in self.gone if key not in self.texts)

    @property
    def help_first(self) -> bool:
        """Never: the notebook answers nothing that the reader writes."""
        return False

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place; spaces and dots have no room in one."""
        return f"{self.place.id}-{'_'.join(name.split()).replace('.', '-')}"

    def moment(self, id: str) -> Moment | None:
        """The Moment `id`, or None where there is none that can be read."""
        return opened(Moment, self.texts.get(record_key(Moment.kind, id), ""))

    def held(self, key: str) -> Record | None:
        """The record under `key`, or None where there is none that can be read."""
        return record_of(key, self.texts.get(key, ""))

    def has_row(self, name: str) -> bool:
        """Whether there is a row `name` in the timeline."""
        return name in self.index.looks or any(name == key for _, key in self.index.visits)


def is_unread(book: Book, kind: str) -> bool:
    """Whether there may be records of this kind that have not been read."""
    return kind in book.asked or kind in book.cursors


EDITABLE: Final[Mapping[str, Mapping[str, str]]] = {
    Moment.kind: {
        "situation": "What happened",
        "critic_line": "What I told myself",
        "response": "What I did",
        "outcome": "What came of it",
        "kinder_line": "A kinder line",
        "value": "What mattered to me",
        "next_step": "My next small step",
    },
    Line.kind: {"text": "A kind line"},
    Value.kind: {"text": "A value, in a word or a few", "why": "Why it matters, or how it looks on a good day"},
    Person.kind: {
        "name": "A name: a person, an animal, a book, a place",
        "gives": "Good for",
        "line": "What they would say",
        "reach": "How to reach them",
    },
}
"""The reader's own words in each kind of record, with what they are called here."""


def opened[R: Record](cls: type[R], text: str) -> R | None:
    """The record that `text` holds, or None; kept, since what is shown is drawn again and again."""
    record = _opened(cls.kind, text)
    return record if isinstance(record, cls) else None


@lru_cache(maxsize=512)
def _opened(kind: str, text: str) -> Record | None:
    try:
        return decode(KINDS[kind], text)
    except Unreadable:
        return None


def name_of(key: str) -> str:
    """What the row of the record under `key` is called: a Moment by its id, others by their key."""
    return id_of(key) if kind_of(key) == Moment.kind else key


def row_part(name: str) -> str:
    """The part of the page that the row `name` is."""
    return f"row-{name}" if name.startswith(PREFIX) else f"moment-{name}"


def record_of(key: str, text: str) -> Record | None:
    """The record that `text` holds for `key`, or None."""
    return opened(KINDS[kind_of(key)], text) if kind_of(key) in KINDS else None


def fields_of(kind: str, text: str) -> dict[str, str]:
    """The editable fields of a stored record; all of them empty where there is none."""
    record = opened(KINDS[kind], text)
    return {name: getattr(record, name, "") for name in EDITABLE[kind]}


def kind_of(key: str) -> str:
    """The kind of the record under `key`; "" where the key is none of ours."""
    return key.removeprefix(PREFIX).partition(":")[0] if key.startswith(PREFIX) else ""


def id_of(key: str) -> str:
    """The id of the record under `key`."""
    return key.removeprefix(PREFIX).partition(":")[2]
