"""Finds labels: a verdict on the whole person."""

from collections.abc import Callable, Iterator

from kindward.language.kinds.labels.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_start
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All labels in a sentence, with those that are joined to them ("a slob and a bore")."""
    for rule, frame, first, last in RULES.matches(s):
        if rule.check != "thing-of" and _reaches_too_far(s, first, last):
            continue
        if CHECKS[rule.check](s, first, last) and not _held_open(s, frame, first) and not _is_light(s, last):
            yield Find(Kind.LABEL, first, _with_repeats(s, last), rule.family, frame)
            yield from _joined(s, last)


def _reaches_too_far(s: Sentence, first: int, last: int) -> bool:
    """In "incapable of being" or "the dull one of this family" the name ends before "of"."""
    return s.has(last, "P") and any(
        s.word(n) in ("of", "as") and (s.has(n - 1, "AB") or s.word(n - 1) == "one") for n in range(first, last)
    )


# A fear or a maybe right before the clause leaves it open; "might as well be a failure" does not.
_FEARS = any_of("afraid scared worried worry fear terrified anxious wonder wondering")


def _held_open(s: Sentence, frame: int, first: int) -> bool:
    """As in "I worry that I'm a bad mother", "Maybe I'm dull": a question to oneself, not a verdict."""
    if "as" in s.words[frame:first]:
        return False
    before = s.words[max(1, frame - 3) : frame]
    if before[-2:] == ("some", "days"):
        return True
    feared = any(
        word in _FEARS and before[n + 1 :] in ((), ("that",), ("if",), ("whether",)) for n, word in enumerate(before)
    )
    return feared or before[-1:] in (("maybe",), ("perhaps",), ("whether",))


def _with_repeats(s: Sentence, last: int) -> int:
    """Turns "Stupid, stupid, stupid" into said once."""
    while last + 2 < len(s.words) and s.word(last + 1) in (",", ".") and s.word(last + 2) == s.word(last):
        last += 2
    return last


_JOINTS = any_of("and or , nor but")
_SMALL = any_of("a an the so such total complete too always kind of bit and nothing more")


def _joined(s: Sentence, last: int) -> Iterator[Find]:
    """Further labels after "and" or a comma: each is a hit of its own."""
    at = last + 1
    while s.word(at) in _JOINTS:
        at += 1
        while s.word(at) in _SMALL:
            at += 1
        end = _label_end(s, at)
        if end < at or s.word(end) == s.word(last):
            return
        yield Find(Kind.LABEL, at, end, "joined", at)
        at = end + 1


def _label_end(s: Sentence, at: int) -> int:
    end = at
    while s.has(end, "AB"):
        end += 1
    if s.has(end, "LP") and (end > at or s.has(end, "L")):
        return end
    if end > at and not (s.is_mark(end) or s.word(end) in _AFTER_LABEL):
        return at - 1
    return end - 1


_AFTER_LABEL = any_of(
    """and or but because for when to again at with that who ever in tonight today as all me i like"""
)
# "crazy about her", "weak from the flu": the small word behind makes it something else.
_HARMLESS = {
    "crazy": ("about", "busy", "for"), "nuts": ("about",), "insane": ("amount",), "weak": ("from", "after", "with"),
    "stupid": ("tired", "busy", "hot", "early", "expensive"), "clumsy": ("on",), "useless": ("before", "until", "till"),
    "weird": ("about",), "ugly": ("crying", "cry", "cried", "jumper"),
    "broken": ("up", "out", "hearted"), "bad": ("for", "about", "off"),
    "nothing": ("if", "like", "but", "new"), "awful": ("about", "for"), "terrible": ("about", "for"),
    "horrible": ("about", "for"), "baby": ("sister", "brother", "of"), "worst": ("case", "off", "at", "of"), "chicken": ("soup",
    "pox"),
    "dirty": ("from",), "waste": ("of",), "bitter": ("about",), "problem": ("solver", "solving", "set"),
    "lemon": ("tree", "cake", "juice"), "mouse": ("pad",), "drag": ("queen", "race"), "idle": ("today", "this", "for"), "thick": ("in", "with"), "dumb": ("today", "tonight"), "sucker": ("for",), "nut": ("for",),
    "beast": ("at", "in", "on"), "monster": ("at", "on"), "basket_case": ("before", "after"), "mess": ("before", "after", "until", "in"), "pain": ("before", "until"),
    "slow": ("today", "from", "before"), "mean": ("to", "it", "that", "i", "on"), "lazy": ("on", "today", "about"),
    "crock": ("pot",), "boring": ("him", "her", "them", "people", "everyone"), "wreck": ("after", "today", "before", "until"), "fool": ("in",), "nobody": ("understands", "who", "ever", "cares", "likes", "knows"), "lightweight": ("when",), "crap": ("at", "today"),
}  # fmt: skip


def _person(s: Sentence, first: int, last: int) -> bool:
    """A label on the reader, not a feeling ("I feel awful"), nor a performance ("terrible at chess")."""
    if s.word(last + 1) in _HARMLESS.get(s.word(last), ()) or _is_feeling(s, first, last) or _is_fond(s, last):
        return False
    if (s.word(last) in ("nobody", "nothing") and _has_verb_behind(s, last)) or _for_a_moment(s, last):
        return False
    before = s.words[clause_start(s, first) : first]
    if "never" in before:  # "I have never been a nuisance"
        return False
    if ("feel" in before or "look" in before) and any(
        w in ("may", "might") for w in before
    ):  # "I may feel like a fraud"
        return False
    if s.words[last : last + 2] == ("mess", "of") and s.word(last + 2) not in any_of("a an my the contradictions"):
        return False  # "a mess of glitter"
    if _is_skill(s, first, last) or _said_by_helper(s, first) or _goes_on_as_thing(s, last):
        return False
    if s.word(last) in _UNWELL and s.words[first - 2 : first] in runs("feel like | felt like | feeling like"):
        return False
    return _not_performance(s, first, last) and not _describes_thing(s, first, last)


def _is_fond(s: Sentence, last: int) -> bool:
    """As in "a fool for that dog", "an idiot for cake"; not "an idiot for trusting him", "for my mistakes"."""
    about = s.word(last) in ("fool", "broken_record", "snob", "nut") and s.word(last + 1) == "about"
    if not about and (s.word(last) not in any_of("fool idiot nut sucker goose") or s.word(last + 1) != "for"):
        return False
    at = last + 2 + (s.word(last + 2) in any_of("that a an those"))
    return not (s.is_mark(at) or s.word(at).endswith("ing") or s.word(at) in _NOT_FOND)


_NOT_FOND = any_of("it this these what the not my our all every any him her them you me how having once one")


_UNWELL = any_of("garbage trash crap shit rubbish")  # "I feel like garbage": ill, or tired
_SKILLS = any_of(
    """swimmer runner reader eater walker sleeper dancer singer cook cooker cat typist speller painter bowler golfer
    skier skater gardener baker juggler flyer dresser whistler swimmers hiker climber cyclist biker parker"""
)
_MILD = any_of(
    "weak slow slowest worst bad terrible poor lazy clumsy messy sloppy lousy awful horrible heavy nervous fat thick cheap awkward"
)


def _is_skill(s: Sentence, first: int, last: int) -> bool:
    """As in "a slow reader", "a terrible dancer": what one does well or badly, not who one is."""
    doing = s.word(last).endswith(("ggers", "gger", "mmer", "nner", "pper", "tter", "ver", "ker", "ler")) and not s.has(
        last, "LAPBN"
    )
    return (s.word(last) in _SKILLS or (doing and last > first)) and s.word(first) in _MILD


def _goes_on_as_thing(s: Sentence, last: int) -> bool:
    """As in "a pig farmer", "a disaster relief worker": the name belongs to another noun."""
    if s.words[last : last + 2] == ("nothing", "to") and s.word(last + 2) not in _FOR_WHOM:  # "Nothing to report"
        return True
    if s.word(last) == "fraud" and s.word(last + 1) in _OFFICES:  # "A fraud alert went off"
        return True
    return any(s.word(n) in _TRADES for n in (last + 1, last + 2)) and s.word(last + 1) not in _AFTER_LABEL


_FOR_WHOM = any_of("me my him her his them their us our you your anyone anybody everyone people the")
_OFFICES = any_of(
    "alert alerts department squad prevention detection scheme email emails call charge charges team desk case"
)
_TRADES = any_of(
    """farmer catcher worker keeper breeder trainer driver fan lover hunter drinker driller dealer writer expert collector
    researcher nurse counselor insurance management movie movies poster costume kind person people coordinator department"""
)


def _is_light(s: Sentence, last: int) -> bool:
    """Not "I'm a dork and I like it", "I was a selfish kid and I have changed": the reader is at peace with it."""
    behind = s.words[last:]
    peace = (n for n in range(1, len(behind)) if behind[n : n + 2] in _AT_PEACE)
    return any(behind[n - 1] not in ("nothing", "not", "never") for n in peace)


_AT_PEACE = runs(
    "like it | love it | loves it | loved it | is human | am human | we giggled | we laughed | all laughed | laughed till | "
    "laughed until | have changed | has changed | am okay | am ok | am fine | okay with | ok with | fine with | a happy | "
    "most days | right with | i stopped | dog approves | friends love | proud of | is okay | is ok | is fine | neat at | quick thinker | "
    "said sorry | wrote him | wrote her | have grown | made amends | i apologized"
)


def _has_verb_behind(s: Sentence, last: int) -> bool:
    """As in "I feel like nobody understands": the nobody is others."""
    return s.word(last + 1).endswith("s") or s.word(last + 1) in any_of("will would can could i me my is was has")


_SPENT = any_of("tired sick hungry hungover sleepy ill exhausted jetlagged thirsty")
_EARLY = any_of("noon coffee tea breakfast lunch dawn sunrise seven eight nine ten eleven midday 7 8 9 10 11")


def _for_a_moment(s: Sentence, last: int) -> bool:
    """As in "I felt stupid for a minute": a feeling that is over."""
    if (
        s.word(last + 1) in ("before", "until", "till") and s.word(last + 2) in _EARLY and s.is_mark(last + 3)
    ):  # "rubbish before noon"
        return True
    if (
        s.words[last + 1 : last + 4] == ("when", "i", "am")
        and s.word(last + 4) in _SPENT
        and not _FEEL.isdisjoint(s.words[:last])
    ):  # "I feel dumb when I'm tired"
        return True
    if s.words[last + 1 : last + 4] in runs("as the next | as the rest"):
        return True
    if s.word(last + 1) == "while" and s.word(last + 2) in any_of(
        "my the this it"
    ):  # "useless while my arm is in the cast"
        return True
    lost = s.word(last) in ("hopeless", "useless") and s.word(last + 1) == "without"  # "hopeless without my glasses"
    if lost and s.word(last + 2) in any_of("my coffee tea") and not s.has(last + 3, "P"):
        return True
    return s.words[last + 1 : last + 4] in runs("for a minute | for a moment | for a second | for a while | , and then")


def _said_by_helper(s: Sentence, first: int) -> bool:
    """As in "when you feel like a failure": said to somebody, with "feel" or a condition."""
    here = s.words[clause_start(s, first) : first]
    nearest = next((word for word in reversed(here) if word in ("i", "you", "me", "my")), "")
    if nearest != "you":
        return False
    here = here[max(0, len(here) - 6) :]
    softened = any_of("feel felt feeling seem if when may might think say that not call believe whether like can could")
    return not softened.isdisjoint(here) or _kind_to_you(s)


def _kind_to_you(s: Sentence) -> bool:
    """As in "You are too hard on yourself", "You were a silly kid, and you did your best"."""
    return any(s.has(n, "G") for n in range(1, len(s.words)))


def _is_feeling(s: Sentence, first: int, last: int) -> bool:
    """As in "feel" before a word that can be a feeling, even with "so" between."""
    return first == last and s.has(last, "F") and not _FEEL.isdisjoint(s.words[max(0, first - 4) : first])


_FEEL = any_of("feel felt feeling")


def _not_performance(s: Sentence, first: int, last: int) -> bool:
    """As in "terrible at chess", "hopeless with money"; "selfish with her" is about the person."""
    at_people = s.word(last + 1) == "with" and s.word(last + 2) in any_of("her him them you me")
    adjective = s.has(last, "AB") and not s.has(last, "L")
    doing = s.word(last + 1) in ("at", "with") and s.word(last + 2) != "heart"  # "selfish at heart"
    return not (adjective and doing) or (at_people and not s.has(last, "B"))


def _describes_thing(s: Sentence, first: int, last: int) -> bool:
    """An adjective behind "a" that goes on to a noun: "I was a stupid kid" is another rule's."""
    after_article = s.word(first - 1) in any_of("a an the such this that") or s.word(first - 2) in (
        "a",
        "an",
        "such",
    )
    only_adjective = s.has(last, "AB") and not s.has(last, "LP")
    return only_adjective and after_article and not (s.is_mark(last + 1) or s.word(last + 1) in _AFTER_LABEL)


def _noun(s: Sentence, first: int, last: int) -> bool:
    """As in "an awful swimmer": any noun, as the sentence says "I am a"; acts and things are not persons."""
    article = any(word in ("a", "an", "such", "the") for word in s.words[max(0, first - 3) : first])
    return article and not s.has(last, "U") and s.word(last) not in _AFTER_LABEL and _person(s, first, last)


def _too(s: Sentence, first: int, last: int) -> bool:
    """As in "too sensitive": of a person, unless it goes on to something else ("too much to do")."""
    to_be = s.word(last + 1) == "to" and s.word(last + 2) in any_of(
        "be do live have lead love work cope handle survive"
    )
    return s.is_mark(last + 1) or s.word(last + 1) in any_of("for and about when i with that in") or to_be


def _quality(s: Sentence, first: int, last: int) -> bool:
    """As in "not a real artist"; "not good enough" and "not good at" are verdicts, "not smart" alone is no label."""
    if s.word(last) in any_of(
        "enough at with for about in to that today and time day night sign idea thing fan morning big"
    ):
        return False
    if s.word(last) == "of" and _would_not(s, last):  # "I'm not the kind of nurse who hides a mistake"
        return False
    if s.words[last + 1 : last + 3] == (",", "i") and s.word(last + 4) in (
        "a",
        "the",
    ):  # "I wasn't a good patient, I was a sick one"
        return any(s.has(n, "NRLJB") for n in range(last + 4, len(s.words)))
    if s.has(last, "L"):  # "I'm not a good liar, so there was no surprise party"
        return False
    return any(word in ("a", "an", "much", "the") for word in s.words[first:last]) or s.has(last, "P")


def _would_not(s: Sentence, last: int) -> bool:
    """Whether what the kind of person does is harsh or a slip, so that it is denied."""
    who = next((n for n in range(last + 1, last + 4) if s.word(n) in ("who", "that")), 0)
    return bool(who) and s.word(who + 1) not in ("can", "not", "never") and s.has(who + 1, "NnRD")


_RELATIONS = any_of(
    """friend mother father mom mum dad parent husband wife partner daughter son sister brother person man woman human
    being boyfriend girlfriend teacher nurse doctor boss manager leader artist writer team role_model adult catch host
    student colleague neighbor uncle aunt grandmother grandfather example provider lover spouse mate"""
)


def _relation(s: Sentence, first: int, last: int) -> bool:
    """As in "not much of a friend": what one is to others, not a taste or a skill ("not much of a cook")."""
    return s.word(last) in _RELATIONS and s.word(last + 1) not in ("anymore", "now", "yet", "but")


def _adorned(s: Sentence, first: int, last: int) -> bool:
    """One word more before the name, as in "a bumbling fool"; not "a friend of a fool", "a bad bus driver"."""
    between = next(n for n in range(first - 1, 0, -1) if s.word(n) in any_of("am are was been become like"))
    joined = any_of(
        "proud happy cheerful lucky lovable contented glorious of who that with for to in on at and but about than from by not never is not no"
    )
    return joined.isdisjoint(s.words[between:first]) and _person(s, first, last)


def _of_me(s: Sentence, first: int, last: int) -> bool:
    """As in "the world's worst daughter" about the reader."""
    return not s.has(last, "KUQ") and {"it", "that", "this", "he", "she", "they"}.isdisjoint(s.words[:first])


def _asked(s: Sentence, first: int, last: int) -> bool:
    """As in "What kind of mother forgets her child?"; not "What kind of doctor do I need?"."""
    return s.has(last + 1, "NnR")


_GROWN = any_of(
    "adult grown_up grown-up person human real normal someone somebody something competent good smart grown doctor professional"
)


def _pretending(s: Sentence, first: int, last: int) -> bool:
    """As in "I'm just pretending to be an adult"."""
    return any(s.word(n) in _GROWN for n in range(last + 1, last + 4))


def _opening(s: Sentence, first: int, last: int) -> bool:
    return s.is_mark(first - 1)


def _performance(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in ("at", "with")


def _exclaimed(s: Sentence, first: int, last: int) -> bool:
    """Turns "What a fool." into about oneself, unless the sentence goes on about somebody else."""
    if s.word(last) in _STATES_OF_THINGS and s.word(last + 1) in any_of("in on at this that of for"):
        return False
    mine = not any_of("i me my myself you").isdisjoint(s.words[last + 1 :])
    if (
        s.word(last) in _STATES_OF_THINGS and s.word(last + 1) == "," and not mine
    ):  # "What a mess, flour up to the lampshade"
        return False
    return (
        not s.has(last + 1, "K")
        and s.word(last + 1) not in ("of", "the")
        and not (s.word(last + 1) in any_of("that this these those") and s.has(last + 2, "P"))  # "that man was"
        and not any(word in ("he", "she", "they", "driver") for word in s.words[last + 1 : last + 3])
        and s.word(last + 1) not in any_of("designed wrote invented built programmed drew")
        and not (s.words[last + 1 : last + 3] in runs(", that | , this") and s.is_mark(last + 4))  # ", that driver."
    )


_STATES_OF_THINGS = any_of("mess disaster joke waste baby")


_GLAD = any_of("idiot fool goof maniac lunatic clown dork")
_LIKENED = {
    **dict.fromkeys(any_of("cry cried crying cries sleep slept sleeping sleeps"), ("baby",)),
    **dict.fromkeys(
        any_of(
            "grin grinned grinning smile smiled smiling laugh laughed laughing dance danced dancing wave waved waving"
        ),
        _GLAD,
    ),
    **dict.fromkeys(any_of("sweat sweated sweating eat ate eating"), ("pig", "hog")),
}
"""What these are like is no verdict: "I cried like a baby", "grinning like an idiot"."""


def _acting(s: Sentence, first: int, last: int) -> bool:
    """As in "I acted like a coward", not "he looked like an idiot"."""
    start = clause_start(s, first)
    if s.word(last) in _LIKENED.get(s.word(first - 3), ()):
        return False
    if (
        _said_by_helper(s, first)
        or _for_a_moment(s, last)
        or not {"dressed", "play", "played", "cast"}.isdisjoint(s.words[:first])
    ):
        return False
    own = not {"i", "me", "my"}.isdisjoint(s.words[start:first])
    return own or not (_somebody(s, start) or _somebody(s, 1))


def _somebody(s: Sentence, start: int) -> bool:
    return s.word(start) in any_of("he she they it the this that")


def _mine(s: Sentence, first: int, last: int) -> bool:
    denied = not any_of("not nothing none never").isdisjoint(s.words[clause_start(s, first) : first])
    return not denied and _person(s, first, last)  # "Nothing I did makes me a failure"


def _own(s: Sentence, first: int, last: int) -> bool:
    """As in "for being such a coward": somebody's own being, unless another person is named right before."""
    before = s.words[max(0, first - 5) : first]
    others = any_of("he she they him them her his their is are not it")
    being = next((n for n in range(first - 1, 0, -1) if s.word(n) == "being"), 0)
    if s.word(being - 1) == "me" or s.words[being - 2 : being] == ("not", "help"):  # "It's just me being an idiot"
        return _person(s, first, last)
    return others.isdisjoint(before) and _person(s, first, last)


def _address(s: Sentence, first: int, last: int) -> bool:
    """As in "You clown, …": the reader talking to the reader."""
    return (
        (s.word(first - 1) == "you" or s.has(first - 1, "m"))
        and not _somebody_else(s, first)
        and s.words[last - 1 : last + 1] != ("poor", "baby")
        and (s.is_mark(last + 1) or s.word(last + 1) in ("you", "how", "what", "why"))
    )


def _somebody_else(s: Sentence, first: int) -> bool:
    """As in "you like the idiot", "for you but a baby": no cry at oneself."""
    at = first - 1
    while s.has(at, "m"):
        if s.word(at) in any_of("but like the a an"):
            return True
        at -= 1
    return False


def _bare(s: Sentence, first: int, last: int) -> bool:
    """A cry without "I am": the whole clause is the label."""
    things = s.has(first, "B") and last > first and not s.has(last, "PL")  # "Bad coffee."
    plain = s.word(last) in _NO_CRIES and s.word(first - 2) != "such"
    ends = s.is_mark(last + 1) or s.word(last + 1) in ("ever", "again", "me")
    return ends and not (things or plain or s.has(last, "o")) and _cried(s, first, last)


_NO_CRIES = any_of("nobody nothing zero baby bad sorry problem mess embarrassment mean")


def _cried(s: Sentence, first: int, last: int) -> bool:
    """After a comma only nouns and doubled words are cries: "it was long, dull" describes."""
    start = first
    while not s.is_mark(start - 1):
        start -= 1
    opens = start == 1 or s.word(start - 1) in any_of(". ! ; : ? — – …")
    at_oneself = s.words[1:3] == ("i", "am") and s.word(last) in any_of("pathetic useless worthless hopeless stupid")
    return opens or at_oneself or s.has(last, "L") or s.word(start) in ("so", "such", "what") or last > first


_AFTER_NAME = any_of("about over alive alert here right again ever at in of for with to who that and as like on")
_GROUPS = any_of(
    "room line office team class crowd family board panel committee boss client customers people dog movie"
)


def _short(s: Sentence, first: int, last: int) -> bool:
    """As in "A total failure at thirty." has no verb of its own, and no other person."""
    if s.word(last) == "fraud" and s.word(last + 1) in _OFFICES:
        return False
    if not (s.is_mark(last + 1) or s.word(last + 1) in _AFTER_NAME) or s.word(last) in _GROUPS:
        return False  # "A coward runs, and I stayed"
    told = s.words
    if s.is_mark(last + 1):  # what follows a mark is a clause of its own
        told = s.words[last + 2 : last + 4]
    elif s.word(last + 1) == "who":  # "… who can't catch"
        told = s.words[last + 3 :]
    return any_of("is was are were he she they said came will who would can does has").isdisjoint(told)


_NO_LIKENESS = any_of(
    "being beings resources rights encyclopedia tour stick miracle nature nester nurse ringer slate canvas"
)


def _likened(s: Sentence, first: int, last: int) -> bool:
    """As in "I'm a wet basement", "a human shrug"; not "a used car dealer", "a ghost for Halloween", "a worn-out nurse"."""
    ends = s.is_mark(last + 1) or s.word(last + 1) in _AFTER_LIKENESS
    return ends and not s.has(last, "PGX") and s.word(last) not in _NO_LIKENESS


_AFTER_LIKENESS = any_of(
    "around on of with in that who and or but to because since when i nobody no at these compared next"
)


def _thing_of(s: Sentence, first: int, last: int) -> bool:
    """As in "a shambles of a teacher" about the reader, not "a gem of a teacher", "a nightmare of a boss"."""
    own = not {"i", "me", "you"}.isdisjoint(s.words[:first]) or s.word(last + 1) == "i"
    thing = next(n for n in range(last, first, -1) if s.word(n) in ("of", "for")) - 1
    harsh = s.has(thing, "LTYA") or s.has(first, "AYBN") or (own and s.word(thing) not in _PRAISED)
    return harsh and s.word(last) not in _GROUPS


_PRAISED = any_of(
    "hell heck gem giant bear whiz dream peach treasure joy saint angel pillar star lot bit kind sort type friend half"
)


def _texted(s: Sentence, first: int, last: int) -> bool:
    """As in "ur stupid and u left …"; "ur stupid cat" is a cat, and "your mistake" a mistake."""
    owner = next(n for n in range(first - 1, 0, -1) if s.word(n) == "your")
    if s.text[s.start(owner) : s.end(owner)].lower() != "ur":
        return False
    return s.is_mark(last + 1) or s.word(last + 1) in any_of("u you and lol for bc because who that when at")


def _opening_group(s: Sentence, first: int, last: int) -> bool:
    """As in "The family screwup, present and accounted for."."""
    return s.word(first - 2) == "the" and s.is_mark(first - 3)


def _harsh_kind(s: Sentence, first: int, last: int) -> bool:
    """As in "I'm the kind of person who ruins birthdays", when what follows judges."""
    behind = range(last + 1, len(s.words))
    harsh = any(s.has(n, "nRALD") or s.word(n) in _AGAINST_ONESELF for n in behind)
    return harsh and not any(s.has(n, "G") for n in behind)


_AGAINST_ONESELF = any_of(
    "herself himself cries hides hurts ruins lies quits nobody never not cannot no ends own instead pray only"
)


def _verbless(s: Sentence, first: int, last: int) -> bool:
    """As in "Weak little thing with no business here": a sentence that is all name, and names nobody else."""
    # "Gossip at work spreads fast", "The clown at the fair gave …"
    bare = first == last and (s.is_mark(first - 1) or (s.word(first - 1) in _POINTING and s.is_mark(first - 2)))
    thing = s.word(last) in _THINGS_TOO or s.word(last) in _NO_CRIES
    return not (thing or bare) and _short(s, first, last) and _person(s, first, last)


_POINTING = any_of("the that those these")
_THINGS_TOO = any_of(
    "mess disaster joke waste problem trash garbage rubbish dirt shambles jinx plague poison cancer baby team"
)


def _ending(s: Sentence, first: int, last: int) -> bool:
    """As in "Dumb as rocks." at the end of a sentence; before a comma it may be a film."""
    return s.word(last + 1) in any_of(". ! me")


def _ending_role(s: Sentence, first: int, last: int) -> bool:
    """As in "Some grandmother." on its own."""
    return s.word(last + 1) in any_of(". !") and s.word(last) not in _GROUPS and not s.word(last).endswith("s")


def _adverb(s: Sentence, first: int, last: int) -> bool:
    """As in "I'm spectacularly stupid"."""
    return any(s.word(n).endswith("ly") for n in range(first - 2, first)) and _person(s, first, last)


def _firm_pair(s: Sentence, first: int, last: int) -> bool:
    """As in "so small and stupid"; "tired and slow" is a state, "lovable and awkward" is no scorn."""
    joint = next(n for n in range(first - 1, 0, -1) if s.word(n) == "and")
    plain = s.has(last, "FH") or s.has(joint - 1, "G") or not (s.is_mark(last + 1) or s.word(last + 1) in _AFTER_LABEL)
    return not plain and _person(s, first, last)


def _not_mine(s: Sentence, first: int, last: int) -> bool:
    """As in "This jackass lost his best customer": nobody is named whom somebody else did it to."""
    return {"me", "my", "us", "our", "i"}.isdisjoint(s.words[last:])


def _always(s: Sentence, first: int, last: int) -> bool:
    return True


_PRAISED_SO = _PRAISED | any_of(
    "legend babe beauty hero heroine champion champ trooper queen king goddess wonder darling duck sunshine winner warrior "
    "boss genius machine unit god diamond beginner novice fan believer pleasure delight rock hoot scream riot"
)  # "You absolute legend, thank you."

CHECKS: dict[str, Callable[[Sentence, int, int], bool]] = {
    "": _always, "person": _person, "noun": _noun, "too": _too, "quality": _quality, "performance": _performance,
    "exclaimed": _exclaimed,
    "acting": _acting, "mine": _mine, "own": _own, "address": _address, "bare": _bare, "short": _short,
    "relation": _relation, "adorned": _adorned, "of-me": _of_me, "asked": _asked, "pretending": _pretending,
    "opening": _opening, "likened": _likened, "thing-of": _thing_of, "texted": _texted, "opening-group": _opening_group,
    "self-told": _person, "harsh-kind": _harsh_kind, "verbless": _verbless, "not-mine": _not_mine, "ending": _ending, "lasting": _not_performance, "ending-role": _ending_role, "adverb": _adverb, "firm-pair": _firm_pair,
    "lasting-one": lambda s, first, last: s.word(last + 1) not in any_of("today tonight on"),
    "no-pet": lambda s, first, last: s.word(last) not in any_of("saint elephant angel horse mother genius lion baby lamb"),
    "told-of-me": lambda s, first, last: any_of("he she they his her it we was").isdisjoint(s.words[:first]),
    "told-apart": lambda s, first, last: s.word(last + 1) not in any_of("is was has had will would can did does"),
    "getting": lambda s, first, last: s.word(last) not in any_of("crazy nuts insane dirty weak weird broken") and _person(s, first, last),
    "no-if": lambda s, first, last: {"if", "unless", "not"}.isdisjoint(s.words) and not s.is_question and _person(s, first, last),
    "own-shame": lambda s, first, last: not {"i", "me"}.isdisjoint(s.words[:first]) and "it" not in s.words[:first],
    "no-praise": lambda s, first, last: not (s.has(last, "GPMOQKXU") or s.word(last) in _PRAISED_SO) and s.is_mark(last + 1),
    "mocking": lambda s, first, last: not {"i", "me"}.isdisjoint(s.words),
    "unloved": lambda s, first, last: not any(s.has(n, "G") for n in range(1, first)),
    "mirror": lambda s, first, last: not {"mirror", "myself", "reflection", "shave"}.isdisjoint(s.words), "noun-of-me": lambda s, first, last: s.has(last, "P") or s.word(last) == "one",
}  # fmt: skip
