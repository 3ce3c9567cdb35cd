"""A letter to oneself from somebody who loves one: a voice, the letter, a slow reading, a step out of it, a day to wait for.

After S2. Seven days of such letters were studied (Shapira & Mongrain 2010); one letter in these steps was not.
"""

from collections.abc import Mapping

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.guided.keeping.beside import AsMomentAnd
from kindward.practice.pieces import Choice, Date, Offers, Sheet, Text, text_of
from kindward.practice.pieces.letters import (
    EarlierLetters,
    LetterHints,
    ShownLetter,
    beginnings,
    people_kept,
    steps_in_it,
)
from kindward.records import Moment
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.vocabulary.letter_voices import VOICES

FRIEND = VOICES[0].name
TEXT = "I know tonight stings. You were tired. Anyone would have snapped. You could call Ben tomorrow."
SEALED = Letter("l", "2026-11-20T21:40:00+01:00", voice=FRIEND, text=TEXT, opens="2027-03-01")
OLD = Letter("k", "2026-10-02T08:00:00+02:00", voice="Mia", text="It is all right.")


class KindLetter(Guided):
    """Five steps: what it is about, who writes, the letter, reading it, what comes of it."""

    card = CARDS["letter"]
    gate = 8
    keeps = AsMomentAnd(Letter, "text", goes_on=lambda letter, sheet: not letter.is_sealed(sheet.today))
    reads = {Letter: 20, Person: 0, Moment: 20}
    steps = (
        Step("What is it about?", "Something hard, but not the hardest, that you blame yourself for.", short="About")[
            EarlierLetters(), Text("about", "What happened?", "A few words are enough.", 2, "situation")
        ],
        Step("Who is writing to you?", "Somebody who loves you: living, remembered, or made up.", short="Who writes")[
            Offers("voice.own", "People you keep in your corner:", people_kept, most=6),
            Choice("voice", "The letter comes from", tuple(v.name for v in VOICES), own="Somebody else", into="voice"),
            Text("to", "What do they call you?", "Your name, or whatever they would say.", 1, "to"),
        ],
        Step("The letter", "Write it as they would, to you. Five lines are a whole letter.", short="Letter")[
            Offers("text", "It could begin like this:", beginnings),
            Text("text", "Your letter", rows=10, into="text"),
            LetterHints(),
        ],
        Step("Read it", "Slowly, as if it had come in the mail today.", short="Read")[ShownLetter()],
        Step("What would you take from it?", "One thing to do, or none.", short="From here")[
            Offers("step", "From your letter:", steps_in_it),
            Text("step", "What would you like to do?", "As small as you like.", 2, "next_step"),
            Date("opens", "Seal the letter until a day?", "Until then it stays shut in your notebook.", into="opens"),
        ],
    )
    next = {
        "kind-line": "if you would like to keep one sentence of it.",
        "friend-lens": "if you would like to find the words for a friend first.",
    }
    examples = shows(
        who=at("Who writes").stored(Person("p", "c", name="Mia"), Person("q", "c", name="my grandmother")),
        openings=write(voice=VOICES[2].name).at("Letter"),
        hints=write(voice=FRIEND, text="I know this evening stings, and I am so sorry. You were tired.").at("Letter"),
        read=write(voice=FRIEND, to="Sam", text=TEXT).at("Read"),
        seal=write(text=TEXT, opens="2027-03-01").at("From here"),
        earlier=at("About").stored(SEALED, OLD),
        strong=write(strength="9"),
        close=write(step="Call Ben tomorrow.", after="lighter").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Mapping[str, str]:
        clear = "if you would like to make that step clear and small."
        return {"traps": clear, **self.next} if text_of(sheet.answers, "step") else self.next


PRACTICE = KindLetter()
