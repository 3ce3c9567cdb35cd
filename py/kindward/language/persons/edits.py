"""What changes in a sentence when its person does, in either direction: verbs, capitals, pairs, and what stays."""

from collections.abc import Iterator

from kindward.language.persons.vocabulary import (
    ADVERBS,
    AUXILIARIES,
    BARE_TO_YOU,
    BEFORE_ILL,
    FIXED_AFTER,
    FIXED_BEFORE,
    JOINING,
    KIN,
    NAMED,
    NEAR,
    NO_VERB,
    NOMINATIVE,
    NOT_LY,
    NOUNS_AFTER_ILL,
    NUMBERED,
    OPENERS,
    OPENS,
    OWNERS,
    PAIRED,
    PARENTHESES,
    PREPOSITIONAL,
    PREPOSITIONS,
    SUBJECTS,
    TO_YOU,
    WAITS,
    WITHIN,
    verbs,
)
from kindward.language.persons.words import EDGE, Edit, Word, Words, read_words
from kindward.language.text.commands import is_command
from kindward.language.text.reading import Span, read
from kindward.language.text.sets import any_of


def turned(text: str, edits: "type[Edits]") -> str:
    """`text` with the edits of each of its sentences made."""
    made, at = list[str](), 0
    for start, end, words in read_words(text):
        for first, last, new in sorted(edits(text, words, text[start:end]).made(), key=_place):
            if first >= at:
                made += [text[at:first], new]
                at = last
    return "".join((*made, text[at:]))


def _place(edit: Edit) -> Span:
    """In reading order; of two that begin together, the longer first."""
    return edit[0], -edit[1]


class Edits:
    """What changes in one sentence."""

    verbs: dict[str, str]
    small_i = False

    def __init__(self, text: str, words: Words, sentence: str) -> None:
        self.text, self.words, self.sentence = text, words, sentence
        letters = [word.text for word in words if len(word.text) > 1 and word.text.isalpha()]
        self.loud = len(letters) > 1 and all(word.isupper() for word in letters)
        self.asked = sentence.rstrip("\"'”’) ").endswith("?")
        self.would = any(word.low in ("would", "could", "might") or word.low.endswith("'d") for word in words)
        self.curly = "’" in text and "'" not in text

    def made(self) -> Iterator[Edit]:
        raise NotImplementedError

    def at(self, number: int) -> Word:
        """The word at a place, or an empty one outside the sentence."""
        return self.words[number] if 0 <= number < len(self.words) else EDGE

    def low(self, number: int) -> str:
        return self.at(number).low

    def put(self, number: int, new: str, last: int = -1) -> Edit:
        """`new` for a word, or for those to `last`, in its capitals."""
        old, end = self.words[number], self.words[max(number, last)].end
        new = new.replace("'", "’") if self.curly else new
        return old.start, end, self.in_case(number, new, old.text)

    def in_case(self, number: int, new: str, old: str) -> str:
        """A capital at the beginning of a sentence, or where another word than "I" has one; all of them in LOUD text."""
        if self.loud or (len(old) > 1 and old.isupper()):
            return new.upper()
        if new == "I" or new.startswith(("I'", "I’")):
            return new.lower() if self.small_i else new
        opens = number == 0 or (number == 1 and self.words[0].is_mark and self.low(0) != '"')
        wants = old[0].isupper() and (opens or old.lower()[:1] != "i")
        return new[:1].upper() + new[1:] if wants else new

    def commands(self) -> bool:
        """Whether somebody is told to do something: "Call me.", but no "Face it, I'm late"."""
        return self.low(0) not in ("face", "admit") and is_command(read(self.sentence))

    def verb(self, number: int, selves: set[int]) -> Iterator[Edit]:
        """The verb in the form for the other person, if one of `selves` is its subject."""
        new = self.verbs.get(self.low(number))
        if new and self.agrees(number, selves):
            yield self.put(number, new)

    def agrees(self, verb: int, selves: set[int]) -> bool:
        """Whether one of `selves` does it: before it, across adverbs; after it, in a question; or before an "and"."""
        left = self.back(verb - 1)
        if left in selves:
            return True
        if self.low(left) == "who" and self.back(left - 1 - (self.low(left - 1) == ",")) in selves:
            return True
        following = self.ahead(verb + 1)
        if following in selves and self.at(left).head not in SUBJECTS:
            return True
        if self.low(following) in NOMINATIVE:  # "or are they?"
            return False
        opened = self.parenthesis(left)
        if opened and opened + 1 not in selves:
            left = self.back(opened - 1)
        if left in selves:
            return True
        return self.low(left) in JOINING | {","} and self.last_subject(left) in selves

    def parenthesis(self, last: int) -> int:
        """The mark that opens what ends with the mark `last`, as in "I, of all people, was late"; else 0."""
        mark = {")": "("}.get(self.low(last), self.low(last))
        if mark not in PARENTHESES:
            return 0
        return next((number for number in range(last - 1, max(-1, last - WITHIN), -1) if self.low(number) == mark), 0)

    def back(self, number: int) -> int:
        """The first word at `number` or before it that is no adverb."""
        while self.is_adverb(number):
            number -= 1
        return number

    def ahead(self, number: int) -> int:
        """The same, after it."""
        while self.is_adverb(number):
            number += 1
        return number

    def is_adverb(self, number: int) -> bool:
        low = self.low(number)
        return low in ADVERBS or (low.endswith("ly") and low not in NOT_LY)

    def last_subject(self, before: int) -> int:
        """The word that the clause before "and was" is about, or -1 where it is a noun."""
        for number in range(before - 1, max(-1, before - 40), -1):
            word = self.words[number]
            if word.head in NOMINATIVE:
                return number
            if word.head in SUBJECTS and (self.at(number + 1).low in AUXILIARIES or "'" in word.low):
                return -1
            if word.low in OPENS and self.low(number + 1) in OWNERS and word.low != "as":
                return -1
        return -1

    def starts(self, number: int) -> bool:
        """Whether a clause begins with this word."""
        before = self.at(number - 1)
        return number == 0 or before.is_mark or before.low in OPENS - PREPOSITIONAL | any_of("but so oh ah ugh")

    def pair(self, first: int) -> int:
        """The last word of "Tom", "my sister", "my best friend", if that begins at `first`; else -1."""
        word = self.at(first)
        if word.low in OWNERS:
            return first + 1 + (self.low(first + 1) in NEAR)
        if word.low in PAIRED:
            return first
        is_name = word.text[:1].isupper()
        return first if (is_name or word.low in KIN) and word.low not in OPENERS | WAITS else -1

    def is_verb(self, number: int) -> bool:
        low = self.low(number)
        return low in AUXILIARIES or low in verbs() or (low.endswith("ed") and len(low) > 4)

    def is_of_writer(self, number: int) -> bool:
        """Whether the word stands for the writer: no coal mine, no World War I, no "my god"."""
        word, before, after = self.words[number], self.at(number - 1), self.at(number + 1)
        if word.low not in TO_YOU and word.low not in BARE_TO_YOU and word.head != "i":
            return False
        if self.is_joined(word, before, after):
            return False
        if word.low in ("ill", "id", "im", "ive"):
            return self.is_bare(number)
        if word.head == "i":
            return word.low in ("i", "i'm", "i've", "i'll", "i'd", "i'd've") and not self.is_numeral(number)
        if word.low == "my":
            return not self.is_called_my(number) and not after.is_mark
        return word.low != "mine" or before.low not in any_of("a the coal gold land this that salt silver")

    def is_numeral(self, number: int) -> bool:
        """As in "World War I", "a Type I error"; but "the Part I love"."""
        before, after = self.at(number - 1), self.at(number + 1)
        if before.low not in NUMBERED or not before.text[0].isupper() or self.loud:
            return False
        return before.low == "war" or after.is_mark or not self.is_verb(self.ahead(number + 1))

    def is_joined(self, word: Word, before: Word, after: Word) -> bool:
        """As in "me-time", "do-it-myself", "i.e.", "A.I.", "I/O", "I-95"."""
        if after.start == word.end and after.low in any_of("/ & - .") and self.runs_on(after):
            return True
        return before.end == word.start and before.low in (".", "/", "&", "@", "#") and before is not EDGE

    def runs_on(self, mark: Word) -> bool:
        following = self.text[mark.end : mark.end + 1]
        return following.isalnum() and self.text[mark.end : mark.end + 2].lower() not in ("i'", "i ", "i’")

    def is_bare(self, number: int) -> bool:
        """Whether "ill" or "id" is "I'll" or "I'd" without its apostrophe."""
        low, before, after = self.low(number), self.low(number - 1), self.at(number + 1)
        if low == "id":
            return after.low in any_of("like love rather have be never better do go feel give say just")
        if low != "ill":
            return True
        if after.is_mark or after.low in NO_VERB - ADVERBS - {"like"} | PREPOSITIONS | NOUNS_AFTER_ILL:
            return False
        return before not in OWNERS | BEFORE_ILL and not before.endswith("ly")

    def is_called_my(self, number: int) -> bool:
        """As in "my god", "mark my words"."""
        return self.low(number + 1) in NAMED or self.low(number - 1) == "mark"

    def is_fixed(self, number: int) -> bool:
        """As in "thank you", "see you", "you know,"."""
        if self.low(number) not in ("you", "u"):
            return False
        before, after = self.low(number - 1), self.low(number + 1)
        if before in FIXED_BEFORE and (
            number == 1
            or self.at(number - 2).is_mark
            or (before in ("thank", "bless") and self.low(number - 2) not in NOMINATIVE)
        ):
            return True
        if after not in FIXED_AFTER or not self.at(number + 2).is_mark:
            return False
        return before == "," or (number == 0 and self.low(2) == ",")

    def named(self, first: int, last: int, change: dict[str, str], opens: bool) -> str:
        """The text of "my sister" for the other person, with a capital or without."""
        words = self.words[first : last + 1]
        text = self.text[words[0].start : words[-1].end]
        new = change.get(words[0].low, words[0].text)
        text = new + text[len(words[0].text) :] if words[0].low in OWNERS else text
        if opens:
            return text[:1].upper() + text[1:]
        return text[:1].lower() + text[1:] if words[0].low in OWNERS | PAIRED else text
