"""As many practices as the library must hold one day, made up: thirty, eight needs, sixteen guides."""

from kindward.catalog import Card

NEEDS = (
    "It hurts right now",
    "It is too much",
    "My critic is loud",
    "I made a mistake",
    "I want to learn from it",
    "I keep putting it off",
    "I feel alone with it",
    "I want to see how I change",
)
MINUTES = (1.5, 2, 5, 5.4, 7, 15)
CARDS = {
    f"practice-{n}": Card(f"practice-{n}", f"Practice {n}", MINUTES[n % 6], f"when it is the {n}th", NEEDS[n % 8])
    for n in range(30)
}
GUIDES = {slug: [(f"Guide {n % 16}", f"guides/guide-{n % 16}/")] for n, slug in enumerate(CARDS) if n % 5}
