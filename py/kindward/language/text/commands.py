"""Says whether a sentence tells somebody to do something: "Stop whining.", "Don't be silly.", "Call me."."""

from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_OPENERS = any_of("please oh so and but now okay ok hey well then no yes come on look listen next never always or")
_VERBS = any_of(
    """accept act admit allow apologize ask be behave blame breathe bring brush buy calm call carry change check cheer
    choose clean climb come consider cook count cry deal do drink drop eat enjoy explain face figure find finish fix
    focus follow forget forgive get give go grab grow hang have help hide hold hug ignore imagine improve keep leave
    let lie listen look lose make man message move notice pack pay phone pick practice practise prepare pretend pull
    push quit reach relax remember reply resist rest run save say send shake show shut sit sleep smile snap sort speak
    stand start stay step stop suck swallow take talk tell text think toughen trust try turn use wait wake walk wash
    watch wear wipe work worry write"""
)
_PAST_TOO = any_of("put set hit cut read hurt let quit shut")
"""Also the past, of somebody who leaves the "I" out: "Let everyone down again." is no command."""
_OF_PAST_TOO = any_of("it that this these those your yourself go me us him them down away up aside off out")
_FOLLOW = any_of(
    """the a an this that these those it me my mine myself us our him her his them their some any more less one no
    your yours yourself everyone everything everybody something anything somebody someone nobody what whatever how
    why where who whether to up down out off over on in into away back with without at for from of about around
    through by like as together home here there now today tonight tomorrow again first later harder better slowly
    kind calm still quiet gently easy another all both each"""
)
_ASKS_MORE = any_of(
    "act consider cry drop forget imagine remember notice lie lose look rest sleep talk text think walk work worry man hide call leave"
)
"""Nouns too, or what somebody who leaves the "I" out would say: alone in a sentence, or before "like", no command."""
_DROPPED_I = any_of("feel look act keep work sleep think lie have forget lose cry")
"""Before these words a plain present may have lost its "I": "Look like a fool." """
_PEOPLE = any_of("i you he she it we they there this that my the anybody anyone everyone nobody")
_FINITE = any_of("is was are were has had have does did will would can could should must might am do got gets")


def is_command(s: Sentence) -> bool:
    """Whether the sentence is an imperative: it begins with a bare verb, or with "don't", and has no subject before it."""
    return command_at(s) > 0


def command_at(s: Sentence) -> int:
    """The number of the word that commands ("stop" in "Please stop crying."), or 0."""
    at = _start(s)
    if s.is_question and s.word(at) != "let":
        return 0
    if s.word(at) == "do" and s.word(at + 1) == "not":
        following = s.word(at + 3 if s.word(at + 2) == "you" and s.word(at + 3) in ("dare", "ever") else at + 2)
        return at if following not in _PEOPLE and not s.is_mark(at + 2) else 0
    return at if s.word(at) in _VERBS | _PAST_TOO and _goes_on(s, at) else 0


def _start(s: Sentence) -> int:
    """Past "please", "and", a name and its comma."""
    at = 1
    if s.has(at, "xX") and s.word(at + 1) == "," and s.word(at) not in _VERBS:
        at += 2
    while at < len(s.words) and (s.word(at) in _OPENERS or s.is_mark(at)) and not _is_verb_here(s, at):
        at += 1
    return at


def _is_verb_here(s: Sentence, at: int) -> bool:
    """As in "Come home", "Look at you", which only open a sentence before a mark."""
    return s.word(at) in _VERBS and not s.is_mark(at + 1) and s.word(at + 1) not in ("on", ".")


def _goes_on(s: Sentence, at: int) -> bool:
    verb, following = s.word(at), s.word(at + 1)
    ends = at + 1 >= len(s.words) or s.is_mark(at + 1)
    if _subject_after(s, at + 1):
        return False
    if verb in _PAST_TOO:
        return following in _OF_PAST_TOO or (verb == "quit" and following.endswith("ing"))
    if ends:
        return verb not in _ASKS_MORE and verb != "have"
    if verb in ("be", "stop", "quit", "stay", "try", "get"):
        return following not in _FINITE
    if following == "of" and verb not in ("think", "take", "let"):  # an act of love
        return False
    if verb in _DROPPED_I and (following in ("like", "to", "as", "no", "so") or following.endswith("ing")):
        return following in ("going", "trying", "breathing")
    return following in _FOLLOW or following.endswith(("ing", "ly")) or s.has(at + 1, "X")


def _subject_after(s: Sentence, at: int) -> bool:
    """As in "Work with her was hard": a finite verb follows before a clause could have begun."""
    for number in range(at, min(at + 4, len(s.words))):
        if s.is_mark(number) or s.word(number) in _PEOPLE | any_of("that what who how when if because and but or so"):
            return False
        if s.word(number) in _FINITE:
            return True
    return False
