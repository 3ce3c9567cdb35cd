"""Rewords labels: the act or the moment instead of the person."""

from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.reasons import theme_of
from kindward.language.text.edits import closed, join, lowered, rest, swap
from kindward.language.text.grammar import clause_end, clause_start
from kindward.language.text.inflect import is_third, stem
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

# What may have happened, by what the label is about. No praise, no cheer: believable at night.
_ACTS = {
    "mind": ("I got something wrong", "I missed something I wish I had seen", "I made a mistake I regret"),
    "heart": ("I acted in a way I don't like", "I did something I regret", "I wish I had been kinder just then"),
    "effort": ("I put something off that matters to me", "I had little energy for this", "I did less than I wanted to"),
    "failure": ("something I cared about didn't go the way I wanted", "I made a mistake I regret",
    "I'm having a hard time with this"),
    "worth": ("I feel as if I don't count right now", "I'm hard on myself right now", "this hurts and I'm low"),
    "courage": ("I was scared and I held back", "I was afraid, and I wish I had stayed",
    "I had less courage than I wanted just then"),
    "honesty": ("I did something that goes against what I value", "I said or did something I want to put right",
    "I did something I regret"),
    "fraud": ("I don't feel sure of my place here", "there are things I don't know yet",
    "I feel unsure of myself in this"),
    "odd": ("I felt out of place", "I felt awkward just then", "I didn't feel like part of it"),
    "looks": ("I don't like how I look right now", "I feel bad in my body today"),
    "much": ("I felt a lot just then", "I needed more than I like to need", "that hit me harder than I wanted"),
    "hurt": ("something in me hurts", "I'm having a hard time", "this is harder for me than I'd like"),
    "": ("I did something I don't like", "I made a mistake I regret", "I acted in a way I don't want to"),
}  # fmt: skip
_HABITS = {
    "mind": ("I sometimes get things wrong", "I sometimes miss things"),
    "heart": ("I sometimes act in a way I don't like", "I'm not always as kind as I want to be"),
    "effort": ("I sometimes put things off", "I often have little energy"),
    "worth": ("I sometimes feel as if I don't count", "I'm often hard on myself"),
    "courage": ("I sometimes hold back because I'm scared", "I'm often afraid"),
    "odd": ("I sometimes feel out of place", "I often feel awkward"),
    "much": ("I sometimes feel a lot", "I sometimes need more than I like to need"),
    "fraud": ("I sometimes feel unsure of myself", "I sometimes doubt that I belong"),
    "": ("I sometimes do things I don't like", "I sometimes have a hard time"),
}  # fmt: skip
# For "I feel stupid": a feeling in the place of the label.
_FEELINGS = {
    "mind": ("embarrassed", "unsure of myself"), "heart": ("guilty", "sorry for what I did"), "effort": ("worn out",
    "behind"),
    "failure": ("disappointed", "discouraged"), "worth": ("low", "sad and small"), "courage": ("scared", "ashamed"),
    "honesty": ("guilty", "ashamed"),
    "fraud": ("unsure of myself", "out of place"), "odd": ("out of place", "awkward"), "looks": ("uneasy in my body",
    "unhappy with how I look"),
    "much": ("overwhelmed", "a lot at once"), "hurt": ("hurt", "sad"), "": ("ashamed", "disappointed"),
}  # fmt: skip
_QUOTE_MARKS = any_of("""" “ ‘ '""")
_SUBORDINATE = any_of(
    """because if or that when until unless as since than whether who though while where like how why"""
)
_KEPT_RESTS = any_of(
    """when again today tonight after since while this because until whenever sometimes lately yesterday now and but"""
)


def write(s: Sentence, found: Find) -> Iterator[str]:
    """The clause with the label gives way to what happened; what else the sentence says stays."""
    return next(writer for fits, writer in _WRITERS if fits(s, found))(s, found)


def _is_kind_of(s: Sentence, found: Find) -> bool:
    """As in "what kind of moron replies to all"."""
    return (
        s.words[found.frame : found.frame + 2] in runs("what kind | what sort | what type")
        and s.word(found.last + 1)[:1].isalnum()
    )


def _one_who(s: Sentence, found: Find) -> Iterator[str]:
    yield swap(s, found.frame, found.last, "this time I'm the one who")
    yield swap(s, found.frame, found.last, "I'm not proud of being someone who")


def _as_feeling(s: Sentence, found: Find) -> Iterator[str]:
    yield from (swap(s, _feel(s, found), found.last, feeling) for feeling in _FEELINGS[_theme(s, found)])


def _plainly(s: Sentence, found: Find) -> Iterator[str]:
    yield from _from_rest(s, found)
    yield from _acts(s, found)


def _is_quoted(s: Sentence, found: Find) -> bool:
    """The critic's words in quotation marks: only they are reworded."""
    return (
        found.frame > 1
        and s.word(found.frame - 1) in _QUOTE_MARKS
        and s.word(found.last + 1) in any_of("\" ” ’ ' . ! ,")
    )


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
    return clause_start(s, found.first)


def _is_subordinate(s: Sentence, found: Find) -> bool:
    """As in "because I'm mediocre": an act in its place would change the sense."""
    start = _start(s, found)
    inside = _SUBORDINATE & set(s.words[start : found.first])
    return s.word(start - 1) in _SUBORDINATE or (bool(inside - {"like", "how", "that"}) and not s.is_question)


def _telling(s: Sentence, found: Find) -> Iterator[str]:
    """The label as what the reader tells the reader: "… because I tell myself I'm mediocre"."""
    at = found.first
    while at > 1 and s.word(at) != "i":
        at -= 1
    if s.word(at) != "i" or s.word(at + 1) not in ("am", "was", "feel", "have", "can"):
        return
    before, clause = s.text[: s.start(at)], s.text[s.start(at) :]
    yield join(before, f"I tell myself {clause}", "")
    yield join(before, f"right now I think {clause}", "")


def _end(s: Sentence, found: Find) -> int:
    """The last word the new clause takes the place of: further labels, and what only belongs to the label."""
    end = clause_end(s, found.last)
    if s.word(found.last + 1) in _KEPT_RESTS - {"and", "but"}:
        return found.last
    return end


def _acts(s: Sentence, found: Find) -> Iterator[str]:
    """The clause as an act; after a comma with "and", as two main clauses want it."""
    start, end = _start(s, found), _end(s, found)
    before, after = _led(s.text[: s.start(start)]), rest(s, end)
    habit = s.word(end + 1) in ("when", "whenever", "sometimes")
    acts = _HABITS.get(_theme(s, found), _HABITS[""]) if habit else _role(s, found) + _ACTS[_theme(s, found)]
    for act in acts:
        text = join(before, act, after)
        yield closed(s, text) if s.is_question or s.text.rstrip().endswith("!") else text


def _led(before: str) -> str:
    """Two main clauses want "and" after the comma; a mere "God, …" does not."""
    return before + "and " if before.rstrip().endswith(",") and len(before.split()) > 2 else before


def _my_self(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "My stupid self forgot" into "I forgot"; "my stupid mouth" is a mouth."""
    if s.word(found.last + 1) in ("self", "ass"):
        yield swap(s, found.frame, found.last + 1, "I")
    else:
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


def _role(s: Sentence, found: Find) -> tuple[str, ...]:
    """As in "a terrible mother": "I wasn't the mother I want to be just then"."""
    noun = s.word(found.last)
    if (
        found.last > found.first
        and s.has(found.last, "P")
        and noun not in any_of("person human human_being being thing creature people example")
    ):
        return (f"I wasn't the {noun} I want to be just then", f"{join('as a ', noun, '')}, I did something I regret")
    return ()


def _from_rest(s: Sentence, found: Find) -> Iterator[str]:
    """What the label was for, said plainly: "for hiding", "so dumb that I …", "who can't finish"."""
    following, start = s.word(found.last + 1), _start(s, found)
    before = _led(s.text[: s.start(start)])
    if following == "for" and s.word(found.last + 2).endswith("ing"):
        yield join(before, "I regret" + rest(s, found.last + 1), "")
    elif following == "that" and "so" in s.words[start : found.first]:
        yield join(before, rest(s, found.last + 1).lstrip(), "")
    elif following == "who":
        yield from _relative(s, found, before)


def _relative(s: Sentence, found: Find, before: str) -> Iterator[str]:
    """Turns "a slob who can't finish a book" into "I can't finish a book"."""
    verb = found.last + 2
    word = s.word(verb)
    plain = {"is": "am", "was": "was", "has": "have", "does": "do"}.get(word, stem(word) if is_third(word) else "")
    shared = verb + 1 < len(s.words) and s.start(verb) == s.start(verb + 1)
    if shared and word in ("is", "has", "does"):
        return
    yield join(before, f"I {plain}{rest(s, verb)}" if plain and not shared else "I" + rest(s, found.last + 1), "")


def _addressed(s: Sentence, found: Find) -> Iterator[str]:
    """As in "You clown, you had one job": the name goes, the rest stays."""
    behind = rest(s, found.last).lstrip(" ,;:—–-")
    if len(behind.strip(".!? ")) > 3:
        yield join("", behind, "")
        yield closed(s, f"I regret this: {lowered(behind)}")
    else:
        yield from _acts(s, found)


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


_Fits = Callable[[Sentence, Find], object]
_Writer = Callable[[Sentence, Find], Iterator[str]]
# The first that fits writes.
_WRITERS: tuple[tuple[_Fits, _Writer], ...] = (
    (lambda s, found: found.family == "mine", _my_self),
    (_is_quoted, _quoted),
    (_feel, _as_feeling),
    (_is_kind_of, _one_who),
    (lambda s, found: found.family == "you", _addressed),
    (_seen, _impression),
    (_manner, _in_a_way),
    (_is_subordinate, _telling),
    (lambda s, found: True, _plainly),
)
