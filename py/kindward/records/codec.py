"""Records to JSON and back, exactly, through named migrations; what cannot be read is said so and never guessed."""

import json
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, ClassVar, Final, get_args, get_origin

from kindward.wire.jsontext import loads

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
    return _spelled({"v": version(type(record))} | _plain(record))


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
    return _build(cls, data)


def is_current(cls: type[Record], text: str) -> bool:
    """Whether `text`, which can be read as such a record, begins as `encode` begins one of today's version."""
    return text.startswith(f'{{"v":{version(cls)},')


def are_spelled(texts: Sequence[str]) -> bool:
    """Whether each of `texts`, which can be read as records, is spelled as `encode` spells what it says.

    Asked about all at once: a call for each of thousands takes longer than their letters do. The whole is the same only
    where each is, since of two objects' spellings none begins with the other.
    """
    whole = f"[{','.join(texts)}]"
    return _spelled(json.loads(whole)) == whole  # each was read, so none is nested too deep


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _spelled(data: Data | list[Data]) -> str:
    return _ENCODER.encode(data)


def _migrated(migrate: Migration, data: Data) -> Data:
    try:
        return migrate(data)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise Unreadable(f"migration {migrate.__name__} could not read it") from problem


def _object(text: str) -> Data:
    try:
        data = loads(text)
    except ValueError as problem:
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


def _build[R: Record](cls: type[R], data: Data) -> R:
    built: R = _object_reader(cls, cls.kind)(data)  # type: ignore[arg-type]
    return built


type _Reader = Callable[[Any], Any]
"""Checks a JSON value against a type and gives it that type. Made once for each type: ten thousand records are read
when the notebook is exported, and asking each for its fields' types would take most of the time."""


@cache
def _object_reader(cls: type, where: str) -> _Reader:
    readers = {field.name: _reader(field.type, f"{where}.{field.name}") for field in fields(cls)}
    names = readers.keys()
    plain = {field.name: kinds for field in fields(cls) if (kinds := _plain_kinds(field.type))}
    others = {name: reader for name, reader in readers.items() if name not in plain}

    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise Unreadable(f"{where} is not an object")
        if data.keys() != names:
            raise Unreadable(_misfit(data, names, where))
        for name, kinds in plain.items():
            if type(data[name]) not in kinds:
                readers[name](data[name])  # which raises
        return cls(**data | {name: reader(data[name]) for name, reader in others.items()})

    return read


def _plain_kinds(kind: Any) -> tuple[type, ...]:
    """The types of a field that holds one plain value, of just such a type; none where there is more to read."""
    kinds = get_args(kind) if get_origin(kind) is UnionType else (kind,)
    return kinds if all(each in (str, int, bool, float, NoneType) for each in kinds) else ()


def _misfit(data: Data, names: Set[str], where: str) -> str:
    if strange := data.keys() - names:
        return f"{where} has the unknown field {min(strange)!r}"
    return f"{where} lacks the field {min(names - data.keys())!r}"


def _reader(kind: Any, where: str) -> _Reader:
    kind = getattr(kind, "__value__", kind)  # a `type` alias stands for its value
    origin = get_origin(kind)
    if origin is UnionType:
        return _union_reader(tuple(_reader(each, where) for each in get_args(kind)), where)
    if origin is tuple:
        inner = _reader(get_args(kind)[0], where)
        return lambda value: tuple([inner(item) for item in _expect(list, value, where)])
    if origin is Mapping:
        inner = _reader(get_args(kind)[1], where)
        return lambda value: {name: inner(item) for name, item in _expect(dict, value, where).items()}
    if is_dataclass(kind):
        return _object_reader(kind, where)  # type: ignore[arg-type]
    return lambda value: _expect(kind, value, where)


def _union_reader(readers: tuple[_Reader, ...], where: str) -> _Reader:
    def read(value: Any) -> Any:
        for reader in readers:
            try:
                return reader(value)
            except Unreadable:
                continue
        raise Unreadable(f"{where} holds a {type(value).__name__}")

    return read


def _expect(kind: type, value: Any, where: str) -> Any:
    if type(value) is not kind:  # exactly: True is no int here
        raise Unreadable(f"{where} is not a {kind.__name__}")
    return value
