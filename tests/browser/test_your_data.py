"""Your data in a real Chromium, real engine included: out and in to the byte, nothing half done, nothing left behind."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Download, Page, Route

from kindward.records import Line, Moment, encode
from kindward.records.exchange import exported, opened
from kindward.wire.names import record_key
from kindward.your_data.examples import TEXTS
from kindward_site.bench.serving import Served
from support.checks import axe, tab_to, too_wide
from support.reading import Reader, ready
from support.waiting import until

PATH = "notebook/data/"
NEIGHBOR = {"other-project": "theirs", "kindwardish:x": "not ours"}
LATER = "2026-11-25T00:00:00+01:00"
FILE = exported(TEXTS | {"kindward:line:new": encode(Line("new", LATER, LATER, "Slowly is a speed."))}, LATER)


def stored(page: Page) -> dict[str, str]:
    """All of local storage but for what the theme keeps of its own."""
    held: dict[str, str] = page.evaluate("() => ({...localStorage})")
    return {key: text for key, text in held.items() if not key.endswith("__palette")}


def opened_with(reader: Reader, texts: dict[str, str]) -> Page:
    reader.seed(texts)
    page = reader.tab(PATH)
    ready(page, "your-data")
    page.wait_for_selector("[data-part=out]")
    return page


@pytest.fixture
def page(reader: Reader) -> Page:
    """The page of a reader who has things stored, beside a neighbor's."""
    return opened_with(reader, TEXTS | NEIGHBOR)


def press(page: Page, action: str, value: str = "") -> None:
    page.click(f'[data-press="{action}"]' + (f'[value="{value}"]' if value else ""))


def choose(page: Page, text: str | bytes, name: str = "kindward.json") -> None:
    data = text.encode() if isinstance(text, str) else text
    page.set_input_files("input[type=file]", {"name": name, "mimeType": "application/json", "buffer": data})


def text_of(download: Download) -> str:
    return Path(download.path()).read_text(encoding="utf-8")


def exports(page: Page, form: str = "json") -> Download:
    with page.expect_download() as found:
        page.click(f'[data-part=out] [data-press="export"][value="{form}"]')
    page.wait_for_selector("[data-part=out] .kw-told")
    return found.value


def erase_everything(page: Page) -> None:
    press(page, "erase-everything")
    press(page, "erase-everything-now")
    page.wait_for_selector("text=Everything is erased.")


def test_export_erase_import_gives_back_the_same_bytes(page: Page) -> None:
    odd = {"kindward:draft:odd": "half an emoji \ud83d, NUL \0, \u2028 and 🙂", "kindward:aside:x": "not {json"}
    page.evaluate("(texts) => Object.assign(localStorage, JSON.parse(texts))", json.dumps(odd))
    page.reload()
    page.wait_for_selector("[data-part=out]")
    download = exports(page)
    assert re.fullmatch(r"kindward-\d{4}-\d\d-\d\d\.json", download.suggested_filename)
    file = Path(download.path()).read_bytes()
    before = stored(page)
    assert opened(file.decode()) == {key: text for key, text in before.items() if key.startswith("kindward:")}
    page.evaluate("sessionStorage.setItem('kindward.carry', 'm')")
    page.evaluate("localStorage.setItem('kindward:lock:main', 'locked')")
    erase_everything(page)
    assert stored(page) == NEIGHBOR
    assert page.evaluate("sessionStorage.length") == 0
    choose(page, file)
    page.wait_for_selector(".kw-incoming")
    press(page, "merge")
    page.wait_for_selector("text=Added.")
    assert stored(page) == before
    page.goto(page.url.replace("data/", ""))
    page.click("text=I forgot her birthday.")


def test_every_id_on_the_page_is_there_once(page: Page) -> None:
    """Also while it asks for a passphrase: a label leads to its own field."""
    press(page, "export", "sealed")
    page.wait_for_selector("[data-notice=sealing] input:focus")
    ids: list[str] = page.locator("[id]").evaluate_all("(found) => found.map(({ id }) => id)")
    assert [id for id in ids if id.startswith("your-data") and ids.count(id) > 1] == []


def test_erasing_leaves_no_key_of_ours_even_after_leaving(page: Page) -> None:
    page.click("label:has(input[value=setback])")
    page.click("label:has(input[value=values])")
    erase_everything(page)
    page.goto(page.url.replace("notebook/data/", "help/"))
    assert stored(page) == NEIGHBOR


DEEP = '{"format":"kindward-notebook","v":1,"records":{"kindward:moment:x":%s},"texts":{}}'


REFUSED: dict[str, tuple[str | bytes, str]] = {
    "half": (FILE[: len(FILE) // 2], "damaged"),
    "photo": (b"\xff\xd8\xff\xe0 a photo", "damaged"),
    "empty": (b"", "damaged"),
    "deep": ("[" * 200_000, "damaged"),
    "deep-inside": (DEEP % ("[" * 50_000 + "]" * 50_000), "damaged"),
    "newer": ('{"format":"kindward-notebook","v":99,"records":{}}', "newer version of Kindward"),
    "other": ('{"format":"somebody-else","v":1}', "not a notebook"),
}
"""Files that cannot come in, each with what is said."""


def test_a_file_that_cannot_come_in_is_said_and_changes_nothing(page: Page, subtests: pytest.Subtests) -> None:
    before = stored(page)
    for name, (file, said) in REFUSED.items():
        with subtests.test(name):
            choose(page, file)
            refused = page.wait_for_selector("[data-part=in] .kw-refused")
            assert refused is not None
            assert said in refused.inner_text()
            assert "nothing was changed" in refused.inner_text().lower()
            assert stored(page) == before
            choose(page, FILE)  # the page still works
            page.wait_for_selector(".kw-incoming")
            page.wait_for_selector("[data-part=in] .kw-refused", state="detached")


def test_a_huge_file_is_not_even_opened(page: Page, tmp_path: Path) -> None:
    before = stored(page)
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(40_000_001)
    page.evaluate("() => { Blob.prototype.arrayBuffer = () => { throw new Error('opened'); }; }")
    page.set_input_files("input[type=file]", path)
    page.wait_for_selector("text=larger than 40 MB")
    assert stored(page) == before


def test_a_hostile_file_touches_no_key_but_ours(page: Page) -> None:
    texts = {
        "other-project": "mine now",
        "kindward:lock:main": "mine now",
        "__proto__": "x",
        "kindward:draft:__proto__": '{"v":1,"__proto__":{"polluted":true}}',
        "kindward:line:<img src=x onerror=alert(1)>": "{}",
    }
    records = {"__proto__": {"polluted": True}, "kindward:value:x": {"v": 1, "__proto__": {"polluted": True}}}
    file = {"format": "kindward-notebook", "v": 1, "exported": "", "records": records, "texts": texts}
    before = stored(page)
    choose(page, json.dumps(file), "<img src=x onerror=alert(1)>.json")
    page.wait_for_selector(".kw-incoming")
    assert stored(page) == before
    press(page, "merge")
    page.wait_for_selector("text=Added.")
    after = stored(page)
    new = after.keys() - before.keys()
    assert {key: after[key] for key in before} == before
    assert new == {"kindward:draft:__proto__", "kindward:line:<img src=x onerror=alert(1)>", "kindward:value:x"}
    assert page.evaluate("({}).polluted === undefined")
    assert page.locator("#your-data img").count() == 0


def test_what_is_too_deep_to_read_is_stored_as_it_is_and_ends_nothing(page: Page) -> None:
    deep = {
        "kindward:moment:deep": "[" * 50_000,
        "kindward:draft:four-n": f'{{"v":1,"state":{json.dumps("[" * 50_000)}}}',
    }
    choose(page, exported(deep, LATER))
    page.wait_for_selector(".kw-incoming")
    press(page, "merge")
    page.wait_for_selector("text=Added.")
    assert deep.items() <= stored(page).items()
    page.goto(page.url.replace("data/", ""))
    page.wait_for_selector("text=I forgot her birthday.")


def test_a_preview_counts_and_adding_keeps_what_is_later(page: Page) -> None:
    key = record_key("moment", "20261120T221000-0a1b2c3d")
    mine = encode(Moment("20261120T221000-0a1b2c3d", LATER, LATER, "Changed here since."))
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, mine])
    page.reload()
    page.wait_for_selector("[data-part=out]")
    choose(page, FILE)
    page.wait_for_selector(".kw-incoming")
    shown = page.locator(".kw-incoming").inner_text()
    assert "1 new: not here yet" in shown
    assert f"{len(TEXTS) - 1} the same as here" in shown
    assert "1 older than here" in shown
    press(page, "merge")
    page.wait_for_selector("text=Added.")
    assert stored(page)[key] == mine
    assert "kindward:line:new" in stored(page)


def test_replacing_puts_the_file_in_the_place_of_what_is_here(page: Page) -> None:
    theirs = {"kindward:line:new": encode(Line("new", LATER, LATER, "Slowly."))}
    choose(page, exported(theirs, LATER))
    page.wait_for_selector(".kw-incoming")
    press(page, "replace")
    before = stored(page)
    assert before == TEXTS | NEIGHBOR
    press(page, "replace-now")
    page.wait_for_selector("text=Replaced.")
    damaged = {"kindward:moment:damaged": TEXTS["kindward:moment:damaged"]}
    assert stored(page) == theirs | damaged | NEIGHBOR


@pytest.mark.parametrize("way", ["merge", "replace"])
def test_where_room_ends_in_the_middle_all_is_put_back(page: Page, way: str) -> None:
    """Storage is really full: the first texts of the file fit in, the later ones do not."""
    small = {f"kindward:draft:a{n}": "x" * 1_000 for n in range(20)}
    large = {"kindward:draft:z": "y" * 2_000_000}
    changed = {record_key("value", "v"): TEXTS[record_key("value", "v")].replace("Honesty", "Honesty, kindly")}
    changed = {key: text.replace("2026-11-20", "2026-11-24") for key, text in changed.items()}
    page.evaluate("localStorage.setItem('other-project-2', 'n'.repeat(4_000_000))")
    before = stored(page)
    choose(page, exported(TEXTS | changed | small | large, LATER))
    page.wait_for_selector(".kw-incoming")
    press(page, way)
    if way == "replace":
        press(page, "replace-now")
    page.wait_for_selector("text=This browser's storage is full, so this could not be stored. Everything is as it was.")
    assert stored(page) == before


def test_a_practice_s_traces_are_erased_after_a_second_press(page: Page) -> None:
    page.click("label:has(input[value=setback])")
    page.wait_for_selector("text=This would erase: 1 set of answers to a practice.")
    press(page, "erase-practice")
    assert stored(page) == TEXTS | NEIGHBOR
    press(page, "erase-practice-now")
    page.wait_for_selector("text=Look at a setback is erased.")
    gone = (TEXTS | NEIGHBOR).keys() - stored(page).keys()
    assert gone == {"kindward:entry:20261120T221000-0a1b2c3d-setback"}
    moment = json.loads(stored(page)["kindward:moment:20261120T221000-0a1b2c3d"])
    assert moment["practices"] == ["four-n"]


def test_another_tab_s_words_are_in_the_back_up(reader: Reader, page: Page) -> None:
    other = reader.tab("help/")
    other.evaluate("localStorage.setItem('kindward:draft:elsewhere', 'just now')")
    page.wait_for_selector("text=2 drafts, started")
    assert opened(text_of(exports(page)))["kindward:draft:elsewhere"] == "just now"


def test_markdown_and_csv_go_out_in_utf_8(page: Page) -> None:
    assert "# My Kindward notebook" in text_of(exports(page, "markdown"))
    assert text_of(exports(page, "csv")).startswith('\ufeff"When","What happened"')
    press(page, "unread")
    page.wait_for_selector("[data-part=head] .kw-told")


def test_the_page_asks_the_browser_for_its_promise(reader: Reader) -> None:
    reader.run_first(
        """let promised = false;
        navigator.storage.persisted = async () => promised;
        navigator.storage.persist = async () => (promised = true);"""
    )
    page = opened_with(reader, TEXTS)
    page.wait_for_selector("text=has not promised to keep it")
    press(page, "persist")
    page.wait_for_selector("text=this browser promised to keep it")
    assert page.locator("[data-press=persist]").count() == 0


@pytest.mark.errors_expected  # the theme's own: it cannot store the light that was chosen
def test_storage_that_is_switched_off_is_said(reader: Reader) -> None:
    reader.run_first(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page = reader.tab(PATH)
    ready(page, "your-data")
    page.wait_for_selector("text=This browser is not storing anything for this site: its storage is turned off.")
    choose(page, FILE)
    page.wait_for_selector(".kw-incoming")
    press(page, "merge")
    page.wait_for_selector("[data-part=in] .kw-refused")


@pytest.fixture
def shared(browser: Browser, served: Served) -> Iterator[Page]:
    """The same site at a github.io address, as a project's page."""
    context = browser.new_context(service_workers="block")
    context.set_default_timeout(20_000)

    def answer(route: Route) -> None:
        route.fulfill(
            response=route.fetch(url=route.request.url.replace("https://somebody.github.io/kindward/", served.url))
        )

    context.route("https://somebody.github.io/**", answer)
    yield context.new_page()
    context.unroute_all(behavior="ignoreErrors")  # what still loads needs no answer any more
    context.close()


def test_a_shared_address_is_said(shared: Page, page: Page) -> None:
    shared.goto(f"https://somebody.github.io/kindward/{PATH}")
    ready(shared, "your-data")
    shared.wait_for_selector("text=This address is shared with other projects")
    assert page.locator("text=This address is shared").count() == 0


def test_the_keyboard_alone_takes_out_and_erases(page: Page) -> None:
    page.focus("[data-press=unread]")
    tab_to(page, '[data-press="export"][value="json"]')
    with page.expect_download():
        page.keyboard.press("Enter")
    tab_to(page, "input[type=file]")
    tab_to(page, "[data-press=erase-everything]")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-press=erase-everything-now]")
    assert "Erase everything," in page.evaluate("document.activeElement.textContent")
    tab_to(page, "[data-press=erase-everything-now]")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Everything is erased.")
    assert stored(page) == NEIGHBOR
    assert page.evaluate("document.activeElement.textContent") == "Erase"


def lay_out(page: Page) -> None:
    page.click("label:has(input[name=period][value=all])")
    for kind in ("values", "people"):
        page.click(f"label:has(input[value={kind}])")
    press(page, "lay-out")
    page.wait_for_selector(".kw-paper")


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["320px"])
def test_every_state_is_accessible_and_fits_320_pixels_in_both_lights(page: Page) -> None:
    def looks_right() -> None:
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            assert axe(page) == [], scheme
            assert too_wide(page) == [], scheme

    for fold in page.locator("#your-data summary").all():
        fold.click()
    page.click("label:has(input[value=dates])")
    choose(page, FILE)
    press(page, "replace")
    page.wait_for_selector("[data-press=replace-now]")
    looks_right()
    page.click("label:has(input[value=setback])")
    press(page, "erase-practice")
    lay_out(page)
    looks_right()
    choose(page, "{}")
    press(page, "erase-everything")
    page.wait_for_selector("[data-press=erase-everything-now]")
    looks_right()


def test_on_paper_are_the_chosen_entries_and_nothing_else(page: Page) -> None:
    lay_out(page)
    assert page.locator(".kw-sheet").count() == 3
    page.click(".kw-sheet:has-text('My grandmother') .kw-chip")
    page.wait_for_timeout(300)
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    assert "I forgot her birthday." in shown
    assert "Honesty" in shown
    for absent in ("My grandmother", "Leave this out", "Save a copy", "Before you write", "Print", "Erase", "Help"):
        assert absent not in shown, absent
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_printing_opens_the_dialog_with_what_is_laid_out(reader: Reader) -> None:
    reader.run_first(
        "window.printed = []; window.print = () => printed.push(document.querySelectorAll('.kw-sheet').length);"
    )
    page = opened_with(reader, TEXTS)
    lay_out(page)
    press(page, "print")
    page.wait_for_function("() => printed.length")
    assert page.evaluate("printed") == [3]


def test_a_wish_to_erase_is_carried_out_for_a_reader_who_has_left(reader: Reader) -> None:
    """Instant navigation away, while Python is still answering."""
    reader.run_first(
        """const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (...told) { setTimeout(() => post.apply(this, told), 700); };"""
    )
    page = opened_with(reader, TEXTS | NEIGHBOR)
    press(page, "erase-everything")
    page.wait_for_selector("[data-press=erase-everything-now]")
    press(page, "erase-everything-now")
    page.wait_for_timeout(100)
    page.click(".md-footer__link--prev")
    page.wait_for_selector("section#notebook")
    until(page, "() => !Object.keys(localStorage).some((key) => key.startsWith('kindward:'))")
    assert stored(page) == NEIGHBOR


def test_what_is_erased_here_is_gone_from_other_tabs(reader: Reader, page: Page) -> None:
    other = reader.tab("notebook/")
    ready(other, "notebook")
    other.wait_for_selector("text=I forgot her birthday.")
    page.bring_to_front()
    erase_everything(page)
    other.wait_for_selector("text=Nothing here yet")


# --- sealed ----------------------------------------------------------------------------------------------------------

PASSPHRASE = "six ordinary words would do here"


def ask(page: Page, *typed: str) -> None:
    """Fill in the passphrase fields that the page shows below the practice, and send them off."""
    page.wait_for_selector("[data-notice=sealing] input:focus")
    for field, words in zip(page.locator("[data-notice=sealing] input").all(), typed, strict=True):
        field.fill(words)
    page.keyboard.press("Enter")


def test_a_sealed_backup_opens_with_its_passphrase_alone(page: Page) -> None:
    page.click('[data-part=out] [data-press="export"][value="sealed"]')
    page.wait_for_selector("[data-notice=sealing] input:focus")
    ask(page, "short", "short")
    page.wait_for_selector("[data-notice=sealing] [role=status]:has-text('8 characters')")
    ask(page, PASSPHRASE, PASSPHRASE + "x")
    page.wait_for_selector("[data-notice=sealing] [role=status]:has-text('not the same')")
    with page.expect_download() as found:
        ask(page, PASSPHRASE, PASSPHRASE)
    page.wait_for_selector("[data-part=out] .kw-told:has-text('.sealed.json')")
    file = text_of(found.value)
    assert json.loads(file)["rounds"] >= 600_000
    assert not [words for words in ("birthday", "grandmother", "kindward:moment") if words in file]
    assert page.locator("[data-notice=sealing]").count() == 0
    before = stored(page)
    assert PASSPHRASE not in json.dumps(before)
    assert "exported" in before["kindward:settings:main"]
    erase_everything(page)
    choose(page, file)
    ask(page, "another passphrase")
    page.wait_for_selector("[data-notice=sealing] [role=status]:has-text('does not open')")
    assert stored(page) == NEIGHBOR
    ask(page, PASSPHRASE)
    page.wait_for_selector(".kw-incoming")
    press(page, "merge")
    page.wait_for_selector("text=Added.")
    assert {key: text for key, text in stored(page).items() if "settings" not in key} == {
        key: text for key, text in before.items() if "settings" not in key
    }


def test_a_sealed_file_that_is_left_changes_nothing(page: Page) -> None:
    before = stored(page)
    page.click('[data-part=out] [data-press="export"][value="sealed"]')
    page.wait_for_selector("[data-notice=sealing] input:focus")
    assert axe(page) == []
    assert not too_wide(page)
    page.click("[data-notice=sealing] >> text=Cancel")
    assert page.locator("[data-notice=sealing]").count() == 0
    assert stored(page) == before


def set_lock(page: Page) -> None:
    """A lock on all of it, and back to this page without a reload, which would close it."""
    page.goto(page.url.replace("data/", "lock/"))
    page.fill("#lock-set-fresh", PASSPHRASE)
    page.fill("#lock-set-again", PASSPHRASE)
    page.check("[data-lock-do=set] [data-lock-sure]")
    page.click("[data-lock-do=set] button")
    page.wait_for_selector("text=The lock is set.")
    page.click(".md-footer__link--prev")
    page.wait_for_selector("[data-part=out]")


def test_locking_leaves_nothing_on_the_page_and_no_file_that_waits_for_its_passphrase(
    reader: Reader, page: Page
) -> None:
    set_lock(page)
    page.click("label:has(input[name=period][value=all])")
    press(page, "lay-out")
    page.wait_for_selector("[data-part=paper] >> text=birthday")
    page.click('[data-part=out] [data-press="export"][value="sealed"]')
    page.wait_for_selector("[data-notice=sealing] input:focus")
    other = reader.tab("notebook/lock/")
    other.fill("#lock-unlock", PASSPHRASE)
    other.click("[data-lock-do=unlock] button")
    other.wait_for_selector("[data-lock-do=now] button:visible")
    other.click("[data-lock-do=now] button")
    page.wait_for_selector("[data-notice=locked]")
    assert page.locator("[data-notice=sealing]").count() == 0
    assert "birthday" not in page.content()


def test_under_a_lock_too_nothing_comes_in_where_there_is_no_room_for_all_of_it(page: Page) -> None:
    """What is sealed is written a moment later, when nothing could be put back."""
    set_lock(page)
    page.evaluate("localStorage.setItem('other-project-2', 'n'.repeat(4_000_000))")
    before = stored(page)
    small = {f"kindward:draft:a{n}": "x" * 1_000 for n in range(20)}
    choose(page, exported(TEXTS | small | {"kindward:draft:z": "y" * 2_000_000}, LATER))
    page.wait_for_selector(".kw-incoming")
    press(page, "merge")
    page.wait_for_selector("text=This browser's storage is full, so this could not be stored. Everything is as it was.")
    page.wait_for_timeout(500)  # what waits to be sealed would be written by now
    assert stored(page) == before


def test_everything_goes_with_a_lock_on_it_too(page: Page) -> None:
    set_lock(page)
    erase_everything(page)
    page.wait_for_timeout(300)  # what waits to be sealed would be written by now
    assert stored(page) == NEIGHBOR


def test_who_lost_the_passphrase_can_erase_everything_and_begin_anew(page: Page) -> None:
    set_lock(page)
    page.reload()
    page.wait_for_selector("[data-notice=locked]")
    page.wait_for_selector("[data-press=erase-everything]")
    assert page.locator("[data-part=out], [data-part=in]").count() == 0
    assert axe(page) == []
    erase_everything(page)
    assert stored(page) == NEIGHBOR
    page.wait_for_selector("[data-part=in]")  # and it is a page like any other again
    assert page.locator("[data-notice=locked]").count() == 0


def test_a_readable_file_is_asked_about_while_a_lock_is_set(page: Page) -> None:
    set_lock(page)
    page.click('[data-part=out] [data-press="export"][value="json"]')
    page.wait_for_selector("#your-data-ask-plain:focus")
    assert axe(page) == []
    with page.expect_download() as found:
        page.click("[data-press=export-plain]")
    assert "birthday" in text_of(found.value)
    page.click('[data-part=out] [data-press="export"][value="json"]')
    page.click('.kw-care [data-press="export"][value="sealed"]')
    ask(page, PASSPHRASE, PASSPHRASE)
    page.wait_for_selector("[data-part=out] .kw-told:has-text('.sealed.json')")
