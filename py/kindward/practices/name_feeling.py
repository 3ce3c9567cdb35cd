"""Finding a word for a feeling: from a family or from the body to a word, a look at its neighbors, and what it may ask for.

People with finer words tend to cope in less harmful ways (Kashdan et al. 2015, mostly correlational); naming first got in
the way of reappraisal and acceptance (Nook et al. 2021). So a word stays light here, and can be changed or left out.
"""

from htpy import Node, p, strong

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Body, Choice, Contrasts, FinerFeelings, Offers, Reply, Sheet, Steadying, Taps, Text
from kindward.practice.pieces.finer_feelings import FAMILY, SENSE, answered_before, asked_for, by_sense
from kindward.practice.pieces.scenes import Scenes
from kindward.records import Felt, Moment
from kindward.vocabulary.body import FAMILIES_BY_SENSE, PLACES
from kindward.vocabulary.feelings import FAMILIES, WORDS, leads_of

NAMES = tuple(family.name for family in FAMILIES)
FITS = ("close enough", "nearly", "not sure", "I would rather leave it without a name")
PROOF = ". It is a place to look, and no proof: a tight chest can come from coffee."


def may_go_with(sheet: Sheet) -> Node:
    """Where words for what is noticed in the body may be found."""
    found = by_sense(sheet)
    return found and p["Words for it may be in these families, which come next: ", strong[", ".join(found)], PROOF]


class NameFeeling(Guided):
    """Five steps: a family, the body, words, near neighbors, what it may ask for."""

    card = CARDS["name-feeling"]
    reads = {Moment: 60}
    steps = (
        Step("Roughly, what is it like?", "Glad and calm count, too. A first guess is enough.", short="Roughly")[
            Taps(FAMILY, "Tap one, or several.", (*NAMES, "I am not sure"))
        ],
        Step("Does your body say anything?", "Only if you like. You can go straight on to the words.", short="Body")[
            Body("body", "Where do you notice something?", PLACES, many=True, own=""),
            Taps(SENSE, "What is it like there?", tuple(FAMILIES_BY_SENSE)),
            Reply(may_go_with),
        ],
        Step("Which words come close?", "Up to three is plenty. None is fine, too.", short="Words")[
            FinerFeelings("Tap a word to see what we mean by it.", strength=True), Steadying()
        ],
        Step("Take another look", "Nothing is fixed here. You can change a word.", short="Once more")[
            Contrasts(),
            Choice("fits", "How well does it fit, for now?", FITS, own=""),
            Text("situation", "What was going on when it came?", "A line, or nothing.", 2, "situation"),
        ],
        Step("What it may ask for", "A feeling can ask for something small, or for nothing.", short="What it asks")[
            Reply(asked_for),
            Offers("step", "What you wrote for such a feeling before:", answered_before),
            Text("step", "What would be good now?", "It can be nothing at all.", 2, "next_step"),
            Scenes(),
        ],
    )
    next = {
        "four-n": "if you would like a pause of a minute.",
        "kind-line": "if you would like a line to go with it.",
    }
    examples = shows(
        from_the_body=write(body=("chest",), sense=("tight", "hot")).at("Body"),
        two_families=write(family=("Sad", "Glad")).at("Words").write(feelings=("proud", "in grief")),
        strong=write({"feelings": ("furious",), "strength.furious": "9"}).at("Words"),
        near_neighbors=write(feelings=("guilty", "ashamed")).at("Once more"),
        asking=write(feelings=("tired", "relieved")).at("What it asks"),
        used_before=at("Words").stored(Moment("m", "c", feelings=(Felt("envious"),), practices=("name-feeling",))),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return dict(leads_of(word) for word in sheet.chosen_many("feelings") if word in WORDS) or self.next


PRACTICE = NameFeeling()
