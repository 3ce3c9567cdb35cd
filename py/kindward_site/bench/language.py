"""Times the reading of long texts in the Python that runs here: what a character costs must not grow with the text."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from random import Random
from time import process_time
from typing import Final

from kindward.language import find_hits, sentences
from kindward.language.safety import dangerous_spans
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.words import PLAIN, SENTENCES

SIZES: Final = (1_000, 5_000, 20_000, 50_000)
"""The lengths, in characters, whose time per character is printed; the longest is also the 2n of the ratio."""
RUNS: Final = 7
"""How often each length is timed, each time on a text of its own; the least counts, for other work only ever adds."""


def measure_language_time(sizes: tuple[int, ...] = SIZES, runs: int = RUNS) -> Figures:
    """For each manner of writing the microseconds a character takes at each of `sizes`, and time(2n) / time(n).

    n is half of the longest size. No sentence comes twice, so no cache answers for one that was read before.

    Raises:
        NotMeasured: all texts of some length were taken for words of danger, which nothing else is said about.
    """
    figures: Figures = {}
    for number, (manner, units) in enumerate(MANNERS.items()):
        following = units(Random(number))
        find_hits(_text(following, sizes[0]))  # what is made once, the first time, is no part of the pace
        half, whole = sizes[-1] // 2, sizes[-1]
        # A run takes all lengths, for the machine's pace changes from one minute to the next.
        times = [{size: _seconds(following, size) for size in (*sizes, half)} for _ in range(runs)]
        least = {size: min(run[size] for run in times) for size in (*sizes, half)}
        for size in sizes:
            key = f"language.time.{manner}.{size // 1000}k_us_per_character"
            figures[key] = least[size] / size * 1e6
        figures[f"language.time.{manner}.ratio"] = least[whole] / least[half]
    return figures


def _seconds(units: Iterator[str], size: int) -> float:
    """What a text of this length takes of the processor; one of one sentence that is let go for a hint of danger is passed over."""
    for _ in range(_TRIES):
        text = _text(units, size)
        began = process_time()
        find_hits(text)
        seconds = process_time() - began
        if not dangerous_spans(text) or len(sentences(text)) > 1:
            return seconds
    raise NotMeasured(f"none of {_TRIES} texts of {size} characters was read to its end")


_TRIES: Final = 10


def _text(units: Iterator[str], length: int) -> str:
    """The first `length` characters of the units that come next."""
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        parts.append(next(units))
    return "".join(parts)[:length]


def _sentences(chance: Random, known: Sequence[str] = SENTENCES) -> Iterator[str]:
    """Sentences of a hard evening, each with a number of its own in it."""
    for number in count(1):
        sentence = chance.choice(known)
        yield f"{sentence[:-1]} on page {number}{sentence[-1]}"


def _prose(chance: Random) -> Iterator[str]:
    return (f"{sentence} " for sentence in _sentences(chance))


def _dictation(chance: Random) -> Iterator[str]:
    return (f"{sentence[:-1].lower()} " for sentence in _sentences(chance, PLAIN))


def _dialogue(chance: Random) -> Iterator[str]:
    """Every sentence in quotation marks, of every shape, with who says it behind or ahead of it."""
    for sentence in _sentences(chance):
        left, right = chance.choice(('""', "“”", "‘’", "''"))
        said = f"{left}{sentence}{right}"
        yield chance.choice((f"{said} she said. ", f"He said, {said} ", f"{said}\n"))


def _json(chance: Random) -> Iterator[str]:
    for sentence in _sentences(chance, PLAIN):
        yield json.dumps({"id": chance.randrange(10**6), "text": sentence[:-1], "tags": ["a", "b"], "done": True}) + ","


MANNERS: Final[Mapping[str, Callable[[Random], Iterator[str]]]] = {
    "prose": _prose,
    "dictation": _dictation,
    "dialogue": _dialogue,
    "json": _json,
}
"""How people fill a long field; dictation and JSON have no full stop."""
