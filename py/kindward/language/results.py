"""Finds words that judge an outcome in a line where somebody notes a result, and asks what a camera would have seen.

After S0, a coach's own model: results are written down in neutral words, as what was done and how many, so that they can
be learned from. No study stands behind that. Praise judges as much as blame does, and is treated as gently: "crushed it"
tells as little about what went well as "failed" about what did not. A fact, a feeling and what others did stay quiet.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from kindward.language import find_hits
from kindward.language.model import Kind
from kindward.language.safety import dangerous_spans
from kindward.language.text import lexicon
from kindward.language.text.cues import Cue, filled, lowered
from kindward.language.text.inflect import base_of
from kindward.language.text.reading import Span, quotes, sentences
from kindward.language.text.sets import any_of


@dataclass(frozen=True, slots=True)
class Judgement:
    """Words that judge a result: where they stand, what they leave out, and what could be asked instead.

    `start` and `end` are offsets into the whole text; `family` names what kind of judgement it is.
    """

    start: int
    end: int
    family: str
    why: str
    question: str


def find_judgements(text: str) -> tuple[Judgement, ...]:
    """The words in `text` that judge an outcome, in reading order, without overlap.

    A sentence that speaks of danger is left alone. Never raises, whatever the text.
    """
    barred = dangerous_spans(text)
    found = list[tuple[int, int, str]]()
    for start, end in sentences(text):
        if not any(start < last and first < end for first, last in barred):
            found += ((start + first, start + last, family) for first, last, family in _in_sentence(text[start:end]))
    return tuple(_judgement(text, *item) for item in found)


def _judgement(text: str, start: int, end: int, family: str) -> Judgement:
    quoted = " ".join(text[start:end].split())
    whys, questions = _SAID[family]
    at = sum(map(ord, quoted.lower()))  # the same words get the same question each time
    word = f"“{quoted[:1].upper()}{quoted[1:]}”"
    return Judgement(start, end, family, whys[at % len(whys)].format(word), questions[at % len(questions)])


type _Item = tuple[int, int, str]


@lru_cache(maxsize=512)
def _in_sentence(sentence: str) -> tuple[_Item, ...]:
    lower = lowered(sentence)
    quoted = [span for span in quotes(sentence) if span[1] - span[0] < len(sentence) - 1]
    found = list[_Item]()
    last = -1
    for item in sorted(_candidates(sentence, lower), key=lambda item: (item[0], -item[1])):
        if item[0] >= last and not _inside(item, quoted) and not _of_others(sentence, lower, item):
            found.append(item)
            last = item[1]
    return tuple(found)


def _candidates(sentence: str, lower: str) -> Iterator[_Item]:
    for hit in find_hits(sentence):
        if hit.kind in _KINDS and not _felt(lower, hit.start) and not _given(lower, hit.start, hit.end):
            yield hit.start, hit.end, _KINDS[hit.kind]
    for family, cues in _cues().items():
        for cue in cues:
            for start, end in cue.spans(lower):
                if not (family in _FELT and _felt(lower, start)) and not (family == "failure" and _broke(lower, start)):
                    yield start, end, family


_KINDS: Final = {Kind.LABEL: "label", Kind.VERDICT: "harsh", Kind.SHOULD: "should", Kind.ABSOLUTE: "again"}
"""What `find_hits` knows already, and the family it counts to; guesses about minds and the future judge no result."""
_FELT: Final = frozenset({"harsh", "praise", "again"})
"""Families whose words can also name a feeling: "felt awful"."""


def _felt(lower: str, start: int) -> bool:
    """Whether the words before say that it is a feeling: "I felt really awful", not "it felt like a disaster"."""
    before = re.findall(r"[\w']+", lower[max(0, start - 40) : start])[-3:]
    return not any_of("feel felt feeling feels").isdisjoint(before) and "like" not in before


_GIVEN: Final = any_of("weather traffic headache cold news smell noise heat pain cough storm rain cramps toothache")


def _given(lower: str, start: int, end: int) -> bool:
    """Whether the words judge what nobody did: "horrible weather", "an awful headache", or name a thing: "the trash"."""
    if lower[start:end] in any_of("trash garbage rubbish waste"):
        return True  # the cues of this module tell a bin from a verdict
    return not _GIVEN.isdisjoint(re.findall(r"[\w']+", lower[start : end + 20])[:3])


@cache
def _clause_start() -> re.Pattern[str]:
    return re.compile(r"[.,;:!?()—–\n]|(?<![\w'])(?:and|but|so|because|while|when|then|after|before)(?![\w'])")


def _clause(lower: str, start: int) -> str:
    """What stands before `start` in its clause; a clause longer than 160 letters begins in its middle."""
    window = lower[max(0, start - 160) : start]
    cut = max((found.end() for found in _clause_start().finditer(window)), default=0)
    return window[cut:]


_PLANS: Final = any_of("attempt attempts plan plans try effort day morning evening week project recipe it this that")


def _broke(lower: str, start: int) -> bool:
    """Whether a thing failed, which is a fact: "the backup failed", "my alarm failed to go off"."""
    before = re.findall(r"[\w']+", _clause(lower, start))
    return bool(before) and _MINE.isdisjoint(before) and _PLANS.isdisjoint(before) and before != ["today"]


_MINE: Final = any_of("i i'm i've i'd we we've im ive")


def _inside(item: _Item, spans: list[Span]) -> bool:
    return any(start <= item[0] and item[1] <= end for start, end in spans)


def _of_others(sentence: str, lower: str, item: _Item) -> bool:
    """Whether the clause is about what somebody else did: "Mom finally called", "my sister's wedding was perfect"."""
    before = _clause(lower, item[0])
    words = re.findall(r"[\w']+", before)[:4]
    if not words or words[0] in _MINE:
        return False
    if words[0] in _OTHERS or _person(words[0]):
        return True
    if words[0] in _DETERMINERS:
        return any(_person(word) for word in words[1:3])
    return _is_name(sentence, item[0] - len(before.lstrip()), words)


_OTHERS: Final = any_of("he he's she she's they they're they've his their her who everybody everyone people")
_DETERMINERS: Final = any_of("my the our a his her their your")
_MORE_PEOPLE: Final = any_of("""
    plumber electrician landlord mechanic waiter driver cashier nanny sitter intern contractor client baby toddler twins
    neighbors speaker band opponent opponents nana papa pop granny uncle auntie family kiddo guys girls other
""")


def _person(word: str) -> bool:
    stem = word.removesuffix("'s").removesuffix("s'")
    return stem in _MORE_PEOPLE or (stem not in any_of("person being thing") and "P" in lexicon.tags().get(stem, ""))


def _is_name(sentence: str, at: int, words: list[str]) -> bool:
    """A capital inside a sentence is a name; at its start, so is a lone word that is no verb: "Sam only sent half"."""
    word = words[0]
    if not sentence[max(0, at) : at + 1].isupper():
        return False
    if word.endswith("'s"):
        return True
    if at > 0:
        return len(words) <= 2
    is_verb = word.endswith(("ed", "ing")) or bool(base_of(word)) or word in _OPENING
    return len(words) == 1 and not is_verb


_OPENING: Final = any_of("""
    got did had was not no so way too today again another such total totally really absolutely still just super very pretty
    quite what all this that it then yes ok well half one two three four five six seven eight nine ten good bad great my
    the a an some most more less first second third last next also even only yet morning afternoon evening progress work
    result results dinner lunch
""")


@cache
def _cues() -> dict[str, tuple[Cue, ...]]:
    return {
        family: tuple(Cue(filled(pattern, PIECES), yes, no) for pattern, yes, no in rows)
        for family, rows in CUES.items()
    }


PIECES: Final = {
    "deg": "so|such|too|very|really|totally|absolutely|completely|pretty|super|way|quite",
    "work": "progress|effort|attempt|job|work|performance|showing|result|results|session|meeting|run|talk|interview|call"
    "|presentation|draft|page|pages|speech|rehearsal|practice|workout|lesson|shift|start|finish|try|game|test|score"
    "|execution|delivery|conversation|date|pitch|audition|day|morning|afternoon|evening|week|night",
    "was": "was|were|is|went|turned out|came out|looks|looked|sounded|ended up|turned into|became",
    "span": "day|days|morning|afternoon|evening|night|week|weekend|hour|hours|minutes|time|month|year|years|saturday"
    "|sunday|chance|lunch break",
    "bad": "terrible|awful|horrible|dreadful|pathetic|poor|lousy|weak|sloppy|mediocre|lame|crappy|crummy|useless|pointless"
    "|shoddy|shabby|pitiful|miserable|abysmal|atrocious|embarrassing|humiliating|shameful|disappointing|underwhelming"
    "|half-assed|half-hearted|stupid|dumb|ridiculous|dismal|hopeless|laughable|inadequate|unacceptable|subpar|bad",
    "wreck": "disaster|catastrophe|fiasco|nightmare|train ?wreck|shambles|joke|mess|flop|failure|debacle|dud|bust"
    "|embarrassment|disgrace|car crash|dumpster fire",
    "good": "perfect|flawless|amazing|awesome|excellent|brilliant|fantastic|incredible|outstanding|spectacular|stellar"
    "|superb|great|wonderful|terrific|phenomenal|epic|impressive|impeccable|fabulous|marvelous|solid|good|productive",
    "num": r"\d{1,9}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|half|some|few|page|pages|bits?",
}
"""Pieces of patterns, by name."""

CUES: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    "failure": (
        (
            r"(?:failed|flunked)(?! (?:the|my|a|an|this|that|another)? ?(?:[\w']{1,20} ){0,2}"
            r"(?:test|exam|quiz|inspection|class|course|audit|midterm|final|check|driving|finals|retake)(?![\w']))"
            r"(?: to [\w']{1,20}| at| again| miserably)?",
            "Failed to finish the report.",
            "Failed the driving test.",
        ),
        (r"failing at [\w']{1,20}", "Failing at this budget.", "The brakes are failing."),
        (r"(?:a|total|complete|utter|such a) (?P<hit>failure)", "My attempt was a failure.", "Read about heart failure."),
        (r"bombed(?! by| in 19| out by)", "Bombed the interview.", "The town was bombed in 1944."),
        (r"tanked|flopped(?! down| onto| on)", "I tanked the pitch.", "Flopped down on the couch."),
        (r"fell (?:way |far )?(?:short|flat)", "Fell short of the goal.", "Fell on the stairs."),
    ),
    "slip": (
        (
            r"(?:messed|screwed|fucked|goofed|fouled) (?:it |this |that |everything )?up",
            "Messed up the numbers.",
            "Screwed the shelf together.",
        ),
        (r"botched|bungled|fumbled|muffed|butchered", "Botched the haircut.", "Went to the butcher."),
        (r"dropped the ball", "Dropped the ball on rent.", "Dropped the kids at school."),
        (
            r"(?P<hit>blew) (?:it|this|that|everything|the|my) ?(?!(?:candles?|whistle|nose|leaves|balloons?|horn|dust)(?![\w']))",
            "Blew the interview.",
            "Blew up twelve balloons.",
        ),
        (r"choked(?! on)", "Choked at the free throw.", "Choked on a peanut."),
        (
            r"(?:let|letting) (?:[\w']{1,20} ){0,2}[\w']{1,20} down(?! (?:the|into|from))",
            "Let everyone down at practice.",
            "Set the box down.",
        ),
        (r"dropped out|gave up(?! (?:my|the|a|his|her) seat| smoking| sugar| coffee| meat)", "Gave up on it.", "Gave up my seat."),
    ),
    "waste": (
        (
            r"(?:wasted|wasting|squandered|frittered away|blew through|threw away)"
            r"(?= (?:the|my|a|an|all|this|that|another|half|so|most|too|whole|entire|\w{1,9}) ?(?:[\w']{1,12} ){0,2}{span}(?![\w']))",
            "Wasted the whole morning.",
            "Threw away the wasted flour.",
        ),
        (r"(?P<hit>wasted) (?:[\w']{1,12} )?{span}", "Another wasted evening.", "Counted the wasted paper."),
        (r"(?:a|such a|total|complete|big|huge) (?:[\w']{1,12} )?waste", "What a waste of a day.", "Took out the waste."),
        (r"time wasted|wasted time|lost cause|for nothing", "Did it all for nothing.", "Free, paid nothing for it."),
        (r"(?:un|non)productive|not (?:{deg} )?productive", "Unproductive morning.", "The hens are not laying."),
    ),
    "harsh": (
        (
            r"(?P<hit>{bad})(?: [\w']{1,15})? {work}",
            "A sloppy attempt.",
            "Horrible weather, sorted books.",
        ),
        (
            r"(?<!i )(?<!i'm )(?:{was}) (?:{deg} |a |an |just |kind of |pretty |not just |the ){0,3}(?P<hit>{bad}|{wreck})",
            "The talk was awful.",
            "I was at the talk.",
        ),
        (r"(?P<hit>{bad})(?=[.!]|$)", "Half a page. Weak.", "Poor Tom was ill."),
        (
            r"(?:a|what a|such a|total|complete|absolute|utter|real|huge|big) "
            r"(?P<hit>{wreck})(?! (?:relief|recovery|plan|movie|drill|in the|on the|he|she|they|that he))",
            "Total flop of a call.",
            "Filled in the disaster relief form.",
        ),
        (
            r"went (?:{deg} )?(?P<hit>badly|terribly|horribly|poorly|awfully|wrong|south|downhill|nowhere)(?! (?:on|to|of|for|with))",
            "The interview went badly.",
            "Went south on the highway to Ann's.",
        ),
        (
            r"(?:did|performed|played|handled (?:it|that|this)|presented|wrote|sang|spoke|worked|ran) "
            r"(?:{deg} )?(?P<hit>badly|terribly|horribly|poorly|awfully)",
            "Played terribly.",
            "Slept badly, up at four.",
        ),
        (r"the worst|worst (?:[\w']{1,12} )?{work}", "Worst meeting of the year.", "Watched Worst Cooks."),
        (
            r"(?P<hit>garbage|crap|trash|rubbish)(?= (?:work|draft|day|job|effort|run|session)|[.!]|$)",
            "Garbage draft.",
            "Took the trash out.",
        ),
    ),
    "amount": (
        (
            r"(?P<hit>only|just|merely) (?:about |like |did |had |made |got )?{num} ?(?!more|minute ago)",
            "Only three emails.",
            "Just finished the second draft.",
        ),
        (
            r"(?:i|we) (?P<hit>only|just|merely|barely|hardly|scarcely) [\w']{2,20}(?<!now)(?<!finished)(?<!got back)",
            "I only got through half.",
            "The office is only open on Tuesdays.",
        ),
        (
            r"(?<![\w'] )(?P<hit>only|merely) [\w']{2,15}(?:ed|ote|ent|ad|ot|id|an|ok|ade)",
            "Only wrote two paragraphs.",
            "My only meeting was moved.",
        ),
        (
            r"(?P<hit>barely|hardly|scarcely)(?! (?:any|audible|visible|anybody|anyone|legible|ever rains))",
            "Barely wrote a page.",
            "Hardly any traffic.",
        ),
        (r"all (?:i|we) (?:did|got|managed|finished|have|had|wrote)", "All I did was sort mail.", "All the mail is sorted."),
        (r"(?:a|one) (?:measly|mere|paltry)|measly|paltry|grand total", "A measly page.", "One page, the total is 40."),
        (r"not even(?= (?:{num}|close|half|the|that|once))", "Not even one page.", "Sorted the uneven pages."),
        (r"didn't even|did not even|couldn't even|haven't even", "Didn't even start.", "Did not start on the even pages."),
    ),
    "at-last": (
        (
            r"finally(?! (?:the|a|an|some|my|\d{1,9}|two|three)(?![\w']))",
            "Finally sent the letter.",
            "Chopped onions, then carrots, and finally the leeks.",
        ),
        (r"at (?:long )?last(?! (?:night|week|year|month|count|stop|year's))", "Sent it at last.", "Looked at last week."),
        (r"about time|high time", "Sent the invoice. About time.", "Talked about the timetable."),
        (r"still (?:haven't|have not|hasn't|not|no|didn't|can't)", "Still haven't called.", "Haven't called the bank yet."),
        (r"yet again|as usual|(?<=again, )of course|of course(?= i )", "As usual I stopped.", "The usual bus, at six."),
    ),
    "slow": (
        (
            r"(?:took|taking|takes) (?:me )?(?P<hit>forever|ages|(?:way |far |much )?too long|an eternity)",
            "Took forever to start.",
            "The flight took six hours.",
        ),
        (r"(?:way |far |much )?too (?:slow|slowly|late|lazy|sloppy|weak)", "Too slow on the hill.", "Two slow songs."),
    ),
    "should": (
        (
            r"(?:could|should|ought to|might) ?(?:have|'ve|of)(?= (?:been|done|gone|written|finished|made|sent|started|got|gotten"
            r"|tried|worked|run|said|read) ?(?:a lot |so much |way |much |far )?(?:more|better|faster|further|harder|sooner"
            r"|earlier|longer|at|twice|the whole))",
            "Could have done better.",
            "The box could have been lost in the mail.",
        ),
        (r"(?:way |far |much )?(?:too (?:few|little)|not (?:nearly )?enough)(?! (?:chairs|seats|people|snow|rain|salt|room))",
         "Way too few calls.", "Not enough chairs, so we borrowed six."),
        (r"(?:not|wasn't|isn't|weren't) (?:{deg} )?good enough", "Not good enough.", "Enough for today."),
        (r"less than i (?:wanted|should|hoped|planned)", "Less than I hoped.", "Less than a mile."),
    ),
    "nothing": (
        (
            r"nothing (?:got |was |is |really |much |useful )?(?:done|accomplished|finished|achieved|worthwhile|to show)",
            "Got nothing done.",
            "Nothing was missing from the box.",
        ),
        (r"(?:did|do|doing|done|finished|achieved|accomplished|managed) (?:absolutely |basically |literally )?(?:nothing|zilch|squat)"
         r"(?! (?:wrong|else|special))", "Did nothing all day.", "Did nothing wrong."),
        (
            r"(?:no|zero|little|minimal|barely any|hardly any) (?:real |visible )?(?:progress|results|output|effort)",
            "No progress on the essay.",
            "No meetings today.",
        ),
        (r"(?:didn't|did not) (?:get anything|do anything|finish anything|accomplish anything|do a thing|achieve anything)",
         "Didn't do anything.", "Didn't do the dishes."),
    ),
    "rest": (
        (r"(?P<hit>lazy|slothful|idle) (?:{span}|sunday|saturday)", "Lazy day.", "Fed the lazy cat."),
        (r"(?:(?:was|being|been|got|am) |i'm )(?:{deg} )?(?P<hit>lazy|a slob|a slacker|undisciplined)", "I was lazy today.", "The cat was lazily asleep."),
        (r"slacked off|slacked|goofed off|lazed around|procrastinated|dawdled", "Slacked off after lunch.", "Bought slacks."),
    ),
    "praise": (
        (r"(?:crushed|killed|nailed|aced|smashed|slayed|owned|rocked) (?:it|this|that)(?! (?:to|on|with) )", "Crushed it.", "Crushed two cloves of garlic."),
        (
            r"(?P<hit>crushed|killed|nailed|aced|smashed|slayed|rocked) (?:the|my|that|this|every|all) "
            r"(?:[\w']{1,15} ){0,1}(?:{work}|exam|quiz|meeting|exams|set|solo|essay|final|midterm|deadline|recital|task|list)",
            "Nailed the presentation.",
            "Nailed the shelf to the wall.",
        ),
        (
            r"(?P<hit>{good}|best)(?: [\w']{1,15})? (?:{work}|ever)(?! (?:prep|for a walk))",
            "Good progress.",
            "Read a great book on bees.",
        ),
        (
            r"(?<!she )(?<!he )(?:{was}) (?:{deg} |just |a ){0,2}(?P<hit>{good}|success|triumph|hit|rock ?star|genius|superstar|legend|champ)"
            r"(?= today|[.,!;]|$| on | in | from | at | with )",
            "I was amazing today.",
            "It was good weather.",
        ),
        (r"(?P<hit>{good}|flawlessly|perfectly|beautifully)(?=[.!]|$)", "Sang it. Flawless.", "The good plates are packed."),
        (r"went (?:{deg} )?(?P<hit>great|well|perfectly|smoothly|beautifully|amazingly|swimmingly)", "The call went great.", "Dug the well."),
        (r"(?:{deg} )(?P<hit>productive)|(?P<other>knocked it out of the park)", "Super productive.", "Read on product design."),
        (r"knocked it out of the park|on fire|on a roll|killing it|crushing it", "Killing it this week.", "A roll and coffee."),
        (r"(?:great|good|nice|amazing|awesome) (?:job|work|going)|well done", "Great job today.", "Looked for a job."),
    ),
}  # fmt: skip
"""By family: a pattern, an example that holds it, and a near miss."""

_SAID: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "failure": (
        ("{} tells how it ended and leaves out what you did on the way.",),
        ("What happened, and at which step?", "What happened, up to the point where it stopped?"),
    ),
    "slip": (
        ("{} judges the whole of it, when it may have been one part.",),
        ("Which part went another way than you meant?", "What did you do, and what came of it?"),
    ),
    "waste": (
        ("{} says what the time was worth, not what was in it.",),
        ("What was in that time, rest included?", "Where were you in that time, and what were you doing?"),
    ),
    "harsh": (
        ("{} passes judgment and shows no picture of it.", "{} tells how it seemed to you, and not what took place."),
        ("What would a camera have seen?", "What was said or done, and in what order?"),
    ),
    "amount": (
        ("{} makes the number smaller than it is.", "{} measures against a number that isn’t on the page."),
        ("How many, and since when?", "How much was it, and in how much time?"),
    ),
    "at-last": (
        ("{} scolds a little for the time before.",),
        ("When did you start, and when was it done?", "What is done as of now, and what comes next?"),
    ),
    "slow": (
        ("{} compares with a speed that nobody wrote down.",),
        ("How long was it, by the clock?",),
    ),
    "should": (
        ("{} holds the day up against another one that wasn’t there.",),
        ("What did get done, and how much of it?", "How much was it, and what would have been enough?"),
    ),
    "nothing": (
        ("{} leaves out all that did happen.",),
        ("If a camera had been running, what would be on the film?", "What did you do in that time, big or small?"),
    ),
    "rest": (
        ("{} is a judgment about effort, and the day itself is missing.",),
        ("What did the day hold, rest included?", "How long did you rest, and what else did you do?"),
    ),
    "again": (
        ("{} covers many days, and this line is about one.",),
        ("How many times was it, and when was the last one?",),
    ),
    "label": (
        ("{} is about who you are, and a result is about what took place.",),
        ("What did you do, in the order it happened?", "What would a camera have seen you do?"),
    ),
    "praise": (
        ("{} is a warm word, and it hides what you did well.", "{} is good to hear, and it judges too."),
        ("What did you do that you’d like to keep?", "What would somebody watching have seen you do?"),
    ),
}  # fmt: skip
