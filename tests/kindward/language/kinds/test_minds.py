"""Mind reading: each rule finds its example and leaves its near miss, and each offer is one a person can take."""

import json
import re
from pathlib import Path

import pytest

from kindward.language.engine import finds
from kindward.language.kinds.futures import find as futures
from kindward.language.kinds.minds import find as minds
from kindward.language.kinds.minds.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.rewording import rewordings
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence, read, sentences

DATA = Path(__file__).parents[3] / "data" / "rewordings" / "minds_futures.jsonl"
OFFERS = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]


def heard(s: Sentence) -> list[str]:
    return [s.text[s.start(f.first) : s.end(f.last)] for f in minds.find(s) if not f.silent]


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.yes)
def test_a_rule_finds_its_example_itself(rule: Rule) -> None:
    s = read(rule.yes)
    assert any(minds.CHECKS[rule.check](s, first, last) for _, first, last in rule.matches(s))
    assert heard(s)


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.no)
def test_a_rule_leaves_its_near_miss(rule: Rule) -> None:
    assert rule.no
    assert heard(read(rule.no)) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("She said fine but I know she's furious.", "she's furious"),
        ("He hung up because he was sick of me.", "he was sick of me"),
        ("My partner doesn't think I'm smart.", "My partner doesn't think I'm smart"),
        ("No one thinks I'm funny.", "No one thinks I'm funny"),
        ("Why does everyone hate me?", "everyone hate me"),
        ("She looked at my shoes and thought I was poor.", "thought I was poor"),
        ("I'm being laughed at.", "I'm being laughed at"),
        ("The guys at work think I can't do the job.", "The guys at work think I can't do the job"),
        ("My date was only being polite.", "My date was only being polite"),
    ],
)
def test_covers_the_clause(text: str, span: str) -> None:
    assert heard(read(text))[:1] == [span]


@pytest.mark.parametrize(
    "text",
    [
        "I may be wrong, and she was busy.",
        "I'm assuming she was angry, but I don't know that.",
        "I'm assuming she hates me.",
        "I'm guessing they hate me.",
        "I wonder if she is mad at me.",
        "She hates me, but I could be wrong.",
        "They hate me, but that's a guess.",
        "I thought they were laughing at me, but they were watching a video.",
        "I was sure she hated me, but she hugged me.",
        "My sister is mad at me; she told me so.",
        "My partner doesn't think I'm lazy.",
        "Nobody thinks I'm lazy.",
        "She isn't angry with me.",
        "They have never judged me.",
        "She told me she's disappointed in me.",
        "If they hate me, I can live with it.",
        "Does he hate me?",
        "Your friends don't see you as weak.",
        "I know she's furious about the traffic.",
        "It's okay if some people don't like me.",
        "They don't want me to worry.",
        "They don't want me to go.",
        "He doesn't blame me.",
    ],
)
def test_leaves_alone_what_is_kind_said_or_held_open(text: str) -> None:
    assert [f for f in finds(read(text)) if f.kind is Kind.MIND_READING] == []


def test_nobody_in_a_kind_denial_is_no_absolute() -> None:
    assert finds(read("Nobody is judging me here.")) == []


@pytest.mark.parametrize("line", OFFERS, ids=lambda line: line["text"])
def test_no_offer_is_unacceptable(line: dict[str, str | list[str]]) -> None:
    s = read(str(line["text"]))
    found = next(f for f in _own_finds(s) if s.text[s.start(f.first) : s.end(f.last)] == line["span"])
    offers = rewordings(s, found)
    assert set(line["good"]) <= set(offers)
    for bad in line["bad"]:
        for offer in offers:
            assert not (re.search(bad[1:], offer) if bad.startswith("~") else offer == bad), offer


def _own_finds(s: Sentence) -> list[Find]:
    """The finds of both kinds, as the engine orders them, though a sentence may speak of danger."""
    return [f for finder in (minds, futures) for f in finder.find(s) if not f.silent]


NEVER = re.compile(
    r"\b(?:worried|afraid|imagine|fear|worry) that (?:I'm (?:worried|afraid)|I imagine|maybe|that)\b|\bI has\b"
    r"|\bmaybe maybe\b|might (?:will|is|are|must)\b|not not\b|(?:do|does|is|are|wo|ca)n't (?:they|he|she|it|we)\.$"
    r"|haven't asked"
)


@pytest.mark.parametrize(
    "text", [rule.yes for rule in RULES.rules] + [line["text"] for line in OFFERS], ids=lambda text: str(text)
)
def test_an_offer_keeps_its_sentence_whole(text: str) -> None:
    s = read(text)
    for found in _own_finds(s):
        for offer in rewordings(s, found):
            assert not NEVER.search(offer), offer
            assert offer[:1].isupper() == text[:1].isupper() or offer.startswith("I"), offer
            assert offer != text


def test_offers_for_whole_texts_are_whole_sentences() -> None:
    lines = (DATA.parents[1] / "thoughts" / "seen.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [
        record["text"] for record in map(json.loads, lines) if record["kind"] in {"mind-reading", "fortune-telling"}
    ]
    broken = [
        offer
        for text in texts
        for start, end in sentences(text)
        for found in _own_finds(read(text[start:end]))
        for offer in rewordings(read(text[start:end]), found)
        if NEVER.search(offer)
    ]
    assert broken == []
