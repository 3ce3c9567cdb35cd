"""The sections of a WebAssembly module, as far as we change them: read as bytes, written as bytes."""

from collections.abc import Iterator
from typing import Final, NamedTuple

_MAGIC: Final = b"\0asm"
HEADER: Final = 8
"""Bytes of the magic number and the version."""
EXPORTS: Final = 7
"""The id of the export section."""
DATA: Final = 11
"""The id of the data section."""
_END: Final = 0x0B
"""The last byte of an expression."""


class Section(NamedTuple):
    """A section: its id, and its bytes from `start` to `end` in the module, without id and length."""

    id: int
    start: int
    end: int


def sections(module: bytes) -> Iterator[Section]:
    """The sections of a module, in order.

    Raises:
        ValueError: it is no WebAssembly module, or ends within a section.
    """
    if module[: len(_MAGIC)] != _MAGIC:
        raise ValueError("the engine is no WebAssembly module")
    at = HEADER
    while at < len(module):
        size, start = number(module, at + 1)
        if start + size > len(module):
            raise ValueError("the engine ends within a section")
        yield Section(module[at], start, start + size)
        at = start + size


def data_segment(module: bytes) -> tuple[int, int]:
    """Where the bytes of the one data segment start and end: what lies in memory when the module starts.

    Raises:
        ValueError: the module has no data, or more than one segment.
    """
    for section in sections(module):
        if section.id != DATA:
            continue
        count, at = number(module, section.start)
        if count != 1 or module[at] != 0:
            break
        # What follows is an expression for its address: one instruction with a number, and its end.
        _, at = number(module, at + 2)
        if module[at] != _END:
            break
        size, start = number(module, at + 1)
        return start, start + size
    raise ValueError("the engine's data is not in one segment")


def number(data: bytes, at: int) -> tuple[int, int]:
    """The number at `at`, seven bits a byte and the lowest first, and where it ends."""
    read = shift = 0
    while data[at] & 0x80:
        read |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return read | data[at] << shift, at + 1


def written(number: int) -> bytes:
    """A number as `number` reads it."""
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*made, number])
