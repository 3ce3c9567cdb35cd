"""Out: everything as JSON, and as Markdown or CSV for other programs and for reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from htpy import Element, button, dd, div, dl, dt, h2, p

from kindward.exchange import exported
from kindward.messages import Download, Effects, Focus, Save, Stamp
from kindward.names import SEALED, record_key
from kindward.notebook.timeline import day
from kindward.practice import NOTHING
from kindward.records import SETTINGS_ID, Moment, Settings, encode, version
from kindward.records.times import renewed
from kindward.yourdata.amounts import counted, weighed
from kindward.yourdata.desk import Desk, Sealing, Told
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
        lambda held, now: exported(held.texts, now, held.records.keys()),
    ),
    "sealed": Form(
        "Everything, sealed",
        "The same backup under a passphrase of its own. Without the passphrase nobody can open it, you included.",
        ".sealed.json",
        "application/json",
        lambda held, now: exported(held.texts, now, held.records.keys()),
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


def asked(state: Desk, form: str, stamp: Stamp) -> tuple[Desk, Effects]:
    """Where a lock is set, a file that anybody can read is asked about first."""
    if state.facts and state.facts.lock == "open" and form in FORMS and form != SEALED:
        return replace(state, asking="plain", form=form, told=None), (Focus("out"),)
    return export(state, form, stamp)


def export(state: Desk, form: str, stamp: Stamp) -> tuple[Desk, Effects]:
    """Hand the reader a file. A backup notes its own date, in the file too, so that reading it in changes nothing."""
    if state.held is None or form not in FORMS:
        return state, NOTHING
    made = FORMS[form]
    asking = "" if state.asking == "plain" else state.asking
    dated = _dated(state.held, stamp) if form in ("json", SEALED) else ""
    held = state.held.having([(SETTINGS_KEY, dated)]) if dated else state.held
    text, name = made.write(held, stamp.now), file_name(stamp, made.ending)
    if form == SEALED:  # the page asks for the passphrase, and tells when the file was made
        state = replace(state, asking=asking, told=None, sealing=Sealing(name, dated))
        return state, (Download(name, made.mime, text, sealed=True),)
    size = weighed(len(text.encode("utf-8", "replace")))
    said = f"Your browser was handed {name}, {size}. Look for it where your downloads go."
    state = replace(state, held=held, asking=asking, told=Told("out", said))
    return state, (Download(name, made.mime, text), *_noted(dated), *saying(state))


def sealed(state: Desk) -> tuple[Desk, Effects]:
    """The sealed file was made: the date that stands in it is noted here, too."""
    if state.held is None or (made := state.sealing) is None:
        return state, NOTHING
    held = state.held.having([(SETTINGS_KEY, made.settings)]) if made.settings else state.held
    said = f"Your browser was handed {made.name}. Look for it where your downloads go."
    state = replace(state, held=held, sealing=None, told=Told("out", said))
    return state, (*_noted(made.settings), *saying(state))


def _noted(settings: str) -> Effects:
    return (Save(SETTINGS_KEY, settings, version(Settings)),) if settings else NOTHING


def _dated(held: Holdings, stamp: Stamp) -> str:
    """The settings with now as the time of the last backup; "" where a later release's stay as they are."""
    if SETTINGS_KEY in held.newer:
        return ""
    settings = held.settings
    settings = replace(
        settings,
        created=settings.created or stamp.now,
        updated=renewed(settings.updated, stamp.now),
        exported=stamp.now,
        kept_at_export=sum(isinstance(record, Moment) for record in held.records.values()),
    )
    return encode(settings)


def unread(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """Hand the reader what cannot be read here, in the form of an export."""
    apart = state.held.set_apart if state.held else {}
    if not apart:
        return state, NOTHING
    name = file_name(stamp, "-unread.json")
    state = replace(state, told=Told("head", f"Your browser was handed {name}."))
    return state, (Download(name, "application/json", exported(apart, stamp.now)), *saying(state))


def draw(state: Desk) -> Element:
    """The forms, and when the last backup was made."""
    return part("out")[
        h2["Take it out"],
        p[last(state)],
        dl(".kw-forms")[((dt[_button(key, form)], dd[form.good_for]) for key, form in FORMS.items())],
        state.asking == "plain" and _plain(state, FORMS[state.form]),
        told(state, "out"),
    ]


def _plain(state: Desk, form: Form) -> Element:
    where = state.id("ask-plain")
    return div(".kw-care", role="group", aria_labelledby=where)[
        p(id=where, tabindex="-1", data_focus=True)[f"{form.name}, readable for whoever opens the file?"],
        p["What lies in this browser is sealed by your lock. This file would not be."],
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="export", value=SEALED)["Seal a backup instead"],
            button(".kw-button", type="button", data_press="export-plain")["Make it readable"],
            button(".kw-quiet", type="button", data_press="cancel")["Leave it"],
        ],
    ]


def _button(key: str, form: Form) -> Element:
    main = ".kw-main" if key == "json" else ""
    return button(f".kw-button{main}", type="button", data_press="export", value=key)[form.name]


def last(state: Desk) -> str:
    """When the last backup was made in this browser, in words."""
    settings = state.held.settings if state.held else None
    if settings is None or not settings.exported:
        return "No backup was made so far."
    return f"Last backup: {day(settings.exported)}, with {counted(settings.kept_at_export, 'moment')}."
