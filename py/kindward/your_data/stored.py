"""All that is stored in this browser: what of it is a reader's, a practice's, or nobody's to read, and what it weighs."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kindward.practices import PAGES
from kindward.records import Entry, Moment
from kindward.records.keys import ASIDE, kind_of
from kindward.records.settings import SETTINGS_ID, Settings
from kindward.records.stored import ReadTexts
from kindward.records.times import place_in_time
from kindward.wire.jsontext import loads
from kindward.wire.names import record_key
from kindward.your_data.amounts import KIND_NAMES


@dataclass(frozen=True)
class StoredTexts(ReadTexts):
    """Everything under our prefix, with what the page asks about all of it; each answer is found once."""

    @cached_property
    def counts(self) -> Mapping[str, tuple[int, int]]:
        """For each kind that is there, how many and how many bytes (UTF-8), in the order of KIND_NAMES."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key in self.texts:
            kind = kind_of(key)
            found[kind if kind in KIND_NAMES else ""].append(key)
        return {kind: (len(found[kind]), self._bytes(found[kind])) for kind in KIND_NAMES if kind in found}

    def _bytes(self, keys: list[str]) -> int:
        """Of all of them at once: there may be thousands."""
        return len("".join([*keys, *map(self.texts.__getitem__, keys)]).encode("utf-8", "surrogatepass"))

    @property
    def weight(self) -> int:
        """Everything, in bytes."""
        return sum(weight for _, weight in self.counts.values())

    @cached_property
    def characters(self) -> int:
        """Everything as browsers count it: UTF-16 units, of the keys too."""
        return len("".join([*self.texts, *self.texts.values()]).encode("utf-16-le", "surrogatepass")) // 2

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Every Moment, oldest first."""
        found = (record for record in self.records.values() if isinstance(record, Moment))
        return tuple(sorted(found, key=lambda moment: (place_in_time(moment.created), moment.id)))

    @cached_property
    def answers(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries of practices by the id of the Moment they looked at."""
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for record in self.records.values():
            if isinstance(record, Entry):
                found[record.moment].append(record)
        return {moment: tuple(entries) for moment, entries in found.items()}

    def practices_of(self, moment: Moment) -> set[str]:
        """The practices that looked at a Moment: those it names, and those whose entries are there."""
        return {*moment.practices, *(entry.practice for entry in self.answers.get(moment.id, ()))}

    @cached_property
    def drafts(self) -> Mapping[str, str]:
        """By the key of each draft the practice that it is of; "" where it names none."""
        return {key: _practice_of(text) for key, text in self.texts.items() if kind_of(key) == "draft"}

    @cached_property
    def practices(self) -> frozenset[str]:
        """The practices that left something here. The notebook has drafts, too, and is none."""
        kept = {getattr(record, "practice", "") for record in self.records.values()}
        looked = {slug for moment in self.moments for slug in moment.practices}
        return frozenset({*kept, *looked, *self.drafts.values()} - {"", *PAGES})

    @property
    def unreadable(self) -> frozenset[str]:
        """The keys of records that this release cannot read, a later release's among them."""
        return self.unread | self.newer

    @cached_property
    def set_apart(self) -> dict[str, str]:
        """What can be downloaded because it cannot be read here: such records, and what was put aside."""
        return {k: text for k, text in self.texts.items() if k in self.unreadable or kind_of(k) == ASIDE}

    @property
    def settings(self) -> Settings:
        """The settings as they stand; those of a fresh notebook where there are none to be read."""
        stored = self.records.get(record_key(Settings.kind, SETTINGS_ID))
        return stored if isinstance(stored, Settings) else Settings(SETTINGS_ID, "")


def _practice_of(draft: str) -> str:
    try:
        data = loads(draft)
    except ValueError:
        return ""
    practice = data.get("practice") if isinstance(data, dict) else None
    return practice if isinstance(practice, str) else ""
