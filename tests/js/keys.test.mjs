// Free places for words that must not go over others'.

import assert from "node:assert/strict";
import test from "node:test";
import {
  asideOf,
  forkOf,
  isDraft,
  randomHex,
  TAB,
} from "../../overrides/assets/js/storage/keys.js";
import { kindOf } from "../../overrides/assets/js/storage/local_storage.js";

test("a draft's fork is this tab's, and never a place that is taken", () => {
  const free = forkOf("kindward:draft:four-n", () => false);
  assert.equal(free, `kindward:draft:four-n~${TAB}`);
  const taken = new Set([free, `${free}-2`]);
  assert.equal(
    forkOf("kindward:draft:four-n", (key) => taken.has(key)),
    `${free}-3`,
  );
});

test("a fork of a fork stands beside the draft, not behind the fork", () => {
  assert.equal(
    forkOf("kindward:draft:four-n~0badcafe", () => false),
    `kindward:draft:four-n~${TAB}`,
  );
});

test("what is put aside keeps its key and gets the time", () => {
  const aside = asideOf("kindward:moment:1", () => false);
  assert.match(aside, /^kindward:aside:kindward:moment:1:\d{4}-\d\d-\d\dT/);
});

test("drafts are known by their key", () => {
  assert.equal(isDraft("kindward:draft:four-n"), true);
  assert.equal(isDraft("kindward:moment:draft:1"), false);
  assert.equal(isDraft("kindward:drafts:1"), false);
});

test("random digits are as many as asked", () => {
  assert.match(randomHex(4), /^[0-9a-f]{8}$/);
  assert.notEqual(randomHex(8), randomHex(8));
});

test("a key without an id, or of another project, is of no kind", () => {
  const kinds = {
    "kindward:moment:1": "moment",
    "kindward:aside:kindward:x:1:t": "aside",
  };
  for (const [key, kind] of Object.entries(kinds))
    assert.equal(kindOf(key), kind);
  for (const key of [
    "kindward:moment",
    "kindward:moment:",
    "kindward:",
    "other:moment:1",
    "",
  ])
    assert.equal(kindOf(key), "", key);
});
