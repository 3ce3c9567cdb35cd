"""Finds "always", "never" and their like where they sweep over the reader's doings."""

from kindward.language.kinds.absolutes.clauses import ME, is_harsh, is_kind, is_soured
from kindward.language.text.grammar import clause_end, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_STATES = any_of("tired cold hungry thirsty busy sleepy warm hot full sick broke said says called told there")
"""As in "I'm always tired after work", "My ex always said …", "I was always there for them"."""
_MOODS = runs("get nervous | get cold | been scared")
_MODALS = any_of("can could will would may might must should")


def always(s: Sentence, at: int) -> bool:
    """As in "always" about the reader's own doings; not a habit, a fact, a kindness, nor somebody else's way."""
    if s.word(at - 1) in ("like", "as"):
        return not is_kind(s, 1, len(s.words))
    if s.words[at - 2 : at] == ("there", "is") and ME.isdisjoint(s.words):  # "There is always one sock missing"
        return False
    if s.word(at + 1) in _STATES or not _MODALS.isdisjoint(s.words[at - 2 : at]):
        return False
    if "not" in s.words[at - 3 : at] and not any(s.is_mark(n) for n in range(at - 3, at)):  # "isn't failing always"
        return False
    who, start = subject(s, at)
    end = clause_end(s, at)
    if who == "i":
        return _is_own_habit(s, at, end)
    if who == "you":
        return _is_to_oneself(s, at, end)
    harsh = is_harsh(s, at, end) or is_soured(s, at, end)
    if s.word(at + 1) in ("seems", "feels", "looks"):  # "It always seems worse at night"
        return False
    if who == "my":
        machine = s.word(at - 1) in any_of("phone laptop car bike printer bus train watch alarm kettle van computer")
        return harsh and not machine and not any(s.has(n, "P") for n in range(start, at))
    return (harsh and who in ("it", "we")) or s.word(at + 1) == "me"


def _is_own_habit(s: Sentence, at: int, end: int) -> bool:
    """Present habits of the reader count unless plain or kind; "I have always lived here" is a fact."""
    verb = s.word(at + 1)
    if (
        s.words[at + 1 : at + 4] == ("the", "one", "with")
        or s.words[at + 1 : at + 3] in _MOODS
        or verb in ("cry", "miss", "mix")
    ):
        return False
    if verb in _BELIEVED and not (is_harsh(s, at + 2, end) or is_soured(s, at + 2, end)):
        return False
    if verb == "leave" and s.word(at + 2) in ("early", "a", "at", "before", "for"):
        return False
    if verb == "feel" and not (is_harsh(s, at + 2, end) or is_soured(s, at + 2, end)):  # a feeling is no error
        return False
    if is_harsh(s, at + 1, end) or is_soured(s, at + 1, end):
        unsure = verb == "forget" and s.word(at + 2) in any_of("which where whether who what")
        relieved = unsure or (s.words[at + 1 : at + 3] == ("forget", "how") and is_kind(s, at + 3, end))
        return not (s.has(at + 1, "G") or relieved)
    if s.words[at + 1 : at + 3] == ("do", "."):  # "I'll spoil it, I always do."
        return is_harsh(s, 1, at)
    if "too" in s.words[at + 1 : end] or s.words[at + 1 : at + 3] in _DEEDS:
        return True
    turned = s.word(at + 2) in _TURNED.get(verb, ()) or (verb == "put" and s.word(end) in ("first", "second", "last"))
    is_plain = s.has(at + 1, "ZC") and verb != "let" and not turned
    is_fact = is_plain or s.word(at - 1) in ("have", "had", "was") or verb in _CHORES
    return not (is_fact or is_kind(s, at + 1, end))


_BELIEVED = any_of("thought believed assumed wondered hoped dreamed dreamt imagined suspected figured wanted")
_TURNED = {
    "put": any_of("people everyone everybody others myself off it my the"),
    "make": any_of("people everyone everybody everything others things it myself excuses a the him her them my"),
}
"""Of two plain verbs, what makes a habit of them: "I always put people off"; not "I always make soup"."""
_CHORES = any_of(
    """lock knock pray hum jog iron garden vacuum shut close fold rinse peel chop boil grab hang wave tip toast mix open feed plant knit
    sew sketch nap snack stretch yawn jot charge unplug refill stack tidy label greet hug thank whistle recycle salt season
    double round count save weigh measure copy print pack carry test taste stir order serve pay tip park ride prune mow sweep mop scrub
    dust dry polish sharpen oil restock sort log initial sign stamp file tie strap buckle zip roast toast fry steam knead
    proof brew simmer slice grate"""
)
_DEEDS = runs("do this | do that | do it | did this | end up")


def _is_to_oneself(s: Sentence, at: int, end: int) -> bool:
    """As in "You always spoil it", "You idiot, you always do this"; not a helper's "You always try your best"."""
    harsh = is_harsh(s, at + 1, end) or s.words[at + 1 : at + 3] in _DEEDS
    return harsh and not is_kind(s, at, len(s.words))


def never(s: Sentence, at: int) -> bool:
    """As in "never" about what the reader fails to do; not tastes, facts, hopes, nor somebody else's way."""
    if _is_saying(s, at) or s.word(at - 1) in _BEFORE_NO_LACK or s.word(at - 2) == "if":
        return False
    who, start = subject(s, at)
    end = clause_end(s, at)
    if who == "you":
        return s.word(at + 1) in any_of("think finish listen try do get manage stick remember")
    if who == "i":
        return _is_own_lack(s, at, end)
    if who == "my" and any(s.has(n, "P") for n in range(start, at)):
        return False
    if who == "we" and s.word(at + 1) == "finished":
        return False
    return who in ("it", "my", "we", "nobody") and not _FAILING.isdisjoint(s.words[at : at + 4])


_BEFORE_NO_LACK = any_of("will would may might should must to about for with on")
_FAILING = any_of(
    "works work worked lasts lasted enough goes go turns matters good right finished ends stays gets get stick is"
)


def _is_saying(s: Sentence, at: int) -> bool:
    """As in "never mind", "better late than never"; "I'm never skiing again" is a resolution, or fortune-telling."""
    if s.word(at + 1) in any_of("mind again too sure know") and s.word(at - 1) != "i":
        return True
    if s.words[at - 2 : at] == ("late", "than"):
        return True
    return s.word(at + 1).endswith("ing")


_NO_LACK = runs(
    """have to | need to | had to | said i | said it | said that | claimed to | asked to | meant to | gave up | felt
    so | stopped trying"""
)
_LACKS_BEFORE = {
    "get": any_of("it anything right things enough to the any over past around done picked chosen invited my better a"),
    "got": any_of("it anything right picked over to around my anywhere past good chosen invited"),
    "have": any_of("time patience energy courage guts anything enough fun it what any answers"),
    "had": any_of("what the any anyone a"),
    "take": any_of("care time responsibility risks chances part notice"),
    "go": any_of("anywhere through right"),
    "keep": any_of("my anything promises it up a"),
    "knew": any_of("what how when anything"),
    "learned": any_of("how . anything from a"),
    "thought": any_of("about of . before once"),
    "met": any_of("my anyone"),
    "answer": any_of("my the anyone him her them people messages texts emails calls anything questions back"),
    "open": any_of("up my"),
    "made": any_of("it anything my time an any her him them enough a"),
}
"""Verbs that tell plain facts but before these words: "I never got the letter", "I never got it right"."""
_LACKED_TOO = any_of("stayed kept visited")
_OWED = any_of(
    "hug thank greet hang tip pay pray open close carry test check order serve whistle hold file wave save mix knock"
)
"""Chores that somebody may miss: "I never thank her"."""
_LEFT_ALONE = any_of("gave give forget doubt hit miss missed ski iron bake shave hike cycle sail gamble swear")
"""What one leaves alone is a fact: "I never iron"."""


def _is_own_lack(s: Sentence, at: int, end: int) -> bool:
    """What the reader never does or did: "I never finish", "I never called"."""
    verb, following = s.word(at + 1), s.word(at + 2)
    if s.words[at + 1 : at + 3] in _NO_LACK or following in ('"', "“"):
        return False
    if s.words[at - 3 : at - 1] == ("not", "that"):
        return False
    if s.word(at - 1) in ("can", "could"):
        unsure = verb == "remember" and following in any_of("whether which if who")
        others = verb == "find" and following in any_of("his her their your")  # "I can never find his glasses"
        patient = verb == "be" and s.has(at + 2, "DH")  # "I could never be cross with her"
        return not (unsure or others or patient) and verb not in any_of("thank repay forget hate leave tell stop")
    if s.word(at - 1) in ("have", "had"):
        return _is_lack_till_now(s, at, end)
    if _is_history(s, at):
        return False
    if verb == "got" and following == "to" and s.word(at + 3) in any_of("say see go meet thank know ask tell"):
        return False
    if verb == "met" and s.has(at + 3, "P"):  # "I never met my grandfather"
        return False
    if verb in _LACKS_BEFORE:
        return following in _LACKS_BEFORE[verb] or s.is_mark(at + 2)
    if verb in any_of("stop stopped"):
        return is_harsh(s, at + 2, end)
    if s.has(at + 1, "NRDF") or verb in _LEFT_ALONE or verb in _CHORES - _OWED:
        return verb == "win"
    return not s.has(at + 1, "Z") or verb in _LACKED_TOO


_NEVER_TAUGHT = any_of("taught told asked shown given trained warned offered sent")
_LEARNED = any_of(
    "drive swim ride cook knit sew whistle skate ski dance sing play speak read type juggle bake sail fish"
)


def _is_history(s: Sentence, at: int) -> bool:
    """Whether it tells of one's past, plainly: not "I was never taught how", "I never did learn to drive", "I never was one for sitting still"."""
    verb, following = s.word(at + 1), s.word(at + 2)
    if s.word(at - 1) == "was" and verb in _NEVER_TAUGHT:
        return True
    learned = s.words[at + 1 : at + 4] == ("did", "learn", "to") and s.word(at + 4) in _LEARNED
    told = verb == "told" and s.word(at + 3) == "about" and s.word(at + 4) in any_of("the a that his her it")
    taste = verb == "a" and "one" in s.words[at + 2 : at + 4] and "for" in s.words[at + 3 : at + 5]
    return taste or learned or told or (verb == "was" and following == "one" and s.word(at + 3) in ("for", "to"))


_DONE = any_of("finished managed amounted fit belonged kept accomplished achieved succeeded gotten mattered won")
_TOTAL = any_of("anything anyone right enough real single luck decent proper")


_TRIED = any_of(
    """in once tasted tried flown skied climbed ridden sailed travelled traveled heard used owned smoked touched lifted painted hated
    stopped doubted minded regretted thought wondered called said told asked set seen lived noticed expected understood
    imagined wanted needed smelled camped crossed baked knitted fished played watched read counted cared"""
)
"""What one has never tried, seen or minded is a fact."""


def _is_lack_till_now(s: Sentence, at: int, end: int) -> bool:
    """As in "I've never finished anything" against "I've never been to a funeral"."""
    verb, following = s.word(at + 1), s.word(at + 2)
    if verb in ("met", "known") and following in ("anyone", "anybody") and s.word(at + 3) in ("who", "that"):
        return False
    if (s.has(at + 1, "NRD") and verb != "stuck") or "like" in s.words[at:end] or s.word(end) == "before":
        return False
    if verb == "been":
        if following.endswith("er"):
            return False  # "I've never been happier"
        if following == "perfect":
            return False
        good = at + 3 if following in ("a", "an") else at + 2
        return s.has(good, "GI") or following in any_of("able any enough the there more")
    if verb in ("had", "shown", "got") and following == "any":
        return not is_harsh(s, at + 2, end)
    if verb in ("felt", "learned", "known"):
        return not is_harsh(s, at + 2, end)
    plain = s.has(at + 1, "ZCMG") or verb in _TRIED or not s.is_mark(end + 1)
    return verb in _DONE or not (_TOTAL.isdisjoint(s.words[at : end + 1]) and plain)


def constantly(s: Sentence, at: int) -> bool:
    """As in "I constantly mess up"; not "I'm constantly tired"."""
    weary = s.word(at + 1) in any_of("tired scared anxious worried worry")
    end = clause_end(s, at)
    return subject(s, at)[0] in ("i", "you") and is_harsh(s, 1, end) and not weary


def forever(s: Sentence, at: int) -> bool:
    """As in "I'm forever losing things", "I ruined it forever"; not "it took me forever"."""
    end = clause_end(s, at)
    told = not any_of("took takes").isdisjoint(s.words[:at])
    return "i" in s.words[:at] and is_harsh(s, 1, end) and not told
