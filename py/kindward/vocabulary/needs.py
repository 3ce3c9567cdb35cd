"""What a feeling may need: for each need a line to say, something small to do, and the practices that it leads to."""

from dataclasses import dataclass
from typing import Final

from kindward.wording.lines import lines


@dataclass(frozen=True, slots=True)
class Need:
    """A need in a few words, a `line` that answers it, a small `deed`, and the practices, by slug, that it `leads` to."""

    name: str
    line: str
    deed: str
    leads: tuple[str, ...]


SAFE: Final = "to be somewhere safe"
NEEDS: Final = (
    Need(SAFE, "I can look for a place where I feel safer.", "Go where somebody else is", ("settle",)),
    Need("rest", "I have carried this long enough for today.", "Lie down for ten minutes", ("settle", "kind-line")),
    Need("comfort", "This hurts, and I can be gentle with it.", "Make something warm", ("kind-line", "settle")),
    Need("company", "Other people know this feeling, too.", "Write to one person", ("talk", "allies")),
    Need(
        "to be understood",
        "It makes sense that this got to me.",
        "Tell one person how it was",
        ("talk", "friend-lens"),
    ),
    Need(
        "to be treated fairly",
        "My side of this counts, too.",
        "Write down what was not fair",
        ("values", "inner-compass"),
    ),
    Need("to have a say", "I may want something here.", "Say what I would like instead", ("values", "inner-compass")),
    Need(
        "to put something right",
        "I can be sorry and still be kind to myself.",
        "Write one sentence, and send it tomorrow",
        ("forgiveness", "setback"),
    ),
)
WHY: Final = {
    "settle": "if your body needs a minute of its own.",
    "kind-line": "if you would like a line to keep for this.",
    "friend-lens": "if you would like to hear what you would tell a friend here.",
    "allies": "if you would like somebody with you in this.",
    "inner-compass": "if you would like to find out what you want in this, and what fits you.",
    "setback": "if you would like to see what can be put right.",
    "forgiveness": "if you would like to own your part, and put the rest down.",
    "talk": "if you would like to tell one person about it.",
    "values": "if you would like to find out what matters to you in this.",
}
"""Why a practice may fit next, for each that a need leads to."""
BODY: Final = lines("""
    my face or jaw
    my throat
    my shoulders
    my chest
    my stomach
    my hands
    nowhere I could name
""")
"""Where a feeling may be noticed; nothing asks to look below the belt."""
