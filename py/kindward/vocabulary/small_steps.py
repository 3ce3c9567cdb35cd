"""A small step for a feeling: a starting point to be changed, and no advice."""

from typing import Final

STEPS: Final = {
    "guilty": "Write one sentence to the person it touched, and wait until morning to send it",
    "regretful": "Write down what I would do at the same fork next time",
    "ashamed": "Tell one person I trust what happened, in two sentences",
    "embarrassed": "Say it once, in plain words, to somebody who was there",
    "disappointed": "Name what I was hoping for, and one other way toward it",
    "hurt": "Say to myself what I would have liked to hear",
    "hopeless": "Tell one person in one sentence how I am today",
    "anxious": "Find out one fact I am guessing at now",
    "scared": "Ask somebody how bad it really is",
    "overwhelmed": "Pick the smallest piece and give it ten minutes",
    "insecure": "Ask for feedback on one small thing",
    "angry": "Walk for ten minutes before I answer anybody",
    "frustrated": "Change one thing about how I try it",
    "lonely": "Write to one person, about anything",
    "stuck": "Set a timer for five minutes and begin badly",
    "tired": "Go to bed first, and look at it again in daylight",
}
ANY: Final = ("Do the next small thing that is mine to do", "Ask one person one question about it")
"""Steps for whoever named no feeling that has one."""


def small_steps(words: tuple[str, ...]) -> tuple[str, ...]:
    """At most three steps for these feelings, by their words."""
    return tuple(STEPS[word] for word in words if word in STEPS)[:3] or ANY
