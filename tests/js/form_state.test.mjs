// What the reader wrote in one practice: into the draft, back into the form, and to Python.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { area, box, form, input } from "./support/fake_form.mjs";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { FormState } from "../../overrides/assets/js/practice/form_state.js";
import { Draft } from "../../overrides/assets/js/storage/drafts.js";

const KEY = "kindward:draft:setback";
let storage;

beforeEach(() => {
  storage = freshStorage();
  document.activeElement = null;
});

function stateOf(release = "r1") {
  return new FormState(new Draft("setback", "setback"), release);
}

function stored(key = KEY) {
  return JSON.parse(storage[key]);
}

/** A draft as an earlier visit left it. */
function left(fields, more = {}) {
  const at = "2026-11-21T10:00:00.000Z";
  const draft = { v: 1, practice: "setback", tab: "0000aaaa", at, state: null };
  storage[KEY] = JSON.stringify({ ...draft, fields, ...more });
}

test("a field that is only looked at leaves no draft", () => {
  const page = form(area("critic"));
  assert.equal(stateOf().open(page, ""), null);
  assert.deepEqual(Object.keys(storage), []);
});

test("each key is stored with all fields, and a passphrase or a file in none", () => {
  const page = form(
    area("critic"),
    input("password", "secret"),
    input("file", "file"),
  );
  const state = stateOf();
  state.open(page, "");
  page.fields[0].value = "I always fail";
  page.fields[1].value = "otters";
  assert.deepEqual(state.typed(page, "critic"), { ok: true, reason: "" });
  assert.deepEqual(stored().fields, { critic: "I always fail" });
  assert.equal(state.value("critic"), "I always fail");
});

test("a visit finds its words, and Python's own state beside them", () => {
  left(
    { critic: "as it was", mood: "sad", feelings: ["hurt"] },
    { state: "step 2" },
  );
  const page = form(
    area("critic"),
    box("radio", "mood", "calm"),
    box("radio", "mood", "sad"),
    box("checkbox", "feelings", "hurt", false, ["data-many"]),
    box("checkbox", "feelings", "fear", true, ["data-many"]),
  );
  page.fields[4].defaultChecked = true;
  const state = stateOf();
  state.open(page, "");
  assert.equal(page.fields[0].value, "as it was");
  const checked = page.fields.map(({ checked }) => checked);
  assert.deepEqual(checked.slice(1), [false, true, true, false]);
  assert.equal(state.state, "step 2");
});

test("what was typed before our modules came stays, and the draft it clashes with is copied aside", () => {
  left({ critic: "of last week", need: "rest" });
  const before = storage[KEY];
  const page = form(area("critic", "typed just now"), area("need"));
  stateOf().open(page, "");
  assert.equal(page.fields[0].value, "typed just now");
  assert.equal(page.fields[1].value, "rest");
  assert.deepEqual(stored().fields, { critic: "typed just now", need: "rest" });
  const aside = Object.keys(storage).find((key) =>
    key.startsWith("kindward:aside:"),
  );
  assert.equal(storage[aside], before);
});

test("words whose field Python has yet to draw stay in the draft, and are sent", () => {
  left({ critic: "here", later: "in a step that is not drawn yet" });
  const page = form(area("critic"));
  const state = stateOf();
  state.open(page, "");
  page.fields[0].value = "here, changed";
  state.typed(page, "critic");
  const all = {
    critic: "here, changed",
    later: "in a step that is not drawn yet",
  };
  assert.deepEqual(stored().fields, all);
  assert.deepEqual(state.telling(page), all);
  state.drawn(page);
  assert.deepEqual(state.telling(page), { critic: "here, changed" });
});

test("an empty field says nothing, unless the reader emptied it", () => {
  const page = form(area("critic", "a"), area("need"));
  page.fields[0].defaultValue = "a";
  const state = stateOf();
  state.open(page, "");
  assert.deepEqual(state.telling(page), { critic: "a" });
  page.fields[0].value = "";
  state.typed(page, "critic");
  assert.deepEqual(state.telling(page), { critic: "" });
});

test("Python's answer goes into the draft; where it sees nothing worth storing, the draft goes", () => {
  const page = form(area("critic"));
  const state = stateOf();
  state.open(page, "");
  assert.equal(state.replied("of a page that is looked at", true), null);
  assert.deepEqual(Object.keys(storage), []);
  page.fields[0].value = "a";
  state.typed(page, "critic");
  state.replied("step 1", true);
  assert.equal(stored().state, "step 1");
  state.replied(null, false);
  assert.equal(stored().state, "step 1", "something newer is on its way");
  state.replied(null, true);
  assert.deepEqual(Object.keys(storage), []);
});

test("another tab's draft is taken up where the reader has no words here, and is not writing", () => {
  const page = form(area("critic"));
  const state = stateOf();
  state.open(page, "");
  left({ critic: "of the other tab" });
  document.activeElement = page.fields[0];
  assert.equal(state.follow(page), false);
  document.activeElement = null;
  assert.equal(state.follow(page), true);
  assert.equal(page.fields[0].value, "of the other tab");
  page.fields[0].value = "mine";
  state.typed(page, "critic");
  left({ critic: "of the other tab, later" });
  assert.equal(state.follow(page), false);
  assert.equal(page.fields[0].value, "mine");
});

test("what came into the form without an event is stored before the page goes", () => {
  const page = form(area("critic"));
  const state = stateOf();
  state.open(page, "");
  assert.equal(state.flush(page), null);
  page.fields[0].value = "put in by the keyboard's own suggestion";
  assert.equal(state.flush(page).ok, true);
  assert.equal(
    stored().fields.critic,
    "put in by the keyboard's own suggestion",
  );
});

test("a long text that a worker was ended over is withheld until it is half as long", () => {
  const page = form(area("critic", "x".repeat(2_000)), area("need", "short"));
  const state = stateOf();
  state.open(page, "");
  state.withhold(page);
  const withheld = { name: "critic", length: 2_000, release: "r1" };
  assert.deepEqual(state.withheld, withheld);
  assert.deepEqual(stored().held, withheld);
  assert.equal(state.limit, 1_000);
  page.fields[0].value = "x".repeat(1_001);
  state.typed(page, "critic");
  assert.deepEqual(state.withheld, withheld);
  page.fields[0].value = "x".repeat(1_000);
  state.typed(page, "critic");
  assert.equal(state.withheld, null);
  assert.equal(stored().held, undefined);
});

test("a short text is sent once more before it is withheld, and then any change will do", () => {
  const page = form(area("critic", "short"));
  const state = stateOf();
  state.open(page, "");
  assert.equal(state.withhold(page, "critic"), null);
  assert.equal(state.withheld, null);
  state.withhold(page, "critic");
  assert.equal(state.withheld.length, 5);
  assert.equal(state.limit, null);
  page.fields[0].value = "other";
  state.typed(page, "critic");
  assert.equal(state.withheld, null);
});

test("a text that was too much for an earlier release is sent to this one", () => {
  left(
    { critic: "long" },
    { held: { name: "critic", length: 4, release: "r0" } },
  );
  const page = form(area("critic"));
  const state = stateOf("r1");
  state.open(page, "");
  assert.equal(state.withheld, null);
  const same = stateOf("r0");
  same.open(form(area("critic")), "");
  assert.equal(same.withheld.name, "critic");
});

test("a browser that stores nothing says so, and the words are stored once it does", () => {
  const page = form(area("critic"));
  const state = stateOf();
  state.open(page, "");
  FakeStorage.refuses = () => true;
  page.fields[0].value = "a";
  assert.deepEqual(state.typed(page, "critic"), { ok: false, reason: "quota" });
  assert.equal(state.draft.isUnstored, true);
  FakeStorage.refuses = () => false;
  assert.equal(state.draft.storeUnstored().ok, true);
  assert.equal(stored().fields.critic, "a");
});
