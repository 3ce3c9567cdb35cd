"""Kind lines to begin with, which claim little enough to be believed."""

from typing import Final

from kindward.wording.lines import lines

FOR_A_TIME: Final = lines("""
    I can be nervous and still begin
    I can ask for a minute if I need one
    This mistake is one of many things I did today
    I can say the same thing to myself in a kinder tone
    Nothing has to be decided at this hour
    I may see this differently after some sleep
""")
"""Before something hard, when the critic is loud, and at night: two for each."""
