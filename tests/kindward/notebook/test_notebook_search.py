"""Finding: a word that is in a text finds it, accents and case aside; words and filters narrow together."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.notebook.search.folded import fold, pieces, wanted
from kindward.practice.base import html_of
from kindward.records import Entry, Felt, Line, Moment
from kindward.records.person import Person
from kindward.records.value import Value
from kindward.wire.messages import Announce, Press, Records, Stop, Tick, Timer
from support.notebook import BOOK, NEW, NOW, OLD, html, run, told, wrote

FIELDS = ("situation", "critic_line", "response", "outcome", "kinder_line", "value", "next_step")
letters = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)


def hits(*found: str, moments: tuple[Moment | Entry, ...]) -> set[str]:
    state, _ = run(*told(*moments), *(wrote("find", text) for text in found))
    return set(re.findall(r'data-part="moment-([^"]+)"', html(state)))


@given(letters)
def test_folding_letter_by_letter_gives_the_same(text: str) -> None:
    assert fold(text) == "".join(map(fold, text))
    assert fold(fold(text)) == fold(text)
    assert fold(text.upper()) == fold(text.lower()) or not text.isascii()


@given(letters)
def test_composed_or_not_is_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(letters, st.lists(letters, max_size=3))
def test_pieces_are_the_text_and_what_is_marked_is_what_was_sought(text: str, sought: list[str]) -> None:
    words = wanted(" ".join(sought))
    cut = list(pieces(text, words))
    assert "".join(piece for piece, _ in cut) == text
    if any(word in fold(text) for word in words):
        assert any(hit for _, hit in cut)
    assert all(any(set(word) & set(fold(piece)) for word in words) for piece, hit in cut if hit and fold(piece))


@given(st.sampled_from(FIELDS), st.lists(letters.filter(str.split), min_size=1, max_size=3), st.data())
def test_any_word_of_a_text_finds_it_in_any_order(field: str, said: list[str], data: st.DataObject) -> None:
    text = " ".join(said)
    moment = replace(OLD, **({"situation": ""} | {field: text}))
    words = data.draw(st.permutations(text.split()))
    assert OLD.id in hits(" ".join(words), moments=(moment, NEW))


@pytest.mark.parametrize("find", ["CAFE", "café", "cafe mia", "mia café", "  Mia  "])
def test_case_accents_and_order_do_not_matter(find: str) -> None:
    assert hits(find, moments=(replace(OLD, situation="Mia, at the Café"), NEW)) == {OLD.id}


def test_all_words_must_be_there_and_field_names_are_no_words() -> None:
    moments = (OLD, NEW)
    assert hits("one", moments=moments) == {OLD.id, NEW.id}
    assert hits("one older", moments=moments) == {OLD.id}
    assert hits("situation", moments=moments) == set()
    assert hits("lighter", moments=moments) == set()


def test_words_of_an_entry_find_its_moment_whichever_came_first() -> None:
    entry = Entry(
        f"{OLD.id}-setback", "c", practice="setback", moment=OLD.id, answers={"impact": "small", "x": ("a", "b9")}
    )
    assert hits("small older", moments=(OLD, NEW, entry)) == {OLD.id}
    state, _ = run(*told(entry, OLD), wrote("find", "b9"))
    assert "1 of 1" in html(state)


def test_matches_are_marked_in_the_title_or_in_an_excerpt() -> None:
    long = replace(OLD, situation="A day", outcome="word " * 60 + "and then the ferry left, " + "word " * 60)
    page = html(run(*told(long), wrote("find", "ferry day"))[0])
    assert "A <mark>day</mark>" in page
    excerpt = re.search(r'kw-excerpt" translate="no">(.*?)</p>', page)
    assert excerpt
    assert "<mark>ferry</mark>" in excerpt[1]
    assert len(excerpt[1]) < 260


def test_what_is_found_is_counted_and_nothing_found_is_said_calmly() -> None:
    assert "<p>1 of 2</p>" in html(run(*told(OLD, NEW), wrote("find", "older"))[0])
    nothing = html(run(*told(OLD, NEW), wrote("find", "submarine"))[0])
    assert "Nothing here matches." in nothing
    assert 'data-press="clear"' in nothing


def test_how_many_are_left_is_said_once_the_reader_stops_typing() -> None:
    state, effects = run(*told(OLD, NEW), wrote("find", "older"))
    assert effects == (Timer("count", 1000),)  # each key begins it anew
    assert BOOK.update(state, Tick("count"))[1] == (Announce("1 of 2"),)
    state, effects = BOOK.update(state, Press("clear"))
    assert Stop("count") in effects
    assert BOOK.update(state, Tick("count"))[1] == ()


def test_lines_values_and_people_are_found_too() -> None:
    line, person = Line("l", "c", text='I said "enough" tonight'), Person("p", "c", name="Mia", reach="by the lake")
    assert "by the <mark>lake</mark>" in html(run(*told(OLD, line, person), wrote("find", "LAKE"))[0])
    assert "<mark>&#34;enough&#34;</mark>" in html(run(*told(OLD, line, person), wrote("find", '"enough"'))[0])
    assert "<mark>" not in html(run(*told(line), wrote("find", "believability"))[0])


def test_of_what_is_pinned_each_kind_is_shown_and_the_same_words_once() -> None:
    values = tuple(Value(f"v{n}", "c", "c", f"Quiet {n}") for n in range(8))
    lines = tuple(Line(f"l{n}", "c", "c", "Quiet is fine.") for n in range(8))
    page = html(run(*told(OLD, *values, *lines, Line("a", "c", "c", "So quiet.")), wrote("find", "quiet"))[0])
    assert page.count("<mark>Quiet</mark> is fine.") == 1
    assert "So <mark>quiet</mark>." in page
    assert page.count('value="value:') == 10


MANY = tuple(
    Moment(
        f"2026{month:02}{day:02}T{n:06}-a",
        f"2026-{month:02}-{day:02}T10:00:00+01:00",
        situation=("bus", "train", "the bus and the train")[n % 3],
        practices=(("four-n", "setback")[n % 2],),
        feelings=(Felt(("sad", "tired", "stuck")[n % 3]),),
        triggers=(("a no", "criticism")[n // 2 % 2],),
    )
    for n, (month, day) in enumerate((month, day) for month in (9, 10, 11) for day in (3, 14, 16, 22))
)
SINCE = {"": "2026-01-01", "7": "2026-11-16", "28": "2026-10-26", "year": "2026-01-01", "2026-10": "2026-10-01"}


@given(
    st.sampled_from(["", "bus", "train bus"]),
    st.sampled_from(["", "four-n", "setback"]),
    st.sampled_from(["", "sad", "tired"]),
    st.sampled_from(["", "a no", "criticism"]),
    st.sampled_from([*SINCE]),
)
def test_filters_and_words_combine(find: str, practice: str, feeling: str, trigger: str, time: str) -> None:
    chosen = {"by.practice": practice, "by.feeling": feeling, "by.trigger": trigger, "by.time": time}
    state, _ = run(*told(*MANY), wrote("find", find), *(wrote(name, value) for name, value in chosen.items()))
    left = {
        moment.id
        for moment in MANY
        if all(word in moment.situation for word in find.split())
        and practice in ("", *moment.practices)
        and feeling in ("", moment.feelings[0].word)
        and trigger in ("", *moment.triggers)
        and moment.created[:10] >= SINCE[time]
        and (time != "2026-10" or moment.created.startswith("2026-10"))
    }
    assert set(re.findall(r'data-part="moment-([^"]+)"', html(state))) == left
    cleared, _ = BOOK.update(state, type(told()[0])(stamp=NOW))
    assert cleared.find == ""


def test_filters_offer_what_is_really_there() -> None:
    page = html_of(BOOK.view(run(*told(*MANY))[0]))
    offered = dict(re.findall(r'<select[^>]*name="by\.(\w+)"[^>]*>(.*?)</select>', page))
    values = {name: re.findall(r'value="([^"]*)"', options) for name, options in offered.items()}
    assert values["practice"] == ["", "four-n", "setback"]
    assert values["feeling"] == ["", "sad", "stuck", "tired"]
    assert values["trigger"] == ["", "a no", "criticism"]
    assert values["time"] == ["", "7", "28", "year", "2026-11", "2026-10", "2026-09"]


def test_one_button_clears_words_and_filters() -> None:
    from kindward.wire.messages import Press

    state, _ = run(*told(*MANY), wrote("find", "bus"), wrote("by.feeling", "sad"), Press("clear", stamp=NOW))
    assert html(state).count("kw-entry-title") == len(MANY)
    assert state.filters.chosen == 0


@pytest.mark.parametrize(
    ("before", "found"),
    [("and then… " * 35, "mountain"), ("가나다라마바사 " * 30, "산에"), ("Straße ﬃ " * 40, "mountain"), ("e\u0301 " * 90, "mountain")],
    ids=["dots", "korean", "sharp-s", "apart"],
)  # fmt: skip
def test_an_excerpt_stands_around_the_match_whatever_folding_does_to_its_length(before: str, found: str) -> None:
    moment = replace(OLD, situation="A day", outcome=f"{before}{found} behind us " + "and more of it " * 30)
    page = html(run(*told(moment), wrote("find", found))[0])
    assert f"<mark>{found}</mark>" in page


def test_an_excerpt_is_a_line_or_two_long() -> None:
    said = "and then " * 100 + "mountain" + " and so on" * 100
    page = html(run(*told(replace(OLD, situation="A day", outcome=said)), wrote("find", "mountain"))[0])
    before, after = re.findall(r"… ([^<]*)<mark>mountain</mark>([^<]*) …", page)[0]
    assert 50 < len(before) <= 60
    assert 100 < len(after) <= 120 - len("mountain")


def test_curly_quotation_marks_are_no_hindrance_in_what_is_pinned_either() -> None:
    line = Line("l", "c", "c", 'She said “enough” and "so there" \\ then', pinned=True)
    for find in ("“enough”", '"enough"', "”so", '"so there"', "\\ then"):
        page = html(run(*told(OLD, line), wrote("find", find))[0])
        assert "She said" in page, find


def test_a_filter_that_nothing_has_any_more_keeps_its_name() -> None:
    moment = replace(OLD, practices=("setback",))
    gone = Records("moment", ((f"kindward:moment:{OLD.id}", None),), partial=True, stamp=NOW)
    page = html(run(*told(moment, NEW), wrote("by.time", "2026-11"), wrote("by.practice", "setback"), gone)[0])
    assert 'value="setback" selected>Look at a setback<' in page
    page = html(run(*told(moment), wrote("by.time", "2026-10"))[0])
    assert 'value="2026-10" selected>October 2026<' in page
