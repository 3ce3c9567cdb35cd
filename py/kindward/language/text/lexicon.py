"""The word lists: what each word can be, as one-letter tags, before its sentence decides what it is.

L label noun             A label adjective          B "bad" before a role        P role or person
J judges an act          K act that can be judged   Q performance                R verb that judges its deed
N clearly bad            n mildly bad, a slip       G kind or hopeful            F a feeling after "feel"
I ideal used as a whip   E regards with warmth      D regards with scorn         S says
U unit of time           W time of a plan           Z plain habit or fact        t label only after "too" or "so"
V life, career and such  H regards coldly, as an adjective with a preposition    j adverb that judges
m small word before a label                         T thing one likens oneself to   Y worn or broken, of things
C everyday plan or duty  M achievement              O a bad outcome others bring
"""

from functools import cache

from kindward.language.text.sets import any_of

LABEL_NOUNS = """
idiot idiots moron imbecile fool dunce dummy dimwit halfwit nitwit simpleton dolt dope numbskull bonehead blockhead
airhead
meathead dumbass jackass ass asshole arsehole jerk bastard bitch dick prick scumbag scum bully brute monster beast
villain
creep weirdo freak oddball misfit outcast psycho lunatic maniac nutcase nutjob loser failure flop dud washout hasbeen
disaster
catastrophe trainwreck wreck mess disgrace embarrassment disappointment letdown joke laughingstock clown buffoon
nobody nothing
zero waste burden nuisance pest leech parasite freeloader mooch deadbeat bum slacker slob pig cow hog whale sloth
quitter coward chicken wimp weakling wuss sissy crybaby baby pushover doormat spineless fraud fake phony imposter
impostor
hypocrite liar cheat cheater crook thief traitor backstabber snake rat narcissist egotist egomaniac brat snob prude
slut whore
blabbermouth bigmouth loudmouth gossip flake screwup fuckup klutz oaf lump trash garbage rubbish dirt worm maggot
cockroach
vermin toad killjoy downer buzzkill bore basketcase headcase
black_sheep waste_of_space waste_of_time waste_of_oxygen piece_of_shit piece_of_crap piece_of_garbage piece_of_trash
good_for_nothing hot_mess walking_disaster train_wreck basket_case head_case lost_cause weak_link weakest_link
laughing_stock
screw_up fuck_up mess_up know_it_all control_freak drama_queen dead_weight third_wheel cry_baby sitting_duck nut_job
bad_apple
cautionary_tale couch_potato pain_in_the_ass pain_in_the_neck
has_been
problem worst ogre savage barbarian heel louse louser sucker chump schmuck schlub putz tool twit twat wanker tosser
prat
plonker muppet pillock knob git cretin ignoramus hazard liability menace hack amateur charlatan
accident_waiting_to_happen waste_of_skin waste_of_breath eyesore blob troll hag gremlin goblin robot coldfish ingrate
sellout pretender poser wannabe dropout lowlife degenerate delinquent pervert sinner vulture tyrant dictator witch
shrew
doofus dork dweeb ditz goof goofball lamebrain birdbrain knucklehead pinhead muttonhead clod lout boor sponge sad_sack
stick_in_the_mud wet_blanket broken_record afterthought mistake attention_seeker damaged_goods people_pleaser
gold_digger deadwood trouble_maker troublemaker second_choice dead_end nonentity cancer poison plague
"""

LABEL_ADJECTIVES = """
stupid dumb idiotic moronic brainless thick dense dim clueless ignorant foolish pathetic useless
worthless hopeless
neglectful mannerless incompetent inept incapable inadequate unqualified talentless mediocre lazy sloppy slovenly careless
thoughtless
inconsiderate insensitive selfish self_centered self_absorbed self_obsessed greedy vain
arrogant
conceited stuck_up entitled spoiled ungrateful thankless petty spiteful vindictive bitter mean cruel
heartless
cold_hearted coldhearted callous unkind nasty rude obnoxious insufferable unbearable annoying irritating boring dull
bland
forgettable replaceable disposable unlovable unloveable unlikable unlikeable unwanted undesirable repulsive revolting
disgusting
gross vile hideous ugly fat unattractive grotesque weird awkward clumsy uncoordinated broken damaged
defective
faulty flawed ruined toxic poisonous evil rotten wicked despicable contemptible dishonest untrustworthy unreliable
undependable
irresponsible immature childish infantile needy clingy whiny dramatic melodramatic hysterical crazy insane nuts
deranged
unstable unhinged psychotic weak feeble spineless gutless cowardly wimpy soft_brained pitiful pitiable laughable
ridiculous lame
inferior subhuman substandard second_rate third_rate worth_nothing unworthy undeserving expendable shallow
superficial fake
phony two_faced manipulative abusive controlling hateful judgmental stubborn pigheaded bossy overbearing unlovely
terrible
awful horrible dreadful horrid bad undisciplined unmotivated disorganized scatterbrained absentminded
forgetful
messed_up screwed_up fucked_up no_good unfit unforgivable beyond_help beyond_repair a_lot_of_trouble shameful
disgraceful
impossible untalented unintelligent uninteresting unfunny cringey cringy attention_seeking
hypocritical sneaky slimy shady sleazy
tactless gullible naive foolhardy reckless lousy pathetic_little cheap stingy ungracious impolite crass vulgar
uncaring unfeeling
unfaithful disloyal dirty filthy trashy flaky spacey moody prickly frumpy pudgy chubby scrawny nosy preachy tacky pushy mouthy clunky graceless
humorless joyless snobbish nagging oversensitive hypersensitive negligent
inattentive indecisive ineffectual unprofessional underwhelming untidy slobby boorish brutish bratty mopey
gloomy defensive combative vengeful ruthless shameless loathsome unfeminine
unmanly unladylike unfriendly standoffish aloof neurotic paranoid obsessive hateable pointless witless
tasteless thick_headed hard_headed thickheaded hotheaded hot_headed short_tempered bad_tempered difficult exhausting draining hard_to_love high_maintenance dumbest stupidest
laziest ugliest fattest
weakest meanest rudest slowest lamest grossest dullest clumsiest neediest craziest dumber uglier lazier fatter defunct
passive_aggressive people_pleasing half_hearted spoilt stupider cruelest nastiest sorriest
"""

TOO_TRAITS = "negative insecure harsh critical impatient passive reactive much sensitive emotional loud quiet intense soft slow nice trusting timid difficult demanding cold hard"
FEELING_ADJECTIVES = """
hopeless awful terrible horrible dreadful bad broken weak damaged lousy rotten gross awkward crazy bitter nasty dull
unwanted
horrid slow soft shameful dirty insane impossible unstable cold unbearable cheap embarrassing nervous sad lonely
ashamed guilty
"""
BAD_QUALITIES = (
    "bad terrible awful horrible dreadful lousy rotten crappy shitty worst horrid abysmal wretched sorry no_good"
)
ROLES = """
person human adult man woman guy girl boy kid child mother mom mum mommy father dad daddy parent stepmom stepdad
stepmother stepfather
son daughter sister brother aunt uncle cousin grandmother grandfather grandma grandpa husband wife spouse partner
girlfriend
boyfriend friend roommate neighbor neighbour host guest teacher student boss manager leader supervisor employee worker
coworker colleague teammate captain player coach nurse doctor lawyer engineer writer artist musician singer dancer
actor cook
baker driver programmer developer designer scientist researcher therapist caregiver pastor owner sibling lover date
listener
swimmer runner athlete reader speaker christian people example role_model human_being being thing creature
mothers fathers parents men women adults friends wives husbands teachers moms dads professional grownup
"""
HUMAN_GROUPS = """
team class coworkers colleagues family neighbors kids students
crowd audience
guys girls roommates inlaws customers clients client board panel committee room line office
"""
ACT_JUDGMENTS = """
pathetic stupid dumb idiotic moronic ridiculous laughable asinine inane brainless foolish appalling atrocious abysmal
dismal shameful
disgraceful inexcusable unforgivable unacceptable indefensible despicable disgusting revolting vile hideous garbage
trash rubbish crap shit
joke disaster catastrophe fiasco debacle travesty train_wreck trainwreck failure flop bust farce mockery worthless
useless
pointless lame cringe cringeworthy cringey amateurish amateur sloppy mediocre horrendous horrific
ghastly godawful crummy
dreadful lousy pitiful contemptible deplorable reprehensible unspeakable half_assed halfassed insane crazy cruel
selfish cowardly
unprofessional incompetent childish immature embarrassment shambles car_crash trainwreck awful
terrible horrible
heartless low_point dumbest stupidest lamest laziest cruelest meanest disgrace waste waste_of_time garbage_fire
dumpster_fire weak sad_excuse beneath_contempt ugly crappy shitty
unforgiveable woeful abject shoddy shambolic disastrous inedible unreadable unwatchable diabolical
"""
ACT_ONLY = """
appalling shameful disgraceful idiotic inexcusable unforgivable atrocious abysmal unacceptable indefensible deplorable
reprehensible asinine horrendous horrific ghastly dismal unspeakable godawful cringe cringeworthy disaster fiasco
debacle travesty catastrophe
moronic laughable pointless unprofessional ridiculous garbage rubbish trash
"""
ACTS = """
mistake mistakes thing things comment remark joke question questions answer answers move decision decisions idea
choice choices error errors excuse
excuses text message email reply response post speech story stunt bet purchase slip typo call way reason words word
gesture
mess apology toast plan idea attempt effort try reaction lie lies habit
"""
PERFORMANCES = """
talk speech presentation interview performance meeting essay paper report answer exam test game match date audition
demo pitch lesson lecture toast solo recital set show dinner party draft painting drawing work cooking singing playing
writing parenting code project attempt effort apology reply audition run race shift review thesis application
portfolio
"""
JUDGING_VERBS = """
ruin wreck destroy spoil:spoiled,spoilt butcher botch bungle sabotage trash tank massacre squander mangle demolish devastate
annihilate
blow:blew,blown bomb choke waste suck flop murder
"""
BAD_VERBS = """
fail flunk lose:lost hurt:hurt disappoint embarrass humiliate break:broke,broken regret die:dying quit:quit panic
freeze:froze,frozen snap+ yell
scream explode overreact procrastinate relapse binge overeat:overate lie:lied,lying cheat steal:stole,stolen fumble
stumble
collapse crash burn sink:sank,sunk drown suffer reject abandon dump divorce evict expel+ fire ruin kill hate blame
struggle ache cringe
overthink:overthought avoid bail flake stall crumble backfire implode explode disappoint offend upset:upset annoy
irritate bother
wound shatter starve cave ramble blurt betray neglect ignore complain whine screw resent despise
cry haunt unravel repulse push drive:drove scare alienate
"""
SLIP_VERBS = """
forget:forgot,forgotten miss trip+ spill drop+ mess lose mix misplace oversleep:overslept interrupt argue
fight:fought worry apologize
delay skip+ apologise nag+ blank sulk snore mumble stutter giggle overspend:overspent misread avoid leave
"""
BAD_WORDS = """
wrong worse worst late behind alone fault trouble useless worthless stuck doomed broke homeless miserable jobless
unemployed bankrupt jail
prison unhappy lonely divorced fired dumped rejected expelled evicted kicked abandoned disaster
catastrophe nightmare
hell ruins pieces shame humiliation disappointment regret regrets problem problems mistake mistakes bad badly
terrible awful horrible
failure mess last loser alone purpose hated forgotten apart downhill fool fat worthless nowhere sorry awkward fake
faking
pretending lying exposed crazy making_it_up end_up ended_up give_up gave_up giving_up messing misery doom loss
let_down letting_down
lets_down fall_apart falls_apart falling_apart fall_behind screwed anxious incapable clueless unfair
quit mental difficult annoying weird burden wasting inappropriate overreacting slow lazy dramatic self_pity slipping
slip second_best
boring disappointing dumb joke less lesser grade guilty disgusting anything nothing nobody pity pathetic bitter cold
mean
"""
SLIP_WORDS = (
    "late slow behind lost messy distracted nervous awkward tired scared confused tangled last_minute drill excuse"
)
GOOD_WORDS = """
love loved loves loving kind kindly kindness proud happy happier grateful thankful thanks thank learn learned
learning learns heal healing
grow growing hope hopeful better good great nice smart funny beautiful sweet brave strong capable welcome improve
improving
easier easy fine okay ok alright safe help helps helped care cared cares caring forgive forgiving support try tries
trying
home succeed best fun laugh cute lucky glad enjoy enjoyed enjoys wonderful lovely talented
clever gifted
generous warm calm patient honest hilarious adorable pretty ready right deserve reliable interesting cherish treasure
recover possible chance fix repair mend start joy favorite favourite
"""
REGARD_VERBS = """
like love want need respect trust miss believe forgive invite hire remember accept appreciate value
understand:understood
choose:chose,chosen marry date befriend support help+ defend miss call notice admire enjoy support read:read
take:took,taken
see:saw,seen hear:heard include welcome listen follow text visit pick promote
"""
SCORN_VERBS = """
hate despise resent loathe dislike detest blame pity judge mock ridicule tolerate scorn regret distrust avoid shun
laugh gossip
whisper envy:envied disrespect hates abhor humor outgrow:outgrew badmouth patronize
"""
COLD_ADJECTIVES = """
sick tired ashamed embarrassed disappointed mad angry annoyed disgusted done fed_up bored furious upset frustrated
irritated pissed_off pissed
over_it repulsed appalled sorry better_off suspicious jealous uncomfortable unimpressed exasperated resentful livid
weary sad scared
horrified wary through fed over creeped_out
gutted mortified let_down cross finished grossed_out weirded_out peeved miffed narked fuming irate incensed offended
insulted sickened dismayed revolted aghast disillusioned disenchanted contemptuous dismissive embittered heartbroken bitter
"""
SAYING_VERBS = """
say:said tell:told write:wrote,written text mention admit+ yell call email complain ask warn explain shout joke
promise post accuse name reply
answer announce comment snap scream remind insist claim whisper hiss message suggest recommend advise describe
"""
TIME_UNITS = """
day days morning evening night week weekend month year hour minute second summer winter spring fall autumn monday
tuesday wednesday thursday friday
saturday sunday afternoon season holiday christmas mornings nights other few couple lunch step
"""
PLAN_TIMES = """
tomorrow tonight monday tuesday wednesday thursday friday saturday sunday later soon noon midnight weekend
morning afternoon today upcoming lunchtime evening january february march april june july august september
october
november december
"""
PLAIN_HABITS = """
like:liked love eat:ate,eaten drink:drank,drunk wear:wore,worn live work:worked want:wanted prefer+ enjoy sit:sat
sleep:slept walk smoke drive:drove,driven meet:met see:saw,seen hear:heard own
hold:held visit travel cook read:read wake:woke order keep:kept take:took,taken use buy:bought bring:brought carry
park vote swim:swam watch play wash pack wonder
celebrate stay run:ran ride:rode sing:sang go:went,gone be:been have:had drink shop+ believe dream:dreamt
"""
PLANS = """
call text email write:wrote apologize say:said tell:told try ask fix take:took clean go:went rest practice practise
talk sleep eat drink read
buy pick meet book check pay send:sent finish cook study walk drive visit return bring:brought make:made give:gave
start work stop sit wait bake order
pack move stay join sign file print register schedule mail wash shower water feed:fed see watch listen look breathe
learn plan host pass
renew reply answer set:set stretch drop+ get:got head attend leave:left submit cancel do:did use put:put come:came
keep:kept turn let:let think prepare
"""
ACHIEVEMENTS = """
get:got find:found have:had be:been make:made leave see:saw recover pass graduate meet:met catch:caught become:became
own heal succeed pay:paid sleep move hear:heard live learn belong
fit climb escape finish feel:felt trust love walk work afford survive win:won change amount understand stop+ forgive
lose:lost know:knew fix matter catch
fall:fell enjoy deserve reach figure earn improve overcome shake forget sort master live afford retire progress
"""
OUTCOMES = """
fire replace dump leave reject judge hate laugh blame resent forget remember regret notice realize realise abandon
expose drop+ exclude
evict expel+ sue divorce kick despise mock haunt ditch suspend demote ghost pity lose cut:cut throw:threw ostracize
outgrow fail
"""
IDEALS = """
perfect flawless strong stronger tough tougher nice nicer calm calmer best better good thin thinner skinny pretty
prettier smart smarter funny happy happier cheerful
control everything independent productive available useful liked brave positive grateful normal patient perfectly
faultless strongest
unbreakable invincible reliable responsible flawlessly everybody everyone impeccable successful polite invisible
ideal likable
selfless rock right smiling impressive disciplined harder above excellent exceptional special interesting
"""
LIFE_NOUNS = """
life career marriage relationship reputation friendship future chance job dream dreams season business credibility
engagement love_life
social_life work_life youth happiness prospects standing days
"""
MODIFIERS = """
prize so such a an the always nothing but kind sort of total complete absolute real utter big huge little one pretty too
being like completely
totally utterly entirely absolutely most biggest more bit lot only first class never forever sometimes often plain
even as that this world old
poor certified another some any your typical same grade pretty_much more_or_less
"""
JUDGING_ADVERBS = (
    "terribly horribly pathetically miserably abysmally dreadfully atrociously awfully disgracefully shamefully poorly "
    "appallingly embarrassingly woefully hopelessly catastrophically disastrously shoddily abominably "
    "childishly selfishly foolishly stupidly cruelly"
)

# British, Irish, Australian and Indian English, and slang: names first, then what people say of themselves.
LABEL_SLANG = """
numpty duffer sod wally wet_lettuce melt mug nincompoop ninny divvy div spoilsport nutter scrounger layabout skiver
tightwad chancer faker poseur glutton spanner bellend knobhead dickhead dipshit shithead fuckwit tosspot lemon twerp
wazzock berk eejit galah drongo bludger no_hoper ratbag whinger whiner sook dipstick dingbat dumbo dumdum dunderhead
thicko thickie saddo sadsack grouch misery_guts moaner jessie donkey ullu gadha nikamma nikammi
bewakoof buddhu nalayak kamchor useless_article useless_fellow waste_fellow big_girl_s_blouse mama_s_boy mummy_s_boy
one_trick_pony sad_case hopeless_case bad_egg noob looser nobody_special piece_of_work
party_pooper second_fiddle fifth_wheel bundle_of_nerves dogsbody ne_er_do_well heartbreaker
homewrecker home_wrecker bad_seed slowpoke slowcoach blunderer bungler shirker wastrel wretch fusspot busybody mouse
simp scaredy_cat yellow_belly failson dullard dumb_ass lightweight
drag burnout criminal cog cheapskate phoney crock old_crock misery underachiever lazybones jellyfish junkie
"""
LABEL_SLANG_ADJECTIVES = """
daft barmy dozy gormless dopey self_centred selfcentred cack_handed ham_fisted hamfisted feckless shiftless work_shy
bone_idle idle subpar below_average unimportant insignificant unsuccessful irrelevant unimpressive uncool weak_willed
weak_minded simple_minded feeble_minded empty_headed soulless uncultured abnormal retarded demented twisted corrupt
immoral sinful cocky egotistical egoistic narcissistic pompous pretentious smug possessive suffocating unexciting
homely unsightly repellent irredeemable unfixable unteachable unemployable delusional antisocial slow_witted
absent_minded undateable undatable bumbling blundering bungling washed_up second_class third_class
crap shite naff dotty stunted cursed
"""
LABEL_INTENSIFIERS = """
right proper massive giant colossal enormous pure downright outright obvious natural lifelong perpetual chronic
blithering raging flaming steaming walking born secret miserable socially emotionally mentally morally inherently
fundamentally intrinsically hopelessly terminally painfully chronically naturally generally essentially ultimately way
silly human
"""
MORE_INTENSIFIERS = """
officially exactly first_class world_class grade_a class_a top_notch blooming bleeding blasted godforsaken tragic thorough
thoroughgoing living full_blown card_carrying double textbook whole soo sooo soooo sooooo fkn fking fuckin effing flipping frigging
"""
ROLES_HEARD = """
caretaker nanny babysitter bridesmaid tenant landlord waitress waiter barista cashier mechanic plumber electrician
trucker deacon priest godmother godfather stepdaughter stepson granddaughter grandson nephew niece twin fiancee mentor
tutor principal professor clerk secretary accountant chef soldier cop volunteer helper editor author poet drummer
guitarist pianist goalkeeper goalie citizen muslim hindu catholic believer daughter_in_law son_in_law
mother_in_law granny nan gran hostess paramedic medic pilot sailor scholar intern resident surgeon dentist vet
salesman saleswoman carer provider ex
"""
MORE_ROLES = "fellow chap bloke lad lass lady individual gentleman wretch soul sportsman mummy stepparent"

# Heard from strangers since: more names, more of what people call themselves, things they liken themselves to.
MORE_LABEL_NOUNS = """
gobshite waster choker dag bogan olodo mumu bobo gobdaw gombeen minger bampot galoot lummox lug goon old_bat old_hag
old_crone old_biddy old_fogey old_coot scold grump curmudgeon grinch scrooge miser skinflint penny_pincher bootlicker
brown_noser yes_man lackey lush wino loafer idler sponger moocher con_man con_artist swindler scammer
adulterer womanizer stalker perv snitch tattletale tattler deserter windbag blowhard showoff braggart hothead
sourpuss sap patsy stooge hick yokel hillbilly bumpkin bimbo space_cadet scatterbrain pea_brain peabrain
dumb_ox butterfingers complainer worrywart milksop spaz dumbfuck silly_sausage right_madam proper_charlie damp_squib spent_force paper_tiger sorry_specimen
fair_weather_friend one_hit_wonder flash_in_the_pan dead_loss bad_lot bad_un wrong_un moaning_minnie
wet_weekend walking_cliche martyr dirty_old_man silly_moo silly_mare stupid_mare daft_mare
twonk pilchard pranny nerk dingleberry sack_of_spuds bag_of_spanners pen_pusher never_will_be runt_of_the_litter bottom_of_the_heap
bottom_of_the_class bottom_of_the_pile lowest_common_denominator
glory_hunter fair_weather_fan empty_shell empty_suit empty_vessel hollow_shell shadow_of_myself paper_pusher
deadhead meanie bully_boy bighead wise_guy smart_aleck smart_arse smartass
smartarse wind_up_merchant grifter fraudster shyster plagiarist backslider moper sulker griper meddler snooper
attention_whore glory_seeker scaremonger clock_watcher skirt_chaser two_timer enabler underperformer muggins thickhead lunkhead yob chav n00b jobsworth tit nit dingus
dumbbell write_off weasel toady sycophant crawler milquetoast bottler
bottlejob harpy battleaxe battle_axe martinet timewaster time_waster diva prima_donna drip doom_monger incel fatso
fatty alky boozer pisshead dimbulb featherbrain fathead feck_up killer murderer devil reprobate
absentee calamity spinster slag slapper loon old_fart geezer clodhopper
stumblebum botcher bodger hindrance encumbrance inconvenience dead_duck mammas_boy softhead kook shitbag douche douchebag dickwad asshat arse munter
tramp skank hussy floozy old_maid scoundrel benchwarmer bench_warmer cipher non_entity sack_of_shit
bag_of_nerves ball_and_chain millstone albatross black_hole jinx bad_omen bad_penny screwball leper pariah reject
castoff leftover consolation_prize second_best mutant ghoul fiend demon psychopath sociopath abuser gaslighter
manipulator taker bloodsucker vampire mercenary turncoat judas fibber quack tryhard wet_rag dishrag
wet_noodle limp_noodle slug baboon ape neanderthal caveman peasant pleb slouch sluggard malingerer slattern frump hobo
beggar charity_case nut wacko crackpot fruitcake nitpicker prig bad_influence bad_example red_flag
dumpster_fire garbage_fire car_crash shambles bad_joke punchline punch_line mockery abomination aberration
bottom_feeder bottom_of_the_barrel lowest_of_the_low worst_of_the_worst scum_of_the_earth dregs holy_show
failure_to_launch museum_piece incompetent dill nong plank problem_child losers filth failures no_show fat_ass fatass
lard_ass lardass porker blimp heifer hippo tub_of_lard piece_of_filth piece_of_nothing sorry_case sorry_sight
schlemiel schmo nebbish schnook dead_loss dropkick sack_of_potatoes waste_of_air waste_of_life waste_of_money cold_fish ice_queen lost_soul royal_pain manchild man_child
scaredycat
numptie cockwomble dupe soak sot boozehound lie_abed dosser good_for_naught nonstarter non_starter under_achiever
also_ran swine rotter cad bounder skunk cur mongrel mutt sow termagant virago grumbler grouser
gasbag blabber babbler snoop tell_tale fabricator conman bedwetter despot slave_driver
smart_alec bull_in_a_china_shop fumbler tart trollop spod oddity weirdie lech sloven scruff
chubster flip_flopper ditherer waverer procrastinator dilettante yes_woman lickspittle
minion spendthrift squanderer jester figure_of_fun loose_cannon bubblehead himbo codger biddy
hard_luck_case imposition interloper bevkoof besharam badtameez harami kutta ghonchu dirtbag scuzzball sleazeball
sleaze slimeball thug smotherer deviant gannet guzzler
gatecrasher sneak old_goat old_trout bossy_boots
fishwife hanger_on slow_learner npc cringelord neckbeard newb side_character background_character makeweight
second_rater panauti bojh kalank fattu chutiya gawar ganwar jahil smackhead bunny_boiler blagger fuddy_duddy wrinkly
muddlehead sad_act hooligan vandal walkover false_friend tragic_case
"""
MORE_LABEL_ADJECTIVES = """
trifling hardhearted hard_hearted small_hearted black_hearted stone_hearted faint_hearted lily_livered mean_spirited
meanspirited small_minded narrow_minded closed_minded bird_brained hare_brained pea_brained dull_witted half_witted
dim_witted dimwitted fat_headed bull_headed bullheaded pig_headed big_headed addle_brained sour_faced hapless
unoriginal unremarkable backward frigid snotty snooty bitchy catty gossipy two_timing lecherous perverted depraved
monstrous beastly savage barbaric treacherous deceitful conniving scheming grasping gluttonous slothful indolent
aimless directionless rudderless purposeless toothless mousy mousey quick_tempered hot_tempered foul_tempered
ill_tempered snippy surly petulant thin_skinned tight_fisted tightfisted miserly uncharitable unsympathetic
unsupportive unambitious unaccomplished unloving unaffectionate unappreciative ill_mannered uncouth uncivilized
scruffy dumpy misshapen deformed freakish creepy sickening nauseating stinking odious tiresome insipid vapid vacuous
dreary drab colorless colourless characterless spiritless lifeless inarticulate incorrigible unsalvageable unsavable
irreparable screwy loony loopy bonkers warped dysfunctional codependent smothering domineering hypercritical nitpicky
naggy fickle wishy_washy flighty servile boneheaded brain_dead braindead oafish thick_skulled past_saving
beyond_saving too_far_gone no_account two_bit chickenhearted fourth_rate bottom_rung small_time unrefined uncreative
unimaginative inconsequential negligible superfluous interchangeable tanga tamad bekaar nakara faltu lowly lowlife
low_life slack slapdash half_assed halfassed good_for_nothing good_for_nuthin dimmest thickest daftest beige
hypochondriac tainted obtuse unread mindless workshy meek flabby saggy lumpy puny unnecessary unneeded dispensable
unskilled ineffective foul tedious intolerable overdramatic touchy ungainly gawky gauche insincere sly devious chaotic
scatty coarse abrasive crabby snappish ratty stroppy babyish juvenile asinine detestable abhorrent
surplus_to_requirements shoddy overgrown
charmless humourless unproductive inefficient disorganised unorganised puerile self_serving self_pitying
self_indulgent self_righteous self_important egocentric haughty snobby cold_blooded sullen sulky violent bigoted
intolerant judgemental weedy butterfingered sub_par deficient podgy tubby unmarriageable wasteful deplorable
obstinate inflexible uptight prudish jinxed unsociable amateurish slipshod unmaternal unwomanly unhygienic grubby
kanjoos cringe
self_involved obsolete
batty doddery senile doolally soppy drippy fusty crotchety cantankerous ornery irascible waspish untrainable
unteachable plodding ponderous robotic dowdy matronly mannish unsexy faithless godless ungodly impure profligate
unpleasant ghastly unmemorable
"""
MISSPELLED_NAMES = "losr failur wierdo coword hipocrite hypocrit burdan embarasment moran idot"
MISSPELLED_ADJECTIVES = """
stuipd stupit stooopid stupidd pathetc pathedic worhtless uselss usles selfsh disgustin horible
terible borin dum dumbb incompetant incompitent ridiculus wierd
"""
LIKENED_THINGS = """
dinosaur fossil relic antique potato vegetable zombie ghost puppet pawn footstool punchbag punching_bag dustbin bin
ashtray sewer swamp basement blank void vacuum brick stone stump log plank cardboard_cutout cutout mannequin wallpaper
furniture footnote placeholder typo glitch bug stain smudge scab wart tumor tumour weed thorn speck ant insect roach
flea tick mosquito rodent sheep lemming statue wrecking_ball grenade landmine time_bomb bomb hurricane tornado
sinkhole pit drain dead_battery alien charade costume counterfeit knockoff copy imitation cliche stereotype
outsider intruder trespasser rag drunk drunkard hermit recluse spare_part tragedy nag crank crone curse anchor nightmare weight participation_trophy runt clot husk let_down toddler infant headache hassle handful bench_ornament insult statistic punchline rot rust crack leak snag blot blemish mold mould fungus viper invertebrate
tagalong scapegoat stopgap gooseberry spare_wheel
animal weapon scarecrow harridan dragon bother pudding lardball skeleton beanpole powder_keg volcano smear drone bot
automaton black_mark noodle passenger gull
con turnip walnut
doughnut donut plum fail geriatric backbencher terror horror rug anticlimax noddy
"""
WORN = """
wet broken cracked burnt burned dead empty rusty rusted leaky flat stale soggy hollow dud faulty expired used crumpled
deflated busted moldy mouldy dusty bent blunt wilted sinking leftover discarded spare faded
unplugged half_empty damp dented chipped blown punctured bruised rotten spoiled sour curdled limp squashed
threadbare tattered moth_eaten shriveled blank second_hand bargain_bin
"""

# Dropped before rules look: they add force, not meaning (guideline, decision 26).
FILLERS = any_of(
    """just really honestly actually basically literally simply kinda sorta very quite freaking fucking damn bloody
    goddamn friggin frickin probably obviously clearly certainly definitely surely apparently also already lol
    ugh oh god by_far still truly seriously secretly frankly plainly genuinely somehow super hella incredibly extremely
    truthfully undoubtedly evidently deep_down deeply obvs obvi def deffo defo legit lowkey tbh ngl fr prolly lmao omg smh istg imo"""
)

_HARD = any_of(
    "cold hard stone weak slow dull feeble narrow small empty pig bull hot short foul bitter mean evil cruel dirty thick"
)
_OF_CHARACTER = any_of("faced hearted witted headed minded willed tongued tempered spirited natured brained fisted")
HARD_OF_CHARACTER = " ".join(f"{hard}_{part}" for hard in sorted(_HARD) for part in sorted(_OF_CHARACTER))
"""As in "hard-faced", "weak-willed": built like so many others that no list has them all."""

_LISTS: tuple[tuple[str, str], ...] = (
    ("L", LABEL_NOUNS), ("A", LABEL_ADJECTIVES), ("B", BAD_QUALITIES), ("P", ROLES), ("P", HUMAN_GROUPS), ("J",
    ACT_JUDGMENTS),
    ("o", ACT_ONLY), ("K", ACTS), ("Q", PERFORMANCES), ("N", BAD_WORDS), ("n", SLIP_WORDS), ("G", GOOD_WORDS),
    ("F", FEELING_ADJECTIVES), ("I", IDEALS), ("H", COLD_ADJECTIVES), ("U", TIME_UNITS), ("W", PLAN_TIMES), ("t",
    TOO_TRAITS),
    ("V", LIFE_NOUNS), ("j", JUDGING_ADVERBS), ("m", MODIFIERS),
    ("L", LABEL_SLANG), ("A", LABEL_SLANG_ADJECTIVES), ("m", LABEL_INTENSIFIERS), ("P", MORE_ROLES), ("P", ROLES_HEARD),
    ("L", MORE_LABEL_NOUNS), ("A", MORE_LABEL_ADJECTIVES), ("L", MISSPELLED_NAMES), ("A", MISSPELLED_ADJECTIVES),
    ("T", LIKENED_THINGS), ("Y", WORN), ("A", HARD_OF_CHARACTER), ("m", MORE_INTENSIFIERS), ("B", "shit rubbishy piss_poor"),
)  # fmt: skip
_VERBS: tuple[tuple[str, str], ...] = (
    ("R", JUDGING_VERBS), ("N", BAD_VERBS), ("n", SLIP_VERBS), ("E", REGARD_VERBS), ("D", SCORN_VERBS), ("S",
    SAYING_VERBS),
    ("Z", PLAIN_HABITS), ("C", PLANS), ("M", ACHIEVEMENTS), ("O", OUTCOMES),
)  # fmt: skip


def forms(entry: str) -> tuple[str, ...]:
    """All forms of a verb: base, -s, past (and participle), -ing. "snap+" doubles its last letter."""
    verb, _, irregular = entry.partition(":")
    base = verb.rstrip("+")
    stem = base + base[-1] if verb.endswith("+") else base
    odd = tuple(irregular.split(",")) if irregular else (past(stem),)
    return (base, third(base), *odd, gerund(base, stem))


def third(base: str) -> str:
    """The -s form: "push" gives "pushes"."""
    if base in ("be", "have"):
        return {"be": "is", "have": "has"}[base]
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "o", "z")) else "s")


def past(stem: str) -> str:
    """The regular past: "cry" gives "cried"."""
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + "ed"


# These end in a single consonant that doubles before -ing, though their past is irregular.
_DOUBLED = any_of("get quit cut let set put sit run swim forget win upset stop")


def gerund(base: str, stem: str) -> str:
    """The -ing form: "ruin" gives "ruining", "blame" gives "blaming"."""
    if base in _DOUBLED:
        return base + base[-1] + "ing"
    if base.endswith("e") and not base.endswith(("ee", "be")):
        return base[:-1] + "ing"
    return stem + "ing"


# Read as one word, though no list of their own holds them.
_PHRASES = ("self_control", "self_discipline", "self_respect", "self_worth", "common_sense")


@cache
def tags() -> dict[str, str]:
    """Every word and phrase the package knows, with its tags (built at first use, not at import)."""
    table: dict[str, str] = {}
    for tag, listed in _LISTS:
        for word in listed.split():
            table[word] = table.get(word, "") + tag
    for tag, verbs in _VERBS:
        for word in {form for verb in verbs.split() for form in forms(verb)}:
            table[word] = table.get(word, "") + tag
    return table


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Tagged phrases by their first word, longest first, so that "waste of space" is read as one word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in (*tags(), *FILLERS, *_PHRASES):
        if "_" in entry:
            parts = tuple(entry.split("_"))
            found.setdefault(parts[0], []).append(parts)
    return {head: tuple(sorted(items, key=len, reverse=True)) for head, items in found.items()}
