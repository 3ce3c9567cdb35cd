"""What the measured reader writes: a hard evening in sentences that all differ, so that no cache answers twice."""

from typing import Final

SENTENCES: Final = (
    "I always do this when it matters.",
    "The meeting was at ten and I walked in at twenty past, with wet shoes.",
    "Everybody looked up, and I said something about the train.",
    "I'm such an idiot.",
    "I had the numbers in my bag and then I read out the wrong page.",
    "She asked me twice what I meant, and I could not say it.",
    "They all think I'm useless.",
    "I should have checked the file the night before, as I said I would.",
    "After that I sat there and wrote down nothing.",
    "That was pathetic.",
    "At lunch nobody said much, and I went for a walk around the block.",
    "I never get anything right when somebody is watching.",
    "My hands were cold the whole afternoon.",
    "In the evening I wrote to her and said that I was sorry about the mess.",
    "She has not answered yet.",
    "She must hate me.",
    "I keep hearing how my voice went thin in the middle of the sentence.",
    "Last spring it was the same with the budget, or nearly.",
    "I'm going to lose this job.",
    "My brother says I take it too hard, and he may be right about that.",
    "I can't do anything right.",
    "It was one page, and the others had their mistakes as well.",
    "I ruined the whole day for the team.",
    "The client was friendly at the end and shook my hand.",
    "I do not know what he thinks of it.",
    "I feel ashamed and tired, and my neck hurts.",
    "I ought to be further along by now.",
    "When I was new here I asked before I guessed, and it went well.",
    "What is wrong with me?",
    "I could send the right page tomorrow, with two lines to explain it.",
    "Nothing I do works.",
    "I would not talk like this to Ana if it had happened to her.",
    "I am a failure at this.",
    "There are four weeks until the next review.",
    "I'll never get over this.",
    "Tonight I would like to sleep.",
    "Maybe I can look at it again on Thursday, when it is quiet.",
    "The rest of the work this month was fine, I think.",
    "I was slow, and I was also alone with it for two days.",
    "Someone could have told me that the order of the slides had changed.",
    "It still feels as if the floor had moved.",
    "I made tea and let it go cold on the windowsill.",
    "My daughter asked why I was so quiet, and I told her that work was long.",
    "She put her drawing next to my plate, a house with eleven windows.",
)

PLAIN: Final = (
    "We had soup for lunch and the bread was still warm.",
    "I could send the right page tomorrow, with two lines to explain it.",
    "I keep hearing how my voice went thin in the middle of the sentence.",
    "On Monday the team meets in the big room and I bring the slides.",
    "We watched the game at the neighbors and their team won.",
    "At lunch nobody said much, and I went for a walk around the block.",
    "The printer at work ran out of paper again and I walked over to the other building.",
)
"""Sentences in which nothing is found and which, strung together without a stop, add up to no words of danger: a text that
has no end is let go at the first such words, or after so many findings, and then is no measure of how long it takes."""

TYPED_INSIDE: Final = " I always get this wrong, and I'm so stupid. They must think I never even try."
TYPED_AT_THE_END: Final = " I should have known. Everyone saw it, and I will never live it down."
"""What is typed key by key: words that become findings, and stop being one, while they are written."""


def written(length: int) -> str:
    """The first `length` characters of the evening.

    Raises:
        ValueError: it is not that long.
    """
    text = " ".join(SENTENCES)
    if length > len(text):
        raise ValueError(f"there are {len(text)} characters, not {length}")
    return text[:length]
