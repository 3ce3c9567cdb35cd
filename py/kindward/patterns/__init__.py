"""What comes back in a reader's entries: counted, compared with chance, and never explained. Knows no HTML."""
