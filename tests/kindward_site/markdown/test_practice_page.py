"""A practice's own page: what its author writes, and the fixed parts around it."""

import re
from pathlib import Path
from types import SimpleNamespace

import markdown
import pytest

from kindward.practice.catalog import CARDS
from kindward.records import Entry, Moment, Record
from kindward.records.daycard import DayCard
from kindward_site.build import Build, Source
from kindward_site.content.facts import short_facts
from kindward_site.errors import AuthorError
from kindward_site.markdown import extension
from kindward_site.markdown.pages import pages
from kindward_site.markdown.practice_page import GUIDES, WORDS, where_words_go, with_fixed_parts
from kindward_site.site import build_of

ROOT = Path(__file__).parents[3]
CARD = CARDS["self-talk"]
PAGE = """\
# Listen to your self-talk

You need nothing.

/// practice | self-talk
///

/// details | A worked example

Luis did not get the job.

///

## Why it may help

A harsh sentence goes by fast.

## Variations

- **On paper.** Copy it out.
"""


def build() -> Build:
    found = build_of(pages(ROOT / "docs"))
    found.page = Source("docs/practices/self-talk.md", 4, "../../")
    return found


def written(text: str) -> str:
    return "\n".join(with_fixed_parts(text.splitlines(), CARD, build())) + "\n"


def test_the_fixed_parts_stand_around_what_the_author_wrote() -> None:
    text = written(PAGE)
    parts = [
        "# Listen to your self-talk",
        f"**{short_facts(CARD)} Every step can be skipped.** You need nothing.",
        "[Take care if …](../take-care.md)",
        "/// practice | self-talk\n///\n",
        "[Print a worksheet](../worksheets/self-talk/index.html), one page",
        "/// details | A worked example",
        "## Why it may help",
        "goes by fast.",
        "/// evidence | practices-self-talk\n///\n",
        "## Variations",
        f"{WORDS}\n",
        "go on to [Look at a setback](setback.md) or [The 4N pause](four-n.md), your words can come with you",
        f"{GUIDES} {{ data-search-exclude }}\n\n- [The way you talk to yourself](../guides/self-talk.md)\n",
    ]
    assert all(text.count(part) == 1 for part in parts), [part for part in parts if text.count(part) != 1]
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)


def test_where_the_words_go_is_said_in_full() -> None:
    said = written(PAGE).split(f"{WORDS}\n\n")[1].split("\n")[0]
    assert said == (
        "They stay in this browser's storage, on this device. They go into [My notebook](../notebook/index.md) only if you "
        "choose to keep them. If you go on to [Look at a setback](setback.md) or [The 4N pause](four-n.md), your words can "
        "come with you, so that you need not type them again. Someone who uses the same browser could read what is stored "
        "here."
    )


@pytest.mark.parametrize(
    ("types", "kept", "carried"), [((Moment, Entry), True, True), ((DayCard,), True, False), ((), False, False)]
)
def test_words_are_said_to_be_kept_or_carried_only_where_they_are(
    types: tuple[type[Record], ...], kept: bool, carried: bool
) -> None:
    practice = SimpleNamespace(next={"four-n": "if it stings."}, stores=True, keeps=SimpleNamespace(types=types))
    said = where_words_go(practice)
    assert ("only if you choose to keep them" in said) is kept
    assert ("None of them go into" in said) is not kept
    assert ("[The 4N pause](four-n.md)" in said) is carried


def test_guides_stand_in_the_order_of_reading() -> None:
    lines = "\n".join(with_fixed_parts(PAGE.replace("self-talk", "setback").splitlines(), CARDS["setback"], build()))
    listed = re.findall(r"^- \[.+\]\(\.\./guides/([\w-]+)\.md\)$", lines, re.MULTILINE)
    assert listed[:2] == ["what-it-does", "after-a-mistake"]
    assert len(listed) >= 4


def test_a_first_sentence_may_begin_in_bold_and_others_stay_where_they_are() -> None:
    text = written(PAGE.replace("You need nothing.", "**Nothing** is needed.\nOnly time."))
    assert "skipped.** **Nothing** is needed.\nOnly time.\n" in text


def test_an_author_s_own_words_on_taking_care_stand_alone() -> None:
    own = "Take care if you have [OCD](../take-care.md#ocd)."
    text = written(PAGE.replace("You need nothing.\n", f"You need nothing.\n\n{own}\n"))
    assert text.count("take-care.md") == 1
    assert own in text


def test_a_practice_that_no_guide_holds_has_no_list_of_them() -> None:
    alone = Build(page=Source("docs/practices/self-talk.md"))
    assert GUIDES not in "\n".join(with_fixed_parts(PAGE.splitlines(), CARD, alone))


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("# Listen to your self-talk\n", "", ":5: under the title of a practice's page stands a sentence"),
        (PAGE.partition("\n")[2], "", ":5: under the title of a practice's page stands a sentence"),
        ("You need nothing.", "- Nothing.", ":5: under the title of a practice's page stands a sentence"),
        ("You need nothing.\n\n", "", ":5: under the title of a practice's page stands a sentence"),
        ("/// practice | self-talk\n///", "", ":5: a practice's own page holds it: add `/// practice | self-talk`"),
        ("A worked example", "An example", ":5: a practice's page has a worked example"),
        (
            "## Why it may help",
            "## Why it helps",
            ":5: a practice's page has the heading '## Why it may help'; did you",
        ),
        ("## Variations", "## More", ":5: a practice's page has the heading '## Variations'"),
        (
            "## Variations",
            "## Where your words go\n\n## Variations",
            ":22: the build writes '## Where your words go' itself",
        ),
        (
            "## Variations",
            "/// evidence | practices-self-talk\n///\n\n## Variations",
            ":22: the build puts the evidence",
        ),
    ],
)
def test_what_is_missing_or_written_twice_stops_the_build(was: str, now: str, said: str) -> None:
    assert was in PAGE
    with pytest.raises(AuthorError) as problem:
        written(PAGE.replace(was, now))
    assert str(problem.value).startswith(f"docs/practices/self-talk.md{said}")


def test_a_practice_without_an_evidence_card_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kindward_site.content.evidence.cards", dict)
    with pytest.raises(AuthorError, match=r"write content/data/evidence/cards/practices-self-talk\.toml"):
        written(PAGE)


def converted(text: str, page: Source) -> str:
    extensions = [extension.NAME, "pymdownx.blocks.details", "attr_list", "toc"]
    settings = {extension.NAME: {"build": Build(page=page)}}
    return markdown.markdown(text, extensions=extensions, extension_configs=settings)


def test_the_page_is_drawn_with_its_parts_and_its_anchors() -> None:
    html = converted(PAGE, Source("docs/practices/self-talk.md"))
    after = html.partition("</section>")[2]
    assert re.findall(r'<h2 id="([\w-]+)">', after) == ["why-it-may-help", "variations", "where-your-words-go"]
    assert 'class="kw-practice kw-alone"' in html
    assert 'class="admonition kw-evidence"' in html


@pytest.mark.parametrize(
    "file", ["docs/guides/self-talk.md", "docs/practices/index.md", "docs/practices/x/self-talk.md"]
)
def test_no_other_page_gets_them(file: str) -> None:
    html = converted(PAGE, Source(file))
    assert "Where your words go" not in html
    assert 'class="kw-practice"' in html


@pytest.mark.parametrize("slug", CARDS)
def test_the_practice_s_page_says_its_time_nowhere_itself(slug: str) -> None:
    text = (ROOT / f"docs/practices/{slug}.md").read_text(encoding="utf-8")
    lead = text.split("\n# ", 1)[1].split("\n", 1)[1].split("/// practice", 1)[0]
    assert not re.search(r"\b(minute|second)s?\b", lead)
