"""The notebook: newest first, opened, changed, erased with a way back, and careful with what it cannot read."""

from kindward.messages import Erase, Input, Message, Mounted, Press, Read, Records, Save, Stamp, Stored
from kindward.notebook import Book, Notebook, day
from kindward.practice import Place, html_of
from kindward.records import Entry, Line, Moment, decode, encode

BOOK = Notebook()
OLD = Moment(id="20261101T1", created="2026-11-01T10:00:00+01:00", situation="The older one", practices=("setback",))
NEW = Moment(id="20261122T1", created="2026-11-22T00:30:15+01:00", critic_line="The newer one", practices=("four-n",))
ENTRY = Entry(id="e", created="c", practice="setback", moment=OLD.id, answers={"impact": "It shook me."})
LINE = Line(OLD.id, "c", "c", "a line", 5, "setback", OLD.id)


def texts(*records: Moment | Entry | Line) -> tuple[tuple[str, str | None], ...]:
    return tuple((f"kindward:{record.kind}:{record.id}", encode(record)) for record in records)


ARRIVED = (
    Mounted(),
    Records("moment", texts(OLD, NEW)),
    Records("entry", texts(ENTRY)),
    Records("line", texts(LINE)),
)


def run(*messages: Message) -> tuple[Book, tuple[object, ...]]:
    state, effects = BOOK.start(Place("notebook")), ()
    for message in messages:
        state, effects = BOOK.update(state, message)  # type: ignore[assignment]
    return state, effects


def shown(*messages: Message) -> str:
    return html_of(BOOK.view(run(*messages)[0]))


def test_it_asks_for_every_kind_once() -> None:
    assert run(Mounted())[1] == (Read("moment"), Read("entry"), Read("line"))


def test_newest_comes_first() -> None:
    html = shown(*ARRIVED)
    assert html.index("The newer one") < html.index("The older one")
    assert "2 entries" in html
    assert "November 22, 2026, 00:30" in html


def test_an_empty_notebook_is_an_invitation() -> None:
    html = shown(Mounted(), *(Records(kind, ()) for kind in ("moment", "entry", "line")))
    assert "nothing has to be" in html
    assert "practices/four-n/" in html


def test_opening_shows_the_whole_moment_and_what_its_practices_asked_besides() -> None:
    html = shown(*ARRIVED, Press("open", OLD.id))
    assert "The older one" in html
    assert "It shook me." in html
    assert f'data-carry="{OLD.id}"' in html
    assert shown(*ARRIVED, Press("open", OLD.id), Press("open", OLD.id)).count("It shook me.") == 0


def test_editing_saves_what_was_changed_and_nothing_else() -> None:
    stamp = Stamp("2026-11-23T08:00:00+01:00", "aa")
    state, effects = run(
        *ARRIVED, Press("edit", OLD.id), Input("outcome", "Better than feared"), Press("save", OLD.id, stamp=stamp)
    )
    (save,) = [effect for effect in effects if isinstance(effect, Save)]
    kept = decode(Moment, save.text)
    assert (kept.outcome, kept.situation, kept.updated) == ("Better than feared", "The older one", stamp.now)
    assert kept.practices == OLD.practices
    assert "Better than feared" in html_of(BOOK.view(state))


def test_cancelled_edits_save_nothing() -> None:
    state, effects = run(*ARRIVED, Press("edit", OLD.id), Input("outcome", "x"), Press("cancel"))
    assert not [effect for effect in effects if isinstance(effect, Save)]
    assert "x" not in state.words.values()


def test_erasing_takes_all_that_hangs_on_it_and_undo_brings_the_same_bytes_back() -> None:
    state, effects = run(*ARRIVED, Press("erase", OLD.id))
    gone = {effect.key for effect in effects if isinstance(effect, Erase)}
    assert gone == {f"kindward:moment:{OLD.id}", f"kindward:line:{OLD.id}", "kindward:entry:e"}
    assert "The older one" not in html_of(BOOK.view(state))
    state, effects = BOOK.update(state, Press("undo"))
    back = {effect.key: effect.text for effect in effects if isinstance(effect, Save)}
    assert back == dict(texts(OLD, ENTRY, LINE))
    assert "The older one" in html_of(BOOK.view(state))


def test_another_tab_adds_and_erases() -> None:
    state, _ = run(*ARRIVED, Records("moment", ((f"kindward:moment:{OLD.id}", None),), partial=True))
    assert list(state.moments) == [f"kindward:moment:{NEW.id}"]
    assert state.entries


def test_what_cannot_be_read_is_said_and_never_touched() -> None:
    state, _ = run(Mounted(), Records("moment", (("kindward:moment:x", "?"), ("kindward:moment:y", '{"v":99}'))))
    html = html_of(BOOK.view(state))
    assert "2 kept here could not be read" in html
    for press in ("open", "edit", "save", "erase"):
        assert BOOK.update(state, Press(press, "x")) == (state, ())


def test_a_refused_change_is_said() -> None:
    assert "storage is full" in shown(*ARRIVED, Stored("k", False, "quota"))


def test_many_entries_come_in_portions() -> None:
    many = tuple(Moment(id=f"{n:03}", created=f"2026-01-01T00:{n % 60:02}:00", situation=f"n{n}.") for n in range(70))
    state, _ = run(Mounted(), Records("moment", texts(*many)))
    assert html_of(BOOK.view(state)).count("kw-entry-title") == 30
    state, _ = BOOK.update(state, Press("more"))
    assert html_of(BOOK.view(state)).count("kw-entry-title") == 60


def test_a_day_that_is_none_of_ours_stays_as_it_is() -> None:
    assert day("2026-11-22T00:30:15+01:00") == "November 22, 2026, 00:30"
    assert day("") == ""
    assert day("2026-13-01T") == "2026-13-01T"
