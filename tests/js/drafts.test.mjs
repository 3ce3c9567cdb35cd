// One section's draft: no tab writes over another's, the newest opens, and nobody's words are erased with one's own.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { Draft } from "../../overrides/assets/js/storage/drafts.js";
import { TAB } from "../../overrides/assets/js/storage/keys.js";

const KEY = "kindward:draft:setback";
let storage;
beforeEach(() => (storage = freshStorage()));

function record(words, more = {}) {
  const at = "2026-11-21T10:00:00.000Z";
  const draft = { v: 1, practice: "setback", tab: "0000aaaa", at, state: null };
  return JSON.stringify({ ...draft, fields: { critic: words }, ...more });
}

function words(key) {
  return JSON.parse(storage[key]).fields.critic;
}

test("a tab that finds another's words writes beside them, and both live", () => {
  const ours = new Draft("setback", "setback");
  ours.open();
  ours.write({ critic: "ours" }, null);
  storage[KEY] = record("theirs");
  ours.write({ critic: "ours, on" }, null);
  assert.equal(words(KEY), "theirs");
  assert.equal(words(`${KEY}~${TAB}`), "ours, on");
});

test("the newest draft opens, and is later than any that it goes over", () => {
  storage[KEY] = record("old");
  storage[`${KEY}~beef`] = record("new", { at: "2126-11-21T10:00:00.000Z" });
  storage["kindward:draft:setback-two"] = record("of another section");
  const draft = new Draft("setback", "setback");
  assert.equal(draft.open().fields.critic, "new");
  draft.write({ critic: "newer" }, null);
  const { at } = JSON.parse(storage[`${KEY}~beef`]);
  assert.ok(at > "2126-11-21T10:00:00.000Z");
});

test("somebody who comes with a Moment opens the draft about it, and no other", () => {
  storage[KEY] = record("about nothing");
  storage[`${KEY}~beef`] = record("about it", {
    about: "m1",
    at: "2020-01-01T00:00:00.000Z",
  });
  assert.equal(
    new Draft("setback", "setback").open("m1").fields.critic,
    "about it",
  );
  const fresh = new Draft("setback", "setback");
  assert.equal(fresh.open("m2"), null);
  fresh.write({ critic: "about m2" }, null);
  assert.equal(words(KEY), "about nothing");
});

test("what a newer release or another practice wrote is not opened, and stays", () => {
  for (const text of [
    record("x", { v: 2 }),
    record("x", { practice: "four-n" }),
  ]) {
    storage[KEY] = text;
    const draft = new Draft("setback", "setback");
    assert.equal(draft.open(), null);
    draft.write({ critic: "mine" }, null);
    assert.equal(storage[KEY], text);
    delete storage[`${KEY}~${TAB}`];
  }
});

test("what nobody can read is put aside before it is written over", () => {
  storage[KEY] = "not JSON";
  const draft = new Draft("setback", "setback");
  assert.equal(draft.open(), null);
  draft.write({ critic: "mine" }, null);
  const aside = Object.keys(storage).find((key) =>
    key.startsWith("kindward:aside:"),
  );
  assert.equal(storage[aside], "not JSON");
  assert.equal(words(KEY), "mine");
});

test("removing takes what this tab wrote, and nothing that came since", () => {
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.write({ critic: "mine" }, null);
  draft.remove();
  assert.equal(storage[KEY], undefined);
  draft.write({ critic: "mine again" }, null);
  storage[KEY] = record("theirs");
  draft.remove();
  assert.equal(words(KEY), "theirs");
});

test("where there is no room for a copy, the newer words go elsewhere", () => {
  storage[KEY] = record("taken up");
  const draft = new Draft("setback", "setback");
  draft.open();
  FakeStorage.refuses = (key) => key.startsWith("kindward:aside:");
  draft.copyAside();
  draft.write({ critic: "newer" }, null);
  assert.equal(words(KEY), "taken up");
  assert.equal(words(`${KEY}~${TAB}`), "newer");
});

test("storage that is switched off is said, and nothing is thrown", () => {
  FakeStorage.isOff = true;
  const draft = new Draft("setback", "setback");
  assert.equal(draft.open(), null);
  const outcome = draft.write({ critic: "mine" }, null);
  assert.deepEqual(outcome, { ok: false, reason: "disabled" });
  assert.equal(
    draft.open().fields.critic,
    "mine",
    "they live as long as the page",
  );
});

test("under a lock of another tab, words that were stored before it are no longer this page's alone", () => {
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.write({ critic: "stored" }, "step 1");
  storage["kindward:lock:main"] = "set by another tab";
  assert.equal(draft.write({ critic: "stored" }, "step 2").reason, "locked");
  assert.equal(draft.isUnstored, false);
  draft.write({ critic: "stored, and more" }, "step 2");
  assert.equal(draft.isUnstored, true);
});

test("what was removed from outside is known, until the reader goes on", () => {
  const draft = new Draft("setback", "setback");
  draft.open();
  assert.equal(draft.isRemoved, false, "there was nothing to remove");
  draft.write({ critic: "mine" }, null);
  delete storage[KEY];
  assert.equal(draft.isRemoved, true);
  draft.copyAside();
  assert.deepEqual(Object.keys(storage), [], "and no copy of it is made");
  draft.goesOn();
  assert.equal(draft.isRemoved, false);
  draft.write({ critic: "mine again" }, null);
  assert.equal(words(KEY), "mine again");
  storage["kindward:lock:main"] = "set by another tab";
  assert.equal(draft.isRemoved, false, "locked is not removed");
  delete storage["kindward:lock:main"];
  FakeStorage.isOff = true;
  assert.equal(draft.isRemoved, false, "nor is what cannot be read");
});

test("words that had no room are not stored by an erasure that makes room", () => {
  FakeStorage.refuses = () => true;
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.write({ critic: "mine" }, null);
  FakeStorage.refuses = () => false;
  draft.erased(true);
  assert.equal(draft.isRemoved, true);
  assert.equal(draft.open().fields.critic, "mine", "they stay on the page");
  draft.write({ critic: "mine, on" }, null);
  assert.equal(draft.isRemoved, false);
});
