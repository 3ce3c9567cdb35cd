"""Words for feelings, and softer wordings of a kind line."""
