"""Judged works: what the reader made or performed, how it was done, and what it was like."""

from kindward.language.kinds.verdicts.claims import NOT_OF_MY_HAND, OTHERS, nobody_else
from kindward.language.text.grammar import clause_end, clause_start, is_hedged, is_self
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_FEATS = (
    "showing|display|performance|effort|rendition|speech|eulogy|sermon|homily|viva|handover|handoff|workmanship|toast|work"
    "|handiwork|driving|parking|batting|bowling|fielding|goalkeeping|keeping|serving|innings|cricket|football|hockey|tennis"
    "|golf|swim|solo|routine|acting|dancing|singing|teaching|nursing|mothering|fathering|parenting|housekeeping|coaching"
    "|leadership|hosting|preaching|baking|attempt|apology|comeback|presentation|pitch|recital|audition|race|craftsmanship"
    "|manners|caregiving|tackling|passing|finishing|welding|plastering|sewing|editing|writing|management"
)
"""What somebody performs; a judgment of it, cried out, is of one's own."""
_MADE = (
    f"{_FEATS}|poem|poems|poetry|story|stories|song|songs|verse|chapter|manuscript|novel|memoir|blog|thesis|dissertation"
    "|proposal|writeup|cv|resume|slides|slide|summary|translation|letter|card|note|email|text|message|post|watercolors"
    "|watercolours|sketch|portrait|picture|pictures|photos|pottery|pot|vase|sculpture|carving|knitting|stitching|weld"
    "|joinery|handwriting|typing|spelling|grammar|accent|pronunciation|english|irish|french|spanish|hindi|maths|math|serve"
    "|shot|penalty|pass|tackle|putt|dance|piano|guitar|violin|introduction|sales|call|contribution|contributions|behaviour|behavior|conduct|timing|technique|marks|answers|stuff|haircut"
    "|makeup|jokes|flirting|conversation|advice|judgment|judgement|paintings|drawings|essays|results|grades|numbers|efforts"
    "|lines|voice|report|job|handling|statement|podcast|video|website|app|design|vows|tribute|reading|lecture|class"
)
_POOR = (
    "shocking|dire|poor|rotten|feeble|subpar|substandard|shite|pants|naff|hopeless|bad|weak|clumsy|lacking|a_shambles"
    "|second_rate|third_rate|second_class|third_class|useless|worthless|embarrassing|cringey|inedible|wretched|pitiful"
    "|tasteless|bland|lifeless|soulless|hollow|wooden|boring|dull|flat|dry|empty|fake|thin|mid|trite|corny|cheesy|incoherent"
    "|muddled|confused|confusing|rambling|stilted|forgettable|childish|insulting|tacky|clunky|ugly|tuneless|painful|robotic"
    "|lackluster|lacklustre|uninspired|unoriginal|derivative|half_baked|slapdash|messy|ropey|ropy|shabby|unworthy|basic"
    "|bonehead|boneheaded|low|nasty|mean|spiteful|cheap|unkind|wicked|horrid|petty|wrong_headed|beastly|rude|cold|callous"
    "|hurtful|vicious|small|tactless|thoughtless|sick|graceless|ungrateful|patronizing|patronising|insensitive|hateful"
    "|lousy|insult|sham|dud|write_off|washout|letdown|abomination|shocker|stinker|horror|mess|worst|worse|crass|abominable"
)
"""What is said of works beside the lexicon's judgments of acts (<J>)."""
_DONE = (
    "did|done|played|performed|drove|sang|wrote|danced|cooked|presented|handled|ran|drew|painted|spoke|swam|taught|gave"
    "|managed|behaved|acted|reacted|explained|parked|conducted|taken|took|answered|delivered|led|bowled|batted|dressed"
    "|parented|served|hosted|worded|planned|judged|coached|preached|skated|interviewed|recited|treated|handle|handling|do"
)
_ILL = (
    "terrible|awful|horrible|dreadful|shocking|rubbish|crap|shit|shite|hell|garbage|trash|worse|rotten|lousy|hopeless|dire"
    "|abysmal|pathetic"
)
_SKILL_VERBS = (
    "sing|sang|singing|play|played|playing|drive|drove|dance|danced|dancing|write|wrote|draw|drew|paint|painted|speak|spoke"
    "|present|presented|teach|taught|perform|performed|parent|bat|batted|bowl|bowled|cook|cooked|answer|answered|dress"
    "|dressed|talking|swim|swam|skate|skated|parked"
)
_SKILLS = (
    "teach|parent|mother|father|nurse|preach|lecture|lead|write|sing|dance|flirt|cook|bake|draw|paint|act|spell|sell|rap|sew"
    "|socialize|socialise|mingle|converse|budget|host|adult|function|improvise|coach|debate|network"
)
_BEING = "is|was|are|were|s|been|looked|sounded|looks|sounds|read|reads|tasted|tastes|felt|came_out"

RULES = (
    Rule(
        "act",
        f"{_BEING} {{mod}} ( <j>|embarrassing|absolute|inedible|hot )? [ {_POOR}|<JA> ]",
        "judged",
        yes="My parking at the test centre was moronic.",
        no="My vision is poor.",
    ),
    Rule(
        "act",
        "came|turned out|across|off ( to be )? ( as )? {mod} [ <J> ]",
        "judged",
        yes="My apology came out pathetic.",
        no="The sun came out early.",
    ),
    Rule("act", "my|our <V> _? is|s|was {mod} [ mess ]", yes="My life is a mess.", no="My desk is a mess."),
    Rule(
        "work",
        f"[ <BJ>|{_POOR}|desperate|miserable ( ,? <BJ>|{_POOR} )? ( best man )? <Q>|{_MADE} ]",
        "piece",
        yes="What a ridiculous display.",
        no="Bad weather stopped the match.",
    ),
    Rule(
        "work",
        f"[ ( worst | most <AJ>|{_POOR} ) _? <Q>|<K>|{_MADE} ] of|i|ever|in|anyone|anybody|any|yet",
        "worst",
        yes="Worst handoff report anyone's ever given.",
        no="I'm more than the worst thing I said.",
    ),
    Rule(
        "work",
        "~ an|a [ insult|affront|disgrace|embarrassment|discredit to _ _? ]",
        "nobody-else",
        yes="The cake sank. An insult to my mother's recipe.",
        no="He took it as an insult to his mother.",
    ),
    Rule(
        "act",
        f"{_DONE} ( _ )* [ <j> ]",
        "ill-done",
        yes="I handled that conversation with my son horribly.",
        no="He handled that so poorly.",
    ),
    Rule(
        "act",
        f"{_DONE} _? _? {{mod}} [ ( {_ILL} | so|all wrong ) ]",
        "ill-done",
        yes="I drove terrible, parked worse.",
        no="I gave a horrible man his change.",
    ),
    Rule(
        "act",
        f"{_DONE} ( that|it|this|everything )? ( so|that|too|such )* [ badly ]",
        "ill-done",
        yes="I did that badly.",
        no="I did badly.",
    ),
    Rule(
        "act",
        "came|come|coming across|off as|like {mod} [ stupid|dumb|pathetic|ridiculous|idiotic|whiny|lame|moronic|foolish|desperate"
        "|fool|idiot|amateur|clown ]",
        "came-across",
        yes="I came across as desperate.",
        no="He came across as desperate.",
    ),
    Rule(
        "work",
        f"{_SKILL_VERBS} ( _ _? )? [ like a|an|someone|somebody|something _ ]",
        "unflattering",
        yes="I played that sonata like someone with mittens on.",
        no="I sang like a bird.",
    ),
    Rule(
        "work",
        f"my|our <Q>|{_MADE} ( _ )* [ look|looks|looked|sound|sounds|sounded|reads|tastes|tasted like a|an|something|someone|cats _ ]",
        "unflattering",
        yes="My painting looks like something a kindergartner threw together.",
        no="My painting looks like a lake.",
    ),
    Rule(
        "work",
        f"{_DONE}|{_SKILL_VERBS} ( _ )* [ as well as a|an _ ]",
        "likeness",
        yes="I handled that about as well as a toddler with a glue gun.",
        no="She drives as well as a pilot.",
    ),
    Rule(
        "good",
        "[ as useful|helpful|graceful|charming|sharp|bright|smart|interesting|exciting|reliable|attractive|popular"
        "|coordinated|funny|subtle|tactful|talented ( to|in|for _ _ )? as a|an _ ]",
        "likeness",
        yes="I'm as useful to this crew as a flat tire.",
        no="I'm as useful as I was last year.",
    ),
    Rule(
        "work",
        f"my|our|that|the|your <Q>|{_MADE} ( _ _? _? )? [ ( stank|stinks|stunk|flopped|tanked | fell flat | died on its|their feet ) ]",
        "nobody-else",
        yes="That talk stank.",
        no="My shoes stank.",
    ),
    Rule(
        "went-wrong",
        "[ ran|drove|run|driven it|this|that|the|my|our ( _ )? ( _ )? into the ground ]",
        "me",
        yes="You ran that meeting into the ground.",
        no="The crew ran the cable into the ground.",
    ),
    Rule(
        "deed-life",
        "it is|was my|me _? that|who [ sank|killed|ruined|doomed|wrecked|lost|broke|spoiled|spoilt ]",
        yes="It was my slides that sank it.",
        no="It was my aunt that found the shop.",
    ),
    Rule("unable", f"[ can not {_SKILLS} ] $", "flatly", yes="I can't parent.", no="I can't cook tonight."),
    Rule(
        "unable",
        f"[ can not {_SKILLS}|clean|drive ] can not",
        "me",
        yes="Can't cook can't clean.",
        no="They can't cook can't clean.",
    ),
    Rule(
        "good",
        "my hands|fingers|brain|voice|head|body|legs|feet|ears|mind is|are|was|were {mod} [ no|useless|hopeless|rubbish|slow|thick|dull|weak|small|stupid"
        " ( use|good )? for|at ]",
        yes="My hands are no use for this work.",
        no="My hands are cold.",
    ),
    Rule(
        "act",
        "[ <BJ>|poor|bad <K>|call|judgment|judgement ] on my part",
        yes="That was a terrible call on my part.",
        no="A small gift on my part.",
    ),
    Rule(
        "work",
        "[ in the worst|ugliest|stupidest|clumsiest|dumbest ( possible )? way|manner ]",
        "nobody-else",
        yes="I dealt with it in the worst way.",
        no="He hit me in the worst way.",
    ),
    Rule(
        "work",
        "[ like a|an four|five|six|three|two|seven|ten|twelve year old ]",
        "likeness",
        yes="I reacted like a five year old.",
        no="The game is for a five year old.",
    ),
    Rule(
        "work",
        "treat|treated|talk|talked|speak|spoke ( to )? _ _? [ like dirt|rubbish|trash|garbage|shit|crap|nothing ]",
        "likeness",
        yes="I treated my brother like dirt.",
        no="He treated me like dirt.",
    ),
    Rule(
        "work",
        "what a|an {mod} [ mess|shambles|hash|botch|muddle|fiasco|spectacle|fool|ass|idiot i|you ( have )? made ]",
        yes="What a shambles I made of it.",
        no="What a meal you made.",
    ),
    Rule(
        "good",
        "( am|was | my word|words|opinion|promise|promises|work|ideas|life|love|time|efforts|help is|are ) [ worth ( even )? less|nothing|little|zero ]",
        "me",
        yes="I'm worth less than the trolley I push.",
        no="The shares are worth less than a year ago.",
    ),
    Rule(
        "nothing",
        "[ my worth|value _? _? _? is|was ( about|around|maybe|roughly|a|next|to )* nothing|zero|nil|dime|penny|cents"
        "|low|little|less|gone|negative|cent|nickel|peanuts ]",
        yes="My worth around here is about a dime.",
        no="My worth isn't set by a grade.",
    ),
    Rule(
        "good",
        "is|are|was|were [ ( not|hardly|barely )+ worth the|a ink|paper|candle|stamp|flour|breath|effort|film|canvas|postage ]",
        "nobody-else",
        yes="The stuff isn't worth the ink.",
        no="His book isn't worth the paper.",
    ),
    Rule(
        "nothing",
        "[ done nothing ( to be )? worthy|worthwhile|useful|good|proud|worth|of ( of|value|note|use )? ]",
        "me",
        yes="I have done nothing worthy of my mother's sacrifices.",
        no="He has done nothing worth a call.",
    ),
    Rule(
        "better",
        "[ earned|merited better ( from me|us )? ] $",
        "others",
        yes="He earned better from me.",
        no="I earned better from the new job.",
    ),
    Rule(
        "struggled",
        "[ screwed_up|messed_up|fucked_up|mucked_up|mucked|cocked ( up )? ] the|my ( very )? easiest|simplest|one|only",
        "me",
        yes="I screwed up the easiest assignment in the class.",
        no="He messed up the easiest question.",
    ),
    Rule(
        "bad-at",
        "i am|was {mod} [ <j>|desperately|painfully|ridiculously|laughably|hopelessly|tragically|shockingly|comically|criminally|spectacularly|unbelievably slow|poor|bad|weak|clumsy|behind ]",
        yes="I'm pathetically slow at the register.",
        no="He's painfully slow at the register.",
    ),
    Rule("work", "~ [ poor|bad|shabby show|form ] $", yes="Poor show.", no="Good show."),
    Rule("bad-at", "[ two left hands|feet ]", "me", yes="I have two left hands.", no="The shop sold two left shoes."),
    Rule("bad-at", "am|was [ all thumbs ]", "me", yes="I'm all thumbs.", no="The gloves are all thumbs."),
    Rule(
        "good",
        "[ as much use|good|help|fun|charm as a|an|the _ ]",
        "likeness",
        yes="I'm about as much use as a chocolate teapot.",
        no="The map is as much use as a guide.",
    ),
    Rule(
        "good",
        "~ ( you )? [ call that|this|it a|an _ ]",
        "nobody-else",
        yes="Call that a speech?",
        no="Call that number again.",
    ),
    Rule("good", "~ [ call yourself a|an _ ]", yes="Call yourself a cook?", no="Call yourself by your name."),
    Rule(
        "good",
        "i am|was|been {mod} [ <AB>|poor|pathetic _? support|help|company|influence|example|provider|addition|match|advert ]",
        yes="I am a useless support to my people.",
        no="He is a useless support.",
    ),
)


_TIRING = any_of("difficult exhausting draining impossible awkward weird dirty slow fat dim")
_POOR_WORDS = any_of(_POOR.replace("|", " "))
_BEING_WORDS = any_of(_BEING.replace("|", " ") + " came turned")
_FEAT_WORDS = any_of(_FEATS.replace("|", " "))
_MADE_WORDS = any_of(_MADE.replace("|", " "))
_DISHES = any_of("cake pie meal soup sauce roast turkey gravy curry stew")
_DEED, _MINE, _MY_WORK, _WORK, _IT = "what I did", "mine", "my work", "the work", "it"
_MILD = any_of(
    """dry flat empty thin small boring basic confusing cold dull painful fake messy confused cheap low sick mid wooden
    hollow bland worse worst ugly mess dud embarrassing"""
)
"""Said of many things: of the reader's own work they are a verdict, of a tyre or a week they are not."""
_UNSURE = any_of(
    """awful terrible horrible dreadful crazy insane weak cruel selfish ugly lousy lame mess shit crap childish
    immature"""
)
"""Judgments that "it" and "the exam" may well deserve."""
_ATTENDED = any_of("lecture show game match meeting party dinner meal class song test exam story book set date report")
_TAKEN_IN = any_of(
    "read watched saw seen heard bought ordered ate had visited got used found attended took stayed think thought know"
)
_SPEAKERS = any_of("i we you")
_TURNS = any_of("to of in at for with on from about that the a and")
_NOT_MY_DEED = any_of("boss dog cat car phone neighbor landlord laptop flight job commute back hair skin tooth teeth")
_MAKING = any_of(
    "repaired decorated assembled painted baked cooked wrote made built knitted drew sewed cut wrapped planned designed"
)
_AFTER_JUDGMENT = any_of(
    """and or but of to for because when what how i we you my me from in on at by so as compared again this tonight
    today with the if really out last all even then than ever thing enough though too just yet start mate af tho lol omg smh fr
    that altogether"""
)


def _judged(s: Sentence, first: int, last: int) -> int:
    """What is judged has to be the reader's own: "that", "my talk", "what I said", "the presentation"."""
    verb = _back(s, first, _BEING_WORDS)
    start = clause_start(s, verb)
    before = s.words[max(start, verb - 3) : first]
    if any_of("not never hardly would could if though").intersection(before) and "believe" not in before:
        return 0
    if s.word(last + 1) == "that" and s.word(last + 2) in any_of("we they you he she the people everyone"):
        return 0  # "It's dumb that we can't wear hats"
    if s.word(last + 1) == "enough" or s.has(last + 1, "P") or _goes_on(s, last) or _is_spent(s, last):
        return 0
    return last if _suits(s, _owner(s, start, verb), last) else 0


def _is_spent(s: Sentence, last: int) -> bool:
    """Whether a thing, or an errand, was in vain, and nobody is judged."""
    if s.words[last + 1 : last + 4] in runs(
        "for a while | for a time | for some time"
    ):  # "My life was a train wreck for a while"
        return True
    thing = s.word(last) == "waste" and s.words[last + 1 : last + 3] in runs("of a | of an | of good")
    return (thing and not s.has(last + 3, "P") and not s.has(last + 4, "P")) or (
        s.word(last) == "waste_of_time" and s.word(last + 1) == "to" and {"i", "me", "my"}.isdisjoint(s.words)
    )


def _back(s: Sentence, at: int, words: frozenset[str]) -> int:
    """The nearest of the words before word `at`."""
    return next((n for n in range(at - 1, 0, -1) if s.word(n) in words), 0)


def _goes_on(s: Sentence, last: int) -> bool:
    """As in "a stupid printer": another noun comes, and it is that noun that is judged."""
    following = s.word(last + 1)
    return not (s.is_mark(last + 1) or s.has(last + 1, "KW") or following in _AFTER_JUDGMENT)


def _suits(s: Sentence, owner: str, last: int) -> bool:
    """Whether such a word, said of such a thing, is a verdict on the reader's own."""
    word = s.word(last)
    if owner in (_DEED, _MY_WORK):
        return word not in _TIRING
    if not s.has(last, "J") and word not in _POOR_WORDS:
        return False
    if owner == _MINE:
        return word not in _MILD
    return s.has(last, "J") and owner in (_WORK, _IT) and word not in _UNSURE


def _owner(s: Sentence, start: int, verb: int) -> str:
    """Whose the thing is that is judged, from what stands between the beginning of the clause and the verb."""
    about = s.words[start:verb]
    relative = next((n for n in range(start + 1, verb - 1) if s.word(n) in _SPEAKERS), 0)
    if relative:
        return "" if _TAKEN_IN.intersection(s.words[relative:verb]) else _DEED
    if about == ("which",):
        return _DEED if "i" in s.words[:start] else ""
    if s.word(verb - 1) in _SPEAKERS:
        return ""
    mine = next((n for n in range(start, verb) if s.word(n) in ("my", "our", "mine", "your")), 0)
    if mine and not (s.word(mine - 1) in _TURNS and mine > start):
        return _my_thing(s, mine, verb)
    if OTHERS.intersection(about):
        return ""
    if not about or about[-1] in ("it", "that", "this"):
        return _MINE if _is_made(s, start) else "" if "weather" in s.words else _IT
    named = s.words[start : next((n for n in range(start + 1, verb) if s.word(n) in _TURNS), verb)]
    if about[0] == "that" and _FEAT_WORDS.intersection(named):
        return _MY_WORK
    if about[0] == "this":
        named = tuple(word for word in named if word not in _ATTENDED)
    doing = (about[0].endswith("ing") and about[0] not in _BUILT) or (
        s.word(verb - 1).endswith("ing") and s.word(verb - 1) not in _BUILT and about[0] in ("the", "that", "this")
    )
    work = any(s.has(n, "QK") and s.word(n) in named for n in range(start, verb))
    return _WORK if work or doing or (_MADE_WORDS | _DISHES).intersection(named) else ""


_BUILT = any_of(
    "heating ceiling building railing plumbing lighting awning wiring flooring bedding clothing evening morning signposting"
)


def _my_thing(s: Sentence, mine: int, verb: int) -> str:
    """Of "my answer to the teacher" the answer counts, and not the teacher."""
    if s.word(mine) == "mine":
        return _MY_WORK
    end = next((n for n in range(mine + 1, verb) if s.word(n) in _TURNS), verb)
    named = range(mine + 1, end)
    work = any(s.has(n, "QKV") or s.word(n) in _MADE_WORDS for n in named)
    if s.word(mine) == "your":
        return _MY_WORK if work else ""
    if any(s.has(n, "P") or s.word(n) in _NOT_MY_DEED or s.word(n) in NOT_OF_MY_HAND for n in named):
        return ""
    return _MY_WORK if work else _MINE


def _is_made(s: Sentence, before: int) -> bool:
    """As in "I painted the hallway and it looks awful", "my poem got read out and it is so bad"."""
    told = s.words[:before]
    own = any(s.word(n) == "my" and (s.has(n + 1, "Q") or s.word(n + 1) in _MADE_WORDS) for n in range(before))
    return own or ("i" in told and not _MAKING.isdisjoint(told))


_GIVING = any_of(
    """gave wrote delivered made cooked sang told painted drew taught held led did done doing sent played produced handed
    given making giving writing"""
)


def _piece(s: Sentence, first: int, last: int) -> int:
    """As in "What a ridiculous display", "it was lousy nursing", "I gave a terrible speech"; not what others made."""
    at = first - 1
    while s.has(at, "m"):
        at -= 1
    by_others = s.word(last + 1) in ("by", "from", "of") and s.word(last + 2) not in any_of("me my mine start page")
    if by_others or _goes_on(s, last) or s.word(first) in _MILD:
        return 0
    given = at - 1 if s.word(at) in any_of("him her them us you everyone people") else at
    before = s.word(at)
    if s.word(given) in _GIVING:
        return last if is_self(s, given) else 0
    if not nobody_else(s, at, last):
        return 0
    if before in ("my", "our"):
        return last if s.word(first) not in ("poor", "bad", "weak") else 0
    if s.word(last) not in _FEAT_WORDS and not (s.has(last, "Q") and s.word(last) not in _ATTENDED):
        return 0
    if before in ("was", "is", "s"):
        own = before == "was" or {"i", "me", "my"} & set(s.words)
        return last if s.word(at - 1) in ("it", "that", "this") and own else 0
    return last if s.is_mark(at) or before in ("what", "that") else 0


def _worst(s: Sentence, first: int, last: int) -> int:
    """As in "the worst lesson of my career"; not "more than the worst thing I said", "the worst game of the season"."""
    told = s.words[last + 1 : clause_end(s, last) + 1]
    own = s.word(last) not in _ATTENDED or any_of("i my anyone anybody").intersection(s.words)
    seen = ("i" in told and _TAKEN_IN.intersection(told)) or "than" in s.words[max(0, first - 2) : first]
    return last if own and not seen and nobody_else(s, first, first) else 0


_DONE_WORDS = any_of(_DONE.replace("|", " "))


def _ill_done(s: Sentence, first: int, last: int) -> int:
    """As in "I handled that talk horribly", "I drove terrible"; not "I gave a horrible man his change"."""
    verb = _back(s, first, _DONE_WORDS)
    between = s.words[verb + 1 : first]
    plain = any_of("was felt looked not never").intersection(s.words[verb - 1 : first])
    if plain or _goes_on(s, last) or (s.word(last) == "worse" and between == ()):
        return 0
    if s.word(last) == "badly" and between == () and any_of("really so very").isdisjoint(s.fillers):
        return 0
    return last if is_self(s, verb) and not is_hedged(s, verb) else 0


_FLATTERING = any_of(
    """bird fish duck angel star champion champ pro professional dream lark king queen hero boss rockstar native nightingale lion
    wind kid teenager friend dancer prince princess maestro legend log horse charm adult grownup proper real normal team"""
)
_PITIFUL = any_of(
    """kindergartner toddler child ransom mess cats cat dog potato joke robot drunk crime kid baby blind amateur beginner
    dying drowning strangled drunken wounded rusty broken goose foghorn trash garbage nightmare disaster"""
)
_SKILL_VERB_WORDS = any_of(_SKILL_VERBS.replace("|", " "))


def _unflattering(s: Sentence, first: int, last: int) -> int:
    """As in "I sang like a drain", "my drawing looks like something the cat did"; not "I sang like a bird"."""
    image = s.words[first + 1 : clause_end(s, last) + 1]
    end = last + 1 if not s.is_mark(last + 1) and s.word(last + 1) not in _TURNS else last
    if s.word(first) == "like":
        verb = _back(s, first, _SKILL_VERB_WORDS)
        own = is_self(s, verb) and "not" not in s.words[:verb]
        return end if own and _FLATTERING.isdisjoint(image) and "again" not in image else 0
    return end if not _PITIFUL.isdisjoint(image) else 0


def _likeness(s: Sentence, first: int, last: int) -> int:
    """As in "I handled that about as well as a toddler"; not "she drives as well as a pilot"."""
    verb = (
        first - 1 if s.word(first - 1) in any_of("am was about") else _back(s, first, _DONE_WORDS | _SKILL_VERB_WORDS)
    )
    return last if verb and is_self(s, verb) and "not" not in s.words[:first] else 0


def _came_across(s: Sentence, first: int, last: int) -> int:
    """As in "I came across as desperate"; not "he came across as desperate"."""
    return last if is_self(s, _back(s, first, any_of("came come coming"))) else 0


CHECKS = {
    "came-across": _came_across,
    "judged": _judged,
    "piece": _piece,
    "worst": _worst,
    "ill-done": _ill_done,
    "unflattering": _unflattering,
    "likeness": _likeness,
}
