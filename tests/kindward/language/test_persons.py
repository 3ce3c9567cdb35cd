"""What is written as "I" is said as "you", or with a name, and comes back; what is not about its writer stays."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.language.persons import addressed, to_i, to_name, to_you
from kindward.language.text.sets import any_of

BOTH_WAYS = """
I'm late and I've lost my keys. = You're late and you've lost your keys.
i’m late and i've lost my keys = you’re late and you've lost your keys
I am late. I was tired, and I had no money. = You are late. You were tired, and you had no money.
Am I late? Why do I do this? Have I lost it? = Are you late? Why do you do this? Have you lost it?
Was I rude? What was I thinking? = Were you rude? What were you thinking?
I always was slow, and I really am sorry. = You always were slow, and you really are sorry.
I came home and was tired. = You came home and were tired.
I forgot the cake and am ashamed of myself. = You forgot the cake and are ashamed of yourself.
I told my boss and was fired. = You told your boss and were fired.
The day I failed was bad. = The day you failed was bad.
Everything I touched was broken. = Everything you touched was broken.
My boss yelled at me, and I was ashamed. = Your boss yelled at you, and you were ashamed.
Tom and I were late. = You and Tom were late.
My sister and I fought because I was rude. = You and your sister fought because you were rude.
When Anna and I talk, I am fine. = When you and Anna talk, you are fine.
She called me and Tom. = She called you and Tom.
Between Tom and me it was over. = Between Tom and you it was over.
I called Tom and I cried. = You called Tom and you cried.
I'm late, aren't I? = You're late, aren't you?
I wasn't there. Wasn't I supposed to be? = You weren't there. Weren't you supposed to be?
I can't do it, can I? I should've known. = You can't do it, can you? You should've known.
How could I be so dumb? Who am I? How dare I? = How could you be so dumb? Who are you? How dare you?
I'd've gone. I'll go. I'd been ill. = You'd've gone. You'll go. You'd been ill.
I, of all people, was late. = You, of all people, were late.
It was I who was late. = It was you who were late.
I wish I were taller. = You wish you were taller.
I am not okay. I'm not okay. = You are not okay. You're not okay.
His is not mine. That phone is mine. = His is not yours. That phone is yours.
She thinks I hate her. She makes me laugh. He told me. = She thinks you hate her. She makes you laugh. He told you.
Because of me, all were late. Before I left, it rained. = Because of you, all were late. Before you left, it rained.
Nobody likes me. She is kinder than me. She is kinder than I am. = Nobody likes you. She is kinder than you. She is kinder than you are.
The way I look bothers me. The mess I made was mine. = The way you look bothers you. The mess you made was yours.
It's me. Poor me. Me too. = It's you. Poor you. You too.
I was hurt by what she did to me. = You were hurt by what she did to you.
I asked my friend to help me move my couch. = You asked your friend to help you move your couch.
She said, “I hate you,” and I was sad. = She said, “I hate you,” and you were sad.
I said "I am done" and left my keys. = You said "I am done" and left your keys.
I arrived at 10 am and was late. = You arrived at 10 am and were late.
It was a gold mine. I was rich. = It was a gold mine. You were rich.
Forgot my keys again. = Forgot your keys again.
WHY DO I ALWAYS RUIN MY LIFE = WHY DO YOU ALWAYS RUIN YOUR LIFE
Thank you, I said, and I was gone. = Thank you, you said, and you were gone.
People like me are rare, and one like me was late. = People like you are rare, and one like you was late.
I was late\\n\\nI was sad = You were late\\n\\nYou were sad
"""

TO_YOU = """
im late and ive lost it, id like to go, ill never learn. I felt ill. = you're late and you've lost it, you'd like to go, you'll never learn. You felt ill.
Am so tired. = You're so tired.
Me and Tom were late. = You and Tom were late.
If I was rude, it hurts. = If you were rude, it hurts.
World War I was long, and I was bored. = World War I was long, and you were bored.
Oh my god, I'm late. = Oh my god, you're late.
My boss came and was rude and I cried. = Your boss came and was rude and you cried.
"""

STAYS = """
Call me. Let me think. Please tell my mom. Don't tell me I'm late.
Tom was late. He lost his keys, and they were gone.
I told you I was sorry.
World War I, vitamin I.V., i.e. a gold mine, “I am late”, 'me too', me-time.
It rained, and everyone was there.
You were late. Were you tired?
"""

TO_I = """
You idiot, you should have known. = You idiot, I should have known.
You lazy, selfish man. You did it. = You lazy, selfish man. I did it.
She told you off. He thinks you lied. He said you were late. = She told me off. He thinks I lied. He said I was late.
They let you go. They let you down again. = They let me go. They let me down again.
Does she love you? Is it you? Is this you? = Does she love me? Is it me? Is this me?
You aren't late. You really aren't late. = I'm not late. I really am not late.
If you were braver, you would call. If you were late, it hurt. = If I were braver, I would call. If I was late, it hurt.
The people around you love you. = The people around me love me.
The kids and you were fine. Neither you nor Tom knew. = The kids and I were fine. Neither I nor Tom knew.
You and Tom aren't happy and are late. = Tom and I aren't happy and are late.
Ana, you did your best. You can call her, Ana. = I did my best. I can call her.
you forgot and you're sad = i forgot and i'm sad
He has you now. This is what you wanted. = He has me now. This is what I wanted.
Do you know what you need? Had you slept? = Do I know what I need? Had I slept?
It hurts when you care. It hurts you and your sister. = It hurts when I care. It hurts me and my sister.
YOU'RE SUCH AN IDIOT = I'M SUCH AN IDIOT
In the meeting you feel small. Today you hit her. Honestly you like it. = In the meeting I feel small. Today I hit her. Honestly I like it.
What you mean is you want it. What stops you is fear. = What I mean is I want it. What stops me is fear.
It hit you hard. He beats you daily. She calms you knowing it. = It hit me hard. He beats me daily. She calms me knowing it.
She keeps hurting you so. You keep thinking you waited too long. = She keeps hurting me so. I keep thinking I waited too long.
He heard you scratched it. She saw the boy you like. = He heard I scratched it. She saw the boy I like.
A mother who isn't you, you included, came. = A mother who isn't me, me included, came.
If he doesn't you won't. He asked you three times. = If he doesn't I won't. He asked me three times.
Each spring you dread it. Ur late but u tried. = Each spring I dread it. I'm late but I tried.
"""

STAYS_YOU = """
Thank you for trying. You know, it was one email.
You guys were late. Both of you were late. You all knew. One of you is wrong. Help yourselves, you two.
Give yourself a break. Call your sister. Be kind to yourself.
I'm here for you. I'm glad you came. My advice to you is to rest.
He said “you’re late” and left.
It rained, and everyone was there.
"""

NAMED = """
I'm late and I've lost my keys. I'm sorry. = Ana, you're late and you've lost your keys. You're sorry.
But I tried. = But you tried, Ana.
Tom said I was late! = Tom said you were late, Ana!
Yesterday I fell = Ana, yesterday you fell
Why am I like this? = Ana, why are you like this?
It's not my fault. = Ana, it's not your fault.
At work I froze. = Ana, at work you froze.
Couldn't I rest? = Ana, couldn't you rest?
Somebody saw me. = Ana, somebody saw you.
Honestly I tried. = Ana, honestly you tried.
Because I was late, Tom left. = Because you were late, Tom left, Ana.
Mom called me a “snob”. = Ana, Mom called you a “snob”.
It rained. I was alone. = It rained. Ana, you were alone.
IT WAS MY FAULT = Ana, IT WAS YOUR FAULT
Forgot my keys… = Forgot your keys, Ana…
I said “stop.” = Ana, you said “stop.”
"""


def pairs(text: str) -> list[list[str]]:
    return [line.replace("\\n", "\n").split(" = ") for line in text.strip().split("\n")]


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.mark.parametrize(("mine", "yours"), pairs(BOTH_WAYS))
def test_there_and_back(mine: str, yours: str) -> None:
    assert to_you(mine) == yours
    assert to_i(yours) == mine


@pytest.mark.parametrize(("mine", "yours"), pairs(TO_YOU))
def test_there(mine: str, yours: str) -> None:
    assert to_you(mine) == yours


@pytest.mark.parametrize("text", lines(STAYS))
def test_what_is_no_word_of_the_writers_about_themselves_stays(text: str) -> None:
    assert to_you(text) == text
    assert to_name(text, "Ana") in (text, addressed(text, "Ana"))


@pytest.mark.parametrize(("yours", "mine"), pairs(TO_I))
def test_back(yours: str, mine: str) -> None:
    assert to_i(yours, "Ana") == mine


@pytest.mark.parametrize("text", lines(STAYS_YOU))
def test_what_is_no_word_to_one_reader_stays(text: str) -> None:
    assert to_i(text) == text


@pytest.mark.parametrize(("mine", "named"), pairs(NAMED))
def test_with_a_name_and_back(mine: str, named: str) -> None:
    assert to_name(mine, "Ana") == named
    assert to_name(named, "Ana") == named
    assert to_i(named, "Ana") == mine


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("It was one email.", "Ana", "Ana, it was one email."),
        ("Oh, that stings. You tried.", "Ana", "Oh, that stings. Ana, you tried."),
        ("Ana, you tried.", "Ana", "Ana, you tried."),
        ("You tried, ana.", "Ana", "You tried, ana."),
        ("You tried.", " Ana \n Lu ", "Ana Lu, you tried."),
        ("You tried.", "  ", "You tried."),
        ("", "Ana", ""),
        ("…", "Ana", "Ana, …"),
        ("You tried.", r"A.*(\1", r"A.*(\1, you tried."),
    ],
)
def test_a_name_is_called_once(text: str, name: str, said: str) -> None:
    assert addressed(text, name) == said


@pytest.mark.parametrize("text", ["It was one email.", "Thank you for not making me feel stupid.", "I told you."])
def test_a_text_that_is_not_about_its_writer_or_speaks_to_another_gets_no_name(text: str) -> None:
    assert to_name(text, "Ana") == text


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.text(max_size=12))
def test_any_text_has_an_answer(text: str, name: str) -> None:
    to_i(text, name), to_name(text, name), addressed(text, name)
    assert to_you(to_you(text)) == to_you(text)
    assert to_i(to_i(text)) == to_i(text)


WORDS = sorted(
    any_of(
        """I i I'm i’ve I'd me my mine myself am was wasn't were are aren't you You you're your yours yourself u im Tom and
        or but who when if the boss said told me late not really , . ? ! “ ” " ' ’ do did have can let Call thank before
        like with than know wish of both guys idiot World War - / i.e. makes"""
    )
    | {"\n"}
)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join))
def test_a_second_turn_changes_nothing(text: str) -> None:
    assert to_you(to_you(text)) == to_you(text)
    assert to_i(to_i(text)) == to_i(text)


WHO = st.sampled_from(["I", "My mom", "Tom", "She", "My boss and I", "Nobody"])
DEEDS = ["forgot {my} keys", "called {my} sister", "left without {me}", "told {me} off", "cried by {myself}", "froze"]
MORE = [
    "because I was late", "and I'm sorry", "when nobody helped me", "but I can't stop", "and it was all mine",
    "since my friend Lea left me", "though I'd tried", "and she said “I hate my job”", "after I really had tried",
    "so I was fired", "and I'll never be the same", "as if it were about me", "while my kids watched me",
]  # fmt: skip
ASKED = [
    "Why am I like this?",
    "Was I wrong?",
    "Do I care?",
    "What did I do to my life?",
    "Haven't I tried?",
    "Who likes me?",
]


@st.composite
def own_words(draw: st.DrawFn) -> str:
    """A text by somebody about themselves, in one kind of apostrophe."""
    told = []
    for _ in range(draw(st.integers(1, 4))):
        deed = draw(st.sampled_from(DEEDS)).format(my="my", me="me", myself="myself")
        told.append(" ".join([draw(WHO), deed, *draw(st.lists(st.sampled_from(MORE), max_size=2))]) + ".")
        told += draw(st.lists(st.sampled_from(ASKED), max_size=1))
    text = " ".join(told)
    return text.replace("'", "’") if draw(st.booleans()) else text


@settings(max_examples=300, deadline=None)
@given(own_words(), st.sampled_from(["Ana", "Jo Lu", "D’Arcy"]))
def test_own_words_come_back(text: str, name: str) -> None:
    yours = to_you(text)
    assert to_i(yours) == text
    assert to_i(to_name(text, name), name) == text
    outside = yours.replace("“I hate my job”", "")
    assert not {"I", "me", "my", "mine", "myself", "am"} & set(
        outside.replace("’", " ").replace("'", " ").rstrip(".?").split()
    )


def test_labelled_self_talk_comes_back() -> None:
    """Of sentences by people's own hand 97 of 100 come back, but for small letters and "I wish I was"."""
    path = Path(__file__).parents[2] / "data" / "self_talk" / "seen.jsonl"
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    turned = [text for text in texts if to_you(text) != text]
    lost = [text for text in turned if _plain(to_i(to_you(text))) != _plain(text)]
    assert len(turned) > 150
    assert len(lost) <= 0.03 * len(turned), lost


def _plain(text: str) -> str:
    return text.lower().replace("’", "").replace("'", "").replace("were", "was")
