// Records by their names: nothing goes over what a newer release wrote, nor over what nobody can read before a copy of it lies
// aside, and many are kept all or none.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { sealedLength } from "../../overrides/assets/js/crypto/seal.js";
import { TRIAL } from "../../overrides/assets/js/storage/lock_record.js";
import * as records from "../../overrides/assets/js/storage/records.js";
import { settled } from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { lies, unlockedWith } from "./support/unlocked_tab.mjs";

const ONE = "kindward:moment:1";
const TWO = "kindward:moment:2";
const LINE = "kindward:line:1";
const SEALED = '{"v":1,"sealed":"AAAA","iv":"AAAA"}';
const DONE = { ok: true, reason: "" };
const NEWER = { ok: false, reason: "newer" };
const FULL = { ok: false, reason: "quota" };
const NOT_OURS = { ok: false, reason: "disabled" };

let storage;
beforeEach(() => {
  setUnlocked(null);
  storage = freshStorage();
});

function written(version, more = {}) {
  return JSON.stringify({ v: version, ...more });
}

/** What was put aside, by the key that it lay under. */
function aside(key) {
  const start = `kindward:aside:${key}:`;
  return Object.keys(storage)
    .filter((name) => name.startsWith(start))
    .map((name) => storage[name]);
}

test("a record goes over one of its own release or an older one, and over no newer one", () => {
  assert.deepEqual(records.saveRecord(ONE, written(1)), DONE);
  assert.deepEqual(records.saveRecord(ONE, written(1, { a: 1 })), DONE);
  assert.deepEqual(records.saveRecord(ONE, written(2)), DONE);
  assert.deepEqual(records.saveRecord(ONE, written(1)), NEWER);
  assert.deepEqual(records.saveRecord(ONE, "no version", 1), NEWER);
  assert.deepEqual(records.saveRecord(ONE, "no version"), NEWER);
  assert.equal(storage[ONE], written(2));
  storage[ONE] = written(1);
  assert.deepEqual(records.saveRecord(ONE, "no version"), NEWER);
  assert.deepEqual(records.batch([[ONE, "no version"]], []), NEWER);
  assert.deepEqual(records.saveRecord(ONE, "version 3", 3), DONE);
  assert.equal(storage[ONE], "version 3");
});

test("what tells no version is older than all, and goes over its like", () => {
  storage[ONE] = written(0);
  assert.deepEqual(records.saveRecord(ONE, "no version"), DONE);
  assert.equal(storage[ONE], "no version");
  assert.deepEqual(records.saveRecord(TWO, "no version"), DONE);
  assert.deepEqual([...aside(ONE), ...aside(TWO)], []);
  storage[ONE] = "junk";
  assert.deepEqual(records.batch([[ONE, written(0)]], []), DONE);
  assert.deepEqual([storage[ONE], aside(ONE)], [written(0), ["junk"]]);
});

test("a sealed envelope that was left without a lock is overwritten by nothing", () => {
  storage[ONE] = SEALED;
  assert.deepEqual(records.saveRecord(ONE, written(9)), NEWER);
  assert.deepEqual(records.batch([[ONE, written(9)]], []), NEWER);
  assert.deepEqual(records.saveRecord(ONE, written(9), 9), NEWER);
  assert.deepEqual({ ...storage }, { [ONE]: SEALED });
  assert.equal(records.versionOf(SEALED), Infinity);
});

test("a version is a number, of anything that is ours", () => {
  const versions = {
    [written(3)]: 3,
    '{"v":"3"}': null,
    '{"sealed":1,"v":2}': 2,
    null: null,
    "I forgot": null,
    "": null,
    3: null,
  };
  for (const [text, version] of Object.entries(versions))
    assert.equal(records.versionOf(text), version, text);
});

test("what nobody can read is overwritten once a copy of it lies aside, and not before", () => {
  storage[ONE] = "not JSON";
  FakeStorage.refuses = (key) => key.startsWith("kindward:aside:");
  assert.deepEqual(records.saveRecord(ONE, written(1)), FULL);
  assert.deepEqual(records.batch([[ONE, written(1)]], []), FULL);
  assert.deepEqual({ ...storage }, { [ONE]: "not JSON" });
  FakeStorage.refuses = () => false;
  assert.deepEqual(records.saveRecord(ONE, written(1)), DONE);
  assert.equal(storage[ONE], written(1));
  assert.deepEqual(aside(ONE), ["not JSON"]);
});

test("a key that is not ours, or is the lock's, is not written", () => {
  for (const key of ["other:moment:1", "kindward:moment", "kindward:moment:"])
    assert.deepEqual(records.saveRecord(key, written(1)), NOT_OURS);
  for (const key of ["other:moment:1", "kindward:lock:main"]) {
    assert.deepEqual(
      records.batch(
        [
          [ONE, written(1)],
          [key, written(1)],
        ],
        [],
      ),
      NOT_OURS,
    );
    assert.deepEqual(records.batch([[ONE, written(1)]], [key]), NOT_OURS);
  }
  assert.deepEqual({ ...storage }, {});
});

test("many are kept and removed at once; what goes makes room first", () => {
  Object.assign(storage, { [ONE]: written(1), [LINE]: "x".repeat(100) });
  FakeStorage.refuses = () => LINE in storage;
  const saves = [
    [ONE, written(1, { a: 1 })],
    [TWO, written(1, { a: 2 })],
  ];
  assert.deepEqual(records.batch(saves, [LINE]), DONE);
  assert.deepEqual({ ...storage }, Object.fromEntries(saves));
  assert.deepEqual(records.batch([[ONE, written(1, { a: 1 })]], []), DONE);
});

test("where one of many cannot be written, all are as they were", () => {
  const before = { [ONE]: written(1), [LINE]: written(1, { a: "line" }) };
  Object.assign(storage, before);
  FakeStorage.refuses = (key) => key === TWO;
  const saves = [
    [ONE, written(1, { a: 1 })],
    ["kindward:moment:0", written(1)],
    [TWO, written(1, { a: 2 })],
  ];
  assert.deepEqual(records.batch(saves, [LINE]), FULL);
  assert.deepEqual({ ...storage }, before);
});

test("many go over no newer release's, and what nobody reads is copied aside once", () => {
  storage[ONE] = written(2);
  const saves = [
    [TWO, written(1)],
    [ONE, written(1)],
  ];
  assert.deepEqual(records.batch(saves, []), NEWER);
  assert.deepEqual({ ...storage }, { [ONE]: written(2) });
  storage[ONE] = written(0);
  assert.deepEqual(records.batch([[ONE, "no version"]], []), DONE);
  Object.assign(storage, { [ONE]: "junk", [TWO]: "other junk" });
  const copy = "kindward:aside:kindward:moment:1:as-asked";
  const own = [
    [copy, "junk"],
    [ONE, written(1)],
    [TWO, written(1)],
  ];
  assert.deepEqual(records.batch(own, []), DONE);
  assert.deepEqual([storage[ONE], storage[TWO]], [written(1), written(1)]);
  assert.deepEqual(aside(ONE), ["junk"], "the batch copies it itself");
  assert.deepEqual(aside(TWO), ["other junk"]);
});

test("records are read newest last, as many as asked, and the others are counted", () => {
  const key = (id) => `kindward:moment:${id}`;
  const texts = {
    [key(1)]:
      '{"created":"2026-01-01T10:00:00+00:00","updated":"2026-05-01T00:30:00+02:00"}',
    [key(2)]: '{"created":"2026-04-30T23:00:00+00:00","text":"bread"}',
    [key(3)]: '{"created":"2026-02-01T10:00:00+00:00","text":"bread"}',
    [key(4)]: '{"text":"bread \\"updated\\":\\"2027"}',
  };
  storage = freshStorage(texts);
  const read = (window) => {
    const { records: found, more } = records.readKind("moment", window);
    for (const [name, text] of found) assert.equal(text, texts[name]);
    return [found.map(([name]) => name.at(-1)).join(""), more];
  };
  assert.deepEqual(read({}), ["1234", 0]);
  assert.deepEqual(read({ most: 0 }), ["1234", 0]);
  assert.deepEqual(read({ most: 1 }), ["4", 3]);
  assert.deepEqual(read({ most: 3 }), ["234", 1]);
  assert.deepEqual(read({ before: key(3) }), ["12", 0]);
  assert.deepEqual(read({ before: key(1) }), ["", 0]);
  assert.deepEqual(read({ before: key(9) }), ["1234", 0]);
  assert.deepEqual(read({ before: key("25") }), ["12", 0]);
  assert.deepEqual(read({ holding: "bread", most: 2 }), ["34", 1]);
  assert.deepEqual(read({ recent: true }), ["4312", 0]);
  assert.deepEqual(read({ recent: true, most: 1 }), ["2", 3]);
});

test("a record that went unheard since it was listed is not read, nor counted where a word is looked for", () => {
  const bread = '{"v":1,"text":"bread"}';
  for (const key of [ONE, TWO]) records.saveRecord(key, bread);
  assert.equal(records.readKind("moment", {}).records.length, 2);
  delete storage[ONE];
  storage[LINE] = "of the same number of keys";
  const found = { records: [[TWO, bread]], more: 0 };
  assert.deepEqual(records.readKind("moment", {}), found);
  const window = { holding: "bread", most: 1 };
  assert.deepEqual(records.readKind("moment", window), found);
});

test("whether anything can be kept is known by trying, and nothing of the trial stays", () => {
  const tried = [];
  FakeStorage.refuses = (key, text) => tried.push([key, text.length]) && false;
  assert.deepEqual(records.trial(), DONE);
  assert.deepEqual(tried, [[TRIAL, 1]]);
  assert.deepEqual({ ...storage }, {});
  FakeStorage.refuses = () => true;
  assert.deepEqual(records.trial(), FULL);
  FakeStorage.isOff = true;
  assert.deepEqual(records.trial(), NOT_OURS);
});

test("a copy put aside lies under a key of its own, also a second one", () => {
  assert.deepEqual(records.putAside(ONE, "junk"), DONE);
  assert.deepEqual(records.putAside(ONE, "junk"), DONE);
  assert.deepEqual(aside(ONE), ["junk", "junk"]);
  assert.equal(records.keyOf("moment", "1"), ONE);
  assert.equal(records.keyOf("moment"), "kindward:moment:");
});

test("under a lock, whether there is room is tried before anything is changed", async () => {
  storage = await unlockedWith({ [ONE]: written(1), [LINE]: written(1) });
  const [before, text] = [{ ...storage }, written(1, { text: "longer" })];
  const gone = before[ONE].length + before[LINE].length;
  const room = (name, made) => name.length + sealedLength(made);
  const tried = [];
  FakeStorage.refuses = (key, made) => tried.push([key, made.length]);
  const long = written(1, { text: "x".repeat(1000) });
  const saves = [
    [ONE, text],
    [TWO, long],
  ];
  assert.deepEqual(records.batch(saves, [LINE]), FULL);
  const more = room(ONE, text) + room(TWO, long) - gone;
  assert.deepEqual(tried, [[TRIAL, more]]);
  await settled();
  assert.deepEqual({ ...storage }, before);
  assert.equal(records.get(LINE), written(1));
  assert.deepEqual(records.putAside(ONE, "junk"), FULL);
  assert.deepEqual(aside(ONE), []);
});

test("under a lock, what takes no more room than it leaves needs no trial", async () => {
  const text = written(1, { text: "short" });
  const [taken, long] = [written(1, { text: "x".repeat(1000) }), LINE];
  storage = await unlockedWith({ [ONE]: written(1), [long]: taken });
  FakeStorage.refuses = (key) => key === TRIAL;
  assert.deepEqual(records.batch([[TWO, text]], [long, long]), DONE);
  await settled();
  assert.equal(await lies(TWO), text);
  assert.equal(await lies(long), null);
});
