"""What several parts of the notebook draw: words with the search's matches marked, and pairs of name and text."""

from htpy import Node, dd, dl, dt
from markupsafe import Markup, escape

from kindward.notebook.search.folded import pieces
from kindward.practice.theirs import THEIRS
from kindward.wording.answers import Rows


def marked(text: str, words: tuple[str, ...]) -> Node:
    """`text` with the search's words marked."""
    if not words:
        return text
    is_plain = len(escape(text)) == len(text)
    cut = ((piece if is_plain else escape(piece), hit) for piece, hit in pieces(text, words))
    return Markup("".join(f"<mark>{piece}</mark>" if hit else piece for piece, hit in cut))


def facts_list(rows: Rows, words: tuple[str, ...], *, title: str = "") -> Node:
    """Pairs of name and text, with the search's words marked; what stands as the `title` above them is not said again."""
    rows = [(name, text) for name, text in rows if text.strip() != title]
    return rows and dl(".kw-facts")[([dt[name], dd(THEIRS)[marked(text, words)]] for name, text in rows)]
