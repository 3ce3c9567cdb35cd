// Messages on their way to Python: one in flight, typing folded, presses kept over a restart, replies of another visit known.

import assert from "node:assert/strict";
import test from "node:test";
import {
  localTime,
  Outbox,
} from "../../overrides/assets/js/practice/outbox.js";

/** An outbox with all that it sent, parsed; `answer` takes note of a reply to the newest. */
function outbox({ open = true } = {}) {
  const sent = [];
  const state = { open };
  const box = new Outbox(
    "m1",
    () => state.open,
    (message) => sent.push(JSON.parse(message)),
    () => ({ fields: { critic: "as it is now" } }),
  );
  const answer = (more = {}) =>
    box.landed({ mount: "m1", seq: sent.at(-1).seq, effects: [], ...more });
  return { box, sent, state, answer };
}

const input = (name, value) => ({ type: "input", name, value });
const press = (action, value = "") => ({ type: "press", action, value });

test("one message is in flight at a time, numbered and stamped", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  box.push(press("back"));
  assert.equal(sent.length, 1);
  assert.deepEqual([sent[0].mount, sent[0].seq, sent[0].applied], ["m1", 1, 0]);
  assert.match(sent[0].nonce, /^[0-9a-f]{8}$/);
  assert.equal(answer(), false, "a newer message waits: no patch");
  box.pump();
  assert.equal(sent[1].action, "back");
  assert.equal(sent[1].seq, 2);
  assert.equal(answer(), true);
});

test("typing that waits folds into its last key, never across a press", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  box.push(input("critic", "a"));
  box.push(input("need", "x"));
  box.push(input("critic", "ab"));
  box.push(press("keep"));
  box.push(input("critic", "abc"));
  const told = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const { type, name, value, action } = sent.at(-1);
    told.push(type === "press" ? action : `${name}=${value}`);
    answer();
    box.pump();
  }
  assert.deepEqual(told, ["next", "critic=ab", "need=x", "keep", "critic=abc"]);
});

test("nothing is sent while the engine is shut, and a waiting mount takes typing in", () => {
  const { box, sent, state } = outbox({ open: false });
  box.restart();
  box.push(input("critic", "typed before"));
  box.push(press("next"));
  assert.deepEqual(sent, []);
  assert.equal(box.waitsToBegin, true);
  state.open = true;
  box.pump();
  assert.equal(sent[0].type, "mount");
  assert.deepEqual(sent[0].fields, { critic: "as it is now" });
  assert.equal(box.waitsToBegin, false);
  assert.equal(box.hasPress("next", ""), true);
  assert.deepEqual([...box.waitingFields], []);
});

test("a record that changed behind a press is told after it, not with it", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  box.push(press("keep"));
  box.changed("line", "kindward:line:1", (keys) => ({ records: keys }));
  answer();
  box.pump();
  assert.equal(sent.at(-1).action, "keep");
  assert.equal(sent.at(-1).also, undefined);
  answer();
  box.pump();
  assert.equal(sent.at(-1).type, "records");
});

test("what a practice asks for as it begins is answered ahead of the reader's press", () => {
  const { box, sent, answer } = outbox();
  box.restart();
  box.pump();
  box.push(press("keep"));
  answer();
  box.gather(() => {
    box.push({ type: "records", kind: "line", records: [] });
  });
  assert.equal(sent.at(-1).type, "records");
  answer();
  box.pump();
  assert.equal(sent.at(-1).action, "keep");
});

test("a restart gives up what was in flight, keeps presses, and knows former replies", () => {
  const { box, sent } = outbox();
  box.push(input("critic", "a"));
  box.push(press("keep"));
  box.push(input("critic", "ab"));
  const former = { mount: "m1", seq: sent.at(-1).seq, effects: [] };
  box.applied = 1;
  box.restart();
  assert.equal(box.applied, 0);
  assert.equal(box.isFormer(former), true);
  assert.equal(box.landed(former), false);
  box.pump();
  assert.equal(sent.at(-1).type, "mount");
  assert.equal(box.isFormer({ mount: "m1", seq: sent.at(-1).seq }), false);
  assert.equal(box.hasPress("keep", ""), true);
  box.forgetPresses();
  assert.equal(box.hasPress("keep", ""), false);
});

test("a reply that is not to the message in flight changes nothing", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  assert.equal(box.landed({ mount: "m1", seq: 99, effects: [] }), false);
  assert.equal(box.flying?.action, "next");
  assert.equal(answer(), true);
  assert.equal(box.landed({ mount: "m1", seq: sent[0].seq }), false);
});

test("where Python could not begin, the next thing the reader does begins it again", () => {
  const { box, sent, answer } = outbox();
  box.restart();
  box.pump();
  answer({ effects: undefined });
  box.push(press("next"));
  assert.equal(sent.at(-1).type, "mount");
  answer();
  box.pump();
  assert.equal(sent.at(-1).action, "next");
});

test("changed records of one kind are told once, and those behind travel along", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  const late = (keys) => ({ records: keys.map((key) => [key, "{}"]) });
  box.changed("line", "kindward:line:1", late);
  box.changed("line", "kindward:line:2", late);
  box.changed("moment", "kindward:moment:1", () => null);
  box.changed("value", "kindward:value:1", late);
  box.push(press("back"));
  answer();
  box.pump();
  const told = sent.at(-1);
  assert.deepEqual(told.records, [
    ["kindward:line:1", "{}"],
    ["kindward:line:2", "{}"],
  ]);
  assert.deepEqual(
    told.also.map(({ kind }) => kind),
    ["value"],
  );
  box.changed("line", "kindward:line:3", late);
  answer();
  box.pump();
  assert.equal(sent.at(-1).action, "back");
  answer();
  box.pump();
  assert.deepEqual(sent.at(-1).records, [["kindward:line:3", "{}"]]);
});

test("leaving tells Python, unless it never heard of the mount", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  answer();
  box.close();
  assert.equal(sent.at(-1).type, "unmount");
  const fresh = outbox({ open: false });
  fresh.box.restart();
  fresh.box.close();
  fresh.state.open = true;
  fresh.box.pump();
  assert.deepEqual(fresh.sent, []);
});

test("waiting fields and a busy press are known", () => {
  const { box, answer } = outbox();
  box.push(press("next"));
  assert.equal(box.isBusy, true);
  box.push(input("critic", "a"));
  assert.deepEqual([...box.waitingFields], ["critic"]);
  answer();
  assert.equal(box.isBusy, false);
});

test("a kind of record that waited while a worker fell is told again afterwards", () => {
  const { box, sent, answer } = outbox();
  const late = (keys) => ({ records: keys });
  box.push(press("next"));
  box.changed("line", "kindward:line:1", late);
  box.restart();
  box.pump();
  assert.equal(sent.at(-1).type, "mount");
  box.changed("line", "kindward:line:2", late);
  answer();
  box.pump();
  const { type, kind, partial, records } = sent.at(-1);
  assert.deepEqual([type, kind, partial], ["records", "line", true]);
  assert.deepEqual(records, ["kindward:line:2"]);
});

test("a mount that is left before Python heard of it is told of nothing at the next visit", () => {
  const { box, sent, state, answer } = outbox({ open: false });
  const late = (keys) => ({ records: keys });
  box.restart();
  box.changed("line", "kindward:line:1", late);
  box.close();
  box.restart();
  box.changed("line", "kindward:line:2", late);
  state.open = true;
  box.pump();
  answer();
  box.pump();
  assert.deepEqual(sent.at(-1).records, ["kindward:line:2"]);
});

test("the reply to the last message before a restart is a former one, whatever comes after", () => {
  const { box, sent, answer } = outbox();
  box.push(press("next"));
  assert.equal(box.isFormer({ mount: "m1", seq: 1 }), false);
  answer();
  box.push(press("back"));
  box.restart();
  assert.equal(box.flying, null);
  box.pump();
  assert.equal(sent.at(-1).seq, 3);
  for (const [seq, isFormer] of [
    [1, true],
    [2, true],
    [3, false],
  ])
    assert.equal(box.isFormer({ mount: "m1", seq }), isFormer, String(seq));
});

test("what was sent before everything was erased is forgotten, and the presses that wait go", () => {
  const { box, sent, answer } = outbox();
  box.push(press("keep"));
  box.push(press("next"));
  box.push(input("critic", "a"));
  const kept = { mount: "m1", seq: sent.at(-1).seq };
  assert.equal(box.isForgotten(kept), false);
  box.forget();
  assert.equal(box.isForgotten(kept), true);
  answer();
  box.pump();
  assert.equal(sent.at(-1).name, "critic");
  assert.equal(box.isForgotten({ mount: "m1", seq: sent.at(-1).seq }), false);
});

test("Python is begun again once, and no more at the press after that", () => {
  const { box, sent, answer } = outbox();
  box.restart();
  box.pump();
  answer({ effects: undefined });
  box.push({ type: "tick" });
  assert.equal(sent.at(-1).type, "tick", "no deed of the reader's");
  answer();
  box.push(press("next"));
  assert.equal(sent.at(-1).type, "mount");
  box.push(press("back"));
  const told = [];
  for (let turn = 0; turn < 3; turn += 1) {
    told.push(sent.at(-1).action ?? sent.at(-1).type);
    answer();
    box.pump();
  }
  assert.deepEqual(told, ["mount", "next", "back"]);
});

test("what could not begin and is begun anew is begun once", () => {
  const { box, sent, state, answer } = outbox();
  box.restart();
  box.pump();
  answer({ effects: undefined });
  state.open = false;
  box.restart();
  box.push(press("next"));
  state.open = true;
  box.pump();
  answer();
  box.pump();
  assert.deepEqual(
    sent.map(({ type }) => type),
    ["mount", "mount", "press"],
  );
});

test("what comes of one reply travels together, also where something in it throws", () => {
  const { box, sent } = outbox();
  const late = (keys) => ({ records: keys });
  const act = () => {
    box.changed("line", "kindward:line:1", late);
    box.changed("value", "kindward:value:1", late);
    assert.deepEqual(sent, []);
    throw new Error("as a browser might");
  };
  assert.throws(() => box.gather(act), /might/);
  assert.equal(sent.length, 1);
  assert.equal(sent[0].also[0].kind, "value");
});

test("only the same press is one that waits", () => {
  const { box } = outbox({ open: false });
  box.push({ ...press("keep", "1"), type: "tick" });
  assert.equal(box.hasPress("keep", "1"), false, "no press");
  box.push(press("keep", "1"));
  assert.equal(box.hasPress("keep", "1"), true);
  assert.equal(box.hasPress("keep", "2"), false);
  assert.equal(box.hasPress("next", "1"), false);
});

test("local time is written with its offset, on either side of Greenwich", () => {
  const before = process.env["TZ"];
  const moment = new Date("2026-11-22T00:30:15.000Z");
  const times = {
    "Asia/Kolkata": "2026-11-22T06:00:15.000+05:30",
    "Asia/Tokyo": "2026-11-22T09:30:15.000+09:00",
    "America/St_Johns": "2026-11-21T21:00:15.000-03:30",
    UTC: "2026-11-22T00:30:15.000+00:00",
  };
  for (const [zone, time] of Object.entries(times)) {
    process.env["TZ"] = zone;
    assert.equal(localTime(moment), time);
  }
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});
