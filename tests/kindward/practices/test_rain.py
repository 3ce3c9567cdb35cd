"""What belongs to rain alone: the anchor on every later step, a no that counts, and what follows from the need."""

import pytest

from kindward.language import find_dangers, find_hits
from kindward.practice.catalog import CARDS
from kindward.practices.rain import NO, PRACTICE, SAID_NO
from kindward.records import Entry, Moment, decode
from kindward.vocabulary.anchors import ANCHORS, NONE
from kindward.vocabulary.needs import BODY, NEEDS, SAFE, WHY, Need
from kindward.wire.messages import Answer, Input, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, by_kind, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
LATER = ("Recognize", "Allow", "Investigate", "Nurture")
BEFORE = "What you came back to before:"

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def entry(day: str, **answers: Answer) -> Entry:
    named = {name.replace("_", "."): value for name, value in answers.items()}
    return Entry(f"{day}-rain", f"2026-11-{day}T12:00:00+01:00", practice="rain", answers=named)


def moment(day: str, next_step: str, felt: str = "") -> Moment:
    return Moment(day, f"2026-11-{day}T12:00:00+01:00", next_step=next_step, after=felt, practices=("rain",))


@pytest.mark.parametrize("step", LATER)
def test_the_anchor_stands_on_each_later_step_as_a_place_to_return_to(step: str) -> None:
    assert "“my breath.”" in live(after(Input("anchor", "my breath"), Press("go", step)))
    assert "“the fish.”" in live(after(Input("anchor.own", "the fish"), Press("go", step)))


@pytest.mark.parametrize("step", LATER)
def test_without_an_anchor_none_is_shown(step: str) -> None:
    assert "Your anchor" not in live(after(Press("go", step)))
    assert "Your anchor" not in live(after(Input("anchor", NONE), Press("go", step)))


def test_the_breath_is_one_anchor_of_several_and_comes_last() -> None:
    assert ANCHORS.index("my breath") == len(ANCHORS) - 1 > 3


@pytest.mark.parametrize("step", ["Anchor", *LATER])
def test_there_is_a_way_out_of_every_step(step: str) -> None:
    assert ">Stop here</button>" in live(after(Press("go", step)))


def test_a_no_is_an_answer() -> None:
    assert SAID_NO in live(after(Press("go", "Allow"), Input("allow", NO)))
    assert SAID_NO not in live(after(Press("go", "Allow"), Input("allow", "a little of it")))


def test_who_needs_to_be_safe_meets_people_to_talk_to_and_no_task() -> None:
    sheet = after(Press("go", "Investigate"), Input("need", SAFE))
    assert 'href="../../help/#somebody-hurts-you"' in live(sheet)
    assert [*PRACTICE.nexts(sheet)] == ["settle"]
    assert "#somebody-hurts-you" not in live(after(Press("go", "Investigate"), Input("need", "rest")))


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.name)
def test_a_need_brings_its_own_line_deed_and_practices(need: Need) -> None:
    sheet = after(Input("need", need.name), Press("go", "Nurture"))
    page = live(sheet)
    assert f'data-press="fill:line.own" value="{need.line}"' in page
    assert f'data-press="fill:offer" value="{need.deed}"' in page
    assert not any(other.deed in page for other in NEEDS if other is not need)
    assert tuple(PRACTICE.nexts(sheet)) == need.leads


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.name)
def test_what_a_need_brings_is_heard_as_no_danger_and_holds_nothing_harsh(need: Need) -> None:
    for words in (need.name, need.line, need.deed):
        assert find_dangers(words) == ()
        assert find_hits(words) == ()
    assert set(need.leads) <= WHY.keys() & CARDS.keys()


def test_without_a_need_of_ours_the_close_offers_the_same_two() -> None:
    assert PRACTICE.nexts(after(Input("need.own", "to see the sea"))) == PRACTICE.next


def test_what_was_taken_the_last_time_stands_first_and_own_words_are_offered() -> None:
    stored = told(
        entry("20", anchor="something I can see", need="company"),
        entry("22", anchor_own="the fish", need_own="to sleep"),
    )
    page = live(after(stored))
    assert page.index('value="something I can see"') < page.index(f'value="{ANCHORS[0]}"')
    assert 'data-press="fill:anchor.own" value="the fish"' in page
    page = live(after(stored, Press("go", "Investigate")))
    assert page.index('value="company"') < page.index('value="rest"')
    assert 'data-press="fill:need.own" value="to sleep"' in page


def test_what_was_offered_before_is_offered_again_unless_it_left_the_reader_heavier() -> None:
    stored = told(moment("20", "Text Ben"), moment("22", "Read the letters", "heavier"), moment("23", "A bath"))
    page = live(after(stored, Press("go", "Nurture")))
    assert page.index('value="A bath"') < page.index('value="Text Ben"')
    assert "Read the letters" not in page


def test_the_first_time_nothing_is_said_of_a_time_before() -> None:
    assert BEFORE not in live(after())


def test_nothing_asks_about_the_body_below_the_belt() -> None:
    low = ("hip", "groin", "thigh", "leg", "foot", "feet", "bottom", "pelvis", "lower", "between")
    assert not [place for place in BODY if any(word in place for word in low)]


def test_from_8_on_steadying_is_offered_before_anything_else() -> None:
    assert "You could steady yourself first" in live(after(Input("strength", "8")))
    assert "You could steady yourself first" not in live(after(Input("strength", "7")))


def test_words_flow_into_the_moment_and_the_anchor_into_the_entry() -> None:
    sheet = after(
        Input("anchor", "my breath"),
        Input("going", "They all knew."),
        Input("believes", "They forget to tell me."),
        Input("need", "company"),
        Input("offer", "Text Ben"),
    )
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    kept = by_kind(batch)
    found = decode(Moment, kept["moment"])
    assert (found.situation, found.critic_line, found.next_step) == (
        "They all knew.",
        "They forget to tell me.",
        "Text Ben",
    )
    assert decode(Entry, kept["entry"]).answers == {"anchor": "my breath", "need": "company"}
