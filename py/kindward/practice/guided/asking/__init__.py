"""A line asked for by a link, and the link that brings it back: both ways in the fragment, and nothing is sent by us.

What a link says was written by a stranger: it is cleaned, capped, looked at for danger, and kept only on a press.
"""

from kindward.practice.guided.asking.page import AskByLink
from kindward.practice.guided.asking.practice import Asking
from kindward.practice.guided.asking.sheet import ME, AskingSheet

__all__ = ["ME", "AskByLink", "Asking", "AskingSheet"]
