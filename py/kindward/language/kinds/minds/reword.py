"""Rewords mind reading: the clause stays and is told as the guess it is ("I'm worried that …")."""

import re
from collections.abc import Iterator

from kindward.language.model import Find
from kindward.language.rewording.clauses import BOUND, SURE, clause_parts
from kindward.language.text.edits import followed, join
from kindward.language.text.inflect import third
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def write(s: Sentence, found: Find) -> Iterator[str]:
    """A guess about others, told as the guess it is."""
    before, clause, after = clause_parts(s, found)
    clause = _without_must(s, found, clause)
    if s.word(found.first - 1) in BOUND and not re.search(SURE, s.text[: s.start(found.first)]):
        yield followed(s.text, "I don't know that for sure.")
        yield followed(s.text, "I haven't asked.")
        return
    yield join(before, f"I'm worried that {clause}", after)
    if not before.strip() and not after.strip(" .!…"):
        yield f"I don't know what {_thinkers(s, found)}. I'm worried that {clause}."
    yield join(before, f"I imagine that {clause}", after)
    yield followed(join(before, f"my guess is that {clause}", after), "I haven't asked.")


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
