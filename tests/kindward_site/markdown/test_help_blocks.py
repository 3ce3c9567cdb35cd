"""The lines on Help: a stale one stops the build, the country's choice reaches every part, the checked day stands once."""

import dataclasses
import datetime
import re
from pathlib import Path

import pytest

from kindward.helplines import COUNTRIES, LINES, Topic, lines_for
from kindward_site.content import helplines
from kindward_site.content.helplines import (
    ELSEWHERE,
    FOLDED,
    FRESH,
    StaleHelpline,
    check_fresh,
    checked,
    choice,
    emergencies,
    folded,
    lines,
    open_topics,
)

STYLES = (Path(__file__).parents[3] / "overrides/assets/css/help.css").read_text(encoding="utf-8")
HELP = (Path(__file__).parents[3] / "docs/help.md").read_text(encoding="utf-8")
CODES = [country.code for country in COUNTRIES]


def test_a_stale_line_stops_the_build_and_says_which() -> None:
    oldest = min(line.checked for line in LINES)
    check_fresh(oldest + FRESH)
    with pytest.raises(StaleHelpline, match=r"lines\.py: .* look the number up again on https?://"):
        check_fresh(oldest + FRESH + datetime.timedelta(days=1))


def test_the_styles_follow_the_choice_of_every_country() -> None:
    """They stand in a plain style sheet; a new country would be shown with all others without its rule."""
    chosen = re.findall(r'<option value="(\w+)">', choice())
    assert chosen == [*CODES, ELSEWHERE, "all"]
    ruled = re.findall(
        r'article:has\(#country \[value="(\w+)"\]:checked\) \[data-in\]:not\(\[data-in~="\1"\]\)', STYLES
    )
    assert ruled == [*CODES, ELSEWHERE]


@pytest.mark.parametrize("topic", open_topics())
def test_a_topic_in_the_open_has_something_for_every_choice(topic: str) -> None:
    html = lines(Topic(topic))
    assert re.findall(r'<div data-in="([^"]*)">', html) == [*CODES, ELSEWHERE]


def test_every_line_is_on_help() -> None:
    html = "".join([folded(), *(lines(Topic(topic)) for topic in open_topics())])
    for line in LINES:
        for href in filter(None, (line.telephone, line.message, line.chat, line.link)):
            assert f'href="{href.replace("&", "&amp;")}"' in html, line.name
    assert all(f'href="tel:{country.emergency}"' in emergencies() for country in COUNTRIES)


def test_the_page_holds_every_topic() -> None:
    assert re.findall(r"^/// helplines \| (\w+)$", HELP, re.MULTILINE) == open_topics()
    assert "/// more-helplines\n" in HELP
    assert set(open_topics()) | {topic.value for topic in FOLDED} == {topic.value for topic in Topic}


def test_a_folded_topic_is_in_view_only_where_it_has_a_line() -> None:
    for topic, title in FOLDED.items():
        (codes,) = re.findall(rf'<details data-in="([^"]*)"><summary>{re.escape(title)}</summary>', folded())
        assert codes.split() == [each.code for each in COUNTRIES if lines_for(LINES, each, (topic,))]


def test_the_first_line_stands_before_the_emergency_number_and_the_rest_is_folded() -> None:
    html = lines(Topic.CRISIS)
    first = html.partition("</details>")[0]
    order = [first.index(part) for part in ('href="tel:988"', 'href="sms:988"', 'href="tel:911"', "<summary>")]
    assert order == sorted(order)


def test_the_checked_day_stands_once_when_all_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    day = datetime.date(2026, 11, 26)
    same = [dataclasses.replace(line, checked=day) for line in LINES]
    monkeypatch.setattr(helplines, "LINES", same)
    assert "All numbers were looked up on November 26, 2026." in checked()
    later = dataclasses.replace(same[0], checked=datetime.date(2027, 2, 1))
    monkeypatch.setattr(helplines, "LINES", [later, *same[1:]])
    assert "The numbers were checked between November 26, 2026, and February 1, 2027." in checked()
