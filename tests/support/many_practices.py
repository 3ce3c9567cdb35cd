"""As many practices as the library must hold one day, made up: thirty, every need, sixteen guides."""

from itertools import cycle

from kindward.practice.catalog import NEEDS, Card

MINUTES = (1.5, 2, 5, 5.4, 7, 15)
CARDS = {
    f"practice-{n}": Card(f"practice-{n}", f"Practice {n}", MINUTES[n % 6], f"when it is the {n}th", need)
    for n, need in zip(range(30), cycle(NEEDS), strict=False)
}
GUIDES = {slug: [(f"Guide {n % 16}", f"guides/guide-{n % 16}/")] for n, slug in enumerate(CARDS) if n % 5}
