"""The scripts that examples are written as: what each line of one tells a practice."""

from kindward.practice.examples import write
from kindward.wire.links import Linked


def test_only_an_underscore_is_left_out_after_a_name_in_a_link() -> None:
    (linked,) = (each for each in write().linked(from_="Ida", box="a line").messages if isinstance(each, Linked))
    assert linked.link == {"from": "Ida", "box": "a line"}
