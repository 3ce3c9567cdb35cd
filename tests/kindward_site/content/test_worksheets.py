"""A worksheet has every question of its practice, in words that hold on paper; a piece that nobody drew for paper stops the build."""

import html
import re
from collections.abc import Iterator
from typing import Any

import pytest
from markupsafe import Markup

from kindward.practice.base import Place as OnPage
from kindward.practice.pieces import Again, Choice, Contrasts, Piece, Ring, Say, Scale, Text, When
from kindward.practice.pieces.care import Fitted
from kindward.practice.pieces.five_days import Plans
from kindward.practice.pieces.pacer import seconds
from kindward.practices import PRACTICES
from kindward_site.content.facts import facts
from kindward_site.content.worksheets.marks import boxes
from kindward_site.content.worksheets.pages import Styles, worksheet_pages
from kindward_site.content.worksheets.pieces import Place, draw
from kindward_site.content.worksheets.sheet import lines, sheet
from kindward_site.content.worksheets.special import SKIPPED, SPECIAL
from kindward_site.content.worksheets.words import ASKS, LEADS, LEFT_OUT, worded
from kindward_site.errors import BuildError

URL = "https://kindward.example/"
SCREEN = re.compile(
    r"(?i)\b(tap|taps|tapped|software|notebook|buttons?|screen|tabs?|device|browser|saved?|press|click|scroll|type|typed|file|below)\b"
)
"""Words that say nothing on paper."""
STILL = (
    "press both feet into the floor",
    "press your feet",
    "tap your left and right knee",
)
"""Where they are about something else than a screen."""
PLACE = Place("four-n", PRACTICES["four-n"].start(OnPage("four-n")))


def said(slug: str) -> str:
    """All words of a worksheet, in one line."""
    return " ".join(html.unescape(Markup(str(sheet(slug, URL))).striptags()).split())


def asked(slug: str) -> Iterator[tuple[str, str]]:
    """The fields of a practice with what each asks; not those for somebody who was here before, and none of a step with a form of its own."""
    practice: Any = PRACTICES[slug]
    for at, step in enumerate(practice.outline.steps if hasattr(practice, "outline") else ()):
        if not {(slug, at)} & (SPECIAL.keys() | SKIPPED):
            for piece in step.pieces:
                yield from _asked(piece)


def _asked(piece: Piece) -> Iterator[tuple[str, str]]:
    if isinstance(piece, Again | Fitted | Plans | Contrasts | Ring):
        return
    within = getattr(piece, "within", None)
    if within:
        for each in within():
            yield from _asked(each)
    else:
        yield from piece.asks().items()


@pytest.mark.parametrize("slug", PRACTICES)
def test_a_worksheet_has_the_facts_the_steps_and_every_question(slug: str) -> None:
    text, practice = said(slug), PRACTICES[slug]
    assert facts(practice.card) in text
    for at, step in enumerate(getattr(practice, "steps", ())):
        assert (step.title in text) is ((slug, at) not in SKIPPED), step.title
    for name, ask in asked(slug):
        if (slug, name) not in LEFT_OUT:
            wanted = ASKS.get((slug, name.removesuffix(".own")), (worded(ask), ""))[0]
            assert wanted.partition(", with a semicolon")[0] in text, name


@pytest.mark.parametrize("slug", PRACTICES)
def test_no_worksheet_speaks_of_a_screen(slug: str) -> None:
    text = said(slug)
    for each in STILL:
        text = text.replace(each, "")
    assert SCREEN.findall(text) == []


def test_what_is_reworded_for_paper_is_there_in_the_practice() -> None:
    """A row for a step or a field that is gone would go on silently for ever."""
    for slug, at in {*LEADS, *SPECIAL, *SKIPPED}:
        assert at < len(getattr(PRACTICES[slug], "steps", ())), (slug, at)
    for slug, name in {*ASKS, *LEFT_OUT}:
        outline: Any = PRACTICES[slug]
        assert any(piece.owns(name) for piece in outline.outline.pieces), (slug, name)


def test_a_piece_that_nobody_drew_for_paper_stops_the_build() -> None:
    class Dial(Piece):
        """A kind of piece of somebody's own."""

    with pytest.raises(BuildError) as problem:
        draw(Dial(), PLACE)
    assert str(problem.value) == (
        "four-n: no worksheet can show the piece 'Dial': say in py/kindward_site/content/worksheets/pieces.py how it looks on paper"
    )


def test_a_piece_made_of_another_looks_as_that_one_does() -> None:
    class Careful(Text):
        """A place to write, with something that only a screen does."""

    assert str(draw(Careful("x", "What?"), PLACE)) == str(draw(Text("x", "What?"), PLACE))


def test_what_is_tapped_is_ticked_and_a_knee_is_still_tapped() -> None:
    assert worded("Tap what fits, or tap nothing.") == "Tick what fits."
    assert worded("You can tap one.") == "You can tick one."
    assert worded("Slowly tap your left knee.") == "Slowly tap your left knee."


def test_boxes_stand_in_as_many_columns_as_their_words_have_room_for() -> None:
    wide = {"calm": 4, "a lot of words here": 3, "a few more words than that one": 2, "x" * 60: 1}
    for option, columns in wide.items():
        assert f"kw-columns-{columns}" in str(boxes(("a", option)))


def test_what_belongs_to_a_choice_stands_under_it_and_what_is_the_same_stands_once() -> None:
    differs = When("way", {"walk": (Say(("Walk.",)),), "rest": (Say(("Rest.",)),)})
    assert re.findall(r"<h3>(\w+)</h3>", str(Markup(draw(differs, PLACE)))) == ["Walk", "Rest"]
    same = When("way", {"walk": (seconds("A", 30, "Count"),), "rest": (seconds("B", 30, "Count"),), "none": ()})
    assert str(draw(same, PLACE)).count("Count slowly to 30.") == 1


def test_a_scale_has_eleven_points_and_both_its_ends() -> None:
    drawn = str(Markup(draw(Scale("s", "How strong?", "barely", "very"), PLACE)))
    assert re.findall(r"<li>(\d+)</li>", drawn) == [str(point) for point in range(11)]
    assert "0 barely" in drawn
    assert "10 very" in drawn


def test_the_lines_to_call_come_from_the_table_one_for_each_country() -> None:
    found = list(lines())
    assert {line.country.code for line in found} >= {"us", "ca", "gb", "ie", "au", "nz"}
    assert "United States: call or text 988" in said("four-n")
    assert all(line.call in said("setback") for line in found)


def test_pages_are_one_for_each_practice_and_the_pack_and_hold_no_script() -> None:
    pages = worksheet_pages(Styles(("a/one.css", "a/two.css"), URL))
    assert pages.keys() == {"worksheets/index.html", *(f"worksheets/{slug}/index.html" for slug in PRACTICES)}
    for text in pages.values():
        assert "<script" not in text
        assert "style=" not in text
    assert 'href="../../a/one.css"' in pages["worksheets/four-n/index.html"]
    assert 'href="../a/two.css"' in pages["worksheets/index.html"]


def test_a_choice_without_a_line_of_one_s_own_has_none() -> None:
    assert "kw-blank" not in str(draw(Choice("c", "Which?", ("a", "b"), own=""), PLACE))
    assert "kw-blank" in str(draw(Choice("c", "Which?", ("a", "b")), PLACE))
