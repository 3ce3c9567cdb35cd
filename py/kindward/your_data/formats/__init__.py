"""The readable files that the notebook can be written to."""
