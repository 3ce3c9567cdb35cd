"""Helplines: the countries the curriculum names, and a build that stops when one was not checked for a year."""

import datetime

import pytest

from kindward_site.helplines import FRESH, StaleHelpline, check_fresh, helplines, table


def test_the_countries_and_numbers_of_the_curriculum_are_there() -> None:
    calls = {line.country: line.call or line.link for line in helplines()}
    assert calls["United States"] == calls["Canada"] == "988"
    assert calls["United Kingdom"] == calls["Ireland"] == "116 123"
    assert calls["Australia"] == "13 11 14"
    assert calls["Anywhere else"] == "https://findahelpline.com"


def test_a_stale_line_stops_the_build_and_says_which() -> None:
    oldest = min(line.checked for line in helplines())
    check_fresh(oldest + FRESH)
    with pytest.raises(StaleHelpline, match="look the number up again"):
        check_fresh(oldest + FRESH + datetime.timedelta(days=1))


def test_numbers_can_be_tapped() -> None:
    assert 'href="tel:131114"' in table()
    assert 'href="tel:112"' in table()
