"""The lines to call: every row can be dialed and is dated, every country has what a bad night needs, links are right."""

import re
from collections import Counter
from datetime import date
from urllib.parse import urlsplit

import pytest

from kindward.helplines import (
    COUNTRIES,
    DIRECTORY,
    LINES,
    Country,
    Line,
    Topic,
    by_country,
    emergency,
    entry,
    lines_for,
)
from kindward.helplines.model import dialed

NAMES = [f"{line.country.code}-{line.name}" for line in LINES]
THERE = Country("xx", "There", emergency="112")


def a_line(**given: str) -> Line:
    row = {"name": "A Line", "source": "https://example.org", **given}
    return Line(country=THERE, topics=(Topic.CRISIS,), checked=date(2026, 11, 26), **row)


def is_page(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" and "." in parts.netloc and " " not in address


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_a_row_has_a_source_a_day_and_a_way_to_reach_it(line: Line) -> None:
    assert re.match(r"https?://[\w.-]+\.\w+/?", line.source)
    assert date(2026, 11, 26) <= line.checked <= date.today()
    assert line.country in COUNTRIES
    assert line.topics
    assert len(set(line.topics)) == len(line.topics)
    assert line.call or line.text or line.chat or line.link


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_a_row_can_be_dialed_and_opened(line: Line) -> None:
    for number in filter(None, (line.call, line.text)):
        assert re.fullmatch(r"\d{3,11}", dialed(number)), number
    assert not line.text_word or (line.text and re.fullmatch(r"[A-Z]+", line.text_word))
    assert not line.call_note or line.call
    for address in filter(None, (line.chat, line.link)):
        assert is_page(address), address


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_a_row_says_whole_sentences(line: Line) -> None:
    assert not line.note or line.note.endswith(".")
    assert not line.hours.endswith(".")
    assert "!" not in line.note + line.name
    assert "'" not in line.note + line.name


@pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)
def test_a_country_has_an_emergency_number_and_a_line_for_anybody_first(country: Country) -> None:
    assert re.fullmatch(r"\d{3}", country.emergency)
    first = lines_for(LINES, country, (Topic.CRISIS,))[0]
    assert first.call
    assert first.topics == (Topic.CRISIS,)


def test_no_number_stands_twice_in_a_country_for_the_same_thing() -> None:
    """988 in Spanish is dialed like 988; what follows tells them apart."""
    told = Counter(
        (line.country.code, topic, dialed(line.call), line.call_note)
        for line in LINES
        if line.call
        for topic in line.topics
    )
    assert [key for key, count in told.items() if count > 1] == []
    codes = [country.code for country in COUNTRIES]
    assert len(set(codes)) == len(codes)


def test_the_numbers_of_the_curriculum_are_there() -> None:
    first = {country.code: lines_for(LINES, country, (Topic.CRISIS,))[0] for country in COUNTRIES}
    assert {first[code].call for code in ("us", "ca")} == {"988"}
    assert {first[code].call for code in ("gb", "ie", "eu")} == {"116 123"}
    assert (first["au"].call, first["au"].text) == ("13 11 14", "0477 13 11 14")
    assert (first["us"].text, bool(first["us"].chat)) == ("988", True)
    emergencies = {country.code: country.emergency for country in COUNTRIES}
    assert emergencies["us"] == emergencies["ca"] == "911"
    assert (emergencies["gb"], emergencies["au"], emergencies["eu"]) == ("999", "000", "112")
    (veterans,) = lines_for(LINES, COUNTRIES[0], (Topic.VETERANS,))
    assert (veterans.call, veterans.call_note, veterans.text) == ("988", "then press 1", "838255")
    assert any(line.text_word == "AYUDA" for line in lines_for(LINES, COUNTRIES[0], (Topic.SPANISH,)))
    assert DIRECTORY == "https://findahelpline.com"


def test_every_topic_has_a_line_somewhere() -> None:
    assert {topic for line in LINES for topic in line.topics} == set(Topic)


def test_links_dial_text_and_open() -> None:
    html = str(entry(a_line(call="1-800-222-1222", text="741741", text_word="HOME", chat="https://example.org/chat")))
    assert '<a class="kw-button" href="tel:18002221222" aria-label="Call 1-800-222-1222, A Line">' in html
    assert 'href="sms:741741?&amp;body=HOME" aria-label="Text HOME to 741741, A Line">Text HOME to 741741</a>' in html
    assert 'href="https://example.org/chat" rel="noreferrer" aria-label="Chat, A Line">Chat</a>' in html
    assert a_line(text="0477 13 11 14").message == "sms:0477131114"
    assert a_line().telephone == a_line().message == ""
    assert "then press 1</a>" in str(entry(a_line(call="988", call_note="then press 1")))
    assert "Website, A Line" in str(entry(a_line(link="https://example.org")))
    assert 'href="tel:112"' in str(emergency(THERE))


def test_what_is_seen_on_a_button_begins_its_label() -> None:
    """So somebody who speaks to their device can say what they see."""
    for line in LINES:
        for label, seen in re.findall(r'aria-label="([^"]*)">([^<]*)</a>', str(entry(line))):
            assert label == f"{seen}, {line.name.replace('&', '&amp;')}"


def test_lines_come_in_the_order_of_what_is_asked_for_each_once() -> None:
    here = COUNTRIES[0]
    both = lines_for(LINES, here, (Topic.PARTNER, Topic.ASSAULT))
    assert len(set(both)) == len(both)
    partner = lines_for(LINES, here, (Topic.PARTNER,))
    assert both[: len(partner)] == partner
    assert set(both) == set(partner) | set(lines_for(LINES, here, (Topic.ASSAULT,)))


def test_the_card_folds_every_country_and_opens_none() -> None:
    html = str(by_country((Topic.PARTNER,), "../../"))
    assert html.count('<details name="lines-to-call">') == len(COUNTRIES)
    assert "open" not in re.sub(r'"[^"]*"|>[^<]*<', "", html)
    for country in COUNTRIES:
        assert f"<summary>{country.name}</summary>" in html
    assert 'href="../../help/"' in html
    assert f'href="{DIRECTORY}"' in html


def test_a_country_without_a_fitting_line_shows_its_lines_for_anybody() -> None:
    bare = [country for country in COUNTRIES if not lines_for(LINES, country, (Topic.VETERANS,))]
    assert bare
    html = str(by_country((Topic.VETERANS,), ""))
    for country in bare:
        part = html.partition(f"<summary>{country.name}</summary>")[2].partition("</details>")[0]
        assert lines_for(LINES, country, (Topic.CRISIS,))[0].telephone in part
