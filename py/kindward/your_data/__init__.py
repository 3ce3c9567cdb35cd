"""Your data: what is stored here, out as a file, in from a file, on paper, and erased."""
