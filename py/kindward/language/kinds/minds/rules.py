"""Constructions of mind reading, from the verb on; the people who are said to think are found by grammar.

Beside each stands a sentence that it finds and a near miss that stays quiet; tests run both.
"""

from kindward.language.kinds.minds import feelings, motives, opinions, regard, scorn, wishes
from kindward.language.kinds.minds.spelling import spelled
from kindward.language.text.patterns import RuleBook

_BY_SUBJECT = (opinions.RULES, scorn.RULES, motives.RULES, wishes.RULES, feelings.RULES, regard.RULES)
RULES = RuleBook(spelled(rule) for rules in _BY_SUBJECT for rule in rules)
