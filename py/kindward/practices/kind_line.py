"""A kind line that the reader can believe: taken or written, rated (see Wood et al. 2009), reworded, and kept."""

from collections.abc import Iterator

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Choice, KindLine, Offers, Reply, Sheet, chosen, said_by_allies
from kindward.records import Entry, Line
from kindward.records.person import Person
from kindward.vocabulary.kind_lines import FOR_A_TIME as KIND
from kindward.vocabulary.softer_lines import ENOUGH, bare, softer

NEXT = {
    "before something hard": ("allies", "if you would like company before it."),
    "when my critic is loud": ("self-talk", "if you would like to look at what the critic says."),
    "at night": ("settle", "if your body is still wide awake."),
}
LINE = KindLine(offers=KIND)
KEPT = at("Line").stored(*(Line(f"{at}", "c", text=softer(line)[0]) for at, line in enumerate(KIND)))


def earlier(sheet: Sheet) -> Iterator[str]:
    """Lines kept before that are no choices (the newest three are): those for the same time first, then pinned ones."""
    same = {e.moment for e in sheet.own(Entry) if {*chosen(e.answers, "when")} & {*sheet.chosen("when")}}
    own = sorted(sheet.own(Line), key=lambda line: (line.moment not in same, not line.pinned))
    return (line.text for line in own if line.text not in (*sheet.lines[:3], *KIND))


def last_time(sheet: Sheet) -> str:
    """How far the reader believed this line when they last kept it."""
    text = LINE.line(sheet.answers)
    then = [line.believability for line in sheet.own(Line) if line.text == text and line.believability is not None]
    return f"When you last kept this line, you believed it {then[0]} out of 10." if then else ""


def plainer(sheet: Sheet) -> Iterator[str]:
    """The line without its careful opening, where it was kept before with one and is believed today."""
    line, plain = LINE.line(sheet.answers), bare(LINE.line(sheet.answers))
    if plain != line in sheet.lines and (LINE.believability(sheet.answers) or 0) >= ENOUGH:
        yield plain[:1].upper() + plain[1:]


class FindALine(Guided):
    """Two steps: when a line is needed, and the line."""

    card = CARDS["kind-line"]
    reads = {Entry: 60, Person: 12}
    steps = (
        Step("When do you need a line?", "You can choose a time, or skip this.", short="When")[
            Choice("when", "When would a kind sentence help you?", tuple(NEXT), own="Some other time")
        ],
        Step("A line you can believe", "It can be a small one. You can change it, and rate it again.", short="Line")[
            Offers("line.own", "Older lines that you have kept:", earlier, most=6),
            Offers("line.own", "Your allies would say:", said_by_allies),
            LINE,
            Reply(last_time),
            Offers("line.own", "You believe this line today. You could try it without its careful opening:", plainer),
        ],
    )
    next = {"friend-lens": "if you would find kinder words for a friend."}
    examples = shows(
        at_night=write(when="at night").at_close(),
        kept_before=KEPT,
        hard_to_believe=write({"line": KIND[0], "line.believed": "3"}).at("Line"),
        believed=KEPT.write({"line": softer(KIND[4])[0], "line.believed": "8"}),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(NEXT[when] for when in sheet.chosen("when") if when in NEXT)


PRACTICE = FindALine()
