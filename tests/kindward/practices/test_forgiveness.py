"""What belongs to forgiveness alone: the way out, what is owned first, the statement, its revisions, and the morning."""

from html import unescape
from typing import Any

import pytest

from kindward.language import find_dangers
from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.day import PRACTICE as DAY
from kindward.practices.forgiveness import PRACTICE
from kindward.practices.setback import PRACTICE as SETBACK
from kindward.records import Entry, Moment, Record, decode, encode
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.vocabulary.forgiveness import AGAIN, HARMED, LATER, LET_GO, MINE, REPAIRS, SAID
from kindward.wire.messages import BATCH, Batch, Input, Message, Mounted, Press, Records, Stamp, Stored
from kindward.wire.names import record_key

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
LATER_ON = Stamp("2026-12-04T08:00:00+01:00", "5a6b7c8d")
MOMENT = Moment(
    "20261120T120000-a", "2026-11-20T12:00:00+01:00", situation="I missed his birthday", practices=("forgiveness",)
)
KEPT = Forgiveness(
    "20261120T120000-a",
    MOMENT.created,
    MOMENT.created,
    moment=MOMENT.id,
    owned="I forgot.",
    statement="I forgot, and said so.",
    practice="forgiveness",
)
OWNED = "I forgot his birthday."
STEPS = ("Mine", "Not mine", "Repair", "From here", "Statement")


def after(*messages: Message, carry: str | None = None) -> Sheet:
    return PRACTICE.after(Example("", (Mounted(carry=carry, stamp=NOW), *messages)), Place("here", "../../"))


def told(*records: Record) -> Records:
    return Records(records[0].kind, tuple((record_key(each.kind, each.id), encode(each)) for each in records))


def live(sheet: Any, practice: Any = PRACTICE) -> str:
    return unescape("".join(str(part.draw()) for part in practice.view(sheet) if part.live))


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def pressed(sheet: Sheet, action: str, value: str = "", stamp: Stamp = NOW) -> Sheet:
    return PRACTICE.update(sheet, Press(action, value, stamp=stamp))[0]


def kept(sheet: Sheet) -> Sheet:
    return PRACTICE.update(pressed(sheet, "keep"), Stored(BATCH, ok=True, stamp=NOW))[0]


def saved(sheet: Sheet, stamp: Stamp = NOW) -> dict[str, Any]:
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=stamp))
    types: dict[str, type[Record]] = {cls.kind: cls for cls in (Moment, Entry, Forgiveness)}
    found = [pair for effect in effects if isinstance(effect, Batch) for pair in effect.saves]
    return {kind: decode(types[kind], text) for key, text in found for kind in [key.split(":")[1]]}


# --- a way out -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("whose", "href"), [(HARMED, "../../help/#somebody-hurts-you"), (AGAIN, "../../take-care/#ocd")]
)
def test_whom_this_page_could_hurt_is_led_elsewhere_and_asked_nothing(whose: str, href: str) -> None:
    page = live(after(Input("whose", whose)))
    assert SAID[whose] in page
    assert f'href="{href}"' in page
    for step in STEPS:
        shown = live(after(Input("whose", whose), at(step)))
        assert LATER in shown
        assert "<textarea" not in shown
        assert "<input" not in shown


@pytest.mark.parametrize("chosen", [(), (Input("whose", MINE),)])
def test_everybody_else_is_asked(chosen: tuple[Message, ...]) -> None:
    assert "take-care/#ocd" not in live(after(*chosen))
    for step in STEPS:
        shown = live(after(*chosen, at(step)))
        assert LATER not in shown
        assert "<textarea" in shown


@pytest.mark.parametrize(
    ("whose", "nexts"), [(HARMED, ["letter", "allies"]), (AGAIN, ["noticing", "settle"]), (MINE, ["letter", "day"])]
)
def test_what_it_is_about_leads_on(whose: str, nexts: list[str]) -> None:
    assert list(PRACTICE.nexts(after(Input("whose", whose)))) == nexts


def test_from_eight_on_steadying_comes_first() -> None:
    assert "That is strong." in live(after(Input("strength", "8")))
    assert "That is strong." not in live(after(Input("strength", "7")))


# --- owning before letting go ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("owned", "is_said"), [("I am a terrible brother.", True), ("I did not call him.", False)])
def test_what_says_what_one_is_is_asked_for_the_deed(owned: str, is_said: bool) -> None:
    assert ("What was it that you did?" in live(after(Input("owned", owned), at("Mine")))) is is_said


def test_without_anything_owned_nothing_is_put_together() -> None:
    sheet = after(Input("not_mine", "The late shift"), Input("let_go", LET_GO[:1]))
    assert "What you own comes first." in live(pressed(sheet, "go", "Not mine"))
    page = live(pressed(sheet, "go", "Statement"))
    assert "Once you have written what you own" in page
    assert "The late shift" not in page


def test_the_statement_holds_what_was_said_in_its_order_what_is_owned_ahead_of_what_is_put_down() -> None:
    sheet = after(
        Input("let_go", LET_GO[1:2]),
        Input("let_go.own", "the ninth apology."),
        Input("intention", "call on Sundays"),
        Input("not_mine", "the late shift"),
        Input("repair", "Dinner on Friday!"),
        Input("impact", "He  went to bed\nwithout a call"),
        Input("owned", OWNED),
    )
    _, text = live(pressed(sheet, "go", "Statement")).split('data-press="fill:statement" value="')
    assert text.partition('"')[0].split("\n\n") == [
        "What I own: I forgot his birthday.",
        "What it did: He went to bed without a call.",
        "What I am doing about it: Dinner on Friday!",
        "What was not mine: The late shift.",
        "How I want to act from here on: Call on Sundays.",
        f"What I am putting down, because it fixes nothing: {LET_GO[1].capitalize()} and the ninth apology.",
    ]


def test_once_taken_it_is_offered_no_more_and_after_a_change_only_in_its_place() -> None:
    sheet = pressed(after(Input("owned", OWNED), at("Statement")), "fill:statement", f"What I own: {OWNED}")
    assert 'data-press="fill:statement"' not in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Input("statement", "I forgot it."))
    assert "in place of what is there" in live(sheet)


def test_words_of_danger_are_put_into_no_statement() -> None:
    sheet = pressed(after(Input("owned", "I want to kill myself."), at("Statement")), "go-on")
    assert 'data-press="fill:statement"' not in live(sheet)


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_each_answer_has_its_field_and_the_moment_has_what_happened() -> None:
    found = saved(
        after(
            Input("situation", "I missed it"),
            Input("owned", OWNED),
            Input("let_go", LET_GO[:1]),
            Input("statement", "I own it."),
            Input("mornings", ("yes",)),
        )
    )
    statement = found["forgiveness"]
    assert (statement.owned, statement.statement, statement.mornings, statement.revisions) == (
        OWNED,
        "I own it.",
        True,
        (),
    )
    assert statement.moment == found["moment"].id
    assert found["moment"].situation == "I missed it"
    assert found["entry"].answers == {"let_go": LET_GO[:1]}


def test_each_earlier_wording_is_kept_with_its_day() -> None:
    sheet = after(told(KEPT), Input("statement", "I forgot, and we had dinner."), carry=encode(MOMENT))
    first = saved(sheet)["forgiveness"]
    assert first.id == KEPT.id
    assert first.revisions == (Revision(MOMENT.created, "I forgot, and said so."),)
    again, _ = PRACTICE.update(kept(sheet), Input("statement", "It is done.", stamp=LATER_ON))
    second = saved(again, LATER_ON)["forgiveness"]
    assert [each.text for each in second.revisions] == ["I forgot, and said so.", "I forgot, and we had dinner."]
    assert second.revisions[1].at == NOW.now


def test_kept_again_as_it_was_it_has_no_new_wording() -> None:
    sheet = after(told(KEPT), Input("impact", "He was alone."), carry=encode(MOMENT))
    statement = saved(sheet)["forgiveness"]
    assert (statement.impact, statement.revisions) == ("He was alone.", ())


def test_what_another_tab_made_of_it_is_the_earlier_wording() -> None:
    newer = Forgiveness(
        KEPT.id, KEPT.created, "2026-11-27T13:00:00+01:00", moment=MOMENT.id, statement="From the other tab."
    )
    sheet = after(told(KEPT), told(newer), Input("statement", "Mine now."), carry=encode(MOMENT))
    assert saved(sheet)["forgiveness"].revisions == (Revision(newer.updated, "From the other tab."),)


# --- the next time ---------------------------------------------------------------------------------------------------


def test_who_comes_again_reads_it_and_goes_on_with_it_at_the_statement() -> None:
    sheet = after(told(KEPT), told(MOMENT))
    page = live(sheet)
    assert "I forgot, and said so." in page
    assert f'data-press="return-to" value="{MOMENT.id}"' in page
    sheet = pressed(sheet, "return-to", MOMENT.id)
    assert sheet.text("statement") == KEPT.statement
    assert sheet.text("situation") == MOMENT.situation
    changed, _ = PRACTICE.update(sheet, Input("statement", "Told him."))
    found = saved(changed)
    assert (found["moment"].id, found["forgiveness"].id) == (MOMENT.id, KEPT.id)
    assert len(found["forgiveness"].revisions) == 1


def test_one_that_left_the_reader_heavier_is_not_brought_up_and_neither_are_words_of_danger() -> None:
    heavier = Moment(MOMENT.id, MOMENT.created, after="heavier", practices=("forgiveness",))
    assert "said so" not in live(after(told(KEPT), told(heavier)))
    danger = Forgiveness("g", "c", statement="I should kill myself for it.")
    assert "written a statement before" not in live(after(told(danger)))


def test_a_kind_day_has_those_that_are_wanted_in_the_morning_and_no_others() -> None:
    def day(*statements: Forgiveness) -> str:
        sheet = DAY.after(Example("", (Mounted(stamp=NOW), told(*statements))), Place("here"))
        return live(sheet, DAY)

    assert "I forgot, and said so." not in day(KEPT)
    assert "I own it." in day(KEPT, Forgiveness("g", "c", statement="I own it.", mornings=True))
    assert "kill" not in day(Forgiveness("g", "c", statement="I should kill myself for it.", mornings=True))


def test_guilt_in_a_setback_leads_here_and_sadness_does_not() -> None:
    def nexts(feeling: str) -> list[str]:
        sheet = SETBACK.after(Example("", (Mounted(stamp=NOW), Input("feelings", (feeling,)))), Place("here"))
        return list(SETBACK.nexts(sheet))

    assert nexts("guilty")[0] == "forgiveness"
    assert "forgiveness" not in nexts("sad")


def test_every_offered_word_is_heard_as_no_danger() -> None:
    assert not [each for each in (*REPAIRS, *LET_GO, MINE, HARMED, AGAIN, *SAID.values(), LATER) if find_dangers(each)]
