"""While it is locked: words typed are not written and not lost, and the passphrase brings everything back."""

from playwright.sync_api import expect

from support.locking import FIELD, NOTICE, WORD, assert_sealed, locked_with, lying, open_notice, setback
from support.reading import Reader, ready
from support.waiting import until


def test_a_wrong_passphrase_opens_nothing_and_is_said_calmly(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    before = lying(page)
    for _ in range(2):
        open_notice(page, "four quiet otters")
        said = page.locator(f"{NOTICE} [role=status]")
        expect(said).to_have_text("That passphrase does not open it. You can try again.")
        assert page.evaluate("document.activeElement.type") == "password"
    assert lying(page) == before
    assert page.input_value(FIELD) == ""


def test_a_reload_locks_and_unlocking_brings_the_notebook_back(reader: Reader) -> None:
    page = locked_with(reader)
    page.goto(reader.served.url + "notebook/")
    ready(page, "notebook")
    page.wait_for_timeout(300)
    assert WORD not in page.content()
    assert "Nothing here yet" not in page.locator("#notebook").inner_text()
    open_notice(page, notice="#notebook [data-notice=locked]")
    expect(page.locator("#notebook .kw-entry-title")).to_have_text(f"I forgot the {WORD}.")
    assert page.evaluate("document.activeElement.id") == "notebook"
    page.reload()
    expect(page.locator("#notebook [data-notice=locked]")).to_be_visible()
    assert WORD not in page.content()


def test_what_is_typed_while_locked_is_not_written_and_survives_unlocking(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    before = lying(page)
    page.fill(FIELD, f"Typed beside a locked {WORD}")
    page.click("#setback [data-press=next]")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')
    assert lying(page) == before
    assert "not storing" not in page.locator("#setback").inner_text()
    open_notice(page)
    page.wait_for_selector(NOTICE, state="detached")
    assert page.input_value(FIELD) == f"Typed beside a locked {WORD}"
    until(page, "Object.keys(localStorage).some((key) => key.startsWith('kindward:draft:setback~'))")
    assert_sealed(page)
    assert before.items() <= (lying(page) | {"kindward:lock:main": before["kindward:lock:main"]}).items()
    page.reload()
    ready(page, "setback")
    open_notice(page)
    expect(page.locator(FIELD)).to_have_value(f"Typed beside a locked {WORD}")
    page.wait_for_selector('#setback [data-part=step-1][data-live="true"]')


def test_keeping_while_locked_is_refused_and_works_once_unlocked(reader: Reader) -> None:
    locked_with(reader)
    page = setback(reader)
    page.fill(FIELD, f"A new {WORD}")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    expect(page.locator("#setback .kw-refused")).to_contain_text("Your notebook is locked.")
    open_notice(page)
    page.wait_for_selector(NOTICE, state="detached")
    page.click("#setback [data-press=keep]")
    page.wait_for_selector("#setback .kw-kept")
    until(page, "Object.keys(localStorage).filter((key) => key.startsWith('kindward:moment:')).length === 2")
    assert_sealed(page)


def test_the_passphrase_is_found_where_it_is_seen(reader: Reader) -> None:
    """Above the practice or the notebook: by Tab, and in the order in which a screen reader reads the page."""
    locked_with(reader).close()
    for path, name in (("practices/setback/", "setback"), ("notebook/", "notebook"), ("notebook/data/", "your-data")):
        page = reader.tab(path)
        field = page.locator(f"#{name} [data-notice=locked] input")
        expect(field).to_be_visible()
        assert page.evaluate(IS_AHEAD, name), name
        field.focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.innerText") == "Unlock"
        page.close()


IS_AHEAD = """(name) => {
  const [field, form] = [`#${name} [data-notice=locked] input`, `#${name} > .kw-form`].map((each) => document.querySelector(each));
  const isSeenAhead = field.getBoundingClientRect().bottom <= form.getBoundingClientRect().top;
  return isSeenAhead && Boolean(field.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""
