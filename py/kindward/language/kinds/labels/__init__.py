"""A verdict on the whole person: "I'm an idiot"."""
