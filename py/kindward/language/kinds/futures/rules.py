"""Constructions that foretell without "will" or "going to"."""

from kindward.language.text.patterns import Rule, RuleBook

RULES = RuleBook(
    (
        Rule(
            "over",
            "[ my|our ( _ )? <V> ( _ )? is|s|are ( as good as )? ( completely|totally|all|basically )* "
            "over|finished|ruined|doomed|done|toast|dead|shot|wrecked|destroyed ( for )? ]",
        ),
        Rule("over", "the|this|that [ <V> is|s over|finished|doomed ]"),
        Rule("over", "[ it is ( all )? over for me|us ]"),
        Rule("over", "[ it is all over ] $"),
        Rule("doomed", "[ i|we am|are doomed|finished|screwed|toast|fucked|done_for|sunk|cooked ]", "not-with"),
        Rule("doomed", "[ i|we am|are done for ]"),
        Rule("doomed", "doomed [ to _ _? _? ]"),
        Rule("no-way", "[ there is no way i|we|they|anyone|she|he will|am|can|is|are _ _? _? _? ]", "no-way"),
        Rule(
            "no-way",
            "[ there is no hope|future|point|way|coming|recovering|fixing ( back|out|forward|from|in|for|left )* ( "
            "this|that|me|it|us )? ]",
            "not-question",
        ),
        Rule("no-way", "[ i|we have no future|hope|chance|shot ]"),
        Rule("matter-of-time", "only [ a matter of time before|until|till _ _? _? _? _? _? ]"),
        Rule("matter-of-time", "[ is a matter of time before|until|till _ _? _? _? _? _? ]"),
        Rule("kiss", "[ can kiss _ _? _? _? goodbye ]"),
        Rule("kiss", "[ there goes my|our <V>|_ ] $"),
        Rule(
            "getting",
            "i am [ getting|being fired|dumped|kicked|expelled|evicted|laid|sacked|cut|demoted|divorced|left _? ]",
        ),
        Rule("getting", "i am [ dying alone ]"),
    )
)
