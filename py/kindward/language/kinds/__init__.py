"""The kinds of harsh words, a folder each: how they are found (find, rules) and how they could be said (reword)."""
