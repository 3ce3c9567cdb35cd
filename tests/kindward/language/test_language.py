"""What `kindward.language` finds, what it leaves alone, and whether its rewordings are English."""

import re
import subprocess
import sys

import pytest

from kindward.language import Hit, Kind, find_hits, sentences
from kindward.language.engine import _sentence_hits
from kindward.language.kinds.futures import rules as futures
from kindward.language.kinds.labels import rules as labels
from kindward.language.kinds.minds import rules as minds
from kindward.language.kinds.verdicts import find as verdicts
from kindward.language.text.patterns import Rule, RuleBook
from kindward_site.bench.language_scores import DATA, score

A, L, V, S = Kind.ABSOLUTE, Kind.LABEL, Kind.VERDICT, Kind.SHOULD
M, F = Kind.MIND_READING, Kind.FORTUNE_TELLING


def found(text: str) -> list[tuple[Kind, str]]:
    return [(hit.kind, text[hit.start : hit.end]) for hit in find_hits(text)]


def rewordings(text: str, number: int = 0) -> tuple[str, ...]:
    return find_hits(text)[number].rewordings


def test_seen_sentences() -> None:
    result = score(DATA / "seen.jsonl")
    assert result.precision >= 0.95, result
    assert result.recall >= 0.95, result


def test_unseen_sentences() -> None:
    """Only totals are looked at: the sentences stay unseen, so that the figure stays honest."""
    result = score(DATA / "unseen.jsonl")
    assert result.precision >= 0.92, result
    assert result.recall >= 0.85, result


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I always mess up.", [(A, "always")]),
        ("It’s all my fault.", [(A, "all")]),
        ("i cant do anything right", [(V, "cant do anything right")]),
        ("im such an idiot", [(L, "idiot")]),
        ("What a loser I am.", [(L, "loser")]),
        ("I feel like a failure.", [(L, "failure")]),
        ("That was pathetic.", [(V, "pathetic")]),
        ("I ruined the whole evening.", [(V, "ruined")]),
        ("What is wrong with me?", [(V, "What is wrong with me")]),
        ("I hate myself.", [(V, "hate myself")]),
        ("I'm not good enough.", [(V, "not good enough")]),
        ("I should have known.", [(S, "should have")]),
        ("I shoulda known.", [(S, "shoulda")]),
        ("shouldve stayed home", [(S, "shouldve")]),
        ("I must be perfect.", [(S, "must")]),
        ("They all think I'm useless.", [(M, "They all think I'm useless")]),
        ("She must hate me.", [(M, "She must hate me")]),
        ("I'll never get over this.", [(F, "I'll never get over this")]),
        ("ill never find a job", [(F, "ill never find a job")]),
        ("This will ruin my career.", [(F, "This will ruin my career")]),
        ("I always ruin everything.", [(A, "always"), (V, "ruin"), (A, "everything")]),
        ("You idiot, you always do this.", [(L, "idiot"), (A, "always")]),
        ("I told myself 'you idiot'.", [(L, "idiot")]),
        ("I’m lazy. I should’ve called. They hate me.", [(L, "lazy"), (S, "should’ve"), (M, "They hate me")]),
        ("I'm a bad mother and a worse friend.", [(L, "bad mother")]),
    ],
)
def test_finds(text: str, expected: list[tuple[Kind, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Not always.",
        "I almost never lose my keys.",
        "Hardly ever, I think.",
        "I didn't sleep at all.",
        "Nearly everyone was late.",
        "She was always there for me.",
        "Never mind.",
        "First of all, I need tea.",
        "After all, it was raining.",
        "I walked all the way home.",
        "I work every day.",
        "I never liked olives.",
        "I have always lived here.",
        "Nobody was hurt.",
        "Everyone was kind.",
        "Everyone makes mistakes.",
        "Nobody is perfect.",
        "I will always have a home here.",
        "I can always try again.",
        "I will never stop learning.",
        'She said, "You always do this."',
        "“You’re so lazy,” he said.",
        "He called me vain.",
        "My mother told me I was useless.",
        "I'm not an idiot.",
        "That doesn't make me a bad person.",
        "I used to think I was dumb.",
        "The stupid printer jammed.",
        "My neighbor is an idiot.",
        "That was a careless mistake.",
        "I'm a nurse and I'm new here.",
        "The rain ruined the cake.",
        "I failed my road test.",
        "I have to pick up the kids.",
        "I should call the bank tomorrow.",
        "I must get the bus.",
        "It should be fine.",
        "Should I apologize?",
        "You should see it.",
        "I must have dozed off.",
        "She told me she was angry.",
        "Does she think less of me?",
        "She thinks I'm funny.",
        "Maybe they hate me.",
        "I'm worried that he is mad at me.",
        "I'm going to call her.",
        "It will rain.",
        "I might fail.",
        "I'm afraid I will fail.",
        "I will learn.",
        "If I miss it, the shop will be closed.",
        "I'll never drink again.",
        "I deserve a rest.",
        "I don't deserve to be yelled at.",
        "My life at the lake is quiet.",
        "",
        "   \n ",
        "🙂🙂",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert found(text) == []


FEELINGS = """
I feel sad.|I am ashamed.|I'm so ashamed.|I feel so guilty.|I was terrified.|I feel lonely.|I'm lonely tonight.|I feel awful.
I feel terrible about it.|I felt horrible all day.|I feel bad.|I feel hopeless.|I feel empty.|I feel numb.|I feel lost.
I'm angry with myself.|I'm disappointed in myself.|I am furious.|I'm so tired.|I'm exhausted.|I am worn out.|I'm scared.
I am afraid.|I'm anxious about Monday.|I'm worried sick.|I feel small.|I felt humiliated.|I was embarrassed.|That was embarrassing.
I'm heartbroken.|I miss her.|I regret it.|I feel regret.|I'm sorry.|I feel sorry for her.|I'm jealous of him.|I envy her.
I cried for an hour.|My chest hurts.|I feel heavy.|I feel alone.|I'm alone tonight and it hurts.|I'm overwhelmed.|I'm stressed.
I feel rejected.|I feel hurt.|I'm hurt.|I feel left out.|I'm grieving.|I'm in pain.|I feel weak today.|I felt helpless.
I feel uneasy.|I'm nervous.|I dread tomorrow.|I hate that I said it.|I feel sick to my stomach.|I'm frustrated.|I'm upset.
I feel low.|I'm completely exhausted.|I'm totally worn out.|I feel so much grief.|I'm restless.|I am bitterly sad.
"""


@pytest.mark.parametrize("text", [part.strip() for line in FEELINGS.split("\n") for part in line.split("|") if part])
def test_a_feeling_is_never_an_error(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill myself.",
        "I deserve to die.",
        "I should just disappear.",
        "They would be better off if I was dead, I'm a burden.",
        "i dont want to be alive",
        "I'm worthless and I want to end my life.",
    ],
)
def test_what_needs_help_is_not_reworded(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I always freeze.", "I often freeze."),
        ("I'm always late.", "I'm sometimes late."),
        ("I never know what to say.", "I don't always know what to say."),
        ("It never works out for me.", "It doesn't always work out for me."),
        ("I'm never on time.", "I'm not always on time."),
        ("Every time I cook, I burn it.", "Sometimes when I cook, I burn it."),
        ("Everyone else gets it.", "Some people get it."),
        ("No one ever picks me.", "Not many people pick me."),
        ("Nothing ever works out for me.", "Some things don't work out for me."),
        ("Everything I touch breaks.", "Some of what I touch breaks."),
        ("I fail at everything.", "I fail at some things."),
        ("It's all my fault.", "It's partly my fault."),
        ("All I do is nag.", "One thing I do is nag."),
        ("I drop every ball.", "I drop some balls."),
        ("Not a single answer of mine was right.", "Hardly an answer of mine was right."),
        ("I'm the only one who can't drive.", "I feel like the only one who can't drive."),
        ("I'm such an idiot.", "I sometimes get things wrong, and can look again."),
        ("I was such an idiot.", "I got something wrong."),
        ("I'm a coward for hiding.", "I regret hiding."),
        ("I'm so dumb that I locked myself out.", "I locked myself out."),
        ("I'm a slob who can't finish a book.", "I find it hard to finish a book."),
        ("I'm a terrible mother.", "I'm not always the mother I want to be."),
        ("I'm not a real artist.", "I'm not yet the artist I want to be."),
        ("You clown, you left the gate open.", "You left the gate open."),
        ("I feel so stupid when I ask.", "I feel embarrassed when I ask."),
        ("I can be such a jerk when I'm hungry.", "I sometimes act in a way I don't like when I'm hungry."),
        ("I acted like an idiot at dinner.", "I acted in a way I regret at dinner."),
        ("I lost it because I'm weak.", "I lost it because I tell myself I'm weak."),
        ("That was pathetic.", "That was less than I wanted."),
        ("My talk was a disaster.", "My talk was not what I hoped for."),
        ("I said something dumb.", "I said something I regret."),
        ("I asked a stupid question.", "I asked a question."),
        ("I ruined her birthday.", "I put a damper on her birthday."),
        ("I've ruined our friendship.", "I've done some harm to our friendship."),
        ("I butchered the pitch.", "I struggled with the pitch."),
        ("I suck at this.", "I struggle with this."),
        ("I wasted my twenties.", "I didn't make the most of my twenties."),
        ("I let my family down.", "I fell short for my family."),
        ("I have let them down.", "I have fallen short for them."),
        ("I failed him.", "I fell short for him."),
        ("I can't even boil an egg.", "I find it hard to boil an egg."),
        ("I couldn't even say hello.", "I found it hard to say hello."),
        ("I'm not smart enough.", "Right now I feel that I'm not smart enough."),
        ("I'm hopeless at parking.", "I'm not yet good at parking."),
        ("I've got no willpower.", "I've got less willpower than I'd like."),
        ("I don't deserve her.", "I'm not sure I deserve her."),
        ("I deserve to be alone.", "I feel as if I deserve to be alone."),
        ("My kids deserve better than this.", "I want more for my kids."),
        ("I hate myself.", "I'm angry with myself."),
        ("I look hideous in that dress.", "I don't like how I look in that dress."),
        ("I should have called Dad.", "I wish I had called Dad."),
        ("I should have gone home.", "Next time I'd like to go home."),
        ("I should have gone home.", "I regret that I didn't go home."),
        ("I shouldn't have spoken up.", "Next time I'd rather not speak up."),
        ("I should never have moved.", "I wish I hadn't moved."),
        ("We should have left early.", "I wish we had left early."),
        ("Should have stayed in bed.", "I wish I had stayed in bed."),
        ("I should be stronger.", "I wish I were stronger."),
        ("I should know this by now.", "I wish I knew this by now."),
        ("I shouldn't need help.", "It's all right to need help."),
        ("I must never cry.", "It's all right to cry."),
        ("I gotta be the strong one.", "I'd like to be the strong one."),
        ("I have to be perfect.", "I wish I were perfect."),
        ("I'm supposed to be over it.", "I had hoped to be over it."),
        ("I'm not allowed to be sad.", "I find it hard to let myself be sad."),
        ("A grown man like me shouldn't cry.", "It's all right to cry."),
        ("She must hate me.", "I don't know what she thinks. I'm worried that she hates me."),
        ("They must be sick of me.", "I'm worried that they are sick of me."),
        ("I bet the teacher blames me.", "I'm worried that the teacher blames me."),
        ("It broke and now they all think I'm dumb.", "It broke and now I'm worried that they all think I'm dumb."),
        ("Priya thinks I'm a flake.", "I imagine that Priya thinks I'm a flake."),
        ("I'll never find a job.", "I don't know yet whether I'll find a job."),
        ("I'll never find a job.", "I might not find a job."),
        ("I'm going to fail.", "I'm afraid that I'm going to fail."),
        ("They're going to fire me.", "They might fire me."),
        ("Nobody will ever love me.", "I don't know yet whether anybody will ever love me."),
        ("My brother will never forgive me.", "I'm afraid that my brother will never forgive me."),
        ("I won't make it.", "I don't know yet whether I will make it."),
        ("My career is over.", "I don't know yet whether my career is over."),
    ],
)
def test_rewords(text: str, expected: str) -> None:
    offered = [sentence for hit in find_hits(text) for sentence in hit.rewordings]
    assert expected in offered


def all_rewordings() -> list[tuple[str, Hit, str]]:
    lines = (DATA / "seen.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [re.search(r'"text": "((?:[^"\\]|\\.)*)"', line)[1].replace('\\"', '"') for line in lines]  # type: ignore[index]
    return [(text, hit, offered) for text in texts for hit in find_hits(text) for offered in hit.rewordings]


NOT_ENGLISH = re.compile(
    r"\b(?:a [aeio]\w*|an [^aeiouh\W]\w*|the the|a the|to to|I is|I are|I has|they is|they thinks|people gets|people is|is are"
    r"|had have|hadn't have|wish I should|would like to should|not not|never never|don't don't|can't can't|i'm i'm|i'm not not"
    r"|that that I'm worried|afraid that not)\b|  | [.,!?]|\.\.$|^[,;.]|“”",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("text", "hit", "offered"), all_rewordings())
def test_rewordings_hold_no_broken_grammar(text: str, hit: Hit, offered: str) -> None:
    broken = NOT_ENGLISH.search(offered)
    assert broken is None or broken.group() in text or broken.group() in ("a one", "a use", "a uni")


def test_each_hit_offers_two_to_four() -> None:
    for _, hit, _ in all_rewordings():
        assert 2 <= len(hit.rewordings) <= 4
        assert len(set(hit.rewordings)) == len(hit.rewordings)


def test_reasons_quote_the_reader_and_blame_nobody() -> None:
    for text, hit, _ in all_rewordings():
        first = re.split(r"\W", text[hit.start : hit.end].lower())[0]
        assert first in hit.reason.lower()
        assert not re.search(r"\b(wrong of you|distort|irrational|error|disorder|symptom|you are wrong)\b", hit.reason)
        assert hit.reason[-1] in ".?"
        assert len(hit.reason.split()) <= 32


def test_kind_of_question_in_reasons() -> None:
    assert (
        "seen or said" in find_hits("She hates me.")[0].reason or "see or hear" in find_hits("She hates me.")[0].reason
    )
    assert "has not happened yet" in find_hits("I'm going to fail.")[0].reason


def test_keeps_the_hand_of_the_writer() -> None:
    assert rewordings("i always freeze")[0] == "i often freeze"
    assert "i wish i hadn’t said that" in rewordings("i shouldn’t have said that")
    assert rewordings("I always freeze")[0] == "I often freeze"


def test_rewording_replaces_the_sentence_only() -> None:
    text = "It rained. I always freeze. Then I left."
    hit = find_hits(text)[0]
    start, end = next(span for span in sentences(text) if span[0] <= hit.start < span[1])
    assert text[:start] + hit.rewordings[0] + text[end:] == "It rained. I often freeze. Then I left."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two!", ["One.", "Two!"]),
        ("Forgot it again.What's wrong?", ["Forgot it again.", "What's wrong?"]),
        ("Dr. Lee called at 3.5 hours. Fine", ["Dr. Lee called at 3.5 hours.", "Fine"]),
        ("a line\nanother", ["a line", "another"]),
        ('She said, "You did it. Again." Then I left.', ['She said, "You did it. Again."', "Then I left."]),
        ("  spaced.  ", ["spaced."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_one_edit_costs_one_sentence() -> None:
    find_hits("I always freeze. I never call. The sky is gray.")
    before = _sentence_hits.cache_info().misses
    find_hits("I always freeze. I never call. The sky is blue.")
    assert _sentence_hits.cache_info().misses == before + 1


@pytest.mark.parametrize("book", [labels.RULES, verdicts.RULES, minds.RULES, futures.RULES])
def test_every_rule_compiles_and_marks_its_hit(book: RuleBook) -> None:
    for rule in book.rules:
        assert "hit" in rule.expression.groupindex, rule.pattern
        assert rule.needs, rule.pattern


def test_a_pattern_with_an_open_group_is_named() -> None:
    with pytest.raises(ValueError, match="open group"):
        assert Rule("x", "( i am [ here ]").needs


def test_import_compiles_no_pattern() -> None:
    """Boot time counts: patterns and word tables wait for the first use."""
    script = (
        "import re, dataclasses, enum, inspect; seen = []; real = re.compile\n"
        "re.compile = lambda *a, **k: (seen.append(a[0]), real(*a, **k))[1]\n"
        "import kindward.language; from kindward.language.text import lexicon\n"
        "assert not seen, seen\n"
        "assert not lexicon.tags.cache_info().currsize\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
