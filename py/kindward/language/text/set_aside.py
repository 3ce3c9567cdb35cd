"""Reads what a sentence says of the reader and sets aside itself: called unfair, asked, supposed, or of a self long past."""

from collections.abc import Iterator

from kindward.language.text.grammar import Range, clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def set_aside(s: Sentence) -> tuple[Range, ...]:
    """Ranges of words that are told and not claimed: "unfair to call myself lazy", "an idiot as a teenager"."""
    return (*_called_unfair(s), *_bygone(s), *_asked(s), *_supposed(s), *_hopeful(s), *_played(s), *_told(s))


_UNFAIR = any_of(
    """unfair unjust wrong false untrue inaccurate incorrect silly foolish ridiculous absurd cheap mean unkind harsh cruel
    nonsense lie exaggeration mistake unhelpful premature dishonest lying exaggerating mistaken childish stretch"""
)
_FAIR = any_of("fair right true accurate honest kind helpful just sense correct")
"""What denies a claim where it is itself denied: "not fair to say", "makes no sense to call"."""
_TOO = any_of("easy simple quick harsh hard soon early much")
_SAY = any_of("say call think believe claim conclude label name describe assume suggest insist tell")
_SAID = any_of("said called thought believed claimed say call think told tell")
_SAYING = any_of("saying calling thinking claiming believing telling")


def _called_unfair(s: Sentence) -> Iterator[Range]:
    if s.vocabulary.isdisjoint(_SAY | _SAID | _SAYING):
        return
    for at, word in enumerate(s.words):
        if word == "to" and s.word(at + 1) in _SAY and _judges_so(s, at - 1):
            yield at + 1, clause_end(s, at + 1)
        if word == "if" and s.word(at + 2) in _SAID and (_judges_so(s, at - 1) or _judges_so(s, at - 3)):
            yield at + 1, clause_end(s, at + 1)
    if s.word(1) in _SAYING or (s.word(1) == "to" and s.word(2) in _SAY):
        joint = next((n for n in range(3, len(s.words)) if s.word(n) in _BE and _judged_at(s, n + 1)), 0)
        if joint:
            yield 1, joint


_BE = any_of("be is was")
_BEFORE = any_of("a an too so very just a_bit bit simply rather quite plain downright kind of not")


_JUDGED_BY = any_of("be is was are makes make made")


def _judged_at(s: Sentence, at: int) -> bool:
    """Whether a judgment stands at word `at`, or behind small words: "would be a bit harsh"."""
    while s.word(at) in _BEFORE:
        at += 1
    return _judges_so(s, at)


def _judges_so(s: Sentence, at: int) -> bool:
    """Whether word `at` says, with what is before it, that the claim is not to be believed."""
    word = s.word(at)
    before = s.words[max(1, at - 4) : at]
    denied = not {"not", "no", "never", "hardly"}.isdisjoint(before)
    if word in _TOO and s.word(at - 1) == "too":
        return not denied
    if word in _FAIR:  # "I have no right to call myself a nurse" is a verdict
        return denied and not _JUDGED_BY.isdisjoint(before)
    return word in _UNFAIR and not denied


def _asked(s: Sentence) -> Iterator[Range]:
    """As in "Am I lazy, or am I tired?", "Was that selfish, or was it plain tired?": asked to be weighed."""
    of_an_act = s.word(1) in ("was", "is") and s.word(2) in ("that", "it", "this") and "?" in s.words
    if of_an_act and "or" in s.words and _weighs(s):
        yield 1, len(s.words) - 1
    asks = s.word(1) in ("am", "was", "did") and s.word(2) == "i" and "?" in s.words
    if asks and (_weighs(s) or (s.word(1) == "was" and len(s.words) <= _SHORT)):
        yield 1, len(s.words) - 1


_SHORT = 5
"""So many words and marks has "Was I rude?"; in a longer question more is said."""


def _weighs(s: Sentence) -> bool:
    """Whether a question names a milder answer beside the harsh one, or what it is about."""
    other = any(s.word(n) == "or" and s.word(n + 1) in any_of("am was did is") for n in range(3, len(s.words)))
    if other and _is_harsh_twice(s):
        return False
    about = any(s.word(n) == "for" and s.word(n + 1).endswith("ing") for n in range(3, len(s.words)))
    return other or (s.word(1) == "am" and about)


def _is_harsh_twice(s: Sentence) -> bool:
    """As in "Am I stupid or am I just lazy?": no answer lets go of the reader."""
    joint = s.words.index("or")
    return all(any(s.has(n, "LA") for n in side) for side in (range(1, joint), range(joint, len(s.words))))


_SUPPOSED = runs(
    "if i thought | if i believed | who would call | anyone would call | who says | to a friend who | to someone who | "
    "i could be wrong | i may be wrong | i might be wrong"
)


def _supposed(s: Sentence) -> Iterator[Range]:
    """As in "If I thought I was useless I'd have stayed in bed", "Who would call me a coward for that?"."""
    for at in range(1, len(s.words)):
        if any(s.words[at : at + length] in _SUPPOSED for length in (2, 3, 4)):
            yield at, clause_end(s, at)
        if s.words[at : at + 4] == ("even", "a", "fool", "could") and {"i", "me"}.isdisjoint(s.words):
            yield at, clause_end(s, at)
        if s.word(at) == "not" and s.word(at + 2) == "enough" and (_is_for_now(s, at) or _is_of_the_body(s, at)):
            yield at, at + 2
        if s.words[at : at + 2] == ("call", "me") and s.words[(end := clause_end(s, at)) + 1 : end + 3] == (",", "but"):
            yield at, end
        if s.words[at : at + 2] == ("nobody", "gets") and "right" in s.words[at : clause_end(s, at) + 1]:
            yield at, clause_end(s, at)
        if s.words[at : at + 2] == ("anything", "but") and {"not", "never"}.isdisjoint(s.words):
            yield at, at + 3


def _hopeful(s: Sentence) -> Iterator[Range]:
    """As in "If nobody comes, we'll have more cake": what is feared has its answer behind the comma."""
    joint = s.words.index(",") if "," in s.words else 0
    if "if" not in s.words[1:3] or s.words[joint + 1 : joint + 3] not in _ANSWERED:
        return
    answer = range(joint + 3, len(s.words))
    if _NO_ANSWER.isdisjoint(s.words[joint:]) and not any(s.has(n, "NnRLAD") for n in answer):
        yield 1, joint


_ANSWERED = runs("i will | we will | i can | we can | they can | you can | you will | then i | then we")
_NO_ANSWER = any_of("not never nobody nothing cannot alone always forever deserve")


def _told(s: Sentence) -> Iterator[Range]:
    """As in "I told her that nobody is useless at seven", "I'm an awful patient, says my wife, and hands me the soup"."""
    for at, word in enumerate(s.words):
        if word in ("told", "tell") and s.word(at - 1) in ("i", "we") and s.word(at + 1) != "myself":
            following = next((n for n in range(at + 2, at + 5) if s.word(n) in _EVERYBODY), 0)
            if following and not any(s.is_mark(n) for n in range(at, following)):
                yield following, clause_end(s, following)
        said = word == "," and s.word(at + 1) in ("says", "said") and s.word(at + 2) in ("my", "the", "his", "her")
        if said and s.has(at + 3, "P"):
            yield 1, at


_EVERYBODY = any_of("nobody everyone everybody")

_CAST = runs("i am the | i was the | am i the | me as the | i play the | i played the")
_PLAYED = any_of("skit play show sketch film movie panto pantomime nativity opera musical game comedy farce poem song")


def _played(s: Sentence) -> Iterator[Range]:
    """As in "In the play I'm the fool", "The song goes, I'm a loser, baby": a part, and not the person."""
    if s.vocabulary.isdisjoint(_PLAYED):
        return
    for at, word in enumerate(s.words):
        following = s.word(at + 1 + (s.word(at + 1) == ","))
        if word in _PLAYED and s.word(at - 2) == "in" and following == "i":
            yield at - 2, clause_end(s, at + 2)
        cast = next((n for n in range(at, 1, -1) if s.words[n - 2 : n + 1] in _CAST), 0)
        if word in _PLAYED and cast and "in" in s.words[at - 3 : at]:
            yield cast - 2, at
        if word in _PLAYED and s.word(at + 1) in any_of("goes says begins starts ends"):
            yield at + 1, len(s.words) - 1


def _is_for_now(s: Sentence, at: int) -> bool:
    """As in "not good enough for the first team yet", "not tall enough, so I stand on a box"; not "… and I never will be"."""
    end = clause_end(s, at)
    if s.words[end + 1 : end + 4] == (",", "so", "i") and "not" not in s.words[end + 4 : end + 7]:
        return True
    return "yet" in s.words[at : clause_end(s, at) + 1] and any_of("never never_will_be").isdisjoint(s.words)


def _is_of_the_body(s: Sentence, at: int) -> bool:
    """As in "My knees aren't good enough for hockey anymore"."""
    return s.word(at - 1) in ("is", "are") and s.word(at - 2) in _LIMBS


_LIMBS = any_of(
    "knee knees eyes eye ears hearing back hand hands hip hips shoulder heart lungs wrist ankle legs feet teeth"
)

_YOUNG = any_of(
    """teenager teen kid child boy girl student youngster youth toddler pupil apprentice trainee intern
    freshman lad lass schoolboy schoolgirl"""
)
_MANY_YOUNG = any_of("kids children young younger little small boys girls teenagers students")
_ERAS = runs(
    "back then | back when | back in school | back in college | back at school | those days | that age | long ago | years ago | decades ago | year ago | my teens | "
    "my twenties | my thirties | my youth | my childhood | in high school | in primary school | in middle school | when young | "
    "before the kids | before the children | my first job | school days | my younger | the nineties | the eighties | the seventies | the sixties"
)
_NOT_YET_GROWN = runs("of a teenager | of a kid | of a child")
_AGES = any_of("thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
_CHILDS_AGES = any_of("four five six seven eight nine ten eleven twelve")
"""Which behind "at" may be hours."""
_NOW = any_of(
    """am still always ever never nothing now today tonight yesterday again lately since this last just morning forever remain
    evening weekend"""
)
"""What makes the past one of yesterday, or one that goes on."""


def _bygone(s: Sentence) -> Iterator[Range]:
    """As in "I was an idiot as a teenager": the reader of today is somebody else."""
    if "was" not in s.vocabulary or not _NOW.isdisjoint(s.words):
        return
    for at, word in enumerate(s.words):
        is_when = s.word(at - 2) in ("when", "while")  # "When I was young": that is when, and not what
        if word == "was" and s.word(at - 1) == "i" and not is_when and _is_long_past(s, at):
            yield at, clause_end(s, at)


def _is_long_past(s: Sentence, was: int) -> bool:
    """Whether the sentence names a time of life that is over."""
    if any(_names_an_era(s, at, was) for at in range(1, len(s.words))):
        return True
    return s.word(was + 1) in ("a", "an") and "young" in s.words[was + 2 : was + 4] and not s.is_mark(was + 4)


def _names_an_era(s: Sentence, at: int, was: int) -> bool:
    word, following = s.word(at), s.word(at + 1)
    if s.words[at : at + 2] in _ERAS or s.words[at : at + 3] in _ERAS:
        return True
    if s.words[at : at + 3] in _NOT_YET_GROWN:
        return not s.has(at - 1, "P")  # "the mother of a child" is grown
    if word == "as" and following == "a":
        as_young = s.words[at + 2 : at + 4] in runs("young man | young woman")
        return as_young or not _YOUNG.isdisjoint(s.words[at + 2 : at + 4])
    if word == "when":
        return s.words[at + 1 : at + 3] in runs("i was | we were") and at + 2 != was and _is_young(s, at + 3)
    if word != "at":
        return False
    return following in _AGES or (_is_a_young_age(following) and s.word(at + 2) not in any_of("am pm : ."))


def _is_young(s: Sentence, at: int) -> bool:
    """As in "[when I was] a kid", "[when we were] small", "[when I was] nineteen"; not "with the kids", "a little late"."""
    while s.word(at) in _JUST or s.has(at, "AB"):
        at += 1
    word, following = s.word(at), s.word(at + 1)
    if word in any_of("little small young"):
        return s.is_mark(at + 1) or following in _YOUNG or following in any_of("i and we")
    return word in _YOUNG or word in _MANY_YOUNG or word in _AGES or word in _CHILDS_AGES or _is_a_young_age(word)


_JUST = any_of("a an just only about around so very much still barely in my early late")


def _is_a_young_age(word: str) -> bool:
    return word.isdecimal() and 13 <= int(word[:4]) <= 25
