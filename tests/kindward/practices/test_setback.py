"""What belongs to a setback alone: how strong it is comes first, and words of the reader's own stay words by themselves."""

import re

import pytest

from kindward.practice.base import Example, Place
from kindward.practices.four_n import PRACTICE as FOUR_N
from kindward.practices.setback import PRACTICE
from kindward.records import Entry, Felt, Moment, decode, encode
from kindward.vocabulary.small_steps import small_steps
from kindward.vocabulary.triggers import HARMED
from kindward.wire.messages import Effects, Focus, Input, Message, Mounted, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, by_kind
from support.theirs import unmarked

NOW = Stamp("2026-11-26T22:15:00+01:00", "1f2e3d4c")
LATER = Stamp("2026-11-26T22:20:00+01:00", "2f2e3d4c")
OWN = (
    Input("feelings.own", "foggy, on edge"),
    Input("strength.foggy", "4"),
    Input("strength.on edge", "7"),
)
FELT = (Felt("foggy", 4), Felt("on edge", 7))

DRIVER = PracticeDriver(PRACTICE)
after, live = DRIVER.after, DRIVER.live


def kept(effects: Effects) -> tuple[Moment, Entry]:
    """The Moment and the entry that are asked to be stored."""
    batch = batch_in(effects)
    texts = by_kind(batch)
    return decode(Moment, texts["moment"]), decode(Entry, texts["entry"])


def kept_after(*messages: Message) -> tuple[Moment, Entry]:
    """What Keep writes after these messages."""
    return kept(PRACTICE.update(after(*messages), Press("keep", stamp=NOW))[1])


# --- how strong it is --------------------------------------------------------------------------------------------------


def test_how_strong_it_is_is_asked_before_what_happened() -> None:
    html = live(after())
    assert html.index("How strong is it, right now?") < html.index("What happened?")


@pytest.mark.parametrize(
    ("strength", "is_offered"), [("0", False), ("7", False), ("8", True), ("10", True), ("", False)]
)
def test_from_8_on_steadying_is_offered_before_the_first_question(strength: str, is_offered: bool) -> None:
    html = live(after(Input("strength", strength)))
    assert ('href="../../practices/settle/"' in html) is is_offered
    assert not is_offered or html.index("practices/settle/") < html.index("What happened?")


def test_going_on_is_the_reader_s_choice() -> None:
    sheet, effects = PRACTICE.update(after(Input("strength", "9")), Press("next"))
    assert (sheet.at, effects) == (1, (Focus("step-1"),))
    assert "That is strong" not in live(sheet)


def test_the_strength_at_the_beginning_is_no_feeling_and_goes_into_the_entry() -> None:
    moment, entry = kept_after(Input("strength", "9"), Input("situation", "I was late."))
    assert moment.feelings == ()
    assert entry.answers == {"strength": "9"}


# --- words of the reader's own -----------------------------------------------------------------------------------------


def test_two_words_of_one_s_own_are_asked_about_one_by_one() -> None:
    html = unmarked(live(after(OWN[0], Press("go", "Feelings"))))
    assert re.findall(r"<legend>How strong is “([^”]+)”", html) == ["foggy", "on edge"]


def test_two_words_of_one_s_own_are_two_feelings_with_two_strengths() -> None:
    moment, entry = kept_after(*OWN)
    assert moment.feelings == FELT
    assert entry.answers == {}


def test_they_come_after_words_that_were_tapped() -> None:
    moment, _ = kept_after(*OWN, Input("feelings", ("sad",)), Input("strength.sad", "2"))
    assert moment.feelings == (Felt("sad", 2), *FELT)


def test_a_strong_word_of_one_s_own_meets_steadying_too() -> None:
    feelings = Press("go", "Feelings")
    assert "That is strong" not in live(after(*OWN, feelings))
    assert "That is strong" in live(after(*OWN, Input("strength.on edge", "8"), feelings))


def test_they_survive_being_carried_to_another_practice_and_kept_there() -> None:
    moment, _ = kept_after(*OWN)
    sheet = FOUR_N.after(Example("", (Mounted(carry=encode(moment)), Input("critic", "Again."))), Place("there"))
    assert sheet.answers["feelings.own"] == "foggy, on edge"
    there, _ = kept(FOUR_N.update(sheet, Press("keep", stamp=LATER))[1])
    assert (there.id, there.feelings, there.critic_line) == (moment.id, FELT, "Again.")


def test_they_survive_another_word_beside_them_there_and_the_way_back() -> None:
    moment, _ = kept_after(*OWN)
    added = (Mounted(carry=encode(moment)), Input("feelings", ("sad",)))
    there, _ = kept(FOUR_N.update(FOUR_N.after(Example("", added), Place("there")), Press("keep", stamp=LATER))[1])
    assert there.feelings == (Felt("sad"), *FELT)
    back, _ = kept_after(Mounted(carry=encode(there)), Input("strength.sad", "3"))
    assert back.feelings == (Felt("sad", 3), *FELT)


def test_two_words_that_an_earlier_release_kept_as_one_come_apart_with_their_strength() -> None:
    old = Moment("m", "c", feelings=(Felt("foggy, on edge", 6),))
    html = live(after(Mounted(carry=encode(old)), Press("go", "Feelings")))
    assert re.findall(r'name="(strength[^"]*)" value="6" checked', html) == ["strength.foggy", "strength.on edge"]


# --- the step ----------------------------------------------------------------------------------------------------------


def test_the_feelings_named_are_answered_with_their_own_steps() -> None:
    html = live(after(Input("feelings", ("guilty", "anxious")), Press("go", "One step")))
    assert "You named guilty and anxious." in html
    offered = re.findall(r'data-press="fill:step" value="([^"]+)"', html)
    assert offered == [*small_steps(("guilty", "anxious"))]
    assert offered != [*small_steps(())]


def test_what_set_it_off_is_kept_each_by_itself() -> None:
    moment, _ = kept_after(Input("triggers.own", "the phone; a letter from the bank, again"))
    assert moment.triggers == ("the phone", "a letter from the bank, again")


# --- kinds of response -------------------------------------------------------------------------------------------------


def test_kinds_of_response_are_kept_beside_the_words_and_come_back_as_chips() -> None:
    chosen = Input("response_kinds", ("hid it", "explained myself"))
    moment, entry = kept_after(chosen, Input("response", "I wrote three apologies."))
    assert (moment.response, moment.response_kinds) == ("I wrote three apologies.", ("hid it", "explained myself"))
    assert "response_kinds" not in entry.answers
    back = PracticeDriver(PRACTICE, NOW).after(Press("go", "What came of it"), carry=encode(moment))
    assert re.findall(r'name="response_kinds" value="([^"]+)" checked', live(back)) == ["hid it", "explained myself"]


def test_whoever_was_harmed_is_not_asked_what_they_did_in_short_either() -> None:
    at = Press("go", "What came of it")
    assert "response_kinds" in live(after(at))
    assert "response_kinds" not in live(after(Input("triggers", (HARMED,)), at))
