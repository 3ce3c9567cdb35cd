"""Self-talk, looked at word by word: what the critic says, a fairer version in the reader's words, one commitment.

Absolute words are more frequent in forums about anxiety and depression (Al-Mosaiwi & Johnstone 2018), at the level of
groups; that diagnoses nobody and does not show that swapping words heals. So the software points and explains, and
the reader chooses.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Again, Choice, Findings, KindLine, Rewordings, Sheet, Text, kept_before
from kindward.practice.pieces.answered_before import AnsweredBefore
from kindward.practice.pieces.findings import kinds_of
from kindward.records import Moment
from kindward.vocabulary.commitments import LEADS, NEXT_TIME

WENT = Text("went", "How did it go, in plain words?", "Done, not done, or no next time yet.", 2)


class SelfTalk(Guided):
    """Three steps: the words as they are, a fairer version, one commitment."""

    card = CARDS["self-talk"]
    reads = {Moment: 20}
    steps = (
        Step("What are you saying to yourself?", short="As it sounds")[
            "Write it as it sounds in your head. The software points at words that say more than what happened.",
            Text("said", "The words in your head", "It misreads at times, and it diagnoses nobody.", 4, "critic_line"),
            Findings("said"),
        ],
        Step("How could it sound if it were fair?", short="A fairer version")[
            "Fair, and still true. Take a wording and change it, or write your own.",
            AnsweredBefore("said", "line"),
            Rewordings("said", "line"),
            KindLine("line", "Your version, in words you can believe", own="Your words", rows=4, asks_first=True),
        ],
        Step("One small thing to do differently", short="One commitment")[
            "Words are half of it. You could pick one thing for next time.",
            Again(kept_before("next_step", visits=1), "Last time, you wanted to do this:", WENT),
            Choice("commitment", "Next time, I could", NEXT_TIME, own="Something of your own", into="next_step"),
        ],
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
        met_before=write(said="I'm such an idiot.")
        .at("A fairer version")
        .stored(
            Moment("m", "c", critic_line="What an idiot.", kinder_line="I missed one line.", practices=("self-talk",))
        ),
        again=at("One commitment").stored(
            Moment("m", "c", next_step="pause, and choose my answer", practices=("self-talk",))
        ),
        a_guess=write(said="They all think I'm useless.").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(LEADS[kind] for kind in kinds_of(sheet.text("said")) if kind in LEADS)


PRACTICE = SelfTalk()
