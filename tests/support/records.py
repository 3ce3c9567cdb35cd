"""Hypothesis strategies for records of every type as a page tells of them: real ones, older and newer ones, and junk."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from kindward.practice.catalog import CARDS
from kindward.records import Entry, Moment, Record, encode, version
from kindward.records.kinds import KINDS
from kindward.records.settings import SETTINGS_ID, Settings
from kindward.wire.messages import Records, Stamp
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Everything

DATA: Final = Path(__file__).parents[1] / "data"
SAMPLES: Final = {
    kind: [path.read_text(encoding="utf-8").rstrip("\n") for path in sorted((DATA / kind).glob("*.json"))]
    for kind in KINDS
}
"""Stored texts as releases once wrote them, by the kind of record."""

DAYS: Final = ("2026-11-01", "2026-11-21", "2026-11-22")
ids = st.sampled_from(["20261101T100000-a", "20261121T091500-b", "20261122T003015-c"])
"""Few of them, so that what is told anew, changed and erased is often the same record."""
stamps = st.builds(
    "{}T{}+01:00".format, st.sampled_from(DAYS), st.sampled_from(["00:30:15", "08:00:00.250", "23:59:59"])
) | st.sampled_from(["", "no time", "2026-11-22", "9999-12-31T23:59:59Z"])
slugs = st.sampled_from([*CARDS, "", "not-in-this-release"])
_words = st.sampled_from(["I forgot the café.", "7", " ", "<b>&", "two\nlines", "“no”", ""]) | st.text(max_size=12)
_fields = st.sampled_from(["impact", "when", "said", "line.own", "morning", "after"])
_answers = st.dictionaries(_fields, _words | st.lists(_words, max_size=2).map(tuple), max_size=3)
_moments = st.just("") | ids
_STAMPED = st.builds(Stamp)


def records_of(cls: type[Record]) -> st.SearchStrategy[Record]:
    """Records of a type with its fields filled in at random; ids, times, practices and Moments are such as occur."""
    fields = dict[str, st.SearchStrategy[Any]](id=ids, created=stamps, updated=stamps)
    if cls is Settings:
        fields["id"] = st.just(SETTINGS_ID)
    known = {"practice": slugs, "moment": _moments, "answers": _answers, "on": stamps.map(lambda at: at[:10])}
    known["practices"] = st.lists(slugs.filter(bool), max_size=3, unique=True).map(tuple)
    named = cls.__dataclass_fields__
    made = st.builds(cls, **fields | {name: strategy for name, strategy in known.items() if name in named})
    return made.map(_as_entries_are) if cls is Entry else made


def _as_entries_are(entry: Record) -> Record:
    """An entry's id is its Moment's and its practice."""
    assert isinstance(entry, Entry)
    return replace(entry, id=f"{entry.moment or entry.id}-{entry.practice or 'none'}")


records: Final = st.one_of(*map(records_of, KINDS.values()))


def texts_of(kind: str) -> st.SearchStrategy[str]:
    """Texts that may lie under a key of this kind: a record, one as once saved, a later release's, or junk."""
    later = json.dumps({"v": version(KINDS[kind]) + 1, "id": "x", "mood": 1})
    odd = st.sampled_from([later, '{"v":1,"id":', "[" * 99, encode(Moment("m", "c")), "null"])
    return st.one_of(records_of(KINDS[kind]).map(encode), st.sampled_from(SAMPLES[kind]), odd, st.text(max_size=20))


@st.composite
def stored(draw: st.DrawFn, kind: str, *, erased: bool = False) -> tuple[str, str | None]:
    """A key with its text; with `erased` sometimes without."""
    record = draw(records_of(KINDS[kind]))
    is_gone = erased and draw(st.booleans())
    text = None if is_gone else draw(st.just(encode(record)) | texts_of(kind))
    return record_key(kind, record.id), text


@st.composite
def told_records(
    draw: st.DrawFn, *, kinds: Sequence[str] = tuple(KINDS), stamps: st.SearchStrategy[Stamp] = _STAMPED
) -> Records:
    """What a page tells of one kind: all of it, a slice of it, or what another tab has changed."""
    kind = draw(st.sampled_from([*kinds]))
    some = draw(st.lists(stored(kind, erased=True), max_size=4, unique_by=lambda each: each[0]))
    partial, more, recent = draw(st.booleans()), draw(st.integers(0, 3)), draw(st.booleans())
    before = draw(st.just("") | ids.map(lambda id: record_key(kind, id)))
    stamp = draw(stamps)
    return Records(kind, tuple(some), partial, before if partial else "", more, recent and partial, stamp=stamp)


@st.composite
def told_everything(draw: st.DrawFn, more: Mapping[str, str] | None = None) -> Everything:
    """All that is stored, records of every type among it, and some of `more`."""
    some = draw(st.lists(st.one_of(*map(stored, KINDS)), max_size=6, unique_by=lambda each: each[0]))
    others = draw(st.lists(st.sampled_from(sorted((more or {}).items())), unique=True)) if more else []
    return Everything(tuple((dict(others) | dict(some)).items()))
