"""Scenes of made-up people: each once in content/data/scenes.toml, for the shelf's page and for the file that practices are given."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from htpy import Element, a, article, details, div, h3, li, p, small, strong, summary, ul

from kindward.practice.catalog import CARDS
from kindward.vocabulary.feelings import FAMILIES, WORDS, listed
from kindward.vocabulary.triggers import TRIGGERS
from kindward_site.errors import BuildError, nearest

FILE: Final = Path(__file__).with_name("data") / "scenes.toml"
SCENE_FILE: Final = "scenes.json"
"""In the folder of the browser's modules: practice/effects.js fetches it when a reader asks for a scene."""
_ID: Final = re.compile(r"[a-z][a-z0-9-]*")
_WORDS: Final = range(60, 111)
"""How many words the text of a scene may have: a minute's reading at most."""


class SceneError(BuildError):
    """A scene is not whole, or is there twice; the message names the file, the scene and what is expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenScene:
    """A scene as its author wrote it. `name` is the person's, `practice` the slug of one that may fit."""

    id: str
    name: str
    title: str
    trigger: str
    feelings: tuple[str, ...]
    practice: str
    text: str


@cache
def scenes() -> tuple[WrittenScene, ...]:
    """Every scene, in the order of the file.

    Raises:
        SceneError: as SceneError says.
    """
    return read(FILE)


def read(file: Path) -> tuple[WrittenScene, ...]:
    """The scenes of a file; raises SceneError as `scenes` does."""
    try:
        rows = tomllib.loads(file.read_text(encoding="utf-8"))["scene"]
    except (KeyError, tomllib.TOMLDecodeError) as problem:
        raise SceneError(f"{file.name}: scenes are tables [[scene]] ({problem})") from problem
    found = tuple(_written(row, file.name) for row in rows)
    for field in ("id", "name"):
        if twice := _first_twice(getattr(scene, field) for scene in found):
            raise SceneError(f"{file.name}: the {field} {twice!r} stands in two scenes; give one of them another")
    return found


def _first_twice(words: Iterable[str]) -> str:
    return next((word for word, times in Counter(words).items() if times > 1), "")


def _written(row: Mapping[str, Any], file: str) -> WrittenScene:
    try:
        given = {"title": _set(row["title"]), "text": _set(row["text"]), "feelings": tuple(row["feelings"])}
        scene = WrittenScene(**{**row, **given})
    except (TypeError, KeyError, AttributeError) as problem:
        raise SceneError(f"{file}: the scene {row.get('id')!r} is not whole: {problem}") from problem
    for wrong in _wrongs(scene):
        raise SceneError(f"{file}: the scene {scene.id!r} {wrong}")
    return scene


def _set(text: str) -> str:
    """A text on one line, with apostrophes as they are printed."""
    return " ".join(text.split()).replace("'", "’")


def _wrongs(scene: WrittenScene) -> Iterator[str]:
    """What is wrong with a scene, and what is expected."""
    if not _ID.fullmatch(scene.id):
        yield "has an id that is not lower-case letters, digits and hyphens, such as 'reply-all'"
    if scene.trigger not in TRIGGERS:
        yield f"has the unknown trigger {scene.trigger!r}{nearest(scene.trigger, TRIGGERS)}"
    for word in scene.feelings:
        if word not in WORDS:
            yield f"has the unknown feeling {word!r}{nearest(word, WORDS)}"
    if not 2 <= len(scene.feelings) <= 3:
        yield f"has {len(scene.feelings)} feelings; two or three are expected"
    if scene.practice not in CARDS:
        yield f"leads to the unknown practice {scene.practice!r}{nearest(scene.practice, CARDS)}"
    if (count := len(scene.text.split())) not in _WORDS:
        yield f"has {count} words; {_WORDS[0]} to {_WORDS[-1]} are expected"
    if scene.name not in scene.text:
        yield f"is named {scene.name!r}, and its text does not name them"


def scene_file() -> str:
    """What practices are given when a reader asks for a scene, as JSON (kindward.practice.scenes reads it)."""
    return json.dumps([_for_practices(scene) for scene in scenes()], ensure_ascii=False, separators=(",", ":"))


def _for_practices(scene: WrittenScene) -> dict[str, str | Sequence[str]]:
    names = ("id", "title", "trigger", "feelings", "text")
    return {name: getattr(scene, name) for name in names}


def shelf(trigger: str, root: str) -> str:
    """The scenes that `trigger` set off, as HTML; each can be linked to by its id.

    Args:
        trigger: one of TRIGGERS.
        root: the relative way from the page to the site's root.
    """
    return str(div[(_draw(scene, root) for scene in scenes() if scene.trigger == trigger)])


def _draw(scene: WrittenScene, root: str) -> Element:
    feelings = listed(scene.feelings)
    return article(".kw-scene", aria_labelledby=scene.id)[
        h3(id=scene.id)[scene.title, a(".headerlink", href=f"#{scene.id}", title="Permanent link")["¶"]],
        p(".kw-scene-feelings")[small[f"{feelings[0].upper()}{feelings[1:]}"]],
        p[scene.text],
        p(".kw-scene-next")[
            small[
                "A practice that may fit: ", a(href=f"{root}practices/{scene.practice}/")[CARDS[scene.practice].title]
            ]
        ],
    ]


def by_feeling() -> str:
    """The feelings that stand in some scene, by family, each with the scenes it stands in."""
    return str(
        details(".kw-by-feeling", data_search_exclude=True)[
            summary["Find a scene by a feeling"],
            (_family(family.name, [feeling.word for feeling in family.feelings]) for family in FAMILIES),
        ]
    )


def _family(name: str, words: Iterable[str]) -> Element:
    found = {word: [scene for scene in scenes() if word in scene.feelings] for word in words}
    shown = ul[(li[strong[word], ": ", _links(some), "."] for word, some in found.items() if some)]
    return div(role="group", aria_label=name)[p[name], shown]


def _links(some: Iterable[WrittenScene]) -> Iterator[Element | str]:
    for at, scene in enumerate(some):
        if at:
            yield ", "
        yield a(href=f"#{scene.id}")[scene.title]
