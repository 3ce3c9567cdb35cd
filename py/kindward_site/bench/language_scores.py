"""Scores `kindward.language` on labelled sentences: precision and recall, after tests/data/self_talk/README.md."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kindward.language import find_hits

DATA = Path(__file__).parents[3] / "tests" / "data" / "self_talk"
THOUGHTS = DATA.with_name("thoughts")

Labelled = tuple[str, int, int]
"""A kind, with where its span starts and ends."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of right, false and missed hits, with the two ratios made from them."""

    precision: float
    recall: float
    tp: int
    fp: int
    fn: int


def score(path: Path) -> Score:
    """The totals for one file of labelled sentences."""
    return _ratios(sum(counts(path).values(), Counter()))


def counts(path: Path) -> dict[str, Counter[str]]:
    """For each kind, how many hits are right ("tp"), false ("fp") and missed ("fn")."""
    found: dict[str, Counter[str]] = {}
    for text, wanted in _lines(path):
        for kind, outcome in _compare(wanted, _predicted(text)):
            found.setdefault(kind, Counter())[outcome] += 1
    return found


def _ratios(total: Counter[str]) -> Score:
    tp, fp, fn = total["tp"], total["fp"], total["fn"]
    return Score(tp / max(1, tp + fp), tp / max(1, tp + fn), tp, fp, fn)


def _lines(path: Path) -> Iterator[tuple[str, list[Labelled]]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["text"], [_labelled(record["text"], hit) for hit in record["hits"]]


def _labelled(text: str, hit: dict[str, str | int]) -> Labelled:
    """The span that the label names: its `nth` occurrence in the text."""
    span, start = str(hit["span"]), -1
    for _ in range(int(hit.get("nth", 0)) + 1):
        start = text.index(span, start + 1)
    return str(hit["kind"]), start, start + len(span)


def _predicted(text: str) -> list[Labelled]:
    return [(hit.kind.value, hit.start, hit.end) for hit in find_hits(text)]


def _compare(wanted: list[Labelled], predicted: list[Labelled]) -> Iterator[tuple[str, str]]:
    """Each label takes at most one predicted hit of its kind that overlaps it."""
    left = list(predicted)
    for label in wanted:
        match = next((hit for hit in left if hit[0] == label[0] and hit[1] < label[2] and label[1] < hit[2]), None)
        if match:
            left.remove(match)
        yield label[0], "tp" if match else "fn"
    yield from ((hit[0], "fp") for hit in left)


def heard(path: Path) -> dict[str, float]:
    """For each kind of tests/data/thoughts the share of texts with any finding; for "quiet" and "kind" these are false alarms."""
    texts: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts.setdefault(row["kind"] or "quiet", []).append(row["text"])
    return {kind: sum(bool(find_hits(text)) for text in some) / len(some) for kind, some in sorted(texts.items())}


def main() -> None:
    """Print the totals of each file; per kind only for the seen one, to keep the other a fair test."""
    for path in [Path(given) for given in sys.argv[1:]] or [DATA / "seen.jsonl", DATA / "unseen.jsonl"]:
        _print(path.name, score(path))
        if path.name != "unseen.jsonl":
            for kind, total in sorted(counts(path).items()):
                _print("  " + kind, _ratios(total))


def _print(name: str, result: Score) -> None:
    print(
        f"{name:<18} precision {result.precision:.3f}  recall {result.recall:.3f}"
        f"  tp {result.tp}  fp {result.fp}  fn {result.fn}"
    )


if __name__ == "__main__":
    main()
