"""Allies in a real Chromium: by keyboard into the notebook and out of it, the card alone on paper, and a line that is asked for
by a link, written by a friend, and looked at before it is kept. What a link carries is in no request, no cache and no history.
"""

import json
import re
from typing import Any, Final
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from support.checks import tab_to
from support.hostile import NAMES, TEXTS, VECTORS
from support.reading import Reader, ready
from support.visits import RUN_FIRST, settled
from support.waiting import until

PATH: Final = "practices/allies/"
SECRET: Final = "Plumtree"
COPIES: Final = "window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); };"
SHARES: Final = "window.shared = []; navigator.share = async ({ text }) => { shared.push(text); };"


def opened(reader: Reader, fragment: str = "") -> Page:
    page = reader.tab(PATH + (f"#{fragment}" if fragment else ""))
    ready(page, "allies")
    settled(page)
    return page


def address_in(text: str) -> str:
    return re.findall(r"https?://\S+", text)[0]


def people(page: Page) -> list[dict[str, Any]]:
    held: dict[str, str] = page.evaluate("() => ({ ...localStorage })")
    return [json.loads(text) for key, text in held.items() if key.startswith("kindward:person:")]


def test_an_ally_is_made_kept_found_changed_and_erased_by_keyboard(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader)
    tab_to(page, "#allies [name='ally-1.sort']")
    page.keyboard.press("Space")
    tab_to(page, "#allies [name='ally-1']")
    page.keyboard.type("Aunt Rosa")
    settled(page)
    tab_to(page, "#allies [data-press='fill:ally-1.line']")
    page.keyboard.press("Enter")
    until(page, "() => document.activeElement.name === 'ally-1.line'")
    assert page.evaluate("() => document.activeElement.value") == "I am on your side, however it goes"
    tab_to(page, "#allies [data-press=ally-more]")
    page.keyboard.press("Enter")
    until(page, "() => document.activeElement.name === 'ally-2'")
    page.keyboard.type("Bo")
    for _ in range(2):
        tab_to(page, "#allies [data-press=next]")
        page.keyboard.press("Enter")
        settled(page)
    tab_to(page, "#allies [name=ahead]")
    page.keyboard.type("the exam")
    tab_to(page, "#allies [data-press=next]")
    page.keyboard.press("Enter")
    expect(page.locator("#allies .kw-card")).to_contain_text("Before “the exam”")
    expect(page.locator("#allies .kw-card blockquote")).to_have_text("I am on your side, however it goes")
    tab_to(page, "#allies [data-press=next]")
    page.keyboard.press("Enter")
    tab_to(page, "#allies [data-press=keep]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#allies .kw-kept a")
    assert sorted(each["name"] for each in people(page)) == ["Aunt Rosa", "Bo"]

    tab_to(page, "#allies .kw-kept a")
    page.keyboard.press("Enter")
    ready(page, "notebook")
    settled(page)
    tab_to(page, "#notebook input[type=search]")
    page.keyboard.type("however it goes")
    settled(page)
    tab_to(page, "#notebook [data-press=edit][value^='person:']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [name='form.name']")
    tab_to(page, "#notebook [name='form.name']")
    page.keyboard.press("Control+End")
    page.keyboard.type(" Changed")
    tab_to(page, "#notebook [data-press=save]")
    page.keyboard.press("Enter")
    until(page, "() => Object.values(localStorage).some((text) => text.includes('Aunt Rosa Changed'))")
    settled(page)
    tab_to(page, "#notebook [data-press=edit][value^='person:']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#notebook [data-press=erase]")
    tab_to(page, "#notebook [data-press=erase]")
    page.keyboard.press("Enter")
    until(page, "() => !Object.values(localStorage).some((text) => text.includes('Rosa'))")
    assert [each["name"] for each in people(page)] == ["Bo"]


def test_the_next_visit_leads_to_the_card_in_one_tap_and_takes_somebody_away(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader)
    page.fill("[name='ally-1']", "Ida")
    page.fill("[name='ally-1.line']", "Eat first")
    page.click("#allies .kw-steps button >> nth=2")
    page.fill("[name=ahead]", "the hearing")
    page.click("#allies .kw-steps button >> nth=4")
    page.click("#allies [data-press=keep]")
    page.wait_for_selector("#allies .kw-kept")
    page.reload()
    ready(page, "allies")
    page.click("#allies [data-press=ally-card]")
    expect(page.locator("#allies .kw-card")).to_be_visible()
    expect(page.locator("#allies .kw-card blockquote")).to_have_text("Eat first")
    page.emulate_media(media="print")
    page.evaluate("() => { window.printed = 0; window.print = () => { printed += 1; }; }")
    page.emulate_media(media="screen")
    page.click("#allies [data-press=ally-print]")
    until(page, "() => printed === 1 && document.documentElement.hasAttribute('data-alone')")
    page.emulate_media(media="print")
    seen = "() => [...document.querySelectorAll('.md-content :is(h1, h2, h3, p, label, legend)')].filter((each) => each.checkVisibility()).map((each) => each.innerText)"
    assert page.evaluate(seen) == ["Before “the hearing”", "Eat first", "Ida"]
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert len(page.evaluate(seen)) > 10
    page.emulate_media(media="screen")
    page.click("#allies .kw-steps button >> nth=0")
    page.click("#allies [data-press=ally-away]")
    until(page, "() => document.activeElement.dataset.press === 'ally-stay'")
    page.click("#allies .kw-steps button >> nth=4")
    page.click("#allies [data-press=keep]")
    page.wait_for_selector("#allies .kw-kept")
    assert people(page) == []


def asked(reader: Reader) -> tuple[Page, str]:
    """The reader's page with a draft in it, and the link that they send."""
    page = opened(reader)
    page.fill("[name='ally-1']", "Mine")
    page.click("#allies .kw-steps button >> nth=1")
    page.fill("[name=_me]", f"Ana {SECRET}")
    page.click("#allies [data-press=ask-write]")
    page.click("#allies [data-press=hand-on][value=copy]")
    expect(page.locator("#allies .kw-told")).to_have_text("Copied. You can paste it into a message.")
    return page, address_in(page.evaluate("copied.at(-1)"))


def drafts(page: Page) -> list[str]:
    """What Python has stored in the drafts: a friend's page has none of the fields, and changes none of the answers."""
    held: dict[str, str] = page.evaluate("() => ({ ...localStorage })")
    return [json.loads(text)["state"] for key, text in held.items() if key.startswith("kindward:")]


ADDRESSES: Final = """async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  return [location.href, ...kept.flat(), JSON.stringify(history.state), JSON.stringify({ ...sessionStorage })].join("\\n");
}"""


def test_a_line_goes_to_a_friend_and_back_and_no_server_is_sent_it(reader: Reader) -> None:
    reader.run_first(RUN_FIRST + COPIES)
    requests: list[str] = []
    reader.context.on(
        "request", lambda request: requests.append(f"{request.url} {request.post_data or ''} {request.headers}")
    )
    page, link = asked(reader)
    assert link == f"{reader.served.url}{PATH}#ask=Ana+{SECRET}"
    before = drafts(page)
    assert "Mine" in before[0]

    friend = opened(reader, link.partition("#")[2])
    expect(friend.locator("#allies h2:visible")).to_have_text(f"Ana {SECRET} would like a line from you")
    assert friend.evaluate("() => location.href") == reader.served.url + PATH
    friend.wait_for_function("() => document.activeElement.matches('h2[data-focus]')")
    tab_to(friend, "#allies [name=_given]")
    friend.keyboard.type(f"Breathe, {SECRET}.\u202e <b>You</b> know it & can 100% #1")
    tab_to(friend, "#allies [name=_giver]")
    friend.keyboard.type("Dele")
    settled(friend)
    tab_to(friend, "#allies [data-press=hand-on]")
    friend.keyboard.press("Enter")
    until(friend, "() => copied.length === 1")
    back = address_in(friend.evaluate("copied[0]"))
    assert drafts(friend) == before
    friend.reload()
    ready(friend, "allies")
    assert SECRET not in friend.evaluate(ADDRESSES)
    expect(friend.locator("[name='_given']")).to_have_count(0)
    friend.close()

    page.close()
    page = opened(reader, back.partition("#")[2])
    brought = page.locator("#allies [data-part=brought]")
    expect(brought.locator("blockquote")).to_have_text(f"Breathe, {SECRET}. <b>You</b> know it & can 100% #1")
    expect(brought.locator("blockquote")).to_have_attribute("translate", "no")
    assert people(page) == []
    assert SECRET not in page.evaluate(ADDRESSES)
    page.wait_for_function("() => document.activeElement.matches('h3[data-focus]')")
    tab_to(page, "#allies [data-press=line-take]")
    page.keyboard.press("Enter")
    expect(brought).to_have_count(0)
    (dele,) = people(page)
    assert (dele["name"], dele["sort"]) == ("Dele", "real")
    assert dele["line"].startswith(f"Breathe, {SECRET}.")
    expect(page.locator("#allies .kw-allies")).to_contain_text("Dele")
    page.reload()
    ready(page, "allies")
    settled(page)
    expect(page.locator("#allies [data-part=brought]")).to_have_count(0)
    assert "Mine" in page.evaluate("() => JSON.stringify(localStorage)")
    assert [each for each in requests if SECRET in each] == []
    assert reader.watch.foreign == []


def test_a_link_opened_in_a_tab_that_has_the_page_is_seen_and_back_does_not_bring_it_again(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader)
    page.evaluate("() => { location.hash = 'line=Hello%20there&from=Dele'; }")
    expect(page.locator("#allies [data-part=brought] blockquote")).to_have_text("Hello there")
    assert "Hello" not in page.evaluate("() => location.href")
    page.click("#allies [data-press=line-leave]")
    expect(page.locator("#allies [data-part=brought]")).to_have_count(0)
    assert people(page) == []
    page.go_back()
    settled(page)
    expect(page.locator("#allies [data-part=brought]")).to_have_count(0)
    page.evaluate("() => { location.hash = 'why-it-may-help'; }")
    settled(page)
    assert page.evaluate("() => location.hash") == "#why-it-may-help"


def test_the_devices_own_sheet_is_offered_where_there_is_one(reader: Reader) -> None:
    reader.run_first(RUN_FIRST + COPIES + SHARES)
    page = opened(reader)
    page.click("#allies .kw-steps button >> nth=1")
    page.click("#allies [data-press=ask-write]")
    page.click("#allies [data-press=hand-on][value=share]")
    until(page, "() => shared.length === 1")
    assert page.evaluate("shared[0]").endswith("#ask=")
    page.evaluate("() => { navigator.share = async () => { throw new DOMException('', 'AbortError'); }; }")
    page.click("#allies [data-press=hand-on][value=share]")
    settled(page)
    assert page.evaluate("copied") == []
    page.evaluate("() => { navigator.share = async () => { throw new DOMException('', 'NotAllowedError'); }; }")
    page.click("#allies [data-press=hand-on][value=share]")
    until(page, "() => copied.length === 1")


def test_words_of_danger_come_after_people_to_call_in_a_friends_line_too(reader: Reader) -> None:
    reader.run_first(RUN_FIRST)
    page = opened(reader, "line=You%20should%20kill%20yourself&from=x")
    brought = page.locator("#allies [data-part=brought]")
    expect(brought.locator(".kw-help-first")).to_be_visible()
    expect(brought.get_by_text("You should kill yourself")).to_be_hidden()
    expect(brought.locator("[data-press=line-take]")).to_have_count(0)


@pytest.mark.parametrize("field", ["line", "ask", "from"])
def test_hostile_fields_of_a_link_are_text(reader: Reader, field: str) -> None:
    reader.run_first(
        RUN_FIRST
        + """
        window.broken = [];
        for (const name of ["pwned", "alert"]) window[name] = () => { broken.push(name); };
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => broken.push(violatedDirective));
        """
    )
    page = opened(reader)
    for text in (*VECTORS, *NAMES, *TEXTS[len(VECTORS) :], "%", "%E0%A4", "\u202e\u2066", "x" * 100_000):
        fragment = f"{field}={text if text.startswith('%') else quote(text)}" + ("&line=x" if field == "from" else "")
        page.evaluate("(fragment) => { location.hash = `${fragment}&__proto__=pwned&constructor=pwned`; }", fragment)
        settled(page)
        assert page.evaluate("() => [...broken, ...Object.keys(Object.prototype)]") == []
        assert (
            page.evaluate("() => document.querySelectorAll('#allies :is(img, script, iframe, svg, object, b)').length")
            == 0
        )
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    expect(page.locator("#allies :is(h2, h3):visible").first).to_be_visible()
