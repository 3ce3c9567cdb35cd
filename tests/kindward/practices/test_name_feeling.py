"""What belongs to name-feeling alone: families and the body open words, a question parts neighbors, and used words come first."""

import pytest

from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practice.pieces.contrasts import BOTH, NOT_SURE
from kindward.practice.pieces.finer_feelings import USED
from kindward.practices.name_feeling import NAMES, PRACTICE
from kindward.records import Felt, Moment, decode, encode
from kindward.vocabulary.body import FAMILIES_BY_SENSE, PARTS
from kindward.vocabulary.feelings import COMMON, FAMILIES, WORDS, Family
from kindward.vocabulary.near_feelings import CONTRASTS, Contrast
from kindward.wire.messages import Input, Mounted, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
AT_WORDS, AT_ONCE_MORE, AT_ASKS = Press("go", "Words"), Press("go", "Once more"), Press("go", "What it asks")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def named(day: int, *words: str, step: str = "", after: str = "") -> Moment:
    felt = tuple(Felt(word) for word in words)
    when = f"2026-11-{day}T12:00:00+01:00"
    return Moment(f"m{day}", when, feelings=felt, next_step=step, after=after, practices=("name-feeling",))


def offered(page: str) -> list[str]:
    return [word for word in WORDS if f'name="feelings" value="{word}"' in page]


def asked(page: str) -> list[Contrast]:
    return [each for each in CONTRASTS if each.ask in page]


# --- which words are in view -----------------------------------------------------------------------------------------


def test_without_a_family_the_best_known_words_of_each_are_there() -> None:
    words = offered(live(after(AT_WORDS)))
    assert set(COMMON) < set(words)
    assert len(words) < 40


@pytest.mark.parametrize("family", FAMILIES, ids=lambda each: each.name)
def test_a_family_brings_all_of_its_words_and_no_others(family: Family) -> None:
    page = live(after(Input("family", (family.name,)), AT_WORDS))
    assert set(offered(page)) == {each.word for each in family.feelings}


def test_not_being_sure_of_a_family_leaves_all_of_them_open() -> None:
    assert offered(live(after(Input("family", ("I am not sure",)), AT_WORDS))) == offered(live(after(AT_WORDS)))


@pytest.mark.parametrize("sense", FAMILIES_BY_SENSE)
def test_the_body_opens_families_and_says_that_it_proves_nothing(sense: str) -> None:
    sheet = after(Press("go", "Body"), Input("sense", (sense,)))
    page = live(sheet)
    assert "no proof" in page
    assert all(name in page for name in FAMILIES_BY_SENSE[sense])
    opened = set(offered(live(after(Input("sense", (sense,)), AT_WORDS))))
    assert opened == {
        each.word for family in FAMILIES for each in family.feelings if family.name in FAMILIES_BY_SENSE[sense]
    }


def test_an_unknown_sense_of_an_older_draft_opens_nothing_and_breaks_nothing() -> None:
    assert "no proof" not in live(after(Press("go", "Body"), Input("sense", ("itchy",))))


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_tapped_is_drawn_so_and_no_other(part: str) -> None:
    page = live(after(Press("go", "Body"), Input("body", (part,))))
    assert page.count("kw-d-wash") == (2 if part in ("shoulders", "arms and hands") else 1)


def test_a_word_that_was_tapped_stays_when_its_family_is_taken_back() -> None:
    page = live(
        after(Input("family", ("Sad",)), Input("feelings", ("in grief",)), Input("family", ("Glad",)), AT_WORDS)
    )
    assert "in grief" in offered(page)
    assert "homesick" not in offered(page)


def test_a_word_says_what_it_means_and_asks_how_strong_it_is_three_times_at_most() -> None:
    page = live(after(AT_WORDS, Input("feelings", ("sad", "hurt", "angry", "tired"))))
    assert all(WORDS[word].meaning in page for word in ("sad", "hurt", "angry", "tired"))
    assert page.count("<legend>How strong is") == 3


def test_a_strong_one_offers_steadying_and_a_heavy_one_leads_to_people() -> None:
    assert "You could steady yourself first" in live(
        after(AT_WORDS, Input("feelings", ("furious",)), Input("strength.furious", "8"))
    )
    grave = after(AT_WORDS, Input("feelings", ("hopeless",)), Input("strength.hopeless", "8"))
    assert "kw-help-first" in live(grave)
    assert PRACTICE.view(grave)


# --- words over time -------------------------------------------------------------------------------------------------


def test_words_used_before_stand_first_the_newest_at_the_front_and_nothing_is_counted() -> None:
    page = live(after(told(named(20, "tired", "envious"), named(24, "curious", "tired")), AT_WORDS))
    row = page[page.index(USED) : page.index('aria-label="Shame and guilt"')]
    assert set(offered(row)) == {"curious", "tired", "envious"}
    assert row.index('value="curious"') < row.index('value="tired"') < row.index('value="envious"')
    assert page.count('name="feelings" value="tired"') == 1


def test_a_word_of_their_own_comes_back_marked_as_theirs_and_can_be_tapped() -> None:
    page = live(after(told(named(20, "Fernweh")), AT_WORDS))
    assert 'name="feelings" value="Fernweh"' in page
    assert '<span translate="no">Fernweh</span>' in page
    sheet = after(told(named(20, "Fernweh")), AT_WORDS, Input("feelings", ("Fernweh",)))
    assert kept(sheet).feelings == (Felt("Fernweh"),)


def test_the_first_time_there_is_no_row_of_used_words() -> None:
    assert USED not in live(after(AT_WORDS))


def test_words_of_danger_and_what_is_too_heavy_are_not_met_again_at_the_front() -> None:
    assert USED not in live(after(told(named(20, "I want to die", "hopeless", "Numb")), AT_WORDS))


# --- near neighbors --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("contrast", CONTRASTS, ids=lambda each: f"{each.one} or {each.other}")
def test_either_word_brings_the_question(contrast: Contrast) -> None:
    assert contrast in asked(live(after(Input("feelings", tuple(sorted(contrast.pair))), AT_ONCE_MORE)))


def test_pairs_of_which_both_were_tapped_go_first_and_three_are_asked_at_most() -> None:
    page = live(after(Input("feelings", ("sad", "tired", "overwhelmed", "hurt", "angry", "lonely")), AT_ONCE_MORE))
    assert len(asked(page)) == 3
    assert {frozenset(("overwhelmed", "tired")), frozenset(("hurt", "angry"))} <= {each.pair for each in asked(page)}


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("something I did", ("tired", "guilty")),
        ("all of me", ("tired", "ashamed")),
        (BOTH, ("tired", "guilty", "ashamed")),
        (NOT_SURE, ("tired", "guilty")),
    ],
)
def test_an_answer_changes_the_words_and_not_being_sure_changes_none(answer: str, words: tuple[str, ...]) -> None:
    sheet = after(Input("feelings", ("tired", "guilty")), AT_ONCE_MORE, Input("near.guilty or ashamed", answer))
    assert set(sheet.answers["feelings"]) == set(words)
    assert CONTRASTS[0] in asked(live(sheet))


def test_an_answer_can_be_taken_back() -> None:
    sheet = after(
        Input("feelings", ("guilty",)),
        Input("near.guilty or ashamed", "all of me"),
        Input("near.guilty or ashamed", "something I did"),
    )
    assert sheet.answers["feelings"] == ("guilty",)


def test_nothing_is_asked_while_people_to_call_come_first() -> None:
    assert asked(live(after(Input("feelings", ("guilty",)), Input("situation", "I want to die"), AT_ONCE_MORE))) == []


# --- what it may ask for ---------------------------------------------------------------------------------------------


def test_each_of_three_words_says_what_it_often_asks_for_and_it_can_be_taken() -> None:
    page = live(after(Input("feelings", ("tired", "proud", "torn", "bored")), AT_ASKS))
    assert 'data-press="fill:step" value="Rest"' in page
    assert page.count("often asks for:") == 3


def test_without_a_word_something_is_asked_all_the_same() -> None:
    assert "With or without a word" in live(after(AT_ASKS))


def test_what_was_written_for_the_same_feeling_is_offered_unless_it_left_them_heavier() -> None:
    before = told(
        named(20, "tired", step="Bed at nine"),
        named(21, "proud", step="Tell Mo"),
        named(22, "tired", step="A long run", after="heavier"),
    )
    page = live(after(before, Input("feelings", ("tired",)), AT_ASKS))
    assert 'data-press="fill:step" value="Bed at nine"' in page
    assert "Tell Mo" not in page
    assert "A long run" not in page


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        (("guilty",), ["setback"]),
        (("ashamed",), ["friend-lens"]),
        (("proud", "sad", "torn"), ["day", "allowing"]),
        ((), ["four-n", "kind-line"]),
    ],
)
def test_the_words_choose_what_may_come_next(words: tuple[str, ...], leads: list[str]) -> None:
    assert sorted([*PRACTICE.nexts(after(Input("feelings", words)))][:2]) == sorted(leads)


def test_words_their_strength_what_was_going_on_and_the_next_step_are_kept() -> None:
    sheet = after(
        Input("family", (NAMES[1],)),
        Input("feelings", ("in grief",)),
        Input("strength.in grief", "6"),
        Input("situation", "Her coat is still in the hall"),
        Input("step", "Call Ada"),
    )
    moment = kept(sheet)
    assert moment.feelings == (Felt("in grief", 6),)
    assert (moment.situation, moment.next_step) == ("Her coat is still in the hall", "Call Ada")


def test_a_finer_word_goes_on_into_a_practice_with_the_short_list_as_a_word_of_their_own() -> None:
    from kindward.practices.four_n import PRACTICE as FOUR_N

    carry = encode(named(20, "in grief", "sad"))
    sheet = FOUR_N.after(Example("", (Mounted(stamp=NOW, carry=carry),)), Place("here"))
    assert sheet.answers["feelings"] == ("sad",)
    assert sheet.answers["feelings.own"] == "in grief"


def kept(sheet: Sheet) -> Moment:
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    return next(decode(Moment, text) for key, text in batch.saves if ":moment:" in key)
