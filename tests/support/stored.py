"""Storage as a page tells of it: what a Read is answered with (overrides/assets/js/storage/records.js, readKind)."""

from collections.abc import Mapping

from kindward.records.times import instant
from kindward.wire.messages import Read, Records, Stamp


def answered(read: Read, storage: Mapping[str, str], stamp: Stamp) -> Records:
    """The answer to `read`."""
    keys = sorted(key for key in storage if key.split(":")[1] == read.kind)
    keys = [key for key in keys if not read.before or key < read.before]
    keys = [key for key in keys if read.holding in storage[key]]
    if read.recent:
        keys.sort(key=lambda key: instant(_changed(storage[key])))
    sent = keys[-read.most :] if read.most else keys
    partial = bool(read.before or read.holding or read.recent)
    records = tuple((key, storage[key]) for key in sent)
    return Records(read.kind, records, partial, read.before, len(keys) - len(sent), read.recent, stamp=stamp)


def _changed(text: str) -> str:
    when = (text.partition(f'"{name}":"')[2].partition('"')[0] for name in ("updated", "created"))
    return next(filter(None, when), "")
