"""The constructions that the finders look for, as data, one module per kind."""
