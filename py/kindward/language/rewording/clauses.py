"""What guesses about others and about the future share: the clause is held open, and stays as the reader wrote it."""

import re

from kindward.language.model import Find
from kindward.language.text.edits import lowered, part, rest
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_CERTAIN = r"(?i)^(?:obviously|clearly|probably|surely|of course|apparently|i know|i bet|i'?m sure),? (?:that )?"
SURE = r"\b(?:I|i) (?:know|bet)(?: that)? $|\b(?:I|i)['’]?m sure(?: that)? $"
_SURE_AFTER = (
    r"(?i),? (?:and )?i(?:['’]?m sure(?: of it)?| can (?:just |already )?(?:tell|feel it|see it)| (?:just )?know it)"
    r"(?= *[.!…]*$)"
)
_INNER = r"(?i)\s\b(?:obviously|probably|clearly|surely|definitely|certainly)\b"
BOUND = any_of("""that if whether because who when until unless how what as since than which where why of about""")
"""Behind these "I'm worried that" can't stand."""


def clause_parts(s: Sentence, found: Find) -> tuple[str, str, str]:
    """Before the clause, the clause, after it; "I know" and "I bet" before it fall away."""
    before = re.sub(SURE, "", s.text[: s.start(found.first)])
    clause = re.sub(_CERTAIN, "", re.sub(_INNER, "", lowered(part(s, found.first, found.last))))
    before = re.sub(r"(?i)\b(?:obviously|probably|clearly|surely|of course|apparently),? $", "", before)
    return before, clause, re.sub(_SURE_AFTER, "", rest(s, found.last))
