"""Self-talk, looked at word by word: what the critic says, a fairer version in the reader's words, one commitment.

Absolute words are more frequent in forums about anxiety and depression (Al-Mosaiwi & Johnstone 2018), at the level of
groups; that diagnoses nobody and does not show that swapping words heals. So the software points and explains, and
the reader chooses.
"""

import re
from dataclasses import replace

from htpy import Element, Node, Renderable, button, details, div, fragment, li, mark, p, summary, ul

from kindward.catalog import CARDS
from kindward.fields import Choice, KindLine, Reply, Sheet, Text, drawn_once, text_of
from kindward.guided import Guided, Step
from kindward.guided import Sheet as State
from kindward.language import Hit, Kind, find_dangers, find_hits, sentences
from kindward.messages import Announce, Effects, Input, Press
from kindward.practice import Example

KINDS = {
    Kind.ABSOLUTE: "all or nothing",
    Kind.LABEL: "a label",
    Kind.VERDICT: "a harsh verdict",
    Kind.SHOULD: "a rule",
    Kind.MIND_READING: "a guess about what others think",
    Kind.FORTUNE_TELLING: "a guess about the future",
}
MOST = 8
"""More findings than this are too many to look at in one sitting."""


def said(sheet: Sheet) -> str:
    """What the reader wrote, untrimmed: spans count from its first character."""
    return str(sheet.answers.get("said", ""))


def findings(sheet: Sheet) -> Node:
    """The reader's words with what stands out in them, each explained."""
    text = said(sheet)
    if not text.strip():
        return None
    hits = find_hits(text)[:MOST]
    if not hits and find_dangers(text):
        return None  # people to call stand beside it, and nothing is said about its words
    if not hits:
        return p(role="status")[
            "No word stands out to the software. It knows words, and you know the tone: go by your own ear."
        ]
    return [
        p(role="status")[
            f"{len(hits)} {'thing stands' if len(hits) == 1 else 'things stand'} out. Tap one to see why."
        ],
        p(".kw-said")[_marked(text, hits)],
        div(".kw-hits")[(_finding(sheet, text, hit, name) for hit, name in zip(hits, _names(text, hits), strict=True))],
    ]


def _marked(text: str, hits: tuple[Hit, ...]) -> Node:
    at, pieces = 0, list[Node]()
    for hit in hits:
        pieces += [text[at : hit.start], mark(data_kind=hit.kind.value)[text[hit.start : hit.end]]]
        at = hit.end
    return [*pieces, text[at:]]


def _names(text: str, hits: tuple[Hit, ...]) -> list[str]:
    """A name for each finding that stays while text is typed before it: its word, and which of the same words it is."""
    words = ["-".join(re.findall(r"[a-z]+", text[hit.start : hit.end].lower())) for hit in hits]
    return [f"{word}-{words[:index].count(word)}" for index, word in enumerate(words)]


def _finding(sheet: Sheet, text: str, hit: Hit, name: str) -> Node:
    word = text[hit.start : hit.end]
    return details(".kw-hit", id=sheet.id(f"hit-{name}"))[summary[f"“{word}”: {KINDS[hit.kind]}"], p[hit.reason]]


def rewordings(sheet: Sheet) -> Node:
    """Other ways to say each sentence that holds a finding; a tap puts one into the reader's version."""
    return _rewordings(said(sheet)) if said(sheet).strip() else None


@drawn_once
def _rewordings(text: str) -> Renderable:
    spans = sentences(text)
    by_sentence: dict[tuple[int, int], dict[str, None]] = {}
    for hit in find_hits(text)[:MOST]:
        span = next(((start, end) for start, end in spans if start <= hit.start < end), (0, len(text)))
        by_sentence.setdefault(span, {}).update(dict.fromkeys(hit.rewordings))
    return fragment[(_reworded(text, *span, list(offers)[:4]) for span, offers in by_sentence.items() if offers)]


def _reworded(text: str, start: int, end: int, offers: list[str]) -> Element:
    return div(".kw-reword")[
        p["Instead of “", text[start:end].strip(), "”:"],
        ul[(li[_offer(start, end, new)] for new in offers)],
    ]


def _offer(start: int, end: int, new: str) -> Element:
    return button(".kw-offer", type="button", data_press=f"reword:{start}-{end}", value=new)[new]


def with_rewording(text: str, version: str, start: int, end: int, new: str) -> str:
    """The reader's version with `new` in place of the sentence text[start:end]; nothing else in it is touched.

    An empty version begins as the whole text; where the sentence is no longer in it, `new` goes to its end.
    """
    sentence = text[start:end].strip()
    base = version if version.strip() else text
    if sentence and sentence in base:
        return base.replace(sentence, new, 1)
    return f"{base.rstrip()} {new}".strip()


class SelfTalk(Guided):
    """Three steps: the words as they are, a fairer version, one commitment."""

    card = CARDS["self-talk"]
    steps = (
        Step(
            "As it sounds",
            "What are you saying to yourself?",
            "Write it as it sounds in your head. The software points at words that say more than what happened.",
            (
                Text(
                    "said", "The words in your head", "It misreads at times, and it diagnoses nobody.", 4, "critic_line"
                ),
                Reply(findings),
            ),
        ),
        Step(
            "A fairer version",
            "How could it sound if it were fair?",
            "Fair, and still true. Take a wording and change it, or write your own.",
            (
                Reply(rewordings),
                KindLine("line", "Your version, in words you can believe", own="Your words", rows=4, asks_first=True),
            ),
        ),
        Step(
            "One commitment",
            "One small thing to do differently",
            "Words are half of it. You could pick one thing for the next time.",
            (
                Choice(
                    "commitment",
                    "Next time, I could",
                    (
                        "pause, and choose my answer",
                        "decide slower: sleep on it once",
                        "ask somebody for feedback before I judge",
                    ),
                    own="Something of your own",
                    into="next_step",
                ),
            ),
        ),
    )
    next = (
        ("setback", "if there is something that happened behind these words."),
        ("four-n", "if the feeling is stronger than the words."),
    )
    examples = (
        Example("empty"),
        Example("three findings", (Input("said", "I always ruin everything. I'm such an idiot."),)),
        Example("a feeling", (Input("said", "I feel so sad about it."),)),
        Example("people to call", (Input("said", "I always fail. Everyone would be better off without me."),)),
        Example(
            "rewordings", (Input("said", "I should have known better. They all think I'm useless."), Press("go", "1"))
        ),
        Example(
            "in my words",
            (
                Input("said", "I never get anything right."),
                Press("go", "1"),
                Input("line.own", "I got this one wrong, and it stings."),
                Input("line.believed", "4"),
            ),
        ),
    )

    def pressed(self, state: State, action: str, value: str) -> tuple[State, Effects] | None:
        """A chosen rewording goes into the reader's version."""
        name, _, span = action.partition(":")
        start, dash, end = span.partition("-")
        if name != "reword" or not (dash and start.isdecimal() and end.isdecimal()):
            return None
        version = with_rewording(said(state), text_of(state.answers, "line.own"), int(start), int(end), value)
        answers = {**state.answers, "line.own": version, "line": "", "line.believed": ""}
        return replace(state, answers=answers, kept=""), (Announce("It is in your version. You can change any word."),)


PRACTICE = SelfTalk()
