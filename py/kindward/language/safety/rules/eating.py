"""Eating, purging or starving in crisis."""

from typing import Final

RULES: Final = """
~ make|made|making|making|force|forced|forcing|makes myself|me .. throw|sick|puke|vomit|vomiting|purge|barf|hurl|be
threw|throw|throwing|puke|puked|puking|vomit|vomited|vomiting|brought|bring|bringing|chuck up|it|back|purpose|after .. eating|meal|meals|dinner|purpose|everything|ate|food|again|back|every|pain
vomit|vomiting|puke|puking|purging .. every|again|after|on .. day|evening|night|meal|dinner|purpose|ate
purge|purged|purging|purges .. again|after|times|today|when|every|cannot|stop|now|dinner|ate|lunch|blood|meal|last|food|week|so|everything|shower|bathroom|still|night $
i purge|purged
binge|binged|bingeing|binging .. purge|purged|purging|sick|vomit|throw|vomited|car|breathe|every|rid|again|stop|puke .. $
binge|binged|bingeing|binging .. purge|sick|vomit|until|till|breathe|rid|throw|then
fingers|toothbrush|hand|spoon down my throat
down my throat .. after|meal|dinner|lunch|tea|eat
not|nothing|barely|hardly|havent|never|stopped|stop|without|refuse .. eaten|eat|ate|eating|food .. days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|until|long|scale|thin|thinner|goal|weight|fat|anymore
not eaten .. since|in|for .. days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month
~ starve|starving|starved myself .. $
~ starve|starving|starved myself
starving for days|weeks
been starving ..
fast|fasting|fasted .. days|weeks|thin|smaller|weight|size|until|lose .. smaller|thin|not|weight|skinny|size|goal|for
only|just|nothing|letting|allow|allowed|living|live|eat|eating|except|but .. ice|water|gum|coffee|apple|celery|cucumber|cigarettes .. until|days|weight|goal|fat|thin|skinny|week
one apple|meal|rice|yogurt a day ..
laxative|laxatives
not|never let|allow|letting|allowed myself|to .. eat|food|eating|dinner
not deserve|deserving .. eat|food|dinner|meal|eating
eat|eating|ate until|till i|it .. hurt|pain|hurts|sick|breathe|move|vomit|cannot|throw|stomach|burst
eat until i am in pain
faint|fainted|fainting|passed|pass|passing|dizzy|collapse|collapsed|blacked|blacking out? .. eat|eaten|eating|starving|food|pe|since|gate|let|calories
too fat to eat
lost my|the period .. hair|fat|eat|weight|thin
hair is falling out .. eat|fat|weight|thin
goal weight
anorexia|anorexic|bulimia|bulimic|ana|mia|ed .. back|again|is|voice|louder|relapse|relapsed|winning|since|telling|relapsing .. back|louder|again|stop|since|divorce|cold|eat|winning|voice
my ed|ana|mia|eating disorder is|voice|has|came|wants .. back|louder|winning|bad|again|voice
relapse|relapsed|relapsing .. eating|anorexia|bulimia|purging|bingeing|restricting|ed|ana
calories .. a|day|today|punish|ate|only|under|allowed|300|400|500|200|600|800 .. day|punish|faint|since|only|purge|stop|fat|week|again
threw|throw|hide|hid|hiding|binned|bin|flush|dumped|spit|spitting|chew|chewing .. lunch|food|dinner|meals|plate|breakfast|meal .. all|week|so|away|toilet|thinks|think|again|every|out|bin
chew and spit
scale|weigh|weighed|weighing|weight .. times|every|again|moving|day|dropping|morning|decides|tells .. eat|day|starve|faint|eaten|purge|moving
frightened|scared|afraid|terrified of|to .. eat|food|eating|swallow|meal|bread|calories
blood .. purge|purged|purging|throw|vomit|sick
rid of it .. binge|bingeing|eat|ate|every|after
brought it all back up
back up on purpose
stopped eating
purging|purge|purged|bingeing|binging|starving|starve|restricting .. again|stop|cannot|still|every|back|control|myself
not|stop|cannot stop purging|bingeing|throwing|restricting|starving|vomiting|exercising
puke|puked|vomit|vomited|threw|throw|brought|sick it|everything|that|them|all up|back|out
then puked|vomited|purged|threw it? up
rid of my|the|all|it|what dinner|lunch|food|meal|breakfast|ate
got|get rid of my dinner|lunch|food|meal|breakfast
made|make|making|makes myself .. throw|sick|vomit|puke|up
want|wanted|need|going to starve
not eat until|till|unless .. skinny|thin|weight|lose|lighter|goal|smaller|kilos|pounds
will not eat .. skinny|thin|weight
till|until i am skinny|thin|light|bones|smaller|perfect
bulimia|anorexia|eating disorder .. worse|back|control|again|bad|killing|winning|is|has|getting|out
bulimic|anorexic .. again|am|still|getting
i am|have|had .. bulimic|anorexic|bulimia|anorexia
heart .. weird|flutters|racing|hurts|stops .. throwing|eating|purging|starving|vomiting|food
throwing up .. stop|heart|every|still|again|blood|after
living|surviving|live on .. coffee|gum|water|ice|air|diet|cigarettes|nothing|apple|lettuce .. week|days|because|month|hate
coffee and gum|water|cigarettes
ate|had|eaten one|an|half|two apple|cracker|biscuit|crackers|almonds|bite|egg .. today|day|disgusting|all|since|gross|fat
made it all? come up|back
ran|run|went|go|go to the toilet|bathroom .. rid|sick|throw|puke|after|eating|eat|cake|meal
hide|hid|hiding|throw|threw|feed my|the|all dinner|lunch|food|meals|breakfast|meal .. pockets|away|dog|bin|napkin|sleeve|notice|toilet|wardrobe
skip|skipping|skipped|stopped|cut|reduce my|taking? insulin .. thin|thinner|weight|skinny|lose|diet
weigh|weighing|weigh|weight .. less|under|below|only .. sister|not|enough|kilos|kg|pounds|fat|still|lower
still will|cannot|do|can not eat
stuff|stuffing myself .. cry|stop|breathe|every|sick|night
fingers|knuckles|teeth|throat .. sick|raw|bad|rotting|acid|vomit|taste .. from|it|of
teeth are|is going|rotting|bad|falling
not eat .. lost|weight|care|weeks|days|fall|trousers|bones
lost so much|a|too weight .. eat|care|trousers|ribs|clothes
bulimia|anorexia is|has ruining|killing|eating|destroying|taking|won|winning
threw up blood
bulimia|anorexia is .. worse|bad|back
exercise|run until i pass out
let myself eat|have|keep
not keep anything|food down .. let|myself|because
salt water to
fingers down the|my throat
hide|hid|hiding|wrap|wrapped the? food .. napkins|napkin|toilet|bag|throw
fasting .. day|days .. god|not|nine|five|lose|thin
blood when i threw|throw|purge|puke|vomit
my ana|mia|ed voice|says|is|wants|wins
calories|zero today|tomorrow .. zero
purged till|until|again|three|after|and
exercised|exercise till|until .. collapsed|collapse|fainted|sick
no food for me|days|til|till|until|unless
refuse to eat
diet pills .. nothing|all|eat|day
down to skin|bones|nothing
still see fat
had|ate three|3|two|four|5|five grapes|almonds|bites|crackers .. yesterday|all|since|day
terrified|scared|afraid of swallowing|eating|food
eaten nothing|zero .. at|for .. days|all
heart is failing
quit|stopped|give|given|gave up? eating
anorexia|bulimia has got
water weight
eating feels filthy|dirty|disgusting|wrong|shameful
starving|hunger feels clean|good|safe|pure|strong
long can you|i|we go without eating|food
will eat nothing tomorrow|today
i will|am eat|eating nothing
had none|nothing this|all|since week|day
bulimia|anorexia is|has back|returned|again
hide|hiding .. not eating|eat
ed is killing
"""
