"""Records to JSON and back, exactly, through named migrations; what cannot be read is said so and never guessed."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, ClassVar, get_args, get_origin

type Data = dict[str, Any]
type Migration = Callable[[Data], Data]


class Unreadable(ValueError):
    """A stored text is not a record of ours; its message says why."""


class Newer(Unreadable):
    """A stored record comes from a later release: it is left as it is, and the reader is asked to reload."""


@dataclass(frozen=True, slots=True)
class Record:
    """The base of every kept record: `kind` names it in its key, `migrations` lead old shapes to this one, in order.

    `meanings` says of each field what it holds; docs/about/data-format.md and the JSON Schema are made from it.
    """

    kind: ClassVar[str]
    migrations: ClassVar[tuple[Migration, ...]] = ()
    meanings: ClassVar[Mapping[str, str]] = {
        "id": "Names the record. It begins with the local time at which it was made, so that ids sort by time.",
        "created": "When it was made: local time in ISO 8601, with its offset.",
        "updated": "When it was last changed, in the same form; of two versions of a record, the later one counts.",
    }

    id: str
    created: str
    updated: str = ""


def version(cls: type[Record]) -> int:
    """The version of a record type: one more than it has migrations."""
    return 1 + len(cls.migrations)


def encode(record: Record) -> str:
    """A record as the JSON text that is stored."""
    return json.dumps({"v": version(type(record))} | _plain(record), ensure_ascii=False, separators=(",", ":"))


def decode[R: Record](cls: type[R], text: str) -> R:
    """Read a record of type `cls` from its stored text.

    Raises:
        Newer: the text was written by a later release.
        Unreadable: the text is no such record.
    """
    data = _object(text)
    found = data.pop("v", None)
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise Unreadable(f"a {cls.kind} needs its version, a whole number from 1")
    if found > version(cls):
        raise Newer(f"this {cls.kind} is of version {found}; this release knows {version(cls)}")
    for migrate in cls.migrations[found - 1 :]:
        data = _migrated(migrate, data)
    return _build(cls, data, cls.kind)


def _migrated(migrate: Migration, data: Data) -> Data:
    try:
        return migrate(data)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise Unreadable(f"migration {migrate.__name__} could not read it") from problem


def _object(text: str) -> Data:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise Unreadable("not JSON") from problem
    if not isinstance(data, dict):
        raise Unreadable("not a JSON object")
    return data


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    return value


def _build[T](cls: type[T], data: Any, where: str) -> T:
    if not isinstance(data, dict):
        raise Unreadable(f"{where} is not an object")
    wanted = {field.name: field.type for field in fields(cls)}  # type: ignore[arg-type]
    if strange := data.keys() - wanted.keys():
        raise Unreadable(f"{where} has the unknown field {min(strange)!r}")
    if missing := wanted.keys() - data.keys():
        raise Unreadable(f"{where} lacks the field {min(missing)!r}")
    return cls(**{name: _read(kind, data[name], f"{where}.{name}") for name, kind in wanted.items()})


def _read(kind: Any, value: Any, where: str) -> Any:
    """Check `value` against the type `kind` and give it that type."""
    kind = getattr(kind, "__value__", kind)  # a `type` alias stands for its value
    origin = get_origin(kind)
    if origin is UnionType:
        return _read_union(get_args(kind), value, where)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], item, where) for item in _expect(list, value, where))
    if origin is Mapping:
        inner = get_args(kind)[1]
        return {name: _read(inner, item, f"{where}.{name}") for name, item in _expect(dict, value, where).items()}
    if is_dataclass(kind):
        return _build(kind, value, where)  # type: ignore[arg-type]
    return _expect(kind, value, where)


def _read_union(kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    for kind in kinds:
        try:
            return _read(kind, value, where)
        except Unreadable:
            continue
    raise Unreadable(f"{where} holds a {type(value).__name__}")


def _expect(kind: type, value: Any, where: str) -> Any:
    if kind is NoneType and value is None:
        return None
    if type(value) is not kind:  # exactly: True is no int here
        raise Unreadable(f"{where} is not a {kind.__name__}")
    return value
