// The lock's table walked with the modules that work it off: every event in every state, also where the browser refuses to
// write, and after each no word of the reader's lies readable beside a lock, and none is lost.

import assert from "node:assert/strict";
import test from "node:test";
import {
  newKey,
  openKey,
  rewrap,
} from "../../overrides/assets/js/crypto/envelopes.js";
import { isSealed, open, seal } from "../../overrides/assets/js/crypto/seal.js";
import * as lock from "../../overrides/assets/js/lock/lifecycle.js";
import { TABLE } from "../../overrides/assets/js/lock/table.js";
import {
  isSealable,
  LOCK,
} from "../../overrides/assets/js/storage/lock_record.js";
import * as texts from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";

const STATES = ["off", "closed", "open", "stranded"];
const EVENTS = [
  "set",
  "unlock",
  "change",
  "remove",
  "lock",
  "close",
  "same",
  "turned",
  "replaced",
  "damaged",
  "gone",
];
const [OURS, FRESH, THEIRS] = ["four quiet otters", "five otters", "a heron"];
const MOMENT = "kindward:moment:1";
const DRAFT = "kindward:draft:setback";
const WORDS = { [MOMENT]: "I forgot her birthday.", [DRAFT]: "Half a zebra" };
const LAST = "Half a zebra, and the last word";

let storage = freshStorage();
// 600,000 rounds keep guessers out, and would keep this test waiting.
const { deriveKey } = SubtleCrypto.prototype;
SubtleCrypto.prototype.deriveKey = function (how, ...more) {
  return deriveKey.call(this, { ...how, iterations: 1 }, ...more);
};

/** What another tab does with the key of the lock that is set. */
async function theirKey(passphrase = OURS) {
  return openKey(JSON.parse(storage[LOCK]), passphrase);
}

function sealable() {
  return Object.keys(storage).filter(isSealable);
}

/** Another tab takes the lock off. */
async function takenOff(passphrase = OURS) {
  const key = await theirKey(passphrase);
  for (const name of sealable())
    if (isSealed(storage[name]))
      storage[name] = await open(key, storage[name], name);
  delete storage[LOCK];
}

/** Another tab sets a lock. */
async function setElsewhere(passphrase) {
  const { key, wrapped } = await newKey(passphrase);
  for (const name of sealable())
    storage[name] = await seal(key, storage[name], name);
  const fresh = { v: 1, id: passphrase, turn: "1", minutes: 15, ...wrapped };
  storage[LOCK] = JSON.stringify(fresh);
}

function record(change) {
  storage[LOCK] = JSON.stringify({ ...JSON.parse(storage[LOCK]), ...change });
}

/** A tab in this state, with words in storage; unlocked, its reader has just written one more, which is not stored yet. */
async function tabIn(state) {
  FakeStorage.refuses = () => false;
  texts.dropUnwritten();
  await texts.settled();
  setUnlocked(null);
  storage = freshStorage(WORDS);
  if (state === "off") return { ...WORDS };
  assert.equal(await lock.setLock(OURS), "done");
  if (state === "closed") setUnlocked(null);
  else texts.set(DRAFT, LAST);
  if (state === "stranded") {
    storage[LOCK] = "junk";
    FakeStorage.refuses = () => true;
    lock.follow();
    await texts.settled();
    FakeStorage.refuses = () => false;
  }
  return state === "closed" ? { ...WORDS } : { ...WORDS, [DRAFT]: LAST };
}

/** Wait for what an event goes on to do by itself. */
async function until(state) {
  for (let turn = 0; turn < 300 && lock.state() !== state; turn += 1)
    await new Promise((done) => setTimeout(done, 10));
}

/** The passphrase that opens what is locked after this event. */
let passphrase;

const HAPPENS = {
  set: () => lock.setLock(OURS),
  unlock: () => lock.unlock(OURS),
  change: async () => {
    const answer = await lock.change(OURS, FRESH);
    if (answer === "done") passphrase = FRESH;
    return answer;
  },
  remove: () => lock.takeOff(OURS),
  lock: () => lock.lockNow(),
  close: () => lock.close(),
  same: async (state) => {
    if (state === "off") await setElsewhere(OURS);
    else if (state !== "stranded") record({ minutes: 5 });
    lock.follow();
  },
  turned: async (state) => {
    if (state === "off") await setElsewhere(OURS);
    else if (state !== "stranded") {
      const wrapped = await rewrap(JSON.parse(storage[LOCK]), OURS, FRESH);
      record({ ...wrapped, turn: "2" });
      passphrase = FRESH;
    }
    lock.follow();
  },
  replaced: async (state, before) => {
    if (state === "stranded") storage[LOCK] = before;
    if (state !== "off") await takenOff();
    await setElsewhere(THEIRS);
    passphrase = THEIRS;
    lock.follow();
  },
  damaged: () => {
    if (storage[LOCK]) storage[LOCK] = "junk";
    lock.follow();
  },
  gone: async (state, before) => {
    if (state === "stranded") storage[LOCK] = before;
    if (state !== "off") await takenOff();
    lock.follow();
  },
};

async function happen(state, event) {
  const kept = storage[LOCK] === "junk" ? texts.getUnlocked()?.lock : "";
  passphrase = OURS;
  const answer = await HAPPENS[event](state, kept);
  if (!FakeStorage.refuses()) await until(after(state, event));
  await texts.settled();
  return answer;
}

/** Whatever is in memory alone is gone. */
function closeTab() {
  setUnlocked(null);
  texts.dropUnwritten();
}

/** Beside a lock, every text is an envelope. */
function assertSealed(what) {
  if (storage[LOCK] === undefined) return;
  for (const key of sealable()) assert.ok(isSealed(storage[key]), what);
}

/** All of the reader's words are there for whoever has the passphrase, under their own key or beside it. */
async function assertWhole(words, what) {
  FakeStorage.refuses = () => false;
  const wasStranded = lock.state() === "stranded";
  lock.follow();
  if (wasStranded) await until("closed");
  await texts.settled();
  if (texts.standing() === "closed")
    assert.equal(await lock.unlock(passphrase), "done", what);
  await texts.settled();
  assertSealed(what);
  const all = texts.allKeys().map((key) => texts.get(key));
  for (const text of Object.values(words))
    assert.ok(all.includes(text), `${what}: ${text} is lost`);
  if (texts.standing() === "off") return;
  const key = await theirKey(passphrase);
  for (const name of sealable())
    assert.ok(await open(key, storage[name], name));
}

/** The state that follows in the end. */
function after(state, event) {
  const { next, then } = TABLE[state][event];
  return then ? after(next, then) : next;
}

test("every event has an answer in every state, and the answer a state", () => {
  assert.deepEqual(Object.keys(TABLE), STATES);
  for (const state of STATES) {
    assert.deepEqual(Object.keys(TABLE[state]), EVENTS);
    for (const event of EVENTS)
      assert.ok(STATES.includes(TABLE[state][event].next), event);
  }
});

test("from every state the reader can come to an unlocked notebook, or to one without a lock", () => {
  const isOpen = (state) => state === "open" || state === "off";
  for (const state of STATES.filter((state) => !isOpen(state)))
    assert.ok(isOpen(after(state, "unlock")), state);
});

test("what changes something is never done before what takes time", () => {
  for (const rows of Object.values(TABLE))
    for (const { first, prepares, does, answers } of Object.values(rows)) {
      if (answers) assert.deepEqual([first, prepares, does], [, , ,].fill());
      if (prepares) assert.ok(does.length > 0);
    }
});

// A junk record is where a locked or lockless tab can do nothing: it has no copy.
const UNREADABLE = new Set(["closed damaged"]);
/** What other tabs cannot do to a tab in that state: there it has another name. */
const UNREACHABLE = new Set([
  "off damaged",
  "stranded same",
  "stranded turned",
]);

for (const state of STATES)
  for (const event of EVENTS)
    test(`${state}: ${event}`, async () => {
      const words = await tabIn(state);
      const before = storage[LOCK];
      assert.equal(lock.state(), state);
      await happen(state, event);
      const name = `${state} ${event}`;
      if (UNREACHABLE.has(name)) return;
      assert.equal(lock.state(), after(state, event));
      assertSealed(name);
      if (UNREADABLE.has(name)) storage[LOCK] = before;
      if (event !== "replaced" && lock.state() !== "stranded") closeTab();
      await assertWhole(words, name);
    });

for (const state of STATES)
  for (const event of EVENTS)
    test(`${state}: ${event}, and the browser takes nothing`, async () => {
      const words = await tabIn(state);
      const before = storage[LOCK];
      FakeStorage.refuses = () => true;
      await happen(state, event);
      const name = `${state} ${event}, refused`;
      assertSealed(name);
      if (UNREADABLE.has(`${state} ${event}`)) storage[LOCK] = before;
      await assertWhole(words, name);
    });

test("what this tab sealed a moment after another one took the lock off is written plain", async () => {
  await tabIn("open");
  await texts.settled();
  const late = storage[DRAFT];
  await takenOff();
  storage[DRAFT] = late;
  lock.follow();
  assert.equal(storage[DRAFT], LAST);
});

for (const event of ["unlock", "change", "remove", "lock", "close"])
  for (const refuses of [false, true])
    test(`open, the record written over unheard: ${event}${refuses ? ", refused" : ""}`, async () => {
      const words = await tabIn("open");
      storage[LOCK] = "junk";
      FakeStorage.refuses = () => refuses;
      await happen("open", event);
      assertSealed(event);
      if (refuses) assert.equal(lock.state(), "stranded");
      await assertWhole(words, event);
    });

test("once a page was covered, only the passphrase brings it back", async () => {
  for (const act of [
    () => lock.follow(),
    () => lock.close(),
    () => lock.unlock("not this one"),
    () => lock.change("not this one", FRESH),
    () => lock.takeOff("not this one"),
  ]) {
    await tabIn("stranded");
    const heard = [];
    const end = lock.watch({ changed: (now) => heard.push(now) });
    await act();
    await until("closed");
    end();
    assert.deepEqual(heard, []);
    assert.equal(lock.state(), "closed");
    assert.equal(await lock.unlock(OURS), "done");
    assert.equal(texts.get(DRAFT), LAST);
  }
});

for (const event of ["close", "lock", "turned"])
  test(`what a page sets as it is closed by ${event} is stored before the key is forgotten`, async () => {
    const words = await tabIn("open");
    const end = lock.watch({
      closing: () => texts.set(DRAFT, "set last"),
      changed() {},
    });
    await happen("open", event);
    end();
    assert.equal(lock.state(), "closed");
    closeTab();
    await assertWhole({ ...words, [DRAFT]: "set last" }, event);
  });

test("a wrong passphrase changes nothing in any state", async () => {
  for (const state of ["closed", "open"])
    for (const act of [lock.unlock, lock.takeOff, lock.change]) {
      await tabIn(state);
      await texts.settled();
      const before = { ...storage };
      assert.equal(await act("not this one", FRESH), "wrong");
      assert.equal(lock.state(), state);
      assert.deepEqual({ ...storage }, before);
    }
});

test("a lock that another tab changes meanwhile is left alone, and is not called a wrong passphrase", async () => {
  await tabIn("closed");
  const unlocking = lock.unlock(OURS);
  record({ turn: "9", key: JSON.parse(storage[LOCK]).salt });
  assert.equal(await unlocking, "moved");
  assert.equal(lock.state(), "closed");
});

test("whoever watches hears of each change of how the tab stands, once", async () => {
  await tabIn("off");
  const heard = [];
  const end = lock.watch({
    changed: (now, before) => heard.push([before, now]),
  });
  await lock.setLock(OURS);
  await lock.lockNow();
  await lock.unlock(OURS);
  await lock.takeOff(OURS);
  end();
  assert.deepEqual(heard, [
    ["off", "open"],
    ["open", "closed"],
    ["closed", "open"],
    ["open", "off"],
  ]);
});
