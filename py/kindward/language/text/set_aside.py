"""Reads what a sentence says of the reader and sets aside itself: called unfair, asked, supposed, or of a self long past."""

from collections.abc import Iterator

from kindward.language.text.grammar import Range, clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def set_aside(s: Sentence) -> tuple[Range, ...]:
    """Ranges of words that are told and not claimed: "unfair to call myself lazy", "an idiot as a teenager"."""
    return (
        *_called_unfair(s),
        *_bygone(s),
        *_asked(s),
        *_supposed(s),
        *_hopeful(s),
        *_played(s),
        *_told(s),
        *_eased(s),
        *_ends_warmly(s),
        *_once_believed(s),
        *_advised(s),
    )


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
    if s.words[1:4] == ("is", "it", "true") and "?" in s.words:
        yield 1, len(s.words) - 1
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
    "you can not please | you can not do everything | you can not win them all | you can not be everything | no fool like | "
    "hate myself into | shame myself into | bully myself into | scold myself into | punish myself into | "
    "if i thought | if i believed | who would call | anyone would call | who says | to a friend who | to someone who | "
    "i could be wrong | i may be wrong | i might be wrong"
)


def _supposed(s: Sentence) -> Iterator[Range]:
    """As in "If I thought I was useless I'd have stayed in bed", "Who would call me a coward for that?"."""
    for at in range(1, len(s.words)):
        if any(s.words[at : at + length] in _SUPPOSED for length in (2, 3, 4)):
            yield at, clause_end(s, at)
        if (
            s.words[at : at + 2] == ("makes", "me") and s.word(1) == "if"
        ):  # "If being careful makes me boring, pass the cardigan"
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
        aside = word == "," and next((n for n in (2, 3) if s.words[at + 1 : at + 1 + n] in _SAYERS), 0)
        if aside and s.is_mark(at + 1 + aside):
            yield 1, at
        if word in _ANIMALS and s.word(at + 1) in _MEANING and s.word(at - 1) in ("the", "my", "our", "her", "his"):
            yield at + 1, clause_end(s, at + 1)
        said = word == "," and s.word(at + 1) in ("says", "said") and s.word(at + 2) in ("my", "the", "his", "her")
        if said and s.has(at + 3, "P"):
            yield 1, at


_EVERYBODY = any_of("nobody everyone everybody")
_SAYERS = runs(
    "everyone tells me | everybody tells me | people tell me | they tell me | people say | they say | everyone says | she says | he says"
)
_ANIMALS = any_of(
    "dog cat dogs cats horse hen hens cow cows sheep goat goats pony parrot puppy kitten rabbit baby toddler"
)
_MEANING = any_of("thinks think reckons reckon believes says say")


def _eased(s: Sentence) -> Iterator[Range]:
    """As in "I forgot half their names, and that's all right", "I can't do pastry, so Liv does it": the sentence answers itself."""
    if s.is_question or next((word for word in s.words if word in _TELLERS), "i") != "i":
        return
    for joint in range(3, len(s.words) - 2):
        if s.word(joint) in _JOINTS:
            following = joint + 1 + (s.word(joint) == "," and s.word(joint + 1) in _JOINTS)
            if _answers(s, following) and _is_mild(s, following):
                yield 1, joint
                return


_TELLERS = any_of("i he she they everyone everybody nobody people")
"""Of whom a sentence tells first: what is guessed of others, no deed of the reader's eases."""
_JOINTS = any_of("and but so ; — – , until till")
_EASES = runs(
    "that is all right | that is alright | that is fine | that is okay | that is ok | that is normal | that is human | that is life | "
    "that is how learning | that is how you | that is how we learn | that is what learning | that is not the same | it pass | it passes | it passed | it goes away | the feeling passes | "
    "the feeling passed | the thought passes | it gets better | no harm done | no harm came | nobody died | no one died | nobody minded | "
    "no one minded | nobody was hurt | nobody was harmed | who cares | who could not | who does not | who has not | who would not | "
    "oh well | it happens | i remind myself | then i remind | then i remember | then i laugh | then i breathe | then it passes | then it passed | "
    "tomorrow i will | tomorrow i can | tomorrow is | next time i will | next time i can | next time i know | from now on i will | "
    "today i will | i am taking | i am getting better | i am getting lessons | i am learning | i am working on | i am trying | i am practicing | "
    "i am practising | i am asking | i have asked for | i have apologized | i have apologised | i have said sorry | i have told her so | "
    "i have told him so | i have told them so | i have deleted | i have fixed | i have owned | i have written to | i have messaged | "
    "i told her so | i told him so | i told them so | i own up | i owned up | owned it | owned up | i took it back | "
    "now i teach | now i run | now i lead | now i coach | now i love | now i laugh | now i help | now i know | now i ask | now i write | "
    "now there is a | now we have | i am still here | i am glad | i would do it again | i do not mind | my time will come | my turn will come | my day will come | life goes on | life went on | the world kept | the sun came up | it was worth it | was worth it | which is how i | i enjoy | i like it | i like having | i love | we will still | i will still | i showed up | i was a good | i am a good | my time is coming | we ate | we ordered | i was good at | i am good at | a rock in | good with | good at | great with | great at | quick with | "
    "i do not need to | i do not have to | i do not regret | i made peace | i have made my peace | i have made peace | i am at peace | "
    "i live with it | i can live with"
)
"""What a sentence goes on with that lets go of what it said before."""
_SHARED = any_of("do does did is are was were has have had can could would")
"""As in "I feel like an impostor, and so does my manager"."""
_EACH = any_of("my the every half all most everyone everybody he she they we you")
_OTHERS_SUBJECTS = any_of("we they he she")


def _answers(s: Sentence, at: int) -> bool:
    """Whether the clause that begins at word `at` answers what was said before it."""
    if any(s.words[at : at + length] in _EASES for length in (2, 3, 4)):
        return True
    if s.word(at) == "so" and s.word(at + 1) in _SHARED and s.word(at + 2) in _EACH:
        return "i" in s.words[:at] and not s.has(at + 3, "U")
    end = clause_end(s, at)
    shared = (s.word(end) in ("too", "either") or "also" in s.fillers) and not s.has(at, "LAJ")
    if shared and ((s.word(at) == "then" and s.word(at + 1) != "i") or s.word(at - 1) in ("until", "till")):
        return s.word(at) not in ("i", "me")
    if s.word(at) == "my" and s.word(at + 2) in ("is", "are") and s.word(at + 3) in _FINE:
        return True  # "My French is poor, my gestures are excellent"
    if s.words[at : at + 3] == ("i", "am", "not") and s.is_mark(
        at + 3
    ):  # "I should be ashamed of that hedge, and I'm not"
        return True
    if s.words[at - 2 : at + 1] == (",", "so", "i"):
        skill = s.words[1:4] == ("i", "can", "not") or not {"at", "with"}.isdisjoint(s.words[3 : at - 2])
        return skill and _GIVEN_UP.isdisjoint(s.words[at + 1 :]) and not s.is_mark(at + 2)
    taken_over = s.words[at - 2 : at] == (",", "so") and (
        s.has(at, "X") or s.word(at) in _OTHERS_SUBJECTS or (s.word(at) == "my" and s.has(at + 1, "P"))
    )
    return taken_over and _HELD_AGAINST.isdisjoint(s.words[at : end + 1])


_FINE = any_of(
    "fed safe happy warm alive loved okay excellent superb great fine good better lovely fantastic splendid perfect"
)
_GIVEN_UP = any_of(
    """stay stayed keep kept hide hid avoid avoided quit stop stopped give gave leave left never not nobody deserve skip skipped lie lied
    eat ate drink drank cry cried pretend pretended pay must should will can could would guess am was"""
)
"""What follows "so I" where nothing is seen to: "I can't cope, so I stay in bed"."""
_HELD_AGAINST = any_of("me not never no nobody without i my us stopped left")
_HARSH = "NRLAJB"


def _is_mild(s: Sentence, at: int) -> bool:
    """Whether nothing from word `at` on judges or takes the ease back: "…, and that's all right, said nobody ever"."""
    rest = range(at, len(s.words))
    return _TAKEN_BACK.isdisjoint(s.words[at:]) and not any(
        s.has(n, _HARSH) and s.word(n) not in _SMALL_HARM and not s.has(n, "G") for n in rest
    )


_TAKEN_BACK = any_of("but although though anyway myself deserve worse if never always everything forever")
_SMALL_HARM = any_of("died hurt harmed slow late sorry broke mistake mistakes messaged anything less cold")


_WARM_ENDINGS = runs(
    "laughed so hard | gave me an extra | gave me another | gave me a hug | brought me soup | brought me tea | got back up | got back on | "
    "tried again | look at me with | know what i would do | know better now | i would hire me | wonderful at | "
    "good at friends | better than last | less than last | fell asleep to | falls asleep to | hear it again | asked for more | asked for seconds | "
    "asked for the recipe | i never left | i have enjoyed | i enjoyed | i will be there | she loved it | he loved it | "
    "they loved it | felt wonderful | so proud of | am proud | a good party | not as a father | not as a mother | not as a friend | i am not wasting"
)
"""What a harsh word is answered with behind "and", "but", "then" or a comma, and often enough in kind words."""
_COLD = any_of("deserve nobody everyone without wish worse hate hated wrong")


def _ends_warmly(s: Sentence) -> Iterator[Range]:
    """As in "I spoiled the surprise, and she laughed so hard": up to where the warm ending begins."""
    joint = next((n for n in range(3, len(s.words) - 2) if s.word(n) in _TURNING), 0)
    if next((word for word in s.words if word in _TELLERS), "i") != "i":
        return
    if not joint or s.is_question or not _COLD.isdisjoint(s.words[joint:]):
        return
    for at in range(joint + 1, len(s.words) - 1):
        if any(s.words[at : at + length] in _WARM_ENDINGS for length in (2, 3, 4, 5)) and s.word(at - 1) not in (
            "not",
            "never",
        ):
            yield 1, joint
            return


_TURNING = any_of("and but then , ; — –")


def carries_on(s: Sentence, last: int, subjects: frozenset[str]) -> bool:
    """Whether life goes on behind word `last`, as in "I failed at sourdough and we ate the soup".

    That is, one of `subjects` (or a name) begins a plain clause behind "and", "but" or "so", in which nothing judges, denies, or weighs down.
    """
    for joint in range(last + 1, len(s.words) - 3):
        if s.word(joint) in _CARRYING:
            at = joint + 1
            whole = len(s.words) - at > _CLAUSE or s.word(at) not in ("my", "the", "a")
            begins = (whole and s.word(at) in subjects) or (s.has(at, "X") and s.word(at) != "i")
            rest = s.words[at:]
            light = _HEAVY.isdisjoint(rest) and "still" not in s.fillers and "just" not in s.fillers
            return begins and light and not any(s.has(n, "NnRLAJBDO") for n in range(at, len(s.words)))
    return False


_CLAUSE = 4
"""So many words and a mark, at least, has a clause whose subject is a noun: "my boys second" has no verb."""
_CARRYING = any_of("and but so")
PLAINLY = any_of("i we my our the a")
"""Whose doings tell that life went on; of "he", "she" and "they" it may be what came of it."""
_HEAVY = any_of(
    """not never no nobody nothing none deserve wish would if might should must have has had myself without everyone everybody all
    always why how what ever because too me more than doing fault blame cheek nerve name same end stood sat lay hid cried crying cry
    went ran left drank ate watched waited stared paid pay lied pretended acted called said told asked knew know think thought feel felt
    will shall want wanted need needed try tried get got keep kept here there gave hope hoped goes"""
)


_ONCE = runs(
    "for years i | for ages i | as a child i | as a kid i | as a girl i | as a boy i | for decades i | for so long i | for a long time i | "
    "all my life i | my whole life i"
)
_HELD = any_of("believed thought assumed figured supposed")
_BROUGHT_UP = runs(
    "grew up believing | grew up thinking | was raised to | was raised believing | was taught that | was taught to | i once believed | "
    "i once thought | brought up to | the rule was | the old rule | the old story | the old voice | keep thinking that | "
    "keep catching myself | catch myself thinking | caught myself thinking | the old me | my old self | the younger me"
)


def _once_believed(s: Sentence) -> Iterator[Range]:
    """As in "For years I believed that I had to be perfect": told of a belief that is looked at; not "… and I still do"."""
    if not {"still", "right", "true"}.isdisjoint(s.vocabulary | s.fillers):
        return
    for at in range(1, len(s.words)):
        held = any(s.words[at : at + length] in _ONCE and s.word(at + length) in _HELD for length in (3, 4, 5))
        if held or any(s.words[at : at + length] in _BROUGHT_UP for length in (2, 3)):
            yield at, clause_end(s, at)


def _advised(s: Sentence) -> Iterator[Range]:
    """As in "Let's never do that drill again", "Don't say you suck": said to others, or to all."""
    first = 1 + s.is_mark(1)
    if s.words[first : first + 2] == ("let", "us") or s.words[first : first + 3] in _ADVICE:
        yield first, clause_end(s, first)


_ADVICE = runs(
    "do not say | do not call | do not tell | do not think | never say you | never call yourself | tell the kids"
)

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
    if {"was", "were"}.isdisjoint(s.vocabulary) or not _NOW.isdisjoint(s.words):
        return
    for at, word in enumerate(s.words):
        is_when = s.word(at - 2) in ("when", "while")  # "When I was young": that is when, and not what
        if word in ("was", "were") and s.word(at - 1) == "i" and not is_when and _is_long_past(s, at):
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
    if word in ("at", "in") and following == "school":  # not "at school pickup"
        return s.is_mark(at + 2) or s.word(at + 2) in any_of("and but so then")
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
