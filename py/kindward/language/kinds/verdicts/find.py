"""Finds verdicts: on an act, a performance, one's worth, or a punishment one "deserves"."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts import ability, acts, claims, deeds, questions, works, worth
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_start
from kindward.language.text.patterns import Rule, RuleBook
from kindward.language.text.reading import Sentence
from kindward.language.text.set_aside import PLAINLY, carries_on
from kindward.language.text.sets import any_of, runs

RULES = RuleBook((*questions.RULES, *worth.RULES, *ability.RULES, *deeds.RULES, *acts.RULES, *works.RULES))
CHECKS = {
    **claims.CHECKS,
    **questions.CHECKS,
    **worth.CHECKS,
    **ability.CHECKS,
    **deeds.CHECKS,
    **acts.CHECKS,
    **works.CHECKS,
}
"""By the name that is the third part of a rule."""


def find(s: Sentence) -> Iterator[Find]:
    """All verdicts in a sentence."""
    for rule, frame, first, last in RULES.matches(s):
        yield from takes(s, rule, frame, first, last)


def takes(s: Sentence, rule: Rule, frame: int, first: int, last: int) -> tuple[Find, ...]:
    """What one rule makes of its own match: a find, or nothing where the check says no."""
    plainly = rule.family in _OF_SKILL and carries_on(s, last, PLAINLY)
    end = 0 if plainly or _is_laid_aside(s, first, last) else CHECKS[rule.check](s, first, last)
    return (Find(Kind.VERDICT, first, end, rule.family, frame),) if end else ()


_OF_SKILL = any_of("bad-at failed unable can-not good")
_HELD_OPEN = any_of("worried worry worries afraid scared maybe perhaps might wonder wondering whether")
_PEACE = runs(
    "is all right | is alright | is fine | is okay | is ok | is allowed | is human | loves it | love it | loved it | "
    "we laughed | all laughed | was fun | had fun | be others | is funny | is hilarious | try again | i learned"
)


_JOY = any_of("joy laugh laughs fun hugged forgave smiled giggled grinned")
_BORNE = runs("not mind | loves me | love me | still came | nobody died | still love | still loves")
# Somebody bears with it.
_FIRST_TRIES = runs("first try | first tries | first attempt | first attempts | first go | first ones")


def _is_laid_aside(s: Sentence, first: int, last: int) -> bool:
    """A fear ("I'm worried I did badly"), a past belief ("I thought I'd ruined it until …"), or peace made with it."""
    before = s.words[clause_start(s, first) : first]
    believed = any(before[n : n + 2] == ("i", "thought") for n in range(len(before)))
    after = s.words[last + 1 :]
    return (
        believed
        or not _HELD_OPEN.isdisjoint(before)
        or any(after[n : n + len(p)] == p for p in _PEACE for n in range(len(after)))
        or (not _JOY.isdisjoint(after) and {"not", "never", "at"}.isdisjoint(after))
        or any(s.words[n : n + 2] in _BORNE for n in range(1, first))
        or any(s.words[n : n + 2] in _FIRST_TRIES for n in range(1, len(s.words)))
    )
