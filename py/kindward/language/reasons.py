"""Says, in one plain sentence about the reader's own word, why it may be harsher or wider than what happened."""

from functools import cache

from kindward.language.model import Kind
from kindward.language.text.lexicon import forms

_QUOTE_WORDS = 7

# Themes of labels and judging verbs: what the word is about, so that reason and rewording can be about it too.
_THEMES = {
    "mind": """idiot idiots moron imbecile fool dunce dummy dimwit halfwit nitwit simpleton bonehead airhead dumbass
    stupid dumb idiotic moronic
        brainless thick dense dim clueless ignorant foolish ditz dork doofus muppet twit gullible naive clown buffoon
        dope sucker chump dumbest numpty duffer wally nincompoop ninny divvy muppet spanner plonker pillock prat thicko
        donkey gadha buddhu bewakoof daft gormless dozy dippy wazzock eejit twerp
        stupidest slow slow_witted scatterbrained absentminded forgetful gobshite olodo mumu bobo tanga galoot lummox dumb_ox pea_brain bird_brained boneheaded
        dim_witted dimwitted scatterbrain illiterate goon dill plank stuipd dum""",
    "heart": """jerk bastard bitch asshole ass dick prick scumbag scum bully brute monster beast villain selfish
    self_centered self_absorbed
        inconsiderate thoughtless insensitive heartless cold_hearted cruel mean nasty rude petty spiteful vindictive
        bitter unkind callous ungrateful
        brat creep evil wicked vile awful terrible horrible bad worst vain arrogant greedy conceited entitled snob
        tyrant hateful cold toxic hag old_hag scold scrooge miser mean_spirited small_hearted abuser manipulator
        villainous monstrous treacherous fiend demon douche douchebag trifling""",
    "effort": (
        "lazy slob slacker bum sloth couch_potato deadbeat sloppy undisciplined unmotivated careless "
        "irresponsible quitter laziest layabout skiver shirker wastrel kamchor idle bone_idle shiftless work_shy feckless "
        "waster loafer idler slouch sluggard sponger moocher slothful indolent tamad"
    ),
    "failure": """failure loser failures flop dud washout disaster catastrophe trainwreck train_wreck wreck mess
    screwup screw_up fuckup disgrace
        embarrassment disappointment letdown joke laughingstock walking_disaster hot_mess problem incompetent inept
        incapable inadequate weak_link
        weakest_link lost_cause hopeless useless mediocre choker shambles dumpster_fire car_crash incompetent problem_child
        no_hoper failures losers bad_joke uselss usless incompetant""",
    "worth": """worthless nobody nothing zero waste burden nuisance pest leech parasite trash garbage rubbish dirt
    worm unlovable unlikable unwanted
        forgettable replaceable disposable boring waste_of_space waste_of_time good_for_nothing unworthy dead_weight
        boring dull pathetic leper pariah reject castoff charity_case dregs lowest_of_the_low scum_of_the_earth
        waste_of_air waste_of_life waste_of_money unremarkable interchangeable lifeless lowly beige pathetc""",
    "courage": (
        "coward chicken wimp weakling wuss sissy crybaby baby pushover doormat weak spineless gutless cowardly feeble "
        "milksop scaredycat lily_livered faint_hearted wet_lettuce jellyfish coword"
    ),
    "honesty": (
        "liar cheat cheater crook thief traitor backstabber snake rat hypocrite dishonest unfaithful disloyal two_faced "
        "con_man con_artist swindler scammer fibber deceitful adulterer hipocrite"
    ),
    "fraud": "fraud fake phony phoney faker chancer charlatan pretending imposter impostor pretender hack amateur poser",
    "odd": (
        "weirdo freak oddball misfit outcast psycho lunatic maniac nutcase weird awkward crazy insane nuts "
        "unstable klutz clumsy loony loopy bonkers wacko crackpot fruitcake wierd wierdo"
    ),
    "looks": "ugly fat hideous gross disgusting pig cow whale hog unattractive repulsive grotesque ugliest fattest chubby pudgy flabby scrawny frumpy homely obese misshapen deformed dumpy fatass fat_ass lard_ass porker blimp heifer",
    "much": "much sensitive emotional loud quiet intense soft needy clingy whiny dramatic difficult too",
    "hurt": "broken damaged defective faulty damaged_goods ruined flawed messed_up screwed_up fucked_up",
}


@cache
def theme_of(word: str) -> str:
    """The theme of a label's word, or ""."""
    return next((theme for theme, words in _THEMES.items() if word in words.split()), "")


_REASONS: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.ABSOLUTE: {
        "always": (
            "{Word} leaves no room for the times it went another way.",
            "{Word} covers every day there was, and this may be about one of them.",
        ),
        "never": (
            "{Word} leaves out the times it did happen, even the small ones.",
            "{Word} shuts the door on the past and on next week too.",
        ),
        "every-time": ("{Word} counts all the times as one, and some may have gone another way.",),
        "every": ("{Word} makes one rule out of many different moments.",),
        "everyone": ("{Word} is a very large group; who is it really, by name?",),
        "nobody": ("{Word} crosses out each person there is, and there may be one it does not fit.",),
        "nothing": ("{Word} crosses out the small parts that did work or do count.",),
        "everything": ("{Word} is wider than what happened; which part was it?",),
        "all-i-do": ("{Word} makes one habit sound like your whole life.",),
        "all": ("{Word} hands you the whole of it, and most things have more than one cause.",),
        "all-the-time": ("{Word} skips the hours when it was not so.",),
        "totally": ("{Word} leaves no room for part of it.",),
        "the-only-one": ("{Word} puts you outside a group you cannot see into; others may hide the same thing.",),
        "not-a-single": ("{Word} is a count of zero; is that the real count?",),
        "whatever": ("{Word} counts many different days as one.",),
        "either": ("{Word} leaves no room between all and nothing.",),
        "ever": ("{Word} leaves out the times it did happen, even the small ones.",),
        "rarely": ("{Word} leaves out the times it did happen, even the small ones.",),
        "only-ever": ("{Word} leaves out all the other things you do.",),
        "nowhere": ("{Word} crosses out each place there is, and there may be one it does not fit.",),
        "anyone": ("{Word} is a very large group; who is it really, by name?",),
        "whole": ("{Word} is wider than what happened; which part was it?",),
        "": ("{Word} is wider than one moment can be.",),
    },
    Kind.LABEL: {
        "mind": ("{Word} is a name for a whole mind, and this was one thing you did or missed.",
                 "{Word} judges how you think for good, when one moment went wrong."),
        "heart": ("{Word} is a name for a whole heart; what did you do, in that moment?",
                  "{Word} turns one thing you regret into who you are."),
        "effort": ("{Word} names a person; it does not say what was hard or how tired you were.",),
        "failure": ("{Word} makes a thing that went wrong into a person.",
                    "Something may have failed; {word} says that you are the thing that failed."),
        "worth": ("{Word} puts a price on a person, and one hard day cannot tell that.",),
        "courage": ("{Word} is a name for being scared, which is a feeling people have.",),
        "honesty": ("{Word} is a name for life; what was the one thing you said or did?",),
        "fraud": ("{Word} says you do not belong; it often shows up while people are still learning.",),
        "odd": ("{Word} measures you against an idea of normal that few people meet up close.",),
        "looks": ("{Word} says something about a whole person from the outside.",),
        "much": ("{Word} compares you with a measure that nobody has written down.",),
        "hurt": ("{Word} is a word for things; you may be hurting, which is something else.",),
        "role": ("{Word} sums up years in two words, and this was one moment of them.",),
        "": ("{Word} is a name for a whole person, and this was one moment.",
             "{Word} says who you are; what happened is smaller than that."),
    },
    Kind.VERDICT: {
        "why": ("{Word} sounds like a question but works like a verdict; what happened just before?",),
        "hate": ("{Word} is aimed at all of you; what was it that hurt?",),
        "punish": ("{Word} asks for a punishment, and a punishment does not mend what happened.",),
        "worth": ("{Word} weighs what you may have, as if care had to be earned.",),
        "better": ("{Word} speaks for somebody else and leaves out what you do give.",),
        "can-not": ("{Word} turns one hard thing into all things.",),
        "can": ("{Word} makes a hard day sound like a lack of skill.",),
        "enough": ("{Word} holds you to a mark that nobody has drawn; enough for what, on this day?",),
        "not-made": ("{Word} speaks about what you are made of, when this was about one task.",),
        "lack": ("{Word} says there is none at all, and most people have some on some days.",),
        "bad-at": ("{Word} closes the book on something people learn slowly.",),
        "made-fool": ("{Word} is how it felt from inside; from outside it may have looked smaller.",),
        "struggle": ("{Word} is a large word for it; which part went wrong?",),
        "suck": ("{Word} closes the book on something people learn slowly.",),
        "waste": ("{Word} says that nothing came of it; was there a part that did count?",),
        "deed": ("{Word} says nothing was left of it; how much of it was really lost?",
                 "{Word} is a large word for what you did; which part went wrong?"),
        "let-down": ("{Word} weighs the whole of you for them; what was it that you missed?",),
        "failed": ("{Word} closes the matter; which part did not go as you wanted?",),
        "act": ("{Word} passes sentence on it without saying what went wrong.",
                "{Word} judges the whole thing; which part would you do another way?"),
        "good": ("{Word} passes sentence on the whole; which part do you mean, and who would you ask?",),
        "matter": ("{Word} speaks for other people, and for all of them at once.",),
        "nothing": ("{Word} is a count of zero; is there a small part that it leaves out?",),
        "compare": ("{Word} sets your hard day beside somebody else's good one.",),
        "unable": ("{Word} says that it cannot be; it may be hard now, or hard without help.",),
        "know-how": ("{Word} may be so for now, and it is something people learn.",),
        "struggled": ("{Word} is a large word for it; which part went wrong?",),
        "nerve": ("{Word} is a harsh word for being scared, which is a feeling people have.",),
        "deed-life": ("{Word} makes one deed as large as a life; how much of it can still be mended?",),
        "worse": ("{Word} leaves out the times that it did not go so.",),
        "went-wrong": ("{Word} says nothing was left of it; which part did hold?",),
        "beyond": ("{Word} says that no repair is possible, and it is early to know that.",),
        "": ("{Word} is a harsh word for it; what happened, in plain words?",),
    },
    Kind.SHOULD: {
        "past": ("{Word} measures that day with what you know today.",
                 "{Word} is a rule for a moment that is over; you did not have today's view then."),
        "past-not": ("{Word} holds up what you know now against what you knew then.",),
        "now": ("{Word} is a rule; whose rule is it, and would you set it for a friend?",
                "{Word} makes a wish sound like a duty."),
        "now-not": ("{Word} forbids something that is already here.",
                    "{Word} is a rule against what people feel and need."),
        "must": ("{Word} leaves no room for a day when it does not work.",),
        "must-not": ("{Word} leaves no room for being a person on a hard day.",),
        "supposed": ("{Word} sounds like a rule from outside; who set it?",),
        "supposed-not": ("{Word} forbids something that many people go through.",),
        "allowed": ("{Word} sounds as if somebody had made a law against it; who did?",),
        "standard": ("{Word} is a rule for people with no bad days; do you know one of them up close?",),
        "standard-would": ("{Word} sets you beside somebody who is made up, and who had an easier day.",),
        "by-age": ("{Word} is a large group; some of them have it at that age, and some do not.",),
        "right": ("{Word} asks a feeling for a permit, and feelings come without one.",),
        "afford": ("{Word} leaves no room for a slip, and people learn by slips.",),
        "let-see": ("{Word} shuts a door that might do you good to open a little; what would happen?",),
        "better-not": ("{Word} sounds like a threat; how would you put it to somebody you love?",),
        "standard-does": ("{Word} shows others from outside, where their hard days do not show.",),
        "no-excuse": ("{Word} closes the case before anyone asks what made it hard.",),
        "why": ("{Word} scolds in the shape of a question; what did make it hard?",),
        "duty": ("{Word} lays all of it on you; who else had a hand in it?",),
        "owe": ("{Word} makes a debt of it; did anyone ask for it back?",),
        "too-old": ("{Word} sets an age limit for what people feel at every age.",),
        "grip": ("{Word} is an order, and an order does not make a hard day easier.",),
        "it-should": ("{Word} argues with how it is for you right now.",),
    },
    Kind.MIND_READING: {
        "know": ("{Word} is a guess about what people notice; what did they say or do?",),
        "nobody": ("{Word} is a guess about many minds at once; what was seen or said, and by whom?",),
        "regard": ("{Word} may be so or not; what was seen or said?",),
        "put-up": ("{Word} is a guess at somebody's reasons; what did they say?",),
        "": ("{Word} is a guess about what goes on in somebody else; what was seen or said?",
             "{Word} fills in a thought that you cannot see from here; what did you see or hear?"),
    },
    Kind.FORTUNE_TELLING: {
        "never": ("{Word} has not happened yet, and “never” is a long time to know about.",),
        "over": ("{Word} speaks of an ending that has not happened yet, or not all of it.",),
        "others": ("{Word} has not happened yet; what they do next is still open.",),
        "nobody": ("{Word} has not happened yet, and it speaks for people you may not have met.",),
        "": ("{Word} has not happened yet.",
             "{Word} tells the end of a story that is still going on; it has not happened yet."),
    },
}  # fmt: skip


def reason(kind: Kind, family: str, word: str, quoted: str) -> str:
    """One sentence on why this word stands out. `word` picks the theme, `quoted` is what the reader wrote."""
    variants = _variants(kind, family, word)
    chosen = variants[sum(map(ord, quoted)) % len(variants)]  # the same word gets the same sentence each time
    short = _shortened(quoted)
    return chosen.format(Word=f"“{short[:1].upper()}{short[1:]}”", word=f"“{short}”")


def _variants(kind: Kind, family: str, word: str) -> tuple[str, ...]:
    known = _REASONS[kind]
    if family == "deed":
        family = verb_theme().get(word, "").replace("harm", "") or "deed"
    if kind is Kind.LABEL:
        return known["role"] if family == "role" else known[theme_of(word)]
    if kind is Kind.ABSOLUTE and family.startswith("all-") and family not in known:
        return known["all"]
    if family.startswith("the-only"):
        return known["the-only-one"]
    return known.get(family) or known.get("") or next(iter(known.values()))


def _shortened(quoted: str) -> str:
    words = quoted.split()
    return " ".join(words) if len(words) <= _QUOTE_WORDS + 2 else " ".join(words[:_QUOTE_WORDS]).rstrip(",;:") + " …"


@cache
def verb_theme() -> dict[str, str]:
    """Judging verbs by what the reader did: harmed something, struggled with it, or did not use it."""
    themes = {
        "struggle": "butcher botch bungle mangle bomb tank flop blow:blew,blown choke massacre murder",
        "suck": "suck",
        "waste": "waste squander",
        "harm": "ruin wreck destroy spoil sabotage trash demolish devastate annihilate",
    }
    return {form: theme for theme, verbs in themes.items() for verb in verbs.split() for form in forms(verb)}
