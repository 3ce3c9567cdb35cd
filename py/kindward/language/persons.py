"""Turns what somebody wrote about themselves into words to them, and back: "I'm late" into "you're late", or "Ana, you're late"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kindward.language.text import lexicon
from kindward.language.text.commands import is_command
from kindward.language.text.reading import Span, quotes, read, sentences
from kindward.language.text.sets import any_of

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s]"
_STOP = r"[.!?…]*\s*$"

_TO_YOU = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself"}
_TO_I = {"your": "my", "yours": "mine", "yourself": "myself"}
_BARE_TO_YOU = {"im": "you're", "ive": "you've", "ill": "you'll", "id": "you'd"}
_BARE_TO_I = {"youre": "I'm", "youve": "I've", "youll": "I'll", "youd": "I'd", "ur": "my", "u": "I"}
_VERBS_TO_YOU = {"am": "are", "was": "were", "wasn't": "weren't", "wasnt": "weren't"}
_VERBS_TO_I = {"are": "am", "were": "was", "weren't": "wasn't", "werent": "wasn't"}
_FULL = {"i": "am", "you": "are"}
_BE = any_of("am are was were aren't weren't wasn't arent werent wasnt ain't is isn't")
_AUXILIARIES = any_of(
    """am are was were be is do does did have has had can could will would shall should may might must ain't aren't
    weren't wasn't isn't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shan't shouldn't
    mightn't mustn't cannot arent werent wasnt dont doesnt didnt havent hasnt hadnt cant couldnt wont wouldnt shouldnt
    ought gotta"""
)
_NOT_OF_YOU = any_of("be is isn't am was wasn't wasnt does doesn't doesnt has hasn't hasnt")
_FINITE = _AUXILIARIES - _NOT_OF_YOU - any_of("do have")
"""What can only be the verb of "you", though a bare "do" may belong to "made you do it"."""
_INVERTING = any_of(
    "will would did do can could should might must won't wouldn't didn't don't can't couldn't shouldn't"
)
_ADVERBS = any_of(
    """just only never always still even also too quite very often sometimes almost already again once maybe perhaps
    rather seldom soon now then all both not ever yourself myself indeed somehow either probably"""
)
_NOT_LY = any_of(
    "family reply apply rely only early lonely lovely ugly silly friendly belly ally italy july daily holly"
)
_SUBJECTS = any_of(
    "he she they we it this that there these those who which what one everyone everybody nobody everything nothing"
)
_NOMINATIVE = any_of("i you he she they we who")
_JOINING = any_of("and but or then yet nor so")
_OPENS = any_of(
    """and but or so because cause if when whenever while that though although where wherever why how what whatever
    who whom which whether unless once then yet nor than as like before after until till since except plus cuz"""
)
_PREPOSITIONAL = any_of("than as like before after until till since except but so for")
"""They open a clause or stand before an object: "before you left", "like you"."""
_PREPOSITIONS = any_of(
    """to for with of about at on in from by without against around behind near past over under between onto into
    upon toward towards beside besides inside outside off through across among beyond below above despite"""
)
_NO_VERB = any_of(
    """the a an this that these those my your his her its our their to of in on at with for from by about and or so too
    again now today tonight tomorrow yesterday here there back out up down off over away all both alone anyway
    more less most much very really better first last late later soon forever anymore when if because while who
    what how why where than as like but i me next first every each daily twice hard right he she they we it him
    them us either instead something everything anything nothing enough nobody everybody everyone somebody
    someone anybody anyone"""
)
_OBJECT_VERBS = any_of(
    """make makes made making let lets letting help helps helped helping see sees saw seen seeing hear hears heard
    watch watches watched feel want wants wanted need needs needed ask asks asked tell tells told telling teach teaches
    taught call calls called calling love loves loved hate hates hated leave leaves left keep keeps kept find finds
    found get gets got give gives gave given show shows showed shown owe owes owed send sends sent pay paid miss
    misses missed hurt hurts bother bothers bothered trust trusts trusted cost costs took takes take put puts beat
    forgive forgave blame blames blamed scare scares scared catch caught thank thanked warn warned remind reminds
    reminded convince convinced force forced forgives judge judges judged expect expects expected have having had"""
)
_CLAUSE_VERBS = any_of(
    """think thinks thought know knows knew say says said feel feels felt hope hopes hoped believe believes believed
    wish wishes wished guess bet mean means meant suppose realize realizes realized realise realised notice noticed
    remember remembered forget forgot worry swear swore sure afraid glad sorry sad happy proud certain convinced
    pretend admit admitted decide decided understand understood see way time day reason thing fact moment everything
    nothing something anything all thinking knowing saying hoping feeling believing wishing guessing realizing
    remembering noticing meaning worrying"""
)
_PEOPLE = any_of(
    "people person one somebody someone anybody anyone nobody everybody everyone others man men woman women"
)
"""Before "like you", which is then no clause: "People like you are rare."."""
_TIMES = any_of(
    "today tonight yesterday tomorrow now then lately recently ago later honestly exactly omg ngl tbh idk lol inside"
)
_SENSES = any_of("see sees saw hear hears heard feel find finds found")
_PLURAL_AFTER = any_of("guys all both two three four lot folks people")
_PLURAL_BEFORE = any_of("both all two three some many most each either neither one none")
_FIXED_BEFORE = any_of("thank bless mind see thanks")
_FIXED_AFTER = any_of("know see")
_KIN = any_of("mom dad mum mama papa grandma grandpa granny nana")
_OWNERS = any_of("my your the our his her their a an")
_NEAR = any_of(
    "best old older oldest younger youngest little big close new ex good dear whole twin late baby first second other"
)
_NAMED = any_of("god goodness word gosh lord")
_NUMBERED = any_of("war part type chapter phase act volume stage level class section unit step figure grade")
_OPENERS = any_of(
    """i you it he she they we this that these those there here my your his her our their the a an some any all no
    not never always maybe perhaps sometimes today yesterday tonight now again at in on for from with without about
    after before when while if as once since until by during last next every everyone everybody nobody nothing
    everything something what why how where who which is are was were am do does did have has had can could will would
    should may might must don't didn't isn't aren't can't won't of to one two it's that's there's what's he's she's
    they're we're you're you've you'll you'd i'm i've i'll i'd only just even still also suddenly honestly actually"""
)
"""A sentence that begins with one of these may begin in small letters behind a name; of others nobody knows."""
_WAITS = any_of("and but so or because then yet though although oh ok okay yes no well")
"""A sentence that begins with one of these takes the name at its end."""


def to_you(text: str) -> str:
    """`text` with its writer as "you": "I'm late and I've lost my keys" gives "you're late and you've lost your keys".

    What stays: quotations; commands ("Let me think"); and a sentence that speaks to somebody as "you" already, for
    afterwards nobody could tell the two apart.
    """
    return _turned(text, _edits_to_you)


def to_name(text: str, name: str) -> str:
    """`text` as `to_you` gives it, with `name` once, where it first speaks to the reader: "Ana, you're late".

    A name and "you" together keep the verbs that people use to each other, and need no "he", "she" or "they". A text
    that does not speak of its writer stays as it is.
    """
    turned = to_you(text)
    return addressed(turned, name) if _first_spoken_to(turned) else turned


def addressed(text: str, name: str) -> str:
    """`text` as said to `name`, where it first says "you", or else at its beginning: "Ana, it was one email".

    The name goes to the end of a sentence whose first word may be a name itself, or that begins with a joining word:
    "But you tried, Ana." A text that calls `name` already stays as it is.
    """
    name = " ".join(name.split())
    spans = sentences(text)
    if not name or not spans or _calls(text, name):
        return text
    start, end = _first_spoken_to(text) or spans[0]
    return text[:start] + _with_name(text[start:end], name) + text[end:]


def to_i(text: str, name: str = "") -> str:
    """`text` that says "you" to its reader, as the reader would say it: "you told me" stays, "you're late" gives "I'm late".

    Whether "you" is "I" or "me" is told by its place. What stays: quotations, commands, "thank you", "you idiot", more than
    one person ("you guys"), and a sentence that holds an "I" already. Where `name` is called, it is taken out.
    """
    name = " ".join(name.split())
    text = _without_name(text, name) if name else text
    small = any(re.match(r"you(?!\w)|your|youve|youre", text[start:end]) for start, end in sentences(text))
    return _turned(text, _edits_to_small_i if small else _edits_to_i)


# Words


@dataclass(frozen=True, slots=True)
class _Word:
    """A word or a mark of a sentence: as written, in small letters with a straight apostrophe, and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def head(self) -> str:
        return self.low.partition("'")[0]

    @property
    def tail(self) -> str:
        return self.text[len(self.head) :]

    @property
    def is_mark(self) -> bool:
        return not self.low[0].isalnum()


_EDGE = _Word("", ".", 0, 0)
Words = list[_Word]
Edit = tuple[int, int, str]


def _read(text: str) -> Iterator[tuple[int, int, Words]]:
    """Each sentence of the text and its words; a quotation is one mark."""
    words = list(_words(text))
    at = 0
    for start, end in sentences(text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        yield start, end, words[first:at]


def _words(text: str) -> Iterator[_Word]:
    quoted = quotes(text)
    at = passed = 0
    for match in re.finditer(_WORD, text):
        while passed < len(quoted) and quoted[passed][1] <= match.start():
            passed += 1
        if passed < len(quoted) and quoted[passed][0] <= match.start():
            if at <= quoted[passed][0]:
                yield _Word('"', '"', *quoted[passed])
                at = quoted[passed][1]
        else:
            yield _Word(match[0], match[0].lower().replace("’", "'"), *match.span())


def _at(words: Words, number: int) -> _Word:
    return words[number] if 0 <= number < len(words) else _EDGE


def _turned(text: str, edits: "type[_Edits]") -> str:
    """`text` with the edits of each of its sentences made."""
    made, at = list[str](), 0
    for start, end, words in _read(text):
        for first, last, new in sorted(edits(text, words, text[start:end]).made(), key=_place):
            if first >= at:
                made += [text[at:first], new]
                at = last
    return "".join((*made, text[at:]))


def _place(edit: Edit) -> Span:
    """In reading order; of two that begin together, the longer first."""
    return edit[0], -edit[1]


class _Edits:
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

    def low(self, number: int) -> str:
        return _at(self.words, number).low

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
            return new.lower() if self.small_i and not old[0].isupper() else new
        opens = number == 0 or (number == 1 and self.words[0].is_mark)
        wants = old[0].isupper() and (opens or old.lower()[:1] != "i")
        return new[:1].upper() + new[1:] if wants else new

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
        if self.ahead(verb + 1) in selves and _at(self.words, left).head not in _SUBJECTS - {"what", "who", "which"}:
            return True
        if self.low(left) == ",":
            return any(number + 1 < left and self.low(number + 1) == "," for number in selves if verb - 12 < number)
        return self.low(left) in _JOINING and self.last_subject(left) in selves

    def back(self, number: int) -> int:
        """The first word at `number` or before it that is no adverb."""
        while number >= 0 and self.is_adverb(number):
            number -= 1
        return number

    def ahead(self, number: int) -> int:
        """The same, after it."""
        while number < len(self.words) and self.is_adverb(number):
            number += 1
        return number

    def is_adverb(self, number: int) -> bool:
        low = self.low(number)
        return low in _ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in _NOT_LY)

    def last_subject(self, before: int) -> int:
        """The word that the clause before "and was" is about, or -1 where it is a noun."""
        for number in range(before - 1, max(-1, before - 40), -1):
            word = self.words[number]
            if word.head in _NOMINATIVE:
                return number if not self.ends(number) else -1
            if word.head in _SUBJECTS and (_at(self.words, number + 1).low in _AUXILIARIES or "'" in word.low):
                return -1
            if word.low in _OPENS and self.low(number + 1) in _OWNERS and word.low != "as":
                return -1
        return -1

    def ends(self, number: int) -> bool:
        """Whether nothing of its clause follows: "and me.", "you, too"."""
        return _at(self.words, number + 1).is_mark and self.low(number + 1) != '"'

    def starts(self, number: int) -> bool:
        """Whether a clause begins with this word."""
        before = _at(self.words, number - 1)
        return number == 0 or before.is_mark or before.low in _OPENS - _PREPOSITIONAL | {"but", "so"}

    def pair(self, first: int) -> int:
        """The last word of "Tom", "my sister", "my best friend", if that begins at `first`; else -1."""
        word = _at(self.words, first)
        if word.low in _OWNERS:
            last = first + 1 + (self.low(first + 1) in _NEAR)
            noun = _at(self.words, last)
            return last if noun.low.isalpha() and not self.is_verb(last) else -1
        is_name = word.text[:1].isupper() and word.low.isalpha() and len(word.low) > 1
        return first if (is_name or word.low in _KIN) and word.low not in _OPENERS | _WAITS else -1

    def is_verb(self, number: int) -> bool:
        low = self.low(number)
        return low in _AUXILIARIES or low in _verbs() or (low.endswith("ed") and len(low) > 4)

    def named(self, first: int, last: int, change: dict[str, str], opens: bool) -> str:
        """The text of "my sister" for the other person, with a capital or without."""
        words = self.words[first : last + 1]
        text = self.text[words[0].start : words[-1].end]
        new = change.get(words[0].low, words[0].text)
        text = new + text[len(words[0].text) :] if words[0].low in _OWNERS else text
        if opens:
            return text[:1].upper() + text[1:]
        return text[:1].lower() + text[1:] if words[0].low in _OWNERS else text


class _ToYou(_Edits):
    """From "I" to "you"."""

    verbs = _VERBS_TO_YOU

    def made(self) -> Iterator[Edit]:
        own = {number for number in range(len(self.words)) if self.is_own(number)}
        dropped = self.low(0) == "am" and self.low(1) != "i"
        if not (own or dropped) or self.speaks_to_another() or is_command(read(self.sentence)):
            return
        selves = {number for number in own if self.words[number].head in ("i", "im", "ive", "ill", "id")}
        for number in range(len(self.words)):
            yield from self.changed(number, own, selves)

    def changed(self, number: int, own: set[int], selves: set[int]) -> Iterator[Edit]:
        word, low = self.words[number], self.low(number)
        if number in own:
            yield from self.swapped(number) or [self.put(number, self.pronoun(word))]
        elif low == "am" and not _at(self.words, number - 1).low.isdigit():
            yield self.put(number, "you're" if number == 0 and self.low(1) != "i" else "are")
        elif low != "am":
            yield from self.verb(number, selves)

    def pronoun(self, word: _Word) -> str:
        if word.low in _BARE_TO_YOU:
            return _BARE_TO_YOU[word.low]
        if word.low in _TO_YOU:
            return _TO_YOU[word.low]
        return "you" + (word.tail[0] + "re" if word.low == "i'm" else word.tail)

    def swapped(self, number: int) -> list[Edit]:
        """As in "Tom and I", which gives "you and Tom"."""
        first = self.pair_before(number)
        if first < 0 or self.words[number].low != "i":
            return []
        opens = first == 0 and self.words[0].text[0].isupper()
        pair = self.named(first, number - 2, _TO_YOU, False)
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

    def is_own(self, number: int) -> bool:
        """Whether the word stands for the writer: no coal mine, no World War I, no "my god"."""
        word, before, after = self.words[number], _at(self.words, number - 1), _at(self.words, number + 1)
        if word.low not in _TO_YOU and word.low not in _BARE_TO_YOU and word.head != "i":
            return False
        if self.is_joined(word, before, after):
            return False
        if word.low in ("ill", "id", "im", "ive"):
            return word.text in (word.low, word.low.capitalize()) and self.is_bare(number)
        if word.head == "i":
            return word.low in ("i", "i'm", "i've", "i'll", "i'd", "i'd've") and not self.is_numeral(number)
        if word.low == "my":
            return after.low not in _NAMED and not after.is_mark
        return word.low != "mine" or before.low not in any_of("a the coal gold land this that salt silver")

    def is_numeral(self, number: int) -> bool:
        """As in "World War I", "a Type I error"; but "the Part I love"."""
        before, after = _at(self.words, number - 1), _at(self.words, number + 1)
        if before.low not in _NUMBERED or not before.text[0].isupper() or self.loud:
            return False
        return before.low == "war" or after.is_mark or not self.is_verb(self.ahead(number + 1))

    def is_joined(self, word: _Word, before: _Word, after: _Word) -> bool:
        """As in "me-time", "do-it-myself", "i.e.", "A.I.", "I/O", "I-95"."""
        if after.start == word.end and (
            after.low in ("/", "&", "_") or (after.low in ("-", ".") and self.runs_on(after))
        ):
            return True
        return before.end == word.start and before.low in (".", "/", "&", "@", "#") and before is not _EDGE

    def runs_on(self, mark: _Word) -> bool:
        following = self.text[mark.end : mark.end + 1]
        return following.isalnum() and self.text[mark.end : mark.end + 2].lower() not in ("i'", "i ", "i’")

    def is_bare(self, number: int) -> bool:
        """Whether "ill" or "id" is "I'll" or "I'd" without its apostrophe."""
        low, after = self.low(number), self.low(number + 1)
        if low == "ill":
            return after in any_of("never always be get try do go have make see call keep just probably") and self.low(
                number - 1
            ) not in _BE | any_of("feel felt feeling so very mentally fell")
        return low != "id" or after in any_of("like love rather have be never better do go feel give say just")

    def speaks_to_another(self) -> bool:
        return any(
            word.head in ("you", "your", "yours", "yourself", "yourselves", "u", "ur", "youre", "youve", "y", "yall")
            and not self.is_fixed(number)
            for number, word in enumerate(self.words)
        )

    def is_fixed(self, number: int) -> bool:
        return _is_fixed(self, number)


class _ToI(_Edits):
    """From "you" to "I"."""

    verbs = _VERBS_TO_I

    def made(self) -> Iterator[Edit]:
        own = {number for number in range(len(self.words)) if self.is_own(number)}
        if not own or self.speaks_of_more() or is_command(read(self.sentence)):
            return
        doing = {number for number in own if self.words[number].head in ("you", "u") and self.is_subject(number)}
        bare = {number for number in own if self.low(number) in ("youre", "youve", "youll", "youd")}
        selves = {number for number in doing | bare if not self.is_paired(number)}
        done = set[int]()
        for number in range(len(self.words)):
            if number not in done:
                yield from self.changed(number, own, doing | bare, selves, done)

    def changed(self, number: int, own: set[int], doing: set[int], selves: set[int], done: set[int]) -> Iterator[Edit]:
        if number not in own:
            yield from self.verb(number, selves)
        elif self.low(number) == "you" and number in doing and self.low(number + 1) in ("aren't", "arent"):
            done.add(number + 1)
            yield self.put(number, "I'm not", number + 1)
        elif pair := self.swapped(number, doing, done):
            yield pair
        else:
            yield self.put(number, self.pronoun(number, doing))

    def pronoun(self, number: int, doing: set[int]) -> str:
        word = self.words[number]
        if word.low in _TO_I:
            return _TO_I[word.low]
        if word.low in _BARE_TO_I and word.low != "u":
            return _BARE_TO_I[word.low]
        if word.low == "you're":
            return "I" + word.tail[0] + "m"
        return ("I" if number in doing else "me") + word.tail

    def verb(self, number: int, selves: set[int]) -> Iterator[Edit]:
        """As in any direction; "aren't I" keeps its form, and so does a wish: "I wish I were"."""
        low = self.low(number)
        if low in ("aren't", "arent") and self.back(number - 1) in selves:
            yield self.put(number, "am not")
        elif not (low in ("were", "weren't") and self.is_wish(number)):
            yield from super().verb(number, selves)

    def is_wish(self, verb: int) -> bool:
        before = self.low(self.back(verb - 1) - 1)
        as_if = self.low(self.back(verb - 1) - 2) == "as"
        return before in ("wish", "wishes", "wished", "though") or (before in ("if", "only") and (self.would or as_if))

    def swapped(self, number: int, doing: set[int], done: set[int]) -> Edit | None:
        """As in "you and Tom were", which gives "Tom and I were"."""
        last = self.pair_after(number)
        if last < 0 or number not in doing:
            return None
        opens = number == 0 and self.words[0].text[0].isupper()
        pair = self.named(number + 2, last, _TO_I, opens)
        joined = self.text[self.words[number].end : self.words[number + 2].start]
        done.update(range(number + 1, last + 1))
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
        if word.low in _TO_I or word.low in _BARE_TO_I:
            return True
        known = word.low in ("you", "you're", "you've", "you'll", "you'd", "you'd've")
        return known and not _is_fixed(self, number) and not self.is_called(number)

    def is_called(self, number: int) -> bool:
        """As in "you idiot", "you lazy, selfish man": a name that is called, which has no "I" or "me"."""
        at, table = number + 1, lexicon.tags()
        while at < len(self.words) and (
            "A" in table.get(self.low(at), "") or self.low(at) in ("total", "little", "big")
        ):
            at += 1
        if self.words[number].low != "you" or self.is_verb(number + 1) or not self.starts(number):
            return False
        noun = bool({"L", "P"} & set(table.get(self.low(at), "")))
        return (noun and _at(self.words, at + 1).is_mark) or (at > number + 1 and _at(self.words, at).is_mark)

    def is_subject(self, number: int) -> bool:
        """Whether "you" does something here; else something is done to it, or "you" stands for nobody's deed."""
        word, before = self.words[number], _at(self.words, number - 1)
        following = self.ahead(number + 1)
        if word.low != "you" and word.low != "u":
            return True
        if (
            self.low(number + 1) in ("and", "or")
            and self.pair_after(number) < 0
            and before.low in _PREPOSITIONS | {"between"}
        ):
            return False
        if self.low(number + 1) in ("who", "nor") or before.low == "dare":
            return True
        if before.low in ("like", "before") and self.low(number - 2) in _PEOPLE:
            return False
        if number == 0 or before.is_mark or before.low in _OPENS:
            return self.opens_clause(number, following, before)
        if before.low in _AUXILIARIES:
            return self.is_inverted(number, following)
        if before.low in _PREPOSITIONS:
            return False
        return self.has_verb(number, following, before)

    def opens_clause(self, number: int, following: int, before: _Word) -> bool:
        if (
            self.low(number + 1) in any_of("too either again neither included first next alone")
            and _at(self.words, number + 2).is_mark
        ):
            return False
        if self.low(number + 1) == "and" and self.pair_after(number) > 0:
            return True
        if _at(self.words, following).is_mark and self.low(following) != '"':
            return self.low(following) == "," and before.low not in _JOINING | _PREPOSITIONAL and before.low != ","
        if before.low in _PREPOSITIONAL | {"and", "or"}:
            return self.is_verb(following) or (
                self.low(following) not in _NO_VERB and not _at(self.words, following).is_mark
            )
        return True

    def is_inverted(self, number: int, following: int) -> bool:
        """As in "are you", "why didn't you": the auxiliary opens the clause or follows a question word."""
        before = self.words[number - 1]
        lead = _at(self.words, self.back(number - 2))
        if self.low(following) in _FINITE or (before.low in ("is", "was") and self.is_deed_of_you(following)):
            return True
        if before.low in ("is", "isn't", "was", "wasn't", "be") and _at(self.words, following).is_mark:
            return False
        if number - 1 == 0 or lead.is_mark or lead.low in _OPENS | any_of("not neither only"):
            return True
        if lead.head in _SUBJECTS | _NOMINATIVE - {"who"} and lead.low not in ("what", "which", "who"):
            return False
        if before.low in _INVERTING and self.is_deed_of_you(following):
            return True
        asked = self.asked or self.low(0) in any_of("what why how who where when which")
        return asked and before.low not in ("is", "was") and not _at(self.words, self.ahead(number + 1)).is_mark

    def has_verb(self, number: int, following: int, before: _Word) -> bool:
        """After a noun or a verb: "the way you look", "she thinks you lied", but "she told you"."""
        low = self.low(following)
        if low in _FINITE and before.low not in any_of("make let help made lets helped"):
            return True
        after = _at(self.words, following + 1)
        if low == "like" and (after.is_mark or after.low in ("her", "him", "it", "them", "to")):  # the boy you like
            return True
        if _at(self.words, following).is_mark or low in _NO_VERB | _NOT_OF_YOU:
            return False
        if self.is_adverb(number - 1) or before.low in _TIMES:  # a verb and its object stand together
            return True
        if before.low in _OBJECT_VERBS:
            return before.low in _SENSES and low.endswith("ed")
        if low.endswith("ing"):
            return False
        if self.low(number - 2) in _OWNERS | any_of("last next each every this that one"):  # the mess you made
            return True
        if before.low.endswith("ing") and before.low not in _CLAUSE_VERBS:
            return False
        return before.low in _CLAUSE_VERBS | {"you"} or self.is_deed_of_you(following)

    def is_deed_of_you(self, number: int) -> bool:
        low = self.low(number)
        return self.is_verb(number) and low not in _NOT_OF_YOU and not low.endswith("ing")

    def speaks_of_more(self) -> bool:
        """Whether somebody says "I" here, or "you" are several."""
        return any(
            word.head in ("i", "me", "mine", "myself", "im", "ive", "yourselves", "y", "yall")
            or (word.low == "my" and self.low(number + 1) not in _NAMED)
            or (word.low == "you" and self.is_plural(number))
            for number, word in enumerate(self.words)
        )

    def is_plural(self, number: int) -> bool:
        after, then = self.low(number + 1), _at(self.words, number + 2)
        if self.low(number - 1) == "of" and self.low(number - 2) in _PLURAL_BEFORE:
            return True
        if after in ("guys", "lot", "folks", "people"):
            return True
        opens = self.starts(number) or self.low(number - 1) in _PREPOSITIONS
        return after in _PLURAL_AFTER and (then.is_mark or (opens and self.is_verb(number + 2)))


class _ToSmallI(_ToI):
    """For somebody who writes no capitals."""

    small_i = True


_edits_to_you, _edits_to_i, _edits_to_small_i = _ToYou, _ToI, _ToSmallI


def _is_fixed(edits: _Edits, number: int) -> bool:
    """As in "thank you", "see you", "you know,"."""
    if edits.low(number) != "you":
        return False
    before, after = edits.low(number - 1), edits.low(number + 1)
    if before in _FIXED_BEFORE and (
        number == 1 or _at(edits.words, number - 2).is_mark or before in ("thank", "bless")
    ):
        return True
    return after in _FIXED_AFTER and edits.low(number + 2) == "," and (number == 0 or before == ",")


@cache
def _verbs() -> frozenset[str]:
    """What can follow "you" as its verb: the base and the past of every verb the package knows."""
    lists = (
        lexicon.JUDGING_VERBS, lexicon.BAD_VERBS, lexicon.SLIP_VERBS, lexicon.REGARD_VERBS, lexicon.SCORN_VERBS,
        lexicon.SAYING_VERBS, lexicon.PLAIN_HABITS, lexicon.PLANS, lexicon.ACHIEVEMENTS, lexicon.OUTCOMES,
    )  # fmt: skip
    known = {
        form
        for verbs in lists
        for verb in verbs.split()
        for form in (lexicon.forms(verb)[0], *lexicon.forms(verb)[2:-1])
    }
    return frozenset(known | any_of(_MORE_VERBS))


_MORE_VERBS = """
feel felt think thought know knew seem seemed act want wanted need needed begin began become became spend spent build
built grow grew hold held lead led lose lost love make made mean meant put ran say said sat shout spoke stand stood stole
teach taught threw wear wore went woke wrote yell chose fell fought forgot gave got hurt kept laughed left let live
deserve deserved belong owe owed cause caused act carry carried hang hung happen hope hoped sound sounded realize realise
trust end ended handle handled guess suppose feared dread drag
"""


# Names


def _first_spoken_to(text: str) -> Span | None:
    """The first sentence that says "you" outside quotation marks."""
    for start, end, words in _read(text):
        if any(word.head in ("you", "your", "yours", "yourself") for word in words):
            return start, end
    return None


def _calls(text: str, name: str) -> bool:
    """Whether the text calls `name` already, between marks."""
    return bool(re.search(rf"(?i)(?:^|[.!?…,;:\n])\s*{re.escape(name)}\s*(?:[,.!?…;:]|$)", text))


def _with_name(sentence: str, name: str) -> str:
    first = re.match(r"[^\W\d_]+(?:['’][^\W\d_]+)*", sentence)
    low = first[0].lower().replace("’", "'") if first else ""
    if low in _OPENERS:
        loud = len(sentence) > 3 and sentence.isupper()
        rest = sentence if loud or low in ("i", "i'm", "i've", "i'll", "i'd") else sentence[:1].lower() + sentence[1:]
        return f"{name}, {rest}"
    stop = re.search(_STOP, sentence)
    if low and stop and sentence[: stop.start()][-1:].isalnum():
        return f"{sentence[: stop.start()]}, {name}{sentence[stop.start() :]}"
    return f"{name}, {sentence}"


def _without_name(text: str, name: str) -> str:
    """The text without the calls to `name`: "Ana, you're late" begins with "You're", as "Ana" did with a capital."""
    called = re.escape(name)
    text = re.sub(rf"(?m)(^|[.!?…]\s+){called},\s+(\S)", lambda found: found[1] + found[2].upper(), text)
    return re.sub(rf",\s+{called}(?=[.!?…]|,|\s*$)", "", text)


__all__ = ["addressed", "to_i", "to_name", "to_you"]
