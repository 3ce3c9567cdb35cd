"""From "I" to "you"."""

from collections.abc import Iterator

from kindward.language.persons.edits import Edits
from kindward.language.persons.vocabulary import BARE_TO_YOU, TO_YOU, VERBS_TO_YOU
from kindward.language.persons.words import Edit, Word


class ToYou(Edits):
    """From "I" to "you"."""

    verbs = VERBS_TO_YOU

    def made(self) -> Iterator[Edit]:
        own = {number for number in range(len(self.words)) if self.is_of_writer(number)}
        dropped = self.low(0) == "am" and self.low(1) != "i"
        told = self.low(0) in ("believe", "excuse", "pardon", "kill") and self.low(1) == "me"
        if not (own or dropped) or told or self.speaks_to_another() or self.commands():
            return
        selves = {number for number in own if self.words[number].head in ("i", "im", "ive", "ill", "id")}
        for number in range(len(self.words)):
            yield from self.changed(number, own, selves)

    def changed(self, number: int, own: set[int], selves: set[int]) -> Iterator[Edit]:
        word, low = self.words[number], self.low(number)
        if number in own:
            yield from self.swapped(number) or [self.put(number, self.pronoun(word))]
        elif low == "am" and not self.at(number - 1).low.isdigit():
            yield self.put(number, "you're" if number == 0 and self.low(1) != "i" else "are")
        else:
            yield from self.verb(number, selves)

    def pronoun(self, word: Word) -> str:
        if word.low in BARE_TO_YOU:
            return BARE_TO_YOU[word.low]
        if word.low in TO_YOU:
            return TO_YOU[word.low]
        return "you" + (word.tail[0] + "re" if word.low == "i'm" else word.tail)

    def swapped(self, number: int) -> list[Edit]:
        """As in "Tom and I", which gives "you and Tom"."""
        first = self.pair_before(number)
        if first < 0 or self.words[number].low != "i":
            return []
        opens = first == 0 and self.words[0].text[0].isupper()
        pair = self.named(first, number - 2, TO_YOU, False)
        joined = self.text[self.words[number - 2].end : self.words[number].start]
        return [(self.words[first].start, self.words[number].end, ("You" if opens else "you") + joined + pair)]

    def pair_before(self, number: int) -> int:
        """Where "Tom" or "my sister" begins before "and I", if that is the subject; else -1."""
        if self.low(number - 1) not in ("and", "or"):
            return -1
        for first in (number - 2, number - 3, number - 4):
            if first >= 0 and self.starts(first) and self.pair(first) == number - 2:
                return first
        return -1

    def speaks_to_another(self) -> bool:
        return any(
            word.head in ("you", "your", "yours", "yourself", "yourselves", "u", "ur", "youre", "youve", "y", "yall")
            and (not self.is_fixed(number) or self.is_thanked(number))
            for number, word in enumerate(self.words)
        )

    def is_thanked(self, number: int) -> bool:
        """As in "Thank you for helping me", "God bless you for it"; but "Thank you, I said"."""
        return number < 3 and self.low(number - 1) in ("thank", "bless") and not self.at(number + 1).is_mark
