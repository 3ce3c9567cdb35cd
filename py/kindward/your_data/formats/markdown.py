"""The notebook as a Markdown file: a heading for each day, and the reader's words as plain text whatever is in them."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from kindward.records import Entry, Line, Moment, Record
from kindward.records.letter import as_shown
from kindward.records.settings import Settings
from kindward.records.times import place_in_time
from kindward.wording.answers import Rows, rows
from kindward.wording.dates import clock, date_and_time, date_name
from kindward.wording.titles import heading
from kindward.your_data.stored import StoredTexts

_INLINE: Final = re.compile(r"[\\`*_\[\]{}|~$^>!#@]|(?<=w)\.|(?<=W)\.|:(?=//)")
"""What can begin or end markup anywhere in a line, in CommonMark, GitHub's dialect or Python-Markdown."""
_OPENING: Final = re.compile(r"^(\d+)([.)])|^([-+=:/])")
"""What makes a line a list, a rule, a heading or a block."""
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;"}
_BREAK: Final = "  \n"
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""They show nothing, and some readers of Markdown drop them: what stood behind one would begin the line."""


def as_markdown(stored: StoredTexts, now: str) -> str:
    """Everything that is the reader's words, oldest day first. `now` is the time of the export."""
    parts = ["# My Kindward notebook", f"Exported: {date_and_time(now)}"]
    for on, records in groupby(_in_order(stored), key=lambda record: record.created[:10]):
        parts.append(f"## {escaped(date_name(on)) or 'No date'}")
        parts += [_record(stored, as_shown(record, now[:10])) for record in records]
    return "\n\n".join(parts) + "\n"


def _in_order(stored: StoredTexts) -> Iterator[Record]:
    """The records in order of time. What stands in a Moment already is not told a second time."""
    lines = {(moment.id, moment.kinder_line) for moment in stored.moments}
    ids = {moment.id for moment in stored.moments}
    for record in sorted(stored.records.values(), key=lambda record: (place_in_time(record.created), record.id)):
        inside = isinstance(record, Line) and (record.moment, record.text) in lines
        inside = inside or (isinstance(record, Entry) and record.moment in ids)
        if not inside and not isinstance(record, Settings):
            yield record


def _record(stored: StoredTexts, record: Record) -> str:
    entries = stored.answers.get(record.id, ()) if isinstance(record, Moment) else ()
    at = escaped(clock(record.created))
    head = f"### {at + ' · ' if at else ''}{heading(record)}"
    return "\n\n".join([head, *_paragraphs(rows(record, entries))])


def _paragraphs(answers: Rows) -> Iterator[str]:
    for name, text in answers:
        yield f"**{escaped(name)}**"
        yield from escaped(text).split("\n\n")


def escaped(text: str) -> str:
    """`text` as Markdown that shows it and nothing else; its line breaks and empty lines stay."""
    lines = (_line(line) for line in text.splitlines())
    paragraphs = (_BREAK.join(group) for filled, group in groupby(lines, key=bool) if filled)
    return "\n\n".join(paragraphs)


def _line(line: str) -> str:
    line = _INLINE.sub(r"\\\g<0>", _CONTROLS.sub("", line).strip())
    line = _OPENING.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)
    return re.sub("[&<]", lambda found: _ENTITIES[found[0]], line)
