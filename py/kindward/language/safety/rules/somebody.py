"""Somebody else who seems to be in danger now."""

from typing import Final

RULES: Final = """
@he .. wants|want|wanted|going|planning|plans|threatening|threatens|threatened|trying|tried|says|said|saying|keeps|told|texted|talking|talks|thinking|thinks|posted|wrote|tells|might|will .. kill|hurt|hurting|killing|cut|cutting|harm|harming|end|ending|hang|starve himself|herself|themselves|themself|life|their|his|her
@he is|are|has|been|seems|sounds|feels|feeling|being|was .. suicidal
@he .. has|have|got .. cuts|marks|scars|bruises|burns .. on|up|all|arm|arms|again|legs
@he .. cutting|hurting|starving|cuts|hurts|starves|harms|harming|burning|burns himself|herself|themselves
@he .. is|been cutting $
~ @he .. took|taken|swallowed|overdosed|overdosing .. pills|all|bottle|whole|overdose|lot|packet|something|too
@he .. not|wont|never|cannot .. waking|wake|breathing|answering|respond|responding|picking|pick|answer|answering .. up|properly|door|phone|empty|pills|text|goodbye|call
@he .. sent|texted|left|wrote|posted .. goodbye|note|suicide|bye .. not|and|wont|text|text
goodbye .. text|note|message .. not|wont|answering|picking|pick
him|her|his|empty .. packet|bottle|pills .. floor|waking|wake|next|bed
gone out .. with .. gun|rifle|rope
told me .. has|had|have|he|she|they .. rope|gun|pills|plan|planned|note
hits|hitting|beats|beating|hurts|hurting|kicks|kicking|slaps|touches|abuses|abusing|molesting|screaming|hit|beat|knocking the|her|his|their|my|my|at kid|kids|child|children|baby|boy|girl|mom|sister|brother|dog|girlfriend|wife|daughter|son|little|grandson|granddaughter|little|stepdaughter
neighbor|neighbors|next|downstairs|upstairs|door|someone .. hitting|beating|screaming|hit|scream|hurting|crying|bruises|beat .. kid|child|boy|wife|girlfriend|her|baby|him|night|again|screaming|kids
@he .. is|being|getting|gets|been|was .. hit|beaten|abused|hurt|molested|groomed|touched|starved|knocked|bullied .. by|at|about|her|his|home
@he .. does|doing|did stuff|things to her|him|them|my|me .. and|swear|not|tell
her|his|their dad|stepdad|mom|boyfriend|husband|uncle .. hits|hit|hurts|beats|touches|stuff|does|knocking|bruises .. her|him|them|about
knocking her|him|them about
knocking .. about
has it all planned
little boy|girl has bruises
@he .. would be better off without him|her|them|me
says|said we|you|i|everyone would be|are? better off? without him|her|them
friend|sister|neighbor|mom|daughter|cousin|roommate|friends|brothers .. boyfriend|husband|dad|partner|he|stepdad .. beating|beats|hits|hitting|hurting|hurts|hit|beat|choked|strangled her|him|them
@he is beating|hitting|hurting|abusing|beats|hits her|him|them|my|the
@he .. says|said|told|keeps|texted|posted|talks|talking|wants he|she|they|to|about|that|me|saying .. kill|end|wants|going|die|suicide|suicidal|jump|overdose .. himself|herself|themselves|life|it|die|suicide|suicidal $
@he .. talks|talking|said|says|joking|messages|texting about|of|that .. killing|suicide|dying|ending|death|dead
gone|left|run|disappeared .. left a note
he|she|they .. shoot|kill|hang|drown|hurt|cut|starve|end|harm himself|herself|themselves
lips are|is|were blue
not answering|breathing|responding|waking|moving .. used|pills|blue|overdose|think|door|phone
ties|tied|locks|locked|hits|starves|hurts|beats|burns|shakes her|him|them|my .. to|in|up|bed|room|cellar|basement|with|cupboard
locked himself|herself|themselves .. in|with .. razor|pills|knife|bathroom|gun|room
has|have|got bruises .. says|dad|mom|does|stepdad|told|uncle
says|said her|his|their dad|mom|stepdad|uncle|boyfriend .. does|did|hits|hurts|touches
break|broke|breaking|leave|left|split up|him|her with? .. he|she|ill|hell|will|shell kill|hurt|end .. himself|herself|hell|it|themself
hell|shell|theyll|he|she|they kill|hurt|hang|harm himself|herself|themselves|themself
getting|gets|being|is locked|beaten|hit|hurt|touched|starved .. in|by .. stepdad|dad|mom|cellar|brother|boyfriend|uncle
my|the friend|pal|mate|brother|sister|son|daughter|dad|mom is on the? bridge|roof|ledge|tracks
he|she|they wishes|wish|wished he|she|they was|were|is dead|gone|born
said|says he|she|they wishes|wished|wants|wanted .. dead|die
giving his|her tools|things|stuff|everything away
gone dark .. pills|gun|army
carer|nurse|teacher|coach hits|hurts|beats|touches her|him|them
always bruised
keeps|kept talking|joking|posting|writing about jumping|dying|suicide|killing|ending
touching|hurting|hitting my|the|his|her|their little|sister|brother|kids|daughter|son|baby|mum|mom
has|have the date|pills|rope|plan .. and
makes herself|himself|themselves sick|bleed|throw|starve
broken|split|cut lip|nose .. says|nothing|her|she
shakes|shook|hits|slaps|beats her|his|their|the baby|kid|child|son|daughter
is hurting|hitting|beating|choking mom|her|him|them|my
hurting mom right
being hurt|hit|beaten at home|by
will|going|wants|want to? drink|take poison|pills
talking|talks about the|a rope|gun|pills|bridge
texted|sent|messaged me .. goodbye
little|baby brother|sister gets|got|is hit|hurt|beaten
"""
