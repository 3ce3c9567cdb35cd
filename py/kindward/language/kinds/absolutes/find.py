"""Finds all-or-nothing words about oneself, one's acts or one's life."""

import itertools
from collections.abc import Callable, Iterator

from kindward.language.kinds.absolutes import amounts, frequency
from kindward.language.kinds.absolutes.checks import CHECKS
from kindward.language.kinds.absolutes.clauses import is_feared
from kindward.language.kinds.absolutes.people import everyone_or_nobody
from kindward.language.kinds.absolutes.rules import RULES
from kindward.language.kinds.absolutes.sweep import denies, sweeps
from kindward.language.kinds.labels.find import find as labels
from kindward.language.kinds.verdicts.find import find as verdicts
from kindward.language.model import Find, Kind
from kindward.language.text.reading import Sentence
from kindward.language.text.set_aside import PLAINLY, carries_on
from kindward.language.text.sets import any_of, runs

# "not always", "almost never": the reader has left room already.
_SOFTENERS = any_of("not almost nearly hardly practically virtually barely scarcely")


def find(s: Sentence) -> Iterator[Find]:
    """All absolutes in a sentence; a sweeping word that no construction knows counts where nothing else was found."""
    if any(pair in _AT_EASE for pair in itertools.pairwise(s.words)):
        return
    found = [*_known(s)]
    yield from found
    swept = [] if found else [*sweeps(s), *denies(s)]
    if swept and not any(True for finder in (verdicts, labels) for _ in finder(s)):
        yield from (Find(Kind.ABSOLUTE, at, at, "sweep", at) for at in swept)


_AT_EASE = runs(
    "not mind | suits me | fine by | and proud | am glad | am thankful | am lucky | never minded | sometimes do | often do | some days | some nights | some evenings | some mornings"
)
"""As in "I never win at cards and I don't mind", "I'm glad I never did", "Some days nothing helps"."""


def _known(s: Sentence) -> Iterator[Find]:
    """What the words and the constructions of this kind find."""
    for at, word in enumerate(s.words):
        if word in _BY_WORD and s.word(at - 1) not in _SOFTENERS:
            last = _last(word, s, at)
            habit = word in ("always", "never") and carries_on(s, last, PLAINLY | _THOSE_TOO)
            if last and not (habit or is_feared(s, at)):
                yield Find(Kind.ABSOLUTE, at, last, _family(s, at, last), at)
    for rule, frame, first, last in RULES.matches(s):
        softened = frame == first and s.word(first - 1) in _SOFTENERS
        fine = s.words[first : first + 2] == ("all", "right") or (
            s.word(first) == "all" and s.word(first - 1) in ("can", "may")
        )
        if not (softened or fine) and CHECKS[rule.check](s, first, last) and not is_feared(s, first):
            yield Find(Kind.ABSOLUTE, first, last, rule.family, frame)


_THOSE_TOO = any_of("it that he she they")


def _last(word: str, s: Sentence, at: int) -> int:
    """The last word of the find that begins at word `at`, or 0 for none."""
    found = _BY_WORD[word](s, at)
    return at + _LENGTHS.get(word, 0) if found is True else int(found)


_BY_WORD: dict[str, Callable[[Sentence, int], int]] = {
    "always": frequency.always, "never": frequency.never, "forever": frequency.forever,
    **dict.fromkeys(
        ("constantly", "invariably", "continually", "perpetually", "endlessly", "permanently"), frequency.constantly
    ),
    **dict.fromkeys(("everyone", "everybody", "nobody", "no"), everyone_or_nobody),
    **dict.fromkeys(
        ("completely", "totally", "utterly", "entirely", "absolutely", "wholly", "solely"), amounts.totally
    ),
    "every": amounts.every, "everything": amounts.everything, "nothing": amounts.nothing, "all": amounts.all_,
    "only": amounts.only_ever, "the": amounts.the_only_one, "not": amounts.not_one, "single": amounts.single,
}  # fmt: skip
"""For each word, whether it counts here: True for the words of its length, or the last word of the find, or 0."""
_LENGTHS = {"the": 2, "only": 1}
"""How many more words belong to a find that begins with the word."""


def _family(s: Sentence, at: int, last: int) -> str:
    """The reason and the rewordings to choose."""
    word = s.word(at)
    phrase = s.words[at : last + 1]
    if word == "every":
        return "every-time" if phrase[-1] == "time" else "every"
    if phrase[:2] == ("all", "i"):
        return "all-i-do"
    return _FAMILIES.get(word, "-".join(phrase))


_FAMILIES = {
    "no": "nobody", "everybody": "everyone",
    **dict.fromkeys(("completely", "utterly", "entirely", "absolutely", "wholly", "solely"), "totally"),
    **dict.fromkeys(
        ("constantly", "forever", "invariably", "continually", "perpetually", "endlessly", "permanently"), "always"
    ),
}  # fmt: skip
