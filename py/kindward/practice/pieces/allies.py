"""The reader's allies: those who are kept, a form for one more or for a change, and a card with what they say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from htpy import Element, Node, blockquote, button, div, fieldset, legend, li, p, span, ul

from kindward.language import find_dangers
from kindward.practice.pieces.base import (
    OWN,
    Answers,
    Piece,
    Sheet,
    as_answers,
    chip,
    chosen_many,
    picked,
    text_of,
)
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.reply import Offers, answered, reply_place
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import THEIRS, naming
from kindward.records import Moment, Unreadable, decode, encode
from kindward.records.person import Person
from kindward.records.times import place_in_time, renewed
from kindward.vocabulary.allies import GIVES, LINES, SORTS
from kindward.wire.messages import Answer
from kindward.wording.dates import day_in_words, day_of, days_back

MOST: Final = 5
"""So many allies are enough to picture."""
SLOTS: Final = range(1, 2 * MOST)
"""Places for allies that are new or are changed, and not kept yet."""
FORM: Final = "ally-"
"""What the fields of such a place begin with; its number follows."""
OPEN: Final = "_open"
"""The place whose form is open."""
AWAY: Final = "_away"
"""Those who go when the page is kept, by their names among the rows."""
_WORDS: Final = ("name", "sort", "gives", "line")
_WITHOUT_A_DAY: Final = 15
"""A hard moment without a day is coming for so many days."""


@dataclass(frozen=True, slots=True)
class Row:
    """An ally in the corner. `key` is the id of the record, or of a new one its place; `slot` is 0 for one as it is kept."""

    key: str
    person: Person
    slot: int
    is_away: bool


def rows(sheet: Sheet) -> tuple[Row, ...]:
    """All allies, those who go too: the kept ones, pinned and older ones first, with their changes; then the new ones."""
    away = picked(sheet.answers, AWAY)
    kept = sorted(sheet.own(Person), key=lambda each: (not each.pinned, place_in_time(each.created), each.id))
    found = {person.id: (person, 0) for person in kept}
    for slot in SLOTS:
        was, person = _was(sheet.answers, slot), _in(sheet.answers, slot)
        if was or _words(person):
            found[was.id if was else f"{FORM}{slot}"] = (person, slot)
    return tuple(Row(key, person, slot, key in away) for key, (person, slot) in found.items())


def staying(sheet: Sheet) -> tuple[Person, ...]:
    """The allies as they stand, with what is not kept yet."""
    return tuple(row.person for row in rows(sheet) if not row.is_away)


def to_keep(sheet: Sheet, *, id: str, now: str) -> Iterator[Person]:
    """The new allies as records, whose ids begin with `id`, and the kept ones that were changed, on their newest version."""
    stored = {person.id: person for person in sheet.own(Person)}
    for row in rows(sheet):
        was = _was(sheet.answers, row.slot)
        if row.is_away or not row.slot:
            continue
        if was is None:
            yield replace(row.person, id=f"{id}-{row.slot}", created=now, updated=now)
            continue
        before = _words(
            _in(_filled(row.slot, was), row.slot)
        )  # as the form shows it, which may put words in another order
        now_said = _words(row.person)
        changed = {name: now_said.get(name, "") for name in _WORDS if now_said.get(name) != before.get(name)}
        if changed:
            newest = stored.get(was.id, was)
            said: dict[str, Any] = changed | {"updated": renewed(newest.updated, now)}
            yield replace(newest, **said)


def to_erase(sheet: Sheet) -> tuple[str, ...]:
    """The ids of kept allies whom the reader has taken away."""
    own = {person.id for person in sheet.own(Person)}
    return tuple(row.key for row in rows(sheet) if row.is_away and row.key in own)


def without_slots(answers: Answers) -> dict[str, Answer]:
    """The answers that are no ally's."""
    return {name: value for name, value in answers.items() if not _is_ours(name)}


class Allies(Piece):
    """The allies of the reader, MOST of them: rows of those who are there, and under them a form for one."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        answers, open = sheet.answers, _open(sheet.answers)
        everyone = rows(sheet)
        shown = [row for row in everyone if row.slot != open or row.is_away]
        others = len([row for row in shown if not row.is_away])
        is_begun = any(row.slot == open and not row.is_away for row in everyone)
        is_wanted = is_begun or bool(_was(answers, open)) or not others or OPEN in answers
        is_full = others >= MOST and not _was(answers, open)
        has_room = others + is_begun < MOST and (is_begun or not is_wanted)
        return [
            bool(shown) and ul(".kw-allies")[(_row(row) for row in shown)],
            is_full and p[_FULL],
            self._form(sheet, f"{FORM}{open}", others=others > 0)
            if is_wanted and not is_full
            else reply_place(""),  # where the form's own will be: a region that comes with its words is often not said
            has_room
            and div(".kw-buttons")[button(".kw-quiet", type="button", data_press="ally-more")["Add somebody else"]],
        ]

    def followed(self, sheet: Sheet, action: str, value: str) -> tuple[dict[str, Answer], str, str] | None:
        answers, away = dict(sheet.answers), picked(sheet.answers, AWAY)
        everyone = {row.key: row for row in rows(sheet)}
        row, taken = everyone.get(value), {row.slot for row in everyone.values()}
        slot = row.slot if row and row.slot else next((each for each in SLOTS if each not in taken), 0)
        if action == "ally-more" and slot:
            return {**answers, OPEN: str(slot)}, "There is room here for somebody else.", f"{FORM}{slot}"
        if row is None:
            return None
        if action == "ally-change" and slot:
            filled = {} if row.slot else _filled(slot, row.person)
            return {**answers, **filled, OPEN: str(slot)}, "You can change it here.", f"{FORM}{slot}"
        if action == "ally-away":
            return {**answers, AWAY: (*away, value)}, "This one will be erased when you keep this page.", value
        if action == "ally-stay":
            return {**answers, AWAY: tuple(key for key in away if key != value)}, "Back in your corner.", value
        return None

    def _form(self, sheet: Sheet, name: str, *, others: bool) -> Node:
        sort = next(iter(picked(sheet.answers, f"{name}.sort")), "")
        was = _was(sheet.answers, _open(sheet.answers))
        ask: Node = ["What would you like to change about ", span(THEIRS)[_called(was)], "?"] if was else _ASK[others]
        return [
            fieldset(".kw-choice")[
                legend[ask],
                div(".kw-chips")[
                    (chip(f"{name}.sort", each, said, checked=each == sort) for each, said in SORTS.items())
                ],
            ],
            Text(name, "Their name", "What you call them. A title or a place is fine.", 1).draw(sheet),
            Choice(f"{name}.gives", "What are they good for?", GIVES, many=True, own="Something else").draw(sheet),
            Offers(f"{name}.line", "They might say:", lambda _: LINES.get(sort, ())).draw(sheet),
            Text(f"{name}.line", "One short line they would say to you", "Their words, or what you imagine.", 2).draw(
                sheet
            ),
        ]

    def names(self) -> tuple[str, ...]:
        return tuple(
            f"{FORM}{slot}{field}" for slot in SLOTS for field in ("", ".sort", ".gives", ".gives" + OWN, ".line")
        )

    def asks(self) -> dict[str, str]:
        return {}

    def owns(self, name: str) -> bool:
        return _is_ours(name)


_ASK: Final = ("Who comes to mind first?", "Would you like to add somebody else?")
_FULL: Final = "Your corner is full. You can change somebody or remove somebody."


def _row(row: Row) -> Element:
    name = _called(row.person)
    if row.is_away:
        back = button(".kw-quiet", type="button", data_press="ally-stay", value=row.key)[naming("Undo", name)]
        return li[p[span(THEIRS)[name], " will be erased when you keep this page."], back]
    return li[
        p(".kw-ally-name", THEIRS)[name],
        row.person.gives and p(".kw-ally-gives")["Good for ", span(THEIRS)[row.person.gives]],
        _sayable(row.person) and p(".kw-ally-line", THEIRS)[(f"“{line}” " for line in _sayable(row.person))],
        div(".kw-buttons")[
            button(".kw-quiet", type="button", data_press="ally-change", value=row.key)[naming("Change", name)],
            button(".kw-quiet", type="button", data_press="ally-away", value=row.key)[naming("Remove", name)],
        ],
    ]


def _called(person: Person) -> str:
    """What a row calls an ally: the name, or else what they are."""
    said = SORTS.get(person.sort, "somebody")
    return person.name.strip() or said[:1].upper() + said[1:]


def _sayable(person: Person) -> tuple[str, ...]:
    """The lines of an ally, but for words of danger."""
    return tuple(line for raw in person.line.splitlines() if (line := raw.strip()) and not find_dangers(line))


def _is_ours(name: str) -> bool:
    return name.lstrip("_").startswith(FORM) or name in (OPEN, AWAY)


def _open(answers: Answers) -> int:
    said = text_of(answers, OPEN)
    return next((slot for slot in SLOTS if str(slot) == said), SLOTS[0])


def _words(person: Person) -> dict[str, str]:
    """What a reader said of an ally, without what is empty."""
    return {name: said for name in _WORDS if (said := getattr(person, name))}


def _was(answers: Answers, slot: int) -> Person | None:
    """The kept ally that is changed in a place, as it was when the change began; None for a new one."""
    try:
        return decode(Person, text_of(answers, f"_{FORM}{slot}.was"))
    except Unreadable:
        return None


def _in(answers: Answers, slot: int) -> Person:
    """The ally that a place holds."""
    name = f"{FORM}{slot}"
    return replace(
        _was(answers, slot) or Person("", "", practice="allies"),
        name=text_of(answers, name),
        sort=next((each for each in picked(answers, f"{name}.sort") if each in SORTS), ""),
        gives="; ".join(chosen_many(answers, f"{name}.gives")),
        line=text_of(answers, f"{name}.line"),
    )


def _filled(slot: int, person: Person) -> dict[str, Answer]:
    """A kept ally as the answers of a place where it is changed."""
    name, gives = f"{FORM}{slot}", tuple(each.strip() for each in person.gives.split(";") if each.strip())
    return {
        f"_{name}.was": encode(person),
        name: person.name,
        f"{name}.sort": person.sort,
        f"{name}.line": person.line,
        **as_answers(f"{name}.gives", gives, GIVES, many=True),
    }


def missed(sheet: Sheet) -> Node:
    """A word for whoever pictures somebody they have lost."""
    if not any(person.sort == "remembered" for person in staying(sheet)):
        return None
    return p[
        "If you miss them, having them close can feel good and hurt at the same time. You can stop whenever you like."
    ]


# --- before a hard moment --------------------------------------------------------------------------------------------


def coming(sheet: Sheet) -> Iterator[tuple[Moment, str]]:
    """The hard moments that the reader named before and that are not over, the next one first, each with its day or ""."""
    days = {entry.moment: day_of(str(entry.answers.get("when", ""))) for entry in sheet.entries}
    named = [(moment, days.get(moment.id, "")) for moment in sheet.earlier if moment.situation.strip()]
    since = days_back(sheet.today, _WITHOUT_A_DAY)
    ahead = [(moment, day) for moment, day in named if (day >= sheet.today if day else day_of(moment.created) >= since)]
    return iter(sorted(ahead, key=lambda each: each[1] or "9"))


class Coming(Piece):
    """For somebody who comes again: a button for each hard moment that is near, which leads to the card for it."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._shown)

    def _shown(self, sheet: Sheet) -> Node:
        if sheet.moment or text_of(sheet.answers, "ahead"):
            return None
        found = [each for each in coming(sheet) if not find_dangers(each[0].situation)][:3]
        if not found:
            return None
        return [
            p["What you are getting ready for:"],
            div(".kw-buttons")[
                (
                    button(".kw-button", type="button", data_press="ally-card", value=moment.id)[
                        _before(moment.situation, day)
                    ]
                    for moment, day in found
                )
            ],
        ]


class AlliesCard(Piece):
    """What the allies say, large and calm, to be read right before the moment in the field `ahead`, on the day in `when`."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        everyone = staying(sheet)[:MOST]
        return [
            answered(sheet, lambda _: self._card(sheet, everyone)),
            bool(everyone)
            and not sheet.help_first
            and div(".kw-buttons")[button(".kw-button", type="button", data_press="ally-print")["Print this card"]],
        ]

    def _card(self, sheet: Sheet, everyone: tuple[Person, ...]) -> Node:
        if not everyone:
            return p["Your allies' lines will appear here."]
        ahead, day = text_of(sheet.answers, "ahead"), day_of(text_of(sheet.answers, "when"))
        return div(".kw-card", data_alone=True)[
            ahead and p(".kw-card-before")[_before(ahead, day)], (_said(person) for person in everyone)
        ]


def _before(ahead: str, day: str) -> Node:
    return ["Before ", span(THEIRS)[f"“{ahead}”"], day and f" on {day_in_words(day).rpartition(',')[0]}"]


def _said(person: Person) -> Node:
    if not _sayable(person):
        return p(".kw-card-from")[span(THEIRS)[_called(person)], " is with you."]
    return [
        blockquote(THEIRS)[(p[line] for line in _sayable(person))],
        p(".kw-card-from", THEIRS)[_called(person)],
    ]
