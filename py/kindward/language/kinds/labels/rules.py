"""Constructions of labels. The third part of a rule names its check in `labels.CHECKS`."""

from kindward.language.text.patterns import Rule, RuleBook

RULES = RuleBook(
    (
        Rule("be", "i|you {be} {mod} [ {label} ]", "person"),
        Rule("be", "i|you am|are|was|feel|felt ( like )? {mod} [ <AB>* <AB> _ ]", "noun"),
        Rule("be", "i|you {be} {mod} [ <ABJ>|poor excuse for a|an _ ]"),
        Rule("what-a", "what a|an {mod} [ <ABJ>|poor excuse for a|an _ ]"),
        Rule("be", "i|you {be} {mod} the|one [ <ABtn> one ]"),
        Rule("be", "i am|was {mod} [ too|so <t> ]", "too"),
        Rule("be", "i feel|felt like {mod} [ {label} ]"),
        Rule("be", "i am|was becoming|turning ( into )? _ _? , [ cold|hard|<A> ]"),
        Rule("be", "i am|was|got|become|been so|too cold|hard|distant and [ <A> ]"),
        Rule("be", "am|was i {mod} [ {label} ]", "person"),
        Rule("be", "am|was i {mod} [ too|so <t> ]"),
        Rule(
            "not-real",
            "i am|was|feel|been|be ( like )? [ not ( a|an|the|much|of|even|any|that|such|really|very|exactly|like )*"
            " real|good|proper|true|great|decent|likable|lovable|nice|smart|worthy|interesting|fun _? ]",
            "quality",
        ),
        Rule("not-real", "i am|was [ not much|any of a|an _ ]"),
        Rule("not-real", "i am|was|been [ no <P> ]"),
        Rule("no-good", "i am|was|feel [ no_good ] $", "performance"),
        Rule("what-a", "what a|an {mod} [ <AB>* ( <P> | <L> ) ]", "exclaimed"),
        Rule("what-a", "what|which kind|sort|type of {mod} [ <AB>* <LAB> <P>? ]", "exclaimed"),
        Rule("what-a", "what {mod} [ <A> <P> ] ( i am )"),
        Rule("what-a", "how can|could|did|dare|do _ _? _? be|become|am|get {mod} [ {label} ]"),
        Rule("what-a", "how [ <A> ] can|could|do|am|was i|one|a|anyone|you"),
        Rule("what-a", "how|as [ <AL> ] i|you am|was|are|can|could"),
        Rule("what-a", "why am|do i ( always )? ( be )? {mod} [ {label} ]"),
        Rule("be", "i am {mod} the [ reason ]"),
        Rule("like", "like|as {mod} a|an|the|some|this {mod} [ <AB>* ( <L> | <AB> <P> ) ]", "acting"),
        Rule("like", "only a|an <AB>* [ <AB>* <L> ]"),
        Rule("like", "[ <AB>* <L> ] like me|myself"),
        Rule("like", "[ <AB>* <L> ] that i am|was"),
        Rule("like", "[ <AB>+ <P> ] like me|myself"),
        Rule(
            "made",
            "makes|make|made|making me|myself ( feel|look|sound|seem ( like )? )? ( out to be )? {mod} [ {label} ]",
            "mine",
        ),
        Rule(
            "made",
            "call|called|calling|consider|considered|see|saw|think of me|myself ( as )? {mod} [ {label} ]",
            "mine",
        ),
        Rule("made", "myself ( as|for )? {mod} a|an|the|this {mod} [ {label} ]"),
        Rule("made", "myself for ( being )? {mod} [ {label} ]"),
        Rule("made", "me , ( a|an|the|you )? {mod} [ <AB>* <L> ]"),
        Rule("being", "being {mod} [ {label} ]", "own"),
        Rule("being", "[ {label} ] me $", "bare"),
        Rule("mine", "my {mod} [ <A> ] ( , <A> )? self|ass|brain|face|mouth|head|butt|heart"),
        Rule("you", "you|my|me {mod} [ <AB>* <L> ]", "address"),
        Rule("you", "you {mod} [ <AB>* <AB> <P> ]", "address"),
        Rule("you", "you [ <A> , <A> <LP> ]", "address"),
        Rule(
            "bare",
            ".|!|,|;|:|?|—|–|… ( so|such|total|complete|absolute|a|an|the|typical|real|utter|big|and|too|completely"
            "|totally"
            "|utterly )*"
            " [ <AB>* ( <A> | <L> | <B> <P> | <B> _ ) ] ( ever|again|,|me )? $",
            "bare",
        ),
        Rule("bare", ".|!|,|;|: ( the )? [ worst|lousiest|crappiest|shittiest _ ] ever|alive|award"),
        Rule(
            "be", "i am|was ( _ | , )? ( _ | , )? ( _ | , )? ( _ | , )? and|, a|an {mod} [ <AB>* ( <L> | <AB> <P> ) ]"
        ),
        Rule("bare", ".|! ( just|such )? a|an {mod} [ <AB>* ( <L> | <AB> <P> ) ]", "short"),
    )
)
