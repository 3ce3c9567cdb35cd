"""Reads what was written: sentences, plain words with their tags, who does what, and how words bend and join."""
