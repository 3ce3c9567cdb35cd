"""Finds "every", "everything", "nothing", "all", "completely", "the only one" and their like about the reader."""

from kindward.language.kinds.absolutes.clauses import (
    GIVEN,
    ME,
    SOURED,
    demands,
    is_about_me,
    is_harsh,
    is_kind,
    is_sour,
    is_soured,
)
from kindward.language.text.grammar import clause_end, clause_start, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def every(s: Sentence, at: int) -> int:
    """As in "every time", "every single one", "every ball" over one's own acts; not "every day"."""
    noun = at + 1 + (s.word(at + 1) in ("single", "last"))
    if s.word(noun) == "time":
        return 0 if _is_kind_time(s) else noun
    head = at - 2 if s.word(at - 2) == "each" else at
    start = clause_start(s, head)
    end = len(s.words) - 1 if start == head else clause_end(s, noun)
    mine = is_about_me(s, start, end) or "you" in s.words[start:at]
    if s.word(start) in any_of("she he they") and not _is_at_my_things(
        s, start, head
    ):  # "she darned every sock I owned"
        return 0
    if "except" in s.words[noun:] and "me" not in s.words[noun:]:  # "I dropped every egg except two"
        return 0
    if s.words[at - 2 : at] == ("happens", "to"):  # "Burning a sauce happens to every cook"
        return 0
    if (
        not mine or s.has(noun, "U") or s.word(noun) in any_of("one now once right bit hand kind sort flavor flavour")
    ):  # "every day" tells a habit
        return 0
    around = (*range(start, at), *range(noun + 1, end + 1))
    harsh = any(
        s.has(n, "NRn")
        or s.word(n) in any_of("mess_up messed_up screw_up screwed_up")
        or s.word(n) in SOURED - {"not", "end", "drop", "bottom", "half"}
        for n in around
    )
    if ME.isdisjoint(s.words) and "you" not in s.words[start:at]:  # "We lost every game in the fall"
        return 0
    return noun if harsh else 0


def _is_at_my_things(s: Sentence, start: int, at: int) -> bool:
    """As in "they laughed at every word I said"."""
    return any(s.has(n, "D") or s.word(n) in ("me", "my") for n in range(start, at))


def _is_kind_time(s: Sentence) -> bool:
    """As in "It gets a little easier every time I try"."""
    if s.word(1) in ("no", "nobody"):  # "No mother gets it right every time"
        return True
    return not (is_harsh(s, 1, len(s.words)) or is_soured(s, 1, len(s.words)) or "too" in s.words)


def everything(s: Sentence, at: int) -> bool:
    """As in "everything I touch", "ruin everything"; not "I packed everything"."""
    start, end = clause_start(s, at), clause_end(s, at)
    following = s.word(at + 1)
    losing = s.word(at - 1) in ("lose", "lost") and following in ("in", "on", "from")
    if following in ("he", "she", "they", "reminds", "reminded") or losing:
        return False
    if following == "i":
        return _is_all_i_touch(s, start, at, end)
    if start == at:
        return _is_all_bad(s, at, end)
    if "not" in s.words[start:at] or not any_of("nobody he she they").isdisjoint(s.words[start:at]):
        return False
    harsh = is_harsh(s, start, at - 1) or following in ("wrong", "worse")
    if "you" in s.words[start:at]:
        return harsh
    demanded = demands(s, start, at) and s.word(at - 1) in any_of(
        "do be please fix get know control carry handle manage"
    )
    return (harsh or demanded) and not ME.isdisjoint(s.words)


def _is_all_i_touch(s: Sentence, start: int, at: int, end: int) -> bool:
    """As in "everything I touch breaks"; not "everything I could", nor "I love everything I own"."""
    if (
        s.word(at + 2) in ("own", "have")
        and s.word(at - 1) in ("on", "in", "over", "with")
        and "i" not in s.words[start:at]
    ):
        return False  # "The baby spit up on everything I own"
    harsh = is_harsh(s, start, end)
    enough = "enough" in s.words[at : end + 1] and "not" not in s.words[at:end]
    plain = enough or is_kind(s, at + 2, end) or s.word(at + 2) in any_of("could can needed need had have own")
    return harsh or (start == at and not plain)


def _is_all_bad(s: Sentence, at: int, end: int) -> bool:
    """As in "everything is my fault", "everything about me is wrong"."""
    told = next((n for n in range(at, end + 1) if s.word(n) in any_of("before after when while until")), end + 1)
    mine = not ME.isdisjoint(s.words[at:told]) and not is_kind(s, at, end)
    harsh = any(s.has(n, "NRALJB") for n in range(at + 1, end + 1))
    falling = any_of("is feels goes falls_apart always ends turns keeps comes gets")
    return mine or (harsh and (is_about_me(s) or s.word(at + 1) in falling))


def nothing(s: Sentence, at: int) -> bool:
    """As in "nothing I do works", "I have nothing to offer"; not "nothing was broken", "nothing to worry about"."""
    before, following = s.word(at - 1), s.word(at + 1)
    if following == "but":
        return before in any_of("do did am cause bring was been")
    in_common = s.words[at + 1 : at + 3] == ("in", "common") and s.word(at + 4) not in any_of(
        "anyone anybody everyone people"
    )
    if (
        before == "know"
        and following == "about"
        and s.word(at + 2) not in any_of("life love being how people anything")
    ):
        return False
    if in_common or following in ("new", "special") or s.word(at + 2) == "the":
        return False
    if following == "i" and s.word(at + 2) in any_of("own bought wear wore packed ordered saw heard"):
        return False
    if (
        following == "i"
        and s.word(at + 3) in ("was", "got")
        and s.word(at + 4) in any_of("left lost broken stolen hurt missing spilled")
    ):
        return False
    if s.words[at + 1 : at + 4] in _NO_CAUSE or s.words[at + 1 : at + 3] == ("i", "could"):  # "nothing I did caused it"
        return False
    if clause_start(s, at) == at or before in any_of("and but so because"):
        return _fails(s, at, clause_end(s, at))
    return _is_lack(s, at)


_NO_CAUSE = runs("i did caused | i did cause | i did made | i said caused | i did brought | i did would | i do would")
_HAVING = any_of(
    """get doing have am accomplish accomplished achieved achieve contribute contributed know knew do did got
    offer add bring brought done there learned gave give finish finished worth to for produced made mean"""
)
_HARMLESS = any_of("worry eat drink wear lose fear do hide read watch wrong be prove")


def _is_lack(s: Sentence, at: int) -> bool:
    """As in "I have nothing to offer", "I did nothing right"."""
    if not any_of("you not").isdisjoint(s.words[max(1, at - 2) : at]):
        return False
    if s.word(at - 1) == "for" and not GIVEN.isdisjoint(s.words):  # "I got it for nothing"
        return False
    offering = s.is_mark(at + 1) or s.word(at + 1) in any_of("to right left of good about for in")
    if s.word(at + 1) == "left" and s.word(at + 2) in any_of(
        "in on over until till tonight today"
    ):  # "nothing left in my account"
        return False
    packed = s.words[at + 1 : at + 3] == ("left", "to") and s.word(at + 3) not in any_of("give offer say live")
    harmless = packed or not _HARMLESS.isdisjoint(s.words[at : at + 4])
    return offering and not harmless and s.word(at - 1) in _HAVING and is_about_me(s)


_WORKING = any_of("works worked goes going helps changes lasts matters turns comes gets fits sticks feels ever")


def _fails(s: Sentence, at: int, end: int) -> bool:
    # "Nothing I did makes me a failure": what nothing does is harsh, so the sentence is kind.
    if not any_of("needs must deserves").isdisjoint(s.words[at : at + 6]):  # "Nothing I did today needs to be perfect"
        return False
    if s.word(at + 1) in any_of("was were happened") or is_harsh(s, at + 1, end):
        return False
    somewhere = ME.isdisjoint(s.words) and not any_of("in on at").isdisjoint(s.words[at : at + 4])  # "in this kitchen"
    swept = not _WORKING.isdisjoint(s.words[at : end + 1]) and not somewhere
    return swept or (is_about_me(s, at, end) and s.word(at + 1) != "makes")


_CAUSES = runs("""my fault | my doing | on me | because of | my own | to blame | at fault | my mistake | down to""")


def totally(s: Sentence, at: int) -> bool:
    """As in "totally hopeless", "entirely my fault"; with a feeling or a fact it is only an intensifier."""
    target = at + 1
    while s.word(target) in any_of("and a the an such totally utterly"):
        target += 1
    who = subject(s, at)[0]
    if s.words[target : target + 2] in _CAUSES:
        return who != "people"
    feeling = not any_of("feel felt").isdisjoint(s.words[:at])
    judged = s.has(target, "RALJB") or s.word(target) in any_of("wrong fail failed alone choked responsible")
    about_me = who in ("i", "you", "it", "my", "we") or any(s.has(n, "QK") for n in range(1, at))
    return judged and not feeling and about_me


_MINE = runs(
    """mine . | my fault | because of | on me | my doing | my own | me . | down to | thanks to | for nothing | wrong
    . | wrong , | my mistake"""
)
_BLAME = any_of("blame fault responsible guilty")


def all_(s: Sentence, at: int) -> int:
    """As in "all my fault", "all I do is", "all the time"; not "at all", "all three of us"."""
    following = s.words[at + 1 : at + 3]
    if "not" in s.words[max(1, at - 6) : at]:  # "I was not to blame for all of it"
        return 0
    if following in runs("of it | of this | of that") and not _BLAME.isdisjoint(s.words[:at]):
        return at
    if following == ("the", "time"):
        return at + 2 if _is_harsh_all_the_time(s, at) else 0
    if following[:1] == ("i",):
        return _all_i_do(s, at)
    cause = (*following, ".")[:2]
    if cause[0] == "mine" and _BLAME.isdisjoint(s.words):
        return 0
    return at if cause in _MINE else 0


def _is_harsh_all_the_time(s: Sentence, at: int) -> bool:
    weary = s.word(at - 1) in ("tired", "cold")
    if subject(s, at - 1)[0] == "other" and ME.isdisjoint(s.words):  # "The best players fail all the time"
        return False
    harsh = is_harsh(s, 1, at) or any_of("have must should").isdisjoint(s.words[:at]) is False
    return harsh and not weary and subject(s, at)[0] not in ("people", "we", "my")


def _all_i_do(s: Sentence, at: int) -> int:
    end = at + 1
    while s.word(end + 1) in any_of("ever do did have done seem to am"):
        end += 1
    if s.words[at + 1 : at + 5] == ("i", "have", "to", "do"):  # "All I have to do is the next small thing"
        return 0
    harsh = is_harsh(s, end + 1, len(s.words))
    if s.word(end + 1) == "is" and s.word(end + 2) in any_of("his her their"):  # "All I have is his watch"
        return 0
    if s.word(end + 1) == "was" and s.word(end + 2) in any_of(
        "listen ask try love show sit smile wave breathe help cook read"
    ):
        return 0  # "All I did was listen"
    fine = s.word(end + 1) in any_of("on want wanted need needed said asked eat drink wear watch read buy")
    helped = is_kind(s, end + 1, len(s.words))
    return end if end > at + 1 and not fine and (harsh or not helped) else 0


def only_ever(s: Sentence, at: int) -> bool:
    """As in "I only ever break things"."""
    mine = subject(s, at)[0] in ("i", "you")
    return s.word(at + 1) == "ever" and mine and (is_sour(s, at, at + 1) or "myself" in s.words)


_PERSONS = any_of("one person mother mom mum parent adult student friend woman man dad kid guy girl idiot creature")
_COMPARED = any_of("not without left still single alone never no nobody")
_LACKING = any_of("not never still feels cares tries has whose no")


def the_only_one(s: Sentence, at: int) -> bool:
    """As in "the only one who can't", "I'm the only one"; not "the only one home", "the only one who eats olives"."""
    if s.word(at + 1) != "only" or s.word(at + 2) not in _PERSONS or s.is_question:
        return False
    behind = s.words[at + 3 : clause_end(s, at + 2) + 1]
    lacking = not _COMPARED.isdisjoint(behind)
    if "who" in behind[:4]:
        lacking = not _LACKING.isdisjoint(behind) or is_harsh(s, at + 3, clause_end(s, at + 2))
    about_me = not any_of("am i feel me").isdisjoint(s.words[max(0, at - 5) : at])
    return about_me and (lacking or s.is_mark(at + 3))


_SOULS = any_of("one person soul friend thing call text card message reply")
_HARMLESS_COUNTS = any_of("complaint problem scratch cloud drop")


def not_one(s: Sentence, at: int) -> int:
    """As in "not a single one", "not once", "not one person"."""
    following = s.words[at + 1 : at + 3]
    if following == ("a", "single"):
        mine = not ME.isdisjoint(s.words) or s.word(at + 3) in _SOULS
        spared = s.words[at + 4 : at + 6] in runs(
            "was hurt | was injured | was late | is missing | was lost | was sick"
        )
        fine = spared or s.has(at + 3, "GU") or s.word(at + 3) in _HARMLESS_COUNTS
        return at + 2 if mine and not fine else 0
    if following[:1] == ("once",):
        return at + 1 if is_about_me(s) and not is_harsh(s, at + 2, clause_end(s, at)) else 0
    if following[:1] == ("one",) and s.word(at + 2) != "of":
        return at + 1 if is_about_me(s) else 0
    return 0


def single(s: Sentence, at: int) -> bool:
    """As in "didn't get a single answer right"."""
    start = clause_start(s, at)
    denied = s.word(at - 1) in ("a", "one") and "not" in s.words[start : at - 2] and is_about_me(s, start, at)
    return denied and (s.word(at + 1) not in COUNTED or "right" in s.words)


COUNTED = any_of(
    """cigarette drink beer dollar cent penny meeting appointment drop sip bite egg coin pen day pound euro rupee ticket
    room bed phone photo"""
)
