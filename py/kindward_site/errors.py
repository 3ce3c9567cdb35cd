"""What stops a build, told so that somebody can act on it: the file, the line, the thing, the nearest name."""

from collections.abc import Iterable
from difflib import get_close_matches


class BuildError(Exception):
    """The site cannot be built; the message is a sentence that names the file or the tool, and what is wrong with it."""


class AuthorError(BuildError):
    """A mistake in a page; its message is one line an author can act on."""

    def __init__(self, file: str, line: int, said: str) -> None:
        super().__init__(f"{file}:{line}: {said}")


def nearest(word: str, known: Iterable[str]) -> str:
    """ "; did you mean 'x'?" with the known name nearest to `word`, or all the known names where none is near."""
    names = sorted(known)
    near = get_close_matches(word, names, n=1, cutoff=0.5)
    if near:
        return f"; did you mean {near[0]!r}?"
    return f"; known: {', '.join(names)}" if names else ""
