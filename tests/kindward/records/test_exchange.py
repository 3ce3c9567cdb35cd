"""What goes out comes back byte for byte; merging does not depend on the order; hostile files change nothing."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Line, Moment, Record, decode, encode, version
from kindward.records.exchange import Refused, exported, later, merged, opened, preview
from kindward.records.kinds import KINDS
from kindward.records.settings import Settings
from kindward.wire.names import record_key
from support.records import ids, records_of

NOW = "2026-11-22T00:30:15+01:00"
SPELLED = {",": ", ", "{": " {", "}": "} ", '"id"': '"\\u0069d"', '"text"': '"text" ', ',"pinned"': ',\n"pinned"'}
"""Other ways to write the same JSON."""
stamps = st.sampled_from(["", "junk", NOW, "2026-11-22T00:00:00+00:00", "2026-11-21T23:30:15Z", "9999-12-31T23:59:59"])


def stored(cls: type[Record]) -> st.SearchStrategy[tuple[str, str]]:
    return records_of(cls).map(lambda record: (record_key(cls.kind, record.id), encode(record)))


junk = st.tuples(st.builds(record_key, st.sampled_from([*KINDS, "draft", "aside", "paths"]), ids), st.text(max_size=20))
newer = st.builds(
    lambda id, mood, updated: (record_key("line", id), json.dumps({"v": version(Line) + 1, "mood": mood} | updated)),
    ids,
    st.text(max_size=5),
    st.one_of(stamps, st.none(), st.integers()).map(lambda updated: {"updated": updated}) | st.just({}),
)
# The settings tell of a browser, and each keeps its own.
records_only = st.lists(
    st.one_of(*(stored(cls) for cls in KINDS.values() if cls is not Settings), newer), max_size=6
).map(dict)
stores = st.lists(st.one_of(*map(stored, KINDS.values()), junk, newer), max_size=6).map(dict)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@given(stores)
def test_export_erase_import_gives_back_the_same_bytes(texts: dict[str, str]) -> None:
    assert opened(exported(texts, NOW)) == texts
    assert merged({}, opened(exported(texts, NOW))) == texts


@given(stores, stores)
def test_twice_is_once(mine: dict[str, str], theirs: dict[str, str]) -> None:
    once = merged(mine, theirs)
    assert merged(once, theirs) == once
    assert merged(once, mine) == once
    assert not preview(once, theirs).writes


@given(records_only, records_only, records_only)
def test_the_order_does_not_matter(a: dict[str, str], b: dict[str, str], c: dict[str, str]) -> None:
    assert merged(a, b) == merged(b, a)
    assert merged(merged(a, b), c) == merged(a, merged(b, c))


@given(stores, stores)
def test_nothing_of_mine_goes_but_for_what_is_later(mine: dict[str, str], theirs: dict[str, str]) -> None:
    both = merged(mine, theirs)
    assert both.keys() == mine.keys() | theirs.keys()
    for key, text in mine.items():
        assert both[key] == text or both[key] == later(key, (text, theirs[key])) == theirs[key]


@given(stores, stores)
def test_a_preview_sorts_every_text_once(mine: dict[str, str], theirs: dict[str, str]) -> None:
    told = preview(mine, theirs)
    places = [*told.new, *told.changed, *told.same, *told.older, *told.own, *told.unreadable]
    assert sorted(places) == sorted(theirs)


@given(json_values, st.text(max_size=20))
def test_a_file_that_is_not_ours_is_refused_and_nothing_else_raised(data: Any, text: str) -> None:
    whole = {"format": "kindward-notebook", "v": 1, "records": data, "texts": data}
    for file in (text, json.dumps(data), json.dumps(whole), json.dumps(whole | {"texts": {}})):
        try:
            held = opened(file)
        except Refused:
            continue
        assert all(key.startswith("kindward:") for key in held)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("[" * 100_000, "no-json"),
        ("{}", "not-ours"),
        ('{"format":"kindward-notebook","v":2,"records":{}}', "newer"),
        ('{"format":"kindward-notebook","v":true,"records":{}}', "newer"),
        ('{"format":"kindward-notebook","v":1,"records":[]}', "damaged"),
        ('{"format":"kindward-notebook","v":1,"records":{},"texts":{"kindward:draft:x":1}}', "damaged"),
        (
            '{"format":"kindward-notebook","v":1,"records":{"kindward:line:a":{}},"texts":{"kindward:line:a":""}}',
            "damaged",
        ),
        ('{"format":"kindward-notebook","v":1,"records":{"kindward:line:a":{},"kindward:line:a":{}}}', "no-json"),
        ('{"format":"kindward-notebook","v":1,"records":{"kindward:line:a":{"id":"a","id":"b"}}}', "no-json"),
        ('{"format":"kindward-notebook","v":1,"records":{"kindward:line:a":{"v":NaN}}}', "no-json"),
        ('{"format":"kindward-notebook","v":1,"records":{"kindward:line:a":{"v":1e999}}}', "no-json"),
    ],
)
def test_a_refused_file_says_why(file: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        opened(file)
    assert refused.value.reason == reason


def test_half_a_character_goes_out_and_comes_back() -> None:
    texts = {"kindward:draft:four-n": "half an emoji: \ud83d", "kindward:line:a": encode(Line("a", NOW, NOW, "\ude00"))}
    file = exported(texts, NOW)
    assert opened(file.encode().decode()) == texts


def test_a_record_stands_in_the_file_as_it_is_stored() -> None:
    line = encode(Line("a", NOW, NOW, "words"))
    assert f'\n"kindward:line:a":{line}' in exported({"kindward:line:a": line}, NOW)
    spaced = line.replace(",", ", ")
    for other in (spaced, line.replace('"v":2', '"v":true'), line.replace('"v":2', '"v":1')):
        assert json.loads(exported({"kindward:line:a": other}, NOW))["texts"] == {"kindward:line:a": other}


spellings = st.sampled_from(
    [str, *((lambda text, old=old, new=new: text.replace(old, new)) for old, new in SPELLED.items())]
)
lines = st.builds(Line, ids, stamps, text=st.text(max_size=8)).map(encode)


@given(st.lists(st.tuples(lines, spellings), max_size=6))
def test_each_of_many_stands_in_the_file_as_it_would_alone(said: list[tuple[str, Callable[[str], str]]]) -> None:
    texts = {f"kindward:line:{n}": spell(line) for n, (line, spell) in enumerate(said)}
    alone = {key for key, text in texts.items() if json.loads(exported({key: text}, NOW))["records"]}
    assert {key for key in texts if texts[key] == encode(decode(Line, texts[key]))} == alone
    for readable in (None, texts.keys()):
        file = exported(texts, NOW, readable)
        assert json.loads(file)["records"].keys() == alone
        assert opened(file) == texts


def test_a_file_as_deep_as_it_likes_raises_nothing_else() -> None:
    for depth in (500, 990, 3_000, 100_000):
        held = "[" * depth + "]" * depth
        for records in (held, f'{{"kindward:moment:x":{held}}}'):
            try:
                opened(f'{{"format":"kindward-notebook","v":1,"records":{records},"texts":{{}}}}')
            except Refused:
                continue


def test_a_file_with_more_than_a_browser_keeps_is_refused_and_one_with_as_much_is_not() -> None:
    def of(count: int) -> str:
        many = ",".join(f'"kindward:draft:{number}":""' for number in range(count))
        return f'{{"format":"kindward-notebook","v":1,"records":{{}},"texts":{{{many}}}}}'

    for file in (" " * 12_000_001, of(60_001)):
        with pytest.raises(Refused, match="too-much"):
            opened(file)
    assert len(opened(of(60_000))) == 60_000
    assert opened(of(1).ljust(12_000_000)) == {"kindward:draft:0": ""}


def test_only_keys_of_ours_come_in_and_the_lock_stays_out() -> None:
    texts = {"other:x": "1", "kindward:lock:main": "1", "kindward::x": "1", "kindward:draft:four-n": "mine"}
    file = {"format": "kindward-notebook", "v": 1, "exported": NOW, "records": {}, "texts": texts}
    assert opened(json.dumps(file)) == {"kindward:draft:four-n": "mine"}
    assert opened(exported(texts, NOW)) == {"kindward:draft:four-n": "mine"}


def test_the_version_changed_last_counts_whatever_the_offset() -> None:
    key = record_key("moment", "m")
    first = encode(Moment("m", NOW, "2026-11-22T01:00:00+01:00", situation="first"))
    second = encode(Moment("m", NOW, "2026-11-22T00:30:00+00:00", situation="second"))
    assert later(key, (first, second)) == second
    assert preview({key: first}, {key: second}).changed == {key: second}
    assert preview({key: second}, {key: first}).older == (key,)


def test_a_newer_release_counts_and_what_nobody_can_read_does_not() -> None:
    key = record_key("line", "a")
    line, new = encode(Line("a", NOW, NOW, "words")), '{"v":99,"mood":1}'
    assert later(key, (line, new)) == new
    assert later(key, (line, "junk")) == line
    assert preview({key: line}, {key: "junk"}).unreadable == (key,)


def test_of_two_that_a_newer_release_wrote_the_later_counts() -> None:
    key = record_key("line", "a")
    first, last = ('{"v":99,"updated":"2026-01-01T00:00:00Z","z":1}', '{"v":99,"updated":"2026-11-21T00:00:00Z"}')
    assert later(key, (first, last)) == later(key, (last, first)) == last
    assert preview({key: last}, {key: first}).older == (key,)


def test_drafts_and_the_settings_of_this_browser_stay() -> None:
    draft, settings = "kindward:draft:four-n", "kindward:settings:main"
    mine = {draft: "mine", settings: encode(Settings("main", NOW, NOW, exported=NOW))}
    theirs = {draft: "theirs", settings: encode(Settings("main", NOW, "2027-01-01T00:00:00Z"))}
    assert preview(mine, theirs).own == (draft, settings)
    assert preview({settings: "junk"}, theirs).changed == {settings: theirs[settings]}


def test_a_copy_of_what_could_not_be_read_goes_out_and_comes_in_however_long_its_key() -> None:
    long = "kindward:moment:" + "m" * 400
    texts = {long: "junk", f"kindward:aside:{long}:{NOW}": "junk"}
    assert opened(exported(texts, NOW)) == texts
    assert opened(exported({long + "m": "junk"}, NOW)) == {}
