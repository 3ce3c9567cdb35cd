"""Your data: what is stored here, out as a file, in from a file, on paper, and erased."""

from kindward.yourdata.page import YourData

__all__ = ["YourData"]
