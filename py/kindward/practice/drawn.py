"""What is drawn once and kept: HTML that depends on nothing but its arguments."""

from collections.abc import Callable
from functools import lru_cache

from htpy import Renderable
from markupsafe import Markup


def drawn_once[**P](draw: Callable[P, Renderable]) -> Callable[P, Markup]:
    """`draw`, whose HTML is kept for the same arguments: a step draws dozens of chips at each key, and few
    change, and people to call are some hundred elements.

    Only for what depends on nothing but its arguments, and these must be hashable.
    """

    keep: Callable[..., Markup] = lru_cache(maxsize=512)(lambda *args, **kwargs: Markup(draw(*args, **kwargs)))

    def drawn(*args: P.args, **kwargs: P.kwargs) -> Markup:
        return keep(*args, **kwargs)

    return drawn
