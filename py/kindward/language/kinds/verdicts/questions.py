"""Questions that accuse: "What is wrong with me?", "What kind of mother forgets that?"."""

from kindward.language.text.grammar import clause_end
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

RULES = (
    Rule(
        "why",
        "[ what is|was ( the )? ( hell|heck|fuck )? ( is )? ( so )? wrong with me|you|us ]",
        yes="What is wrong with me?",
        no="What is wrong with the printer?",
    ),
    Rule(
        "why",
        "[ what the hell|heck|fuck is wrong with me|you ]",
        yes="What the hell is wrong with me?",
        no="What the heck is that noise?",
    ),
    Rule(
        "why",
        "[ what is ( the )? matter|problem with me ]",
        yes="What is the matter with me?",
        no="What is the matter with the car?",
    ),
    Rule(
        "why",
        "[ ( there is )? something ( is|must )? ( be )? ( so|deeply|seriously )* wrong with me ]",
        yes="There is something deeply wrong with me.",
        no="There is something wrong with the oven.",
    ),
    Rule("why", "[ why am i like this|that ]", yes="Why am I like this?", no="Why am I here on a Sunday?"),
    Rule("why", "[ why am i this way|person|mess ]", yes="Why am I this way?", no="Why am I so tired?"),
    Rule(
        "why",
        "[ why can not|i not|i be|do|act|get|function|ever|handle|have|manage|keep|cope|stop|learn|shut|let|live ]",
        "clause",
        yes="Why can't I be normal?",
        no="Why can't I see the moon tonight?",
    ),
    Rule(
        "why",
        "[ why can|could not i _ _? _? _? like anyone|everyone|everybody|other|others|normal|a ]",
        "clause",
        yes="Why can't I just answer like anyone else?",
        no="Why can't I stand where he stands?",
    ),
    Rule(
        "why",
        "[ why do i ( fail | do this to myself|people ) ]",
        yes="Why do I do this to myself?",
        no="Why do I wake at four?",
    ),
    Rule(
        "why",
        "[ what kind|sort|type of <P> ( ever )? does|forgets|says|would|is|am|lets|leaves|acts|yells ]",
        "what-kind",
        yes="What kind of mother forgets that?",
        no="What kind of person do I want to be?",
    ),
    Rule("why", "[ what was i thinking ]", yes="What was I thinking?", no="What was I saying before you called?"),
    Rule(
        "why",
        "[ how ( could i have|be|do|let|say|forget|miss|not | can i be ) ]",
        "how-could",
        yes="How could I forget him there?",
        no="How could I do it better next time?",
    ),
)


def _clause(s: Sentence, first: int, last: int) -> int:
    return clause_end(s, last)


def _what_kind(s: Sentence, first: int, last: int) -> int:
    """As in "What kind of mother forgets that?"; not "What kind of person would you hire?"."""
    asked = s.word(last + 1) in any_of("you he she they we the it best fit")
    asked = asked or (s.word(last + 1) == "i" and s.word(last) in ("do", "would"))
    return 0 if asked else clause_end(s, last)


def _how_could(s: Sentence, first: int, last: int) -> int:
    """As in "How could I forget him there?"; not "How could I do it better?"."""
    kinder = any_of("better more help kinder another next clearer easier different differently")
    return last if kinder.isdisjoint(s.words[last : clause_end(s, last) + 1]) else 0


CHECKS = {
    "clause": _clause,
    "how-could": _how_could,
    "what-kind": _what_kind,
}
