"""Your data: what goes out comes back, a preview counts right, nothing is half done, and what is erased is the right thing."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Place, html_of
from kindward.records import Entry, Line, Moment, Record, decode, encode
from kindward.records.exchange import exported, opened
from kindward.records.kinds import KINDS
from kindward.records.person import Person
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.wire.messages import BATCH, Batch, Effect, Input, Message, Press, Records, Save, Stamp, Stored
from kindward.wire.names import SEALED, record_key
from kindward.wire.whole_storage import (
    ALL,
    AskFacts,
    Download,
    EraseAll,
    Everything,
    Facts,
    File,
    Persist,
    Print,
    ReadAll,
)
from kindward.your_data.amounts import KIND_NAMES, counted, weighed
from kindward.your_data.examples import TEXTS
from kindward.your_data.importing import counts
from kindward.your_data.page import YourData
from kindward.your_data.state import YourDataState
from kindward.your_data.stored import StoredTexts
from support.records import ids, records_of

PAGE = YourData()
NOW = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
AT = "2026-11-20T22:10:00+01:00"
SETTINGS = "kindward:settings:main"


def stored(cls: type[Record]) -> st.SearchStrategy[tuple[str, str]]:
    return records_of(cls).map(lambda record: (record_key(cls.kind, record.id), encode(record)))


junk = st.tuples(st.builds(record_key, st.sampled_from([*KINDS, "draft", "aside", "path"]), ids), st.text(max_size=20))
newer = st.tuples(st.builds(record_key, st.sampled_from([*KINDS]), ids), st.just('{"v":99,"mood":1}'))
stores = st.lists(st.one_of(*map(stored, KINDS.values()), junk, newer), max_size=6).map(dict)


def key_of(record: Record) -> str:
    return record_key(record.kind, record.id)


def texts_of(*records: Record) -> dict[str, str]:
    return {key_of(record): encode(record) for record in records}


class Browser:
    """A browser's storage, and what the page asks of it."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = dict(texts)
        self.state = PAGE.start(Place("your-data"))
        self.asked: list[Effect] = []
        self.send(Everything(tuple(texts.items())), Facts("", 10_000_000, "no"))

    def send(self, *messages: Message) -> "Browser":
        for message in messages:
            self.state, effects = PAGE.update(self.state, message)
            self.asked += effects
            for effect in effects:
                self.carry_out(effect)
        return self

    def carry_out(self, effect: Effect) -> None:
        match effect:
            case Save(key, text, _):
                self.texts[key] = text
                self.send(Stored(key, True))
            case Batch(saves, erases):
                for key in erases:
                    del self.texts[key]
                self.texts |= dict(saves)
                self.send(Stored(BATCH, True))
            case EraseAll():
                self.texts.clear()
                self.send(Stored(ALL, True))

    def press(self, action: str, value: str = "") -> "Browser":
        return self.send(Press(action, value, stamp=NOW))

    def choose(self, text: str) -> "Browser":
        return self.send(File("kindward.json", len(text), text))

    @property
    def file(self) -> Download:
        return [effect for effect in self.asked if isinstance(effect, Download)][-1]

    @property
    def html(self) -> str:
        return html_of(PAGE.view(self.state))


# --- stored ----------------------------------------------------------------------------------------------------------


def test_every_kind_has_a_name() -> None:
    assert KINDS.keys() < KIND_NAMES.keys()


def test_numbers_come_with_their_units() -> None:
    assert counted(1, "moment") == "1 entry"
    assert counted(10_000, "moment") == "10,000 entries"
    sizes = [0, 999, 1_000, 118_400, 999_499, 999_500, 2_340_000, 12_000_000_000]
    assert [weighed(n) for n in sizes] == [
        *["under 1 KB"] * 2,
        *("1 KB", "118 KB", "999 KB", "1.0 MB", "2.3 MB", "12.0 GB"),
    ]


@given(stores)
def test_what_is_counted_is_what_is_there(texts: dict[str, str]) -> None:
    stored = StoredTexts().having(texts.items())
    assert sum(number for number, _ in stored.counts.values()) == len(texts)
    assert stored.weight == sum(len(key) + len(text.encode()) for key, text in texts.items())
    assert stored.records.keys() | stored.unreadable <= texts.keys()
    assert not stored.records.keys() & stored.unreadable


@given(
    stores, st.lists(st.tuples(st.builds(record_key, st.sampled_from(["line", "draft"]), ids), st.none() | st.text()))
)
def test_a_change_leads_where_reading_anew_would(texts: dict[str, str], changes: list[tuple[str, str | None]]) -> None:
    after: dict[str, Any] = dict(texts)
    for key, text in changes:
        after.pop(key, None)
        if text is not None:
            after[key] = text
    assert StoredTexts().having(texts.items()).having(changes) == StoredTexts().having(after.items())


def test_another_tab_s_change_is_counted() -> None:
    page = Browser(TEXTS)
    assert "1 kind line," in page.html
    page.send(Records("line", (("kindward:line:z", encode(Line("z", AT))),), partial=True))
    assert "2 kind lines," in page.html
    page.send(Records("line", (("kindward:line:z", None),), partial=True))
    assert "1 kind line," in page.html


def test_the_browser_s_facts_are_said_in_words() -> None:
    page = Browser(TEXTS)
    assert "has not promised" in page.html
    assert "shared with other projects" not in page.html
    page.press("persist")
    assert Persist() in page.asked
    page.send(Facts("", None, "yes", shared=True))
    assert "promised to keep it" in page.html
    assert "shared with other projects" in page.html
    assert "no estimate" in page.html
    assert "is not storing anything for this site" in page.send(Facts("disabled")).html
    assert "storage is full" in page.send(Facts("quota")).html
    assert "does not say" in page.send(Facts()).html


# --- out and in ------------------------------------------------------------------------------------------------------


@given(stores)
def test_export_erase_import_gives_back_the_same_bytes(texts: dict[str, str]) -> None:
    page = Browser(texts).press("export", "json")
    before = dict(page.texts)
    file = page.file.text
    page.press("erase-everything").press("erase-everything-now")
    assert page.texts == {}
    page.choose(file)
    if before:
        page.press("merge")
    assert page.texts == before


@given(stores, stores)
def test_replacing_gives_the_file_s_bytes_and_loses_nothing_unread(
    mine: dict[str, str], theirs: dict[str, str]
) -> None:
    page = Browser(mine).choose(exported(theirs, "now")).press("replace").press("replace-now")
    stored, file = StoredTexts().having(mine.items()), StoredTexts().having(theirs.items())
    for key, text in theirs.items():
        stays = key in stored.newer or (key in mine and key in file.unreadable - file.newer)
        assert page.texts[key] == (mine[key] if stays else text)
    for key in stored.unreadable:
        assert mine[key] in page.texts.values()
    left = page.texts.keys() - theirs.keys() - stored.unreadable
    assert all(key.startswith("kindward:aside:") for key in left)


@given(stores, stores)
def test_merging_loses_nothing_unread(mine: dict[str, str], theirs: dict[str, str]) -> None:
    page = Browser(mine).choose(exported(theirs, "now")).press("merge")
    for key in StoredTexts().having(mine.items()).unreadable:
        assert mine[key] in page.texts.values()
    assert mine.keys() | theirs.keys() <= page.texts.keys()


@given(stores, stores)
def test_a_preview_counts_every_text_once(mine: dict[str, str], theirs: dict[str, str]) -> None:
    page = Browser(mine).choose(exported(theirs, "now"))
    assert page.state.incoming is not None
    assert sum(number for number, _ in counts(page.state.incoming)) == len(theirs)
    assert page.texts == mine  # looking changes nothing


def test_the_back_up_notes_its_date_in_itself_too() -> None:
    page = Browser(texts_of(Moment("m", AT), Moment("n", AT), Line("m", AT))).press("export", "json")
    settings = decode(Settings, page.texts[SETTINGS])
    assert (settings.exported, settings.kept_at_export, settings.updated) == (NOW.now, 2, NOW.now)
    assert opened(page.file.text) == page.texts
    assert page.file.name == "kindward-2026-11-22.json"
    assert "Last backup: November 22, 2026, 12:30 a.m., with 2 entries." in page.html
    later = Stamp("2026-11-23T08:00:00+01:00", "0")
    page.send(Press("export", "json", stamp=later))
    again = decode(Settings, page.texts[SETTINGS])
    assert (again.created, again.exported, again.hushed) == (NOW.now, later.now, "")


def test_only_the_back_up_is_dated() -> None:
    page = Browser(texts_of(Moment("m", AT)))
    for form in ("markdown", "csv"):
        page.press("export", form)
    assert SETTINGS not in page.texts
    assert "No backup has been made yet." in page.html
    assert [effect.name for effect in page.asked if isinstance(effect, Download)] == [
        *("kindward-2026-11-22.md", "kindward-2026-11-22.csv")
    ]
    assert len(page.asked) == len(page.press("export", "pdf").asked)


def test_a_sealed_backup_notes_the_same_date_in_itself_and_here() -> None:
    page = Browser(texts_of(Moment("m", AT))).press("export", "sealed")
    assert page.file.sealed
    assert SETTINGS not in page.texts  # the reader may leave it yet
    page.send(Stored(SEALED, True, stamp=Stamp("2026-11-23T00:00:05+01:00", "0")))
    assert opened(page.file.text) == page.texts
    assert "is saving kindward-2026-11-22.sealed.json" in page.html


def test_another_browser_s_date_of_a_backup_is_not_ours() -> None:
    theirs = Browser(texts_of(Moment("m", AT), Moment("n", AT))).press("export", "json")
    mine = Browser(texts_of(Moment("o", AT))).send(Press("export", "json", stamp=Stamp(AT, "0")))
    before = mine.texts[SETTINGS]
    mine.choose(theirs.file.text)
    assert "1 about this browser, such as drafts, and different here" in mine.html
    mine.press("merge")
    assert mine.texts[SETTINGS] == before
    fresh = Browser({}).choose(theirs.file.text).press("merge")
    assert fresh.texts == theirs.texts


@pytest.mark.parametrize("form", ["json", "markdown", "csv"])
def test_under_a_lock_a_readable_file_is_asked_about_first(form: str) -> None:
    page = Browser(TEXTS).send(Facts(lock="open")).press("export", form)
    assert not [effect for effect in page.asked if isinstance(effect, Download)]
    assert "This file would not be." in page.html
    left = page.press("cancel")
    assert "This file would not be." not in left.html
    page.press("export", form).press("export-plain")
    assert page.file.name.startswith("kindward-2026-11-22")
    assert not page.file.sealed
    assert "This file would not be." not in page.html
    page.press("export", form).press("export", "sealed")
    assert page.file.sealed


def test_a_readable_file_is_made_only_where_it_was_asked_about() -> None:
    page = Browser(TEXTS).send(Facts(lock="open")).press("export-plain")
    assert not [effect for effect in page.asked if isinstance(effect, Download)]


def test_locked_nothing_is_shown_and_all_can_be_erased() -> None:
    """A reader who lost the passphrase has no other way to begin anew."""
    state: YourDataState = PAGE.start(Place("your-data"))
    state, _ = PAGE.update(state, Facts(lock="closed"))
    assert "Unlock your notebook" in html_of(PAGE.view(state))
    assert PAGE.update(state, Press("export", "json")) == (state, ())
    state, _ = PAGE.update(state, Press("erase-everything"))
    html = html_of(PAGE.view(state))
    assert "the lock too?" in html
    assert "Back it up first" not in html
    state, effects = PAGE.update(state, Press("erase-everything-now"))
    assert effects[0] == EraseAll()
    state, _ = PAGE.update(state, Stored(ALL, True))
    assert "Everything is erased." in html_of(PAGE.view(state))


def test_settings_of_a_later_release_stay_as_they_are() -> None:
    page = Browser({SETTINGS: '{"v":99}'}).press("export", "json")
    assert page.texts == {SETTINGS: '{"v":99}'}
    assert opened(page.file.text) == page.texts


def test_a_date_that_cannot_be_noted_is_said() -> None:
    page = Browser({}).press("export", "json").send(Stored(SETTINGS, False, "quota"))
    assert "Its date could not be noted" in page.html
    assert page.asked[-1] == ReadAll()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (File("x", 50_000_000, reason="huge"), "larger than 40 MB"),
        (File("x.jpg", 5, reason="unreadable"), "not a text file, or it is damaged"),
        (File("x", 5, "[" * 100_000), "damaged"),
        (File("x", 5, "{}"), "not a notebook"),
        (File("x", 5, '{"format":"kindward-notebook","v":2,"records":{}}'), "newer version of Kindward"),
    ],
)
def test_a_refused_file_is_said_and_changes_nothing(file: File, said: str) -> None:
    page = Browser(TEXTS)
    asked = len(page.asked)
    page.send(file)
    assert said in page.html
    assert "nothing was changed" in page.html.lower()
    assert page.texts == TEXTS
    assert not [effect for effect in page.asked[asked:] if isinstance(effect, Batch | Save)]
    assert "kw-incoming" not in page.html


def test_a_hostile_file_writes_only_keys_of_ours() -> None:
    texts = {"other:x": "1", "kindward:lock:main": "1", "__proto__": "1", "kindward:draft:a": "mine"}
    file = {"format": "kindward-notebook", "v": 1, "records": {"__proto__": {"v": 1}}, "texts": texts}
    page = Browser({}).choose(json.dumps(file)).press("merge")
    assert page.texts == {"kindward:draft:a": "mine"}


def test_what_did_not_fit_is_said_and_read_anew() -> None:
    page = Browser({}).choose(exported(TEXTS, "now"))
    page.state, effects = PAGE.update(page.state, Press("merge", stamp=NOW))
    assert [type(effect) for effect in effects] == [Batch]
    page.send(Stored(BATCH, False, "quota"))
    assert "Everything is as it was" in page.html
    assert page.asked[-1] == ReadAll()
    assert page.state.incoming is not None  # the reader can try again once there is room
    assert page.state.stored == StoredTexts()


def test_a_second_press_is_asked_and_can_be_taken_back() -> None:
    page = Browser(TEXTS).choose(exported({}, "now"))
    for action in ("replace-now", "erase-everything-now", "erase-practice-now"):
        page.press(action)
    assert page.texts == TEXTS
    for first, question in (("replace", "would be erased"), ("erase-everything", "Erase everything,")):
        page.press(first)
        assert question in page.html
        assert "Back it up first" in page.html
        assert "This cannot be undone" in page.html
        page.press("cancel").press(f"{first}-now")
        assert page.texts == TEXTS


def test_what_could_not_be_read_can_be_downloaded() -> None:
    apart = {
        "kindward:aside:kindward:line:a:2026": "half a li",
        "kindward:moment:x": '{"v":1',
        "kindward:line:n": '{"v":99}',
    }
    page = Browser(TEXTS | apart)
    assert "1 of them was written by a newer version of Kindward" in page.html
    page.press("unread")
    assert opened(page.file.text) == apart | {"kindward:moment:damaged": TEXTS["kindward:moment:damaged"]}
    assert page.file.name == "kindward-2026-11-22-unread.json"
    assert not [each for each in Browser({}).press("unread").asked if isinstance(each, Download)]


# --- paper -----------------------------------------------------------------------------------------------------------


def laid_out(page: Browser, **answers: str | tuple[str, ...]) -> list[str]:
    for name, value in answers.items():
        page.send(Input(name.removesuffix("_"), value))
    page.press("lay-out")
    return [] if page.state.paper is None else [key.split(":")[2] for key in page.state.paper]


def test_a_period_ends_today_and_counts_today() -> None:
    days = ["2026-11-22", "2026-11-16", "2026-11-15", "2026-10-26", "2026-10-25", "2025-01-01", "2026-11-23", ""]
    page = Browser(texts_of(*(Moment(on or "none", on and f"{on}T23:59:00+01:00") for on in days)))
    assert laid_out(page) == ["2026-10-26", "2026-11-15", "2026-11-16", "2026-11-22"]
    assert laid_out(page, period="7") == ["2026-11-16", "2026-11-22"]
    assert "November 16, 2026 to November 22, 2026" in page.html
    assert len(laid_out(page, period="all")) == len(days)
    assert laid_out(page, period="dates", from_="2026-10-25", to="2026-11-15") == [
        *("2026-10-25", "2026-10-26", "2026-11-15")
    ]
    assert laid_out(page, from_="", to="2025-12-31") == ["none", "2025-01-01"]
    assert laid_out(page, from_="2027-01-01", to="") == []
    assert "There is nothing of these kinds from that time." in page.html


def test_kinds_are_chosen_and_values_come_whatever_the_days() -> None:
    old = "2020-01-01T00:00:00+01:00"
    page = Browser(texts_of(Moment("m", AT), Line("l", AT), Value("v", old, text="Honesty"), Line("old", old)))
    assert laid_out(page) == ["m"]
    assert laid_out(page, kinds=("lines", "values")) == ["v", "l"]
    assert "Honesty" in page.html
    page.press("print")
    assert page.asked[-1] == Print()
    page.press("put-away").press("print")
    assert page.asked[-1] != Print()


# --- erase -----------------------------------------------------------------------------------------------------------


def erased(slug: str) -> tuple[Browser, set[str]]:
    both, only, other = (
        Moment("both", AT, AT, practices=("four-n", "setback")),
        Moment("only", AT, AT, practices=("setback",)),
        Moment("other", AT, AT, practices=("four-n",)),
    )
    entries = [Entry(f"{m.id}-{s}", AT, practice=s, moment=m.id) for m in (both, only, other) for s in m.practices]
    lines = [
        Line("both", AT, practice="setback", moment="both"),
        Line("only", AT, practice="setback", moment="only"),
        Line("free", AT, practice="setback"),
        Line("mine", AT),
    ]
    drafts = {
        f"kindward:draft:{name}": json.dumps({"v": 1, "practice": name.partition("~")[0]})
        for name in ("setback", "setback~2", "four-n")
    }
    page = Browser(texts_of(both, only, other, *entries, *lines) | drafts | {"kindward:draft:odd": "setback"})
    before = set(page.texts)
    page.send(Input("practice", slug)).press("erase-practice").press("erase-practice-now")
    return page, before - set(page.texts)


def test_erasing_a_practice_takes_what_is_its_own_and_nothing_else() -> None:
    page, gone = erased("setback")
    assert gone == {
        "kindward:moment:only",
        "kindward:entry:both-setback",
        "kindward:entry:only-setback",
        "kindward:line:only",
        "kindward:line:free",
        "kindward:draft:setback",
        "kindward:draft:setback~2",
    }
    both = decode(Moment, page.texts["kindward:moment:both"])
    assert (both.practices, both.updated) == (("four-n",), NOW.now)
    assert "Look at a setback is erased." in page.html
    assert "is stored here. 1 kind line stays with its entry." in page.html


def test_the_count_is_shown_before() -> None:
    html = Browser(TEXTS).send(Input("practice", "setback")).html
    assert "This would erase: 1 set of answers to a practice. 1 entry stays, since another practice" in html


def test_erasing_a_practice_spares_what_another_did_and_what_is_pinned() -> None:
    """Two devices did one practice each on the same Moment; after the merge it names the later one alone."""
    moment = Moment("m", AT, AT, practices=("setback",))
    entries = [Entry(f"m-{slug}", AT, AT, slug, "m", {"x": slug}) for slug in ("four-n", "setback")]
    lines = [Line("m", AT, AT, "mine", 7, "setback", "m", pinned=True), Line("n", AT, AT, "loose", 7, "setback", "m")]
    page = Browser(texts_of(moment, *entries, *lines)).send(Input("practice", "setback"))
    page.press("erase-practice").press("erase-practice-now")
    assert page.texts.keys() == {"kindward:moment:m", "kindward:entry:m-four-n", "kindward:line:m", "kindward:line:n"}


@pytest.mark.parametrize("cls", [cls for cls in KINDS.values() if "practice" in cls.__dataclass_fields__])
def test_erasing_a_practice_takes_what_it_kept_of_every_type(cls: type[Any]) -> None:
    """What the reader wrote into the notebook stays, and so does what was kept when records did not say where from."""
    kept = [cls(f"mine-{n}", AT, AT, practice="setback") for n in range(2)]
    others = cls("other", AT, AT, practice="four-n"), cls("own", AT, AT)
    page = Browser(texts_of(*kept, *others)).send(Input("practice", "setback"))
    assert f"This would erase: {counted(2, cls.kind)}." in page.html
    page.press("erase-practice").press("erase-practice-now")
    assert page.texts == texts_of(*others)


@pytest.mark.parametrize("cls", [Line, Value, Person])
def test_what_a_practice_kept_and_the_reader_pinned_stays_and_is_counted(cls: type[Any]) -> None:
    pinned, loose = (cls(name, AT, AT, practice="setback", pinned=name == "pinned") for name in ("pinned", "loose"))
    page = Browser(texts_of(pinned, loose)).send(Input("practice", "setback"))
    assert (
        f"This would erase: {counted(1, cls.kind)}. Not erased, since you pinned it: {counted(1, cls.kind)}."
        in page.html
    )
    page.press("erase-practice").press("erase-practice-now")
    assert page.texts == texts_of(pinned)
    assert f"is stored here. Not erased, since you pinned it: {counted(1, cls.kind)}." in page.html


def test_what_is_told_of_an_erasure_stands_where_it_was_asked_and_a_chosen_file_stays() -> None:
    page = Browser(TEXTS).choose(exported(TEXTS, "now")).send(Input("practice", "setback"))
    page.press("erase-practice").press("erase-practice-now")
    assert page.state.notice is not None
    assert page.state.notice.part == "erase"
    assert page.state.incoming is not None
    assert page.state.incoming.preview.new  # looked at again: what was erased would come back


def test_what_another_tab_writes_while_a_batch_is_under_way_is_in_the_next_backup() -> None:
    state, _ = PAGE.update(PAGE.start(Place("your-data")), Everything(tuple(texts_of(Moment("m", AT)).items())))
    file = exported(texts_of(Moment("z", AT)), "now")
    for message in (File("f", 1, file), Press("merge", stamp=NOW)):
        state, _ = PAGE.update(state, message)
    state, _ = PAGE.update(state, Records("moment", tuple(texts_of(Moment("n", AT)).items()), partial=True))
    state, _ = PAGE.update(state, Stored(BATCH, True))
    assert state.stored is not None
    assert state.stored.texts.keys() == {f"kindward:moment:{id}" for id in "mnz"}


def test_before_it_replaces_the_page_says_what_would_come_and_go() -> None:
    mine = texts_of(Moment("kept", AT, AT, situation="mine"), Moment("gone", AT, AT)) | {
        "kindward:line:newer": '{"v":99}',
        **texts_of(Moment("later", AT, "2026-11-22T00:00:00+01:00")),
    }
    theirs = {"kindward:moment:kept": '{"v":1,"id":"kept","crea', "kindward:line:newer": '{"v":2}'}
    page = Browser(mine).choose(exported(theirs | texts_of(Moment("later", AT, AT), Moment("new", AT)), "now"))
    html = page.press("replace").html
    for said in (
        "1 would come in",
        "1 older in the file: the older version would replace",
        "2 cannot replace yours",
        "1 here but not in the file",
    ):
        assert said in html
    assert "yours stay as they are" not in html
    page.press("replace-now")
    assert page.texts["kindward:moment:kept"] == mine["kindward:moment:kept"]
    assert "kindward:moment:gone" not in page.texts


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["junk"], "1 text could not be read by this version. Nothing happens to it; you can download it."),
        (['{"v":99}'], "download it. It was written by a newer version of Kindward"),
        (["junk", '{"v":99}'], "2 texts could not be read by this version. Nothing happens to them"),
        (["junk", '{"v":99}'], "1 of them was written by a newer version of Kindward"),
        (['{"v":99}', '{"v":99}'], "They were written by a newer version of Kindward"),
    ],
)
def test_one_and_many_that_could_not_be_read(texts: list[str], said: str) -> None:
    assert said in Browser({f"kindward:line:{n}": text for n, text in enumerate(texts)}).html


def test_answers_whose_moment_is_gone_are_printed_and_written_too() -> None:
    alone = Entry("gone-setback", AT, AT, "setback", "gone", {"impact": "It shook me."})
    with_it = Entry("m-setback", AT, AT, "setback", "m", {"impact": "Less than I feared."})
    page = Browser(texts_of(Moment("m", AT), alone, with_it)).press("lay-out")
    assert page.state.paper == (key_of(alone), key_of(Moment("m", AT)))
    assert page.html.count("It shook me.") == page.html.count("Less than I feared.") == 1
    page.press("export", "markdown")
    assert "**How has it touched the way you see yourself?**\n\nIt shook me" in page.file.text


def test_dates_the_wrong_way_round_are_turned() -> None:
    page = Browser(texts_of(Moment("20261120T090000-a", "2026-11-20T09:00:00+01:00", situation="Within.")))
    for name, value in (("period", "dates"), ("from", "2026-11-22"), ("to", "2026-11-01")):
        page.send(Input(name, value))
    html = page.press("lay-out").html
    assert "November 1, 2026 to November 22, 2026" in html
    assert "Within." in html


def test_a_practice_is_offered_where_it_left_something_whatever_it_is_called() -> None:
    """A later release may have practices that this one does not know, and an earlier one had others."""
    assert "Erase one practice" not in Browser(texts_of(Value("v", AT, AT), Moment("m", AT, AT))).html
    kept = Value("v", AT, AT, practice="wishes"), Moment("m", AT, AT, practices=("setback", "four-n"))
    drafts = {
        "kindward:draft:notebook": '{"practice":"notebook"}',
        "kindward:draft:self-talk": '{"practice":"self-talk"}',
    }
    page = Browser(texts_of(*kept) | drafts)
    offered = re.findall(r'name="practice" value="([^"]+)"', page.html)
    assert offered == ["four-n", "self-talk", "setback", "wishes"]
    page.send(Input("practice", "wishes")).press("erase-practice").press("erase-practice-now")
    assert page.texts == texts_of(kept[1]) | drafts


def test_a_practice_that_is_none_erases_nothing() -> None:
    _, gone = erased("nothing")
    assert gone == set()


def test_everything_is_one_effect() -> None:
    page = Browser(TEXTS).press("erase-everything")
    assert EraseAll() not in page.asked
    page.press("erase-everything-now")
    assert EraseAll() in page.asked
    assert AskFacts() in page.asked
    assert "Nothing of yours is stored in this browser." in page.html
    assert page.state.stored == StoredTexts()


def test_before_storage_was_read_nothing_happens() -> None:
    state: YourDataState = PAGE.start(Place("your-data"))
    for action in ("export", "merge", "erase-everything", "lay-out", "unread"):
        assert PAGE.update(state, Press(action, "json")) == (state, ())
