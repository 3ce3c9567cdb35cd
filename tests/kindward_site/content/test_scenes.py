"""The scenes as they are written: whole, short, plain to read, each once, for every trigger and every family of feelings, and none that sounds like danger."""

import re
from collections import Counter
from pathlib import Path

import pytest
import textstat

from kindward.language import find_dangers
from kindward.practice.help_card import HEAVY
from kindward.vocabulary.feelings import COMMON, FAMILIES
from kindward.vocabulary.triggers import TRIGGERS
from kindward_site.content.scenes import SceneError, WrittenScene, by_feeling, read, scenes, shelf

ROOT = Path(__file__).parents[3]
SCENES = scenes()
IDS = [scene.id for scene in SCENES]
GOOD = """[[scene]]
id = "a-cup"
name = "Kim"
title = "A cup"
trigger = "a no"
feelings = ["sad", "tired"]
practice = "settle"
text = "Kim {words}"
"""


def test_there_are_forty_or_a_few_more_and_no_title_twice() -> None:
    assert 40 <= len(SCENES) <= 48
    assert len({scene.title for scene in SCENES}) == len(SCENES)


def test_no_person_stands_in_anothers_scene() -> None:
    """Or a reader would take two people for one."""
    for scene in SCENES:
        named = [other.name for other in SCENES if re.search(rf"\b{other.name}\b", f"{scene.title} {scene.text}")]
        assert named == [scene.name]


@pytest.mark.parametrize("scene", SCENES, ids=IDS)
def test_a_scene_is_short_plain_and_calm(scene: WrittenScene) -> None:
    assert 60 <= len(scene.text.split()) <= 110
    assert textstat.flesch_kincaid_grade(scene.text) <= 8
    assert not re.search(r"!|\bjust\b|\bsimply\b|--|\"|'", f"{scene.title} {scene.text}")
    assert scene.text.count("“") == scene.text.count("”")


@pytest.mark.parametrize("scene", SCENES, ids=IDS)
def test_nothing_in_a_scene_sounds_like_danger(scene: WrittenScene) -> None:
    """Neither the whole of it nor any of its sentences."""
    for text in (scene.text, scene.title, *re.split(r"(?<=[.?”])\s+", scene.text)):
        assert find_dangers(text) == ()
        assert find_dangers(text.replace("’", "'")) == ()


def test_no_scene_names_what_is_no_task() -> None:
    assert not {word for scene in SCENES for word in scene.feelings} & HEAVY


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_every_trigger_has_scenes_and_a_place_on_the_shelf(trigger: str) -> None:
    assert sum(scene.trigger == trigger for scene in SCENES) >= 4
    assert f"/// scenes | {trigger}\n" in (ROOT / "docs/scenes.md").read_text(encoding="utf-8")


def test_every_family_of_feelings_has_two_scenes_and_every_common_word_one() -> None:
    words = Counter(word for scene in SCENES for word in scene.feelings)
    for family in FAMILIES:
        assert sum(any(feeling.word in scene.feelings for feeling in family.feelings) for scene in SCENES) >= 2
    assert {*COMMON} - HEAVY <= words.keys()


def test_practices_that_may_fit_are_many() -> None:
    assert len({scene.practice for scene in SCENES}) >= 12


def test_the_shelf_shows_each_scene_once_with_a_way_to_it() -> None:
    html = "".join(shelf(trigger, "../") for trigger in TRIGGERS)
    for scene in SCENES:
        assert html.count(f'<h3 id="{scene.id}">') == 1
        assert html.count(scene.text) == 1
        assert f'href="#{scene.id}"' in by_feeling()
        assert f'href="../practices/{scene.practice}/"' in html


def test_every_feeling_in_a_scene_leads_to_it_and_no_other_is_named() -> None:
    found = re.findall(r"<li><strong>([^<]+)</strong>: (.*?)</li>", by_feeling())
    assert {word: [*re.findall(r'href="#([\w-]+)"', links)] for word, links in found} == {
        word: [scene.id for scene in SCENES if word in scene.feelings]
        for word in dict.fromkeys(feeling.word for family in FAMILIES for feeling in family.feelings)
        if any(word in scene.feelings for scene in SCENES)
    }


def written(tmp_path: Path, text: str, words: int = 60) -> tuple[WrittenScene, ...]:
    (tmp_path / "some.toml").write_text(text.replace("{words}", "walks " * (words - 1)), encoding="utf-8")
    return read(tmp_path / "some.toml")


def test_a_scene_is_set_on_one_line_with_printed_apostrophes(tmp_path: Path) -> None:
    (scene,) = written(tmp_path, GOOD.replace("Kim {", "Kim\\nisn't {"))
    assert scene.text.startswith("Kim isn’t walks walks")


@pytest.mark.parametrize(
    ("slip", "made", "said"),
    [
        ('"a no"', '"a noo"', "some.toml: the scene 'a-cup' has the unknown trigger 'a noo'; did you mean 'a no'?"),
        ('"sad"', '"sadd"', "some.toml: the scene 'a-cup' has the unknown feeling 'sadd'; did you mean 'sad'?"),
        ('"sad", ', "", "some.toml: the scene 'a-cup' has 1 feelings; two or three are expected"),
        ('"settle"', '"settel"', "leads to the unknown practice 'settel'; did you mean 'settle'?"),
        ('"a-cup"', '"A cup"', "has an id that is not lower-case letters, digits and hyphens, such as 'reply-all'"),
        ('"Kim"', '"Lou"', "is named 'Lou', and its text does not name them"),
        ('title = "A cup"\n', "", "some.toml: the scene 'a-cup' is not whole"),
        ('title = "A cup"\n', 'title = "A cup"\nage = 3\n', "some.toml: the scene 'a-cup' is not whole"),
        ("text", "texts", "some.toml: the scene 'a-cup' is not whole: 'text'"),
        ("[[scene]]", "[[scenes]]", "some.toml: scenes are tables [[scene]]"),
        ("[[scene]]", "[[scene]", "some.toml: scenes are tables [[scene]]"),
    ],
)
def test_a_slip_stops_the_build_and_says_what_is_expected(tmp_path: Path, slip: str, made: str, said: str) -> None:
    with pytest.raises(SceneError, match=re.escape(said)):
        written(tmp_path, GOOD.replace(slip, made, 1))


@pytest.mark.parametrize("words", [59, 111])
def test_a_scene_too_short_or_too_long_stops_the_build(tmp_path: Path, words: int) -> None:
    with pytest.raises(SceneError, match=f"has {words} words; 60 to 110 are expected"):
        written(tmp_path, GOOD, words)
    assert written(tmp_path, GOOD, 60)
    assert written(tmp_path, GOOD, 110)


@pytest.mark.parametrize(("field", "other"), [("id", 'name = "walks"'), ("name", 'id = "other"')])
def test_what_stands_twice_stops_the_build(tmp_path: Path, field: str, other: str) -> None:
    again = re.sub(rf'^{other.split()[0]} = ".*"$', other, GOOD, flags=re.MULTILINE)
    with pytest.raises(SceneError, match=f"the {field} '.*' stands in two scenes"):
        written(tmp_path, GOOD + again)
