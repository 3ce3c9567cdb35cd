"""Hostile text in a real Chromium, wherever it can come from: shown as text, nothing runs, and the policy has nothing to report."""

import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from kindward.practices import PRACTICES
from kindward.records import encode
from kindward.records.exchange import exported, opened
from kindward.records.kinds import KINDS
from kindward.wire.names import record_key
from support.addresses import path_of
from support.hostile import NAMES, ODD, TEXTS, VECTORS, filled
from support.practice_facts import facts_of
from support.reading import Reader, ready
from support.visits import RUN_FIRST, go_to, settled
from support.waiting import until

AT: Final = "2026-11-20T22:10:00+01:00"
MANY: Final = TEXTS[len(VECTORS) :]
"""The vectors, many in each text."""
ALL: Final = "\n".join(VECTORS)
SAVES_DATA: Final = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
PAGES: Final = (
    *(
        "",
        "practices/",
        "practices/setback/",
        "practices/allies/",
        "guides/self-talk/",
        "notebook/",
        "notebook/data/",
        "notebook/lock/",
    ),
    *("help/", "paths/mistake/", "about/data-format/", "404.html", "offline.html"),
)
"""One of each kind of page."""

WATCH: Final = """
window.broken = [];
for (const name of ["pwned", "alert", "confirm", "prompt"]) window[name] = () => { broken.push(name); };
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  broken.push([violatedDirective, blockedURI, sample].join(" ")));
window.foreign = async () => {
  const known = new Set(["aria-current"]), active = "script, iframe, frame, object, embed, base, meta, link, style, form, img, math, template";
  const counted = (root) => JSON.stringify([...root.querySelectorAll(active)].filter((each) =>
    !each.closest("head") || each.localName === "base").map(({ localName }) => localName).sort());
  const sent = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
  const found = counted(sent) === counted(document) ? [] : [counted(document)];
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of element.attributes)
      if (name.startsWith("on") || (/pwned/.test(value) && /^(href|src|action|formaction|srcdoc|style|xlink:href)$/.test(name)))
        if (!(element.localName === "a" && new URL(element.href).origin === location.origin && /^https?:/.test(element.href)))
          found.push(`${element.localName} ${name} ${value}`);
  return [...found, ...broken, ...Object.keys(Object.prototype)];
};
"""
"""Notes what runs, what is asked and what the policy reports; `foreign()` tells what stands on the page that no page of ours has."""

WRITE: Final = """([name, text]) => {
  const form = document.querySelector(`#${name} form`);
  for (const field of form.querySelectorAll(":is(textarea, input:is([type=text], [type=search]))")) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""
CHOOSE: Final = """(name) => {
  const seen = new Set();
  for (const field of document.querySelectorAll(`#${name} :is(input[type=radio], input[type=checkbox])`)) {
    if (seen.has(field.name)) continue;
    seen.add(field.name);
    field.checked = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""
FOLLOW: Final = """(path) => {
  const base = document.getElementById("kindward-runtime").dataset.base;
  window.site ??= new URL(base.replace(/\\/?$/, "/"), document.baseURI);
  const link = Object.assign(document.createElement("a"), { href: new URL(path, window.site) });
  document.body.append(link);
  link.click();
  link.remove();
}"""
"""Goes on as a link does, with the same document and the same engine."""


def is_text(page: Page) -> None:
    assert page.evaluate("foreign()") == []


def follow(page: Page, name: str) -> None:
    page.evaluate(FOLLOW, path_of(name))
    ready(page, name)
    settled(page)


def hostile_records() -> dict[str, str]:
    """Records of every type with every vector, drafts, places on paths and what is put aside, by hostile keys among them."""
    stored = dict[str, str]()
    for n, text in enumerate(MANY):
        for kind, cls in KINDS.items():
            plain = filled(cls, text, id=f"20261120T22100{n}-a", created=AT, updated=AT)
            stored |= {
                record_key(kind, plain.id): encode(plain),
                record_key(kind, text[:300]): encode(filled(cls, text)),
            }
    draft = {"v": 1, "practice": "settle", "tab": "t", "at": AT, "fields": dict.fromkeys(NAMES, ALL), "state": ALL}
    stored |= {"kindward:draft:settle": json.dumps(draft), f"kindward:draft:{VECTORS[0]}": json.dumps(draft)}
    stored |= {"kindward:path:mistake": json.dumps({"v": 1, "at": ALL}), f"kindward:aside:{ALL[:300]}": ALL}
    return stored


def test_written_and_kept_it_is_text_everywhere(reader: Reader) -> None:
    """Every field of every practice, then the notebook, with one engine."""
    reader.run_first(RUN_FIRST + WATCH)
    page = reader.tab(path_of("four-n"))
    for name in PRACTICES:
        follow(page, name)
        facts = facts_of(name)
        page.evaluate(CHOOSE, name)
        for text in MANY:
            page.evaluate(WRITE, [name, text])
            settled(page)
        is_text(page)
        go_to(page, facts, facts.steps)
        if facts.keeps and page.locator(f"#{name} [data-press=keep]:visible").count():
            page.click(f"#{name} [data-press=keep]")
            settled(page)
        is_text(page)
    follow(page, "notebook")
    page.wait_for_selector("#notebook [data-press=open]")
    for button in page.locator("#notebook [data-press=open]").all():
        button.click()
        settled(page)
        is_text(page)
    last = MANY[-1].split("  ")[-1].strip()
    expect(page.locator("#notebook")).to_contain_text(last)
    page.fill("#notebook [name=find]", last)
    settled(page)
    is_text(page)


def test_stored_carried_and_brought_in_it_is_text(reader: Reader) -> None:
    stored = hostile_records()
    reader.seed(stored)
    reader.run_first(RUN_FIRST + WATCH + f"sessionStorage.setItem('kindward.carry', {json.dumps(VECTORS[0])});")
    page = reader.tab(path_of("settle"))
    ready(page, "settle")
    is_text(page)
    page.evaluate("sessionStorage.setItem('kindward.carry', '20261120T221000-a')")
    follow(page, "setback")
    assert "pwned" in page.locator("#setback textarea").first.input_value()
    is_text(page)
    follow(page, "notebook")
    for action in ("open", "edit", "cancel", "erase", "undo"):
        if page.locator(f"#notebook [data-press={action}]:visible").count():
            page.locator(f"#notebook [data-press={action}]:visible").first.click()
            settled(page)
            is_text(page)
    follow(page, "your-data")
    brought = {
        f"kindward:line:{text[:300]}": encode(filled(KINDS["line"], text, created=AT, updated=AT)) for text in VECTORS
    }
    file = exported(brought | {"kindward:draft:__proto__": ALL, "kindward:moment:__proto__": "{}"}, AT)
    name = "<img src=x onerror=pwned()>{{pwned()}}.json"
    page.set_input_files("input[type=file]", {"name": name, "mimeType": "application/json", "buffer": file.encode()})
    expect(page.locator(".kw-incoming")).to_contain_text(name)
    is_text(page)
    page.click("[data-press=merge]")
    page.wait_for_selector("text=Added.")
    is_text(page)
    for box in ("[value=all]", "[value=moments]", "[value=lines]", "[value=values]", "[value=people]"):
        page.locator(f"#your-data input{box}").first.check(force=True)
    page.click("[data-press=lay-out]")
    settled(page)
    expect(page.locator("[data-part=paper]")).to_contain_text("onerror=pwned()")
    is_text(page)
    follow(page, "notebook")
    is_text(page)


def test_in_an_address_it_is_text(reader: Reader, subtests: pytest.Subtests) -> None:
    """The query, which Material's search and its marks read, and the fragment, which the library and the browser read."""
    reader.run_first(SAVES_DATA + ";" + WATCH)
    page = reader.tab()
    for n, path in enumerate(PAGES):
        with subtests.test(path):
            text = MANY[n % len(MANY)]
            page.goto(f"{reader.served.url}{path}?q={quote(text)}&h={quote(text)}&__proto__[x]=1#{quote(text)}")
            is_text(page)
            ours = (
                f"{name}={quote(text)}" for name in ("ask", "line", "from")
            )  # with an engine: test_lines_by_link.py
            for fragment in (*VECTORS[n::6], *NAMES, *(f"need={name}&time={name}" for name in NAMES), *ours):
                page.evaluate("(fragment) => { location.hash = fragment; }", fragment)
            page.wait_for_timeout(50)
            is_text(page)
    page.goto(f"{reader.served.url}practices/#need={quote(VECTORS[0])}&__proto__=x&minutes={quote(VECTORS[1])}")
    assert page.locator(".kw-library li:visible").count() >= len(PRACTICES)


@pytest.mark.parametrize("reader", [{"viewport": {"width": 1280, "height": 800}}], indirect=True, ids=["wide"])
def test_sought_it_is_text_and_what_is_found_is_marked(reader: Reader) -> None:
    reader.run_first(SAVES_DATA + ";" + WATCH)
    page = reader.tab("guides/")
    shown = page.locator(".md-search-result__item").first
    page.click(".md-search__input")
    page.keyboard.type("yourself")
    expect(shown.locator("mark").first).to_contain_text("yourself")
    assert "<" not in " ".join(page.locator(".md-search-result__item").all_text_contents())
    for vector in ("feelings <img src=x onerror=pwned()>", "<b>kind</b>", *VECTORS[::5], *NAMES):
        page.fill(".md-search__input", vector)
        page.keyboard.press("End")
        page.wait_for_timeout(120)
    page.fill(".md-search__input", "feelings <img src=x onerror=pwned()>")
    page.keyboard.press("End")
    expect(shown).to_be_visible()
    is_text(page)


def test_no_string_becomes_markup_or_a_script_but_by_the_two_policies(reader: Reader) -> None:
    """Trusted Types, the second wall: what gets past Python's escaping ends here. The first line proves that the watch sees."""
    reader.run_first(SAVES_DATA + ";" + WATCH)
    page = reader.tab()
    page.evaluate(
        "() => { pwned(); const form = document.createElement('iframe'); document.body.append(form); form.remove(); }"
    )
    assert page.evaluate("broken.splice(0)") == ["pwned"]
    said: dict[str, Any] = page.evaluate(
        """() => {
          const tried = (act) => { try { return act(); } catch (error) { return error.name; } };
          const div = document.createElement("div");
          return {
            html: tried(() => { div.innerHTML = "<img src=x onerror=pwned()><p>so</p>"; return div.innerHTML; }),
            found: tried(() => { div.innerHTML = "<h1>a <mark data-md-highlight>b</mark></h1>"; return div.children.length; }),
            address: tried(() => { document.createElement("script").src = "https://pwned.example/x.js"; }),
            blob: tried(() => { new Worker(URL.createObjectURL(new Blob(["pwned()"]))); }),
            text: tried(() => { document.createElement("script").text = "pwned()"; }),
            third: tried(() => { trustedTypes.createPolicy("third", {}); }),
            again: tried(() => { trustedTypes.createPolicy("default", {}); }),
          };
        }"""
    )
    assert said == {
        "html": "&lt;img src=x onerror=pwned()&gt;<p>so</p>",
        "found": 1,
        **dict.fromkeys(("address", "blob", "text", "third", "again"), "TypeError"),
    }
    assert len(page.evaluate("broken")) == 5
    reader.watch.said.clear()  # which the console has told of, too
    trusted = page.evaluate(
        """async () => {
          const main = document.querySelector("script[type=module][src*=kindward-]").src;
          const { markup, scriptUrl } = await import(main.replace(/main\\.js$/, "page/trusted.js"));
          const tried = (act) => { try { return String(act()); } catch (error) { return error.name; } };
          return ["<p>so</p>", "<p><SCRIPT>pwned()", "<p><iframe srcdoc=x>"].map((html) => String(markup(html)))
            .concat(tried(() => scriptUrl("https://pwned.example/x.js")), tried(() => scriptUrl(new URL("sw.js", location).href) !== ""));
        }"""
    )
    assert trusted == ["<p>so</p>", "", "", "TypeError", "true"]
    assert [text for text in reader.watch.said if "not drawn" not in text] == []
    reader.watch.said.clear()


# --- odd, and nobody's enemy -----------------------------------------------------------------------------------------

STORED: Final = "() => JSON.stringify(Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('kindward:'))))"


def stored(page: Page) -> dict[str, str]:
    """What is stored, half characters too, which only JSON brings here."""
    found: dict[str, str] = json.loads(page.evaluate(STORED))
    return found


def test_odd_text_is_kept_to_the_last_unit(reader: Reader) -> None:
    """Typed, drafted, kept, shown, out in a file, erased, brought in again: marks of direction, half characters, every script."""
    reader.run_first(RUN_FIRST + WATCH)
    page = reader.tab(path_of("setback"))
    ready(page, "setback")
    text = "\n".join(ODD.values())
    page.evaluate(f"() => ({WRITE})(['setback', JSON.parse({json.dumps(json.dumps(text))})])")
    settled(page)
    draft = json.loads(stored(page)["kindward:draft:setback"])
    assert text in draft["fields"].values()
    page.reload()
    ready(page, "setback")
    settled(page)
    name = facts_of("setback").text_fields[0]
    assert (
        json.loads(page.evaluate(f"() => JSON.stringify(document.querySelector('#setback [name=\"{name}\"]').value)"))
        == text
    )
    go_to(page, facts_of("setback"), facts_of("setback").steps)
    page.click("#setback [data-press=keep]")
    settled(page)
    kept = stored(page)
    (moment,) = [json.loads(record) for key, record in kept.items() if key.startswith("kindward:moment:")]
    assert text in moment.values()
    follow(page, "notebook")
    page.locator("#notebook [data-press=open]").first.click()
    settled(page)
    shown = json.loads(
        page.evaluate(
            "() => JSON.stringify([...document.querySelectorAll('#notebook dd')].map((dd) => dd.textContent))"
        )
    )
    assert text in shown
    follow(page, "your-data")
    with page.expect_download() as found:
        page.click('[data-part=out] [data-press="export"][value="json"]')
    page.wait_for_selector("[data-part=out] .kw-told")
    file = Path(found.value.path()).read_bytes()
    before = stored(page)
    assert kept.items() <= before.items()
    assert opened(file.decode()) == before
    page.click("[data-press=erase-everything]")
    page.click("[data-press=erase-everything-now]")
    page.wait_for_selector("text=Everything is erased.")
    assert stored(page) == {}
    page.set_input_files("input[type=file]", {"name": "a.json", "mimeType": "application/json", "buffer": file})
    page.click("[data-press=merge]")
    page.wait_for_selector("text=Added.")
    until(page, "() => Object.keys(localStorage).some((key) => key.startsWith('kindward:moment:'))")
    assert stored(page) == before
    is_text(page)
