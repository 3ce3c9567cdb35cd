"""What is offered in the place of absolutes and labels is fair to what was written, and English."""

import json
import re
from pathlib import Path

import pytest

from kindward.language import Hit, Kind, find_hits
from kindward.language.text.edits import untagged

DATA = Path(__file__).parents[3] / "data"
PAIRS = [json.loads(line) for line in (DATA / "rewordings" / "absolutes_labels.jsonl").read_text("utf-8").splitlines()]
OURS = (Kind.ABSOLUTE, Kind.LABEL)


def hits_at(text: str, span: str) -> list[Hit]:
    return [hit for hit in find_hits(text) if text[hit.start : hit.end] == span]


def is_bad(offered: str, bad: str) -> bool:
    return bool(re.search(bad[1:], offered)) if bad.startswith("~") else offered == bad


def is_quoted(offered: str) -> bool:
    """The last resort, which keeps the sentence as it is: "Right now I tell myself: …"."""
    return "“" in offered


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['text']}-{pair['span']}")
def test_no_offer_is_unacceptable(pair: dict[str, list[str]]) -> None:
    for hit in hits_at(str(pair["text"]), str(pair["span"])):
        for offered in hit.rewordings:
            assert (is_quoted(offered) and "~." not in pair["bad"]) or not [
                b for b in pair["bad"] if is_bad(offered, b)
            ]


@pytest.mark.parametrize("pair", [p for p in PAIRS if p["good"]], ids=lambda pair: f"{pair['text']}-{pair['span']}")
def test_a_good_offer_is_made(pair: dict[str, list[str]]) -> None:
    offered = [text for hit in hits_at(str(pair["text"]), str(pair["span"])) for text in hit.rewordings]
    assert set(pair["good"]) & set(offered), offered


def ours() -> list[tuple[str, Hit, str]]:
    """Each offer for the seen thoughts of these kinds, with the sentence around it."""
    lines = (DATA / "thoughts" / "seen.jsonl").read_text("utf-8").splitlines()
    texts = [str(line["text"]) for line in map(json.loads, lines) if line["kind"] in ("absolute", "label")]
    texts += [str(pair["text"]) for pair in PAIRS]
    hits = ((text, hit) for text in texts for hit in find_hits(text) if hit.kind in OURS)
    return [(text, hit, offered) for text, hit in hits for offered in hit.rewordings if not is_quoted(offered)]


OFFERS = ours()
_PAST = re.compile(
    r"\b(?:was|were|did|didn't|wasn't|weren't|had|\w{3,}ed|felt|got|made|went|fell|held|lost|left|said)\b"
)


def test_there_are_offers_to_look_at() -> None:
    assert len(OFFERS) > 300


def test_no_offer_doubles_a_negation() -> None:
    doubled = re.compile(r"\b(?:not|n't|never|rarely|seldom) (?:not|never|rarely|seldom|hardly)\b|\b(\w+) \1\b", re.I)
    assert [offered for text, _, offered in OFFERS if doubled.search(offered) and not doubled.search(text)] == []


def test_no_offer_of_a_label_leaves_a_tag() -> None:
    assert [offered for _, hit, offered in OFFERS if hit.kind is Kind.LABEL and untagged(offered) != offered] == []


def test_each_offer_begins_as_its_sentence_does() -> None:
    """A capital where there was one, a small letter where there was none."""
    for text, hit, offered in OFFERS:
        small = text[sentence_start(text, hit)].islower()
        assert offered[0].islower() == small or offered.startswith(("I ", "I'")), offered


def sentence_start(text: str, hit: Hit) -> int:
    from kindward.language import sentences

    return next(start for start, end in sentences(text) if start <= hit.start < end)


def test_an_offer_for_a_label_of_now_tells_of_now() -> None:
    """ "I'm lazy" says nothing of yesterday, and so an offer that tells of a deed would make it up."""
    for text, hit, offered in OFFERS:
        start = sentence_start(text, hit)
        clause = text[start : hit.end].lower().replace("’", "'")
        if (
            hit.kind is Kind.LABEL
            and re.fullmatch(r"i'?m (?:so |such an? |an? |just )?\S+", clause)
            and "that " not in offered
        ):
            head = offered.split(" because ")[0].split(", and ")[0].split(" of what ")[0]
            assert not _PAST.search(head.replace("scared", "").replace("tired", "")), (text, offered)


def test_each_offer_keeps_a_verb() -> None:
    verbless = [offered for text, _, offered in OFFERS if len(offered.split()) < 2 and len(text.split()) >= 2]
    assert verbless == []


def test_adverbs_stand_where_they_can() -> None:
    wrong = re.compile(
        r"\bfor (?:partly|in part)\b|\bsome people \w+s (?:me|it)\b|\bpartly my \w+s \w+\b|\bdon't always \w+ any"
        r"|\b(?:a few|some) of my \w+[^s\s] (?:are|have)\b|\bin in\b|\bof of\b",
        re.I,
    )
    assert [offered for text, _, offered in OFFERS if wrong.search(offered) and not wrong.search(text)] == []
