"""Finds mind reading: what others think or feel about the reader, stated as fact though nobody said it."""

from collections.abc import Iterator

from kindward.language.kinds.minds.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, is_inverted, stands_back, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All mind reading in a sentence; the hedged and the asked is silent, so that it claims its words."""
    denied: list[Find] = []
    found = False
    for rule, _, first, last in RULES.matches(s):
        start = CHECKS[rule.check](s, first, last)
        if start:
            found = True
            yield _found(s, start, _end(s, last), rule.family, shared=_shares_subject(s, start))
        elif (
            rule.check not in _PLAIN_CHECKS
            and _somebody(s, first, last)
            and _is_denied(s, subject(s, first)[1], last)
            and _of_me(s)
        ):
            first_of = subject(s, first)[1]
            denied.append(Find(Kind.MIND_READING, first_of, _end(s, last), rule.family, first_of, silent=True))
    if not found:  # "nobody is judging me" is kind, and its "nobody" no absolute
        yield from denied


def _of_me(s: Sentence) -> bool:
    """Whether the reader is in the sentence at all: "Real men don't need help" is about no mind."""
    return not {"i", "me", "my", "myself", "us", "we", "you"}.isdisjoint(s.words)


_PLAIN_CHECKS = any_of("nobody regard all-know noticed")
"""What these turn down is no kind denial but a plain deed, or something that is foretold."""


def _end(s: Sentence, last: int) -> int:
    """To the end of the clause; a "because" still belongs to what they are said to think."""
    end = clause_end(s, last)
    return clause_end(s, end + 1) if s.word(end + 1) == "because" else end


def _found(s: Sentence, start: int, end: int, family: str, *, shared: bool) -> Find:
    """`shared` says that the subject stands before another verb; the find has no frame, as it can't stand alone."""
    presumed = "why" in s.words[1:start] and is_inverted(s, start)  # "Why does she hate me?" takes it for granted
    asked = (s.is_question or is_inverted(s, start)) and not presumed
    silent = asked or s.word(start - 1) == "if" or is_hedged(s, start) or stands_back(s, start, end)
    return Find(Kind.MIND_READING, start, end, family, -1 if shared else start, silent)


def _person(s: Sentence, first: int, last: int) -> int:
    """As `_somebody`, where the deed is not denied ("she isn't judging me", "nobody hates me" are kind)."""
    start = _somebody(s, first, last)
    return 0 if not start or _is_denied(s, start, first) else start


def _is_denied(s: Sentence, start: int, first: int) -> bool:
    return not {"not", "never"}.isdisjoint(s.words[start:first]) or subject(s, first)[0] == "nobody"


def _somebody(s: Sentence, first: int, last: int) -> int:
    """Where the people are named who are said to think it; 0 when the subject is the reader, "you" or a thing."""
    who, start = subject(s, first)
    if who == "people" and start == first and _shares_subject(s, first):
        return first
    if who not in ("people", "my", "other", "everyone", "nobody") or start >= first or _is_thing(s, who, start, first):
        return 0
    if s.word(start) in any_of("your you"):  # a helper speaks
        return 0
    if not {"will", "going"}.isdisjoint(s.words[start:first]):  # what they will do is fortune-telling
        return 0
    return start


def _shares_subject(s: Sentence, verb: int) -> bool:
    """As in "She looked at my shoes and thought I was poor": the second verb of one subject."""
    return s.word(verb - 1) == "and" and s.word(verb) in any_of(
        "thought thinks think knew knows decided figured assumed hated hates judged laughed regretted wished pities"
    )


def _is_thing(s: Sentence, who: str, start: int, verb: int) -> bool:
    """As in "my life", "the movie", "everything" don't think."""
    if s.word(start) in ("everything", "nothing", "things", "something"):
        return True
    head_end = next((n for n in range(start + 1, verb) if s.word(n) in any_of("at of in from on with next who")), verb)
    things = (n for n in range(start, head_end) if s.has(n, "VKQ"))
    return (who in ("my", "other") and any(not s.has(n, "P") and s.word(n) != "date" for n in things)) or s.word(
        start
    ) in (
        "being",
        "what",
        "feeling",
        "it",
    )


_PLAIN_THOUGHTS = any_of(
    """should in at on from could might need coming busy going can would meant said wanted already asked called want
    like"""
)


def _opinion(s: Sentence, first: int, last: int) -> int:
    """As in "she thinks I'm a joke", unless what they think is kind or plain ("thinks I'm funny", "I should rest")."""
    start = _somebody(s, first, last)
    end = clause_end(s, last)
    content = range(last, end + 1)
    if start and _is_denied(s, start, first):  # "doesn't think I'm lazy" is kind, "doesn't think I'm smart" is not
        praised = any(s.has(n, "GI") or s.word(n) in ("can", "able", "enough") for n in range(last, end + 1))
        return start if praised and not any(s.has(n, "NRALJBDt") for n in content) and "worry" not in s.words else 0
    harsh = any(s.has(n, "NRALJBDt") for n in content)
    if (
        any(s.has(n, "G") and s.word(n) != "better" for n in content)
        and "not" not in s.words[last : end + 1]
        and not harsh
    ):
        return 0
    plain = (
        (s.words[last + 1 : last + 2] in runs("a | an | the") and not harsh and s.has(last + 2, "PGKZ"))
        or (s.word(last) in _PLAIN_THOUGHTS and s.word(last + 1) != "not")
        or s.word(last + 1) in _PLAIN_THOUGHTS
        or s.word(last + 1).isdigit()
    )
    plain = plain and "only" not in s.words[last:end]
    return 0 if plain and not (harsh and s.word(last) in ("am", "was")) else start


_UNWELCOME = any_of(
    "child kid outsider stranger threat secretary servant number wallet cheap rich snob tease nuisance drunk "
    "guilty hypochondriac strange odd creepy scary distant unfriendly different old ancient dotty poor pet alien outcast joke lying"
)


def _harsh(s: Sentence, first: int, last: int) -> int:
    """An opinion that holds a harsh word."""
    start = _person(s, first, last)
    end = clause_end(s, last)
    own = {"i", "me", "my", "us", "our"} & set(s.words[first : end + 1]) or any(
        s.has(n, "QK") for n in range(first, end + 1)
    )
    return (
        start
        if own
        and any(s.has(n, "NRALJBt") or s.word(n) in _UNWELCOME for n in range(first + 1, end + 1))
        and not (s.has(end, "G") and not s.has(end, "NRALJ"))
        else 0
    )


def _down(s: Sentence, first: int, last: int) -> int:
    """As in "looks down on me", "looks at me like I'm dirt"."""
    return _person(s, first, last) if "down" in s.words[first : last + 1] or s.word(last) in ("like", "as") else 0


def _knows(s: Sentence, first: int, last: int) -> int:
    """As in "they know I'm a fraud"; not "my boss knows I'm late"."""
    if (
        not _person(s, first, last)
        or _tells(s, first)
        or (s.word(first) in ("see", "saw", "sees") and s.word(first - 1) != "can" and s.word(first - 1) != "could")
    ):
        return 0
    content = range(last, clause_end(s, last) + 1)
    if s.word(first) == "tell":  # "they could all tell I'd been drinking"
        return 0 if any(s.has(n, "G") for n in content) or _tells(s, first) else _person(s, first, last)
    if s.word(last + 1) in any_of(
        "upset worried stressed anxious nervous hurt ill divorced pregnant married jobless unemployed broke alone sorry tired sick busy sad scared trying lonely late"
    ):
        return 0
    harsh = any(s.has(n, "RALJB") for n in content) or (
        s.word(last) == "am" and any(s.has(n, "N") for n in content) and s.word(last + 1) != "late"
    )
    return (
        _person(s, first, last)
        if harsh
        or s.word(last + 1) == "not"
        or (
            subject(s, first)[0] == "everyone" and s.word(last) not in any_of("work live like have own drive eat drink")
        )
        else 0
    )


def _tells(s: Sentence, first: int) -> bool:
    return s.word(first) == "tell" and {"can", "could", "must"}.isdisjoint(s.words[max(1, first - 2) : first])


def _all_know(s: Sentence, first: int, last: int) -> int:
    """As in "everyone can tell", "they all know it"."""
    who, start = subject(s, first)
    if s.word(first - 1) == "to":
        return 0
    general = who == "everyone" or "all" in s.words[start:first] or s.words[start : start + 2] == ("the", "whole")
    mine = {"i", "me", "my", "we", "us"} & set(s.words[last : clause_end(s, last) + 1])
    nothing_more = (
        s.is_mark(last + 1)
        or last + 1 >= len(s.words)
        or (
            s.word(last) in any_of("it what how that this now exactly")
            and (mine or s.word(last + 1) in ("now", "too", "already", "happened"))
        )
    )
    return (
        _person(s, first, last)
        if general and nothing_more and not _tells(s, first) and not s.has(last + 1, "A_") and not _asked(s, first)
        else 0
    )


def _asked(s: Sentence, first: int) -> bool:
    return s.word(first) == "see" and s.word(first - 1) not in ("can", "could", "must")


def _progressive(s: Sentence, first: int, last: int) -> int:
    aux = any_of("is are was were be s been")
    return _person(s, first, last) if aux & set(s.words[max(0, first - 4) : first]) else 0


def _only_nice(s: Sentence, first: int, last: int) -> int:
    """As in "she's just being nice" — with "just" or "only"; without, it is a kind remark."""
    return _person(s, first, last) if "just" in s.fillers or "only" in s.words[:last] else 0


def _not_back(s: Sentence, first: int, last: int) -> int:
    return _person(s, first, last) if s.word(last) != "back" else 0


def _cold(s: Sentence, first: int, last: int) -> int:
    """As in "they must be so sick of me"; somebody proud or glad is no H word."""
    verb = first
    while s.word(verb - 1) in any_of("so too pretty a bit little all being getting completely totally very feeling"):
        verb -= 1
    near = set(s.words[max(0, verb - 4) : verb])
    after = range(last + 1, len(s.words))
    shown = {"was", "were"} & near and any(s.has(n, "S") or s.word(n) in ("yelled", "talked", "argued") for n in after)
    if shown:
        return 0
    return (
        _person(s, verb, last)
        if any_of("is are be was were s been gets got get getting feels feel seems") & near and "not" not in near
        else 0
    )


def _regard(s: Sentence, first: int, last: int) -> int:
    """As in "doesn't love me"; a plain "didn't see me" or "didn't call me" is what happened."""
    seen = any_of(
        "see hear call text visit notice include pick invite hire help support take read listen follow "
        "welcome promote choose date marry show defend remember understand"
    )
    end = clause_end(s, last)
    if s.word(first) == "never" and s.word(first + 1).endswith("ing"):  # "they're never calling me" foretells
        return 0
    if {"you", "your"} & set(s.words[first:end]) or _is_caring(s, first, end):
        return 0
    if s.words[first + 1 : first + 4] == ("not", "care", "for") and not {"me", "us", "i"} & set(
        s.words[first : end + 1]
    ):
        return 0
    verbs = {form for word in s.words[first : clause_end(s, last) + 1] for form in (word, word[:-1])}
    plain = seen & verbs and not any_of("want need like love care respect trust ever") & verbs
    return 0 if plain or _about_thing(s, last) else _person(s, first, last)


def _is_caring(s: Sentence, first: int, end: int) -> bool:
    """As in "They don't want me to worry", "she doesn't hate me", "he doesn't blame me": a denial that is kind."""
    words = s.words[first : end + 1]
    to = next((n for n in range(first, end) if s.words[n : n + 2] == ("me", "to")), 0)
    if "want" in words and to and s.has(to + 2, "NnCDF") and s.word(to + 2) not in any_of("come join stay go"):
        return True
    if "want" in words and to and s.word(to + 2) in any_of("go be have feel get think"):
        return any(s.has(n, "NnAFH") for n in range(to + 2, end + 1)) or s.word(to + 2) in ("go", "have", "get")
    if "want" in words and "to" in words and s.has(first + words.index("to") + 1, "NnD"):
        return True
    if {"think", "find", "see", "consider"} & set(words) and any(
        s.has(n, "NRALJBDt") for n in range(first + 2, end + 1)
    ):
        return True
    if "care" in words:
        return False
    return any(s.has(n, "D") or s.word(n) in _UNKIND for n in range(first, end + 1)) and "stand" not in words


_UNKIND = any_of("mind blame hate judge see_me_as leave expect")


def _about_thing(s: Sentence, last: int) -> bool:
    """As in "doesn't like my couch"."""
    return s.word(last) == "my" and not s.has(last + 1, "QKV") and s.word(last + 1) not in _MINE


_MINE = any_of(
    """cake cakes cooking food dinner meal meals lunch song songs singing music voice laugh accent hair clothes outfit
    dress shirt style looks face body weight skin jokes art painting paintings drawings pictures photos book story
    stories poem poems essay blog posts gift gifts present idea ideas opinion opinions personality company teaching
    dancing playing writing house home apartment kids parenting religion faith beliefs job hobby hobbies tattoo
    tattoos scar scars belly stomach acne stain stains fear nerves knees tears sweat shame guilt stutter weakness time effort efforts feelings needs marriage hands teeth nose smile age tone attitude"""
)
"""What is so much of me that who dislikes it is said to dislike me: "They didn't like my cake"."""


def _concerns_me(s: Sentence, first: int, last: int) -> bool:
    words = s.words[first : clause_end(s, last) + 1]
    return bool({"i", "me", "us", "myself"} & set(words)) or any(
        s.word(n) == "my" and not _about_thing(s, n) for n in range(first, clause_end(s, last) + 1)
    )


def _about_me(s: Sentence, first: int, last: int) -> int:
    """Somebody's feeling, where the clause is about the reader: "can't stand the way I laugh"."""
    return _person(s, first, last) if _concerns_me(s, first, last) else 0


def _laughs(s: Sentence, first: int, last: int) -> int:
    """As in "they were laughing at me"; who laughed at my joke did as I meant them to."""
    joked = s.word(last) == "my" and s.word(last + 1) in any_of("joke jokes story stories impression comedy")
    return 0 if joked else _person(s, first, last)


def _at_me(s: Sentence, first: int, last: int) -> int:
    """As `_progressive`, about the reader; "avoiding sugar" is not."""
    whom = s.word(first + 1) in any_of("me us my how what everything every the") or s.is_mark(first + 1)
    whom = whom or last + 1 >= len(s.words)
    plain = s.word(first) in any_of("avoiding dreading comparing") and not _concerns_me(s, first, last)
    return _progressive(s, first, last) if whom and not plain else 0


def _framed(s: Sentence, first: int, last: int) -> int:
    """As in "I know she's furious", "he must be cheating": a state that the reader is sure of, and has only guessed."""
    start = _person(s, first, last)
    if not start or _elsewhere(s, last):
        return 0
    before = s.words[max(1, start - 4) : start]
    sure = any(before[n : n + 2] in _SURE for n in range(len(before))) and s.word(start - 1) not in ("because", "why")
    sure = sure or "must" in s.words[start:first] or bool(s.fillers & _GUESSES)
    end = clause_end(s, last)
    after = set(s.words[end + 2 : end + 4])
    sure = sure or (s.is_mark(end + 1) and "i" in after and bool({"can", "could", "know"} & after))
    said = {"say", "says", "said", "tell", "tells", "told"} & set(s.words[1:start])
    sure = sure or (s.word(start - 1) == "but" and bool(said))
    sure = sure or s.word(start - 1) in any_of("inside underneath inwardly")
    seen = (
        s.word(start - 1) == "that"
        and {"see", "tell", "know"} & set(s.words[1:start])
        and {"can", "could"} & s.vocabulary
    )
    sure = sure or bool(seen)
    because = s.word(start - 1) == "because" and bool({"me", "my", "i"} & set(s.words[1:start]))
    return start if sure or because else 0


_SURE = runs(
    "i know | i knew | i bet | am sure | was sure | can tell | could tell | could sense | could see | can feel | could feel | can sense | am certain | "
    "am positive | am convinced | feel like | i swear | i feel | i guarantee | i think | i believe"
)
_GUESSES = any_of("probably obviously clearly surely secretly definitely apparently")


def _elsewhere(s: Sentence, last: int) -> bool:
    """As in "angry about the traffic", "mad at her brother": about something that is not the reader."""
    return s.word(last + 1) in any_of("about at with of by over for on in") and not _concerns_me(s, last, last)


def _must(s: Sentence, first: int, last: int) -> int:
    """As in "the crowd must have hated it": in a sentence that is about the reader at all."""
    mine = {"i", "me", "my", "us", "we"} & s.vocabulary or s.word(last + 1) in ("it", "that", "this")
    return _person(s, first, last) if mine else 0


def _i(s: Sentence, first: int, last: int) -> int:
    """Rules that name the reader as the subject themselves: "I'm being laughed at", "I must have bored her"."""
    return 0 if "not" in s.words[first : first + 3] and not s.has(last, "EG") else first


def _in_their_eyes(s: Sentence, first: int, last: int) -> int:
    return first if any(s.has(n, "NRALJBt") for n in range(last, clause_end(s, last) + 1)) else 0


def _noticed(s: Sentence, first: int, last: int) -> int:
    """As in "everyone noticed the stain on my shirt": many people at once, and about me."""
    who, start = subject(s, first)
    groups = any_of("class audience crowd room team office family whole bus guests")
    many = (
        who == "everyone"
        or not groups.isdisjoint(s.words[start:first])
        or "all" in s.words[start : first + 1]
        or s.word(start) == "people"
        or "must" in s.words[start:first]
    )
    return _about_me(s, first, last) if many else 0


def _nobody(s: Sentence, first: int, last: int) -> int:
    """As in "nobody likes me", "no one cares"; a past event ("nobody called me") is what happened."""
    placed = s.word(first - 1) in ("there", "here") and s.word(first - 2) in ("nobody", "no_one", "one", "else")
    who, start = subject(s, first - 1 if placed else first)  # "nobody there wanted to talk to me"
    if who != "nobody" or s.word(start) == "nothing" or start >= first or {"will", "going"} & set(s.words[start:first]):
        return 0
    verb = s.word(first)
    would = "would" in s.words[start:first]
    plain = verb in any_of(
        "called calls saw heard helped texted visited noticed read picked invited hired picks took "
        "reads remembered helps invites hires texts visits sees hears told listened welcomed missed "
        "came understood included chose showed asked promoted followed supported notices listens "
        "remembers chooses includes"
    )
    about_me = (
        {"me", "us", "i", "my", "around"} & set(s.words[first : clause_end(s, last) + 1])
        or verb in ("cares", "cared", "care", "gives", "give")
        or would
    )
    return start if about_me and (not plain or "seriously" in s.fillers) else 0


def _must_not(s: Sentence, first: int, last: int) -> int:
    """As in "she must not like me"."""
    start = _somebody(s, first - 2, last)
    return start if start and _concerns_me(s, first, last) else 0


def _with_be(s: Sentence, first: int, last: int) -> int:
    """As in "they're all against me"."""
    near = s.words[max(0, first - 2) : first + 1]
    return _person(s, first, last) if any_of("is are was were be s") & set(near) else 0


def _thinking(s: Sentence, first: int, last: int) -> int:
    """As in "she was thinking about how stupid I sounded"."""
    end = clause_end(s, last)
    own = {"i", "me", "my"} & set(s.words[last : end + 1])
    return _person(s, first, last) if own and any(s.has(n, "NRALJBt") for n in range(last, end + 1)) else 0


def _seen_as(s: Sentence, first: int, last: int) -> int:
    """As in "he doesn't think of me as a friend"; "they don't see me as a burden" is kind."""
    harsh = any(s.has(n, "NRALJBt") for n in range(last, clause_end(s, last) + 1))
    return 0 if harsh else _person(s, first, last)


def _motive(s: Sentence, first: int, last: int) -> int:
    """As in "my grandson only calls because his mother makes him"."""
    told = {"when", "for", "to"} & set(s.words[last : last + 1]) and not {
        "money",
        "pity",
        "polite",
        "guilt",
    } & s.vocabulary
    return 0 if told else _person(s, first, last)


def _can_tell(s: Sentence, first: int, last: int) -> int:
    """As in "they could all hear how nervous I was"."""
    if any(s.has(n, "G") for n in range(last, clause_end(s, last) + 1)):  # "she can see that I'm trying"
        return 0
    can = {"can", "could", "must"} & set(s.words[max(1, first - 3) : first])
    return (
        _person(s, first, last)
        if can and not _tells(s, first) and {"i", "me", "my", "us"} & set(s.words[last : clause_end(s, last) + 1])
        else 0
    )


def _them(s: Sentence, first: int, last: int) -> int:
    """As in "I could feel them judging me"."""
    return first if _concerns_me(s, first, last) else 0


def _took_for(s: Sentence, first: int, last: int) -> int:
    """As in "they take me for granted", "for a fool"; not "for a ride"."""
    outing = s.word(last + 1) in any_of("ride walk spin drink coffee meal day drive picnic")
    return 0 if outing else _person(s, first, last)


def _wishes(s: Sentence, first: int, last: int) -> int:
    """As in "they wish I hadn't come"; "she wishes I lived closer" is fond."""
    fond = any_of("closer nearer visited called stayed came home there joined knew luck well here soon feel")
    words = set(s.words[last : clause_end(s, last) + 1])
    return 0 if fond & words and not {"not", "never"} & words else _person(s, first, last)


_GONE = any_of(
    "left leave go going gone sick cancelled canceled failed fail stayed quit not never lost missed fell off away "
    "declined out resigned died moved"
)


def _glad(s: Sentence, first: int, last: int) -> int:
    """As in "she was glad when I left", "pleased that I failed"; "glad that I called" is kind."""
    words = set(s.words[last : clause_end(s, last) + 1])
    return _person(s, first, last) if _GONE & words else 0


def _pity(s: Sentence, first: int, last: int) -> int:
    """As in "they keep me on out of pity"."""
    start = _person(s, first, last)
    return start if start and {"me", "us"} & set(s.words[start:first]) else 0


def _say_not_mean(s: Sentence, first: int, last: int) -> int:
    """As in "they say they liked my song but they don't mean it": of praise, not of an insult."""
    apart = {"but", "though"} & set(s.words[:first])
    return _person(s, first, last) if apart and {"i", "my", "me"} & set(s.words[:first]) else 0


def _seriously(s: Sentence, first: int, last: int) -> int:
    """As in "people don't take me seriously", "doesn't take my pain seriously"."""
    return _person(s, first, last) if s.word(last) != "my" or "seriously" in s.fillers else 0


def _upset(s: Sentence, first: int, last: int) -> int:
    """As in "she was embarrassed when I sang": a feeling about the reader, with a form of "be" before it."""
    be = any_of("is are was were be s") & set(s.words[max(0, first - 3) : first])
    return _about_me(s, first, last) if be else 0


def _means(s: Sentence, first: int, last: int) -> int:
    """As in "she said 'interesting', which means she hated it"."""
    words = range(first + 1, clause_end(s, last) + 1)
    return (
        first
        if any(s.has(n, "DH") for n in words) or ("not" in s.words[first : last + 3] and _concerns_me(s, first, last))
        else 0
    )


def _self(s: Sentence, first: int, last: int) -> int:
    """Rules that hold their own subject."""
    return first


def _it(s: Sentence, first: int, last: int) -> int:
    """As in "they were whispering, it had to be about me"."""
    return first


def _many(s: Sentence, first: int, last: int) -> int:
    """As in "they were all thinking it", "everybody was thinking, why can't she …": many people at once."""
    who, start = subject(s, first)
    many = who == "everyone" or s.word(start) in ("people", "everyone", "everybody") or "all" in s.words[start:first]
    return _person(s, first, last) if many and s.word(last + 1) != "over" else 0


def _wants_not(s: Sentence, first: int, last: int) -> int:
    """As in "she doesn't want to be my friend", "… to be around me"; not "she doesn't want to be late"."""
    words = s.words[last : clause_end(s, last) + 1]
    return _person(s, first, last) if {"me", "us", "my"} & set(words) else 0


def _likes_not(s: Sentence, first: int, last: int) -> int:
    """As in "they didn't like my cake"; what they believe of me is weighed by `_opinion`."""
    end = clause_end(s, last)
    if s.word(last) not in ("me", "us", "my") and any(s.has(n, "NRALJB") for n in range(last, end + 1)):
        return 0
    return _about_me(s, first, last)


CHECKS = {
    "": _person,
    "person": _person,
    "people": _person,
    "opinion": _opinion,
    "harsh": _harsh,
    "down": _down,
    "knows": _knows,
    "all-know": _all_know,
    "progressive": _progressive,
    "only-nice": _only_nice,
    "not-back": _not_back,
    "cold": _cold,
    "regard": _regard,
    "nobody": _nobody,
    "about-me": _about_me,
    "laughs": _laughs,
    "at-me": _at_me,
    "framed": _framed,
    "must": _must,
    "i": _i,
    "eyes": _in_their_eyes,
    "noticed": _noticed,
    "must-not": _must_not,
    "with-be": _with_be,
    "thinking": _thinking,
    "seen-as": _seen_as,
    "motive": _motive,
    "can-tell": _can_tell,
    "them": _them,
    "self": _self,
    "means": _means,
    "seriously": _seriously,
    "upset": _upset,
    "glad": _glad,
    "pity": _pity,
    "say-not-mean": _say_not_mean,
    "wishes": _wishes,
    "took-for": _took_for,
    "it": _it,
    "many": _many,
    "wants-not": _wants_not,
    "likes-not": _likes_not,
}
