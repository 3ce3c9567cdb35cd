"""Constructions in which one slip cancels all the rest, or all came to nothing; `find.CHECKS` holds the checks by name."""

from kindward.language.text.patterns import Rule

_RUINED = "ruined|wrecked|wasted|destroyed|spoiled|spoilt|blown|shot|sunk|toast|trashed|worthless|pointless|useless|tainted|undone|cancelled|canceled"
_OVER = f"over|gone|finished|dead|lost|{_RUINED}"
_SPAN = (
    "day|week|weekend|month|year|season|semester|term|evening|night|morning|afternoon|shift|trip|holiday|vacation|summer|christmas|"
    "lent|ramadan|diet|streak|plan|progress|career|degree|reputation|marriage|confidence|credibility|life|exam|course|game|match|"
    "match|sobriety|savings|friendship|future|project|essay|thesis|budget|birthday|party|wedding|thing|lot"
)
_TOIL = (
    "work|effort|efforts|years|months|weeks|days|hours|progress|time|times|practice|training|studying|study|good|patience|trust|"
    "respect|goodwill|love|help|care|credit|discipline|savings|exams|lessons|classes|miles|mornings|nights|rest|others|other|i|it"
)

RULES = (
    Rule("whole", f"there goes|go [ my|the|our|your|this whole|entire {_SPAN} ]",
         yes="There goes the whole week.", no="There goes the whole family on bikes."),
    Rule("whole", f"that is|was [ ( my|the|our|this|your )? ( whole|entire _ | {_SPAN} ) ] ( well | and | truly | all | now )* {_OVER}",
         yes="So that's Lent wrecked.", no="So that's the milk gone."),
    Rule("whole", f"[ whole|entire ] _ _? _? {_RUINED}", "whole",
         yes="whole trip ruined because I was late", no="The whole house was quiet."),
    Rule("whole", f"my [ confidence|credibility|career|marriage|reputation|life|progress|sobriety|season|degree|habit|business ] is|s|was|are ( now | all | well | and | truly | completely | totally | officially )* {_OVER}|done|toast",
         "plain", yes="My confidence is finished.", no="My shift is finished."),
    Rule("all", f"[ all ] of it|this|that is|was|are|were ( now )? {_OVER}",
         "plain", yes="I skipped the gym, so all of it is over.", no="All of it was by the door."),
    Rule("all", f"[ all ] the|my|that|those|our {_TOIL} i|we ( have )? had|have|built|made|earned|did|put|gave|saved _? ,? ( is|was|are|were|now|just )? {_OVER}|for|down|out",
         yes="All the respect I had, gone.", no="All the bread I had is gone."),
    Rule("all", f"[ all|every|whole|those|these|the|my ] _? _? {_TOIL} ( _ | , )? _? _? _? ( is|was|were|are|been )? ( all )? for nothing|naught",
         "no-gift", yes="So all those exams were for nothing at all.", no="I got all that work for nothing."),
    Rule("nothing", "years|months|weeks|days|hours|work|graft ( _ | , )? _? _? _? _? for [ nothing ]",
         "no-gift", yes="A whole year's graft for nothing.", no="They let us in for nothing."),
    Rule("nothing", f"{_TOIL}|they|it|that|everything|none ( now )? sober|clean? count|counts|counted|mean|means|meant|amount|amounts|amounted ( for|to )? [ nothing|zero|naught ] ( now|anymore|if|when|because|after|at | $ )",
         "no-others-else", yes="I missed one, and the others count for nothing.", no="Her ring means nothing now to him."),
    Rule("whole", f"one|single|that|this|it|once|which|slip|mistake|error _? _? _? _? _? _? _? [ ( wiped|wipes|wipe out | undid|undoes|undo|undone|cancels|cancel|cancelled|canceled|erases|erased|negates|outweighs|ruined|destroyed ) all|every|everything|the ] _? _? {_TOIL}",
         "no-others", yes="I snapped once and that wipes out all the good mornings.", no="The storm wiped out all the power lines."),
    Rule("everything", "one|single|that|this|once|slip|mistake|error _? _? _? _? _? _? _? undone|undid|undoes|erased|erases|cancels|cancelled|negates|ruined|ruins|destroyed|destroys|blew|blown [ everything ]",
         "no-others", yes="One wrong turn and I'd undone everything the trainers taught me.", no="One download erased everything she had."),
    Rule("whole", "[ all|every|everything ] _? _? _? _? _? _? _? down the drain|toilet|pan|tubes|plughole|swanee|gutter",
         "not-poured", yes="All my training is down the drain.", no="I poured all of the tea down the drain."),
    Rule("whole", "[ back to|at ( square|day one | zero ) ]",
         "idiom-back", yes="Back to square one, all nineteen days of them.", no="The talks are back to square one."),
    Rule("either", "[ might|may as well ] be|have ( been|just|all )* cancelled|canceled|over|dead|gone|ruined|thrown|binned|burned|burnt|scrapped|nothing|failed|invisible|worthless|useless|zero",
         yes="The cake sank. The party might as well be cancelled.", no="We might as well be early."),
    Rule("either", "what is the [ point|use ] of|in|to _ _? _? _? _? _? _? if|when|since|now i|the|my|it|this|that|you",
         "sour-behind", yes="What's the point of finishing if the start is this bad?", no="What's the point of a lid if it is clear?"),
    Rule("either", "[ win|first|gold|perfect|best|everything|perfection or ( it is )? nothing|zero|bust|fail ]",
         yes="It's win or it's nothing.", no="Is it rice or is it nothing?"),
    Rule("either", "[ no ( in between | in_between | middle ( ground )? | halfway|medium ) ] with|for|in me",
         yes="There's no in between with me.", no="There's no middle seat for me."),
    Rule("all", "[ a|one? hundred|100 percent|% of ] the|our|these|those|all _ _? _? _? _? is|are|was|were down|on|because|my|caused",
         yes="100% of the fights in this flat are down to me.", no="100% of the seats in this hall are taken."),
    Rule("no", ".|,|! ( still )? [ zero progress|effort|discipline|willpower|motivation|self_control|talent|skills|results|hope|confidence|backbone|energy|sense|use|drive|focus ] ( .|,|!|and|after|in|for|at | $ )",
         "plain", yes="Four months and still, zero progress.", no="Zero energy bars left."),
    Rule("nobody", "[ ( no one | nobody | no_one ) ] ever does|do|has|have|will|did|would $",
         yes="She didn't call back. No one ever does.", no="Nobody ever does the crossword."),
    Rule("echo", "each|every time ,? [ no|without|zero exception|exceptions|fail ]",
         "no-others", yes="Each time, no exceptions.", no="She waves each time, no exceptions."),
    Rule("nothing", "i|you ( have )? done|did|do|finished|made|managed [ nothing ] well|properly|useful|worthwhile|decent|kind|that|worth",
         yes="I have done nothing well since March.", no="I have nothing useful in my bag."),
    Rule("every", "[ ( in|at|on every|any|each _ ) ] ,? i am|become|was _? _? _? _? _? _? _? least|worst|slowest|dumbest|wrong|only|lowest|last|loser|weakest|odd",
         yes="In every room I am the one who knows the least.", no="In every room I am the tall one."),
    Rule("not-a-single", "not|never|without|no _? _? _? _? [ a|an|one single? ounce|shred|scrap|iota|lick|speck|trace|jot|grain|spark|whit|smidgen ] of|in|to",
         "mine", yes="I don't have an ounce of self-control.", no="There's not a trace of rain on the path."),
    Rule("not-a-single", "[ not a|one single? _ of ] it|this|that|them|me _? worth|good|right|any|useful|kind",
         yes="Not one minute of it worth having.", no="Not one page of it was missing."),
    Rule("echo", "[ ( failure after failure | mistake after mistake | one <NnLJR> after another|the ( next|other )? | screwup after screwup | mess after mess | rejection after rejection | disappointment after disappointment ) ]",
         "no-others", yes="It's one mistake after another with me.", no="We ate one plum after another with my gran."),
    Rule("all", "[ none of ] my|our|it|this|these _? _? is|are|was|were|has|have ( of )? any|worth|good|value|use",
         "me-or-mine", yes="None of my work has any value.", no="None of these are any louder."),
    Rule("whole", "so|now|then|and [ the|this|my habit|diet|plan|streak|week|day|year|month|season|business|course|budget|degree|marriage|career|trip|evening|weekend ] is|s|was ( all | now )* dead|ruined|wrecked|pointless|useless|worthless|nothing|toast|wasted|shot|blown|garbage|trash|sunk",
         yes="I skipped one day so the habit is dead.", no="It rained, so the day was wet."),
    Rule("either", "i|you can|could|do|did|am|was|will|have not _ _? _? _? _? _? _? _? ,? ( so|then )? ( what is the | there is|was no ) [ point|sense|use ]",
         "no-others", yes="If I can't run the whole mile, there's no sense in running at all.", no="There's no point in a hat if it is dark."),
    Rule("every-time", "[ whenever|anytime ] there|it|someone|somebody|anyone|people|we|things|life", "sour-later",
         yes="Whenever there's a choice I choose the worst one.", no="Whenever it rains, we read."),
    Rule("whole", "was|is|s|been a|an [ total|complete|utter|absolute loss|bust|washout|wash|zero|wipeout|fiasco ]",
         "me-somewhere", yes="I got one question wrong, so the interview was a total loss.", no="The car was a total loss."),
    Rule("not-a-single", "[ not one of ] my|our _", "unharmed",
         yes="Not one of my kids turned out okay.", no="Not one of my teeth hurts."),
    Rule("every", "[ every single? _ ] i|you _ _? sounds|looks|reads|feels|comes|goes|ends|turns|falls",
         "unkind", yes="Every single message I send sounds desperate.", no="Every photo I take looks great."),
    Rule("nothing", "i|you do|did not do|say|want|make|cause [ anything ] but|except|apart",
         yes="I don't do anything but sleep and eat.", no="I don't want anything from the shop."),
    Rule("never", "i have|had [ never ] met|made|kept|won|passed|finished|held a|an|one|any|my _ in my life", "unkind",
         yes="I've never met a deadline in my life.", no="I've never seen a whale in my life."),
    Rule("never", "i have|had [ never ] been first|last|top|best|picked|chosen|enough|any|the", "unkind",
         yes="I've never been first at anything.", no="I've never been to Rome."),
    Rule("everything", "i|you do|did|make|made|start|started|leave [ everything ] halfway|half|late|backwards|badly|wrong|slowly|slow|unfinished",
         yes="I do everything halfway.", no="I do everything online."),
    Rule("every", "let|letting|lets [ every|each single? _ ] _? _? _? _? down", yes="I've let every single person on this team down.", no="Let every sail of the boat up."),
    Rule("whole", "[ my|your whole|entire personality|identity|existence ] is|was", yes="My entire personality is being tired.", no="My whole garden is green."),
)  # fmt: skip
