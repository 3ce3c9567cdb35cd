"""Judged acts: something dumb that was said or done, and how the reader came across."""

from kindward.language.kinds.verdicts.claims import predicate
from kindward.language.text.grammar import is_self
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_PERFORMED = (
    "did|do|done|played|performed|drove|sang|wrote|danced|cooked|presented|handled|ran|drew|painted|spoke|swam|taught"
    "|gave|managed|behaved|acted|reacted|explained|parked|read|conducted|taken|took"
)
_TRASH = "garbage|trash|crap|shit|rubbish|hell"
_UNSIGHTLY = (
    "hideous|ugly|disgusting|fat|gross|awful|terrible|horrible|ridiculous|pathetic|revolting|repulsive|grotesque|huge"
)
_FOOLISH = "stupid|dumb|pathetic|ridiculous|idiotic|whiny|lame|moronic|foolish|desperate"
_LOW = "low|shabby|nasty|rotten|mean|spiteful|cheap|unkind|wicked|horrid|petty|wrong_headed|beastly|rude"
_FORCE = "( so|how|such|just|a|an|what|and|really|total|complete|absolute|absolutely|completely|totally|utterly )*"

RULES = (
    Rule("act", "[ epic|big|total|complete|huge|major fail ]", yes="Epic fail.", no="A big sale."),
    Rule("act", "[ <JA>|low|poor|rotten|wrong ] of me", yes="That was selfish of me.", no="That was kind of me."),
    Rule(
        "act",
        "how [ <J> ] ( is|was )? that|this|it",
        "nobody-else",
        yes="How pathetic is that?",
        no="How far is that?",
    ),
    Rule(
        "act",
        f"something|anything|things|stuff {_FORCE} ( that|else )? [ <J> ]",
        "me",
        yes="I said something dumb.",
        no="He said something dumb.",
    ),
    Rule(
        "act",
        "{mod} [ <J> ] <J>* ( little|drunk|old )* <K>",
        "own-act",
        yes="I asked a stupid question.",
        no="It was his stupid joke.",
    ),
    Rule("act", "<B> [ thing ] to say|do", yes="That was a terrible thing to say.", no="That was a nice thing to say."),
    Rule(
        "act",
        "what a|an {mod} [ <J> <K>? ]",
        "what-act",
        yes="What a disaster.",
        no="What a lovely day.",
    ),
    Rule(
        "act",
        f"a|an {{mod}} [ {_LOW} ] thing|trick ( of me )? to",
        "nobody-else",
        yes="It was a low thing to do.",
        no="He said a nasty thing to her.",
    ),
    Rule(
        "act",
        "~ [ nice|great|good|well|fine|smart going|work|job|done|one|move ,? genius|einstein|idiot|moron|stupid|dummy|dumbo ]",
        yes="Nice work, genius.",
        no="Nice work, everybody.",
    ),
    Rule(
        "act",
        "[ poor|sorry|bad|pathetic|sad|desperate|miserable|shabby|wretched|feeble|weak|lame|pitiful excuse|sort|kind|example|specimen of|for ]",
        "predicate",
        yes="I'm a poor sort of husband.",
        no="It was a bad kind of glue.",
    ),
    Rule(
        "act",
        f"look|looked {{mod}} [ {_UNSIGHTLY}|{_TRASH} ]",
        "me",
        yes="I look hideous in that dress.",
        no="The dress looks hideous.",
    ),
    Rule(
        "act",
        f"sound|sounded {{mod}} [ {_FOOLISH} ]",
        "me",
        yes="I sounded so stupid.",
        no="The bell sounded lame.",
    ),
    Rule("act", f".|!|;|: {_FORCE} [ <o> ] $", "cried", yes="I quit at mile nine. Shameful.", no="Lovely."),
    Rule(
        "act",
        f".|! {_FORCE} [ <J> <K>|move|call|thing ] $",
        "cried",
        yes="Stupid move.",
        no="Smart move.",
    ),
    Rule(
        "beyond",
        "[ messed|messed_up|mess ( it|this|that|things )? ( up )? ( beyond repair | beyond_repair|beyond_help ) ]",
        "me",
        yes="I messed it up beyond repair.",
        no="The crew messed it up beyond repair.",
    ),
    Rule(
        "beyond",
        "[ no excuse for what|how|it|me|myself|this|that ]",
        yes="There's no excuse for what I did.",
        no="There's no excuse for rain in June.",
    ),
    Rule(
        "beyond",
        "[ beyond saving|redemption|forgiveness|fixing|hope ]",
        "me",
        yes="I'm beyond forgiveness.",
        no="The sofa is beyond repair.",
    ),
    Rule("beyond", "[ there is no hope for me ]", yes="So there is no hope for me.", no="There is no soap for me."),
    Rule(
        "good",
        "[ no use to anyone|anybody|them|him|her ]",
        "me",
        yes="I'm no use to anyone.",
        no="The map is no use to them.",
    ),
    Rule(
        "beyond",
        "[ waste of ( my|your|his|her|their|everyone|people|a|an|good )* ( s )? time|life|talent|money|breath|education|uniform|seat|salary|opportunity|degree ]",
        "predicate",
        yes="I'm a waste of his money.",
        no="The movie was a waste of money.",
    ),
)


_MILD = any_of(
    """careless weak ugly sloppy cruel selfish cheap awful terrible horrible dreadful insane crazy failure immature
    worthless"""
)


def _own_act(s: Sentence, first: int, last: int) -> int:
    """As in "my stupid joke", "such a dumb mistake"; not "his stupid joke", "no such thing as a stupid question"."""
    elsewhere = any_of("his her their he she your no").intersection(s.words[max(0, first - 5) : first])
    mild = s.word(last) in _MILD and s.word(last + 1) != "thing"
    return 0 if elsewhere or mild or s.words[last + 1 : last + 3] == ("excuse", "for") else last


def _what_act(s: Sentence, first: int, last: int) -> int:
    """As in "What a disaster." "What a stupid thing to say"; not "What a poor excuse for a father"."""
    act = s.has(last, "K") and s.word(last + 1) != "for"
    return last if act or (s.has(last, "o") and s.is_mark(last + 1)) else 0


def _cried(s: Sentence, first: int, last: int) -> int:
    """As in "Shameful." after an act: it judges the act."""
    return last if s.is_mark(last + 1) else 0


def _predicate_of_me(s: Sentence, first: int, last: int) -> int:
    """ "A waste of time" said of oneself, or alone; not "the movie was a waste of time"."""
    return last if is_self(s, predicate(s, first)) else 0


CHECKS = {
    "cried": _cried,
    "own-act": _own_act,
    "predicate": _predicate_of_me,
    "what-act": _what_act,
}
