"""The word lists of fortune-telling: what a bad future, a defeat, a rejection and a comfort are made of."""

from kindward.language.text.sets import any_of, runs

# Of time and of sureness.

ENDINGS_FAR_OFF = (
    "rest of my life", "rest of my days", "rest of our lives", "rest of your life", "for life", "end of time",
    "til death", "this side of heaven", "for eternity",
)  # fmt: skip
AGES = any_of(
    "young twenty old white grey gray die drop retire grave thirty forty fifty sixty seventy eighty ninety bury buried"
)
"""What a bad state lasts until, where somebody sees no end of it: "until I'm old", "till I drop"."""
SURE = runs("i know | i bet | am sure | am certain | i guarantee | am convinced | am positive | i knew")
OMENS = (
    "mark my words", "you watch", "calling it", "can hear it", "money on it", "bet the farm", "you wait", "me watch",
    "end of story", ", guaranteed", "no question",
)  # fmt: skip
"""What somebody says who swears that it will come."""
GUESSED = any_of(
    """cancelled canceled late delayed closed sick lost broken break empty boo leave no fall bad less die crash"""
)
"""Plain forecasts, unless the reader is sure of them without a reason: "I just know the flight will be cancelled"."""

# Of the reader.

HOPEFUL = any_of("stop give quit leave abandon regret lie cheat hurt surrender forget")
STATES = any_of(
    """be get have feel find see trust love walk work sleep belong make own afford recover succeed hear fit hold laugh
    become know live smile enjoy fall marry drive run dance play sing forgive"""
)
WONT = any_of(
    """make pass survive recover last amount find finish fit succeed graduate belong live get understand heal matter
    measure manage improve catch sleep win change cope forgive enjoy"""
)
WONT_BE = any_of(
    """able enough good happy okay ok missed forgiven loved hired invited accepted remembered anything anyone the ready
    fine normal liked chosen picked promoted asked included wanted needed trusted believed considered elected
    selected shortlisted welcome"""
)
WONT_RUNS = runs(
    "have the nerve | have the courage | have the strength | have the energy | have the guts | know what | know "
    "how | know where | know anyone | know anybody | know my | do well | do it right | feel better | feel good | "
    "feel right | feel normal | have fun | have a | have any | have what | have anyone | have anything | see my | "
    "have friends | hear back | keep up | stop crying | do any | see the end | look good | speak again | talk "
    "again | see each other"
)
PLANNED_ABLE = any_of("come call attend join visit meet drive pick help be send text stay eat bring")
OWN_FINE = runs(
    "remember | hate | miss | worry | resent | cry | lie down | lie in | lie low | lie on | take the blame | be "
    "stuck in traffic | be stuck behind | quit smoking | quit drinking | quit my | quit the | lose my voice | be "
    "on my own side | get lost in"
)
"""What the reader will do that is sad or plain, and no ruin: "I'm going to hate packing"."""
YOU_FINE = any_of("please first mistakes control better unless")
YOU_NEVER_FINE = runs("know | guess | believe | need | have to | walk alone | be alone | see me | hear me")
LIGHT_LOSSES = any_of(
    """power signal weight pounds deposit hour hours minutes internet water track balance patience some"""
)
MILD = any_of("less lesser slow grade anything problem problems sorry difficult last divorced bitter cold late drive")
SLIPS = any_of(
    """trip forget blank freeze choke stumble stutter stammer faint vomit slip mess screw blow bomb flop tank embarrass
    humiliate disgrace struggle flunk fumble crash disappoint regret mumble sweat shake panic sink drown bore sound
    look seem come mess_up screw_up fuck_up fold crumble wilt botch butcher bungle blub sob peak plateau relapse
    peter fizzle cave wobble squander blunder"""
)
BUNGLED = any_of("stuff balls cock muck foul bugger fluff crack")
RUINS = runs(
    "gain it all | have to crawl | have to move back | have to drop out | have to give_up | have to start over | "
    "wind up in | wind up like | wind up sleeping | wind up with | stay single | stay stuck | stay alone | get "
    "stage | be laid | get laid off | run out of money | run out of time | run out of chances | have to beg | "
    "have to live in | fall flat | get sick | get hurt | get the shakes | go hungry | be single | split up | "
    "break up | fall out | drift apart | grow apart | turn into my | turn into a | be on the street | be back to "
    "| be back where | be back at square | end my | be on my own | make a fool | waste my | throw up | pass out | "
    "have a breakdown | have a panic | have nobody | go blank | go under | go back to being | have nothing | make "
    "things worse | make it worse | wind up alone | grow old | be nothing | go broke | be on benefits | be stuck "
    "| be alone | sit alone | eat alone | sit by myself | be by myself | be sitting alone | be sitting by | be "
    "eating alone | finish last | go to jail | go to prison | get the sack | be behind bars | be a burden | be a "
    "laughing | have no one | have no job | have no money | have no home | have no friends | have no life | be "
    "too old | be too scared | be too slow | gain the weight | be out of a job | be out of work | be out of this "
    "house"
)
DONE_TO_ME = any_of(
    """sacked caught found laughed ridiculed replaced mocked judged scammed mugged robbed dropped demoted overlooked
    passed left shouted let booed benched struck voted thrown turned written canned axed cut dismissed suspended
    outed shamed ghosted jilted punished shunned excluded uninvited snubbed sidelined stranded disbarred deported
    flattened crushed slaughtered"""
)
BAD_STATES = any_of(
    """poor bald housebound bedridden penniless childless unloved friendless destitute finished history toast invisible
    widowed crippled unemployable skint"""
)
HOMES_LOST = any_of(
    """rehab hospital ward psych streets street basement box couch sofa shelter car van bench parents mother mom hostel
    bottle dole gutter caravan"""
)
"""Where somebody fears to end: "I'll be back in my mother's box room"."""

# Of others.

KIND_NEVERS = any_of(
    """hate leave judge blame resent abandon forget reject mind regret stop mock laugh hurt disappoint fail fire dump
    despise tire lie cheat betray quit guess"""
)
"""What somebody "will never" do, told as a comfort: "He will never leave me"."""
OTHERS_DO = any_of(
    """hate fire replace dump reject judge blame resent regret abandon expose despise mock divorce evict expel sue
    outgrow side disown disinvite uninvite block unfriend avoid ignore gossip boo yawn stare cheat hurt yell refuse
    cancel ghost bench oust snub shun flunk sack axe bail complain"""
)
OTHERS_BAD = any_of("mad angry furious disgusted livid")
OTHERS_RUNS = runs(
    "turn out like | put me in a home | eat me | say i told | show me the door | give my | look through | look "
    "down on | hold it against | think less | laugh at | walk away | walk out | walk past | find someone | find "
    "somebody | meet someone | meet somebody | choose someone | get bored | get tired of | get sick of | move on "
    "| have my desk | have my job | have my place | wake up one day and | wake up and see | wake up and realise | "
    "wake up and realize | grow up without | grow up with no | grow up and tell | grow up and hate | choose to "
    "live | choose him | choose her | look for the exit | tell everyone | tell everybody | tell the whole | talk "
    "of it | want out | turn me down | turn me away | stop calling | stop inviting | stop asking | lose interest "
    "| be better_off | be ashamed | stop coming | be talking about | vote me | walk right by | turn its back | "
    "turn their backs | have us out | be looking for the exit | find out | recommend rejection | get rid of me | "
    "throw me out"
)
OTHERS_WONT = runs("want to | be proud | be there for | be interested | be impressed")
ABSENT = any_of("call come show text reply answer write visit stay wait care listen return speak talk respond")
"""What others do who are there for somebody: "She won't call"."""
HELPS_ME = any_of(
    """helping drive know show teach guide lift cover lend hand assess examine scan treat train mentor contact ring
    phone surprise hug kiss comfort cheer deliver collect change charge service review update interview introduce
    grade mark approve extend publish fund raise confirm"""
)
STAKES = any_of(
    """license licence card job desk place spot seat badge kids children house name hours pay visa proposal application
    paper essay manuscript contract lease benefits pension loan claim appeal degree scholarship funding grant
    account story pitch idea marriage post role budget project car land savings benefit"""
)
"""What others can take or turn down."""
HELPERS = any_of("doctor dentist surgeon nurse plumber mechanic vet physio hairdresser barber optician electrician gp")
"""Whose work on somebody is no rejection: "The dentist will pull my tooth"."""
NEVER_ME = any_of("hire date marry choose pick understand take invite")
NOBODY_FINE = any_of("notice mind bite beat stop")

# Of things.

THINGS_WONT = any_of(
    """work change get be end last help heal go stop improve recover fix pass hold fade make save survive turn come
    feel take"""
)
NOUNS_WONT = runs(
    "help | go right | go well | end well | grow back | sell | be right | win | be itself | be fixed | be "
    "finished | turn out | come out | get better | get easier | be good | be enough | be fun | be able | survive "
    "| heal | recover | improve | change | last | get over | be the same | go anywhere | make it | make a | hold "
    "up | amount | be ready | be accepted | be any | lift"
)
NOUNS_FAIL = any_of("fold split flunk wither relapse unravel sink")
ILLS = any_of(
    """pain grief sadness loneliness shame guilt anxiety depression panic anger hurt ache emptiness fog tumor tumour
    cancer lump voices stammer stutter nightmares cravings insomnia tinnitus rash acne fatigue migraines debt"""
)
"""What comes back, or never lifts."""
BAD_FUTURES = any_of(
    """harder tougher uglier messier sicker foggier weaker lonelier poorer sadder shakier slower haunt kill alone wrong
    dead"""
)
DIRE = any_of(
    """disaster nightmare catastrophe train_wreck trainwreck awful terrible horrible dreadful horrific miserable
    impossible hopeless pointless useless unbearable humiliating embarrassing awkward boring bored ruin ruined
    destroy destroyed wreck wrecked fail flop tank crash collapse backfire crumble implode suck hell worse worst
    failure fiasco mess hate laugh disappointed disgusted furious mock shambles doomed worthless freeze crack
    tremble shake rubbish inedible disgusting badly hated wasted torture terribly horribly poorly miserably
    disastrously atrociously fall_apart give_up let_down fall_behind rejection humiliation heartbreak misery chaos
    agony disgrace mess_up screw_up malignant inoperable incurable fatal"""
)
"""Sure enough of themselves to be a bad future for any noun: "the interview is going to be a train wreck"."""
FOR_ME = runs(
    "be me | be because of me | be on me | be the bad | be the worst | come back bad | come back positive | be my "
    "fault | be my doing"
)
DIRE_RUNS = runs(
    "go exactly the | have found somebody | have found someone | have left me | have forgotten me | have moved on "
    "| have given up | finish me | be down to me | sack me | be like last | be the same | go wrong | go badly | "
    "go south | blow up | fall through | go blank | let me down | break down | give out | fall flat | come out "
    "wrong | be a waste | be the end | run away | say no | come to nothing | be like this | be like today | go "
    "down the drain | go the same | end in tears | go under | go bankrupt | talk behind | see who i | see what i "
    "am | go downhill | cancel my | break my | lose my | need therapy | follow me | haunt me | catch up with | "
    "cost me my | cost me the | cost me everything | kill me | take one look | tear me | take his side | take her "
    "side | take their side | take the kids | write me off | send me away | cut me off | drag on | be stuck | eat "
    "me alive | turn on me | turn against me | talk about me | drive me away | drive me out | drive me mad | "
    "drive me crazy | drive me insane | be for nothing | pick someone | pick somebody | ask me to leave | make "
    "fun | go to waste | drop out | go straight in the | go straight into the | go straight to the bin | chew me "
    "| swallow me | break me"
)
HOUSEHOLD = any_of(
    """computer laptop phone printer car card key remote app washer internet heater radio tv bike engine lock dog cat
    puppy kitten hamster"""
)
"""Whose faults are small: "my printer will never work"."""
GOODS = HOUSEHOLD | any_of(
    """battery batteries milk bread bulb lamp boiler furnace shoes shoe boots coat jacket jumper roof gutter paint chair table sofa
    fridge freezer oven dishwasher heating ink tape tyre tyres tire tires wifi router screen keyboard cable charger plant
    plants tomatoes roses flowers lawn grass fence gate sink tap pipe pipes ladder kettle toaster bag zip umbrella tent
    boat cheese fruit candle clock watch dough curtain curtains drawer shelf glue fuse bin van lift elevator
    suitcase lid jar bottle box shirt sock socks button laundry dishes soup scone pudding pancake stew yeast hinge handle
    machine camera dress trousers jeans tablet console drill mower hoover vacuum snow ice frost"""
)
OUTDOORS = any_of("weather traffic snow rain wind storm train trains bus buses tram roads heat frost")
"""Which nobody has a hand in: "The traffic is going to be terrible"."""
