// Writing under the lock: in order, the newest text of each key, tried again where the browser did not take it.

import assert from "node:assert/strict";
import test from "node:test";
import { WriteQueue } from "../../overrides/assets/js/storage/write_queue.js";

const NOTHING = { stored: null, text: null };
const FULL = { ok: false, reason: "quota" };

/** A queue over a Map; `refuse` names keys that the browser does not take. */
function queued({ refuse = new Set(), waits = () => false } = {}) {
  const [stored, order, told, overs] = [new Map(), [], [], []];
  const queue = new WriteQueue({
    seal: async (key, text) => `sealed ${text}`,
    store: (key, change, envelope) => {
      if (refuse.has(key)) return FULL;
      order.push(key);
      overs.push(change.over);
      if (envelope === null) stored.delete(key);
      else stored.set(key, envelope);
      return { ok: true, reason: "" };
    },
    waits,
    report: (outcome) => told.push(outcome.reason),
  });
  return { queue, stored, order, told, overs, refuse };
}

test("texts are written in order, the newest of each key", async () => {
  const { queue, stored, order } = queued();
  queue.put("a", "1", NOTHING);
  queue.put("b", "2", NOTHING);
  queue.put("a", "3", NOTHING);
  assert.deepEqual([...queue.unwritten.keys()].sort(), ["a", "b"]);
  await queue.settled();
  assert.deepEqual(order, ["b", "a"]);
  assert.equal(stored.get("a"), "sealed 3");
  assert.equal(queue.unwritten.size, 0);
});

test("a newer text goes over what the first of them was to go over", async () => {
  const { queue, overs } = queued();
  const over = { stored: "old", text: "older" };
  queue.put("a", "1", over);
  queue.put("a", "2", { stored: "other", text: "other" });
  await queue.settled();
  assert.deepEqual(overs, [over]);
});

test("what the browser refuses is reported, not lost, and tried again with what comes next", async () => {
  const { queue, stored, told, refuse } = queued({ refuse: new Set(["a"]) });
  queue.put("a", "1", NOTHING);
  await queue.settled();
  assert.deepEqual(told, ["quota"]);
  assert.equal(queue.outcome.ok, false);
  assert.equal(queue.unwritten.get("a").text, "1");
  refuse.clear();
  queue.put("b", "2", NOTHING);
  await queue.settled();
  assert.equal(stored.get("a"), "sealed 1");
  assert.equal(queue.outcome.ok, true);
  assert.deepEqual(told, ["quota", ""]);
});

test("an erasure that waits is not made while anything is stuck", async () => {
  const { queue, stored, refuse } = queued({
    refuse: new Set(["record"]),
    waits: (key) => key === "draft",
  });
  stored.set("draft", "sealed draft");
  queue.put("record", "1", NOTHING);
  queue.put("draft", null, NOTHING);
  await queue.settled();
  assert.equal(stored.get("draft"), "sealed draft");
  refuse.clear();
  queue.retry();
  await queue.settled();
  assert.equal(stored.has("draft"), false);
  assert.equal(stored.get("record"), "sealed 1");
});

test("what is dropped is not written", async () => {
  const { queue, stored } = queued();
  queue.put("a", "1", NOTHING);
  queue.put("b", "1", NOTHING);
  queue.drop("b");
  await queue.settled();
  assert.deepEqual([...stored.keys()], ["a"]);
  queue.put("c", "1", NOTHING);
  queue.dropAll();
  await queue.settled();
  assert.deepEqual([...stored.keys()], ["a"]);
});

test("a newer text stands at the end of the line, and its older one is written no more", async () => {
  const { queue, stored, order, refuse } = queued();
  queue.put("first", "1", NOTHING);
  queue.put("a", "1", NOTHING);
  queue.put("b", "1", NOTHING);
  queue.put("a", "2", NOTHING);
  await queue.settled();
  assert.deepEqual(order, ["first", "b", "a"]);
  refuse.add("a");
  queue.put("a", "3, refused", NOTHING);
  await queue.settled();
  refuse.clear();
  queue.put("a", "4", NOTHING);
  await queue.settled();
  assert.equal(stored.get("a"), "sealed 4");
  assert.deepEqual(order, ["first", "b", "a", "a"]);
});

test("what was refused and is dropped is not tried again, and is no trouble any more", async () => {
  const { queue, stored, refuse } = queued({ refuse: new Set(["a", "b"]) });
  queue.put("a", "1", NOTHING);
  queue.put("b", "1", NOTHING);
  await queue.settled();
  queue.drop("a");
  assert.deepEqual([...queue.unwritten.keys()], ["b"]);
  queue.dropAll();
  assert.equal(queue.outcome.ok, true);
  assert.equal(queue.unwritten.size, 0);
  refuse.clear();
  queue.retry();
  await queue.settled();
  assert.equal(stored.size, 0);
});
