"""A project of one module in each language, with tests of each, to try the tool on that puts faults into code."""

from pathlib import Path
from typing import Final

PYTHON: Final = '''"""Ages."""

WORDS = "young old"


def is_grown(age: int) -> bool:
    """Whether so old a person is grown: "18"."""
    if age < 0:
        return False
    return age >= 18 and age + 1 != 0  # “at most”


def unused(age: int) -> int:
    return age - 1
'''
_PYTHON_TESTS: Final = """from ages import WORDS, is_grown


def test_ages():
    assert [is_grown(age) for age in (-1, 17, 18, 40)] == [False, False, True, True]
    assert WORDS.split() == ["young", "old"]
"""

JAVASCRIPT: Final = """// Ages: `age > 1` here is a comment, and 🙂 takes two places in UTF-16.

import { YOUNG } from "./names.js";

/** @param {number} age */
export function isGrown(age, least = 18, name = "") {
  if (age < 0) return false;
  if ((age ?? 0) > 1000) console.warn("so old", age > 2 && age + 3);
  return age >= least && (age + 1) !== 0;
}

export async function told(tell, ages) {
  let count = -1;
  for (const age of ages) {
    if (!age) continue;
    count += 1;
    if (age > 99) tell(YOUNG);
    await tell(`🙂 ${age}` + "!");
  }
  tell("said");
  return count;
}

export function unused(age) {
  return age - 1;
}
"""
_JAVASCRIPT_TESTS: Final = """import assert from "node:assert/strict";
import test from "node:test";
import { isGrown } from "../../overrides/assets/js/ages.js";

test("ages", () => {
  assert.deepEqual([-1, 17, 18, 40].map((age) => isGrown(age)), [false, false, true, true]);
});
"""

_FILES: Final = {
    "py/ages.py": PYTHON,
    "tests/test_ages.py": _PYTHON_TESTS,
    "overrides/assets/js/ages.js": JAVASCRIPT,
    "overrides/assets/js/names.js": 'export const YOUNG = "young";\n',
    "tests/js/ages.test.mjs": _JAVASCRIPT_TESTS,
    "package.json": '{"type": "module"}\n',
    "pyproject.toml": "",
}


def small_project(root: Path) -> Path:
    """The project, written into `root`."""
    for name, text in _FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
