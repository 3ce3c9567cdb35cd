"""From "you" to "I": whether "you" is "I" or "me" is told by its place."""

from collections.abc import Iterator

from kindward.language.persons.edits import Edits
from kindward.language.persons.vocabulary import (
    AFTER_YOURE,
    AUXILIARIES,
    BARE_TO_I,
    BEFORE_A_NAME,
    CLAUSE_VERBS,
    FINITE,
    JOINING,
    MODALS,
    NO_VERB,
    NOMINATIVE,
    NOT_OF_YOU,
    OBJECT_VERBS,
    OPENS,
    OWNERS,
    PEOPLE,
    PLURAL_BEFORE,
    PREPOSITIONAL,
    PREPOSITIONS,
    SENSES,
    STATES,
    SUBJECTS,
    TIMES,
    TO_I,
    VERBS_TO_I,
    WITHIN,
)
from kindward.language.persons.words import Edit, Word
from kindward.language.text import lexicon
from kindward.language.text.sets import any_of


class ToI(Edits):
    """From "you" to "I"."""

    verbs = VERBS_TO_I

    def made(self) -> Iterator[Edit]:
        own = {number for number in range(len(self.words)) if self.is_own(number)}
        if not own or self.speaks_of_more() or self.commands():
            return
        doing = {number for number in own if self.words[number].head in ("you", "u") and self.is_subject(number)}
        bare = {number for number in own if self.low(number) in ("youre", "youve", "youll", "youd")}
        selves = {number for number in doing | bare if not self.is_paired(number)}
        for number in range(len(self.words)):
            yield from self.changed(number, own, doing | bare, selves)

    def changed(self, number: int, own: set[int], doing: set[int], selves: set[int]) -> Iterator[Edit]:
        if number not in own:
            yield from self.verb(number, selves)
        elif self.low(number) == "you" and number in doing and self.low(number + 1) in ("aren't", "arent"):
            yield self.put(number, "I'm not", number + 1)
        elif pair := self.swapped(number):
            yield pair
        else:
            yield self.put(number, self.pronoun(number, doing))

    def pronoun(self, number: int, doing: set[int]) -> str:
        word = self.words[number]
        if word.low in TO_I:
            return TO_I[word.low]
        if word.low == "ur" and self.is_what_you_are(number + 1):
            return "I'm"
        if word.low in BARE_TO_I:
            return BARE_TO_I[word.low]
        if word.low == "you're":
            return "I" + word.tail[0] + "m"
        return ("I" if number in doing else "me") + word.tail

    def is_what_you_are(self, number: int) -> bool:
        """Whether "ur" before it is "you're": "ur so late", "ur not well", but "ur first job"."""
        low = self.low(number)
        if self.is_adverb(number) or low.endswith("ing") or low in AFTER_YOURE:
            return True
        after = self.at(number + 1)
        ends = after.is_mark or after.low in JOINING
        return ends and (low.endswith("ed") or low in STATES or "A" in lexicon.tags().get(low, ""))

    def verb(self, number: int, selves: set[int]) -> Iterator[Edit]:
        """As in any direction; "aren't I" keeps its form, and so does a wish: "I wish I were"."""
        low = self.low(number)
        if low in ("aren't", "arent") and self.back(number - 1) in selves:
            yield self.put(number, "am not")
        elif not (low in ("were", "weren't") and self.is_wish(number)):
            yield from super().verb(number, selves)

    def is_wish(self, verb: int) -> bool:
        if verb == 0:  # "Were I kinder, I'd have friends."
            return not self.asked
        before = self.low(self.back(verb - 1) - 1)
        as_if = self.low(self.back(verb - 1) - 2) in ("as", "if")
        return before in ("wish", "wishes", "wished", "though") or (before in ("if", "only") and (self.would or as_if))

    def swapped(self, number: int) -> Edit | None:
        """As in "you and Tom were", which gives "Tom and I were"."""
        last = self.pair_after(number)
        if last < 0:
            return None
        opens = number == 0 and self.words[0].text[0].isupper()
        pair = self.named(number + 2, last, TO_I, opens)
        joined = self.text[self.words[number].end : self.words[number + 2].start]
        return self.words[number].start, self.words[last].end, pair + joined + ("i" if self.small_i else "I")

    def pair_after(self, number: int) -> int:
        if self.low(number) != "you" or self.low(number + 1) not in ("and", "or") or not self.starts(number):
            return -1
        last = self.pair(number + 2)
        following = self.ahead(last + 1)
        return last if last > 0 and self.is_verb(following) else -1

    def is_paired(self, number: int) -> bool:
        """Whether it is one of two: "Tom and you were"."""
        if self.pair_after(number) > 0:
            return True
        return self.low(number - 1) in ("and", "or") and any(
            first >= 0 and self.starts(first) and self.pair(first) == number - 2
            for first in (number - 2, number - 3, number - 4)
        )

    def is_own(self, number: int) -> bool:
        word = self.words[number]
        if word.low in TO_I or word.low in BARE_TO_I:
            return True
        known = word.low in ("you", "u", "you're", "you've", "you'll", "you'd", "you'd've")
        return known and not self.is_fixed(number) and not self.is_called(number)

    def is_called(self, number: int) -> bool:
        """As in "you idiot", "you lazy, selfish man": a name that is called, which has no "I" or "me"."""
        at, table = number + 1, lexicon.tags()
        while at < len(self.words) and ("A" in table.get(self.low(at), "") or self.low(at) in BEFORE_A_NAME):
            at += 1
        if self.words[number].low != "you" or self.is_verb(number + 1) or not self.starts(number):
            return False
        if at > number + 1:  # no verb follows "you" here: the last word may be any noun
            return self.at(at).is_mark or self.at(at + 1).is_mark
        return bool({"L", "P"} & set(table.get(self.low(at), ""))) and self.at(at + 1).is_mark

    def is_subject(self, number: int) -> bool:
        """Whether "you" does something here; else something is done to it, or "you" stands for nobody's deed."""
        word, before = self.words[number], self.at(number - 1)
        following = self.ahead(number + 1)
        if word.low != "you" and word.low != "u":
            return True
        if before.low in ("like", "before") and self.low(number - 2) in PEOPLE:
            return False
        if self.low(number + 1) == "who":  # "It was I who was late", "It's me who does the dishes"
            return self.low(self.ahead(number + 2)) in ("are", "were", "have")
        if self.low(number + 1) == "nor" or before.low == "dare":
            return True
        if number == 0 or before.is_mark or before.low in OPENS:
            return self.opens_clause(number, following, before)
        if before.low in AUXILIARIES:
            return self.is_inverted(number, following)
        if before.low in PREPOSITIONS:
            return False
        return self.has_verb(number, following, before)

    def opens_clause(self, number: int, following: int, before: Word) -> bool:
        low = self.low(number + 1)
        if low in any_of("too either again neither included first next alone") and self.at(number + 2).is_mark:
            return False
        if low.endswith("ing") and (len(low) > 5 or low == "being"):  # "me crying again"
            return False
        if self.at(following).is_mark and self.low(following) != '"':
            return self.is_interrupted(following)
        if before.low in PREPOSITIONAL | {"and", "or"}:
            return self.low(following) not in NO_VERB | NOT_OF_YOU
        return True

    def is_interrupted(self, opened: int) -> bool:
        """Whether a verb follows an aside or a word said twice: "You, of all people, know that", "You-you know"."""
        if self.low(opened) == "-" or self.is_adverb(opened - 1):
            return True
        mark = {"(": ")"}.get(self.low(opened), self.low(opened))
        closed = next(
            (number for number in range(opened + 1, min(opened + WITHIN, len(self.words))) if self.low(number) == mark),
            0,
        )
        return bool(closed) and self.low(self.ahead(closed + 1)) not in NO_VERB

    def is_inverted(self, number: int, following: int) -> bool:
        """As in "are you", "why didn't you": the auxiliary opens the clause or follows a question word."""
        before, ends = self.words[number - 1].low, self.at(following).is_mark
        lead = self.at(self.back(number - 2))
        if self.low(following) in FINITE:
            return True
        if before in NOT_OF_YOU:
            return before in ("is", "was") and self.is_verb(following)
        if before in ("had", "have") and lead.low in any_of("that who which"):
            return before == "had" and lead.low != "that" and self.is_verb(following)  # "Who had you told?"
        if ends and (before in any_of("are were can will would could should") or before.endswith(("n't", "nt"))):
            return True
        if number - 1 == 0 or lead.is_mark or lead.low in OPENS | any_of("not neither only"):
            return True
        if lead.low not in AUXILIARIES and self.negation_opens(number):
            return True
        if lead.head in SUBJECTS | NOMINATIVE:
            return False
        asked = self.asked or self.low(0) in any_of("what why how who where when which")
        return asked and not ends

    def negation_opens(self, last: int) -> bool:
        """As in "Not once in my life have I been on time"."""
        first = next((number + 1 for number in range(last, max(-1, last - WITHIN), -1) if self.at(number).is_mark), 0)
        return self.low(first) in any_of("not never only rarely seldom nowhere no little hardly")

    def has_verb(self, number: int, following: int, before: Word) -> bool:
        """After a noun or a verb: "the way you look", "she thinks you lied", but "she told you"."""
        low = self.low(following)
        if low in FINITE:
            return True
        after = self.at(following + 1)
        if low == "like" and (after.is_mark or after.low in ("it", "to")):  # the boy you like
            return True
        if self.at(following).is_mark or self.at(following).head in NO_VERB or low in NOT_OF_YOU:
            return False
        if self.is_adverb(number - 1) or before.low in TIMES:  # a verb and its object stand together
            return True
        if before.low in OBJECT_VERBS:
            return low.endswith("ed") and (before.low in SENSES or after.low in OWNERS | {"it"})
        if low.endswith("ing"):
            return False
        if self.low(number - 2) in MODALS and before.low not in CLAUSE_VERBS:  # "He will ghost you"
            return False
        if self.opens_with_preposition(number):
            return True
        if self.low(number - 2) in OWNERS | any_of("last next each every this that one"):  # the mess you made
            return True
        if before.low.endswith("ing") and before.low not in CLAUSE_VERBS:
            return False
        return before.low in CLAUSE_VERBS | {"you"} or self.is_verb(following)

    def opens_with_preposition(self, number: int) -> bool:
        """As in "At eighty you type": nothing but "at eighty" stands before it in its clause."""
        for at in range(number - 1, -1, -1):
            word = self.words[at]
            if word.is_mark or word.head in NOMINATIVE | SUBJECTS or self.is_verb(at):
                return False
            if word.low in PREPOSITIONS and (at == 0 or self.words[at - 1].is_mark):
                return True
        return False

    def speaks_of_more(self) -> bool:
        """Whether somebody says "I" here, or "you" are several."""
        return any(
            self.is_of_writer(number)
            or word.head in ("yourselves", "y", "yall")
            or (word.low == "you" and self.is_plural(number))
            for number, word in enumerate(self.words)
        )

    def is_plural(self, number: int) -> bool:
        after, then = self.low(number + 1), self.at(number + 2)
        if self.low(number - 1) == "of" and self.low(number - 2) in PLURAL_BEFORE:
            return True
        if after in any_of("guys lot folks people"):
            return True
        opens = self.starts(number) or self.low(number - 1) in PREPOSITIONS
        counted = after in any_of("two three four")
        return (counted or after in ("both", "all")) and (
            then.is_mark or (opens and (counted or self.is_verb(number + 2)))
        )


class ToSmallI(ToI):
    """For somebody who writes no capitals."""

    small_i = True
