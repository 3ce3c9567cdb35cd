"""The data format, made from the records' own types: a reference for people and a JSON Schema for programs."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin

from htpy import Element, code, div, h3, p, table, tbody, td, th, thead, tr

from kindward.records import Record, version
from kindward.records.exchange import FORMAT, FORMAT_VERSION
from kindward.records.kinds import KINDS
from kindward_site.errors import BuildError

SCHEMA_PATH: Final = "about/data-format.schema.json"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NAMES: Final = {str: "text", int: "whole number", bool: "yes or no", NoneType: "null"}
_TYPES: Final = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


class Undocumented(BuildError):
    """A field of a record has no meaning beside it; the message names both."""


@cache
def reference() -> str:
    """Every kind of record as HTML: its key, its fields, what they hold, and how it came to be."""
    return str(div(".kw-records")[(_kind(cls) for cls in KINDS.values())])


def schema() -> str:
    """The JSON Schema of an exported notebook; the record under a key is of the kind that the key names."""
    kinds = {f"^kindward:{kind}:": {"$ref": f"#/$defs/{kind}"} for kind in KINDS}
    held = {"type": "object", "patternProperties": kinds}
    drawn = {
        "$schema": _DIALECT,
        "title": "A notebook exported from Kindward",
        "type": "object",
        "required": ["format", "v", "exported", "records"],
        "properties": {
            "format": {"const": FORMAT},
            "v": {"const": FORMAT_VERSION},
            "exported": {"type": "string", "description": "When: local time in ISO 8601, with its offset."},
            "records": held,
            "texts": {
                "type": "object",
                "description": "Everything else as it is stored: drafts, and records that this version did not write itself.",
                "additionalProperties": {"type": "string"},
            },
        },
        "$defs": {kind: _record(cls) for kind, cls in KINDS.items()},
    }
    return json.dumps(drawn, ensure_ascii=False, indent=2) + "\n"


def meanings(cls: type) -> dict[str, str]:
    """What each field of a record, or of a part of one, holds; in the order in which they are stored.

    Raises:
        Undocumented: a field has no meaning beside it.
    """
    said: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        said |= vars(base).get("meanings", {})
    names = [field.name for field in fields(cls)]
    if silent := [name for name in names if not said.get(name)]:
        raise Undocumented(f"{cls.__module__}: {cls.__name__}.meanings says nothing of {silent[0]!r}")
    return {name: said[name] for name in names}


# --- for people ------------------------------------------------------------------------------------------------------


def _kind(cls: type[Record]) -> Element:
    changes = "; ".join(f"{n}: {_sentence(m.__doc__)}" for n, m in enumerate(cls.migrations, 2))
    return div(".kw-record")[
        h3(id=f"record-{cls.kind}")[cls.kind],
        p[_sentence(cls.__doc__), " Stored under ", code[f"kindward:{cls.kind}:<id>"], f", version {version(cls)}."],
        _fields(cls),
        changes and p["What changed in version ", changes],
        (
            [p(".kw-record-part")[f"Each of {name}: ", _sentence(part.__doc__)], _fields(part)]
            for name, part in parts(cls)
        ),
    ]


def _fields(cls: type) -> Element:
    types = {field.name: field.type for field in fields(cls)}
    rows = (tr[td[code[name]], td[_said(types[name])], td[meaning]] for name, meaning in meanings(cls).items())
    return table[thead[tr[th["Field"], th["Holds"], th["Meaning"]]], tbody[rows]]


def parts(cls: type) -> list[tuple[str, type]]:
    """The fields of `cls` that hold several things of a type of their own, with that type."""
    found = [(field.name, get_args(field.type)) for field in fields(cls)]
    return [(name, args[0]) for name, args in found if args and isinstance(args[0], type) and is_dataclass(args[0])]


def _said(kind: Any) -> str:
    kind = getattr(kind, "__value__", kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return ", or ".join(map(_said, inner))
    if origin is tuple:
        return "list of the things below" if is_dataclass(inner[0]) else f"list of {_said(inner[0])}"
    if origin is Mapping:
        return f"by name: {_said(inner[1])}"
    return _NAMES[kind]


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())


# --- for programs ----------------------------------------------------------------------------------------------------


def _record(cls: type[Record]) -> dict[str, Any]:
    drawn = _object(cls)
    return drawn | {
        "description": _sentence(cls.__doc__),
        "required": ["v", *drawn["required"]],
        "properties": {"v": {"type": "integer", "const": version(cls)}} | drawn["properties"],
    }


def _object(cls: type) -> dict[str, Any]:
    types = {field.name: field.type for field in fields(cls)}
    said = meanings(cls)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(said),
        "properties": {name: _shape(types[name]) | {"description": meaning} for name, meaning in said.items()},
    }


def _shape(kind: Any) -> dict[str, Any]:
    kind = getattr(kind, "__value__", kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return {"anyOf": [_shape(each) for each in inner]}
    if origin is tuple:
        return {"type": "array", "items": _shape(inner[0])}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _shape(inner[1])}
    return {"type": _TYPES[kind]} if kind in _TYPES else _object(kind)
