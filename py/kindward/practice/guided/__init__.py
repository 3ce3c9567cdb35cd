"""Guided practices: a few steps of pieces, a close that asks how it was, and records that carry the words on.

A subclass of `Guided` says what is its own, the steps. sheet.py is the state, moving.py what a press and a key do, timing.py the
way from step to step and every count, keeping/ what goes into the notebook, drawing.py the page.
"""

from kindward.practice.base import Nexts
from kindward.practice.guided.keeping import NOTHING_KEPT, AsMoment, AsRecord
from kindward.practice.guided.moving import Guided
from kindward.practice.guided.sheet import Sheet, Step, unless

__all__ = ["NOTHING_KEPT", "AsMoment", "AsRecord", "Guided", "Nexts", "Sheet", "Step", "unless"]
