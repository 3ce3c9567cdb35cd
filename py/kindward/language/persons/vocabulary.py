"""The words that tell who does what to whom: auxiliaries, adverbs, what opens a clause, what takes an object."""

from functools import cache

from kindward.language.text import lexicon
from kindward.language.text.sets import any_of

TO_YOU = {"me": "you", "my": "your", "mine": "yours", "myself": "yourself"}
TO_I = {"your": "my", "yours": "mine", "yourself": "myself"}
BARE_TO_YOU = {"im": "you're", "ive": "you've", "ill": "you'll", "id": "you'd"}
BARE_TO_I = {"youre": "I'm", "youve": "I've", "youll": "I'll", "youd": "I'd", "ur": "my"}
VERBS_TO_YOU = {"was": "were", "wasn't": "weren't", "wasnt": "weren't"}
VERBS_TO_I = {"are": "am", "were": "was", "weren't": "wasn't", "werent": "wasn't"}
AUXILIARIES_OF_YOU = any_of(
    """are were do did have had can could will would shall should may might must ain't aren't weren't don't didn't
    haven't hadn't can't couldn't won't wouldn't shan't shouldn't mightn't mustn't cannot arent werent dont didnt
    havent hadnt cant couldnt wont wouldnt shouldnt ought gotta"""
)
NOT_OF_YOU = any_of("is isn't was wasn't wasnt does doesn't doesnt has hasn't hasnt")
AUXILIARIES = AUXILIARIES_OF_YOU | NOT_OF_YOU
FINITE = AUXILIARIES_OF_YOU - any_of("do have")
"""What can only be the verb of "you", though a bare "do" may belong to "made you do it"."""
ADVERBS = any_of(
    """just never always still even also too often sometimes almost already again once maybe perhaps seldom soon
    now then not ever yourself myself indeed somehow either alone def legit lowkey highkey prob probs jus kinda sorta"""
)
NOT_LY = any_of("reply apply rely fly")
SUBJECTS = any_of("it this that these those one everyone everybody nobody everything nothing")
NOMINATIVE = any_of("i you he she they we")
JOINING = any_of("and but or yet nor so")
OPENS = any_of(
    """and but or so because cause if when whenever while that though although where wherever why how what whatever
    who whom which whether unless once yet nor as like before after until till since except plus cuz than"""
)
PREPOSITIONAL = any_of("than as like before after except but")
"""They open a clause or stand before an object: "before you left", "like you"."""
MODALS = any_of(
    "gonna will can could would might may must won't can't couldn't wouldn't cant wont couldnt wouldnt didn't didnt"
)
PREPOSITIONS = any_of(
    """to for with of about at on in from by without against around behind near past over under between onto into
    toward towards beside inside outside off through across beyond below above despite"""
)
NO_VERB = any_of(
    """the a an this that these those your his her its our their to of in on at with for from by about and or so today
    tonight tomorrow yesterday here there back out up down off over away all both anyway more less most much
    better first last late later forever anymore when if because while what how why where as like but next
    first every each twice hard right he she they we it thats theres its whats hes shes theyre
    instead enough nobody everybody everyone somebody someone"""
)
OBJECT_VERBS = any_of(
    """make makes made making let lets letting help helps helped helping see sees saw seen seeing hear hears heard watch
    watches watched want wants wanted need needs needed ask asks asked tell tells told telling teach teaches taught
    call calls called calling love loves loved hate hates hated leave leaves left keep keeps kept find finds found
    get gets got give gives gave show shows showed owe owes owed send sends sent pay paid miss misses
    missed hurt hurts bother bothers bothered trust trusts trusted cost costs took takes take put puts beat forgive
    forgave blame blames blamed scare scares scared catch caught thanked warn warned remind reminds reminded
    forgives judge judges judged expect expects expected having"""
)
CLAUSE_VERBS = any_of(
    """think thinks thought know knows knew say says said feel feels felt hope hopes hoped believe believes believed
    wish wishes wished guess bet mean means meant suppose realize realizes realized realise realised notice noticed
    remember remembered forget forgot worry swear swore sure afraid glad sorry sad happy proud certain pretend admit
    admitted decide decided understand understood way time day reason moment everything nothing something anything
    all thinking knowing saying hoping feeling believing wishing guessing realizing remembering noticing meaning
    worrying thing fact convinced"""
)
AFTER_YOURE = any_of("a an the so gonna in on at all like")
STATES = any_of("late here right wrong fine ok okay safe enough done ready sure welcome")
PEOPLE = any_of(
    """people person one ones those somebody someone anybody anyone nobody everybody everyone others men woman women
    kids folks guys girls boys friends moms dads mothers fathers parents students"""
)
"""Before "like you", which is then no clause: "People like you are rare."."""
BEFORE_A_NAME = any_of("total absolute utter complete little big great old poor silly bloody proper")
TIMES = any_of("today tonight yesterday tomorrow ago omg ngl tbh idk lol")
SENSES = any_of("hear hears heard")
PLURAL_BEFORE = any_of("both all two three some many most each either neither one none")
FIXED_BEFORE = any_of("thank bless mind see hey")
FIXED_AFTER = any_of("know see watch")
PAIRED = any_of("he she they we him them")
KIN = any_of("mom dad mum mama papa grandma grandpa granny nana")
OWNERS = any_of("my your the our his her their a an")
NEAR = any_of(
    "best old older oldest younger youngest little big close new ex good dear twin late baby first second other"
)
NAMED = any_of("god goodness word gosh lord dear dears darling")
BEFORE_ILL = any_of(
    """am are was were is be been feel feels felt look looks looked not fall falls fell got very so gets get being"""
)
NOUNS_AFTER_ILL = any_of("health will people effects luck feeling feelings patients patient mother father")
NUMBERED = any_of("war part type chapter phase act volume stage level class section unit step figure grade")
PARENTHESES = any_of(", ( — –")
OPENERS = (
    AUXILIARIES
    | ADVERBS
    | SUBJECTS
    | NOMINATIVE
    | OPENS
    | PREPOSITIONS
    | NO_VERB
    | OWNERS
    | any_of("am be during some any no not something suddenly honestly actually two")
) - any_of("and but so or because then yet though although")
"""A sentence that begins with one of these may begin in small letters behind a name; of others nobody knows."""
WITHIN = 20
"""So many words on, an aside or a clause has ended: a page without marks takes no longer to read."""
WAITS = any_of("oh ok okay yes well and but so or because then yet though although")
"""A sentence that begins with one of these takes the name at its end."""


@cache
def verbs() -> frozenset[str]:
    """What can follow "you" as its verb: the base and the past of every verb the package knows."""
    lists = (
        lexicon.JUDGING_VERBS, lexicon.BAD_VERBS, lexicon.SLIP_VERBS, lexicon.REGARD_VERBS, lexicon.SCORN_VERBS,
        lexicon.SAYING_VERBS, lexicon.PLAIN_HABITS, lexicon.PLANS, lexicon.ACHIEVEMENTS, lexicon.OUTCOMES,
    )  # fmt: skip
    known = {
        form
        for verbs in lists
        for verb in verbs.split()
        for form in (lexicon.forms(verb)[0], *lexicon.forms(verb)[2:-1])
    }
    return frozenset(known | _MORE_VERBS)


_MORE_VERBS = any_of(
    """thought seem act begin began spend spent build built grow grew lead led mean meant spoke stand stood teach taught
    owe owed cause act hang hung happen hope sound end handle guess suppose dread drag"""
)
