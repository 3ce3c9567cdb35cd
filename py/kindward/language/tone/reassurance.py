"""Reassurances, and rules that command; beside each rule a sentence in which it finds one, and a near miss."""

from typing import Final

from kindward.language.text.patterns import Rule
from kindward.language.tone.checks import FEELINGS
from kindward.language.tone.signs import Sign

REASSURANCE: Final = (
    Rule(
        Sign.REASSURANCE,
        "~ [ it|that|this is all? okay|ok|alright|fine ]",
        "allows",
        yes="It's okay to be sad.",
        no="It's fine for other people.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you|it|we|this|things|everything will be ( okay|ok|alright|fine | all right ) ]",
        yes="You'll be okay.",
        no="It won't be okay.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ it|this|things|that will|can|does|do ( pass | get|gets better|easier ) ]",
        yes="It will pass.",
        no="The cars will pass.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you will|can always? ( get through | make it | figure | find a|your|another | do this|it | survive | fix | try|start again ) ]",
        yes="You'll get through this.",
        no="You'll never get through this.",
    ),
    Rule(Sign.REASSURANCE, "[ you have got this ]", "ends", yes="You've got this.", no="You've got this wrong."),
    Rule(Sign.REASSURANCE, "[ it|this|that happens ]", "ends", yes="It happens.", no="It happens every time with you."),
    Rule(
        Sign.REASSURANCE,
        "[ happens to everyone|everybody|all|us|anyone|the ]",
        yes="It happens to everyone.",
        no="What happens to me now?",
    ),
    Rule(
        Sign.REASSURANCE,
        "~ [ everyone|everybody|people ( make|makes mistakes | forget|forgets|mess|messes|mess_up|screw_up|slip|slips|struggle|struggles"
        "|stumble|stumbles|fail|fails|get|gets ) ]",
        "of-all",
        yes="Everyone makes mistakes.",
        no="Everyone forgets me.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( nobody | no one ) is perfect ]",
        yes="Nobody's perfect.",
        no="Nobody is here.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ anyone|anybody|everyone|everybody|most people? would|could have? ] be|been|feel|felt|find|found|need|forget|make|made|struggle|do|done|<NnF>",
        "of-anyone",
        yes="Anyone would have been nervous.",
        no="Anyone would hate you.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you are not|never ( alone | the only ) ]",
        yes="You are not alone.",
        no="You are alone now.",
    ),
    Rule(Sign.REASSURANCE, "[ not all? your fault ]", yes="It's not your fault.", no="It's all your fault."),
    Rule(
        Sign.REASSURANCE,
        "[ you ( did | are doing | have done | were doing | do | tried ) your best ]",
        yes="You did your best.",
        no="You never did your homework.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you did|tried ( what|everything|all | the best ) that? you could|can|knew|had ]",
        yes="You did what you could.",
        no="You did what you always do.",
    ),
    Rule(Sign.REASSURANCE, "~ [ do not worry|panic ]", "ends", yes="Don't worry.", no="Don't worry your mother."),
    Rule(
        Sign.REASSURANCE,
        "[ ( not? be? so|too? hard on yourself | not beat yourself up ) ]",
        "hard-on",
        yes="Don't be so hard on yourself.",
        no="You're hard on yourself.",
    ),
    Rule(Sign.REASSURANCE, "~ [ no wonder ]", "no-wonder", yes="No wonder you're tired.", no="No wonder he left you."),
    Rule(
        Sign.REASSURANCE,
        f"~ [ of course you are|feel|felt|were so? {FEELINGS} ]",
        yes="Of course you're upset.",
        no="Of course you're late.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ it|that|this makes a|lot|of|so|perfect|total|much|all|complete* sense ]",
        yes="That makes sense.",
        no="That makes no sense.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ is|are|was so|totally|completely|perfectly? ( understandable | only? human | normal to|that|for|when ) ]",
        yes="You're only human.",
        no="That's not normal for an adult.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ not make|mean you|me|it|that ] are|am? a|an|you|i|stupid|bad|weak|less|it",
        yes="It doesn't make you a bad mom.",
        no="You don't make it easy.",
    ),
    Rule(
        Sign.REASSURANCE,
        "~ [ ( take your|some|all time|rest|care | take|go it? easy ( on yourself )? | take good? care ( of yourself )? ) ]",
        yes="Take your time.",
        no="It takes your time away.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ be so|a|bit|little|extra* kind|gentle|patient|easy|good|nice|kinder|gentler|proud to|with|on|of yourself ]",
        yes="Be gentle with yourself.",
        no="Be good to your boss.",
    ),
    Rule(Sign.REASSURANCE, "~ [ be proud ] ( of | $ )", yes="Be proud of that much.", no="I should be proud of that."),
    Rule(
        Sign.REASSURANCE,
        "[ give yourself a|some|the|more|that|time|credit|permission|grace|space ( break|time|credit|hug|rest|grace|day|chance|space )? ]",
        yes="Give yourself a break.",
        no="You give yourself airs.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you do not have|need to ( be perfect | do it|this|everything alone | fix|decide|carry|prove|know|explain|apologize ) ]",
        yes="You don't have to be perfect.",
        no="You have to be perfect.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you are allowed to ]",
        yes="You're allowed to be upset.",
        no="You're not allowed to be upset.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( nothing to be ashamed|embarrassed|sorry of|about | no shame in ) ]",
        yes="You have nothing to be ashamed of.",
        no="I have a lot to be ashamed of.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ you could not have known|seen|done|stopped|helped|changed ]",
        yes="You couldn't have known.",
        no="You could have known.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ ( mistakes | these? things ) happen ]",
        "ends",
        yes="Mistakes happen.",
        no="Mistakes like yours happen to fools.",
    ),
    Rule(
        Sign.REASSURANCE,
        "[ it|this|that ( does not say anything | says nothing ) about ( who you are | you ) ]",
        yes="It doesn't say anything about who you are.",
        no="He didn't say anything about you.",
    ),
    Rule(
        Sign.COMMAND,
        "[ you ( must | ought to | had|would? better | have|need|got to ) ] _",
        "must",
        yes="You have to try harder.",
        no="You don't have to try.",
    ),
)
