// One section's draft: no tab writes over another's, the newest opens, and nobody's words are erased with one's own.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { lies, other, unlockedWith } from "./support/unlocked_tab.mjs";
import { Draft } from "../../overrides/assets/js/storage/drafts.js";
import { TAB } from "../../overrides/assets/js/storage/keys.js";
import { settled } from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";

const KEY = "kindward:draft:setback";
let storage;
beforeEach(() => {
  setUnlocked(null);
  storage = freshStorage();
});

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

test("what another tab moved under a lock is still this draft, and goes with it", async () => {
  storage = await unlockedWith({ [KEY]: record("as it was") });
  const draft = new Draft("setback", "setback");
  assert.equal(draft.open().fields.critic, "as it was");
  await other(KEY, record("theirs"));
  draft.write({ critic: "ours" }, null);
  await settled();
  const fork = `${KEY}~${TAB}`;
  assert.equal(JSON.parse(await lies(fork)).fields.critic, "ours");
  assert.equal(draft.isRemoved, false);
  draft.write({ critic: "ours, on" }, null);
  await settled();
  assert.equal(JSON.parse(await lies(fork)).fields.critic, "ours, on");
  draft.remove();
  await settled();
  assert.equal(await lies(fork), null);
  assert.equal(JSON.parse(await lies(KEY)).fields.critic, "theirs");
});

test("Keep takes a draft that was moved under a lock a moment ago", async () => {
  storage = await unlockedWith({ [KEY]: record("as it was") });
  const draft = new Draft("setback", "setback");
  draft.open();
  await other(KEY, record("theirs"));
  draft.write({ critic: "ours" }, null);
  await settled();
  draft.remove();
  await settled();
  assert.equal(await lies(`${KEY}~${TAB}`), null);
  assert.equal(JSON.parse(await lies(KEY)).fields.critic, "theirs");
});

test("a sealed draft that was left without a lock is not written over", () => {
  const sealed = '{"v":1,"sealed":"AAAA","iv":"AAAA"}';
  storage[KEY] = sealed;
  const draft = new Draft("setback", "setback");
  assert.equal(draft.open(), null);
  draft.write({ critic: "mine" }, null);
  assert.equal(storage[KEY], sealed);
  assert.equal(words(`${KEY}~${TAB}`), "mine");
});

test("what nobody can read stays where its copy finds no room, and the words go elsewhere", () => {
  storage[KEY] = "not JSON";
  FakeStorage.refuses = (key) => key.startsWith("kindward:aside:");
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.write({ critic: "mine" }, null);
  assert.equal(storage[KEY], "not JSON");
  assert.equal(words(`${KEY}~${TAB}`), "mine");
});

test("a draft about a Moment stays about it, until it is let go of", () => {
  const draft = new Draft("setback", "setback");
  draft.open("m1");
  draft.write({ critic: "about it" }, null);
  assert.equal(JSON.parse(storage[KEY]).about, "m1");
  const again = new Draft("setback", "setback");
  again.open();
  again.write({ critic: "about it still" }, null);
  assert.equal(JSON.parse(storage[KEY]).about, "m1");
  again.remove();
  again.write({ critic: "about nothing" }, null);
  assert.equal(JSON.parse(storage[KEY]).about, "");
});

test("what cannot be read as fields, or in part, is known", () => {
  const read = (more) => {
    storage[KEY] = record("x", more);
    return new Draft("setback", "setback").open();
  };
  for (const fields of [null, "x", 1, { a: 1 }, { a: ["x", 1] }, { a: null }])
    assert.equal(read({ fields }), null, JSON.stringify(fields));
  const many = { critic: "x", feelings: ["sad", "tired"] };
  assert.deepEqual(read({ fields: many }).fields, many);
  assert.equal(read({ state: "step 2" }).state, "step 2");
  assert.equal(read({ state: 2 }).state, null);
  const withheld = { name: "critic", length: 9, release: "1" };
  assert.deepEqual(read({ held: withheld }).held, withheld);
  for (const [part, value] of [
    ["name", 1],
    ["length", "9"],
    ["release", null],
  ])
    assert.equal(read({ held: { ...withheld, [part]: value } }).held, null);
  assert.equal(read({}).held, null);
});

test("a draft tells its state and what is withheld, and words without room are stored whole later", () => {
  const withheld = { name: "critic", length: 4, release: "1" };
  const draft = new Draft("setback", "setback");
  assert.equal(draft.storeUnstored(), null);
  FakeStorage.refuses = () => true;
  draft.open("m1");
  const outcome = draft.write({ critic: "mine" }, "step 2", withheld);
  assert.deepEqual(outcome, { ok: false, reason: "quota" });
  assert.equal(draft.isUnstored, true);
  storage[KEY] = record("theirs");
  FakeStorage.refuses = () => false;
  assert.equal(draft.storeUnstored().ok, true);
  assert.equal(draft.isUnstored, false);
  assert.equal(words(KEY), "theirs");
  const { v, practice, tab, about, state, held } = JSON.parse(
    storage[`${KEY}~${TAB}`],
  );
  assert.deepEqual([v, practice, tab], [1, "setback", TAB]);
  assert.deepEqual([about, state, held], ["m1", "step 2", withheld]);
  draft.write({ critic: "mine" }, null);
  assert.equal("held" in JSON.parse(storage[`${KEY}~${TAB}`]), false);
});

test("two writes in a moment are told apart, also in the last moment that a date can tell", () => {
  const at = (key = KEY) => Date.parse(JSON.parse(storage[key]).at);
  const draft = new Draft("setback", "setback");
  const before = Date.now();
  draft.write({ critic: "1" }, null);
  const first = at();
  assert.ok(first >= before && first <= Date.now());
  for (let turn = 1; turn < 50; turn += 1) draft.write({ critic: "2" }, null);
  assert.ok(at() >= first + 49);
  const last = new Date(8.64e15).toISOString();
  storage[KEY] = record("of the end of time", { at: last });
  const late = new Draft("setback", "setback");
  late.open();
  late.write({ critic: "after it" }, null);
  assert.equal(words(KEY), "after it");
  assert.equal(at(), 8.64e15);
  storage[KEY] = record("at no time", { at: "soon" });
  assert.equal(
    new Draft("setback", "setback").open().fields.critic,
    "at no time",
  );
});

test("a draft taken up is copied aside before newer words replace it", () => {
  const taken = record("taken up");
  storage[KEY] = taken;
  const draft = new Draft("setback", "setback");
  draft.copyAside();
  assert.deepEqual(Object.keys(storage), [KEY], "nothing was taken up");
  draft.open();
  draft.copyAside();
  draft.write({ critic: "newer" }, null);
  const aside = Object.keys(storage).filter((key) => key !== KEY);
  assert.equal(aside.length, 1);
  assert.match(aside[0], /^kindward:aside:kindward:draft:setback:/);
  assert.equal(storage[aside[0]], taken);
  assert.equal(words(KEY), "newer");
});

test("an erasure outside is one to a page that shows words or had a draft, and to no other", () => {
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.erased(false);
  assert.equal(draft.isRemoved, false);
  draft.erased(true);
  assert.equal(draft.isRemoved, true);
  draft.goesOn();
  assert.equal(draft.isRemoved, false);
  draft.write({ critic: "mine" }, null);
  draft.erased(false);
  assert.equal(draft.isRemoved, true);
  draft.remove();
  assert.equal(draft.isRemoved, false);
  draft.erased(true);
  draft.write({ critic: "mine" }, null);
  assert.equal(draft.isRemoved, false);
});

test("words that are let go of are stored by nothing later", () => {
  FakeStorage.refuses = () => true;
  const draft = new Draft("setback", "setback");
  draft.open();
  draft.write({ critic: "mine" }, null);
  assert.equal(draft.isUnstored, true);
  draft.remove();
  assert.equal(draft.isUnstored, false);
  assert.equal(draft.storeUnstored(), null);
  FakeStorage.refuses = () => false;
  draft.write({ critic: "refused for no lock" }, null);
  FakeStorage.refuses = () => true;
  draft.write({ critic: "refused for no lock" }, "step 2");
  assert.equal(draft.isUnstored, true, "only a lock has sealed the same words");
});

test("the drafts of a section are its own and its forks", () => {
  const draft = new Draft("setback", "setback");
  assert.equal(draft.concerns(KEY), true);
  assert.equal(draft.concerns(`${KEY}~beef`), true);
  assert.equal(draft.concerns(`${KEY}-two`), false);
  assert.equal(draft.concerns("kindward:draft:four-n"), false);
});
