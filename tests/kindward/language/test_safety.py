"""Words of danger are heard in whatever spelling, and everyday words that sound like them are not."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import Danger, find_dangers, find_hits, safety
from kindward.language.safety import PAGE, dangerous_spans, find_clear_dangers, recognizer
from kindward.language.safety.matching import Rules
from kindward.language.safety.phrases import PHRASES
from kindward.language.safety.reading import readings, spelled
from kindward_site.bench.danger_scores import DATA, labelled, score

HEARD = {
    "I want to die because I feel so alone.": Danger.SUICIDE,
    "Everyone would be better off without me. There is no point in living.": Danger.SUICIDE,
    "i want to die": Danger.SUICIDE,
    "I don’t want to be alive anymore": Danger.SUICIDE,
    "cant do this anymore, id rather be dead": Danger.SUICIDE,
    "im a burden to everyone": Danger.SUICIDE,
    "kms tonight": Danger.SUICIDE,
    "I'm such a burden to everyone in this house.": Danger.SUICIDE,
    "I've become such a burden to my parents and my brother": Danger.SUICIDE,
    "thinkin about sucide agian": Danger.SUICIDE,
    "I wish I had never been born": Danger.SUICIDE,
    "scared of what i might do to myself tonight": Danger.SUICIDE,
    "I don't want to die but I can't stop thinking about killing myself": Danger.SUICIDE,
    "what if i just didnt wake up": Danger.SUICIDE,
    "I feel unsafe with myself": Danger.SUICIDE,
    "I cut myself again last night": Danger.SELF_HARM,
    "the urge to cut is so bad": Danger.SELF_HARM,
    "I took all my pills": Danger.TAKEN,
    "swallowed the whole bottle an hour ago": Danger.TAKEN,
    "I'm scared I'll hurt the baby": Danger.OTHERS,
    "i want to kill my stepdad": Danger.OTHERS,
    "My husband hits me when he drinks": Danger.HURT,
    "he said he'd kill me if I leave": Danger.HURT,
    "I was raped": Danger.HURT,
    "made myself throw up three times today": Danger.EATING,
    "my sister keeps saying she wants to kill herself": Danger.SOMEBODY,
}
QUIET = (
    "I'm not a burden, my daughter said so.",
    "I'm a bit of a burden to the relay team tonight with this ankle",
    "My suitcase was a burden to everyone on the trip",
    "I should have been more careful.",
    "I've got to stop being so needy.",
    "I can't wait to see my sister.",
    "That message was a slap, and I keep replaying it.",
    "I want to treat myself with a little more kindness this week",
    "",
    " ",
    "I was dead wrong, I always ruin everything",
    "I cut myself some slack",
    "I hurt myself at the gym",
    "I never wake up on time",
    "I'm going to die alone, that's just math.",
    "I died of shame in that meeting, almost.",
    "This meeting is killing me.",
    "My boss is going to kill me when she sees the bill",
    "I cut my finger chopping onions",
    "I'm not suicidal, just sad",
    "Years ago I used to cut, I've been fine for a decade",
    "I took two ibuprofen for my back",
    "what she said hurt my feelings",
    "he beats me at chess every time",
    "I hate myself for what I said",
    "I'm worthless at numbers",
    "I can't do anything right",
    "I'd kill for a coffee",
    "I'm supposed to be over it",
    "I shouldn't have yelled",
    "I deserve to be alone.",
    "They must be sick of me.",
    "I don't want to wake up this early",
    "I never want to get up because the bed is warm",
    "They killed me with kindness",
    "She beats me by two points every week",
    "dead right, and I told him so",
    "I'm dead on my feet",
    "The parcel was dead on time",
    "I nearly died on stage",
    "I cut myself on a tin",
    "I hung myself out to dry with that promise",
    "My sister will kill me when she sees the dent",
    "My mom is going to kill me when she hears",
    "I take my life in my hands every time I cycle to work",
    "They can start without me this Friday",
    "It hit me hard that she has moved",
)


PLANS = (
    "I will end my life", "I'm going to end my life", "I plan to end my life", "I want to end my life", "I'm ending my life",
    "I will take my own life", "I'm going to take my life", "I will kill myself", "I'm going to kill myself",
    "I plan to kill myself", "I will hang myself", "I want to die", "I want to be dead", "I will be dead", "I wish I were dead",
    "I'm going to end it all", "I will overdose", "I'm going to hurt myself", "I will cut myself", "I've decided to end my life",
    "I'm thinking about killing myself", "I feel suicidal", "I don't want to be alive", "I don't want to live anymore",
    "Everyone would be better off without me", "I'm better off dead", "He hits me", "My husband beats me", "My dad punches me",
    "I swallowed bleach", "I've been cutting myself", "She wants to kill herself", "My friend is going to end her life",
)  # fmt: skip
WHEN_AND_WHERE = (
    "on Friday", "by Friday", "on Friday night", "this Friday", "before Friday", "tonight", "tomorrow", "in the morning", "at noon",
    "at midnight", "in an hour", "in the bath", "in my car", "at home", "at work", "this weekend", "on my birthday", "on the anniversary",
    "on Christmas", "after work", "after the wedding", "when they are asleep", "while he is out", "with pills", "with a rope", "for good",
    "because of him", "and nobody knows", "as soon as I can", "again", "over this", "from the roof", "by the river", "right now",
    "at the station", "on the tracks",
)  # fmt: skip


@pytest.mark.parametrize("plan", PLANS)
def test_when_and_where_make_no_plan_an_idiom(plan: str) -> None:
    """ "On" makes "dead" an idiom in "dead on time", and no part of "I will be dead on Friday"."""
    assert find_dangers(plan)
    assert [more for more in WHEN_AND_WHERE if not find_dangers(f"{plan} {more}")] == []
    assert [more for more in WHEN_AND_WHERE if not find_dangers(f"{more}, {plan}")] == []


@pytest.mark.parametrize("text", HEARD)
def test_danger_is_heard(text: str) -> None:
    assert HEARD[text] in find_dangers(text)


@pytest.mark.parametrize("text", QUIET)
def test_everyday_words_are_quiet(text: str) -> None:
    assert find_dangers(text) == ()


@pytest.mark.parametrize("text", HEARD)
def test_the_hand_of_the_writer_makes_no_difference(text: str) -> None:
    for written in (
        text.upper(),
        text.lower(),
        text.replace("'", "’"),
        f"{text} " * 2,
        f"Bad day. {text}",
        f"{text}...",
    ):
        assert find_dangers(written), written


def test_spelling_is_mended() -> None:
    assert spelled("su1cide") == ("suicide",)
    assert spelled("dieeeee") == ("die",)
    assert spelled("sucidal") == ("suicidal",)
    assert spelled("myslef") == ("myself",)
    assert spelled("wanna") == ("want", "to")
    assert spelled("don’t".replace("’", "'")) == ("do", "not")
    assert spelled("hunting") == ("hunting",)  # one letter from "hurting", and a word of its own


@pytest.mark.parametrize("seed", ["1", "2", "3", "4"])
def test_a_word_that_is_near_two_keys_is_read_the_same_way_in_every_run(seed: str) -> None:
    """Python orders a set of words anew in each run; of one that was gone through, now this key came first and now that."""
    said = "from kindward.language.safety.reading import spelled; print(spelled('threatend'))"
    run = subprocess.run(
        [sys.executable, "-c", said],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "('threatened',)"


def test_what_the_recognizer_knows() -> None:
    """The bars of the seen texts; the unseen ones are totals, and `scripts/bench --only language` prints them."""
    seen = score(DATA / "seen.jsonl")
    assert seen.recall >= 0.98
    assert seen.false_alarms <= 0.025


def test_it_carries_over_to_texts_that_it_was_not_made_on() -> None:
    unseen = score(DATA / "unseen.jsonl")
    assert unseen.recall >= 0.94
    assert unseen.false_alarms_plain <= 0.03
    assert unseen.false_alarms <= 0.05


EVENINGS = [str(row["text"]) for row in labelled(DATA / "evenings.jsonl")]


def test_a_plain_evening_is_met_with_a_line_and_not_with_the_card() -> None:
    """Their sentences sound like danger by chance, now and then; no weight was learned from them."""
    assert sum(bool(find_clear_dangers(page)) for page in EVENINGS) <= 4


@pytest.mark.parametrize("text", HEARD)
def test_danger_in_the_middle_of_an_evening_is_clear(text: str) -> None:
    for page in EVENINGS[:5]:
        before, _, after = page.partition(". ")
        assert HEARD[text] in find_clear_dangers(f"{before}. {text}. {after}")


def test_danger_that_is_only_hinted_at_is_heard_in_the_middle_of_an_evening() -> None:
    """In a line that opens or in the card: of the seen texts of danger none is lost among other sentences."""
    told = [str(row["text"]) for row in labelled(DATA / "seen.jsonl") if row["danger"]][::60]
    for at, text in enumerate(told):
        before, _, after = EVENINGS[at % len(EVENINGS)].partition(". ")
        assert find_dangers(f"{before}. {text.rstrip('.')}. {after}"), text


@given(st.lists(st.sampled_from(sorted(HEARD) + [text for text in QUIET if text.strip()]), max_size=2 * PAGE))
def test_what_is_clear_is_heard_and_a_short_text_is_never_faint(said: list[str]) -> None:
    text = ". ".join(said)
    assert find_clear_dangers(text) in ((), find_dangers(text))
    if len(said) < PAGE // 2:
        assert find_clear_dangers(text) == find_dangers(text)


def test_the_labelled_texts_are_as_the_guideline_says() -> None:
    kinds = {kind.value for kind in Danger if kind is not Danger.UNSURE}
    seen, unseen = labelled(DATA / "seen.jsonl"), labelled(DATA / "unseen.jsonl")
    for rows in (seen, unseen):
        assert {row["danger"] for row in rows} == {None, *kinds}
        assert 0.3 <= sum(row["danger"] is None for row in rows) / len(rows) <= 0.8
        assert sum(bool(row.get("near")) for row in rows) >= len(rows) / 8
    assert len(seen) + len(unseen) >= 300
    assert not {_plain(row) for row in seen} & {_plain(row) for row in unseen}


def _plain(row: dict[str, object]) -> str:
    return "".join(letter for letter in str(row["text"]).lower() if letter.isalnum())


def _all_rules() -> list[Rules]:
    return [*(rules for _, rules in recognizer._rules()), *recognizer._quiet()]


def test_every_rule_names_phrases_that_there_are_and_can_be_looked_up() -> None:
    for rules in _all_rules():
        assert rules.rules
        assert rules._index  # looks every part of every rule up; a phrase that is not there raises KeyError
    assert PHRASES.parsed


def test_no_rule_stands_twice() -> None:
    for rules in _all_rules():
        assert len(set(rules.rules)) == len(rules.rules)


def test_every_rule_is_met_by_a_labelled_text() -> None:
    """A rule that no text meets is a rule that nobody tried."""
    texts = [str(row["text"]) for row in labelled(DATA / "seen.jsonl")] + [*HEARD, *QUIET]
    heard = [reading for text in texts for reading in readings(text)]
    for rules in _all_rules():
        met = {match.rule for reading in heard for match in rules.matches(reading)}
        assert set(rules.rules) - met == set()


def test_the_weights_are_those_that_the_texts_teach() -> None:
    """weights.py is written by a program: whoever changes a rule or a text runs it again."""
    from kindward.language.safety import weights
    from kindward_site.tools import danger_weights

    assert danger_weights.digest() == weights.MADE_FROM, "run .venv/bin/python -m kindward_site.tools.danger_weights"


_WORDS = [
    *[
        "i",
        "you",
        "he",
        "my",
        "not",
        "do",
        "n't",
        "'s",
        "'",
        "’",
        '"',
        "“",
        "die",
        "kill",
        "myself",
        "want",
        "to",
        ".",
        "...",
        "?",
        "!",
        ",",
        ";",
        "(",
        "\n",
        "the",
        "pills",
        "him",
        "burden",
        "away",
    ],
    "",
    "d*e",
    "k!ll",
    "😂",
    "ı",
    "İ",
    "ß",
]


@given(st.one_of(st.text(max_size=400), st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join)))
def test_it_never_raises_and_says_the_same_twice(text: str) -> None:
    assert find_dangers(text) == find_dangers(text)


@given(
    st.sampled_from(sorted(HEARD)), st.lists(st.sampled_from(["It rained.", "I was late.", "She laughed."]), max_size=5)
)
def test_what_stands_around_it_takes_nothing_away(text: str, around: list[str]) -> None:
    assert HEARD[text] in find_dangers("\n".join([*around, text, *around]))


def test_a_long_text_without_an_end_is_heard_too() -> None:
    long = "i went to the shop and then home and " * 400 + "i want to kill myself " + "and then to bed " * 400
    assert Danger.SUICIDE in find_dangers(long)


_RUN_ON = (
    "and then i made the tea and she told me about her garden and the two cats and we watched the rain for a while "
)


@pytest.mark.parametrize("before", [1, 2, 3, 7])
def test_what_is_quiet_in_a_sentence_without_an_end_does_not_drown_it(before: int) -> None:
    plain = [text for text in HEARD if len(text.split()) <= 12 and not set(text) & set(".!?\n")]
    missed = [text for text in plain if not find_dangers(f"{_RUN_ON * before}and {text} {_RUN_ON * 3}")]
    assert len(missed) <= len(plain) / 6, missed
    assert not find_dangers(_RUN_ON * (before + 3))


@given(st.text(st.sampled_from("ab .,\n"), max_size=900))
def test_every_word_is_in_a_part(text: str) -> None:
    parts = safety._parts(text)
    spans = [(part.start, part.end) for part in parts]
    assert spans == sorted(spans)
    assert all(text[part.start : part.end] == part.words for part in parts)
    long = [match.span() for match in re.finditer(r"[^\s.]{3,60}", text)]
    assert all(any(start < last and first < end for first, last in spans) for start, end in long)


def test_a_sentence_of_danger_is_not_picked_apart() -> None:
    for row in labelled(DATA / "seen.jsonl")[::5]:
        text = str(row["text"])
        for first, last in dangerous_spans(text):
            assert not [hit for hit in find_hits(text) if first < hit.end and hit.start < last], text


def test_the_sentences_around_it_are_looked_at_as_ever() -> None:
    text = "I always ruin everything. I want to die. I'm such an idiot."
    assert {text[hit.start : hit.end] for hit in find_hits(text)} == {"always", "ruin", "everything", "idiot"}


def test_the_guideline_names_every_kind() -> None:
    guideline = Path(DATA, "README.md").read_text(encoding="utf-8")
    for kind in Danger:
        assert f"`{kind}`" in guideline


def test_the_labelled_texts_parse() -> None:
    for name in ("seen", "unseen"):
        for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            assert {"text", "danger"} <= json.loads(line).keys()
