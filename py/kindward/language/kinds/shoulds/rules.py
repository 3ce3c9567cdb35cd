"""Rules used as a whip, each beside a sentence it takes (`yes`) and a near miss (`no`).

Most of them name the rule's word alone, and the check of that name in `find.CHECKS` reads what stands around it. The
family of a check is chosen there too, because it hangs on a "not" or on the tense; here stands the plainest one.
"""

from kindward.language.text.patterns import Rule, RuleBook

_MODALS = (
    Rule("now", "[ should ]", "should", yes="I should be stronger than this.", no="I should call my sister."),
    Rule("past", "[ should ]", "should", yes="I should have known.", no="You should have seen the sunset."),
    Rule(
        "past",
        "[ could have ] ( done more|better | prevented|stopped|saved|avoided )",
        "me",
        yes="I could have done more.",
        no="I could have called, and next time I will.",
    ),
    Rule("past-not", "[ should ]", "should", yes="I shouldn't have come.", no="He shouldn't have come."),
    Rule("now-not", "[ should ]", "should", yes="I shouldn't need help.", no="I shouldn't assume the worst."),
    Rule(
        "must",
        "[ must ]",
        "must",
        yes="I must be done with grieving by now.",
        no="I must have left it on the bus.",
    ),
    Rule("must-not", "[ must ]", "must", yes="I must never cry.", no="I must not forget the keys."),
    Rule(
        "must",
        "[ have|need|got|had ]",
        "have-to",
        yes="I have to be perfect.",
        no="I have to pick up the kids.",
    ),
    Rule(
        "must", "[ have|need|got|had ]", "have-to", yes="I've got to be tougher.", no="I've got to be at work by nine."
    ),
    Rule("now", "[ ought ]", "ought", yes="I ought to be over it.", no="I ought to call my mother."),
    Rule("now-not", "[ ought ]", "ought", yes="I ought not to be lonely.", no="I ought not to drive tonight."),
    Rule("past", "[ ought ]", "ought", yes="I ought to have known.", no="She ought to have called."),
    Rule("past-not", "[ ought ]", "ought", yes="I ought not to have come.", no="She ought not to have come."),
    Rule(
        "supposed",
        "[ supposed|meant|expected ]",
        "supposed",
        yes="I'm supposed to be over it.",
        no="I was supposed to meet Dana at six.",
    ),
    Rule(
        "supposed-not",
        "[ supposed|meant|expected ]",
        "supposed",
        yes="I'm not supposed to need help.",
        no="I'm not expected to work on Saturday.",
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
        "standard",
        yes="Strong people don't cry.",
        no="Other people don't like olives.",
    ),
    Rule(
        "standard",
        "[ never ]",
        "standard",
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
        "[ no right|business ] to|being|feeling|complaining|crying|asking",
        "right",
        yes="I have no right to be sad.",
        no="I have no right to park there.",
    ),
    Rule(
        "right",
        "[ no reason|excuse ] to|for be|feel|being|feeling|cry|complain|struggle|crying|complaining",
        "right",
        yes="I have no reason to be unhappy.",
        no="I have no reason to doubt her.",
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
        "[ can not ( afford to )? be|look|seem|appear|show ] {mod} weak|weakness|second|average|vulnerable|needy|ordinary|emotion",
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
        "must",
        "is|was [ not ( an )? option ]",
        "no-option",
        yes="Failing is not an option.",
        no="The train is not an option.",
    ),
    Rule(
        "now",
        "am not [ where|who|what|as i should ]",
        yes="I'm not where I should be.",
        no="I'm not where I parked.",
    ),
)

RULES = RuleBook((*_MODALS, *_STANDARDS, *_FORBIDDEN))
