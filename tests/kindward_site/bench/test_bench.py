"""The parts of the measurements that measure nothing: percentiles, the table, the keys, what a request comes to."""

import argparse
import itertools
import json
from functools import partial
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_hits, sentences
from kindward.language.safety import dangerous_spans
from kindward_site.bench import command as bench
from kindward_site.bench import danger_scores
from kindward_site.bench import language as bench_language
from kindward_site.bench.build import build_site, plain_project, plain_settings, without_blocks
from kindward_site.bench.danger_scores import labelled
from kindward_site.bench.events import TYPINGS, WRITTEN
from kindward_site.bench.figures import BARS, Bar, Figures, NotMeasured, over, percentile, table
from kindward_site.bench.network import file_of, wire_size
from kindward_site.bench.serving import gzipped
from kindward_site.bench.words import TYPED_AT_THE_END, TYPED_INSIDE, written
from support.addresses import ROOT

numbers = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 50), (95, 95), (99.5, 100), (100, 100)])
def test_a_percentile_is_the_nearest_rank(percent: float, value: float) -> None:
    assert percentile(range(100, 0, -1), percent) == value


@given(st.lists(numbers, min_size=1), st.floats(min_value=0, max_value=100))
def test_a_percentile_was_really_measured_and_holds_for_its_share(values: list[float], percent: float) -> None:
    found = percentile(values, percent)
    assert found in values
    assert sum(value <= found for value in values) >= len(values) * percent / 100 - 1e-9 * len(values)


def test_nothing_has_no_percentile() -> None:
    with pytest.raises(NotMeasured):
        percentile([], 50)


def test_a_bar_itself_is_kept_to() -> None:
    assert Bar(16).holds(16)
    assert not Bar(16).holds(16.01)
    assert Bar(0.85, floor=True).holds(0.85)
    assert not Bar(0.85, floor=True).holds(0.849)


def test_the_table_stands_in_columns_and_says_what_is_over() -> None:
    figures = {"event.p95_ms": 18.04, "bytes.page_gz": 119_999.0, "language.unseen.recall": 0.9, "build.ms": 1234.5}
    assert table(figures).splitlines() == [
        "key                     measured        bar",
        "event.p95_ms                18.0     ≤ 16.0  over",
        "bytes.page_gz            119,999  ≤ 120,000  ok",
        "language.unseen.recall     0.900    ≥ 0.850  ok",
        "build.ms                 1,234.5",
    ]
    assert over(figures) == ["event.p95_ms"]


def test_what_is_just_over_does_not_look_like_the_bar() -> None:
    assert over({"build.ratio": 1.3004}) == ["build.ratio"]


def test_only_known_groups_can_be_picked_and_they_keep_their_order() -> None:
    assert bench.groups("build, boot") == ["boot", "build"]
    with pytest.raises(argparse.ArgumentTypeError, match="unknown group 'speed'"):
        bench.groups("boot,speed")
    assert bench.parsed([]).only == [name for name in bench.GROUPS if name != bench.SLOW]
    assert "pages" not in bench.parsed([]).only


def test_every_bar_belongs_to_a_group() -> None:
    # The export's figure is one of the notebook's.
    assert {key.partition(".")[0] for key in BARS} | {"export"} == set(bench.GROUPS)


def test_the_json_holds_the_figures_and_a_failure_costs_only_its_own_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(_: bench.Bench) -> Figures:
        raise NotMeasured("no engine")

    def over_its_bar(_: bench.Bench) -> Figures:
        return {"build.ratio": 2.0}

    monkeypatch.setattr(bench, "GROUPS", {"boot": fails, "build": over_its_bar})
    written_to = tmp_path / "figures.json"
    assert bench.main(["--json", str(written_to), "--only", "boot,build"]) == 1
    assert json.loads(written_to.read_text()) == {"build.ratio": 2.0}
    assert "not measured: boot: NotMeasured: no engine" in capsys.readouterr().err
    assert bench.main(["--only", "build"]) == 0


def test_language_gives_all_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    short = partial(bench_language.measure_language_time, sizes=(1_000, 2_000), runs=1)
    monkeypatch.setattr(bench_language, "measure_language_time", short)
    monkeypatch.setattr(danger_scores, "labelled", lambda path: labelled(path)[:200])
    figures, failed = bench.run(bench.Bench(tmp_path, tmp_path), ["language"])
    assert not failed
    thoughts = ("absolute", "fortune_telling", "kind", "label", "mind_reading", "quiet", "should", "verdict")
    danger = ("recall", "recall_indirect", "false_alarms", "false_alarms_plain")
    assert list(figures) == [
        *(f"language.{part}.{what}" for part in ("seen", "unseen") for what in ("precision", "recall")),
        *(
            f"language.thoughts.{part}.{kind}"
            for part in ("seen", "seen_2", "seen_3", "unseen", "unseen_2", "unseen_3")
            for kind in thoughts
        ),
        *(f"language.danger.{part}.{what}" for part in ("seen", "unseen") for what in danger),
        *(
            f"language.time.{manner}.{what}"
            for manner in ("prose", "dictation", "dialogue", "json")
            for what in ("1k_us_per_character", "2k_us_per_character", "ratio")
        ),
    ]


@pytest.mark.parametrize("manner", bench_language.MANNERS)
def test_no_sentence_that_is_timed_comes_twice(manner: str) -> None:
    units = list(itertools.islice(bench_language.MANNERS[manner](Random(1)), 500))
    assert len(set(units)) == len(units)


@pytest.mark.parametrize("manner", ["dictation", "json"])
def test_what_has_no_full_stop_is_one_sentence_that_is_read_to_its_end(manner: str) -> None:
    text = "".join(itertools.islice(bench_language.MANNERS[manner](Random(1)), 100))
    assert len(sentences(text)) == 1
    assert not dangerous_spans(text)
    assert len(find_hits(text)) < 20


def test_texts_that_are_all_let_go_are_no_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_language, "dangerous_spans", lambda _: ((0, 1),))
    with pytest.raises(NotMeasured, match="none of 10 texts of 100 "):
        bench_language.measure_language_time(sizes=(100,), runs=1)


def test_a_page_loses_our_blocks_and_keeps_the_rest() -> None:
    page = "# A\n\n/// practice | four-n\n    id: b\n///\n\nB\n\n/// details | C\nD\n///\n\n/// helplines\n///\nE\n"
    assert without_blocks(page) == "# A\n\n\nB\n\n/// details | C\nD\n///\n\nE\n"


def test_plain_settings_hold_nothing_of_ours() -> None:
    settings = {
        "site_name": "Kindward",
        "theme": {
            "name": "material",
            "custom_dir": "overrides",
            "language": "plain",
            "features": ["navigation.instant"],
        },
        "extra_css": ["assets/css/site.css"],
        "plugins": ["search", "kindward"],
        "markdown_extensions": ["abbr", {"toc": {"permalink": "¶"}}, "kindward_site.markdown.extension"],
        "watch": ["overrides"],
        "strict": True,
    }
    assert plain_settings(settings) == {
        "site_name": "Kindward",
        "theme": {"name": "material", "features": ["navigation.instant"]},
        "plugins": ["search"],
        "markdown_extensions": ["abbr", {"toc": {"permalink": "¶"}}],
        "strict": False,
    }


def test_the_plain_site_of_this_project_builds(tmp_path: Path) -> None:
    assert build_site(plain_project(ROOT, tmp_path / "plain"), tmp_path / "built") > 0
    assert (tmp_path / "built/practices/four-n/index.html").is_file()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides/index.html").write_text("guide " * 100)
    (tmp_path / "404.html").write_text("nothing here " * 100)
    (tmp_path / "face.woff2").write_bytes(bytes(100))
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "file"),
    [
        ("/kindward/guides/", "guides/index.html"),
        ("/kindward/face.woff2?v=1", "face.woff2"),
        ("/kindward/gone.css", "404.html"),
        ("/favicon.ico", "404.html"),
    ],
)
def test_a_request_is_answered_by_a_file(site: Path, asked: str, file: str) -> None:
    assert file_of(site, asked) == site / file


def test_every_request_counts_with_its_bytes_over_the_wire(site: Path) -> None:
    page = gzipped(site / "guides/index.html")
    assert wire_size(site, ["/kindward/guides/", "/kindward/guides/", "/kindward/face.woff2"]) == 2 * page + 100


def test_enough_is_typed_and_what_is_written_is_as_long_as_it_should_be() -> None:
    assert len(written(WRITTEN)) == WRITTEN
    assert len(TYPED_INSIDE + TYPED_AT_THE_END) >= 100
    with pytest.raises(ValueError, match="not 9999"):
        written(9999)


def test_every_typing_has_a_name_of_its_own() -> None:
    assert len({typing.name for typing in TYPINGS}) == len(TYPINGS)
