"""Rewords labels: the act or the moment instead of the person."""

import re
from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.reasons import theme_of
from kindward.language.text.edits import closed, join, rest, swap, untagged
from kindward.language.text.grammar import clause_end, clause_start
from kindward.language.text.inflect import is_third, stem
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_HABITS = {
    "mind": (("I sometimes get things wrong", "can look again"), ("I sometimes miss things", "can ask")),
    "heart": (("I sometimes act in a way I don't like", "can make it right"),
              ("I'm not always as kind as I want to be", "can be kinder next time")),
    "effort": (("I sometimes put things off", "can start small"),
               ("I don't always have the energy I'd like", "can rest and begin again")),
    "failure": (("I sometimes fall short of what I hoped for", "can try another way"),
                ("things don't always go the way I want", "can go better another day")),
    "worth": (("I sometimes feel as if I don't count", "can say so to somebody I trust"),
              ("I'm often hard on myself", "can be fairer")),
    "courage": (("I sometimes hold back when I'm scared", "can take one small step"),
                ("I'm sometimes more scared than I'd like", "can still try")),
    "honesty": (("I sometimes go against what I value", "can put it right"),
                ("I'm not always as honest as I want to be", "can start now")),
    "fraud": (("I sometimes doubt that I belong", "can learn as I go"),
              ("I'm sometimes unsure of myself", "can still learn")),
    "odd": (("I sometimes feel out of place", "can still be myself"), ("I sometimes feel awkward", "can still take part")),
    "much": (("I sometimes feel like too much", "can ask somebody I trust"),
             ("I sometimes feel a lot", "can take a moment")),
    "hurt": (("I sometimes have a hard time", "can ask for help"), ("I'm sometimes hurting", "can go gently")),
    "": (("I sometimes do things I don't like", "can choose another way"),
         ("I'm not always who I want to be", "can choose again")),
}  # fmt: skip
"""What is true of most people, by what the label is about, with what the reader can do: no fact is invented."""
_ACTS = {
    "mind": ("I got something wrong", "I missed something"),
    "heart": ("I acted in a way I don't like", "I did something I regret"),
    "effort": ("I did less than I wanted to", "I didn't do what I wanted to do"),
    "failure": ("something I cared about didn't go the way I wanted", "I fell short of what I hoped for"),
    "worth": ("I felt as if I didn't count", "I was hard on myself"),
    "courage": ("I held back", "I was scared"),
    "honesty": ("I did something that goes against what I value", "I did something I want to put right"),
    "fraud": ("I felt unsure of my place", "I felt unsure of myself"),
    "odd": ("I felt out of place", "I felt awkward"),
    "much": ("I felt a lot", "it was a lot for me"),
    "hurt": ("I was having a hard time", "I was hurting"),
    "": ("I did something I don't like", "I acted in a way I don't want to"),
}  # fmt: skip
"""For a label told of a moment that is over ("I was such an idiot")."""
# For "I feel stupid": a feeling in the place of the label.
_FEELINGS = {
    "mind": ("embarrassed", "unsure of myself"), "heart": ("guilty", "sorry"), "effort": ("worn out", "behind"),
    "failure": ("disappointed", "discouraged"), "worth": ("low", "sad and small"), "courage": ("scared", "ashamed"),
    "honesty": ("guilty", "ashamed"), "fraud": ("unsure of myself", "out of place"), "odd": ("out of place", "awkward"),
    "much": ("overwhelmed", "like a lot"), "hurt": ("hurt", "sad"), "": ("ashamed", "disappointed"),
}  # fmt: skip
_QUOTE_MARKS = any_of("""" “ ‘ '""")
_SUBORDINATE = any_of("""because if or that when until unless as since than whether who though while where like why""")
_KEPT_RESTS = any_of(
    """when again today tonight after since while this because until whenever sometimes lately yesterday now and but
    at"""
)


def leaves_alone(s: Sentence, found: Find) -> bool:
    """Whether any rewording would be worse than none: of a body, or of a label that is told of already."""
    first, last = _listed(s, found)
    if any(theme_of(s.word(n)) == "looks" for n in range(first, last + 1)):
        return True
    if not _THOUGHT.isdisjoint(s.words[_start(s, found) : found.first]):  # what somebody else thinks is no deed of mine
        return True
    return any(s.words[n : n + 2] in _TOLD for n in range(1, found.first))


_THOUGHT = any_of("thinks thought believes reckons figures says said")


_TOLD = runs(
    "tell myself | telling myself | told myself | call myself | calling myself | called myself | tells me | telling me | "
    "says i | saying i | thought i | named myself"
)


def write(s: Sentence, found: Find) -> Iterator[str]:
    """The clause with the label gives way to what happened; what else the sentence says stays. Nothing, where a stump would."""
    if _leaves_a_stump(s, found):
        return iter(())
    return next(writer for fits, writer in _WRITERS if fits(s, found))(s, found)


def _leaves_a_stump(s: Sentence, found: Find) -> bool:
    """As in "It was a total, complete failure", "a cold, unfeeling person"; behind it, "…, as Gran called it", "…, I am, just useless"."""
    comma = found.first - 1
    while s.has(comma, "mAB"):
        comma -= 1
    articled = not {"a", "an"}.isdisjoint(s.words[max(1, comma - 3) : comma])
    halved = s.word(comma) == "," and articled and _start(s, found) > comma
    after = s.words[found.last + 1 : found.last + 4]
    praised = "well" in s.words[:2] and "done" in s.words[:3]
    again = after == (",", "i", "am") and not re.match(_ECHO, untagged(rest(s, found.last)))
    return halved or praised or after[:2] == (",", "as") or again


def _is_kind_of(s: Sentence, found: Find) -> bool:
    """As in "what kind of moron replies to all"."""
    return (
        s.words[found.frame : found.frame + 2] in runs("what kind | what sort | what type")
        and s.word(found.last + 1)[:1].isalnum()
    )


def _one_who(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last + 1) in ("am", "are", "was", "were"):  # "What kind of fool am I?"
        return
    yield closed(s, swap(s, found.frame, found.last, "I'm not proud of being someone who"))


def _as_feeling(s: Sentence, found: Find) -> Iterator[str]:
    yield from (swap(s, _feel(s, found), _listed(s, found)[1], feeling) for feeling in _FEELINGS[_theme(s, found)])


def _plainly(s: Sentence, found: Find) -> Iterator[str]:
    yield from _from_rest(s, found)
    yield from _acts(s, found)
    yield from _told_to_oneself(s, found)


def _is_quoted(s: Sentence, found: Find) -> bool:
    """The critic's words in quotation marks: only they are reworded."""
    return s.word(found.frame - 1) in _QUOTE_MARKS and s.word(found.last + 1) in any_of("\" ” ’ ' . ! ,")


def _quoted(s: Sentence, found: Find) -> Iterator[str]:
    yield swap(s, found.frame, found.last, "that was a mistake")
    yield swap(s, found.frame, found.last, "I wish I had done that another way")


def _feel(s: Sentence, found: Find) -> int:
    """Behind "I feel" the first word to replace, over "so" and "like a"; 0 for any other sentence."""
    at = found.first - 1
    while s.word(at) in _SMALL_WORDS:
        at -= 1
    return at + 1 if s.word(at) in ("feel", "felt", "feeling") and s.word(at - 1) != "me" else 0


_SMALL_WORDS = any_of(
    """so such a an the like total complete absolute pretty too completely totally utterly always bit of kind most"""
)


def _start(s: Sentence, found: Find) -> int:
    """Where the clause of the label begins; "I'm a cold, selfish son" is one clause, for all its comma."""
    first = start = clause_start(s, _listed(s, found)[0])
    while s.word(first - 1) == "," and all(s.has(n, "mAB") for n in range(start, found.first)):
        first = clause_start(s, max(1, first - 2))
        if s.word(first) == "i" and s.word(first + 2) in ("a", "an", "the"):
            return first
    return start


def _is_subordinate(s: Sentence, found: Find) -> bool:
    """As in "because I'm mediocre", "If I ask, I'm weak": an act in its place would change the sense."""
    start = _start(s, found)
    inside = _SUBORDINATE & set(s.words[start : found.first])
    opened = s.word(1) in ("if", "when", "unless", "whenever")
    bound = bool(inside - {"like", "that", "as"}) and not s.is_question
    return s.word(start - 1) in _SUBORDINATE - {"as"} or opened or bound


def _telling(s: Sentence, found: Find) -> Iterator[str]:
    """The label as what the reader tells the reader: "… because I tell myself I'm mediocre"."""
    at = found.first
    while at > 1 and s.word(at) != "i":
        at -= 1
    if s.word(at) != "i" or s.word(at + 1) not in ("am", "was", "feel", "have", "can"):
        return
    before, clause = s.text[: s.start(at)], untagged(s.text[s.start(at) :])
    yield join(before, f"I tell myself {clause}", "")
    yield join(before, f"I sometimes think {clause}", "")


def _listed(s: Sentence, found: Find) -> tuple[int, int]:
    """The whole list that the label stands in: "lazy, selfish, and a coward"."""
    first, last = found.first, found.last
    while (before := _label_before(s, first)) > 0:
        first = before
    while s.word(last + 1) in _JOINTS:
        at = last + 2
        while s.word(at) in _JOINTS or s.has(at, "m"):
            at += 1
        if not s.has(at, "LAT") or s.word(at) in ("nobody", "nothing"):
            break
        last = at + 1 if s.has(at, "A") and s.has(at + 1, "PL") else at
    return first, last


_JOINTS = any_of("and or nor but ,")


def _label_before(s: Sentence, first: int) -> int:
    """The label that a joint ties to the one at `first`; 0 for none."""
    at = first - 1
    while s.has(at, "mAB"):
        at -= 1
    if s.word(at) not in _JOINTS:
        return 0
    while s.word(at) in _JOINTS:
        at -= 1
    return at if s.has(at, "LA") or (s.has(at, "P") and s.has(at - 1, "AB")) else 0


def _end(s: Sentence, found: Find) -> int:
    """The last word the new clause takes the place of: further labels, and what only belongs to the label."""
    last = _listed(s, found)[1]
    if s.word(last + 1) in _KEPT_RESTS - {"and", "but", "at"} or (s.word(last + 1) == "at" and _is_past(s, found)):
        return last
    end = clause_end(s, last)
    return end + 2 if s.words[end + 1 : end + 3] == ("or", "what") else end


def _is_past(s: Sentence, found: Find) -> bool:
    """Whether the label is told of a moment that is over: "I was such an idiot"."""
    start = _start(s, found)
    verbs = {"was", "were", "acted", "behaved", "became", "did", "had"} & set(s.words[start : found.first])
    return bool(verbs) and "born" not in s.words


def _acts(s: Sentence, found: Find) -> Iterator[str]:
    """The clause as what people do at times, or did once; after a comma with "and", as two main clauses want it."""
    start, end = _start(s, found), _end(s, found)
    before, after = _led(_unhinged(s, s.text[: s.start(start)])), re.sub(_ECHO, "", untagged(rest(s, end)))
    small = re.match(r" (\w+)\b", after)
    if small and small[1].lower() in s.fillers:
        after = after[small.end() :]
    told = (found.family == "bare" and any(s.has(n, "LABT") for n in range(1, start))) or (
        found.family == "told" and s.word(start - 1) == ","
    )
    loose = found.family == "told" and re.search(r"\w", after) and not re.match(_KEPT_BY_NAMES, after)
    if told or loose or re.match(_LOOSE, after):
        return
    for act in _role(s, found) or _instead(s, found, not before.strip() and not re.search(r"\w", after)):
        text = join(before, act, after)
        yield closed(s, text) if s.is_question or s.text.rstrip().endswith("!") else text


_ECHO = (
    r"(?i)^,? ?(?:and )?(?:that(?:['’]?s| is| was) (?:(?:what|all|who|how) i(?:['’]?m| am| was|['’]?ve become)|me|all|my \w+)"
    r"|i am|simple as that|(?:plain|pure) and simple|full stop|period|end of story|hands down|me)\b(?= *[.!…]*$| since| at|, and)"
)
"""What only says the label again, from behind: "Dotty, that's what I am"."""
_LOOSE = (
    r"(?i)^[,:] ?(?!(?:and|but|because|so|since|when|even|though|while|i|im|he|she|they|we|you|it|my|the|there|nobody"
    r"|everyone|everybody|people|not|no|at|in|on|as|like|lol|tbh|just)\b)\w|^ and u\b"
)
"""A rest that needs the label in front of it: ", that's the only reason", ", who forgets birthdays"."""
_KEPT_BY_NAMES = r"(?i)^(?:, (?:and|but|so)|,? ?(?:ever )?since|,? ?because| at)\b"


def _unhinged(s: Sentence, before: str) -> str:
    """Without the small words that belong to the name: "just a spineless kid"."""
    kept, _, last = before.rstrip().rpartition(" ")
    return kept + " " if last.lower() in s.fillers else before


def _instead(s: Sentence, found: Find, alone: bool) -> tuple[str, ...]:
    """The reader's form ("I sometimes …, and can …") where the clause is the whole sentence; else its first half."""
    if _is_past(s, found):
        return _ACTS.get(_theme(s, found), _ACTS[""])
    habits = _HABITS.get(_theme(s, found), _HABITS[""])
    if s.word(found.first) == "too" or s.word(found.first - 1) == "too":
        trait = s.text[s.start(found.last) : s.end(found.last)]
        habits = ((f"I sometimes worry that I'm too {trait}", "can ask somebody I trust"), *habits[1:])
    if not alone:
        return tuple(habit for habit, _ in habits)
    (habit, ability), (other, _) = habits
    return f"{habit}, and {ability}", other


def _told_to_oneself(s: Sentence, found: Find) -> Iterator[str]:
    """As in "I'm telling myself that I'm lazy": nothing is agreed with, and nothing made up."""
    plain = (
        re.match(r"(?i)i\b|im\b", s.text) and s.word(2) in ("am", "was") and _start(s, found) == 1 and not s.is_question
    )
    if plain and not re.search(r"\w", untagged(rest(s, _end(s, found)))):
        yield closed(s, f"I'm telling myself that {untagged(s.text)}")


def _led(before: str) -> str:
    """Two main clauses want "and" after the comma; a mere "God, …" does not."""
    led = before.rstrip().endswith(",") and len(before.split()) > 2 and not before.lower().startswith("let")
    return before + "and " if led else before


def _my_self(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "My stupid self forgot" into "I forgot"; "my stupid mouth" is a mouth, and stays if a verb follows."""
    self = next((n for n in range(found.last + 1, found.last + 4) if s.word(n) in ("self", "ass")), 0)
    if self:
        yield swap(s, found.frame, self, "I")
    elif found.last + 3 < len(s.words):
        yield swap(s, found.first, found.last, "")


def _seen(s: Sentence, found: Find) -> int:
    """The verb in "I look like a clown", "I sounded like an idiot"; 0 for other sentences."""
    at = found.first - 1
    while s.word(at) in _SMALL_WORDS:
        at -= 1
    return at if s.word(at) in ("look", "looked", "sound", "sounded") and s.word(at - 1) == "i" else 0


def _impression(s: Sentence, found: Find) -> Iterator[str]:
    verb = _seen(s, found)
    dislike = "didn't like" if s.word(verb).endswith("ed") else "don't like"
    yield swap(s, verb - 1, found.last, f"I {dislike} how I {s.word(verb)}")
    yield swap(s, verb - 1, found.last, f"I felt embarrassed by how I {s.word(verb)}")


def _theme(s: Sentence, found: Find) -> str:
    return theme_of(s.word(found.last)) or theme_of(s.word(found.first))


_NO_ROLES = any_of(
    "man woman girl boy guy kid adult person human human_being being thing creature people example soul individual wretch"
)


def _role(s: Sentence, found: Find) -> tuple[str, ...]:
    """As in "a terrible mother", "a failure as a father": "I'm not always the mother I want to be"."""
    noun = _role_of(s, found)
    if not noun:
        return ()
    if found.family == "not-real":
        return f"I'm not yet the {noun} I want to be", f"I'm sometimes unsure of myself as {join('a ', noun, '')}"
    if _is_past(s, found):
        return f"I wasn't the {noun} I wanted to be", f"I fell short of the {noun} I want to be"
    return f"I'm not always the {noun} I want to be", f"I sometimes fall short of the {noun} I want to be"


def _role_of(s: Sentence, found: Find) -> str:
    """The role that is judged, from the label or from "as a father" in its clause; "" for none."""
    last = found.last
    if last > found.first and s.has(last, "P") and s.word(last) not in _NO_ROLES:
        return s.text[s.start(last) : s.end(last)].lower()
    start, end = _start(s, found), clause_end(s, last)
    for at in range(start, end):
        if (
            s.word(at) == "as"
            and s.word(at + 1) in ("a", "an")
            and s.has(at + 2, "P")
            and s.word(at + 2) not in _NO_ROLES
        ):
            return s.word(at + 2)
    return ""


def _from_rest(s: Sentence, found: Find) -> Iterator[str]:
    """What the label was for, said plainly: "for hiding", "so dumb that I …", "who can't finish"."""
    following, start = s.word(found.last + 1), _start(s, found)
    before = _led(s.text[: s.start(start)])
    if following == "for" and s.word(found.last + 2).endswith("ing") and s.word(found.last + 2) not in _NOT_REGRETTED:
        yield join(before, "I regret" + rest(s, found.last + 1), "")
    elif following == "that" and "so" in s.words[start : found.first]:
        yield join(before, rest(s, found.last + 1).lstrip(), "")
    elif following == "who" and found.family != "told":
        yield from _relative(s, found, before)


_NOT_REGRETTED = any_of(
    "crying feeling being needing wanting missing grieving worrying struggling asking resting hurting caring"
)
"""Feelings and needs: no offer says that they should not have been."""


def _relative(s: Sentence, found: Find, before: str) -> Iterator[str]:
    """Turns "a slob who leaves late" into "I leave late"; who can't finish a book finds it hard."""
    verb = found.last + 2
    word = s.word(verb)
    plain = {"is": "am", "was": "was", "has": "have", "does": "do"}.get(word, stem(word) if is_third(word) else "")
    if not _THEIRS.isdisjoint(s.words[verb:]) or any(s.has(n, "LAB") for n in range(verb, len(s.words))):
        return
    if word in _FLATTERED:  # "a fraud who got lucky": what comes goes on in the critic's voice
        return
    if s.words[verb : verb + 2] == ("can", "not"):
        deed = verb + 2 + (s.word(verb + 2) == "even")
        if s.word(deed)[:1].isalpha():
            yield join(before, f"I find it hard to {s.text[s.start(deed) :]}", "")
        return
    shared = s.start(verb) == s.start(verb + 1)
    if shared:  # "who's late", "who doesn't try"
        return
    yield join(before, f"I {plain}{rest(s, verb)}" if plain else "I" + rest(s, found.last + 1), "")


_THEIRS = any_of("herself himself his her he she they themselves never only always ever still barely hardly")
_FLATTERED = any_of("got gets fooled fools tricked tricks fakes faked pretends pretended deserves deserved")


def _addressed(s: Sentence, found: Find) -> Iterator[str]:
    """As in "You idiot, you left the gate open": the name goes, the rest stays. Scorn has no plain rest."""
    if s.word(found.frame) in any_of("nice well good great way smart"):
        return
    behind = untagged(rest(s, found.last)).lstrip(" ,;:—–-")
    if re.match(_SCORN, behind):
        return
    if len(behind.strip(".!? ")) > 3:
        yield join("", behind, "")
    else:
        yield from _acts(s, found)


_SCORN = r"(?i)(?:you (?:only )?had one job|(?:now )?look what|what did you|what were you|congrat|how could|well done|nice (?:one|going|job)|good job)"


def _manner(s: Sentence, found: Find) -> int:
    """Where "like an idiot" begins behind a verb of acting; 0 for other sentences."""
    at = found.first - 1
    while s.word(at) in _SMALL_WORDS and s.word(at) != "like":
        at -= 1
    return at if s.word(at) == "like" and s.word(at - 1) in _ACTING else 0


_ACTING = any_of("act acted acting behave behaved behaving talk talked play played handled did reacted spoke yelled")


def _in_a_way(s: Sentence, found: Find) -> Iterator[str]:
    """As in "I acted like an idiot at dinner": the way is named, not the person."""
    before, after = s.text[: s.start(_manner(s, found))], rest(s, found.last)
    for way in ("in a way I don't like", "in a way I regret", "differently from how I want to"):
        yield join(before, way, after)


def _is_aside(s: Sentence, found: Find) -> bool:
    """As in "Like an idiot, I paid": between marks, and the sentence stands without it."""
    return found.family == "like" and s.is_mark(found.frame - 1) and s.is_mark(_aside_end(s, found) + 1)


def _aside_end(s: Sentence, found: Find) -> int:
    return found.last + 2 * (s.word(found.last + 1) == "i")  # "like the fool I am"


def _without(s: Sentence, found: Find) -> Iterator[str]:
    before, after = s.text[: s.start(found.frame)].rstrip(" ,"), rest(s, _aside_end(s, found))
    if len(after + before) > 4:
        yield join("", after.lstrip(" ,"), "") if not before else before + after


_Fits = Callable[[Sentence, Find], object]
_Writer = Callable[[Sentence, Find], Iterator[str]]
# The first that fits writes.
_WRITERS: tuple[tuple[_Fits, _Writer], ...] = (
    (lambda s, found: found.family == "mine", _my_self),
    (_is_quoted, _quoted),
    (lambda s, found: _feel(s, found), _as_feeling),
    (_is_kind_of, _one_who),
    (lambda s, found: found.family == "you", _addressed),
    (_seen, _impression),
    (_manner, _in_a_way),
    (_is_aside, _without),
    (_is_subordinate, _telling),
    (lambda s, found: True, _plainly),
)
