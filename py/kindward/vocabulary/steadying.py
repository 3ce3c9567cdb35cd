"""Ways to steady the body, what can be different afterwards, and where that can lead."""

from typing import Final

from kindward.wording.lines import lines

FEET: Final = lines("""
    Put both feet flat and push them down, as if you wanted to leave a print.
    Notice where the floor pushes back: at your heels, your soles, your toes.
    If there is a chair or a wall behind you, let it carry some of your weight.
""")
BREATH: Final = lines("""
    Let one breath go out slowly, all the way.
    Breathe in while you count to four, and out while you count to six, or at any pace you like better.
    If it makes you dizzy or tense, stop, and go back to take another way.
""")
TOUCH: Final = lines("""
    Rest a hand on your arm, your cheek or your chest, or hold one hand in the other.
    Notice how warm it is, and how heavy. A cup or a cushion will do as well.
    Stay as long as it is pleasant. Not everyone likes it, and you can take your hand away.
""")
SENSES: Final = lines("""
    Look for five things of the same color.
    Listen for three sounds, and let the nearest one come last.
    Touch something cool, and then something rough.
""")
WALK: Final = lines("""
    Walk to the end of the room, the hall or the street, and come back.
    Count your steps up to ten, and start over.
    If you are sitting or lying down, tap your left and right knee in turn, slowly.
""")
LOWER, IN_THE_ROOM, SLOWER, SAME, RESTLESS = NOW = lines("""
    my shoulders are lower
    I can see the room again
    my thoughts are slower
    it is about the same
    I am more restless than before
""")
LEADS: Final = {
    SLOWER: ("setback", "if you are ready to look at what happened."),
    SAME: ("four-n", "if you have a minute for four small steps."),
    RESTLESS: ("kind-line", "if one kind sentence would do for now."),
}
"""The practice that may fit afterwards, and why."""
