"""Says what a voice holds: questions, offers of help, warm words, hard words and commands; the reader judges what they make."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kindward.language import Kind, find_hits
from kindward.language.text import lexicon
from kindward.language.text.commands import command_at
from kindward.language.text.grammar import clause_end
from kindward.language.text.patterns import Rule, RuleBook
from kindward.language.text.reading import Sentence, Span, quotes, read, sentences
from kindward.language.text.sets import any_of


class Sign(StrEnum):
    """What is pointed at, by the name it has on the page."""

    QUESTION = "question"
    OFFER = "offer of help"
    NAME = "name"
    KIND_WORD = "kind word"
    SYMPATHY = "word of sympathy"
    REASSURANCE = "reassurance"
    TOGETHER = "sign of “me too” or “we”"
    LABEL = "label"
    ABSOLUTE = "all-or-nothing word"
    VERDICT = "harsh verdict"
    RULE = "rule"
    MIND_READING = "guess about what others think"
    FORTUNE_TELLING = "guess about the future"
    COMMAND = "command"


_MANY = {
    Sign.OFFER: "offers of help", Sign.SYMPATHY: "words of sympathy", Sign.REASSURANCE: "reassurances",
    Sign.TOGETHER: "signs of “me too” or “we”", Sign.MIND_READING: "guesses about what others think",
    Sign.FORTUNE_TELLING: "guesses about the future",
}  # fmt: skip
_WARM = (Sign.NAME, Sign.KIND_WORD, Sign.SYMPATHY, Sign.REASSURANCE, Sign.TOGETHER)
_HARSH = {
    Kind.LABEL: Sign.LABEL, Kind.ABSOLUTE: Sign.ABSOLUTE, Kind.VERDICT: Sign.VERDICT, Kind.SHOULD: Sign.RULE,
    Kind.MIND_READING: Sign.MIND_READING, Kind.FORTUNE_TELLING: Sign.FORTUNE_TELLING,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of a text, `start` to `end`, and what it is."""

    start: int
    end: int
    sign: Sign


@dataclass(frozen=True, slots=True)
class Tone:
    """What one voice holds, each in reading order."""

    questions: tuple[Mark, ...] = ()
    offers: tuple[Mark, ...] = ()
    warmth: tuple[Mark, ...] = ()
    labels: tuple[Mark, ...] = ()
    absolutes: tuple[Mark, ...] = ()
    other_harsh: tuple[Mark, ...] = ()
    commands: tuple[Mark, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them, in reading order."""
        every = (*self.questions, *self.offers, *self.warmth, *self.labels, *self.absolutes)
        return tuple(sorted((*every, *self.other_harsh, *self.commands), key=lambda mark: (mark.start, -mark.end)))

    def of(self, sign: Sign) -> tuple[Mark, ...]:
        """The marks of one sign."""
        return tuple(mark for mark in self.marks if mark.sign is sign)

    def counts(self) -> tuple[tuple[str, int], ...]:
        """What there is, by its plain name, and how often: ("question", 1), ("offers of help", 2)."""
        return tuple((name_of(sign, len(self.of(sign))), len(self.of(sign))) for sign in Sign if self.of(sign))


@dataclass(frozen=True, slots=True)
class Row:
    """One sign in two voices; `name` is its plural."""

    name: str
    sign: Sign
    left: tuple[Mark, ...]
    right: tuple[Mark, ...]


def tone_of(text: str) -> Tone:
    """What `text` holds. Words of danger stand before all this: whoever calls has looked for them (find_dangers).

    Hard words are those of find_hits, unless they stand in a reassurance ("it doesn't make you a failure").
    A sentence may be two things: "Can I bring you soup?" is a question and an offer. A question with a hard word in it
    ("Why are you so stupid?") is none, and what warms or helps is no command ("Be kind to yourself").
    """
    harsh = [Mark(hit.start, hit.end, _HARSH[hit.kind]) for hit in find_hits(text)]
    hard = _covered(len(text), ((mark.start, mark.end) for mark in harsh))
    quoted = _covered(len(text), quotes(text))
    soft: list[Mark] = []
    for start, end in sentences(text):
        found = _soft(read(text[start:end]), hard[start:end])
        reported = _reported(text[start:end], quoted[start:end])
        soft += (Mark(start + m.start, start + m.end, m.sign) for m in found if not all(reported[m.start : m.end]))
    warm = _covered(len(text), ((mark.start, mark.end) for mark in soft if mark.sign in _WARM))
    harsh = [mark for mark in harsh if not any(warm[mark.start : mark.end])]

    def of(*signs: Sign) -> tuple[Mark, ...]:
        return tuple(mark for mark in (*soft, *harsh) if mark.sign in signs)

    return Tone(
        questions=of(Sign.QUESTION),
        offers=of(Sign.OFFER),
        warmth=of(*_WARM),
        labels=of(Sign.LABEL),
        absolutes=of(Sign.ABSOLUTE),
        other_harsh=of(Sign.VERDICT, Sign.RULE, Sign.MIND_READING, Sign.FORTUNE_TELLING),
        commands=of(Sign.COMMAND),
    )


def side_by_side(left: Tone, right: Tone) -> tuple[Row, ...]:
    """Every sign that one of two voices holds, with its marks in each."""
    rows = (Row(name_of(sign, 2), sign, left.of(sign), right.of(sign)) for sign in Sign)
    return tuple(row for row in rows if row.left or row.right)


def name_of(sign: Sign, count: int) -> str:
    """The sign's plain name for so many of it: "label", "labels"."""
    return sign.value if count == 1 else _MANY.get(sign, sign.value + "s")


# The rules: beside each a sentence in which it finds something, and a near miss.

_AID = """( help | listen | be there | be with you | keep you company | check|look in|on you?
| come|stop|drop|swing|pop over|by|with|along|round|around | stay|sit|go|walk|talk|think|pray with you | stay|sit here|there
| bring|get|make|call|drive|send|give|lend|cook|text|hold|visit|meet|phone|fetch|buy|show|find|hug|walk|take|pick you
| bring|make|cook|get|order|buy some|dinner|lunch|soup|food|coffee|tea|something | watch|take|mind|feed|walk|fetch your|the
kids|baby|dog|cat|children|boys|girls | do the dishes|shopping|driving|talking|cooking|calls|laundry | take care of
| cover for|your | lend|give a hand )""".replace("\n", " ")
_READY = "( i will | i can | i could | i am happy|glad to | i would be happy|glad to | i would love|like to | let me )"
_ASKING = "( can|could|may|shall|should i | want me to | would you like me to | do you want me to | why do not i )"
_FEEL = (
    "tired|sad|upset|hurt|scared|angry|worn|exhausted|shaken|worried|nervous|lonely|overwhelmed|disappointed|anxious"
)
_OKAY = "okay|ok|alright|all_right|fine"
_HARD = (
    "hard|tough|painful|rough|tiring|lonely|heavy|exhausting|scary|frustrating|sad|difficult|upsetting|lot|stressful"
)

_RULES = (
    Rule(Sign.OFFER, f"[ {_READY} {_AID} ]", "aid", "I'll bring you soup.", "I can help it if I want to."),
    Rule(Sign.OFFER, f"[ {_ASKING} {_AID} ]", "aid", "Can I help you pack?", "Can I help it if he left?"),
    Rule(
        Sign.OFFER,
        "[ let me know ] if|what|how|when|whether",
        "",
        "Let me know if you need a ride.",
        "Let me know by Friday.",
    ),
    Rule(Sign.OFFER, "[ would it help ] if|to", "", "Would it help to talk?", "Would it kill you to help?"),
    Rule(
        Sign.OFFER,
        "[ ( do you want|need | would you like | want|need ) ( to talk|vent | company|help|anything|coffee|tea|dinner"
        " | some|any help|company|coffee|tea|dinner | a hand|ride|hug|break|coffee|walk ) ]",
        "asked",
        "Want some company?",
        "I want some company.",
    ),
    Rule(Sign.OFFER, "[ i am here ( for you | with you ) ]", "", "I'm here for you.", "I'm here for the weekend."),
    Rule(
        Sign.OFFER,
        "[ i am here ] ,? ( if you | whenever | any|anytime | to listen|help )",
        "",
        "I'm here if you want to talk.",
        "I'm here to complain.",
    ),
    Rule(
        Sign.OFFER,
        "[ ( i am | we are ) ( a | one ) ( phone )? call|text|message away ]",
        "",
        "I'm a call away.",
        "I'm an hour away.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ call|text|phone|message|ring me ] ( any time | anytime|whenever|if|when|tonight|tomorrow|later | day or )",
        "",
        "Call me anytime.",
        "Call me lazy, but I slept in.",
    ),
    Rule(
        Sign.OFFER,
        "[ you can ( always )? ( call|text|phone|tell|ask me | count|lean|rely on me|us | talk|come to me|us | stay|come with|to me|us"
        " | come over ) ]",
        "",
        "You can always lean on me.",
        "You can always lie to me.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ come|stay ( over | by | here | with me|us | to mine|ours ) ]",
        "starts",
        "Come over for dinner.",
        "The tears come over me.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ ( shall we | how about we|i | what if we | why do not we ) _ ]",
        "plan",
        "Shall we think of something?",
        "Shall we say it was late?",
    ),
    Rule(Sign.OFFER, "~ [ let s _ ]", "plan", "Let's look at it together.", "Let's face it, it's late."),
    Rule(
        Sign.OFFER,
        "[ what can|could i do ( for you | to help ) ]",
        "",
        "What can I do to help?",
        "What can I do, it's over.",
    ),
    Rule(Sign.OFFER, "[ how can|could|may i help ]", "no-it", "How can I help?", "How can I help it?"),
    Rule(
        Sign.OFFER,
        "[ anything i can|could do ]",
        "asked",
        "Is there anything I can do?",
        "There isn't anything I can do.",
    ),
    Rule(
        Sign.OFFER,
        "[ ( what do you need | what would help ) ]",
        "asked",
        "What do you need right now?",
        "I know what would help.",
    ),
    Rule(
        Sign.OFFER,
        "[ if you ( ever )? need|want ( me|anything | to talk|vent | a hand|ride|hug|break | some|any help|company | help|company ) ]",
        "not-known",
        "If you need me, I'm home.",
        "If you need to know, ask.",
    ),
    Rule(Sign.OFFER, "[ my door is always? open ]", "", "My door is always open.", "My car door is stuck open."),
    Rule(
        Sign.KIND_WORD,
        "[ i am ( so|very|too )* glad|proud|happy|grateful|thankful for|of|with|to you ]",
        "",
        "I'm so proud of you.",
        "I'm glad it's over.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ i am so|very* glad|happy ] that? ( you | to see|have|know|meet you )",
        "",
        "I'm glad that you told me.",
        "I'm glad that ended.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ i|we ( all|do )? ( love|appreciate|admire|adore|like|trust|miss you | care about you | believe in you ) ]",
        "",
        "We all love you.",
        "I love your couch.",
    ),
    Rule(Sign.KIND_WORD, "[ proud|fond of you ]", "", "So proud of you.", "I was proud of that."),
    Rule(Sign.KIND_WORD, "[ thank you ] for", "", "Thank you for telling me.", "Thank you, no."),
    Rule(
        Sign.KIND_WORD,
        "[ ( you matter | you are loved | you mean a_lot|so|the ) ]",
        "",
        "You matter to me.",
        "It doesn't matter to you.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ you are|were ( so|such|a|an|the|very|always|still|too|my )* brave|kind|strong|smart|lovely|good|great|wonderful|caring|capable|"
        "thoughtful|generous|enough|funny|gentle|loyal|patient|clever|gifted|talented|worthy|lovable|beautiful ]",
        "praise",
        "You're such a good friend.",
        "You're a great disappointment.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ you deserve ] a|some|better|rest|kindness|love|care|more|time",
        "deserve",
        "You deserve a rest.",
        "You deserve to be punished.",
    ),
    Rule(
        Sign.SYMPATHY,
        "[ i am ( so|very|truly )* sorry ( that )? ( this|that|it|he|she|they|your|about|for|to|you ) ( hear|happened|went|was|is|has|had|did|are|have|were|"
        "said|got|lost|loss|hurts|your|you|week|day|mom|dad|friend|dog|cat|had|feel|miss|missed|going ) ]",
        "sorry",
        "I'm so sorry that happened.",
        "I'm so sorry that I forgot.",
    ),
    Rule(
        Sign.SYMPATHY,
        "[ ( that|this|it ) sounds ( so|very|like|a|too )* " + _HARD + " ]",
        "",
        "That sounds hard.",
        "That sounds like an excuse.",
    ),
    Rule(
        Sign.SYMPATHY,
        "[ ( that|this|it ) must ( have )? ( be|been|feel|felt )? ( so|very|a|too )* "
        + _HARD
        + "|hurt|stung|awful|terrible|horrible ]",
        "",
        "That must have been hard.",
        "That must have been the dog.",
    ),
    Rule(Sign.SYMPATHY, "~ [ that|this|it stings|hurts|sucks ]", "", "Oh, that stings.", "The way it hurts me."),
    Rule(
        Sign.SYMPATHY,
        "[ you ( have had | have been through | had | are having | are going through ) such? a|so|too hard|rough|tough|long|lot|much|bad|awful ( day|week|year|time|month|night ) ]",
        "",
        "You've had a hard week.",
        "You've had a long shower.",
    ),
    Rule(
        Sign.REASSURANCE,
        f"~ [ it|that|this is ( all )? {_OKAY} ]",
        "okay",
        "It's okay to be sad.",
        "It's fine for other people.",
    ),
    Rule(
        Sign.REASSURANCE,
        f"[ ( you|it|we|this|things|everything ) will ( all )? be {_OKAY} ]",
        "",
        "You'll be okay.",
        "It won't be okay.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( it|this|things|that ) ( will|can|does|do ) ( pass | get|gets better|easier ) ]",
        "",
        "It will pass.",
        "The cars will pass.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you ( will|can ) ( still|always )? ( get through | make it | figure | find a|your|another | do this|it | survive | fix | try|start again ) ]",
        "",
        "You'll get through this.",
        "You'll never get through this.",
    ),
    Rule(Sign.REASSURANCE, "[ you have got this ]", "ends", "You've got this.", "You've got this wrong."),
    Rule(Sign.REASSURANCE, "[ ( it|this|that ) happens ]", "ends", "It happens.", "It happens every time with you."),
    Rule(
        Sign.REASSURANCE,
        "[ happens to everyone|everybody|all|us|anyone|the ]",
        "",
        "It happens to everyone.",
        "What happens to me now?",
    ),
    Rule(
        Sign.REASSURANCE,
        "~ [ everyone|everybody|people|anyone ( make|makes mistakes | forget|forgets | mess|messes|mess_up|screw_up|slip|slips|slip_up|struggles|stumbles|fails|gets ) ]",
        "humans",
        "Everyone makes mistakes.",
        "Everyone forgets me.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( nobody|no_one is perfect | no one is perfect ) ]",
        "",
        "Nobody's perfect.",
        "Nobody is here.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ anyone|anybody|everyone|everybody|most ( people )? ( would|could ) ( have )? ] ( be|been|feel|felt|<N>|<n>|<F>|find|found|need|forget|make|made|struggle|do|done )",
        "anyone",
        "Anyone would have been nervous.",
        "Anyone would hate you.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you are not|never ( the )? ( alone | only ) ]",
        "",
        "You are not alone.",
        "You are alone now.",
    ),
    Rule(Sign.REASSURANCE, "[ not ( all )? your fault ]", "", "It's not your fault.", "It's all your fault."),
    Rule(
        Sign.REASSURANCE,
        "[ you ( did | are doing | have done | were doing | do | tried ) your best ]",
        "",
        "You did your best.",
        "You never did your homework.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you did|tried ( what|everything|all | the best ) ( that )? you ( could|can|knew|had ) ]",
        "",
        "You did what you could.",
        "You did what you always do.",
    ),
    Rule(Sign.REASSURANCE, "~ [ do not worry|panic ]", "ends", "Don't worry.", "Don't worry your mother."),
    Rule(
        Sign.REASSURANCE,
        "[ ( ( not )? ( be )? ( so|too )? hard on yourself | not beat yourself up ) ]",
        "hard-on",
        "Don't be so hard on yourself.",
        "You're hard on yourself.",
    ),
    Rule(Sign.REASSURANCE, "~ [ no wonder ]", "wonder", "No wonder you're tired.", "No wonder he left you."),
    Rule(
        Sign.REASSURANCE,
        f"~ [ of course you ( are|feel|felt|were ) ( so )? {_FEEL} ]",
        "",
        "Of course you're upset.",
        "Of course you're late.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( it|that|this ) makes ( a lot of|so|perfect|total|much|all|complete )* sense ]",
        "",
        "That makes sense.",
        "That makes no sense.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( is|are|was ) ( so|very|totally|completely|perfectly )? ( understandable | only human | human | normal to|that|for|when ) ]",
        "not-denied",
        "You're only human.",
        "That's not normal for an adult.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ not make|mean you|it|that ] ( are )? ( a|an|you|stupid|bad|weak|less|it )",
        "",
        "It doesn't make you a bad mom.",
        "You don't make it easy.",
    ),
    Rule(
        Sign.REASSURANCE,
        "~ [ ( take your|some|all time|rest|care | take|go it? easy ( on yourself )? | take good? care ( of yourself )? ) ]",
        "",
        "Take your time.",
        "It takes your time away.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ be ( so|a|bit|little|extra )* kind|gentle|patient|easy|good|nice|kinder|gentler to|with|on yourself ]",
        "",
        "Be gentle with yourself.",
        "Be good to your boss.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ give yourself ( a|some|the|more|that|time|credit|permission|grace|space ) ( break|time|credit|hug|rest|grace|day|chance|space )? ]",
        "",
        "Give yourself a break.",
        "You give yourself airs.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you do not have|need to ( be perfect | do it|this|everything alone | fix|decide|carry|prove|know|explain|apologize ) ]",
        "",
        "You don't have to be perfect.",
        "You have to be perfect.",
    ),
    Rule(
        Sign.TOGETHER,
        "[ we all ] ( have|make|do|get|feel|need|forget|fall|fail|struggle|want|mess|mess_up|screw_up|know|say|lose|slip )",
        "",
        "We all forget things.",
        "We all left early.",
    ),
    Rule(
        Sign.TOGETHER,
        "[ we will|can|could ( get|figure|find|work|sort|fix|talk|think|try|manage|look|carry|handle|solve|practice | make|take it | go through | do this|it ) ]",
        "",
        "We'll figure it out.",
        "We'll be late.",
    ),
    Rule(Sign.TOGETHER, "[ in this|it together ]", "", "We're in this together.", "Get it together."),
    Rule(Sign.TOGETHER, "[ ( to|for ) all|both|most of us ]", "", "It happens to all of us.", "All of us were fired."),
    Rule(Sign.TOGETHER, "[ i have been there ] $", "ends", "I've been there.", "I've been there since May."),
    Rule(
        Sign.TOGETHER,
        "[ i have ( done|felt|said|made ) ( that|this|it|the|exactly|same )+ ( too|before|thing|mistake|way|myself )+ ]",
        "",
        "I've done that too.",
        "I've done that report.",
    ),
    Rule(Sign.TOGETHER, "~ [ ( me too | same here ) ]", "starts", "Me too.", "She hates me too."),
    Rule(
        Sign.OFFER,
        "~ [ give me a call|ring|shout ]",
        "starts",
        "Give me a call tonight.",
        "They didn't give me a call.",
    ),
    Rule(
        Sign.OFFER,
        "[ ( do you want | would you like | want ) to ( go|come for|with|over|along|out | get|have|watch|do some|a|something ) ]",
        "asked",
        "Do you want to go for a walk?",
        "Do you want to lose her?",
    ),
    Rule(
        Sign.OFFER,
        "[ how can|could i make this|it|things easier|better ]",
        "",
        "How can I make this easier for you?",
        "How can I make this harder?",
    ),
    Rule(Sign.SYMPATHY, "[ i am so|very|truly* sorry ] $", "oh", "Oh no, I'm so sorry.", "I was late, I'm so sorry."),
    Rule(Sign.SYMPATHY, "~ [ i hear you ] $", "ends", "I hear you.", "I hear you moved."),
    Rule(
        Sign.SYMPATHY,
        "~ [ that|this is ( so|very|such|really|a )* hard|tough|rough|painful|lot ] $",
        "ends",
        "That's tough.",
        "That's tough meat.",
    ),
    Rule(Sign.SYMPATHY, "[ you poor thing|dear|love|soul ]", "", "You poor thing.", "You poor liar."),
    Rule(
        Sign.REASSURANCE, "[ you are allowed to ]", "", "You're allowed to be upset.", "You're not allowed to be upset."
    ),
    Rule(
        Sign.REASSURANCE,
        "[ nothing to be ashamed|embarrassed|sorry of|about ]",
        "",
        "You have nothing to be ashamed of.",
        "I have a lot to be ashamed of.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you could not have known|seen|done|stopped|helped|changed ]",
        "",
        "You couldn't have known.",
        "You could have known.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( mistakes happen | these things happen | things happen ) ]",
        "",
        "Mistakes happen.",
        "Mistakes like yours happen to fools.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( it|this|that ) ( does not say anything | says nothing ) about ( who you are | you ) ]",
        "",
        "It doesn't say anything about who you are.",
        "He didn't say anything about you.",
    ),
    Rule(Sign.TOGETHER, "[ we have all been there ]", "", "We've all been there.", "We had been there."),
    Rule(
        Sign.TOGETHER,
        f"[ i would have been|felt ] ( so|pretty|very )* {_FEEL}",
        "",
        "I'd have been scared too.",
        "I'd have been late.",
    ),
    Rule(
        Sign.TOGETHER,
        "[ i made ( the same | that|this ) ( very|exact )? mistake ]",
        "",
        "I made the same mistake last year.",
        "I made a mistake.",
    ),
    Rule(
        Sign.COMMAND,
        "[ you ( must | ought to | had|would better | better | have|need|got to ) ] _",
        "must",
        "You have to try harder.",
        "You don't have to try.",
    ),
)
_BOOK = RuleBook(_RULES)


def _covered(length: int, spans: Iterable[Span]) -> bytearray:
    """For each character of a text whether one of the spans covers it."""
    found = bytearray(length)
    for start, end in spans:
        found[start:end] = b"\1" * (end - start)
    return found


def _reported(sentence: str, quoted: bytearray) -> bytearray:
    """Which characters somebody else said; a sentence that is all in quotation marks is the voice's own."""
    told = any(letter.isalnum() and not inside for letter, inside in zip(sentence, quoted, strict=True))
    return quoted if told else bytearray(len(sentence))


def _soft(s: Sentence, hard: bytearray) -> Iterator[Mark]:
    """What one sentence holds beside hard words; where two rules find the same, the longer stretch."""
    taken = list[Mark]()
    claimed = bytearray(len(s.text))
    for mark in sorted(_matches(s), key=lambda mark: (mark.sign is Sign.COMMAND, mark.start - mark.end)):
        if not any(claimed[mark.start : mark.end]):
            claimed[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            taken.append(mark)
    taken = [mark for mark in taken if mark.sign in _WARM or not any(hard[mark.start : mark.end])]
    taken += _commanded(s, claimed)
    taken += _asked(s, any(hard))
    taken += _called(s)
    yield from sorted(taken, key=lambda mark: mark.start)


def _matches(s: Sentence) -> Iterator[Mark]:
    for rule, frame, first, last in _BOOK.matches(s):
        if _CHECKS[rule.check](s, frame, first, last):
            yield Mark(s.start(first), s.end(last), Sign(rule.family))


# Checks of a match: the sentence, the first word of the rule, the first and the last of the stretch.

Check = Callable[[Sentence, int, int, int], bool]

_ONESELF = any_of("it myself but")
_NOT_US = any_of("face be hope say see just not assume pretend leave have")
_PLAN = any_of("say have be ever always never see face keep get")
_HUMAN_ERRORS = any_of("mistakes mistake things forget forgets up")


def _always(s: Sentence, frame: int, first: int, last: int) -> bool:
    return True


def _aid(s: Sentence, frame: int, first: int, last: int) -> bool:
    """No "help it", "help but", "help myself"; no "if I can help", "who I will call"; no lateness: "I'll be there late"."""
    if s.word(last + 1) in _ONESELF or s.word(last) in _ONESELF:
        return False
    if s.word(first) == "let" and not _starts(s, frame, first, last):  # they let me help
        return False
    if s.word(last) == "you" and s.word(last + 1) in any_of("a an") and s.has(last + 2, "LAR"):
        return False
    return (
        s.word(first - 1) not in any_of("if than what who which whether because unless said")
        and s.word(last + 1) != "late"
    )


def _starts(s: Sentence, frame: int, first: int, last: int) -> bool:
    """The sentence, or a clause after a mark, begins here."""
    return first == 1 or s.is_mark(first - 1) or s.word(first - 1) in any_of("and but or so then oh please")


def _asks(s: Sentence, frame: int, first: int, last: int) -> bool:
    return s.is_question and s.word(first - 1) not in any_of("i he she they we not")


def _plan(s: Sentence, frame: int, first: int, last: int) -> bool:
    """No "let's face it", "shall we say"."""
    return s.word(last) not in _NOT_US if s.word(first) == "let" else s.word(last) not in _PLAN


def _no_it(s: Sentence, frame: int, first: int, last: int) -> bool:
    return s.word(last + 1) not in _ONESELF


def _not_known(s: Sentence, frame: int, first: int, last: int) -> bool:
    """In "let me know if you need me" the offer is made already."""
    return s.word(first - 1) != "know"


def _praises(s: Sentence, frame: int, first: int, last: int) -> bool:
    """No "good at nothing", "a great disappointment", "if you were good"; nobody's "you're lucky"."""
    end = clause_end(s, last)
    return s.word(first - 1) not in any_of("if when think thought than") and not any(
        s.has(number, "LARN") or s.word(number) in any_of("not nothing nobody") for number in range(last + 1, end + 1)
    )


def _deserves(s: Sentence, frame: int, first: int, last: int) -> bool:
    end = clause_end(s, last)
    return not any(s.has(number, "NLRD") for number in range(last + 1, end + 1)) and s.word(first - 1) != "not"


def _sorry(s: Sentence, frame: int, first: int, last: int) -> bool:
    """No "sorry you feel that way", "sorry for your attitude"."""
    return not (s.word(last) in ("feel", "think") and s.word(last + 1) in ("that", "like", "it", "so"))


def _okay(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Not "fine for others", "okay but"."""
    return s.word(last + 1) not in any_of("for but by with if until")


def _ends(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Nothing of the clause follows but "to everyone", "about it", "too"."""
    return last + 1 >= len(s.words) or s.is_mark(last + 1) or s.word(last + 1) in any_of("to about too and but")


def _humans(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Nobody's "everyone forgets me", "everyone gets it but you"."""
    following = s.word(last + 1)
    if s.word(last) in ("gets", "get"):
        return following in any_of("things it nervous tired lost sad scared stuck angry") and "but" not in s.words
    return following not in any_of("me my us you your")


def _anyone(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Not what anyone would do to somebody: "anyone would hate you"."""
    end = clause_end(s, last)
    return {"you", "me", "better"}.isdisjoint(s.words[last + 1 : end + 1])


def _opens_with_oh(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Said to somebody: "Oh no, I'm so sorry."; elsewhere it may be an apology."""
    return s.text[:2].lower() in ("oh", "aw", "ah") and _ends(s, frame, first, last)


def _hard_on(s: Sentence, frame: int, first: int, last: int) -> bool:
    return s.word(first) == "not" or "not" in s.words[max(0, first - 3) : first + 1]


def _wonder(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Before what somebody feels: "no wonder you're tired"."""
    end = clause_end(s, last)
    felt = any_of(_FEEL.replace("|", " ")) | any_of("hurts hurt felt feel it that froze cried")
    return not felt.isdisjoint(s.words[last + 1 : end + 1]) or last == end


def _not_denied(s: Sentence, frame: int, first: int, last: int) -> bool:
    return "not" not in s.words[max(0, first - 1) : first + 2]


def _must(s: Sentence, frame: int, first: int, last: int) -> bool:
    """Told what to do; no rest and no kindness, no guess ("you must be tired"), no question."""
    following = s.words[last + 1 : last + 4]
    kind = any_of(
        "rest sleep eat breathe be_kind kind gentle talk know help see believe tired proud hear drink have been feel"
    )
    return (
        not s.is_question
        and s.word(first - 1) not in any_of("if when what all that")
        and kind.isdisjoint(following)
        and not (s.word(first + 1) == "must" and following[:1] == ("be",))
    )


_CHECKS: dict[str, Check] = {
    "": _always, "aid": _aid, "starts": _starts, "asked": _asks, "plan": _plan, "no-it": _no_it, "not-known": _not_known, "praise": _praises,
    "deserve": _deserves, "sorry": _sorry, "okay": _okay, "ends": _ends, "humans": _humans, "anyone": _anyone,
    "oh": _opens_with_oh, "hard-on": _hard_on, "wonder": _wonder, "not-denied": _not_denied, "must": _must,
}  # fmt: skip


# Questions, names, commands

_NO_QUESTIONS = any_of("who_cares so_what how_dare")


def _asked(s: Sentence, harsh: bool) -> Iterator[Mark]:
    """A question that waits for an answer: no hard word in it, no "who cares?"."""
    opening = "_".join(s.words[1:3])
    if s.is_question and len(s.words) > 1 and not harsh and opening not in _NO_QUESTIONS:
        yield Mark(s.start(1), len(s.text), Sign.QUESTION)


_DEAR = any_of("honey sweetheart sweetie darling dear love buddy friend pal kiddo babe mate hon sweetpea dearest")
_NOT_NAMES = any_of(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas yesterday today tomorrow tonight however well yes no oh hey hi hello
    look listen okay ok right sure anyway besides still sorry thanks please true god gosh wow nope yeah yep ugh hmm hm ah aw
    aww so then first second third finally instead otherwise later afterwards afterward now again sometimes always never
    maybe perhaps meanwhile plus also too english american french german spanish mom dad mum though although"""
)
_CALLS = any_of(
    "oh hey hi hello dear no look listen come on yes okay ok and but so well thanks thank you aw aww ah sorry"
)


def _called(s: Sentence) -> Iterator[Mark]:
    """Whom the sentence calls: "Noor, you tried", "Oh, honey", "you did what you could, Noor."."""
    for at in range(1, len(s.words)):
        if _is_called(s, at):
            yield Mark(s.start(at), s.end(at), Sign.NAME)


def _is_called(s: Sentence, at: int) -> bool:
    dear = s.word(at) in _DEAR
    if not dear and not _is_name(s, at):
        return False
    ends = at + 1 >= len(s.words) or s.is_mark(at + 1)
    before = at - 2 if s.word(at - 1) in ("my", ",") else at - 1
    if dear and s.word(at - 1) == "my":
        return ends and (before <= 0 or s.is_mark(before) or s.word(before) in _CALLS)
    if s.word(at + 1) == "," and not s.has(at + 2, "X"):
        return before <= 0 or (s.word(before) in _CALLS and all(word in _CALLS | {","} for word in s.words[1:at]))
    closes = at + 1 >= len(s.words) or s.word(at + 1) in (".", "!", "?", "…")
    if not closes:
        return False
    if s.word(at - 1) == ",":
        return at > 2 and not s.has(at - 2, "X")
    return at > 1 and all(word in _CALLS | {","} for word in s.words[1:at])


def _is_name(s: Sentence, at: int) -> bool:
    """A word with a capital that is no word of ours; at the head of a sentence nothing else could tell."""
    word = s.word(at)
    if not s.has(at, "xX") or word in _NOT_NAMES or len(word) < 2 or word.endswith("ly"):
        return False
    return s.has(at, "X") or (word not in lexicon.tags() and not word.endswith(("ing", "ed")))


_SOFTENED = any_of("please let")


def _commanded(s: Sentence, claimed: bytearray) -> Iterator[Mark]:
    """A command, unless it warms or helps, is asked with "please", or is one to look at oneself ("let me see")."""
    at = command_at(s)
    if s.words[at : at + 2] == ("call", "me") and "but" in s.words:  # "Call me old, but"
        return
    if not at or s.word(at) in _SOFTENED or "please" in s.words[:at] or s.is_question:
        return
    mark = Mark(s.start(at), s.end(clause_end(s, at)), Sign.COMMAND)
    if not any(claimed[mark.start : mark.end]):
        yield mark


__all__ = ["Mark", "Row", "Sign", "Tone", "name_of", "side_by_side", "tone_of"]
