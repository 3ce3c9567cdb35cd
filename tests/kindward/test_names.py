"""What is pressed in a row names its row: among many, a name that says "Edit" alone says nothing to who hears it."""

import re
from collections import Counter

import pytest

from kindward.practice.base import Example, Place, html_of
from kindward.practices import PLACEABLE

CASES = [(name, example) for name, practice in PLACEABLE.items() for example in practice.examples]
_BUTTON = re.compile(r"<button([^>]*)>(.*?)</button>", re.DOTALL)
_BOX = re.compile(r'<input[^>]*type="checkbox"[^>]*><span>(.*?)</span></label>', re.DOTALL)


def names(html: str) -> list[str]:
    """The names of all buttons but those that open an entry, which is named by its words, and of all boxes."""
    found = [_text(words) for words in _BOX.findall(html)]
    for attributes, words in _BUTTON.findall(html):
        label = re.search(r'aria-label="([^"]*)"', attributes)
        if 'data-press="open"' not in attributes:
            found.append(label[1] if label else _text(words))
    return found


def _text(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html).strip()


@pytest.mark.parametrize(("name", "example"), CASES, ids=[f"{name}: {example.name}" for name, example in CASES])
def test_no_two_things_to_press_have_the_same_name(name: str, example: Example) -> None:
    practice = PLACEABLE[name]
    counts = Counter(names(html_of(practice.view(practice.after(example, Place(name))))))
    assert [said for said, count in counts.items() if count > 1] == []


def test_a_name_begins_with_what_is_seen() -> None:
    """So that who speaks to the page can say what stands on the button (WCAG 2.5.3)."""
    for name, example in CASES:
        practice = PLACEABLE[name]
        for attributes, words in _BUTTON.findall(html_of(practice.view(practice.after(example, Place(name))))):
            if label := re.search(r'aria-label="([^"]*)"', attributes):
                assert label[1].startswith(_text(words)), (name, example.name)
