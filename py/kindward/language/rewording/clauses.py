"""What guesses about others and about the future share: the clause is held open, and stays as the reader wrote it."""

import re
from dataclasses import dataclass

from kindward.language.model import Find
from kindward.language.text.edits import lowered, part, rest
from kindward.language.text.inflect import is_third
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_ADVERBS = r"(?:just |really |honestly |already |still |always |pretty much |totally |so |literally |seriously )*"
_FRAME = (
    r"(?P<i>\b[Ii])(?P<verb>"
    rf" {_ADVERBS}(?P<now>know|bet|think|believe|guess|feel like|feel that|swear|assume|suspect|figure)"
    rf"|['’]?m {_ADVERBS}(?P<sure>sure|certain|convinced|positive)"
    rf"| am {_ADVERBS}(?P<am_sure>sure|certain|convinced|positive)"
    rf"| can {_ADVERBS}(?P<can>tell|feel|see|sense)"
    rf"| {_ADVERBS}(?P<past>knew|thought|felt like|felt that|believed|figured)"
    rf"| was {_ADVERBS}(?P<was_sure>sure|certain|convinced)"
    rf"| could {_ADVERBS}(?P<could>tell|feel|see|sense)"
    r")(?: that)? $"
)
"""How a reader says that a guess is known; it stands right before the clause."""
_CERTAIN = (
    r"(?i)^(?:obviously|clearly|probably|surely|of course|apparently|definitely|i know|i bet|i'?m sure),? (?:that )?"
)
_SURE_AFTER = (
    r"(?i),? (?:and )?i(?:['’]?m sure(?: of it)?| can (?:just |already )?(?:tell|feel it|see it)| (?:just )?know it)"
    r"(?= *[.!…]*$)"
)
_TAG = (
    r"(?i), ?(?:(?:do|does|did|is|are|was|were|will|would|has|have|had|ca|could|wo|ai)n['’]?t "
    r"(?:they|he|she|it|we|i|you)|(?:do|does|did|is|are|was|were|will|would|am) (?:they|he|she|it|we|i|you)"
    r"|right|huh|innit|eh|yeah|no)(?= *[.!…]*$)"
)
_INNER = r"(?i)\s\b(?:obviously|probably|clearly|surely|definitely|certainly)\b"
_OPENING = r"(?i)\b(?:obviously|probably|clearly|surely|definitely|of course|apparently),? $"
BOUND = any_of("""that if whether because who when until unless how what as since than which where why of about like""")
"""Behind these "I'm worried that" can't stand."""
_KIN = any_of("mom mum mommy mummy mama dad daddy papa grandma grandpa nana granny auntie")
_SMALL = any_of(
    """in to at on if when once after now then soon tomorrow tonight next both half each another these those none
    somebody someone something anyone anybody anything several other others whoever whatever being friends coworkers colleagues neighbors
    neighbours strangers kids classmates teammates middle high school college work church dinner lunch practice class"""
)


@dataclass(frozen=True)
class Clause:
    """One claim in the reader's sentence: what stands before and after it, and whether a frame fits in front of it.

    `past` says that the reader told of it as known then ("I knew they hated me").
    """

    before: str
    text: str
    after: str
    free: bool
    past: bool = False


def clause_of(s: Sentence, found: Find) -> Clause:
    """The clause of a find; "I know" and "I bet" before it fall away, and so do "I can tell" and a tag after it."""
    before = s.text[: s.start(found.first)]
    frame = re.search(_FRAME, before)
    framed = before[: frame.start()] if frame else before
    past = bool(frame and (frame["past"] or frame["was_sure"] or frame["could"]))
    text = re.sub(_CERTAIN, "", re.sub(_INNER, "", _small(s, found.first, part(s, found.first, found.last))))
    text = re.sub(_SURE_AFTER, "", text)
    framed = re.sub(_OPENING, "", framed)
    framed = _joined(s, framed)
    after = re.sub(_TAG, "", re.sub(_SURE_AFTER, "", rest(s, found.last)))
    return Clause(framed, text, after, _is_free(s, found, framed, bool(frame)), past)


def _joined(s: Sentence, before: str) -> str:
    """With "and" after a comma that parts two whole clauses, for what comes now is a whole clause of its own."""
    parts = before.rstrip()
    whole = parts.endswith(",") and len(parts.split()) > 3 and s.word(1) not in _SUBORDINATE
    joined = whole and not re.search(r"(?i)\b(?:if|when|because|so|but|and),$", parts)
    return parts + " and " if joined else before


_SUBORDINATE = any_of(
    "if when whenever because since as after before while although though until unless once even in at on for"
)
_JOINTS = r"(?i)(?:^|[,;:.—–(\"“‘']|\b(?:and|but|so|or|then|because|plus|anyway|though|yet|now|well))\s*$"


def _is_free(s: Sentence, found: Find, before: str, framed: bool) -> bool:
    """Whether a frame can be put in front: at a joint of the sentence, and before words that hold their own subject."""
    if s.is_question or re.match(
        r"(?i)(?:them|him|us|never|not|going|gonna|will|won|being)\b", s.text[s.start(found.first) :]
    ):
        return False
    if s.word(found.first) == "her" and s.word(found.first + 1).endswith("ing"):
        return False
    if framed:
        return bool(re.search(_JOINTS, before)) or not re.search(r"\w$", before.rstrip())
    if s.word(found.first - 1) in BOUND - {"because"} and not before.rstrip().endswith((",", ";", ":")):
        return False
    return bool(re.search(_JOINTS, before))


def _small(s: Sentence, first: int, text: str) -> str:
    """As it stands inside a sentence: a plural or a known word loses its capital, a name and "Mom" keep it."""
    word = s.word(first)
    shouted = re.match(r"[A-Z]{2,}\b", text)
    if shouted:
        return shouted[0].lower() + text[shouted.end() :]
    if s.start(first) or not text[:1].isupper():
        return lowered(text)
    if s.text[s.start(first + 1)].isupper() and s.word(first + 1) not in ("i", ".") and s.has(first, "P"):
        return text  # a title: "Doctor Patel", "Coach Kim"
    plural = word.endswith("s") and not word.endswith("ss") and s.word(first + 1) not in ("s", "is", "was", "has")
    common = s.has(first, "PLNGHBVKQUWEDSZCM") or (
        plural and s.word(first + 1).isalpha() and not _is_verb_s(s, first + 1)
    )
    return text[:1].lower() + text[1:] if (common or word in _SMALL) and word not in _KIN else lowered(text)


def _is_verb_s(s: Sentence, at: int) -> bool:
    return is_third(s.word(at)) or s.word(at).endswith("ed") or s.word(at) in any_of("thought knew saw found will must")
