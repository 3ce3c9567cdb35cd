"""Scores the recognizer of danger on labelled texts: how much of it is found, and how often it is wrong about quiet ones."""

import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kindward.language import find_clear_dangers, find_dangers

DATA: Final = Path(__file__).parents[3] / "tests" / "data" / "danger"
INDIRECT: Final = "indirect"
"""The note of texts that were written so that no phrase gives them away; they are counted apart."""

type Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares, each of 0 to 1: danger found, in plain and in indirect words, and quiet texts taken for danger."""

    recall: float
    recall_indirect: float
    false_alarms: float
    false_alarms_plain: float
    """Of the quiet texts that are no near misses."""


def labelled(path: Path) -> list[Row]:
    """The rows of a file of labelled texts."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def score(path: Path) -> Score:
    """The totals for one file."""
    rows = [row | {"heard": bool(find_dangers(str(row["text"])))} for row in labelled(path)]
    return Score(
        _share(rows, lambda row: bool(row["danger"]) and row.get("note") != INDIRECT),
        _share(rows, lambda row: bool(row["danger"]) and row.get("note") == INDIRECT),
        _share(rows, lambda row: not row["danger"]),
        _share(rows, lambda row: not row["danger"] and not row.get("near")),
    )


def _inside(evenings: list[str], rows: list[Row]) -> Iterator[str]:
    """400 texts of danger, each in the middle of an evening."""
    order = random.Random(7)
    for text in order.sample([str(row["text"]) for row in rows if row["danger"]], 400):
        sentences = order.choice(evenings).split(". ")
        at = order.randrange(len(sentences))
        yield ". ".join([*sentences[:at], text.rstrip(" ."), *sentences[at:]])


def _share(rows: Iterable[Row], is_meant: Callable[[Row], bool]) -> float:
    """How many of the rows that are meant are taken for danger; 0 where there are none."""
    heard = [bool(row["heard"]) for row in rows if is_meant(row)]
    return sum(heard) / len(heard) if heard else 0.0


def main() -> None:
    """Print the totals of each file, and of the seen one by kind and line by line where it errs."""
    for name in ("seen", "unseen", "round-21", "evenings"):
        print(f"{name:<8}", score(DATA / f"{name}.jsonl"))
    evenings = [str(row["text"]) for row in labelled(DATA / "evenings.jsonl")]
    print(f"the card comes for {sum(bool(find_clear_dangers(page)) for page in evenings)} of {len(evenings)} evenings")
    for name in ("seen", "unseen"):
        inside = list(_inside(evenings, labelled(DATA / f"{name}.jsonl")))
        met, by_card = (sum(bool(find(page)) for page in inside) for find in (find_dangers, find_clear_dangers))
        print(f"{name} texts of danger in the middle of one: {met} of {len(inside)} met, {by_card} by the card")
    rows = labelled(DATA / "seen.jsonl")
    totals = Counter(row["danger"] for row in rows)
    heard = Counter(row["danger"] for row in rows if find_dangers(str(row["text"])))
    for kind, total in totals.items():
        print(f"  {kind or 'quiet':<10} {heard[kind]} of {total}")
    if "--lines" in sys.argv:
        for row in rows:
            found = find_dangers(str(row["text"]))
            if bool(found) != bool(row["danger"]):
                print(f"  {'missed' if row['danger'] else 'false alarm'}: {row['text']}")


if __name__ == "__main__":
    main()
