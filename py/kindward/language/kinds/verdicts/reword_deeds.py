"""Rewords deeds: a smaller verb for what was ruined, bungled or failed."""

from collections.abc import Iterator

from kindward.language.kinds.verdicts.clauses import Forms, asks, instead
from kindward.language.kinds.verdicts.reword_acts import went_wrong
from kindward.language.model import Find
from kindward.language.reasons import verb_theme
from kindward.language.text.edits import join, part, rest, swap
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.inflect import form_like
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

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


_STRUGGLED = {"made": "struggled", "make": "struggle", "makes": "struggles", "making": "struggling"}


_HAD_HARD = {"struggled": "had", "struggle": "have", "struggles": "has", "struggling": "having"}


def struggled(s: Sentence, found: Find) -> Iterator[str]:
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


def nerve(s: Sentence, found: Find) -> Iterator[str]:
    yield from instead(s, found, "my nerves got the better of me", "I wish I had gone through with it")


def life(s: Sentence, found: Find) -> Iterator[str]:
    yield from instead(s, found, "I regret some of what I did", "I did things that I'd do another way now")


def made_fool(s: Sentence, found: Find) -> Iterator[str]:
    yield from instead(s, found, "I felt embarrassed by what I did", "I did something I wish I hadn't")


def deed(s: Sentence, found: Find) -> Iterator[str]:
    """The same verb form of something smaller: "ruined" becomes "did some harm to"."""
    theme = verb_theme().get(s.word(found.first), "")
    if s.word(found.first - 1) in any_of(
        "s is am are was were be been"
    ):  # "The evening's ruined", "I'm wasted potential"
        return
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
        yield from went_wrong(s, found)


_WHOLE = any_of("always never everything everyone everybody anything all every constantly")


def _whole_deed(s: Sentence, found: Find) -> Iterator[str]:
    """A deed and an all-or-nothing word: no smaller verb makes "always … everything" fair, so the clause gives way."""
    if subject(s, found.first)[0] != "i" or asks(s):
        return
    if s.word(found.first) == "made" or form_like(s.word(found.first), ("now", "", "past", "")) == "past":
        yield from instead(s, found, "I got some of it wrong", "I regret my part in how it went")
    else:
        goes_on = s.word(clause_end(s, found.last) + 1).isalpha() or s.word(clause_end(s, found.last) + 2).isalpha()
        able = "" if goes_on else ", and can mend some of them"
        yield from instead(s, found, f"I sometimes get things wrong{able}")


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
    first = found.first - (s.word(found.first - 1) in _FORCE)  # "completely destroyed" is "did some harm to"
    perfect = s.word(first - 1) in ("have", "has", "had")
    for forms in choices:
        yield swap(s, first, found.last, forms[4] if perfect else form_like(s.word(found.first), forms))


_FORCE = any_of("completely totally utterly absolutely entirely")


def _suck(s: Sentence, found: Find) -> Iterator[str]:
    if subject(s, found.first)[0] == "my":
        many = s.word(found.first - 1).endswith("s") and not s.word(found.first - 1).endswith("ss")
        past, it = s.word(found.first) == "sucked", "them" if many else "it"
        be = ("were" if past else "are") if many else ("was" if past else "is")
        yield swap(s, found.first, found.last, "needed work" if past else "need work" if many else "needs work")
        yield swap(s, found.first, found.last, f"{be}n't where I {'wanted ' + it if past else 'want ' + it + ' yet'}")
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


def let_down(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "let my family down" into "fell short for my family"."""
    middle = part(s, found.first + 1, found.last - 1)
    if middle.lower() in ("everyone", "everybody", "all"):
        middle = "some people"
    if middle.lower() == "myself":
        yield swap(s, found.first, found.last, _tensed(s, found.first, _FELL_BEHIND))
        yield swap(s, found.first, found.last, _tensed(s, found.first, _MATTERED) + " me")
    else:
        yield swap(s, found.first, found.last, f"{_tensed(s, found.first, _SHORT)} for {middle}")
        yield swap(s, found.first, found.last, f"{_tensed(s, found.first, _MATTERED)} {middle}")


def _tensed(s: Sentence, verb: int, forms: Forms) -> str:
    """The form that stands in for "let", which alone does not show its tense."""
    before = s.word(verb - 1)
    if before in ("have", "has", "had"):
        return forms[4]
    if before in any_of("will to is always often can could do did not never would constantly"):
        return forms[0]
    return form_like(s.word(verb), forms)


def failed(s: Sentence, found: Find) -> Iterator[str]:
    """Turns "failed him" into "fell short for him", "fail at" into "fall short with"."""
    verb, last = found.first, s.word(found.last)
    if s.has(found.last, "j"):
        choices, tails = (_SHORT, _HARD_TIME), ("", "")
    elif last == "at":
        choices, tails = (_HARD_TIME, _STRUGGLE), (" with", " with")
    elif last == "as":
        choices, tails = (_SHORT, _HARD_TIME), (" as", " as")
    else:
        whom = "" if found.last == verb else " some people" if last in ("everyone", "everybody") else f" {last}"
        choices, tails = (_SHORT, _MATTERED), (f" for{whom}", whom)
    for n in (0, 1):
        yield swap(s, verb, found.last, _tensed(s, verb, choices[n]) + tails[n])


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
