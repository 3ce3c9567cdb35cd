"""Self-talk, looked at word by word: what the critic says, a fairer version in the reader's words, one commitment.

Absolute words are more frequent in forums about anxiety and depression (Al-Mosaiwi & Johnstone 2018), at the level of
groups; that diagnoses nobody and does not show that swapping words heals. So the software points and explains, and
the reader chooses.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Choice, Findings, KindLine, Rewordings, Text, lines

NEXT_TIME = lines("""
    pause, and choose my answer
    decide slower: sleep on it once
    ask somebody for feedback before I judge
""")


class SelfTalk(Guided):
    """Three steps: the words as they are, a fairer version, one commitment."""

    card = CARDS["self-talk"]
    steps = (
        Step(
            "What are you saying to yourself?",
            "Write it as it sounds in your head. The software points at words that say more than what happened.",
            short="As it sounds",
        )[
            Text("said", "The words in your head", "It misreads at times, and it diagnoses nobody.", 4, "critic_line"),
            Findings("said"),
        ],
        Step(
            "How could it sound if it were fair?",
            "Fair, and still true. Take a wording and change it, or write your own.",
            short="A fairer version",
        )[
            Rewordings("said", "line"),
            KindLine("line", "Your version, in words you can believe", own="Your words", rows=4, asks_first=True),
        ],
        Step(
            "One small thing to do differently",
            "Words are half of it. You could pick one thing for the next time.",
            short="One commitment",
        )[Choice("commitment", "Next time, I could", NEXT_TIME, own="Something of your own", into="next_step")],
    )
    next = {
        "setback": "if there is something that happened behind these words.",
        "four-n": "if the feeling is stronger than the words.",
    }
    examples = shows(
        three_findings=write(said="I always ruin everything. I'm such an idiot."),
        a_feeling=write(said="I feel so sad about it."),
        people_to_call=write(said="I always fail. Everyone would be better off without me."),
        rewordings=write(said="I should have known better. They all think I'm useless.").at("A fairer version"),
        in_my_words=write(
            {
                "said": "I never get anything right.",
                "line.own": "I got this one wrong, and it stings.",
                "line.believed": "4",
            }
        ).at("A fairer version"),
    )


PRACTICE = SelfTalk()
