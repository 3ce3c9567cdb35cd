"""A harsh verdict on an act, a performance, one's worth, or a punishment one "deserves"."""
