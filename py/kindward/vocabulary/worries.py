"""Doubts about self-compassion: what is fair in each, what studies found and did not find, and something small to try."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Worry:
    """`name` is the doubt as people say it; `leads` is the practice that fits it, by its slug."""

    name: str
    fair: str
    found: str
    experiment: str
    leads: str


WORRIES: Final = (
    Worry(
        "It is self-pity",
        "Going around and around in one's own pain can make the world small, and you may know how that is.",
        "The idea has another half. In a well-known account, self-compassion has three parts, and one of them is seeing that other people go through this too. Self-pity leaves that part out.",
        "Next time something stings, I add one sentence: who else has had this happen?",
        "four-n",
    ),
    Worry(
        "It will make me lazy",
        "Comfort can be a place to hide, and pushing may have gotten you through before.",
        "In four experiments, being led toward self-compassion brought more motivation to improve. People who believe that it makes one complacent tend to have less of it, and when that belief was shifted, they responded with more. That is no proof for every person.",
        "One task this week I do with a friendly tone, and one with the old tone, and I look at what got done.",
        "traps",
    ),
    Worry(
        "Tough love works better",
        "A hard word can bring a burst of work. You may have proof of that.",
        "In four experiments, people who were led toward self-compassion were more motivated to improve than others. That is no proof for every task or every person.",
        "Before one piece of work I say what I expect, clearly and in a kind tone, and see how it goes.",
        "traps",
    ),
    Worry(
        "It lets me off the hook",
        "Kind words can be used as an excuse, and other people can tell.",
        "In five studies, people who were led toward self-compassion could own their part without being overwhelmed by it. In four experiments, it brought more motivation to make amends.",
        "I write down my part in one thing, in a kind tone, and then one thing I could repair.",
        "setback",
    ),
    Worry(
        "It is weak",
        "Where people attack what looks soft, hiding it can be good sense.",
        "We know of no study that we could cite for or against this. Looking at what went wrong without turning away may take more nerve than shouting at yourself.",
        "I try it once where nobody can see, and judge it by what I did next.",
        "friend-lens",
    ),
    Worry(
        "It has to be earned",
        "Some good things do have to be worked for, and a treat can be nicer after the work.",
        "No study can settle what a person has coming. You could look at whom you would ask to earn a kind word: a friend, a child, a stranger on the bus.",
        "Once this week I rest before the work is done, and I see how the work goes.",
        "traps",
    ),
    Worry(
        "It feels fake",
        "A sentence that you do not believe may make things worse. In one paper, positive statements made people with low self-esteem feel worse.",
        "That is why lines are rated here, and why smaller ones are offered. Hearing kind words when you are not used to them can also bring up old pain. Studies of that are lacking.",
        "I look for one line that I believe at 6 or more, however small it is.",
        "kind-line",
    ),
    Worry(
        "It is selfish",
        "Time for yourself is time that somebody else may want.",
        "We know of no study that we could cite for or against this. What can be said is that here it takes a few minutes.",
        "After one kind minute for myself, I look at how I speak to the next person.",
        "friend-lens",
    ),
)
WHY: Final = {
    "traps": "if you would like to be kind and clear at once.",
    "friend-lens": "if you would like to try it with somebody else in mind.",
    "setback": "if there is something that you would like to own and repair.",
    "kind-line": "if you would like a line that you can believe.",
    "four-n": "if you would like to see what a minute of it is like.",
}
"""Why a practice may fit next, for each that a doubt leads to."""
