"""Rules used as a whip, each beside a sentence it takes (`yes`) and a near miss (`no`).

Most of them name the rule's word alone, and the check of that name in `find.CHECKS` reads what stands around it. The
family of a find is chosen there too, because it hangs on a "not" or on the tense; here stands the plainest one.
"""

from kindward.language.text.patterns import Rule, RuleBook

_MODALS = (
    Rule("now", "[ should ]", "should", yes="I should be stronger than this.", no="I should call my sister."),
    Rule(
        "past",
        "[ could have ] ( done more|better | prevented|stopped|saved|avoided )",
        "me",
        yes="I could have done more.",
        no="I could have called, and next time I will.",
    ),
    Rule(
        "must",
        "[ must ]",
        "must",
        yes="I must be done with grieving by now.",
        no="I must have left it on the bus.",
    ),
    Rule(
        "must",
        "[ have|has|need|needs|got|had ]",
        "have-to",
        yes="I have to be perfect.",
        no="I have to pick up the kids.",
    ),
    Rule("now", "[ ought ]", "ought", yes="I ought to be over it.", no="I ought to call my mother."),
    Rule(
        "supposed",
        "[ supposed|meant|expected|obliged|obligated ]",
        "supposed",
        yes="I'm supposed to be over it.",
        no="I was supposed to meet Dana at six.",
    ),
    Rule(
        "past",
        "least i [ could have ] done",
        yes="Least I could have done was call.",
        no="They could have done it Monday.",
    ),
    Rule("must", "[ better ]", "better", yes="I better ace this exam.", no="I'd better call the plumber."),
    Rule(
        "past",
        "[ could|might at least have ]",
        "me",
        yes="I could at least have called.",
        no="They could at least have called.",
    ),
    Rule(
        "allowed",
        "[ allowed|permitted ]",
        "allowed",
        yes="I'm not allowed to be tired.",
        no="I'm not allowed to park here.",
    ),
    Rule(
        "better-not",
        "[ would|had better not ] cry|mess|fail|screw|mess_up|screw_up|blow|show|let|be|break|fall_apart",
        "me",
        yes="I'd better not cry.",
        no="I'd better not drive tonight.",
    ),
)
_STANDARDS = (
    Rule(
        "standard",
        "[ do|does not ( even|ever|simply )* ]",
        "does-not",
        yes="Strong people don't cry.",
        no="Other people don't like olives.",
    ),
    Rule(
        "standard",
        "[ never ]",
        "does-not",
        yes="A good nurse never forgets a chart.",
        no="A good story never gets old.",
    ),
    Rule(
        "standard-would",
        "[ would|could ( not|never|ever )* have ]",
        "would-have",
        yes="A good mother would have known.",
        no="Anyone else would have been tired too.",
    ),
    Rule(
        "standard-would",
        "[ would|could ( not|never )* ]",
        "would",
        yes="A good daughter would visit every week.",
        no="A good friend would tell me to rest.",
    ),
    Rule(
        "standard-does",
        "~ [ a|an|no|good|real|proper|true|decent|strong|normal|grown|loving|christians|catholics|muslims|believers|"
        "adults|grownups|marines|soldiers|ladies|gentlemen|winners|champions ] _",
        "does",
        yes="A good daughter moves home.",
        no="A good teacher explains the rule twice.",
    ),
    Rule(
        "standard-does",
        "[ other|most|normal moms|dads|mothers|fathers|parents|people|women|men|girls|guys|boys|kids|students|teachers|nurses|"
        "folks|ppl|adults|wives|husbands|daughters|sons|couples|families|writers|runners|players|workers|interns ]",
        "compared",
        yes="Other dads hold down two jobs, so why can't I do one?",
        no="Other dads coach the team on Saturdays.",
    ),
    Rule(
        "standard-does",
        "[ not what|how ]",
        "not-what",
        yes="That's not what a good nurse does.",
        no="That's not what good mothers are measured by.",
    ),
    Rule(
        "standard-would",
        "[ any|a ( idiot|fool|moron|child|kid|toddler|beginner|monkey|trainee | _ year old ) could have? ] do|done|see|seen|figure|figured|"
        "manage|managed|handle|handled|spot|spotted|know|known",
        yes="Any idiot could have seen that coming.",
        no="Any child could join the choir.",
    ),
    Rule(
        "by-age",
        "at|by my|this|his|her age ,? [ people|others|everyone|most|women|men|everybody|friends ( else )? ]",
        "age",
        yes="By my age people own a house.",
        no="At my age people retire.",
    ),
    Rule(
        "by-age",
        "[ people|women|men|others my age ]",
        "age",
        yes="People my age have careers.",
        no="People my age often have bad knees.",
    ),
)
_FORBIDDEN = (
    Rule(
        "right",
        "[ no right|business|excuse|reason ]",
        "right",
        yes="I have no right to be sad.",
        no="I have no reason to doubt her.",
    ),
    Rule(
        "allowed",
        "[ do not get to ] be|feel|cry|complain|fall_apart|rest|quit|stop|break|sit|grieve|relax|sleep|whine|mope|enjoy|want|"
        "need ( tired|sad|upset|scared|weak|angry|down|apart|sick|lonely|happy|myself|anything|help|this|about|, )? $",
        "me",
        yes="I don't get to be tired.",
        no="I don't get to see her often.",
    ),
    Rule(
        "too-old",
        "[ am too old|big to|for ] ( be|need|cry|feel|live|crying|needing|nightmares|tantrums | this $ )",
        "me",
        yes="I'm too old to be crying about boys.",
        no="I'm too old for roller coasters.",
    ),
    Rule(
        "why",
        "[ why could|can|do|must not? i|you need? ]",
        "why",
        yes="Why couldn't you just have said thank you?",
        no="Why can't I find my keys?",
    ),
    Rule(
        "afford",
        "[ can not ( afford to )? ( make|have ) ( any|a|another|one|more|single|the|slightest )* ] mistakes|mistake|errors|error|slip",
        "me",
        yes="I can't make any mistakes.",
        no="I can't make any promises.",
    ),
    Rule(
        "afford",
        "[ can not ( afford to )? ] fail|disappoint|fall_apart|lose_face|crack ( at|this|it|down|him|her|them )?",
        "me",
        yes="I cannot fail at this.",
        no="I can't pass the salt.",
    ),
    Rule(
        "afford",
        "[ can not ( afford to )? be|look|seem|appear|show ] {mod} weak|weakness|second|average|vulnerable|needy|ordinary|emotion|wrong|soft|lazy|human|tired|emotional|sick|sad|scared|slow",
        "me",
        yes="I can't be weak.",
        no="I can't be late.",
    ),
    Rule(
        "let-see",
        "[ can|must not let ] anyone|them|anybody|people|him|her|myself see|know|notice|cry|fall_apart|feel|rest|break",
        "me",
        yes="I can't let anyone see me cry.",
        no="I can't let the dog out alone.",
    ),
    Rule(
        "afford",
        "[ can not ] ( let _ _? down | be seen _ | let it slip )",
        "me",
        yes="I can't let the team down.",
        no="I can't be home before six.",
    ),
    Rule(
        "let-see",
        "[ can not allow|permit|let myself ] a|any|one|even|to ( single|moment|minute )?",
        "me",
        yes="I can't allow myself a single error.",
        no="I can't allow dogs in the shop.",
    ),
    Rule(
        "it-should",
        "[ should not ]",
        "it-should",
        yes="This shouldn't be so hard for me.",
        no="This shouldn't take long.",
    ),
    Rule(
        "afford",
        "is|was [ not ( an )? option ]",
        "no-option",
        yes="Failing is not an option.",
        no="The train is not an option.",
    ),
    Rule(
        "why",
        "[ what right|business do|did|have i ( have )? to ]",
        yes="What right do I have to be tired?",
        no="What do I have to bring?",
    ),
    Rule("why", "[ who am i to ]", yes="Who am I to complain?", no="Who am I talking to?"),
    Rule(
        "now",
        "[ so should i ] $",
        yes="Everybody else figured it out on day one, so should I.",
        no="It's raining, so should I drive?",
    ),
    Rule(
        "afford",
        "failure|weakness|crying|mistakes|errors|losing|weak [ are|is not allowed|permitted|tolerated ]",
        yes="Failure isn't allowed in our house.",
        no="Dogs aren't allowed in the shop.",
    ),
    Rule(
        "it-should",
        "[ should ] be easy|simple|automatic|natural",
        "easy",
        yes="This should be easy by now.",
        no="This should be easy to fix.",
    ),
    Rule(
        "duty",
        "[ had only? one job|task|thing ( to do )? ] .|,|!|…|and",
        "me",
        yes="I had one job.",
        no="I had one job interview this week.",
    ),
    Rule(
        "duty",
        "[ my|a duty|job|responsibility|place|role ( as _ _ _? )? to ]",
        "duty",
        yes="It was my duty to protect her.",
        no="It was my job to open the store at seven.",
    ),
    Rule(
        "duty",
        "[ on|up to? me to ]",
        "duty",
        yes="It's on me to hold everyone together.",
        no="It's on me to bring the cups.",
    ),
    Rule(
        "owe",
        "[ owe|owed it to ]",
        "owe",
        yes="I owe it to my parents to succeed.",
        no="I owe it to myself to rest.",
    ),
    Rule(
        "grip",
        "~ [ ( get a grip | get over yourself|it | get it together | get your act together | pull yourself together | "
        "snap out of it | grow up | man_up | toughen up | suck it up | be a man | act your age | act like ( it | a|an man|woman|adult|grownup ) | grow a pair|backbone|spine | harden up | man up | "
        "quit|stop whining|moping|sulking|complaining|moaning|snivelling|bawling|feeling|wallowing|crying ) ]",
        "grip",
        yes="Get a grip, woman, other people bury a dog and go to work.",
        no="Get a grip on the handle and turn.",
    ),
    Rule(
        "afford",
        "[ no room for ( a|any|one|single|even|more )* mistakes|mistake|error|errors|slip|slips|weakness ] $",
        yes="There's no room for mistakes.",
        no="There's no room for the sofa.",
    ),
    Rule(
        "afford",
        "[ perfection|excellence|success is|was expected|required|demanded ] of|from me|us",
        yes="Perfection is expected of me.",
        no="A deposit is expected from tenants.",
    ),
    Rule(
        "now",
        "am not [ where|who|what|as i should ]",
        yes="I'm not where I should be.",
        no="I'm not where I parked.",
    ),
)

RULES = RuleBook((*_MODALS, *_STANDARDS, *_FORBIDDEN))
