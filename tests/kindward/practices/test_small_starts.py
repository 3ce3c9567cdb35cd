"""What belongs to small-starts alone: the deck deals without repeats, and what was answered comes last."""

import re
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers, find_hits
from kindward.practice.guided import Sheet
from kindward.practices.small_starts import DECK, PRACTICE
from kindward.records import Entry, Moment, decode
from kindward.vocabulary.small_moments import MOMENTS
from kindward.wire.messages import Announce, Input, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, by_kind, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def dealt(sheet: Sheet) -> list[str]:
    return re.findall(r'name="small" value="([^"]+)"', live(sheet))


def deal(sheet: Sheet) -> Sheet:
    """The sheet after a press of the button as it is drawn."""
    value = re.search(r'data-press="deal:small" value="([^"]+)"', live(sheet))
    assert value
    return PRACTICE.update(sheet, Press("deal:small", value[1], stamp=NOW))[0]


def entry(number: int, **answers: str) -> Entry:
    at = f"202611{number:02}T120000-a"
    return Entry(f"{at}-small-starts", f"2026-11-{number:02}T12:00:00+01:00", practice="small-starts", answers=answers)


def test_the_deck_is_large_small_and_quiet() -> None:
    assert len(MOMENTS) == len(set(MOMENTS)) >= 40
    assert [card for card in MOMENTS if find_hits(card) or find_dangers(card)] == []


def test_three_are_dealt_and_none_twice_until_all_have_come() -> None:
    sheet, seen = after(), list[str]()
    for _ in range(len(MOMENTS) // 3):
        seen += dealt(sheet)
        sheet = deal(sheet)
    assert len(seen) == len(set(seen))
    assert set(seen) <= set(MOMENTS)


def test_after_the_last_they_begin_again_and_there_are_always_three() -> None:
    sheet = after()
    for _ in range(2 * len(MOMENTS)):
        sheet = deal(sheet)
        assert len(set(dealt(sheet))) == 3


def test_what_was_answered_comes_last_the_readers_own_too() -> None:
    sheet = after(told(entry(2, small=MOMENTS[0]), entry(3, **{"small.own": "I sneezed in a quiet room"})))
    assert dealt(sheet) == list(MOMENTS[1:4])
    order = list(islice(DECK._order(sheet), 100))
    assert order[-2:] == [MOMENTS[0], "I sneezed in a quiet room"]


def test_another_hand_lets_go_of_the_choice_and_says_so_once() -> None:
    sheet = after(Input("small", MOMENTS[0]))
    sheet, effects = PRACTICE.update(sheet, Press("deal:small", "\n".join(MOMENTS[:3]), stamp=NOW))
    assert DECK.card(sheet.answers) == ""
    assert [each.text for each in effects if isinstance(each, Announce)] == ["Here are three more."]


def test_what_was_passed_over_is_not_kept_and_the_chosen_one_is() -> None:
    sheet = deal(after())
    sheet = PRACTICE.update(sheet, Input("small", MOMENTS[4]))[0]
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    texts = by_kind(batch)
    assert decode(Moment, texts["moment"]).situation == MOMENTS[4]
    assert MOMENTS[0] not in texts["entry"] + texts["moment"]


def test_a_hard_word_in_the_kind_sentence_is_pointed_at_and_a_soft_one_is_not() -> None:
    hard = live(after(Press("go", "Kind"), Input("line.own", "You idiot, it is toast.")))
    assert "There is still a hard word" in hard
    assert "There is still a hard word" not in live(
        after(Press("go", "Kind"), Input("line.own", "Well. That happened."))
    )


def test_what_was_said_before_is_offered_again() -> None:
    moment = Moment("m", "2026-11-20", kinder_line="Eat the middle", practices=("small-starts",))
    assert 'value="Eat the middle"' in live(after(told(moment), Press("go", "Kind")))


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_presses_leave_a_hand_of_three(values: list[str]) -> None:
    sheet = after(*(Press("deal:small", value, stamp=NOW) for value in values))
    assert len(set(dealt(sheet))) == 3
