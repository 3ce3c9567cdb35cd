"""Cuts and joins the reader's own sentence, so that a rewording keeps its words, case and punctuation."""

import re
from collections.abc import Iterable

from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_VOWEL_SOUND = r"(?i)(?!one|use|uni|eu)[aeiou]|hour|honest"
_LOWERED = any_of(
    """they he she it we you my our his her their the this that these those everyone everybody nobody no people all
    some a an nothing not always never every how what there things everything one most both then your none nowt anyone anybody"""
)


def swap(s: Sentence, first: int, last: int, new: str) -> str:
    """The sentence with words `first` to `last` replaced; "" just takes them out."""
    return join(s.text[: s.start(first)], new, s.text[s.end(last) :])


def join(before: str, new: str, after: str) -> str:
    """Put three parts together with the spaces, the article and the capital that fit."""
    before = _article(before, new or after.lstrip())
    if not new:
        before, after = before.rstrip(), after if after[:1] in ".,;:!?" else " " + after.lstrip()
    joined = (_article(before + new + after[:1], after[1:]) + after[1:]).strip()
    return joined if before.strip() else capital(joined)


def _article(before: str, following: str) -> str:
    """Chooses "a" or "an" for the word that follows now."""
    head, space, last = before.rstrip(" ").rpartition(" ")
    if last not in ("a", "an", "A", "An"):
        return before
    return head + space + last[0] + ("n" if re.match(_VOWEL_SOUND, following) else "") + " "


def capital(text: str) -> str:
    """The first letter as a capital, behind a quotation mark too."""
    at = len(text) - len(text.lstrip(_OPENING_MARKS))
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def lowered(part: str) -> str:
    """A clause as it stands inside a sentence: "They" becomes "they", a name or "I" stays."""
    first = re.sub(r"[\W\d_].*", "", part, flags=re.S)
    return part[:1].lower() + part[1:] if first.lower() in _LOWERED else part


def part(s: Sentence, first: int, last: int) -> str:
    """The reader's text from one word to another, both included; "" when there is nothing between."""
    return s.text[s.start(first) : s.end(last)] if first <= last else ""


def rest(s: Sentence, after: int) -> str:
    """The reader's text behind word `after`, with its leading space."""
    return s.text[s.end(after) :]


def in_their_hand(s: Sentence, candidates: Iterable[str]) -> list[str]:
    """As the reader writes: a small "i", a small first letter, the apostrophe of their keyboard."""
    own = s.text
    small_i = bool(re.search(_SMALL_I, own)) and not re.search(_LARGE_I, own)
    curly = "’" in own and "'" not in own
    first = own.lstrip(_OPENING_MARKS)[:1]
    return [_in_hand(candidate, small_i, first.islower(), first.isupper(), curly) for candidate in candidates]


_OPENING_MARKS = "\"“‘'( "


_SMALL_I = r"(?<![\w'’])i(?=['’]m|['’]ll|['’]ve|['’]d|m\b|\s)"
_LARGE_I = r"(?<!\w)I(?!\w)"


def _in_hand(candidate: str, small_i: bool, small_start: bool, large_start: bool, curly: bool) -> str:
    if small_i:
        candidate = re.sub(_LARGE_I, "i", candidate)
    if small_start and not re.match(_LARGE_I, candidate):
        candidate = candidate[:1].lower() + candidate[1:]
    elif large_start:
        candidate = capital(candidate)
    return candidate.replace("'", "’") if curly else candidate


def followed(text: str, more: str) -> str:
    """A further sentence behind the text, which gets a full stop if it has none."""
    return text.rstrip() + ("" if text.rstrip().endswith((".", "!", "?", "…")) else ".") + " " + more


def closed(s: Sentence, text: str) -> str:
    """The text with the reader's own last stop; a question that became a statement gets a full stop."""
    stop = re.search(r"(?<![.!?…])[.!?…]++[\"”’')]*$", s.text)
    bare = text.rstrip(" .!?…,;:")
    if not stop:
        return bare
    return bare + ("." if "?" in stop[0] or "!" in stop[0] else stop[0].rstrip("\"”’')"))


_TAG = (
    r"(?i),? ?\b(?:(?:do|does|did|is|are|was|were|will|would|has|have|had|ca|could|wo|ai)n['’]?t (?:they|he|she|it|we|i|you)"
    r"|(?<=, )(?:do|does|did|is|are|was|were|will|would|am|can|have) (?:they|he|she|it|we|i|you)(?: not)?"
    r"|(?<=, )(?:right|huh|innit|eh|yeah|no|or what|hey))(?= *[?.!…]*$)"
)


def untagged(text: str) -> str:
    """The text without a tag at its end: "…, aren't I?", "…, right?"; the stop stays."""
    return re.sub(_TAG, "", text).replace(",?", "?").replace(",.", ".")
