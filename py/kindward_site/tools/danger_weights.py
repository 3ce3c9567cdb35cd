"""Learns the weights of `kindward.language.safety.evidence` from the labelled sentences, and writes weights.py.

    .venv/bin/python -m kindward_site.tools.danger_weights

Logistic regression with a penalty on large weights, by gradient steps over the sentences in a fixed order: the same
sentences give the same file. Read are the seen texts of tests/data/danger, and those of tests/data/self_talk
tests/data/thoughts and tests/data/letters, which are quiet; unseen.jsonl judges the result.
"""

import hashlib
import json
import math
import random
from collections import Counter, defaultdict
from pathlib import Path
from typing import Final

from kindward.language.safety import evidence
from kindward.language.safety.model import Danger

ROOT: Final = Path(__file__).parents[3]
DATA: Final = ROOT / "tests" / "data"
HARSH: Final = ("self_talk", "thoughts", "letters")
TARGET: Final = ROOT / "py" / "kindward" / "language" / "safety" / "weights.py"
SOURCES: Final = (
    *(DATA / name / "seen.jsonl" for name in ("danger", *HARSH)),
    *sorted(path for path in TARGET.parent.rglob("*.py") if path != TARGET),
    Path(__file__),
)
"""What the weights depend on."""
LETTERS: Final = dict(zip(Danger, "tsuoheyn", strict=True))
"""A letter for each kind, in the order of Danger."""

_EPOCHS: Final = 20
_STEP: Final = 0.25
_PENALTY: Final = 0.003
"""How much of a weight is taken back whenever its clue is met: what stands in few sentences stays small."""
_SMALLEST: Final = 0.3
"""A weight nearer to nothing is left out: thousands of them would change few answers."""

type Sample = tuple[tuple[str, ...], bool]


def samples(rows: list[dict[str, object]]) -> list[Sample]:
    """The clues of each labelled text that stand in at least two of them, and whether it speaks of danger."""
    found = [sorted(evidence.clues(str(row["text"]))) for row in rows]
    counts = Counter(clue for clues in found for clue in clues)
    return [
        (tuple(clue for clue in clues if counts[clue] > 1), bool(row["danger"]))
        for clues, row in zip(found, rows, strict=True)
    ]


def learned(data: list[Sample]) -> tuple[float, dict[str, float]]:
    """The bias and the weights."""
    weights: defaultdict[str, float] = defaultdict(float)
    bias, shuffled = 0.0, list(data)
    order = random.Random(20261126)
    for epoch in range(_EPOCHS):
        order.shuffle(shuffled)
        step = _STEP / (1 + epoch / 4)
        for clues, is_danger in shuffled:
            off = is_danger - 1 / (1 + math.exp(-bias - sum(weights[clue] for clue in clues)))
            bias += step * off
            for clue in clues:
                weights[clue] += step * (off - _PENALTY * weights[clue])
    return bias, dict(weights)


def kinds_of(rows: list[dict[str, object]], data: list[Sample]) -> dict[str, Danger]:
    """For each clue the kind of danger in whose sentences it stands most, as a share of that kind's sentences."""
    totals = Counter(Danger(str(row["danger"])) for row in rows if row["danger"])
    seen: defaultdict[str, Counter[Danger]] = defaultdict(Counter)
    for row, (clues, is_danger) in zip(rows, data, strict=True):
        for clue in clues if is_danger else ():
            seen[clue][Danger(str(row["danger"]))] += 1
    return {clue: max(counts, key=lambda kind: counts[kind] / totals[kind]) for clue, counts in seen.items()}


def digest() -> str:
    """A fingerprint of SOURCES: weights.py carries that of the day it was written."""
    whole = hashlib.sha256()
    for path in SOURCES:
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def module(bias: float, weights: dict[str, float], kinds: dict[str, Danger]) -> str:
    """The text of weights.py."""
    lines = "\n".join(
        f"{clue} {round(100 * weight)}{LETTERS[kinds.get(clue, Danger.UNSURE)]}"
        for clue, weight in sorted(weights.items())
        if abs(weight) >= _SMALLEST
    )
    letters = "".join(f'    "{letter}": Danger.{kind.name},\n' for kind, letter in LETTERS.items())
    return (
        '"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""\n\n'
        "from typing import Final\n\nfrom kindward.language.safety.model import Danger\n\n"
        f'MADE_FROM: Final = "{digest()}"\n'
        f'BIAS: Final = {round(100 * bias)}\nKINDS: Final = {{\n{letters}}}\nWEIGHTS: Final = """\n{lines}\n"""\n'
    )


def _rows(name: str) -> list[dict[str, object]]:
    text = (DATA / name / "seen.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def written() -> str:
    """The text of weights.py, as the labelled sentences teach it now."""
    harsh = (row for name in HARSH for row in _rows(name))
    rows = [*_rows("danger"), *({"text": row["text"], "danger": None} for row in harsh)]
    data = samples(rows)
    bias, weights = learned(data)
    return module(bias, weights, kinds_of(rows, data))


def main() -> None:
    """Learn from the seen sentences and write the module."""
    text = written()
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {text.count(chr(10))} lines, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
