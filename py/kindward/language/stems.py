"""Says which words are one theme: "deadline" and "deadlines", "criticism" and "criticised", "forget" and "forgot"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from kindward.language.text.inflect import base_of
from kindward.language.text.sets import any_of

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_OF_SOMEBODY = r"'s$|(?<=s)'$"
_ISE = r"([iy])s(e[drs]?|ers|ing|ation|ations)$"
_OUR = r"^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|misbehavi|neighb|rum|sav|ard|cand|ferv|od|tum|vig)our"

_SPELLINGS = {
    "centre": "center", "centres": "centers", "defence": "defense", "grey": "gray", "mum": "mom", "mums": "moms",
    "mummy": "mommy", "programme": "program", "programmes": "programs", "theatre": "theater", "theatres": "theaters",
}  # fmt: skip
_PLURALS = {
    "children": "child", "kids": "kid", "men": "man", "women": "woman", "wives": "wife", "knives": "knife",
    "selves": "self", "teeth": "tooth", "feet": "foot", "crises": "crisis", "theses": "thesis",
}  # fmt: skip

_FAMILIES = """
fail failure | argue argument | decide decision | angry anger | lonely loneliness | guilt guilty | ashamed shame
anxious anxiety | compare comparison | complain complaint | deny denial | apology apologetic apologize
perfectionism perfectionist | marry marriage | tired tiredness
procrastinate procrastinator | reject rejection | embarrassed embarrassment | patient patience impatient impatience
friend friendship | sad sadness | jealous jealousy | panic panicky panicked panicking
""".replace("\n", " | ")
"""Words whose stems differ though a reader means one thing by them."""

_ALONE = """
apartment | department | business | ignorant ignorance | experiment | opera | hospitality | customer | objective
important importance | author | authority | animal | internal | international | relative | late lateness lately | lateral
general | generous generosity | organ | meaning | classic | homely | committee | universe | university | news | parade
number | several | compassion compassionate | grateful gratitude | productive productivity | practical | polite politeness
politics political politician | integrity | celebrity | terminal | physics | responsible responsibility
""".replace("\n", " | ")
"""Words that the stemmer joins, or could join, with one that means something else; they meet only their own family."""

_SMALL = any_of(
    """a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers
    herself it its itself we us our ours ourselves they them their theirs themselves one ones who whom whose which
    what where when why how whether if then than as so such and or but nor not no yes because although though while
    since until unless before after during about above across against along among around at behind below beneath
    beside between beyond by down for from in inside into like near of off on onto out outside over past through
    throughout to toward towards under up upon with within without am is are was were be been being do does did done
    doing have has had having can could will would shall should may might must ought need let
    im ive id ill dont didnt doesnt cant couldnt wont wouldnt shouldnt isnt wasnt arent werent havent hasnt hadnt
    just only even still also too very really quite rather almost already again ever never always often sometimes
    usually maybe perhaps probably actually finally suddenly away back here there now soon later today tonight
    yesterday tomorrow once twice two three four five six seven eight nine ten eleven twelve dozen hundred second third
    all any both each either every everybody everyone everything few half lot lots many more most much neither nobody
    none nothing other others own same several some somebody someone something somewhere anything anyone
    get gets got gotten getting go goes went gone going make makes made making take takes took taken taking come
    comes came coming put puts say says said saying tell tells told telling know knows knew known knowing think
    thinks thought thinking feel feels felt feeling want wants wanted see sees saw seen look looks looked seem seems
    seemed keep keeps kept give gives gave given use used try tried start started happen happens happened
    thing things stuff way ways kind sort bit time times day days week weeks month months year years morning
    afternoon evening night hour hours minute minutes good bad big little new old long short first last next
    whole well much less least enough sure okay ok oh people"""
)
"""Words that every entry holds, and so no theme."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: its `key`, its `name` in the words of whoever wrote, and the numbers of the texts that hold it."""

    key: str
    name: str
    texts: tuple[int, ...]


def themes(texts: Sequence[str], least: int = 2) -> tuple[Theme, ...]:
    """The words that `least` texts or more share, in any form, the most shared first.

    Args:
        texts: what was written, a text for each entry.
        least: in how many of them a theme must be.
    """
    places: dict[str, dict[int, None]] = {}
    forms: dict[str, Counter[str]] = {}
    for number, text in enumerate(texts):
        for key, form in content_words(text):
            forms.setdefault(key, Counter()).update([form])
            places.setdefault(key, {})[number] = None
    found = [Theme(key, most_written(forms[key]), tuple(where)) for key, where in places.items() if len(where) >= least]
    return tuple(sorted(found, key=lambda theme: (-len(theme.texts), theme.texts, theme.key)))


def stem(word: str) -> str:
    """The key under which the forms of `word` meet; to compare, not to show ("apologies" gives "apolog")."""
    return _stem(_plain(word))


def is_one_theme(one: str, other: str) -> bool:
    """Whether two words are forms of one ("criticism", "criticised")."""
    return stem(one) == stem(other)


def _plain(word: str) -> str:
    """Small letters, straight apostrophes, nobody's 's."""
    return re.sub(_OF_SOMEBODY, "", word.strip().lower().replace("’", "'"))


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    word = _american(_PLURALS.get(word, word))
    if alone := _alone(word):
        return alone
    found = _snowball(base_of(word) or word)
    return _joined().get(found, found)


def _american(word: str) -> str:
    """One spelling for both sides of the ocean: "criticised" as "criticized", "behaviour" as "behavior"."""
    word = word.replace("practis", "practic")
    return re.sub(_OUR, r"\1or", re.sub(_ISE, r"\1z\2", _SPELLINGS.get(word, word)))


def _alone(word: str) -> str:
    """The first of its family, for a word that has a stem of its own, or is the plural of one that has; else ""."""
    singular = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("es" if word.endswith("sses") else "s")
    return next((_families_apart()[one] for one in (word, singular) if one in _families_apart()), "")


@cache
def _families_apart() -> dict[str, str]:
    return {word: family[0] for family in _families(_ALONE) for word in family}


def _families(text: str) -> list[list[str]]:
    return [family.split() for family in text.split(" | ") if family.strip()]


@cache
def _joined() -> dict[str, str]:
    """From the stem of each word in a family to the stem of its first."""
    return {_snowball(word): _snowball(family[0]) for family in _families(_FAMILIES) for word in family}


def _snowball(word: str) -> str:
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Any:
    """Imported at the first use; in the browser the package holds English alone (docs/decisions/15-stems.md)."""
    from snowballstemmer.english_stemmer import EnglishStemmer

    return EnglishStemmer()


def content_words(text: str) -> Iterator[tuple[str, str]]:
    """Each word that can be a theme: its key, and the word as it is to be shown."""
    for found in re.finditer(_WORD, text):
        word = _plain(found[0])
        if len(word) < 3 or "'" in word or word in _SMALL:
            continue
        before = text[: found.start()].rstrip(" \"'“‘(")
        opens = not before or before.endswith((".", "!", "?", "…", "\n", ":"))
        yield _stem(word), word if opens or found[0].isupper() else re.sub(r"['’]s?$", "", found[0])


def most_written(forms: Mapping[str, int]) -> str:
    """Of the forms of one word, each with how often it was written, the one to show.

    It is the form written most; of two, the shorter; a name keeps its capital, for it is so written mid-sentence.
    """

    def rank(form: str) -> tuple[int, int, str]:
        return -forms[form] - forms.get(form.lower(), 0) * (form != form.lower()), len(form), form

    return min(forms, key=rank)


__all__ = ["Theme", "content_words", "is_one_theme", "most_written", "stem", "themes"]
