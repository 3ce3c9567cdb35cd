"""The pieces alone: what each draws, owns, keeps and brings back."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Place
from kindward.practice.guided import Sheet
from kindward.practice.pieces import (
    Beside,
    Choice,
    Date,
    Feelings,
    Findings,
    Gate,
    KindLine,
    Offers,
    Piece,
    Reply,
    Results,
    Rewordings,
    Ring,
    Say,
    Scale,
    Steadying,
    Text,
    Voices,
    When,
    chosen_many,
    lines,
    seconds,
)
from kindward.practice.pieces.base import Running
from kindward.records import Felt, Moment
from support.theirs import unmarked

BLANK = Sheet(Place("here"))
DANGER = "I don't want to live anymore."


def drawn(piece: Piece, **answers: Any) -> str:
    return str(Beside(piece).draw(replace(BLANK, answers=answers)))


WAYS = When(
    "way", {"a walk": (Say(("Go.",)), Text("seen", "What did you see?")), "a rest": (Text("felt", "And then?"),)}
)


def test_pieces_side_by_side_are_one_piece_with_all_their_fields() -> None:
    pair = Beside(Text("left", "One", into="situation"), Text("right", "Other", into="response"))
    assert pair.names() == ("left", "right")
    assert pair.asks() == {"left": "One", "right": "Other"}
    assert pair.owns("right")
    assert not pair.owns("middle")
    assert pair.keep({"left": "a", "right": "b"}) == {"situation": "a", "response": "b"}
    assert pair.fill(Moment("m", "c", situation="a", response="b")) == {"left": "a", "right": "b"}
    assert [leaf.names() for leaf in pair.leaves()] == [("left",), ("right",)]


def test_of_one_choice_and_the_readers_own_words_beside_it_their_own_are_kept() -> None:
    voice = Choice("voice", "Who?", ("a friend", "me"), own="Somebody else", into="voice")
    assert voice.keep({"voice": "me", "voice.own": "Nana"}) == {"voice": "Nana"}
    assert voice.keep({"voice": "me"}) == {"voice": "me"}


def test_before_a_way_is_chosen_and_on_paper_all_of_them_show() -> None:
    assert ("A walk" in drawn(WAYS), "A rest" in drawn(WAYS)) == (True, True)
    assert ("A walk" in drawn(WAYS, way="a rest"), "A rest" in drawn(WAYS, way="a rest")) == (False, True)
    assert "A walk" in drawn(WAYS, way="something that was offered last year")
    assert WAYS.keep({"seen": "x"}) == {}
    assert WAYS.names() == ("seen", "felt")


def test_while_one_way_counts_the_others_are_out_of_the_way_and_a_way_without_pieces_has_no_heading() -> None:
    ways = When("way", {"a look": (seconds("Look", 30, "Count"),), "a rest": (Say(("Rest.",)),), "none": ()})
    assert re.findall(r"<h4>([^<]+)", drawn(ways)) == ["A look", "A rest"]
    assert "h4" not in drawn(ways, way="none")
    counting = str(Beside(ways).draw(replace(BLANK, running=Running("look", 0.0))))
    assert re.findall(r'<div class="kw-way"( hidden)?><h4>([^<]+)', counting) == [("", "A look"), (" hidden", "A rest")]
    assert "hidden>" not in drawn(ways)


def test_the_place_for_a_line_of_ones_own_is_no_second_choice_where_there_is_no_first() -> None:
    assert ">A line of your own<" in drawn(KindLine())
    assert ">Or a line of your own<" in drawn(KindLine(offers=("Slowly.",)))
    assert ">Your words<" in drawn(KindLine(offers=("Slowly.",), own="Your words"))


@pytest.mark.parametrize(
    ("given", "kept"), [("2026-11-26", "2026-11-26"), ("tomorrow", ""), ("", ""), ("2026-13-40", "")]
)
def test_a_day_is_a_date_or_nothing(given: str, kept: str) -> None:
    day = Date("on", "Which day?", into="value")
    assert day.keep({"on": given}) == ({"value": kept} if kept else {})
    assert f'value="{kept}"' in drawn(day, on=given)
    assert day.fill(Moment("m", "c", value=kept)) == {"on": kept}
    assert Date("on", "Which day?").fill(Moment("m", "c")) == {}


def test_own_words_stay_separate_with_their_strengths() -> None:
    """Two words of the reader's own are two feelings, in this practice and in the next."""
    feelings = Feelings(strength=True)
    answers = {"feelings": ("sad",), "feelings.own": "foggy,  on edge", "strength.foggy": "4", "strength.on edge": "7"}
    felt = feelings.keep(answers)["feelings"]
    assert felt == (Felt("sad"), Felt("foggy", 4), Felt("on edge", 7))
    carried = feelings.fill(Moment("m", "c", feelings=felt))
    assert feelings.keep(carried)["feelings"] == felt
    assert chosen_many(carried, "feelings") == ("sad", "foggy", "on edge")


def test_a_word_that_an_earlier_release_kept_joined_comes_back_as_two_as_strong() -> None:
    feelings = Feelings(strength=True)
    carried = feelings.fill(Moment("m", "c", feelings=(Felt("foggy, on edge", 6),)))
    assert feelings.keep(carried)["feelings"] == (Felt("foggy", 6), Felt("on edge", 6))


@pytest.mark.parametrize(
    ("piece", "kept", "filled"),
    [
        (Choice("way", "How?", ("by bus", "on foot"), into="value"), {"value": "on foot"}, {"way": "on foot"}),
        (Choice("way", "How?", ("by bus", "on foot"), into="value"), {"value": "a ride"}, {"way.own": "a ride"}),
        (
            Choice("why", "Why?", ("a no", "criticism"), many=True, into="triggers"),
            {"triggers": ("a no", "criticism", "the bus", "rain")},
            {"why": ("a no", "criticism"), "why.own": "the bus; rain"},
        ),
        (
            Feelings(strength=True),
            {"feelings": (Felt("sad", 3), Felt("angry"))},
            {"feelings": ("sad", "angry"), "strength.sad": "3"},
        ),
        (KindLine(offers=("Slowly.",)), {"kinder_line": "Slowly."}, {"line": "Slowly."}),
        (
            KindLine(offers=("Slowly.",)),
            {"kinder_line": "One day.", "believability": 0},
            {"line.own": "One day.", "line.believed": "0"},
        ),
    ],
)
def test_what_a_piece_kept_it_brings_back(piece: Piece, kept: dict[str, Any], filled: dict[str, Any]) -> None:
    assert piece.fill(Moment("m", "c", **kept)) == filled
    assert piece.keep(filled) == kept
    assert piece.fill(Moment("m", "c")) == {}


def test_what_a_reader_is_likely_to_choose_stands_in_front_once() -> None:
    html = drawn(Choice("way", "How?", ("by bus", "on foot", "not at all"), first=lambda sheet: ("on foot", "by boat")))
    assert re.findall(r'value="([^"]+)"', html) == ["on foot", "by bus", "not at all"]


def test_triggers_of_the_reader_s_own_are_parted_by_semicolons_and_a_comma_is_theirs() -> None:
    choice = Choice("triggers", "What?", ("criticism",), many=True, into="triggers")
    kept = choice.keep({"triggers": ("criticism",), "triggers.own": "when Ana, my boss, called; the bus"})
    assert kept == {"triggers": ("criticism", "when Ana, my boss, called", "the bus")}
    assert choice.keep(choice.fill(Moment("m", "c", triggers=kept["triggers"]))) == kept


word = (
    st.text(st.characters(codec="utf-8", exclude_characters=",;\n\r"), min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@given(st.lists(st.tuples(word, st.none() | st.integers(0, 10)), unique_by=lambda pair: pair[0], max_size=5))
def test_any_feelings_survive_being_carried(pairs: list[tuple[str, int | None]]) -> None:
    feelings = Feelings(strength=True)
    felt = tuple(Felt(name, strength) for name, strength in pairs)
    again = feelings.keep(feelings.fill(Moment("m", "c", feelings=felt))).get("feelings", ())
    assert set(again) == set(felt)


def test_an_option_that_the_reader_took_before_goes_to_the_front() -> None:
    choice = Choice("way", "Which?", ("one", "two", "three"), own="", first=lambda sheet: ("three", "gone", "three"))
    assert re.findall(r'value="(\w+)"', drawn(choice)) == ["three", "one", "two"]


def test_offers_are_the_reader_s_own_without_doubles_blanks_or_words_of_danger() -> None:
    offers = Offers("step", "Yours:", lambda sheet: ("", " Call Sam ", "Call Sam", DANGER, "b", "c", "d"))
    assert re.findall(r'value="([^"]+)"', drawn(offers)) == ["Call Sam", "b", "c"]
    assert "Yours:" in drawn(offers)
    assert "Yours:" not in drawn(Offers("step", "Yours:", lambda sheet: ()))


@pytest.mark.parametrize("piece", [
    Reply(lambda sheet: "an answer"), Offers("step", "Yours:", lambda sheet: ("an answer",)), Findings("said"),
    Rewordings("said", "line"), Voices("said", "told", ("One", "Other")), Results("said"),
])  # fmt: skip
def test_while_people_to_call_come_first_nothing_else_answers(piece: Piece) -> None:
    said = {"said": "I always fail. I wasted it all.", "told": "You tried. I'll help."}
    assert drawn(piece, **said) != drawn(piece, **said, more=DANGER)
    assert (
        drawn(piece, **said, more=DANGER)
        == '<div class="kw-beside"><div class="kw-reply"><div role="status"></div></div></div>'
    )


@pytest.mark.parametrize(("strength", "is_offered"), [("7", False), ("8", True), ("10", True), ("", False)])
def test_from_the_strength_on_steadying_is_offered(strength: str, is_offered: bool) -> None:
    assert ("steady yourself first" in drawn(Gate(8), strength=strength)) is is_offered
    felt = {"feelings": ("sad",), "strength.sad": strength}
    assert ("steady yourself first" in drawn(Steadying(8), **felt)) is is_offered


def test_a_result_is_asked_about_where_words_judge_it() -> None:
    html = drawn(Results("result"), result="Wasted the morning.")
    assert '<mark data-kind="judgment">Wasted' in html
    assert "camera" in html
    assert "camera" not in drawn(Results("result"), result="Wrote to the landlord.")


def test_two_voices_are_compared_once_both_have_spoken() -> None:
    voices = Voices("said", "told", ("To yourself", "To your friend"))
    assert "see how they differ" in drawn(voices, said="I'm an idiot.")
    html = unmarked(drawn(voices, said="I'm an idiot.", told="Can I help?"))
    assert re.findall(r"<td[^>]*>(.*?)</td>", html)[1:3] == ["none", "“Can I help?”"]
    assert "“idiot”" in html
    assert "close" in drawn(voices, said="It rained.", told="It snowed.")


def test_a_rewording_goes_into_its_own_field_and_into_no_other() -> None:
    piece, answers = Rewordings("said", "line"), {"said": "I always fail.", "line": "x", "line.own": ""}
    assert piece.pressed(answers, "reword:line:0-14", "I failed today.") == {
        "line.own": "I failed today.", "line": "", "line.believed": ""
    }  # fmt: skip
    for action in ("reword:other:0-14", "reword:line:0", "reword:line:0-x", "fill:line", "reword:line:-1-2"):
        assert piece.pressed(answers, action, "y") is None


def test_lines_are_trimmed_and_none_is_empty() -> None:
    assert lines("\n  one\n\n two  \n") == ("one", "two")


def test_a_scale_takes_points_and_nothing_else() -> None:
    scale = Scale("s", "How?", "low", "high", into="believability")
    assert scale.keep({"s": "10"}) == {"believability": 10}
    assert scale.keep({"s": "11"}) == scale.keep({"s": "-1"}) == scale.keep({"s": ("1",)}) == {}
    assert scale.fill(Moment("m", "c", believability=0)) == {"s": "0"}


def test_a_kind_line_of_one_s_own_is_one_line_whatever_is_in_it() -> None:
    line = KindLine(offers=("Slowly.",))
    assert line.line({"line": "", "line.own": "I'm tired; that is human, too"}) == "I'm tired; that is human, too"


@pytest.mark.parametrize("count", [1, 2, 8])
def test_a_ring_draws_each_stage_once_and_its_list_says_the_same(count: int) -> None:
    stages = tuple(f"stage {n}" for n in range(count))
    html = drawn(Ring("at", "Where are you?", stages, lit=lambda sheet: stages[-1:]), at="stage 0")
    assert html.count("<path") == count
    assert len(set(re.findall(r'd="([^"]+)"', html))) == count
    assert html.count("kw-d-turn") == 1  # what is chosen
    assert html.count("<circle") == 1  # what is lit
    assert re.findall(r"<span>(\d+\. [^<]+)</span>", html)[-1] == f"{count}. {stages[-1]}, has an entry of yours"
    assert re.findall(r'value="([^"]+)" checked', html) == ["stage 0"]


def test_a_ring_begins_at_the_top_and_goes_round_clockwise() -> None:
    html = drawn(Ring("at", "Where are you?", ("morning", "noon", "evening", "night"), lit=lambda sheet: ("morning",)))
    numbers = re.findall(r'<text[^>]* x="([^"]+)" y="([^"]+)"[^>]*>(\d+)<', html)
    sides = {number: (float(x) > 0, float(y) > 0) for x, y, number in numbers}  # right, and below
    assert sides == {"1": (True, False), "2": (True, True), "3": (False, True), "4": (False, False)}
    (lit,) = re.findall(r'<circle[^>]* cx="([^"]+)" cy="([^"]+)"', html)
    assert (float(lit[0]) > 0, float(lit[1]) > 0) == sides["1"]
    (x, y) = map(float, re.findall(r'd="M(\S+) (\S+?)A', html)[0])
    assert 0 < x < 20
    assert y < -60


LINE = KindLine(offers=("Slowly.", "It is one day."))


def test_of_a_line_chosen_and_a_line_written_the_later_one_counts_and_nothing_typed_is_lost() -> None:
    written = {"line.own": "My own.", "line.believed": "3"}
    chosen = written | {"line": "Slowly."} | LINE.typed(written, "line", "Slowly.")
    assert (LINE.line(chosen), chosen["line.own"], chosen["line.believed"]) == ("Slowly.", "My own.", "")
    again = chosen | {"line.own": "My own!"} | LINE.typed(chosen, "line.own", "My own!")
    assert (LINE.line(again), again["line"]) == ("My own!", "")


def test_a_rating_stays_with_its_line() -> None:
    rated = {"line": "Slowly.", "line.believed": "3"}
    assert LINE.typed(rated, "line", "It is one day.") == {"line.believed": ""}
    assert LINE.typed(rated, "line", "Slowly.") == {}
    assert LINE.typed({"line.own": "Mine", "line.believed": "7"}, "line.own", "Mine.") == {}
    assert LINE.typed(rated, "line.believed", "4") == {}


def test_own_lines_of_danger_make_room_for_others() -> None:
    class WithLines(Sheet):
        lines = (DANGER, "One.", "Two.", "Three.", "Four.")

    html = str(Beside(LINE).draw(WithLines(Place("here"))))
    assert re.findall(r'name="line" value="([^"]+)"', html)[:4] == ["One.", "Two.", "Three.", "Slowly."]


def test_a_feeling_is_followed_up_in_its_own_family() -> None:
    html = drawn(Feelings(strength=True), feelings=("sad", "ashamed"))
    families = re.split(r'(?=<div class="kw-family")', html)
    (sad,) = (family for family in families if 'aria-label="Sad"' in family)
    assert sad.index('value="hopeless"') < sad.index("here-meaning-sad") < sad.index('name="strength.sad"')
    assert "ashamed" not in sad


def test_a_meaning_is_said_when_it_comes_and_the_others_are_not_said_again() -> None:
    """Each has an id of its own, so that a patch adds one beside another, in a region that says what is added."""
    html = drawn(Feelings(), feelings=("ashamed", "guilty"))
    assert 'aria-live="polite"><p id="here-meaning-ashamed">' in html
    assert '<p id="here-meaning-guilty">' in html
    assert "atomic" not in html
    assert 'role="status"' not in html


def test_the_ends_of_a_scale_are_part_of_its_name() -> None:
    html = drawn(Scale("strength", "How strong is it?", "not at all", "very strong"))
    assert 'aria-label="How strong is it? 0 not at all to 10 very strong"' in html


def test_what_is_said_of_findings_stays_while_the_reader_types_on() -> None:
    typed = ("I", "I always fail", "I always fail. I'm such an idiot.")
    said = [re.findall(r'role="status">(.*?)</div>', drawn(Findings("said"), said=text)) for text in typed]
    assert said == [[""], ["<p>Some words stand out. Tap one below to see why.</p>"], said[1]]
