// The reader's texts under a lock that two tabs have open: none goes over the other's, and what is news is told.

import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";
import { TAB } from "../../overrides/assets/js/storage/keys.js";
import { LOCK } from "../../overrides/assets/js/storage/lock_record.js";
import * as texts from "../../overrides/assets/js/storage/texts.js";
import { setUnlocked } from "../../overrides/assets/js/storage/unlocked.js";
import { lies, other, RECORD, unlockedWith } from "./support/unlocked_tab.mjs";
import { until } from "./support/waiting.mjs";

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

test("what is removed is gone at once, also while another text is being sealed", async () => {
  texts.set(DRAFT, "on its way");
  texts.remove(MOMENT);
  assert.equal(texts.get(MOMENT), null);
  assert.deepEqual(texts.allKeys(), [DRAFT]);
  await texts.settled();
  assert.equal(await lies(MOMENT), null);
  assert.equal(await lies(DRAFT), "on its way");
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
  assert.deepEqual(moved, [[MOMENT, "theirs"]]);
  assert.deepEqual(Object.keys(storage).sort(), [DRAFT, LOCK, MOMENT]);
});

test("what another tab erased stays erased, but for a draft: its words are nowhere else", async () => {
  for (const name of [MOMENT, DRAFT]) {
    await other(name, null);
    texts.set(name, "written meanwhile");
  }
  await texts.settled();
  assert.equal(await lies(MOMENT), null);
  assert.equal(await lies(DRAFT), "written meanwhile");
  assert.equal(texts.get(MOMENT), null);
  assert.deepEqual(moved, [[MOMENT, null]]);
  assert.deepEqual(Object.keys(storage).sort(), [DRAFT, LOCK]);
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
  texts.set("kindward:moment:2", "waits, and never lay there");
  await texts.settled();
  for (const name of Object.keys(storage)) delete storage[name];
  FakeStorage.refuses = () => false;
  texts.writePlain();
  texts.forget();
  await texts.settled();
  assert.deepEqual(Object.keys(storage), []);
});

test("without a lock, texts lie as they are", () => {
  storage = freshStorage({ [MOMENT]: "I forgot.", [`${DRAFT}~1`]: "x" });
  setUnlocked(null);
  assert.equal(texts.standing(), "off");
  assert.equal(texts.get(MOMENT), "I forgot.");
  assert.deepEqual(texts.set(DRAFT, "Half"), { ok: true, reason: "" });
  assert.deepEqual(texts.keys("draft"), [DRAFT, `${DRAFT}~1`]);
  assert.deepEqual(texts.allKeys(), [DRAFT, `${DRAFT}~1`, MOMENT]);
  assert.equal(texts.isTaken(MOMENT), true);
  assert.deepEqual(texts.remove(MOMENT), { ok: true, reason: "" });
  assert.equal(texts.isTaken(MOMENT), false);
  assert.equal(storage[DRAFT], "Half");
});

test("what lies plain beside the lock is sealed as the tab is unlocked", async () => {
  const tab = texts.getUnlocked();
  storage[MOMENT] = "plain";
  tab.texts.set(MOMENT, "plain");
  tab.stored.set(MOMENT, "plain");
  texts.startUnlocked(tab);
  await texts.settled();
  assert.notEqual(storage[MOMENT], "plain");
  assert.equal(await lies(MOMENT), "plain");
});

test("a plain text of another tab is sealed after a second: that tab may be taking the lock off", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  storage[MOMENT] = "plain";
  assert.equal(await texts.takeOver(MOMENT, "plain"), "plain");
  mock.timers.tick(999);
  await texts.settled();
  assert.equal(storage[MOMENT], "plain");
  mock.timers.tick(1);
  await texts.settled();
  mock.timers.reset();
  assert.equal(await lies(MOMENT), "plain");
});

test("a sealed text of another tab, or one that is erased, brings no sealing of its own", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  storage[DRAFT] = "plain, and unheard";
  await texts.takeOver(MOMENT, await other(MOMENT, "theirs"));
  await texts.takeOver(MOMENT, await other(MOMENT, null));
  mock.timers.tick(10_000);
  await texts.settled();
  mock.timers.reset();
  assert.deepEqual(
    { ...storage },
    { [LOCK]: RECORD, [DRAFT]: "plain, and unheard" },
  );
});

test("an envelope that cannot be opened is answered as it lies", async () => {
  const damaged = '{"v":1,"sealed":"AAAA","iv":"AAAA"}';
  storage[MOMENT] = damaged;
  assert.equal(await texts.takeOver(MOMENT, damaged), damaged);
});

test("while a text waits, another tab's is not taken over, and its own is tried again", async () => {
  FakeStorage.refuses = () => true;
  texts.set(MOMENT, "waits");
  await texts.settled();
  FakeStorage.refuses = () => false;
  const theirs = await other(MOMENT, "theirs");
  assert.equal(await texts.takeOver(MOMENT, theirs), undefined);
  const isBeside = (name) => name.includes(":aside:");
  await until(() => Object.keys(storage).some(isBeside));
  assert.equal(await lies(MOMENT), "theirs");
  const beside = Object.keys(storage).find(isBeside);
  assert.equal(await lies(beside), "waits");
  FakeStorage.refuses = () => true;
  texts.set(DRAFT, "waits");
  await texts.settled();
  FakeStorage.refuses = () => false;
  assert.equal(
    await texts.takeOver(DRAFT, await other(DRAFT, null)),
    undefined,
  );
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(storage[DRAFT], undefined, "it may be the first of everything");
});

test("locked while another tab's text is opened, it is not taken over", async () => {
  const theirs = await other(MOMENT, "theirs");
  const taking = texts.takeOver(MOMENT, theirs);
  setUnlocked(null);
  assert.equal(await taking, undefined);
  assert.equal(await texts.takeOver(MOMENT, theirs), undefined);
});

test("erased at once, a text is gone from memory, storage and the line", async () => {
  for (const name of [MOMENT, DRAFT]) {
    texts.set(name, "in the line");
    assert.deepEqual(texts.eraseNow(name), { ok: true, reason: "" });
    assert.equal(texts.get(name), null);
  }
  await texts.settled();
  assert.deepEqual(Object.keys(storage), [LOCK]);
});

test("what waits while the tab is locked goes where its lock is opened again, over nobody's", async () => {
  FakeStorage.refuses = () => true;
  texts.set(MOMENT, "waits");
  texts.remove(DRAFT);
  texts.set("kindward:line:1", "waits, too");
  await texts.settled();
  const tab = texts.getUnlocked();
  texts.forget();
  await texts.settled();
  await other("kindward:line:1", "theirs");
  const opened = new Map([
    [MOMENT, "I forgot."],
    [DRAFT, "Half a zebra"],
    ["kindward:line:1", "theirs"],
  ]);
  const stored = new Map(
    [...opened.keys()].map((name) => [name, storage[name]]),
  );
  texts.startUnlocked({ ...tab, texts: opened, stored });
  assert.equal(texts.get(MOMENT), "waits");
  assert.equal(texts.get(DRAFT), null);
  assert.equal(texts.get("kindward:line:1"), "theirs");
  FakeStorage.refuses = () => false;
  await texts.settled();
  assert.equal(await lies(MOMENT), "waits");
  assert.equal(await lies("kindward:line:1"), "theirs");
  const beside = Object.keys(storage).filter((name) => name.includes("aside"));
  assert.equal(beside.length, 1);
  assert.equal(await lies(beside[0]), "waits, too");
  assert.equal(storage[DRAFT], undefined);
});

test("a draft is erased only once what came before it is stored", async () => {
  FakeStorage.refuses = () => true;
  texts.set(MOMENT, "its words");
  texts.remove(DRAFT);
  await texts.settled();
  assert.equal(await lies(DRAFT), "Half a zebra");
  FakeStorage.refuses = () => false;
  await texts.settled();
  assert.equal(storage[DRAFT], undefined);
  assert.equal(await lies(MOMENT), "its words");
});

test("what is sealed while another lock is set waits, and lies nowhere readable", async () => {
  texts.set(MOMENT, "ours");
  storage[LOCK] = RECORD.replace('"id":"a"', '"id":"b"');
  await texts.settled();
  assert.equal(await lies(MOMENT), "I forgot.");
  assert.deepEqual(texts.late(), { ok: false, reason: "locked" });
  storage[LOCK] = RECORD;
  await texts.settled();
  assert.equal(await lies(MOMENT), "ours");
});

test("a text that waits as another tab takes the lock off is written plain, and what nobody sealed here stays", async () => {
  texts.set(MOMENT, "ours");
  storage[DRAFT] = "plain by the other tab";
  delete storage[LOCK];
  const tab = texts.getUnlocked();
  setUnlocked(null);
  texts.writePlain();
  assert.equal(storage[DRAFT], "plain by the other tab", "nothing is known");
  setUnlocked(tab);
  texts.writePlain();
  await texts.settled();
  assert.equal(storage[MOMENT], "ours");
  assert.equal(storage[DRAFT], "plain by the other tab");
});

test("a text that found no room is written once another tab took the lock off and left something of ours", async () => {
  FakeStorage.refuses = () => true;
  texts.set("kindward:line:1", "waits");
  await texts.settled();
  storage[MOMENT] = "plain by the other tab";
  delete storage[LOCK];
  FakeStorage.refuses = () => false;
  texts.writePlain();
  texts.forget();
  await until(() => storage["kindward:line:1"] === "waits");
});
