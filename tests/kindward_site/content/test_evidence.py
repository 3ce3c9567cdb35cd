"""Every claim leads to a study, every study is cited, and a wrong key stops the build."""

import re
from typing import Final

import markdown
import pytest
import textstat

from kindward_site.build import Build, Source
from kindward_site.content import evidence
from kindward_site.errors import AuthorError
from kindward_site.markdown import extension

PLAIN: Final = str.maketrans("óğ", "og")


def convert(text: str, build: Build | None = None) -> str:
    build = build or Build(page=Source("docs/guides/x.md", 2, "../../"))
    settings = {extension.NAME: {"build": build}}
    return markdown.markdown(text, extensions=[extension.NAME], extension_configs=settings)


def test_a_citation_links_to_its_study() -> None:
    html = convert("It hurt ([@wood2009]).")
    assert '(<a class="kw-cite" href="../../about/evidence/#wood2009">Wood and others, 2009</a>).' in html


def test_a_citation_brings_parentheses_where_the_sentence_has_none() -> None:
    assert "(<a" in convert("It hurt [@wood2009].")
    assert convert("It hurt (see [@wood2009]; [@kross2014]).").count("(") == 1


def test_an_unknown_key_stops_the_build_and_names_the_nearest() -> None:
    with pytest.raises(AuthorError, match=r"docs/guides/x.md:4: unknown study 'wod2009'; did you mean 'wood2009'\?"):
        convert("Fine.\n\nIt hurt [@wod2009].".replace("\n\n", "\n"))


def test_an_unknown_card_stops_the_build() -> None:
    with pytest.raises(AuthorError, match="unknown evidence card 'guide-self-talk'; did you mean 'guides-self-talk'"):
        convert("/// evidence | guide-self-talk\n///")


def test_a_study_outside_the_pages_box_stops_the_build() -> None:
    box = "/// evidence | practices-four-n\n///\n\n"
    assert "kw-cite" in convert(f"{box}It hurt [@wood2009].")
    assert "kw-cite" in convert("A page without a box cites what it likes [@kross2014].")
    said = (
        r"docs/guides/x.md:6: the study 'kross2014' is not in .*: cite it in evidence/cards/practices-four-n.toml, too"
    )
    with pytest.raises(AuthorError, match=said):
        convert(f"{box}It hurt [@kross2014].")


def test_a_card_says_found_not_found_and_how_sure() -> None:
    build = Build()
    html = convert("/// evidence | practices-four-n\n///", build)
    assert html.index("Found.") < html.index("Not found.") < html.index("How sure.")
    assert "kw-cite" in html
    assert "practices-four-n" in build.cards


def test_what_nobody_uses_stops_the_build() -> None:
    keys, cards = set(evidence.studies()), set(evidence.cards())
    evidence.check_all_used(keys, cards)
    with pytest.raises(evidence.EvidenceError, match="no page cites wood2009"):
        evidence.check_all_used(keys - {"wood2009"}, cards)
    with pytest.raises(evidence.EvidenceError, match="no page shows practices-setback"):
        evidence.check_all_used(keys, cards - {"practices-setback"})


def test_every_card_is_whole_and_cites_known_studies() -> None:
    for name, card in evidence.cards().items():
        for text in (card.found, card.not_found, card.sure):
            assert text.strip(), name
            assert set(evidence.cited(text)) <= set(evidence.studies()), name
        assert evidence.cited(card.found + card.not_found), name


@pytest.mark.parametrize("name", [name for name in evidence.cards() if name.startswith("practices-")])
def test_a_practices_card_reads_at_grade_8_at_most(name: str) -> None:
    card = evidence.cards()[name]
    text = re.sub(r" \(?\[@[\w-]+\]\)?", "", f"{card.found} {card.not_found} {card.sure}")
    assert textstat.flesch_kincaid_grade(text) <= 8


def test_the_references_name_every_study_once() -> None:
    html = evidence.references()
    for key in evidence.studies():
        assert html.count(f'id="{key}"') == 1


@pytest.mark.parametrize(("key", "study"), evidence.studies().items(), ids=evidence.studies())
def test_a_study_leads_to_its_publication(key: str, study: evidence.Study) -> None:
    assert re.fullmatch(r"10\.\d{4,5}/[\w.()/-]+", study.doi)
    assert key.startswith(re.sub(r"[^a-z]", "", study.authors.split(",")[0].lower().translate(PLAIN)))
    assert str(study.year) in key
    assert "et al" not in study.short + study.authors


def test_a_reference_without_a_title_goes_from_the_year_to_the_journal() -> None:
    studies = evidence.studies()
    assert not studies["burnham2025"].title, "its title was seen in print: give it, and test another"
    assert '(2025). <em>Mindfulness</em>. <a href="https://doi.org/10.1007/s12671-025-02577-w"' in evidence.references()
