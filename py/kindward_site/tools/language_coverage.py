"""Prints how much `kindward.language.coverage` and `kindward.language.results` find in labelled letters and lines.

    .venv/bin/python -m kindward_site.tools.language_coverage

For each file and part: how much of what is found is right (precision), and how much of what is there is found (recall).
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kindward.language.coverage import coverage
from kindward.language.results import find_judgements

DATA: Final = Path(__file__).parents[3] / "tests" / "data"
NAMES: Final = ("seen", "unseen")


@dataclass(frozen=True, slots=True)
class Rate:
    """What was right, false and missed, with the two ratios made from them."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / max(1, self.right + self.missed)


def letters(name: str) -> dict[str, Rate]:
    """The rate of each part of a letter, in the file `name` of tests/data/letters."""
    return _rates(
        (hint.part.value, _outcome(hint.part in record["has"], bool(hint.spans)))
        for record in _records(DATA / "letters" / f"{name}.jsonl")
        for hint in coverage(record["text"])
    )


def results(name: str) -> Rate:
    """The rate of words that judge an outcome, in the file `name` of tests/data/results."""
    outcomes = (
        ("", outcome) for record in _records(DATA / "results" / f"{name}.jsonl") for outcome in _in_line(record)
    )
    return _rates(outcomes)[""]


def _in_line(record: Mapping[str, Any]) -> Iterator[str]:
    """Each label is right with any finding that overlaps it; a finding without a label is false."""
    text = record["text"]
    left = [(judged.start, judged.end) for judged in find_judgements(text)]
    for words in record["spans"]:
        start = text.index(words)
        matching = [span for span in left if span[0] < start + len(words) and start < span[1]]
        left = [span for span in left if span not in matching]
        yield "right" if matching else "missed"
    yield from ("false" for _ in left)


def _outcome(wanted: bool, found: bool) -> str:
    if wanted:
        return "right" if found else "missed"
    return "false" if found else "quiet"


def _rates(outcomes: Iterator[tuple[str, str]]) -> dict[str, Rate]:
    counts: dict[str, Counter[str]] = {}
    for part, outcome in outcomes:
        counts.setdefault(part, Counter())[outcome] += 1
    return {part: Rate(count["right"], count["false"], count["missed"]) for part, count in counts.items()}


def _records(path: Path) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def main() -> None:
    """Print the totals; what was missed in a line of its own is not shown, so that the unseen files stay unseen."""
    for name in NAMES:
        for part, rate in {**letters(name), "results": results(name)}.items():
            counts = f"right {rate.right}  false {rate.false}  missed {rate.missed}"
            print(f"{name:<7} {part:<9} precision {rate.precision:.3f}  recall {rate.recall:.3f}  {counts}")


if __name__ == "__main__":
    main()
