"""Says what a voice holds: questions, offers of help, warm words, hard words and commands; the reader judges what they make."""

from collections.abc import Iterable, Iterator

from kindward.language import Kind, find_hits
from kindward.language.text.commands import command_at
from kindward.language.text.grammar import clause_end
from kindward.language.text.patterns import RuleBook
from kindward.language.text.reading import Sentence, Span, quotes, read, sentences
from kindward.language.text.sets import any_of
from kindward.language.tone.checks import CHECKS
from kindward.language.tone.names import called
from kindward.language.tone.offers import OFFERS
from kindward.language.tone.reassurance import REASSURANCE
from kindward.language.tone.signs import WARM, Mark, Row, Sign, Tone, name_of, side_by_side
from kindward.language.tone.warmth import WARMTH

_HARSH = {
    Kind.LABEL: Sign.LABEL, Kind.ABSOLUTE: Sign.ABSOLUTE, Kind.VERDICT: Sign.VERDICT, Kind.SHOULD: Sign.RULE,
    Kind.MIND_READING: Sign.MIND_READING, Kind.FORTUNE_TELLING: Sign.FORTUNE_TELLING,
}  # fmt: skip
RULES = (*OFFERS, *WARMTH, *REASSURANCE)
_BOOK = RuleBook(RULES)


def tone_of(text: str) -> Tone:
    """What `text` holds. Words of danger stand before all this: whoever calls has looked for them (find_dangers).

    Hard words are those of find_hits, unless they stand in a reassurance ("it doesn't make you a failure").
    A sentence may be two things: "Can I bring you soup?" is a question and an offer. A question with a hard word in it
    ("Why are you so stupid?") is none, and what warms or helps is no command ("Be kind to yourself").
    """
    harsh = [Mark(hit.start, hit.end, _HARSH[hit.kind]) for hit in find_hits(text)]
    hard = _covered(len(text), ((mark.start, mark.end) for mark in harsh))
    quoted = _covered(len(text), quotes(text))
    soft: list[Mark] = []
    for start, end in sentences(text):
        found = _soft(read(text[start:end]), hard[start:end])
        reported = _reported(text[start:end], quoted[start:end])
        soft += (Mark(start + m.start, start + m.end, m.sign) for m in found if not all(reported[m.start : m.end]))
    warm = _covered(len(text), ((mark.start, mark.end) for mark in soft if mark.sign in WARM))
    harsh = [mark for mark in harsh if not any(warm[mark.start : mark.end])]

    def of(*signs: Sign) -> tuple[Mark, ...]:
        return tuple(mark for mark in (*soft, *harsh) if mark.sign in signs)

    return Tone(
        questions=of(Sign.QUESTION),
        offers=of(Sign.OFFER),
        warmth=of(*WARM),
        labels=of(Sign.LABEL),
        absolutes=of(Sign.ABSOLUTE),
        other_harsh=of(Sign.VERDICT, Sign.RULE, Sign.MIND_READING, Sign.FORTUNE_TELLING),
        commands=of(Sign.COMMAND),
    )


def _covered(length: int, spans: Iterable[Span]) -> bytearray:
    """For each character of a text whether one of the spans covers it."""
    found = bytearray(length)
    for start, end in spans:
        found[start:end] = b"\1" * (end - start)
    return found


def _reported(sentence: str, quoted: bytearray) -> bytearray:
    """Which characters somebody else said; a sentence that is all in quotation marks is the voice's own."""
    told = any(letter.isalnum() and not inside for letter, inside in zip(sentence, quoted, strict=True))
    return quoted if told else bytearray(len(sentence))


def _soft(s: Sentence, hard: bytearray) -> Iterator[Mark]:
    """What one sentence holds beside hard words; where two rules find the same, the longer stretch."""
    taken = list[Mark]()
    claimed = bytearray(len(s.text))
    for mark in sorted(_matches(s), key=lambda mark: (mark.sign is Sign.COMMAND, mark.start - mark.end)):
        if not any(claimed[mark.start : mark.end]):
            claimed[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            taken.append(mark)
    taken = [mark for mark in taken if mark.sign in WARM or not any(hard[mark.start : mark.end])]
    taken += _commanded(s, claimed)
    taken += _asked(s, any(hard))
    taken += (Mark(s.start(at), s.end(at), Sign.NAME) for at in called(s))
    yield from sorted(taken, key=lambda mark: mark.start)


def _matches(s: Sentence) -> Iterator[Mark]:
    for rule, _, first, last in _BOOK.matches(s):
        if not rule.check or CHECKS[rule.check](s, first, last):
            yield Mark(s.start(first), s.end(last), Sign(rule.family))


_NO_QUESTIONS = any_of("who_cares so_what how_dare")


def _asked(s: Sentence, harsh: bool) -> Iterator[Mark]:
    """A question that waits for an answer: no hard word in it, no "who cares?"."""
    if s.is_question and not harsh and "_".join(s.words[1:3]) not in _NO_QUESTIONS:
        yield Mark(s.start(1), len(s.text), Sign.QUESTION)


def _commanded(s: Sentence, claimed: bytearray) -> Iterator[Mark]:
    """A command, unless it warms or helps, is asked with "please", or is one to look at oneself ("let me see")."""
    at = command_at(s)
    if not at or s.word(at) == "let" or "please" in s.words[:at]:
        return
    if s.words[at : at + 2] == ("call", "me") and "but" in s.words:  # "Call me old, but"
        return
    mark = Mark(s.start(at), s.end(clause_end(s, at)), Sign.COMMAND)
    if not any(claimed[mark.start : mark.end]):
        yield mark


__all__ = ["Mark", "Row", "Sign", "Tone", "name_of", "side_by_side", "tone_of"]
