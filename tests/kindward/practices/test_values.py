"""What belongs to values alone: two by comparing, what is kept and taken away, and a moment played again beside one."""

import re
from collections.abc import Sequence
from html import unescape
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers
from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practice.pieces.nearest_values import ENOUGH, two_of
from kindward.practices.values import PRACTICE
from kindward.records import Entry, Moment, Record, decode, encode
from kindward.records.value import Value
from kindward.vocabulary.values import ALIGNED, ASKS, DRIFTED, MIXED, MORE, SAID, VALUES
from kindward.wire.messages import BATCH, Batch, Focus, Input, Message, Mounted, Press, Records, Stamp, Stored
from kindward.wire.names import record_key

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
FIVE = ("honesty", "learning", "rest", "humor", "warmth")
HONESTY = Value(
    "20261101T080000-a", "2026-11-01T08:00:00+01:00", text="honesty", why="One sentence.", near=True, pinned=True
)
REST = Value("20261102T080000-b", "2026-11-02T08:00:00+01:00", text="Rest")


def after(*messages: Message, carry: str | None = None) -> Sheet:
    return PRACTICE.after(Example("", (Mounted(carry=carry, stamp=NOW), *messages)), Place("here"))


def told(*records: Record) -> Records:
    return Records(records[0].kind, tuple((record_key(each.kind, each.id), encode(each)) for each in records))


def live(sheet: Sheet) -> str:
    return unescape("".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live))


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def batch(sheet: Sheet) -> Batch:
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    return next(effect for effect in effects if isinstance(effect, Batch))


def saved(sheet: Sheet, cls: type[Record]) -> list[Record]:
    return [decode(cls, text) for key, text in batch(sheet).saves if key.split(":")[1] == cls.kind]


def values(sheet: Sheet) -> list[tuple[str, bool]]:
    return [(each.text, each.near) for each in saved(sheet, Value) if isinstance(each, Value)]


# --- two of them -----------------------------------------------------------------------------------------------------


def compared_by(order: Sequence[str], words: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """The two that somebody finds to whom the words matter in this order, and how often they were asked."""
    pairs: frozenset[tuple[str, str]] = frozenset()
    for asked in range(40):
        found, ahead = two_of(words, pairs)
        if ahead is None:
            return found, asked
        one, other = sorted(ahead, key=order.index)
        assert (one, other) not in pairs
        assert (other, one) not in pairs
        pairs |= {(one, other)}
    raise AssertionError("it never ends")


@pytest.mark.parametrize("order", [*permutations(FIVE)])
def test_of_five_the_two_that_matter_most_are_found_in_at_most_six_comparisons(order: tuple[str, ...]) -> None:
    found, asked = compared_by(order, FIVE)
    assert found == order[:2]
    assert asked <= 6


@given(
    st.lists(st.text(min_size=1, max_size=4), unique=True, max_size=9).flatmap(
        lambda w: st.tuples(st.just(w), st.permutations(w))
    )
)
def test_whatever_the_words_the_nearest_two_are_found(drawn: tuple[list[str], list[str]]) -> None:
    words, order = drawn
    found, asked = compared_by(order, tuple(words))
    assert list(found) == order[:ENOUGH]
    assert asked <= max(0, 2 * len(words) - 3)


def pressed_through(sheet: Sheet, order: tuple[str, ...]) -> Sheet:
    for _ in range(6):
        button = next(
            (
                f"{a}\n{b}"
                for a in order
                for b in order
                if f'value="{a}\n{b}"' in live(sheet) and order.index(a) < order.index(b)
            ),
            "",
        )
        if not button:
            break
        sheet, effects = PRACTICE.update(sheet, Press("rather", button, stamp=NOW))
        assert any(isinstance(effect, Focus) for effect in effects), "the keyboard goes on where the next two are"
    return sheet


def test_comparing_chooses_the_two_and_they_are_kept_as_near() -> None:
    order = ("rest", "warmth", "honesty", "humor", "learning")
    sheet = pressed_through(after(Input("values", FIVE), at("Two")), order)
    assert "matters more to you right now" not in live(sheet)
    assert [text for text, is_near in values(sheet) if is_near] == ["rest", "warmth"]
    assert {text for text, _ in values(sheet)} == set(FIVE)


def test_three_that_are_tapped_by_hand_stay_three_and_it_is_said() -> None:
    two = after(Input("values", FIVE), Input("near", ("honesty", "rest")), at("Two"))
    assert "more than two" not in live(two)
    three, _ = PRACTICE.update(two, Input("near", ("honesty", "learning", "rest")))
    assert "more than two" in live(three)
    assert {text for text, is_near in values(three) if is_near} == {"honesty", "learning", "rest"}


def test_compared_again_nothing_of_the_last_time_counts() -> None:
    sheet = pressed_through(after(Input("values", FIVE), at("Two")), FIVE)
    sheet, _ = PRACTICE.update(sheet, Press("compare-anew", stamp=NOW))
    assert "matters more to you right now" in live(sheet)
    assert [text for text, is_near in values(pressed_through(sheet, FIVE[::-1])) if is_near] == ["humor", "warmth"]


def test_two_words_need_no_comparing() -> None:
    page = live(after(Input("values", ("rest", "humor")), at("Two")))
    assert 'data-press="rather"' not in page
    assert "Once there are three words" in page


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_own_words_are_values_one_by_one_and_none_is_kept_twice_in_other_letters() -> None:
    sheet = after(told(REST), Input("values", ("rest", "humor")), Input("values.own", "an open  door; Humor;rest"))
    assert values(sheet) == [("humor", False), ("an open door", False)]


def test_who_names_values_alone_keeps_no_moment() -> None:
    assert {key.split(":")[1] for key, _ in batch(after(Input("values", FIVE))).saves} == {"value"}


def test_how_it_was_makes_no_moment_of_values_alone_and_goes_with_one_that_is_there() -> None:
    sheet = after(Input("values", FIVE), Input("after", "heavier"))
    assert {key.split(":")[1] for key, _ in batch(sheet).saves} == {"value"}
    sheet, _ = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, ok=True, stamp=NOW))
    assert PRACTICE.update(sheet, Input("after", "same", stamp=NOW))[1] == ()
    (moment,) = saved(after(Input("replay", "I look."), Input("after", "heavier")), Moment)
    assert isinstance(moment, Moment)
    assert moment.after == "heavier"


def test_of_kept_values_only_those_change_that_are_near_or_no_longer() -> None:
    sheet = after(told(HONESTY, REST), Input("near", ("Rest",)))
    changed = saved(sheet, Value)
    assert changed == [
        Value(HONESTY.id, HONESTY.created, NOW.now, text="honesty", why="One sentence.", near=False, pinned=True),
        Value(REST.id, REST.created, NOW.now, text="Rest", near=True),
    ]


def test_without_a_choice_here_the_kept_two_stay_and_nothing_is_written_over_them() -> None:
    sheet = after(told(HONESTY, REST), Input("values", ("humor",)))
    assert values(sheet) == [("humor", False)]
    assert 'value="honesty" checked' in live(PRACTICE.update(sheet, at("Two"))[0])


def test_what_another_tab_wrote_meanwhile_is_what_is_changed() -> None:
    newer = Value(REST.id, REST.created, "2026-11-27T13:39:00+01:00", text="Rest", why="Sundays.")
    sheet = after(told(REST), Input("near", ("Rest",)), told(newer))
    assert saved(sheet, Value) == [Value(REST.id, REST.created, NOW.now, text="Rest", why="Sundays.", near=True)]


def test_a_value_that_is_taken_away_is_erased_and_can_be_named_anew_once_it_is_gone() -> None:
    sheet = after(told(HONESTY, REST), Input("_away", (HONESTY.id,)))
    assert batch(sheet).erases == (record_key("value", HONESTY.id),)
    assert "These will be erased when you keep this page: " in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, ok=True, stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, at("About five"))
    assert 'value="honesty"' in live(sheet)
    assert "These will be erased" not in live(sheet)


def test_what_can_be_taken_away_is_checked_only_once_it_is_and_the_rest_is_said_to_stay() -> None:
    page = live(after(told(HONESTY, REST)))
    assert 'name="_away" checked' not in re.sub(r' value="[^"]*"', "", page)
    assert 'In your notebook: <span translate="no">honesty and Rest</span>.' in page
    assert "These will be erased" not in page
    one = live(after(told(HONESTY, REST), Input("_away", (HONESTY.id,))))
    assert 'In your notebook: <span translate="no">Rest</span>.' in one
    assert 'These will be erased when you keep this page: <span translate="no">honesty</span>.' in one
    assert one.count('name="_away" value="20261101T080000-a" checked') == 1


def test_the_replay_begins_with_what_happened() -> None:
    page = live(after(Input("situation", "I said “Not now” twice."), at("Replay")))
    assert 'It was this: <span translate="no">“I said “Not now” twice.”</span>' in page


def test_once_kept_another_press_keeps_nothing_twice() -> None:
    sheet, _ = PRACTICE.update(after(Input("values", FIVE)), Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, ok=True, stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Input("values", ("honesty",)))
    assert not saved(sheet, Value)


def test_kept_words_of_danger_are_not_shown_again() -> None:
    page = live(after(told(Value("a", "c", text="I want to kill myself"), REST)))
    assert "kill myself" not in page
    assert "Rest" in page


# --- the moment ------------------------------------------------------------------------------------------------------


def test_a_moment_comes_along_and_the_value_goes_on_with_it() -> None:
    moment = Moment(
        "20261120T120000-a", "2026-11-20T12:00:00+01:00", situation="I sent her away", practices=("setback",)
    )
    sheet = after(Input("value.own", "warmth"), Input("replay", "Two minutes, and then I look."), carry=encode(moment))
    assert "I sent her away" in live(PRACTICE.update(sheet, at("Replay"))[0])
    kept = saved(sheet, Moment)[0]
    assert isinstance(kept, Moment)
    assert (kept.id, kept.value, kept.practices) == (moment.id, "warmth", ("setback", "values"))
    entry = saved(sheet, Entry)[0]
    assert isinstance(entry, Entry)
    assert entry.answers == {"replay": "Two minutes, and then I look."}


@pytest.mark.parametrize("stood", [ALIGNED, DRIFTED, MIXED])
def test_each_way_it_stood_has_its_answer_and_its_replay_and_no_score(stood: str) -> None:
    sheet = after(Input("stood", stood), at("A moment"))
    page = live(sheet)
    assert [each for each in SAID.values() if each in page] == [SAID[stood]]
    assert ASKS[stood] in live(PRACTICE.update(sheet, at("Replay"))[0])
    assert not any(mark in page for mark in ("%", " of 10", "score", "points"))


@pytest.mark.parametrize(("replay", "is_rule"), [("I must be warm.", True), ("I look at the drawing.", False)])
def test_a_value_that_became_a_rule_is_pointed_at(replay: str, is_rule: bool) -> None:
    assert ("turn into a rule" in live(after(Input("replay", replay), at("Replay")))) is is_rule


def test_the_two_are_there_to_choose_as_the_value_and_without_them_all() -> None:
    def offered(sheet: Sheet) -> list[str]:
        return re.findall(r'name="value" value="([^"]*)"', live(sheet))

    assert offered(after(told(HONESTY, REST), at("A moment"))) == ["honesty"]
    assert offered(after(told(REST), Input("values", ("humor",)), at("A moment"))) == ["Rest", "humor"]
    chosen = after(told(HONESTY), Input("value", "honesty"), at("Replay"))
    assert 'The value: <span translate="no">honesty</span>.' in live(chosen)
    (moment,) = saved(chosen, Moment)
    assert isinstance(moment, Moment)
    assert moment.value == "honesty"


def test_every_offered_word_is_heard_as_no_danger() -> None:
    assert not [each for each in (*VALUES, *MORE, *SAID.values(), *ASKS.values()) if find_dangers(each)]
    assert len({*VALUES, *MORE}) == len(VALUES) + len(MORE)
