"""Reads who does what in a sentence: subjects, clause ends, negation, hedges, questions, other people's words."""

from collections.abc import Iterator
from functools import cache

from kindward.language.text import reading as texts
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

PEOPLE_PRONOUNS = any_of("he she they")
NOBODIES = any_of("nobody no_one nothing")
SUBJECTS = any_of(
    """i we you he she it they this that these those there who what everyone everybody nobody someone people my"""
)
AUXILIARIES = any_of(
    """am is are was were be been being do does did have has had can could will would shall should may might must not
    never always ever going to got s even only both all each too so then now soon rarely often sometimes
    completely totally utterly entirely absolutely constantly forever suddenly finally eventually quickly
    almost"""
)
CONJUNCTIONS = any_of("""and but or so because while though although since when if that until unless yet then""")
OPENERS = any_of(
    """and but or so because while though although since when if that until unless yet then as than whenever"""
)
DETERMINERS = any_of("the a an my our his her their your this that these those every each some any no")
_PREPOSITIONS = any_of("by for without of about at from after before in on with into to like than")
_PAST_STARTS = any_of(
    """forgot lost got made said told sent left let went came did had put took broke cut ate drank spent bought hit
    ran fell woke blew kept gave felt saw slept quit froze read wrote threw drove met spoke thought was another
    first third twice three two am been"""
)
CRITICS = any_of("critic voice head brain mind myself conscience")


def clause_end(s: Sentence, at: int) -> int:
    """The last word of the clause that goes on at word `at`: up to a mark, or a conjunction with a new subject."""
    while at + 1 < len(s.words) and not s.is_mark(at + 1) and not opens_clause(s, at + 1):
        at += 1
    return at


def opens_clause(s: Sentence, at: int) -> bool:
    """As in "and they …": a joining word with a subject behind it."""
    if s.word(at) not in any_of("and but so or because though yet while"):
        return False
    if s.word(at - 1) in ("me", "him", "her", "us", "them") and s.word(at + 1) == "the":  # "just me and the cat"
        return False
    following = at + 2 if s.word(at + 1) in ("now", "then", "so", "maybe") else at + 1
    return s.word(following) in SUBJECTS or (
        s.word(at) in ("and", "but") and s.word(following) in any_of("the all every our no each")
    )


def clause_start(s: Sentence, at: int) -> int:
    """The first word of the clause that word `at` stands in."""
    while at > 1 and not s.is_mark(at - 1) and not opens_clause(s, at):
        at -= 1
    return at + 1 if opens_clause(s, at) else at


def subject(s: Sentence, verb: int) -> tuple[str, int]:
    """Who does the verb, and where that phrase begins.

    One of "i" (also when left out: "Ruined it again."), "we", "you", "it", "people" (he, she, they), "nobody",
    "everyone",
    "my" (something of mine), "who" or "other".
    """
    at = verb - 1
    while s.word(at) in AUXILIARIES:
        at -= 1
    if s.is_mark(at) or (s.word(at) in OPENERS and not _is_pronoun_that(s, at)):
        return _left_out(s, at, verb)
    return _named(s, at) or _phrase(s, at)


def _is_pronoun_that(s: Sentence, at: int) -> bool:
    """As in "That was …" at the head of a clause; elsewhere "that" joins clauses."""
    return s.word(at) == "that" and (s.is_mark(at - 1) or s.word(at - 1) in CONJUNCTIONS)


def _named(s: Sentence, at: int) -> tuple[str, int] | None:
    """A pronoun that stands right before the verb."""
    word = s.word(at)
    if word in ("i", "we", "you"):
        return word, at
    if word in PEOPLE_PRONOUNS:
        return "people", at
    if word in any_of("it this that there things these those"):
        return "it", at
    if word in NOBODIES or (word == "one" and s.word(at - 1) == "no"):
        return "nobody", at - (word == "one")
    if word in ("everyone", "everybody", "everything") or (
        word == "else" and s.word(at - 1) in ("everyone", "everybody", "nobody")
    ):
        return ("nobody" if s.word(at - 1) == "nobody" else "everyone"), at - (word == "else")
    if word in ("who", "which"):
        return _behind_relative(s, at)
    if word in ("people", "folks", "others") and s.word(at - 1) in _BELIEVING:  # "I know people think I'm dull"
        return "other", at
    return None


_BELIEVING = any_of("know knew bet think thought figure guess feel felt tell see swear sure convinced certain positive")


def _behind_relative(s: Sentence, at: int) -> tuple[str, int]:
    """Turns "I'm the one who …" into about me; any other "who" is somebody else."""
    return (
        ("i", at)
        if "am" in s.words[:at] and s.word(at - 1) in any_of("one idiot person only guy woman")
        else ("who", at)
    )


def _left_out(s: Sentence, at: int, verb: int) -> tuple[str, int]:
    """No subject before the verb: take it from the clause before, or it is "I" left out."""
    if s.word(at) in any_of("and but or then , so") and at > 1:
        kind = _last_pronoun(s, at)
        if kind:
            return kind, verb
        return ("i" if drops_subject(s) else "other"), verb
    return "i", verb


_OF_PRONOUN = {"i": "i", "we": "we", "you": "you", "he": "people", "she": "people", "they": "people", "it": "it"}


def _last_pronoun(s: Sentence, before: int) -> str:
    for at in range(before - 1, 0, -1):
        if s.word(at) in any_of("i we you he she they") or (s.word(at) == "it" and s.word(at - 1) in (".", ",", "and")):
            return _OF_PRONOUN[s.word(at)]
    return ""


def drops_subject(s: Sentence) -> bool:
    """The sentence begins with a verb: "Missed the penalty and …"."""
    word = s.word(1)
    return (
        word in _PAST_STARTS
        or word.endswith("ed")
        or (word.endswith("ing") and word not in ("nothing", "everything", "something", "morning"))
    )


def _phrase(s: Sentence, at: int) -> tuple[str, int]:
    """A noun before the verb, or another verb that leads to the subject ("I managed to ruin")."""
    for back in range(at, max(at - 7, 0), -1):
        word = s.word(back)
        if s.is_mark(back):
            return _bare(s, back + 1)
        if word in ("i", "we", "you"):
            return word, back
        if word in PEOPLE_PRONOUNS or word in ("it", "who"):
            return ("people" if word in PEOPLE_PRONOUNS else "it" if word == "it" else "who"), back
        if word in ("everyone", "everybody", "nobody", "nothing", "everything"):
            return ("nobody" if word in ("nobody", "nothing") else "everyone"), back
        if word in DETERMINERS and s.word(back - 1) in ("at", "in", "on", "of", "from", "behind") and back > 2:
            return _named(s, back - 2) or _phrase(s, back - 2)
        if word in DETERMINERS and not (back == at and word in ("her", "this", "that", "these")):
            return _determined(s, back)
        if word in OPENERS:
            return _bare(s, back + 1)
        if word in _PREPOSITIONS and s.word(back + 1).endswith("ing"):
            return (_last_pronoun(s, back) or "i"), back
    return _bare(s, max(1, at - 6))


def _determined(s: Sentence, at: int) -> tuple[str, int]:
    """The phrase that begins with "the", "my" …, or "all the", "one of the" before it."""
    kind = "my" if s.word(at) in ("my", "our") else "other"
    while s.word(at - 1) in any_of("all both half of one most some"):
        at -= 1
    return kind, at


def _bare(s: Sentence, at: int) -> tuple[str, int]:
    """A phrase without a determiner: a name, a plural, or (a verb at the start) the reader with "I" left out."""
    return ("i" if at == 1 and drops_subject(s) else "other"), at


def is_self(s: Sentence, verb: int) -> bool:
    """Whether the reader does the verb ("you" alone counts: people talk to themselves so)."""
    return subject(s, verb)[0] in ("i", "we", "you")


_FEARS = any_of(
    """afraid scared worried worry fear nervous terrified anxious petrified paranoid dread panicking worrying"""
)
_COMPLEMENTS = any_of(
    """that i she he they my the it this everyone everybody nobody we people of no what all nothing there our someone
    one things"""
)
_MAYBES = any_of(
    """maybe perhaps might may could possibly wonder wondering hope hoping doubt unsure whether assuming guessing
    supposing imagining"""
)
_NOT_KNOWING = any_of("know sure idea certain think believe")


def is_hedged(s: Sentence, at: int) -> bool:
    """Whether the claim that begins at word `at` is held open: a fear, a maybe, an "I don't know if"."""
    start = _hedge_start(s, at)
    return any(_hedges(s, back, at) for back in range(start, at + 1)) or "maybe" in (
        s.word(clause_end(s, at)),
        s.word(clause_end(s, at) + 2),
    )


def _hedge_start(s: Sentence, at: int) -> int:
    """A hedge reaches to the next full stop, or to a comma, unless it opens the sentence ("Maybe, …")."""
    back = at
    while back > 1 and s.word(back - 1) not in any_of(". , ; : ! ? but — –"):
        back -= 1
    return 1 if back == 3 else back


def _hedges(s: Sentence, back: int, at: int) -> bool:
    word, following = s.word(back), s.word(back + 1)
    if word in _FEARS:
        return back + 1 == at or following in _COMPLEMENTS
    if word in _MAYBES:
        return following != "as" and not (word == "could" and following in any_of("tell feel see sense hear not"))
    if (word in ("feels", "felt", "seems", "seemed") and following in ("like", "as", "that")) or (
        (word, following) == ("what", "if") or (word == "chance" and s.word(back - 1) in ("a", "some", "the"))
    ):
        return True
    return word in _NOT_KNOWING and s.word(back - 1) in ("not", "no") and following not in ("why", "how")


def is_inverted(s: Sentence, at: int) -> bool:
    """A question's word order: "does she think", "will I ever"."""
    return s.word(at - 1) in any_of("do does did will would is are was should am can")


Range = tuple[int, int]


def foreign(s: Sentence) -> tuple[Range, ...]:
    """Ranges of words that are not the reader's own claim: other people's words, what is denied or laid aside."""
    return (*_quoted(s), *_reported(s), *_denied(s), *_at_a_distance(s))


def _quoted(s: Sentence) -> Iterator[Range]:
    for start, end in texts.quotes(s.text):
        inside = [n for n in range(1, len(s.words)) if start <= s.start(n) and s.end(n) <= end]
        if inside and not _is_own_quote(s, inside[0], inside[-1]):
            yield inside[0], inside[-1]


def _is_own_quote(s: Sentence, first: int, last: int) -> bool:
    """The inner critic's words, or a sentence that is all in quotes, are the reader's own."""
    around = s.words[1:first] + s.words[last + 1 :]
    if not _LOOKED_UPON.isdisjoint(around):
        return False
    if not CRITICS.isdisjoint(around) or all(not w[0].isalnum() for w in around):
        return True
    speaking = [
        n
        for n in range(1, len(s.words))
        if (first - 5 < n < first or last < n < last + 4)
        and (s.has(n, "S") or s.word(n) in ("thought", "think", "thinking"))
    ]
    return any(_speaker(s, n) == "i" for n in speaking) and s.word(first + 1) in ("you", "i")


def _speaker(s: Sentence, verb: int) -> str:
    """Who says it, as `subject` tells; behind a quotation the speaker may follow: "'…,' said my father"."""
    follows = (
        s.is_mark(verb - 1)
        and not s.is_mark(verb + 1)
        and (s.word(verb + 1) in DETERMINERS | PEOPLE_PRONOUNS or s.has(verb + 1, "XP"))
    )
    return "other" if follows else subject(s, verb)[0]


_LOOKED_UPON = any_of("sentence story talk script documentary stamp difference missing often stopped so-called")
"""Beside words in quotation marks: they are looked at as words, such as "the 'terrible friend' story"."""
_TOLD = any_of("told said called asked warned accused")


def _reported(s: Sentence) -> Iterator[Range]:
    """What somebody else said: from the verb of saying to the end of its clause."""
    if "S" not in s.letters:
        return
    yield from _reported_behind(s)
    for at in range(1, len(s.words)):
        if s.has(at, "S") and _says_something(s, at):
            yield at + 1, _report_end(s, at)


def _reported_behind(s: Sentence) -> Iterator[Range]:
    """As in "I need to do better, my doctor says": who said it stands at the end."""
    end = len(s.words) - 1 - s.is_mark(len(s.words) - 1)
    who = next((n for n in range(end - 1, max(0, end - 5), -1) if s.is_mark(n)), 0)
    if (
        who
        and s.word(end) in ("says", "said", "tells")
        and s.word(who) == ","
        and s.word(who + 1) not in ("i", "it", "who")
    ):
        yield 1, who


def _report_end(s: Sentence, at: int) -> int:
    end = clause_end(s, at + 1 if s.word(at + 1) in (",", ":") else at)
    if s.word(end + 1) == "because" and s.word(end + 2) in PEOPLE_PRONOUNS:  # why they said it is the reader's guess
        return end
    while s.word(end + 1) in ("because", "so") or (
        s.word(end + 1) in ("and", "or") and s.word(end + 2) not in SUBJECTS - {"that"}
    ):
        end = clause_end(s, end + 1)
    return end


_NOUNS_TOO = any_of(
    "answer answers call calls comment comments email emails joke jokes message messages name post posts promise reply text texts"
)
_BEFORE_A_NOUN = DETERMINERS | any_of("s of in at on with by first last next short long only own new whole same")


def _says_something(s: Sentence, at: int) -> bool:
    if s.words[at - 2 : at] == ("truth", "be"):  # "Truth be told, I'm a coward" is the reader's own
        return False
    if s.word(at) in _NOUNS_TOO and s.word(at - 1) in _BEFORE_A_NOUN:
        return False
    who, start = subject(s, at)
    if "not" in s.words[start:at] and s.word(at) in ("say", "tell"):
        return False
    if who == "i":
        return s.word(at) in _TOLD and s.word(at - 1) in any_of("was been got am were being")
    if s.word(at).endswith("ing") and s.word(at + 1) == ",":  # "they were whispering, …" tells no words
        return False
    speaker = s.words[start:at]
    if who in ("you", "who", "it") or not CRITICS.isdisjoint(speaker) or "part" in speaker:
        return False
    return who != "we" and _has_content(s, at)


def _has_content(s: Sentence, at: int) -> bool:
    """As in "said I was late", "called me vain": something was said about somebody."""
    return s.word(at + 1) in SUBJECTS | any_of(
        "me us myself her him them , : to the everyone about in of no every all nothing never"
    ) or s.is_mark(at + 1)


_DENIALS = runs(
    "used to hate | used to think | used to believe | used to feel | used to say | not think | not believe | "
    "not saying | not mean | not make me | not prove | no longer | not making me | not true that | "
    "not because | stop thinking | stop telling myself | stop saying | stopped thinking | "
    "stopped calling | stop calling | instead of | rather than | if i was | if i were | "
    "not undo | not erase | not cancel | not wipe | not take away | does not define | not make you | not make us | not make her | not make him | not make anyone | not make somebody | "
    "not make someone | not making you | not the same as | instead of calling | without calling | no longer see | "
    "no longer call | used to call | used to see | not have to | not need to | never have to | never need to | neither"
)


@cache
def _by_head(phrases: frozenset[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    heads = {phrase[0] for phrase in phrases}
    return {head: tuple(p for p in phrases if p[0] == head) for head in heads}


def _places(s: Sentence, phrases: frozenset[tuple[str, ...]]) -> Iterator[int]:
    """Where one of the phrases begins."""
    heads = _by_head(phrases)
    if s.vocabulary.isdisjoint(heads):
        return
    for at, word in enumerate(s.words):
        if any(s.words[at : at + len(p)] == p for p in heads.get(word, ())):
            yield at


def _denied(s: Sentence) -> Iterator[Range]:
    """As in "I used to think I was dumb", "that doesn't make me a bad person"."""
    for at in _places(s, _DENIALS):
        if s.word(at) == "not" and s.word(at - 1) in ("can", "could"):  # "I can't believe I did something so stupid"
            continue
        if not (s.word(at) == "stop" and s.word(at - 1) == "not"):
            yield at, _denial_end(s, at)


_STEPS_BACK = runs(
    "do not know | can not know | am not sure | could be wrong | may be wrong | might be wrong | not asked | "
    "am guessing | am assuming | a guess | an assumption | a fear | no proof | no evidence | not said | never said | "
    "not actually said | read minds | not mean | not hear what"
)
_SAID_AFTER = runs(
    "told me | told us | said so | says so | mind talking | anxiety talking | fear talking | brain talking | "
    "that is fine | that is okay | that is ok | that is alright | that is all right | i get it | fair enough"
)
_SAID_BEFORE = runs("myself thinking | i could be wrong")
_BELIEVED = any_of("thought sure assumed figured believed expected convinced certain afraid")


def stands_back(s: Sentence, first: int, last: int) -> bool:
    """Whether the reader takes a claim back in the same sentence: "…, but I don't know that", "I was sure …, but …"."""
    if any(at > last for at in _places(s, _SAID_AFTER)) or any(at < first for at in _places(s, _SAID_BEFORE)):
        return True
    believed = any(s.word(n) in _BELIEVED and s.word(n - 1) in ("i", "was") for n in range(first - 4, first))
    start = first if believed else last + 1  # a "but" without a pronoun behind it ends no clause
    joint = next((n for n in range(start, len(s.words)) if s.word(n) in any_of("but though although yet ;")), 0)
    unsure = s.words[last + 1 : last + 4] in runs("and i am | , and i") and s.words[-4:-1] == ("am", "not", "sure")
    if unsure:  # "I think she was disappointed, and I'm not sure"
        return True
    if not joint:
        return False
    steps = any(at > joint and not _asks_why(s, at) for at in _places(s, _STEPS_BACK))
    return steps or believed or s.word(joint + 1) in ("maybe", "perhaps")


def _asks_why(s: Sentence, at: int) -> bool:
    """As in "I don't know why": what is not known is the reason, not the claim."""
    return s.word(at + 3) in ("why", "how", "what")


def _denial_end(s: Sentence, at: int) -> int:
    """A denial runs on through a list: "not a loser, a fraud, or useless", "that I'm slow or that I'm lazy"."""
    end = clause_end(s, at)
    while s.word(end + 1) in (",", "or", "nor", "and"):
        following = end + 2
        while s.word(following) in any_of("or nor and a an the so such too"):
            following += 1
        goes_on = s.has(following, "LAPJ") or (s.word(following) == "that" and s.word(end + 1) != ",")
        if not goes_on:
            return end
        end = clause_end(s, following)
    return end


_DISTANCES = runs(
    "none of this makes | none of that makes | none of it makes | voice that says | voice says | part of me says | part of me thinks | part of me believes | part of me feels | "
    "can feel like | like you think you | as if you think you | everyone feels like | everybody feels like | we all feel like | anyone would feel | most people feel like | "
    "the thought that | the belief that | the idea that | the story that | the feeling that | easy to think | "
    "easy to believe | easy to feel | thought says | the word | you keep saying | you keep telling | you say you | "
    "you say that you | you told me you | you tell me you | taught you that | hear that | i would not say | permission to be | "
    "a long way from being | the same thing as being | lectures about being | talk about being | what if being | in my head that"
)
_ALLOWED = runs("allowed to | okay to | ok to | fine to | all right to | alright to | free to | human to | normal to")
"""What one may be or do: "I'm allowed to be bad at this", "It's okay to fail"."""
_LOOKED_AT = runs(
    "not the whole story | not the whole truth | not the whole picture | not true | not have to agree | not have to believe | "
    "does not help | not helping | is a thought | only a thought | a thought and | not a fact | was unfair | is unfair | "
    "is harsh | was harsh | sounds harsh | not fair to | and still be | and still deserve | "
    "have no regrets | no regrets so far | and so was mine | and so is mine | call it a win | not all i am | not all of me | not who i am | i would never say | that is the critic | my critic talking"
)


def _at_a_distance(s: Sentence) -> Iterator[Range]:
    """Harsh words that the reader looks at: "the thought that I'm a fraud", "when I call myself an idiot, …"."""
    for at in _places(s, _ALLOWED):
        if s.word(at - 1) not in ("not", "never"):
            yield at, _denial_end(s, at)
    for at in _places(s, _DISTANCES):
        if s.words[at + 1 : at + 4] != ("word", "for", "me"):  # "The word for me is coward"
            yield at, _denial_end(s, at)
    for at, word in enumerate(s.words):
        if (word == "not" and _denies_label(s, at)) or (word in _NAMING and _names_from_afar(s, at)):
            yield at, _denial_end(s, at)
    looked_at = max((*_places(s, _LOOKED_AT), *_ways_on(s), *_made_up_for(s)), default=0)
    if looked_at:
        yield 1, looked_at


_WAYS_ON = runs(
    "and i can | and i could | and i get to | and i am allowed | and i am learning | and that is okay | and that is ok"
)
_NO_WAY_ON = any_of("not never hardly barely only see tell hear feel sense still just n't")


def _ways_on(s: Sentence) -> Iterator[int]:
    """Where a sentence goes on as the reader's form does: "I made a mess of it, and I can ring him tomorrow"."""
    for at in _places(s, _WAYS_ON):
        can = s.word(at + 2) in ("can", "could")
        if s.word(at - 1) == "," and not (can and s.word(at + 3) in _NO_WAY_ON):
            yield at


_MADE_UP_FOR = runs(
    "got through | the next one | next time | was there for | made it right | made it up to | make it up to | did enough | was enough | is enough | is hilarious | it was fun | now i know | was lovely | "
    "were lovely | bought me | happy tears | we laughed | they laughed with | said sorry | say sorry | apologized | apologised | fixed it | "
    "put it right | set it right | will apologize | will fix | still loves me | hugged me | was kind | were kind | cheered me | "
    "it happens | i own it | i can fix | part of learning | other times | i love it | i enjoy it | "
    "i passed | it passed | that is fine | still here | i learned | i am learning | will try again"
)


def _made_up_for(s: Sentence) -> Iterator[int]:
    """Where a sentence goes on to what mended it: "I let her down on Friday, and I made it right on Sunday"."""
    for joint in range(3, len(s.words) - 2):
        if s.word(joint) in _ON and not _is_harsh_on(s, joint):
            words = s.word(joint) != "," and not _MENDED.isdisjoint(s.words[joint:])
            mended = words or any(at > joint for at in _places(s, _MADE_UP_FOR))
            if mended or (s.words[joint : joint + 2] == ("so", "i") and s.word(joint + 2) in _SEEN_TO):
                yield joint
                return


def _is_harsh_on(s: Sentence, joint: int) -> bool:
    """Whether what follows judges, denies or wishes: then nothing is mended."""
    rest = range(joint, len(s.words))
    return any(s.has(n, "NRLAJBnO") for n in rest) or not _UNMENDED.isdisjoint(s.words[joint:])


_ON = any_of("and but so then ; — – ,")
_UNMENDED = any_of(
    "not never no nobody nothing only just deserve deserves better want wish would if might should must myself without more than "
    "everyone everybody all always why how what ever still because too"
)
_SEEN_TO = any_of(
    "use take ask asked call called hired hire write wrote keep set bring wear drive practice study bought buy made"
)
"""What one does about it: "I'm terrible with directions, so I use the map"."""
_MENDED = any_of(
    """excelled landed worked hugged hug hugs thrilled delighted human allowed laugh laughed laughing laughs anyway fixed rose danced cheered
    clapped smiled smile smiles practice learned learning learnt learn apologized apologize apologise apologised counts improving grew
    recovered forgave forgives understood glad grateful thanked brave gentle rest trying mend healing survived proud
    lovely milkshake hilarious fine okay ok great happy full loved loves beautiful fun warm sweet kind funny"""
)
"""What tells, behind "and" or "but", that it did not end there: "I blew the penalty, and my team hugged me"."""


_NAMING = any_of("call calling feel think")


def _names_from_afar(s: Sentence, at: int) -> bool:
    """As in "Calling myself lazy …", "Whenever I feel like a failure, …": told as something that happens."""
    if s.word(at) == "calling":
        return s.word(at + 1) in ("myself", "yourself") and s.is_mark(at - 1)
    return s.word(at - 1) in ("i", "you") and s.word(at - 2) in ("when", "whenever", "if")


def _denies_label(s: Sentence, at: int) -> bool:
    """As in "I'm not a failure, a fraud, or a burden"."""
    label = at + 1
    while s.word(label) in any_of("a an the so such feel like"):
        label += 1
    return s.word(at - 1) in any_of("am is are was were be do did") and s.has(label, "LA") and not s.has(label, "G")
