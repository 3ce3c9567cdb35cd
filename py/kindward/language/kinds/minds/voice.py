"""The sentence as if its writer spoke as "I": of somebody who says "you" to themselves, or writes with their thumbs."""

from dataclasses import replace

from kindward.language.text import lexicon
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_THUMBED = {
    "w": "with", "n": "and", "r": "are", "til": "until",
}  # fmt: skip
_MINE = {"your": "my", "yourself": "myself", "yours": "mine"}
_AUXILIARIES = any_of("am are was were have had do did can could will would should must might never always")
_JOINTS = any_of(
    """. , ; : ! … — – when whenever that because if and but so what how why while until before after since where whatever
    than as way time day minute moment second everything thing think thinks thought know knows knew like"""
)
"""Behind these "you" is a subject: "when you left", "the minute you spoke"."""
_OF_ONESELF = any_of("i me my myself we us")


def as_i(s: Sentence) -> Sentence:
    """As in "They're sorry they hired you" and "shes fed up w me": the same words, said by "I" and written out."""
    short = not s.vocabulary.isdisjoint(_THUMBED)
    told = says_you(s)
    if not (short or told):
        return s
    words = [_THUMBED.get(word, word) for word in s.words]
    if told:
        words = [_said_by_me(words, at) for at in range(len(words))]
    table = lexicon.tags()
    read = zip(words, s.words, s.tags, strict=True)
    tags = (tags if word == written else table.get(word, "") for word, written, tags in read)
    return replace(s, words=tuple(words), tags=tuple(tags))


def says_you(s: Sentence) -> bool:
    """Whether somebody speaks to themselves as "you", or a helper to them: no "I" is in it."""
    return not s.vocabulary.isdisjoint(any_of("you your yourself")) and s.vocabulary.isdisjoint(_OF_ONESELF)


def _said_by_me(words: list[str], at: int) -> str:
    word, following = words[at], words[at + 1] if at + 1 < len(words) else "."
    if word == "you":
        return "i" if following in _AUXILIARIES or words[at - 1] in _JOINTS else "me"
    if word == "are" and words[at - 1] == "you":
        return "am"
    return _MINE.get(word, word)
