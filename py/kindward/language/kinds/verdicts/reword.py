"""Rewords verdicts: smaller words for what went wrong, a feeling for what hurts."""

import re
from collections.abc import Callable, Iterator

from kindward.language.model import Find
from kindward.language.reasons import verb_theme
from kindward.language.text.edits import closed, join, lowered, part, rest, swap
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.inflect import form_like
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

Writer = Callable[[Sentence, Find], Iterator[str]]
Forms = tuple[str, ...]

_DEEDS: dict[str, tuple[Forms, ...]] = {
    "harm": (("do some harm to", "does some harm to", "did some harm to", "doing some harm to", "done some harm to"),
             ("take something away from", "takes something away from", "took something away from",
             "taking something away from", "taken something away from")),
    "struggle": (("struggle with", "struggles with", "struggled with", "struggling with", "struggled with"),
                 ("have a hard time with", "has a hard time with", "had a hard time with", "having a hard time with",
                 "had a hard time with")),
}  # fmt: skip
_EVENTS = any_of(
    """birthday evening trip night party dinner mood wedding day christmas holiday show game weekend date vacation
    surprise picnic"""
)


def write(s: Sentence, found: Find) -> Iterator[str]:
    """Replacements for the family of the verdict; nothing where any would be untrue or agree with the critic."""
    yield from (untagged(text) for text in _BY_FAMILY.get(found.family, _nothing)(s, found))


_TAG = (
    r",? (?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|must)(?:n['’]t)?"
    r" (?:i|I|it|they|he|she|we|you|this|that)(?: not)?\?(?=[\"”’')]*$)|,? (?:right|huh|eh|innit)\?(?=[\"”’')]*$)"
)


def asks(s: Sentence) -> bool:
    """Whether the sentence is a question; "I ruined it, didn't I?" only asks for a yes."""
    return s.is_question and not re.search(_TAG, s.text)


def untagged(text: str) -> str:
    """Without a question tag at the end: "…, didn't I?" asks for a yes that the new sentence no longer wants."""
    return re.sub(_TAG, ".", text)


def _nothing(s: Sentence, found: Find) -> Iterator[str]:
    yield from ()


def _clause(s: Sentence, found: Find, *clauses: str) -> Iterator[str]:
    """The whole clause with the verdict gives way to another."""
    start, end = clause_start(s, found.first), max(found.last, clause_end(s, found.last))
    before = s.text[: s.start(start)]
    joined = before + "and " if before.rstrip().endswith(",") and not asks(s) else before
    for clause in clauses:
        text = join(joined, clause, rest(s, end))
        yield text if clause.endswith("?") else closed(s, text)


_BOUND = any_of("that if whether because when until unless than as how what which who why where since while cause")


def _held_open(s: Sentence, found: Find) -> Iterator[str]:
    """The clause as the reader wrote it, as a worry or as what is felt now: "I worry that my essay isn't any good"."""
    start = _whole_start(s, found)
    if asks(s) or s.word(start - 1) in _BOUND or start > found.first or not s.word(start)[0].isalnum():
        return
    if start == found.first and s.word(start) not in any_of("nothing none there everything what the my"):
        return  # the "I" is left out, and a worry needs one
    before, clause = s.text[: s.start(start)], lowered(s.text[s.start(start) :])
    yield join(before, f"I worry that {clause}", "")
    yield join(before, f"right now I feel that {clause}", "")


def _whole_start(s: Sentence, found: Find) -> int:
    """Where the clause begins, a long subject included: "what I made wasn't …", "there's nothing special …"."""
    first = found.first
    if s.word(first) in ("nothing", "none"):
        if s.is_mark(first - 1) or s.word(first - 1) in any_of("and but because so that"):
            return first
        first -= 1
    start = clause_start(s, first)
    return start if s.word(start) in any_of("the what everything this that there a") else subject(s, first)[1]


def _matter(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't matter to this team" into the wish behind it."""
    start = subject(s, found.first)[1]
    if s.word(start) == "i" and s.word(found.last) in ("matter", "belong", "in") and not asks(s):
        before = s.text[: s.start(start)]
        verb = {"matter": "matter", "belong": "belong", "in": "fit in"}[s.word(found.last)]
        if s.word(found.last + 1) not in ("anywhere", "anymore", "at"):
            yield join(before, f"I want to {verb}", rest(s, found.last))
    yield from _held_open(s, found)


_BEFORE_ACTION = any_of("can could not never ever even seem to at all am was unable able for the life of me")
_LEADING_ON = {"do": "not", "did": "not", "be": "unable", "manage": "to", "managed": "to", "manages": "to"}


def _unable(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I can't hold my temper" into "I find it hard to hold my temper", and into the form of the articles."""
    action = found.first
    while s.word(action) in _BEFORE_ACTION or s.word(action + 1) == _LEADING_ON.get(s.word(action)):
        action += 1
    start = subject(s, found.first)[1]
    trait = s.word(action) in ("capable", "incapable", "be", "being", "love")
    if trait or asks(s) or s.word(action).endswith("ing") or s.word(start) != "i" or action > found.last:
        yield from _held_open(s, found)
        return
    past = not {"could", "was", "managed"}.isdisjoint(s.words[found.first : action])
    before, after = s.text[: s.start(start)], s.text[s.start(action) :]
    yield join(before, f"I {'found' if past else 'find'} it hard to {after}", "")
    end = clause_end(s, action)
    if not past and s.is_mark(end + 1) and s.word(end + 1) != ",":
        yield join(before, f"I sometimes struggle to {part(s, action, end)}, and can learn", rest(s, end))
    yield join(before, f"I {'had' if past else 'have'} a hard time when I {'tried' if past else 'try'} to {after}", "")


def _know_how(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't know how to be a friend" into "I'm still learning how to be a friend"."""
    start = subject(s, found.first)[1]
    how = next(n for n in range(found.first, found.last) if s.word(n) == "how")
    if s.word(start) == "i" and not asks(s) and s.word(found.first) == "do":
        before = s.text[: s.start(start)]
        yield join(before, "I'm still learning how", rest(s, how))
        yield join(before, "I find it hard to know how", rest(s, how))


_STRUGGLED = {"made": "struggled", "make": "struggle", "makes": "struggles", "making": "struggling"}
_HAD_HARD = {"struggled": "had", "struggle": "have", "struggles": "has", "struggling": "having"}


def _struggled(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "made a hash of it", "cocked it up" into "struggled with it"."""
    if not _WHOLE.isdisjoint(s.words[found.first : clause_end(s, found.last) + 1]):
        yield from _whole_deed(s, found)
        return
    verb = s.word(found.first).partition("_")[0]
    form = _STRUGGLED.get(verb) or form_like(verb, ("struggle", "struggles", "struggled", "struggling"))
    up = next((n for n in range(found.first + 1, found.last + 1) if s.word(n) == "up" and verb not in _STRUGGLED), 0)
    inside = part(s, found.first + 1, up - 1) if up else ""
    inside = inside or (part(s, up + 1, found.last) if up else "")
    follows = _has_object(s, found) and not inside
    tail = f" with {inside}" if inside else " with" if follows else ""
    yield swap(s, found.first, found.last, form + tail)
    yield swap(s, found.first, found.last, f"{_HAD_HARD[form]} a hard time{tail}")


def _nerve(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(s, found, "my nerves got the better of me", "I wish I had gone through with it")


def _life(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(s, found, "I regret some of what I did", "I did things that I'd do another way now")


def _why(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(
        s,
        found,
        "I wish this had gone another way",
        "I'd like to understand what happened there",
        "this was hard for me",
    )


def _hate(s: Sentence, found: Find) -> Iterator[str]:
    """As in "I hate myself": anger at oneself is a feeling, and can be said as one."""
    if (
        s.word(found.last) in ("myself", "yourself", "sick")
        and s.word(found.first - 1) == "i"
        and "for" not in s.words[found.last : found.last + 2]
    ):
        yield swap(s, found.first - 1, found.last, "I'm angry with myself")
        yield swap(s, found.first - 1, found.last, "I'm disappointed in myself")
    elif s.word(found.last) in ("myself", "yourself") and s.word(found.first - 1) == "i":
        yield swap(s, found.first - 1, found.last, "I'm angry with myself")
        yield swap(s, found.first - 1, found.last, "I feel ashamed of myself")
    elif s.words[found.first : found.first + 3] == ("can", "not", "stand"):
        yield swap(s, found.first, found.first + 2, "have a hard time with")
        yield swap(s, found.first, found.first + 2, "find it hard to accept")
    elif s.word(found.first) in ("hate", "loathe", "despise") and s.word(found.first - 1) == "i":
        yield swap(s, found.first, found.first, "have a hard time with")
        yield swap(s, found.first, found.first, "am struggling with")


def _punish(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first - 1) == "i" and s.word(found.first).startswith("deserve"):
        yield swap(s, found.first - 1, found.first - 1, "I feel as if I")
        yield swap(s, found.first - 1, found.first - 1, "part of me thinks I")
    yield from _clause(s, found, "I feel guilty about what happened")


def _worth(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I don't deserve her" into held open: "I'm not sure I deserve her"."""
    start = subject(s, found.first)[1]
    if s.word(start) == "i" and any(word.startswith("deserve") for word in s.words[found.first : found.last + 1]):
        before, after = s.text[: s.start(start)], rest(s, found.last)
        verb = "deserved" if s.word(found.last) == "deserved" else "deserve"
        yield join(before, f"I'm not sure I {verb}", after)
        yield join(
            before,
            f"right now I feel I {'did not' if s.word(found.first) == 'did' else 'do not'} deserve".replace(
                " not", "n't"
            ),
            after,
        )
        yield join(before, f"I find it hard to believe I {verb}", after)
    elif s.word(start) == "i":
        yield swap(s, start, found.last, f"right now I don't feel {part(s, found.first + 1, found.last)}")
        yield swap(s, start, found.last, f"I'm not sure I'm {part(s, found.first + 1, found.last)}")


_OBJECTS = {"he": "him", "she": "her", "they": "them", "it": "it", "we": "us"}


def _better(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "My kids deserve better than …" into what the reader wants for them."""
    start = subject(s, found.first)[1]
    who = part(s, start, found.first - 1)
    who = _OBJECTS.get(who.lower(), lowered(who))
    before = s.text[: s.start(start)]
    if s.words[found.first + 1 : found.first + 2] != ("better",):
        yield join(before, f"I want to do better by {who}", rest(s, clause_end(s, found.last)))
        yield join(before, f"I wish I could give {who} more", rest(s, clause_end(s, found.last)))
        return
    yield join(before, f"I want to give {who} better", rest(s, found.last))
    yield join(before, f"I want more for {who}", rest(s, found.last))


def _can_not(s: Sentence, found: Find) -> Iterator[str]:
    tense = "found" if s.word(found.first) in ("could", "did") else "find"
    start = subject(s, found.first)[1]
    if s.word(start) != "i":
        start = found.first
    before, after = s.text[: s.start(start)], rest(s, found.last)
    yield join(before, f"I {tense} some of this hard", after)
    yield join(before, "I haven't got the hang of this yet", after)
    yield join(before, "some things went wrong for me", after)


def _can(s: Sentence, found: Find) -> Iterator[str]:
    """As in "can't even VERB": "find it hard to VERB", "can't always VERB"."""
    action = found.first + 2 + (s.word(found.first + 2) == "even")
    past = s.word(found.first) == "could"
    before, after = s.text[: s.start(found.first)], s.text[s.start(action) :]
    if "not" in s.words[found.first : action] and not s.is_mark(action):  # the verb may be still to come
        yield join(before, ("found" if past else "find") + " it hard to " + after, "")
        yield join(before, ("couldn't quite " if past else "can't always ") + after, "")
        yield join(before, ("had trouble when I tried to " if past else "have a hard time when I try to ") + after, "")


def _enough(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "not smart enough" into "not as smart as I'd like"; or it is held open."""
    quality = part(s, found.last - 1, found.last - 1)
    adjective = s.word(found.last - 1) not in any_of("not never be been do try hard work doing study near is there")
    named = s.word(subject(s, found.first)[1])
    if found.last - found.first == 2 and adjective and named != "i" and s.word(found.last) == "enough":
        yield swap(s, found.last - 1, found.last, f"as {quality} as I'd like") if s.word(found.first) == "not" else ""
    start = subject(s, found.first)[1]
    if s.word(start) in ("i", "it", "my") or s.word(start) == "i":
        clause = s.text[s.start(start) :]
        lower = clause if s.word(start) == "i" else clause[:1].lower() + clause[1:]
        yield join(s.text[: s.start(start)], f"I worry that {lower}", "")
        yield join(s.text[: s.start(start)], f"right now I feel that {lower}", "")


def _lack(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.last) in any_of("worth value character personality shame class charm taste talent talents brains"):
        yield from _held_open(s, found)
    elif s.word(found.first) in ("no", "zero"):
        if s.word(found.first - 1) not in any_of("have has had got with"):
            return
        what = part(s, found.first + 1, found.last)
        yield swap(s, found.first, found.last, f"less {what} than I'd like")
        yield swap(s, found.first, found.last, f"little {what} right now")
    else:
        yield from _clause(s, found, "this takes more than I have right now", "I found this hard today")


def _bad_at(s: Sentence, found: Find) -> Iterator[str]:
    at = found.first
    if s.word(found.last + 2) in ("everything", "anything", "nothing"):
        yield from _clause(s, found, "I'm having a hard time with some things", "I'm still learning some things")
        return
    while s.word(at - 1) in any_of("so such the really too a totally completely always"):
        at -= 1
    if s.word(at - 1) in any_of("am was be been feel are") and s.word(found.last + 1) in ("at", "with"):
        yield swap(s, at, found.last, "not yet good")
        yield swap(s, at, found.last, "not as good as I'd like")
        yield swap(s, at, found.last + 1, "having a hard time with")
    else:
        yield from _clause(s, found, "this is hard for me", "I'm not yet good at this")


def _made_fool(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(s, found, "I felt embarrassed by what I did", "I did something I wish I hadn't")


def _deed(s: Sentence, found: Find) -> Iterator[str]:
    """The same verb form of something smaller: "ruined" becomes "did some harm to"."""
    theme = verb_theme().get(s.word(found.first), "")
    if theme == "suck":
        yield from _suck(s, found)
    elif not _WHOLE.isdisjoint(s.words[clause_start(s, found.first) : clause_end(s, found.last) + 1]):
        yield from _whole_deed(s, found)
    elif theme == "waste":
        yield from _wasted(s, found)
    elif s.word(found.first) in any_of("blow blows blew blowing blown"):
        yield from _blown(s, found)
    elif _has_object(s, found):
        yield from _with_object(s, found, theme)
    else:
        for forms in (
            ("struggle", "struggles", "struggled", "struggling"),
            ("have a hard time", "has a hard time", "had a hard time", "having a hard time"),
        ):
            yield swap(s, found.first, found.last, form_like(s.word(found.first), forms))


_PLANS = any_of("plan diet budget streak routine savings sobriety schedule resolution fast")
_OFF_TRACK = ("get off track with", "gets off track with", "got off track with", "getting off track with")
_MISSED = ("miss", "misses", "missed", "missing")


def _blown(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "blew my diet" into "got off track with my diet", "blew the chance" into "missed the chance"."""
    after = s.words[found.last + 1 : clause_end(s, found.last) + 1]
    verb = s.word(found.first)
    if not _PLANS.isdisjoint(after):
        yield swap(s, found.first, found.last, form_like(verb, _OFF_TRACK))
        yield swap(s, found.first, found.last, form_like(verb, ("slip", "slips", "slipped", "slipping")) + " with")
    elif not any_of("chance chances shot opportunity").isdisjoint(after):
        yield swap(s, found.first, found.last, form_like(verb, _MISSED))
        yield swap(s, found.first, found.last, form_like(verb, ("lose", "loses", "lost", "losing")))
    else:
        yield from _went_wrong(s, found)


_WHOLE = any_of("always never everything everyone everybody anything all every constantly")


def _whole_deed(s: Sentence, found: Find) -> Iterator[str]:
    """A deed and an all-or-nothing word: no smaller verb makes "always … everything" fair, so the clause gives way."""
    if subject(s, found.first)[0] != "i" or asks(s):
        return
    if s.word(found.first) == "made" or form_like(s.word(found.first), ("now", "", "past", "")) == "past":
        yield from _clause(s, found, "I got some of it wrong", "I regret my part in how it went")
    else:
        yield from _clause(s, found, "I sometimes get things wrong, and can mend some of them")


def _has_object(s: Sentence, found: Find) -> bool:
    following = s.word(found.last + 1)
    return following[:1].isalnum() and following not in any_of(
        "when again and under in on at today so because but tonight as"
    )


def _with_object(s: Sentence, found: Find, theme: str) -> Iterator[str]:
    choices = _DEEDS.get(theme, ())
    if theme == "harm" and not _EVENTS.isdisjoint(s.words[found.last : found.last + 6]):
        choices = (
            ("put a damper on", "puts a damper on", "put a damper on", "putting a damper on", "put a damper on"),
            *choices[1:],
        )
    perfect = s.word(found.first - 1) in ("have", "has", "had")
    for forms in choices:
        yield swap(s, found.first, found.last, forms[4] if perfect else form_like(s.word(found.first), forms))


def _suck(s: Sentence, found: Find) -> Iterator[str]:
    if s.word(found.first) == "sucks":
        yield from (swap(s, found.first, found.last, new) for new in ("needs work", "isn't where I want it yet"))
        return
    at = s.word(found.last + 1) == "at"
    for forms in (
        ("struggle", "struggles", "struggled", "struggling"),
        ("have a hard time", "has a hard time", "had a hard time", "having a hard time"),
    ):
        yield swap(s, found.first, found.last + at, form_like(s.word(found.first), forms) + (" with" if at else ""))


def _wasted(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "I wasted my twenties" into "I didn't make the most of my twenties"."""
    if s.word(found.first).endswith("ed") and s.word(found.first - 1) not in ("have", "had", "was", "is"):
        yield swap(s, found.first, found.last, "didn't make the most of")
    end = clause_end(s, found.last)
    used = form_like(s.word(found.first), ("use", "uses", "used", "using"))
    if "on" in s.words[found.last : end] and used == "used":
        yield join(
            s.text[: s.start(found.first)],
            f"spent{part_with_space(s, found.last, end)}, and I regret it",
            rest(s, end),
        )
    yield join(
        s.text[: s.start(found.first)],
        f"{used}{part_with_space(s, found.last, end)} in a way I regret",
        rest(s, end),
    )


def part_with_space(s: Sentence, after: int, end: int) -> str:
    """The reader's text behind word `after` up to word `end`, with its leading space."""
    return s.text[s.end(after) : s.end(end)]


def _let_down(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "let my family down" into "fell short for my family"."""
    middle = part(s, found.first + 1, found.last - 1)
    if middle.lower() in ("everyone", "everybody", "all"):
        middle = "some people"
    if middle.lower() == "myself":
        yield swap(s, found.first, found.last, _tensed(s, found.first, _FELL_BEHIND))
        yield swap(s, found.first, found.last, _tensed(s, found.first, _MATTERED) + " me")
    elif middle:
        yield swap(s, found.first, found.last, f"{_tensed(s, found.first, _SHORT)} for {middle}")
        yield swap(s, found.first, found.last, f"{_tensed(s, found.first, _MATTERED)} {middle}")


def _tensed(s: Sentence, verb: int, forms: Forms) -> str:
    """The form that stands in for "let", which alone does not show its tense."""
    before = s.word(verb - 1)
    if before in ("have", "has", "had"):
        return forms[4]
    if before in any_of("will to always often can could do did not never would constantly"):
        return forms[0]
    return form_like(s.word(verb), forms)


def _failed(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "failed him" into "fell short for him", "fail at" into "fall short with"."""
    last = s.word(found.last)
    verb = next(
        n for n in range(found.last, found.first - 2, -1) if s.word(n).startswith(("fail", "flunk")) or n < found.first
    )
    named = found.last > verb or s.word(verb + 1) in ("my", "our")
    person = named and last not in ("at", "as") and not s.has(found.last, "j")
    second = _MATTERED if person else _HARD_TIME
    choices = [(_SHORT, " for"), (second, "" if person else " with")]
    if last == "at":
        choices = [(_HARD_TIME, " with"), (_STRUGGLE, " with")]
    for forms, bridge in choices:
        yield swap(s, verb, found.last, _tensed(s, verb, forms) + _link(s, found.last, verb, bridge))


_SHORT = ("fall short", "falls short", "fell short", "falling short", "fallen short")
_STRUGGLE = ("struggle", "struggles", "struggled", "struggling", "struggled")
_HARD_TIME = ("have a hard time", "has a hard time", "had a hard time", "having a hard time", "had a hard time")
_FELL_BEHIND = (
    "do less than I hope to",
    "does less than I hope to",
    "did less than I hoped to",
    "doing less than I hope to",
    "done less than I hoped to",
)
_MATTERED = (
    "miss what matters to",
    "misses what matters to",
    "missed what matters to",
    "missing what matters to",
    "missed what matters to",
)


def _link(s: Sentence, last: int, verb: int, bridge: str) -> str:
    """What ties the new verb to the one who was failed; nothing where no one is named."""
    if last == verb:
        return bridge if s.word(last + 1) in ("my", "our") else ""
    return "" if s.has(last, "j") else _bridged(s.word(last), bridge)


def _bridged(last: str, bridge: str) -> str:
    """Turns "at" into "with", "as" stays, "him" becomes "for him"."""
    last = "some people" if last in ("everyone", "everybody") else last
    return " as" if last == "as" else bridge if last == "at" else f"{bridge} {last}"


_SOFTER = ("not what I hoped for", "less than I wanted", "hard to look back on")


def _act(s: Sentence, found: Find) -> Iterator[str]:
    """A judged act: the part of the sentence says less, or goes without the judgment."""
    verb = _verb_before(s, found.first)
    if s.word(found.first - 1) in ("something", "anything", "things") or s.word(found.first - 2) == "something":
        yield from _something(s, found)
    elif ("what" in s.words[max(0, found.first - 3) : found.first] and s.word(verb) not in _BEING) or _needs_it(
        s, found
    ):
        yield from _went_wrong(s, found)
    elif s.has(found.last + 1, "K"):
        yield swap(s, found.first, found.last, "")
        if s.word(found.last + 1) in any_of("mistake mistakes choice decision mess error"):
            yield swap(s, found.first, found.last, "painful")
        else:
            noun = part(s, found.last + 1, found.last + 1)
            yield join(s.text[: s.start(found.first)], f"{noun} I regret", rest(s, found.last + 1))
    else:
        yield from _judged(s, found, verb)


def _needs_it(s: Sentence, found: Find) -> bool:
    """As in "such a dumb thing to do": without its judgment, nothing is said by the rest."""
    forced = {"such", "so"}.intersection(s.words[found.first - 2 : found.first])
    return s.has(found.last + 1, "K") and (bool(forced) or s.word(found.last + 2) == "to")


def _judged(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    """By the verb that joins the act and the judgment."""
    if s.word(verb) in _BEING:
        yield from _predicate(s, found, verb)
    elif s.word(verb) in ("look", "looked", "looks") and s.word(verb - 1) == "i":
        yield from _looks(s, found, verb)
    elif s.word(verb) in any_of("played performed did sang drove danced cooked presented spoke wrote"):
        following = s.word(found.last + 1)
        if following == "that":
            return
        if following[0].isalnum() and following not in any_of(
            "in at on with for to and but again today tonight because"
        ):
            yield from _went_wrong(s, found)
            return
        before = s.text[: s.end(verb)] + " "
        yield from (join(before, way, rest(s, found.last)) for way in ("less well than I hoped", "worse than I wanted"))
    else:
        yield from _went_wrong(s, found)


_BEING = any_of("is was s were are")


def _went_wrong(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(
        s, found, "that didn't go the way I wanted", "I don't like how that went", "I regret how I did that"
    )


_BETWEEN = any_of(
    """so such a an the total complete absolute pretty totally completely utterly like of kind bit just absolutely
    real
    utter really"""
)


def _verb_before(s: Sentence, first: int) -> int:
    at = first - 1
    while at > 0 and s.word(at) in _BETWEEN:
        at -= 1
    return at


def _something(s: Sentence, found: Find) -> Iterator[str]:
    if asks(s):
        return
    said = {"say", "said", "saying", "wrote", "posted"} & set(s.words[max(0, found.first - 6) : found.first])
    at = found.first if s.word(found.first - 1) not in ("so", "really", "that") else found.first - 1
    yield swap(s, at, found.last, "I regret")
    yield swap(s, at, found.last, "I wish I'd put differently" if said else "I don't like")
    yield swap(s, at, found.last, "that hurt" if said else "that I'd do another way now")


def _looks(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    did = "didn't like how I looked" if s.word(verb) == "looked" else "don't like how I look"
    yield swap(s, verb - 1, found.last, f"I {did}")
    yield swap(s, verb - 1, found.last, f"I feel uneasy about how I {s.word(verb)}")


_BODIES = any_of("body face skin stomach belly thighs legs arms nose hair looks weight figure reflection chin teeth")


def leaves_alone(s: Sentence, found: Find) -> bool:
    """Whether silence is kinder than any offer: a judgment of one's body ("My body is disgusting")."""
    return found.family == "act" and not _BODIES.isdisjoint(s.words[clause_start(s, found.first) : found.first])


def _predicate(s: Sentence, found: Find, verb: int) -> Iterator[str]:
    """As in "That was pathetic": what it was, less harshly."""
    subject_words = s.words[clause_start(s, found.first) : verb]
    if not _BODIES.isdisjoint(subject_words):
        return
    softer = ("hard for me", "uncomfortable for me") if any(w.endswith("ing") for w in subject_words[:1]) else _SOFTER
    if s.word(found.first) == "worst":
        found = Find(found.kind, found.first, clause_end(s, found.last), found.family)
    end = found.last + 2 if s.words[found.last + 1 : found.last + 3] in (("of", "me"), ("from", "me")) else found.last
    if s.word(end + 1) == "and" and s.has(end + 2, "JA"):  # "cruel and unforgivable": both go
        end += 2
    if s.word(end + 1) in ("what", "how", "that"):  # "It's unforgivable what I did"
        yield from _went_wrong(s, found)
        return
    if softer is _SOFTER and s.word(verb) in ("is", "are") and s.word(verb - 1) not in ("that", "this", "it"):
        softer = ("not yet what I hope for", "less than I want right now")
    yield from (swap(s, verb + 1, end, words) for words in softer)


def _beyond(s: Sentence, found: Find) -> Iterator[str]:
    yield from _clause(s, found, "I can't see a way forward right now", "this feels too big to mend today")


def _not_made(s: Sentence, found: Find) -> Iterator[str]:
    start = subject(s, found.first)[1]
    if s.word(start) == "i":
        clause = s.text[s.start(start) :]
        yield join(s.text[: s.start(start)], f"I wonder if {clause}", "")
        yield join(s.text[: s.start(start)], f"on days like this I feel that {clause}", "")


_BY_FAMILY: dict[str, Writer] = {
    "why": _why, "hate": _hate, "punish": _punish, "worth": _worth, "better": _better, "can-not": _can_not,
    "can": _can, "enough": _enough,
    "not-made": _not_made, "lack": _lack, "bad-at": _bad_at, "made-fool": _made_fool, "deed": _deed,
    "let-down": _let_down, "failed": _failed,
    "act": _act, "beyond": _beyond,
    "good": _held_open, "nothing": _held_open, "compare": _held_open, "worse": _held_open, "matter": _matter,
    "unable": _unable, "know-how": _know_how, "struggled": _struggled, "nerve": _nerve, "deed-life": _life,
    "went-wrong": _went_wrong,
}  # fmt: skip
