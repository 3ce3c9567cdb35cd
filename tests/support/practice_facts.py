"""What a practice is, as its own views and answers tell: what every generic test expects of it follows from here alone.

Nothing is read off a name. Steps come from the outline, where there is one; fields from what is drawn; what is kept, timed or
shown only after reading from what the practice does when it is told so.
"""

from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from typing import Any, Final

from kindward.practice.base import Place, Practice, html_of
from kindward.practices import PLACEABLE
from kindward.wire.messages import (
    Batch,
    Effect,
    Effects,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Save,
    Stamp,
    Timer,
)
from kindward.wire.whole_storage import Everything, ReadAll

WORDS: Final = "My own words."
_STAMP: Final = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """What the generic tests expect of one practice."""

    name: str
    steps: int
    """How many steps it has before its close; 0 where it is no row of steps."""
    text_fields: tuple[str, ...]
    """The names of the fields to write in, in their order on the untouched page."""
    begins_with_text: bool
    """Whether the first field of all is one to write in."""
    kept_kinds: frozenset[str]
    """The kinds of records that "keep" writes after something was answered; none where it keeps nothing."""
    keeps_words: bool
    """Whether they hold what was written in the first field to write in."""
    has_timer: bool
    """Whether one of its buttons starts a timer."""
    is_still: bool
    """Whether its page stays the same once it has read that nothing is stored."""

    @property
    def keeps(self) -> bool:
        return bool(self.kept_kinds)


@cache
def facts_of(name: str) -> PracticeFacts:
    """The facts of the practice, notebook or data page `name`."""
    practice = PLACEABLE[name]
    fields = _fields(html_of(practice.view(practice.start(_place(name)))))
    text_fields = tuple(field for field, is_text in fields if is_text)
    kept = _kept(practice, name, fields)
    return PracticeFacts(
        name,
        len(practice.outline.steps) if hasattr(practice, "outline") else 0,
        text_fields,
        bool(fields) and fields[0][1],
        frozenset(key.split(":")[1] for key in kept),
        any(WORDS in text for text in kept.values()),
        _has_timer(practice, name),
        _is_still(practice, name),
    )


def _place(name: str) -> Place:
    return Place(name, "../../")


def _after(practice: Practice[Any], name: str, *messages: Message) -> tuple[Any, Effects]:
    state, effects = practice.start(_place(name)), ()
    for message in messages:
        state, effects = practice.update(state, message)  # type: ignore[assignment]
    return state, effects


def _kept(practice: Practice[Any], name: str, fields: tuple[tuple[str, bool], ...]) -> dict[str, str]:
    """What is written when something was answered in the first field to write in, or else chosen, and then kept."""
    texts = [Input(field, WORDS, stamp=_STAMP) for field, is_text in fields if is_text][:1]
    choices = [_first_choice(practice, name)] if not texts and fields else []
    _, effects = _after(practice, name, *texts, *choices, Press("leave", stamp=_STAMP), Press("keep", stamp=_STAMP))
    return dict(pair for effect in effects for pair in _saves(effect))


def _saves(effect: Effect) -> tuple[tuple[str, str], ...]:
    if isinstance(effect, Save):
        return ((effect.key, effect.text),)
    return effect.saves if isinstance(effect, Batch) else ()


def _first_choice(practice: Practice[Any], name: str) -> Message:
    page = _Drawn.of(html_of(practice.view(practice.start(_place(name)))))
    kind, field, value = next(each for each in page.fields if each[0] in ("radio", "checkbox"))
    return Input(field, (value,) if kind == "checkbox" else value, stamp=_STAMP)


def _has_timer(practice: Practice[Any], name: str) -> bool:
    """Whether any button that any example shows starts one."""
    for example in practice.examples:
        state = practice.after(example, _place(name))
        for action, value in _Drawn.of(html_of(practice.view(state))).presses:
            if any(
                isinstance(effect, Timer) for effect in practice.update(state, Press(action, value, stamp=_STAMP))[1]
            ):
                return True
    return False


def _is_still(practice: Practice[Any], name: str) -> bool:
    state = practice.start(_place(name))
    before = html_of(practice.view(state))
    state, asked = practice.update(state, Mounted(stamp=_STAMP))
    answers = [answer for effect in asked if (answer := _nothing_stored(effect))]
    for answer in answers:
        state, _ = practice.update(state, answer)
    return html_of(practice.view(state)) == before


def _nothing_stored(effect: Effect) -> Message | None:
    if isinstance(effect, Read):
        return Records(effect.kind, (), before=effect.before, recent=effect.recent, stamp=_STAMP)
    return Everything((), stamp=_STAMP) if isinstance(effect, ReadAll) else None


def _fields(html: str) -> tuple[tuple[str, bool], ...]:
    """Each field by its name, and whether one writes in it."""
    return tuple((name, kind == "text") for kind, name, _ in _Drawn.of(html).fields)


class _Drawn(HTMLParser):
    """The fields and buttons of a view, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[tuple[str, str, str]] = []
        """(kind, name, value) of each; `text` is one to write in."""
        self.presses: list[tuple[str, str]] = []

    @classmethod
    def of(cls, html: str) -> "_Drawn":
        drawn = cls()
        drawn.feed(html)
        return drawn

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        if "data-press" in found:
            self.presses.append((found["data-press"], found.get("value", "")))
        elif "name" in found and tag in ("input", "textarea", "select"):
            kind = "text" if tag == "textarea" else found.get("type", tag)
            self.fields.append((kind, found["name"], found.get("value", "")))
