"""Out and in: a backup comes back to the byte, readable or sealed, and erasing everything in between erases everything."""

import json
from collections.abc import Callable

from kindward.records.exchange import opened as read
from kindward.your_data.examples import TEXTS
from support.engines.engine import Engine
from support.engines.page import Page

FIELD = "#your-data-sealing"
PASSPHRASE = "four quiet otters swimming"
ODD = {"kindward:aside:x": "not {json", "kindward:aside:y": "half an emoji \ud83d, NUL \0, \u2028 and 🙂"}


def test_a_backup_goes_out_and_comes_in_again(
    opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None], engine: Engine
) -> None:
    seed(TEXTS | ODD | {"other-project": "theirs"})
    page = opened("notebook/data/")
    page.ready("your-data")
    page.click("#your-data [data-press=export][value=json]")
    page.see("[data-part=out] .kw-told", "Look for it in your downloads.")
    file = page.downloaded(engine.downloads, ".json")
    before = page.stored()
    assert read(file.read_text(encoding="utf-8")) == before
    erase_everything(page)
    assert page.evaluate("() => localStorage.getItem('other-project')") == "theirs"
    page.tab.upload("#your-data input[type=file]", file)
    page.click(".kw-incoming [data-press=merge]")
    page.see("[data-part=in] .kw-told", "Added.")
    assert page.stored() == before


def erase_everything(page: Page) -> None:
    page.click("#your-data [data-press=erase-everything]")
    page.click("#your-data [data-press=erase-everything-now]")
    page.see("#your-data", "Everything is erased.")
    assert page.stored() == {}


def test_a_sealed_backup_opens_with_its_passphrase_alone(
    opened: Callable[[str], Page], seed: Callable[[dict[str, str]], None], engine: Engine
) -> None:
    seed(TEXTS)
    page = opened("notebook/data/")
    page.ready("your-data")
    page.click("#your-data [data-press=export][value=sealed]")
    for field in (FIELD, f"{FIELD}-1"):
        page.fill(field, PASSPHRASE)
    page.press("Enter")
    file = page.downloaded(engine.downloads, ".sealed.json")
    assert json.loads(file.read_text(encoding="utf-8")).keys() == {"v", "sealed", "iv", "salt", "rounds"}
    page.see("[data-part=out] .kw-told", ".sealed.json")
    before = page.stored()
    erase_everything(page)
    page.tab.upload("#your-data input[type=file]", file)
    for words, is_right in (("another passphrase", False), (PASSPHRASE, True)):
        page.fill(FIELD, words)
        page.press("Enter")
        page.see(
            ".kw-incoming" if is_right else "[data-notice=sealing] [role=status]", "" if is_right else "does not open"
        )
    page.click(".kw-incoming [data-press=merge]")
    page.see("[data-part=in] .kw-told", "Added.")
    assert page.stored().keys() >= before.keys() - {"kindward:settings:main"}
