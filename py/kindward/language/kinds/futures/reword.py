"""Rewords fortune-telling: the clause stays and is told as the fear it is, or left open ("I don't know yet whether …")."""

import re
from collections.abc import Iterator

from kindward.language.model import Find
from kindward.language.rewording.clauses import BOUND, SURE, clause_parts
from kindward.language.text.edits import followed, join
from kindward.language.text.grammar import subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def write(s: Sentence, found: Find) -> Iterator[str]:
    """A prediction, told as the fear it is, or left open."""
    before, clause, after = _future_parts(s, found)
    if (
        s.word(found.first - 1) in BOUND
        and not re.search(SURE, s.text[: s.start(found.first)])
        and s.word(found.first - 1) != "because"
    ):
        yield followed(s.text, "I don't know that yet.")
        yield followed(s.text, "That is my fear, and it hasn't happened.")
        return
    because = s.word(found.first - 1) == "because"
    yield join(before, f"I'm afraid that {clause}", after)
    yield from () if because else (join(before, f"I don't know yet whether {_opened(clause)}", after),)
    yield join(before, _maybe(clause), after) if _maybe(clause) else ""
    yield join(before, f"right now it feels as if {clause}", after)


def _future_parts(s: Sentence, found: Find) -> tuple[str, str, str]:
    """With the noun subject, which stands outside the hit ("my brother will never …")."""
    first = found.first
    if s.word(first) in any_of("will going is are s am can to"):
        first = min(first, subject(s, first)[1])
    if s.word(first) == "to" or s.word(first - 1) in ("only", "is", "doomed"):
        first = subject(s, first)[1]
    if s.word(first) in ("a", "getting", "being", "can") and first > 1:
        first = subject(s, first)[1]
    return clause_parts(s, Find(found.kind, first, found.last, found.family))


_OPENINGS = (
    (r"\b[Nn]obody\b", "anybody"), (r"\b[Nn]o one\b", "anyone"), (r"\b[Nn]othing\b", "anything"), (r"\b[Nn]oone\b",
    "anyone"),
    (r"\bnever\b ", ""), (r"\bwon['’]?t\b", "will"), (r"\b(is|are)n['’]?t\b", r"\1"), (r"(?<=['’]m )not ", ""),
    (r"\bnot (?=going)", ""),
    (r"\bwill not\b", "will"), (r"\ball (?=going)", ""), (r"\bever ever\b", "ever"),
)  # fmt: skip


def _opened(clause: str) -> str:
    """The clause behind "whether": "I'll never find" becomes "I'll find", "nobody" becomes "anybody"."""
    for closed_form, open_form in _OPENINGS:
        clause = re.sub(closed_form, open_form, clause)
    return clause


_WILL = (
    r"(?:['’]ll|\bill| will)( never| not)?( ever)? "
    r"|(?:['’]m|['’]re|['’]s| am| is| are|\bim)( never| not)?( ever)?( just| only| all)* (?:going to|gonna) "
)


def _maybe(clause: str) -> str:
    """With "might" for "will": "they might find out"."""
    if re.match(r"(?i)no|there|my \w+ is over", clause) or "always" in clause or "n't" in clause or "n’t" in clause:
        return ""
    found = re.search(_WILL, clause)
    if not found:
        return ""
    negative = " not" if "never" in found[0] or " not" in found[0] else ""
    subject_part = clause[: found.start()] if not found[0].startswith(("ill", "im")) else "I"
    return f"{subject_part} might{negative} {clause[found.end() :]}"
