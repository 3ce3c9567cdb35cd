"""The eight stages of a coach's growth cycle, what each asks, and the practices that belong to it; no study has tested the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: what it is, what it asks, and its practices, the one that it opens first; `why` leads to that."""

    name: str
    says: str
    asks: str
    practices: tuple[str, ...]
    why: str


STAGES: Final = (
    Stage(
        "Self-compassion",
        "You stop the attack and take your own side. The goal stays where it was.",
        "Could I want this and still be decent to myself about it?",
        ("four-n", "friend-lens", "self-talk", "letter", "rain", "allowing", "worries", "traps", "forgiveness"),
        "for a minute on your own side.",
    ),
    Stage(
        "Receptivity",
        "You let something in: a remark, a fact, an offer of help.",
        "What could I learn here if I were allowed to be bad at it?",
        ("feedback-loop", "allies", "talk", "inner-compass"),
        "to take one thing from what happened.",
    ),
    Stage(
        "Regulation",
        "You steady your body, so that the rest of you can work.",
        "What would make the next ten minutes easier on my body?",
        ("settle", "noticing", "name-feeling"),
        "to take care of your body first.",
    ),
    Stage(
        "Mindset integration",
        "You find a thought that you believe, and use it where it counts.",
        "Which thought about this do I believe, and where will I use it?",
        ("kind-line", "five-days"),
        "to look for a sentence that you can believe.",
    ),
    Stage(
        "Self-confidence",
        "You trust that you can deal with what comes, even if it goes wrong.",
        "What do I trust myself to do if it goes wrong?",
        ("micro-win", "small-starts"),
        "to show it to yourself on something small.",
    ),
    Stage(
        "Aligned action",
        "You do something that fits what you care about.",
        "What is the next step, at a size I would repeat next week?",
        ("values", "effort", "day", "pre-commit", "care"),
        "to see what matters to you here.",
    ),
    Stage(
        "Results",
        "You see how it turned out, and you put it in plain words.",
        "What happened, in plain facts?",
        ("setback",),
        "to look at what happened, one fact at a time.",
    ),
    Stage(
        "Compassionate review",
        "You go over it as you would go over a friend's day. You keep the lesson and change the plan.",
        "What did I learn, and what will I do with it?",
        ("review", "check-in", "patterns"),
        "to close it in a minute.",
    ),
)
STUCK: Final = {
    "I collect advice and use none of it": "Receptivity",
    "I know what to think, and at the moment itself it is gone": "Regulation",
    "I have no thought about it that I believe": "Mindset integration",
    "I am waiting to feel ready": "Self-confidence",
    "I am busy with what other people want": "Aligned action",
    "I do not want to look at what came of it": "Results",
    "I do a lot and learn little from it": "Compassionate review",
    "I am hard on myself the whole time": "Self-compassion",
}
"""What somebody may say who is stuck, and the stage that it may point to."""
BY_NAME: Final = {stage.name: stage for stage in STAGES}


def stages_of(practices: frozenset[str]) -> Iterator[str]:
    """The names of the stages to which one of these practices belongs, in their order."""
    return (stage.name for stage in STAGES if not practices.isdisjoint(stage.practices))
