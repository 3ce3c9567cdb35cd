"""What every practice is: a pure update from messages to states and effects, and a view from a state to HTML."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from htpy import Element
from markupsafe import Markup

from kindward.practice.catalog import Card
from kindward.wire.messages import Answer, Effects, Message

type Nexts = Mapping[str, str]
"""Practices that may fit next, by slug, each with why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a practice stands: its section's id, and the relative address of the site's root from that page."""

    id: str
    root: str = "../../"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the page that is sent again only when it changed. `live` parts are those in view."""

    name: str
    draw: Callable[[], Element | Markup]
    live: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """A named state of a practice: it drives the docs, the snapshots, the axe runs and the two-runtimes comparison."""

    name: str
    messages: tuple[Message, ...] = ()


class Practice[S]:
    """A practice with states of type S. Subclasses give `card`, `start`, `update`, `view`, `draft` and `examples`."""

    card: ClassVar[Card]
    examples: ClassVar[tuple[Example, ...]] = (Example("empty"),)
    options: ClassVar[Mapping[str, str]] = {}
    """The options an author may set in the Markdown block, each with what it does."""

    stores: ClassVar[bool] = True
    """Whether anything of a visit stays in the browser, if only a draft."""

    next: ClassVar[Nexts] = {}
    """At most two, for everybody."""

    def asks(self) -> Mapping[str, str]:
        """What each of its fields asks, by the field's name, for the notebook to say."""
        return {}

    def days(self) -> frozenset[str]:
        """The fields whose answer is a day, for the notebook to say in words."""
        return frozenset()

    def start(self, place: Place) -> S:
        """The state of an untouched practice; its view is what the page shows before Python arrives."""
        raise NotImplementedError

    def update(self, state: S, message: Message) -> tuple[S, Effects]:
        """The state after `message`, and what the page is asked to do. Pure; raises nothing, whatever the message."""
        raise NotImplementedError

    def view(self, state: S) -> tuple[Part, ...]:
        """The state as HTML, in parts."""
        raise NotImplementedError

    def draft(self, state: S) -> str | None:
        """What must outlive a closed tab besides the fields themselves; None when nothing has been begun."""
        raise NotImplementedError

    def after(self, example: Example, place: Place) -> S:
        """The state that `example` shows."""
        state = self.start(place)
        for message in example.messages:
            state, _ = self.update(state, message)
        return state


NOTHING: Final[Effects] = ()


def html_of(parts: Iterable[Part]) -> str:
    """All parts as one string of HTML: what the build writes into the page."""
    return "".join(str(part.draw()) for part in parts)


def answer_map(data: Any) -> dict[str, Answer]:
    """Answers out of JSON data, leaving out whatever is no answer."""
    if not isinstance(data, dict):
        return {}
    return {name: value for name, raw in data.items() if (value := as_answer(raw)) is not None}


def as_answer(raw: Any) -> Answer | None:
    """One answer out of JSON data, or None."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, list | tuple) and all(isinstance(item, str) for item in raw):
        return tuple(raw)
    return None


__all__ = ["NOTHING", "Example", "Nexts", "Part", "Place", "Practice", "answer_map", "as_answer", "html_of"]
