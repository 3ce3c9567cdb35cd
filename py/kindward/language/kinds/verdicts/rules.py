"""Constructions of verdicts. The third part of a rule names its check in `verdicts.CHECKS`."""

from kindward.language.text.patterns import Rule, RuleBook

_LET = "let|lets|letting"
_FAIL = "fail|failed|fails|failing|flunked|flunk"
_HATE = "hate|loathe|despise|detest|hated|loathed|despised"
_PEOPLE = "you|him|her|them|us|everyone|everybody|people|myself|anyone|both|all"
_GRIT = (
    "willpower|backbone|spine|discipline|self_control|self_discipline|self_respect|self_worth|talent|guts|personality"
    "|character|imagination|skills|skill|common_sense|integrity|shame|clue|ambition|drive|courage|brains|value|worth"
    "|charm|class|taste|rhythm"
)
_BODY = "body|face|life|brain|voice|looks|personality|guts|skin|weight|reflection|stomach|thighs|existence|mind|self"
_PERFORMED = (
    "did|do|done|played|performed|drove|sang|wrote|danced|cooked|presented|handled|ran|drew|painted|spoke|swam|taught"
)
_TRASH = "garbage|trash|crap|shit|rubbish|hell"
_UNSIGHTLY = (
    "hideous|ugly|disgusting|fat|gross|awful|terrible|horrible|ridiculous|pathetic|revolting|repulsive|grotesque|huge"
)
_FOOLISH = "stupid|dumb|pathetic|ridiculous|idiotic|whiny|lame|moronic|foolish|desperate"
_FORCE = "( so|how|such|just|a|an|what|and|really|total|complete|absolute|absolutely|completely|totally|utterly )*"

_QUESTIONS = (
    Rule("why", "[ what is|was|s ( the )? ( hell|heck|fuck )? ( is )? ( so )? wrong with me|you|us ]"),
    Rule("why", "[ what the hell|heck|fuck is wrong with me|you ]"),
    Rule("why", "[ what is ( the )? matter|problem with me ]"),
    Rule("why", "[ ( there is )? something ( is|s|must )? ( be )? ( so|deeply|seriously )* wrong with me ]"),
    Rule("why", "[ why am i like this|that ]"),
    Rule("why", "[ why am i the|this|so|such _ _? ]", "end"),
    Rule(
        "why",
        "[ why can not|i not|i be|do|act|get|function|ever|handle|have|manage|keep|cope|stop|learn|shut|let|live ]",
        "clause",
    ),
    Rule("why", "[ why do i ( fail | do this to myself|people ) ]", "not-always"),
)
_WORTH = (
    Rule("hate", f"[ {_HATE}|disgust|hating myself|yourself ]", "me"),
    Rule("hate", "[ can not stand|bear|forgive|respect|trust|face|look ( with|at )? myself|yourself ]", "me"),
    Rule("hate", "[ can not live with myself ]", "me"),
    Rule("hate", "[ make|makes|made myself|yourself sick ]", "me"),
    Rule("hate", f"[ {_HATE} my {_BODY} ]", "me"),
    Rule("hate", f"[ {_HATE} who|what i am|was|become|have ]", "me"),
    Rule("hate", f"[ {_HATE} being|everything ( about )? me|myself ]", "me"),
    Rule("hate", f"[ {_HATE} how|the <A>|way|person i am|was|look|sound|act|become ]", "me"),
    Rule("hate", f"[ {_HATE} how <A> i am|was|look|sound|act ]", "me"),
    Rule("hate", "[ can not stand|bear|stomach who|what|how i|me ( am|look )? ]", "me"),
    Rule("punish", "[ deserve|deserved to _ ]", "punished"),
    Rule(
        "punish",
        "[ deserve|deserved it|this|that|all|everything|whatever|worse|nothing|the|every|what|no ]",
        "punished",
    ),
    Rule("punish", "[ got|get|getting what i deserve|deserved ]"),
    Rule("punish", "[ had|have|has it coming ]", "me"),
    Rule("punish", "[ serves|serve|served me|you right ]"),
    Rule("punish", "[ asked for this|it|that ] $", "me"),
    Rule("punish", "[ brought|bring this|it|that on|upon myself ]"),
    Rule("worth", "[ do|did|does|would|could|will not|never deserve ]", "undeserving"),
    Rule("worth", "[ never deserve|deserved ]", "undeserving"),
    Rule("worth", "[ undeserving|unworthy of ]", "me"),
    Rule("worth", "[ not worth|worthy ( of|it )? ]", "me"),
    Rule("worth", "[ not worth ( the )? loving|saving|love|knowing|trouble|effort|time|keeping|waiting ]", "me"),
    Rule("better", "[ deserve|deserves|deserved ( so )? ( much )? better ]", "others"),
    Rule("better", "[ deserve|deserves a|someone|somebody _ ] <P>", "others"),
    Rule("better", "[ deserve|deserves|deserved ( a|someone|somebody )+ better|more|nicer|kinder|real ]", "others"),
)
_ABILITY = (
    Rule(
        "can-not",
        "[ can|could|do|did|does not ( ever|seem|to )* ( do|get|say|make|finish|manage )?"
        " ( anything | a thing | one thing | a single thing | things ) right|well ]",
        "me",
    ),
    Rule("can", "[ can|could not even ]", "even"),
    Rule("can-not", "[ can|could not do anything|squat|shit|jack|crap ] $", "me"),
    Rule("can-not", "[ can|could not _ _? _? _? to save my life ]", "me"),
    Rule("can-not", "[ can|could not be trusted ]", "me"),
    Rule("can-not", "[ can|could not _ ( a|one|the|my )? simplest|simple|single|basic|normal _? ]", "me"),
    Rule(
        "enough",
        "[ not|never|nor ( a|an|that|even|nearly|anywhere|near|remotely|been|being|be|feel )* _? enough ]",
        "enough",
    ),
    Rule("enough", "[ not|never _ _? _? enough ]", "enough"),
    Rule("enough", "[ nowhere near _? enough ]", "enough"),
    Rule("enough", "[ not measure|add up ]", "me"),
    Rule("enough", "[ do|can|could|did|does|will not measure|amount|live up|to ]", "measure"),
    Rule("not-made", "[ not|never ( even )? ( cut out | made | meant | built | fit | wired ) for|to _? ]", "me"),
    Rule("not-made", "[ have no business ]"),
    Rule("lack", f"[ no|zero|any {_GRIT} ]", "lack"),
    Rule("lack", "[ not have what it takes ]"),
    Rule("lack", f"[ not have the|a|any|an {_GRIT}|ounce ]", "me"),
    Rule("lack", f"[ lack|lacking ( the|any )? {_GRIT} ]"),
    Rule("bad-at", "[ <AB> ] at|with", "skill"),
    Rule("bad-at", "[ no_good ] at|with", "skill"),
    Rule("bad-at", "[ good at nothing ]"),
    Rule("bad-at", "i am|was [ not good|any at|good anything|at ( anything )? ]", "anything"),
    Rule("bad-at", "[ stink|stunk at ]", "me"),
)
_DEEDS = (
    Rule(
        "made-fool", "[ made|make|making|makes a|an {mod} fool|ass|idiot|spectacle|mess|joke ( out )? of myself ]", "me"
    ),
    Rule("deed", "[ <R> ]", "deed"),
    Rule("deed", "way to [ <R> ]"),
    Rule("let-down", f"[ {_LET} {_PEOPLE} ( all|both )? down ]", "down"),
    Rule("let-down", f"[ {_LET} _ _? _? _? _? down ]", "down"),
    Rule("failed", f"[ {_FAIL} {_PEOPLE}|as|at ]", "failed"),
    Rule("failed", f"[ {_FAIL} ] my|our", "failed"),
    Rule("failed", "[ failed <j> ]", "me"),
)
_ACTS = (
    Rule("act", "[ epic|big|total|complete|huge|major fail ]"),
    Rule("act", "[ <BJ>|poor job ]", "own-job"),
    Rule("act", "[ worst <QK> ] of|i|ever"),
    Rule("act", f"something|anything|things|stuff {_FORCE} ( that|else )? [ <J> ]", "thing"),
    Rule("act", "{mod} [ <J> ] <J>* ( little|drunk|old )* <K>", "own-act"),
    Rule("act", "<B> [ thing ] to say|do"),
    Rule("act", "what a|an {mod} [ <J> <K>? ]", "what-act"),
    Rule("act", "my|our <Q> _? is|was {mod} [ mess ]"),
    Rule("act", "my|our <V> _? is|s|was {mod} [ <J>|mess ]"),
    Rule("act", "[ <J> ] of me", "of-me"),
    Rule("act", "how [ <J> ] ( is|was )? that|this|it|of", "how-act"),
    Rule("act", "is|was|s|were|are|looked|sounded|be|been {mod} ( embarrassing|absolute )? [ <J> ]", "judged"),
    Rule("act", "came|turned out|across|off ( to be )? ( as )? {mod} [ <J> ]", "judged"),
    Rule("act", f"{_PERFORMED} _? _? {{mod}} [ {_TRASH}|<j> ]", "performed"),
    Rule("act", f"look|looked|looks {{mod}} [ {_UNSIGHTLY}|{_TRASH} ]", "me"),
    Rule("act", f"sound|sounded|sounds {{mod}} [ {_FOOLISH} ]", "me"),
    Rule("act", f".|!|;|:|, {_FORCE} [ <o> ] $", "cried"),
    Rule("act", f".|! {_FORCE} [ <J> <K>|move|call|thing ] $", "cried"),
    Rule("beyond", "[ no excuse for what|how|it|me|myself|this|that ]"),
    Rule("beyond", "[ beyond help|repair|hope|saving|redemption|forgiveness|fixing ]", "me"),
    Rule("beyond", "[ there is no hope for me ]"),
    Rule("beyond", "[ no use to anyone|anybody|them|him|her ]"),
    Rule(
        "beyond", "[ waste of ( my|your|his|her|their|everyone|people|a )? ( s )? time|life|talent|money|breath ]", "me"
    ),
)

RULES = RuleBook((*_QUESTIONS, *_WORTH, *_ABILITY, *_DEEDS, *_ACTS))
