// All stored texts at once: as of one moment, and written whole or not at all.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import * as rewrite from "../../overrides/assets/js/lock/rewrite_all.js";
import { LOCK } from "../../overrides/assets/js/storage/lock_record.js";
import { FakeStorage, freshStorage } from "./support/fake_storage.mjs";

const [ONE, TWO, THREE] = ["1", "2", "3"].map((id) => `kindward:moment:${id}`);
const WORDS = { [ONE]: "a", [TWO]: "b", [THREE]: "c" };

let storage;
beforeEach(() => (storage = freshStorage({ ...WORDS, [LOCK]: "a record" })));

const shout = async (name, text) => `${name.at(-1)} ${text.toUpperCase()}`;

test("every text of ours is made into another, the lock's own record left out", async () => {
  storage["other:key"] = "of another project";
  const all = await rewrite.gather(shout);
  assert.deepEqual(Object.fromEntries(rewrite.picked(all, "stored")), WORDS);
  const made = { [ONE]: "1 A", [TWO]: "2 B", [THREE]: "3 C" };
  assert.deepEqual(Object.fromEntries(rewrite.picked(all, "made")), made);
});

test("what changes, comes or goes meanwhile is in it as it is in the end, and nothing is made twice", async () => {
  const made = [];
  const all = await rewrite.gather(async (name, text) => {
    made.push(text);
    if (made.length === 1) {
      storage[TWO] = "b, new";
      delete storage[THREE];
      storage["kindward:line:1"] = "d";
    }
    return text;
  });
  assert.deepEqual(Object.fromEntries(rewrite.picked(all, "made")), {
    [ONE]: "a",
    [TWO]: "b, new",
    "kindward:line:1": "d",
  });
  assert.deepEqual(made, ["a", "b", "c", "b, new", "d"]);
});

test("all are written, and one that stays as it is costs no write", async () => {
  const written = [];
  FakeStorage.refuses = (key) => written.push(key) && false;
  const all = await rewrite.gather(async (name, text) =>
    name === TWO ? text : `${text}!`,
  );
  assert.deepEqual(rewrite.writeAll(all), { ok: true, reason: "" });
  assert.deepEqual(written, [ONE, THREE]);
  assert.deepEqual(
    [ONE, TWO, THREE].map((name) => storage[name]),
    ["a!", "b", "c!"],
  );
});

test("where one cannot be written, those before it are as they were", async () => {
  const all = await rewrite.gather(shout);
  FakeStorage.refuses = (key, text) => key === THREE && text === "3 C";
  assert.deepEqual(rewrite.writeAll(all), { ok: false, reason: "quota" });
  assert.deepEqual({ ...storage }, { ...WORDS, [LOCK]: "a record" });
});
