"""A strict reader of calendar files: what RFC 5545 forbids is an error here, and nothing is repaired."""

import re
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 75
"""Octets of a line, without its break (3.1)."""
_NAME: Final = re.compile(r"[A-Z][A-Z0-9-]*")
_LINE: Final = re.compile(
    r"(?P<name>[A-Z0-9-]+)(?P<parameters>(?:;[A-Z0-9-]+=[^\";:,\x00-\x1f]+)*):(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)"
)
_REQUIRED: Final = {"VCALENDAR": {"PRODID", "VERSION"}, "VEVENT": {"UID", "DTSTAMP", "DTSTART"}}
_ONCE: Final = {"PRODID", "VERSION", "UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "CLASS", "RRULE"}
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)


class Malformed(Exception):
    """The text is no calendar file; the message says why."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an event: its parameters by name, and its value as it stands."""

    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value of a property that holds text, its escapes undone (3.3.11)."""
        if re.search(r"(?<!\\)(?:\\\\)*[;,]", self.value) or re.search(r"(?<!\\)(?:\\\\)*\\(?![\\;,nN])", self.value):
            raise Malformed(f"not escaped: {self.value!r}")
        return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)


def the_event(text: str) -> dict[str, Property]:
    """The properties of the only event of a calendar.

    Raises:
        Malformed: a line is too long or ends otherwise, a property is none, is missing or stands twice, or parts do not close.
    """
    lines = _unfolded(text)
    open_parts: list[str] = []
    found: dict[str, dict[str, Property]] = {}
    for line in lines:
        matched = _LINE.fullmatch(line)
        if not matched:
            raise Malformed(f"no property: {line!r}")
        name, value = matched["name"], matched["value"]
        if name == "BEGIN":
            if value in found or value not in _REQUIRED:
                raise Malformed(f"{value} is there twice, or is none we know")
            open_parts.append(value)
            found[value] = {}
        elif name == "END":
            if not open_parts or open_parts.pop() != value:
                raise Malformed(f"{value} closes what is not open")
        else:
            _put(found[open_parts[-1]] if open_parts else {}, name, matched["parameters"], value)
    if open_parts or [*found] != ["VCALENDAR", "VEVENT"]:
        raise Malformed("not one calendar with one event")
    for part, names in _REQUIRED.items():
        if missing := names - found[part].keys():
            raise Malformed(f"{part} lacks {missing}")
    if found["VCALENDAR"]["VERSION"].value != "2.0":
        raise Malformed("not version 2.0")
    return found["VEVENT"]


def _put(part: dict[str, Property], name: str, parameters: str, value: str) -> None:
    if not _NAME.fullmatch(name) or (name in part and name in _ONCE):
        raise Malformed(f"{name} is no name, or is there twice")
    pairs = (each.partition("=") for each in parameters.split(";")[1:])
    part[name] = Property({key: said for key, _, said in pairs}, value)


def _unfolded(text: str) -> list[str]:
    if not text.endswith("\r\n") or re.search(r"(?<!\r)\n|\r(?!\n)", text):
        raise Malformed("a line does not end in CRLF")
    lines: list[str] = []
    for piece in text[:-2].split("\r\n"):
        if len(piece.encode()) > LONGEST:
            raise Malformed(f"{len(piece.encode())} octets: {piece!r}")
        if piece.startswith((" ", "\t")):
            if not lines:
                raise Malformed("the first line is folded")
            lines[-1] += piece[1:]
        else:
            lines.append(piece)
    return lines
