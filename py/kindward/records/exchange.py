"""The notebook out and in: an exported file, what an import would change, and which of two versions counts.

All of it works on the stored texts by their key, so that what is exported, erased and imported is the same bytes again.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final

from kindward.records import Newer, Record, Unreadable, are_spelled, decode, is_current
from kindward.records.keys import STAYS, kind_of
from kindward.records.kinds import KINDS
from kindward.records.settings import Settings
from kindward.records.times import instant
from kindward.wire.jsontext import loads

FORMAT: Final = "kindward-notebook"
FORMAT_VERSION: Final = 1
MAX_CHARACTERS: Final = 12_000_000
MAX_TEXTS: Final = 60_000
"""Browsers keep about five million characters for an address; what is far beyond that is not even looked at."""
_AT_ONCE: Final = 500

type Texts = Mapping[str, str]
"""What is stored, by its key."""


class Refused(ValueError):
    """A file that is not imported; `reason` is one of wording/refusals.py, where it is a sentence for the reader."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: `new` and `changed` hold the texts to write, the others the keys of what stays.

    `changed` has what the file knows later than this browser, `older` what it knows earlier. `unread` names what of
    `new` this release cannot read: it comes in as it is, for a release that can. `own` is no record, such as a draft, or
    tells of this browser, as the settings do: there is no later one of two.
    """

    new: Texts
    changed: Texts
    same: tuple[str, ...] = ()
    older: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def writes(self) -> dict[str, str]:
        return {**self.new, **self.changed}


def read(key: str, text: str) -> Record:
    """The record under `key`.

    Raises:
        Unreadable, Newer: it is none, or a later release's.
    """
    if (kind := kind_of(key)) not in KINDS:
        raise Unreadable(f"{key!r} is no key of a record")
    return decode(KINDS[kind], text)


# --- out -------------------------------------------------------------------------------------------------------------


def exported(texts: Texts, now: str, readable: Collection[str] | None = None) -> str:
    """All of `texts` as one JSON file; `now` is the local time in ISO 8601, with its offset.

    A record stands in it as it is stored, on a line of its own: its text is JSON already. `readable` are the keys of what
    can be read as a record, where that is known; otherwise each is read.
    """
    keys = sorted(filter(_comes_in, texts))
    known = (
        filter(readable.__contains__, keys)
        if readable is not None
        else (key for key in keys if _when(key, texts[key]) is not None)
    )
    stored = {key for some in batched(known, _AT_ONCE, strict=False) for key in _stored(some, texts)}
    records = [f"{_text(key)}:{texts[key]}" for key in keys if key in stored]
    others = [f"{_text(key)}:{_in_file(texts[key])}" for key in keys if key not in stored]
    head = f'"format":{_text(FORMAT)},"v":{FORMAT_VERSION},"exported":{_text(now)}'
    return f'{{{head},\n"records":{_lines(records)},\n"texts":{_lines(others)}}}\n'


def _stored(keys: Sequence[str], texts: Texts) -> Sequence[str]:
    """Those of some records' keys whose texts can stand in a file as they are stored."""
    current = [key for key in keys if is_current(KINDS[kind_of(key)], texts[key])]
    held = [texts[key] for key in current]
    if _is_whole("".join(held)) and are_spelled(held):
        return current
    return [key for key in current if _is_whole(texts[key]) and are_spelled([texts[key]])]


def _in_file(text: str) -> str:
    """A browser can store half a character, such as half an emoji, and a file cannot: it stands there as an escape."""
    return _text(text) if _is_whole(text) else json.dumps(text)


def _lines(members: list[str]) -> str:
    return "{" + ",".join(f"\n{member}" for member in members) + "}"


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _text(held: Any) -> str:
    return _ENCODER.encode(held)


# --- in --------------------------------------------------------------------------------------------------------------


def opened(file: str) -> dict[str, str]:
    """The stored texts that an exported file holds, by their key.

    Raises:
        Refused: the file is damaged, from a later release, or none of ours, or holds more than a browser could keep.
    """
    if len(file) > MAX_CHARACTERS:
        raise Refused("too-much")
    try:
        whole = loads(file, names_once=True)
    except ValueError:
        raise Refused("no-json") from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise Refused("not-ours")
    made = whole.get("v")
    if not isinstance(made, int) or isinstance(made, bool) or made > FORMAT_VERSION:
        raise Refused("newer")
    records, others = whole.get("records"), whole.get("texts", {})
    if not (
        isinstance(records, dict) and isinstance(others, dict) and all(type(text) is str for text in others.values())
    ):
        raise Refused("damaged")
    if len(records) + len(others) > MAX_TEXTS:
        raise Refused("too-much")
    texts = {key: _text(held) for key, held in records.items() if _comes_in(key)}
    if texts.keys() & others.keys():
        raise Refused("damaged")  # of two under one key only one could come in
    return texts | {key: text for key, text in others.items() if _comes_in(key)}


def _comes_in(key: str) -> bool:
    return _is_whole(key) and (kind := kind_of(key)) != "" and kind not in STAYS


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def preview(mine: Texts, theirs: Texts) -> Preview:
    """What importing `theirs` beside `mine` would do; nothing of mine is lost but what is older than theirs."""
    places = ("new", "unread", "changed", "same", "older", "own", "unreadable")
    sorted_out: dict[str, dict[str, str]] = {name: {} for name in places}
    for key, text in theirs.items():
        sorted_out[_place(key, mine.get(key), text)][key] = text
    stays = {name: tuple(sorted_out[name]) for name in ("same", "older", "own", "unreadable", "unread")}
    return Preview(sorted_out["new"] | sorted_out["unread"], sorted_out["changed"], **stays)


def _place(key: str, mine: str | None, theirs: str) -> str:
    if mine == theirs:
        return "same"
    is_record = (kind := kind_of(key)) in KINDS
    if is_record and _when(key, theirs) is None:
        return "unread" if mine is None else "unreadable"
    if mine is None:
        return "new"
    if not is_record or (kind == Settings.kind and _when(key, mine) is not None):
        return "own"
    return "changed" if later(key, (mine, theirs)) == theirs else "older"


def merged(mine: Texts, theirs: Texts) -> dict[str, str]:
    """Both together, record by record; the order does not matter for records but the settings, and twice is once."""
    return {**mine, **preview(mine, theirs).writes}


def later(key: str, texts: tuple[str, str]) -> str:
    """Of two texts under one key the one that counts: what a later release wrote, then what was changed last.

    A text that nobody can read counts least. Where two were changed at the same instant, the text itself decides, so
    that two browsers come to the same answer.
    """
    return max(texts, key=lambda text: (_rank(key, text), text))


def _rank(key: str, text: str) -> tuple[int, float]:
    try:
        record = read(key, text)
    except Newer:
        return (2, instant(_updated(text)))
    except Unreadable:
        return (0, 0.0)
    return (1, instant(record.updated or record.created))


def _updated(text: str) -> str:
    """When a later release's record was changed, if it says so where ours do."""
    said = loads(text).get("updated")
    return said if isinstance(said, str) else ""


def _when(key: str, text: str) -> float | None:
    rank, when = _rank(key, text)
    return when if rank else None
