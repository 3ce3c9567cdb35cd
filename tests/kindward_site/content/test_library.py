"""The library: every practice on each of its three lists, with choices that lead to something."""

import re
from collections.abc import Mapping

import pytest

from kindward.practice.catalog import CARDS, NEEDS, Card
from kindward_site.build import Guides
from kindward_site.content.library import counted, library, slug
from support import many_practices

LIBRARIES = pytest.mark.parametrize(
    ("cards", "guides"),
    [(CARDS, {"four-n": [("Traps", "guides/traps/")]}), (many_practices.CARDS, many_practices.GUIDES)],
    ids=["today", "thirty"],
)


@LIBRARIES
def test_every_practice_stands_in_it_by_need_time_and_guide(cards: Mapping[str, Card], guides: Guides) -> None:
    html = library("../", cards, guides=guides)
    need, time, guide = html.index('id="by-need"'), html.index('id="by-time"'), html.index('id="by-guide"')
    for name, card in cards.items():
        assert card.need, name
        for part in (html[need:time], html[time:guide], html[guide:]):
            assert part.count(f"../practices/{name}/") == 1, name


@LIBRARIES
def test_every_choice_fits_some_practice_and_every_practice_has_its_choices(
    cards: Mapping[str, Card], guides: Guides
) -> None:
    html = library("../", cards, guides=guides)
    for name in ("need", "time", "guide"):
        first, *offered = re.findall(rf'name="{name}" value="([^"]*)"', html)
        fitted = {value for values in re.findall(rf'data-{name}="([^"]*)"', html) for value in values.split()}
        assert first == ""
        assert sorted(offered) == sorted(fitted), name
        assert len(offered) == len(set(offered)), name


def test_all_comes_first_and_is_chosen() -> None:
    html = library("../", many_practices.CARDS, guides=many_practices.GUIDES)
    assert re.findall(r'name="(\w+)" value="" checked><span>All<', html) == ["need", "time", "guide"]
    assert html.count(" checked") == 3


def test_a_practice_that_no_guide_holds_is_listed_all_the_same() -> None:
    html = library("../", guides={})
    assert 'name="guide"' not in html
    assert 'data-guide=""' in html


def test_no_two_names_share_a_value() -> None:
    assert len({slug(need) for need in NEEDS}) == len(NEEDS)


def test_shelves_stand_in_the_order_of_the_needs_whatever_that_of_the_practices() -> None:
    backwards = dict(reversed(many_practices.CARDS.items()))
    html = library("../", backwards, guides={})
    shelves = re.findall(r"<h3>([^<]+)</h3>", html.partition('id="by-time"')[0])
    assert tuple(shelves) == NEEDS


def test_the_count_is_said_in_words() -> None:
    assert [counted(count) for count in (1, 2, 30)] == ["1 practice", "2 practices", "30 practices"]
    assert f">{counted(len(CARDS))}</p>" in library("../", guides={})
