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

test("local time is written with its offset", () => {
  const shown = localTime(new Date("2026-11-22T00:30:15.000Z"));
  assert.match(shown, /^2026-11-2[12]T\d\d:\d\d:15\.000[+-]\d\d:\d\d$/);
  assert.equal(new Date(shown).getTime(), Date.UTC(2026, 10, 22, 0, 30, 15));
});
