"""Out: everything as JSON, and as Markdown or CSV for other programs and for reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from htpy import Element, button, dd, div, dl, dt, h2, p

from kindward.practice.base import NOTHING
from kindward.records import Moment, encode, version
from kindward.records.exchange import exported
from kindward.records.settings import SETTINGS_ID, Settings
from kindward.records.times import renewed
from kindward.wire.messages import Effects, Focus, Save, Stamp
from kindward.wire.names import SEALED, record_key
from kindward.wire.whole_storage import Download
from kindward.wording.dates import date_and_time
from kindward.your_data.amounts import counted, weighed
from kindward.your_data.formats.markdown import as_markdown
from kindward.your_data.formats.spreadsheet import as_csv
from kindward.your_data.pieces import file_name, notice, part, saying
from kindward.your_data.state import Notice, Sealing, YourDataState
from kindward.your_data.stored import StoredTexts

SETTINGS_KEY: Final = record_key(Settings.kind, SETTINGS_ID)
_SAVING: Final = "Your browser is saving {}. Look for it in your downloads."
_READABLE: Final = "{}, readable by anyone who opens the file?"
_SEALED_HERE: Final = "What is stored in this browser is sealed by your lock. This file would not be."
_NO_BACKUP: Final = "No backup has been made yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class FileForm:
    """A form in which the notebook goes out, what it is good for, and how it is written."""

    name: str
    good_for: str
    ending: str
    mime: str
    write: Callable[[StoredTexts, str], str]


FORMS: Final = {
    "json": FileForm(
        name="Everything, as JSON",
        good_for="The backup. It holds everything, word for word, and can be loaded here again.",
        ending=".json",
        mime="application/json",
        write=lambda stored, now: exported(stored.texts, now, stored.records.keys()),
    ),
    "sealed": FileForm(
        name="Everything, sealed",
        good_for="The same backup under a passphrase of its own. Without the passphrase nobody can open it, you included.",
        ending=".sealed.json",
        mime="application/json",
        write=lambda stored, now: exported(stored.texts, now, stored.records.keys()),
    ),
    "markdown": FileForm(
        name="Markdown",
        good_for="To read, or to use in another notes program. One heading for each day.",
        ending=".md",
        mime="text/markdown",
        write=as_markdown,
    ),
    "csv": FileForm(
        name="CSV",
        good_for="For a spreadsheet. A row for each entry; everything else is left out.",
        ending=".csv",
        mime="text/csv",
        write=lambda stored, _: as_csv(stored),
    ),
}


def asked(state: YourDataState, form: str, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Where a lock is set, a file that anybody can read is asked about first."""
    if state.facts and state.facts.lock == "open" and form in FORMS and form != SEALED:
        return replace(state, asking="plain", form=form, notice=None), (Focus("out"),)
    return export(state, form, stamp)


def export(state: YourDataState, form: str, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Hand the reader a file. A backup notes its own date, in the file too, so that reading it in changes nothing."""
    if state.stored is None or form not in FORMS:
        return state, NOTHING
    made = FORMS[form]
    asking = "" if state.asking == "plain" else state.asking
    dated = _dated(state.stored, stamp) if form in ("json", SEALED) else ""
    stored = state.stored.having([(SETTINGS_KEY, dated)]) if dated else state.stored
    text, name = made.write(stored, stamp.now), file_name(stamp, made.ending)
    if form == SEALED:  # the page asks for the passphrase, and tells when the file was made
        state = replace(state, asking=asking, notice=None, sealing=Sealing(name=name, settings=dated))
        return state, (Download(name, made.mime, text, sealed=True),)
    size = weighed(len(text.encode("utf-8", "replace")))
    said = _SAVING.format(f"{name}, {size}")
    state = replace(state, stored=stored, asking=asking, notice=Notice(part="out", text=said))
    return state, (Download(name, made.mime, text), *_noted(dated), *saying(state))


def sealed(state: YourDataState) -> tuple[YourDataState, Effects]:
    """The sealed file was made: the date that stands in it is noted here, too."""
    if state.stored is None or (made := state.sealing) is None:
        return state, NOTHING
    stored = state.stored.having([(SETTINGS_KEY, made.settings)]) if made.settings else state.stored
    said = _SAVING.format(made.name)
    state = replace(state, stored=stored, sealing=None, notice=Notice(part="out", text=said))
    return state, (*_noted(made.settings), *saying(state))


def _noted(settings: str) -> Effects:
    return (Save(SETTINGS_KEY, settings, version(Settings)),) if settings else NOTHING


def _dated(stored: StoredTexts, stamp: Stamp) -> str:
    """The settings with now as the time of the last backup; "" where a later release's stay as they are."""
    if SETTINGS_KEY in stored.newer:
        return ""
    settings = stored.settings
    settings = replace(
        settings,
        created=settings.created or stamp.now,
        updated=renewed(settings.updated, stamp.now),
        exported=stamp.now,
        kept_at_export=sum(isinstance(record, Moment) for record in stored.records.values()),
    )
    return encode(settings)


def unread(state: YourDataState, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Hand the reader what cannot be read here, in the form of an export."""
    apart = state.stored.set_apart if state.stored else {}
    if not apart:
        return state, NOTHING
    name = file_name(stamp, "-unread.json")
    state = replace(state, notice=Notice(part="head", text=_SAVING.format(name)))
    return state, (Download(name, "application/json", exported(apart, stamp.now)), *saying(state))


def draw(state: YourDataState) -> Element:
    """The forms, and when the last backup was made."""
    return part("out")[
        h2["Save a copy"],
        p[last(state)],
        dl(".kw-forms")[((dt[_button(key, form)], dd[form.good_for]) for key, form in FORMS.items())],
        state.asking == "plain" and _plain(state, FORMS[state.form]),
        notice(state, "out"),
    ]


def _plain(state: YourDataState, form: FileForm) -> Element:
    where = state.id("ask-plain")
    return div(".kw-care", role="group", aria_labelledby=where)[
        p(id=where, tabindex="-1", data_focus=True)[_READABLE.format(form.name)],
        p[_SEALED_HERE],
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="export", value=SEALED)["Seal a backup instead"],
            button(".kw-button", type="button", data_press="export-plain")["Make the readable file"],
            button(".kw-quiet", type="button", data_press="cancel")["Cancel"],
        ],
    ]


def _button(key: str, form: FileForm) -> Element:
    main = ".kw-main" if key == "json" else ""
    return button(f".kw-button{main}", type="button", data_press="export", value=key)[form.name]


def last(state: YourDataState) -> str:
    """When the last backup was made in this browser, in words."""
    settings = state.stored.settings if state.stored else None
    if settings is None or not settings.exported:
        return _NO_BACKUP
    return f"Last backup: {date_and_time(settings.exported)}, with {counted(settings.kept_at_export, 'moment')}."
