"""A bad future, told as certain."""
