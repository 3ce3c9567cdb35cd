"""Out: everything as JSON, and as Markdown or CSV for other programs and for reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from htpy import Element, button, dd, dl, dt, h2, p

from kindward.exchange import exported
from kindward.messages import Download, Effects, Save, Stamp
from kindward.names import record_key
from kindward.notebook.timeline import day
from kindward.practice import NOTHING
from kindward.records import SETTINGS_ID, Settings, encode, version
from kindward.yourdata.amounts import counted, weighed
from kindward.yourdata.desk import Desk, Told
from kindward.yourdata.holdings import Holdings
from kindward.yourdata.markdown import as_markdown
from kindward.yourdata.pieces import file_name, part, saying, told
from kindward.yourdata.spreadsheet import as_csv

SETTINGS_KEY: Final = record_key(Settings.kind, SETTINGS_ID)


@dataclass(frozen=True, slots=True)
class Form:
    """A form in which the notebook goes out, what it is good for, and how it is written."""

    name: str
    good_for: str
    ending: str
    mime: str
    write: Callable[[Holdings, str], str]


FORMS: Final = {
    "json": Form(
        "Everything, as JSON",
        "The backup. It holds all there is, to the letter, and can be read in again here.",
        ".json",
        "application/json",
        lambda held, now: exported(held.texts, now),
    ),
    "sealed": Form(
        "Everything, sealed",
        "The same backup under a passphrase of its own. Without the passphrase nobody can open it, you included.",
        ".sealed.json",
        "application/json",
        lambda held, now: exported(held.texts, now),
    ),
    "markdown": Form(
        "Markdown",
        "To read, or to take along to another notes program. One heading for each day.",
        ".md",
        "text/markdown",
        as_markdown,
    ),
    "csv": Form(
        "CSV",
        "For a spreadsheet. A row for each entry; other things stay out.",
        ".csv",
        "text/csv",
        lambda held, _: as_csv(held),
    ),
}


def export(state: Desk, form: str, stamp: Stamp) -> tuple[Desk, Effects]:
    """Hand the reader a file. The backup notes its own date, in the file too, so that reading it in changes nothing."""
    if state.held is None or form not in FORMS:
        return state, NOTHING
    made = FORMS[form]
    held, saves = _dated(state.held, stamp) if form == "json" else (state.held, NOTHING)
    text, name = made.write(held, stamp.now), file_name(stamp, made.ending)
    if form == "sealed":  # the page asks for the passphrase, and tells when the file was made
        return replace(state, told=None), (Download(name, made.mime, text, sealed=True),)
    size = weighed(len(text.encode("utf-8", "replace")))
    said = f"Your browser was handed {name}, {size}. Look for it where your downloads go."
    state = replace(state, held=held, told=Told("out", said))
    return state, (Download(name, made.mime, text), *saves, *saying(state))


def sealed(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """The sealed file was made: its date is noted, as a backup's."""
    if state.held is None:
        return state, NOTHING
    held, saves = _dated(state.held, stamp)
    said = f"Your browser was handed {file_name(stamp, '.sealed.json')}. Look for it where your downloads go."
    state = replace(state, held=held, told=Told("out", said))
    return state, (*saves, *saying(state))


def _dated(held: Holdings, stamp: Stamp) -> tuple[Holdings, Effects]:
    """The holdings with today as the day of the last backup; a later release's settings stay as they are."""
    if SETTINGS_KEY in held.newer:
        return held, NOTHING
    settings = held.settings
    settings = replace(
        settings,
        created=settings.created or stamp.now,
        updated=stamp.now,
        exported=stamp.now,
        kept_at_export=len(held.moments),
    )
    text = encode(settings)
    return held.having([(SETTINGS_KEY, text)]), (Save(SETTINGS_KEY, text, version(Settings)),)


def unread(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """Hand the reader what cannot be read here, in the form of an export."""
    apart = state.held.set_apart if state.held else {}
    if not apart:
        return state, NOTHING
    name = file_name(stamp, "-unread.json")
    state = replace(state, told=Told("head", f"Your browser was handed {name}."))
    return state, (Download(name, "application/json", exported(apart, stamp.now)), *saying(state))


def draw(state: Desk) -> Element:
    """The three forms, and when the last backup was made."""
    return part("out")[
        h2["Take it out"],
        p[last(state)],
        dl(".kw-forms")[((dt[_button(key, form)], dd[form.good_for]) for key, form in FORMS.items())],
        told(state, "out"),
    ]


def _button(key: str, form: Form) -> Element:
    main = ".kw-main" if key == "json" else ""
    return button(f".kw-button{main}", type="button", data_press="export", value=key)[form.name]


def last(state: Desk) -> str:
    """When the last backup was made in this browser, in words."""
    settings = state.held.settings if state.held else None
    if settings is None or not settings.exported:
        return "No backup was made from this browser so far."
    return f"Last backup: {day(settings.exported)}, with {counted(settings.kept_at_export, 'moment')}."
