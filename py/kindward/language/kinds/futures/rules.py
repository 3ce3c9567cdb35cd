"""Constructions that foretell without "will" or "going to".

Beside each stands a sentence that it finds and a near miss that stays quiet; tests run both.
"""

from kindward.language.text.patterns import Rule, RuleBook

RULES = RuleBook(
    (
        Rule(
            "over",
            "[ my|our ( _ )? <V> ( _ )? is|s|are ( as good as )? ( completely|totally|all|basically )* "
            "over|finished|ruined|doomed|done|toast|dead|shot|wrecked|destroyed ( for )? ]",
            yes="My career is over.",
            no="My lunch is over.",
        ),
        Rule(
            "over",
            "[ my|our _ ( is|are ) gone ( for good | forever ) ]",
            yes="My reputation is gone for good.",
            no="My headache is gone.",
        ),
        Rule(
            "over",
            "the|this|that [ <V> is|s over|finished|doomed ]",
            yes="This relationship is doomed.",
            no="This show is over.",
        ),
        Rule("over", "[ it is ( all )? over for me|us ]", yes="It's over for me.", no="It's over by ten."),
        Rule("over", "[ it is all over ] $", yes="It's all over.", no="It's all over the floor."),
        Rule(
            "over",
            "[ it is ( all )? downhill from|all|now ]",
            yes="From here it's downhill all the way.",
            no="It's downhill to the station.",
        ),
        Rule(
            "over",
            "[ it|this|that is the end of ( me|us|everything | my|our <V> ) ]",
            yes="This is the end of my career.",
            no="This is the end of my street.",
        ),
        Rule(
            "doomed",
            "[ i|we am|are doomed|finished|screwed|toast|fucked|done_for|sunk|cooked ]",
            "not-with",
            yes="I'm doomed.",
            no="I'm finished with the report.",
        ),
        Rule(
            "over",
            "[ this|my|our|the ( _ )? _ is|are going nowhere|under|downhill ]",
            yes="This relationship is going nowhere.",
            no="This train is going to Ohio.",
        ),
        Rule(
            "over",
            "[ it is too_late|too ( late )? for me|us ]",
            "too-late",
            yes="It's too late for me to change careers.",
            no="It's too spicy for me.",
        ),
        Rule(
            "no-way",
            "[ i|we do not stand|have a|any ( real )? chance|future|hope ]",
            yes="I don't stand a chance.",
            no="I don't have a car.",
        ),
        Rule(
            "over",
            "[ my|our days|chances|hopes ( _ )? ( _ )? are numbered|zero|nil|gone|over|slim ]",
            yes="My days here are numbered.",
            no="My days are long.",
        ),
        Rule(
            "over",
            "[ that is|s ( me | my _ ) finished|done|gone|over|out $ ]",
            yes="That's my chance gone.",
            no="That's my mother over there.",
        ),
        Rule("over", "~ [ game over ] $", yes="Game over.", no="The game ran over."),
        Rule(
            "over", "[ writing is|s on the wall ]", yes="The writing is on the wall.", no="The writing is on the card."
        ),
        Rule(
            "over",
            "[ the worst is|s ( yet|still )? to come ]",
            yes="The worst is yet to come.",
            no="The worst is over.",
        ),
        Rule(
            "over",
            "[ this|that is how|where it ( all )? ends|goes ( wrong )? ] $",
            yes="This is where it all ends.",
            no="This is where it is kept.",
        ),
        Rule(
            "over",
            "[ i am as good as fired|dead|finished|gone|dumped|out|done ]",
            yes="I'm as good as fired.",
            no="I'm as good as new.",
        ),
        Rule("over", "[ i am a goner ]", yes="I'm a goner.", no="I'm a gardener."),
        Rule(
            "kiss",
            "[ i|we can forget ( about )? ( my|the|that|any|ever )+ _ ]",
            yes="I can forget about the promotion.",
            no="I can forget names.",
        ),
        Rule(
            "kiss",
            "[ i|we can say goodbye to _ ( _ )? ]",
            yes="I can say goodbye to that promotion.",
            no="I can say hello to Ann.",
        ),
        Rule("kiss", "[ so much for my|our _ ]", yes="So much for my promotion.", no="So much for lunch."),
        Rule(
            "watch",
            "watch me [ fail|blow|ruin|mess|mess_up|lose|choke ]",
            yes="Just watch me fail.",
            no="Watch me dance.",
        ),
        Rule(
            "no-way",
            "[ i|we have not a|any|got ( a )? ( hope|chance|prayer )? ]",
            "hopeless",
            yes="I haven't a hope of passing.",
            no="I haven't any eggs.",
        ),
        Rule(
            "bound",
            "_ [ is|are bound|sure|certain|guaranteed|destined to _ ]",
            "bound",
            yes="My wife is sure to leave me.",
            no="My wife is sure to laugh with us.",
        ),
        Rule(
            "over",
            "[ it|this|things can only get|end|go worse|badly|wrong ]",
            yes="It can only get worse.",
            no="It can only get warmer.",
        ),
        Rule("over", "[ i can not|never win ] $", yes="I can't win.", no="I can't win at chess against my son."),
        Rule("doomed", "[ i|we am|are done for ]", yes="We're done for.", no="We're done at five."),
        Rule(
            "doomed",
            "doomed [ to _ _? _? ]",
            yes="My startup is doomed to fail.",
            no="I read a book about a doomed ship.",
        ),
        Rule(
            "bound",
            "[ i|we|it|this|that|they|he|she am|is|are bound|destined|fated|guaranteed|sure|certain|set|cursed to _ ]",
            "bound",
            yes="It's bound to go wrong.",
            no="It's bound to be fine.",
        ),
        Rule(
            "bound",
            "[ i|we|it|this am|is|are headed|heading|destined for|toward|towards _ ]",
            "bound",
            yes="I'm headed for failure.",
            no="I'm headed for the bus.",
        ),
        Rule(
            "bound",
            "[ i|we|it am|is|are bound|destined|fated|cursed|sure to be _ ( _ )? ]",
            "bound",
            yes="I'm destined to be alone.",
            no="I'm sure to be home by six.",
        ),
        Rule(
            "no-way",
            "[ there is no way i|we|they|anyone|she|he will|am|can|is|are _ _? _? _? ]",
            "no-way",
            yes="There's no way I'll pass.",
            no="Is there no way I can help?",
        ),
        Rule(
            "no-way",
            "[ there is ( no | zero | little | not any ) chance|hope ( that|of )? ( i|we|they|he|she|anyone|for|me|us|anything )+ ]",
            "not-question",
            yes="There's no chance they'll hire me.",
            no="There's no chance of rain.",
        ),
        Rule(
            "no-way",
            "[ there is no hope|future|point|way|coming|recovering|fixing|use ( back|out|forward|from|in|for|left )* "
            "( this|that|me|it|us )? ]",
            "no-point",
            yes="There's no way out.",
            no="There's no point in worrying.",
        ),
        Rule(
            "no-way",
            "[ there is nothing i|we|anyone|anybody can do ( to|about|now )? ]",
            "not-question",
            yes="There's nothing I can do to fix this.",
            no="There's nothing I can eat here.",
        ),
        Rule(
            "no-way",
            "[ i|we have no future|hope|chance|shot ]",
            yes="I have no future in this company.",
            no="I have no plans in this company.",
        ),
        Rule(
            "matter-of-time",
            "only [ a matter of time before|until|till _ _? _? _? _? _? ]",
            yes="It's only a matter of time before they fire me.",
            no="It's only a matter of taste.",
        ),
        Rule(
            "matter-of-time",
            "[ is a matter of time before|until|till _ _? _? _? _? _? ]",
            yes="It's a matter of time before he leaves.",
            no="It's a matter of days.",
        ),
        Rule(
            "matter-of-time",
            "[ it is only a matter of time ] $",
            yes="We fight and it's only a matter of time.",
            no="It's only a matter of time zones.",
        ),
        Rule(
            "kiss",
            "[ can kiss _ _? _? _? goodbye ]",
            yes="I can kiss that promotion goodbye.",
            no="I can kiss the kids good night.",
        ),
        Rule("kiss", "[ there goes my|our <V>|_ ] $", yes="There goes my career.", no="There goes the bus."),
        Rule(
            "getting",
            "i am [ getting|being fired|dumped|kicked|expelled|evicted|laid|sacked|cut|demoted|divorced|left _? ]",
            yes="I'm getting fired.",
            no="I'm getting dressed.",
        ),
        Rule("getting", "i am [ dying alone ]", yes="I'm dying alone.", no="I'm dining alone."),
        Rule(
            "see-it",
            "[ i ( can|could )? see|picture|imagine it|this|everything|myself ( all )? going|ending|failing|falling|falling_apart"
            "|crashing|freezing|losing|blowing _ ]",
            "see-it",
            yes="I can already see it going wrong.",
            no="I can see myself going back to school.",
        ),
        Rule(
            "see-it-never",
            "[ i can|do not|never ( ever )? see|imagine|picture ( it|this|things|myself|us|me )? ( ever )? "
            "getting|being|finding|having|working|changing|improving|recovering|becoming ]",
            "see-it-never",
            yes="I can't see myself ever being happy.",
            no="I can't imagine being angry with you.",
        ),
        Rule(
            "never",
            "[ it|this|that|things|nothing ( always )? ends|end badly|wrong ]",
            yes="It always ends badly.",
            no="It always ends at ten.",
        ),
        Rule(
            "never",
            "[ i am stuck _ _? ( _ )? forever ]",
            yes="I'm stuck like this forever.",
            no="I'm stuck in traffic.",
        ),
    )
)
