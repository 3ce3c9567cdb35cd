"""What belongs to the check-in alone: six questions on two sides of three parts, drawn over time without a score."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practice.pieces.over_time import FEWEST, MOST, OverTime
from kindward.practices.check_in import PRACTICE, kept
from kindward.records import Entry, encode
from kindward.vocabulary.stance import QUESTIONS, STRONG, WEAK, leads
from kindward.wire.messages import Input, Message, Mounted, Press, Records, Stamp
from kindward.wire.names import record_key

TODAY = Stamp("2026-11-26T21:00:00+01:00", "1f2e3d4c")
OVER_TIME = next(piece for step in PRACTICE.steps for piece in step.pieces if isinstance(piece, OverTime))


def after(*messages: Message) -> Sheet:
    sheet = PRACTICE.after(Example("", (Mounted(stamp=TODAY), *messages)), Place("here", "../../"))
    return PRACTICE.update(sheet, Press("go", "Over time", stamp=TODAY))[0]


def told(*entries: Entry) -> Records:
    return Records("entry", tuple((record_key("entry", each.id), encode(each)) for each in entries))


def live(sheet: Sheet) -> str:
    return unescape("".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live))


def on(day: str, **points: str) -> Entry:
    return Entry(f"m{day}", f"{day}T21:00:00+01:00", practice="check-in", answers=points)


def test_two_days_are_no_direction() -> None:
    html = live(after(told(kept(3, 2, 8, 3, 7, 2, 9)), Input("warm", "5", stamp=TODAY)))
    assert "on three days" in html
    assert "<svg" not in html


def test_from_the_third_day_on_each_question_is_drawn_with_its_numbers() -> None:
    html = live(after(told(kept(3, 2, 8, 3, 7, 2, 9), kept(9, 4, 8, 3, 7, 4, 6)), Input("warm", "5", stamp=TODAY)))
    assert html.count("<svg") == len(QUESTIONS)
    assert "A warm voice.</strong> Between 2 and 5. The last: 5." in html
    assert "Hard on myself.</strong> Always 8. The last: 8." in html
    assert "From November 3, 2026 to November 26, 2026." in html
    assert html.index("November 26, 2026: 5") < html.index("November 9, 2026: 4") < html.index("November 3, 2026: 2")


def test_a_point_stands_as_far_along_as_its_day_and_as_high_as_its_number() -> None:
    html = live(after(told(on("2026-11-06", warm="0"), on("2026-11-16", warm="10")), Input("warm", "5", stamp=TODAY)))
    assert re.findall(r'<circle[^>]*cx="([\d.]+)" cy="([\d.]+)"', html) == [
        ("0.0", "40.0"),
        ("100.0", "0.0"),
        ("200.0", "20.0"),
    ]


def test_a_day_has_one_point_the_last_and_what_was_left_out_then_stays() -> None:
    morning = on("2026-11-26", warm="1", hard="9")
    days = OVER_TIME.points_by_day(after(told(morning), Input("warm", "6", stamp=TODAY)))
    assert days == {"2026-11-26": {"warm": 6, "hard": 9}}


def test_nothing_is_added_up_and_no_number_is_called_good_or_bad() -> None:
    html = live(after(told(kept(3, 2, 8, 3, 7, 2, 9), kept(9, 4, 8, 3, 7, 4, 6), kept(20, 9, 1, 9, 1, 9, 1))))
    words = re.sub(r"<[^>]+>", " ", html).lower()
    for word in ("total", "score", "average", "better", "worse", "improv", "progress", "up from", "down from"):
        assert word not in words, word


@given(
    st.dictionaries(st.dates().map(str), st.fixed_dictionaries({"warm": st.sampled_from([str(n) for n in range(11)])}))
)
def test_whatever_the_days_points_lie_within_the_drawing(days: dict[str, dict[str, str]]) -> None:
    sheet = after(told(*(on(day, **points) for day, points in days.items())))
    found = OVER_TIME.points_by_day(sheet)
    assert list(found) == sorted(found)
    assert len(found) <= MOST
    html = live(sheet)
    at = [(float(x), float(y)) for x, y in re.findall(r'<circle[^>]*cx="([-\d.]+)" cy="([-\d.]+)"', html)]
    assert len(at) == (len(found) if len(found) >= FEWEST else 0)
    assert all(0 <= x <= 200 and 0 <= y <= 40 for x, y in at)


@pytest.mark.parametrize("name", [each.name for each in QUESTIONS])
def test_each_question_leads_somewhere_from_one_of_its_ends_and_not_from_the_middle(name: str) -> None:
    found = {point: [slug for slug, _ in leads({name: point}.get)] for point in range(11)}
    assert sum(bool(slugs) for slugs in found.values()) in (WEAK + 1, 11 - STRONG)
    assert not any(found[point] for point in range(WEAK + 1, STRONG))


def test_what_is_strong_today_chooses_what_comes_next() -> None:
    sheet = after(Input("alone", "9", stamp=TODAY), Input("warm", "1", stamp=TODAY))
    assert list(PRACTICE.nexts(sheet))[:2] == ["allies", "kind-line"]
    assert list(PRACTICE.nexts(after())) == ["kind-line", "day"]


def test_what_the_numbers_mean_is_shown_at_the_next_visit() -> None:
    sheet = after(told(on("2026-11-20", ten="An 8 is when I hide in the stockroom.")))
    assert "An 8 is when I hide in the stockroom." in live(PRACTICE.update(sheet, Press("go", "Voice", stamp=TODAY))[0])


def test_none_of_the_questions_stands_twice_and_each_side_has_one() -> None:
    assert len({each.ask for each in QUESTIONS}) == len({each.name for each in QUESTIONS}) == 6
