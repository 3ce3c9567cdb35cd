"""Blocks and headings on the source lines of a page, where the file and the line are still known."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_HEADER: Final = re.compile(r"^/{3,}[ \t]*(?P<block>[\w-]+)[ \t]*(?:\|[ \t]*(?P<argument>.*?))?[ \t]*$")
_OPTION: Final = re.compile(r"^ {4,}(?P<name>[\w-]+)[ \t]*:[ \t]*(?P<value>.*?)[ \t]*$")
_FENCE: Final = re.compile(r"^\s*(`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Found:
    """A block's opening line in the source, with its options."""

    line: int
    block: str
    argument: str
    options: Mapping[str, str]


def outside_fences(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines that are no fenced code, each with its index."""
    fence = ""
    for index, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence:
            yield index, line


def blocks_in(lines: Sequence[str]) -> Iterator[Found]:
    """The opening lines of blocks, outside fenced code; `line` counts from 1."""
    for index, line in outside_fences(lines):
        if header := _HEADER.match(line):
            yield Found(index + 1, header["block"], header["argument"] or "", _options(lines[index + 1 :]))


def _options(lines: Sequence[str]) -> dict[str, str]:
    options = {}
    for line in lines:
        option = _OPTION.match(line)
        if not option:
            break
        options[option["name"]] = option["value"].strip("\"'")
    return options
