"""Constructions of mind reading, from the verb on; the people who are said to think are found by grammar."""

from kindward.language.text.patterns import Rule, RuleBook

RULES = RuleBook(
    (
        Rule("think", "[ find|finds|found me|us _ ]", "harsh"),
        Rule("know", "[ know|knows|knew|see|sees|saw|noticed|notice how|what ( a|an )? <AL> i ]", "person"),
        Rule(
            "think",
            "[ think|thinks|thought|believe|believes|believed|assume|assumes|assumed|figure|figures|figured|decided"
            "|convinced|concluded|suspect|suspects|thinking ( that )? i|we _ ]",
            "opinion",
        ),
        Rule(
            "think",
            "[ think|thinks|thought|believe|believes|thinking|feel|feels ( that|like )? ( "
            "my|our|this|that|it|the|what|all|having|me|everything|i )  _ ]",
            "harsh",
        ),
        Rule(
            "think",
            "[ think|thinks|thought|thinking ( so )? ( less|badly|poorly|little|nothing|lowly|the|ill ) ( worst )? "
            "of "
            "me|us ]",
            "person",
        ),
        Rule("think", "[ think|thinks|thought what|how ( a|an )? _ ]", "harsh"),
        Rule("think", "[ think|thinks|thought of|about me|us as _ ]", "harsh"),
        Rule(
            "think",
            "[ thinks|think|thought|sees|see|saw|considers|consider|views|view|regard|regards me|us ( as )? _ ]",
            "harsh",
        ),
        Rule("think", "[ sees|see|saw|seen ( right|straight )? through me|us|it ]", "person"),
        Rule("think", "[ looks|look|looking|looked ( down on | at ) me|us ( like|as|with|nose )? ]", "down"),
        Rule(
            "know",
            "[ knows|know|knew|see|sees|saw|tell|noticed|notices|realized|realizes|sense|senses ( that )? i _ ]",
            "knows",
        ),
        Rule(
            "know",
            "[ know|knows|knew|tell|see|notice|noticed|noticed|agrees|agree|knows|seen ( "
            "it|this|that|what|how|exactly "
            ")* ]",
            "all-know",
        ),
        Rule(
            "scorn",
            "[ <D> me|us|my|having|marrying|hiring|inviting|dating|being|meeting|knowing|choosing|picking|bringing"
            "|agreeing|ever|asking|letting|promoting|adopting|befriending|that ]",
            "person",
        ),
        Rule(
            "scorn",
            "[ judging|hating|resenting|blaming|mocking|avoiding|pitying|dreading|comparing|criticizing ( "
            "every|all|me|us|my|how|the|what|that )* ]",
            "progressive",
        ),
        Rule(
            "scorn",
            "[ laughing|laugh|laughed|talking|whispering|gossiping|gossip|joking|snickering|staring|sneering|smirking"
            "|talk|whisper|giggling at|about|over|behind me|us|my|how|it ]",
            "person",
        ),
        Rule("scorn", "[ making|make|makes|poking|poke fun of|at me|us|my ]", "person"),
        Rule("scorn", "[ rolling their|her|his eyes at|about me|us ( behind )? ]", "progressive"),
        Rule(
            "scorn",
            "[ talk|talking|talks|laugh|laughing ( shit|trash|badly|about|about_me )* behind my back ]",
            "person",
        ),
        Rule("put-up", "[ puts|put|putting up with me|us|my ]", "person"),
        Rule("put-up", "[ feel|feels|felt|feeling ( so )? ( sorry|embarrassed|ashamed ) for|of|by me|us ]", "person"),
        Rule("put-up", "[ pities|pity|pitied me|us ]", "person"),
        Rule(
            "put-up",
            "[ ( is|was|are|were )? only with|being|hangs|hang|dating|talks|talk|invites|invited|invite|keeps|keep"
            "|kept"
            "|hired|married|said|says|stays|stay|staying|friends|asked|came|being|nice _* because ]",
            "person",
        ),
        Rule(
            "put-up",
            "[ only _ _? _? _? ( out of | because|to be ) ( pity|guilt|they|she|he|polite|nice|obligation|duty|habit "
            ") ]",
            "person",
        ),
        Rule(
            "put-up",
            "[ ( with me | invited me | hired me | married me | talk|talks to me | friends with me ) out of "
            "pity|guilt|obligation|duty|habit ]",
            "person",
        ),
        Rule("put-up", "[ ( is|was|are|were ) being|acting nice|polite|kind ]", "only-nice"),
        Rule(
            "want",
            "[ want|wants|wanted|need|needs me|us ( to )? gone|out|dead|away|leave|quit|fail|go|off|back|lose ]",
            "not-back",
        ),
        Rule("want", "[ wish|wishes|wished i|me|we|he|she|they _ ]", "person"),
        Rule(
            "want",
            "[ wish|wishes|hope|hopes|hoping|wants that? i|they|she|he had|have|would|will|was|were ]",
            "person",
        ),
        Rule(
            "want",
            "[ waiting|hoping|dying|looking|itching|counting ( for|on )? ( a reason|me|an excuse|ways|a chance|i )+ "
            "to|will|leave|fail|slip|mess ]",
            "person",
        ),
        Rule("want", "[ waiting|hoping for me|us ]", "person"),
        Rule("want", "[ looking for a|any reason|excuse|way to|out ]", "person"),
        Rule("want", "[ would rather|prefer _ ( _ )? ( _ )? than|with|without|someone|anyone|somebody ]", "person"),
        Rule("want", "[ better_off without me|us ]", "people"),
        Rule("want", "[ be happier|better|relieved|glad without|if me|i ( _ )? ]", "people"),
        Rule("want", "[ ( is|are )? out to get me ]", "person"),
        Rule("cold", "[ <H> with|at|of|by|about|to|in|on me|us|my|how ]", "cold"),
        Rule("cold", "[ <H> having|being ( with|around|near|seen|stuck )* me ]", "cold"),
        Rule(
            "cold",
            "[ embarrassed|ashamed|reluctant|afraid to be|admit|introduce|talk|sit|say ( seen|that|about|next|with "
            ")* ( "
            "they|with|to|about )? me|us|know|my _? ]",
            "cold",
        ),
        Rule(
            "cold",
            "[ <H> of hearing|listening|dealing|looking|seeing|having|being|helping|waiting|covering|carrying ]",
            "cold",
        ),
        Rule("cold", "[ glad|happy|relieved|happier to be ( rid | done | free ) of|with me|us ]", "person"),
        Rule("cold", "[ glad|happy|relieved|happier i|we am|left|was|are|is|when|without|me ]", "person"),
        Rule("cold", "[ wants|want|wanted nothing|anything to do with me|us ]", "person"),
        Rule("cold", "[ feel|feels|felt nothing for me|us ]", "person"),
        Rule("cold", "[ tolerates|tolerate|tolerating|tolerated me|us|my ]", "person"),
        Rule("cold", "[ gave|given|giving up on me|us ]", "person"),
        Rule(
            "cold",
            "[ lost|losing|loses|lose ( all )? ( any )? respect|faith|interest|patience|trust|confidence for|in|with "
            "me|us ]",
            "person",
        ),
        Rule("cold", "[ holds|hold|holding it|this|that|everything against me|us ]", "person"),
        Rule("cold", "[ has|have|had it in for me ]", "person"),
        Rule("cold", "[ avoiding|avoids|avoid me|us ]", "person"),
        Rule("cold", "[ is|are keeping score|track of|_ ]", "person"),
        Rule("cold", "[ is|are|was|were ( over | done ) me|us $ ]", "person"),
        Rule(
            "regard",
            "[ do|does|did|could|can|would not|never ( ever|even|even )? ( <E> | stand | care | bear | think ( "
            "much|highly )? ) ( to _ _? _? )? ( about|of|in|seeing|being )? me|us|my|i|having ]",
            "regard",
        ),
        Rule("regard", "[ do|does|did|would|could not care ( about|if|what|less|that )* ]", "regard"),
        Rule("regard", "[ do|does|did not want to ( _ _? _? _? ) me|us ]", "regard"),
        Rule("regard", "[ do|does not take me|us ( seriously )? ]", "person"),
        Rule("regard", "[ never <E>|cared|wanted|thought ( _ )? ( about|of|in )? me|us ]", "regard"),
        Rule("regard", "[ can not wait _ _? _? _? _? ( me|i|rid ) ]", "person"),
        Rule("regard", "[ could|can not be bothered with me ]", "person"),
        Rule(
            "nobody",
            "[ <E>|loves|cares|care|cared ( to )? ( _ )? ( about|of|in|for|with|to|if )? ( me|us|what|my|i|how )? ]",
            "nobody",
        ),
        Rule("nobody", "[ ( takes|took|take me|us seriously ) | ( gives|give a shit|damn|crap ) ]", "nobody"),
        Rule("nobody", "[ ( is|was|would be )? ( interested|there|sorry ) in|for|if me|i|what ]", "nobody"),
        Rule(
            "nobody",
            "would ( ever|even )? [ miss|notice|care|want|cry|love|believe|choose|come ( me|if|about|to )? ]",
            "nobody",
        ),
        Rule(
            "nobody",
            "[ wants|want|wanted|likes|like|liked|enjoys|needs ( to )? ( "
            "be|see|talk|sit|hear|work|hang|spend|have|being "
            ")? ( _ )? ( _ )? ( me|us|around|i|with ) ]",
            "nobody",
        ),
    )
)
