// How a tab stands to the lock: by the record that lies there now, whole, damaged, of a newer release or another tab's.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import {
  isSealable,
  LOCK,
  lockRecord,
  parse,
  trouble,
} from "../../overrides/assets/js/storage/lock_record.js";
import * as tab from "../../overrides/assets/js/storage/unlocked.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { LOCKED_WITH, RECORD } from "./support/unlocked_tab.mjs";

const ONE = "kindward:moment:1";
const SEALED = '{"v":1,"sealed":"AAAA","iv":"AAAA"}';

let storage;
beforeEach(() => {
  storage = freshStorage({ [LOCK]: RECORD });
  const [texts, stored] = [new Map(), new Map()];
  tab.setUnlocked({ key: {}, lock: RECORD, texts, stored });
});

function record(change) {
  return JSON.stringify({ ...LOCKED_WITH, ...change });
}

test("a lock's record is read where it is whole and of this release", () => {
  assert.deepEqual(parse(RECORD), LOCKED_WITH);
  assert.deepEqual(lockRecord(), LOCKED_WITH);
  for (const change of [{ id: 1 }, { turn: 1 }, { v: 2 }, { rounds: 0 }])
    assert.equal(parse(record(change)), null, JSON.stringify(change));
  for (const text of ["", "null", "junk", "{}"])
    assert.equal(parse(text), null);
  delete storage[LOCK];
  assert.equal(lockRecord(), null);
});

test("why a record cannot be read is known", () => {
  const troubles = {
    [RECORD]: "",
    [record({ v: 2 })]: "newer",
    [record({ v: 1, id: 1 })]: "damaged",
    "{}": "damaged",
    null: "damaged",
    junk: "damaged",
  };
  for (const [text, said] of Object.entries(troubles)) {
    storage[LOCK] = text;
    assert.equal(trouble(), said, text);
  }
  delete storage[LOCK];
  assert.equal(trouble(), "");
});

test("the lock is about everything of ours but its own records and a trial", () => {
  assert.equal(isSealable(ONE), true);
  assert.equal(isSealable("kindward:draft:lock:1"), true);
  for (const key of [LOCK, "kindward:lock:other", "kindward:trial"])
    assert.equal(isSealable(key), false, key);
});

test("a tab is unlocked by the record that it opened, whatever its minutes are by now", () => {
  const standings = [
    [RECORD, "open"],
    [record({ minutes: 5 }), "open"],
    [record({ turn: "2" }), "closed"],
    [record({ key: LOCKED_WITH.salt }), "closed"],
    ["junk", "closed"],
  ];
  for (const [text, stands] of standings) {
    storage[LOCK] = text;
    assert.equal(tab.standing(), stands, text);
  }
  storage[LOCK] = RECORD;
  tab.setUnlocked(null);
  assert.equal(tab.standing(), "closed");
  delete storage[LOCK];
  assert.equal(tab.standing(), "off");
});

test("the tab that writes the record stays unlocked, and one that could not write knows the old one", () => {
  FakeStorage.refuses = () => true;
  const fresh = { ...LOCKED_WITH, turn: "2" };
  assert.equal(tab.saveLock(fresh).reason, "quota");
  assert.equal(tab.getUnlocked().lock, RECORD);
  FakeStorage.refuses = () => false;
  assert.equal(tab.saveLock(fresh).ok, true);
  assert.equal(storage[LOCK], JSON.stringify(fresh));
  assert.equal(tab.standing(), "open");
  tab.setUnlocked(null);
  assert.equal(tab.saveLock(fresh).ok, true);
  assert.equal(tab.standing(), "closed");
});

test("what lies under a key is known as text and as stored", () => {
  assert.deepEqual(tab.known(ONE), { stored: null, text: null });
  tab.note(ONE, "text", SEALED);
  assert.deepEqual(tab.known(ONE), { stored: SEALED, text: "text" });
  assert.equal(tab.isKnownEnvelope(ONE), false, "it does not lie there");
  storage[ONE] = SEALED;
  assert.equal(tab.isKnownEnvelope(ONE), true);
  tab.note(ONE, "text", "plain");
  storage[ONE] = "plain";
  assert.equal(tab.isKnownEnvelope(ONE), false, "it is no envelope");
  tab.note(ONE, null, null);
  delete storage[ONE];
  assert.deepEqual(tab.known(ONE), { stored: null, text: null });
  assert.equal(tab.isKnownEnvelope(ONE), false);
  tab.setUnlocked(null);
  tab.note(ONE, "text", SEALED);
  assert.deepEqual(tab.known(ONE), { stored: null, text: null });
});
