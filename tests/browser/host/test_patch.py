"""Python's drawing morphed into a form, module and form alone: what is Python's is drawn, what is the reader's stays."""

from collections.abc import Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from support.host_site import Served

START: Final = """async () => {
  const [{ patch }, { turn }] = await Promise.all(
    ["patch", "folds"].map((name) => import(`/kindward/js/page/${name}.js`)),
  );
  Object.assign(window, { turn });
  window.find = (selector) => document.querySelector(selector);
  window.draw = (html) => {
    document.body.innerHTML = `<form>${html}</form><input id="outside" name="outside" value="o">`;
    window.form = find("form");
  };
  window.part = (name, html, tag = "div") => `<${tag} data-part="${name}">${html}</${tag}>`;
  /** Draw parts; they follow each other as they are given, or as `order` says. */
  window.patched = (parts, { order = Object.keys(parts), edited = [] } = {}) =>
    patch(form, parts, order, new Set(edited));
  window.names = () => [...form.children].map((child) => child.dataset.part);
  window.focused = () => document.activeElement.name ?? document.activeElement.id;
}"""


@pytest.fixture(scope="module")
def page(browser: Browser, host_site: Served) -> Iterator[Page]:
    """One page for all tests: a form and the module, without a practice or an engine."""
    page = browser.new_page()
    page.goto(host_site.url("page.css"))
    page.evaluate(START)
    yield page
    page.close()


def test_parts_are_drawn_moved_added_and_removed(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("a", `a<p data-part="inner">in a</p>`) + part("b", "b") + part("c", "c"));
      const [a, b] = form.children;
      const place = patched({ b: part("b", "b, new"), d: part("d", "d") }, { order: ["d", "b", "gone", "a"] });
      return {
        place, names: names(), same: [form.children[1] === b, form.children[2] === a],
        text: form.innerText.split(/\\s*\\n+\\s*/),
      };
    }""")
    assert found == {
        "place": None,
        "names": ["d", "b", "a"],
        "same": [True, True],
        "text": ["d", "b, new", "a", "in a"],
    }


def test_what_is_not_drawn_anew_stays_where_it_is(page: Page) -> None:
    found = page.evaluate("""async () => {
      draw(part("a", "a") + part("b", "b") + part("c", "c"));
      const moved = [];
      new MutationObserver((all) => moved.push(...all)).observe(form, { childList: true });
      patched({ b: part("b", "b, new"), c: "" }, { order: ["a", "b", "c"] });
      await null;
      return [names(), moved.length, form.lastChild.innerText];
    }""")
    assert found == [["a", "b", "c"], 0, "c"]


def test_another_kind_of_part_takes_the_place_of_the_old_one(page: Page) -> None:
    found = page.evaluate("""() => {
      const kept = {};
      for (const [name, before, after] of [
        ["tag", `<div data-part="x">x</div>`, `<section data-part="x">x</section>`],
        ["id", `<div data-part="x" id="one">x</div>`, `<div data-part="x" id="two">x</div>`],
        ["same", `<div data-part="x" id="one">x</div>`, `<div data-part="x" id="one" class="new">x</div>`],
        ["named", `<div data-part="x">x</div>`, `<div data-part="x" id="two">x</div>`],
      ]) {
        draw(part("a", "a") + before + part("z", "z"));
        const old = form.children[1];
        patched({ x: after, z: part("z", "z, new") }, { order: ["a", "x", "z"] });
        const now = form.children[1];
        kept[name] = [now === old, now.outerHTML === after, names().join(""), form.children[2].innerText];
      }
      return kept;
    }""")
    assert found == {
        "tag": [False, True, "axz", "z, new"],
        "id": [False, True, "axz", "z, new"],
        "same": [True, True, "axz", "z, new"],
        "named": [True, True, "axz", "z, new"],
    }


def test_what_stands_behind_another_kind_of_part_is_not_moved(page: Page) -> None:
    found = page.evaluate("""async () => {
      draw(part("x", "x") + part("y", "y") + part("z", "z"));
      const changes = [];
      new MutationObserver((all) => changes.push(...all)).observe(form, { childList: true });
      patched({ x: part("x", "x", "section") }, { order: ["x", "y", "z"] });
      await null;
      const tags = ({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].map(({ localName }) => localName);
      return changes.map(tags);
    }""")
    assert found == [["section", "div"]]


def test_fields_of_the_reader_keep_their_words_and_the_others_are_drawn(page: Page) -> None:
    found = page.evaluate("""() => {
      const fields = (value, more = "") => ["a", "b", "c"]
        .map((name) => `<input name="${name}" value="${value}" ${more}>`).join("");
      draw(part("x", fields("", `aria-busy="true" placeholder="old" style="height: 9px"`)));
      const [a, b, c] = form.querySelectorAll("input");
      for (const field of [a, b, c]) field.value = "mine";
      a.focus();
      a.setSelectionRange(1, 3);
      const place = patched({ x: part("x", fields("Python's", `placeholder="new" title="t"`)) }, { edited: ["b"] });
      const look = (field) => [field.value, field.getAttribute("value"), field.placeholder, field.title,
        field.hasAttribute("aria-busy"), field.style.height];
      return { place, fields: [a, b, c].map(look), focused: focused(), caret: [a.selectionStart, a.selectionEnd] };
    }""")
    mine = ["mine", "", "new", "t", False, "9px"]
    assert found["fields"] == [mine, mine, ["Python's", "Python's", "new", "t", False, "9px"]]
    assert (found["place"], found["focused"], found["caret"]) == (None, "a", [1, 3])


def test_a_field_in_what_is_as_it_was_is_drawn_all_the_same(page: Page) -> None:
    """What was typed is no attribute: markup that is equal may hold another value."""
    found = page.evaluate("""() => {
      const html = part("x", `<div><p><input name="a" value="sent"></p><p><b>b</b></p></div>`);
      draw(html);
      form.querySelector("input").value = "typed, and answered since";
      patched({ x: html });
      return form.querySelector("input").value;
    }""")
    assert found == "sent"


def test_what_is_as_it_was_is_not_gone_through(page: Page) -> None:
    """A step has hundreds of elements, and a key changes a few."""
    found = page.evaluate("""() => {
      const html = (word) => part("x", `<details><summary>a</summary><p>b</p></details><p>${word}</p>`);
      draw(html("old"));
      const [fold] = form.querySelectorAll("details");
      const seen = [];
      const attributes = Object.getOwnPropertyDescriptor(Element.prototype, "attributes");
      Object.defineProperty(Element.prototype, "attributes", {
        ...attributes,
        get() { if (fold.contains(this)) seen.push(this.tagName); return attributes.get.call(this); },
      });
      patched({ x: html("new") });
      Object.defineProperty(Element.prototype, "attributes", attributes);
      return { seen, text: form.textContent, same: form.querySelector("details") === fold };
    }""")
    assert found == {"seen": [], "text": "abnew", "same": True}


def test_a_value_that_goes_does_not_empty_a_field_of_the_readers(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("x", `<input name="a" value="sent"><input type="checkbox" name="b" checked>`));
      const [a, b] = form.querySelectorAll("input");
      patched({ x: part("x", `<input name="a"><input type="checkbox" name="b">`) }, { edited: ["a", "b"] });
      return [a.value, a.getAttribute("value"), b.checked, b.hasAttribute("checked")];
    }""")
    assert found == ["sent", "sent", True, True]


def test_what_the_reader_chose_stays_chosen(page: Page) -> None:
    found = page.evaluate("""() => {
      const boxes = (chosen) => ["1", "2", "3"]
        .map((value) => `<input type="radio" name="mood" value="${value}" ${value === chosen ? "checked" : ""}>`).join("");
      const shown = () => [...form.querySelectorAll("input")].map(({ checked }) => checked);
      const all = {};
      for (const [name, edited, focus] of [["edited", ["mood"], false], ["focused", [], true], ["free", [], false]]) {
        draw(part("x", boxes("1")));
        const second = form.querySelectorAll("input")[1];
        second.checked = true;
        if (focus) second.focus();
        patched({ x: part("x", boxes("3")) }, { edited });
        all[name] = shown().indexOf(true);
      }
      draw(part("x", boxes("1")));
      const [first, chosen] = form.querySelectorAll("input");
      chosen.checked = true;
      first.focus();
      patched({ x: part("x", boxes("3")) });
      all.beside = shown().indexOf(true);
      draw(part("x", `<input type="checkbox" name="a" value="on">`));
      find("[name=a]").checked = true;
      patched({ x: part("x", `<input type="checkbox" name="a" value="on" class="new">`, "section") }, { edited: ["a"] });
      all.swapped = [find("[name=a]").checked, find("[name=a]").value];
      return all;
    }""")
    assert found == {"edited": 1, "focused": 1, "free": 2, "beside": 1, "swapped": [True, "on"]}


def test_words_go_with_their_name_where_the_element_is_swapped(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("x", `<textarea name="a"></textarea><textarea name="b"></textarea>`));
      const [a, b] = form.querySelectorAll("textarea");
      [a.value, b.value] = ["mine", "other"];
      a.focus();
      a.setSelectionRange(2, 2);
      const place = patched({ x: part("x", `<textarea name="a">Python's</textarea>`, "section") });
      const now = find("[name=a]");
      const whole = [place, now === a, now.value, focused(), now.selectionStart];
      draw(part("x", `<input name="a"><input name="b">`));
      find("[name=a]").value = "mine";
      find("[name=a]").focus();
      patched({ x: part("x", `<input name="b" value="Python's"><input name="a" value="Python's, too">`) });
      return [whole, [...form.querySelectorAll("input")].map(({ name, value }) => [name, value]), focused()];
    }""")
    assert found == [[None, False, "mine", "a", 2], [["b", "Python's"], ["a", "mine"]], "a"]


def test_a_field_outside_the_form_is_none_of_its(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("x", `<input name="outside" value="in">`));
      find("#outside").focus();
      const place = patched({ x: part("x", `<input name="outside" value="drawn">`) });
      return [place, find("form input").value, find("#outside").value, focused()];
    }""")
    assert found == [None, "drawn", "o", "outside"]


def test_where_the_focus_was_is_told_only_if_what_had_it_is_gone(page: Page) -> None:
    found = page.evaluate("""() => {
      const field = `<div><p><input name="a"></p></div>`;
      draw(part("x", "x") + part("y", field));
      find("[name=a]").focus();
      const gone = patched({ y: part("y", "<div>none</div>") }, { order: ["x", "y"] });
      const at = document.activeElement === document.body;
      draw(part("x", "x") + part("y", field));
      find("[name=a]").focus();
      return { gone, at, without: patched({}, { order: ["x"] }), nobody: patched({ x: part("x", "new") }) };
    }""")
    place = {"part": "y", "blocks": [{"tag": "div", "at": 0}, {"tag": "p", "at": 0}]}
    assert found == {"gone": place, "at": True, "without": place, "nobody": None}


def test_a_button_that_goes_lets_go_of_the_focus_before_it_is_taken_out(page: Page) -> None:
    found = page.evaluate("""() => {
      const button = (action) => `<p><button type="button" data-press="${action}">Go</button></p>`;
      const all = {};
      for (const [name, parts, order] of [
        ["goes", { x: part("x", "none") }, ["x", "y"]],
        ["stays", { x: part("x", button("go") + "more") }, ["x", "y"]],
        ["moves", { x: part("x", "none"), y: part("y", button("go")) }, ["x", "y"]],
        ["untouched", { y: part("y", "y, new") }, ["x", "y"]],
      ]) {
        draw(part("x", button("go")) + part("y", "y"));
        const pressed = find("button");
        let left = null;
        pressed.addEventListener("blur", () => (left = pressed.isConnected));
        pressed.focus();
        const place = patched(parts, { order });
        all[name] = [left, place?.part ?? null, document.activeElement.localName];
      }
      return all;
    }""")
    assert found["goes"] == [True, "x", "body"]
    assert found["stays"] == [None, None, "button"]
    assert found["moves"][1:] == [None, "button"]
    assert found["untouched"] == [None, None, "button"]


def test_a_button_outside_every_part_keeps_the_focus(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("x", "x") + `<p data-part="own"><button type="button" data-press="go">Go</button></p>`);
      form.insertAdjacentHTML("beforeend", `<button type="button" data-press="end">End</button>`);
      form.lastElementChild.focus();
      const place = patched({ x: part("x", "new") }, { order: ["x", "own"] });
      return [place, document.activeElement.dataset.press];
    }""")
    assert found == [None, "end"]


def test_a_heading_keeps_its_tabindex_while_it_has_the_focus(page: Page) -> None:
    found = page.evaluate("""() => {
      draw(part("x", "<h2 tabindex=-1>Old</h2>"));
      const heading = find("h2");
      heading.focus();
      const drawn = { x: part("x", "<h2>New</h2>") };
      patched(drawn);
      const during = [heading.getAttribute("tabindex"), heading.innerText, document.activeElement === heading];
      heading.blur();
      patched(drawn);
      return [during, heading.hasAttribute("tabindex")];
    }""")
    assert found == [["-1", "New", True], False]


def test_a_fold_that_the_reader_turned_stays_as_it_is(page: Page) -> None:
    found = page.evaluate("""() => {
      const folds = (open) => `<details ${open} id="a"></details><details ${open} id="b"></details>`;
      const shown = () => [...form.querySelectorAll("details")].map(({ open }) => open);
      draw(part("x", folds("")));
      turn(find("#a"));
      patched({ x: part("x", folds("open")) });
      const opened = shown();
      find("#a").open = true;
      patched({ x: part("x", folds("")) });
      return [opened, shown()];
    }""")
    assert found == [[False, True], [True, False]]


def test_the_style_sheet_is_told_how_long_each_count_takes(page: Page) -> None:
    found: list[Any] = page.evaluate("""() => {
      draw(part("x", "x"));
      patched({ x: part("x", `<i data-seconds="30"></i><i data-seconds="4" data-late="1.5"></i>`) });
      return [...form.querySelectorAll("i")].map(({ style }) =>
        [style.getPropertyValue("--kw-seconds"), style.getPropertyValue("--kw-late")]);
    }""")
    assert found == [["30s", "-0s"], ["4s", "-1.5s"]]
