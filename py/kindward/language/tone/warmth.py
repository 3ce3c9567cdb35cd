"""Warm words: kind ones, words of sympathy, "me too" and "we"; beside each rule a sentence in which it finds one, and a near miss."""

from typing import Final

from kindward.language.text.patterns import Rule
from kindward.language.tone.checks import FEELINGS
from kindward.language.tone.signs import Sign

_HARD = (
    "hard|tough|painful|rough|tiring|lonely|heavy|exhausting|scary|frustrating|sad|difficult|upsetting|lot|stressful"
)

WARMTH: Final = (
    Rule(
        Sign.KIND_WORD,
        "[ i am so|too* glad|proud|happy|grateful|thankful for|of|with|to you ]",
        yes="I'm so proud of you.",
        no="I'm glad it's over.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ i am so* glad|happy ] that? ( you | to see|have|know|meet you )",
        yes="I'm glad that you told me.",
        no="I'm glad that ended.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ i|we all|do? ( love|appreciate|admire|adore|like|trust|miss you | care about you | believe in you ) ]",
        yes="We all love you.",
        no="I love your couch.",
    ),
    Rule(Sign.KIND_WORD, "[ proud|fond of you|u ]", yes="So proud of you.", no="I was proud of that."),
    Rule(Sign.KIND_WORD, "[ thank you ] for", yes="Thank you for telling me.", no="Thank you, no."),
    Rule(
        Sign.KIND_WORD,
        "[ you ( matter | are loved | mean a|so|the ) ]",
        yes="You matter to me.",
        no="It doesn't matter to you.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ you are|were so|such|a|an|the|always|too|my* brave|kind|strong|smart|lovely|good|great|wonderful|caring|capable|"
        "thoughtful|generous|enough|funny|gentle|loyal|patient|clever|gifted|talented|worthy|lovable|beautiful ]",
        "praises",
        yes="You're such a good friend.",
        no="You're a great disappointment.",
    ),
    Rule(
        Sign.KIND_WORD,
        "[ you deserve ] a|some|better|rest|kindness|love|care|more|time",
        "deserves",
        yes="You deserve a rest.",
        no="You deserve a worse punishment.",
    ),
    Rule(
        Sign.SYMPATHY,
        "[ i am so* sorry that? this|that|it|he|she|they|your|about|for|to|you hear|happened|went|was|is|has|had|did|are|have|were|"
        "said|got|lost|loss|hurts|your|you|week|day|mom|dad|friend|dog|cat|feel|miss|missed ]",
        "regrets",
        yes="I'm so sorry that happened.",
        no="I'm so sorry that I forgot.",
    ),
    Rule(Sign.SYMPATHY, "[ i am so* sorry ] $", "oh", yes="Oh no, I'm so sorry.", no="I was late, I'm so sorry."),
    Rule(
        Sign.SYMPATHY,
        f"[ that|this|it sounds so|like|a|too* {_HARD} ]",
        yes="That sounds hard.",
        no="That sounds like an excuse.",
    ),
    Rule(
        Sign.SYMPATHY,
        f"[ that|this|it must have? be|been|feel|felt? so|a|too* {_HARD}|hurt|stung|awful|terrible|horrible ]",
        yes="That must have been hard.",
        no="That must have been the dog.",
    ),
    Rule(
        Sign.SYMPATHY,
        "~ [ that stings|hurts|sucks ]",
        "theirs",
        yes="Oh, that stings.",
        no="I missed the throw, and that stings.",
    ),
    Rule(
        Sign.SYMPATHY,
        "[ you ( have|had had? | have been through | are having | are going through ) such|a|so|too* hard|rough|tough|long|lot|much|bad|awful"
        " day|week|year|time|month|night ]",
        yes="You've had a hard week.",
        no="You've had a long shower.",
    ),
    Rule(Sign.SYMPATHY, "~ [ i hear you ] $", yes="I hear you.", no="I hear you moved."),
    Rule(
        Sign.SYMPATHY,
        "~ [ that|this is so|such|a* hard|tough|rough|painful|lot ] $",
        yes="That's tough.",
        no="That's tough meat.",
    ),
    Rule(Sign.SYMPATHY, "[ you poor thing|dear|love|soul ]", yes="You poor thing.", no="You poor liar."),
    Rule(
        Sign.TOGETHER,
        "[ we all ] have|make|do|get|feel|need|forget|fall|fail|struggle|want|mess|mess_up|screw_up|know|say|lose|slip",
        yes="We all forget things.",
        no="We all left early.",
    ),
    Rule(
        Sign.TOGETHER,
        "[ we will|can|could ( figure|find|work|sort|fix|talk|think|try|manage|carry|handle|solve|practice|look"
        " | make|take it | get|go through | do this|it ) ]",
        yes="We'll figure it out.",
        no="We'll get there late.",
    ),
    Rule(Sign.TOGETHER, "[ in this|it together ]", yes="We're in this together.", no="Get it together."),
    Rule(Sign.TOGETHER, "[ to|for all|both|most of us ]", yes="It happens to all of us.", no="All of us were fired."),
    Rule(Sign.TOGETHER, "[ i have been there ] $", "ends", yes="I've been there.", no="I've been there since May."),
    Rule(
        Sign.TOGETHER,
        "[ i have done|felt|said|made that|this|it|the|exactly|same+ too|before|thing|mistake|way|myself+ ]",
        yes="I've done that too.",
        no="I've done that report.",
    ),
    Rule(Sign.TOGETHER, "~ [ ( me too | same here ) ]", yes="Me too.", no="She hates me too."),
    Rule(Sign.TOGETHER, "[ we have all been there ]", yes="We've all been there.", no="We had been there."),
    Rule(
        Sign.TOGETHER,
        f"[ i would have been|felt ] so|pretty* {FEELINGS}",
        yes="I'd have been scared too.",
        no="I'd have been late.",
    ),
    Rule(
        Sign.TOGETHER,
        "[ i made ( the same | that|this ) exact? mistake ]",
        yes="I made the same mistake last year.",
        no="I made a mistake.",
    ),
)
