"""Records that are damaged in every way, beside one that is whole: it is shown, they are said, and not a byte of any changes."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from support.locking import ID, MOMENT, lying
from support.reading import Reader, ready

WHOLE = json.dumps(MOMENT)


def hurt(**changes: Any) -> str:
    return json.dumps(MOMENT | changes)


DAMAGED = {
    "cut-short": WHOLE[: len(WHOLE) // 2],
    "empty": "",
    "nulled": "null",
    "nulled-within": hurt(feelings=None, situation=None),
    "wrong-type": "[1, 2, 3]",
    "wrong-type-within": hurt(situation=["a", {"b": 1}], believability="seven"),
    "no-time": hurt(created="yesterday", updated=7),
    "future": hurt(v=99, later={"not": "known"}),
    "half-a-character": WHOLE.replace("zebra", "\\ud83d"),
    "deep": "[" * 50_000,
    "prototype": '{"v":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    "twice": WHOLE[:-1] + ',"situation":"a second one"}',
}
LARGE = hurt(id="large", situation="word " * 900_000)
"""Nearly all that a browser keeps: nine megabytes, as browsers count them."""


@pytest.mark.fault
def test_damaged_records_are_said_and_stay_as_they_are(reader: Reader) -> None:
    texts = {f"kindward:moment:{ID}": WHOLE}
    texts |= {f"kindward:moment:20260101T10000{n % 10}-{name}": text for n, (name, text) in enumerate(DAMAGED.items())}
    texts |= {"kindward:line:x": "null", "kindward:settings:main": "[]", "kindward:draft:setback": '{"v":1,"fields":7}'}
    reader.seed(texts)
    page = reader.tab("notebook/")
    ready(page, "notebook")
    expect(page.get_by_role("button", name="I forgot the zebra.")).to_be_visible()
    expect(page.locator("#notebook")).to_contain_text("could not be read")
    assert {key: text for key, text in lying(page).items() if key in texts} == texts
    assert page.evaluate("({}).polluted") is None
    for path, id in (("practices/setback/", "setback"), ("notebook/data/", "your-data")):
        page.goto(reader.served.url + path)
        ready(page, id)
    assert {key: text for key, text in lying(page).items() if key in texts} == texts


@pytest.mark.fault
def test_a_record_of_nine_megabytes_opens_and_stays(reader: Reader) -> None:
    reader.seed({"kindward:moment:large": LARGE, f"kindward:moment:{ID}": WHOLE})
    page = reader.tab("notebook/")
    ready(page, "notebook")
    expect(page.get_by_role("button", name="I forgot the zebra.")).to_be_visible()
    assert lying(page)["kindward:moment:large"] == LARGE
