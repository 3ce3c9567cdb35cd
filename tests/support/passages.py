"""Where the site speaks of studies, in passages that are read by themselves: of pages, of cards, of practices' code."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kindward_site.content import evidence

ROOT: Final = Path(__file__).parents[2]
_SENTENCE: Final = re.compile(r"(?<=[.!?])(?<!\svs\.)[\"”*_]*\s+(?=[\"“(*_]*[A-Z])")
_PRACTICE: Final = re.compile(r"py/kindward/(?:practices|vocabulary)/(?P<name>\w+)\.py")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, an item of a list, a row of a table or a text of a card, where it stands, and what it leads to."""

    where: str
    text: str
    around: frozenset[str] = frozenset()
    """The studies that are cited beside it: by the rest of its card, or by the card of the practice whose words they are."""
    beside: str = ""
    """What else is read with it: the rest of its card."""

    @property
    def sentences(self) -> list[str]:
        """Its sentences; a row of a table is one, since one cell of it names the study of the others."""
        return [self.text] if self.text.startswith("|") else _SENTENCE.split(self.text)


def passages_of_page(path: Path) -> Iterator[Passage]:
    """The passages of a page of the site."""
    return passages_of_text(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))


def passages_of_text(text: str, file: str) -> Iterator[Passage]:
    """The passages of Markdown, without front matter, headings, the lines of blocks, and what is indented as code."""
    lines = text.split("\n")
    start = lines.index("---", 1) + 1 if lines[0] == "---" else 0
    gathered: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        is_new = not line.strip() or line.startswith(("///", "|", "#")) or re.match(r" *(?:[-*]|\d+\.) ", line)
        if is_new and gathered:
            yield Passage(f"{file}:{number - len(gathered)}", " ".join(gathered))
            gathered = []
        if number > start and line.strip() and not line.startswith(("///", "    ", "#")):
            gathered.append(line.strip())


def passages_of_cards() -> Iterator[Passage]:
    """The texts of every card."""
    for name, card in evidence.cards().items():
        texts = {"found": card.found, "not_found": card.not_found, "sure": card.sure}
        whole = " ".join(texts.values())
        for field, text in texts.items():
            yield Passage(f"evidence/cards/{name}.toml {field}", text, card.cites, whole)


def passages_of_code(path: Path) -> Iterator[Passage]:
    """The texts in a module of Python: a practice's lead to the studies of its card, others to any study."""
    where = str(path.relative_to(ROOT))
    practice = _PRACTICE.fullmatch(where)
    card = evidence.cards().get(f"practices-{practice['name'].replace('_', '-')}") if practice else None
    around = card.cites if card else frozenset(evidence.studies())
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for line, text in enumerate(re.split(r"\n\n|(?<=\.)\n", node.value)):
                yield Passage(f"{where}:{node.lineno + line}", " ".join(text.split()), around)
