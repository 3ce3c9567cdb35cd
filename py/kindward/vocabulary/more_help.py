"""Words for deciding whether to seek help: signs with whom to ask and what to say first, doubts, and small things to do now.

After S1, S2 and S3. The signs are no test: none is counted, and any one of them is reason enough.
"""

from dataclasses import dataclass
from typing import Final

from kindward.wording.lines import lines


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that somebody may notice: what is said to it, and first words, which are copied by `name`.

    `link` is a place on the site to go to, and what the link says; without one, or without words, "".
    """

    name: str
    sign: str
    says: str
    words: str = ""
    link: tuple[str, str] = ("", "")


SIGNS: Final = (
    Sign(
        "weeks",
        "It has lasted for weeks, and rest or company does not help",
        "A family doctor is often the easiest place to start. They can check whether something in your body plays a part.",
        "I would like an appointment about my mood. It has been low for some weeks, and rest does not help. Is there "
        "something soon?",
    ),
    Sign(
        "everyday",
        "Sleep, food, work, or looking after people has become hard",
        "A family doctor can help to sort out what comes first. You could name the one thing that has become hardest.",
        "For some weeks I have slept badly, and ordinary days are hard to get through. I would like to find out what it is.",
    ),
    Sign(
        "less",
        "I skip more and more things to get through the day",
        "A therapist knows how to start again in small steps. A doctor can tell you how to find one.",
        "I have been skipping more and more things, such as shopping and phone calls. I am looking for somebody to work on that "
        "with. Do you have room?",
    ),
    Sign(
        "voice",
        "The harsh voice is there most of the time",
        "A therapist can look at it together with you. You can ask how they work before you say yes.",
        "I am looking for help with very harsh thoughts about myself. Do you have room? What does it cost, and how do you "
        "work?",
    ),
    Sign(
        "no-way",
        "I cannot see how it could get better",
        "That is a lot to carry by yourself. The lines above are for this too, and you could call one today.",
        "I cannot see how this gets better, and I do not want to be alone with it. Can I talk to you?",
    ),
    Sign(
        "evening",
        "I need a drink, a pill, or something else to reach the evening",
        "Doctors and the lines for this hear it every day. If you have been drinking a lot for a long time, ask a "
        "doctor before you stop all at once, because that can be dangerous.",
        "I use more than I want to, and I cannot cut down by myself. I would like to talk about what could help.",
        ("help/#more-lines", "Lines about alcohol and drugs"),
    ),
    Sign(
        "memories",
        "Memories come back that are too big to hold alone",
        "Some therapists work with just that. You don't have to tell the story to ask for an appointment.",
        "Things from the past keep coming back. I am looking for somebody who works with that. I would rather not tell "
        "the details yet.",
        ("take-care/#trauma", "Take care if memories come back as if they were now"),
    ),
    Sign(
        "hurt",
        "Somebody hurts me, or frightens me",
        "It is not your fault, and you don't have to be sure that it counts. There are people who know about this, and you can "
        "call them to ask. If somebody looks at your phone, that page says what to think of first.",
        link=("help/#somebody-hurts-you", "People to call, and what to think of first"),
    ),
    Sign(
        "heavier",
        "The practices here leave me heavier each time",
        "Then it is a good idea to stop them, and to tell somebody. It does not mean that you did them badly.",
        "I tried some exercises by myself, and each time I felt worse afterward. I would rather do this with somebody.",
        ("take-care/", "For whom the practices may be wrong"),
    ),
    Sign(
        "worried",
        "People who love me are worried",
        "They may see something from outside. You could begin by asking one of them what it is.",
        "You said that you are worried about me. Could you tell me what you see? You don't have to solve it.",
    ),
    Sign(
        "unsure",
        "None of these, but I still wonder",
        "That is reason enough. You are allowed to ask early.",
        "I am not sure whether this is something you can help with. Could I tell you about it, and hear what you think?",
    ),
)
ASKS: Final = {
    "office": (
        "To a doctor's office",
        "I'd like an appointment about my mood. I've been low for some weeks and I'm not sleeping. Do you have anything soon?",
    ),
    "doctor": (
        "To the doctor",
        "I find this hard to say. For three weeks I've been hiding on the stairs because I can't face going in. I'd like "
        "to know what you think it is.",
    ),
    "therapist": (
        "To a therapist, in writing",
        "I'm looking for help with harsh self-criticism and a grief I've put off. Do you have room? What does it cost, and "
        "how do you work?",
    ),
    "friend": (
        "To a friend",
        "I need to call a doctor and I keep not doing it. Would you sit with me while I do?",
    ),
}
"""First words by what they are called when they are copied: for whom they are, and the words."""
DOUBTS: Final = {
    "Other people have it worse": "Some do. A doctor can see them and you. Nobody has to be turned away so that you can "
    "be seen.",
    "I should be able to manage on my own": "You could ask where that rule comes from, and whether you would hold a friend to it.",
    "It may turn out to be nothing": "Then you have lost an hour, and you know more than before.",
    "I asked once, and it went badly": "That was one person on one day. You could ask somebody else, or take somebody "
    "along.",
    "I cannot pay for it": "You could ask about lower fees, about clinics where therapists train, and about groups. "
    "Many lines to call are free.",
    "I am afraid of what they will do": "You can ask before you tell: “What stays between us, and when would you have to tell "
    "somebody?” You can stop at any point.",
}
"""What may keep somebody from asking, and something to set beside it."""
STEPS: Final = lines("""
    Copy one of these sentences, and send it.
    Ask somebody to sit with you while you call.
    Write down three facts to take along: what it is, for how long, and what has become hard.
    Leave it for today, and choose a day to look again. If it gets worse before then, that day has come.
""")
"""Small things to do now; the last of them is to wait."""
WORDS: Final = {
    **{each.name: each.words for each in SIGNS if each.words},
    **{name: said for name, (_, said) in ASKS.items()},
}
"""Everything that can be copied, by its name."""
