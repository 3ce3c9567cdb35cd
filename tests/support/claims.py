"""What may be said of a study, and what a sentence says of it: its numbers, and the words for what they count."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from kindward_site.content import evidence
from support.passages import Passage

SCALE: Final = "scale"
"""The name in figures.toml under which stands what g, d and r mean; it is no study."""

_ONES: Final = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH: Final = {
    **{word: number for number, word in enumerate(_ONES.split(), 2)},
    **{word: number for number, word in zip(range(20, 100, 10), _TENS.split(), strict=True)},
    "hundred": 100,
}
_WORDS: Final = (
    rf"(?:{'|'.join(_TENS.split())})(?:-(?:one|{'|'.join(_ONES.split()[:8])}))?|{'|'.join(_ONES.split())}|hundred"
)
_DIGITS: Final = r"\d{1,3}(?:,\d{3})+|\d*\.\d+|\d+"
_NUMBER: Final = re.compile(rf"(?<![\w.,#])(?:{_DIGITS}|\b(?:{_WORDS}))(?![\w]|[.,]\d)", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_UNIT: Final = (
    r"studies|trials|experiments|papers|reviews|samples|comparisons|participants|undergraduates|psychologists"
)
_FINDING: Final = re.compile(
    rf"""(?:{_NUMBER.pattern})(?:\s[\w-]+){{0,2}}\s(?:{_UNIT})\b # four experiments, 27 randomized trials
    | \b\d[\d,]*(?:\s[\w-]+)?\s(?:people|students|adults|women|men|users|tests|articles)\b # 135 US students
    | (?<![\w.])\.\d+ | \b[gdrkn]\s*=\s*[-−]?[\d.] # .57, g=.57, N = 135
    | \d\s?(?:%|percent\b) | \bin\s(?:100|a\shundred)\b # 6.7 percent, 4 in 100
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SIZE: Final = re.compile(
    r"""\b(tiny|small|medium|large|big|huge|strong|weak)(?:er)?(?:\sto\s(medium|large))?
    \s(?:effects?|amounts?|benefits?|gains?|links?|ones?|afterward|later|at\sthe\send)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_UNSEEN: Final = re.compile(r"\]\([^)]*\)|\{ ?#[\w-]+ ?\}|`[^`]*`|<[^>]+>|https?://\S+")


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be said of one study.

    Arguments:
        figures: each of its numbers, and the words for what it counts.
        needs: what a sentence says, and what has to be said beside it.
        never: what no sentence says that cites it; None if there is no such thing.
        size: the words for how large its effects are.
    """

    figures: Mapping[str, re.Pattern[str]]
    needs: Mapping[re.Pattern[str], re.Pattern[str]]
    never: re.Pattern[str] | None
    size: frozenset[str]


@cache
def limits() -> Mapping[str, Limits]:
    """The limits of each study, by its key, and of the scale of effects."""
    tables = tomllib.loads((evidence.HOME / "figures.toml").read_text(encoding="utf-8"))
    return {key: _limits(**table) for key, table in tables.items()}


def _limits(
    *, needs: Mapping[str, str] = MappingProxyType({}), never: str = "", size: str = "", **figures: str
) -> Limits:
    return Limits(
        {number: _words(words) for number, words in figures.items()},
        {_words(said): _words(beside) for said, beside in needs.items()},
        _words(never) if never else None,
        frozenset(size.split()),
    )


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def numbers(text: str) -> list[str]:
    """The numbers of `text` as figures.toml writes them: "6,127" is 6127, "twenty-seven" 27, "-0.54" .54; no years."""
    found = [found[0] for found in _NUMBER.finditer(_UNSEEN.sub(" ", evidence.CITATION.sub(" ", text)))]
    return [_plain(number) for number in found if not _YEAR.fullmatch(number)]


def _plain(number: str) -> str:
    if number[0] in ".0123456789":
        whole = number.replace(",", "")
        return whole.lstrip("0") or "0" if "." in whole else str(int(whole))
    return str(sum(_WORTH.get(part, 1) for part in number.lower().split("-")))


def tells_finding(sentence: str) -> bool:
    """Whether a sentence names a size of an effect, a sample or a number of studies."""
    return bool(_FINDING.search(_UNSEEN.sub(" ", evidence.CITATION.sub(" ", sentence))))


def faults(passage: Passage) -> Iterator[str]:
    """What is wrong with a passage, one line each: where it stands, what it says, and what would be right."""
    near = evidence.cited(passage.text)
    for sentence in passage.sentences:
        cited = evidence.cited(sentence)
        if not cited and tells_finding(sentence):
            cited = [*near, *sorted(passage.around.difference(near))]
            if not cited and not _is_of_scale(sentence):
                yield f"{passage.where}: “{sentence}” tells what a study found and leads to none: cite it by its key"
        said = [*_wrong_numbers(sentence, cited), *_wrong_sizes(sentence), *_unsaid(sentence, passage)] if cited else []
        yield from (f"{passage.where}: {each}" for each in said)


def _is_of_scale(sentence: str) -> bool:
    return not [*_wrong_numbers(sentence, [SCALE])]


def _wrong_numbers(sentence: str, cited: Sequence[str]) -> Iterator[str]:
    for number in numbers(sentence):
        known = [limits()[key].figures[number] for key in (*cited, SCALE) if number in limits()[key].figures]
        if not known:
            right = "; ".join(f"{key}: {', '.join(limits()[key].figures) or 'none'}" for key in cited[:4])
            yield f"{number} is no figure of what “{sentence}” leads to ({right})"
        elif not any(words.search(sentence) for words in known):
            counts = " or ".join(dict.fromkeys(words.pattern for words in known))
            yield f"{number} counts {counts}, and “{sentence}” does not say so"


def _wrong_sizes(sentence: str) -> Iterator[str]:
    cited = evidence.cited(sentence)
    known = {word for key in cited for word in limits()[key].size}
    for found in _SIZE.finditer(sentence):
        if cited and not {word.lower() for word in found.groups() if word} <= known:
            right = ", ".join(sorted(known)) or "no size"
            yield f"“{found[0]}” is not what {' and '.join(cited)} found ({right}): “{sentence}”"


def _unsaid(sentence: str, passage: Passage) -> Iterator[str]:
    for key in evidence.cited(sentence):
        of = limits()[key]
        if of.never and (never := of.never.search(sentence)):
            yield f"“{never[0]}” is never said of {key}: “{sentence}”"
        for said, beside in of.needs.items():
            if said.search(sentence) and not beside.search(passage.text + passage.beside):
                yield f"“{sentence}” needs “{beside.pattern}” beside it, as {key} found"


def named(text: str) -> list[tuple[str, list[str]]]:
    """The studies that a text of Python names as "Kross et al. 2014", each with the keys that this may be."""
    name = r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?: et al\.| (?:&|and) [A-Z][\w-]+)? \(?(?P<year>(?:19|20)\d\d)\)?"
    return [
        (found[0], [key for key, study in evidence.studies().items() if _is(study, found["name"], int(found["year"]))])
        for found in re.finditer(name, text)
    ]


def _is(study: evidence.Study, name: str, year: int) -> bool:
    return study.year == year and study.authors.startswith(name)
