"""The words for feelings: each once, defined and with what it may ask for; and how much of two well-known lists they cover."""

import pytest

from kindward.language import find_dangers, find_hits
from kindward.practice.catalog import CARDS
from kindward.vocabulary.body import FAMILIES_BY_SENSE
from kindward.vocabulary.feelings import COMMON, FAMILIES, WORDS, Feeling, leads_of
from kindward.vocabulary.near_feelings import CONTRASTS, Contrast

ALL = [feeling for family in FAMILIES for feeling in family.feelings]

PLUTCHIK = {
    "joy": "joyful",
    "trust": "trusting",
    "fear": "scared",
    "surprise": "surprised",
    "sadness": "sad",
    "disgust": "disgusted",
    "anger": "angry",
    "anticipation": "expectant",
}
COWEN_AND_KELTNER = {
    "admiration": "admiring",
    "adoration": "loving",
    "aesthetic appreciation": "enchanted",
    "amusement": "amused",
    "anger": "angry",
    "anxiety": "anxious",
    "awe": "in awe",
    "awkwardness": "out of place",
    "boredom": "bored",
    "calmness": "calm",
    "confusion": "confused",
    "craving": "tempted",
    "disgust": "disgusted",
    "empathic pain": "sympathetic",
    "entrancement": "absorbed",
    "excitement": "excited",
    "fear": "scared",
    "horror": "horrified",
    "interest": "curious",
    "joy": "joyful",
    "nostalgia": "nostalgic",
    "relief": "relieved",
    "romance": "in love",
    "sadness": "sad",
    "satisfaction": "satisfied",
    "sexual desire": "",  # left out: a word of the reader's own, on a page that teenagers may read
    "surprise": "surprised",
}


def test_no_word_and_no_definition_stands_twice() -> None:
    assert len({each.word for each in ALL}) == len({each.meaning for each in ALL}) == len(ALL)


def test_there_are_nine_families_and_about_eighty_words() -> None:
    assert len(FAMILIES) == 9
    assert 75 <= len(ALL) <= 90
    assert all(6 <= len(family.feelings) <= 13 for family in FAMILIES)


@pytest.mark.parametrize("feeling", ALL, ids=lambda each: each.word)
def test_a_word_has_a_definition_and_something_it_asks_for_in_plain_words_without_itself(feeling: Feeling) -> None:
    for said in (feeling.meaning, feeling.asks):
        assert 1 <= len(said.split()) <= 14
        assert said[-1] not in ".!"
        assert feeling.word not in said.split()
    assert feeling.word == feeling.word.lower()


@pytest.mark.parametrize("feeling", ALL, ids=lambda each: each.word)
def test_what_is_said_about_a_word_is_heard_as_no_danger_and_as_nothing_harsh(feeling: Feeling) -> None:
    said = (feeling.meaning, feeling.asks, feeling.asks[:1].upper() + feeling.asks[1:])
    assert not any(find_dangers(each) for each in (feeling.word, *said))
    assert not any(find_hits(each) for each in said)


@pytest.mark.parametrize("feeling", ALL, ids=lambda each: each.word)
def test_a_word_leads_to_a_practice_that_there_is(feeling: Feeling) -> None:
    slug, why = leads_of(feeling.word)
    assert slug in CARDS
    assert why.startswith("if ")


def test_the_words_of_every_practice_are_the_twenty_two_they_were() -> None:
    assert ", ".join(COMMON) == (
        "ashamed, guilty, embarrassed, regretful, sad, disappointed, hurt, hopeless, anxious, scared, overwhelmed, insecure, "
        "angry, frustrated, irritated, resentful, lonely, left out, misunderstood, tired, numb, stuck"
    )


@pytest.mark.parametrize("sense", FAMILIES_BY_SENSE)
def test_what_the_body_says_opens_families_that_there_are(sense: str) -> None:
    assert set(FAMILIES_BY_SENSE[sense]) <= {family.name for family in FAMILIES}


def test_every_family_can_be_reached_from_the_body() -> None:
    assert {name for names in FAMILIES_BY_SENSE.values() for name in names} == {family.name for family in FAMILIES}


@pytest.mark.parametrize("contrast", CONTRASTS, ids=lambda each: f"{each.one} or {each.other}")
def test_a_question_parts_two_words_of_the_list_and_is_heard_as_no_danger(contrast: Contrast) -> None:
    assert contrast.pair <= set(WORDS)
    assert len(contrast.pair) == 2
    assert contrast.question.endswith("?")
    assert contrast.to_one != contrast.to_other
    assert not any(find_dangers(said) for said in (contrast.ask, contrast.to_one, contrast.to_other))


def test_no_pair_is_asked_about_twice() -> None:
    assert len({each.pair for each in CONTRASTS}) == len(CONTRASTS)


@pytest.mark.parametrize(
    ("name", "theirs", "left_out"),
    [("Plutchik's eight", PLUTCHIK, set()), ("Cowen and Keltner's 27", COWEN_AND_KELTNER, {"sexual desire"})],
)
def test_two_well_known_lists_are_covered(name: str, theirs: dict[str, str], left_out: set[str]) -> None:
    missing = {each for each, word in theirs.items() if word not in WORDS}
    print(f"{name}: {len(theirs) - len(missing)} of {len(theirs)}; left out: {', '.join(sorted(missing)) or 'none'}")
    assert missing == left_out
