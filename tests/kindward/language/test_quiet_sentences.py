"""Kind, dutiful and plain sentences, in which nothing is found: a reader who is fair is not corrected."""

from typing import Final

import pytest

from kindward.language import find_hits

DUTIES: Final = (
    "I should call my sister.",
    "I should water the plants before we leave.",
    "I should probably go to bed soon.",
    "I should get the brakes looked at this week.",
    "I must remember to buy milk.",
    "I must have left my keys on the bus.",
    "I have to pick up the kids at three.",
    "I've got to renew my license by Friday.",
    "I need to finish the report before lunch.",
    "I ought to write her a thank-you note.",
    "I'm supposed to be at the clinic at nine.",
    "We should be there in ten minutes.",
    "The package should have come yesterday.",
    "You should see the lake in October.",
    "Should I bring a salad or a dessert?",
)
KIND_RULES: Final = (
    "I don't have to be perfect.",
    "I don't need to have all the answers today.",
    "I should be patient with myself.",
    "I shouldn't be so hard on myself.",
    "I shouldn't assume the worst.",
    "I should give myself a little credit.",
    "I should let myself rest tonight.",
    "I must be kind to myself this week.",
    "I'm allowed to be tired.",
    "Nobody has to get everything right.",
    "It doesn't have to be done today.",
    "I have to remember that I did my best.",
    "I need to go easy on myself.",
)
ABSOLUTES: Final = (
    "I can always try again tomorrow.",
    "I have always liked the smell of rain.",
    "I always take the early bus.",
    "She has always been there for me.",
    "I never said I was perfect.",
    "I've never been to Alaska.",
    "I never liked olives.",
    "Never mind, we can eat later.",
    "It's never too late to say sorry.",
    "Everyone makes mistakes.",
    "Nobody is perfect.",
    "Everybody has bad days now and then.",
    "Nothing was broken in the move.",
    "There's nothing I'd rather do on a Sunday.",
    "It is entirely up to me.",
    "I'm totally fine with soup.",
    "It's not all my fault.",
    "I don't always get it wrong.",
    "We were the only ones in the pool.",
    "I walked all the way home.",
    "I packed everything last night.",
    "Every morning I feed the cat.",
)
NO_LABELS: Final = (
    "I'm not a failure.",
    "I'm not stupid, I was just tired.",
    "This doesn't make me a loser, a fraud, or useless.",
    "One bad day doesn't make me a bad mother.",
    "I used to think I was dumb.",
    "The stupid printer jammed again.",
    "My brother is a slob, and I love him.",
    "I'm a nurse, and I'm new here.",
    "I'm so sad tonight.",
    "I feel awful about what I said.",
    "I feel ashamed, and that's all right.",
    "I'm weak from the flu.",
    "I'm not very tall.",
    "He called me lazy, and it hurt.",
)
NO_VERDICTS: Final = (
    "I can't even tell you how glad I am.",
    "I can't come on Friday.",
    "I can't wait to see you.",
    "I can't thank you enough.",
    "I can't help smiling when she laughs.",
    "I blew my nose.",
    "I failed my road test.",
    "I made a mistake in the order.",
    "The rain ruined the cake.",
    "I deserve a rest.",
    "I don't deserve to be yelled at.",
    "I'm not old enough to vote.",
    "It was good enough for today.",
    "I hate that I said it.",
    "I'm disappointed in myself, and it will pass.",
    "What is wrong with the car?",
    "I wasted an hour in line at the bank.",
)
NO_MINDS: Final = (
    "My partner doesn't think I'm lazy.",
    "She told me she was angry.",
    "My sister thinks we should move.",
    "He thinks I'm funny.",
    "They don't see me as a burden.",
    "Maybe she's just tired.",
    "I wonder what he thinks of it.",
    "I'm assuming she's mad at me, but I haven't asked.",
    "She knows I'm late.",
    "They laughed at my joke.",
    "My friends like me the way I am.",
    "He may be annoyed, or he may be busy.",
)
NO_FORECASTS: Final = (
    "I'm going to call her tonight.",
    "It will rain on Thursday.",
    "I'll be home by six.",
    "He will never be angry with me for that.",
    "I will never stop learning.",
    "I'll get through this.",
    "It's going to be okay.",
    "I won't be at work on Monday.",
    "I'm afraid I might fail the exam.",
    "I could lose the game, and that would be fine.",
    "If I miss the bus, I'll take the next one.",
    "This feeling won't last for ever.",
    "I'm never skiing again.",
    "She won't leave me over a broken plate.",
)
OTHERWISE_PLAIN: Final = (
    "My hands were cold, and I forgot my lines.",
    "It went badly, and I was sad about it.",
    "I was late for dinner and said so.",
    "I'm sorry that I hurt you.",
    "It was hard, and I did it anyway.",
    "Other people have gone through this too.",
    "I tried, and it took me longer than I hoped.",
    "I'd tell a friend that one talk is just one talk.",
)
QUIET: Final = (
    *DUTIES,
    *KIND_RULES,
    *ABSOLUTES,
    *NO_LABELS,
    *NO_VERDICTS,
    *NO_MINDS,
    *NO_FORECASTS,
    *OTHERWISE_PLAIN,
)


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_found(text: str) -> None:
    assert [(hit.kind.value, text[hit.start : hit.end]) for hit in find_hits(text)] == []


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_found_as_thumbs_write_it(text: str) -> None:
    """In lower case, without the apostrophes and the last stop."""
    typed = text.lower().replace("'", "").rstrip(".")
    assert [(hit.kind.value, typed[hit.start : hit.end]) for hit in find_hits(typed)] == []


def test_there_are_many_and_none_comes_twice() -> None:
    assert len(QUIET) >= 60
    assert len(set(QUIET)) == len(QUIET)
