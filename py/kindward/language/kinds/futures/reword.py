"""Rewords fortune-telling: the clause stays and is told as the fear it is, or left open ("I don't know yet whether …")."""

import re
from collections.abc import Iterator

from kindward.language.model import Find
from kindward.language.rewording.clauses import Clause, clause_of
from kindward.language.text.edits import followed, join
from kindward.language.text.grammar import subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def write(s: Sentence, found: Find) -> Iterator[str]:
    """A prediction, told as the fear it is, or left open; where no frame fits, a sentence behind it holds it open."""
    if s.word(found.first) == "you":  # the critic speaks: no frame of the reader's own fits its "you"
        return
    whole = _with_subject(s, found)
    clause = clause_of(s, whole)
    text = clause.text
    if found.family == "see-it-never" and clause.free:
        yield join(clause.before, f"right now {text}", clause.after)
        yield followed(s.text, "That may change.")
        return
    if text.startswith("how "):  # "I know how this ends": no frame of not knowing goes with it
        yield followed(s.text, "That is my fear, and it may go another way.")
        return
    if found.family == "see-it" or not clause.free or re.match(_CRIED, text):
        yield followed(s.text, "I don't know that yet.")
        yield followed(s.text, "That is my fear, and it may go another way.")
        return
    if clause.past:
        yield join(clause.before, f"I was afraid that {text}", clause.after)
        yield followed(s.text, "That was my fear.")
        return
    conditional = s.words[1] == "if"
    might = _maybe(text)
    if conditional and might:
        yield join(clause.before, might, clause.after)
    that = "" if text.startswith("that") else "that "
    yield join(clause.before, f"I'm afraid {that}{text}", clause.after)
    if not conditional and _can_be_asked(s, whole, clause):
        yield join(clause.before, f"I don't know yet whether {_opened(text)}", clause.after)
    if might and not conditional:
        yield join(clause.before, might, clause.after)
    standing = found.family in _STANDING and {"ever", "never"} & set(s.words[whole.first : whole.last + 1])
    if not clause.before.strip() and not clause.after.strip(" .!…") and standing:
        own = s.word(whole.first) in _OWN
        able = "can take one small step" if own else "can remind myself that I don't know yet"
        yield f"I sometimes fear that {text}, and {able}."
    yield join(clause.before, f"right now it feels as if {text}", clause.after)


_CRIED = r"(?i)there goes|so much|that['’]?s (?:my|me|us)|game|watch|fat|zero|no (?:way|chance)|not |as (?:if|though)"
"""Cried out, and no clause that a frame could stand before."""
_OWN = any_of("i it this things")
"""What a step of the reader's may change; what others will feel is not theirs to do."""
_UNASKED = any_of("no-way matter-of-time kiss watch see-it")
"""Families whose clause reads badly behind "whether": "whether there is no way"."""
_STANDING = any_of("never nobody not")


def _can_be_asked(s: Sentence, whole: Find, clause: Clause) -> bool:
    """Whether the clause can stand behind "I don't know yet whether"."""
    if s.word(whole.first - 1) == "because" or whole.family in _UNASKED:
        return False
    if re.match(r"(?i), (?:it|they|i|he|she|we|nothing|nobody|that|this)\b", clause.after):  # a comma, and its proof
        return False
    if re.search(_DOING, clause.text) or re.search(r"['’]d | would ", clause.text):
        return False
    return not re.search(_CLOSED, " ".join(_opened(clause.text).split()[:4]))


_DOING = r"(?:\b(?:am|is|are)|['’](?:m|s|re)) (?:never|not ever) (?!going to)\w+ing\b|n['’]t ever \w+ing"
"""As in "this is never getting better": without "never" it would say that it is getting better now."""


def _with_subject(s: Sentence, found: Find) -> Find:
    """With the noun subject, which stands outside the hit ("my brother will never …")."""
    first = found.first
    if s.word(first) in any_of("will going is are s am can to shall would"):
        first = min(first, subject(s, first)[1])
    if s.word(first - 1) in ("only", "is", "doomed"):
        first = subject(s, first)[1]
    if s.word(first) in ("a", "getting", "being", "can") and first > 1:
        first = subject(s, first)[1]
    return Find(found.kind, first, found.last, found.family)


_CLOSED = r"(?i)n['’]t\b|\bnot\b|\bno\b|\bnever\b|\bnobody\b|\bnothing\b"
"""What may not stand behind "whether": a doubt about a denial is hard to read."""


_OPENINGS = (
    (r"\b[Nn]obody\b", "anybody"),
    (r"\b[Nn]o one\b", "anyone"),
    (r"\b[Nn]othing\b", "anything"),
    (r"\b[Nn]oone\b", "anyone"),
    (r"\b[Nn]one\b", "any"),
    (r"\b[Nn]o (?=\w+ (?:will|is|are)\b)", "any "),
    (r"\bnever\b ", ""),
    (r"\bwon['’]?t\b", "will"),
    (r"\b(is|are)n['’]?t\b", r"\1"),
    (r"(?<=['’]m )not ", ""),
    (r"(?<=['’]re )not ", ""),
    (r"(?<=['’]s )not ", ""),
    (r"\b(am|is|are) not ", r"\1 "),
    (r"\bnot (?=going)", ""),
    (r"(?<=['’]ll )not ", ""),
    (r"\bwill not\b", "will"),
    (r"\ball (?=going)", ""),
    (r"\bever ever\b", "ever"),
)


def _opened(clause: str) -> str:
    """The clause behind "whether": "I'll never find" becomes "I'll find", "nobody" becomes "anybody"."""
    for closed_form, open_form in _OPENINGS:
        clause = re.sub(closed_form, open_form, clause, count=1)
    return clause


_WILL = (
    r"(?:['’]ll|\bill| will)( never| not)?( ever)? "
    r"|(?:['’]m|['’]re|['’]s| am| is| are|\bim)( never| not)?( ever)?( just| only| all)* (?:going to|gonna) "
    r"|(?: won['’]?t| will not)( ever)? "
)


def _maybe(clause: str) -> str:
    """With "might" for "will": "they might find out", "I might not last a month"."""
    if re.match(r"(?i)no|there|my \w+ is over", clause) or "always" in clause:
        return ""
    found = re.search(_WILL, clause)
    if not found:
        return ""
    negative = " not" if re.search(r"never| not|won['’]?t", found[0]) else ""
    subject_part = clause[: found.start()] if not found[0].startswith(("ill", "im")) else "I"
    return f"{subject_part} might{negative} {clause[found.end() :]}"
