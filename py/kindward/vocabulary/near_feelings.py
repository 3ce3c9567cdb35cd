"""Pairs of feelings that are easy to mix up, with a question that may part them; our own working descriptions."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two feelings, a question, and the answer to it that points to each of them."""

    one: str
    other: str
    question: str
    to_one: str
    to_other: str

    @property
    def pair(self) -> frozenset[str]:
        """The words of both."""
        return frozenset((self.one, self.other))

    @property
    def ask(self) -> str:
        """The question under both words."""
        return f"{self.one[:1].upper()}{self.one[1:]} or {self.other}? {self.question}"


CONTRASTS: Final = (
    Contrast("guilty", "ashamed", "What is it about?", "something I did", "all of me"),
    Contrast("embarrassed", "ashamed", "If nobody had seen it?", "I would have forgotten it", "it would be the same"),
    Contrast("disappointed", "regretful", "What do you wish were different?", "what came", "what I chose"),
    Contrast(
        "envious", "jealous", "Which is nearer?", "I would like to have that too", "fearing to lose somebody to them"
    ),
    Contrast("scared", "worried", "Where is it?", "close by, and now", "ahead, and in my thoughts"),
    Contrast("hurt", "angry", "What does it say?", "that got through to me", "that should not have happened"),
    Contrast("lonely", "alone", "If somebody came by now?", "that would be nice", "I would miss the quiet"),
    Contrast("lonely", "left out", "What is missing?", "company of any kind", "being asked along"),
    Contrast("overwhelmed", "tired", "Which is nearer?", "too much at once", "too little left"),
    Contrast("anxious", "excited", "If it were called off?", "I would be relieved", "I would be let down"),
    Contrast("frustrated", "resentful", "How old is it?", "from today", "it has been adding up"),
    Contrast("sad", "numb", "What is there?", "a heaviness", "not much of anything"),
    Contrast("content", "relieved", "What comes to mind?", "what is here", "what did not happen"),
    Contrast("homesick", "nostalgic", "Could you go back there?", "yes, and I would like to", "no, that time is over"),
)
"""In the order in which they are asked."""
