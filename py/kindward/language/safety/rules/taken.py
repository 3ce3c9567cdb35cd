"""Having taken something dangerous, or lying badly hurt now: minutes count."""

from typing import Final

RULES: Final = """
~ i|have|think|just|accidentally .. overdosed
i overdosed
overdosed on purpose
think i .. overdose|overdosed
took|taken|swallowed|downed|eaten|ate|popped|drank|drunk|drink|had|consumed|necked|snorted|injected|gulped|chugged|inhaled|taking .. @dose .. @pills
~ took|taken|swallowed|downed|eaten|ate|popped|had|consumed|necked .. @pills .. all|many|whole|too|every|lot|now|ago|scared|feel|help|regret|more
swallowed|downed|necked|drank|drunk|consumed|gulped|chugged .. bleach|poison|pesticide|antifreeze|detergent|cleaner|petrol|pills|weedkiller|acid|chemicals|insecticide
~ took|taken|swallowed|downed|popped|necked all|every|everything|the .. of|them|it|my|pills|whole|bottle|lot|single|entire|cabinet|in|rest
took|taken|swallowed|had|drank|drunk way? too many|much .. and|n|pills|sleepy|tired|now|feel|of|help|cold|shaking|dizzy|scared|getting
took|taken|swallowed|had way too many|much
took|taken .. more|too .. than|many|much .. should|pills|morphine|scared|supposed|meant|dose|insulin
had far more of ..
took .. something|smth|stuff|it|them .. heart|breathe|breathing|sleepy|dizzy|throat|help|feel|shaking|numb|drowsy|wrong|fading|room|scared
took|had|drank|ate something .. from|under|at|and .. sink|shed|garage|wrong|party|heart|throat
~ pills .. gone|took|swallowed|drowsy|sleepy|empty|done|cabinet
all .. pills are|is|r gone
empty|emptied .. bottle|packet|pills|pack
lost count .. took|taken|pills
count how many i took
ate|eaten|eat|swallowed .. rat|poison|batteries|glass|berries|mushrooms .. poison|stuff|we|dont|tell|nobody
rat poison|stuff
mixed|mixing .. vodka|alcohol|whisky|wine|booze|drink .. pills
pills .. vodka|whisky|alcohol|wine|booze
vodka|whisky|alcohol|wine|booze .. pills
every pill|pills in
bleeding .. everywhere|not|bad|badly|lot|out|stop|home|wrist|much|heavily|through|cannot
not|wont|can|will .. stop|stopping .. bleeding|blood
cut|went|did|gone it? too deep
too deep .. not|bleeding|blood|stop|stopping|time|scared
wrist|wrists|arm .. bleeding|blood .. everywhere|home|stop|alone|bad|lots
already done it
done it .. kick|soon|now|pills|late|took|minutes|already
should|will|they kick in soon
not|wont be long now
take|taken|took|taking|had an|my|the|another? overdose
overdose|overdosed .. pills|tonight|now|already|purpose
i slit|cut|slashed|opened my|both wrists|wrist|throat|veins
slit my wrists|wrist|throat
took|taken|drank|drunk|swallowed|ate|eaten poison|bleach|pesticide|acid|antifreeze
took|taken|swallowed .. something|smth|stuff|them .. right|bad|awake|breathe|help|sick|wrong|strange|funny|weird|sleepy|dizzy|done
took|taken|swallowed|popped|had|downed my? .. pills the|all|whole lot|lot|bottle|packet|of
took|taken|swallowed a? lot|lots|load|loads|bunch|handful|many|too of|many pills|tablets
took|taken|swallowed too many|much .. pills|sleepy|and
i have|just done it .. taken|took|pills|now|already|swallowed
i have|just already? taken them|it|all|everything
ive|have taken them
not feel my legs|arms|hands|face|lips
lying|lie|laying on the floor .. cannot|not|bleeding|pills|move|feel
regret .. took|pills|swallowed|it .. now|took|pills
bleeding .. not|stop|bad|lot|heavily|out|everywhere|help
injected|inject|injecting|shot|shooting too|so|all|way much|many|it
had|took|taken the|my? last|rest|whole of the|my .. morphine|pills|insulin|lot|methadone
swallowed|swallow .. batteries|battery|glass|blade|blades|razor|magnets|bleach|nails|pins|coins
after i took them|it|all
i took them .. dark|now|what|sorry|help|sleepy|mind|all
i took them all|every|everything
washed them|it down
gas on|is|oven .. sleepy|kitchen|opened|headache|windows
i fell .. cannot|not get|move
been on|lying the|on floor since
cannot|not move|walk|get|feel .. legs|up|jumped|fell
jumped .. alive|move|broken|legs|still
lips .. blue|thick|numb
took something and .. not|feel|right
took something|them and i do not feel
washed them down|all
took double|triple
took|taken|swallowed|popped|necked|had the lot
took|taken|swallowed|popped|necked them all
popped|took|swallowed every pill
necked two|three|the|a|all box|boxes|bottle|packet|pack
had about? twenty|thirty|forty|fifty|20|30|40|50|60|100 pills
did i take enough
mixed everything .. swallowed|drank|took|cabinet
stabbed|shot|hanged|poisoned myself
accidentally? took .. times|double my|the dose
took .. times my dose
heart is going mad|crazy|weird|insane
not want an ambulance
so much blood
i jumped and .. leg|legs|move|wrong|broken
insulin all of it
shot up and .. wrong|breathe|bad|alone
took|taken|swallowed|downed|necked|drank the? whole|entire|full bottle|packet|box|pack|strip|jar $
long .. left|got|have after taking|took|swallowing|swallowed
put|injected|shot|took the? whole|all insulin|pen|syringe|bag .. in me|me|arm
i jumped and|from .. lying|move|broken|leg|legs|alive|balcony|window
been|got stabbed|shot .. side|stomach|bleeding|hiding
shot up too|so
fumes .. sick|garage|dizzy|headache
pills are in me|my
downed the lot
took|swallowed the? entire|whole|full strip|packet|box|sheet|bottle
an artery
drank|drunk|drink|drinking phenyl|weed|killer|acid|pesticide|bleach|petrol|harpic|dettol
gas is on .. dizzy|sleepy|sick|getting
bad pill|pills .. breathe|heart|sick|party
took so many .. seeing|shaking|dizzy|sleepy|stuff
have swallow|swallowed|taken|took many|lot|all tablets|pills
i hit my head and .. blacking|passing|dizzy|bleeding
popped|necked|downed|swallowed|took the whole strip|pack|packet|box|thing|lot|bottle|jar
been|was|got stabbed|shot|poisoned
injected all|everything|it
i jumped .. move|back|leg|legs|alive|broken
"""
