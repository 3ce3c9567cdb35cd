"""What a construction of `rules` must pass beside its words, by the name that the rule gives."""

from collections.abc import Callable

from kindward.language.kinds.absolutes.amounts import COUNTED
from kindward.language.kinds.absolutes.clauses import (
    GIVEN,
    ME,
    OTHERS,
    is_harsh,
    is_kind,
    is_sour,
    is_sour_alone,
    is_soured,
)
from kindward.language.text.grammar import clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def _is_any(s: Sentence, first: int, last: int) -> bool:
    return True


def _goes_sour_later(s: Sentence, first: int, last: int) -> bool:
    """As in "Whenever I open my mouth, I make it worse": what follows the comma goes wrong."""
    comma = next((n for n in range(last, len(s.words)) if s.word(n) == ","), last)
    return is_harsh(s, comma + 1, len(s.words)) or is_soured(s, comma + 1, len(s.words))


def _is_lack(s: Sentence, first: int, last: int) -> bool:
    """As in "I don't ever finish my work"; not "I don't ever want to leave"."""
    return s.word(last + 1) not in any_of(
        "want wish mean hope forget regret doubt remember recall smoke drink eat again"
    )


def _is_mine(s: Sentence, first: int, last: int) -> bool:
    """The reader is in the clause, or right behind."""
    return s.word(first - 1) != "the" and not ME.isdisjoint(s.words[max(1, first - 6) : last + 6])


def _is_in_me(s: Sentence, first: int, last: int) -> bool:
    """As in "nothing good about me", "nothing I'm good at", "nothing going for me"."""
    return "me" in s.words[last + 1 : last + 7] or s.words[last + 1 : last + 3] == ("i", "am")


def _is_only_of_all(s: Sentence, first: int, last: int) -> bool:
    lacking = any_of("not without left still failing struggling single alone never")
    return not lacking.isdisjoint(s.words[last + 1 : last + 8])


_ENDS = any_of("not no nothing never why failure failed worthless useless")


def _is_or_else(s: Sentence, first: int, last: int) -> bool:
    harsh = any(s.has(n, "LAJR") for n in range(last + 1, len(s.words)))
    return harsh or not _ENDS.isdisjoint(s.words[last + 1 :])


_PLAIN_DEEDS = any_of("think miss pray smile laugh wish dream remember know understand handle solve answer")


def _is_undone(s: Sentence, first: int, last: int) -> bool:
    """As in "There isn't a day when I don't let them down"; not "… when I don't think of her"."""
    verb = next((n for n in range(last + 1, len(s.words)) if s.word(n) == "not"), last) + 1
    if is_harsh(s, verb, clause_end(s, verb)):
        return not is_kind(s, verb, clause_end(s, verb))
    return not (s.has(verb, "ZECMS") or s.word(verb) in _PLAIN_DEEDS)


def _is_kept(s: Sentence, first: int, last: int) -> bool:
    """As in "There isn't one thing I've finished"; not "… I've lost"."""
    verb = next(n for n in range(last + 1, len(s.words)) if s.words[n - 2 : n] == ("i", "have"))
    return not s.has(verb, "Nn")


def _is_challenge(s: Sentence, first: int, last: int) -> bool:
    """As in "Name one time you followed through"; not a friendly question."""
    time = s.word(last) in any_of("time day job instance occasion example")
    mine = "i" in s.words[last:] or "me" in s.words[last:] or time
    return mine and not is_kind(s, last, len(s.words))


def _is_bad_after(s: Sentence, first: int, last: int) -> bool:
    bad = is_harsh(s, last + 1, len(s.words)) or is_soured(s, last + 1, len(s.words))
    return bad and "enough" not in s.words


def _is_whole_of_mine(s: Sentence, first: int, last: int) -> bool:
    return not s.has(last + 1, "P") and s.word(last + 1) not in any_of("body town street")


def _is_one_long(s: Sentence, first: int, last: int) -> bool:
    good = any_of("holiday adventure party lesson summer journey ride road celebration vacation")
    return good.isdisjoint(s.words[last : last + 3])


def _is_ever_so(s: Sentence, first: int, last: int) -> bool:
    """As in "I've stuffed up every season I've ever played"; not "I keep every letter I ever got"."""
    start = s.words.index("i") if "i" in s.words[:first] else 1
    if s.words[first - 2 : first] == ("happens", "to"):  # "Burning a sauce happens to every cook I've ever admired"
        return False
    plain = any(s.has(n, "ZESGMUC") and s.word(n) not in any_of("made make have been") for n in range(start, first))
    return is_harsh(s, start, first) or not plain


_POURED = any_of("poured pour pouring rinsed rinse washed wash tipped tip emptied empty dropped water")


def _is_no_gift(s: Sentence, first: int, last: int) -> bool:
    """As in "all those exams were for nothing"; not "I got all that work for nothing", nor "it was not for nothing"."""
    return GIVEN.isdisjoint(s.words) and OTHERS.isdisjoint(s.words[:first])


def _is_back_at_start(s: Sentence, first: int, last: int) -> bool:
    """As in "Back to square one", "I'm back to zero again"; not "The talks are back to square one"."""
    own = s.is_mark(first - 1) or s.word(first - 1) in ("am", "now", "and", "so") or "i" in s.words[:first]
    others = any_of("he she they his her their")
    return own and not is_kind(s, last, len(s.words)) and others.isdisjoint(s.words)


def _is_alone(s: Sentence, first: int, last: int) -> bool:
    """As in "Every single time." as all of a sentence: it sums up what was told before it."""
    return last + 3 >= len(s.words) and not s.is_question


_KIN = any_of("brothers sisters siblings parents grandparents aunts uncles elders")
CHECKS: dict[str, Callable[[Sentence, int, int], bool]] = {
    "alone": _is_alone,
    "kept-no-joy": lambda s, first, last: (OTHERS | {"missed"}).isdisjoint(s.words) and "not" not in s.words[last:],
    "not-all": lambda s, first, last: (OTHERS | any_of("all every those unless if perfect")).isdisjoint(s.words[:first]),
    "opening-word": lambda s, first, last: s.is_mark(last + 1) or s.word(first + 1) in ("for", "so", "after"),
    "unharmed-at-all": lambda s, first, last: not is_harsh(s, first, len(s.words)) and OTHERS.isdisjoint(s.words),
    "soured-not-kind": lambda s, first, last: OTHERS.isdisjoint(s.words)
    and not is_kind(s, last + 1, len(s.words))
    and (is_harsh(s, first, len(s.words)) or is_soured(s, first, len(s.words))),
    "never-once": lambda s, first, last: any_of("she he they we it").isdisjoint(s.words[:first])
    and not is_harsh(s, last + 1, clause_end(s, last)),
    "unexplained": lambda s, first, last: (OTHERS | {"because", "that", "for"}).isdisjoint(s.words)
    and "not" not in s.words[:last]
    and not is_kind(s, 1, len(s.words)),
    "": _is_any, "sour": is_sour, "sour-later": _goes_sour_later, "ever": _is_lack,
    "mine": _is_mine, "or-else": _is_or_else, "in-me": _is_in_me,
    "only": _is_only_of_all,
    "undone": _is_undone, "kept": _is_kept, "challenge": _is_challenge, "bad-after": _is_bad_after,
    "sour-alone": is_sour_alone, "whole": _is_whole_of_mine, "one-long": _is_one_long, "ever-so": _is_ever_so,
    "not-people-in-general": lambda s, first, last: not s.has(last + 1, "SG"),
    "souls": lambda s, first, last: s.word(last) in any_of("person soul friend one of") or not ME.isdisjoint(s.words),
    "denied-good": lambda s, first, last: not s.has(last + 4, "NRA"),
    "habitual": lambda s, first, last: s.word(last + 2).endswith("s"),
    "unkind": lambda s, first, last: not is_kind(s, 1, len(s.words)) and OTHERS.isdisjoint(s.words),
    "unharmed-mine": lambda s, first, last: not (ME.isdisjoint(s.words) or is_harsh(s, last + 1, len(s.words))),
    "unharmed-plan": lambda s, first, last: not is_harsh(s, last + 1, len(s.words))
    and any_of("would could will need needed so she he they").isdisjoint(s.words[last:]),
    "no-others-mine": lambda s, first, last: OTHERS.isdisjoint(s.words) and not ME.isdisjoint(s.words),
    "unharmed-mine-placed": lambda s, first, last: not is_harsh(s, last + 1, len(s.words))
    and any_of("in on at from came were here there").isdisjoint(s.words[last : last + 5])
    and not is_kind(s, last + 1, len(s.words)) and OTHERS.isdisjoint(s.words),
    "unkind-no-errand": lambda s, first, last: not is_kind(s, last + 1, len(s.words))
    and any_of("want need have left miss to").isdisjoint(s.words[last - 1 : last + 1]),
    "me-somewhere-unkind": lambda s, first, last: "i" in s.words[last:] and not is_kind(s, last + 1, len(s.words)),
    "sour-alone-mine": lambda s, first, last: is_sour_alone(s, first, last) and not ME.isdisjoint(s.words),
    "no-aside": lambda s, first, last: (OTHERS | {"honest", "ask", "remember"}).isdisjoint(s.words)
    and not ME.isdisjoint(s.words),
    "opening-alone": lambda s, first, last: first == 1,
    "sour-not-slip": lambda s, first, last: is_sour(s, first, last)
    and not (s.word(last) in _KIN and not {"gone", "dead", "passed"}.isdisjoint(s.words[last : last + 3]))
    and not (s.has(first - 1, "n") and not s.has(first - 1, "RJ")),
    "unharmed": lambda s, first, last: not is_harsh(s, last + 1, len(s.words)),
    "not-poured": lambda s, first, last: _POURED.isdisjoint(s.words), "no-gift": _is_no_gift, "idiom-back": _is_back_at_start,
    "sour-behind": lambda s, first, last: is_harsh(s, last + 1, len(s.words)) or is_soured(s, last + 1, len(s.words)),
    "no-others-else": lambda s, first, last: OTHERS.isdisjoint(s.words) and "not" not in s.words[first - 6 : first],
    "me-or-mine": lambda s, first, last: not (ME | {"our"}).isdisjoint(s.words),
    "me-somewhere": lambda s, first, last: not ME.isdisjoint(s.words),
    "no-others": lambda s, first, last: OTHERS.isdisjoint(s.words) and "not" not in s.words[first - 3 : first],
    "sour-thing": lambda s, first, last: not s.has(last, "UW")
    and "admired" not in s.words
    and is_sour(s, first, last),
    "not-others": lambda s, first, last: OTHERS.isdisjoint(s.words[:first]),
    "plain": lambda s, first, last: s.word(first - 1) not in ("he", "she", "they") and s.word(last + 1) not in any_of("regretted doubted minded complained regret doubt") and not is_kind(s, last + 1, len(s.words)),
    "at-me": lambda s, first, last: not any_of("me my").isdisjoint(s.words[last:]),
    "counted": lambda s, first, last: s.word(last) not in COUNTED,
    "idiom-alone": lambda s, first, last: s.is_mark(first - 1),
    "statement": lambda s, first, last: not s.is_question,
    "sour-able": lambda s, first, last: s.word(last + 2) not in any_of("his her their")
    and s.word(last) not in any_of("can could need want needed wanted")
    and is_sour(s, first, last),
}  # fmt: skip
"""Whether a match of a rule counts: of the sentence, and the first and last word of the hit."""
