"""Cuts a text into sentences, and a sentence into plain words that the rules can match."""

import itertools
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from kindward.language.text import lexicon
from kindward.language.text.sets import any_of

Span = tuple[int, int]

_PRONOUNS_BEFORE_IS = any_of(
    """i you he she it we they this that there here who what where how why when everyone everybody nobody someone
    somebody everything nothing one mom dad mum life"""
)
# Written without apostrophes, as thumbs do. "ill" and "its" are words of their own, and need a look at what follows.
_BARE = {
    "im": ("i", "am"), "ive": ("i", "have"), "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"),
    "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"), "couldnt": ("could", "not"),
    "isnt": ("is", "not"),
    "shouldnt": ("should", "not"), "wouldnt": ("would", "not"), "wasnt": ("was", "not"), "werent": ("were", "not"),
    "arent": ("are", "not"),
    "havent": ("have", "not"), "hasnt": ("has", "not"), "hadnt": ("had", "not"), "mustnt": ("must", "not"),
    "aint": ("am", "not"),
    "shouldve": ("should", "have"), "couldve": ("could", "have"), "wouldve": ("would", "have"), "mustve": ("must",
    "have"),
    "shoulda": ("should", "have"), "coulda": ("could", "have"), "woulda": ("would", "have"), "shouldntve": ("should",
    "not", "have"),
    "hes": ("he", "is"), "shes": ("she", "is"), "theyre": ("they", "are"), "theyll": ("they", "will"),
    "theyve": ("they", "have"),
    "youre": ("you", "are"), "youve": ("you", "have"), "youll": ("you", "will"), "weve": ("we", "have"),
    "thats": ("that", "is"),
    "whats": ("what", "is"), "itll": ("it", "will"), "thatll": ("that", "will"), "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "wanna": ("want", "to"), "hafta": ("have", "to"), "oughta": ("ought", "to"), "needa": ("need", "to"),
    "noone": ("nobody",),
    "everyones": ("everyone", "is"), "nobodys": ("nobody", "is"), "shoudl": ("should",), "bc": ("because",),
    "cuz": ("because",),
    "cause": ("because",), "alot": ("a", "lot"), "mum": ("mom",), "supposta": ("supposed", "to"), "alls": ("all",),
    "u": ("you",), "allways": ("always",), "alwasy": ("always",),
    "neevr": ("never",), "nver": ("never",), "evry": ("every",), "everthing": ("everything",),
    "everyting": ("everything",), "nuthing": ("nothing",), "nothin": ("nothing",), "failiure": ("failure",),
    "faliure": ("failure",), "idoit": ("idiot",), "stupd": ("stupid",), "stoopid": ("stupid",), "usless": ("useless",),
    "worthles": ("worthless",), "lazzy": ("lazy",), "embarassment": ("embarrassment",),
    "dissapointment": ("disappointment",), "disapointment": ("disappointment",), "burdon": ("burden",),
    "thnk": ("think",), "peice": ("piece",),
    "oughtta": ("ought", "to"), "oughtnt": ("ought", "not"), "shud": ("should",), "shoud": ("should",), "hav": ("have",),
    "shouldof": ("should", "have"), "shoulld": ("should",), "mustnot": ("must", "not"), "nevr": ("never",),
    "anythng": ("anything",), "gotto": ("got", "to"), "kno": ("know",), "alwyas": ("always",), "suposed": ("supposed",),
    "ur": ("your",), "shld": ("should",), "shd": ("should",), "abt": ("about",), "ppl": ("people",), "cos": ("because",),
    "nowt": ("nothing",), "zilch": ("nothing",), "nada": ("nothing",), "owt": ("anything",), "nuffin": ("nothing",),
    "coz": ("because",), "thru": ("through",),
}  # fmt: skip
_ENDINGS = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "would"}
_IRREGULAR_NOT = {"can": "can", "ca": "can", "wo": "will", "sha": "shall", "ai": "am"}
_AFTER_ILL = any_of(
    "never always be end get fail lose die probably just only regret have forever make mess ruin "
    "look forget need let spend embarrass screw blow freeze"
)
_BEFORE_A_CAUSE = any_of(
    "a the lost good root main real my this that no only i always never can to will could would may not"
)
"""Before the noun "cause", which else is "because" with its head cut off."""
_AFTER_ITS = any_of(
    """a an the all my so going over always never not just only entirely totally completely too no hopeless because
    gonna really"""
)


_AFTER_UR = (_AFTER_ITS - {"only", "my"}) | any_of("such no nothing being")
"""Behind "ur" that stands for "you are", and not for "your"."""


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s]")


@cache
def _break_pattern() -> re.Pattern[str]:
    """A sentence ends after . ! ? … (with closing quotes), or at a line break; "3.5" and "e.g." go on.

    A capital right after the stop breaks too: "again.What's wrong with me?". A row of stops is looked at once, from
    its first: a thousand of them would else take a million looks.
    """
    return re.compile(r"""(?<![.!?…])[.!?…]++["'”’)]*+(?=\s|$|[A-Z])|\n+""")


@cache
def _quote_pattern() -> re.Pattern[str]:
    """Every branch begins with its mark, so that the search can leap from mark to mark.

    An apostrophe inside a word ends no quotation ('I can't'), and one in place of letters ('cause) begins none.
    """
    return re.compile(
        r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\""
        r"|‘(?<![^\W_]‘)[^‘\n]{1,300}?’(?![^\W_])"
        r"|'(?<![^\W_]')(?!(?:cause|cuz|til|em|bout|round|tis|twas|n)\b)(?:[^'\n]|(?<=[^\W_])'(?=[^\W_])){1,300}?'(?![^\W_])"
    )


_NOT_AN_END = any_of("mr. mrs. ms. dr. st. vs. e.g. i.e. etc. prof. jr. sr.")


_QUOTE_MARKS = frozenset("\"“‘'")


def quotes(text: str) -> list[Span]:
    """Spans in quotation marks, the marks included."""
    if _QUOTE_MARKS.isdisjoint(text):
        return []
    return [match.span() for match in _quote_pattern().finditer(text)]


@lru_cache(maxsize=32)
def sentences(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of `text`, without the white space around them; kept, for all who read a text ask.

    A quotation is not broken inside, so that what is quoted stays with who said it.
    """
    quoted = tuple(quotes(text))
    cuts = [0, *(match.end() for match in _break_pattern().finditer(text) if _ends(text, match, quoted)), len(text)]
    spans = (_trimmed(text, start, end) for start, end in itertools.pairwise(cuts))
    return tuple((start, end) for start, end in spans if start < end)


def _ends(text: str, match: re.Match[str], quoted: tuple[Span, ...]) -> bool:
    if match.group().startswith("\n"):
        return True
    if text[max(0, match.start() - 6) : match.end()].rpartition(" ")[2].lower() in _NOT_AN_END:
        return False
    # Quotations do not overlap: only the last that begins before a stop can hold it, and a page may have thousands.
    before = bisect_left(quoted, (match.start(), 0))
    return before == 0 or not _quote_goes_on(text, match.end(), quoted[before - 1][1])


def _quote_goes_on(text: str, stop: int, end: int) -> bool:
    """Inside a quotation that ends at `end`, or at its end with a lower-case "she yelled" to follow."""
    if stop != end:
        return stop < end
    after = _seen_pattern().search(text, end)
    return after is not None and after.group().islower() and not text.startswith(_SAID_OF_ONESELF, after.start())


@cache
def _seen_pattern() -> re.Pattern[str]:
    return re.compile(r"\S")


_SAID_OF_ONESELF = ("i ", "i'", "i’")
"""A new sentence of somebody who writes "i" for "I"."""


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


@dataclass(frozen=True)
class Sentence:
    """A sentence as plain words: lower case, contractions opened, fillers left out, known phrases joined.

    Word 0 is a mark before the first word, and no word is empty. Rules look around themselves, and so past either end:
    they ask `word`, `has`, `start` and `end`, which answer for every number.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: tuple[str, ...]
    fillers: frozenset[str]

    @cached_property
    def coded(self) -> str:
        """The words as the patterns read them: "word/TAGS " for a word, "x " for a mark."""
        return "".join(self.units)

    @cached_property
    def units(self) -> list[str]:
        return [f"{w}/{t} " if w[0].isalnum() else f"{w} " for w, t in zip(self.words, self.tags, strict=True)]

    @cached_property
    def index(self) -> dict[int, int]:
        """From an offset in `coded` to the number of the word that begins there."""
        found, at = {}, 0
        for number, unit in enumerate(self.units):
            found[at] = number
            at += len(unit)
        found[at] = len(self.units)
        return found

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def letters(self) -> frozenset[str]:
        return frozenset("".join(self.tags))

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the index of rules is asked for: the words, and the tags as "<L>"."""
        return self.vocabulary | {f"<{letter}>" for letter in self.letters}

    def has(self, number: int, tag: str) -> bool:
        """Whether word `number` carries one of the tags (each a letter)."""
        own = self.tags[number] if 0 <= number < len(self.words) else ""
        return bool(own) and any(letter in own for letter in tag)

    def word(self, number: int) -> str:
        """The word, or "." outside the sentence, as if a mark stood there."""
        return self.words[number] if 0 <= number < len(self.words) else "."

    def start(self, number: int) -> int:
        """Where the word begins in the text; outside the sentence, that end of the text."""
        return self.starts[max(0, number)] if number < len(self.words) else len(self.text)

    def end(self, number: int) -> int:
        """Where the word ends in the text; outside the sentence, that end of the text."""
        return self.ends[max(0, number)] if number < len(self.words) else len(self.text)

    def is_mark(self, number: int) -> bool:
        return not self.word(number)[0].isalnum()

    @property
    def is_question(self) -> bool:
        return self.text.rstrip("\"'”’) ").endswith("?")


Piece = tuple[str, int, int]


def read(text: str) -> Sentence:
    """Read one sentence."""
    pieces = _joined(_opened(_straight(text)))
    kept = [p for p in pieces if p[0] not in lexicon.FILLERS]
    table = lexicon.tags()
    words = tuple(p[0] for p in kept)
    return Sentence(
        text,
        (".", *words),
        (0, *(p[1] for p in kept)),
        (0, *(p[2] for p in kept)),
        ("", *(_name_tag(text, p, n) + table.get(p[0], "") for n, p in enumerate(kept))),
        frozenset(p[0] for p in pieces) & lexicon.FILLERS,
    )


def _name_tag(text: str, piece: Piece, number: int) -> str:
    """A capital inside a sentence is a name; so is an unknown capitalised word that opens it."""
    if not text[piece[1]].isupper() or piece[0] in ("i", "god"):
        return ""
    return "X" if number else "x"


def _straight(text: str) -> list[Piece]:
    """Words and marks; hyphens and the apostrophe of "my parents' house" are no marks."""
    edges = {edge for start, end in quotes(text) for edge in (start, end - 1)}
    plain = text.lower().replace("’", "'") if len(text.lower()) == len(text) else text.replace("’", "'")
    spans = (m.span() for m in _word_pattern().finditer(text))
    pieces = ((plain[start:end], start, end) for start, end in spans)
    return [piece for piece in pieces if piece[0] not in "-*_~'" or (piece[0] == "'" and piece[1] in edges)]


def _opened(pieces: list[Piece]) -> list[Piece]:
    """Contractions as the words they stand for; what nothing is left of ("do n't" has no verb at its "n't") is no word."""
    found: list[Piece] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1][0] if number + 1 < len(pieces) else "."
        opened = _open(piece, following, found[-1][0] if found else ".")
        found += (part for part in opened if part[0])
    return found


def _open(piece: Piece, following: str, before: str) -> list[Piece]:
    word, start, end = piece
    if following == "n't" and word in _IRREGULAR_NOT:
        return [(_IRREGULAR_NOT[word], start, end)]
    if word == "cause" and before in _BEFORE_A_CAUSE:
        return [piece]
    if word == "ur" and following in _AFTER_UR:
        return _shared(("you", "are"), start, end)
    if word in _BARE:
        return _shared(_BARE[word], start, end)
    if word == "ill" and before not in any_of("felt feel am was is very so") and following in _AFTER_ILL:
        return _shared(("i", "will"), start, end)
    if word == "its" and following in _AFTER_ITS:
        return _shared(("it", "is"), start, end)
    if word == "of" and before in ("should", "could", "would", "not"):
        return [("have", start, end)]
    return _at_apostrophe(word, start, end) if "'" in word[1:] else [piece]


def _shared(words: tuple[str, ...], start: int, end: int) -> list[Piece]:
    """Words written as one: each gets the whole span, as there is no seam to cut at."""
    return [(word, start, end) for word in words]


def _at_apostrophe(word: str, start: int, end: int) -> list[Piece]:
    stem, _, ending = word.rpartition("'")
    if ending == "t" and stem.endswith("n"):
        verb = _IRREGULAR_NOT.get(stem[:-1], stem[:-1])
        return [(verb, start, end), ("not", start, end)]
    if ending in _ENDINGS:
        seam = start + len(stem)
        return [*_open((stem, start, seam), "", ""), (_ENDINGS[ending], seam, end)]
    if ending == "s" and (stem in _PRONOUNS_BEFORE_IS):
        return [(stem, start, start + len(stem)), ("is", start + len(stem), end)]
    return (
        [(word.replace("'", ""), start, end)]
        if ending != "s"
        else [(stem, start, start + len(stem)), ("s", start + len(stem), end)]
    )


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Known phrases as one word: "waste of space" becomes "waste_of_space"."""
    known, found, at = lexicon.phrases(), list[Piece](), 0
    words = [p[0] for p in pieces]
    if known.keys().isdisjoint(words):
        return pieces
    while at < len(pieces):
        if words[at] not in known:
            found.append(pieces[at])
            at += 1
            continue
        size = next((len(p) for p in known.get(words[at], ()) if tuple(words[at : at + len(p)]) == p), 1)
        found.append(("_".join(words[at : at + size]), pieces[at][1], pieces[at + size - 1][2]))
        at += size
    return found
