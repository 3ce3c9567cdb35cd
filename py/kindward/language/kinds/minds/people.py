"""Who is said to think something, and whether the clause is about the reader."""

from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def person(s: Sentence, first: int, last: int) -> int:
    """As `somebody`, where the deed is not denied ("she isn't judging me", "nobody hates me" are kind)."""
    start = somebody(s, first, last)
    return 0 if not start or is_denied(s, start, first) else start


def subject_of(s: Sentence, verb: int) -> tuple[str, int]:
    """The subject, past a place behind it: "everyone there knew", "nobody here likes me"."""
    placed = s.word(verb - 1) in ("there", "here") and s.word(verb - 2) in any_of(
        "nobody no_one one else everyone everybody they people"
    )
    return subject(s, verb - 1 if placed else verb)


def is_denied(s: Sentence, start: int, first: int) -> bool:
    """As in "she isn't judging me", "nobody hates me", "they are too busy to judge me"."""
    if s.word(first - 1) == "to" and "too" in s.words[:first]:
        return True
    return not {"not", "never"}.isdisjoint(s.words[start:first]) or subject_of(s, first)[0] == "nobody"


def somebody(s: Sentence, first: int, last: int) -> int:
    """Where the people are named who are said to think it; 0 when the subject is the reader, "you" or a thing."""
    who, start = subject_of(s, first)
    if start == first and (shares_subject(s, first) if who == "people" else _is_god(s, first)):
        return first
    if who not in ("people", "my", "other", "everyone", "nobody") or start >= first or _is_thing(s, who, start, first):
        return 0
    if s.word(start) in any_of("your you anyone anybody"):  # a helper speaks
        return 0
    if s.word(start - 1) in ("am", "was"):  # "I'm a loser, you know it": what one is called thinks nothing
        return 0
    if not {"will", "going"}.isdisjoint(s.words[start:first]):  # what they will do is fortune-telling
        return 0
    return start


def shares_subject(s: Sentence, verb: int) -> bool:
    """As in "She looked at my shoes and thought I was poor": the second verb of one subject."""
    return s.word(verb - 1) == "and" and s.word(verb) in any_of(
        "thought thinks think knew knows decided figured assumed hated hates judged laughed regretted wished pities"
    )


def _is_god(s: Sentence, verb: int) -> bool:
    """As in "God wants nothing to do with me": "God" is dropped from the words, as one that only adds force."""
    denied = s.word(verb - 1) in ("not", "never")
    return not denied and any(word.startswith("God") for word in s.text[: s.start(verb)].split()[-2:])


def _is_thing(s: Sentence, who: str, start: int, verb: int) -> bool:
    """As in "my life", "the movie", "everything" don't think; nor does one read the thoughts of a cat or the rain."""
    if s.word(start) in ("everything", "nothing", "something") or not _MINDLESS.isdisjoint(s.words[start:verb]):
        return True
    head_end = next((n for n in range(start, verb) if s.word(n) in any_of("at of in from on with next who")), verb)
    return who in ("my", "other") and any(s.has(n, "VKQ") and not s.has(n, "P") for n in range(start, head_end))


_MINDLESS = any_of(
    """cat cats dog dogs horse horses pony puppy kitten hamster parrot bird birds rabbit goat hens cows seagull raccoon fox
    kookaburra squirrel hen sheep pig donkey printer computer laptop phone oven kettle fridge tractor scanner copier algorithm
    compiler server app apps website wifi autocorrect keyboard toaster vacuum mower rain wind weather sun snow storm heat cold traffic clock tide odds luck time"""
)


ME = any_of("i me my us we our myself")
HARSH = "NRALJBDt"
FOND = any_of(
    """wizard genius magician legend superhero world hero angel rock star
    queen king gift blessing inspiration guardian champion saint favorite favourite mentor"""
)


def clause(s: Sentence, first: int, last: int) -> range:
    """The words from `first` to the end of the clause that `last` stands in."""
    return range(first, clause_end(s, last) + 1)


def concerns_me(s: Sentence, first: int, last: int) -> bool:
    """Whether the reader is in the clause, or something that is so much theirs as "my cooking"."""
    return any(s.word(n) in ME and not about_thing(s, n) for n in clause(s, first, last))


def is_kind(s: Sentence, first: int, last: int) -> bool:
    """Whether there is a kind word, and none that is harsh."""
    words = clause(s, first, last)
    return any(s.has(n, "G") or s.word(n) in FOND for n in words) and not any(s.has(n, HARSH) for n in words)


def is_unkind_to_me(s: Sentence, first: int, last: int) -> bool:
    """Whether the reader is in it and nothing kind: "she likes me" is; with "not" or "only" it is unkind all the same."""
    words = set(s.words[first : last + 1])
    if not any_of("rooting cheering praying").isdisjoint(words):  # "I bet they're rooting for me"
        return False
    kind = any(s.has(n, "GE") for n in range(first, last + 1)) and not any_of("not only never") & words
    return not kind and any(s.word(n) in ME and not about_thing(s, n) for n in range(first, last + 1))


def many(s: Sentence, verb: int) -> bool:
    """Whether a crowd does the verb ("everyone", "the whole class"), or people near the reader."""
    who, start = subject_of(s, verb)
    return who == "everyone" or not _CROWDS.isdisjoint(s.words[start:verb])


_CROWDS = any_of(
    """all both every people whole entire class audience crowd room team office family bus guests queue line table
    congregation choir jury judges staff ward street town school church others me"""
)


def about_thing(s: Sentence, at: int) -> bool:
    """As in "doesn't like my couch", "is angry with my brother": of mine, and yet not of me."""
    return s.word(at) == "my" and any(s.has(n, "P") or s.word(n) in _THINGS for n in (at + 1, at + 2))


_THINGS = any_of(
    """couch sofa car truck van bike boat dog cat pet phone laptop computer printer boss landlord ex school company street
    town city doctor insurance bank coffee tv lentils soup beans kale stew curry casserole porridge lasagna meatloaf trumpet drums
    bagpipes violin accordion radio playlist hat haircut beard tattoo tomatoes roses couscous cabbage sprouts"""
)


def about_me(s: Sentence, first: int, last: int) -> int:
    """Somebody's feeling, where the clause is about the reader: "can't stand the way I laugh"."""
    return person(s, first, last) if concerns_me(s, first, last) else 0
