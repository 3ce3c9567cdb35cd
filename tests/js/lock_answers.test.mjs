// What the reader is answered when they set, open, change or take off the lock, and what then lies in storage.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { isSealed } from "../../overrides/assets/js/crypto/seal.js";
import * as lock from "../../overrides/assets/js/lock/lifecycle.js";
import { openAll } from "../../overrides/assets/js/lock/preparing.js";
import { LOCK } from "../../overrides/assets/js/storage/lock_record.js";
import * as texts from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { RECORD } from "./support/unlocked_tab.mjs";
import { until } from "./support/waiting.mjs";

const [OURS, FRESH] = ["four quiet otters", "five otters"];
const [ONE, TWO, THREE] = ["1", "2", "3"].map((id) => `kindward:moment:${id}`);
const WORDS = { [ONE]: "a", [TWO]: "b", [THREE]: "c" };

let storage;
beforeEach(async () => {
  texts.dropUnwritten();
  await texts.settled();
  setUnlocked(null);
  storage = freshStorage(WORDS);
});

function record() {
  return JSON.parse(storage[LOCK]);
}

/** From now on the browser writes nothing, as where storage is switched off while it can be read. */
function takesNothing() {
  storage.setItem = () => {
    throw new DOMException("off", "SecurityError");
  };
}

function readable() {
  return Object.entries({ ...storage }).filter(([, text]) => !isSealed(text));
}

test("a new lock has a name, a turn and its minutes, and all is sealed", async () => {
  assert.equal(await lock.setLock(OURS), "done");
  const { v, id, turn, minutes } = record();
  assert.deepEqual([v, minutes], [1, 15]);
  for (const name of [id, turn]) assert.match(name, /^[0-9a-f]{16}$/);
  assert.notEqual(id, turn);
  assert.deepEqual(
    readable().map(([key]) => key),
    [LOCK],
  );
  assert.equal(texts.get(ONE), "a");
  assert.equal(await lock.setLock(FRESH), "locked");
});

test("an envelope that is there before the lock is not sealed once more", async () => {
  const envelope = '{"v":1,"sealed":"AAAA","iv":"AAAA"}';
  storage[ONE] = envelope;
  assert.equal(await lock.setLock(OURS), "done");
  assert.equal(storage[ONE], envelope);
  assert.equal(texts.get(ONE), envelope);
});

test("where one text finds no room, no lock is set and all is as it was", async () => {
  FakeStorage.refuses = (key, text) => key === THREE && isSealed(text);
  assert.equal(await lock.setLock(OURS), "full");
  assert.deepEqual({ ...storage }, WORDS);
  assert.equal(lock.state(), "off");
});

test("where nothing can be put back either, the lock stays, and its passphrase opens all", async () => {
  FakeStorage.refuses = (key, text) =>
    (key === THREE && isSealed(text)) || (key === ONE && text === "a");
  assert.equal(await lock.setLock(OURS), "full");
  assert.equal(lock.state(), "closed");
  FakeStorage.refuses = () => false;
  assert.equal(await lock.unlock(OURS), "done");
  await texts.settled();
  for (const [key, text] of Object.entries(WORDS))
    assert.equal(texts.get(key), text);
  assert.deepEqual(
    readable().map(([key]) => key),
    [LOCK],
  );
});

test("a browser that writes nothing refuses; one that is full says so", async () => {
  takesNothing();
  assert.equal(await lock.setLock(OURS), "refused");
  delete storage.setItem;
  assert.equal(await lock.setLock(OURS), "done");
  const before = storage[LOCK];
  for (const [refuse, answer] of [
    [() => (FakeStorage.refuses = () => true), "full"],
    [takesNothing, "refused"],
  ]) {
    refuse();
    assert.equal(await lock.change(OURS, FRESH), answer);
    assert.equal(await lock.takeOff(OURS), answer);
    FakeStorage.refuses = () => false;
    delete storage.setItem;
    assert.equal(storage[LOCK], before);
    assert.equal(lock.state(), "open");
  }
});

test("a change keeps the lock's name and minutes, and turns it", async () => {
  await lock.setLock(OURS);
  lock.setMinutes(5);
  const before = record();
  assert.equal(await lock.change(OURS, FRESH), "done");
  const { id, minutes, turn, key } = record();
  assert.deepEqual([id, minutes], [before.id, 5]);
  assert.notEqual(turn, before.turn);
  assert.match(turn, /^[0-9a-f]{16}$/);
  assert.notEqual(key, before.key);
  assert.equal(lock.state(), "open");
  await lock.lockNow();
  assert.equal(await lock.unlock(OURS), "wrong");
  assert.equal(await lock.unlock(FRESH), "done");
});

test("locking turns the record, closing this tab leaves it", async () => {
  await lock.setLock(OURS);
  const before = storage[LOCK];
  assert.equal(await lock.close(), "done");
  assert.equal(lock.state(), "closed");
  assert.equal(storage[LOCK], before);
  await lock.unlock(OURS);
  assert.equal(await lock.lockNow(), "done");
  const { turn, ...rest } = record();
  const { turn: old, ...same } = JSON.parse(before);
  assert.deepEqual(rest, same);
  assert.notEqual(turn, old);
  assert.match(turn, /^[0-9a-f]{16}$/);
  assert.equal(lock.state(), "closed");
});

test("without a lock there is nothing to open, and no minutes", async () => {
  for (const act of [lock.unlock, lock.change, lock.takeOff])
    assert.equal(await act(OURS, FRESH), "moved");
  assert.equal(lock.minutes(), 0);
  assert.deepEqual(lock.setMinutes(5), { ok: false, reason: "locked" });
  assert.equal(await openAll({ passphrase: OURS }, null), null);
  assert.deepEqual({ ...storage }, WORDS);
});

test("a record of a newer release, or a damaged one, is told as that", async () => {
  for (const [text, answer] of [
    [RECORD.replace('"v":1', '"v":2'), "newer"],
    ["junk", "damaged"],
  ]) {
    storage[LOCK] = text;
    for (const act of [lock.unlock, lock.change, lock.takeOff])
      assert.equal(await act(OURS, FRESH), answer);
    assert.equal(storage[LOCK], text);
    assert.equal(lock.minutes(), 0);
  }
});

test("a record that was written over and cannot be put back answers that it is damaged", async () => {
  await lock.setLock(OURS);
  const before = storage[LOCK];
  const ends = lock.watch({ changed() {} });
  storage[LOCK] = "junk";
  FakeStorage.refuses = () => true;
  lock.follow();
  assert.equal(lock.state(), "stranded");
  assert.equal(await lock.unlock(OURS), "damaged");
  FakeStorage.refuses = () => false;
  assert.equal(await lock.unlock(OURS), "done");
  assert.equal(storage[LOCK], before);
  ends();
});

test("another tab that takes the lock off, or sets another one, while a passphrase is tried: moved", async () => {
  await lock.setLock(OURS);
  await lock.lockNow();
  const before = storage[LOCK];
  const unlocking = lock.unlock(OURS);
  delete storage[LOCK];
  assert.equal(await unlocking, "moved");
  storage[LOCK] = before;
  const changing = lock.change(OURS, FRESH);
  storage[LOCK] = RECORD;
  assert.equal(await changing, "moved");
  assert.equal(storage[LOCK], RECORD);
});

test("two forms that open one tab at once are both right", async () => {
  await lock.setLock(OURS);
  await lock.lockNow();
  const tries = [OURS, OURS].map(lock.unlock);
  assert.deepEqual(await Promise.all(tries), ["done", "done"]);
  assert.equal(lock.state(), "open");
  const closing = lock.change("not this one", FRESH);
  setUnlocked(null);
  assert.equal(await closing, "moved", "nobody knows any more");
  assert.equal(await lock.unlock("not this one"), "wrong");
});

test("two closings at once are both done, and a passphrase that is changed meanwhile hinders none", async () => {
  await lock.setLock(OURS);
  const both = [lock.close(), lock.lockNow()];
  assert.deepEqual(await Promise.all(both), ["done", "done"]);
  await lock.unlock(OURS);
  texts.set(ONE, "a last word");
  const closing = lock.close();
  storage[LOCK] = JSON.stringify({ ...record(), key: record().salt });
  assert.equal(await closing, "done");
  assert.equal(lock.state(), "closed");
});

test("who ends watching hears no more, and who begins hears of nothing that was before", async () => {
  const heard = [];
  const hear = (name) => ({
    closing: () => heard.push(`${name} closing`),
    changed: (now, before) => heard.push(`${name} ${before} ${now}`),
  });
  await lock.setLock(OURS);
  const ends = lock.watch(hear("one"));
  const stays = lock.watch(hear("two"));
  ends();
  ends();
  lock.follow();
  assert.deepEqual(heard, []);
  await lock.close();
  assert.deepEqual(heard, ["two closing", "two open closed"]);
  stays();
});

test("a page that begins under a lock hears of no change before there is one", async () => {
  storage = freshStorage({ [LOCK]: RECORD });
  const heard = [];
  const ends = lock.watch({ changed: (now) => heard.push(now) });
  lock.follow();
  assert.deepEqual(heard, []);
  delete storage[LOCK];
  const more = lock.watch({ changed: (now) => heard.push(`more ${now}`) });
  lock.follow();
  assert.deepEqual(heard, ["off", "more off"]);
  ends();
  more();
});

test("once the record is put back, what could not be written goes into storage", async () => {
  await lock.setLock(OURS);
  const before = storage[LOCK];
  FakeStorage.refuses = () => true;
  texts.set(ONE, "waits");
  await texts.settled();
  FakeStorage.refuses = () => false;
  const sealed = storage[ONE];
  storage[LOCK] = "junk";
  lock.follow();
  assert.equal(storage[LOCK], before);
  await until(() => storage[ONE] !== sealed);
});

test("minutes that another tab chose hold here, and this tab stays open", async () => {
  await lock.setLock(OURS);
  storage[LOCK] = JSON.stringify({ ...record(), minutes: 60 });
  lock.follow();
  assert.equal(texts.getUnlocked().lock, storage[LOCK]);
  assert.equal(lock.minutes(), 60);
  assert.equal(lock.state(), "open");
});
