"""Offers of help: beside each rule a sentence in which it finds one, and a near miss."""

from typing import Final

from kindward.language.text.patterns import Rule
from kindward.language.tone.signs import Sign

_AID = """( help | listen | be there | be with you | keep you company | check|look in|on you?
| come|stop|drop|swing|pop over|by|with|along|round|around | stay|sit|go|walk|talk|think|pray with you | stay|sit here|there
| bring|get|make|call|drive|send|give|lend|cook|text|hold|visit|meet|phone|fetch|buy|show|find|hug|walk|take|pick you
| bring|make|cook|get|order|buy some|dinner|lunch|soup|food|coffee|tea|something | watch|take|mind|feed|walk|fetch your|the
kids|baby|dog|cat|children|boys|girls | do the dishes|shopping|driving|talking|cooking|calls|laundry | take care of
| cover for|your | lend|give a hand )""".replace("\n", " ")
_READY = "( i will | i can | i could | i am happy|glad to | i would be happy|glad to | i would love|like to | let me )"
_ASKING = "( can|could|may|shall|should i | want me to | would you like me to | do you want me to | why do not i )"
_NEED = "need|want|would|could|feel|like|miss"

OFFERS: Final = (
    Rule(Sign.OFFER, f"[ {_READY} {_AID} ]", "offered", yes="I'll bring you soup.", no="I can help it if I want to."),
    Rule(Sign.OFFER, f"[ {_ASKING} {_AID} ]", "offered", yes="Can I help you pack?", no="Can I help it if he left?"),
    Rule(
        Sign.OFFER,
        f"[ let me know ] if|what|how|when|whether ( you ( ever )? {_NEED} | i can|could | there is | it|that would )",
        yes="Let me know if you need a ride.",
        no="Let me know if you're cross with me.",
    ),
    Rule(Sign.OFFER, "[ would it help ] if|to", yes="Would it help to talk?", no="Would it kill you to help?"),
    Rule(
        Sign.OFFER,
        "[ ( do you want|need | would you like | want|need ) ( to talk|vent | company|help|anything|coffee|tea|dinner"
        " | some|any help|company|coffee|tea|dinner | a hand|ride|hug|break|coffee|walk ) ]",
        "asks",
        yes="Want some company?",
        no="I want some company.",
    ),
    Rule(
        Sign.OFFER,
        "[ ( do you want | would you like | want ) to ( go|come for|with|over|along|out | get|have|watch|do some|a|something ) ]",
        "asks",
        yes="Do you want to go for a walk?",
        no="Do you want to lose her?",
    ),
    Rule(Sign.OFFER, "[ i am here for|with you ]", yes="I'm here for you.", no="I'm here for the weekend."),
    Rule(
        Sign.OFFER,
        "[ i am here ] ,? ( if you | whenever | any|anytime | to listen|help )",
        yes="I'm here if you want to talk.",
        no="I'm here to complain.",
    ),
    Rule(
        Sign.OFFER,
        "[ i|we am|are a|one phone? call|text|message away ]",
        yes="I'm a call away.",
        no="I'm an hour away.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ call|text|phone|message|ring me ] ( any time | anytime|whenever|if|when|tonight|tomorrow|later | day or )",
        yes="Call me anytime.",
        no="Call me lazy, but I slept in.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ give me a call|ring|shout ]",
        yes="Give me a call tonight.",
        no="They didn't give me a call.",
    ),
    Rule(
        Sign.OFFER,
        "[ you can always? ( call|text|phone|tell|ask me | count|lean|rely on me|us | talk|come to me|us | stay|come with me|us"
        " | come over ) ]",
        yes="You can always lean on me.",
        no="You can always lie to me.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ come|stay ( over | by | here | with me|us | to mine|ours ) ]",
        yes="Come over for dinner.",
        no="The tears come over me.",
    ),
    Rule(
        Sign.OFFER,
        "~ [ ( shall we | how about we|i | what if we | why do not we ) _ ]",
        "plans",
        yes="Shall we think of something?",
        no="Shall we say it was late?",
    ),
    Rule(Sign.OFFER, "~ [ let s _ ]", "plans", yes="Let's look at it together.", no="Let's face it, it's late."),
    Rule(
        Sign.OFFER,
        "[ what can|could i do ( for you | to help ) ]",
        yes="What can I do to help?",
        no="What can I do, it's over.",
    ),
    Rule(Sign.OFFER, "[ how can|could|may i help ]", "not-helpless", yes="How can I help?", no="How can I help it?"),
    Rule(
        Sign.OFFER,
        "[ how can|could i make this|it|things easier|better ]",
        yes="How can I make this easier for you?",
        no="How can I make this harder?",
    ),
    Rule(
        Sign.OFFER,
        "[ anything i can|could do ]",
        "asks",
        yes="Is there anything I can do?",
        no="There isn't anything I can do.",
    ),
    Rule(
        Sign.OFFER,
        "[ what ( do you need | would help ) ]",
        "asks",
        yes="What do you need right now?",
        no="I know what would help.",
    ),
    Rule(
        Sign.OFFER,
        "[ if you ever? need|want ( me|anything | to talk|vent | a hand|ride|hug|break | some|any help|company | help|company ) ]",
        "news",
        yes="If you need me, I'm home.",
        no="If you need to know, ask.",
    ),
    Rule(Sign.OFFER, "[ my door is always? open ]", yes="My door is always open.", no="My car door is stuck open."),
)
