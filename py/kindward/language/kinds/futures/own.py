"""The reader's own future: "I'll never get over this", "I'm going to fail"; and "you", where the critic says it."""

from kindward.language.kinds.futures.prediction import Prediction
from kindward.language.kinds.futures.words import (
    AGES,
    BAD_STATES,
    BUNGLED,
    DONE_TO_ME,
    GOODS,
    HOMES_LOST,
    HOPEFUL,
    LIGHT_LOSSES,
    MILD,
    OWN_FINE,
    PLANNED_ABLE,
    RUINS,
    SLIPS,
    STATES,
    WONT,
    WONT_BE,
    WONT_RUNS,
    YOU_FINE,
    YOU_NEVER_FINE,
)
from kindward.language.text.sets import any_of, runs


def own(p: Prediction) -> str:
    """Not a plan, a hope, a resolution."""
    if p.negation == "never":
        resolved = _is_resolution(p) and p.who != "we"
        return "" if resolved or p.says(("you", "your")) or _is_made_up_for(p) else "never"
    if p.negation:
        return "not" if _is_defeat(p) else ""
    return "bad" if p.is_sworn or _is_ruin(p) else ""


def critics(p: Prediction) -> str:
    """As in "You're going to mess this up too", "you'll never amount to anything"; not a promise to a friend."""
    if p.says(YOU_FINE) or p.s.word(p.first - 1) in ("that", "if", "when"):
        return ""
    if p.negation == "never":
        return "" if p.begins(YOU_NEVER_FINE) or _is_resolution(p) else "never"
    if p.negation:
        return "not" if _is_defeat(p) else ""
    falls = (
        p.head in SLIPS
        or p.head in ("lose", "fail", "ruin", "die", "end_up")
        or _is_done_to_me(p)
        or (p.head in ("be", "get") and p.s.has(p.start + 1, "N"))
        or _lets_down(p)
        or p.begins(RUINS)
    )
    return "bad" if (falls and _is_ruin(p)) or _loses_a_home(p) else ""


def _is_resolution(p: Prediction) -> bool:
    """As in "I'll never drink again"; but "I'll never stop hurting people" foretells."""
    if p.head in ("like", "enjoy") and not p.says(
        any_of("me myself it this my again anything")
    ):  # "I'm never going to like kale"
        return True
    if p.head in HOPEFUL:
        return not p.has("NnRA", 1)
    if p.head == "be" and "again" in p.content and not AGES.isdisjoint((*p.content[1:2], "")):
        return True  # "I'll never be thirty again"
    if p.begins(_NEVER_MINDED) or (p.head == "let" and p.content[2:3] == ("win",)):
        return True
    if p.begins(_MOURNED) and "again" in p.content:
        return True
    promised = p.content[1:2] in runs("a | an | any | anyone | anybody | another | somebody | someone")
    if promised and p.head not in STATES and "for" in p.content[2:5]:  # "I'll never bench a child for crying"
        return True
    if p.begins(_WONDERED) or p.content[:2] in _WEARY | _NOBODY_CAN:
        return True
    if p.s.has(p.start, "NnR") and p.head not in ("lose", "break", "drive"):
        return True
    eaten = "another" in p.content and p.head in any_of("eat drink buy order bake wear watch read")
    return eaten or ("again" in p.content and p.head not in STATES)


_NEVER_MINDED = runs(
    "understand cricket | understand golf | understand baseball | understand football | understand rugby | understand opera | "
    "understand jazz | understand poetry | understand bitcoin | understand the fuss | understand the appeal | understand the rules | "
    "understand the remote | understand the point | understand people who | understand men | understand women | understand teenagers | "
    "be tall | be done with laundry | be done with the | be finished with the"
)
_MOURNED = runs(
    "hear her | hear his | see her | see his | hold her | hold his | taste her | taste his | smell his | smell her"
)
"""What is gone with somebody who died: "I'll never hear her laugh again"; with a pronoun alone, as "see her again", it is told below."""
_WONDERED = runs(
    "understand why | understand how | say | know why | know who | know if | know whether | "
    "know what she | know what he | know what they"
)
_NOBODY_CAN = runs("know everything | please everyone | please everybody | have all | know it | be perfect")
"""What nobody does: "I'll never know everything, and that's what colleagues are for"."""
_WEARY = runs("get tired | get bored | get sick | grow tired | grow weary | tire of | weary of | get enough")
"""What never comes, of what somebody loves: "I'll never get tired of this view"."""


def _is_made_up_for(p: Prediction) -> bool:
    """As in "I'll never be a pianist, and I get so much joy from playing"."""
    after = p.end + 1 + (p.s.word(p.end + 1) == ",")
    joined = p.s.words[after : after + 2] in runs("and i | but i | yet i")
    return joined and any(p.s.has(n, "G") for n in range(after, len(p.s.words)))


_NO_RANK = runs("best | first | fastest | last | oldest | youngest | only")
_CAME_TO = runs("make it to the | make it to your | make it to her | make it to his | make it to our")


def _is_defeat(p: Prediction) -> bool:
    """As in "I won't make it"; not "I won't be home tonight"."""
    if p.has("W") or p.is_planned or p.has_an_end or ("again" in p.content and p.has("Nn")):
        return False
    if p.content[:3] == ("be", "able", "to"):
        return p.content[3:4] == () or p.content[3] not in PLANNED_ABLE
    if p.head == "be":
        return not WONT_BE.isdisjoint(p.content[1:2]) and p.content[2:3] not in _NO_RANK
    if p.begins(_CAME_TO) and p.content[5:6] == () and "end" not in p.content:  # "I won't make it to the game"
        return False
    return p.begins(WONT_RUNS) or (p.head in WONT and not p.says(("late", "angry", "mad", "upset", "nervous")))


_TILL_THEN = runs("till payday | until payday | till the | until the | till my | until my | till we | until we")
_ON_THE_STOVE = any_of("toast rice garlic onions beans cookies roast dinner sauce gravy pasta potatoes cake pie")


def _is_ruin(p: Prediction) -> bool:
    if p.who == "we" and p.content[:1] == ("die",) and p.says(("someday", "day", "eventually")):
        return False
    if p.head in ("burn", "spill", "drop", "overcook", "scorch") and not (GOODS | _ON_THE_STOVE).isdisjoint(p.content):
        return False
    if p.head == "be" and p.holds(_TILL_THEN) and not p.is_for_life:  # "I'll be broke till payday"
        return False
    if p.holds(runs("a bit | a little | at things | at some | at many")) or "bit" in p.content[-2:]:
        return False
    if p.begins(OWN_FINE) or "sometimes" in p.content or p.holds(runs("way to")):
        return False
    if p.content[:3] == ("lose", "my", "mind") and p.says(("if", "when", "over")):
        return False
    if p.head == "lose" and not LIGHT_LOSSES.isdisjoint(p.content[1:4]):
        return False
    if "always" in p.auxiliary:
        this_way = p.begins(runs("be like this | feel like this | be this way | feel this way"))
        return this_way or ((p.has("NRLABJtF") or p.content[:2] == ("be", "the")) and not p.is_good)
    if p.is_for_life:
        return not p.is_good
    if p.says(("alone", "myself", "own", "stuck")) and "every" not in p.content and _is_for_a_while(p):
        return False
    if (
        _is_done_to_me(p)
        or p.begins(RUINS)
        or _bungles(p)
        or _lets_down(p)
        or _loses_a_home(p)
        or _is_left_behind(p)
        or _falls_back(p)
    ):
        return "first" not in p.content
    if p.head in SLIPS:
        return _slips(p)
    if p.head == "end_up":
        return p.content[1:2] != ("with",) or p.has("N", 1)
    if p.content[:2] in runs("be the | be that"):
        return _is_worst(p)
    return _is_bad(p)


def _is_bad(p: Prediction) -> bool:
    """By the words of it: "I'm going to get everything wrong"; not "I'll call about the problem"."""
    s = p.s
    breaks = any_of("who when if because how even until")
    end = next((n - 1 for n in range(p.start + 1, p.end + 1) if s.word(n) in breaks), p.end)
    if not any(s.has(n, "NRLB") and s.word(n) not in MILD for n in range(p.start, end + 1)):
        return False
    if s.has(p.start, "C") and p.head not in any_of("get put turn let drop stop leave make take go feel keep"):
        return False
    return s.has(p.start, "NR") or not p.is_good


def _is_done_to_me(p: Prediction) -> bool:
    """As in "I'll get sacked", "we'll be let go", "I'll be bald and single"."""
    return p.head in ("be", "get") and p.s.word(p.start + 1) in DONE_TO_ME | BAD_STATES


def _lets_down(p: Prediction) -> bool:
    """As in "I'll let the whole team down"."""
    return p.head == "let" and "down" in p.content


def _bungles(p: Prediction) -> bool:
    """As in "I'll make a hames of it", "I'm going to make a right mess of my test"; not "I'll make a note of it"."""
    return (
        p.content[:2] == ("make", "a")
        and "of" in p.content[3:5]
        and not p.says(any_of("note copy list habit day night go success weekend point lot batch pot"))
    ) or (p.head in BUNGLED and "up" in p.content[1:5])


def _falls_back(p: Prediction) -> bool:
    """As in "I'll be smoking again", "I'll put all the weight back on"."""
    again = p.says(("again", "back"))
    return again and p.says(any_of("smoking drinking using gambling bingeing weight pounds needle meth heroin pills"))


def _loses_a_home(p: Prediction) -> bool:
    """As in "I'll be back in my mother's box room", "I'm going to be living in my car"."""
    return p.content[:2] in runs("be back | be living | be sleeping | live in | sleep in | be out") and (
        p.says(HOMES_LOST) and not p.is_planned
    )


def _is_left_behind(p: Prediction) -> bool:
    """As in "I'll still be here, washing her mug", "I'll be ninety and still on the bus"."""
    return (
        "still" in p.s.fillers
        and p.head == "be"
        and not (p.is_good or p.is_planned or p.says(any_of("you me myself able standing breathing loved friends")))
    )


def _is_worst(p: Prediction) -> bool:
    """As in "the only one who can't", "the fat friend"; not "the last to speak"."""
    if "one" in p.content and not p.has("NnRLABF") and p.content[3:4] in _PLAIN_ONE:
        return False
    return (p.says(any_of("only one worst last_one odd weak spare")) and not p.is_good) or any(
        p.s.has(n, "NnRLABF") and p.s.word(n) not in ("last", "first") for n in range(p.start, p.end + 1)
    )


_PLAIN_ONE = runs("in | with | on | at | to | holding | bringing | wearing | driving")
"""What follows a "one" who is only pointed out: "in the red hat"."""


def _is_for_a_while(p: Prediction) -> bool:
    """As in "alone this weekend", "on my own until six": an end is in sight."""
    return p.is_planned or p.has("U") or p.says(("until", "till"))


def _slips(p: Prediction) -> bool:
    """As in "I'll trip on the stairs", "I'm going to look stupid"; not "I'll look it up", "I'll forget about it"."""
    following = p.content[1:2]
    if p.head in any_of("sound look seem come"):
        return p.has("NLAJB", 1) and following not in runs("at | for | up")
    if p.head in any_of("forget regret"):
        return following != () and following not in runs("about | you | her | him | them") and not p.is_good
    if p.head in any_of("freeze fold shake"):
        return following not in runs("half | some | it | them | the | what | one | most | this")
    if p.head in any_of("mess screw blow"):
        return not {"up", "it", "this", "my"}.isdisjoint(p.content[1:3])
    return True
