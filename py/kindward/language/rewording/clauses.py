"""Rewords mind reading and fortune-telling: the clause stays and is held open ("I'm worried that …")."""

import re
from collections.abc import Iterator

from kindward.language.edits import followed, join, lowered, part, rest
from kindward.language.grammar import subject
from kindward.language.inflect import third
from kindward.language.model import Find
from kindward.language.sets import any_of
from kindward.language.text import Sentence

_CERTAIN = r"(?i)^(?:obviously|clearly|probably|surely|of course|apparently|i know|i bet|i'?m sure),? (?:that )?"
_SURE = r"\b(?:I|i) (?:know|bet)(?: that)? $|\b(?:I|i)['’]?m sure(?: that)? $"
_SURE_AFTER = (
    r"(?i),? (?:and )?i(?:['’]?m sure(?: of it)?| can (?:just |already )?(?:tell|feel it|see it)| (?:just )?know it)"
    r"(?= *[.!…]*$)"
)
_INNER = r"(?i)\s\b(?:obviously|probably|clearly|surely|definitely|certainly)\b"
# Patterns stay text: `re` compiles them at first use, and import stays quick.
# Behind these, "I'm worried that" can't stand.
_BOUND = any_of("""that if whether because who when until unless how what as since than which where why of about""")


def write_mind(s: Sentence, found: Find) -> Iterator[str]:
    """A guess about others, told as the guess it is."""
    before, clause, after = _parts(s, found)
    clause = _without_must(s, found, clause)
    if s.word(found.first - 1) in _BOUND and not re.search(_SURE, s.text[: s.start(found.first)]):
        yield followed(s.text, "I don't know that for sure.")
        yield followed(s.text, "I haven't asked.")
        return
    yield join(before, f"I'm worried that {clause}", after)
    if not before.strip() and not after.strip(" .!…"):
        yield f"I don't know what {_thinkers(s, found)}. I'm worried that {clause}."
    yield join(before, f"I imagine that {clause}", after)
    yield followed(join(before, f"my guess is that {clause}", after), "I haven't asked.")


def write_future(s: Sentence, found: Find) -> Iterator[str]:
    """A prediction, told as the fear it is, or left open."""
    before, clause, after = _future_parts(s, found)
    if (
        s.word(found.first - 1) in _BOUND
        and not re.search(_SURE, s.text[: s.start(found.first)])
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


def _parts(s: Sentence, found: Find) -> tuple[str, str, str]:
    """Before the clause, the clause, after it; "I know" and "I bet" before it fall away."""
    before = re.sub(_SURE, "", s.text[: s.start(found.first)])
    clause = re.sub(_CERTAIN, "", re.sub(_INNER, "", lowered(part(s, found.first, found.last))))
    before = re.sub(r"(?i)\b(?:obviously|probably|clearly|surely|of course|apparently),? $", "", before)
    return before, clause, re.sub(_SURE_AFTER, "", rest(s, found.last))


def _future_parts(s: Sentence, found: Find) -> tuple[str, str, str]:
    """With the noun subject, which stands outside the hit ("my brother will never …")."""
    first = found.first
    if s.word(first) in any_of("will going is are s am can to"):
        first = min(first, subject(s, first)[1])
    if s.word(first) == "to" or s.word(first - 1) in ("only", "is", "doomed"):
        first = subject(s, first)[1]
    if s.word(first) in ("a", "getting", "being", "can") and first > 1:
        first = subject(s, first)[1]
    return _parts(s, Find(found.kind, first, found.last, found.family))


def _thinkers(s: Sentence, found: Find) -> str:
    """Who thinks, with the verb: "she thinks", "they think"; for anybody else "they think"."""
    word = s.word(found.first)
    return f"{word} thinks" if word in ("he", "she") else "they think"


def _without_must(s: Sentence, found: Find, clause: str) -> str:
    """As in "she must hate me" says "hates" once it is a worry."""
    match = re.search(r"\bmust (\w+)", clause)
    if not match:
        return clause
    many = s.word(found.first) in any_of("they people we you these those") or _is_plural(s, found)
    verb = ("are" if many else "is") if match[1] == "be" else match[1] if many else third(match[1])
    return clause[: match.start()] + verb + clause[match.end() :]


def _is_plural(s: Sentence, found: Find) -> bool:
    at = found.first
    while s.word(at + 1) != "must" and at < found.last:
        at += 1
    return (s.word(at).endswith("s") and not s.word(at).endswith("ss")) or "and" in s.words[found.first : at]


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
