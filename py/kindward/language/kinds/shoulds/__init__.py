"""A rule used as a whip: should have, must never, have to be perfect."""
