"""Hints for a kind letter to oneself: whether it touches the pain, the reasons, what others share, and a repair.

After S2, which asks of such a letter that somebody who loves the reader writes it, and that it sees what hurts, how it came
and what can be mended; that others know this too is one of the three parts of self-compassion (S1). The letter may be in
any style: in second or first person, as a list, in a teenager's words or a grandmother's. What comes back are hints, never
marks: a part that is not found may be there in words that no rule knows, and a letter needs none of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from kindward.language.safety import dangerous_spans
from kindward.language.text.cues import Cue, filled, lowered, opened
from kindward.language.text.reading import Span, sentences


class Part(StrEnum):
    """What a kind letter can touch."""

    PAIN = "pain"
    REASONS = "reasons"
    HUMANITY = "humanity"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Hint:
    """One part of a letter: the words that show it, and an invitation for a letter that does not have it yet.

    `spans` are offsets into the whole letter, in reading order; empty if nothing was found.
    """

    part: Part
    spans: tuple[Span, ...]
    invitation: str


def coverage(letter: str) -> tuple[Hint, ...]:
    """The four parts in the order of `Part`, each with the words that show it.

    A sentence that speaks of danger shows nothing. Never raises, whatever the text.
    """
    barred = dangerous_spans(letter)
    found: dict[Part, list[Span]] = {part: [] for part in Part}
    for start, end in sentences(letter):
        if not any(start < last and first < end for first, last in barred):
            for part, (first, last) in _shown(letter[start:end]):
                found[part].append((start + first, start + last))
    return tuple(Hint(part, tuple(spans), INVITATIONS[part]) for part, spans in found.items())


def repairs(letter: str) -> tuple[str, ...]:
    """The sentences of a letter that show a repair, in their order: what its reader could do, or care for themselves.

    What the writer offers to do for the reader ("I'll bring you soup") is no step of the reader's.
    """
    spans = next(hint.spans for hint in coverage(letter) if hint.part is Part.REPAIR)
    shown = (letter[start:end].strip() for start, end in sentences(letter) if any(start <= at < end for at, _ in spans))
    return tuple(sentence for sentence in shown if not _OFFERED.search(sentence))


_OFFERED: Final = re.compile(r"\bI(?:['’](?:ll|d)| will| can| could| am going to)?\b.*\byou(?:r|rs)?\b", re.IGNORECASE)

INVITATIONS: Final = {
    Part.PAIN: "What hurts about it? It could have a line of its own.",
    Part.REASONS: "How did it come to this? You could write down what was going on, and what you didn’t know yet.",
    Part.HUMANITY: "Who else may know this feeling? They could be in the letter, too.",
    Part.REPAIR: "Is there one small thing to mend, or a bit of care for tonight?",
}


@lru_cache(maxsize=512)
def _shown(sentence: str) -> tuple[tuple[Part, Span], ...]:
    """What one sentence shows, kept, so that a key in a long letter costs one sentence."""
    plain = opened(sentence)
    text = lowered(plain.text)
    return tuple((part, plain.place(*span)) for part in Part for span in _spans(part, text))


def _spans(part: Part, text: str) -> Iterator[Span]:
    """Without overlap, the longest first where several begin together."""
    if bars()[part].expression.search(text):
        return
    taken = 0
    for start, end in sorted((s for cue in cues(part) for s in cue.spans(text)), key=lambda s: (s[0], -s[1])):
        if start >= taken:
            yield start, end
            taken = end


@cache
def cues(part: Part) -> tuple[Cue, ...]:
    """The turns of phrase that show `part`."""
    return tuple(filled(cue, PIECES) for cue in CUES[part])


@cache
def bars() -> dict[Part, Cue]:
    """By part, what a sentence says that shows nothing of it."""
    return {part: filled(bar, PIECES) for part, bar in BARS.items()}


PIECES: Final = {
    "us": "you|i|we|u|ya",
    "be": "am|are|is|was|were|be|been|being|feel|felt|feeling|feels|have been|has been|had been|ur",
    "deg": r"(?:(?:so|such|too|all|a|an|bit|little|much|how|pretty|as|right now|now|like|more|less|than|this|that|in|"
    r"of|terribly|awfully|utterly|rather|kind|mostly|both|ever) ){0,4}",
    "any": r"(?:[\w']{1,20} ){0,9}",
    "few": r"(?:(?!(?:not|never|no longer) )[\w']{1,20} ){0,3}",
    "hurt": "hurt|hurting|sad|ashamed|guilty|lonely|alone|heartbroken|embarrassed|humiliated|mortified|devastated|crushed"
    "|gutted|grieving|miserable|disappointed|let down|letdown|left out|left behind|rejected|lost|broken|awful|terrible"
    "|horrible|rotten|lousy|small|jealous|bitter|bereft|homesick|heavy|sick|sorrowful|sore|blue|low|down|unwanted"
    "|unloved|worthless|empty|numb|helpless|stung|angry|furious|upset|unhappy|discouraged|ugly|stupid|foolish|bruised"
    "|betrayed|abandoned|invisible|ignored|in pain|in tears|regretful|bad about|bad for|inconsolable|distraught",
    "fear": "scared|afraid|frightened|terrified|worried|anxious|panicked|nervous|overwhelmed|exhausted|worn out|worn|drained",
    "ache": "hurt|pain|ache|sting|grief|shame|sadness|loneliness|heartache|sorrow|guilt|regret|disappointment|embarrassment"
    "|humiliation|heartbreak|misery|suffering|fear|anguish|despair",
    "tired": "tired|exhausted|overwhelmed|worn out|swamped|stretched|scared|afraid|frightened|terrified|nervous|panicking|stressed"
    "|stressed out|sick|ill|young|new|busy|worried|anxious|rushed|hungry|sleepless|distracted|burned out|burnt out|in a rush"
    "|in a hurry|under pressure|in pain|a kid|a child|only a child|grieving|running on",
    "people": "people|folks|person|persons|humans|human beings|moms|mothers|mums|dads|fathers|parents|friends|students|kids|teens"
    "|teenagers|grown-ups|grown ups|grownups|adults|women|men|girls|boys|guys|nurses|teachers|workers|daughters|sons"
    "|sisters|brothers|wives|husbands|families|writers|leaders|cooks|souls|beginners|drivers|learners",
    "err": "make|makes|made|mess|messes|forget|forgets|forgot|slip|slips|fail|fails|fall|falls|stumble|stumbles|lose|loses"
    "|drop|drops|snap|snaps|struggle|struggles|hurt|hurts|feel|feels|felt|get|gets|go|goes|have|has|had|know|knows|break"
    "|breaks|panic|panics|worry|worries|need|needs|do|does|cry|cries|blank|blanks|say|says|wish|wishes|regret|regrets|miss"
    "|misses|screw|screws|burn|burns|blow|blows|freeze|freezes|doubt|doubts|want|wants|carry|carries|wonder|wonders|been",
    "when": "today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|this weekend|next week"
    "|in the morning|first thing|this evening|after school|after work|at lunch",
    "do": "call|text|write|phone|ring|email|message|apologize|apologise|talk|rest|sleep|eat|drink|walk|breathe|stretch|ask"
    "|reach out|make|give|bring|take|send|try|start|fix|repair|mend|replace|pay|return|visit|listen|say|tell|let|treat"
    "|put|set|sit|go easy|slow|step|own|explain|find|forgive|hug|bake|cook|invite|thank|speak|pray|practice|practise|plan"
    "|schedule|book|clean|redo|begin|check|offer|admit|show|hold|light|lie|look after|learn|save|lean|buy|stop|wait|keep"
    "|pause|count|do|get|go|help|be (?:kind|kinder|gentle|good|nice|patient|easy|honest|soft|tender|brave|there|with)|work|come|share|read",
    "act": "call|text|write|phone|ring|email|apologize|apologise|rest|sleep|breathe|eat|drink|stretch|reach out|sit|lie down"
    "|ask|talk|try|forgive|hug|go easy|be gentle|be kind|be good|be nice|be patient|take|give yourself|treat yourself"
    "|make|light|put|pay|fix|return|replace|step outside|go outside|go for|go to bed|get some|start|send|bring|open|pick"
    "|set|own up|say|slow down|look after|have a|have some|run a|curl up|come over|come by|phone|invite|talk|hold",
}
"""Pieces of patterns, by name."""

BARS: Final[dict[Part, Cue]] = {
    Part.PAIN: Cue(
        "(?:do not|have no right to|not allowed to|stop) (?:get to )?(?:feel|feeling|be|being) {deg}(?:sad|sorry|upset|hurt|bad)",
        yes="You do not get to feel bad.",
        no="You feel bad.",
    ),
    Part.REASONS: Cue(
        "no excuses?|no (?:good )?reason (?:for|to|why)|love you because|proud of you because|you are {few}because you are (?:lazy|stupid)",
        yes="There is no excuse for it.",
        no="I know the reason.",
    ),
    Part.HUMANITY: Cue(
        "everyone else|everybody else|nobody else|no one else|unlike {few}(?:people|everyone|everybody)"
        "|other {people} (?:do not|manage|can|cope|would never|never)|different from",
        yes="Other people manage it.",
        no="Other people feel this, too.",
    ),
    Part.REPAIR: Cue(
        "nothing (?:you|i|we) (?:do|say|can)|too late|do not bother|can never (?:be|make|fix)|will never (?:be|make|fix)|no point",
        yes="Don't bother calling.",
        no="It would be no bother to call.",
    ),
}
"""Sentences that deny the part, or use its words against the reader."""

CUES: Final[dict[Part, tuple[Cue, ...]]] = {
    Part.PAIN: (
        Cue("{us} (?:must )?{be} {few}?{deg}(?:(?<! a )(?<! an ){hurt}|failure)(?! of (?:the )?(?:time|you|him|her))", yes="I was so ashamed of it.", no="She was ashamed of it."),
        Cue("{us} (?:am|are|is|feel|r) {deg}{fear}", yes="I know you are scared.", no="The dog is scared."),
        Cue("{us} (?:was|were|felt) {deg}(?:scared|terrified|frightened|afraid)(?= in | of losing| when| that|$| [.,])", yes="You were terrified when it rang.", no="It was a scary film."),
        Cue("(?:^|[-•*:] |feel|feeling|feelings|feelings are|feeling :) ?(?:{deg})(?:{hurt}|{fear})", yes="Feeling: guilty and small.", no="The box is small."),
        Cue("(?:your|my|this|that|the|so much|such|much|carrying|feel|full of|all) {few}?{ache}(?! reliever)", yes="You carry so much sadness.", no="Take a pain reliever to Tom."),
        Cue("(?:it|this|that|one|losing {few}?|[\\w']{2,20}) {few}?(?:hurts?|stings?|stung|aches?|sucks|sucked|stinks)(?! (?:his|the))", yes="It still hurts to say so.", no="The knee brace is blue."),
        Cue("{us} {few}?(?:cried|crying|wept|weeping|sobbed|sobbing|in tears|cry)", yes="You cried in the car.", no="The baby cried in the car."),
        Cue("(?:your|my|our) {few}?(?:heart|stomach|chest|throat|gut|belly|hands|shoulders|knees|voice|eyes|face|head|body) (?:{few})(?:drop|dropped|drops|hurt|hurts|ache|aches|ached|sank|sinks|sink|shook|shake|shakes|tight|tightened|turned|turns|knotted|broke|breaks|broken|burned|burns|burning|heavy|pounding|pounded|raced|fell|trembled|wet|flipped|clenched|churned)", yes="My stomach dropped.", no="My stomach likes soup."),
        Cue("(?:heart|hearts) (?:ache|aches|ached|breaks|broke|breaking|bleeds|hurts|goes out)", yes="My heart aches for you.", no="I drew a heart on it."),
        Cue("(?:it|this|that|what) (?:is|was|has been|have been|feels|felt|must be|must have been) (?:(?:so|such|too|all|pretty|terribly|a bit|a little) )?(?:hard|tough|rough|painful|difficult|heavy|brutal|heartbreaking|unfair|scary|awful|a lot|miserable|unbearable|lonely|rotten)", yes="It was so hard.", no="It was a hard cover book."),
        Cue("(?:hard|rough|tough|awful|terrible|lonely|horrible|long and hard|difficult|painful|sad) (?:day|week|month|year|time|night|evening|season|spell|stretch|winter|thing to carry|weeks|days|months)", yes="Such a rough week.", no="The rough wood needs sanding."),
        Cue("worst part|hardest part|what hurts|hurt most|hurts most|hurts the most", yes="The worst part is the silence.", no="The best part was the cake."),
        Cue("{us} (?:can|could) not (?:sleep|stop (?:crying|thinking|shaking)|breathe|eat|look at|get out of bed|face)", yes="I can't sleep.", no="I cannot reach the shelf."),
        Cue("keeps? {us} (?:up|awake)|kept {us} (?:up|awake)|lie awake|lay awake|lying awake", yes="It keeps you up at night.", no="She kept the receipt."),
        Cue("(?:knocked|took) the (?:wind|breath) out|(?:like|was|is) (?:a stone|a punch|a knife|a kick|a slap|a blow)|keep (?:replaying|seeing|hearing)|(?:left|leaves) a (?:hole|gap)|lump in (?:your|my)|pit in (?:your|my)|weight on (?:your|my)|hit (?:you|me) (?:hard|like)", yes="It knocked the wind out of me.", no="The wind took the hat."),
        Cue("(?:okay|ok|fine|all right|alright|allowed|normal|natural) to (?:be|feel|cry|grieve) ?{deg}(?:sad|hurt|upset|angry|disappointed|mad|scared|ashamed|guilty|lonely|this|that way|it)?", yes="It's okay to be sad.", no="It's okay to park here."),
        Cue("{us} (?:miss|missed|lost|are losing|am losing) (?:him|her|them|somebody|someone|your (?:mom|dad|job|friend|home|dog|cat|mother|father|brother|sister)|my (?:mom|dad|job|friend|home|dog|cat|mother|father|brother|sister))", yes="I miss her.", no="I missed the bus."),
        Cue("how (?:worn out|tired|low|worried|exhausted|hard|bad|much it|much this|{hurt}|{fear}) {few}(?:{us}|it|this|that)", yes="I see how tired you are.", no="Tell me how tall it is."),
        Cue("matters? (?:so much )?to (?:you|me)|meant (?:so much|everything|the world) to", yes="It matters to you.", no="The matter is closed."),
        Cue("(?:suffer|suffers|suffered|suffering|struggling|grieve|grieved|mourning|mourn)", yes="You are struggling.", no="The struggle was in a book."),
    ),
    Part.REASONS: (
        Cue("{us} {any}(?:because|, for|since|as) (?:{us}|asking|it|my|your|our|nobody|no one|he|she|they) (?:was|were|had|have|am|are|did|felt|wanted|needed|could|never|has|is|kept|[\\w']{2,20}ed|fear|think|thought|would)", yes="I lied because I was scared.", no="The bus left since it was six."),
        Cue("because {few}{few}(?:{us}|me|my|your|yourself|myself)", yes="Because of all that your family went through.", no="Because of the rain it closed."),
        Cue("that (?:is|was) (?:part of )?(?:why|where|how)|which is (?:why|how)|is how {us}|this is why|why it happened|how it came|the reason|reasons", yes="That's why it came out so sharp.", no="Tell me which bus it is."),
        Cue("no wonder|(?:no|not a|little|small|hardly a) surprise|(?:does |did )?makes? (?:total |perfect |complete |a lot of |so much |some )?sense|made sense|understandable|of course {us}|naturally {us}", yes="No wonder you forgot.", no="What a wonderful lamp."),
        Cue("(?:understand|see|know|get) (?:why|how it happened|how it came|where (?:that|it|this) (?:came|comes) from|what (?:made|drove|led|pushed) you)", yes="I understand why you did it.", no="I understand the map."),
        Cue("{us} (?:did|could) not (?:have )?(?:know|knew|known|see|seen|realize|have the (?:words|time|money|tools|strength|energy))(?! him| her| them| you then)", yes="You didn't know then.", no="She did not know the song."),
        Cue("what {us} (?:know|knew|had) (?:now|then|back then|at the time)|with what {us} had|with the (?:tools|time|money|strength|information) {us} had|how could {us}", yes="You worked with what you had.", no="Tell me what you had for lunch."),
        Cue("(?:no one|nobody|never|no body) (?:had |has |have |was |ever |there to )?(?:taught|teach|showed|shown|show|told|helped|help|explained|gave|been taught|been shown)", yes="Nobody showed you how.", no="Nobody brought a cake."),
        Cue("(?:doing|did|do|done|tried|trying) (?:the |your |my |our )?best|as (?:well|much) as {us} could|all {us} (?:could|knew)|the best {us} (?:could|knew)", yes="You were doing your best.", no="The best cake won."),
        Cue("{us} (?:was|were|am|are) {few}?trying to|{us} (?:meant|intended|meant well)|meant well|good intentions|{us} (?:only )?wanted (?:so|to(?! hug| kiss| tell)|it|him|her|them|things|people)", yes="You were trying to help.", no="He was trying to park."),
        Cue("{us} (?:was|were) {few}?(?:{tired})", yes="You were so tired that night.", no="The dog was tired that night."),
        Cue("{us} (?:had|have|was|were|are|got) {few}(?:so much (?:on|to|going)|a lot (?:on|going)|on (?:your|my) (?:plate|mind|shoulders)|hours? of sleep|no sleep|(?:two|three|double|back to back|too many) (?:jobs|shifts|kids|children|things|deadlines)|been (?:up|awake|working|on your feet)|a (?:fever|migraine|cold))", yes="You had so much on your mind.", no="You had a lot of cake."),
        Cue("(?:two|three|four|five|\\d{1,2}) hours of sleep|hours? of sleep|so much going on|a lot going on|on (?:your|my|our) (?:plate|shoulders)|too many (?:things|shifts|tabs)|too much (?:at once|on|going)|under (?:so much |a lot of )?(?:pressure|stress)|at (?:the |your |my )?(?:end of|wit's end|limit)|deadlines in|doing two jobs|two jobs", yes="On three hours of sleep.", no="The shop is open for three hours."),
        Cue("out of (?:fear|love|habit|worry|panic|shame|hurt|tiredness|exhaustion|care|loneliness)|(?:came|comes|come|coming|grew) (?:out of|from) (?:a place|fear|love|being|old|how|your|years|tiredness|pain)", yes="It came out of fear.", no="It came out of the oven."),
        Cue("{us} {few}?(?:grew up|learned|learnt|were raised|was raised|were taught|was taught|used to) (?:early|young|to|that|in|with|by|never|from|as|on)", yes="You learned early to please.", no="Sue grew up."),
        Cue("in (?:our|your|my) (?:family|house|home)|when {us} (?:was|were) (?:little|small|young|a|\\w{1,9}teen|a kid|growing up)|only (?:\\w{1,9}teen|a kid|a child|human|nine|ten|eleven|twelve|twenty)|goes (?:back )?a? ?(?:long )?way back|goes back|as a (?:kid|child)|back then|in those days|years? of (?:being|hearing|hiding)", yes="In our family nobody cried.", no="In our town there's a lake."),
        Cue("(?:given|considering|seeing) (?:how|what|that|all|everything)|after (?:what|all|everything|years|such|the year) {few}(?:happened|{us}|went|said|did|of)|after everything|with (?:everything|all) (?:that )?(?:{us}|going|on|was)", yes="Given what you went through.", no="Given to the museum."),
        Cue("{us} (?:had|would|did) (?:not )?(?:been|had|eaten|slept|buried|lost|moved|worked|started|carried|fought|given|spent|driven|quit|lived|barely (?:slept|eaten))", yes="You had not eaten all day.", no="You had soup."),
        Cue("{us} (?:thought|believed|figured|hoped) {few}?(?:would|could|might|was|were)|(?:have|had) no (?:idea|clue|way of knowing)|(?:ran|run|running) out(?: of (?:patience|steam|energy|time|spoons))?(?= ?[.,]|$)|(?:asked|told|poked|called|needled|interrupted) {us} {few}(?:times|again and again|all day)|(?:shouting|talking|everything|things|happening|coming) at once", yes="I thought it would help.", no="I thought of soup."),
        Cue(", so (?:of course )?(?:you|i) (?:rushed|panicked|hid|lied|froze|agreed|snapped|said|went|stayed|kept|gave|took|left|did|put|let|forgot|missed|shut|pushed|[\\w']{2,12}ed (?:it|up|off|out|down))|when {any}, (?:you|i) (?:hide|hid|freeze|froze|run|ran|snap|snapped|shut|panic|panicked|lie|lied|learned|learnt|go quiet|went quiet)", yes="He shouted, so you froze.", no="It rained, so we ate inside."),
        Cue("{us} had (?:no one|nobody|no time|no help|no sleep|no money|no way|little|so little|hardly|barely|only|nothing) {few}?(?:to (?:ask|help|think|turn|lean|call|go on|rest)|time|help|sleep|money|left)|with (?:one|two|five|no|little|so little|barely any|hardly any) {few}?(?:minute|minutes|time|sleep|help|notice|warning)|without (?:sleep|help|rest|a break|warning|anyone)", yes="You had nobody to ask.", no="You had no cash on Monday."),
        Cue("all {us} wanted|{us} only wanted|(?:took|taken) (?:all|everything) {us} had|took on too much|(?:carrying|holding|juggling|doing) (?:too much|both|it all|everything|two|all of)|(?:were|was) (?:raised|brought up|taught|told) (?:to|that|never)", yes="All I wanted was quiet.", no="All the batteries are new."),
        Cue("never been easy|was new to {us}|(?:was|is|were) (?:all )?(?:so )?(?:new|your first (?:day|week|time|month|year|job|try)|my first (?:day|week|time|month|year|job|try)|the first time)|first time (?:{us}|doing|on)|(?:was|were) (?:learning|figuring)", yes="It was all new.", no="First time table on the wall."),
        Cue("(?:to|and) (?:protect|keep) {us} safe|kept {us} safe|keeps {us} safe|protect(?:ing)? (?:you|me|him|her|them|myself|yourself|us)|how (?:a body|you) (?:keeps?|kept) safe|to survive|to cope|had worked before|a way of coping", yes="It kept you safe.", no="Keep the milk in a safe place."),
        Cue("before {us} {few}(?:snapped|broke|yelled|shouted|lost|gave)|pushed (?:you|me|and pushed)|had (?:been )?(?:pushed|pushing)|when {us} (?:am|are|get|feel|is|was|were) (?:nervous|scared|tired|stressed|sad|hurt|anxious|afraid|lonely)", yes="He pushed you for weeks.", no="Pushed the cart to the car."),
    ),
    Part.HUMANITY: (
        Cue("(?:everyone|everybody|every ?body|each of us|every one of us|all of us|we all|us all) {few}?{err}(?! (?:cake|a good|a dish|to the|you|here|a wonderful|fun|there))", yes="Everyone forgets things.", no="Everyone loved the cake."),
        Cue("(?:most|many|some|lots of|plenty of|so many|loads of|tons of|other|a lot of|all|even|half|millions of|thousands of|countless|billions of|good|the best) {few}?(?:{people}|of us)(?! (?:came|came to|brought|ate|at the party|were there|manage))", yes="Most people know that feeling.", no="Some cake was left."),
        Cue("every (?:single )?(?:person|human|parent|mother|mom|dad|father|student|kid|teacher|nurse|cook|writer|family|one of us|human being|friend|soul|woman|man|beginner|teenager)", yes="Every parent loses it.", no="Every bus was late."),
        Cue("any ?(?:one|body)(?: {few})?(?:would|could|might|can)|(?:any|a) (?:\\w{1,12}) (?:in|with) (?:your|my) (?:place|shoes|position|spot|boots|load)|in (?:your|my) (?:place|shoes|boots|position)|any (?:person|parent|human|friend) would", yes="Anyone would have cried.", no="Did anyone call?"),
        Cue("(?:am|are|is) (?:so )?not (?:the )?(?:only|first|alone)|not (?:the|be the) (?:only|first|last)|hardly the (?:first|only)|not alone|never alone in|far from (?:the only|alone)|one of (?:many|millions|us|them)", yes="You're not the only one.", no="The only one left is blue."),
        Cue("(?:part|what it (?:means|is)) (?:of |to )(?:being|be|life|living|growing)(?: a)?(?: human)?|being human|be human|only human|(?:am|are|is|so) human|human beings?|human thing", yes="It's part of being human.", no="The human resources office."),
        Cue("happens? to (?:everyone|everybody|anyone|all|us|the best|most|so many|people|lots)|happens to|common (?:thing|mistake|feeling)", yes="It happens to the best of us.", no="It happened on Monday."),
        Cue("(?:have|had|has) (?:all )?(?:been there|done (?:it|that|this|the same|worse|exactly)|all had|felt (?:it|this|that|the same|what)|had (?:days|times|nights|moments) like)|i did (?:the (?:exact )?same|it too|that too|worse)|same thing (?:at|when|happened to)|me too|so (?:did|have|do) (?:i|we|your|most)|i (?:once|too)|(?:was|were) the same (?:at|as|way)|been there", yes="I've been there myself.", no="I have been to Ohio."),
        Cue("(?:nobody|no one|none of us) (?:is|gets?|goes|got|ever gets|has|makes?|does|alive|knows|lives|was born|can) (?:perfect|through|it all|everything|all|always|without|out|by|right|immune|knowing|{any}right|how)", yes="Nobody is perfect.", no="Nobody was home."),
        Cue("(?:^|[.,:] )who (?:has|have|does|do) not|(?:stories|people|feelings|others|folks|someone) like (?:yours|you|me|mine|this|us)|(?:^|[.,:;] )people {err}|as old as (?:the hills|time|[\\w']{2,9})|to be (?:a person|human|alive)", yes="Who hasn't sent a text to the wrong chat?", no="The boy who has not called is Tom."),
        Cue("(?:is not|are not|not|no|never (?:met|knew|known)) (?:a |an |one |any )?(?:[\\w']{1,12} )(?:alive|on (?:god's |this )?earth|in the world|who (?:got|has|have|did|does)|living|out there)", yes="There isn't a cook alive who hasn't.", no="No bus on Monday."),
        Cue("(?:my|your|our|the) {few}?(?:boss|friend|friends|mother|father|sister|brother|mom|dad|uncle|aunt|grandfather|grandmother|grandpa|grandma|neighbor|coach|teacher|cousin) (?:{few})(?:too(?! much| many| long| late| little)|as well|once (?:forgot|lost|did|made|dropped|cried|failed|burned|missed|said)|once forgot|the same|forgot a)", yes="My boss forgot a client once, too: your mother did the same.", no="My boss likes fish."),
        Cue("(?:my|your|our) (?:boss|friend|mother|father|sister|brother|mom|dad|uncle|aunt|grandfather|grandmother|grandpa|grandma|neighbor|coach|teacher|cousin) (?:[\\w']{1,20} ){1,7}once", yes="Your uncle burned down a shed once.", no="Your uncle called."),
        Cue("in good company|you and (?:me|i) both|in the same boat|like the rest of us|we are all|all (?:stumble|fall|fail|learn)|the rest of us|as (?:we|people|humans|everyone) (?:do|all do|does)|like (?:everyone|everybody|all of us|most of us)", yes="You're in good company.", no="The company is in Ohio."),
        Cue("(?:half|most|all) (?:the|our|of|my|your) {few}?(?:class|grade|school|street|town|team|people|office|world|family|church|block|internet)|(?:ask any of|any of) (?:the|your|my) {people}", yes="Half our grade failed it.", no="Half the cake was gone."),
        Cue("everyone (?:at|in) (?:some|one) (?:point|time)|at some point in (?:their|our) (?:life|lives)|all (?:have|had) (?:days|times|nights|moments|one|a)|days like (?:this|these|that)", yes="We've all had days like this.", no="The days are longer now."),
    ),
    Part.REPAIR: (
        Cue("{us} (?:could|can|might|may|should|will|would|shall|get to|want to|need to|are going to|would like to|plan to|promise to|intend to|hope to|have to|can always)(?: always| maybe| even)? (?:{do})(?! (?:there|here|the store|fine|happy|how|that|by|around|not))", yes="You could call her.", no="You could see the lake."),
        Cue("(?:i|we) (?:will|am going to|are going to|would like to|want to) (?:[\\w']{1,15} ){0,2}(?:{do})", yes="I'll sit with you.", no="I go by bus."),
        Cue("let (?:us|s) {few}?(?:{do})|let (?:yourself|myself|tomorrow|it be|me (?:bring|help|hold|make))", yes="Let's find help.", no="Let the dog out."),
        Cue("(?:next time|from now on|starting (?:today|tomorrow|now)|from here on|in the future|from today)(?=.{3})", yes="Next time I'll ask.", no="The next bus."),
        Cue("(?:maybe|perhaps|why not|how about|what about|you know what|please|then|and|so|now|first|so maybe|or|{when}) ?,? ?(?:a (?:nap|walk|call|bath|hug|note|cup|rest|break)|(?:{act})) ?(?:[\\w']{1,12})?", yes="Maybe a nap.", no="And the bus left."),
        Cue("(?:^|[-•*:.!?] )(?:(?:dear|honey|sweetheart|love|please|go|so|ok|okay|listen|hey) ,? ?)?(?:{act}|walk|plan|call|do (?:the|one|a)|have (?:your|a|some)|leave|remember to|talk to|ask for|check in|try to|do something|treat|look after|care for|take care)(?! (?:me|you later|her the|the keys|around))(?= )", yes="Take a walk.", no="Tell her the keys are here."),
        Cue("(?:be|being) (?:gentle|kind|kinder|good|nice|patient|tender|soft|easy) (?:with|to|on) (?:yourself|myself|you|me)|(?:go |take it )easy on (?:yourself|myself)|take it easy|take (?:good )?care of (?:yourself|myself|you|me)|rest (?:now|up|a|well|tonight)|a little (?:more )?kindness|self care|kindness (?:to|for) (?:yourself|myself)", yes="Be gentle with yourself.", no="Easy on the salt."),
        Cue("apologi[sz]e|apologi[sz]ing|apology|say (?:that )?{us}? ?(?:am |are )?sorry|tell (?:him|her|them|[\\w']{2,12}) {few}(?:sorry|truth|my bad)|(?:i|am) sorry (?:for|that i|i (?:was|did|said|hurt|snapped|yelled|forgot|let|left|made|lied|missed|broke))|(?:^|[.,] )i am sorry(?= [.,]|$)|take (?:it|that) back|my bad|(?:say|said|saying) sorry", yes="I owe him an apology.", no="What a sorry little tree."),
        Cue("(?:make|made|making|put|set|setting) (?:it|this|that|things) (?:right|up to|better|good)|make amends|making amends|amends|mend|fix (?:it|this|that|things)|repair|clear the air|patch (?:it|things) up|clean(?:ing)? up (?:the|my|your) (?:mess|part)", yes="You can make it right.", no="The book was set right on the shelf."),
        Cue("(?:one|a|small|next|first|tiny|little|single) (?:small |tiny |little |next |kind )?(?:step|steps)|step by step|time to|what (?:would|might|could) help|what (?:do )?(?:you|i) need|plan :|next :|to do :|help {few}right now", yes="One small step.", no="Mind the step."),
        Cue("(?:come|come on) (?:over|by|round|home|here)|(?:i|we) (?:am|are) (?:bringing|making|coming|here to help)|have some (?:tea|soup|water|rest)|(?:cup|pot|mug) of (?:tea|cocoa|coffee|soup)|glass of water|a (?:warm |hot )?(?:bath|shower|nap|long sleep)(?! of)|early (?:bed|night)|put your feet up|get some (?:rest|sleep|air|help)", yes="Come over on Sunday.", no="He came over the hill."),
        Cue("(?<!to )(?<!not )(?<!never )(?:ask|asking|get|getting|find|finding) (?:[\\w']{1,12} ){0,2}(?:for help|help|somebody|someone|a counselor|a therapist|to come)|talk (?:to|with) (?:your|a|my|the|someone|somebody|him|her|them)|tell (?:someone|somebody)|call (?:your|a|my|him|her|them|someone|somebody)|reach out", yes="Ask Ben for help.", no="Ben asked for tea."),
        Cue("(?:{when}) ?,? ?(?:i|you|we) (?:will|could|can|might|get to|want to)(?: [\\w']{1,12}){1,3}|(?:will|going to) (?:[\\w']{1,12} ){1,5}(?:on )?(?:{when})", yes="Tomorrow I'll bring her lunch.", no="Tomorrow it rains."),
    ),
}  # fmt: skip
"""By part: a pattern, an example that shows it, and a near miss. The words are opened: "you're" reads "you are"."""
