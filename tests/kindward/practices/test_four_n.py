"""What belongs to the 4N pause alone: it can be done by tapping, and it says back what the reader named."""

import re

import pytest

from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.four_n import KIND, NOTICED, PRACTICE, TRUE_TOO
from kindward.records import Entry, Felt, Line, Moment, decode
from kindward.wire.messages import Batch, Input, Message, Press, Stamp, Tick, Timer
from support.theirs import unmarked

NOW = Stamp("2026-11-26T22:15:00+01:00", "1f2e3d4c")


def after(*messages: Message) -> Sheet:
    """The sheet after these messages."""
    return PRACTICE.after(Example("", messages), Place("here"))


def live(sheet: Sheet) -> str:
    """The HTML in view."""
    return "".join(str(part.draw()) for part in PRACTICE.view(sheet) if part.live)


def test_its_four_steps_have_the_names_it_is_called_by() -> None:
    assert [step.name for step in PRACTICE.steps] == ["Notice", "Name", "Normalize", "Nurture"]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ((), "with a name or without one"),
        ((Input("feelings", ("ashamed", "tired")),), "You named ashamed and tired."),
        ((Input("feelings.own", "foggy, on edge"),), "You named foggy and on edge."),
        ((Input("feelings", ("sad",)), Input("feelings.own", "foggy, on edge")), "You named sad, foggy, and on edge."),
    ],
)
def test_what_was_named_is_called_human_word_by_word(named: tuple[Message, ...], said: str) -> None:
    assert said in unmarked(live(after(*named, Press("go", "Normalize"))))


@pytest.mark.parametrize("line", KIND)
def test_a_tap_on_a_kind_line_of_ours_calls_for_nobody(line: str) -> None:
    html = live(after(Input("line", line), Input("line.believed", "5"), Press("go", "Nurture")))
    assert 'id="here-help"' not in html
    assert "That is honest." in html


def test_under_danger_it_says_nothing_of_what_was_named() -> None:
    html = live(after(Input("feelings", ("sad",)), Input("critic", "I want to die."), Press("go", "Normalize")))
    assert "You named" not in html
    assert 'id="here-help"' in html


def test_by_tapping_alone_there_is_a_moment_a_line_and_what_was_noticed() -> None:
    taps = {
        "noticed": NOTICED[:2],
        "feelings": ("ashamed",),
        "normal": TRUE_TOO[1:2],
        "line": KIND[1],
        "line.believed": "6",
    }
    sheet = after(*(Input(name, value) for name, value in taps.items()))
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    (batch,) = (effect for effect in effects if isinstance(effect, Batch))
    texts = {key.split(":")[1]: text for key, text in batch.saves}
    moment = decode(Moment, texts["moment"])
    assert (moment.feelings, moment.kinder_line, moment.believability) == ((Felt("ashamed"),), KIND[1], 6)
    assert decode(Entry, texts["entry"]).answers == {"noticed": NOTICED[:2], "normal": TRUE_TOO[1:2]}
    assert decode(Line, texts["line"]).text == KIND[1]


def test_paced_it_takes_the_eighty_seconds_that_its_card_promises() -> None:
    sheet, effects = PRACTICE.update(after(), Press("pace"))
    waited = 0
    while sheet.paced:
        (timer,) = (effect for effect in effects if isinstance(effect, Timer))
        waited += timer.ms
        sheet, effects = PRACTICE.update(sheet, Tick("pace"))
    assert waited == 80_000 <= PRACTICE.card.minutes * 60_000
    assert sheet.at == PRACTICE.outline.close


def test_a_line_below_six_of_ten_is_met_with_lines_that_claim_less() -> None:
    rated = (Input("line", KIND[0]), Input("line.believed", "5"), Press("go", "Nurture"))
    offered = re.findall(r'data-press="fill:line.own" value="([^"]+)"', live(after(*rated)))
    assert offered[0] == f"I am willing to consider that {KIND[0]}"
    assert len(offered) == 3
    assert "willing" not in live(after(Input("line", KIND[0]), Input("line.believed", "6"), Press("go", "Nurture")))
