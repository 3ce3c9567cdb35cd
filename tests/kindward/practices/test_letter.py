"""What belongs to letter alone: voices and openings, hints that mark nothing, the seal, and what comes back the next time."""

from dataclasses import replace
from typing import Any

import pytest

from kindward.language import find_dangers
from kindward.language.coverage import INVITATIONS, Part, coverage
from kindward.practice.guided import Sheet
from kindward.practices.letter import PRACTICE
from kindward.records import Entry, Line, Moment, Record, decode, encode
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.vocabulary.letter_voices import OTHERS, VOICES, openings, signature
from kindward.wire.messages import BATCH, Batch, Input, Message, Press, Stamp, Stored
from support.practice_driver import PracticeDriver, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
LATER = Stamp("2026-12-04T08:00:00+01:00", "5a6b7c8d")
TYPES: dict[str, type[Record]] = {cls.kind: cls for cls in (Moment, Entry, Line, Letter)}
PAIN = "I know how much tonight hurts, and how ashamed you are about all of it."
WHOLE = "It hurts. You were so tired. Everyone forgets things. You could call her tomorrow."
DANGER = "I know you want to kill yourself tonight, and I am so sorry that it hurts like this."
MOMENT = Moment(
    "20261120T120000-a", "2026-11-20T12:00:00+01:00", situation="I yelled over some juice", practices=("letter",)
)
OWN = Letter("20261120T123000-b", "2026-11-20T12:30:00+01:00", moment=MOMENT.id, voice="Mia", text="You came back.")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def saved(sheet: Sheet, stamp: Stamp = NOW) -> dict[str, Any]:
    """What "keep" writes, by kind."""
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=stamp))
    found = [pair for effect in effects if isinstance(effect, Batch) for pair in effect.saves]
    return {kind: decode(TYPES[kind], text) for key, text in found for kind in [key.split(":")[1]]}


def kept(sheet: Sheet) -> Sheet:
    sheet, _ = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    return PRACTICE.update(sheet, Stored(BATCH, ok=True, stamp=NOW))[0]


# --- the voice and how the letter begins -----------------------------------------------------------------------------


def test_every_opening_is_heard_as_no_danger_and_stands_for_no_step() -> None:
    for text in (*OTHERS, *(each for voice in VOICES for each in voice.openings)):
        assert not find_dangers(text)
        assert not next(hint.spans for hint in coverage(text) if hint.part is Part.REPAIR), text


@pytest.mark.parametrize("voice", VOICES, ids=[voice.name for voice in VOICES])
def test_each_voice_has_openings_of_its_own(voice: Any) -> None:
    page = live(after(Input("voice", voice.name), at("Letter")))
    assert 2 <= len(voice.openings) <= 3
    assert all(opening in page for opening in voice.openings)
    assert not any(each in page for other in VOICES if other is not voice for each in other.openings)


def test_somebody_else_and_nobody_have_openings_too() -> None:
    assert openings("my aunt") == openings("") == OTHERS
    assert OTHERS[0] in live(after(Input("voice.own", "my aunt"), at("Letter")))


def test_an_opening_takes_the_place_of_no_word_of_the_readers() -> None:
    taken = (at("Letter"), Press("fill:text", OTHERS[0], stamp=NOW))
    assert OTHERS[1] in live(after(*taken)), "one opening may still give way to another"
    page = live(after(*taken, Input("text", f"{OTHERS[0]} You")))
    assert OTHERS[1] not in page
    assert "It could begin" not in page


def test_people_in_the_readers_corner_are_offered_by_name_and_words_of_danger_are_not() -> None:
    people = (Person("p", "c", name="Mia"), Person("q", "c", name="Rex the dog"), Person("r", "c", name="kill myself"))
    page = live(after(told(*people), at("Who writes")))
    assert 'data-press="fill:voice.own" value="Mia"' in page
    assert "Rex the dog" in page
    assert "kill myself" not in page


def test_a_name_that_was_tapped_goes_ahead_of_a_voice_that_was_chosen() -> None:
    sheet = after(Input("voice", VOICES[0].name), Press("fill:voice.own", "Mia", stamp=NOW), Input("text", WHOLE))
    assert saved(sheet)["letter"].voice == "Mia"


def test_a_signature_is_the_voices_or_the_readers_words_with_a_capital() -> None:
    assert signature(VOICES[0].name) == VOICES[0].signed
    assert signature(" my aunt Rosa") == "My aunt Rosa"
    assert signature("") == ""


# --- hints -----------------------------------------------------------------------------------------------------------


def invited(text: str, *more: Message) -> set[Part]:
    page = live(after(Input("text", text), at("Letter"), *more))
    return {part for part, words in INVITATIONS.items() if words in page}


def test_hints_are_for_what_is_not_found_and_there_are_none_at_first_or_once_all_is_there() -> None:
    assert invited("") == invited("Dear you, I am here.") == set()
    assert invited(PAIN) == {Part.REASONS, Part.HUMANITY, Part.REPAIR}
    assert invited(WHOLE) == set()


def test_hints_count_and_mark_nothing() -> None:
    page = live(after(Input("text", PAIN), at("Letter")))
    assert "<mark" not in page
    assert " of 4" not in page


def test_while_words_of_danger_stand_there_are_no_hints_also_after_going_on() -> None:
    assert invited(DANGER) == set()
    assert invited(DANGER, Press("go-on", stamp=NOW)) == set()


# --- the letter as it is read ----------------------------------------------------------------------------------------


def test_the_letter_has_its_day_its_salutation_its_text_and_its_signature() -> None:
    sheet = after(Input("voice", VOICES[1].name), Input("to", "Sam"), Input("text", WHOLE), at("Read"))
    page = live(sheet)
    parts = ("Friday, November 27, 2026", "Dear Sam,", WHOLE, VOICES[1].signed, "data-read-aloud", 'data-press="print"')
    assert [part for part in parts if part not in page] == []
    assert 'id="here-letter"' in page, "what is read aloud"
    assert 'data-read-aloud="here-letter"' in page


def test_without_words_there_is_nothing_to_read_aloud_or_to_print() -> None:
    page = live(after(at("Read")))
    assert "Dear" not in page
    assert "data-read-aloud" not in page
    assert 'data-press="print"' not in page


def test_print_opens_the_print_dialog() -> None:
    _, effects = PRACTICE.update(after(Input("text", WHOLE), at("Read")), Press("print", stamp=NOW))
    assert [effect.do for effect in effects] == ["print"]


# --- a step out of it ------------------------------------------------------------------------------------------------


def test_what_the_letter_says_could_be_done_is_offered_and_what_its_writer_offers_is_not() -> None:
    text = "It hurts. I’ll bring you soup on Sunday. I’ll call Ben. You could write to her tomorrow."
    page = live(after(Input("text", text), at("From here")))
    assert 'value="I’ll call Ben."' in page
    assert 'value="You could write to her tomorrow."' in page
    assert 'value="I’ll bring you' not in page


def test_a_step_goes_into_the_moment_and_leads_to_where_steps_become_clear() -> None:
    sheet = after(Input("about", "The juice"), Input("text", WHOLE), Input("step", "Call Ben."))
    assert saved(sheet)["moment"].next_step == "Call Ben."
    assert next(iter(PRACTICE.nexts(sheet))) == "traps"
    assert "traps" not in PRACTICE.nexts(after(Input("text", WHOLE)))


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_the_letter_is_a_record_of_its_own_beside_the_moment_and_none_of_its_words_stand_elsewhere() -> None:
    given = {"about": "The juice", "voice": VOICES[0].name, "to": "Sam", "text": WHOLE, "opens": "2027-03-01"}
    records = saved(after(*(Input(name, value) for name, value in given.items())))
    moment, letter = records["moment"], records["letter"]
    assert letter == Letter(
        NOW.id,
        NOW.now,
        NOW.now,
        moment.id,
        voice=VOICES[0].name,
        to="Sam",
        text=WHOLE,
        opens="2027-03-01",
        practice="letter",
    )
    assert moment.situation == "The juice"
    assert not any(words in encode(moment) + encode(records["entry"]) for words in (WHOLE, "Sam", VOICES[0].name))


def test_without_a_letter_none_is_kept_and_what_was_chosen_for_it_stays_an_answer() -> None:
    records = saved(after(Input("about", "The juice"), Input("to", "Sam")))
    assert "letter" not in records
    assert records["entry"].answers == {"to": "Sam"}


def test_a_letter_that_is_written_later_takes_the_answers_along() -> None:
    sheet = kept(after(Input("about", "The juice"), Input("to", "Sam")))
    entry = Entry(f"{NOW.id}-letter", NOW.now, NOW.now, "letter", NOW.id, {"to": "Sam"})
    sheet, _ = PRACTICE.update(sheet, told(entry))
    sheet, _ = PRACTICE.update(sheet, Input("text", WHOLE))
    records = saved(sheet, LATER)
    assert (records["letter"].to, records["letter"].moment) == ("Sam", NOW.id)
    assert records["entry"].answers == {}


def test_a_letter_that_goes_on_stays_one_record() -> None:
    sheet = kept(after(Input("about", "The juice"), Input("text", WHOLE)))
    sheet, _ = PRACTICE.update(sheet, Input("text", WHOLE + " Sleep well."))
    letter = saved(sheet, LATER)["letter"]
    assert (letter.id, letter.created, letter.updated) == (NOW.id, NOW.now, LATER.now)
    assert letter.text.endswith("Sleep well.")


def test_a_refused_letter_is_tried_again_under_the_same_name() -> None:
    sheet, _ = PRACTICE.update(after(Input("text", WHOLE)), Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, ok=False, reason="quota", stamp=NOW))
    assert saved(sheet, LATER)["letter"].id == NOW.id


# --- who comes again -------------------------------------------------------------------------------------------------


def test_with_its_moment_an_open_letter_comes_back_to_be_changed_and_onto_its_newest_version() -> None:
    sheet = after(told(OWN), carry=encode(MOMENT))
    assert "You came back." in live(PRACTICE.update(sheet, at("Letter"))[0])
    sheet, _ = PRACTICE.update(sheet, told(replace(OWN, to="Kiddo")))
    sheet, _ = PRACTICE.update(sheet, Input("text", "You came back, and said so."))
    letter = saved(sheet, LATER)["letter"]
    assert (letter.id, letter.to, letter.text) == (OWN.id, "Kiddo", "You came back, and said so.")


def test_with_its_moment_a_sealed_letter_stays_shut_and_another_is_begun() -> None:
    sealed = replace(OWN, opens="2027-03-01")
    sheet = after(told(sealed), carry=encode(MOMENT))
    assert "You came back." not in "".join(str(part.draw()) for part in PRACTICE.view(sheet))
    sheet, _ = PRACTICE.update(sheet, Input("text", WHOLE))
    letter = saved(sheet, LATER)["letter"]
    assert letter.id != sealed.id
    assert letter.moment == MOMENT.id


def test_another_open_letter_of_the_same_moment_is_the_newest() -> None:
    older = replace(OWN, id="20261120T120500-c", created="2026-11-20T12:05:00+01:00", text="Old.")
    sheet = after(told(older, OWN), carry=encode(MOMENT))
    assert "You came back." in live(PRACTICE.update(sheet, at("Letter"))[0])


def test_somebody_who_comes_again_meets_their_letters_folded_and_sealed_ones_without_a_word() -> None:
    sealed = Letter("20261125T090000-c", "2026-11-25T09:00:00+01:00", voice="Rosa", text="Later.", opens="2027-03-01")
    page = live(after(told(OWN, sealed)))
    assert "You have written to yourself before." in page
    assert "A letter from Mia" in page
    assert "You came back." in page
    assert "A letter, sealed until Monday, March 1, 2027." in page
    assert "Rosa" not in page
    assert "Later." not in page
    assert "written to yourself before" not in live(after())


def test_a_letter_that_left_the_reader_heavier_or_holds_danger_is_not_shown_again() -> None:
    grave = Letter("20261125T090000-c", "2026-11-25T09:00:00+01:00", voice="Rosa", text=DANGER)
    assert "written to yourself before" not in live(after(told(grave)))
    heavy = Moment(MOMENT.id, MOMENT.created, after="heavier", practices=("letter",))
    assert "written to yourself before" not in live(after(told(OWN), told(heavy)))


def test_the_letter_on_the_page_is_not_shown_as_one_from_before() -> None:
    assert "written to yourself before" not in live(after(told(OWN), carry=encode(MOMENT)))
