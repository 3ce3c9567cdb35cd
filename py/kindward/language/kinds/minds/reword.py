"""Rewords mind reading: the clause stays and is told as the guess it is ("I'm worried that …")."""

import re
from collections.abc import Iterator

from kindward.language.kinds.minds.voice import says_you
from kindward.language.model import Find
from kindward.language.rewording.clauses import clause_of
from kindward.language.text.edits import followed, join, rest
from kindward.language.text.inflect import third
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of


def write(s: Sentence, found: Find) -> Iterator[str]:
    """A guess about others, told as the guess it is; where no frame fits, a sentence behind it holds it open."""
    clause = clause_of(s, found)
    knowing = re.search(_KNOWING, s.text[: s.start(found.first)])
    if knowing and s.word(found.first) == "what":
        yield join(s.text[: knowing.start()], f"I don't know {clause.text}", clause.after)
        yield followed(s.text, "That is a guess of mine.")
        return
    if says_you(s):
        yield from _said_as_you(s, found, clause.text)
        return
    may = _may(clause.text)
    text = _without_must(s, found, clause.text)
    if not clause.free or found.frame < 0 or _is_reason(s, found):
        yield followed(s.text, "I don't know that for sure.")
        yield followed(s.text, "That is a guess of mine.")
        return
    if may:
        yield join(clause.before, may, clause.after)
    if not text:
        yield followed(s.text, "I don't know that for sure.")
        return
    if s.words[1] == "if":
        yield join(clause.before, f"maybe {text}", clause.after)
        yield followed(s.text, "I don't know that for sure.")
        return
    yield join(clause.before, f"{'I was' if clause.past else "I'm"} worried that {text}", clause.after)
    alone = not clause.before.strip() and not clause.after.strip(" .!…")
    if alone and s.word(found.first) in any_of("he she they everyone everybody people"):
        yield f"I don't know what {_thinkers(s, found)}. I'm worried that {text}."
    if alone and _goes_on(s, found):
        yield f"I sometimes worry that {text}, and can check before I believe it."
    yield join(clause.before, f"{'I imagined' if clause.past else 'I imagine'} that {text}", clause.after)
    yield followed(join(clause.before, f"maybe {text}", clause.after), "I can't know that from here.")


def _is_reason(s: Sentence, found: Find) -> bool:
    """As in "she moved me so they wouldn't have to look at me": what stands behind such a joint is no claim by itself."""
    joint = s.word(found.first - 1)
    return joint == "because" or (joint in ("so", "so_that") and found.family == "put-up")


def _said_as_you(s: Sentence, found: Find, clause: str) -> Iterator[str]:
    """As in "You know they were relieved": somebody who says "you" to themselves is answered so."""
    knowing = re.search(_YOU_KNOW, s.text[: s.start(found.first)])
    if knowing:
        yield join(s.text[: knowing.start()], f"you don't know that {clause}", rest(s, found.last))
    else:
        yield followed(s.text, "You don't know that for sure.")
    yield followed(s.text, "That is a guess.")


_YOU_KNOW = r"(?i)\byou know (?:(?:fine|full|damn|perfectly|very) well |exactly )?(?:that )?$"
_KNOWING = r"(?i)\bi (?:just |already )?know (?:exactly |perfectly well )?$"


def _thinkers(s: Sentence, found: Find) -> str:
    """Who thinks, with the verb: "she thinks", "they think"; for anybody else "they think". In the past, "thought"."""
    word = s.word(found.first)
    if not any_of("were was did thought knew saw had").isdisjoint(s.words[found.first : found.last + 1]):
        return f"{word if word in ('he', 'she') else 'they'} thought"
    return f"{word} thinks" if word in ("he", "she") else "they think"


_PAST = any_of("was were had did thought knew saw felt said found noticed heard must been")


def _goes_on(s: Sentence, found: Find) -> bool:
    """Whether it is told as a standing thing, which a reader can worry about again: not one evening of the past."""
    words = s.words[found.first : found.last + 1]
    return not any(w in _PAST or (w.endswith("ed") and len(w) > 4) for w in words) and len(words) < 9


_MUST = (
    r"\bmust(?P<not>n['’]?t| not)?(?P<adverb>(?: (?:all|both|just|really|also|only|secretly|still|so|not))*)"
    r"(?P<have>['’]?ve| have| of)? (?P<verb>\w+)"
)


def _may(clause: str) -> str:
    """With "may" for "must": "the crowd may have hated it", "she may not like me"; "" where there is no "must"."""
    match = re.search(_MUST, clause)
    if not match:
        return ""
    denied = " not" if match["not"] else ""
    have = " have" if match["have"] else ""
    return f"{clause[: match.start()]}may{denied}{match['adverb']}{have} {match['verb']}{clause[match.end() :]}"


def _without_must(s: Sentence, found: Find, clause: str) -> str:
    """As in "she must hate me" says "hates" once it is a worry; "" where number can't be told."""
    match = re.search(_MUST, clause)
    if not match:
        return clause
    number = _number(s, found)
    if not number:
        return ""
    denied = bool(match["not"]) or " not" in match["adverb"]
    adverb = match["adverb"].replace(" not", "")
    verb = _finite(match["verb"], number, have=bool(match["have"]), denied=denied)
    if not verb:
        return ""
    return clause[: match.start()] + adverb.lstrip() + (" " if adverb else "") + verb + clause[match.end() :]


def _finite(verb: str, number: str, *, have: bool, denied: bool) -> str:
    """The verb behind "must", without it: "hate" gives "hates", "have hated" gives "hated"; "" for "have seen"."""
    many = number != "one"
    if have:
        past = verb.endswith("ed") or verb in any_of("thought felt heard found had")
        return verb if past and not denied else ""
    if verb == "be":
        be = {"i": "am", "many": "are", "one": "is"}[number]
        return be + (" not" if denied else "")
    if denied:
        return f"{'do' if many else 'does'}n't {verb}"
    return verb if many else third(verb)


_MANY = any_of("they people we you these those everyone's folks children men women police")


def _number(s: Sentence, found: Find) -> str:
    """Of the one before "must": "i", "many", "one", or "" for a lone name in -s."""
    at = s.words.index("must", found.first) - 1
    word = s.word(at)
    if s.word(found.first) == "i":
        return "i"
    if word in ("all", "both"):
        word = s.word(at - 1)
    if word in _MANY or s.word(found.first) in _MANY:
        return "many"
    if not word.endswith("s") or word.endswith("ss"):
        return "one"
    return "many" if at > found.first else ""
