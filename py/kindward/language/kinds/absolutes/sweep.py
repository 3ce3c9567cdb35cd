"""Finds a sweeping word that no construction knows, beside a harsh word that the reader says of herself."""

from collections.abc import Iterator

from kindward.language.kinds.absolutes.clauses import ME
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_SWEEPING = any_of(
    """every each constantly perpetually permanently entire whole whatever whenever wherever everything ever anything none
    forever zero completely absolutely utterly entirely"""
)
# Who says, fears, guesses or plans something leaves room; so does who counts a "but" or a "not", or tells of others.
_OPEN = any_of(
    """if maybe perhaps afraid scared worried fear say says said told think thought believe believed used guess may might
    would will sometimes but except we us our hardly almost nearly practically virtually barely scarcely tired because not
    survived taught teach teaches worry anxious makes by feel felt lose he she his her him"""
)
_NOT_HARSH = _SWEEPING | any_of("less last lost stuck hurt hurts aches forgot")
_WARM = "GEH"
_HARSH = "NRALJBD"


def sweeps(s: Sentence) -> Iterator[int]:
    """The sweeping words, as in "I have failed in each game that counted"; not "I put everything in the car"."""
    if _is_own(s):
        yield from (
            n for n, word in enumerate(s.words) if word in _SWEEPING and not _is_whole_thing(s, n) and _is_soured(s, n)
        )


_DENIED = any_of("anything nothing once single anyone anybody none")
_DENYING = any_of("not never nothing none nobody no no_one without hardly zero")
_DUE = any_of("have need want must say said see saw hear heard")


def denies(s: Sentence) -> Iterator[int]:
    """Where all that is good is denied, as in "There isn't anything I'm good at"; not "I don't have anything to fix"."""
    warm = [n for n in range(1, len(s.words)) if s.has(n, _WARM)]
    own = not (s.is_question or ME.isdisjoint(s.words)) and (_OPEN - {"not", "because"}).isdisjoint(s.words)
    if (
        own
        and warm
        and all(_is_denied(s, n) for n in warm)
        and any(s.has(n, "G") and s.word(n) != "home" for n in warm)
    ):
        yield from [n for n, word in enumerate(s.words) if word in _DENIED and _is_denied(s, n + 1)][:1]


def _is_denied(s: Sentence, at: int) -> bool:
    """Whether a "not" or a "nothing" stands before, in the same clause, and no duty that is lifted by it."""
    before = range(max(clause_start(s, at), at - 7), at)
    denying = [n for n in before if s.word(n) in _DENYING]
    return (
        bool(denying)
        and s.word(denying[0] + 1) not in _DUE
        and not any(s.has(n, "N") for n in before if s.word(n) not in _DENYING)
    )


def _is_whole_thing(s: Sentence, at: int) -> bool:
    """As in "I broke a whole set of glasses", "every now and then": a whole time, life or group of people sweeps."""
    if s.word(at) == "none" and s.word(at + 1) == "of" and "fault" in s.words[at:]:  # "none of it is my fault"
        return True
    if s.word(at) == "every":
        return s.word(at + 1) in any_of("now once bit other so")
    return s.word(at) in ("whole", "entire") and not s.has(at + 1, "UVPQ") and s.word(at + 1) != "thing"


def _is_own(s: Sentence) -> bool:
    """Whether the reader tells something of herself, and nothing kind, open, or about others."""
    warm = any(s.has(n, _WARM) for n in range(1, len(s.words)))
    return not (warm or s.is_question or ME.isdisjoint(s.words)) and _OPEN.isdisjoint(s.words)


def _is_soured(s: Sentence, at: int) -> bool:
    """Whether a harsh word stands in a clause with the reader, or a slip is hers anywhere in the sentence."""
    clause = range(clause_start(s, at), clause_end(s, at) + 1)
    near = any(_tells(s, n, _HARSH) for n in clause) and any(s.word(n) in ME for n in clause)
    slips = (n for n in range(1, len(s.words)) if _tells(s, n, _HARSH + "n"))
    return near or any(subject(s, n)[0] in ("i", "my") for n in slips)


def _tells(s: Sentence, at: int, tags: str) -> bool:
    """Whether a word only judges: "put" and "cut" are in too many plain sentences, "lonely" is a feeling."""
    return s.has(at, tags) and not s.has(at, "ZCF") and s.word(at) not in _NOT_HARSH and not _is_of_a_thing(s, at)


def _is_of_a_thing(s: Sentence, at: int) -> bool:
    """As in "My stupid phone dies every night": the phone is judged."""
    ended = (
        s.is_mark(at + 1)
        or s.has(at + 1, "PL")
        or s.word(at + 1) in any_of("in at to on with for of every all when and")
    )
    return s.has(at, "AB") and s.word(at - 1) in any_of("my the a an this") and not ended
