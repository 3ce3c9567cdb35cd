"""How often chance alone would bring what was counted: Fisher's exact test, Tarone's bar for many tests, Wilson's interval."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

ERROR: Final = 0.05
"""In so many of a hundred logs without any pattern something may be found all the same: 5."""
_Z: Final = 1.959963984540054
"""The standard normal deviate that leaves 2.5 % on either side."""


def tail(both: int, one: int, other: int, of: int) -> float:
    """How likely it is that two things meet in `both` entries or more, where nothing but chance brings them together.

    Fisher's exact test, one-sided (the upper tail of the hypergeometric distribution).

    Args:
        both: in how many entries they met.
        one: in how many there is the one.
        other: in how many there is the other.
        of: how many entries there are.
    """
    if both <= max(0, one + other - of):
        return 1.0
    if both > min(one, other):
        return 0.0
    return min(1.0, math.fsum(_terms(both, one, other, of)))


def least(one: int, other: int, of: int) -> float:
    """What `tail` is where the two meet as often as they can: no test of them can give less."""
    return tail(min(one, other), one, other, of)


def bar(leasts: Sequence[float], error: float = ERROR) -> float:
    """How unlikely one of many pairs has to be, so that of all that are tried together chance passes none but with `error`.

    Tarone (1990, A modified Bonferroni method for discrete data): a pair that could never come under the bar takes nothing
    from the others, so that few entries with many choices can still show something.

    Args:
        leasts: what `least` is for each pair that is tried.
        error: the share of logs without a pattern in which something may be found.
    """
    ordered, tried = sorted(leasts), 1
    while bisect_right(ordered, error / tried) > tried:
        tried += 1
    return error / tried


def wilson(yes: int, of: int) -> tuple[float, float]:
    """Between which shares, 0 to 1, the share behind `yes` of `of` lies, with 95 of 100 such intervals holding it.

    Wilson (1927, Probable inference, the law of succession, and statistical inference); good for small numbers too.
    """
    if not of:
        return 0.0, 1.0
    share, more = yes / of, _Z * _Z / of
    middle = share + more / 2
    half = _Z * math.sqrt(share * (1 - share) / of + more / (4 * of))
    low, high = (middle - half) / (1 + more), (middle + half) / (1 + more)
    return (0.0 if yes == 0 else low), (1.0 if yes == of else high)


def differ(yes: int, of: int, other_yes: int, other_of: int) -> float:
    """How likely it is that two shares lie so far apart or farther, where the same stands behind both.

    Fisher's exact test, two-sided: all tables with these sums that are no likelier than the one that was found.
    """
    one, whole = yes + other_yes, of + other_of
    lowest, highest = max(0, one - other_of), min(one, of)
    each = [math.exp(_log_of(k, one, of, whole)) for k in range(lowest, highest + 1)]
    found = each[yes - lowest] * (1 + 1e-7)  # two tables that are equally likely may differ in the last digit
    return min(1.0, math.fsum(chance for chance in each if chance <= found))


def _terms(both: int, one: int, other: int, of: int) -> Iterator[float]:
    """The chance of `both`, of one more, and so on, each from the one before it, until they add nothing."""
    chance = math.exp(_log_of(both, one, other, of))
    most = min(one, other)
    while chance > 0.0 and both <= most:
        yield chance
        chance *= (one - both) * (other - both) / ((both + 1) * (of - one - other + both + 1))
        both += 1


def _log_of(both: int, one: int, other: int, of: int) -> float:
    """The logarithm of the hypergeometric chance that exactly `both` meet."""
    return _log_ways(one, both) + _log_ways(of - one, other - both) - _log_ways(of, other)


def _log_ways(of: int, chosen: int) -> float:
    """The logarithm of the number of ways to choose some out of `of`."""
    return math.lgamma(of + 1) - math.lgamma(chosen + 1) - math.lgamma(of - chosen + 1)
