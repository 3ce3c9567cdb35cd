"""The word lists of fortune-telling: what a bad future, a defeat, a rejection and a comfort are made of."""

from kindward.language.text.sets import any_of, runs

HOPEFUL = any_of("stop give quit leave abandon regret lie cheat hurt surrender forget")
STATES = any_of(
    """be get have feel find see trust love walk work sleep belong make own afford recover succeed hear fit hold
    laugh become know live smile enjoy fall marry speak_up"""
)
WONT = any_of(
    """make pass survive recover last amount find finish fit ever succeed graduate belong live get understand heal
    matter measure manage improve catch sleep win change cope get_over forgive enjoy"""
)
WONT_BE = any_of(
    """able enough good happy okay ok missed forgiven loved hired invited accepted remembered anything anyone the
    ready fine normal liked chosen picked promoted"""
)
THINGS_WONT = any_of(
    """work change get be end last help heal go stop improve matter recover fix pass hold fade make ever save
    survive turn come feel"""
)
NOUNS_WONT = runs(
    "help | go my way | go right | let me | give me | give us | go well | end well | grow back | come back | "
    "sell | be right | win | be itself | be fixed | be finished | work out | turn out | come out | get better | "
    "get easier | be good | be enough | be fun | be able | survive | heal | recover | improve | change | last | "
    "get over | be the same | go anywhere | make it | make a | hold up | amount | be ready | be accepted | "
    "be any | ever"
)
BAD_FUTURES = any_of(
    """harder tougher uglier messier sicker disaster nightmare awful terrible horrible worse hell ruin cost follow
    haunt kill destroy over alone wrong badly"""
)
DIRE = any_of(
    """disaster nightmare catastrophe train_wreck trainwreck awful terrible horrible dreadful horrific miserable
    impossible hopeless pointless useless unbearable humiliating embarrassing awkward boring bored ruin ruined
    destroy destroyed wreck wrecked fail flop tank crash collapse backfire crumble implode suck hell worse worst
    failure fiasco mess hate laugh disappointed disgusted furious mock shambles doomed worthless freeze crack
    tremble shake rubbish inedible disgusting badly hated wasted torture terribly horribly poorly miserably
    disastrously atrociously fall_apart give_up let_down fall_behind rejection humiliation heartbreak misery
    chaos agony disgrace mess_up screw_up"""
)
"""Sure enough of themselves to be a bad future for any noun: "the interview is going to be a train wreck"."""
DIRE_RUNS = runs(
    "have found somebody | have found someone | have left me | have forgotten me | have moved on | "
    "have given up | finish me | finish us | be down to me | sack me | be empty | be like last | fall apart | "
    "go wrong | go badly | go south | end badly | blow up | fall through | go blank | let me down | break down | "
    "give out | fall flat | come out wrong | be a waste | be as bad | be the end | give up on me | be no | "
    "run away | say no | grow up to | be bored | find out | come to nothing | be like this | be like today | "
    "be the same | go down the drain | go the same | go exactly the | end in tears | go under | go bankrupt | "
    "talk about this | talk about it | talk behind | roast me | chuck us | chuck me | see who i | "
    "see what i am | give up on us | go downhill | cancel my | be cancelled on | break my | lose my | "
    "need therapy | follow me | haunt me | catch up with | cost me my | cost me the | cost me everything | "
    "kill me | take one look | tear me | put me in | take my | take his side | take her side | take their side | "
    "take the kids | write me off | send me away | throw me | cut me off | drag on | be cut | be gone | "
    "run out of | be stuck | eat me alive | be humiliating | turn on me | turn against me | talk about me | "
    "be no better | get worse | drive me | be for nothing | go dry | pick the other | pick someone | "
    "pick somebody | choose the | come out and | ask me to leave | be rained | complain | leak | be ruined | "
    "make fun | go to waste"
)
GUESSED = any_of(
    """rain storm cancelled canceled late delayed closed sick lost broken break empty full cold boo leave no fall
    bad less die crash"""
)
"""Plain forecasts, unless the reader is sure of them without a reason: "I just know the flight will be cancelled"."""
SLIPS = any_of(
    """trip forget blank freeze choke stumble stutter stammer faint vomit trip_over slip mess screw blow bomb flop
    tank embarrass humiliate disgrace struggle flunk fumble crash disappoint regret ruin mumble sweat shake
    panic sink drown bore sound look seem come mess_up screw_up fuck_up"""
)
MILD = any_of("""less lesser slow grade anything problem problems sorry difficult last divorced bitter cold late""")
KIND_NEVERS = any_of(
    """hate leave judge blame resent abandon forget reject mind regret stop mock laugh hurt disappoint fail fire
    dump despise tire lie cheat betray quit"""
)
"""What somebody "will never" do, told as a comfort: "He will never leave me"."""
OTHERS_DO = any_of(
    """hate laugh fire replace dump leave reject judge blame resent forget remember regret realize find see figure
    kick throw drop abandon talk think know notice expose despise mock divorce evict expel get be lose turn hold
    want pity cut move sue quit stop give always end outgrow tire side disown disinvite uninvite block unfriend
    avoid look pass treat grow ignore run gossip boo yawn stare walk make fall cheat call hurt yell"""
)
OTHERS_BAD = any_of(
    """out through me us without back off mad angry furious disappointed disgusted livid upset ashamed hate done
    better over rid laugh fire leave bored against"""
)
MACHINES = any_of(
    """computer laptop phone printer car card key remote app washer internet heater radio tv bike engine lock"""
)
NOBODY_FINE = any_of("notice mind die care_less get_hurt hurt judge laugh bite")
WONT_RUNS = runs(
    "have the nerve | have the courage | have the strength | have the energy | have the guts | be any | "
    "know what | know how | know where | know anyone | know anybody | do well | do it right | feel better | "
    "feel good | feel right | feel normal | have fun | have a good | have any | have what | hear back | "
    "keep up | stop crying | do any | see the end | look good | be as good"
)
TRIVIAL_BAD = any_of("late miss delay skip")
LIGHT_LOSSES = any_of("power signal weight pounds deposit hour hours minutes internet water track balance")
RUIN_RUNS = runs(
    "stay single | stay stuck | stay alone | get stage | run off | be laid | get laid off | be too | "
    "run out of | be late and | have to beg | have to live in | fall flat | get sick | get hurt | get lost | "
    "win nothing | go hungry | be single | split up | break up | fall out | drift apart | grow apart | "
    "turn into my | turn into a | be on the street | be back to | be back where | be back at square | end my | "
    "be on my own | be out of a | be left with | make a fool | waste my | throw up | pass out | "
    "have a breakdown | have a panic | have nobody | have no | let everyone | let them | let him | let her | "
    "go blank | go under | go back to being | have nothing | be left behind | make things worse | "
    "make it worse | wind up alone | go to pieces"
)
DONE_TO_ME = any_of(
    """sacked caught found_out found exposed humiliated embarrassed laughed ridiculed replaced rejected ignored
    mocked judged hated scammed mugged robbed lonely forgotten dropped lost demoted overlooked passed_over left
    blamed told_off shouted yelled broke poor useless worthless miserable"""
)
SURE = runs("i know | i bet | am sure | am certain | i guarantee | am convinced | am positive | i knew")
NEVER_ME = any_of(
    """love like want hire date marry choose pick forgive accept understand believe take respect invite"""
)
PLANNED_ABLE = any_of("come call attend join visit meet drive pick help be send text stay eat bring")
