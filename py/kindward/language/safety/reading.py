"""Reads a text as the rules of safety see it: sentences of plain words, with typing errors and texting spelled out.

It stands by itself, beside the reading that the rules for self-talk use: a fault there must not silence help.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from kindward.language.text.sets import any_of

LONGEST: Final = 120
"""So many words at most are read as one sentence: people write without a full stop, and dictate."""

_TOKEN: Final = re.compile(r"[^\W_]+(?:['!@$*][^\W_]+)*\*?|[.!?…\n]+|[\"“”]|[,;:()—–]")
_ENDS: Final = frozenset(".!?…\n")
_QUOTES: Final = frozenset('"“”')
_STRAIGHT: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‐": " ", "-": " "})
_LEET: Final = str.maketrans("013457$@!", "oieastsai")

_ENDINGS: Final = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_NOT: Final = {"can": "can", "ca": "can", "wo": "will", "sha": "shall", "ai": "am"}
_IS: Final = any_of(
    "he she it that there here who what where how everyone everybody nobody somebody someone everything nothing life this"
)

# Each line: how it is typed, then what it says.
_SPELLED: Final = {
    typed: tuple(said.split())
    for typed, _, said in (
        line.partition(": ")
        for line in """
im: i am
i'm: i am
ive: i have
id: i would
iam: i am
ima: i am going to
imma: i am going to
i'ma: i am going to
iwanna: i want to
dont: do not
dnt: do not
doesnt: does not
didnt: did not
cant: can not
cannot: can not
cnt: can not
wont: will not
couldnt: could not
wouldnt: would not
shouldnt: should not
isnt: is not
arent: are not
wasnt: was not
werent: were not
havent: have not
hasnt: has not
hadnt: had not
aint: am not
shouldve: should have
couldve: could have
wouldve: would have
shoulda: should have
coulda: could have
woulda: would have
hes: he is
shes: she is
theyre: they are
theyll: they will
theyd: they would
youre: you are
youd: you would
youll: you will
weve: we have
thats: that is
whats: what is
theres: there is
itll: it will
its: it is
lifes: life is
everyones: everyone is
nobodys: nobody is
noones: nobody is
wanna: want to
wana: want to
wnna: want to
gonna: going to
gona: going to
gunna: going to
gon: going to
tryna: trying to
trynna: trying to
gotta: got to
hafta: have to
needa: need to
finna: going to
boutta: about to
bouta: about to
kinda: kind of
outta: out of
lemme: let me
gimme: give me
u: you
ur: your
r: are
n: and
nd: and
b: be
w: with
w/: with
bc: because
cuz: because
cos: because
coz: because
cus: because
tho: though
thru: through
noone: nobody
no1: nobody
every1: everyone
some1: someone
sum1: someone
any1: anyone
anymor: anymore
mum: mom
mam: mom
mama: mom
mommy: mom
mummy: mom
ma: mom
dads: dad
daddy: dad
papa: dad
pops: dad
mums: mom
moms: mom
bf: boyfriend
gf: girlfriend
hubby: husband
bro: brother
sis: sister
stepfather: stepdad
stepmother: stepmom
kms: kill myself
kys: kill yourself
kmself: kill myself
ctb: kill myself
abt: about
b4: before
wnat: want
watn: want
wnt: want
alife: alive
husbend: husband
agian: again
agen: again
eatting: eating
reson: reason
goin: going
trow: throw
thot: thought
thots: thoughts
selfs: self
dun: done
wiv: with
dis: this
lyf: life
gna: going to
2: to
nuthing: nothing
nuthin: nothing
nufin: nothing
evry: every
evryone: everyone
every1s: everyone is
sumthing: something
smth: something
smthg: something
sth: something
tht: that
dat: that
dey: they
dem: them
em: them
da: the
hav: have
hve: have
wen: when
wat: what
wht: what
wot: what
y: why
alright: all right
alrite: all right
thats: that is
m: am
kil: kill
killd: killed
dye: die
diee: die
ded: dead
deadd: dead
sucide: suicide
suiside: suicide
scard: scared
scarred: scared
scaredd: scared
afriad: afraid
afaid: afraid
frightend: frightened
teh: the
jus: just
jst: just
becuase: because
becoz: because
sewerslide: suicide
suislide: suicide
sewercide: suicide
sui: suicide
suey: suicide
suicided: killed
sewerslidal: suicidal
killmyself: kill myself
killingmyself: killing myself
endmylife: end my life
endit: end it
wannadie: want to die
wanttodie: want to die
wtd: want to die
iwtd: i want to die
selfharm: self harm
selfharmed: self harmed
selfharming: self harming
selfharmer: self harm
od: overdose
oded: overdosed
od'd: overdosed
ods: overdose
oding: overdosing
od'ing: overdosing
meself: myself
mself: myself
myslf: myself
maself: myself
mysel: myself
2day: today
2nite: tonight
tonite: tonight
2night: tonight
2moro: tomorrow
tmrw: tomorrow
tmr: tomorrow
tomoz: tomorrow
2: to
2much: too much
4ever: forever
4: for
prolly: probably
wudnt: would not
wud: would
shud: should
cud: could
wld: would
cld: could
ppl: people
idc: i do not care
idk: i do not know
ffs: lol
meds: pills
med: pills
medication: pills
medications: pills
medicine: pills
medicines: pills
tablets: pills
tabs: pills
painkillers: pills
paracetamol: pills
paracetamols: pills
tylenol: pills
panadol: pills
ibuprofen: pills
advil: pills
aspirin: pills
xanax: pills
benzos: pills
valium: pills
antidepressants: pills
capsules: pills
ambien: pills
melatonin: pills
acetaminophen: pills
prescription: pills
prescriptions: pills
dying: dying
dieing: dying
dyin: dying
killin: killing
livin: living
cuttin: cutting
hurtin: hurting
nothin: nothing
somethin: something
anythin: anything
thinkin: thinking
feelin: feeling
goin: going
tryin: trying
doin: doing
bein: being
havin: having
leavin: leaving
wakin: waking
hittin: hitting
beatin: beating
""".strip().splitlines()
    )
}

FILLERS: Final = any_of("""just really literally honestly actually basically fucking fuckin effing freaking frickin bloody damn goddamn god's
    legit lowkey highkey simply truly deeply totally completely absolutely seriously probably maybe perhaps definitely
    like kinda sorta so very much even sometimes often always constantly usually secretly quietly desperately badly
    currently already finally also too still yeah yes oh well um uh ugh lol tbh ngl rn fr omg please pls plz lately
    genuinely sincerely frankly obviously apparently slowly soon basically almost nearly quite pretty somehow again
    right now today tonight ever""")
"""Words that a rule passes over where it does not ask for them: "i just really want to die"."""

_KEYS: Final = [
    "myself",
    "suicide",
    "suicidal",
    "overdose",
    "overdosed",
    "overdosing",
    "disappear",
    "existing",
    "pointless",
    "worthless",
    "burden",
    "strangle",
    "strangled",
    "threatened",
    "threatening",
    "threatens",
    "swallowed",
    "swallow",
    "laxatives",
    "laxative",
    "hopeless",
    "vomiting",
    "starving",
    "hurting",
    "cutting",
    "killing",
    "ending",
    "living",
    "nobody",
    "everyone",
    "anymore",
    "without",
    "better",
    "pills",
    "razor",
    "tonight",
    "forever",
    "wrists",
]
_REAL: Final = any_of("""hosting hunting hurling halting curing cuing putting gutting nutting killings skilling filling milling tilling
    willing billing sending bending lending mending pending tending vending wending loving giving lining leaving
    razors raze burdens swallows starring staring starting bettor letter wetter fetter setter butter bitter batter
    exiting exciting threatens overdosed overdoses disappears wrist
    killing's ailing dying pulls polls piles""")


def _deletes(word: str) -> Iterable[str]:
    """`word`, and it with one letter less, in an order that is the same in every run: the first that is near to a key counts."""
    return dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


_NEAR: Final[dict[str, str]] = {}
for _key in _KEYS:
    for _near in _deletes(_key):
        _NEAR.setdefault(_near, _key)
_NEAR_REAL: Final = frozenset(_REAL | set(_KEYS))


def _mended(word: str) -> str:
    """A word with one letter too many, too few, wrong or swapped, as the key word it was meant to be; else as it is."""
    if len(word) < 5 or word in _NEAR_REAL:
        return word
    for near in _deletes(word):
        key = _NEAR.get(near)
        if key and key[0] == word[0] and abs(len(key) - len(word)) <= 1 and len(key) >= 5 and _is_close(word, key):
            return key
    return word


def _is_close(word: str, key: str) -> bool:
    """At most one letter added, left out or changed, or two neighbors swapped."""
    if len(word) == len(key):
        differing = [at for at in range(len(key)) if word[at] != key[at]]
        return len(differing) == 1 or (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and word[differing[0]] == key[differing[1]]
            and word[differing[1]] == key[differing[0]]
        )
    longer, shorter = (word, key) if len(word) > len(key) else (key, word)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


@dataclass(frozen=True)
class Reading:
    """One sentence: its plain words, the clause each stands in, and where the sentence lies in the text.

    `quoted` are the numbers of the words that stand in quotation marks; `said` are the words as a set.
    """

    start: int
    end: int
    words: tuple[str, ...]
    clauses: tuple[int, ...]
    quoted: frozenset[int]
    said: frozenset[str]
    ends: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What the matching has found already: for a phrase (by its number) and a place, where it can end."""

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self.words)


def readings(text: str) -> tuple[Reading, ...]:
    """The sentences of `text`; never raises, whatever stands in it, and takes a time that grows with its length."""
    return tuple(_reading(*part) for part in _parts(text))


type _Token = tuple[str, int, int]


def _parts(text: str) -> list[tuple[int, int, list[_Token]]]:
    """The tokens of each sentence, with where it starts and ends."""
    parts: list[tuple[int, int, list[_Token]]] = []
    part: list[_Token] = []
    plain = text.translate(_STRAIGHT)
    # Lowering may change the length of a few letters; then the places are those of the lowered text, near enough.
    for match in _TOKEN.finditer(plain.lower() if len(plain.lower()) == len(plain) else plain):
        token = match.group()
        if token[0] not in _ENDS:
            part.append((token, match.start(), match.end()))
        if part and (token[0] in _ENDS or len(part) >= LONGEST):
            parts.append((part[0][1], part[-1][2], part))
            part = []
    if part:
        parts.append((part[0][1], part[-1][2], part))
    return parts


def _reading(start: int, end: int, tokens: list[_Token]) -> Reading:
    words, clauses, quoted, said = list[str](), list[int](), set[int](), set[str]()
    clause, is_quoted = 0, False
    for token, _, _ in tokens:
        if token in _QUOTES:
            is_quoted = not is_quoted
            clause += 1
        elif not token[0].isalnum():
            clause += 1
        else:
            for word in spelled(token):
                said.add(word)
                if word == "self" and words and words[-1] == "my":
                    words[-1] = "myself"
                    continue
                if is_quoted:
                    quoted.add(len(words))
                words.append(word)
                clauses.append(clause)
    return Reading(start, end, tuple(words), tuple(clauses), frozenset(quoted), frozenset(said))


def spelled(token: str) -> tuple[str, ...]:
    """The plain words that one typed word stands for: "dont" is "do not", "su1cide" is "suicide", "dieeee" is "die"."""
    known = _SPELLED.get(token)
    if known:
        return known
    if "'" in token:
        return _opened(token)
    if not token.isalpha() and not token.isdigit():
        token = token.rstrip("*").translate(_LEET)
    if len(token) > 3:
        token = _shortened(token)
    return _SPELLED.get(token) or (_mended(token),)


def _opened(token: str) -> tuple[str, ...]:
    head, _, tail = token.partition("'")
    if token.endswith("n't"):
        head = token[:-3]
        return (*spelled(_NOT.get(head, head) or "do"), "not")
    if tail in _ENDINGS:
        return (*spelled(head), _ENDINGS[tail])
    if tail == "s" and head in _IS:
        return (head, "is")
    if tail in {"s", ""}:
        return spelled(head)
    return spelled(token.replace("'", ""))


def _shortened(word: str) -> str:
    """A letter typed three times or more, once: "dieeee", "pleaseee"; twice is left, for English has it."""
    kept = [letter for at, letter in enumerate(word) if not (at > 1 and letter == word[at - 1] == word[at - 2])]
    short = "".join(kept)
    if short == word:
        return word
    single = "".join(letter for at, letter in enumerate(short) if not at or letter != short[at - 1])
    return single if len(word) - len(short) >= 1 and short[-1] == short[-2] else short
