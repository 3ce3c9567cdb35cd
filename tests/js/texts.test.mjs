// The reader's texts under a lock that two tabs have open: none goes over the other's, and what is news is told.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { FakeStorage } from "./support/fake_storage.mjs";
import { TAB } from "../../overrides/assets/js/storage/keys.js";
import { LOCK } from "../../overrides/assets/js/storage/lock_record.js";
import * as texts from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";
import { lies, other, RECORD, unlockedWith } from "./support/unlocked_tab.mjs";

const MOMENT = "kindward:moment:1";
const DRAFT = "kindward:draft:setback";
let storage;
let moved;

beforeEach(async () => {
  moved = [];
  texts.whenMoved((name, text) => moved.push([name, text]));
  storage = await unlockedWith({
    [MOMENT]: "I forgot.",
    [DRAFT]: "Half a zebra",
  });
});

test("a text is answered at once and lies sealed a moment later", async () => {
  texts.set(MOMENT, "I forgot her birthday.");
  assert.equal(texts.get(MOMENT), "I forgot her birthday.");
  await texts.settled();
  assert.equal(await lies(MOMENT), "I forgot her birthday.");
  texts.remove(MOMENT);
  assert.equal(texts.get(MOMENT), null);
  await texts.settled();
  assert.equal(await lies(MOMENT), null);
});

test("locked, nothing is answered, listed or taken", () => {
  setUnlocked(null);
  assert.equal(texts.standing(), "closed");
  assert.equal(texts.get(MOMENT), null);
  assert.deepEqual(texts.keys("moment"), []);
  assert.deepEqual(texts.allKeys(), []);
  assert.deepEqual(texts.set(MOMENT, "x"), { ok: false, reason: "locked" });
  assert.deepEqual(texts.remove(MOMENT), { ok: false, reason: "locked" });
});

test("the lock's own record is listed nowhere", () => {
  assert.deepEqual(texts.allKeys(), [DRAFT, MOMENT]);
  assert.deepEqual(texts.keys("lock"), []);
  assert.deepEqual(texts.keys("moment"), [MOMENT]);
});

test("what another tab wrote is taken over, unless it is out of date or the lock's own", async () => {
  const stored = await other(MOMENT, "of the other tab");
  assert.equal(await texts.takeOver(MOMENT, stored), "of the other tab");
  assert.equal(texts.get(MOMENT), "of the other tab");
  const late = await other(MOMENT, "later");
  assert.equal(await texts.takeOver(MOMENT, stored), undefined);
  assert.equal(await texts.takeOver(MOMENT, late), "later");
  assert.equal(await texts.takeOver(LOCK, RECORD), undefined);
  assert.equal(await texts.takeOver(MOMENT, await other(MOMENT, null)), null);
  assert.equal(texts.get(MOMENT), null);
});

test("a record goes beside what another tab wrote since, and a draft into a fork", async () => {
  for (const [name, place] of [
    [MOMENT, /^kindward:aside:kindward:moment:1:/],
    [DRAFT, new RegExp(`^${DRAFT}~${TAB}$`)],
  ]) {
    await other(name, "theirs");
    texts.set(name, "ours");
    await texts.settled();
    assert.equal(await lies(name), "theirs");
    const beside = Object.keys(storage).find((found) => place.test(found));
    assert.equal(await lies(beside), "ours");
    assert.equal(texts.get(name), "theirs");
    assert.ok(
      moved.some(([found, text]) => found === beside && text === "ours"),
    );
  }
});

test("an erasure is dropped where another tab wrote since", async () => {
  await other(MOMENT, "theirs");
  texts.remove(MOMENT);
  await texts.settled();
  assert.equal(await lies(MOMENT), "theirs");
  assert.equal(texts.get(MOMENT), "theirs");
});

test("what another tab erased stays erased, but for a draft: its words are nowhere else", async () => {
  for (const name of [MOMENT, DRAFT]) {
    await other(name, null);
    texts.set(name, "written meanwhile");
  }
  await texts.settled();
  assert.equal(await lies(MOMENT), null);
  assert.equal(await lies(DRAFT), "written meanwhile");
});

test("a text that was refused does not go over what another tab wrote since", async () => {
  const reported = [];
  texts.whenLate(({ reason }) => reported.push(reason));
  FakeStorage.refuses = () => true;
  texts.set(MOMENT, "refused at first");
  await texts.settled();
  assert.deepEqual(reported, ["quota"]);
  assert.equal(texts.late().ok, false);
  await other(MOMENT, "theirs");
  FakeStorage.refuses = () => false;
  await texts.settled();
  assert.equal(await lies(MOMENT), "theirs");
  const beside = Object.keys(storage).find((name) =>
    name.startsWith("kindward:aside:"),
  );
  assert.equal(await lies(beside), "refused at first");
  assert.equal(texts.late().ok, true);
});

test("while storage cannot be read, a text waits", async () => {
  FakeStorage.isOff = true;
  const { lock } = texts.getUnlocked();
  assert.equal(texts.standing(), "off", "nobody can tell that there is a lock");
  FakeStorage.isOff = false;
  assert.equal(lock, RECORD);
  texts.set(MOMENT, "waits");
  FakeStorage.isOff = true;
  await texts.settled();
  FakeStorage.isOff = false;
  assert.equal(await lies(MOMENT), "I forgot.");
  await texts.settled();
  assert.equal(await lies(MOMENT), "waits");
});

test("everything that another tab erased takes with it what waited here", async () => {
  FakeStorage.refuses = () => true;
  texts.set(MOMENT, "waits");
  await texts.settled();
  for (const name of Object.keys(storage)) delete storage[name];
  FakeStorage.refuses = () => false;
  texts.writePlain();
  texts.forget();
  await texts.settled();
  assert.deepEqual(Object.keys(storage), []);
});
