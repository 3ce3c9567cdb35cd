"""The notebook as a Markdown file: a heading for each day, and the reader's words as plain text whatever is in them."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from kindward.notebook.telling import Rows, rows, title
from kindward.notebook.timeline import day
from kindward.records import Entry, Line, Moment, Record, Settings
from kindward.yourdata.holdings import Holdings

_INLINE: Final = re.compile(r"[\\`*_\[\]{}|~$^>!#@]|(?<=w)\.|(?<=W)\.|:(?=//)")
"""What can begin or end markup anywhere in a line, in CommonMark, GitHub's dialect or Python-Markdown."""
_OPENING: Final = re.compile(r"^(\d+)([.)])|^([-+=:/])")
"""What makes a line a list, a rule, a heading or a block."""
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;"}
_BREAK: Final = "  \n"


def as_markdown(held: Holdings, now: str) -> str:
    """Everything that is the reader's words, oldest day first. `now` is the time of the export."""
    parts = ["# My Kindward notebook", f"Exported {day(now)}."]
    for on, records in groupby(_told(held), key=lambda record: record.created[:10]):
        parts.append(f"## {escaped(_date(on)) or 'No date'}")
        parts += [_record(held, record) for record in records]
    return "\n\n".join(parts) + "\n"


def _told(held: Holdings) -> Iterator[Record]:
    """The records in order of time. What stands in a Moment already is not told a second time."""
    lines = {(moment.id, moment.kinder_line) for moment in held.moments}
    ids = {moment.id for moment in held.moments}
    for record in sorted(held.records.values(), key=lambda record: (record.created[:10], record.created, record.id)):
        inside = isinstance(record, Line) and (record.moment, record.text) in lines
        inside = inside or (isinstance(record, Entry) and record.moment in ids)
        if not inside and not isinstance(record, Settings):
            yield record


def _record(held: Holdings, record: Record) -> str:
    entries = held.answers.get(record.id, ()) if isinstance(record, Moment) else ()
    at = escaped(record.created[11:16])
    head = f"### {at + ' · ' if at else ''}{title(record)}"
    return "\n\n".join([head, *_paragraphs(rows(record, entries))])


def _paragraphs(told: Rows) -> Iterator[str]:
    for name, text in told:
        yield f"**{escaped(name)}**"
        yield from escaped(text).split("\n\n")


def _date(on: str) -> str:
    return day(on).rstrip(", ")


def escaped(text: str) -> str:
    """`text` as Markdown that shows it and nothing else; its line breaks and empty lines stay."""
    lines = (_line(line) for line in text.splitlines())
    paragraphs = (_BREAK.join(group) for filled, group in groupby(lines, key=bool) if filled)
    return "\n\n".join(paragraphs)


def _line(line: str) -> str:
    line = _INLINE.sub(r"\\\g<0>", line.strip())
    line = _OPENING.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)
    return re.sub("[&<]", lambda found: _ENTITIES[found[0]], line)
