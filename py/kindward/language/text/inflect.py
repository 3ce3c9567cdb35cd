"""Turns English verbs from one form into another, for as many verbs as the rewordings need."""

from functools import cache

from kindward.language.text import lexicon
from kindward.language.text.sets import any_of

_IRREGULAR = """
be:was,were,been become:became,become begin:began,begun bet:bet bite:bit,bitten break:broke,broken bring:brought
build:built buy:bought catch:caught choose:chose,chosen come:came,come cost:cost cut:cut deal:dealt dig:dug
do:did,done draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt
fight:fought find:found flee:fled fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen
get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hit:hit
hold:held hurt:hurt keep:kept know:knew,known lay:laid lead:led learn:learned leave:left lend:lent let:let lie:lied
lose:lost make:made mean:meant meet:met pay:paid put:put quit:quit read:read ride:rode,ridden ring:rang,rung
rise:rose,risen run:ran,run say:said see:saw,seen sell:sold send:sent set:set shake:shook,shaken show:showed,shown
shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent stand:stood
steal:stole,stolen stick:stuck swear:swore,sworn take:took,taken teach:taught tear:tore,torn tell:told think:thought
throw:threw,thrown understand:understood wake:woke,woken wear:wore,worn win:won write:wrote,written
"""
_REGULAR = """
accept add admit+ agree allow answer apologize ask avoid back bake believe blame block book borrow bother call cancel
care change charge chat+ check clean close comment complain confess confront cook cover cry date decide defend delete
deny double drop+ end enjoy explain express fail fill finish fix follow gamble guess hand handle help hire hope hug+
ignore insist interrupt invest invite join joke judge kiss laugh like listen live lock look love manage marry mention
miss move name need notice object offer open order pack park pass pause phone pick plan+ play post practice prepare
press promise proofread:proofread protect pull push raise reach react realize refuse rely remember reply report
respond rest return review rush save scream search share shout sign skip+ slap+ slow snap+ spill stare start stay
step+ stop+ study submit+ suggest support talk tease text thank train trust try turn use visit volunteer wait walk
want warn wash waste watch whine wish work worry yell
"""


@cache
def _bases() -> dict[str, str]:
    """From any past or participle to the base of its verb."""
    found: dict[str, str] = {}
    for entry in (*_REGULAR.split(), *_IRREGULAR.split()):
        base = entry.partition(":")[0].rstrip("+")
        found |= dict.fromkeys(lexicon.forms(entry)[2:-1], base)
    return found


def base_of(participle: str) -> str:
    """Turns "gone" into "go"; "" for a verb not known here."""
    return _bases().get(participle, "")


_STEMS = {"is": "be", "has": "have", "does": "do", "was": "be", "goes": "go"}
_PLURALS = {"is": "are", "was": "were", "has": "have", "does": "do", "s": "are"}
_NOT_VERBS = any_of("this us as his its always sometimes perhaps across yes thus less unless")


def plural_verb(word: str) -> str:
    """The form for "some people" of a form for "everyone": "gets" gives "get", "was" gives "were"."""
    if word in _PLURALS:
        return _PLURALS[word]
    return stem(word) if is_third(word) else word


def is_third(word: str) -> bool:
    """Whether it looks like a verb in -s."""
    return word in _STEMS or (
        len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in _NOT_VERBS
    )


def stem(word: str) -> str:
    """The base of a verb in -s."""
    if word in _STEMS:
        return _STEMS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def third(base: str) -> str:
    """The form for "she": "hate" gives "hates"."""
    return lexicon.third(base)


def form_like(word: str, base_forms: tuple[str, ...]) -> str:
    """Of a verb given as (base, -s, past, -ing), the form that `word` is in."""
    if word.endswith("ing"):
        return base_forms[3]
    if word.endswith("ed") or word in ("blew", "blown", "let", "failed"):
        return base_forms[2]
    return base_forms[1] if is_third(word) else base_forms[0]


_ODD_PLURALS = {
    "man": "men",
    "woman": "women",
    "person": "people",
    "child": "children",
    "life": "lives",
    "wife": "wives",
}


def plural_noun(noun: str) -> str:
    """Turns "ball" into "balls"."""
    if noun in _ODD_PLURALS:
        return _ODD_PLURALS[noun]
    if noun.endswith(("s", "sh", "ch", "x", "z")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"
