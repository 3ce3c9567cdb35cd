"""What helped: only what the reader said was lighter, from three entries on, and never a line that did not help at all."""

from kindward.patterns.helped import helped_in
from kindward.patterns.log import in_order, logged
from kindward.records import Moment


def moment(at: int, after: str, *, line: str = "", did: str = "", slug: str = "four-n") -> Moment:
    on = f"2026-11-{1 + at:02}T12:00:00+01:00"
    return Moment(f"m{at}", on, kinder_line=line, response_kinds=(did,) if did else (), after=after, practices=(slug,))


def test_each_thing_counts_the_entries_that_say_how_it_was() -> None:
    afters = ("lighter", "same", "lighter", "", "heavier")
    found = helped_in(
        in_order(logged(moment(at, after, line="I can ask.", did="took a break")) for at, after in enumerate(afters))
    )
    (line,), (practice,), (response,) = found.lines, found.practices, found.responses
    assert found.rated == 4
    assert (line.name, line.yes, line.of, line.ids) == ("I can ask.", 2, 4, ("m0", "m2"))
    assert (practice.name, practice.yes, practice.of) == ("four-n", 2, 4)
    assert (response.name, response.yes, response.of) == ("took a break", 2, 4)


def test_two_entries_are_not_enough_and_what_never_helped_is_not_named() -> None:
    two = helped_in(in_order(logged(moment(at, "lighter", line="One at a time.")) for at in range(2)))
    assert (two.lines, two.practices) == ((), ())
    never = helped_in(in_order(logged(moment(at, "same", line="One at a time.")) for at in range(5)))
    assert (never.lines, never.rated) == ((), 5)


def test_what_helped_most_often_stands_first() -> None:
    often = [moment(at, "lighter", did="asked for help") for at in range(3)]
    seldom = [moment(3 + at, after, did="hid it") for at, after in enumerate(("lighter", "same", "same", "same"))]
    found = helped_in(in_order(map(logged, (*seldom, *often))))
    assert [each.name for each in found.responses] == ["asked for help", "hid it"]
