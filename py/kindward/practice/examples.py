"""How a practice writes its examples: what a reader would do, in a line.

examples = shows(
    named=write(feelings=("ashamed", "tired")).at("It is human"),
    heavier=write(critic="You did it again.", after="heavier").at_close(),
)
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

from kindward.practice.base import Example
from kindward.records import Felt, Moment, Record, encode
from kindward.wire.messages import Answer, Input, Message, Mounted, Press, Records, Stamp, Tick
from kindward.wire.names import record_key


@dataclass(frozen=True, slots=True)
class Script:
    """What a reader does, in order."""

    messages: tuple[Message, ...] = ()

    def _then(self, *messages: Message) -> Self:
        return replace(self, messages=(*self.messages, *messages))

    def write(self, answers: Mapping[str, Answer] | None = None, /, **more: Answer) -> Self:
        """Fills in fields; those whose names have a dot in them come in a mapping: `{"line.believed": "3"}`."""
        return self._then(*(Input(name, value) for name, value in {**(answers or {}), **more}.items()))

    def tap(self, action: str, value: str = "", stamp: Stamp | None = None) -> Self:
        """Presses the button with this `data-press`, and this value."""
        return self._then(Press(action, value, stamp=stamp or Stamp()))

    def at(self, step: str) -> Self:
        """Goes to the step of this name."""
        return self.tap("go", step)

    def at_close(self) -> Self:
        """Goes to the close."""
        return self.tap("leave")

    def wait(self, timer: str, seconds: int) -> Self:
        """Lets a timer run out, so many seconds after the beginning of all time."""
        return self._then(Tick(timer, stamp=Stamp(f"1970-01-01T00:{seconds // 60:02}:{seconds % 60:02}+00:00")))

    def stored(self, *records: Record) -> Self:
        """Storage tells of these records of the reader's, kind by kind."""
        kinds = dict.fromkeys(record.kind for record in records)
        texts = [(record.kind, (record_key(record.kind, record.id), encode(record))) for record in records]
        return self._then(*(Records(kind, tuple(text for of, text in texts if of == kind)) for kind in kinds))

    def linked(self, **link: str) -> Self:
        """The page was opened by a link with these fields in its fragment; an underscore after a name is left out."""
        from kindward.wire.links import Linked  # few practices are told

        fields = {name.rstrip("_"): text for name, text in link.items()}
        return self._then(Linked("https://kindward.example/", link=fields))

    def carrying(self, moment: str) -> Self:
        """Comes from another practice with a Moment, as its stored text."""
        return self._then(Mounted(carry=moment))


def write(answers: Mapping[str, Answer] | None = None, /, **more: Answer) -> Script:
    """A script that begins with filling in fields; see Script.write."""
    return Script().write(answers, **more)


def tap(action: str, value: str = "") -> Script:
    """A script that begins with a press; see Script.tap."""
    return Script().tap(action, value)


def on(day: str) -> Script:
    """A script that begins with the page being opened on this day, such as 2026-11-26."""
    return Script((Mounted(stamp=Stamp(f"{day}T12:00:00+00:00")),))


def at(step: str) -> Script:
    """A script that begins at the step of this name."""
    return Script().at(step)


def shows(**scripts: Script) -> tuple[Example, ...]:
    """The untouched practice, and one example for each script, named as it is with spaces for underscores."""
    named = (Example(name.replace("_", " "), script.messages) for name, script in scripts.items())
    return (Example("empty"), *named)


def moments(rows: str) -> tuple[Moment, ...]:
    """Moments of November, a line each: the day, what set it off, what was felt, what was done, how it was afterwards, and how
    believable the kinder line was, with a semicolon between. The last two may be left open."""
    return tuple(_moment(*(cell.strip() for cell in row.split(";"))) for row in rows.strip().splitlines())


_SCENES: Final = {
    "a sharp word": (
        "Dan called my plan a hobby.",
        "My sister answered in one line.",
        "I was too slow for a customer.",
    ),
    "pressure or hurry": ("Two deadlines in one week.", "Three calls at once.", "The deadline moved up again."),
    "a comparison": ("He has a house by now.", "She runs a marathon.", "They all have plans."),
}


def _moment(day: str, trigger: str, felt: str, did: str, after: str = "", believed: str = "") -> Moment:
    at = f"2026-11-{int(day):02}T21:00:00+01:00"
    return Moment(
        f"m{int(day):02}",
        at,
        at,
        situation=_SCENES[trigger][int(day) % 3],
        triggers=(trigger,),
        feelings=(Felt(felt),),
        critic_line="You never learn.",
        response_kinds=(did,),
        kinder_line="I can ask tomorrow." if believed else "",
        believability=int(believed) if believed else None,
        after=after,
        practices=("setback", "four-n"),
    )
