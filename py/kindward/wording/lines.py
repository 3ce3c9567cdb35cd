"""Texts of one line each, written one under the other."""


def lines(text: str) -> tuple[str, ...]:
    """The lines of `text`, trimmed, without empty ones: so options and instructions stand in a module."""
    return tuple(line for raw in text.splitlines() if (line := raw.strip()))
