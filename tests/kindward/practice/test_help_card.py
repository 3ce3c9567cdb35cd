"""Words of danger, in whatever field of whatever practice: people to call come first, and nothing else is said about them."""

import re
from dataclasses import replace
from typing import Any

import pytest

from kindward.language import Danger, find_clear_dangers, find_dangers
from kindward.notebook.page import Notebook
from kindward.practice.base import Place, html_of
from kindward.practice.guided import Step, drawing
from kindward.practice.help_card import HEAVY, SAID, SAID_OF_LINE, dangers_by_field
from kindward.practice.pieces import Choice, Say, Text, When
from kindward.practices import PRACTICES
from kindward.records import Moment, decode, encode
from kindward.records.kinds import KINDS
from kindward.wire.messages import BATCH, Announce, Focus, Input, Mounted, Press, Records, Stamp, Stored
from kindward_site.bench.danger_scores import DATA, labelled
from support.practice_driver import batch_in, in_view, run

DANGER = {
    Danger.SUICIDE: "Everyone would be better off without me. There is no point in living.",
    Danger.SELF_HARM: "I cut myself again last night",
    Danger.TAKEN: "i took all my pills an hour ago",
    Danger.OTHERS: "I'm scared I'll hurt the baby",
    Danger.HURT: "my husband hits me when he drinks",
    Danger.EATING: "made myself throw up three times today",
    Danger.SOMEBODY: "my sister keeps saying she wants to kill herself",
}
FITS = {
    Danger.SUICIDE: "tel:988",
    Danger.SELF_HARM: "tel:988",
    Danger.TAKEN: "tel:18002221222",
    Danger.OTHERS: "tel:911",
    Danger.HURT: "tel:18007997233",
    Danger.EATING: "tel:911",
    Danger.SOMEBODY: "tel:988",
}
"""A line that fits the kind, in the country that is listed first."""
NOW = Stamp("2026-11-26T00:30:15+01:00", "1f2e3d4c")
ANALYSIS = ("<mark", "kw-hit", "kw-offer", "kw-reword", "stand out", "No word stands out")


EVENING = next(
    text
    for row in labelled(DATA / "evenings.jsonl")
    if find_dangers(text := str(row["text"])) and not find_clear_dangers(text)
)
"""A page about a plain evening, in which the words add up to danger faintly."""


def text_fields(practice: Any) -> list[tuple[str, int]]:
    """The fields that a reader can type into, each with its step; a practice without steps has none."""
    fields = []
    for at, _ in enumerate(getattr(practice, "steps", ())):
        state = practice.update(practice.start(Place("here")), Press("go", str(at)))[0]
        html = str(next(part.draw() for part in practice.view(state) if part.live and part.name == f"step-{at}"))
        names = re.findall(r'<(?:textarea[^>]*|input[^>]*type="text"[^>]*) name="([^"]+)"', html)
        fields += [(name, at) for name in names]
    return fields


FIELDS = [(slug, name, at) for slug, practice in PRACTICES.items() for name, at in text_fields(practice)]


def announced(effects: tuple[object, ...]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, Announce)]


def test_there_are_fields_to_try() -> None:
    assert {slug for slug, _, _ in FIELDS} == {*PRACTICES} - {"growth-cycle", "more-help", "patterns"}, (
        "these have nothing to write in"
    )


@pytest.mark.parametrize(("slug", "name", "at"), FIELDS)
@pytest.mark.parametrize("kind", DANGER)
def test_people_to_call_come_first_in_every_field(slug: str, name: str, at: int, kind: Danger) -> None:
    practice = PRACTICES[slug]
    state, effects = run(practice, Press("go", str(at)), Input(name, DANGER[kind], stamp=NOW))
    html = in_view(practice, state)
    assert html.count("kw-help-first") == 1
    assert FITS[kind] in html
    assert "This page can wait" in html
    assert announced(effects) == [SAID]
    for word in ANALYSIS:
        assert word not in html.replace(str(name), ""), word
    assert state.answers[name] == DANGER[kind]  # untouched


@pytest.mark.parametrize(("slug", "name", "at"), FIELDS)
def test_a_page_that_sounds_like_danger_faintly_has_a_line_that_opens_and_the_practice_goes_on(
    slug: str, name: str, at: int
) -> None:
    practice = PRACTICES[slug]
    state, effects = run(practice, Press("go", str(at)), Input(name, EVENING, stamp=NOW))
    html = in_view(practice, state)
    assert "kw-help-first" not in html
    assert re.findall(r"<(\w+)", html.partition(f'name="{name}"')[2].partition("kw-help-line")[0]) == ["details"]
    assert FITS[Danger.SUICIDE] in html
    assert announced(effects) == [SAID_OF_LINE]
    assert not state.help_first
    state, effects = practice.update(state, Input(name, f"{EVENING} And then more.", stamp=NOW))
    assert announced(effects) == []  # once
    state, effects = practice.update(state, Input(name, f"{EVENING} {DANGER[Danger.SUICIDE]}", stamp=NOW))
    html = in_view(practice, state)
    assert html.count("kw-help-first") == 1
    assert "kw-help-line" not in html
    assert announced(effects) == [SAID]
    state, effects = practice.update(state, Input(name, EVENING, stamp=NOW))
    assert "kw-help-line" in in_view(practice, state)
    assert announced(effects) == []


@pytest.mark.parametrize(("slug", "name", "at"), FIELDS)
def test_the_card_stands_directly_under_the_field_and_nothing_pushes_it_away(slug: str, name: str, at: int) -> None:
    practice = PRACTICES[slug]
    state, _ = run(practice, Press("go", str(at)), Input(name, DANGER[Danger.SUICIDE], stamp=NOW))
    between = in_view(practice, state).partition(f'name="{name}"')[2].partition("kw-help-first")[0]
    assert re.findall(r"<(\w+)", between) == ["section"], between  # the card's own


@pytest.mark.parametrize(("slug", "name", "at"), FIELDS)
def test_the_practice_goes_on_for_whoever_wants_it(slug: str, name: str, at: int) -> None:
    practice = PRACTICES[slug]
    state, _ = run(practice, Press("go", str(at)), Input(name, DANGER[Danger.SUICIDE], stamp=NOW))
    for step in range(at, len(practice.steps) + 1):
        assert "kw-help-first" in in_view(practice, state), step
        state, effects = practice.update(state, Press("next", stamp=NOW))
        assert SAID not in announced(effects)  # once
    state, effects = practice.update(state, Press("keep", stamp=NOW))
    batch = batch_in(effects)
    for key, text in batch.saves:  # the reader's words, and nothing about them
        record = decode(KINDS[key.split(":")[1]], text)
        assert "danger" not in text.replace(DANGER[Danger.SUICIDE], "").lower(), record
    state, _ = practice.update(state, Stored(BATCH, ok=True, stamp=NOW))
    assert state.kept


@pytest.mark.parametrize(("slug", "name", "at"), FIELDS)
def test_going_on_brings_the_replies_back_but_not_about_that_sentence(slug: str, name: str, at: int) -> None:
    practice = PRACTICES[slug]
    said = f"{DANGER[Danger.SUICIDE]} I'm such an idiot."
    state, _ = run(practice, Press("go", str(at)), Input(name, said, stamp=NOW))
    assert 'data-press="go-on"' in in_view(practice, state)
    state, effects = practice.update(state, Press("go-on", stamp=NOW))
    assert Focus(f"step-{at}") in effects
    html = in_view(practice, state)
    assert "kw-help-first" in html  # people to call stay
    assert 'data-press="go-on"' not in html
    marked = re.findall(r"<mark[^>]*>([^<]*)</mark>", html)
    assert set(marked) <= {"idiot"}


def test_self_talk_looks_at_the_other_sentences_once_the_reader_wants_it() -> None:
    practice = PRACTICES["self-talk"]
    said = "I'm such an idiot. Everyone would be better off without me."
    state, _ = run(practice, Input("said", said), Press("go-on"))
    assert re.findall(r"<mark[^>]*>([^<]*)</mark>", in_view(practice, state)) == ["idiot"]
    state, _ = run(practice, Input("said", DANGER[Danger.SUICIDE]), Press("go-on"))
    assert "stand" not in in_view(practice, state).split("kw-help-first")[0]


def test_it_is_announced_once_and_again_only_on_a_clean_page() -> None:
    practice = PRACTICES["self-talk"]
    state, effects = run(practice, Input("said", "i want to die"))
    assert announced(effects) == [SAID]
    state, effects = practice.update(state, Input("said", "i want to die."))
    assert announced(effects) == []
    state, effects = practice.update(state, Input("said", "I am tired."))
    assert "kw-help-first" not in in_view(practice, state)
    state, effects = practice.update(state, Input("said", "i want to die"))
    assert announced(effects) == []
    state, _ = practice.update(state, Press("let-go"))
    state, effects = practice.update(state, Input("said", "i want to die"))
    assert announced(effects) == [SAID]


def test_a_draft_that_speaks_of_danger_meets_people_to_call_and_nothing_of_it_is_stored() -> None:
    practice = PRACTICES["setback"]
    state, _ = run(practice, Input("situation", DANGER[Danger.HURT]), Press("go-on"))
    draft = practice.draft(state)
    assert draft is not None
    plain, _ = run(practice, Input("situation", "I sent it."))
    other = practice.draft(plain)
    assert other is not None
    assert draft.replace(DANGER[Danger.HURT], "I sent it.") == other  # no trace of the card, nor of going on
    state, effects = run(practice, Mounted(draft=draft))
    assert announced(effects) == [SAID]
    assert "kw-help-first" in in_view(practice, state)


def test_the_card_stands_under_the_field_that_says_so() -> None:
    practice = PRACTICES["setback"]
    state, _ = run(practice, Press("go", "1"), Input("response", DANGER[Danger.SUICIDE]))
    html = in_view(practice, state)
    assert html.index('name="response"') < html.index("kw-help-first") < html.index('name="outcome"')
    state, _ = practice.update(state, Press("next"))
    html = in_view(practice, state)
    assert html.index("kw-lead") < html.index("kw-help-first") < html.index("kw-feelings")


def test_for_a_heavy_feeling_it_stands_under_the_strength_that_says_so() -> None:
    practice = PRACTICES["setback"]
    strong = (Input("feelings", ("sad", "hopeless", "tired")), Input("strength.hopeless", "9"))
    html = in_view(practice, run(practice, Press("go", "2"), *strong)[0])
    assert "strength." not in html.partition("kw-help-first")[0].rpartition('name="strength.hopeless"')[2]
    assert "strength.hopeless" not in html.partition("kw-help-first")[2]


def test_words_in_a_field_that_is_not_shown_bring_the_card_before_all_else() -> None:
    settle = PRACTICES["settle"]
    hidden = When("way", {"here": (Say(("Stay.",)),), "there": (Text("words", "Which words?"),)})
    outline = replace(settle.outline, steps=(Step("One", "Lead")[Choice("way", "Which?", ("here", "there")), hidden],))
    state, _ = run(settle, Input("words", "I want to die"), Input("way", "here"))
    html = str(drawing.parts(outline, state)[1].draw())
    assert html.index("kw-lead") < html.index("kw-help-first") < html.index('name="way"')
    assert html.count("kw-help-first") == 1


@pytest.mark.parametrize("word", ["hopeless", "numb"])
def test_a_heavy_feeling_at_eight_leads_to_help_and_to_no_task(word: str) -> None:
    practice = PRACTICES["setback"]
    strong = (Input("feelings", (word,)), Input(f"strength.{word}", "8"))
    state, effects = run(practice, Press("go", "2"), *strong)
    assert announced(effects) == [SAID]
    assert "tel:988" in in_view(practice, state)
    state, _ = practice.update(state, Press("go", "5"))
    html = in_view(practice, state)
    assert "tel:988" in html
    assert "kw-offer" not in html
    state, _ = practice.update(state, Press("go", "6"))
    assert "kw-next" not in in_view(practice, state)


def test_hopeless_is_never_answered_with_a_task_to_put_it_away() -> None:
    practice = PRACTICES["setback"]
    state, _ = run(practice, Input("feelings", ("hopeless",)), Input("strength.hopeless", "5"), Press("go", "5"))
    html = in_view(practice, state)
    assert "tomorrow noon" not in html
    assert "Tell one person" in html
    assert "kw-help-first" not in html
    assert "people to call" in html


@pytest.mark.parametrize("word", sorted(HEAVY))
def test_a_heavy_feeling_in_own_words_is_heard_too(word: str) -> None:
    practice = PRACTICES["setback"]
    state, _ = run(
        practice, Press("go", "2"), Input("feelings.own", word.title()), Input(f"strength.{word.title()}", "9")
    )
    assert "tel:988" in in_view(practice, state)


@pytest.mark.parametrize("practice", PRACTICES.values(), ids=lambda each: each.card.slug)
def test_other_feelings_get_no_card(practice: Any) -> None:
    state, effects = run(practice, Input("feelings", ("sad",)), Input("strength.sad", "10"), Press("go", "2"))
    assert "kw-help-first" not in html_of(practice.view(state))
    assert SAID not in announced(effects)


def test_a_kind_line_that_speaks_of_danger_is_not_made_softer_nor_offered_again() -> None:
    practice = PRACTICES["four-n"]
    line = (Input("line.own", "I should just kill myself"), Input("line.believed", "2"))
    state, _ = run(practice, Press("go", "3"), *line, Press("go-on"))
    assert "I am willing to consider" not in in_view(practice, state)


def test_a_refused_save_changes_nothing_about_it() -> None:
    practice = PRACTICES["four-n"]
    state, _ = run(practice, Input("critic", "i want to die"), Press("leave"), Press("keep", stamp=NOW))
    state, _ = practice.update(state, Stored(BATCH, ok=False, reason="quota"))
    assert "kw-help-first" in in_view(practice, state)
    assert state.answers["critic"] == "i want to die"


def test_the_notebook_hears_it_where_it_is_written() -> None:
    notebook = Notebook()
    empty = (Records(kind, ()) for kind in KINDS)
    state, _ = run(notebook, Mounted(), *empty, Press("add", "line"))
    state, effects = notebook.update(state, Input("form.text", "I want to die"))
    assert announced(effects) == [SAID]
    assert html_of(notebook.view(state)).count("kw-help-first") == 1
    state, effects = notebook.update(state, Input("form.text", "I want to die now"))
    assert announced(effects) == []
    state, effects = notebook.update(state, Input("form.text", "I am allowed to rest"))
    assert "kw-help-first" not in html_of(notebook.view(state))


def test_the_card_is_a_region_with_a_name_of_its_own() -> None:
    state, _ = run(PRACTICES["setback"], Input("situation", "I want to die"))
    assert NAMES_OF_CARDS.findall(in_view(PRACTICES["setback"], state)) == ["People to call"]


def test_two_cards_of_one_form_have_two_names() -> None:
    notebook = Notebook()
    record = Moment("m", "2026-11-01T10:00:00+01:00", situation="I want to die", critic_line="I want to kill myself")
    told = (Records(kind, ((f"kindward:{kind}:m", encode(record)),) if kind == "moment" else ()) for kind in KINDS)
    state, _ = run(notebook, Mounted(), *told, Press("open", "m"), Press("edit", "m"))
    state, _ = notebook.update(state, Input("form.situation", "I want to die now"))
    state, _ = notebook.update(state, Input("form.critic_line", "I want to kill myself now"))
    names = NAMES_OF_CARDS.findall(html_of(notebook.view(state)))
    assert [name.partition(":")[0] for name in names] == ["People to call"] * 2
    assert len({*names}) == 2


NAMES_OF_CARDS = re.compile(r'<section class="kw-care kw-help-first"[^>]* aria-label="([^"]+)"')


@pytest.mark.parametrize("opening", ["I am willing to consider that {}", "Part of me could come to believe that {}"])
def test_a_softer_opening_of_ours_neither_hides_danger_nor_makes_it(opening: str) -> None:
    calm = "I can be on my own side and still want to do better"
    assert dangers_by_field({"line.own": calm}) == {}
    assert dangers_by_field({"line.own": opening.format(calm)}) == {}
    assert Danger.SUICIDE in dangers_by_field({"line.own": opening.format("I want to die")})["line.own"]
