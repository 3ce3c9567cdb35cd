"""Stand-in until the rules arrive."""
from dataclasses import dataclass
from enum import StrEnum
class Kind(StrEnum):
    ABSOLUTE="absolute"; LABEL="label"; VERDICT="verdict"; SHOULD="should"; MIND_READING="mind-reading"; FORTUNE_TELLING="fortune-telling"
@dataclass(frozen=True)
class Hit:
    start:int; end:int; kind:Kind; reason:str; rewordings:tuple[str,...]
def sentences(text): return ((0,len(text)),)
def find_hits(text):
    i=text.find("always")
    return (Hit(i,i+6,Kind.ABSOLUTE,"Always leaves no room.",(text.replace("always","sometimes"),)),) if i>=0 else ()
