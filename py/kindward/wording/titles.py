"""By what words a reader knows a record again, and what it is: "If I miss a date, then I call the same day."."""

from typing import Final

from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.letter import Letter, SealedLetter
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.vocabulary.allies import SORTS
from kindward.vocabulary.feelings import listed
from kindward.wording.dates import day_in_words
from kindward.wording.labels import TITLES, words_of
from kindward.wording.questions import practice_title, practice_titles

MOST: Final = 80
"""A title has so many letters at most: it fits in a line or two."""
_SMALL_WORDS: Final = """
    a after all an another any anybody anyone anything as at because before by each everybody everyone everything for
    from he her his if in it it's its my no nobody nothing on one other our she some somebody someone something that the
    their there these they they're this those we we're what when whenever while with you you're your
    ask begin breathe call check choose close count do drink eat finish get give go hold keep leave let listen look make
    move name notice open pause pick put read remember rest say send set sit sleep slow smile speak stand start stay step
    stop stretch take talk tell text think try turn use wait walk wash write
"""
_SMALL: Final = frozenset(_SMALL_WORDS.split())
"""Words that begin a sentence with a capital and stand small within one; any other may be a name."""


_TIMES: Final = frozenset(("after", "as", "at", "before", "during", "every", "on", "once", "when", "whenever", "while"))
"""Words that begin a moment, before which there is no "if"."""


def title(record: Record) -> str:
    """The words by which the reader knows a record again, as many as fit in a line or two."""
    return short(_named(record)) or "Without words"


def short(words: str) -> str:
    """`words` on one line, cut at a word where they are too many for a title."""
    words = words.strip() if words.isprintable() else " ".join(words.split())
    return words if len(words) <= MOST else words[: MOST - 1].rsplit(" ", 1)[0] + "…"


def source(record: Record) -> str:
    """What stands under a title: the practices that a record came from, and what it is where that is not plain."""
    match record:
        case Moment():
            return practice_titles(record.practices)
        case Entry() | DayCard() if record.practice:
            return practice_title(record.practice)
        case Letter() if (on := day_in_words(record.opens)) and not record.opened:
            return f"{heading(record)}. You can open it now. It was sealed until {on}."
    return _from(TITLES[type(record)], record)


def heading(record: Record) -> str:
    """What a record is, and where it came from: "Entry, from The 4N pause"."""
    return _from(_day(record) if isinstance(record, DayCard) else TITLES[type(record)], record)


def _from(what: str, record: Record) -> str:
    slugs = record.practices if isinstance(record, Moment) else (getattr(record, "practice", ""),)
    names = practice_titles(slugs)
    return f"{what}, from {names}" if names else what


def _named(record: Record) -> str:
    match record:
        case Moment():
            words = record.situation or record.critic_line or record.kinder_line
            chosen = tuple(felt.word for felt in record.feelings) or record.response_kinds
            return words or listed(chosen) or "A pause without words"
        case DayCard():
            return _day(record)
        case Plan():
            return _if_then(record)
        case FiveDays():
            return f"Five days: {record.belief or record.area}" if record.belief or record.area else "Five days"
        case Forgiveness():
            return record.statement or record.owned or record.intention or next(iter(words_of(record)), "")
        case Letter():
            return f"A letter from {record.voice}" if record.voice.strip() else "A letter"
        case SealedLetter():
            return f"A letter, sealed until {day_in_words(record.opens) or record.opens}"
        case Line() | Value():
            return record.text
        case Person():
            sort = SORTS.get(record.sort, "")
            return record.name or record.line or sort[:1].upper() + sort[1:]
        case Entry():
            return next(iter(words_of(record)), "")
    return TITLES.get(type(record), "")


def _day(card: DayCard) -> str:
    """ "Your day, Monday, November 23"; the year stands over the row."""
    on = day_in_words(card.on)
    return f"Your day, {on.rpartition(', ')[0]}" if on else "Your day"


def _if_then(plan: Plan) -> str:
    """The plan as a sentence, as far as it is written."""
    cue, action = plan.cue.strip(), plan.action.strip()
    if not cue:
        return action or plan.trigger
    cue = _inside(_without(cue, first="if")).rstrip(" .,;:…")
    then = _inside(_without(action, first="then"))
    if cue.partition(" ")[0].lower() in _TIMES:
        when = f"{cue[:1].upper()}{cue[1:]}"
        return f"{when}, {then}" if action else f"{when} …"
    return f"If {cue}, then {then}" if action else f"If {cue} …"


def _without(words: str, *, first: str) -> str:
    """`words` without a first word that the sentence has already."""
    head, _, rest = words.partition(" ")
    return rest.lstrip() if rest and head.rstrip(",").lower() == first else words


def _inside(words: str) -> str:
    """`words` as they stand within a sentence: a capital that only began them is small."""
    head = words.partition(" ")[0]
    is_small = head.replace("’", "'").lower() in _SMALL
    return words[:1].lower() + words[1:] if is_small else words
