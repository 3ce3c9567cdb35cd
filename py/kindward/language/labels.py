"""Finds labels: a verdict on the whole person."""

from collections.abc import Iterator

from kindward.language.grammar import clause_start, subject
from kindward.language.model import Find, Kind
from kindward.language.patterns import Rule
from kindward.language.text import Sentence

RULES = (
    Rule("be", "i|you {be} {mod} [ {label} ]", "person"),
    Rule("be", "i|you am|are|was|feel|felt ( like )? {mod} [ <AB>* <AB> _ ]", "noun"),
    Rule("be", "i|you {be} {mod} the|one [ <AB> one ]"),
    Rule("be", "i am|was {mod} [ too|so <t> ]", "too"),
    Rule("be", "i feel|felt like {mod} [ {label} ]"),
    Rule("be", "i|you am|was|are|be|become|been|becoming|into ( _ _ _? )? , cold|hard|<A> and [ mean|cold|<A> ]"),
    Rule("be", "am|was i {mod} [ {label} ]", "person"),
    Rule("be", "am|was i {mod} [ too|so <t> ]"),
    Rule("not-real", "i am|was|feel|been|be ( like )? [ not ( a|an|the|much|of|even|any|that|such|really|very|exactly|like )*"
         " real|good|proper|true|great|decent|likable|lovable|nice|smart|worthy|interesting|fun _? ]", "quality"),
    Rule("not-real", "i am|was [ not much|any of a|an _ ]"),
    Rule("not-real", "i am|was|been [ no <P> ]"),
    Rule("no-good", "i am|was|feel [ no_good ] $", "performance"),
    Rule("what-a", "what a|an {mod} [ <AB>* ( <P> | <L> ) ]", "exclaimed"),
    Rule("what-a", "what|which kind|sort|type of {mod} [ <AB>* <LAB> <P>? ]", "exclaimed"),
    Rule("what-a", "what {mod} [ <A> <P> ] ( i am )"),
    Rule("what-a", "how can|could|did|dare|do _ _? _? be|become|am|get {mod} [ {label} ]"),
    Rule("what-a", "how [ <A> ] can|could|do|am|was i|one|a|anyone|you"),
    Rule("what-a", "how|as [ <AL> ] i|you am|was|are|can|could"),
    Rule("what-a", "why am|do i ( always )? ( be )? {mod} [ {label} ]"),
    Rule("like", "like|as {mod} a|an|the|some|this {mod} [ <AB>* ( <L> | <AB> <P> ) ]", "acting"),
    Rule("like", "only a|an <AB>* [ <AB>* <L> ]"),
    Rule("like", "[ <AB>* <L> ] like me|myself"),
    Rule("like", "[ <AB>* <L> ] that i am|was"),
    Rule("like", "[ <AB>+ <P> ] like me|myself"),
    Rule("made", "makes|make|made|making me|myself ( feel|look|sound|seem ( like )? )? ( out to be )? {mod} [ {label} ]", "mine"),
    Rule("made", "call|called|calling|consider|considered|see|saw|think of me|myself ( as )? {mod} [ {label} ]", "mine"),
    Rule("made", "myself ( as|for )? {mod} a|an|the|this {mod} [ {label} ]"),
    Rule("made", "myself for ( being )? {mod} [ {label} ]"),
    Rule("made", "me , ( a|an|the|you )? {mod} [ <AB>* <L> ]"),
    Rule("being", "being {mod} [ {label} ]", "own"),
    Rule("being", "[ {label} ] me $", "bare"),
    Rule("mine", "my {mod} [ <A> ] ( , <A> )? self|ass|brain|face|mouth|head|butt|heart"),
    Rule("you", "you|my|me {mod} [ <AB>* <L> ]", "address"),
    Rule("you", "you {mod} [ <AB>* <AB> <P> ]", "address"),
    Rule("you", "you [ <A> , <A> <LP> ]", "address"),
    Rule("bare", ".|!|,|;|:|?|—|–|… ( so|such|total|complete|absolute|a|an|the|typical|real|utter|big|and|too|completely|totally|utterly )*"
         " [ <AB>* ( <A> | <L> | <B> <P> | <B> _ ) ] ( ever|again|,|me )? $", "bare"),
    Rule("bare", ".|!|,|;|: ( the )? [ worst|lousiest|crappiest|shittiest <P>|_ ] ever|alive|award|$"),
    Rule("bare", ".|! ( just|such )? a|an {mod} [ <AB>* ( <L> | <AB> <P> ) ]", "short"),
)  # fmt: skip


def find(s: Sentence) -> Iterator[Find]:
    """All labels in a sentence, with those that are joined to them ("a slob and a bore")."""
    for rule in RULES:
        for frame, first, last in rule.matches(s):
            if CHECKS[rule.check](s, first, last):
                yield Find(Kind.LABEL, first, _with_repeats(s, last), rule.family, frame)
                yield from _joined(s, last)


def _with_repeats(s: Sentence, last: int) -> int:
    """"Stupid, stupid, stupid" is said once."""
    while s.word(last + 1) == s.word(last) or (s.word(last + 1) in (",", ".") and s.word(last + 2) == s.word(last)):
        last += 2 if s.is_mark(last + 1) else 1
    return last


_JOINTS = frozenset("and or , nor but".split())
_SMALL = frozenset("a an the so such total complete too always kind of bit and nothing more".split())


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


_AFTER_LABEL = frozenset("and or but because for when to again at with that who ever in tonight today as all me i like".split())
# "crazy about her", "weak from the flu": the small word behind makes it something else.
_HARMLESS = {
    "crazy": ("about", "busy", "for"), "nuts": ("about",), "insane": ("amount",), "weak": ("from", "after", "with"), "broken": ("up", "hearted"),
    "slow": ("today", "from"), "bad": ("for", "about", "off"), "mean": ("to", "it", "that", "i"), "nothing": ("if", "like", "but", "special", "new"),
    "bored": (), "awful": ("about", "for"), "terrible": ("about", "for"), "stuck_up": (), "dense": (), "horrible": ("about", "for"), "lame": (),
    "baby": ("sister", "brother"), "worst": ("case", "off", "at"), "chicken": ("soup", "pox"), "cold": (), "dirty": ("from",), "loud": (),
    "flake": (), "drag": (), "gross": (), "dramatic": (), "zero": (), "tool": (), "waste": ("of",), "fat": (), "hideous": (), "broken_record": (),
    "jealous": (), "average": (), "cheap": (), "bitter": ("about",), "problem": ("solver", "solving", "set"), "dummy": (), "nasty": (),
    "baby_": (), "mistake": (),
}  # fmt: skip
_PERFORMANCE = frozenset("at with".split())
_PREDICATES = frozenset("am was be been being feel felt seem".split())


def _person(s: Sentence, first: int, last: int) -> bool:
    """A label on the reader, not a feeling ("I feel awful"), nor a performance ("terrible at chess")."""
    if s.word(last + 1) in _HARMLESS.get(s.word(last), ()) or _is_feeling(s, first, last) or "if" == s.word(first - 1):
        return False
    return _not_performance(s, first, last) and not _describes_thing(s, first, last)


def _is_feeling(s: Sentence, first: int, last: int) -> bool:
    """"feel" (without "like") before a word that can be a feeling, even with "so" between."""
    before = s.words[max(0, first - 4) : first]
    return first == last and s.has(last, "F") and ("feel" in before or "felt" in before or "feeling" in before) and "like" not in before


def _not_performance(s: Sentence, first: int, last: int) -> bool:
    return not (s.has(last, "AB") and s.word(last + 1) in _PERFORMANCE and s.word(last + 2) not in ("times", "heart", "all", "the"))


def _describes_thing(s: Sentence, first: int, last: int) -> bool:
    """An adjective behind "a" that goes on to a noun: "I was a stupid kid" is another rule's."""
    after_article = s.word(first - 1) in ("a", "an", "the", "such", "this", "that") or s.word(first - 2) in ("a", "an", "such")
    only_adjective = s.has(last, "AB") and not s.has(last, "LP") and s.word(last) != "one"
    return only_adjective and after_article and not (s.is_mark(last + 1) or s.word(last + 1) in _AFTER_LABEL)


def _noun(s: Sentence, first: int, last: int) -> bool:
    """"an awful swimmer": any noun, as the sentence says "I am a"; acts and things are not persons."""
    article = any(word in ("a", "an", "such", "the") for word in s.words[max(0, first - 3) : first])
    return article and not s.is_mark(last) and not s.has(last, "KUFG") and s.word(last) not in _AFTER_LABEL and _person(s, first, last)


def _too(s: Sentence, first: int, last: int) -> bool:
    """"too much", "too sensitive": of a person, unless it goes on to something else ("too much to do", "too slow today")."""
    return s.is_mark(last + 1) or s.word(last + 1) in ("for", "and", "about", "when", "i", "with", "that", "in")


def _quality(s: Sentence, first: int, last: int) -> bool:
    """"not a real artist"; "not good enough" and "not good at" are verdicts, "not smart" alone is no label."""
    if s.word(last) in ("enough", "at", "with", "for", "about", "in", "to", "that", "today", "and"):
        return s.word(last - 1) in ("worthy", "lovable", "likable") and s.word(last) in ("today", "and", "to")
    return any(word in ("a", "an", "much", "the") for word in s.words[first:last]) or s.is_mark(last + 1) and s.has(last, "P")


def _performance(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in ("at", "with")


def _exclaimed(s: Sentence, first: int, last: int) -> bool:
    """"What a fool." is about oneself, unless the sentence goes on about somebody else."""
    return not s.has(last + 1, "K") and not any(word in ("he", "she", "they", "driver") for word in s.words[last + 1 : last + 3])


def _acting(s: Sentence, first: int, last: int) -> bool:
    """"I acted like a coward", not "he looked like an idiot"."""
    start = clause_start(s, first)
    if s.word(first - 1) in ("like", "as") and s.word(first - 2) == "that":
        return False
    here = s.words[start:first]
    return ("i" in here or "me" in here or "my" in here or start >= first - 2 or s.is_mark(start - 1) and not _somebody(s, start)) and s.word(
        last
    ) not in ("garbage", "trash", "rubbish", "crap", "shit", "problem")


def _somebody(s: Sentence, start: int) -> bool:
    return s.word(start) in ("he", "she", "they", "it", "the", "this", "that")


def _mine(s: Sentence, first: int, last: int) -> bool:
    return "not" not in s.words[max(0, first - 6) : first] and _person(s, first, last)


def _own(s: Sentence, first: int, last: int) -> bool:
    """"for being such a coward": somebody's own being, unless another person is named right before."""
    before = s.words[max(0, first - 5) : first]
    others = {"he", "she", "they", "him", "them", "her", "his", "their", "is", "are", "not", "it"}
    return others.isdisjoint(before) and not {"i", "me", "my", "myself", "."}.isdisjoint(s.words[:first]) and _person(s, first, last)


def _address(s: Sentence, first: int, last: int) -> bool:
    """"You clown, …": the reader talking to the reader."""
    return s.word(first - 1) in ("you", "total", "complete", "absolute", "big", "little", "such", "utter", "stupid") and (
        s.is_mark(last + 1) or s.word(last + 1) in ("you", "how", "what", "why")
    )


def _bare(s: Sentence, first: int, last: int) -> bool:
    """A cry without "I am": the whole clause is the label."""
    if s.word(last) in ("baby", "bad", "sorry", "problem", "mess", "embarrassment", "mean") or s.word(last + 1) in _HARMLESS.get(s.word(last), ("",)):
        return False
    if s.has(last, "o") or (s.has(last, "AB") and _is_feeling(s, first, last)):
        return False
    ends = s.is_mark(last + 1) or last + 1 >= len(s.words) or s.word(last + 1) in ("ever", "again", "me")
    return ends and _cried(s, first, last) and not s.has(last, "K")


def _cried(s: Sentence, first: int, last: int) -> bool:
    """After a comma only nouns and doubled words are cries: "it was long, dull" describes."""
    start = first
    while not s.is_mark(start - 1):
        start -= 1
    opens = start == 1 or s.word(start - 1) in (".", "!", ";", ":", "?", "—", "–", "…")
    return opens or s.has(last, "L") or s.word(start) in ("so", "such", "what") or (s.has(first, "AB") and last > first)


def _short(s: Sentence, first: int, last: int) -> bool:
    """"A total failure at thirty." has no verb of its own, and no other person."""
    return subject(s, len(s.words))[0] != "people" and not any(
        word in ("is", "was", "are", "were", "he", "she", "said", "came", "will", "who") for word in s.words
    )


def _always(s: Sentence, first: int, last: int) -> bool:
    return True


CHECKS = {
    "": _always, "person": _person, "noun": _noun, "too": _too, "quality": _quality, "performance": _performance, "exclaimed": _exclaimed,
    "acting": _acting, "mine": _mine, "own": _own, "address": _address, "bare": _bare, "short": _short,
}  # fmt: skip

