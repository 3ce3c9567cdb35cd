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
from kindward.language.text.inflect import base_of, is_third
from kindward.language.text.reading import Span, quotes, sentences
from kindward.language.text.sets import any_of


@dataclass(frozen=True, slots=True)
class Judgment:
    """Words that judge a result: where they stand, what they leave out, and what could be asked instead.

    `start` and `end` are offsets into the whole text; `family` names what kind of judgment it is.
    """

    start: int
    end: int
    family: str
    why: str
    question: str


def find_judgements(text: str) -> tuple[Judgment, ...]:
    """The words in `text` that judge an outcome, in reading order, without overlap.

    A sentence that speaks of danger is left alone. Never raises, whatever the text.
    """
    barred = dangerous_spans(text)
    found = list[tuple[int, int, str]]()
    for start, end in sentences(text):
        if not any(start < last and first < end for first, last in barred):
            found += ((start + first, start + last, family) for first, last, family in _in_sentence(text[start:end]))
    return tuple(_judgement(text, *item) for item in found)


def _judgement(text: str, start: int, end: int, family: str) -> Judgment:
    quoted = " ".join(text[start:end].split())
    whys, questions = _SAID[family]
    at = sum(map(ord, quoted.lower()))  # the same words get the same question each time
    word = f"“{quoted[:1].upper()}{quoted[1:]}”"
    return Judgment(start, end, family, whys[at % len(whys)].format(word), questions[at % len(questions)])


type _Item = tuple[int, int, str]


@lru_cache(maxsize=512)
def _in_sentence(sentence: str) -> tuple[_Item, ...]:
    lower = lowered(sentence)
    quoted = [span for span in quotes(sentence) if span[1] - span[0] < len(sentence) - 1]
    found = list[_Item]()
    taken = 0
    for item in sorted(_candidates(sentence, lower), key=lambda item: (item[0], -item[1])):
        if (
            item[0] >= taken
            and not _inside(item, quoted)
            and not _of_others(sentence, lower, item)
            and not (item[2] in _DENIED and _denied(lower, item[0]))
        ):
            found.append(item)
            taken = item[1]
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
    before = re.findall(r"[\w']+", _clause(lower, start))[-2:]
    return not any_of("feel felt feeling feels").isdisjoint(before) and "like" not in before


_DENIED: Final = frozenset({"failure", "slip", "waste", "harsh", "label"})
"""Families whose words can be denied, or told as a fear: "it wasn't a disaster", "worried that I did poorly"."""


def _denied(lower: str, start: int) -> bool:
    """Whether the words before deny it, hold it open, or put it in the future: "not weak", "it will be a disaster"."""
    before = re.findall(r"[\w']+", _clause(lower, start))
    near = before[-4:]
    return (
        not any_of("worry worried afraid scared fear whether if").isdisjoint(before)
        or not any_of("not never nobody without will would might i'll it'll").isdisjoint(near)
        or any(word.endswith("n't") for word in near)
    )


_GIVEN: Final = any_of("weather traffic headache cold news smell noise heat pain cough storm rain cramps toothache")


def _given(lower: str, start: int, end: int) -> bool:
    """Whether the words judge what nobody did: "horrible weather", "an awful headache", or name a thing: "the trash"."""
    if lower[start:end] in any_of("trash garbage rubbish waste"):
        return True  # the cues of this module tell a bin from a verdict
    return not _GIVEN.isdisjoint(re.findall(r"[\w']+", lower[start:])[:3])


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
    plumber electrician landlord mechanic waiter cashier nanny sitter intern contractor baby toddler twins
    band opponent opponents nana papa pop granny auntie kiddo other
""")


def _person(word: str) -> bool:
    stem = word.removesuffix("'s").removesuffix("s'")
    return stem in _MORE_PEOPLE or (stem not in any_of("person being thing") and "P" in lexicon.tags().get(stem, ""))


def _is_name(sentence: str, at: int, words: list[str]) -> bool:
    """A capital inside a sentence is a name; at its start, so is a lone word that is no verb: "Sam only sent half"."""
    word = words[0]
    if not sentence[at].isupper():
        return False
    if word.endswith("'s"):
        return True
    if at > 0:
        return len(words) <= 2
    is_verb = word.endswith(("ed", "ing")) or bool(base_of(word)) or is_third(word) or word in _OPENING
    return len(words) == 1 and not is_verb


_OPENING: Final = any_of("""
    not no so way too today again another such total totally really absolutely still just super very pretty
    quite what all this that it then yes ok well half one two three four five six seven eight nine ten good bad great my
    the a an some most more less first second third last next also even only yet afternoon progress work
    result dinner lunch
""")


@cache
def _cues() -> dict[str, tuple[Cue, ...]]:
    return {family: tuple(filled(cue, PIECES) for cue in cues) for family, cues in CUES.items()}


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

CUES: Final[dict[str, tuple[Cue, ...]]] = {
    "failure": (
        Cue(r"(?<!a )(?:failed|flunked)(?! (?:the|my|a|an|this|that|another)? ?(?:[\w']{1,20} ){0,2}"
            r"(?:test|exam|quiz|inspection|class|course|audit|midterm|final|check|driving|finals|retake|bar|theory|physical|eye)(?![\w']))"
            r"(?: to [\w']{1,20}| at| again| miserably)?", yes="Failed to finish the report.", no="Failed the driving test."),
        Cue(r"failing at [\w']{1,20}", yes="Failing at this budget.", no="The brakes are failing."),
        Cue(r"(?:a|total|complete|utter|such a) (?P<hit>failure)", yes="My attempt was a failure.", no="Read about heart failure."),
        Cue(r"bombed(?! by| in 19| out by)", yes="Bombed the interview.", no="The town was bombed in 1944."),
        Cue(r"tanked|flopped(?! down| onto| on)", yes="I tanked the pitch.", no="Flopped down on the couch."),
        Cue(r"fell (?:way |far )?(?:short|flat)", yes="Fell short of the goal.", no="Fell on the stairs."),
    ),
    "slip": (
        Cue(r"(?:messed|screwed|fucked|goofed|fouled) (?:it |this |that |everything )?up", yes="Messed up the numbers.", no="Screwed the shelf together."),
        Cue(r"botched|bungled|fumbled|muffed|butchered", yes="Botched the haircut.", no="Went to the butcher."),
        Cue(r"dropped the ball", yes="Dropped the ball on rent.", no="Dropped the kids at school."),
        Cue(r"(?P<hit>blew) (?:it|this|that|everything|the|my) ?(?!(?:candles?|whistle|nose|leaves|balloons?|horn|dust)(?![\w']))", yes="Blew the interview.", no="Blew up twelve balloons."),
        Cue(r"choked(?! on)", yes="Choked at the free throw.", no="Choked on a peanut."),
        Cue(r"(?:let|letting) (?:[\w']{1,20} ){0,2}[\w']{1,20} down(?! (?:the|into|from))", yes="Let everyone down at practice.", no="Set the box down."),
        Cue(r"dropped out|gave up(?! (?:my|the|a|his|her) seat| smoking| sugar| coffee| meat)", yes="Gave up on it.", no="Gave up my seat."),
    ),
    "waste": (
        Cue(r"(?:wasted|wasting|squandered|frittered away|blew through|threw away)"
            r"(?= (?:the|my|a|an|all|this|that|another|half|so|most|too|whole|entire|\w{1,9}) ?(?:[\w']{1,12} ){0,2}{span}(?![\w']))", yes="Wasted the whole morning.", no="Threw away the wasted flour."),
        Cue(r"(?P<hit>wasted) (?:[\w']{1,12} )?{span}", yes="Another wasted evening.", no="Counted the wasted paper."),
        Cue(r"(?:a|such a|total|complete|big|huge) (?:[\w']{1,12} )?waste", yes="What a waste of a day.", no="Took out the waste."),
        Cue(r"time wasted|wasted time|lost cause|for nothing", yes="Did it all for nothing.", no="Free, paid nothing for it."),
        Cue(r"(?:un|non)productive|not (?:{deg} )?productive", yes="Unproductive morning.", no="The hens are not laying."),
    ),
    "harsh": (
        Cue(r"(?P<hit>{bad})(?: [\w']{1,15})? {work}", yes="A sloppy attempt.", no="Horrible weather, sorted books."),
        Cue(r"(?<!i )(?:{was}) (?:{deg} |a |an |just |kind of |pretty |not just |the ){0,3}(?P<hit>{bad}|{wreck})", yes="The talk was awful.", no="I was at the talk."),
        Cue(r"(?P<hit>{bad})(?=[.!]|$)", yes="Half a page. Weak.", no="Poor Tom was ill."),
        Cue(r"(?:a|total|complete|absolute|utter|real|huge|big) "
            r"(?P<hit>{wreck})(?! (?:relief|recovery|plan|movie|drill|in the|on the|he|she|they|that he))", yes="Total flop of a call.", no="Filled in the disaster relief form."),
        Cue(r"went (?:{deg} )?(?P<hit>badly|terribly|horribly|poorly|awfully|wrong|south|downhill|nowhere)(?! (?:on|to|of|for|with))", yes="The interview went badly.", no="Went south on the highway to Ann's."),
        Cue(r"(?:did|performed|played|handled (?:it|that|this)|presented|wrote|sang|spoke|worked|ran) "
            r"(?:{deg} )?(?P<hit>badly|terribly|horribly|poorly|awfully)", yes="Played terribly.", no="Slept badly, up at four."),
        Cue(r"(?<!ing )the worst(?= (?:[\w']{1,12} )?{work}| of |[.,!;]|$)|worst (?:[\w']{1,12} )?{work}", yes="Worst meeting of the year.", no="Watched Worst Cooks."),
        Cue(r"(?P<hit>garbage|crap|trash|rubbish)(?= (?:work|draft|day|job|effort|run|session)|[.!]|$)", yes="Garbage draft.", no="Took the trash out."),
    ),
    "amount": (
        Cue(r"(?P<hit>only|just|merely) (?:about |like |did |had |made |got )?{num}(?! more| minute ago)", yes="Only three emails.", no="Just finished the second draft."),
        Cue(r"(?:i|we) (?P<hit>only|just|merely|barely|hardly|scarcely) (?!now|finished|got back)[\w']{2,20}", yes="I only got through half.", no="The office is only open on Tuesdays."),
        Cue(r"(?<![\w'] )(?P<hit>only|merely) [\w']{1,15}(?:ed|ote|ent|ad|ot|id|an|ook|ade|oke|aw|ew|ame|ept|ave|ught)", yes="Only wrote two paragraphs.", no="My only meeting was moved."),
        Cue(r"(?P<hit>barely|hardly|scarcely)(?! (?:any|audible|visible|anybody|anyone|legible|ever rains))", yes="Barely wrote a page.", no="Hardly any traffic."),
        Cue(r"all (?:i|we) (?:did|got|managed|finished|have|had|wrote)", yes="All I did was sort mail.", no="All the mail is sorted."),
        Cue(r"(?:a|one) (?:measly|mere|paltry)|measly|paltry|grand total", yes="A measly page.", no="One page, the total is 40."),
        Cue(r"not even(?= (?:{num}|close|half|the|that|once))", yes="Not even one page.", no="Sorted the uneven pages."),
        Cue(r"didn't even|did not even|couldn't even|haven't even", yes="Didn't even start.", no="Did not start on the even pages."),
    ),
    "at-last": (
        Cue(r"finally(?! (?:the|a|an|some|my|\d{1,9}|two|three)(?![\w']))", yes="Finally sent the letter.", no="Chopped onions, then carrots, and finally the leeks."),
        Cue(r"at (?:long )?last(?! (?:night|week|year|month|count|stop|year's))", yes="Sent it at last.", no="Looked at last week."),
        Cue(r"about time|high time", yes="Sent the invoice. About time.", no="Talked about the timetable."),
        Cue(r"still (?:haven't|have not|hasn't|not|no|didn't|can't)", yes="Still haven't called.", no="Haven't called the bank yet."),
        Cue(r"yet again|as usual|(?<=again, )of course|of course(?= i )", yes="As usual I stopped.", no="The usual bus, at six."),
    ),
    "slow": (
        Cue(r"(?:took|taking|takes) (?:me )?(?P<hit>forever|ages|(?:way |far |much )?too long|an eternity)", yes="Took forever to start.", no="The flight took six hours."),
        Cue(r"(?:way |far |much )?too (?:slow|slowly|late|lazy|sloppy|weak)", yes="Too slow on the hill.", no="Two slow songs."),
    ),
    "should": (
        Cue(r"(?:could|should|ought to|might) ?(?:have|'ve|of)(?= (?:been|done|gone|written|finished|made|sent|started|got|gotten"
            r"|tried|worked|run|said|read) ?(?:a lot |so much |way |much |far )?(?:more|better|faster|further|harder|sooner"
            r"|earlier|longer|at|twice|the whole))", yes="Could have done better.", no="The box could have been lost in the mail."),
        Cue(r"(?:way |far |much )?(?:too (?:few|little)|not (?:nearly )?enough)(?! (?:chairs|seats|people|snow|rain|salt|room))", yes="Way too few calls.", no="Not enough chairs, so we borrowed six."),
        Cue(r"(?:not|wasn't|isn't|weren't) (?:{deg} )?good enough", yes="Not good enough.", no="Enough for today."),
        Cue(r"less than i (?:wanted|should|hoped|planned)", yes="Less than I hoped.", no="Less than a mile."),
    ),
    "nothing": (
        Cue(r"nothing (?:got |was |is |really |much |useful )?(?:done|accomplished|finished|achieved|worthwhile|to show)", yes="Got nothing done.", no="Nothing was missing from the box."),
        Cue(r"(?:did|do|doing|done|finished|achieved|accomplished|managed) (?:absolutely |basically |literally )?(?:nothing|zilch|squat)"
         r"(?! (?:wrong|else|special))", yes="Did nothing all day.", no="Did nothing wrong."),
        Cue(r"(?:no|zero|little|minimal|barely any|hardly any) (?:real |visible )?(?:progress|results|output|effort)", yes="No progress on the essay.", no="No meetings today."),
        Cue(r"(?:didn't|did not) (?:get anything|do anything|finish anything|accomplish anything|do a thing|achieve anything)", yes="Didn't do anything.", no="Didn't do the dishes."),
    ),
    "rest": (
        Cue(r"(?P<hit>lazy|slothful|idle) (?:{span}|sunday|saturday)", yes="Lazy day.", no="Fed the lazy cat."),
        Cue(r"(?:(?:was|being|been|got|am) |i'm )(?:{deg} )?(?P<hit>lazy|a slob|a slacker|undisciplined)", yes="I was lazy today.", no="The cat was lazily asleep."),
        Cue(r"slacked off|slacked|goofed off|lazed around|procrastinated|dawdled", yes="Slacked off after lunch.", no="Bought slacks."),
    ),
    "praise": (
        Cue(r"(?:crushed|killed|nailed|aced|smashed|slayed|owned|rocked) (?:it|this|that)(?! (?:to|on|with) )", yes="Crushed it.", no="Crushed two cloves of garlic."),
        Cue(r"(?P<hit>crushed|killed|nailed|aced|smashed|slayed|rocked) (?:the|my|that|this|every|all) "
            r"(?:[\w']{1,15} ){0,1}(?:{work}|exam|quiz|meeting|exams|set|solo|essay|final|midterm|deadline|recital|task|list)", yes="Nailed the presentation.", no="Nailed the shelf to the wall."),
        Cue(r"(?P<hit>{good}|best)(?: [\w']{1,15})? (?:{work}|ever)(?! (?:prep|for a walk))", yes="Good progress.", no="Read a great book on bees."),
        Cue(r"(?:{was}) (?:{deg} |just |a ){0,2}(?P<hit>{good}|success|triumph|hit|rock ?star|genius|superstar|legend|champ)"
            r"(?= today|[.,!;]|$| on | in | from | at | with )", yes="I was amazing today.", no="It was good weather."),
        Cue(r"(?P<hit>{good}|flawlessly|perfectly|beautifully)(?=[.!]|$)", yes="Sang it. Flawless.", no="The good plates are packed."),
        Cue(r"went (?:{deg} )?(?P<hit>great|well|perfectly|smoothly|beautifully|amazingly|swimmingly)", yes="The call went great.", no="Dug the well."),
        Cue(r"(?:{deg} )(?P<hit>productive)|(?P<other>knocked it out of the park)", yes="Super productive.", no="Read on product design."),
        Cue(r"knocked it out of the park|on fire|on a roll|killing it|crushing it", yes="Killing it this week.", no="A roll and coffee."),
        Cue(r"(?:great|good|nice|amazing|awesome) (?:job|work|going)|well done", yes="Great job today.", no="Looked for a job."),
    ),
}  # fmt: skip
"""By family."""

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
